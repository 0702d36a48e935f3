// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing.h"

#include "core/lengths.h"
#include "views/colourdistance.h"

#include <QGradient>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

double encoded(double luminance)
{
    return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
}

// Lines of a fixed number of pixels are as wide as they are on the device and grow with the drawing. No line
// is finer than print can show, whatever it was made for: hair lines of a screen, or of a picture that has
// been made smaller since.
QPen printablePen(const QPen &pen, const QTransform &transform, double unitsPerInch)
{
    constexpr double finestPerInch = 288; // a quarter of a point
    const double finest = unitsPerInch / finestPerInch;
    const double scale = std::sqrt(std::abs(transform.determinant()));
    const double drawn =
        pen.isCosmetic() ? std::max(1.0, finest) * std::max(1.0, pen.widthF()) : pen.widthF() * scale;
    if (pen.style() == Qt::NoPen || scale == 0 || (!pen.isCosmetic() && drawn >= finest))
        return pen;
    QPen printable = pen;
    printable.setCosmetic(false);
    printable.setWidthF(std::max(drawn, finest) / scale);
    return printable;
}

// Draws one element on a painter that is set for it.
struct Drawer {
    QPainter &painter;
    const DrawingLook &look;
    const QBrush &brush;

    void operator()(const Drawing::Path &path) const
    {
        painter.setBrush(path.isLine ? QBrush(Qt::NoBrush) : brush);
        painter.drawPath(path.path);
    }
    void operator()(const Drawing::Text &text) const
    {
        QFont font = text.font;
        font.setPointSizeF(text.size * pointsPerInch / painter.device()->logicalDpiY());
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.drawText(text.position, text.text);
    }
    void operator()(const Drawing::Picture &picture) const
    {
        painter.drawImage(picture.target, look.image(picture.image), picture.source);
    }
};

} // namespace

QPen DrawingLook::pen(const QPen &drawn) const
{
    QPen changed = drawn;
    changed.setWidthF(drawn.widthF() * lineWidthFactor);
    changed.setBrush(brush(drawn.brush()));
    return changed;
}

QBrush DrawingLook::brush(const QBrush &drawn) const
{
    if (!isGrey)
        return drawn;
    const QGradient *gradient = drawn.gradient();
    if (!gradient) {
        QBrush grey = drawn;
        grey.setColor(greyOf(drawn.color()));
        return grey;
    }
    QGradientStops stops = gradient->stops();
    for (QGradientStop &stop : stops)
        stop.second = greyOf(stop.second);
    QGradient changed = *gradient;
    changed.setStops(stops);
    QBrush grey(changed);
    grey.setTransform(drawn.transform());
    return grey;
}

QImage DrawingLook::image(const QImage &drawn) const
{
    if (!isGrey)
        return drawn;
    QImage grey = drawn.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        for (int x = 0; x < grey.width(); ++x)
            line[x] = greyOf(QColor::fromRgba(line[x])).rgba();
    }
    return grey;
}

// Takes over what a painter does. The painter knows its own state best: it is asked when something is drawn.
class Drawing::Engine : public QPaintEngine
{
public:
    explicit Engine(Drawing &drawing)
        : QPaintEngine(AllFeatures)
        , m_drawing(drawing)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &change) override
    {
        m_isChanged = true;
        constexpr DirtyFlags clips = DirtyFlags(DirtyClipPath) | DirtyClipRegion | DirtyClipEnabled;
        m_isClipChanged |= bool(change.state() & clips);
    }

    void drawPath(const QPainterPath &path) override { add(Drawing::Path{path, false}); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        add(Drawing::Path{path, mode == PolylineMode});
    }
    void drawLines(const QLineF *lines, int count) override
    {
        QPainterPath path;
        QPainterPath *current = m_isChanged ? nullptr : lastLine();
        for (int n = 0; n < count; ++n) {
            if (!current)
                current = &path;
            // Lines drawn one after the other are one line with corners.
            if (current->isEmpty() || current->currentPosition() != lines[n].p1()) {
                current = &path;
                path.moveTo(lines[n].p1());
            }
            current->lineTo(lines[n].p2());
        }
        if (!path.isEmpty())
            add(Drawing::Path{path, true});
    }
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags) override
    {
        add(Drawing::Picture{target, image, source});
    }
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override
    {
        add(Drawing::Picture{target, pixmap.toImage(), source});
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        if (item.text().isEmpty()) // glyphs without characters: drawn as paths
            return QPaintEngine::drawTextItem(position, item);
        const QFont font = item.font();
        const double unitsPerPoint = paintDevice()->logicalDpiY() / pointsPerInch;
        const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * unitsPerPoint;
        if (continues(position, item, font)) {
            std::get<Drawing::Text>(m_drawing.m_elements.back().shape).text += item.text();
        } else {
            add(Drawing::Text{position, item.text(), font, size});
            m_textElements = m_drawing.m_elements.size();
        }
        m_textEnd = position + QPointF(item.width(), 0);
    }

