// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvesview.h"

#include "core/scalegrid.h"
#include "study/study.h"
#include "views/curves/curvesfigure.h"
#include "views/curves/readouttext.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QMouseEvent>
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

// Shows the charts' scene at its own size, with what is painted below and above them.
class CurvesCanvas : public QGraphicsView
{
public:
    explicit CurvesCanvas(QWidget *parent)
        : QGraphicsView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setRenderHint(QPainter::Antialiasing);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        setMinimumSize(120, 100);
        setMouseTracking(true);
    }

    void setFigure(std::unique_ptr<CurvesFigure> figure)
    {
        setScene(figure ? &figure->scene() : nullptr);
        m_figure = std::move(figure);
        layOut();
    }
    CurvesFigure *figure() const { return m_figure.get(); }

    std::function<void(const std::optional<CurveHit> &)> hovered;
    std::function<void(const CurveHit &)> clicked;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QGraphicsView::resizeEvent(event);
        layOut();
    }
    void drawBackground(QPainter *painter, const QRectF &area) override
    {
        painter->fillRect(area, themeFor(palette()).plot);
        if (m_figure)
            m_figure->paintGround(*painter);
    }
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (m_figure)
            m_figure->paintTexts(*painter);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_figure)
            hovered(m_figure->hitAt(event->position()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_figure || event->button() != Qt::LeftButton)
            return event->ignore();
        if (const auto hit = m_figure->hitAt(event->position()))
            clicked(*hit);
    }
    void leaveEvent(QEvent *) override
    {
        if (m_figure)
            hovered(std::nullopt);
    }
    // The picture always fills the view: there is nothing to scroll to.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    void layOut()
    {
        if (m_figure)
            m_figure->setArea(viewport()->rect(), this);
        viewport()->update();
    }

    std::unique_ptr<CurvesFigure> m_figure;
};

CurvesView::CurvesView(Study &study, const QByteArray &analysis, QWidget *parent)
    : View(study, analysis, parent)
    , m_canvas(new CurvesCanvas(this))
{
    m_canvas->hovered = [this](const std::optional<CurveHit> &hit) {
        showReadOut(hit ? hitText(*hit) : QString());
    };
    m_canvas->clicked = [this](const CurveHit &hit) {
        if (hit.scale > 0)
            this->study().conditions().setScale(hit.scale);
    };
    setContent(m_canvas, makeShownChoice());
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
    const auto follow = [this, strip](const QByteArray &changed) {
        if (changed != analysis())
            return;
        const QString name =
            QStringLiteral("shown_") + QString::fromLatin1(study().values(changed).choice("shown"));
        if (auto *button = strip->findChild<QToolButton *>(name))
            button->setChecked(true);
    };
    connect(&study(), &Study::valuesChanged, this, follow);
    follow(analysis());
    return strip;
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
        const int k = study().conditions().scale();
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

QJsonObject CurvesView::savedOptions() const
{
    if (!shownParameter(analysis()))
        return {};
    return {{QStringLiteral("shown"), QString::fromLatin1(study().values(analysis()).choice("shown"))}};
}

void CurvesView::restoreOptions(const QJsonObject &saved)
{
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
    m_canvas->setFigure(data() ? std::make_unique<CurvesFigure>(*data(), screenStyle()) : nullptr);
}

void CurvesView::clearResult()
{
    m_canvas->setFigure(nullptr);
}

void CurvesView::restyle()
{
    const FigureStyle style = screenStyle();
    if (CurvesFigure *figure = m_canvas->figure(); figure && figure->hasLookOf(style)) {
        figure->setScale(style.scale);
        m_canvas->viewport()->update();
    } else if (data()) {
        m_canvas->setFigure(std::make_unique<CurvesFigure>(*data(), style));
    }
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
            for (const LegendRow &row : readOutRows(panel.readOuts, study().conditions().scale()))
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
        if (axis.unit == u"s" && axis.logarithmic)
            return axis.title + u' ' + scaleText(number);
        const QString text = axis.title + u' ' + numberText(number);
        return axis.unit.isEmpty() ? text : text + u' ' + axis.unit;
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
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
