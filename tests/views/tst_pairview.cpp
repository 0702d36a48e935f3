// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/connections.h"
#include "core/random.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/connections/connectionsview.h"
#include "views/connections/connectiontext.h"
#include "views/drawing.h"
#include "views/pair/paircanvas.h"
#include "views/pair/pairview.h"
#include "views/plotgestures.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

// In whole samples of 0.08 ms: lags in them lie 0, 0.08 or 0.16 ms from the centre of a bin, none on an edge
// (0.2 ms), where it would belong to the later bin whichever way it is measured.
std::vector<double> poisson(std::uint64_t seed, double rateHz, double seconds)
{
    constexpr double samplesPerSecond = 12500;
    Random random(seed);
    std::vector<double> times;
    for (double t = random.exponential() / rateHz; t < seconds; t += random.exponential() / rateHz)
        times.push_back(std::round(t * samplesPerSecond) / samplesPerSecond);
    return times;
}

// 20 minutes: a fires at 10 Hz, b at 12 Hz and once more 2 ms after every 20th spike of a, c at 8 Hz. a and b
// are on one electrode.
Recording threeUnits()
{
    Recording recording;
    recording.duration = 1200;
    recording.electrodes = {{QStringLiteral("e1"), {}, 0, 0}, {QStringLiteral("e2"), {}, 400, 0}};
    std::vector<double> a = poisson(1, 10, recording.duration);
    std::vector<double> b = poisson(2, 12, recording.duration);
    for (std::size_t n = 0; n < a.size(); n += 20)
        b.push_back(a[n] + 0.002);
    std::ranges::sort(b);
    recording.units = {{QStringLiteral("a"), a, 0},
                       {QStringLiteral("b"), b, 0},
                       {QStringLiteral("c"), poisson(3, 8, recording.duration), 1}};
    return recording;
}

const std::vector<UnitClass> classes{UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified};

PairContent contentOf(const Recording &recording, const std::vector<int> &units,
                      const ConnectionRule &rule = {})
{
    return pairContent(recording, classes, units, rule, {});
}

template <typename T>
std::vector<T> column(const Table &table, const QByteArray &name)
{
    return std::get<std::vector<T>>(std::ranges::find(table.columns, name, &Column::name)->values);
}

} // namespace

// Correlograms of selected units: their numbers, and the view against a study with an open recording.
class TestPairView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_study.reset(); }

    void boundsAreThoseOfTheRule();
    void connectionIsFoundInItsDirection();
    void otherOrderIsTheMirrorImage();
    void pictureShowsTheSameNumbers();
    void oneElectrodeIsHatched();
    void oneUnitHasItsAutocorrelogram();
    void mostUnitsAreSix();
    void binsInWords();
    void placesAreWhereTheyAreHit();
    void emptyViewInvites();
    void nothingSelectedIsSaid();
    void selectionIsFollowed();
    void parametersAreThoseOfTheAnalysis();
    void connectionsAreSteppedThrough();
    void keysReadBins();
    void hiddenViewDoesNoWork();
    void optionsAreKept();
    void pictures_data();
    void pictures();
    void figuresAreVectors();
    void sentencesAreWrapped();

private:
    std::unique_ptr<PairView> shown(const QSize &size = {760, 320});
    // Waits until the correlograms of these units are drawn.
    bool shows(const PairView &view, const std::vector<int> &units) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Study> m_study;
};

void TestPairView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
    SimulationSettings settings;
    settings.scenario = Scenario::States; // the only one with synapses
    settings.minutes = 20;
    settings.excitatoryUnits = 16;
    settings.inhibitoryUnits = 6;
    settings.lfpChannels = 1;
    settings.lfpRateHz = 100;
    m_path = m_folder.filePath(QStringLiteral("pairs.nwb"));
    simulateRecording(settings, m_path, {});
}

void TestPairView::init()
{
    m_study = std::make_unique<Study>();
    m_study->open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), 30000);
}

std::unique_ptr<PairView> TestPairView::shown(const QSize &size)
{
    auto view = std::make_unique<PairView>(*m_study);
    view->setPalette(themePalette(lightTheme()));
    view->resize(size);
    view->show();
    if (!QTest::qWaitFor([&] { return view->result() != nullptr; }, 30000))
        qWarning("nothing is shown");
    return view;
}

