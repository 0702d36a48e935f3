// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvesview.h"

#include "core/scalegrid.h"
#include "study/sensitivityoverlay.h"
#include "study/study.h"
#include "views/curves/curvescanvas.h"
#include "views/curves/readouttext.h"
#include "views/curves/serieslook.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// The line of the empty view of each analysis.
struct EmptyText {
    const char *analysis;
    const char *text;
};
constexpr EmptyText emptyTexts[] = {
    {"variance_scaling",
     QT_TRANSLATE_NOOP("edgescope::CurvesView", "Open a recording to see its variance scaling.")},
    {"partition_curves",
     QT_TRANSLATE_NOOP("edgescope::CurvesView", "Open a recording to see its partition curves.")},
    {"collapse_curves",
     QT_TRANSLATE_NOOP("edgescope::CurvesView", "Open a recording to see its collapse curves.")},
    {"cross_correlogram",
     QT_TRANSLATE_NOOP("edgescope::CurvesView", "Open a recording to see its E–I correlogram.")},
    {classSensitivityId,
     QT_TRANSLATE_NOOP("edgescope::CurvesView",
                       "Open a recording to see how its numbers depend on unit classes.")},
    {"signed_cumulative",
     QT_TRANSLATE_NOOP("edgescope::CurvesView", "Open a recording to see its S(t) and recovery.")},
};

// What an analysis lets the user choose to see: its parameter "shown"; null when it has none.
const Parameter *shownParameter(const QByteArray &analysis)
{
    const Analysis *described = findAnalysis(analysis);
    if (!described)
        return nullptr;
    const auto shown = std::ranges::find(described->parameters, "shown", &Parameter::key);
    return shown == described->parameters.end() ? nullptr : &*shown;
}

} // namespace

CurvesView::CurvesView(Study &study, const QByteArray &analysis, QWidget *parent)
    : View(study, analysis, parent)
    , m_canvas(new CurvesCanvas(study.selection(), this))
{
    Selection &selection = study.selection();
    m_canvas->hitText = [this](const CurveHit &hit) { return hitText(hit); };
    m_canvas->sharedSpan = [this](const TimeRange &shown) {
        return sharedSpan(*m_canvas->viewport(), shown);
    };
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, &CurvesView::hover);
    connect(&gestures, &PlotGestures::left, this, [this, &selection] {
        showReadOut({});
        selection.endHover();
    });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, [this, &selection](const QPointF &position) {
        if (const CurvesPanel *panel = m_canvas->timePanelAt(position))
            selection.setCursor(panel->secondsAt(position.x()));
        if (const auto hit = m_canvas->figure()->hitAt(position))
            choose(*hit);
    });
    connect(&gestures, &PlotGestures::picked, this,
            [this](const std::vector<PlotDatum> &picked) { choose(m_canvas->hit(picked.front())); });
    connect(&gestures, &PlotGestures::spanned, this, [this, &selection](double from, double to) {
        for (const auto &panel : m_canvas->figure()->panels())
            if (panel->hasTime())
                return selection.setSelected({panel->secondsAt(from), panel->secondsAt(to)});
    });
    // S(t) has the selected time on its axis.
    if (const Analysis *known = findAnalysis(analysis);
        known && known->time == Analysis::Time::Analysed && analysis != "signed_cumulative")
        offerSelection();
    if (const Analysis *known = findAnalysis(analysis); known && known->usesUnits)
        offerUnits();
    offerSensitivity();
    setContent(m_canvas, makeShownChoice());
}

void CurvesView::showCursor(double seconds)
{
    m_canvas->setCursorTime(seconds);
}

void CurvesView::showTimes()
{
    m_canvas->setTimes(selectedTimes());
}

void CurvesView::showTimeColumn()
{
    m_canvas->takeSharedSpan();
}

void CurvesView::hover(const QPointF &position)
{
    const auto hit = m_canvas->figure() ? m_canvas->figure()->hitAt(position) : std::nullopt;
    showReadOut(hit ? hitText(*hit) : QString());
    if (const CurvesPanel *panel = m_canvas->timePanelAt(position))
        study().selection().hover(panel->secondsAt(position.x()));
    else
        study().selection().endHover();
}

