// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pathedit.h"

#include "widgets/bytetext.h"

#include <QAction>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace brood {

PathEdit::PathEdit(Kind kind, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_line(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…")))
{
    m_line->setAccessibleName(accessibleName);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setClearButtonEnabled(true);
    if (auto* clear =
            m_line->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) // Qt leaves it nameless
        clear->setText(tr("Clear"));
    m_browse->setAccessibleName(tr("Browse for: %1").arg(accessibleName));
    m_browse->setAutoDefault(true);
    setFocusProxy(m_line);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);

    connect(m_line, &QLineEdit::textEdited, this, &PathEdit::complete);
    connect(m_line, &QLineEdit::textChanged, this, &PathEdit::changed);
    connect(m_browse, &QPushButton::clicked, this, &PathEdit::browse);
}

QByteArray PathEdit::path() const
{
    return bytesFromText(m_line->text());
}

void PathEdit::setPath(const QByteArray& path)
{
    m_line->setText(textFromBytes(path));
}

void PathEdit::setPlaceholderText(const QString& text)
{
    m_line->setPlaceholderText(text);
}

void PathEdit::setBase(const QByteArray& directory)
{
    m_base = textFromBytes(directory);
}

QString PathEdit::fromBase(const QString& path) const
{
    return QDir::cleanPath(QDir(m_base.isEmpty() ? QDir::currentPath() : m_base).absoluteFilePath(path));
}

void PathEdit::complete()
{
    if (m_line->completer())
        return;
    // Only now: the model starts a thread and watches directories.
    auto* model = new QFileSystemModel(this);
    model->setRootPath(QString());
    model->setFilter(m_kind == Kind::Directory ? QDir::AllDirs | QDir::NoDotAndDotDot
                                               : QDir::AllEntries | QDir::NoDotAndDotDot);
    m_line->setCompleter(new QCompleter(model, this));
}

void PathEdit::browse()
{
    auto* dialog =
        new QFileDialog(this, m_kind == Kind::Directory ? tr("Working directory") : tr("Input file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Directory ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Directory);
    const QString at = fromBase(m_line->text());
    dialog->setDirectory(m_kind == Kind::Directory ? at : QFileInfo(at).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace brood