bool TestPairView::shows(const PairView &view, const std::vector<int> &units) const
{
    return QTest::qWaitFor(
        [&] {
            if (!view.content() || !m_study->jobs().isIdle())
                return false;
            std::vector<int> rows;
            for (const PairContent::ShownUnit &unit : view.content()->units)
                rows.push_back(unit.row);
            return rows == units;
        },
        30000);
}

void TestPairView::boundsAreThoseOfTheRule()
{
    const Recording recording = threeUnits();
    const PairContent content = contentOf(recording, {0, 2});
    const ConnectionRule rule;
    QCOMPARE(content.correlograms.size(), 3U);
    const PairCorrelogram &pair = content.correlograms[1];
    QVERIFY(!pair.isAuto() && pair.source == 0 && pair.target == 1);
    QVERIFY(pair.counts == crossCorrelogramOf(recording.units[0].spikeTimes, recording.units[2].spikeTimes));
    QVERIFY(pair.predictor == hollowPredictor(pair.counts, {}));
    QVERIFY(pair.blanked.empty()); // on two electrodes
    QCOMPARE(rule.comparisons(), 20);
    for (std::size_t bin = 0; bin < pair.counts.size(); ++bin) {
        QCOMPARE(pair.upper[bin], poissonQuantile(1 - 0.001 / 20, pair.predictor[bin]));
        QCOMPARE(pair.lower[bin], poissonQuantile(0.001 / 20, pair.predictor[bin]));
    }
    // 12,000 · 8 Hz · 0.4 ms = 38.4 spikes a bin are expected of independent units.
    QVERIFY(std::abs(pair.predictor[150] - 38.4) < 6);
}

void TestPairView::connectionIsFoundInItsDirection()
{
    const PairContent content = contentOf(threeUnits(), {0, 1});
    const PairCorrelogram &pair = content.correlograms[1];
    QVERIFY(pair.forward && !pair.backward);
    QCOMPARE(pair.forward->source, 0);
    QCOMPARE(pair.forward->target, 1);
    QCOMPARE(pair.forward->sign, UnitClass::Excitatory);
    QVERIFY(std::abs(pair.forward->peakLag - 0.002) < 1e-9);
    QVERIFY(std::abs(pair.forward->spikesAdded - 0.05) < 0.01);
}

void TestPairView::otherOrderIsTheMirrorImage()
{
    const Recording recording = threeUnits();
    const PairContent forwards = contentOf(recording, {0, 1});
    const PairContent backwards = contentOf(recording, {1, 0});
    const PairCorrelogram &there = forwards.correlograms[1];
    const PairCorrelogram &back = backwards.correlograms[1];
    QVERIFY(back.counts == reversed(there.counts));
    QVERIFY(back.backward && !back.forward);
    QVERIFY(*back.backward == *there.forward);
    for (std::size_t bin = 0; bin < there.predictor.size(); ++bin)
        QVERIFY(std::abs(there.predictor[bin] - back.predictor[back.predictor.size() - 1 - bin]) < 1e-9);
}

