// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/svgwriter.h"

#include "core/lengths.h"

#include <QBuffer>
#include <QFontInfo>
#include <QLinearGradient>
#include <QRadialGradient>
#include <QXmlStreamWriter>

#include <cmath>

namespace edgescope {
namespace {

// Thousandths of a point are enough for any printer.
QString number(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto add = [&data](QChar letter, const QPointF &point) {
        data += letter + number(point.x()) + u',' + number(point.y());
    };
    QPointF first;
    for (int n = 0; n < path.elementCount(); ++n) {
        const QPainterPath::Element element = path.elementAt(n);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            first = element;
            add(u'M', element);
            break;
        case QPainterPath::LineToElement:
            add(u'L', element);
            break;
        case QPainterPath::CurveToElement:
            add(u'C', element);
            break;
        case QPainterPath::CurveToDataElement:
            add(u' ', element);
            break;
        }
        const bool isLast =
            n + 1 == path.elementCount() || path.elementAt(n + 1).type == QPainterPath::MoveToElement;
        if (isLast && element.type != QPainterPath::MoveToElement && QPointF(element) == first)
            data += u'Z';
    }
    return data;
}

QString matrixText(const QTransform &transform)
{
    // The entries of the matrix have no unit; places need only thousandths.
    const auto entry = [](double value) { return QString::number(value, 'g', 9); };
    return QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
        .arg(entry(transform.m11()), entry(transform.m12()), entry(transform.m21()), entry(transform.m22()),
             number(transform.dx()), number(transform.dy()));
}

// Moves and scales alike in both directions: coordinates and lengths can be written as they will be.
bool isPlain(const QTransform &transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 &&
           qFuzzyCompare(transform.m11(), transform.m22());
}

// The same with turning and mirroring, which change no width of a line.
bool keepsProportions(const QTransform &transform)
{
    const double along = std::hypot(transform.m11(), transform.m12());
    const double across = std::hypot(transform.m21(), transform.m22());
    const double skew = transform.m11() * transform.m21() + transform.m12() * transform.m22();
    return transform.isAffine() && along > 0 && std::abs(along - across) <= 1e-9 * along &&
           std::abs(skew) <= 1e-9 * along * along;
}

class SvgWriter
{
public:
    SvgWriter(const Drawing &drawing, const DrawingLook &look, const SvgHead &head)
        : m_drawing(drawing)
        , m_look(look)
        , m_stream(&m_bytes)
    {
        const QSizeF page = head.millimetres * pointsPerMillimetre;
        m_base = QTransform::fromScale(page.width() / drawing.size().width(),
                                       page.height() / drawing.size().height());
        m_stream.writeStartElement(QStringLiteral("svg"));
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
        attribute("version", QStringLiteral("1.1"));
        attribute("width", number(head.millimetres.width()) + QStringLiteral("mm"));
        attribute("height", number(head.millimetres.height()) + QStringLiteral("mm"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(page.width()), number(page.height())));
        m_stream.writeTextElement(QStringLiteral("title"), head.title);
        if (!head.description.isEmpty())
            m_stream.writeTextElement(QStringLiteral("desc"), head.description);
    }

    QByteArray written()
    {
        for (const Drawing::Element &element : m_drawing.elements()) {
            const Drawing::State &state = m_drawing.states()[element.state];
            setClip(state);
            m_state = &state;
            m_transform = state.transform * m_base;
            std::visit([this](const auto &shape) { write(shape); }, element.shape);
        }
        closeClip();
        newLine();
        m_stream.writeEndElement();
        return m_bytes + '\n';
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_stream.writeAttribute(QLatin1String(name), value);
    }
    void newLine() { m_stream.writeCharacters(QStringLiteral("\n")); }

    void closeClip()
    {
        if (m_clip)
            m_stream.writeEndElement();
        m_clip = nullptr;
    }

    void setClip(const Drawing::State &state)
    {
        if (m_clip && state.isClipped && m_clip->clip == state.clip)
            return;
        closeClip();
        if (!state.isClipped)
            return;
        m_clip = &state;
        const QString name = QStringLiteral("clip%1").arg(++m_names);
        newLine();
        m_stream.writeStartElement(QStringLiteral("clipPath"));
        attribute("id", name);
        m_stream.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(m_base.map(state.clip)));
        m_stream.writeEndElement();
        newLine();
        m_stream.writeStartElement(QStringLiteral("g"));
        attribute("clip-path", QStringLiteral("url(#%1)").arg(name));
    }

    // How much lengths grow when they are written as they will be.
    double factor(bool isMapped) const
    {
        return isMapped ? std::sqrt(std::abs(m_transform.determinant())) : 1;
    }

    void paint(const char *name, const QColor &colour)
    {
        attribute(name, colour.name());
        const double opacity = colour.alphaF() * m_state->opacity;
        if (opacity < 1)
            attribute(QByteArray(name).append("-opacity").constData(), number(opacity));
    }

    void writeGradient(const QGradient &gradient, const QTransform &transform, const QString &name)
    {
        newLine();
        const bool isLinear = gradient.type() == QGradient::LinearGradient;
        m_stream.writeStartElement(isLinear ? QStringLiteral("linearGradient")
                                            : QStringLiteral("radialGradient"));
        attribute("id", name);
        attribute("gradientUnits", QStringLiteral("userSpaceOnUse"));
        if (!transform.isIdentity())
            attribute("gradientTransform", matrixText(transform));
        if (isLinear) {
            const auto &linear = static_cast<const QLinearGradient &>(gradient);
            attribute("x1", number(linear.start().x()));
            attribute("y1", number(linear.start().y()));
            attribute("x2", number(linear.finalStop().x()));
            attribute("y2", number(linear.finalStop().y()));
        } else {
            const auto &radial = static_cast<const QRadialGradient &>(gradient);
            attribute("cx", number(radial.center().x()));
            attribute("cy", number(radial.center().y()));
            attribute("r", number(radial.radius()));
        }
        for (const QGradientStop &stop : gradient.stops()) {
            m_stream.writeEmptyElement(QStringLiteral("stop"));
            attribute("offset", number(stop.first));
            paint("stop-color", stop.second);
        }
        m_stream.writeEndElement();
    }

