// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lookactions.h"

#include "study/study.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/channelsdialog.h"
#include "window/lanesdialog.h"
#include "window/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <tuple>

namespace edgescope {

LookActions::LookActions(QWidget &window, Study &study, Settings &settings, Timeline &timeline,
                         const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_timeline(timeline)
    , m_channels(
          actions.make("actionChannels", tr("C&hannels…"),
                       tr("Choose which channels of LFP are shown, in which order, and which are bad")))
{
    QAction *lanes = actions.make("actionArrangeLanes", tr("Arran&ge lanes…"),
                                  tr("Choose which lanes are shown, in which order and how high"));
    actions.viewMenu->insertActions(actions.gainUp, {lanes, m_channels});
    connect(lanes, &QAction::triggered, this, [this] { LanesDialog(m_timeline, &m_window).exec(); });
    connect(m_channels, &QAction::triggered, this, &LookActions::showChannels);
    addRasterMenu(actions);
    actions.viewMenu->insertSeparator(actions.gainUp);
    addSwitches(actions);
    timeline.setLook(settings.timelineLook());
    connect(&timeline, &Timeline::lookChanged, this,
            [this] { m_settings.setTimelineLook(m_timeline.look()); });
    connect(&timeline, &Timeline::channelChoiceChanged, this, [this] {
        if (const auto recording = m_study.recording())
            m_settings.setChannelChoice(recording->contentId, m_timeline.channelChoice());
    });
    connect(&study, &Study::recordingChanged, this, &LookActions::takeRecording);
    takeRecording();
}

QAction *LookActions::addSwitch(const Actions &actions, const char *name, const QString &text,
                                const QString &tip, const QString &key, bool TimelineLook::*member)
{
    QAction *action = actions.make(name, text, tip, key);
    action->setCheckable(true);
    const auto show = [this, action, member] { action->setChecked(m_timeline.look().*member); };
    connect(action, &QAction::triggered, this, [this, member](bool on) {
        TimelineLook look = m_timeline.look();
        look.*member = on;
        m_timeline.setLook(look);
    });
    connect(&m_timeline, &Timeline::lookChanged, action, show);
    show();
    return action;
}

void LookActions::addSwitches(const Actions &actions)
{
    // After the gains: what comes next in the menu is the separator before the scales.
    const QList<QAction *> entries = actions.viewMenu->actions();
    QAction *before = entries.value(entries.indexOf(actions.gainDown) + 1);
    QAction *overview = actions.make("actionOverview", tr("O&verview"),
                                     tr("Show or hide the overview of the recording"), QStringLiteral("O"));
    overview->setCheckable(true);
    const auto isShown = [this] {
        const std::vector<Timeline::LaneInfo> lanes = m_timeline.lanes();
        return std::any_of(lanes.begin(), lanes.end(), [](const Timeline::LaneInfo &lane) {
            return lane.id == "overview" && lane.visible;
        });
    };
    connect(overview, &QAction::triggered, this,
            [this](bool on) { m_timeline.setLaneVisible("overview", on); });
    connect(&m_timeline, &Timeline::lanesChanged, overview,
            [overview, isShown] { overview->setChecked(isShown()); });
    overview->setChecked(isShown());
    actions.viewMenu->insertActions(
        before, {addSwitch(actions, "actionButterfly", tr("&Butterfly"),
                           tr("Draw all channels of LFP on one base line"), QStringLiteral("B"),
                           &TimelineLook::isButterfly),
                 addSwitch(actions, "actionStateTint", tr("State &tint"),
                           tr("Tint the lanes by state and seizure"), {}, &TimelineLook::hasStateTint),
                 addSwitch(actions, "actionHoverCard", tr("&Hover card"),
                           tr("Show what is under the pointer beside it, not only in the status bar"),
                           QStringLiteral("H"), &TimelineLook::hasHoverCard),
                 addSwitch(actions, "actionCrosshair", tr("C&rosshair"),
                           tr("Draw lines through the pointer over all lanes"), QStringLiteral("X"),
                           &TimelineLook::hasCrosshair),
                 overview});
}

template <typename Choice>
void LookActions::addChoices(
    const Actions &actions, QMenu &menu, Choice TimelineLook::*member,
    std::initializer_list<std::tuple<Choice, const char *, QString, QString>> choices)
{
    auto *group = new QActionGroup(this);
    for (const auto &[choice, name, text, tip] : choices) {
        QAction *action = actions.make(name, text, tip);
        action->setCheckable(true);
        group->addAction(action);
        menu.addAction(action);
        connect(action, &QAction::triggered, this, [this, member, value = choice] {
            TimelineLook look = m_timeline.look();
            look.*member = value;
            m_timeline.setLook(look);
        });
        const auto show = [this, action, member, value = choice] {
            action->setChecked(m_timeline.look().*member == value);
        };
        connect(&m_timeline, &Timeline::lookChanged, action, show);
        show();
    }
}

void LookActions::addRasterMenu(const Actions &actions)
{
    QMenu *raster = Actions::submenu(*actions.viewMenu, "menuRaster", tr("Raste&r"), actions.gainUp);
    raster->addSection(tr("Sort by"));
    addChoices<RasterOrder>(
        actions, *raster, &TimelineLook::rasterOrder,
        {{RasterOrder::Rate, "actionRasterByRate", tr("&Rate"), tr("Units with the most spikes on top")},
         {RasterOrder::Array, "actionRasterByArray", tr("&Depth or array"),
          tr("Units by the place of their electrode, row by row of the array")},
         {RasterOrder::Posterior, "actionRasterByPosterior", tr("Class &posterior"),
          tr("Units whose class is surest on top; by rate while the units are not classified")},
         {RasterOrder::FirstSpike, "actionRasterByFirstSpike", tr("&First spike"),
          tr("Units that begin first on top")},
         {RasterOrder::File, "actionRasterByFile", tr("F&ile order"), tr("Units in the order of the file")}});
    raster->addSection(tr("Colour by"));
    addChoices<RasterColour>(
        actions, *raster, &TimelineLook::rasterColour,
        {{RasterColour::Class, "actionRasterColourClass", tr("&Class"),
          tr("Colour tells excitatory from inhibitory")},
         {RasterColour::Unit, "actionRasterColourUnit", tr("&Unit"), tr("Each unit has its colour")},
         {RasterColour::Electrode, "actionRasterColourElectrode", tr("&Electrode"),
          tr("Units of one electrode have the same colour")}});
}

void LookActions::showChannels()
{
    ChannelsDialog(*m_study.recording(), m_timeline, &m_window).exec();
}

void LookActions::takeRecording()
{
    const auto recording = m_study.recording();
    m_channels->setEnabled(recording && !recording->channels.empty());
    if (recording)
        m_timeline.setChannelChoice(m_settings.channelChoice(recording->contentId));
}

} // namespace edgescope
