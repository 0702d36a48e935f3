// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"
#include "unitgraphs.h"

#include "study/study.h"
#include "views/connections/connectionscanvas.h"
#include "views/connections/connectionsview.h"
#include "views/connections/connectiontext.h"
#include "views/drawing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

const QSize size(900, 520);

std::shared_ptr<const Result> resultOf(const UnitGraph &graph)
{
    auto result = std::make_shared<Result>();
    result->analysis = "connections";
    result->version = 1;
    result->shape = graph;
    return result;
}

FigureStyle style()
{
    return {&lightTheme(), 15, 8};
}

Drawing drawn(const FigurePainter &paint)
{
    return {QSizeF(size), 96, [&](QPainter &painter) { paint(painter, QRectF({}, size), style()); }};
}

// Filled shapes without outline, of a class' colour.
std::ptrdiff_t shapesOf(const Drawing &drawing, UnitClass unitClass, bool isFaint = false)
{
    return std::ranges::count_if(drawing.elements(), [&](const Drawing::Element &element) {
        const Drawing::State &state = drawing.states()[element.state];
        return std::holds_alternative<Drawing::Path>(element.shape) && state.pen.style() == Qt::NoPen &&
               state.brush.style() == Qt::SolidPattern &&
               state.brush.color() == lightTheme().unitClass(unitClass) && (state.opacity < 1) == isFaint;
    });
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            texts << text->text;
    return texts;
}

} // namespace

// The picture of connections: arithmetic, what is drawn, and what clicks and keys do.
class TestConnectionsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unitsAreOrderedByClassThenFile();
    void unitsOfOneElectrodeAreFannedOut();
    void withoutPositionsThereIsACircle();
    void unitsWithoutElectrodeStandBelow();
    void cellsAreWhereTheyAreHit();
    void arrowsAreWhereTheyAreHit();
    void connectionsInWords();
    void emptyViewInvites();
    void plantedSynapsesAreDrawn();
    void clicksSelectUnits();
    void keysReadAndSelect();
    void othersFadeBesideTheSelection();
    void noConnectionIsSaid();
    void pairsTestedSoFar();
    void optionsAreKept();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<ConnectionsView> shown(Study &study, const UnitGraph &graph) const;
};

void TestConnectionsView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
}

std::unique_ptr<ConnectionsView> TestConnectionsView::shown(Study &study, const UnitGraph &graph) const
{
    auto view = std::make_unique<ConnectionsView>(study);
    view->setPalette(themePalette(lightTheme()));
    view->resize(size);
    view->show();
    emit study.resultReady("connections", resultOf(graph));
    return view;
}

void TestConnectionsView::unitsAreOrderedByClassThenFile()
{
    QCOMPARE(unitOrder(smallGraph()), (std::vector<int>{0, 2, 1, 3}));
}

void TestConnectionsView::unitsOfOneElectrodeAreFannedOut()
{
    const UnitGraphLayout layout = unitGraphLayout(smallGraph());
    QVERIFY(layout.electrodes);
    QVERIFY(layout.note.isEmpty());
    QCOMPARE(layout.places[0].centre, QPointF(0, 0));
    QCOMPARE(layout.places[1].centre, QPointF(0, 0));
    QVERIFY(std::abs(layout.places[0].offset.y() - 0.28) < 1e-9); // one above, one below
    QVERIFY(std::abs(layout.places[1].offset.y() + 0.28) < 1e-9);
    QVERIFY(std::abs(layout.nearest - 0.56) < 1e-9);
    QCOMPARE(layout.places[2].centre, QPointF(400, 0));
    QCOMPARE(layout.places[2].offset, QPointF());
    QCOMPARE(layout.places[3].centre, QPointF(400, 400));
    QCOMPARE(layout.extent, QRectF(-200, -200, 800, 800));
}

void TestConnectionsView::withoutPositionsThereIsACircle()
{
    UnitGraph graph = smallGraph();
    graph.electrodes[2].xMicrometres.reset();
    const UnitGraphLayout layout = unitGraphLayout(graph);
    QVERIFY(!layout.electrodes);
    QCOMPARE(
        layout.note,
        QStringLiteral("The file does not say where its units lie: they stand on a circle in their order."));
    // a, c, b, d clockwise from the top.
    const QPointF expected[] = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}};
    for (std::size_t n = 0; n < 4; ++n)
        QVERIFY((layout.places[n].centre - expected[n]).manhattanLength() < 1e-9);
}

