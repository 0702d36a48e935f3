// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pair/pairview.h"

#include "study/study.h"
#include "views/connections/connectiontext.h"
#include "views/optionstrip.h"
#include "views/pair/paircanvas.h"

#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace edgescope {
namespace {

constexpr std::array<int, 3> reaches = {10, 25, 60}; // ms

} // namespace

PairView::PairView(Study &study, QWidget *parent)
    : RecordingView(study, parent)
    , m_canvas(new PairCanvas(study.selection(), this))
{
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this,
            [this](const QPointF &position) { showReadOut(m_canvas->textAt(position)); });
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&study.selection(), &Selection::unitsChanged, this, [this](const std::vector<int> &units) {
        m_units = units;
        scheduleUpdate();
    });
    connect(&study, &Study::classesChanged, this, &PairView::scheduleUpdate);
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == "connections")
            scheduleUpdate();
    });
    connect(&study, &Study::resultReady, this, [this](const QByteArray &analysis) {
        if (analysis == "connections")
            showSteps();
    });
    connect(&study.jobs(), &Jobs::cancelled, this, [this](const QByteArray &cancelled) {
        if (cancelled != slot() || !m_isMaking)
            return;
        m_isMaking = false;
        m_request = {}; // tried again when something changes
        m_failure = tr("Stopped before it was finished.");
        setWaiting(false);
        restyle();
    });
    m_reaches = makeChoice({QStringLiteral("pair10"), QStringLiteral("pair25"), QStringLiteral("pair60")},
                           {tr("±10 ms"), tr("±25 ms"), tr("±60 ms")}, this,
                           [this](int choice) { setReach(reaches[static_cast<std::size_t>(choice)]); });
    explainChoice(m_reaches,
                  {tr("Show lags up to 10 ms"), tr("Show lags up to 25 ms"), tr("Show lags up to 60 ms")});
    showChoice(m_reaches, 1);
    setContent(m_canvas, makeOptionStrip({makeSteps(), m_reaches}, this));
    m_units = study.selection().units();
}

PairView::~PairView()
{
    study().jobs().disconnect(this);
    stop();
}

QWidget *PairView::makeSteps()
{
    const StepButtons steps = makeStepButtons({QStringLiteral("pairPrevious"), QStringLiteral("pairNext")},
                                              {tr("Previous connection found"), tr("Next connection found")},
                                              this, [this](int by) { step(by); });
    m_previous = steps.back;
    m_next = steps.forward;
    m_place = new QLabel(steps.row);
    m_place->setObjectName(QStringLiteral("pairPlace"));
    m_place->setContentsMargins(6, 0, 0, 0);
    steps.row->layout()->addWidget(m_place);
    return steps.row;
}

// The slot is this view's own: a figure may be made of another one meanwhile.
QByteArray PairView::slot() const
{
    return "pair_correlograms_" + QByteArray::number(reinterpret_cast<quintptr>(this), 16);
}

void PairView::stop()
{
    if (std::exchange(m_isMaking, false))
        study().jobs().cancel(slot());
}

const UnitGraph *PairView::found() const
{
    const auto result = study().recording() ? study().result("connections") : nullptr;
    return result ? std::get_if<UnitGraph>(&result->shape) : nullptr;
}

// A pair may be connected both ways: the direction gone to last comes first.
std::optional<std::size_t> PairView::shownConnection() const
{
    const UnitGraph *graph = found();
    if (!graph)
        return {};
    const std::vector<Connection> &all = graph->connections;
    const auto isShown = [this](const Connection &connection) {
        const auto [first, last] = std::minmax(connection.source, connection.target);
        return m_units == std::vector{first, last};
    };
    if (m_stepped && *m_stepped < all.size() && isShown(all[*m_stepped]))
        return m_stepped;
    const auto shown = std::ranges::find_if(all, isShown);
    return shown == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(shown - all.begin()));
}

void PairView::step(int by)
{
    const UnitGraph *graph = found();
    if (!graph || graph->connections.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(graph->connections.size()) - 1;
    const auto now = shownConnection();
    const std::ptrdiff_t next = now ? static_cast<std::ptrdiff_t>(*now) + by : by > 0 ? 0 : last;
    m_stepped = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, last));
    const Connection &connection = graph->connections[*m_stepped];
    study().selection().setUnits({connection.source, connection.target});
    showSteps();
}

void PairView::showSteps()
{
    const UnitGraph *graph = found();
    const std::size_t count = graph ? graph->connections.size() : 0;
    const auto now = shownConnection();
    m_previous->setEnabled(count > 0 && now != 0U);
    m_next->setEnabled(count > 0 && !(now && *now + 1 == count));
    if (!graph)
        m_place->setText(QString());
    else if (now)
        m_place->setText(tr("%1 of %n connection(s)", nullptr, static_cast<int>(count)).arg(*now + 1));
    else
        m_place->setText(tr("%n connection(s) found", nullptr, static_cast<int>(count)));
    m_place->setToolTip(graph ? QString() : tr("Show the view of connections to find them"));
}

