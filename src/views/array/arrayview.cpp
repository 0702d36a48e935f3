// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arrayview.h"

#include "analyses/unitspikes.h"
#include "study/study.h"
#include "views/array/arraycanvas.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QComboBox>
#include <QPainter>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray powerSlot = "array_power";
constexpr double cursorSeconds = 1; // the window around the cursor
// Powers of ranges no longer than this are made so fast that the next one waits for them while an animation
// plays; those of longer ranges are given up for newer ones.
constexpr double quickSeconds = 10;
// What is kept of the options, in the order of ArrayColour and Time.
const QStringList colourWords = {QStringLiteral("rate"), QStringLiteral("class"), QStringLiteral("balance"),
                                 QStringLiteral("power")};
const QStringList timeWords = {QStringLiteral("window"), QStringLiteral("selection"),
                               QStringLiteral("cursor")};

} // namespace

ArrayView::ArrayView(Study &study, QWidget *parent)
    : RecordingView(study, parent)
    , m_canvas(new ArrayCanvas(this))
{
    m_canvas->hovered = [this](std::optional<std::size_t> site) {
        showReadOut(site ? siteText(*site) : QString());
    };
    m_canvas->chosen = [this](const std::vector<std::size_t> &sites, bool extends) {
        selectSites(sites, extends);
    };
    setFocusProxy(m_canvas);
    Selection &selection = study.selection();
    connect(&selection, &Selection::unitsChanged, this, &ArrayView::scheduleUpdate);
    connect(&selection, &Selection::visibleChanged, this, [this] {
        if (m_time == Time::Window)
            scheduleUpdate();
    });
    connect(&selection, &Selection::cursorChanged, this, [this] {
        if (m_time == Time::Cursor)
            scheduleUpdate();
    });
    // A range just selected is what the user wants to see; one that has gone is not.
    connect(&selection, &Selection::selectedChanged, this, [this](const TimeRange &selected) {
        if (!selected.isEmpty())
            setTime(Time::Selection);
        else if (m_time == Time::Selection)
            setTime(Time::Window);
        scheduleUpdate();
    });
    connect(&study, &Study::classesChanged, this, &ArrayView::scheduleUpdate);
    connect(&study, &Study::badChannelsChanged, this, &ArrayView::scheduleUpdate);
    connect(&study.playback(), &Playback::playingChanged, this, &ArrayView::showPlaying);
    connect(&study.jobs(), &Jobs::cancelled, this, [this](const QByteArray &slot) {
        if (slot != powerSlot)
            return;
        m_isMakingPower = false;
        setWaiting(false);
    });
    setContent(m_canvas, makeOptions());
}

ArrayView::~ArrayView()
{
    study().jobs().disconnect(this);
    if (m_isMakingPower)
        study().jobs().cancel(powerSlot);
}

QWidget *ArrayView::makeOptions()
{
    m_colours = makeChoice({QStringLiteral("arrayRate"), QStringLiteral("arrayClass"),
                            QStringLiteral("arrayBalance"), QStringLiteral("arrayPower")},
                           {tr("Rate"), tr("Class"), tr("E − I"), tr("LFP")}, this,
                           [this](int choice) { setColour(static_cast<ArrayColour>(choice)); });
    m_times = new QComboBox(this);
    m_times->setObjectName(QStringLiteral("arrayTime"));
    m_times->setAccessibleName(tr("Time of the array map"));
    m_times->setToolTip(
        tr("Time that the colours are of: the visible window, the selected range, or 1 s around "
           "the cursor"));
    m_times->addItems({tr("Window"), tr("Selection"), tr("Cursor")});
    m_times->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_times, &QComboBox::activated, this, [this](int index) { setTime(static_cast<Time>(index)); });
    m_play = new QToolButton(this);
    m_play->setObjectName(QStringLiteral("arrayPlay"));
    m_play->setAutoRaise(true);
    m_play->setMinimumSize(24, 24);
    connect(m_play, &QToolButton::clicked, this, [this] {
        Playback &playback = study().playback();
        if (playback.isPlaying())
            return playback.setPlaying(false);
        playback.play(playedRange());
    });
    showPlaying(false);
    return makeOptionStrip({m_colours, m_times, m_play}, this);
}

void ArrayView::showPlaying(bool isPlaying)
{
    m_play->setText(isPlaying ? QStringLiteral("■") : QStringLiteral("▶"));
    m_play->setAccessibleName(isPlaying ? tr("Stop") : tr("Play"));
    m_play->setToolTip(isPlaying ? tr("Stop")
                                 : tr("Move the cursor through the selected range, or through a seizure"));
    if (isPlaying)
        setTime(Time::Cursor);
    scheduleUpdate(); // the ends of the colours fit the values again
}

QString ArrayView::summary() const
{
    if (!m_map.layout)
        return {};
    return QStringLiteral("%1, %2").arg(arrayValueTitle(m_map.colour), m_map.timeText);
}

FigurePainter ArrayView::figure() const
{
    if (!m_map.layout)
        return {};
    return [map = m_map](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        ArrayPicture(map, style, area, painter.device()).paint(painter);
    };
}