void TestConnectionsView::unitsWithoutElectrodeStandBelow()
{
    UnitGraph graph = smallGraph();
    graph.units[2].electrode = -1;
    const UnitGraphLayout layout = unitGraphLayout(graph);
    QVERIFY(layout.electrodes);
    QVERIFY(layout.places[2].centre.y() < -400 && layout.extent.contains(layout.places[2].centre));
    QVERIFY(layout.note.startsWith(QStringLiteral("Units whose electrode is not known")));
    for (UnitGraph::Node &unit : graph.units)
        unit.electrode = -1;
    QVERIFY(!unitGraphLayout(graph).electrodes);
}

void TestConnectionsView::cellsAreWhereTheyAreHit()
{
    const UnitGraph graph = smallGraph();
    const ShownGraph content(graph, {});
    const QPixmap device(size);
    const MatrixPicture picture(content, style(), QRectF({}, size), &device);
    for (int source = 0; source < 4; ++source)
        for (int target = 0; target < 4; ++target) {
            const auto place = picture.place(source, target);
            QVERIFY(place && picture.plot().contains(*place));
            const auto pair = picture.pairAt(*place);
            QVERIFY(pair && pair->source == source && pair->target == target);
        }
    // Sources go down and targets across, in the order a, c, b, d.
    QVERIFY(picture.place(0, 0)->y() < picture.place(2, 0)->y());
    QVERIFY(picture.place(2, 0)->y() < picture.place(1, 0)->y());
    QVERIFY(picture.place(0, 1)->x() > picture.place(0, 2)->x());
    QVERIFY(!picture.pairAt({1, 1}));
}

void TestConnectionsView::arrowsAreWhereTheyAreHit()
{
    const UnitGraph graph = smallGraph();
    const ShownGraph content(graph, {});
    const UnitGraphLayout layout = unitGraphLayout(graph);
    const QPixmap device(size);
    const GraphPicture picture(content, layout, style(), QRectF({}, size), &device);
    // There and back (b → c, c → b) are two lines.
    for (std::size_t n = 0; n < graph.connections.size(); ++n)
        QCOMPARE(picture.connectionAt(*picture.connectionPlace(n)), n);
    for (int unit = 0; unit < 4; ++unit)
        QCOMPARE(picture.unitAt(*picture.unitPlace(unit)), unit);
    QVERIFY(picture.unitPlace(0)->y() < picture.unitPlace(1)->y());
    QVERIFY(picture.unitPlace(3)->y() < picture.unitPlace(2)->y()); // y upwards
    QVERIFY(!picture.unitAt({2, 2}) && !picture.connectionAt({2, 2}));
}

void TestConnectionsView::connectionsInWords()
{
    const UnitGraph graph = smallGraph();
    QCOMPARE(connectionText(graph, graph.connections[0]),
             QStringLiteral("a → b, excitatory, 2.0\u202fms, p 1e−07, 0.034 spikes per spike"));
    QCOMPARE(connectionText(graph, graph.connections[1]),
             QStringLiteral("b → c, inhibitory, 1.6\u202fms, p 0.0004, −0.012 spikes per spike"));
    Connection certain = graph.connections[0];
    certain.p = 0;
    QVERIFY(connectionText(certain).contains(QStringLiteral("p < 1e−300")));
    QCOMPARE(lagText(-0.0248), QStringLiteral("−24.8\u202fms"));
    QCOMPARE(lagText(0.0004), QStringLiteral("0.4\u202fms"));
    QCOMPARE(connectionCount(graph, UnitClass::Excitatory), 2);
    QCOMPARE(connectionCount(graph, UnitClass::Inhibitory, 1), 1);
    QCOMPARE(connectionCount(graph, UnitClass::Excitatory, 1), 0);
}

void TestConnectionsView::emptyViewInvites()
{
    Study study;
    ConnectionsView view(study);
    view.show();
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("message"))
                ->text()
                .startsWith(QStringLiteral("Open a recording to see the connections of its units.")));
    QVERIFY(view.numbers().isEmpty() && view.summary().isEmpty() && !view.figure());
}

