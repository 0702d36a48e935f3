// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationmenus.h"

#include "study/study.h"
#include "views/theme.h"
#include "window/actions.h"
#include "window/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCursor>
#include <QLocale>
#include <QMenu>

namespace edgescope {
namespace {

// "&3 SWS": the first key of a label is its mnemonic.
QString menuText(const Label &label)
{
    QString name = label.name;
    name.replace(u'&', QStringLiteral("&&"));
    return label.keys.isEmpty() ? name : QStringLiteral("&%1  %2").arg(label.keys.front()).arg(name);
}

} // namespace

AnnotationMenus::AnnotationMenus(QWidget &window, Study &study, const Actions &actions)
    : QObject(&window)
    , m_study(study)
    , m_actions(actions)
    , m_rangeMenu(new QMenu(&window))
{
    m_rangeMenu->setObjectName(QStringLiteral("rangeMenu"));
    makeScoring();
    const AnnotationDocument &document = study.annotations();
    connect(&document, &AnnotationDocument::labelsChanged, this, &AnnotationMenus::showLabels);
    connect(&document, &AnnotationDocument::raterChanged, this, &AnnotationMenus::showRaters);
    connect(&document, &AnnotationDocument::wasReset, this, [this] {
        showLabels();
        showRaters();
    });
    showLabels();
    showRaters();
}

void AnnotationMenus::setEnabled(bool enabled)
{
    for (QMenu *menu :
         {m_actions.labelMenu, m_actions.fillMenu, m_actions.scoringMenu, m_actions.compareRatersMenu})
        menu->setEnabled(enabled);
}

void AnnotationMenus::closePopUp()
{
    m_rangeMenu->hide();
}

void AnnotationMenus::makeScoring()
{
    Scoring &scoring = m_study.scoring();
    QMenu &menu = *m_actions.scoringMenu;
    auto *lengths = new QActionGroup(this);
    for (const double seconds : epochLengths) {
        QAction *action = menu.addAction(tr("Epochs of %1 s").arg(QLocale().toString(seconds)));
        action->setObjectName(QStringLiteral("actionEpochs_%1").arg(seconds));
        action->setStatusTip(tr("Score in epochs of this length"));
        action->setCheckable(true);
        lengths->addAction(action);
        connect(action, &QAction::triggered, &scoring,
                [&scoring, seconds] { scoring.setEpochSeconds(seconds); });
        const auto show = [&scoring, action, seconds] {
            action->setChecked(scoring.grid().epochSeconds == seconds);
        };
        connect(&scoring, &Scoring::settingsChanged, action, show);
        show();
    }
    menu.menuAction()->setToolTip(tr("Length of the epochs, and how scoring goes on"));
    const auto showLength = [&scoring, &menu] { // on its button
        menu.menuAction()->setIconText(tr("%1\u202Fs").arg(QLocale().toString(scoring.grid().epochSeconds)));
    };
    connect(&scoring, &Scoring::settingsChanged, &menu, showLength);
    showLength();
    menu.addSeparator();
    const auto option = [&](const char *name, const QString &text, const QString &tip,
                            bool (Scoring::*is)() const, void (Scoring::*set)(bool)) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setStatusTip(tip);
        action->setCheckable(true);
        connect(action, &QAction::toggled, &scoring, set);
        const auto show = [&scoring, action, is] { action->setChecked((scoring.*is)()); };
        connect(&scoring, &Scoring::settingsChanged, action, show);
        show();
        return action;
    };
    QAction *advance = option("actionAutoAdvance", tr("&Go to the next epoch after a key"),
                              tr("Go on by itself when an epoch has got its state"), &Scoring::advances,
                              &Scoring::setAdvances);
    advance->setIconText(tr("Auto-advance"));
    option("actionSkipScored", tr("&Skip epochs already scored"), tr("Go on to the next unscored epoch"),
           &Scoring::skipsScored, &Scoring::setSkipsScored);
    menu.addSeparator();
    QAction *anchor = menu.addAction(tr("Begin an epoch at the &cursor"));
    anchor->setObjectName(QStringLiteral("actionEpochAnchor"));
    anchor->setStatusTip(tr("Lay the grid of epochs so that one begins here, such as at lights off"));
    connect(anchor, &QAction::triggered, &scoring,
            [this, &scoring] { scoring.setAnchor(m_study.selection().cursor()); });
}

// The labels in the menus, with their keys.
void AnnotationMenus::showLabels()
{
    QHash<QString, QColor> colours;
    for (QMenu *menu : {m_actions.labelMenu, m_actions.fillMenu})
        menu->clear();
    for (const Label &label : m_study.annotations().content().labels) {
        const bool isState = label.kind == AnnotationKind::State;
        QAction *action =
            m_actions.labelMenu->addAction(menuText(label), this, [this, label] { emit labelChosen(label); });
        action->setObjectName(QStringLiteral("actionLabel_") + label.name);
        action->setStatusTip(tr("Give this label to what is chosen"));
        if (!isState)
            continue;
        colours.insert(label.name, label.colour);
        action->setIcon(stateIcon(label.name));
        QAction *fill = m_actions.fillMenu->addAction(stateIcon(label.name), menuText(label), this,
                                                      [this, label] { emit fillChosen(label.name); });
        fill->setObjectName(QStringLiteral("actionFill_") + label.name);
        fill->setStatusTip(tr("Give the unscored part of the selected time this state"));
    }
    setStateColours(colours);
}

void AnnotationMenus::showRaters()
{
    QMenu &menu = *m_actions.compareRatersMenu;
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const auto addRater = [&](const std::optional<QString> &rater, const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setStatusTip(tr("Compare these states with those of the present rater"));
        action->setCheckable(true);
        action->setChecked(rater == m_study.scoring().comparedRater());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, rater] { m_study.scoring().setComparedRater(rater); });
    };
    addRater({}, tr("&Nobody"), QStringLiteral("actionCompareNobody"));
    for (const QString &rater : m_study.annotations().otherRaters())
        addRater(rater, raterName(rater), QStringLiteral("actionCompare_") + rater);
}

// With the mouse alone: the range was drawn, its label is chosen from a menu.
void AnnotationMenus::popUp(const std::vector<int> &channels)
{
    m_rangeMenu->clear();
    for (const Label &label : m_study.annotations().content().labels) {
        QAction *action =
            m_rangeMenu->addAction(menuText(label), this, [this, label] { emit labelChosen(label); });
        if (label.kind == AnnotationKind::State)
            action->setIcon(stateIcon(label.name));
    }
    m_rangeMenu->addSeparator();
    m_rangeMenu->addAction(m_actions.markEvent);
    if (!channels.empty()) {
        QStringList names;
        for (const int channel : channels)
            names << m_study.recording()->channels.at(static_cast<std::size_t>(channel)).label;
        const QString text = names.size() == 1 ? tr("Only on %1").arg(names.front())
                                               : tr("Only on %1 to %2").arg(names.front(), names.back());
        QAction *only = m_rangeMenu->addAction(text);
        only->setObjectName(QStringLiteral("actionOnlyChannels"));
        only->setCheckable(true);
        // The menu closes; the next label given concerns these channels.
        connect(only, &QAction::toggled, this, [this, channels](bool on) {
            emit channelsChosen(on ? channels : std::vector<int>());
            m_rangeMenu->popup(QCursor::pos());
        });
    }
    m_rangeMenu->popup(QCursor::pos());
}

} // namespace edgescope
