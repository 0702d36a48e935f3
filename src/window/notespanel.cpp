// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notespanel.h"

#include "study/study.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace edgescope {

NotesPanel::NotesPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_text(new QPlainTextEdit(this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("notesPanel"));
    m_text->setObjectName(QStringLiteral("notesText"));
    m_text->setAccessibleName(tr("Notes on this recording"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_footer->setObjectName(QStringLiteral("notesFooter"));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(8, 4, 8, 6);
    setFocusProxy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_footer);

    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPanel::takeText);
    connect(&study, &Study::recordingChanged, this, &NotesPanel::showNotes);
    for (const auto change : {&AnnotationDocument::wasReset, &AnnotationDocument::notesChanged})
        connect(&study.annotations(), change, this, &NotesPanel::showNotes);
    connect(&study.annotationStorage(), &AnnotationStorage::modifiedChanged, this, &NotesPanel::showNotes);
    showNotes();
}

// What is being typed is in the document already, so that the text is replaced only by what comes from
// elsewhere.
void NotesPanel::showNotes()
{
    const bool isOpen = m_study.recording() != nullptr;
    m_text->setEnabled(isOpen);
    m_text->setPlaceholderText(isOpen ? tr("What you want to remember about this recording")
                                      : tr("Open a recording to write notes on it."));
    const QString &notes = m_study.annotations().content().notes;
    if (m_text->toPlainText() != notes) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(notes);
    }
    const QString path = m_study.annotationStorage().path();
    m_footer->setVisible(isOpen && !path.isEmpty());
    m_footer->setText(m_study.annotationStorage().isPending()
                          ? tr("Not saved: the disk does not take them.")
                          : tr("Kept with the annotations, beside the recording and never in it."));
    m_footer->setToolTip(QDir::toNativeSeparators(path));
}

void NotesPanel::takeText()
{
    if (!m_study.annotations().setNotes(m_text->toPlainText()))
        showNotes(); // refused: the message bar says why
}

} // namespace edgescope
