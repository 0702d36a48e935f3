// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/axis.h"
#include "views/connections/connectiontext.h"
#include "views/numbertext.h"
#include "views/plotframe.h"
#include "views/scalebars.h"
#include "views/timeline/clockaxis.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <limits>
#include <vector>

using namespace edgescope;

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void leftToRightLanguages();
    void orderInRightToLeftText_data();
    void orderInRightToLeftText();
    void axesInRightToLeftText();
    void wordsKeepTheirDirection();
    void listsKeepTheirOrder();
    void withoutMarks();

private:
    static QString shownOrder(const QString &text);
};

// The characters of one line of right-to-left text from left to right as they are drawn, but for those that
// have no shape.
QString TestNumberText::shownOrder(const QString &text)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10000);
    layout.endLayout();

    struct Place {
        double x = std::numeric_limits<double>::infinity();
        QChar character;
    };
    std::vector<Place> places;
    for (qsizetype n = 0; n < text.size(); ++n) {
        Place place;
        place.character = text[n];
        for (const QGlyphRun &run : layout.glyphRuns(static_cast<int>(n), 1))
            for (const QPointF &position : run.positions())
                place.x = std::min(place.x, position.x());
        if (withoutIsolates(text[n]).size() == 1)
            places.push_back(place);
    }
    std::ranges::stable_sort(places, {}, &Place::x);
    QString shown;
    for (const Place &place : places)
        shown += place.character;
    return shown;
}

void TestNumberText::leftToRightLanguages()
{
    QCOMPARE(countText(848021), QStringLiteral("848\u202F021"));
    QCOMPARE(countText(-1288310), QStringLiteral("−1\u202F288\u202F310"));
    QCOMPARE(numberText(-0.5, 1), QStringLiteral("−0.5"));
    QCOMPARE(scaleText(0.06669), QStringLiteral("66.69\u202Fms"));
    QCOMPARE(durationText(90), QStringLiteral("1\u202Fmin 30\u202Fs"));
    QCOMPARE(clockText(3661), QStringLiteral("01:01:01"));
    QCOMPARE(measuredText(QStringLiteral("5"), {}), QStringLiteral("5"));
    QCOMPARE(rateText(30000), QStringLiteral("30000\u202FHz"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(rateText(1017.25), QStringLiteral("1017,25\u202FHz"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(leftToRight(QStringLiteral("5 mm")), QStringLiteral("5 mm"));
}

void TestNumberText::orderInRightToLeftText_data()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("count") << countText(848021) << QStringLiteral("848\u202F021");
    QTest::newRow("million") << countText(1288310) << QStringLiteral("1\u202F288\u202F310");
    QTest::newRow("negative") << numberText(-500, 3) << QStringLiteral("−500");
    QTest::newRow("small") << numberText(1e-7, 1) << QStringLiteral("1e−07");
    QTest::newRow("scale") << scaleText(0.06669) << QStringLiteral("66.69\u202Fms");
    QTest::newRow("duration") << durationText(90) << QStringLiteral("1\u202Fmin 30\u202Fs");
    QTest::newRow("time") << clockText(3661.5, 1) << QStringLiteral("01:01:01.5");
    QTest::newRow("from the onset") << onsetAxis(2000).text(500) << QStringLiteral("−1\u202F500\u202Fs");
    QTest::newRow("short time") << ClockAxis().shortText(3661) << QStringLiteral("01:01");
    QTest::newRow("per cent") << measuredText(QStringLiteral("100"), QStringLiteral("%"))
                              << QStringLiteral("100\u202F%");
    QTest::newRow("lag") << lagText(-0.002) << QStringLiteral("−2.0\u202Fms");
    QTest::newRow("bar") << timeBarText(300) << QStringLiteral("5\u202Fmin");
}

void TestNumberText::orderInRightToLeftText()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutIsolates(text), shown);
    QCOMPARE(shownOrder(text), shown);
    // The same inside a sentence, whose words go on to the left.
    const QString inside = shownOrder(QStringLiteral("واحد %1 اسپایک").arg(text));
    QVERIFY2(inside.contains(shown), qPrintable(inside));
}

void TestNumberText::axesInRightToLeftText()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Axis axis;
    axis.title = QStringLiteral("توان");
    axis.unit = QStringLiteral("Hz²/s");
    axis.minimum = -1000;
    axis.maximum = 1000;
    // Brackets of right-to-left text are mirrored where they are drawn, not in the text.
    QCOMPARE(shownOrder(axisTitle(axis)), QStringLiteral(")Hz²/s( ناوت"));
    for (const AxisTick &tick : axisTicks(axis, 5))
        if (tick.value < 0)
            QVERIFY2(shownOrder(tick.text).startsWith(u'−'), qPrintable(tick.text));
    axis.logarithmic = true;
    axis.unit = QStringLiteral("s");
    axis.minimum = 0.01;
    axis.maximum = 0.05;
    const std::vector<AxisTick> ticks = axisTicks(axis, 5);
    QVERIFY(!ticks.empty());
    QCOMPARE(shownOrder(ticks.front().text), QStringLiteral("10\u202Fms"));
}

void TestNumberText::wordsKeepTheirDirection()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString words = QStringLiteral("5 واحد");
    QCOMPARE(leftToRight(words), words);
    // Nothing to keep together.
    QCOMPARE(leftToRight(QStringLiteral("500")), QStringLiteral("500"));
    QCOMPARE(leftToRight(QStringLiteral("—")), QStringLiteral("—"));
    QCOMPARE(leftToRight(QString()), QString());
}

void TestNumberText::listsKeepTheirOrder()
{
    const QString list = QStringLiteral("%1 E، %2 I، %3 بی‌رده");
    QCOMPARE(listedText(QStringLiteral("20")), QStringLiteral("20"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = shownOrder(list.arg(
        listedText(QStringLiteral("20")), listedText(QStringLiteral("8")), listedText(QStringLiteral("5"))));
    // Read from the right: first what is named first.
    QVERIFY2(shown.indexOf(u'5') < shown.indexOf(u'I'), qPrintable(shown));
    QVERIFY2(shown.indexOf(u'I') < shown.indexOf(u'8'), qPrintable(shown));
    QVERIFY2(shown.indexOf(u'8') < shown.indexOf(u'E'), qPrintable(shown));
    QVERIFY2(shown.indexOf(u'E') < shown.indexOf(QStringLiteral("20")), qPrintable(shown));
}

void TestNumberText::withoutMarks()
{
    QCOMPARE(withoutIsolates(QStringLiteral("\u200F\u206666.69\u202Fms\u2069 \u200E5")),
             QStringLiteral("66.69\u202Fms 5"));
}

QTEST_MAIN(TestNumberText)
#include "tst_numbertext.moc"