QJsonObject ArrayView::savedOptions() const
{
    return {{QStringLiteral("colour"), colourWords[static_cast<qsizetype>(m_map.colour)]},
            {QStringLiteral("time"), timeWords[static_cast<qsizetype>(m_time)]}};
}

void ArrayView::restoreOptions(const QJsonObject &saved)
{
    const auto colour = colourWords.indexOf(saved.value(QStringLiteral("colour")).toString());
    const auto time = timeWords.indexOf(saved.value(QStringLiteral("time")).toString());
    if (colour >= 0)
        setColour(static_cast<ArrayColour>(colour));
    if (time >= 0)
        setTime(static_cast<Time>(time));
}

void ArrayView::setColour(ArrayColour colour)
{
    if (colour == m_map.colour)
        return;
    m_map.colour = colour;
    m_map.low = 0;
    m_map.high = 0;
    auto *button = m_colours->findChildren<QToolButton *>().at(static_cast<qsizetype>(colour));
    button->setChecked(true);
    scheduleUpdate();
}

void ArrayView::setTime(Time time)
{
    m_times->setCurrentIndex(static_cast<int>(time));
    if (time == m_time)
        return;
    m_time = time;
    scheduleUpdate();
}

TimeRange ArrayView::range() const
{
    const Selection &selection = study().selection();
    switch (m_time) {
    case Time::Selection:
        if (!selection.selected().isEmpty())
            return selection.selected();
        break;
    case Time::Cursor:
        return TimeRange{selection.cursor() - cursorSeconds / 2, selection.cursor() + cursorSeconds / 2}
            .intersected(selection.limits());
    case Time::Window:
        break;
    }
    return selection.visible();
}

TimeRange ArrayView::playedRange() const
{
    const Selection &selection = study().selection();
    if (!selection.selected().isEmpty())
        return selection.selected();
    const auto recording = study().recording();
    const std::vector<TimeRange> seizures =
        recording ? rangesOfKind(recording->intervals, Interval::Kind::Seizure) : std::vector<TimeRange>();
    if (seizures.empty())
        return selection.visible();
    const auto next = std::ranges::find_if(
        seizures, [&](const TimeRange &seizure) { return seizure.stop > selection.placedCursor(); });
    return next == seizures.end() ? seizures.front() : *next;
}

Result ArrayView::makeResult()
{
    const auto recording = study().recording();
    Result result;
    if (recording->units.empty() && recording->channels.empty()) {
        result.notComputable = tr("This recording has neither units nor channels.");
        return result;
    }
    // Edited marks make another recording with the same electrodes.
    if (m_layoutOf != recording->contentId || !m_map.layout) {
        m_map.layout = std::make_shared<const ArrayLayout>(arrayLayout(*recording));
        m_layoutOf = recording->contentId;
    }
    fillMap(*recording);
    result.tables = {arrayTable(m_map, *recording)};
    result.notes = notes(*recording);
    return result;
}

void ArrayView::fillMap(const Recording &recording)
{
    const ArrayLayout &layout = *m_map.layout;
    m_map.classes = study().classes().classes;
    const std::vector<int> &selected = study().selection().units();
    m_map.selected.clear();
    for (const ArraySite &site : layout.sites)
        m_map.selected.push_back(std::ranges::any_of(
            site.units, [&](int unit) { return std::ranges::binary_search(selected, unit); }));
    m_map.valueUnit = QStringLiteral("Hz");
    switch (m_map.colour) {
    case ArrayColour::Rate:
    case ArrayColour::Class:
        m_map.values = siteRates(layout, recording, range());
        break;
    case ArrayColour::Balance:
        m_map.values = siteBalances(layout, recording, m_map.classes, range());
        break;
    case ArrayColour::Power:
        wantPower();
        m_map.valueUnit = hasPower() && !recording.channels.front().unit.isEmpty()
                              ? recording.channels.front().unit + u'²'
                              : QString();
        m_map.values = m_powers.empty() ? std::vector<double>(layout.sites.size(), undefined)
                                        : sitePowers(layout, m_powers, study().badChannels());
        break;
    }
    fitColours(m_map, study().playback().isPlaying());
    m_map.timeText = timeText();
}

QStringList ArrayView::notes(const Recording &recording) const
{
    QStringList notes;
    if (!m_map.layout->note.isEmpty())
        notes << m_map.layout->note;
    if (m_map.colour == ArrayColour::Power && !hasPower())
        notes << tr("No LFP channels in this file.");
    if (m_map.colour == ArrayColour::Power && !m_powerFailure.isEmpty())
        notes << tr("Could not compute: %1").arg(m_powerFailure);
    const auto bad = static_cast<int>(std::ranges::count_if(m_map.layout->sites, [&](const ArraySite &site) {
        return std::ranges::binary_search(study().badChannels(), site.channel);
    }));
    if (m_map.colour == ArrayColour::Power && bad > 0)
        notes << tr("%n bad channel(s) left out.", nullptr, bad);
    const auto unplaced = static_cast<int>(
        std::ranges::count_if(recording.units, [](const Unit &unit) { return unit.electrode < 0; }));
    if (m_map.layout->kind != ArrayLayout::Kind::Units && unplaced > 0)
        notes << tr("%n unit(s) without electrode are not shown.", nullptr, unplaced);
    return notes;
}

