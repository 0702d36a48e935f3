// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "views/drawing.h"
#include "views/view.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace edgescope;

namespace {

constexpr double dotsPerInch = 96;
constexpr double usualPoints = 8.1; // of plots beside text of 9 points

struct Label {
    QString text;
    QRectF box; // of its ink
};

// The font of a picture in pixels of this screen.
QFont fontOf(const FigureStyle &style)
{
    QFont font;
    font.setPixelSize(qRound(style.fontPoints * dotsPerInch / 72));
    return font;
}

// Where the texts of a picture lie.
std::vector<Label> labelsOf(const Drawing &drawing)
{
    std::vector<Label> labels;
    for (const Drawing::Element &element : drawing.elements()) {
        const auto *text = std::get_if<Drawing::Text>(&element.shape);
        if (!text || text->text.trimmed().isEmpty())
            continue;
        QFont font = text->font;
        font.setPixelSize(qRound(text->size));
        const QRectF ink = QFontMetricsF(font).tightBoundingRect(text->text).translated(text->position);
        labels.push_back({text->text, drawing.states()[element.state].transform.mapRect(ink)});
    }
    return labels;
}

} // namespace

// Large text in small plots: what has no room is left out, and nothing is drawn over something else.
class TestLargeText : public QObject
{
    Q_OBJECT

private slots:
    void labelsKeepApart_data();
    void labelsKeepApart();

private:
    ExampleResults m_results{4};
};

void TestLargeText::labelsKeepApart_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSizeF>("size");
    for (const char *view : {"jointView", "varianceView", "partitionView", "collapseView", "mncmView"})
        for (const double scale : {1.0, 1.5, 2.0})
            for (const QSizeF &size :
                 {QSizeF(365, 262), QSizeF(365, 200), QSizeF(300, 170), QSizeF(240, 150)})
                QTest::addRow("%s %.1f %.0fx%.0f", view, scale, size.width(), size.height())
                    << QByteArray(view) << scale << size;
}

void TestLargeText::labelsKeepApart()
{
    QFETCH(QByteArray, view);
    QFETCH(double, scale);
    QFETCH(QSizeF, size);
    const auto kind = std::ranges::find(viewKinds(), view, &ViewKind::id);
    QVERIFY(kind != viewKinds().end() && kind->paint);
    const auto result = m_results.of(kind->analysis);
    FigureStyle style;
    style.theme = &lightTheme();
    style.scale = 20;
    style.fontPoints = usualPoints * scale;
    const QRectF area(QPointF(), size);
    const Drawing drawing(size, dotsPerInch,
                          [&](QPainter &painter) { kind->paint(painter, area, *result, style); });
    const std::vector<Label> labels = labelsOf(drawing);
    // Two numbers at each axis give its range. Where the picture is not even six lines of text high, the
    // square of the joint distribution is no wider than one or two numbers: one at each axis has to do there.
    const bool isTiny = size.height() < 6 * QFontMetricsF(fontOf(style)).height();
    const std::size_t least = isTiny ? 2 : 4;
    QVERIFY(labels.size() >= least);
    QStringList wrong;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (!area.adjusted(-1, -1, 1, 1).contains(labels[n].box))
            wrong << labels[n].text + QStringLiteral(" is cut");
        for (std::size_t other = 0; other < n; ++other)
            if (labels[n].box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[other].box))
                wrong << QStringLiteral("%1 lies over %2").arg(labels[n].text, labels[other].text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestLargeText)

#include "tst_largetext.moc"
