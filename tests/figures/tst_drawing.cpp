// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/svgwriter.h"
#include "views/drawing.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <QtTest>

using namespace edgescope;

// What painters drew is kept and drawn again.
class TestDrawing : public QObject
{
    Q_OBJECT

private slots:
    void shapesAreDrawnAgain();
    void clipsEndWhereTheyEnded();
    void proportionsAreKept();
    void greyHasTheLuminance();
    void linesBecomeWider();
    void noLineIsFinerThanPrint();
    void textIsTextInSvg();
    void svgSaysWhatWasDrawn();
    void gradientsAndPictures();
    void linesEndToEndAreOne();

private:
    static QImage drawn(const Drawing &drawing, const QSize &size, const DrawingLook &look = {});
};

QImage TestDrawing::drawn(const Drawing &drawing, const QSize &size, const DrawingLook &look)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, image.rect(), look);
    return image;
}

void TestDrawing::shapesAreDrawnAgain()
{
    const Drawing drawing(QSizeF(100, 50), 72, [](QPainter &painter) {
        painter.fillRect(QRectF(10, 10, 20, 20), Qt::red);
        painter.translate(50, 0);
        painter.scale(2, 2);
        painter.fillRect(QRectF(5, 5, 10, 10), Qt::blue); // 60…80, 10…30
        painter.setPen(QPen(Qt::green, 2));
        painter.setBrush(Qt::black);
        painter.drawPolyline(QPolygonF({{0, 20}, {20, 20}, {20, 24}})); // is a line and never filled
    });
    const QImage image = drawn(drawing, {200, 100});
    QCOMPARE(image.pixelColor(40, 40), QColor(Qt::red));
    QCOMPARE(image.pixelColor(140, 40), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white));
    QCOMPARE(image.pixelColor(120, 80), QColor(Qt::green));
    QCOMPARE(image.pixelColor(170, 87), QColor(Qt::white));
}

void TestDrawing::clipsEndWhereTheyEnded()
{
    const Drawing drawing(QSizeF(100, 100), 72, [](QPainter &painter) {
        painter.save();
        painter.setClipRect(QRectF(0, 0, 50, 50));
        painter.translate(10, 10);
        painter.setClipRect(QRectF(0, 0, 100, 100), Qt::IntersectClip);
        painter.fillRect(QRectF(-10, -10, 200, 200), Qt::red); // 10…50
        painter.restore();
        painter.fillRect(QRectF(60, 60, 20, 20), Qt::blue);
    });
    const QImage image = drawn(drawing, {100, 100});
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    QCOMPARE(image.pixelColor(30, 30), QColor(Qt::red));
    QCOMPARE(image.pixelColor(55, 55), QColor(Qt::white));
    QCOMPARE(image.pixelColor(70, 70), QColor(Qt::blue));
    const QByteArray svg = svgElement(drawing, {}, {QSizeF(25.4, 25.4), {}, {}});
    QCOMPARE(svg.count("<clipPath"), 1);
    QVERIFY(svg.indexOf("</g>") < svg.indexOf("#0000ff"));
}

// A square drawing in a wide area stands in its middle.
void TestDrawing::proportionsAreKept()
{
    const Drawing drawing(QSizeF(10, 10), 72,
                          [](QPainter &painter) { painter.fillRect(QRectF(0, 0, 10, 10), Qt::red); });
    const QImage image = drawn(drawing, {300, 100});
    QCOMPARE(image.pixelColor(95, 50), QColor(Qt::white));
    QCOMPARE(image.pixelColor(105, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(195, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(205, 50), QColor(Qt::white));
}

// sRGB (IEC 61966-2-1): the luminance of blue is 0.0722, encoded as 1.055 · 0.0722^(1/2.4) − 0.055 = 0.2977.
void TestDrawing::greyHasTheLuminance()
{
    QCOMPARE(greyOf(QColor(Qt::white)), QColor(Qt::white));
    QCOMPARE(greyOf(QColor(Qt::black)), QColor(Qt::black));
    QCOMPARE(greyOf(QColor(0, 0, 255)).red(), 76);
    QCOMPARE(greyOf(QColor(0, 0, 255, 100)).alpha(), 100);
    const Drawing drawing(QSizeF(10, 10), 72,
                          [](QPainter &painter) { painter.fillRect(QRectF(0, 0, 10, 10), Qt::blue); });
    QCOMPARE(drawn(drawing, {10, 10}, {1, true}).pixelColor(5, 5), QColor(76, 76, 76));
}

void TestDrawing::linesBecomeWider()
{
    const Drawing drawing(QSizeF(100, 100), 72, [](QPainter &painter) {
        painter.setPen(QPen(Qt::black, 4));
        painter.drawLine(0, 50, 100, 50);
    });
    const QByteArray svg = svgElement(drawing, {2.5, false}, {QSizeF(50.8, 50.8), {}, {}});
    // A page of 144 points for 100 units: 4 · 2.5 · 1.44.
    QVERIFY2(svg.contains("stroke-width=\"14.4\""), svg);
}

// A quarter of a point is what print can show: hair lines of a screen, in a picture that is made smaller for
// paper, are no finer, and lines that are wide enough stay as they are.
void TestDrawing::noLineIsFinerThanPrint()
{
    const Drawing screen(QSizeF(100, 50), 96, [](QPainter &painter) {
        painter.setPen(QPen(Qt::black, 0.1));
        painter.drawLine(QPointF(0, 10), QPointF(100, 10));
        painter.setPen(QPen(Qt::black, 4));
        painter.drawLine(QPointF(0, 30), QPointF(100, 30));
    });
    constexpr double unitsPerInch = 576; // 8 a point
    const Drawing page(QSizeF(200, 100), unitsPerInch, [&screen](QPainter &painter) {
        screen.paint(painter, QRectF(0, 0, 50, 25)); // half as large
        painter.setPen(QPen(Qt::black, 0.5));
        painter.scale(3, 3);
        painter.drawLine(QPointF(0, 30), QPointF(60, 30));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRect(QRectF(1, 1, 2, 2));
    });
    std::vector<double> widths;
    for (const Drawing::Element &element : page.elements()) {
        const Drawing::State &state = page.states()[element.state];
        widths.push_back(state.pen.style() == Qt::NoPen
                             ? 0
                             : state.pen.widthF() * std::sqrt(state.transform.determinant()));
    }
    QCOMPARE(widths.size(), size_t(4));
    QVERIFY(std::abs(widths[0] - 2) < 1e-9); // of the 0.05 units it would have been
    QVERIFY(std::abs(widths[1] - 2) < 1e-9);
    QVERIFY(std::abs(widths[2] - 2) < 1e-9); // of 1.5
    QCOMPARE(widths[3], 0.0);
}

void TestDrawing::textIsTextInSvg()
{
    const Drawing drawing(QSizeF(720, 720), 720, [](QPainter &painter) {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSizeF(7.5);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Qt::red);
        painter.drawText(QPointF(100, 200), QStringLiteral("σ < 5 & more"));
    });
    QXmlStreamReader xml(svgElement(drawing, {}, {QSizeF(25.4, 25.4), QStringLiteral("t"), {}}));
    bool found = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"text")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        QCOMPARE(attributes.value(QStringLiteral("x")), u"10");
        QCOMPARE(attributes.value(QStringLiteral("y")), u"20");
        QCOMPARE(attributes.value(QStringLiteral("font-size")), u"7.5");
        QCOMPARE(attributes.value(QStringLiteral("font-weight")), u"bold");
        QCOMPARE(attributes.value(QStringLiteral("fill")), u"#ff0000");
        QCOMPARE(xml.readElementText(), QStringLiteral("σ < 5 & more"));
        found = true;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(found);
}

