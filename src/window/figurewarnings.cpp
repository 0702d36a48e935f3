// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurewarnings.h"

#include "figures/figurelayout.h"
#include "views/colourdistance.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double tolerance = 0.02; // points; sizes that are meant to be the least ones pass
constexpr double overhang = 0.75;  // points that a label's box may stand over without losing ink
// Colours are taken to mean different things when they are so far apart, and to look alike in grey when their
// contrast is below this.
constexpr double differentColours = 12;
constexpr double leastGreyContrast = 1.15;
// More than so many colours are a map or a ramp, whose order of greys is part of it.
constexpr qsizetype mostColours = 16;
constexpr qsizetype mostPairs = 2;

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 2);
}

double scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

bool isSeen(const QPen &pen)
{
    return pen.style() != Qt::NoPen && pen.color().alpha() > 0;
}

// What is drawn, gathered for all of the page.
struct Survey {
    double leastType = 1e9;
    double leastLine = 1e9;
    QStringList cutOff;
    QSet<QRgb> lines;

    Survey(const Drawing &drawing, double pointsPerUnit, double lineWidthFactor)
        : unit(pointsPerUnit)
        , lineUnit(pointsPerUnit * lineWidthFactor)
        , page(QPointF(0, 0), drawing.size())
    {
        for (const Drawing::Element &element : drawing.elements()) {
            const Drawing::State &state = drawing.states()[element.state];
            if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
                takeText(*text, state);
            else if (const auto *path = std::get_if<Drawing::Path>(&element.shape))
                takePath(*path, state);
        }
    }

private:
    void takeText(const Drawing::Text &text, const Drawing::State &state)
    {
        if (text.text.trimmed().isEmpty() || !isSeen(state.pen))
            return;
        leastType = std::min(leastType, text.size * scaleOf(state.transform) * unit);
        QFont font = text.font;
        constexpr int finely = 100;
        font.setPixelSize(finely);
        const QRectF finelyBounds = QFontMetricsF(font).tightBoundingRect(text.text);
        const double factor = text.size / finely;
        const QRectF bounds(finelyBounds.topLeft() * factor, finelyBounds.size() * factor);
        const QRectF box = state.transform.mapRect(bounds.translated(text.position));
        QRectF room = page;
        if (state.isClipped)
            room &= state.clip.boundingRect();
        const double over = overhang / unit;
        // What is scrolled out of sight altogether is not meant to be seen.
        if (box.intersects(room) && !room.adjusted(-over, -over, over, over).contains(box) &&
            !cutOff.contains(text.text))
            cutOff << text.text;
    }

    void takePath(const Drawing::Path &path, const Drawing::State &state)
    {
        if (!isSeen(state.pen) || path.path.isEmpty())
            return;
        const double width =
            state.pen.isCosmetic() ? state.pen.widthF() : state.pen.widthF() * scaleOf(state.transform);
        leastLine = std::min(leastLine, width * lineUnit);
        constexpr float solid = 0.9F;
        if (state.pen.color().alphaF() >= solid)
            lines << state.pen.color().rgb();
    }

    double unit;     // points a unit of the drawing
    double lineUnit; // the same of the width of lines
    QRectF page;
};

QString swatch(QRgb colour)
{
    return QStringLiteral("<span style=\"color:%1\">■</span>").arg(QColor(colour).name());
}

// The letter of a panel, or its place in the order where there are no letters.
QString panelName(const Figure &figure, size_t index)
{
    const QString letter = panelLetter(figure.settings.letters, index);
    return letter.isEmpty() ? QString::number(index + 1) : letter;
}

QStringList placeWarnings(const Figure &figure)
{
    constexpr double slack = 0.01; // millimetres
    QStringList warnings;
    std::vector<QRectF> areas;
    const QRectF whole = QRectF({}, figure.settings.sizeMillimetres).adjusted(-slack, -slack, slack, slack);
    for (size_t index = 0; index < figure.panels.size(); ++index) {
        const QRectF area = panelMillimetres(figure, figure.panels[index]);
        if (!whole.contains(area))
            warnings << QCoreApplication::translate("FigureWarnings", "Panel %1 reaches beyond the page")
                            .arg(panelName(figure, index));
        for (size_t other = 0; other < index; ++other)
            if (area.adjusted(slack, slack, -slack, -slack).intersects(areas[other]))
                warnings << QCoreApplication::translate("FigureWarnings",
                                                        "Panels %1 and %2 lie on one another")
                                .arg(panelName(figure, other), panelName(figure, index));
        areas.push_back(area);
    }
    return warnings;
}

QStringList greyWarnings(const QSet<QRgb> &colours)
{
    QList<QRgb> sorted = colours.values();
    std::sort(sorted.begin(), sorted.end());
    QStringList pairs;
    if (sorted.size() > mostColours)
        return {};
    for (qsizetype i = 0; i < sorted.size() && pairs.size() < mostPairs; ++i)
        for (qsizetype j = i + 1; j < sorted.size() && pairs.size() < mostPairs; ++j) {
            const QColor a(sorted[i]);
            const QColor b(sorted[j]);
            if (smallestColourDistance(a, b) >= differentColours && contrastRatio(a, b) < leastGreyContrast)
                pairs << QCoreApplication::translate("FigureWarnings", "%1 and %2")
                             .arg(swatch(sorted[i]), swatch(sorted[j]));
        }
    if (pairs.isEmpty())
        return {};
    return {QCoreApplication::translate("FigureWarnings", "Colours that look alike in greyscale: %1")
                .arg(pairs.join(QStringLiteral(", ")))};
}

} // namespace

QStringList figureWarnings(const Drawing &page, const Figure &figure)
{
    const FigureSettings &settings = figure.settings;
    const Survey survey(page, pagePoints(settings).width() / page.size().width(), settings.lineWidthFactor);
    QStringList warnings;
    if (survey.leastType < leastTypePoints - tolerance)
        warnings << QCoreApplication::translate("FigureWarnings",
                                                "Type of %1\u202Fpt; under %2\u202Fpt it is hard to read")
                        .arg(pointsText(survey.leastType), QLocale().toString(leastTypePoints));
    if (survey.leastLine < leastLinePoints - tolerance)
        warnings << QCoreApplication::translate("FigureWarnings",
                                                "Lines of %1\u202Fpt; under %2\u202Fpt they may break up")
                        .arg(pointsText(survey.leastLine), QLocale().toString(leastLinePoints));
    if (!survey.cutOff.isEmpty())
        warnings << QCoreApplication::translate("FigureWarnings", "Labels cut off: %1")
                        .arg(survey.cutOff.mid(0, 3).join(QStringLiteral(", ")).toHtmlEscaped());
    return warnings + placeWarnings(figure) + greyWarnings(survey.lines);
}

} // namespace edgescope
