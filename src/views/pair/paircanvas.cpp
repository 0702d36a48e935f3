// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pair/paircanvas.h"

#include <QPainter>

namespace edgescope {

PairCanvas::PairCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this, selection, *this, *this)
{
    setObjectName(QStringLiteral("pairCanvas"));
    setAccessibleName(tr("Picture of the correlograms"));
    setMinimumSize(120, 100);
}

void PairCanvas::setContent(std::shared_ptr<const PairContent> content, double reach, const QString &sentence,
                            const FigureStyle &style)
{
    if (content != m_content) {
        m_zoom.fit();
        m_gestures.startAnew();
    }
    m_picture = content ? std::make_unique<PairPicture>(*content, reach, style) : nullptr;
    m_content = std::move(content);
    m_sentence = sentence;
    m_style = style;
    drawAgain();
}

void PairCanvas::drawAgain()
{
    m_image = QPixmap();
    update();
}

void PairCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_picture) {
        if (m_style.theme) {
            painter.setPen(m_style.theme->secondaryText);
            painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                             m_sentence);
        }
        return;
    }
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_image.size() != pixels) {
        m_image = QPixmap(pixels);
        m_image.setDevicePixelRatio(devicePixelRatioF());
        m_image.fill(Qt::transparent);
        QPainter drawing(&m_image);
        m_picture->paint(drawing, rect(), m_zoom);
    }
    painter.drawPixmap(0, 0, m_image);
    m_gestures.paint(painter, *m_style.theme);
}

QString PairCanvas::textAt(const QPointF &position) const
{
    const auto cell = m_picture ? m_picture->cellAt(position) : std::nullopt;
    const auto bin = cell ? m_picture->binAt(*cell, position) : std::nullopt;
    return bin ? text({*cell, *bin}) : QString();
}

QRectF PairCanvas::plotAt(const QPointF &position) const
{
    const auto cell = m_picture ? m_picture->cellAt(position) : std::nullopt;
    return cell ? m_picture->plot(*cell) : QRectF();
}

QRectF PairCanvas::mainPlot() const
{
    return m_picture ? m_picture->plot(0) : QRectF();
}

std::size_t PairCanvas::groups() const
{
    return m_content ? m_content->correlograms.size() : 0;
}

std::size_t PairCanvas::count(std::size_t group) const
{
    return m_content->correlograms[group].counts.size();
}

std::optional<QPointF> PairCanvas::place(const PlotDatum &datum) const
{
    return m_picture->place(datum.group, datum.index);
}

QString PairCanvas::text(const PlotDatum &datum) const
{
    return binText(*m_content, m_content->correlograms[datum.group], datum.index);
}

void PairCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    m_zoom.zoom(plotAt(about), about, factor, x, y);
    m_zoom.keepInside();
    drawAgain();
}

void PairCanvas::pan(const QPointF &about, const QPointF &pixels)
{
    m_zoom.pan(plotAt(about), pixels);
    m_zoom.keepInside();
    drawAgain();
}

void PairCanvas::fit()
{
    m_zoom.fit();
    drawAgain();
}

} // namespace edgescope
