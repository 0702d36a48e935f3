// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/parameter.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

Parameter number()
{
    Parameter parameter;
    parameter.key = "confidence";
    parameter.title = "Confidence";
    parameter.kind = Parameter::Kind::Number;
    parameter.defaultValue = 0.95;
    parameter.minimum = -1;
    parameter.maximum = 1;
    parameter.decimals = 3;
    return parameter;
}

Parameter whole()
{
    Parameter parameter;
    parameter.key = "points";
    parameter.title = "Points";
    parameter.kind = Parameter::Kind::WholeNumber;
    parameter.defaultValue = std::int64_t{4000};
    parameter.minimum = 100;
    parameter.maximum = 10'000'000;
    return parameter;
}

Parameter choice()
{
    Parameter parameter;
    parameter.key = "normalisation";
    parameter.title = "Normalisation";
    parameter.kind = Parameter::Kind::Choice;
    parameter.defaultValue = QByteArray("rate");
    parameter.choices = {{"rate", "Rate"}, {"z_score", "z"}};
    return parameter;
}

Parameter yesNo()
{
    Parameter parameter;
    parameter.key = "silent";
    parameter.title = "Silent";
    parameter.kind = Parameter::Kind::YesNo;
    parameter.defaultValue = true;
    return parameter;
}

QString refusal(const Parameter &parameter, const QString &text)
{
    try {
        parseValue(parameter, text);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestParameter : public QObject
{
    Q_OBJECT

private slots:
    void startsWithDefaults();
    void roundsToDecimals();
    void zeroHasNoSign();
    void refusesOutsideValues();
    void refusesOtherKinds();
    void parses();
    void refusalsNameWhatIsAllowed();
    void textReadsBack();
};

void TestParameter::startsWithDefaults()
{
    const Values values({number(), whole(), choice(), yesNo()});
    QCOMPARE(values.number("confidence"), 0.95);
    QCOMPARE(values.whole("points"), 4000);
    QCOMPARE(values.choice("normalisation"), QByteArray("rate"));
    QCOMPARE(values.yes("silent"), true);
    QCOMPARE(values.text(), QByteArray("confidence=0.95;normalisation=rate;points=4000;silent=yes"));
}

void TestParameter::roundsToDecimals()
{
    Values typed({number()});
    typed.set(number(), 0.1 + 0.2); // 0.30000000000000004
    Values read({number()});
    read.set(number(), 0.3);
    QVERIFY(typed == read);
    QCOMPARE(typed.text(), QByteArray("confidence=0.3"));
    typed.set(number(), 0.12351);
    QCOMPARE(typed.number("confidence"), 0.124);
}

void TestParameter::zeroHasNoSign()
{
    Values values({number()});
    values.set(number(), -0.0001);
    QCOMPARE(values.text(), QByteArray("confidence=0"));
}

void TestParameter::refusesOutsideValues()
{
    Values values({number(), whole(), choice()});
    const Values before = values;
    QVERIFY_EXCEPTION_THROWN(values.set(number(), 1.01), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(number(), -1.001), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(number(), std::nan("")), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(number(), HUGE_VAL), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(whole(), std::int64_t{99}), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(choice(), QByteArray("none")), Error);
    QVERIFY(values == before);
    values.set(number(), 1.0);
    values.set(number(), -1.0);
    values.set(whole(), std::int64_t{100});
    values.set(whole(), std::int64_t{10'000'000});
    QVERIFY(!(values == before));
}

void TestParameter::refusesOtherKinds()
{
    Values values({number(), whole()});
    QVERIFY_EXCEPTION_THROWN(values.set(number(), std::int64_t{1}), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(whole(), 200.0), Error);
    QVERIFY_EXCEPTION_THROWN(values.set(yesNo(), QByteArray("yes")), Error);
}

void TestParameter::parses()
{
    QCOMPARE(std::get<double>(parseValue(number(), QStringLiteral(" 0.5 "))), 0.5);
    QCOMPARE(std::get<double>(parseValue(number(), QStringLiteral("1e-2"))), 0.01);
    QCOMPARE(std::get<std::int64_t>(parseValue(whole(), QStringLiteral("250"))), 250);
    QCOMPARE(std::get<QByteArray>(parseValue(choice(), QStringLiteral("z_score"))), QByteArray("z_score"));
    for (const QString &word : {QStringLiteral("yes"), QStringLiteral("True"), QStringLiteral("1")})
        QCOMPARE(std::get<bool>(parseValue(yesNo(), word)), true);
    for (const QString &word : {QStringLiteral("no"), QStringLiteral("FALSE"), QStringLiteral("0")})
        QCOMPARE(std::get<bool>(parseValue(yesNo(), word)), false);
}

void TestParameter::refusalsNameWhatIsAllowed()
{
    QCOMPARE(refusal(number(), QStringLiteral("2")),
             QStringLiteral("\"2\" is not a value of confidence; allowed: a number from -1 to 1."));
    QCOMPARE(refusal(number(), QStringLiteral("0,5")),
             QStringLiteral("\"0,5\" is not a value of confidence; allowed: a number from -1 to 1."));
    QCOMPARE(
        refusal(whole(), QStringLiteral("12.5")),
        QStringLiteral("\"12.5\" is not a value of points; allowed: a whole number from 100 to 10000000."));
    QCOMPARE(refusal(choice(), QStringLiteral("Rate")),
             QStringLiteral("\"Rate\" is not a value of normalisation; allowed: rate, z_score."));
    QCOMPARE(refusal(yesNo(), QStringLiteral("maybe")),
             QStringLiteral("\"maybe\" is not a value of silent; allowed: yes or no."));
    QVERIFY(!refusal(number(), QString()).isEmpty());
    QVERIFY(!refusal(number(), QStringLiteral("nan")).isEmpty());
    QVERIFY(!refusal(number(), QStringLiteral("inf")).isEmpty());
    Parameter large = number();
    large.maximum = 1234567.5;
    QVERIFY(refusal(large, QStringLiteral("x")).endsWith(QStringLiteral("a number from -1 to 1234567.5.")));
}

void TestParameter::textReadsBack()
{
    Parameter fine = number();
    fine.decimals = 9;
    for (const double value : {0.1, 1.0 / 3, -0.000001, 1.0}) {
        Values values({fine});
        values.set(fine, value);
        const QString text = valueText(values.at("confidence"));
        QCOMPARE(std::get<double>(parseValue(fine, text)), values.number("confidence"));
    }
    QCOMPARE(valueText(Value(false)), QStringLiteral("no"));
    QCOMPARE(valueText(Value(std::int64_t{-7})), QStringLiteral("-7"));
    QCOMPARE(valueText(Value(QByteArray("rate"))), QStringLiteral("rate"));
}

QTEST_GUILESS_MAIN(TestParameter)
#include "tst_parameter.moc"
