// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <QSizeF>
#include <QTransform>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace edgescope {

// How a drawing is drawn again.
struct DrawingLook {
    double lineWidthFactor = 1;
    bool isGrey = false; // every colour becomes the grey of the same luminance

    QPen pen(const QPen &drawn) const;
    QBrush brush(const QBrush &drawn) const;
    QImage image(const QImage &drawn) const;
};

// What a painter was told to draw, kept as paths, texts and pictures. Never changes once made: it can be
// drawn again on any device, at any size and on any thread.
class Drawing
{
public:
    // A stretch of text as it was laid out, on one line.
    struct Text {
        QPointF position; // of the base line's left end
        QString text;
        QFont font;
        double size = 0; // of the font, in units of the drawing
    };
    struct Picture {
        QRectF target;
        QImage image;
        QRectF source; // part of the image
    };
    struct Path {
        QPainterPath path;
        bool isLine = false; // never filled
    };
    // How the painter was set for an element. The clip is in the coordinates of the drawing.
    struct State {
        QTransform transform;
        QPen pen;
        QBrush brush;
        QPointF brushOrigin;
        double opacity = 1;
        bool isSmooth = false; // pictures are interpolated
        bool isClipped = false;
        QPainterPath clip;
    };
    using Shape = std::variant<Path, Text, Picture>;
    struct Element {
        size_t state = 0; // in states()
        Shape shape;
    };

    // Keeps what `draw` draws on a device of this size, whose units are so fine.
    Drawing(const QSizeF &size, double unitsPerInch, const std::function<void(QPainter &)> &draw);

    const QSizeF &size() const { return m_size; }
    const std::vector<State> &states() const { return m_states; }
    // In the order of drawing.
    const std::vector<Element> &elements() const { return m_elements; }

    // Scaled into an area without changing its proportions, in the middle of what is left.
    void paint(QPainter &painter, const QRectF &area, const DrawingLook &look = {}) const;

private:
    class Engine;
    class Device;

    QSizeF m_size;
    std::vector<State> m_states;
    std::vector<Element> m_elements;
};

// The grey of the same luminance, as opaque as the colour.
QColor greyOf(const QColor &colour);

} // namespace edgescope