void PairView::setReach(int milliseconds)
{
    const auto choice = std::ranges::find(reaches, milliseconds) - reaches.begin();
    showChoice(m_reaches, static_cast<int>(choice));
    if (milliseconds == m_reach)
        return;
    m_reach = milliseconds;
    scheduleUpdate();
}

QString PairView::summary() const
{
    if (!m_content)
        return {};
    QStringList names;
    for (const PairContent::ShownUnit &unit : m_content->units)
        names << unit.label;
    return names.join(QStringLiteral(", "));
}

FigurePainter PairView::figure() const
{
    if (!m_content)
        return {};
    return [content = m_content, reach = m_reach](QPainter &painter, const QRectF &area,
                                                  const FigureStyle &style) {
        PairPicture(*content, reach / 1000.0, style).paint(painter, area);
    };
}

QJsonObject PairView::savedOptions() const
{
    QJsonArray units;
    for (const int unit : m_units)
        units << unit;
    return {{QStringLiteral("reach_ms"), m_reach}, {QStringLiteral("units"), units}};
}

void PairView::restoreOptions(const QJsonObject &saved)
{
    const int milliseconds = saved.value(QStringLiteral("reach_ms")).toInt();
    if (std::ranges::find(reaches, milliseconds) != reaches.end())
        setReach(milliseconds);
    const auto recording = study().recording();
    if (!recording || !saved.contains(QStringLiteral("units")))
        return;
    std::vector<int> units;
    for (const QJsonValue &unit : saved.value(QStringLiteral("units")).toArray())
        units.push_back(unit.toInt(-1));
    const auto count = static_cast<int>(recording->units.size());
    if (std::ranges::any_of(units, [count](int unit) { return unit < 0 || unit >= count; }))
        return;
    m_units = std::move(units);
    scheduleUpdate();
}

Result PairView::makeResult()
{
    const auto recording = study().recording();
    Result result;
    if (recording->units.empty()) {
        stop();
        result.notComputable = tr("This recording has no sorted units.");
        return result;
    }
    wantContent(recording);
    if (m_content)
        result.tables = pairTables(*m_content, m_reach / 1000.0);
    if (m_units.size() > PairContent::mostUnits)
        result.notes << tr("The first %1 of %n selected unit(s) are shown.", nullptr,
                           static_cast<int>(m_units.size()))
                            .arg(PairContent::mostUnits);
    return result;
}

void PairView::wantContent(const std::shared_ptr<const Recording> &recording)
{
    const Values values = study().values("connections");
    Request request{recording->contentId, m_units, {}, values.text()};
    for (const int unit : m_units)
        request.classes.push_back(study().classes().classes[static_cast<std::size_t>(unit)]);
    if (request == m_request)
        return;
    m_request = request;
    m_failure.clear();
    stop();
    if (m_units.empty()) {
        m_content.reset();
        return;
    }
    m_isMaking = true;
    const QPointer<PairView> self(this);
    using SharedContent = std::shared_ptr<const PairContent>;
    study().jobs().start<SharedContent>(
        slot(), tr("Correlograms of the selected units"),
        [recording, classes = study().classes().classes, units = m_units,
         rule = connectionRule(values)](const Progress &progress) -> SharedContent {
            return std::make_shared<const PairContent>(
                pairContent(*recording, classes, units, rule, progress));
        },
        [self](const SharedContent &content) {
            if (self)
                self->take(content);
        },
        [self](const QString &message) {
            if (!self)
                return;
            self->m_failure = message;
            self->take({});
        },
        Jobs::Priority::Interactive);
}

void PairView::take(const std::shared_ptr<const PairContent> &content)
{
    m_isMaking = false;
    m_content = content;
    scheduleUpdate();
}

void PairView::showResult(const Result &)
{
    setWaiting(m_isMaking);
    showSteps();
    restyle();
}

void PairView::clearResult()
{
    stop();
    m_units.clear();
    m_request = {};
    m_content.reset();
    m_failure.clear();
    m_stepped.reset();
    showSteps();
    restyle();
}

void PairView::restyle()
{
    const QString sentence =
        !m_failure.isEmpty() ? tr("Could not compute: %1").arg(m_failure)
        : m_units.empty()
            ? tr("Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in "
                 "the units table, the raster, the array map or the connections.")
            : QString();
    m_canvas->setContent(m_content, m_reach / 1000.0, sentence, screenStyle());
}

QString PairView::emptyText() const
{
    return tr("Open a recording to see the correlograms of its units.");
}

QString PairView::description(const Result &) const
{
    if (!m_content)
        return tr("Correlograms; no unit is selected");
    QStringList parts{tr("Correlograms of %1").arg(summary())};
    for (const PairCorrelogram &pair : m_content->correlograms)
        for (const std::optional<Connection> &connection : {pair.forward, pair.backward})
            if (connection)
                parts << QStringLiteral("%1 → %2: %3")
                             .arg(m_content->labelOf(connection->source),
                                  m_content->labelOf(connection->target), connectionText(*connection));
    return parts.join(QStringLiteral(". "));
}

} // namespace edgescope
