// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "study/study.h"
#include "views/features/featuresview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

// Six windows of two states, two features, and the summaries of three offsets.
std::shared_ptr<Result> sixWindows()
{
    Features features;
    features.features = {{"contrast", QStringLiteral("Contrast"), QStringLiteral("levels²")},
                         {"correlation", QStringLiteral("Correlation"), {}}};
    const auto add = [&](const char *state, double x, double y) {
        const auto start = 30.0 * static_cast<double>(features.points.size());
        features.points.push_back({{start, start + 30}, QString::fromLatin1(state), {x, y}});
    };
    add("SWS", 0, 0);
    add("SWS", 10, 0);
    add("SWS", 5, 5);
    add("AWAKE", 20, 20);
    add("AWAKE", 21, undefined);
    add("", 15, 15);
    features.comparisons = {{0, QStringLiteral("AWAKE"), QStringLiteral("SWS"), 2.5, 0.012},
                            {1, QStringLiteral("AWAKE"), QStringLiteral("SWS"), -1.5, 0.5}};
    for (int offset = 1; offset <= 5; ++offset) {
        features.summaries.push_back({0, QStringLiteral("SWS"), offset, 1.0 * offset, undefined, undefined});
        features.summaries.push_back(
            {1, QStringLiteral("SWS"), offset, 1 - 0.1 * offset, undefined, undefined});
    }
    auto result = std::make_shared<Result>();
    result->analysis = "mncm";
    result->shape = features;
    return result;
}

} // namespace

class TestFeaturesView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void pairsOfStates();
    void pointUnderThePointer();
    void clickShowsTheWindow();
    void cursorRingsItsWindow();
    void optionsChangeThePicture();
    void threeFeaturesGiveThreeScatters();
};

void TestFeaturesView::pairsOfStates()
{
    const auto result = sixWindows();
    const auto pairs = statePairs(std::get<Features>(result->shape));
    QCOMPARE(pairs.size(), size_t{1});
    QCOMPARE(pairs[0].a, QStringLiteral("AWAKE"));
}

void TestFeaturesView::pointUnderThePointer()
{
    const auto result = sixWindows();
    const auto &data = std::get<Features>(result->shape);
    QImage device(500, 300, QImage::Format_RGB32);
    const FigureStyle style{&lightTheme(), 15, 8};
    const FeaturesPicture picture(data, {}, style, QRectF(0, 0, 500, 300), &device);
    const auto hit = picture.pointAt(picture.frame().toPoint(5, 5) + QPointF(2, -3));
    QVERIFY(hit);
    QCOMPARE(*hit, size_t{2});
    QVERIFY(!picture.pointAt(picture.frame().toPoint(2, 12)));
    QCOMPARE(pointText(data, data.points[2]),
             QStringLiteral("00:01:00 · SWS · Contrast 5.00\u202Flevels² · Correlation 5.00"));
    QVERIFY(pointText(data, data.points[5]).contains(QStringLiteral("no state")));
    FeaturesOptions strip;
    strip.form = FeaturesOptions::Form::PaperStrip;
    const FeaturesPicture paper(data, strip, style, QRectF(0, 0, 500, 300), &device);
    QVERIFY(!paper.pointAt(picture.frame().toPoint(5, 5)));
}

void TestFeaturesView::clickShowsTheWindow()
{
    Study study;
    study.selection().reset({0, 180}, 180);
    FeaturesView view(study);
    view.resize(600, 340);
    view.show();
    emit study.resultReady("mncm", sixWindows());
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("featuresCanvas"));
    const QPoint place = view.pictures()[0].frame().toPoint(20, 20).toPoint();
    QSignalSpy readOut(&view, &View::readOutChanged);
    QTest::mouseMove(canvas, place);
    QTRY_VERIFY(!readOut.isEmpty());
    QVERIFY(readOut.last().first().toString().contains(QStringLiteral("AWAKE")));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
    QCOMPARE(study.selection().cursor(), 105.0);
    QCOMPARE(study.selection().visible(), (TimeRange{90, 120}));
}