void TestDrawing::svgSaysWhatWasDrawn()
{
    const Drawing drawing(QSizeF(144, 72), 72, [](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, 144, 72), Qt::white);
        painter.setPen(QPen(QColor(0, 0, 255, 51), 1, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(10, 20), QPointF(110, 20.5));
    });
    const QByteArray svg =
        svgElement(drawing, {}, {QSizeF(50.8, 25.4), QStringLiteral("name"), QStringLiteral("{\"a\": 1}")});
    QVERIFY2(svg.contains("width=\"50.8mm\" height=\"25.4mm\" viewBox=\"0 0 144 72\""), svg);
    QVERIFY(svg.contains("<title>name</title><desc>{&quot;a&quot;: 1}</desc>"));
    QVERIFY(svg.contains("d=\"M0,0L144,0L144,72L0,72L0,0Z\" fill=\"#ffffff\""));
    QVERIFY(svg.contains("d=\"M10,20L110,20.5\" fill=\"none\" stroke=\"#0000ff\" stroke-opacity=\"0.2\" "
                         "stroke-width=\"1\""));
    QVERIFY(svg.contains("stroke-dasharray=\"4,2\""));
    QCOMPARE(svg, svgElement(drawing, {},
                             {QSizeF(50.8, 25.4), QStringLiteral("name"), QStringLiteral("{\"a\": 1}")}));
}

void TestDrawing::gradientsAndPictures()
{
    const Drawing drawing(QSizeF(100, 100), 72, [](QPainter &painter) {
        QLinearGradient gradient(QPointF(0, 0), QPointF(100, 0));
        gradient.setColorAt(0, Qt::red);
        gradient.setColorAt(1, Qt::blue);
        painter.fillRect(QRectF(0, 0, 100, 50), gradient);
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::green);
        painter.drawImage(QRectF(0, 50, 100, 50), image);
    });
    const QByteArray svg = svgElement(drawing, {}, {QSizeF(100, 100), {}, {}});
    QVERIFY(svg.contains("<linearGradient id=\"gradient1\""));
    QVERIFY(svg.contains("fill=\"url(#gradient1)\""));
    QVERIFY(svg.contains("xlink:href=\"data:image/png;base64,iVBOR"));
    const QImage image = drawn(drawing, {100, 100});
    QVERIFY(image.pixelColor(2, 20).red() > 240);
    QVERIFY(image.pixelColor(97, 20).blue() > 240);
    QCOMPARE(image.pixelColor(50, 75), QColor(Qt::green));
}

void TestDrawing::linesEndToEndAreOne()
{
    const Drawing drawing(QSizeF(72, 72), 72, [](QPainter &painter) {
        painter.setPen(QPen(Qt::black, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, 1), QPointF(5, 5));
        painter.drawLine(QPointF(5, 5), QPointF(9, 1));
        painter.drawLine(QPointF(20, 1), QPointF(30, 1));
        painter.setPen(QPen(Qt::red, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(30, 1), QPointF(40, 1));
    });
    const QByteArray svg = svgElement(drawing, {}, {QSizeF(25.4, 25.4), {}, {}});
    QVERIFY2(svg.contains("d=\"M1,1L5,5L9,1\""), svg);
    QVERIFY2(svg.contains("d=\"M20,1L30,1\""), svg);
    QVERIFY2(svg.contains("d=\"M30,1L40,1\" fill=\"none\" stroke=\"#ff0000\""), svg);
}

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