void CurvesView::choose(const CurveHit &hit)
{
    if (hit.scale > 0)
        study().conditions().setScale(hit.scale);
}

// What an analysis lets the user choose to see is offered above the picture.
QWidget *CurvesView::makeShownChoice()
{
    const Parameter *shown = shownParameter(analysis());
    if (!shown)
        return nullptr;
    QStringList names;
    QStringList titles;
    for (const Parameter::Choice &choice : shown->choices) {
        names << QStringLiteral("shown_") + QString::fromLatin1(choice.id);
        titles << QCoreApplication::translate("Parameter", choice.title);
    }
    const Parameter &parameter = *shown;
    auto *strip = makeOptionStrip(
        {makeChoice(names, titles, this,
                    [this, &parameter](int index) {
                        Values values = study().values(analysis());
                        values.set(parameter, parameter.choices[static_cast<size_t>(index)].id);
                        study().setValues(analysis(), values);
                    })},
        this);
    connect(&study(), &Study::valuesChanged, this, [this](const QByteArray &changed) {
        if (changed == analysis())
            followShown();
    });
    m_shownStrip = strip;
    followShown();
    return strip;
}

// The button of what is drawn is pressed. S(t) is drawn itself where it has no residual.
void CurvesView::followShown()
{
    if (!m_shownStrip)
        return;
    QByteArray shown = study().values(analysis()).choice("shown");
    if (auto *residual = m_shownStrip->findChild<QToolButton *>(QStringLiteral("shown_residual"))) {
        const QString why = whyNoResidual();
        residual->setEnabled(why.isEmpty());
        residual->setToolTip(why);
        residual->setAccessibleDescription(why);
        if (shown == "residual" && !why.isEmpty())
            shown = "raw";
    }
    const QString name = QStringLiteral("shown_") + QString::fromLatin1(shown);
    if (auto *button = m_shownStrip->findChild<QToolButton *>(name))
        button->setChecked(true);
}

// Empty when the result has a residual for the seizure looked at, and while there is no result.
QString CurvesView::whyNoResidual() const
{
    if (analysis() != "signed_cumulative" || !data())
        return {};
    const auto seizure = static_cast<std::size_t>(study().values(analysis()).whole("seizure") - 1);
    for (const Table &table : result()->tables) {
        const auto slope =
            std::ranges::find(table.columns, QByteArrayLiteral("baseline_slope"), &Column::name);
        if (slope == table.columns.end())
            continue;
        const auto *slopes = std::get_if<std::vector<double>>(&slope->values);
        if (!slopes || slopes->empty())
            return tr("No seizure is marked, so that S(t) has no residual from a pre-ictal line.");
        if (seizure >= slopes->size() || !std::isfinite((*slopes)[seizure]))
            return tr("This seizure has no pre-ictal line, so that S(t) has no residual from it.");
    }
    return {};
}

// The canvas shows data that the result owns.
CurvesView::~CurvesView()
{
    m_canvas->setFigure(nullptr);
}

QString CurvesView::summary() const
{
    if (!data() || data()->panels.empty())
        return {};
    const Panel &panel = data()->panels.front();
    if (std::isfinite(panel.tintFrom) && std::isfinite(panel.tintTo))
        return tr("fit %1–%2")
            .arg(quantityText(panel.tintFrom, panel.x.unit), quantityText(panel.tintTo, panel.x.unit));
    if (std::ranges::any_of(panel.series, followsScale)) {
        const int k = scale();
        return tr("k %1 · %2").arg(k).arg(scaleText(scaleWidth(k)));
    }
    std::vector<int> scales;
    for (const Series &series : panel.series)
        if (series.scale > 0)
            scales.push_back(series.scale);
    if (scales.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(scales);
    return tr("k %1–%2").arg(first).arg(last);
}

FigurePainter CurvesView::figure() const
{
    if (!data())
        return {};
    return [shown = result()](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        paint(painter, area, *shown, style);
    };
}

QStringList CurvesView::hiddenLegend() const
{
    return m_canvas->figure() ? m_canvas->figure()->hiddenLegend() : QStringList();
}

QJsonObject CurvesView::savedOptions() const
{
    QJsonObject saved;
    if (shownParameter(analysis()))
        saved.insert(QStringLiteral("shown"),
                     QString::fromLatin1(study().values(analysis()).choice("shown")));
    saveSensitivity(saved);
    return saved;
}

void CurvesView::restoreOptions(const QJsonObject &saved)
{
    restoreSensitivity(saved);
    const Parameter *shown = shownParameter(analysis());
    const QByteArray choice = saved.value(QStringLiteral("shown")).toString().toLatin1();
    if (!shown || std::ranges::find(shown->choices, choice, &Parameter::Choice::id) == shown->choices.end())
        return;
    Values values = study().values(analysis());
    values.set(*shown, choice);
    study().setValues(analysis(), values);
}

void CurvesView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    if (const auto *curves = std::get_if<Curves>(&result.shape))
        CurvesFigure(*curves, style).paint(painter, area);
}