// All 27 synapses of a simulated recording with their signs. At a level of 0.001 for each sign chance
// connects some pairs besides, at most 2 of 1000 of the 10302.
void TestConnectionsView::plantedSynapsesAreDrawn()
{
    SimulationSettings settings;
    settings.scenario = Scenario::States; // the only one with synapses
    settings.minutes = 30;
    const SimulatedUnits simulated = simulateUnits(settings, Progress());
    AnalysisInput input;
    auto recording = std::make_shared<Recording>();
    recording->duration = simulated.duration;
    recording->units = simulated.units;
    recording->electrodes = simulated.electrodes;
    input.recording = recording;
    input.classes = simulated.classes;
    const Analysis *analysis = findAnalysis("connections");
    const Result result = analysis->run(input, Values(analysis->parameters), Progress());
    const auto &graph = std::get<UnitGraph>(result.shape);
    QCOMPARE(graph.units.size(), simulated.units.size());

    QSet<QString> planted;
    for (const QJsonValue &value : QJsonDocument::fromJson(simulated.truthJson)[u"synapses"].toArray()) {
        const QJsonObject synapse = value.toObject();
        planted << synapse[u"source"].toString() + u' ' + synapse[u"target"].toString() + u' ' +
                       synapse[u"kind"].toString();
    }
    QSet<QString> found;
    for (const Connection &connection : graph.connections)
        found << graph.units[static_cast<std::size_t>(connection.source)].label + u' ' +
                     graph.units[static_cast<std::size_t>(connection.target)].label + u' ' +
                     signTitle(connection.sign);
    const QSet<QString> others = found - planted;
    qInfo() << "missing" << planted - found << "more" << others;
    QCOMPARE(planted.size(), qsizetype(27));
    QVERIFY(found.contains(planted));
    QVERIFY(others.size() <= 20);
    const auto ofSign = [&others](const QString &sign) {
        return std::count_if(others.cbegin(), others.cend(),
                             [&](const QString &other) { return other.endsWith(sign); });
    };
    const std::ptrdiff_t excitatory = 20 + ofSign(QStringLiteral(" excitatory"));
    const std::ptrdiff_t inhibitory = 7 + ofSign(QStringLiteral(" inhibitory"));

    Study study;
    const auto view = shown(study, graph);
    const QString summary = QStringLiteral("%1 excitatory, %2 inhibitory").arg(excitatory).arg(inhibitory);
    QCOMPARE(view->summary(), summary);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Connections of 102 unit(s), ") + summary);
    // In the matrix a shape each, and one in the legend.
    view->setForm(ConnectionsForm::Matrix);
    const Drawing matrix = drawn(view->figure());
    QCOMPARE(shapesOf(matrix, UnitClass::Excitatory), excitatory + 1);
    QCOMPARE(shapesOf(matrix, UnitClass::Inhibitory), inhibitory + 1);
    QVERIFY(textsOf(matrix).contains(QStringLiteral("excitatory %1").arg(excitatory)));
    QVERIFY(textsOf(matrix).contains(QStringLiteral("inhibitory %1").arg(inhibitory)));
    // In the graph a triangular head for each excitatory one; inhibitory ones end in a bar.
    view->setForm(ConnectionsForm::Graph);
    const Drawing arrows = drawn(view->figure());
    QCOMPARE(shapesOf(arrows, UnitClass::Excitatory), excitatory + 1);
    QCOMPARE(shapesOf(arrows, UnitClass::Inhibitory), 0);
    // The headless program draws both.
    const Drawing both = drawn([&](QPainter &painter, const QRectF &area, const FigureStyle &with) {
        ConnectionsView::paint(painter, area, result, with);
    });
    QCOMPARE(shapesOf(both, UnitClass::Excitatory), 2 * excitatory + 2);
}

