// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "study/study.h"
#include "views/view.h"
#include "views/viewpages.h"

#include <QBuffer>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace edgescope;

namespace {

const QList<QSize> sizes{{365, 288}, {700, 500}};

std::shared_ptr<Result> bareResult(const QByteArray &analysis)
{
    auto result = std::make_shared<Result>();
    result->analysis = analysis;
    return result;
}

// Views of the recording itself have tests of their own.
std::vector<ViewKind> analysisKinds()
{
    std::vector<ViewKind> kinds;
    std::ranges::copy_if(viewKinds(), std::back_inserter(kinds), &ViewKind::isOfAnalysis);
    return kinds;
}

int colourCount(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

QImage grab(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

class TestView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void kindsNameTheirAnalyses();
    void emptyViewInvitesToOpen();
    void resultReplacesInvitation();
    void otherResultsAreIgnored();
    void notComputableSaysWhy();
    void failureKeepsThePicture();
    void failureEndsTheWait();
    void notesAreShown();
    void longWorkDimsThePicture();
    void shortWorkShowsNothing();
    void numbersAreTables();
    void themeFollowsPalette();
    void scaleIsMarkedWithoutNewResults();
    void pictures_data();
    void pictures();
    void figures_data();
    void figures();
    void hiddenViewWantsNothing();

private:
    std::unique_ptr<View> makeView(Study &study, const QByteArray &id) const;

    std::unique_ptr<ExampleResults> m_results;
    std::unique_ptr<ExampleResults> m_otherResults;
};

void TestView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_results = std::make_unique<ExampleResults>(
        10, std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("SWS")});
    m_otherResults = std::make_unique<ExampleResults>(2, std::vector<QString>{}, 2);
    QDir().mkpath(QStringLiteral(PICTURES));
}

std::unique_ptr<View> TestView::makeView(Study &study, const QByteArray &id) const
{
    for (const ViewKind &kind : viewKinds())
        if (kind.id == id)
            return std::unique_ptr<View>(kind.create(study, nullptr));
    return nullptr;
}

void TestView::kindsNameTheirAnalyses()
{
    Study study;
    QCOMPARE(viewKinds().size(), 18U);
    QCOMPARE(analysisKinds().size(), 15U);
    for (const ViewKind &kind : viewKinds()) {
        const std::unique_ptr<View> view(kind.create(study, nullptr));
        QCOMPARE(view->analysis(), kind.analysis);
        QCOMPARE(view->objectName().toUtf8(), kind.id);
        QCOMPARE(findAnalysis(kind.analysis) != nullptr, kind.isOfAnalysis());
        // A spectrum is of one moment, which a result alone does not tell.
        QCOMPARE(kind.paint != nullptr, kind.isOfAnalysis() && kind.id != "spectrumView");
    }
}

void TestView::emptyViewInvitesToOpen()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->show();
    auto *message = view->findChild<QLabel *>(QStringLiteral("message"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().startsWith(QStringLiteral("Open a recording to see its variance scaling.")));
    QSignalSpy opened(view.get(), &View::openRequested);
    emit message->linkActivated(QStringLiteral("open"));
    QCOMPARE(opened.size(), 1);
    QVERIFY(view->numbers().isEmpty());
}

void TestView::resultReplacesInvitation()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->resize(sizes[0]);
    view->show();
    const QImage empty = grab(*view);
    QSignalSpy summary(view.get(), &View::summaryChanged);
    const auto result = m_results->of("variance_scaling");
    emit study.resultReady("variance_scaling", result);
    QCOMPARE(view->result(), result);
    QVERIFY(!view->findChild<QLabel *>(QStringLiteral("message"))->isVisible());
    QVERIFY(summary.size() >= 1);
    QVERIFY(!view->summary().isEmpty());
    QVERIFY(view->accessibleDescription().contains(u"α 0."));
    QVERIFY(grab(*view) != empty);
}

void TestView::otherResultsAreIgnored()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->show();
    emit study.resultReady("partition_curves", m_results->of("partition_curves"));
    QVERIFY(!view->result());
}

void TestView::notComputableSaysWhy()
{
    Study study;
    for (const ViewKind &kind : analysisKinds()) {
        const std::unique_ptr<View> view(kind.create(study, nullptr));
        view->show();
        emit study.resultReady(kind.analysis, m_results->of(kind.analysis));
        const auto result = bareResult(kind.analysis);
        result->notComputable =
            QStringLiteral("No inhibitory units. Classify units or choose a class column.");
        emit study.resultReady(kind.analysis, result);
        auto *message = view->findChild<QLabel *>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), result->notComputable);
        QCOMPARE(view->accessibleDescription(), result->notComputable);
        auto *button = view->findChild<QPushButton *>(QStringLiteral("remedyButton"));
        QVERIFY(!button->isVisible());

        const auto mendable = bareResult(kind.analysis);
        mendable->notComputable = result->notComputable;
        mendable->remedy = Remedy::ClassifyUnits;
        emit study.resultReady(kind.analysis, mendable);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Units…"));
        std::optional<Remedy> asked;
        connect(view.get(), &View::remedyRequested, view.get(), [&](Remedy remedy) { asked = remedy; });
        button->click();
        QCOMPARE(asked, Remedy::ClassifyUnits);
        emit study.resultReady(kind.analysis, m_results->of(kind.analysis));
        QVERIFY(!button->isVisible());
    }
}

