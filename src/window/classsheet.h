// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QRadioButton;

namespace edgescope {

class Settings;
class Study;

// Asked once, when a recording is opened whose units have no class: whether they get those that their
// waveforms suggest, which are shown, or stay unclassified. It closes when classes are set otherwise.
class ClassSheet : public QDialog
{
    Q_OBJECT

public:
    ClassSheet(Study &study, Settings &settings, QWidget *parent);
    ~ClassSheet() override;

    // Opens one over the window if nothing has been decided about the units of the recording yet.
    static void offer(Study &study, Settings &settings, QWidget &window);

    void accept() override;

private:
    static bool isNeeded(const Study &study, const Settings &settings);
    void showSuggestion();
    void takeOver();

    Study &m_study;
    Settings &m_settings;
    QRadioButton *m_byWaveform;
    QRadioButton *m_leave;
    QLabel *m_evidence;
    bool m_isChosen = false;  // by the user, who is not contradicted
    bool m_isWaiting = false; // accepted before the suggestion was there
};

} // namespace edgescope
