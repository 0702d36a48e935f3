// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfstreams.h"

#include "core/error.h"
#include "figures/figurefile.h"
#include "figures/figurejson.h"
#include "figures/figurelayout.h"
#include "figures/figurereading.h"
#include "figures/tiffdescription.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace edgescope;

namespace {

// Two panels side by side: a line with a word, and a square.
Figure example()
{
    Figure figure;
    figure.name = QStringLiteral("Example");
    figure.columns = 2;
    figure.settings.dotsPerInch = 300;
    FigurePanel left;
    left.title = QStringLiteral("Left panel");
    left.recipe.view = "jointView";
    left.numbers = QStringLiteral("scale\trho\n15\t0.5\n\nstate\tvalue\nAWAKE, quiet\t1\n");
    left.paint = [](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        painter.setPen(QPen(style.theme->excitatory, 2));
        painter.drawLine(area.topLeft(), area.bottomRight());
        QFont font(style.fontFamily);
        font.setPointSizeF(style.fontPoints);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("Word"));
    };
    FigurePanel right;
    right.cell = QRect(1, 0, 1, 1);
    right.recipe.view = "timeline";
    right.paint = [](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        painter.fillRect(area, style.theme->inhibitory);
    };
    figure.panels = {left, right};
    return figure;
}

Provenance provenance()
{
    Provenance made;
    made.program = QStringLiteral("edgescope");
    made.recordingPath = QStringLiteral("/data/rat.nwb");
    made.recordingFormat = QStringLiteral("NWB 2");
    made.recordingFiles = {{QStringLiteral("rat.nwb"), 12, "abc"}};
    for (const Analysis &analysis : analyses())
        made.values.emplace(analysis.id, Values(analysis.parameters));
    made.seed = 7;
    made.range = {0, 60};
    return made;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFigureFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void layOut();
    void letters();
    void svg();
    void pdf();
    void pixels_data();
    void pixels();
    void transparent();
    void greyscale();
    void smallPrintIsShown();
    void sameFigureSameBytes_data();
    void sameFigureSameBytes();
    void numbersLieBeside();
    void provenanceIsReadBack_data();
    void provenanceIsReadBack();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void tiffDescriptions();
    void problemsNameTheFile();
    void emptyPanelSaysSo();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray written(const Figure &figure, const QString &suffix) const;

    QTemporaryDir m_folder;
};

void TestFigureFile::initTestCase()
{
    const DrawnFigure drawn = drawnFigure(example());
    for (const QString &format : figureFormats())
        exportFigure(drawn, path(QStringLiteral("example.") + format), provenance());
}

QByteArray TestFigureFile::written(const Figure &figure, const QString &suffix) const
{
    const QString file = path(QStringLiteral("written.") + suffix);
    writeFigure(drawnFigure(figure), file, provenance());
    return contentOf(file);
}

// 174 mm are 493.2 pt; the gap is 1.2 · 7 = 8.4 pt, so that each of two columns has 242.4 pt.
void TestFigureFile::layOut()
{
    const FigureLayout layout = figureLayout(example());
    QVERIFY(std::abs(layout.page.width() - 493.228) < 0.001);
    QVERIFY(std::abs(layout.page.height() - 297.638) < 0.001);
    QCOMPARE(layout.panels.size(), size_t(2));
    QVERIFY(std::abs(layout.panels[0].cell.width() - 242.414) < 0.001);
    QVERIFY(std::abs(layout.panels[1].cell.left() - 250.814) < 0.001);
    QVERIFY(std::abs(layout.panels[1].cell.right() - layout.page.width()) < 1e-9);
    // Plots of one row begin at one height, with a title or without.
    QCOMPARE(layout.panels[0].plot.top(), layout.panels[1].plot.top());
    QVERIFY(layout.panels[1].title.isEmpty());
    QVERIFY(!layout.panels[0].title.intersects(layout.panels[0].letter));
    // Letters stand clear of the page's edge by 0.4 · 7 pt.
    QVERIFY(std::abs(layout.panels[0].letter.left() - 2.8) < 1e-9);
    Figure bare = example();
    bare.settings.letters = FigureSettings::Letters::None;
    bare.panels.front().title.clear();
    QCOMPARE(figureLayout(bare).panels[0].plot, figureLayout(bare).panels[0].cell);
}

void TestFigureFile::letters()
{
    using Letters = FigureSettings::Letters;
    QCOMPARE(panelLetter(Letters::Capital, 0), QStringLiteral("A"));
    QCOMPARE(panelLetter(Letters::Small, 25), QStringLiteral("z"));
    QCOMPARE(panelLetter(Letters::Capital, 26), QStringLiteral("AA"));
    QCOMPARE(panelLetter(Letters::None, 0), QString());
}