// 25 ms are 62 bins to each side.
void TestPairView::pictureShowsTheSameNumbers()
{
    const PairContent content = contentOf(threeUnits(), {0, 1});
    const PairCorrelogram &pair = content.correlograms[1];
    const Panel panel = pairCurves(content, pair, 0.025, true).panels.front();
    QCOMPARE(panel.x.title, QStringLiteral("Lag of b after a"));
    QCOMPARE(panel.x.maximum, 25.0);
    std::vector<double> bars(125, undefined);
    const Series *line = nullptr;
    std::vector<const Series *> bounds;
    for (const Series &series : panel.series) {
        QCOMPARE(series.x.size(), 125U);
        QVERIFY(std::abs(series.x.front() + 24.8) < 1e-9);
        if (series.role == Series::Role::Line)
            line = &series;
        else if (series.role == Series::Role::Reference)
            bounds.push_back(&series);
        else
            for (std::size_t n = 0; n < bars.size(); ++n)
                if (std::isfinite(series.y[n])) {
                    QVERIFY(std::isnan(bars[n])); // no bar twice
                    bars[n] = series.y[n];
                    // 2 ms after the spike is what is found.
                    QCOMPARE(series.unitClass == UnitClass::Excitatory, n == 62 + 5);
                }
    }
    QVERIFY(line && bounds.size() == 2);
    const Table table = pairTables(content, 0.025).front();
    const auto spikes = column<std::int64_t>(table, "spikes");
    const auto expected = column<double>(table, "expected");
    QCOMPARE(spikes.size(), 3U * 125U);
    for (std::size_t n = 0; n < 125; ++n) {
        const std::size_t bin = n + 150 - 62;
        QCOMPARE(bars[n], static_cast<double>(pair.counts[bin]));
        QCOMPARE(line->y[n], pair.predictor[bin]);
        QCOMPARE(bounds[0]->y[n], static_cast<double>(pair.upper[bin]));
        QCOMPARE(bounds[1]->y[n], static_cast<double>(pair.lower[bin]));
        QCOMPARE(spikes[125 + n], static_cast<std::int64_t>(pair.counts[bin]));
        QCOMPARE(expected[125 + n], pair.predictor[bin]);
        QVERIFY(std::isnan(expected[n])); // of a with itself
    }
    // Bins from 0.8 to 4 ms, on both sides.
    QVERIFY(std::abs(panel.stretches[0].from - 0.6) < 1e-9);
    QVERIFY(std::abs(panel.stretches[0].to - 4.2) < 1e-9);
    QVERIFY(std::abs(panel.stretches[1].from + 4.2) < 1e-9);
    const Table found = pairTables(content, 0.025)[1];
    QCOMPARE(found.name, QByteArray("connections"));
    QVERIFY(column<std::int64_t>(found, "from_unit") == std::vector<std::int64_t>{0});
    QVERIFY(column<std::int64_t>(found, "to_unit") == std::vector<std::int64_t>{1});
}

// Bins below 1 ms, that is of −0.8 … 0.8 ms.
void TestPairView::oneElectrodeIsHatched()
{
    const PairContent content = contentOf(threeUnits(), {0, 1});
    const PairCorrelogram &pair = content.correlograms[1];
    QCOMPARE(std::ranges::count(pair.blanked, true), 5);
    const Panel panel = pairCurves(content, pair, 0.025, true).panels.front();
    QCOMPARE(panel.stretches.size(), 3U);
    QVERIFY(panel.stretches[2].isHatched);
    QVERIFY(std::abs(panel.stretches[2].from + 1) < 1e-9 && std::abs(panel.stretches[2].to - 1) < 1e-9);
    QVERIFY(binText(content, pair, 150).endsWith(QStringLiteral("left out on one electrode")));
    QCOMPARE(pairCurves(content, contentOf(threeUnits(), {0, 2}).correlograms[1], 0.025, true)
                 .panels.front()
                 .stretches.size(),
             2U);
}

void TestPairView::oneUnitHasItsAutocorrelogram()
{
    const Recording recording = threeUnits();
    const PairContent content = contentOf(recording, {2});
    QCOMPARE(content.correlograms.size(), 1U);
    const PairCorrelogram &own = content.correlograms.front();
    QVERIFY(own.isAuto());
    QVERIFY(own.counts == autocorrelogramOf(recording.units[2].spikeTimes, connectionBins));
    QVERIFY(own.predictor.empty() && own.upper.empty() && !own.forward && !own.backward);
    QVERIFY(pairCurves(content, own, 0.01, true).panels.front().stretches.empty());
}

void TestPairView::mostUnitsAreSix()
{
    Recording recording;
    recording.duration = 10;
    for (int n = 0; n < 8; ++n)
        recording.units.push_back({QString::number(n), {1.0 + n}});
    const PairContent content =
        pairContent(recording, std::vector<UnitClass>(8), {0, 1, 2, 3, 4, 5, 6, 7}, {}, {});
    QCOMPARE(content.units.size(), 6U);
    QCOMPARE(content.correlograms.size(), 21U);
}

