// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/curves/curvesfigure.h"
#include "views/unit/unitcontent.h"

#include <array>
#include <memory>

namespace edgescope {

// Paints one unit: numbers and class, mean waveform, autocorrelogram and rate: side by side in a wide area,
// two by two in a large one, and in a small one without the rate. The content must outlive the picture.
class UnitPicture
{
public:
    UnitPicture(const UnitContent &content, const FigureStyle &style);

    void paint(QPainter &painter, const QRectF &area);
    // The datum under the pointer in the picture painted last.
    std::optional<CurveHit> hitAt(const QPointF &position) const;

private:
    struct Part {
        const Curves *curves = nullptr;
        std::unique_ptr<CurvesFigure> figure;
        bool isDrawn = false;
    };

    // Where each part goes; a null rectangle: nowhere.
    struct Places {
        QRectF names;
        QRectF numbers;
        std::array<QRectF, 3> plots;
    };

    Places places(const QRectF &area, const PlotMetrics &metrics) const;
    std::vector<LegendRow> names(double width, const PlotMetrics &metrics) const;
    std::vector<LegendRow> numbers(double width, const PlotMetrics &metrics) const;

    const UnitContent &m_content;
    FigureStyle m_style;
    std::array<Part, 3> m_parts;
};

} // namespace edgescope
