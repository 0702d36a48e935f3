// SPDX-License-Identifier: GPL-3.0-or-later
#include "hypnograms.h"

#include "annotations/agreement.h"

#include <QTest>

#include <cmath>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void kappaOfCohen();
    void kappaOfFleiss();
    void kappaOfTwoLabels();
    void kappaIsUndefined();
    void kappaOfFullAgreement();
    void twoRaters();
    void labelKappas();
    void epochsTakeTheStateThatCoversMost();
    void nothingInCommon();
};

// The table of Cohen 1960 in the manual pages of R: 29/59.
void TestAgreement::kappaOfCohen()
{
    const std::optional<Kappa> kappa = cohensKappa({88, 10, 2, 14, 40, 6, 18, 10, 12}, 3);
    QVERIFY(isNear(kappa.value().value, 29 / 59.0, 1e-12));
    QVERIFY(isNear(kappa->value, 0.492, 0.0005)); // as printed
}

// Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, tables 18.1 and 18.3: 100
// patients, psychotic, neurotic or organic; kappa 0.68, standard error 0.087, interval (0.51, 0.85).
void TestAgreement::kappaOfFleiss()
{
    const std::optional<Kappa> kappa = cohensKappa({75, 1, 4, 5, 4, 1, 0, 0, 10}, 3);
    QVERIFY(isNear(kappa.value().value, 0.23 / 0.34, 1e-12));
    QVERIFY(isNear(kappa->standardError, 0.0875, 0.0005));
    QVERIFY(isNear(kappa->low, 0.51, 0.006));
    QVERIFY(isNear(kappa->high, 0.85, 0.005));
}

// Printed by the manual of the R package statpsych for ci.kappa(.05, 31, 12, 4, 58).
void TestAgreement::kappaOfTwoLabels()
{
    const std::optional<Kappa> kappa = cohensKappa({31, 12, 4, 58}, 2);
    QVERIFY(isNear(kappa.value().value, 0.6756757, 5e-8));
    QVERIFY(isNear(kappa->standardError, 0.07344761, 5e-9));
    QVERIFY(isNear(kappa->low, 0.5317210, 5e-8));
    QVERIFY(isNear(kappa->high, 0.8196303, 5e-8));
}

void TestAgreement::kappaIsUndefined()
{
    QVERIFY(!cohensKappa({}, 0));
    QVERIFY(!cohensKappa({0, 0, 0, 0}, 2));
    QVERIFY(!cohensKappa({17}, 1));
    QVERIFY(!cohensKappa({17, 0, 0, 0}, 2)); // both use one label only
    // One uses one label only: what they agree on is what chance gives.
    QCOMPARE(cohensKappa({17, 3, 0, 0}, 2).value().value, 0.0);
}

void TestAgreement::kappaOfFullAgreement()
{
    const std::optional<Kappa> kappa = cohensKappa({10, 0, 0, 30}, 2);
    QCOMPARE(kappa.value().value, 1.0);
    QVERIFY(kappa->standardError < 1e-6);
    QVERIFY(kappa->high <= 1);
    // Never the same label: p_o = 0, p_e = 1/2.
    QCOMPARE(cohensKappa({0, 10, 10, 0}, 2).value().value, -1.0);
}

void TestAgreement::twoRaters()
{
    const EpochGrid grid{{0, 300}, 30, 0};
    const EpochAgreement agreement = epochAgreement(hypnogram(u"W W N1 N2 N2 N2 R R . W"_s),
                                                    hypnogram(u"W N1 N1 N2 N2 R R R W ."_s), grid);
    QVERIFY(agreement.labels == (std::vector<QString>{u"W"_s, u"N1"_s, u"N2"_s, u"R"_s}));
    QCOMPARE(agreement.epochs, std::int64_t(8));
    QVERIFY(agreement.counts == (std::vector<std::int64_t>{1, 1, 0, 0, //
                                                           0, 1, 0, 0, //
                                                           0, 0, 2, 1, //
                                                           0, 0, 0, 2}));
    QCOMPARE(agreement.count(2, 3), std::int64_t(1));
    QCOMPARE(agreement.agreement.value(), 0.75);
    // p_e = (2·1 + 1·2 + 3·2 + 2·3) / 64 = 1/4.
    QVERIFY(isNear(agreement.kappa.value().value, (0.75 - 0.25) / 0.75, 1e-12));
    QCOMPARE(agreement.differences.size(), size_t(2));
    QVERIFY((agreement.differences[0].range == TimeRange{30, 60}));
    QCOMPARE(agreement.differences[0].first, u"W"_s);
    QCOMPARE(agreement.differences[0].second, u"N1"_s);
    QVERIFY((agreement.differences[1].range == TimeRange{150, 180}));
    QCOMPARE(agreement.differences[1].second, u"R"_s);
}

