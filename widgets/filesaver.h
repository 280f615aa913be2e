// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QFileDialog;
class QIODevice;
class QMessageBox;
class QProgressDialog;
class QWidget;

namespace brood {

/// A way to save something, as a file dialog offers it.
struct SaveFormat
{
    /// Shared with whoever writes, in a thread of its own.
    struct Control
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> permille = 0; ///< How much is done.
    };

    QString nameFilter; ///< "Text as shown (*.txt)"; no two are the same.
    QString ending;     ///< Of the proposed name: ".txt"
    /// Called in another thread; returns soon after it was cancelled. @return why it failed, in the user's
    /// language; empty if all went well. The device's own errors are noticed without that.
    std::function<QString(QIODevice& file, Control& control)> write;
};

/// "Save as…": asks for a file and a format, and writes it in a thread of its own. Nothing blocks the
/// window; only after half a second does a dialog show the progress. What is cancelled or fails leaves no
/// file, and what was there under the name stays.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// @param window what the dialogs belong to; must outlive this.
    explicit FileSaver(QWidget* window);
    /// As cancel().
    ~FileSaver() override;

    /// @param name what to propose, without an ending; any text.
    /// @param formats what their functions use must stay until finished() or cancel().
    void ask(const QString& name, std::vector<SaveFormat> formats);
    /// Saves without asking. One at a time: does nothing while isBusy().
    void save(const QString& path, const SaveFormat& format);
    /// Waits for the writer to look up. When it returns, nothing is written and no dialog is open.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }

Q_SIGNALS:
    /// Nothing is written any more.
    /// @param path the file that is complete; empty if it was cancelled or failed, which a message box says.
    void finished(const QString& path);

private:
    struct Work;

    void propose(const QString& nameFilter);
    void accept();
    [[nodiscard]] const SaveFormat* formatFor(const QString& nameFilter) const;
    [[nodiscard]] const SaveFormat& meant(const QString& path, const SaveFormat& chosen) const;
    void look();
    void showProgress();
    void end();
    void report(const QString& path, const QString& problem);

    QWidget* m_window;
    QString m_name;
    std::vector<SaveFormat> m_formats;
    QString m_folder; ///< The last one that was chosen.
    QString m_ending; ///< Of the name that is proposed.
    QPointer<QFileDialog> m_dialog;
    QPointer<QProgressDialog> m_progress;
    QPointer<QMessageBox> m_message;
    QTimer m_look;
    std::unique_ptr<Work> m_work;
};

} // namespace brood
