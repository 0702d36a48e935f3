// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fileprobe.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

#include <cstdlib>
#include <fstream>
#include <new>
#include <string>

namespace {

// Memory for the program itself and its libraries.
rlim_t bytesInUse()
{
    std::ifstream status("/proc/self/statm");
    rlim_t pages = 0;
    status >> pages;
    return pages * 4096;
}

// A file of damaged sizes must not fill the machine's memory, nor one of damaged links keep it busy.
void limit(const QString &path)
{
    constexpr rlim_t spareBytes = rlim_t{256} << 20;
    // MATLAB files are unpacked as a whole; of HDF5 files only parts are read at a time.
    constexpr rlim_t timesFile = 16;
    constexpr rlim_t seconds = 5;
    const rlim_t bytes = bytesInUse() + timesFile * static_cast<rlim_t>(QFileInfo(path).size()) + spareBytes;
    const rlimit memory{bytes, bytes};
    setrlimit(RLIMIT_AS, &memory);
    const rlimit time{seconds, seconds};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

} // namespace

// Reads one file and ends; whether it lives so long is what its caller wants to know. It leaves without the
// tidying up of the libraries, which damaged files may keep from ending.
int main(int argc, char *argv[])
{
    using edgescope::ProbeResult;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return static_cast<int>(ProbeResult::BadUsage);
    limit(arguments[1]);
    auto result = ProbeResult::OutOfMemory;
    try {
        result = edgescope::readForProbe(arguments[1]);
    } catch (const std::bad_alloc &) {
        // The limit was reached.
    }
    std::_Exit(static_cast<int>(result));
}
