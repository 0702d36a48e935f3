// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spectrum/spectrumview.h"

#include "study/study.h"
#include "views/curves/curvescanvas.h"
#include "views/numbertext.h"
#include "views/tabletext.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace edgescope {

SpectrumView::SpectrumView(Study &study, QWidget *parent)
    : View(study, "wavelet", parent)
    , m_canvas(new CurvesCanvas(study.selection(), this))
{
    m_canvas->setObjectName(QStringLiteral("spectrumCanvas"));
    m_canvas->setAccessibleName(tr("Picture of the spectrum"));
    m_canvas->hitText = [this](const CurveHit &hit) { return spectrumText(m_drawn->spectrum, hit.index); };
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, &SpectrumView::hover);
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&study.selection(), &Selection::cursorPlaced, this, [this] {
        if (!isFollowing())
            return;
        m_kept.reset();
        m_keptClock.reset();
        showCursor(this->study().selection().cursor());
    });
    connect(&study, &Study::recordingChanged, this, [this] {
        m_kept.reset();
        m_keptClock.reset();
    });
    connect(this, &View::followingChanged, this, [this](bool following) {
        if (!following) {
            m_keptClock = shownClock();
            m_kept = shownSeconds();
        } else {
            m_kept.reset();
            m_keptClock.reset();
            takeMoment();
        }
    });
    setContent(m_canvas);
}

// The canvas shows data that this owns.
SpectrumView::~SpectrumView()
{
    m_canvas->setFigure(nullptr);
}

const TimeMap *SpectrumView::scalogram() const
{
    const auto *map = result() ? std::get_if<TimeMap>(&result()->shape) : nullptr;
    return map && !map->rowValues.empty() ? map : nullptr;
}

double SpectrumView::shownSeconds() const
{
    return m_kept.value_or(study().selection().placedCursor());
}

ClockAxis SpectrumView::shownClock() const
{
    return m_keptClock ? *m_keptClock : timelineClock();
}

void SpectrumView::takeMoment()
{
    if (!scalogram())
        return;
    m_isClockOld = false;
    const bool isNext = m_drawn != nullptr;
    Spectrum spectrum = spectrumAt(*scalogram(), shownSeconds(), shownClock());
    Curves curves = spectrumCurves(spectrum);
    const auto before =
        std::exchange(m_drawn, std::make_shared<const Drawn>(Drawn{std::move(spectrum), std::move(curves)}));
    draw(isNext); // the figure of the one before has gone after this
    setAccessibleDescription(description(*result()));
    emit summaryChanged();
}

void SpectrumView::draw(bool isNext)
{
    auto figure = m_drawn ? std::make_unique<CurvesFigure>(m_drawn->curves, canvasStyle()) : nullptr;
    if (isNext)
        m_canvas->setNextFigure(std::move(figure));
    else
        m_canvas->setFigure(std::move(figure));
}

// The few words stand in the picture: a column beside it would take half of a narrow dock.
FigureStyle SpectrumView::canvasStyle() const
{
    FigureStyle style = screenStyle();
    style.legend = LegendPlace::Inside;
    return style;
}

void SpectrumView::showCursor(double)
{
    // The pointer that passes over a time axis moves the cursor, but not where it was placed.
    if (isVisible() && m_drawn && (m_isClockOld || m_drawn->spectrum.seconds != shownSeconds()))
        takeMoment();
}

void SpectrumView::showClock()
{
    m_isClockOld = true;
    showCursor(shownSeconds());
}

void SpectrumView::hover(const QPointF &position)
{
    const CurvesFigure *figure = m_canvas->figure();
    if (!figure || !m_drawn->spectrum.reason.isEmpty() || m_canvas->plotAt(position).isEmpty())
        return showReadOut({});
    const PlotFrame &frame = figure->panels().front()->frame();
    const double share = (position.x() - frame.area.left()) / frame.area.width();
    const std::size_t row = m_drawn->spectrum.rowAt(axisValue(frame.x, share));
    showReadOut(spectrumText(m_drawn->spectrum, row));
}

QString SpectrumView::summary() const
{
    if (!m_drawn || !scalogram())
        return {};
    const QString &subject = scalogram()->subject;
    return subject.isEmpty() ? m_drawn->spectrum.time
                             : QStringLiteral("%1 · %2").arg(m_drawn->spectrum.time, subject);
}

FigurePainter SpectrumView::figure() const
{
    if (!m_drawn)
        return {};
    return [drawn = m_drawn](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        CurvesFigure(drawn->curves, style).paint(painter, area);
    };
}

QString SpectrumView::numbers() const
{
    return m_drawn ? tableText(spectrumTable(m_drawn->spectrum)) : QString();
}

QJsonObject SpectrumView::savedOptions() const
{
    QJsonObject saved{{QStringLiteral("cursor_s"), shownSeconds()}};
    if (const ClockAxis clock = shownClock(); clock.onset)
        saved[QStringLiteral("onset_s")] = *clock.onset;
    return saved;
}

void SpectrumView::restoreOptions(const QJsonObject &saved)
{
    const double seconds = saved.value(QStringLiteral("cursor_s")).toDouble(undefined);
    if (!std::isfinite(seconds))
        return;
    m_kept = seconds;
    m_keptClock.reset();
    if (const double onset = saved.value(QStringLiteral("onset_s")).toDouble(undefined); std::isfinite(onset))
        m_keptClock = onsetAxis(onset);
    takeMoment();
}

void SpectrumView::showResult(const Result &)
{
    if (scalogram())
        takeMoment();
    else
        clearResult();
}

void SpectrumView::clearResult()
{
    m_canvas->setFigure(nullptr);
    m_drawn.reset();
}

void SpectrumView::restyle()
{
    if (m_drawn)
        draw(true);
}

// What the note of the map says of contours is not seen here.
QStringList SpectrumView::notes(const Result &result) const
{
    const TimeMap *map = scalogram();
    if (!map || map->baselineName.isEmpty())
        return result.notes;
    return {QCoreApplication::translate("Analysis", "Baseline: %1.").arg(map->baselineName),
            tr("Mean power over %1.").arg(durationText(map->step))};
}

QString SpectrumView::emptyText() const
{
    return tr("Open a recording to see its spectrum at the cursor.");
}

QString SpectrumView::description(const Result &) const
{
    if (!m_drawn)
        return tr("Spectrum at the cursor");
    const Spectrum &spectrum = m_drawn->spectrum;
    const auto peak = spectrum.peak();
    if (!peak)
        return spectrum.reason;
    return tr("Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4")
        .arg(spectrum.time, numberText(spectrum.frequenciesHz.front()),
             numberText(spectrum.frequenciesHz.back()), spectrumText(spectrum, *peak));
}

} // namespace edgescope
