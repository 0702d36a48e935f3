// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemapview.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/parameterstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

constexpr double clickReach = 4; // pixels the mouse may move in a click

// What the strip above the map of an analysis sets.
std::vector<StripParameter> stripParameters(const QByteArray &analysis)
{
    if (analysis == "wavelet")
        return {{"channel", "scalogramChannel", QT_TRANSLATE_NOOP("Parameter", "LFP channel")},
                {"values", "scalogramValues", QT_TRANSLATE_NOOP("Parameter", "Values")},
                {"baseline", "scalogramBaseline", QT_TRANSLATE_NOOP("Parameter", "Baseline")},
                {"ridges", "scalogramRidges", QT_TRANSLATE_NOOP("Parameter", "Ridges")},
                {"frequency_axis", "scalogramAxis", QT_TRANSLATE_NOOP("Parameter", "Frequency axis")}};
    if (analysis == "coherence")
        return {{"channel", "coherenceChannel", QT_TRANSLATE_NOOP("Parameter", "LFP channel")},
                {"with", "coherenceWith", QT_TRANSLATE_NOOP("Parameter", "With")},
                {"second_channel", "coherenceSecond", QT_TRANSLATE_NOOP("Parameter", "Second channel")},
                {"ridges", "coherenceRidges", QT_TRANSLATE_NOOP("Parameter", "Ridges")},
                {"frequency_axis", "coherenceAxis", QT_TRANSLATE_NOOP("Parameter", "Frequency axis")}};
    return {};
}

} // namespace

// The picture on the screen. The colours are kept in an image because the cursor and the current scale change
// much more often than they do.
class TimeMapCanvas : public QWidget
{
public:
    explicit TimeMapCanvas(QWidget *parent)
        : QWidget(parent)
    {
        setMouseTracking(true);
        setMinimumSize(120, 100);
        setObjectName(QStringLiteral("timeMapCanvas"));
    }

    void setPicture(std::function<TimeMapPicture()> make)
    {
        m_make = std::move(make);
        m_cells = QPixmap();
        update();
    }
    void setSeizures(std::vector<TimeRange> seizures)
    {
        m_seizures = std::move(seizures);
        update();
    }
    void setCursorTime(double seconds)
    {
        m_seconds = seconds;
        update();
    }

    std::function<void(const std::optional<TimeMapCell> &)> hovered;
    std::function<void(const TimeMapCell &)> clicked;
    std::function<void(double from, double to)> limitDragged; // values on the bar; NaN: back to the data
    std::function<void(double seconds)> panned;
    std::function<void(double seconds, double factor)> zoomed;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_make)
            return;
        const TimeMapPicture picture = m_make();
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_cells.size() != pixels) {
            m_cells = QPixmap(pixels);
            m_cells.setDevicePixelRatio(devicePixelRatioF());
            m_cells.fill(Qt::transparent);
            QPainter painter(&m_cells);
            picture.paintCells(painter);
        }
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_cells);
        picture.paintAround(painter);
        picture.paintSeizures(painter, m_seizures);
        picture.paintCursor(painter, m_seconds);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!m_make)
            return;
        const TimeMapPicture picture = m_make();
        const QPointF moved = event->position() - m_pressed;
        if (event->buttons().testFlag(Qt::LeftButton) && m_isOnBar) {
            limitDragged(picture.barValue(m_pressed.y()), picture.barValue(event->position().y()));
            m_pressed = event->position();
            return;
        }
        if (event->buttons().testFlag(Qt::LeftButton) &&
            (m_hasMoved || moved.manhattanLength() > clickReach)) {
            m_hasMoved = true;
            m_pressed = event->position();
            panned(-moved.x() * picture.map().shown().length() / picture.plotArea().width());
            return;
        }
        setCursor(picture.barArea().contains(event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
        hovered(picture.cellAt(event->position()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_make || event->button() != Qt::LeftButton)
            return event->ignore();
        m_pressed = event->position();
        m_hasMoved = false;
        m_isOnBar = m_make().barArea().contains(event->position());
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!m_make || event->button() != Qt::LeftButton || m_hasMoved || m_isOnBar)
            return;
        if (const auto cell = m_make().cellAt(event->position()))
            clicked(*cell);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (m_make && m_make().barArea().contains(event->position()))
            limitDragged(undefined, undefined);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (!m_make)
            return event->ignore();
        const TimeMapPicture picture = m_make();
        const double share = (event->position().x() - picture.plotArea().left()) / picture.plotArea().width();
        const double steps = event->angleDelta().y() / 120.0;
        zoomed(picture.map().shown().start + share * picture.map().shown().length(), std::pow(1.25, -steps));
        event->accept();
    }
    void leaveEvent(QEvent *) override
    {
        if (m_make)
            hovered(std::nullopt);
    }

private:
    std::function<TimeMapPicture()> m_make;
    QPixmap m_cells;
    std::vector<TimeRange> m_seizures;
    double m_seconds = undefined;
    QPointF m_pressed;
    bool m_hasMoved = false;
    bool m_isOnBar = false;
};

TimeMapView::TimeMapView(Study &study, const QByteArray &analysis, QWidget *parent)
    : View(study, analysis, parent)
    , m_canvas(new TimeMapCanvas(this))
{
    m_canvas->hovered = [this](const std::optional<TimeMapCell> &cell) {
        showReadOut(cell && data() ? cellText(*data(), *cell, clock()) : QString());
    };
    m_canvas->clicked = [this](const TimeMapCell &cell) {
        this->study().selection().setCursor(cell.seconds);
        if (cell.row < data()->rowScales.size())
            this->study().conditions().setScale(data()->rowScales[cell.row]);
    };
    m_canvas->limitDragged = [this](double from, double to) { dragLimit(from, to); };
    m_canvas->panned = [this](double seconds) { panTime(seconds); };
    m_canvas->zoomed = [this](double seconds, double factor) { zoomTime(seconds, factor); };
    connect(&study.selection(), &Selection::cursorChanged, this,
            [this](double seconds) { m_canvas->setCursorTime(seconds); });
    connect(&study.selection(), &Selection::visibleChanged, this, [this] {
        if (followsTimeline())
            drawAgain();
    });
    const std::vector<StripParameter> parameters = stripParameters(analysis);
    setContent(m_canvas,
               parameters.empty() ? nullptr : makeParameterStrip(study, analysis, parameters, this));
}

