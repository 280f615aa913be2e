// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/readinputs.h"

#include <QDateTime>
#include <QObject>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace brood {

class PathEdit;
class ProblemLabel;

/// What the children of a launch differ by: rows of a form.
class InputsFields : public QObject
{
    Q_OBJECT

public:
    /// @param form gets the rows, whose widgets are its parent widget's.
    InputsFields(QFormLayout* form, QObject* parent);

    /// What the files hold now. None if there is a problem.
    [[nodiscard]] JobInputs inputs() const;
    void showSource(const InputsSource& source);
    /// Where relative files are; empty: in brood's own directory.
    void setBase(const QByteArray& directory);
    /// Why what is filled in can't be used; empty if it can. As of the last change, but for the files.
    [[nodiscard]] QString problem() const { return m_known.read.problem; }

Q_SIGNALS:
    void changed();

private:
    struct FileState
    {
        QString name;
        QDateTime modified;
        qint64 size = 0;
        bool operator==(const FileState&) const = default;
    };
    /// What was read, and of what.
    struct Known
    {
        InputsSource source;
        std::vector<FileState> files;
        ReadInputs read;
    };
    [[nodiscard]] InputsSource source() const;
    [[nodiscard]] QString fileName(const QByteArray& path) const;
    [[nodiscard]] std::vector<FileState> filesOf(const InputsSource& source) const;
    /// Reads only what has changed since m_known.
    [[nodiscard]] Known look() const;
    void react();

    PathEdit* m_file;
    QLineEdit* m_separator;
    QCheckBox* m_nul;
    QLineEdit* m_parameters;
    ProblemLabel* m_problem;
    QByteArray m_base;
    Known m_known;
    bool m_showing = false; ///< Being filled in: what depends on it waits until all is.
};

} // namespace brood
