// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationtext.h"

#include <QLocale>
#include <QTest>

using namespace edgescope;

class TestAnnotationText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void times();
    void typedTimes_data();
    void typedTimes();
    void lengths_data();
    void lengths();
    void confidences();

private:
    static constexpr double evening = 22 * 3600;
    const ClockAxis m_clock{true, evening, {}};
};

// As many decimals as a time has, milliseconds where it is only shown.
void TestAnnotationText::times()
{
    QCOMPARE(timeText(0, m_clock), QStringLiteral("22:00:00"));
    QCOMPARE(timeText(90.25, m_clock), QStringLiteral("22:01:30.25"));
    QCOMPARE(timeText(7200.0004, m_clock), QStringLiteral("00:00:00"));
    QCOMPARE(timeText(7200.0004, m_clock, editedDecimals), QStringLiteral("00:00:00.0004"));
    QCOMPARE(timeText(90000, {}), QStringLiteral("25:00:00"));
}

void TestAnnotationText::typedTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("near");
    QTest::addColumn<double>("seconds"); // −1: not understood
    QTest::newRow("clock") << "22:01:30.25" << 0.0 << 90.25;
    QTest::newRow("after midnight") << "00:30:00" << 0.0 << 9000.0;
    QTest::newRow("of the second day") << "22:01:30" << 90000.0 << 86490.0;
    QTest::newRow("of the third day") << "21:00:00" << 200000.0 << 169200.0;
    QTest::newRow("elapsed") << "+95 s" << 90000.0 << 95.0;
    QTest::newRow("no time") << "soon" << 0.0 << -1.0;
}

void TestAnnotationText::typedTimes()
{
    QFETCH(QString, text);
    QFETCH(double, near);
    QFETCH(double, seconds);
    QCOMPARE(typedTime(text, {}, m_clock, near).value_or(-1), seconds);
}

void TestAnnotationText::lengths_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("moment") << 0.0 << "moment";
    QTest::newRow("milliseconds") << 0.0125 << "0.0125 s";
    QTest::newRow("seconds") << 35.2 << "35.2 s";
    QTest::newRow("minute") << 60.0 << "1 min";
    QTest::newRow("both") << 963.375 << "16 min 3.375 s";
    QTest::newRow("hours") << 7384.0 << "2 h 3 min 4 s";
    QTest::newRow("whole hours") << 7200.0 << "2 h";
}

// What is written is read as the same length.
void TestAnnotationText::lengths()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    const QString written = lengthText(seconds, editedDecimals);
    QCOMPARE(QString(written).replace(QChar(0x202F), u' '), text);
    const std::optional<double> read = typedLength(written);
    QVERIFY(read);
    QVERIFY(qAbs(*read - seconds) < 1e-9);
    QVERIFY(!typedLength(QStringLiteral("long")));
    QCOMPARE(lengthText(59.9999), QString(QStringLiteral("1 min")).replace(u' ', QChar(0x202F)));
}

void TestAnnotationText::confidences()
{
    QCOMPARE(typedConfidence(QStringLiteral("0.75"))->value, std::optional(0.75));
    QVERIFY(typedConfidence(QStringLiteral(" none ")) && !typedConfidence(QStringLiteral("none"))->value);
    QVERIFY(typedConfidence({}) && !typedConfidence({})->value);
    for (const char *text : {"1.01", "-0.1", "high"})
        QVERIFY2(!typedConfidence(QLatin1String(text)), text);
    QCOMPARE(confidenceText(0.75), QStringLiteral("0.75"));
}

QTEST_GUILESS_MAIN(TestAnnotationText)
#include "tst_annotationtext.moc"