void TestView::failureKeepsThePicture()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->resize(sizes[0]);
    view->show();
    const auto result = m_results->of("variance_scaling");
    emit study.resultReady("variance_scaling", result);
    emit study.resultFailed("variance_scaling", QStringLiteral("The disk is full."));
    auto *failure = view->findChild<QLabel *>(QStringLiteral("failure"));
    QVERIFY(failure->isVisible());
    QCOMPARE(failure->text(), QStringLiteral("Could not compute: The disk is full."));
    QCOMPARE(view->result(), result);
    const auto *again = view->findChild<QPushButton *>(QStringLiteral("tryAgainButton"));
    QVERIFY(again->isVisible());
    emit study.resultReady("variance_scaling", m_otherResults->of("variance_scaling"));
    QVERIFY(!failure->isVisible() && !again->isVisible());
}

void TestView::failureEndsTheWait()
{
    ViewPages pages(nullptr);
    pages.setContent(new QWidget, nullptr);
    pages.showMessage({});
    pages.show();
    pages.setWaiting(true);
    const auto *message = pages.findChild<QLabel *>(QStringLiteral("message"));
    QTRY_COMPARE(message->text(), QStringLiteral("Computing…"));
    pages.setWaiting(false);
    QVERIFY(message->text().isEmpty());
    pages.showFailure(QStringLiteral("Stopped before it was finished."));
    const QSignalSpy asked(&pages, &ViewPages::tryAgainRequested);
    auto *again = pages.findChild<QPushButton *>(QStringLiteral("tryAgainButton"));
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(asked.size(), 1);
    pages.showFailure({});
    QVERIFY(!again->isVisible());
}

void TestView::notesAreShown()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->show();
    auto result = std::make_shared<Result>(*m_results->of("variance_scaling"));
    result->notes = {QStringLiteral("k 30–32 hidden: fewer than 30 bins")};
    emit study.resultReady("variance_scaling", result);
    auto *notes = view->findChild<QLabel *>(QStringLiteral("notes"));
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->text(), result->notes.first());
    // What is not finished is said.
    result = std::make_shared<Result>(*result);
    result->step = 3;
    result->steps = 8;
    result->draws = 23;
    result->drawsAsked = 100;
    emit study.resultReady(view->analysis(), result);
    QCOMPARE(notes->text(),
             QStringLiteral("preview 3 of 8 · preview: 23 of 100 surrogate(s) · ") + result->notes.first());
}

void TestView::longWorkDimsThePicture()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->setPalette(themePalette(lightTheme()));
    view->resize(sizes[0]);
    view->show();
    emit study.resultReady("variance_scaling", m_results->of("variance_scaling"));
    emit study.resultWanted("variance_scaling");
    auto *busy = view->findChild<QProgressBar *>(QStringLiteral("busy"));
    auto *veil = view->findChild<QWidget *>(QStringLiteral("veil"));
    QVERIFY(!busy->isVisible());
    QTRY_VERIFY(busy->isVisible());
    QVERIFY(veil->isVisible());
    grab(*view).save(QStringLiteral(PICTURES "/varianceView-computing.png"));
    emit study.resultReady("variance_scaling", m_otherResults->of("variance_scaling"));
    QVERIFY(!busy->isVisible());
    QVERIFY(!veil->isVisible());
}

void TestView::shortWorkShowsNothing()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->show();
    emit study.resultReady("variance_scaling", m_results->of("variance_scaling"));
    emit study.resultWanted("variance_scaling");
    emit study.resultReady("variance_scaling", m_otherResults->of("variance_scaling"));
    QVERIFY(!view->findChild<QProgressBar *>(QStringLiteral("busy"))->isVisible());
}

void TestView::numbersAreTables()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->show();
    const auto result = bareResult("variance_scaling");
    result->shape = Curves();
    result->tables = {{"one",
                       {{"state", std::vector<QString>{QStringLiteral("REM"), QStringLiteral("SWS")}},
                        {"n", std::vector<std::int64_t>{95961, 12}},
                        {"alpha", std::vector<double>{0.5625, undefined}}}},
                      {"two", {{"k", std::vector<std::int64_t>{20}}}}};
    emit study.resultReady("variance_scaling", result);
    QCOMPARE(view->numbers(), QStringLiteral("state\tn\talpha\nREM\t95961\t0.5625\nSWS\t12\t\n\nk\n20\n"));
}

void TestView::themeFollowsPalette()
{
    Study study;
    const auto view = makeView(study, "varianceView");
    view->resize(sizes[0]);
    view->setPalette(themePalette(lightTheme()));
    view->show();
    emit study.resultReady("variance_scaling", m_results->of("variance_scaling"));
    QCOMPARE(grab(*view).pixelColor(2, 2), lightTheme().plot);
    view->setPalette(themePalette(darkTheme()));
    QCOMPARE(grab(*view).pixelColor(2, 2), darkTheme().plot);
}

