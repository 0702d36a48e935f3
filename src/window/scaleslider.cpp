// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/scaleslider.h"

#include "core/scalegrid.h"
#include "window/textscaling.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double sideMargin = 8;
constexpr double handleWidth = 8;
constexpr double handleHeight = 16;

bool isDisplayScale(int k)
{
    return std::find(displayScales.begin(), displayScales.end(), k) != displayScales.end();
}

} // namespace

ScaleSlider::ScaleSlider(QWidget *parent)
    : QAbstractSlider(parent)
{
    setRange(1, scaleCount);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setOrientation(Qt::Horizontal);
    setLayoutDirection(Qt::LeftToRight); // fine to coarse as on every axis
}

void ScaleSlider::setAnalysedTime(double seconds)
{
    m_analysedTime = seconds;
    update();
}

QSize ScaleSlider::sizeHint() const
{
    return {scaledLength(*this, 160), scaledLength(*this, 28)};
}

QSize ScaleSlider::minimumSizeHint() const
{
    return {scaledLength(*this, 110), scaledLength(*this, 28)};
}

double ScaleSlider::pixelOf(int scale) const
{
    return sideMargin + (scale - 1.0) / (scaleCount - 1) * (width() - 2 * sideMargin);
}

int ScaleSlider::scaleAt(double pixel) const
{
    const double u = (pixel - sideMargin) / (width() - 2 * sideMargin);
    return std::clamp(1 + static_cast<int>(std::lround(u * (scaleCount - 1))), 1, scaleCount);
}

void ScaleSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor line = palette().color(QPalette::Mid);
    const double y = height() / 2.0 - 3;
    const QRectF groove(sideMargin - 2, y - 2.5, width() - 2 * sideMargin + 4, 5);
    painter.setPen(QPen(line, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(groove, 2.5, 2.5);
    if (isEnabled()) {
        QRectF filled = groove;
        filled.setRight(pixelOf(value()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(filled, 2.5, 2.5);
    }
    for (int k = 1; k <= scaleCount; ++k) {
        const bool few = m_analysedTime > 0 && binCount(m_analysedTime, scaleWidth(k)) < minimumBins;
        const double x = std::round(pixelOf(k)) + 0.5;
        painter.setPen(QPen(palette().color(few ? QPalette::Mid : QPalette::WindowText), 1));
        painter.drawLine(QPointF(x, y + 7), QPointF(x, y + (isDisplayScale(k) ? 13 : 10)));
        if (few && k < scaleCount)
            painter.fillRect(QRectF(x, y - 2, pixelOf(k + 1) - x + 0.5, 4), QBrush(line, Qt::BDiagPattern));
    }
    const QRectF handle(pixelOf(value()) - handleWidth / 2, y - handleHeight / 2, handleWidth, handleHeight);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
    painter.setPen(QPen(hasFocus() ? accent : palette().color(QPalette::Dark), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(handle, 2, 2);
}

void ScaleSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(scaleAt(event->position().x()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(scaleAt(event->position().x()));
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

} // namespace edgescope