void TestConnectionsView::clicksSelectUnits()
{
    Study study;
    study.selection().reset({0, 10}, 10);
    const auto view = shown(study, smallGraph());
    auto *canvas = view->findChild<ConnectionsCanvas *>(QStringLiteral("connectionsCanvas"));
    const auto click = [&](std::optional<QPointF> place, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(canvas, Qt::LeftButton, modifiers, place->toPoint());
        return study.selection().units();
    };
    const auto units = [](std::initializer_list<int> rows) { return std::vector<int>(rows); };
    QCOMPARE(click(canvas->picture().matrix()->place(0, 1)), units({0, 1}));
    QCOMPARE(click(canvas->picture().matrix()->place(3, 2)), units({2, 3})); // not connected
    QCOMPARE(click(canvas->picture().matrix()->place(2, 2)), units({2}));
    QCOMPARE(click(canvas->picture().graph()->connectionPlace(1)), units({1, 2}));
    QCOMPARE(click(canvas->picture().graph()->unitPlace(3)), units({3}));
    QCOMPARE(click(canvas->picture().graph()->unitPlace(0), Qt::ShiftModifier), units({0, 3}));
    QCOMPARE(click(canvas->picture().graph()->connectionPlace(1), Qt::ShiftModifier), units({0, 1, 2, 3}));
    QCOMPARE(click(canvas->picture().graph()->plot().topLeft() + QPointF(3, 3)), units({}));
}

void TestConnectionsView::keysReadAndSelect()
{
    Study study;
    const auto view = shown(study, smallGraph());
    auto *canvas = view->findChild<ConnectionsCanvas *>(QStringLiteral("connectionsCanvas"));
    QSignalSpy read(view.get(), &View::readOutChanged);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(read.takeLast().front().toString().startsWith(QStringLiteral("a → b, excitatory")));
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(study.selection().units(), (std::vector<int>{1, 2}));
    QVERIFY(canvas->accessibleDescription().startsWith(QStringLiteral("b → c, inhibitory")));
    QTest::keyClick(canvas, Qt::Key_Down); // to the units of the graph, through the arrows
    QTest::keyClick(canvas, Qt::Key_Up);
    QTest::keyClick(canvas, Qt::Key_Up);
    QTest::keyClick(canvas, Qt::Key_Up);
    QVERIFY(read.takeLast().front().toString().contains(QStringLiteral("connections to others")));
    QTest::keyClick(canvas, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(study.selection().units().size() >= 2);
    // + zooms, cells stay square, 0 fits.
    const QPointF before = *canvas->picture().matrix()->place(2, 2);
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->canPan());
    QTest::keyClick(canvas, Qt::Key_0);
    QVERIFY(!canvas->canPan());
    QCOMPARE(*canvas->picture().matrix()->place(2, 2), before);
}

void TestConnectionsView::othersFadeBesideTheSelection()
{
    Study study;
    const auto view = shown(study, smallGraph());
    view->setForm(ConnectionsForm::Matrix);
    QCOMPARE(shapesOf(drawn(view->figure()), UnitClass::Excitatory, true), 0);
    study.selection().setUnits({0}); // a → b alone is its
    const Drawing ofA = drawn(view->figure());
    QCOMPARE(shapesOf(ofA, UnitClass::Excitatory, true), 1);
    QCOMPARE(shapesOf(ofA, UnitClass::Inhibitory, true), 1);
    QCOMPARE(shapesOf(ofA, UnitClass::Excitatory), 1 + 1);
    study.selection().setUnits({3}); // has none
    QCOMPARE(shapesOf(drawn(view->figure()), UnitClass::Excitatory, true), 2);
}

void TestConnectionsView::noConnectionIsSaid()
{
    Study study;
    UnitGraph graph = smallGraph();
    graph.connections.clear();
    const auto view = shown(study, graph);
    QVERIFY(textsOf(drawn(view->figure())).contains(QStringLiteral("No pair of units shows a connection.")));
    QCOMPARE(view->summary(), QStringLiteral("0 excitatory, 0 inhibitory"));
    // Neither is there anything to draw of no units.
    emit study.resultReady("connections", resultOf({}));
    QVERIFY(!view->grab().isNull());
}

