// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "figures/figurejson.h"
#include "figures/provenance.h"

#include <QJsonDocument>
#include <QtTest>

using namespace edgescope;

namespace {

Figure example()
{
    Figure figure;
    figure.name = QStringLiteral("Figure 1");
    figure.columns = 3;
    figure.rows = 2;
    figure.settings.sizeMillimetres = {85, 60.5};
    figure.settings.dotsPerInch = 1200;
    figure.settings.fontFamily = QStringLiteral("DejaVu Sans");
    figure.settings.fontPoints = 6.5;
    figure.settings.lineWidthFactor = 1.5;
    figure.settings.letters = FigureSettings::Letters::Small;
    figure.settings.colours = FigureSettings::Colours::Greyscale;
    figure.settings.maps = {SequentialMap::Viridis, SequentialMap::Greys, SequentialMap::Inferno,
                            DivergingMap::PinkGreen, ClassPalette::GreenPurple};
    figure.settings.isTransparent = true;
    figure.settings.hasSmallPrint = true;
    FigurePanel panel;
    panel.cell = QRect(1, 0, 2, 2);
    panel.millimetres = QRectF(3, 4.5, 60, 40);
    panel.legend = LegendPlace::Inside;
    panel.hasScaleBars = true;
    panel.title = QStringLiteral("Ellipses");
    panel.isFrozen = true;
    panel.recipe = {"jointView",
                    {{QStringLiteral("density"), true}},
                    20,
                    {QStringLiteral("SWS")},
                    Conditions::Range::Custom,
                    {1.5, 31.5},
                    {2, 3},
                    {"circular_shift"},
                    {5, 6.25},
                    std::vector<int>{0, 3, 17}};
    figure.panels = {panel};
    return figure;
}

} // namespace

class TestFigureJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsKept();
    void figuresOfEarlierVersions();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void provenanceOfConditions();
    void provenanceIsChecked_data();
    void provenanceIsChecked();
};

void TestFigureJson::everythingIsKept()
{
    const QByteArray text = QJsonDocument(figureJson(example())).toJson();
    const Figure read = figureFromJson(QJsonDocument::fromJson(text).object(), {});
    QCOMPARE(read.name, QStringLiteral("Figure 1"));
    QCOMPARE(read.columns, 3);
    QCOMPARE(read.rows, 2);
    QCOMPARE(read.settings.sizeMillimetres, QSizeF(85, 60.5));
    QCOMPARE(read.settings.dotsPerInch, 1200);
    QCOMPARE(read.settings.fontFamily, QStringLiteral("DejaVu Sans"));
    QCOMPARE(read.settings.fontPoints, 6.5);
    QCOMPARE(read.settings.lineWidthFactor, 1.5);
    QVERIFY(read.settings.letters == FigureSettings::Letters::Small);
    QVERIFY(read.settings.colours == FigureSettings::Colours::Greyscale);
    QVERIFY(read.settings.maps == example().settings.maps);
    QVERIFY(read.settings.isTransparent);
    QVERIFY(read.settings.hasSmallPrint);
    QCOMPARE(read.panels.size(), size_t(1));
    const FigurePanel &panel = read.panels.front();
    QCOMPARE(panel.cell, QRect(1, 0, 2, 2));
    QVERIFY(panel.millimetres == QRectF(3, 4.5, 60, 40));
    QVERIFY(panel.legend == LegendPlace::Inside);
    QVERIFY(panel.hasScaleBars);
    QCOMPARE(panel.title, QStringLiteral("Ellipses"));
    QVERIFY(panel.isFrozen);
    QVERIFY(!panel.paint);
    QCOMPARE(panel.recipe.view, QByteArray("jointView"));
    QCOMPARE(panel.recipe.options, QJsonObject({{QStringLiteral("density"), true}}));
    QCOMPARE(panel.recipe.scale, 20);
    QCOMPARE(panel.recipe.states, QStringList(QStringLiteral("SWS")));
    QVERIFY(panel.recipe.range == Conditions::Range::Custom);
    QVERIFY(panel.recipe.visible == (TimeRange{1.5, 31.5}));
    QVERIFY(panel.recipe.selected == (TimeRange{2, 3}));
    QVERIFY(panel.recipe.custom == (TimeRange{5, 6.25}));
    QVERIFY(panel.recipe.sources == std::vector<QByteArray>{"circular_shift"});
    QVERIFY(panel.recipe.units == (std::vector<int>{0, 3, 17}));
}

// They say nothing of maps, places, legends and scale bars: all are as they always were.
void TestFigureJson::figuresOfEarlierVersions()
{
    QJsonObject json = figureJson(example());
    QJsonObject settings = json.value(QStringLiteral("settings")).toObject();
    settings.remove(QStringLiteral("colour_maps"));
    json[QStringLiteral("settings")] = settings;
    QJsonObject panel = json.value(QStringLiteral("panels")).toArray().first().toObject();
    for (const char *key : {"millimetres", "legend", "scale_bars"})
        panel.remove(QLatin1String(key));
    json[QStringLiteral("panels")] = QJsonArray{panel};
    const Figure read = figureFromJson(json, {});
    QVERIFY(read.settings.maps == ColourMaps());
    QVERIFY(!read.panels.front().millimetres);
    QVERIFY(read.panels.front().legend == LegendPlace::Beside);
    QVERIFY(!read.panels.front().hasScaleBars);
}

