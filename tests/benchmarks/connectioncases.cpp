// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "measure.h"

#include "analyses/connections.h"
#include "core/random.h"

namespace edgescope::benchmark {
namespace {

constexpr int units = 100;
constexpr double hours = 8;
constexpr double rateHz = 5;
constexpr double targetSeconds = 60;

std::vector<Unit> independentUnits()
{
    std::vector<Unit> result(units);
    for (size_t n = 0; n < result.size(); ++n) {
        Random random(streamSeed(2, {n}));
        for (double t = random.exponential() / rateHz; t < hours * 3600; t += random.exponential() / rateHz)
            result[n].spikeTimes.push_back(t);
    }
    return result;
}

} // namespace

void runConnectionCases()
{
    const std::vector<Unit> trains = independentUnits();
    const double seconds =
        medianSeconds([&] { use(static_cast<double>(findConnections(trains, {}, {}).size())); });
    print(QStringLiteral("connections of all pairs, 100 units, 8 h, 5 Hz"), seconds,
          QStringLiteral("target %1 s").arg(targetSeconds));
}

} // namespace edgescope::benchmark