// Each diagnosis of kappaOfFleiss against the others: 0.22/0.32, 0.07/0.14 and 0.17/0.22.
void TestAgreement::labelKappas()
{
    const auto epochs = [](const std::vector<std::pair<QString, int>> &runs) {
        QStringList words;
        for (const auto &[label, count] : runs)
            for (int n = 0; n < count; ++n)
                words << label;
        return hypnogram(words.join(u' '), 0, 1);
    };
    const EpochAgreement agreement = epochAgreement(
        epochs({{u"P"_s, 80}, {u"N"_s, 10}, {u"O"_s, 10}}),
        epochs({{u"P"_s, 75}, {u"N"_s, 1}, {u"O"_s, 4}, {u"P"_s, 5}, {u"N"_s, 4}, {u"O"_s, 11}}),
        {{0, 100}, 1, 0});
    QVERIFY(agreement.labels == (std::vector<QString>{u"P"_s, u"N"_s, u"O"_s}));
    QVERIFY(isNear(agreement.kappa.value().value, 0.23 / 0.34, 1e-12));
    const double expected[] = {0.22 / 0.32, 0.07 / 0.14, 0.17 / 0.22};
    for (size_t label = 0; label < 3; ++label)
        QVERIFY(isNear(agreement.labelKappas[label].value().value, expected[label], 1e-12));
}

void TestAgreement::epochsTakeTheStateThatCoversMost()
{
    const auto state = [](double start, double stop, const QString &label) {
        return Interval{{start, stop}, label, Interval::Kind::State};
    };
    const std::vector<Interval> states = {state(0, 16, u"W"_s),
                                          state(16, 30, u"N1"_s), // 16 s of W
                                          state(30, 45, u"R"_s),
                                          state(45, 60, u"W"_s),  // as much of both: the earlier one
                                          state(70, 84, u"W"_s),  // more unscored than W
                                          state(90, 105, u"W"_s), // no more unscored than W
                                          state(120, 130, u"W"_s),
                                          state(130, 138, u"R"_s),
                                          state(138, 150, u"W"_s), // in two parts
                                          state(150, 158, u"N1"_s),
                                          state(158, 170, u"R"_s),
                                          state(170, 180, u"W"_s),
                                          state(180, 210, u"unscored"_s),
                                          {{210, 240}, u"W"_s, Interval::Kind::Event}};
    const std::vector<QString> labels = commonLabels({states});
    QVERIFY(labels == (std::vector<QString>{u"W"_s, u"N1"_s, u"R"_s}));
    const EpochStates result = epochStates(states, {{0, 240}, 30, 0}, labels);
    QVERIFY(result.states == (std::vector<int>{0, 2, -1, 0, 0, 2, -1, -1}));
}

void TestAgreement::nothingInCommon()
{
    for (const QString &second : {u""_s, u". . W"_s}) {
        const EpochAgreement agreement =
            epochAgreement(hypnogram(u"W N1 ."_s), hypnogram(second), {{0, 90}, 30, 0});
        QCOMPARE(agreement.epochs, std::int64_t(0));
        QVERIFY(!agreement.agreement && !agreement.kappa);
        QVERIFY(!agreement.labelKappas.front());
    }
    const EpochAgreement one = epochAgreement(hypnogram(u"W W"_s), hypnogram(u"W W"_s), {{0, 60}, 30, 0});
    QCOMPARE(one.agreement.value(), 1.0);
    QVERIFY(!one.kappa);
    QVERIFY(epochAgreement({}, {}, {{0, 60}, 30, 0}).labels.empty());
}

QTEST_GUILESS_MAIN(TestAgreement)

#include "tst_agreement.moc"
