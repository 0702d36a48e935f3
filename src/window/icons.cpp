// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include "views/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace edgescope {
namespace {

QByteArray drawing(const QString &name)
{
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

class StateEngine : public QIconEngine
{
public:
    explicit StateEngine(QString label)
        : m_label(std::move(label))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme &theme = themeFor(QGuiApplication::palette());
        const QColor fill = theme.state(m_label);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.text, 0.8));
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        QFont font = QGuiApplication::font();
        font.setBold(true);
        font.setPixelSize(std::max(6, rect.height() * 11 / 16));
        painter->setFont(font);
        painter->setPen(fill.lightness() < 100 ? QColor(Qt::white) : QColor(0x14171A));
        painter->drawText(rect, Qt::AlignCenter, stateLetter(m_label));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result = blank(size);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new StateEngine(m_label); }

private:
    QString m_label;
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
    return QIcon(new StateEngine(label));
}

} // namespace edgescope
