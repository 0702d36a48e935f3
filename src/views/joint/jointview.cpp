// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointview.h"

#include "study/study.h"
#include "views/joint/ellipse.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <cmath>

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

// The picture on the screen. The points are kept in an image because the pointer, the cursor and the current
// scale change much more often than they do.
class JointCanvas : public QWidget
{
public:
    explicit JointCanvas(QWidget *parent)
        : QWidget(parent)
    {
        setMouseTracking(true);
        setMinimumSize(120, 100);
        setObjectName(QStringLiteral("jointCanvas"));
    }

    void setPicture(std::function<JointPicture()> make)
    {
        m_make = std::move(make);
        m_points = QPixmap();
        update();
    }
    void setCursorTime(double seconds)
    {
        m_seconds = seconds;
        update();
    }

    std::function<void(const std::optional<JointHit> &)> hovered;
    std::function<void(const JointHit &)> clicked;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_make)
            return;
        const JointPicture picture = m_make();
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_points.size() != pixels) {
            m_points = QPixmap(pixels);
            m_points.setDevicePixelRatio(devicePixelRatioF());
            m_points.fill(Qt::transparent);
            QPainter painter(&m_points);
            picture.paintData(painter);
        }
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_points);
        picture.paintEllipses(painter);
        picture.paintRing(painter, m_seconds);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_make)
            hovered(m_make().hitAt(event->position()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_make || event->button() != Qt::LeftButton)
            return event->ignore();
        if (const auto hit = m_make().hitAt(event->position()))
            clicked(*hit);
    }
    void leaveEvent(QEvent *) override
    {
        if (m_make)
            hovered(std::nullopt);
    }

private:
    std::function<JointPicture()> m_make;
    QPixmap m_points;
    double m_seconds = undefined;
};

JointView::JointView(Study &study, QWidget *parent)
    : View(study, "joint_distribution", parent)
    , m_canvas(new JointCanvas(this))
{
    m_canvas->hovered = [this](const std::optional<JointHit> &hit) {
        if (!hit)
            return showReadOut({});
        showReadOut(tr("%1 · E %2 · I %3 %4 · Δt %5")
                        .arg(clockText(hit->cloud->start[hit->index], 3),
                             numberText(hit->cloud->e[hit->index]), numberText(hit->cloud->i[hit->index]),
                             data()->unit, scaleText(hit->cloud->width)));
    };
    m_canvas->clicked = [this](const JointHit &hit) {
        this->study().selection().setCursor(hit.cloud->start[hit.index] + hit.cloud->width / 2);
    };
    connect(&study.selection(), &Selection::cursorChanged, this,
            [this](double seconds) { m_canvas->setCursorTime(seconds); });
    setContent(m_canvas, makeOptions());
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

QJsonObject JointView::savedOptions() const
{
    return {{QStringLiteral("points"), m_options.points},
            {QStringLiteral("density"), m_options.density},
            {QStringLiteral("by_state"), m_options.byState}};
}

void JointView::restoreOptions(const QJsonObject &saved)
{
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
    return {*data(), m_options, screenStyle(), m_canvas->rect(), m_canvas};
}

void JointView::showResult(const Result &result)
{
    const auto *ellipsoids = std::get_if<Ellipsoids>(&result.shape);
    m_byState->setEnabled(ellipsoids && !ellipsoidStates(*ellipsoids).isEmpty());
    m_canvas->setCursorTime(study().selection().cursor());
    drawAgain();
}

void JointView::clearResult()
{
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
    const Ellipsoid *current = data() ? findEllipsoid(*data(), study().conditions().scale()) : nullptr;
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
