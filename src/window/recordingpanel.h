// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace edgescope {

class Study;

// What the open recording holds and how it was read. Text can be selected and copied; gaps, seizures are
// links into the recording.
class RecordingPanel : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RecordingPanel(Study &study, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecording();
    void follow(const QUrl &link);

    Study &m_study;
};

} // namespace edgescope