void TestFigureFile::svg()
{
    QXmlStreamReader xml(contentOf(path(QStringLiteral("example.svg"))));
    QMap<QString, QString> weights; // of each text
    int paths = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"svg") {
            QCOMPARE(xml.attributes().value(QStringLiteral("width")), u"174mm");
            QCOMPARE(xml.attributes().value(QStringLiteral("height")), u"105mm");
        }
        paths += xml.name() == u"path";
        if (xml.name() == u"text") {
            const QString weight = xml.attributes().value(QStringLiteral("font-weight")).toString();
            weights[xml.readElementText()] = weight;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(weights.keys(), QStringList({QStringLiteral("A"), QStringLiteral("B"),
                                          QStringLiteral("Left panel"), QStringLiteral("Word")}));
    QCOMPARE(weights[QStringLiteral("A")], QStringLiteral("bold"));
    QCOMPARE(weights[QStringLiteral("Word")], QString());
    QVERIFY(paths >= 3); // paper, line, square
}

// Text is text: fonts are embedded with the characters that their glyphs stand for.
void TestFigureFile::pdf()
{
    const QByteArray pdf = contentOf(path(QStringLiteral("example.pdf")));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    // 174 × 105 mm in whole points.
    QVERIFY(pdf.contains("/MediaBox [0 0 493.000000 298.000000]"));
    const QByteArray streams = pdfStreams(pdf);
    QVERIFY(streams.contains(" Tj") || streams.contains(" TJ"));
    QVERIFY(pdf.contains("beginbfrange")); // from glyphs to characters
}

void TestFigureFile::pixels_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("dotsPerInch");
    for (const int dots : {72, 300, 1200})
        for (const char *suffix : {"png", "tiff", "tif"})
            QTest::addRow("%s %d", suffix, dots) << QString::fromLatin1(suffix) << dots;
}

void TestFigureFile::pixels()
{
    QFETCH(QString, suffix);
    QFETCH(int, dotsPerInch);
    Figure figure = example();
    figure.settings.sizeMillimetres = {50.8, 25.4}; // 2 × 1 inches
    figure.settings.dotsPerInch = dotsPerInch;
    const QString file = path(QStringLiteral("pixels.") + suffix);
    writeFigure(drawnFigure(figure), file, provenance());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(2 * dotsPerInch, dotsPerInch));
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dotsPerInch) < 0.5);
    QVERIFY(std::abs(image.dotsPerMeterY() * 0.0254 - dotsPerInch) < 0.5);
    QCOMPARE(image.pixelColor(image.width() - 10, image.height() - 10), lightTheme().inhibitory);
    QCOMPARE(image.pixelColor(image.width() / 2 - 1, image.height() / 2), QColor(Qt::white)); // the gap
}

void TestFigureFile::transparent()
{
    Figure figure = example();
    figure.settings.isTransparent = true;
    for (const QString &suffix : {QStringLiteral("png"), QStringLiteral("tiff")}) {
        QImage image;
        QVERIFY(image.loadFromData(written(figure, suffix)));
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).alpha(), 0);
        QCOMPARE(image.pixelColor(image.width() - 20, image.height() - 20), lightTheme().inhibitory);
    }
    QVERIFY(!written(figure, QStringLiteral("svg")).contains("#ffffff"));
    QVERIFY(written(example(), QStringLiteral("svg")).contains("#ffffff"));
}

// Classes that differ only in hue on a screen differ in lightness without colours.
void TestFigureFile::greyscale()
{
    Figure figure = example();
    figure.settings.colours = FigureSettings::Colours::Greyscale;
    QImage image;
    QVERIFY(image.loadFromData(written(figure, QStringLiteral("png"))));
    const QColor square = image.pixelColor(image.width() - 20, image.height() - 20);
    QCOMPARE(square.saturation(), 0);
    QVERIFY(std::abs(greyTheme().excitatory.lightness() - square.lightness()) > 80);
    int last = 256;
    for (const char *state : {"AWAKE", "REM", "LSL", "SWS"}) {
        const int lightness = greyTheme().state(QLatin1String(state)).lightness();
        QVERIFY(last - lightness > 30);
        last = lightness;
    }
}

void TestFigureFile::smallPrintIsShown()
{
    Figure figure = example();
    figure.settings.hasSmallPrint = true;
    writeFigure(drawnFigure(figure, smallPrint(provenance())), path(QStringLiteral("small.svg")),
                provenance());
    QVERIFY(contentOf(path(QStringLiteral("small.svg")))
                .contains("rat.nwb · Edgescope " EDGESCOPE_VERSION " · seed 7</text>"));
}

