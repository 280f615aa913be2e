// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace brood {

/// A line for a path, which completes as one types, and a button to look for it.
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Directory,
        File
    };

    PathEdit(Kind kind, const QString& accessibleName, QWidget* parent = nullptr);

    [[nodiscard]] QByteArray path() const;
    void setPath(const QByteArray& path);
    void setPlaceholderText(const QString& text);
    /// Where a relative path starts, and the button looks first. Empty: in brood's own directory.
    void setBase(const QByteArray& directory);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString fromBase(const QString& path) const;
    void complete();
    void browse();

    Kind m_kind;
    QLineEdit* m_line;
    QPushButton* m_browse;
    QString m_base;
};

} // namespace brood