void TestFigureJson::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(place);
    };
    row("resolution", "\"dots_per_inch\":1200", "\"dots_per_inch\":1201", "figure.settings.dots_per_inch");
    row("width", "\"width_mm\":85", "\"width_mm\":-1", "figure.settings.width_mm");
    row("kind", "\"transparent\":true", "\"transparent\":\"yes\"", "figure.settings.transparent");
    row("letters", "\"letters\":\"small\"", "\"letters\":\"large\"", "figure.settings.letters");
    row("grid", "\"columns\":3", "\"columns\":1000", "figure.columns");
    row("beyond the grid", "\"column\":1", "\"column\":2", "figure.panels.columns");
    row("scale", "\"scale\":20", "\"scale\":33", "figure.panels.scale");
    row("half a scale", "\"scale\":20", "\"scale\":20.5", "figure.panels.scale");
    row("range", "\"visible_s\":[1.5,31.5]", "\"visible_s\":[31.5,1.5]", "figure.panels.visible_s");
    row("units", "\"units\":[0,3,17]", "\"units\":[0,3,3]", "figure.panels.units");
    row("map", "\"power\":\"viridis\"", "\"power\":\"jet\"", "figure.settings.colour_maps.power");
    row("palette", "\"classes\":\"green-purple\"", "\"classes\":\"classes\"",
        "figure.settings.colour_maps.classes");
    row("place", "\"millimetres\":[3,4.5,60,40]", "\"millimetres\":[3,4.5,60]", "figure.panels.millimetres");
    row("place before the page", "\"millimetres\":[3,4.5,60,40]", "\"millimetres\":[-3,4.5,60,40]",
        "figure.panels.millimetres");
    row("nothing of a panel", "\"millimetres\":[3,4.5,60,40]", "\"millimetres\":[3,4.5,60,0]",
        "figure.panels.millimetres");
    row("legend", "\"legend\":\"inside\"", "\"legend\":\"outside\"", "figure.panels.legend");
    row("missing", "\"title\":", "\"other\":", "figure.panels.title");
}

void TestFigureJson::nonsenseIsRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    const QString text =
        QString::fromUtf8(QJsonDocument(figureJson(example())).toJson(QJsonDocument::Compact));
    QString changed = text;
    changed.replace(from, to);
    QVERIFY2(changed != text, qPrintable(text));
    try {
        figureFromJson(QJsonDocument::fromJson(changed.toUtf8()).object(), QStringLiteral("f.svg"));
        QFAIL("was taken");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(QStringLiteral("f.svg")), qPrintable(error.message()));
        QVERIFY2(error.message().contains(u'"' + place + u'"'), qPrintable(error.message()));
    }
}

void TestFigureJson::provenanceOfConditions()
{
    Provenance made;
    made.recordingPath = QStringLiteral("/r.nwb");
    made.annotationsPath = QStringLiteral("/r.annotations.json");
    made.recordingFiles = {{QStringLiteral("r.nwb"), 1, "aa"}, {QStringLiteral("r.dat"), 2, "bb"}};
    for (const Analysis &analysis : analyses())
        made.values.emplace(analysis.id, Values(analysis.parameters));
    const Analysis &joint = *findAnalysis("joint_distribution");
    const auto confidence = std::ranges::find(joint.parameters, "confidence", &Parameter::key);
    made.values.at(joint.id).set(*confidence, 0.9);
    made.seed = 11;
    made.range = {10, 70.5};
    made.wholeRecording = false;
    made.classes = "fingerprint";
    made.conditions = ShownConditions{12,
                                      {QStringLiteral("REM"), QStringLiteral("SWS")},
                                      Conditions::Range::Selection,
                                      {"isi_permutation"},
                                      {0, 30},
                                      {10, 70.5},
                                      {},
                                      std::vector<int>{2}};
    const QByteArray text = provenanceJson(made);
    QVERIFY(!text.contains("started")); // the same gives the same bytes
    QCOMPARE(provenanceJson(made), text);
    const Provenance read = provenanceFrom(QJsonDocument::fromJson(text).object(), {});
    QCOMPARE(read.annotationsPath, made.annotationsPath);
    QCOMPARE(recordingSha256(read.recordingFiles), recordingSha256(made.recordingFiles));
    QVERIFY(read.values == made.values);
    QCOMPARE(read.values.at("joint_distribution").number("confidence"), 0.9);
    QCOMPARE(read.seed, 11);
    QVERIFY(read.range == made.range);
    QVERIFY(!read.wholeRecording);
    QCOMPARE(read.classes, made.classes);
    QVERIFY(read.conditions == made.conditions);
}

void TestFigureJson::provenanceIsChecked_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no seed") << QByteArray("\"seed\"") << QByteArray("\"seeds\"");
    QTest::newRow("seed as text") << QByteArray("\"seed\": 1,\n    \"version\"")
                                  << QByteArray("\"seed\": \"1\",\n    \"version\"");
    QTest::newRow("confidence") << QByteArray("\"confidence\": 0.95") << QByteArray("\"confidence\": 2");
    QTest::newRow("range") << QByteArray("\"stop_s\": 60") << QByteArray("\"stop_s\": -60");
    QTest::newRow("recording") << QByteArray("\"recording\": {") << QByteArray("\"recordings\": {");
}

void TestFigureJson::provenanceIsChecked()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Provenance made;
    made.recordingFiles = {{QStringLiteral("r.nwb"), 1, "aa"}};
    for (const Analysis &analysis : analyses())
        made.values.emplace(analysis.id, Values(analysis.parameters));
    made.seed = 1;
    made.range = {0, 60};
    QByteArray text = provenanceJson(made);
    QVERIFY2(text.contains(from), text);
    text.replace(from, to);
    QVERIFY_EXCEPTION_THROWN(provenanceFrom(QJsonDocument::fromJson(text).object(), {}), Error);
}

QTEST_MAIN(TestFigureJson)
#include "tst_figurejson.moc"
