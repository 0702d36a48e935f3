// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "core/parallel.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <vector>

namespace edgescope::benchmark {
namespace {

volatile double keptValue = 0;

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double measuredBandwidth()
{
    constexpr std::int64_t parts = 64;
    constexpr std::int64_t perPart = 1 << 19;
    const std::vector<std::uint64_t> data(static_cast<size_t>(parts * perPart), 1);
    std::vector<std::uint64_t> sums(parts);
    const double seconds = medianSeconds([&] {
        parallelFor(parts, [&](std::int64_t part) {
            const auto first = data.begin() + part * perPart;
            sums[static_cast<size_t>(part)] = std::accumulate(first, first + perPart, std::uint64_t{0});
        });
    });
    use(static_cast<double>(sums.front()));
    return static_cast<double>(data.size() * sizeof(std::uint64_t)) / seconds;
}

} // namespace

double medianSeconds(const std::function<void()> &work)
{
    constexpr size_t leastCalls = 5;
    constexpr double leastSeconds = 0.5;
    work();
    std::vector<double> seconds;
    while (seconds.size() < leastCalls || std::accumulate(seconds.begin(), seconds.end(), 0.0) < leastSeconds)
        seconds.push_back(secondsOf(work));
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

double readBandwidth()
{
    static const double bandwidth = measuredBandwidth();
    return bandwidth;
}

void print(const Work &work, double seconds, const QString &remark)
{
    std::printf("%-52s %9.5f s %9.1f M %s/s %6.1f %% of memory bandwidth  %s\n", qPrintable(work.name),
                seconds, work.items / seconds / 1e6, qPrintable(work.unit),
                100 * work.bytes / seconds / readBandwidth(), qPrintable(remark));
    std::fflush(stdout);
}

void print(const QString &name, double seconds, const QString &remark)
{
    std::printf("%-72s %9.5f s  %s\n", qPrintable(name), seconds, qPrintable(remark));
    std::fflush(stdout);
}

void use(double value)
{
    keptValue = value;
}

} // namespace edgescope::benchmark
