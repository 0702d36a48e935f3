// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace edgescope {

class Study;

// What the user writes about the recording as a whole. It is kept with the annotations, beside the recording
// and in the study's own file, and every second while it is typed.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(Study &study, QWidget *parent = nullptr);

private:
    void showNotes();
    void takeText();

    Study &m_study;
    QPlainTextEdit *m_text;
    QLabel *m_footer;
};

} // namespace edgescope