void ArrayView::showResult(const Result &)
{
    setWaiting(m_isMakingPower && m_map.colour == ArrayColour::Power);
    m_canvas->setMap(&m_map, screenStyle());
}

bool ArrayView::hasPower() const
{
    return std::ranges::any_of(m_map.layout->sites, [](const ArraySite &site) { return site.channel >= 0; });
}

QString ArrayView::timeText() const
{
    if (m_map.colour == ArrayColour::Class)
        return tr("%n unit(s)", nullptr, static_cast<int>(m_map.classes.size()));
    if (m_time == Time::Cursor)
        return tr("1 s at %1").arg(clockText(study().selection().cursor(), 1));
    const TimeRange shown = range();
    return tr("%1 from %2")
        .arg(durationText(shown.length()), clockText(shown.start, shown.length() < 60 ? 1 : 0));
}

void ArrayView::wantPower()
{
    if (range() == m_powerRange || !hasPower())
        return;
    if (m_isMakingPower && m_powerRange.length() <= quickSeconds)
        return; // the next is started when it is there
    startPower();
}

void ArrayView::startPower()
{
    m_powerRange = range();
    m_isMakingPower = true;
    const QPointer<ArrayView> self(this);
    study().jobs().start<std::vector<double>>(
        powerSlot, tr("LFP power of the array"),
        [recording = study().recording(), range = m_powerRange](const Progress &progress) {
            return channelPowers(*recording, range, progress);
        },
        [self](const std::vector<double> &powers) {
            if (self)
                self->takePower(powers);
        },
        [self](const QString &message) {
            if (!self)
                return;
            self->m_isMakingPower = false;
            self->m_powerFailure = message;
            self->scheduleUpdate();
        },
        m_powerRange.length() <= quickSeconds ? Jobs::Priority::Interactive : Jobs::Priority::Normal);
}

void ArrayView::takePower(const std::vector<double> &powers)
{
    m_isMakingPower = false;
    m_powerFailure.clear();
    m_powers = powers;
    scheduleUpdate(); // and asks for the next when the time has moved on
}

void ArrayView::selectSites(const std::vector<std::size_t> &sites, bool extends)
{
    std::vector<int> units;
    for (const std::size_t site : sites)
        units.insert(units.end(), m_map.layout->sites[site].units.begin(),
                     m_map.layout->sites[site].units.end());
    if (extends) {
        std::vector<int> all = study().selection().units();
        const bool isAll = !units.empty() && std::ranges::all_of(units, [&](int unit) {
            return std::ranges::binary_search(all, unit);
        });
        if (isAll) // once more takes them away
            std::erase_if(all, [&](int unit) { return std::ranges::find(units, unit) != units.end(); });
        else
            all.insert(all.end(), units.begin(), units.end());
        units = std::move(all);
    }
    study().selection().setUnits(std::move(units));
}

void ArrayView::clearResult()
{
    m_canvas->setMap(nullptr, screenStyle());
    m_map.layout.reset();
    m_powers.clear();
    m_powerRange = {};
    m_powerFailure.clear();
    m_isMakingPower = false;
    m_time = Time::Window;
    m_times->setCurrentIndex(0);
}

void ArrayView::restyle()
{
    if (m_map.layout)
        m_canvas->setMap(&m_map, screenStyle());
}

QString ArrayView::emptyText() const
{
    return tr("Open a recording to see its array map.");
}

QString ArrayView::description(const Result &) const
{
    return tr("Array map, %1, %2, %n electrode(s)", nullptr, static_cast<int>(m_map.layout->sites.size()))
        .arg(arrayValueTitle(m_map.colour), m_map.timeText);
}

QString ArrayView::siteText(std::size_t site) const
{
    const ArraySite &shown = m_map.layout->sites[site];
    const auto recording = study().recording();
    QStringList parts{m_map.layout->kind == ArrayLayout::Kind::Units ? QString()
                      : m_map.layout->kind == ArrayLayout::Kind::Channels
                          ? tr("channel %1").arg(shown.label)
                          : tr("electrode %1").arg(shown.label)};
    for (const int unit : shown.units) {
        const Unit &named = recording->units[static_cast<std::size_t>(unit)];
        parts << tr("unit %1 (%2) %3 Hz")
                     .arg(named.label, unitClassCode(m_map.classes[static_cast<std::size_t>(unit)]),
                          numberText(meanRateHz(named.spikeTimes, range(), recording->gaps)));
    }
    if (shown.units.empty() && m_map.colour != ArrayColour::Power)
        parts << tr("no unit");
    if (m_map.colour == ArrayColour::Balance && !shown.units.empty())
        parts << tr("E − I %1 Hz").arg(numberText(m_map.values[site]));
    if (m_map.colour == ArrayColour::Power)
        parts << (std::ranges::binary_search(study().badChannels(), shown.channel)
                      ? tr("bad channel")
                      : tr("LFP power %1").arg(quantityText(m_map.values[site], m_map.valueUnit)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
