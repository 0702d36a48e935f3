// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statetoggles.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace edgescope {

StateToggles::StateToggles(Study &study, QMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_menu(menu)
    , m_buttons(new QHBoxLayout(this))
    , m_caption(new QLabel(tr("States"), this))
    , m_allTime(new QLabel(tr("All time"), this))
    , m_folded(new QToolButton(this))
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(0);
    m_caption->setContentsMargins(6, 0, 4, 0);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->addWidget(m_caption);
    m_folded->setObjectName(QStringLiteral("statesButton"));
    m_folded->setMenu(&menu);
    m_folded->setPopupMode(QToolButton::InstantPopup);
    m_folded->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fixHeight(*m_folded, 26);
    m_folded->setToolTip(tr("States that the analyses take in"));
    m_buttons->addWidget(m_folded);
    m_allTime->setObjectName(QStringLiteral("allTimeLabel"));
    m_allTime->setContentsMargins(6, 0, 0, 0);
    m_allTime->setForegroundRole(QPalette::PlaceholderText);
    m_allTime->setToolTip(tr("No state is chosen: analyses take in all time, whatever its state."));
    connect(&study, &Study::recordingChanged, this, &StateToggles::rebuild);
    connect(&study, &Study::intervalsChanged, this, &StateToggles::takeIntervals);
    connect(&study.conditions(), &Conditions::statesChanged, this, &StateToggles::showStates);
    rebuild();
}

void StateToggles::setFolded(bool folded)
{
    m_isFolded = folded && !m_labels.isEmpty();
    m_caption->setVisible(!m_isFolded);
    m_folded->setVisible(m_isFolded);
    for (QToolButton *toggle : std::as_const(m_toggles))
        toggle->setVisible(!m_isFolded);
    showStates();
}

void StateToggles::rebuild()
{
    qDeleteAll(m_toggles);
    m_toggles.clear();
    m_actions.clear();
    m_labels.clear();
    m_menu.clear();
    m_buttons->removeWidget(m_allTime);
    if (const auto recording = m_study.recording())
        for (const QString &label : stateLabels(recording->intervals))
            addState(label, static_cast<int>(m_labels.size()) + 1);
    m_buttons->addWidget(m_allTime);
    m_menu.addSeparator();
    QAction *all = m_menu.addAction(tr("All time"), QKeySequence(QStringLiteral("Alt+0")), this,
                                    [this] { m_study.conditions().setStates({}); });
    all->setObjectName(QStringLiteral("actionAllTime"));
    all->setStatusTip(tr("Take in all time, whatever its state"));
    m_menu.setEnabled(!m_labels.isEmpty());
    setFolded(m_isFolded);
}

// Scoring goes on: the toggles are made anew only when there are other states.
void StateToggles::takeIntervals()
{
    QStringList labels;
    for (const QString &label : stateLabels(m_study.recording()->intervals))
        labels << label;
    if (labels != m_labels) {
        rebuild();
        return;
    }
    for (const QString &label : std::as_const(m_labels))
        m_toggles[label]->setToolTip(toolTipOf(label));
}

QString StateToggles::toolTipOf(const QString &label) const
{
    const double seconds = totalLength(stateRanges(m_study.recording()->intervals, label));
    return tr("%1: %2. Alt+click shows only this state.").arg(label, durationText(seconds));
}

void StateToggles::addState(const QString &label, int number)
{
    m_labels << label;
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("state") + label);
    toggle->setText(label);
    toggle->setIcon(stateIcon(label));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setCheckable(true);
    fixHeight(*toggle, 26);
    toggle->setToolTip(toolTipOf(label));
    toggle->setAccessibleName(label);
    connect(toggle, &QToolButton::clicked, this,
            [this, label] { choose(label, QApplication::keyboardModifiers() & Qt::AltModifier); });
    m_buttons->addWidget(toggle);
    m_toggles.insert(label, toggle);

    QAction *action =
        m_menu.addAction(stateIcon(label), label, this, [this, label] { choose(label, false); });
    action->setObjectName(QStringLiteral("actionState") + label);
    action->setCheckable(true);
    action->setStatusTip(tr("Take in or leave out %1").arg(label));
    if (number <= 9)
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    m_actions.insert(label, action);
}

void StateToggles::showStates()
{
    const QStringList states = m_study.conditions().states();
    for (const QString &label : std::as_const(m_labels)) {
        m_toggles.value(label)->setChecked(states.contains(label));
        m_actions.value(label)->setChecked(states.contains(label));
    }
    const auto chosen = std::count_if(m_labels.begin(), m_labels.end(),
                                      [&](const QString &label) { return states.contains(label); });
    m_allTime->setVisible(states.isEmpty() && !m_isFolded);
    m_folded->setText(states.isEmpty() ? tr("All time")
                                       : tr("States %1/%2").arg(chosen).arg(m_labels.size()));
    m_folded->setAccessibleName(m_folded->text());
}

void StateToggles::choose(const QString &label, bool alone)
{
    const QStringList before = m_study.conditions().states();
    QStringList after;
    for (const QString &candidate : std::as_const(m_labels))
        if (candidate == label ? alone || !before.contains(label) : !alone && before.contains(candidate))
            after << candidate;
    m_study.conditions().setStates(after);
    showStates();
}

} // namespace edgescope