    // Gives the name of the gradient that fills, which is written first; empty when a plain colour does.
    QString gradientName(const QBrush &brush, bool isMapped)
    {
        const QGradient *gradient = brush.gradient();
        if (!gradient || gradient->type() == QGradient::ConicalGradient)
            return {};
        const QString name = QStringLiteral("gradient%1").arg(++m_names);
        writeGradient(*gradient, isMapped ? brush.transform() * m_transform : brush.transform(), name);
        return name;
    }

    void write(const Drawing::Path &shape)
    {
        const QPen pen = m_look.pen(m_state->pen);
        const QBrush brush = shape.isLine ? QBrush(Qt::NoBrush) : m_look.brush(m_state->brush);
        const bool hasLine = pen.style() != Qt::NoPen && pen.color().alpha() > 0;
        const bool isFilled = brush.style() != Qt::NoBrush && (brush.gradient() || brush.color().alpha() > 0);
        if (shape.path.isEmpty() || (!hasLine && !isFilled))
            return;
        const bool isMapped = keepsProportions(m_transform);
        const QString gradient = isFilled ? gradientName(brush, isMapped) : QString();
        newLine();
        m_stream.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(isMapped ? m_transform.map(shape.path) : shape.path));
        if (!isMapped)
            attribute("transform", matrixText(m_transform));
        if (!gradient.isEmpty())
            attribute("fill", QStringLiteral("url(#%1)").arg(gradient));
        else if (isFilled)
            paint("fill", brush.color());
        else
            attribute("fill", QStringLiteral("none"));
        if (isFilled && shape.path.fillRule() == Qt::OddEvenFill)
            attribute("fill-rule", QStringLiteral("evenodd"));
        if (hasLine)
            writeLine(pen, factor(isMapped));
    }

    void writeLine(const QPen &pen, double widthFactor)
    {
        const double width = pen.widthF() * widthFactor;
        paint("stroke", pen.color());
        attribute("stroke-width", number(width));
        if (pen.capStyle() != Qt::FlatCap)
            attribute("stroke-linecap",
                      pen.capStyle() == Qt::RoundCap ? QStringLiteral("round") : QStringLiteral("square"));
        if (pen.joinStyle() == Qt::RoundJoin)
            attribute("stroke-linejoin", QStringLiteral("round"));
        else if (pen.joinStyle() == Qt::BevelJoin)
            attribute("stroke-linejoin", QStringLiteral("bevel"));
        if (pen.style() == Qt::SolidLine)
            return;
        QStringList dashes;
        for (const double dash : pen.dashPattern())
            dashes << number(dash * width);
        attribute("stroke-dasharray", dashes.join(u','));
        if (pen.dashOffset() != 0)
            attribute("stroke-dashoffset", number(pen.dashOffset() * width));
    }

    void write(const Drawing::Text &text)
    {
        const bool isMapped = isPlain(m_transform);
        const QPointF position = isMapped ? m_transform.map(text.position) : text.position;
        newLine();
        m_stream.writeStartElement(QStringLiteral("text"));
        attribute("x", number(position.x()));
        attribute("y", number(position.y()));
        if (!isMapped)
            attribute("transform", matrixText(m_transform));
        attribute("font-family", u'\'' + QFontInfo(text.font).family() + QStringLiteral("', sans-serif"));
        attribute("font-size", number(text.size * factor(isMapped)));
        if (text.font.bold())
            attribute("font-weight", QStringLiteral("bold"));
        if (text.font.italic())
            attribute("font-style", QStringLiteral("italic"));
        attribute("xml:space", QStringLiteral("preserve"));
        paint("fill", m_look.pen(m_state->pen).color());
        m_stream.writeCharacters(text.text);
        m_stream.writeEndElement();
    }

    void write(const Drawing::Picture &picture)
    {
        const bool isMapped = isPlain(m_transform);
        const QRectF target = isMapped ? m_transform.mapRect(picture.target) : picture.target;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        m_look.image(picture.image.copy(picture.source.toAlignedRect())).save(&buffer, "PNG");
        newLine();
        m_stream.writeEmptyElement(QStringLiteral("image"));
        attribute("x", number(target.x()));
        attribute("y", number(target.y()));
        attribute("width", number(target.width()));
        attribute("height", number(target.height()));
        if (!isMapped)
            attribute("transform", matrixText(m_transform));
        attribute("preserveAspectRatio", QStringLiteral("none"));
        if (!m_state->isSmooth)
            attribute("style", QStringLiteral("image-rendering:pixelated"));
        if (m_state->opacity < 1)
            attribute("opacity", number(m_state->opacity));
        attribute("xlink:href",
                  QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
    }

    const Drawing &m_drawing;
    const DrawingLook &m_look;
    QByteArray m_bytes;
    QXmlStreamWriter m_stream;
    QTransform m_base;
    QTransform m_transform; // of the element being written
    const Drawing::State *m_state = nullptr;
    const Drawing::State *m_clip = nullptr; // whose clip is open
    int m_names = 0;
};

} // namespace

QByteArray svgElement(const Drawing &drawing, const DrawingLook &look, const SvgHead &head)
{
    return SvgWriter(drawing, look, head).written();
}

} // namespace edgescope
