// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/timetext.h"

#include <QLocale>
#include <QTest>

using namespace edgescope;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void durations_data();
    void durations();
    void times_data();
    void times();
    void clockOfTheDay();
    void decimalSignOfTheLocale();
};

void TestTimeText::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds"); // 0: not understood
    QTest::newRow("seconds") << "1.5 s" << 1.5;
    QTest::newRow("milliseconds") << "300ms" << 0.3;
    QTest::newRow("minutes") << " 2 min " << 120.0;
    QTest::newRow("hours") << "8h" << 28800.0;
    QTest::newRow("bare") << "45" << 45.0;
    QTest::newRow("narrow space") << QStringLiteral("66.69\u202Fms") << 0.06669;
    QTest::newRow("several parts") << QStringLiteral("29\u202Fmin 59\u202Fs") << 1799.0;
    QTest::newRow("kept in order among right-to-left words")
        << QStringLiteral("\u206629\u202Fmin \u200E59\u202Fs\u2069") << 1799.0;
    QTest::newRow("zero") << "0 s" << 0.0;
    QTest::newRow("word") << "long" << 0.0;
    QTest::newRow("unit") << "3 parsec" << 0.0;
    QTest::newRow("empty") << "" << 0.0;
}

void TestTimeText::durations()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QCOMPARE(parseDuration(text).value_or(0), seconds);
}

void TestTimeText::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds"); // −1: not understood
    QTest::newRow("clock") << "01:18:12" << 4692.0;
    QTest::newRow("clock with decimals") << "01:18:12.500" << 4692.5;
    QTest::newRow("minutes") << "18:12" << 1092.0;
    QTest::newRow("elapsed") << "+95 s" << 95.0;
    QTest::newRow("hours") << "2h" << 7200.0;
    QTest::newRow("kept in order among right-to-left words")
        << QStringLiteral("\u206601:18:12\u2069") << 4692.0;
    QTest::newRow("start") << "0" << 0.0;
    QTest::newRow("first seizure") << "sz1" << 1000.0;
    QTest::newRow("second seizure") << "Sz 2" << 2000.0;
    QTest::newRow("no third seizure") << "sz3" << -1.0;
    QTest::newRow("nonsense") << "soon" << -1.0;
    QTest::newRow("empty") << "" << -1.0;
}

void TestTimeText::times()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    Recording recording;
    recording.duration = 20000;
    recording.intervals = {{{10, 900}, QStringLiteral("SWS"), Interval::Kind::State},
                           {{1000, 1040}, QStringLiteral("seizure"), Interval::Kind::Seizure},
                           {{2000, 2030}, QStringLiteral("seizure"), Interval::Kind::Seizure}};
    QCOMPARE(parseTime(text, recording, {}).value_or(-1), seconds);
}

void TestTimeText::clockOfTheDay()
{
    Recording recording;
    recording.duration = 8 * 3600;
    recording.startTime = QDateTime(QDate(2026, 2, 14), QTime(22, 0), Qt::UTC);
    const ClockAxis clock = clockAxis(recording, true);
    QCOMPARE(parseTime(QStringLiteral("23:30:00"), recording, clock).value_or(-1), 5400.0);
    QCOMPARE(parseTime(QStringLiteral("01:18:12"), recording, clock).value_or(-1), 3 * 3600 + 18 * 60 + 12.0);
    QCOMPARE(parseTime(QStringLiteral("+95 s"), recording, clock).value_or(-1), 95.0);
    // On an axis that counts from an onset at 4 000 s, whose labels can be typed.
    const ClockAxis onset = onsetAxis(4000);
    QCOMPARE(onset.text(4000), QStringLiteral("0\u202Fs"));
    QCOMPARE(onset.text(4031.44, 1), QStringLiteral("+31.4\u202Fs"));
    QCOMPARE(onset.text(2760), QStringLiteral("−1\u202F240\u202Fs"));
    for (const double seconds : {0.0, 2760.0, 3999.5, 4000.0, 4031.4, 9000.25})
        QCOMPARE(parseTime(onset.text(seconds, 3), recording, onset).value_or(-1), seconds);
    QCOMPARE(parseTime(QStringLiteral("-20"), recording, onset).value_or(-1), 3980.0);
    QCOMPARE(parseTime(QStringLiteral("2 min"), recording, onset).value_or(-1), 4120.0);
    QCOMPARE(parseTime(QStringLiteral("23:30:00"), recording, onset).value_or(-1), 5400.0);
    QVERIFY(!parseTime(QStringLiteral("-20"), recording, clock));
}

void TestTimeText::decimalSignOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(parseDuration(QStringLiteral("1,5 s")).value_or(0), 1.5);
    QCOMPARE(parseDuration(QStringLiteral("1.5 s")).value_or(0), 1.5);
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