void TestPairView::binsInWords()
{
    Recording recording;
    recording.duration = 10;
    recording.units = {{QStringLiteral("x"), {1, 2}}, {QStringLiteral("y"), {1.002, 2.002, 5}}};
    const PairContent content = pairContent(recording, std::vector<UnitClass>(2), {0, 1}, {}, {});
    QVERIFY(binText(content, content.correlograms[1], 155)
                .startsWith(QStringLiteral("x → y: lag 2.0\u202fms, 2 spikes, expected ")));
    QCOMPARE(binText(content, content.correlograms[0], 155), QStringLiteral("x: lag 2.0\u202fms, 0 spikes"));
}

void TestPairView::placesAreWhereTheyAreHit()
{
    const PairContent content = contentOf(threeUnits(), {0, 1, 2});
    QImage image(600, 500, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    PairPicture picture(content, 0.025, {&lightTheme(), 15, 8});
    picture.paint(painter, image.rect());
    for (std::size_t cell = 0; cell < 6; ++cell) {
        QVERIFY(QRectF(image.rect()).contains(picture.plot(cell)));
        QCOMPARE(picture.cellAt(picture.plot(cell).center()), cell);
        QCOMPARE(picture.binAt(cell, *picture.place(cell, 160)), std::size_t(160));
        QVERIFY(!picture.place(cell, 0)); // −60 ms is not shown
    }
    // Sources go down, targets across.
    QVERIFY(picture.plot(1).left() > picture.plot(0).right());
    QVERIFY(picture.plot(3).top() > picture.plot(0).bottom());
    const QPointF above(picture.plot(3).center().x(), picture.plot(1).center().y());
    QCOMPARE(picture.cellAt(above), std::size_t(1));
}

void TestPairView::emptyViewInvites()
{
    Study study;
    PairView view(study);
    view.show();
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("message"))
                ->text()
                .startsWith(QStringLiteral("Open a recording to see the correlograms of its units.")));
    QVERIFY(view.numbers().isEmpty() && view.summary().isEmpty() && !view.figure());
}

void TestPairView::nothingSelectedIsSaid()
{
    const auto view = shown();
    QVERIFY(!view->content() && !view->figure());
    QVERIFY(view->numbers().isEmpty());
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Correlograms; no unit is selected"));
    QVERIFY(view->findChild<QToolButton *>(QStringLiteral("pair60"))->isEnabled());
    QVERIFY(!view->findChild<QToolButton *>(QStringLiteral("pairNext"))->isEnabled());
    QVERIFY(!view->grab().isNull());
}

void TestPairView::selectionIsFollowed()
{
    const auto view = shown();
    m_study->selection().setUnits({4});
    QVERIFY(shows(*view, {4}));
    QCOMPARE(view->summary(), m_study->recording()->units[4].label);
    m_study->selection().setUnits({7, 2});
    QVERIFY(shows(*view, {2, 7}));
    const Recording &recording = *m_study->recording();
    QVERIFY(view->content()->correlograms[1].counts ==
            crossCorrelogramOf(recording.units[2].spikeTimes, recording.units[7].spikeTimes));
    QTRY_VERIFY(view->numbers().startsWith(QStringLiteral(
        "from_unit\tto_unit\tlag_ms\tspikes\texpected\tlower_bound\tupper_bound\tleft_out\n2\t2\t")));
    // Only the last of several selections is made.
    m_study->selection().setUnits({0, 1, 2, 3, 4, 5, 6, 7});
    QVERIFY(shows(*view, {0, 1, 2, 3, 4, 5}));
    QTRY_COMPARE(view->findChild<QLabel *>(QStringLiteral("notes"))->text(),
                 QStringLiteral("The first 6 of 8 selected unit(s) are shown."));
    m_study->selection().setUnits({});
    QTRY_VERIFY(!view->content());
    QVERIFY(!view->figure());
    m_study->selection().setUnits({1});
    m_study->close(); // with a job under way
    QVERIFY(!view->result() && !view->content());
}

