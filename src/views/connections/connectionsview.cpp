// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionsview.h"

#include "study/study.h"
#include "views/connections/connectionscanvas.h"
#include "views/connections/connectiontext.h"
#include "views/optionstrip.h"

#include <QPainter>

namespace edgescope {
namespace {

// What is kept of the options, in the order of ConnectionsForm.
const QStringList formWords = {QStringLiteral("matrix"), QStringLiteral("graph"), QStringLiteral("both")};

} // namespace

ConnectionsView::ConnectionsView(Study &study, QWidget *parent)
    : View(study, "connections", parent)
    , m_canvas(new ConnectionsCanvas(study.selection(), this))
    , m_forms(makeChoice({QStringLiteral("connectionsMatrix"), QStringLiteral("connectionsGraph"),
                          QStringLiteral("connectionsBoth")},
                         {tr("Matrix"), tr("Graph"), tr("Both")}, this,
                         [this](int choice) { setForm(static_cast<ConnectionsForm>(choice)); }))
{
    explainChoice(m_forms,
                  {tr("Show connections as a matrix of sources and targets"),
                   tr("Show connections as arrows between the units"), tr("Show matrix and arrows")});
    showChoice(m_forms, static_cast<int>(m_form));
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, [this](const QPointF &position) {
        const auto hit = m_canvas->hitAt(position);
        m_canvas->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
        showReadOut(hit ? hit->text : QString());
    });
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, [this](const QPointF &position, bool adds) {
        const auto hit = m_canvas->hitAt(position);
        select(hit ? hit->units : std::vector<int>(), adds);
    });
    connect(&gestures, &PlotGestures::picked, this, [this](const std::vector<PlotDatum> &picked, bool adds) {
        std::vector<int> units;
        for (const PlotDatum &datum : picked)
            for (const int unit : m_canvas->units(datum))
                units.push_back(unit);
        select(units, adds);
    });
    connect(&study.selection(), &Selection::unitsChanged, this, &ConnectionsView::restyle);
    connect(&study, &Study::classesChanged, this, [this] {
        if (!m_content)
            return;
        makeContent();
        restyle();
    });
    setContent(m_canvas, makeOptionStrip({m_forms}, this));
}

void ConnectionsView::select(const std::vector<int> &units, bool adds)
{
    std::vector<int> all = units;
    if (adds)
        all.insert(all.end(), study().selection().units().begin(), study().selection().units().end());
    study().selection().setUnits(std::move(all));
}

void ConnectionsView::setForm(ConnectionsForm form)
{
    showChoice(m_forms, static_cast<int>(form));
    if (form == m_form)
        return;
    m_form = form;
    m_canvas->startAnew();
    restyle();
}

// The result does not depend on the classes: those of now are shown.
void ConnectionsView::makeContent()
{
    UnitGraph graph = std::get<UnitGraph>(result()->shape);
    const std::vector<UnitClass> &classes = study().classes().classes;
    for (std::size_t n = 0; n < graph.units.size() && n < classes.size(); ++n)
        graph.units[n].unitClass = classes[n];
    m_content = std::make_shared<const ConnectionsContent>(graph);
}

QString ConnectionsView::summary() const
{
    if (!m_content)
        return {};
    const QString found = tr("%1 excitatory, %2 inhibitory")
                              .arg(connectionCount(m_content->graph, UnitClass::Excitatory))
                              .arg(connectionCount(m_content->graph, UnitClass::Inhibitory));
    const QString &step = result()->stepText;
    return step.isEmpty() ? found : QStringLiteral("%1, %2").arg(found, step);
}

FigurePainter ConnectionsView::figure() const
{
    if (!m_content)
        return {};
    return [content = m_content, form = m_form, selected = study().selection().units()](
               QPainter &painter, const QRectF &area, const FigureStyle &style) {
        ConnectionsPicture(*content, form, selected, style, area, painter.device()).paint(painter);
    };
}

void ConnectionsView::paint(QPainter &painter, const QRectF &area, const Result &result,
                            const FigureStyle &style)
{
    if (const auto *graph = std::get_if<UnitGraph>(&result.shape))
        ConnectionsPicture(ConnectionsContent(*graph), ConnectionsForm::Both, {}, style, area,
                           painter.device())
            .paint(painter);
}

QJsonObject ConnectionsView::savedOptions() const
{
    return {{QStringLiteral("form"), formWords[static_cast<qsizetype>(m_form)]}};
}

void ConnectionsView::restoreOptions(const QJsonObject &saved)
{
    if (const auto form = formWords.indexOf(saved.value(QStringLiteral("form")).toString()); form >= 0)
        setForm(static_cast<ConnectionsForm>(form));
}

void ConnectionsView::showResult(const Result &shown)
{
    const auto *graph = std::get_if<UnitGraph>(&shown.shape);
    if (!graph)
        return clearResult();
    // More of the same keeps the zoom; the point that was read may be another connection now.
    if (!m_isUnfinished)
        m_canvas->startAnew();
    else if (graph->connections.size() != m_content->graph.connections.size())
        m_canvas->gestures().startAnew();
    m_isUnfinished = !shown.isFinished();
    makeContent();
    restyle();
}

void ConnectionsView::clearResult()
{
    m_content.reset();
    m_isUnfinished = false;
    m_canvas->startAnew();
    restyle();
}

void ConnectionsView::restyle()
{
    m_canvas->setContent(m_content, m_form, study().selection().units(), screenStyle());
}

QString ConnectionsView::emptyText() const
{
    return tr("Open a recording to see the connections of its units.");
}

QString ConnectionsView::description(const Result &) const
{
    if (!m_content)
        return tr("Connections of units");
    return tr("Connections of %n unit(s), %1", nullptr, static_cast<int>(m_content->graph.units.size()))
        .arg(summary());
}

} // namespace edgescope
