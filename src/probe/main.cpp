// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/fileprobe.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

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

// Reads one file and ends; whether it lives so long is what its caller wants to know.
int main(int argc, char *argv[])
{
    constexpr int badUsage = 2;
    constexpr int outOfMemory = 3;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return badUsage;
    limit(arguments[1]);
    try {
        edgescope::readForProbe(arguments[1]);
    } catch (const edgescope::Error &) {
        return 0; // refused, as the reader will refuse it
    } catch (const std::bad_alloc &) {
        return outOfMemory;
    }
    return 0;
}
