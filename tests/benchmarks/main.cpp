// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "measure.h"

#include "core/parallel.h"

#include <QByteArray>

#include <cstdio>
#include <thread>

// Measures what the user waits for. The first argument sets the number of threads; all cores without it.
int main(int argc, char **argv)
{
    using namespace edgescope;
    if (argc > 1 && QByteArray(argv[1]) == benchmark::startOnly)
        return benchmark::showWindowOnce(argc, argv);
    const int threads = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    setParallelThreads(threads);
    std::printf("Threads: %u, memory read: %.1f GB/s\n",
                threads > 0 ? static_cast<unsigned>(threads) : std::thread::hardware_concurrency(),
                benchmark::readBandwidth() / 1e9);
    benchmark::runEnsembleCases();
    benchmark::runWindowCases(argc, argv);
    benchmark::runMncmCases();
    benchmark::runWaveletCases();
    benchmark::runConnectionCases();
    return 0;
}
