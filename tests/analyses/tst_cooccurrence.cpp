// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/cooccurrence.h"
#include "core/random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace edgescope;

Q_DECLARE_METATYPE(edgescope::PairStep)

namespace {

LevelImage levelsOf(const std::vector<std::vector<int>> &rows, int levels)
{
    LevelImage image;
    image.levels = levels;
    image.rows = static_cast<std::int64_t>(rows.size());
    image.columns = static_cast<std::int64_t>(rows.front().size());
    for (const auto &row : rows)
        for (const int value : row)
            image.values.push_back(static_cast<std::uint8_t>(value));
    return image;
}

LevelImage referenceImage()
{
    return levelsOf({{0, 0, 1, 1}, {0, 0, 1, 1}, {0, 2, 2, 2}, {2, 2, 3, 3}}, 4);
}

PairCounts allPairs(const LevelImage &image, PairStep step, bool symmetric)
{
    const ColumnSpan all{0, image.columns};
    PairCounts counts = countPairs(image, image, step, all, all);
    if (symmetric)
        makeSymmetric(counts, image.levels);
    return counts;
}

double feature(const TextureFeatures &features, TextureFeature which)
{
    return features[static_cast<size_t>(which)];
}

bool near(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

// Gaussian white noise: 12 rows whose widths grow by e^0.3, z-scored, as centred boxes or as blocks.
MultiscaleImage whiteNoise(bool sliding, std::uint64_t seed)
{
    constexpr int rows = 12;
    constexpr std::int64_t samples = 16'000'000;
    constexpr double firstWidth = 20;              // samples
    constexpr std::int64_t samplesPerColumn = 173; // fits no width
    std::vector<double> sums(samples + 1, 0);
    Random random(seed);
    for (std::int64_t n = 0; n < samples; ++n)
        sums[static_cast<size_t>(n) + 1] = sums[static_cast<size_t>(n)] + random.normal();
    const auto sumTo = [&](double position) { return sums[static_cast<size_t>(std::llround(position))]; };
    MultiscaleImage image;
    image.columns = samples / samplesPerColumn;
    image.rows.assign(rows, MultiscaleImage::RowStatus::Defined);
    for (int row = 0; row < rows; ++row) {
        const double width = firstWidth * std::exp(0.3 * row);
        std::vector<double> cells;
        double sum = 0;
        double squares = 0;
        double count = 0;
        for (std::int64_t n = 0; n < image.columns; ++n) {
            const double centre = (static_cast<double>(n) + 0.5) * samplesPerColumn;
            const double from = sliding ? centre - width / 2 : std::floor(centre / width) * width;
            const bool inside = from >= 0 && from + width <= samples;
            cells.push_back(inside ? sumTo(from + width) - sumTo(from)
                                   : std::numeric_limits<double>::quiet_NaN());
            if (inside) {
                sum += cells.back();
                squares += cells.back() * cells.back();
                ++count;
            }
        }
        const double mean = sum / count;
        const double sd = std::sqrt(squares / count - mean * mean);
        for (const double cell : cells)
            image.values.push_back(static_cast<float>((cell - mean) / sd));
    }
    return image;
}

TextureFeatures noiseFeatures(const MultiscaleImage &image, int levels, int offset)
{
    const LevelImage quantised = levelImage(image, Quantiser::uniform(-3.5, 3.5, levels), Progress());
    return textureFeatures(allPairs(quantised, {offset, 0}, true), levels, {});
}

} // namespace

class TestCooccurrence : public QObject
{
    Q_OBJECT

private slots:
    void referenceValues_data();
    void referenceValues();
    void referenceMatrices();
    void constantImage();
    void independentUniformLevels();
    void undefinedCellsTakeNoPart();
    void entropyInBits();
    void crossPairsAreOrdered();
    void limitsHoldBothColumns();
    void levels();
    void equalProbabilityLevels();
    void pooledRange();
    void slidingWhiteNoise_data();
    void slidingWhiteNoise();
    void heldWhiteNoise();
};

// Methods, section 9.
void TestCooccurrence::referenceValues_data()
{
    QTest::addColumn<PairStep>("step");
    QTest::addColumn<QList<double>>("wanted");
    const auto row = [](const char *name, PairStep step, const QList<double> &wanted) {
        QTest::newRow(name) << step << wanted;
    };
    // contrast, dissimilarity, homogeneity², homogeneity |·|, ΣP², √, entropy, correlation
    row("(0,1)", {0, 1}, {.583333, .416667, .808333, .819444, .145833, .381881, 2.094729, .719533});
    row("(1,0)", {1, 0}, {1.0, .666667, .7, .722222, .138889, .372678, 2.094729, .485714});
    row("(0,2)", {0, 2}, {1.25, 1.0, .525, .541667, .179688, .423896, 1.819511, .411765});
    row("(2,0)", {2, 0}, {2.75, 1.5, .375, .458333, .148438, .385276, 1.927392, -.294118});
}

void TestCooccurrence::referenceValues()
{
    QFETCH(const PairStep, step);
    QFETCH(const QList<double>, wanted);
    const PairCounts counts = allPairs(referenceImage(), step, true);
    const TextureFeatures plain = textureFeatures(counts, 4, {});
    const TextureFeatures others = textureFeatures(counts, 4, {true, true, false});
    constexpr double rounding = 5.1e-7; // of the printed values
    QVERIFY(near(feature(plain, TextureFeature::Contrast), wanted[0], rounding));
    QVERIFY(near(feature(plain, TextureFeature::Dissimilarity), wanted[1], rounding));
    QVERIFY(near(feature(plain, TextureFeature::Homogeneity), wanted[2], rounding));
    QVERIFY(near(feature(others, TextureFeature::Homogeneity), wanted[3], rounding));
    QVERIFY(near(feature(plain, TextureFeature::Energy), wanted[4], rounding));
    QVERIFY(near(feature(others, TextureFeature::Energy), wanted[5], rounding));
    QVERIFY(near(feature(plain, TextureFeature::Entropy), wanted[6], rounding));
    QVERIFY(near(feature(plain, TextureFeature::Correlation), wanted[7], rounding));
}

void TestCooccurrence::referenceMatrices()
{
    const QString samples = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (samples.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QFile file(samples + QStringLiteral("/reference-glcm/glcm_reference.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<std::vector<int>> rows;
    for (const QJsonValue &row : reference[QLatin1String("image")].toArray()) {
        rows.emplace_back();
        for (const QJsonValue &value : row.toArray())
            rows.back().push_back(value.toInt());
    }
    const LevelImage image = levelsOf(rows, reference[QLatin1String("levels")].toInt());
    const std::map<QString, PairStep> steps = {{QStringLiteral("0"), {0, 1}},
                                               {QStringLiteral("pi/4"), {1, 1}},
                                               {QStringLiteral("pi/2"), {1, 0}},
                                               {QStringLiteral("3pi/4"), {1, -1}}};
    const auto check = [&](const QJsonObject &matrix, bool symmetric) {
        const PairStep step = steps.at(matrix[QLatin1String("angle")].toString());
        const PairCounts counts = allPairs(image, step, symmetric);
        const QJsonArray wanted = matrix[QLatin1String("counts")].toArray();
        for (int i = 0; i < 4; ++i)
            for (int j = 0; j < 4; ++j)
                QCOMPARE(int(counts[static_cast<size_t>(4 * i + j)]), wanted[i].toArray()[j].toInt());
    };
    const QJsonArray matrices = reference[QLatin1String("matrices_not_symmetric")].toArray();
    QCOMPARE(matrices.size(), 4);
    for (const QJsonValue &matrix : matrices)
        check(matrix.toObject(), false);
    check(reference[QLatin1String("matrix_symmetric")].toObject(), true);
}

void TestCooccurrence::constantImage()
{
    const LevelImage image = levelsOf(std::vector<std::vector<int>>(6, std::vector<int>(9, 3)), 8);
    const TextureFeatures features = textureFeatures(allPairs(image, {1, 0}, true), 8, {});
    QCOMPARE(feature(features, TextureFeature::Contrast), 0.0);
    QCOMPARE(feature(features, TextureFeature::Homogeneity), 1.0);
    QCOMPARE(feature(features, TextureFeature::Energy), 1.0);
    QCOMPARE(feature(features, TextureFeature::Entropy), 0.0);
    QVERIFY(std::isnan(feature(features, TextureFeature::Correlation)));
}

void TestCooccurrence::independentUniformLevels()
{
    // Entropy 2 ln L, energy 1 / L², contrast (L² − 1) / 6. With n pairs the entropy is (L² − 1) / 2n too
    // low.
    constexpr int levelCount = 16;
    LevelImage image;
    image.levels = levelCount;
    image.rows = 2;
    image.columns = 2'000'000;
    Random random(5);
    for (std::int64_t n = 0; n < image.rows * image.columns; ++n)
        image.values.push_back(static_cast<std::uint8_t>(random.below(levelCount)));
    const TextureFeatures features = textureFeatures(allPairs(image, {1, 0}, false), levelCount, {});
    QVERIFY(near(feature(features, TextureFeature::Entropy), 2 * std::log(16.0), 2e-4));
    QVERIFY(near(feature(features, TextureFeature::Energy), 1.0 / 256, 1e-6));
    QVERIFY(near(feature(features, TextureFeature::Contrast), 255.0 / 6, 0.15));
    QVERIFY(near(feature(features, TextureFeature::Correlation), 0, 0.003));
}

void TestCooccurrence::undefinedCellsTakeNoPart()
{
    const LevelImage image = levelsOf({{0, 1, 2, 2}, {1, 2, 0, 1}}, 2); // 2 marks undefined cells
    const PairCounts counts = allPairs(image, {1, 0}, false);
    QVERIFY(counts == (PairCounts{0, 1, 0, 0}));
    QCOMPARE(totalPairs(counts), 1ULL);
    const LevelImage empty = levelsOf({{2, 2}, {2, 2}}, 2);
    for (const double value : textureFeatures(allPairs(empty, {1, 0}, true), 2, {}))
        QVERIFY(std::isnan(value));
    // An offset beyond the image has no pair.
    QCOMPARE(totalPairs(allPairs(image, {2, 0}, false)), 0ULL);
    QCOMPARE(totalPairs(allPairs(image, {0, 4}, false)), 0ULL);
}

void TestCooccurrence::entropyInBits()
{
    // Two levels that always alternate: two cells of the matrix with one half each.
    const LevelImage image = levelsOf({{0, 1, 0, 1, 0}}, 2);
    const PairCounts counts = allPairs(image, {0, 1}, true);
    QVERIFY(
        near(feature(textureFeatures(counts, 2, {false, false, true}), TextureFeature::Entropy), 1, 1e-12));
    QVERIFY(near(feature(textureFeatures(counts, 2, {}), TextureFeature::Correlation), -1, 1e-12));
}

void TestCooccurrence::crossPairsAreOrdered()
{
    const LevelImage e = levelsOf({{0, 0, 0}, {1, 1, 1}}, 3);
    const LevelImage i = levelsOf({{2, 2, 2}, {1, 2, 1}}, 3);
    const PairCounts counts = countPairs(e, i, {1, 0}, {0, 3}, {0, 3});
    QVERIFY(counts == (PairCounts{0, 2, 1, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(totalPairs(countPairs(e, i, {0, 0}, {0, 3}, {0, 3})), 6ULL);
}

void TestCooccurrence::limitsHoldBothColumns()
{
    const LevelImage image = levelsOf({{0, 1, 2, 3, 4, 5, 6, 7}}, 8);
    // First cells 2 and 3 of the stretch [1, 5): partners at +2 are 4 and 5, the latter outside.
    const PairCounts counts = countPairs(image, image, {0, 2}, {2, 4}, {1, 5});
    QCOMPARE(totalPairs(counts), 1ULL);
    QCOMPARE(counts[2 * 8 + 4], 1U);
    QCOMPARE(totalPairs(countPairs(image, image, {0, -2}, {0, 8}, {1, 5})), 2ULL);
}

void TestCooccurrence::levels()
{
    const Quantiser quantiser = Quantiser::uniform(-3.5, 3.5, 16);
    QCOMPARE(int(quantiser.level(-100)), 0);
    QCOMPARE(int(quantiser.level(-3.5F)), 0);
    QCOMPARE(int(quantiser.level(-0.001F)), 7);
    QCOMPARE(int(quantiser.level(0)), 8);
    QCOMPARE(int(quantiser.level(0.4375F)), 9); // an edge belongs to the bin above it
    QCOMPARE(int(quantiser.level(3.5F)), 15);
    QCOMPARE(int(quantiser.level(100)), 15);
    QCOMPARE(int(quantiser.level(std::numeric_limits<float>::quiet_NaN())), 16);
}

void TestCooccurrence::equalProbabilityLevels()
{
    MultiscaleImage image;
    image.columns = 1000;
    image.rows.resize(1);
    for (int n = 0; n < 1000; ++n)
        image.values.push_back(static_cast<float>(std::pow(n, 3)));
    const MultiscaleImage *const pooled[] = {&image};
    const Quantiser quantiser = Quantiser::byRule(LevelRule::EqualProbability, 3.5, 8, pooled);
    std::array<int, 9> counts{};
    for (const float value : image.values)
        ++counts[quantiser.level(value)];
    for (int level = 0; level < 8; ++level)
        QCOMPARE(counts[static_cast<size_t>(level)], 125);
}

void TestCooccurrence::pooledRange()
{
    MultiscaleImage image;
    image.columns = 1001;
    image.rows.resize(1);
    for (int n = 0; n <= 1000; ++n)
        image.values.push_back(static_cast<float>(n));
    image.values[1000] = 1e6F; // an outlier moves nothing
    const MultiscaleImage *const pooled[] = {&image};
    const Quantiser quantiser = Quantiser::byRule(LevelRule::PooledRange, 3.5, 10, pooled);
    QCOMPARE(int(quantiser.level(5 + 98)), 0); // the range is [5, 995]
    QCOMPARE(int(quantiser.level(5 + 100)), 1);
    QCOMPARE(int(quantiser.level(994)), 9);
}

void TestCooccurrence::slidingWhiteNoise_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<QList<double>>("correlations");
    QTest::newRow("8") << 8 << QList<double>{.807, .692, .594, .510, .438};
    QTest::newRow("16") << 16 << QList<double>{.845, .725, .622, .535, .459};
    QTest::newRow("32") << 32 << QList<double>{.855, .733, .630, .541, .464};
}

void TestCooccurrence::slidingWhiteNoise()
{
    QFETCH(const int, levels);
    QFETCH(const QList<double>, correlations);
    static const MultiscaleImage image = whiteNoise(true, 3);
    const QList<double> contrasts = {1.64, 2.92, 4.00, 4.93, 5.74}; // L = 16
    for (int offset = 1; offset <= 5; ++offset) {
        const TextureFeatures features = noiseFeatures(image, levels, offset);
        const double correlation = feature(features, TextureFeature::Correlation);
        QVERIFY2(near(correlation, correlations[offset - 1], 0.01), qPrintable(QString::number(correlation)));
        const double contrast = feature(features, TextureFeature::Contrast);
        // ±.01 of the correlation is ±.106 of the contrast at this variance of levels.
        if (levels == 16)
            QVERIFY2(near(contrast, contrasts[offset - 1], 0.106), qPrintable(QString::number(contrast)));
        // Sheppard: levels have the variance of the values and 1/12 more.
        const double step = 7.0 / levels;
        const double wanted = 2 * (1 - std::exp(-0.15 * offset)) / step / step + 1.0 / 6;
        QVERIFY2(near(contrast, wanted, 0.015 * wanted), qPrintable(QString::number(contrast / wanted)));
    }
}

// A moment lies anywhere in its two bins: ρ = (1 − 1 / 3r) / √r for widths of ratio r, .65 .61 .55 .49 .44,
// of which 16 levels leave 98 %.
void TestCooccurrence::heldWhiteNoise()
{
    const MultiscaleImage image = whiteNoise(false, 3);
    for (int offset = 1; offset <= 5; ++offset) {
        const double correlation = feature(noiseFeatures(image, 16, offset), TextureFeature::Correlation);
        const double ratio = std::exp(0.3 * offset);
        const double wanted = 0.984 * (1 - 1 / (3 * ratio)) / std::sqrt(ratio);
        QVERIFY2(near(correlation, wanted, 0.01), qPrintable(QString::number(correlation)));
    }
}

QTEST_GUILESS_MAIN(TestCooccurrence)
#include "tst_cooccurrence.moc"