void TestView::scaleIsMarkedWithoutNewResults()
{
    Study study;
    for (const ViewKind &kind : analysisKinds()) {
        if (kind.id == "mncmView") // all scales at once
            continue;
        const std::unique_ptr<View> view(kind.create(study, nullptr));
        view->resize(sizes[0]);
        study.conditions().setScale(20);
        view->show();
        const auto result = m_results->of(kind.analysis);
        emit study.resultReady(kind.analysis, result);
        const QImage at20 = grab(*view);
        QSignalSpy wanted(&study, &Study::resultWanted);
        study.conditions().setScale(23);
        // S(t), maps over frequency, units and connections belong to no scale: their pictures stay the same.
        const bool hasNoScale = kind.id == "cumulativeView" || kind.id == "scalogramView" ||
                                kind.id == "coherenceView" || kind.id == "spectrumView" ||
                                kind.id == "classesView" || kind.id == "connectionsView";
        QVERIFY2((grab(*view) == at20) == hasNoScale, kind.id.constData());
        QCOMPARE(view->result(), result);
        QCOMPARE(wanted.size(), 0);
        study.conditions().setScale(20);
        QVERIFY2(grab(*view) == at20, kind.id.constData());
    }
}

void TestView::pictures_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("dark");
    for (const ViewKind &kind : analysisKinds())
        for (const bool dark : {false, true})
            QTest::addRow("%s, %s", kind.id.constData(), dark ? "dark" : "light") << kind.id << dark;
}

// Every view draws its result, another result differently, and both readably in both themes; the pictures are
// kept to be looked at.
void TestView::pictures()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, dark);
    Study study;
    const auto view = makeView(study, id);
    study.conditions().setScale(20);
    view->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
    view->show();
    for (const QSize &size : sizes) {
        view->resize(size);
        emit study.resultReady(view->analysis(), m_results->of(view->analysis()));
        const QImage picture = grab(*view);
        picture.save(QStringLiteral(PICTURES "/%1-%2%3.png")
                         .arg(QString::fromUtf8(id), dark ? QStringLiteral("dark") : QStringLiteral("light"),
                              size == sizes[0] ? QString() : QStringLiteral("-large")));
        QVERIFY(colourCount(picture) > 20);
        emit study.resultReady(view->analysis(), m_otherResults->of(view->analysis()));
        QVERIFY(grab(*view) != picture);
    }
}

void TestView::figures_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text"); // one of the texts that the figure holds as text
    QTest::newRow("joint") << QByteArray("jointView") << QByteArray("Ensemble E (Hz per neuron)");
    QTest::newRow("ellipsoids") << QByteArray("ellipsoidView") << QByteArray("Ensemble I");
    QTest::newRow("variance") << QByteArray("varianceView") << QByteArray("Bin width");
    QTest::newRow("partition") << QByteArray("partitionView") << QByteArray("▲ Excitatory");
}

// Figures without a window are vectors with true text.
void TestView::figures()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    const auto kind = std::ranges::find(viewKinds(), id, &ViewKind::id);
    const FigureStyle style{&lightTheme(), 20, 8};
    const QRectF area(0, 0, 500, 340);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    QPainter painter(&generator);
    kind->paint(painter, area, *m_results->of(kind->analysis), style);
    painter.end();
    QFile file(QStringLiteral(PICTURES "/%1.svg").arg(QString::fromUtf8(id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(buffer.data());
    QVERIFY(buffer.data().contains("<text"));
    QVERIFY2(buffer.data().contains(text), buffer.data().left(2000).constData());
    QVERIFY(buffer.data().contains("<path") || buffer.data().contains("<polyline"));
    QVERIFY(!buffer.data().contains("<image"));
}

// Against a study at work: a hidden view has nothing computed, and catches up when it is shown again.
void TestView::hiddenViewWantsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.nwb"));
    SimulationSettings settings;
    settings.minutes = 2;
    settings.lfpChannels = 1;
    simulateRecording(settings, path, Progress());
    Study study;
    const auto view = makeView(study, "partitionView");
    study.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(study.recording(), 30000);
    QVERIFY(!study.result("partition_curves"));
    view->show();
    QTRY_VERIFY_WITH_TIMEOUT(view->result(), 30000);
    const auto first = view->result();
    view->hide();
    QSignalSpy wanted(&study, &Study::resultWanted);
    study.setClassColumn({});
    study.conditions().setStates({QStringLiteral("SWS")});
    QTest::qWait(0);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(view->result(), first);
    view->show();
    QTRY_VERIFY_WITH_TIMEOUT(view->result() != first, 30000);
    study.close();
    QTRY_VERIFY(!view->result());
    QVERIFY(view->findChild<QLabel *>(QStringLiteral("message"))->isVisible());
}

QTEST_MAIN(TestView)
#include "tst_view.moc"
