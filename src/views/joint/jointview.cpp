// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointview.h"

#include "study/study.h"
#include "views/joint/ellipse.h"
#include "views/joint/jointcanvas.h"
#include "views/markedtext.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QPainter>
#include <QScopedValueRollback>

namespace edgescope {
namespace {

void paintJoint(QPainter &painter, const QRectF &area, const Result &result, const JointOptions &options,
                const FigureStyle &style)
{
    const auto *ellipsoids = std::get_if<Ellipsoids>(&result.shape);
    if (!ellipsoids)
        return;
    const JointPicture picture(*ellipsoids, options, style, area, painter.device());
    picture.paintData(painter);
    picture.paintEllipses(painter);
}

} // namespace

JointView::JointView(Study &study, QWidget *parent)
    : View(study, "joint_distribution", parent)
    , m_canvas(new JointCanvas(study.selection(), this))
{
    m_canvas->hitText = [this](const JointHit &hit) { return hitText(hit); };
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, [this](const QPointF &position) {
        const auto hit = m_canvas->picture() ? m_canvas->picture()->hitAt(position) : std::nullopt;
        showReadOut(hit ? hitText(*hit) : QString());
    });
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, [this](const QPointF &position) {
        if (const auto hit = m_canvas->picture()->hitAt(position))
            this->study().selection().setCursor(hit->cloud->start[hit->index] + hit->cloud->width / 2);
    });
    connect(&gestures, &PlotGestures::picked, this, &JointView::mark);
    offerUnits();
    offerSensitivity();
    setContent(m_canvas, makeOptions());
}

QString JointView::hitText(const JointHit &hit) const
{
    return tr("%1 · E %2 · I %3 %4 · Δt %5")
        .arg(clockText(hit.cloud->start[hit.index], 3), numberText(hit.cloud->e[hit.index]),
             numberText(hit.cloud->i[hit.index]), data()->unit, scaleText(hit.cloud->width));
}

void JointView::mark(const std::vector<PlotDatum> &picked, bool adds)
{
    std::vector<TimeRange> ranges;
    if (adds)
        ranges = study().selection().marked();
    for (const PlotDatum &datum : picked) {
        const PointCloud &cloud = *m_canvas->picture()->clouds()[datum.group];
        ranges.push_back({cloud.start[datum.index], cloud.start[datum.index] + cloud.width});
    }
    {
        const QScopedValueRollback marking(m_isMarking, true);
        study().selection().setMarked(std::move(ranges));
    }
    m_marked = study().selection().marked();
    emit readOutChanged(markedText(tr("%n bin(s) marked", nullptr, static_cast<int>(picked.size())),
                                   study().selection().marked(), study().recording().get()));
}

void JointView::showCursor(double seconds)
{
    m_canvas->setCursorTime(seconds);
}

// Bins that were lassoed here, or lie in the selected range, stand out; windows picked elsewhere filter them.
void JointView::showTimes()
{
    const std::vector<TimeRange> &marked = study().selection().marked();
    const bool isOwn = m_isMarking || marked == m_marked;
    m_canvas->setTimes(selectedTimes(), !marked.empty() && !isOwn);
}

QString JointView::summary() const
{
    if (!data())
        return {};
    const QString confidence = numberText(data()->confidence * 100, 2);
    return m_options.byState ? tr("by state, %1 % ellipses").arg(confidence)
                             : tr("4 scales, %1 % ellipses").arg(confidence);
}

FigurePainter JointView::figure() const
{
    if (!data())
        return {};
    return [shown = result(), options = m_options](QPainter &painter, const QRectF &area,
                                                   const FigureStyle &style) {
        paintJoint(painter, area, *shown, options, style);
    };
}

QStringList JointView::hiddenLegend() const
{
    return m_canvas->picture() ? m_canvas->picture()->hiddenLegend() : QStringList();
}

QJsonObject JointView::savedOptions() const
{
    QJsonObject saved{{QStringLiteral("points"), m_options.points},
                      {QStringLiteral("density"), m_options.density},
                      {QStringLiteral("by_state"), m_options.byState}};
    saveSensitivity(saved);
    return saved;
}

void JointView::restoreOptions(const QJsonObject &saved)
{
    restoreSensitivity(saved);
    JointOptions options = m_options;
    options.points = saved.value(QStringLiteral("points")).toBool(options.points);
    options.density = saved.value(QStringLiteral("density")).toBool(options.density);
    options.byState = saved.value(QStringLiteral("by_state")).toBool(options.byState);
    if (!options.points && !options.density)
        return;
    showChoice(m_marks, !options.density ? 0 : options.points ? 2 : 1);
    showChoice(m_byState, options.byState ? 1 : 0);
    setOptions(options);
}

void JointView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    paintJoint(painter, area, result, {}, style);
}

void JointView::setOptions(const JointOptions &options)
{
    m_options = options;
    drawAgain();
    emit summaryChanged();
}

JointPicture JointView::picture() const
{
    return {*data(), m_options, screenStyle(), m_canvas->rect(), m_canvas, m_canvas->axesZoom()};
}

void JointView::showResult(const Result &result)
{
    const auto *ellipsoids = std::get_if<Ellipsoids>(&result.shape);
    m_byState->setEnabled(ellipsoids && !ellipsoidStates(*ellipsoids).isEmpty());
    drawAgain();
}

void JointView::clearResult()
{
    m_canvas->startAnew();
    m_canvas->setPicture({});
}

void JointView::restyle()
{
    drawAgain();
}

QString JointView::emptyText() const
{
    return tr("Open a recording to see its E × I joint distribution.");
}

QString JointView::description(const Result &) const
{
    const Ellipsoid *current = data() ? findEllipsoid(*data(), scale()) : nullptr;
    if (!current)
        return tr("E × I joint distribution");
    return tr("E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins")
        .arg(scaleText(current->width), numberText(current->rho, 2), numberText(current->anisotropy),
             countText(current->bins));
}

QWidget *JointView::makeOptions()
{
    auto *marks = makeChoice(
        {QStringLiteral("jointPoints"), QStringLiteral("jointDensity"), QStringLiteral("jointBoth")},
        {tr("Points"), tr("Density"), tr("Both")}, this, [this](int choice) {
            JointOptions options = m_options;
            options.points = choice != 1;
            options.density = choice != 0;
            setOptions(options);
        });
    auto *grouping = makeChoice({QStringLiteral("jointByScale"), QStringLiteral("jointByState")},
                                {tr("By scale"), tr("By state")}, this, [this](int choice) {
                                    JointOptions options = m_options;
                                    options.byState = choice == 1;
                                    setOptions(options);
                                });
    m_marks = marks;
    m_byState = grouping;
    return makeOptionStrip({marks, grouping}, this);
}

const Ellipsoids *JointView::data() const
{
    return result() ? std::get_if<Ellipsoids>(&result()->shape) : nullptr;
}

void JointView::drawAgain()
{
    if (!data())
        return m_canvas->setPicture({});
    m_canvas->setPicture([this] { return picture(); });
}

} // namespace edgescope
