// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "measure.h"

#include "analyses/mncm.h"
#include "core/parallel.h"
#include "core/random.h"

namespace edgescope::benchmark {
namespace {

constexpr std::int64_t scales = 23;
constexpr std::int64_t columns = 28800;
constexpr int levels = 16;
// Twelve offsets with the usual Python package, which has no threads.
constexpr double packageSeconds = 0.012;
constexpr double packageOffsets = 12;
constexpr double targetTimes = 5;

// Neighbouring rows and columns alike, as those of smoothed signals are.
LevelImage smoothLevels()
{
    LevelImage image;
    image.levels = levels;
    image.rows = scales;
    image.columns = columns;
    image.values.resize(static_cast<size_t>(scales * columns));
    Random random(1);
    std::vector<double> row(columns, 0);
    for (std::int64_t k = 0; k < scales; ++k) {
        double value = 0;
        for (std::int64_t n = 0; n < columns; ++n) {
            value = 0.9 * value + 0.44 * random.normal();
            double &cell = row[static_cast<size_t>(n)];
            cell = 0.86 * cell + 0.51 * value;
            image.values[static_cast<size_t>(k * columns + n)] =
                Quantiser::uniform(-3.5, 3.5, levels).level(static_cast<float>(cell));
        }
    }
    return image;
}

// Five matrices and their features, counted in blocks of a minute as the analysis does.
double countAll(const LevelImage &image)
{
    constexpr std::int64_t blockColumns = 600;
    constexpr std::int64_t blocks = columns / blockColumns;
    std::vector<PairCounts> counts(static_cast<size_t>(mncmOffsets * blocks));
    parallelFor(blocks, [&](std::int64_t block) {
        const ColumnSpan span{block * blockColumns, (block + 1) * blockColumns};
        for (int offset = 1; offset <= mncmOffsets; ++offset)
            counts[static_cast<size_t>((offset - 1) * blocks + block)] =
                countPairs(image, image, {offset, 0}, span, span);
    });
    double sum = 0;
    for (size_t offset = 0; offset < mncmOffsets; ++offset) {
        PairCounts total(levels * levels, 0);
        for (size_t block = 0; block < blocks; ++block)
            for (size_t cell = 0; cell < total.size(); ++cell)
                total[cell] += counts[offset * blocks + block][cell];
        makeSymmetric(total, levels);
        sum += textureFeatures(total, levels, {}).front();
    }
    return sum;
}

} // namespace

void runMncmCases()
{
    const LevelImage image = smoothLevels();
    double pairs = 0;
    for (int offset = 1; offset <= mncmOffsets; ++offset)
        pairs += static_cast<double>((scales - offset) * columns);
    const double counting = medianSeconds([&] { use(countAll(image)); });
    print({QStringLiteral("MNCM, 5 offsets, 6 features"), pairs, QStringLiteral("pairs"), 2 * pairs},
          counting,
          QStringLiteral("%1 times the usual package's 0.012 s for 12 offsets, %2 times an offset; target %3")
              .arg(packageSeconds / counting, 0, 'f', 1)
              .arg(packageSeconds / packageOffsets * mncmOffsets / counting, 0, 'f', 1)
              .arg(targetTimes));

    MultiscaleImage grid;
    grid.window = {0, columns * 0.1};
    grid.step = 0.1;
    grid.columns = columns;
    const MncmSettings settings;
    const double sliding = medianSeconds([&] {
        use(static_cast<double>(mncmWindows(image, image, grid, {grid.window}, settings, Progress()).size()));
    });
    const double inWindows = static_cast<double>((scales - 1) * columns) * 2; // each column enters and leaves
    print({QStringLiteral("MNCM, windows of 30 s every 10 s"), inWindows, QStringLiteral("pairs"),
           2 * inWindows},
          sliding);
}

} // namespace edgescope::benchmark