void CurvesView::showResult(const Result &)
{
    m_timeOrigin = findTimeOrigin();
    makeFigure();
    followShown();
}

void CurvesView::makeFigure()
{
    if (!data())
        return m_canvas->setFigure(nullptr);
    auto figure = std::make_unique<CurvesFigure>(*data(), screenStyle());
    figure->setTimeOrigin(m_timeOrigin);
    m_canvas->setFigure(std::move(figure));
}

// S(t) begins with the recording, or is drawn from the onset of one of the seizures in its table.
double CurvesView::findTimeOrigin() const
{
    if (analysis() != "signed_cumulative")
        return undefined;
    const auto seizure = static_cast<size_t>(study().values(analysis()).whole("seizure") - 1);
    for (const Table &table : result()->tables)
        for (const Column &column : table.columns)
            if (const auto *onsets = std::get_if<std::vector<double>>(&column.values);
                onsets && column.name == "onset_s" && seizure < onsets->size())
                return (*onsets)[seizure];
    return 0;
}

void CurvesView::clearResult()
{
    m_canvas->setFigure(nullptr);
    followShown();
}

void CurvesView::restyle()
{
    const FigureStyle style = screenStyle();
    if (const CurvesFigure *figure = m_canvas->figure(); figure && figure->hasLookOf(style))
        m_canvas->setScale(style.scale);
    else
        makeFigure();
}

QString CurvesView::emptyText() const
{
    for (const EmptyText &entry : emptyTexts)
        if (analysis() == entry.analysis)
            return tr(entry.text);
    return tr("Open a recording to see its curves.");
}

QString CurvesView::description(const Result &) const
{
    QStringList parts;
    if (data())
        for (const Panel &panel : data()->panels) {
            parts << (panel.title.isEmpty() ? axisTitle(panel.y) : panel.title);
            for (const LegendRow &row : readOutRows(panel.readOuts, scale()))
                parts << row.text;
        }
    return parts.join(QStringLiteral(", "));
}

const Curves *CurvesView::data() const
{
    return result() ? std::get_if<Curves>(&result()->shape) : nullptr;
}

// What is under the pointer: the scale, both values and the numbers that belong to the scale.
QString CurvesView::hitText(const CurveHit &hit) const
{
    const auto value = [](const Axis &axis, double number) {
        if (!axis.names.isEmpty())
            return axis.names.value(qRound(number) - 1);
        if (axis.unit == u"s" && axis.logarithmic)
            return axis.title + u' ' + scaleText(number);
        const QString text = numberText(number);
        return axis.title + u' ' + (axis.unit.isEmpty() ? text : measuredText(text, axis.unit));
    };
    QStringList parts;
    if (hit.scale > 0)
        parts << QStringLiteral("k %1").arg(hit.scale);
    if (hit.scale > 0 && hit.panel->x.unit != u"s")
        parts << scaleText(scaleWidth(hit.scale));
    parts << value(hit.panel->x, hit.series->x[hit.index]) << value(hit.panel->y, hit.series->y[hit.index]);
    for (const ReadOut &readOut : hit.panel->readOuts)
        if (hit.scale > 0 && readOut.scale == hit.scale && readOut.state.isEmpty())
            parts << readOutText(readOut);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
