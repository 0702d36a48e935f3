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

// A file of damaged sizes must not fill the machine's memory.
void limitMemory(const QString &path, rlim_t timesFile, rlim_t spareBytes)
{
    const rlim_t bytes = bytesInUse() + timesFile * static_cast<rlim_t>(QFileInfo(path).size()) + spareBytes;
    const rlimit memory{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_AS, &memory);
}

// Nor must one of damaged links keep the machine busy.
void limitTime()
{
    constexpr rlim_t seconds = 5;
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
    const QString &path = arguments[1];
    limitTime();
    auto result = ProbeResult::OutOfMemory;
    try {
        // The texts of a file are no longer than the file; read into memory they take some times that.
        limitMemory(path, 8, rlim_t{64} << 20);
        edgescope::readTextsForProbe(path);
        // MATLAB files are unpacked as a whole; of HDF5 files only parts are read at a time.
        limitMemory(path, 16, rlim_t{256} << 20);
        result = edgescope::readForProbe(path);
    } catch (const std::bad_alloc &) {
        // The limit was reached.
    }
    std::_Exit(static_cast<int>(result));
}
