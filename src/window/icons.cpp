// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include "views/theme.h"
#include "views/timeline/markediting.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <functional>

// The drawings lie in a static library, from which the linker takes only what something names.
[[maybe_unused]] static const bool drawingsLoaded = [] {
    Q_INIT_RESOURCE(edgescope);
    return true;
}();

namespace edgescope {
namespace {

QByteArray drawing(const QString &name)
{
    Q_ASSERT(drawingsLoaded);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drawLines(QPainter &painter, const QRectF &area, const QByteArray &svg, const QColor &colour)
{
    QByteArray coloured = svg;
    coloured.replace("#000000", colour.name().toLatin1());
    QSvgRenderer(coloured).render(&painter, area);
}

QPixmap blank(const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

// Asks for the colour when it paints, so that icons follow a change of theme by themselves.
class LineEngine : public QIconEngine
{
public:
    explicit LineEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawLines(*painter, rect, m_svg, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result = blank(size);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new LineEngine(m_svg); }

private:
    QByteArray m_svg;
};

// A small square with letters on a fill, which is asked for when it paints.
class ChipEngine : public QIconEngine
{
public:
    using Fill = std::function<QColor(const Theme &theme)>;

    ChipEngine(QString letters, Fill fill)
        : m_letters(std::move(letters))
        , m_fill(std::move(fill))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme &theme = themeFor(QGuiApplication::palette());
        const QColor fill = m_fill(theme);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.text, 0.8));
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        QFont font = QGuiApplication::font();
        font.setBold(true);
        font.setPixelSize(std::max(6, rect.height() * (m_letters.size() > 1 ? 9 : 11) / 16));
        painter->setFont(font);
        painter->setPen(fill.lightness() < 100 ? QColor(Qt::white) : QColor(0x14171A));
        painter->drawText(rect, Qt::AlignCenter, m_letters);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result = blank(size);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new ChipEngine(m_letters, m_fill); }

private:
    QString m_letters;
    Fill m_fill;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineEngine(drawing(name)));
}

QPixmap linePixmap(const QString &name, const QColor &colour, int size, double ratio)
{
    QPixmap result = blank(QSize(size, size) * ratio);
    QPainter painter(&result);
    drawLines(painter, result.rect(), drawing(name), colour);
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

QIcon stateIcon(const QString &label)
{
    return QIcon(
        new ChipEngine(stateLetter(label), [label](const Theme &theme) { return theme.state(label); }));
}

QIcon labelIcon(const Labels &labels, AnnotationKind kind, const QString &label)
{
    if (kind == AnnotationKind::State)
        return stateIcon(label);
    const Label *known = findLabel(labels, kind, label);
    const Labels own = known ? Labels{*known} : Labels{};
    const QString letters = kind == AnnotationKind::Seizure ? QStringLiteral("Sz") : QString();
    return QIcon(new ChipEngine(
        letters, [own, kind, label](const Theme &theme) { return markColour(theme, own, kind, label); }));
}

} // namespace edgescope