void TestFeaturesView::cursorRingsItsWindow()
{
    Study study;
    study.selection().reset({0, 180}, 180);
    FeaturesView view(study);
    view.resize(600, 340);
    view.show();
    emit study.resultReady("mncm", sixWindows());
    study.selection().setCursor(135); // its correlation is undefined: not drawn
    const QImage without = view.grab().toImage();
    study.selection().setCursor(75);
    QVERIFY(view.grab().toImage() != without);
}

void TestFeaturesView::optionsChangeThePicture()
{
    const ExampleResults results(10, {QStringLiteral("SWS"), QStringLiteral("AWAKE")});
    Study study;
    FeaturesView view(study);
    view.resize(620, 360);
    view.show();
    emit study.resultReady("mncm", results.of("mncm"));
    QVERIFY(view.summary().contains(QStringLiteral("95 % ellipses")));
    QList<QImage> images{view.grab().toImage()};
    images.last().save(QStringLiteral(PICTURES "/mncmView-scatter.png"));
    auto *y = view.findChild<QComboBox *>(QStringLiteral("mncmY"));
    QCOMPARE(y->count(), 6);
    y->setCurrentIndex(5);
    emit y->activated(5);
    QCOMPARE(view.options().y, size_t{5});
    images << view.grab().toImage();
    QVERIFY(images[1] != images[0]);
    QVERIFY(y->isVisible());
    view.findChild<QToolButton *>(QStringLiteral("mncmStrip"))->click();
    images << view.grab().toImage();
    images.last().save(QStringLiteral(PICTURES "/mncmView-strip.png"));
    QVERIFY(images[2] != images[1]);
    QVERIFY(!y->isVisible()); // the strip has all features: nothing is left to choose
    QVERIFY(view.summary().startsWith(QStringLiteral("offsets 1–5")));
}

void TestFeaturesView::threeFeaturesGiveThreeScatters()
{
    const ExampleResults results(10, {QStringLiteral("SWS"), QStringLiteral("AWAKE")});
    Study study;
    study.selection().reset({0, 600}, 600);
    FeaturesView view(study);
    view.resize(620, 480);
    view.show();
    emit study.resultReady("mncm", results.of("mncm"));
    QCOMPARE(view.pictures().size(), size_t{1});
    auto *third = view.findChild<QComboBox *>(QStringLiteral("mncmThird"));
    QCOMPARE(third->count(), 7); // none, and the six features
    third->setCurrentIndex(5);
    emit third->activated(5);
    QCOMPARE(view.options().third, std::optional<size_t>(4));
    const auto pictures = view.pictures();
    QCOMPARE(pictures.size(), size_t{3});
    const auto titles = [](const FeaturesPicture &picture) {
        return QStringList{picture.frame().x.title, picture.frame().y.title};
    };
    const QString x = titles(pictures[0])[0];
    const QString y = titles(pictures[0])[1];
    const QString z = titles(pictures[1])[1];
    QCOMPARE(titles(pictures[1])[0], x);
    QCOMPARE(titles(pictures[2]), (QStringList{y, z}));
    QVERIFY(x != y && y != z && x != z);
    view.grab().save(QStringLiteral(PICTURES "/mncmView-three.png"));

    // A point answers in each of the three.
    const auto result = sixWindows();
    auto &data = std::get<Features>(result->shape);
    data.features.push_back({"entropy", QStringLiteral("Entropy"), QStringLiteral("nats")});
    for (FeaturePoint &point : data.points)
        point.values.push_back(100 - point.values[0]);
    emit study.resultReady("mncm", result);
    FeaturesOptions options;
    options.third = 2;
    view.setOptions(options);
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("featuresCanvas"));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, view.pictures()[2].frame().toPoint(20, 80).toPoint());
    QCOMPARE(study.selection().visible(), (TimeRange{90, 120}));
}

QTEST_MAIN(TestFeaturesView)
#include "tst_featuresview.moc"