void TestPairView::parametersAreThoseOfTheAnalysis()
{
    const auto view = shown();
    m_study->selection().setUnits({2, 7});
    QVERIFY(shows(*view, {2, 7}));
    const std::vector<std::int64_t> before = view->content()->correlograms[1].upper;
    const Analysis &analysis = *findAnalysis("connections");
    Values values(analysis.parameters);
    values.set(*std::ranges::find(analysis.parameters, "alpha", &Parameter::key), 0.05);
    values.set(*std::ranges::find(analysis.parameters, "window_stop", &Parameter::key), 2.8);
    m_study->setValues("connections", values);
    QTRY_COMPARE(view->content()->rule.alpha, 0.05);
    const PairCorrelogram &pair = view->content()->correlograms[1];
    QVERIFY(pair.upper != before);
    QCOMPARE(pair.upper[155], poissonQuantile(1 - 0.05 / 14, pair.predictor[155]));
}

// Views of connections and correlograms go together: what is found in the one is selected in both.
void TestPairView::connectionsAreSteppedThrough()
{
    const auto view = shown();
    auto *next = view->findChild<QToolButton *>(QStringLiteral("pairNext"));
    auto *previous = view->findChild<QToolButton *>(QStringLiteral("pairPrevious"));
    auto *place = view->findChild<QLabel *>(QStringLiteral("pairPlace"));
    QVERIFY(!next->isEnabled() && place->text().isEmpty());
    ConnectionsView connections(*m_study);
    connections.show();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("connections"), 60000);
    const auto graph = std::get<UnitGraph>(m_study->result("connections")->shape);
    const auto count = static_cast<int>(graph.connections.size());
    QVERIFY(count >= 3); // of 16 E and 6 I units 3 pairs are connected by E synapses, 3 by I synapses
    QCOMPARE(place->text(), QStringLiteral("%1 connection(s) found").arg(count));
    for (int n = 0; n < count; ++n) {
        QVERIFY(next->isEnabled());
        next->click();
        const Connection &connection = graph.connections[static_cast<std::size_t>(n)];
        const auto [first, last] = std::minmax(connection.source, connection.target);
        QCOMPARE(m_study->selection().units(), (std::vector<int>{first, last}));
        QVERIFY(shows(*view, {first, last}));
        QCOMPARE(place->text(), QStringLiteral("%1 of %2 connection(s)").arg(n + 1).arg(count));
        // The picture comes to what the analysis found.
        const PairCorrelogram &pair = view->content()->correlograms[1];
        QVERIFY(*(connection.source == first ? pair.forward : pair.backward) == connection);
    }
    QVERIFY(!next->isEnabled());
    previous->click();
    QCOMPARE(place->text(), QStringLiteral("%1 of %2 connection(s)").arg(count - 1).arg(count));
    // Other values, other connections: these have not been looked for while nobody shows them.
    connections.hide();
    Values values = m_study->values("connections");
    values.set(findAnalysis("connections")->parameters.front(), 0.01);
    m_study->setValues("connections", values);
    QTRY_VERIFY(place->text().isEmpty() && !previous->isEnabled());
}

void TestPairView::keysReadBins()
{
    const auto view = shown();
    m_study->selection().setUnits({2, 7});
    QVERIFY(shows(*view, {2, 7}));
    auto *canvas = view->findChild<PairCanvas *>(QStringLiteral("pairCanvas"));
    canvas->grab(); // painted
    QSignalSpy read(view.get(), &View::readOutChanged);
    // Bins can be read once the picture has been painted.
    const auto isRead = [&] {
        QTest::keyClick(canvas, Qt::Key_Right);
        return !read.isEmpty();
    };
    QTRY_VERIFY(isRead());
    QTest::keyClick(canvas, Qt::Key_Up); // to the pair
    QVERIFY(read.last().front().toString().contains(QStringLiteral("expected")));
    QVERIFY(canvas->accessibleDescription().contains(QStringLiteral(" → ")));
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->canPan());
    QTest::keyClick(canvas, Qt::Key_0);
    QVERIFY(!canvas->canPan());
}

void TestPairView::hiddenViewDoesNoWork()
{
    const auto view = shown();
    view->hide();
    m_study->selection().setUnits({3, 4});
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(m_study->jobs().isIdle() && !view->content());
    view->show();
    QVERIFY(shows(*view, {3, 4}));
}

