// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurewarnings.h"

#include "core/scalegrid.h"
#include "core/typography.h"
#include "figures/figurelayout.h"
#include "figures/figurepainting.h"
#include "views/colourdistance.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
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
constexpr qsizetype mostPairs = 3;

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
    std::vector<QSet<QRgb>> lines; // of each panel

    Survey(const Drawing &drawing, const Figure &figure)
        : layout(figureLayout(figure))
        , unit(layout.page.width() / drawing.size().width())
        , lineUnit(unit * figure.settings.lineWidthFactor)
        , page(QPointF(0, 0), drawing.size())
    {
        lines.resize(layout.panels.size());
        const Theme theme = figureTheme(figure.settings);
        frame = {theme.axis.rgb(), theme.surrogate.rgb(), theme.line.rgb(), theme.grid.rgb()};
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
        if (state.pen.color().alphaF() < solid || !state.isClipped)
            return;
        const QRgb colour = state.pen.color().rgb();
        if (frame.contains(colour))
            return;
        const QPointF middle = state.clip.boundingRect().center() * unit;
        for (size_t index = 0; index < lines.size(); ++index)
            if (layout.panels[index].plot.contains(middle))
                lines[index] << colour;
    }

    FigureLayout layout;
    QSet<QRgb> frame; // colours of axes and grids, and of surrogates, which are told apart by their dashes
    double unit;      // points a unit of the drawing
    double lineUnit;  // the same of the width of lines
    QRectF page;
};

// What lines of these colours are, where a colour has one meaning.
QHash<QRgb, QString> colourNames(const Figure &figure)
{
    const Theme theme = figureTheme(figure.settings);
    QHash<QRgb, QString> names;
    for (int k = 1; k <= scaleCount; ++k)
        names.insert(theme.scale(k).rgb(), scaleText(scaleWidth(k)));
    QStringList states = {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                          QStringLiteral("SWS")};
    for (const FigurePanel &panel : figure.panels)
        states << panel.recipe.states;
    for (const QString &state : states)
        for (const QColor &colour : {theme.stateLine(state), theme.state(state)})
            names.insert(colour.rgb(), state);
    names.insert(theme.excitatory.rgb(), QStringLiteral("E"));
    names.insert(theme.inhibitory.rgb(), QStringLiteral("I"));
    names.insert(theme.seizure.rgb(), QStringLiteral("Sz"));
    return names;
}

QString swatch(QRgb colour, const QHash<QRgb, QString> &names)
{
    const QString name = names.value(colour);
    return QStringLiteral("<span style=\"color:%1\">■</span>").arg(QColor(colour).name()) +
           (name.isEmpty() ? QString() : QChar(narrowSpace) + name.toHtmlEscaped());
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

// Pairs of colours in one panel that mean different things and look alike in grey.
QStringList greyPairs(const QSet<QRgb> &colours, const QHash<QRgb, QString> &names)
{
    if (colours.size() > mostColours)
        return {};
    QList<QRgb> sorted = colours.values();
    std::sort(sorted.begin(), sorted.end());
    QStringList pairs;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        for (qsizetype j = i + 1; j < sorted.size(); ++j) {
            const QColor a(sorted[i]);
            const QColor b(sorted[j]);
            if (smallestColourDistance(a, b) >= differentColours && contrastRatio(a, b) < leastGreyContrast)
                pairs << QCoreApplication::translate("FigureWarnings", "%1 and %2")
                             .arg(swatch(sorted[i], names), swatch(sorted[j], names));
        }
    return pairs;
}

QStringList greyWarnings(const std::vector<QSet<QRgb>> &lines, const Figure &figure)
{
    const QHash<QRgb, QString> names = colourNames(figure);
    QStringList all;
    for (size_t index = 0; index < lines.size(); ++index)
        for (const QString &each : greyPairs(lines[index], names))
            all << (lines.size() > 1 ? QStringLiteral("%1 (%2)").arg(each, panelName(figure, index)) : each);
    if (all.isEmpty())
        return {};
    return {QCoreApplication::translate("FigureWarnings", "Colours that look alike in greyscale: %1")
                .arg(all.mid(0, mostPairs).join(QStringLiteral(", ")))};
}

} // namespace

QStringList figureWarnings(const Drawing &page, const Figure &figure)
{
    const Survey survey(page, figure);
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
    return warnings + placeWarnings(figure) + greyWarnings(survey.lines, figure);
}

} // namespace edgescope