// Of a, b, c, d the pairs (a, b), (a, c) and (a, d) are tested; b, c and d are hatched among themselves.
void TestConnectionsView::pairsTestedSoFar()
{
    Study study;
    study.selection().reset({0, 10}, 10);
    const auto view = shown(study, smallGraph());
    auto result = std::make_shared<Result>(*resultOf(smallGraph()));
    auto &graph = std::get<UnitGraph>(result->shape);
    graph.pairsTested = 3;
    graph.connections.resize(1);
    result->step = 6;
    result->steps = 12;
    result->stepText = QStringLiteral("6 of 12 pairs");
    emit study.resultReady("connections", result);
    QCOMPARE(view->summary(), QStringLiteral("1 excitatory, 0 inhibitory, 6 of 12 pairs"));
    QVERIFY(view->findChild<QLabel *>(QStringLiteral("notes"))
                ->text()
                .contains(QStringLiteral("preview: 6 of 12 pairs")));
    const QString text = QStringLiteral("Tested so far: 6 of 12 pairs");
    QVERIFY(textsOf(drawn(view->figure())).contains(text + QStringLiteral("; the others are hatched")));
    view->setForm(ConnectionsForm::Graph);
    QVERIFY(textsOf(drawn(view->figure())).contains(text));
    view->setForm(ConnectionsForm::Matrix);
    auto *canvas = view->findChild<ConnectionsCanvas *>(QStringLiteral("connectionsCanvas"));
    const auto said = [&](int source, int target) {
        return canvas->hitAt(*canvas->picture().matrix()->place(source, target))->text;
    };
    QCOMPARE(said(3, 0), QStringLiteral("d → a, no connection found"));
    QCOMPARE(said(2, 1), QStringLiteral("c → b, not tested yet"));
    const QImage picture = canvas->grab().toImage();
    const auto isHatched = [&](int source, int target) {
        const QPoint middle = canvas->picture().matrix()->place(source, target)->toPoint();
        for (int x = -8; x <= 8; ++x)
            if (picture.pixel(middle + QPoint(x, 0)) != picture.pixel(middle + QPoint(-8, 0)))
                return true;
        return false;
    };
    QVERIFY(isHatched(1, 3) && isHatched(3, 1) && isHatched(2, 3) && isHatched(1, 2));
    QVERIFY(!isHatched(0, 3) && !isHatched(3, 0) && !isHatched(2, 0));
    QVERIFY(view->grab().save(QStringLiteral(PICTURES "/connectionsView-so-far.png")));
    // More pairs keep the zoom; those of another result begin anew.
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->canPan());
    emit study.resultReady("connections", resultOf(smallGraph()));
    QVERIFY(canvas->canPan());
    QCOMPARE(view->summary(), QStringLiteral("2 excitatory, 1 inhibitory"));
    emit study.resultReady("connections", resultOf(smallGraph()));
    QVERIFY(!canvas->canPan());
}

void TestConnectionsView::optionsAreKept()
{
    Study study;
    const auto view = shown(study, smallGraph());
    QCOMPARE(view->form(), ConnectionsForm::Both);
    view->findChild<QToolButton *>(QStringLiteral("connectionsGraph"))->click();
    QCOMPARE(view->form(), ConnectionsForm::Graph);
    const auto other = shown(study, smallGraph());
    other->restoreOptions(view->savedOptions());
    QCOMPARE(other->form(), ConnectionsForm::Graph);
    QVERIFY(other->findChild<QToolButton *>(QStringLiteral("connectionsGraph"))->isChecked());
    other->restoreOptions({{QStringLiteral("form"), QStringLiteral("knot")}});
    QCOMPARE(other->form(), ConnectionsForm::Graph);
}

void TestConnectionsView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestConnectionsView::pictures()
{
    QFETCH(bool, dark);
    Study study;
    const auto view = shown(study, smallGraph());
    view->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
    study.selection().setUnits({1});
    for (const QSize &each : {QSize(900, 520), QSize(420, 700), QSize(300, 240)}) {
        view->resize(each);
        const QImage picture = view->grab().toImage();
        QVERIFY(picture.save(QStringLiteral(PICTURES "/connectionsView-%1-%2.png")
                                 .arg(each.width())
                                 .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                colours << picture.pixel(x, y);
        QVERIFY(colours.size() > 20);
    }
}

QTEST_MAIN(TestConnectionsView)
#include "tst_connectionsview.moc"