private:
    // When nothing but a line was drawn last.
    QPainterPath *lastLine()
    {
        if (m_drawing.m_elements.empty())
            return nullptr;
        auto *path = std::get_if<Drawing::Path>(&m_drawing.m_elements.back().shape);
        return path && path->isLine ? &path->path : nullptr;
    }

    // A line of text comes in pieces, one for each script in it: they stay one text.
    bool continues(const QPointF &position, const QTextItem &item, const QFont &font) const
    {
        constexpr double tolerance = 1e-3;
        if (m_isChanged || m_textElements == 0 || m_textElements != m_drawing.m_elements.size() ||
            item.renderFlags().testFlag(QTextItem::RightToLeft))
            return false;
        const auto *last = std::get_if<Drawing::Text>(&m_drawing.m_elements.back().shape);
        const QPointF away = position - m_textEnd;
        return last->font == font && std::abs(away.x()) < tolerance && std::abs(away.y()) < tolerance;
    }

    void add(Drawing::Shape shape)
    {
        if (m_isChanged)
            keepState();
        m_drawing.m_elements.push_back({m_drawing.m_states.size() - 1, std::move(shape)});
    }

    void keepState()
    {
        const QPainter &from = *painter();
        Drawing::State now;
        now.transform = from.combinedTransform();
        now.pen = printablePen(from.pen(), now.transform, paintDevice()->logicalDpiY());
        now.brush = from.brush();
        now.brushOrigin = from.brushOrigin();
        now.opacity = from.opacity();
        now.isSmooth = from.testRenderHint(QPainter::SmoothPixmapTransform);
        if (m_isClipChanged) {
            m_isClipped = from.hasClipping();
            m_clip = m_isClipped ? now.transform.map(from.clipPath()) : QPainterPath();
        }
        now.isClipped = m_isClipped;
        now.clip = m_clip;
        m_drawing.m_states.push_back(now);
        m_isChanged = false;
        m_isClipChanged = false;
    }

    Drawing &m_drawing;
    bool m_isChanged = true;
    bool m_isClipChanged = false;
    bool m_isClipped = false;
    QPainterPath m_clip;
    size_t m_textElements = 0; // number of elements when a text was the last
    QPointF m_textEnd;
};

class Drawing::Device : public QPaintDevice
{
public:
    Device(Drawing &drawing, double unitsPerInch)
        : m_size(drawing.size())
        , m_unitsPerInch(unitsPerInch)
        , m_engine(drawing)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return static_cast<int>(std::ceil(m_size.width()));
        case PdmHeight:
            return static_cast<int>(std::ceil(m_size.height()));
        case PdmWidthMM:
            return static_cast<int>(m_size.width() / m_unitsPerInch * 25.4);
        case PdmHeightMM:
            return static_cast<int>(m_size.height() / m_unitsPerInch * 25.4);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(std::lround(m_unitsPerInch));
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSizeF m_size;
    double m_unitsPerInch;
    mutable Engine m_engine;
};

Drawing::Drawing(const QSizeF &size, double unitsPerInch, const std::function<void(QPainter &)> &draw)
    : m_size(size)
{
    Device device(*this, unitsPerInch);
    QPainter painter(&device);
    draw(painter);
}

void Drawing::paint(QPainter &painter, const QRectF &area, const DrawingLook &look) const
{
    if (m_size.isEmpty() || area.isEmpty())
        return;
    const double factor = std::min(area.width() / m_size.width(), area.height() / m_size.height());
    const QPointF middle = area.center() - QRectF({}, m_size * factor).center();
    painter.save();
    painter.translate(middle);
    painter.scale(factor, factor);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform base = painter.transform();
    painter.save();
    const State *shown = nullptr;
    QBrush brush;
    for (const Element &element : m_elements) {
        const State &state = m_states[element.state];
        if (&state != shown) {
            if (shown && (shown->isClipped || state.isClipped) &&
                (shown->isClipped != state.isClipped || shown->clip != state.clip)) {
                painter.restore();
                painter.save();
                shown = nullptr;
            }
            if (!shown && state.isClipped) {
                painter.setTransform(base);
                painter.setClipPath(state.clip, Qt::IntersectClip);
            }
            painter.setTransform(state.transform * base);
            painter.setPen(look.pen(state.pen));
            brush = look.brush(state.brush);
            painter.setBrushOrigin(state.brushOrigin);
            painter.setOpacity(state.opacity);
            painter.setRenderHint(QPainter::SmoothPixmapTransform, state.isSmooth);
            shown = &state;
        }
        std::visit(Drawer{painter, look, brush}, element.shape);
    }
    painter.restore();
    painter.restore();
}

QColor greyOf(const QColor &colour)
{
    const double luminance = 0.2126 * linearLight(colour.redF()) + 0.7152 * linearLight(colour.greenF()) +
                             0.0722 * linearLight(colour.blueF());
    const auto grey = static_cast<float>(std::clamp(encoded(luminance), 0.0, 1.0));
    return QColor::fromRgbF(grey, grey, grey, colour.alphaF());
}

} // namespace edgescope