void TestFigureFile::sameFigureSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &format : figureFormats())
        QTest::newRow(qPrintable(format)) << format;
}

void TestFigureFile::sameFigureSameBytes()
{
    QFETCH(QString, suffix);
    const QByteArray first = written(example(), suffix);
    QVERIFY(first.size() > 1000);
    QThread::msleep(1100); // files that hold the second they were made in would differ
    QCOMPARE(written(example(), suffix) == first, true);
}

void TestFigureFile::numbersLieBeside()
{
    QCOMPARE(contentOf(path(QStringLiteral("example.csv"))),
             QByteArray("# panel A, jointView, Left panel\nscale,rho\n15,0.5\n\nstate,value\n"
                        "\"AWAKE, quiet\",1\n\n# panel B, timeline\n"));
}

void TestFigureFile::provenanceIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &suffix : figureFormats() + QStringList(QStringLiteral("json")))
        QTest::newRow(qPrintable(suffix)) << QStringLiteral("example.") + suffix;
}

void TestFigureFile::provenanceIsReadBack()
{
    QFETCH(QString, name);
    const QJsonObject json = readProvenance(path(name));
    const Provenance read = provenanceFrom(json, name);
    QCOMPARE(read.recordingPath, QStringLiteral("/data/rat.nwb"));
    QCOMPARE(recordingSha256(read.recordingFiles), QByteArray("abc"));
    QCOMPARE(read.seed, 7);
    QVERIFY(read.values == provenance().values);
    const Figure figure = figureFromJson(read.figure, name);
    QCOMPARE(figureJson(figure), figureJson(example()));
}

void TestFigureFile::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[1, 2]");
    QTest::newRow("broken json") << QByteArray("{\"recording\": ");
    QTest::newRow("svg without") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>");
    QTest::newRow("broken svg") << QByteArray("<?xml version=\"1.0\"?><svg><desc>{");
    QTest::newRow("pdf without") << QByteArray("%PDF-1.4\n%%EOF\n");
    QTest::newRow("broken pdf") << QByteArray(
        "%PDF-1.4\n1 0 obj /Filter /FlateDecode stream\nabc\nendstream /EF <</F 1 0 R>>");
    QTest::newRow("pdf of nothing") << QByteArray("%PDF-1.4\n /EF <</F 7 0 R>>");
    QTest::newRow("short tiff") << QByteArray("II*\0\x08\0\0\0\xff\xff", 10);
    QTest::newRow("tiff beyond") << QByteArray("II*\0\xff\xff\xff\x7f", 8);
    QTest::newRow("short png") << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestFigureFile::foreignFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(path(QStringLiteral("foreign.dat")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    try {
        readProvenance(file.fileName());
        QFAIL("was read");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(QStringLiteral("foreign.dat")));
    }
}

void TestFigureFile::tiffDescriptions()
{
    QBuffer file;
    file.setData(contentOf(path(QStringLiteral("example.tiff"))));
    file.open(QIODevice::ReadOnly);
    const auto description = tiffDescription(file);
    QVERIFY(description && description->startsWith('{'));
    // Once more replaces it.
    QBuffer again;
    again.setData(withTiffDescription(file.data(), "other words"));
    again.open(QIODevice::ReadOnly);
    QCOMPARE(tiffDescription(again).value_or(QByteArray()), QByteArray("other words"));
    QImage image;
    QVERIFY(image.loadFromData(again.data()));
    QCOMPARE(withTiffDescription("no tiff", "words"), QByteArray("no tiff"));
}

void TestFigureFile::problemsNameTheFile()
{
    const auto message = [this](const QString &name, const Figure &figure) {
        try {
            exportFigure(drawnFigure(figure), path(name), provenance());
        } catch (const Error &error) {
            return error.message();
        }
        return QString();
    };
    QVERIFY(message(QStringLiteral("a.doc"), example()).contains(QStringLiteral("a.doc")));
    QVERIFY(message(QStringLiteral("no-folder/a.svg"), example()).contains(QStringLiteral("a.svg")));
    QVERIFY(!QFile::exists(path(QStringLiteral("a.csv"))));
    Figure large = example();
    large.settings.sizeMillimetres = {2000, 2000};
    large.settings.dotsPerInch = 1200;
    QVERIFY(message(QStringLiteral("a.png"), large).contains(QStringLiteral("94488 × 94488")));
    QVERIFY(!QFile::exists(path(QStringLiteral("a.png"))));
}

void TestFigureFile::emptyPanelSaysSo()
{
    Figure figure = example();
    figure.panels.back().paint = {};
    QVERIFY(written(figure, QStringLiteral("svg")).contains("Nothing has been computed for this panel."));
}

QTEST_MAIN(TestFigureFile)
#include "tst_figurefile.moc"
