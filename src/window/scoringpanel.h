// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace edgescope {

class Actions;
class Study;

// The pad of states with their keys, how scoring goes on, and how far it is.
class ScoringPanel : public QWidget
{
    Q_OBJECT

public:
    ScoringPanel(Study &study, const Actions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePad();
    QPushButton *addButton(const QString &label, const QString &keys, int place);
    void makeRaters(const Actions &actions);
    void showEpoch();
    void showSettings();
    void showRaters();

    Study &m_study;
    QGridLayout *m_pad;
    QHash<QString, QPushButton *> m_buttons; // by label; empty: unscored
    QComboBox *m_length;
    QCheckBox *m_advances;
    QCheckBox *m_skips;
    QPushButton *m_rater;
    QComboBox *m_compared;
    QProgressBar *m_progress;
    QLabel *m_count;
    QLabel *m_painted;
};

} // namespace edgescope