bool TimeMapView::followsTimeline() const
{
    const Analysis *known = findAnalysis(analysis());
    return known && known->time == Analysis::Time::Shown;
}

TimeMapOptions TimeMapView::drawnOptions() const
{
    TimeMapOptions options = m_options;
    if (followsTimeline())
        options.shown = study().selection().visible();
    return options;
}

void TimeMapView::drawAgain()
{
    if (data())
        m_canvas->setPicture([this] { return picture(); });
    else
        m_canvas->setPicture({});
}

// Moves the limit that is nearer to where the drag began.
void TimeMapView::dragLimit(double from, double to)
{
    if (!data())
        return;
    if (std::isnan(from)) {
        m_options = {};
    } else {
        const TimeMapPicture drawn = picture();
        double low = drawn.map().minimum();
        double high = drawn.map().maximum();
        (from - low < high - from ? low : high) -= to - from; // a lower limit makes its end of the map wider
        if (high - low < 0.02 * (data()->maximum - data()->minimum))
            return;
        m_options.minimum = low;
        m_options.maximum = high;
    }
    drawAgain();
}

void TimeMapView::zoomTime(double seconds, double factor)
{
    if (!followsTimeline())
        return;
    Selection &selection = study().selection();
    const TimeRange visible = selection.visible();
    const double length = std::clamp(visible.length() * factor, 1e-3, selection.limits().length());
    const double share = (seconds - visible.start) / visible.length();
    selection.setVisible({seconds - share * length, seconds + (1 - share) * length});
}

void TimeMapView::panTime(double seconds)
{
    if (!followsTimeline())
        return;
    const TimeRange visible = study().selection().visible();
    study().selection().setVisible({visible.start + seconds, visible.stop + seconds});
}

QString TimeMapView::summary() const
{
    return data()
               ? tr("%1, %n row(s)", nullptr, static_cast<int>(data()->rowValues.size())).arg(data()->title)
               : QString();
}

FigurePainter TimeMapView::figure() const
{
    if (!data())
        return {};
    return [shown = result(), options = drawnOptions(), clock = clock(),
            seizures = seizures()](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        const TimeMapPicture picture(std::get<TimeMap>(shown->shape), options, clock, style, area,
                                     painter.device());
        picture.paintCells(painter);
        picture.paintAround(painter);
        picture.paintSeizures(painter, seizures);
    };
}

QJsonObject TimeMapView::savedOptions() const
{
    if (std::isnan(m_options.minimum))
        return {};
    return {{QStringLiteral("minimum"), m_options.minimum}, {QStringLiteral("maximum"), m_options.maximum}};
}

void TimeMapView::restoreOptions(const QJsonObject &saved)
{
    m_options = {};
    const double minimum = saved.value(QStringLiteral("minimum")).toDouble(undefined);
    const double maximum = saved.value(QStringLiteral("maximum")).toDouble(undefined);
    if (minimum < maximum) {
        m_options.minimum = minimum;
        m_options.maximum = maximum;
    }
    drawAgain();
}

void TimeMapView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    const auto *map = std::get_if<TimeMap>(&result.shape);
    if (!map)
        return;
    const TimeMapPicture picture(*map, {}, {}, style, area, painter.device());
    picture.paintCells(painter);
    picture.paintAround(painter);
}

TimeMapPicture TimeMapView::picture() const
{
    return {*data(), drawnOptions(), clock(), screenStyle(), m_canvas->rect(), m_canvas};
}

std::vector<TimeRange> TimeMapView::seizures() const
{
    return study().recording() ? rangesOfKind(study().recording()->intervals, Interval::Kind::Seizure)
                               : std::vector<TimeRange>{};
}

void TimeMapView::showResult(const Result &)
{
    m_canvas->setSeizures(seizures());
    m_canvas->setCursorTime(study().selection().cursor());
    drawAgain();
}

void TimeMapView::clearResult()
{
    m_canvas->setPicture({});
}

void TimeMapView::restyle()
{
    drawAgain();
}

QString TimeMapView::emptyText() const
{
    if (analysis() == "wavelet")
        return tr("Open a recording to see its scalogram.");
    if (analysis() == "coherence")
        return tr("Open a recording to see its wavelet coherence.");
    return tr("Open a recording to see its E − I map.");
}

QString TimeMapView::description(const Result &) const
{
    if (!data())
        return tr("Map");
    if (data()->rowScales.empty())
        return tr("Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz")
            .arg(data()->title, countText(static_cast<std::int64_t>(data()->rowValues.size())),
                 numberText(data()->rowValues.front()), numberText(data()->rowValues.back()));
    return tr("Map of %1 against time and bin width, %2 rows from %3 to %4")
        .arg(data()->title, countText(static_cast<std::int64_t>(data()->rowValues.size())),
             scaleText(data()->rowValues.front()), scaleText(data()->rowValues.back()));
}

const TimeMap *TimeMapView::data() const
{
    return result() ? std::get_if<TimeMap>(&result()->shape) : nullptr;
}

ClockAxis TimeMapView::clock() const
{
    return study().recording() ? clockAxis(*study().recording(), true) : ClockAxis{};
}

} // namespace edgescope
