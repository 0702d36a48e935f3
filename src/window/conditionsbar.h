// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace edgescope {

class CompareToggles;
class ScaleSlider;
class StateToggles;
class Study;

// The bar that says what every picture shows: time scale, states, surrogates, range and units. Never hidden.
class ConditionsBar : public QToolBar
{
    Q_OBJECT

public:
    // The scale's step buttons are the given actions; states and surrogates fill the given menus as well.
    ConditionsBar(Study &study, QAction &finer, QAction &coarser, QMenu &stateMenu, QMenu &compareMenu,
                  QWidget *parent = nullptr);

signals:
    // Something to say for a moment ("Nearest scale: 298.9 ms").
    void noticed(const QString &text);
    // The user wants to type the range.
    void customRangeRequested();
    // The keyboard should go back to the recording.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QAction *addCaption(const QString &text);
    void addScale(QAction &finer, QAction &coarser);
    void addRange();
    void showScale();
    void takeTypedScale();
    void addUnits();
    void showRange();
    void showUnits();
    void showAnalysedTime();

    Study &m_study;
    ScaleSlider *m_slider;
    QLineEdit *m_scaleBox;
    QLabel *m_scaleNumber;
    StateToggles *m_states;
    CompareToggles *m_compare;
    QComboBox *m_range;
    bool m_isFitting = false;    // controls come and go for a moment
    QList<QAction *> m_captions; // words that a tool tip says, too
    QAction *m_number = nullptr; // of the scale
    QAction *m_sliderPlace = nullptr;
    QComboBox *m_units;
    QAction *m_useSelection = nullptr;
};

} // namespace edgescope