void TestPairView::optionsAreKept()
{
    const auto view = shown();
    m_study->selection().setUnits({3, 4});
    QVERIFY(shows(*view, {3, 4}));
    view->findChild<QToolButton *>(QStringLiteral("pair10"))->click();
    QCOMPARE(view->reach(), 10);
    m_study->selection().setUnits({3});
    const QJsonObject saved = view->savedOptions();
    m_study->selection().setUnits({5});
    // Another view, as a figure makes it, shows what was kept and leaves the selection alone.
    const auto other = shown();
    other->restoreOptions(saved);
    QVERIFY(shows(*other, {3}));
    QCOMPARE(other->reach(), 10);
    QVERIFY(other->findChild<QToolButton *>(QStringLiteral("pair10"))->isChecked());
    QCOMPARE(m_study->selection().units(), (std::vector<int>{5}));
    other->restoreOptions({{QStringLiteral("reach_ms"), 11}, {QStringLiteral("units"), QJsonArray{100000}}});
    QCOMPARE(other->reach(), 10);
    QVERIFY(shows(*other, {3}));
}

void TestPairView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPairView::pictures()
{
    QFETCH(bool, dark);
    const std::vector<int> six{0, 1, 2, 16, 17, 18};
    for (const std::vector<int> &units : {std::vector<int>{2}, std::vector<int>{2, 7}, six})
        for (const QSize &size : {QSize(900, 320), QSize(420, 380)}) {
            const auto view = shown(size);
            view->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
            m_study->selection().setUnits(units);
            QVERIFY(shows(*view, units));
            const QImage picture = view->grab().toImage();
            QVERIFY(picture.save(QStringLiteral(PICTURES "/pairView-%1-%2-%3.png")
                                     .arg(units.size())
                                     .arg(size.width())
                                     .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            QSet<QRgb> colours;
            for (int y = 0; y < picture.height(); y += 2)
                for (int x = 0; x < picture.width(); x += 2)
                    colours << picture.pixel(x, y);
            QVERIFY(colours.size() > 10);
        }
}

// As they are exported. A painter of Qt would get the legend's λ as a piece of its own: it is of another
// script.
void TestPairView::figuresAreVectors()
{
    const auto view = shown();
    m_study->selection().setUnits({2, 7});
    QVERIFY(shows(*view, {2, 7}));
    const QSizeF size(700, 340);
    const Drawing drawing(size, 96, [&](QPainter &painter) {
        view->figure()(painter, QRectF({}, size), {&lightTheme(), 15, 8});
    });
    QStringList texts;
    for (const Drawing::Element &element : drawing.elements()) {
        QVERIFY(!std::holds_alternative<Drawing::Picture>(element.shape));
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            texts << text->text;
    }
    QVERIFY2(texts.contains(QStringLiteral("expected, λ")), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(QStringLiteral("Spikes per bin")), qPrintable(texts.join(u'|')));
}

// In a narrow dock the sentence over the correlogram stands on two lines; nothing of it is left out.
void TestPairView::sentencesAreWrapped()
{
    const PairContent content = contentOf(threeUnits(), {0, 1});
    QVERIFY(content.correlograms[1].forward);
    const QString whole = QStringLiteral("▲ a → b: ") + connectionText(*content.correlograms[1].forward);
    for (const int width : {1200, 420}) {
        const QSizeF size(width, 380);
        const Drawing drawing(size, 96, [&](QPainter &painter) {
            PairPicture(content, 0.025, {&lightTheme(), 15, 8}).paint(painter, QRectF({}, size));
        });
        QStringList texts;
        for (const Drawing::Element &element : drawing.elements())
            if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
                texts << text->text;
        const QString all = texts.join(u' ');
        QVERIFY2(all.contains(whole), qPrintable(all));
        // Of titles of axes there may be less than the whole.
        for (const QString &text : texts)
            QVERIFY2(!(text.contains(u'→') && text.contains(u'…')), qPrintable(text));
        QCOMPARE(texts.contains(whole), width == 1200);
    }
}

QTEST_MAIN(TestPairView)
#include "tst_pairview.moc"
