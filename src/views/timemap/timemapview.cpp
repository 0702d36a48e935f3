// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemapview.h"

#include "study/study.h"
#include "views/numbertext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <functional>

namespace edgescope {

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
    void setCursorTime(double seconds)
    {
        m_seconds = seconds;
        update();
    }

    std::function<void(const std::optional<TimeMapCell> &)> hovered;
    std::function<void(const TimeMapCell &)> clicked;

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
        picture.paintCursor(painter, m_seconds);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_make)
            hovered(m_make().cellAt(event->position()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_make || event->button() != Qt::LeftButton)
            return event->ignore();
        if (const auto cell = m_make().cellAt(event->position()))
            clicked(*cell);
    }
    void leaveEvent(QEvent *) override
    {
        if (m_make)
            hovered(std::nullopt);
    }

private:
    std::function<TimeMapPicture()> m_make;
    QPixmap m_cells;
    double m_seconds = undefined;
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
    connect(&study.selection(), &Selection::cursorChanged, this,
            [this](double seconds) { m_canvas->setCursorTime(seconds); });
    setContent(m_canvas);
}

QString TimeMapView::summary() const
{
    return data()
               ? tr("%1, %n row(s)", nullptr, static_cast<int>(data()->rowValues.size())).arg(data()->title)
               : QString();
}

void TimeMapView::paintFigure(QPainter &painter, const QRectF &area, const FigureStyle &style) const
{
    if (!data())
        return;
    const TimeMapPicture picture(*data(), clock(), style, area, painter.device());
    picture.paintCells(painter);
    picture.paintAround(painter);
}

void TimeMapView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    const auto *map = std::get_if<TimeMap>(&result.shape);
    if (!map)
        return;
    const TimeMapPicture picture(*map, {}, style, area, painter.device());
    picture.paintCells(painter);
    picture.paintAround(painter);
}

TimeMapPicture TimeMapView::picture() const
{
    return {*data(), clock(), screenStyle(), m_canvas->rect(), m_canvas};
}

void TimeMapView::showResult(const Result &)
{
    m_canvas->setCursorTime(study().selection().cursor());
    if (data())
        m_canvas->setPicture([this] { return picture(); });
    else
        m_canvas->setPicture({});
}

void TimeMapView::clearResult()
{
    m_canvas->setPicture({});
}

void TimeMapView::restyle()
{
    if (data())
        m_canvas->setPicture([this] { return picture(); });
}

QString TimeMapView::emptyText() const
{
    return tr("Open a recording to see its E − I map.");
}

QString TimeMapView::description(const Result &) const
{
    if (!data())
        return tr("Map");
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
