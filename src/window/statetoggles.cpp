// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statetoggles.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/icons.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace edgescope {

StateToggles::StateToggles(Study &study, QMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_menu(menu)
    , m_buttons(new QHBoxLayout(this))
    , m_allTime(new QLabel(tr("All time"), this))
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(0);
    m_allTime->setObjectName(QStringLiteral("allTimeLabel"));
    m_allTime->setContentsMargins(6, 0, 0, 0);
    m_allTime->setForegroundRole(QPalette::PlaceholderText);
    m_allTime->setToolTip(tr("No state is chosen: analyses take in all time, whatever its state."));
    connect(&study, &Study::recordingChanged, this, &StateToggles::rebuild);
    connect(&study.conditions(), &Conditions::statesChanged, this, &StateToggles::showStates);
    rebuild();
}

void StateToggles::setCompact(bool compact)
{
    m_compact = compact;
    for (QToolButton *toggle : std::as_const(m_toggles))
        toggle->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
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
    setCompact(m_compact);
    showStates();
}

void StateToggles::addState(const QString &label, int number)
{
    m_labels << label;
    const double seconds = totalLength(stateRanges(m_study.recording()->intervals, label));
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("state") + label);
    toggle->setText(label);
    toggle->setIcon(stateIcon(label));
    toggle->setCheckable(true);
    toggle->setFixedHeight(26);
    toggle->setToolTip(tr("%1: %2. Alt+click shows only this state.").arg(label, durationText(seconds)));
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
    m_allTime->setVisible(states.isEmpty());
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
