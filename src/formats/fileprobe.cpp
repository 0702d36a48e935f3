// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fileprobe.h"

#include "core/error.h"
#include "formats/format.h"
#include "formats/hdf5file.h"
#include "formats/hdf5signature.h"
#include "formats/matfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <functional>

namespace edgescope {
namespace {

constexpr int stepMs = 20;
constexpr qint64 longestMs = 60000; // slow disks; the process limits its own work
constexpr hsize_t valuesAtOnce = 1 << 17;

// Some rows at the beginning, in the middle and at the end.
void readParts(const Hdf5File &file, const QByteArray &place, const std::vector<hsize_t> &dims)
{
    const Hdf5Dataset dataset = file.openCached(place);
    hsize_t perRow = 1;
    for (std::size_t axis = 1; axis < dims.size(); ++axis)
        perRow *= std::max<hsize_t>(1, dims[axis]);
    const hsize_t rows = std::clamp<hsize_t>(valuesAtOnce / perRow, 1, dims.front());
    if (perRow > valuesAtOnce * 64)
        return; // no reader takes rows as long as this
    std::vector<double> values(rows * perRow);
    for (const hsize_t first : {hsize_t{0}, (dims.front() - rows) / 2, dims.front() - rows}) {
        try {
            file.readRows(dataset, place, static_cast<std::int64_t>(first), static_cast<std::int64_t>(rows),
                          values);
        } catch (const Error &) {
            // The reader says it of what it needs.
        }
    }
}

void readDataset(const Hdf5File &file, const QByteArray &place)
{
    const std::vector<hsize_t> dims = file.dims(place);
    double values = 1;
    for (const hsize_t length : dims)
        values *= static_cast<double>(length);
    switch (file.kind(place)) {
    case Hdf5File::Kind::Integer:
    case Hdf5File::Kind::Float:
        if (values == 0)
            break;
        if (values <= static_cast<double>(valuesAtOnce))
            file.numbers(place);
        else
            readParts(file, place, dims);
        break;
    case Hdf5File::Kind::Text:
    case Hdf5File::Kind::Enumeration:
        file.texts(place);
        break;
    case Hdf5File::Kind::Reference:
        file.references(place);
        break;
    case Hdf5File::Kind::Other:
        break;
    }
}

// Throws Error when the file cannot be opened or its contents not listed.
void readHdf5(const QString &path)
{
    const Hdf5File file(path);
    for (const Hdf5File::Object &object : file.objects()) {
        const auto attempt = [](const std::function<void()> &read) {
            try {
                read();
            } catch (const Error &) {
                // The reader says it of what it needs.
            }
        };
        for (const char *name : {"units", "unit", "rate", "conversion", "description"})
            attempt([&] { file.attributeText(object.place, name); });
        attempt([&] { file.attributeTexts(object.place, "colnames"); });
        attempt([&] { file.attributeNumber(object.place, "conversion"); });
        if (!object.isGroup)
            attempt([&] { readDataset(file, object.place); });
    }
}

} // namespace

bool needsProbe(const QString &path)
{
    return hasHdf5Signature(path) || isMatFile(path);
}

bool probeFile(const QString &path, const Progress &progress)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/edgescope-probe");
    progress.report(0, 1); // a small file is done before it is waited for
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {path}, QIODevice::NotOpen);
    if (!process.waitForStarted())
        throw Error(QCoreApplication::translate(
                        "FileProbe",
                        "%1 cannot be opened: the program %2, which looks through it first, cannot be "
                        "started. Install Edgescope again.")
                        .arg(path, program));
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(stepMs) && process.state() != QProcess::NotRunning) {
        try {
            progress.report(0, 1);
        } catch (const Cancelled &) {
            process.kill();
            process.waitForFinished();
            throw;
        }
        if (clock.elapsed() > longestMs) {
            process.kill();
            process.waitForFinished();
            throw Error(QCoreApplication::translate(
                            "FileProbe",
                            "%1 cannot be opened: reading it does not come to an end. It is damaged, or "
                            "its disk does not answer.")
                            .arg(path));
        }
    }
    if (process.exitStatus() == QProcess::NormalExit) {
        const auto result = static_cast<ProbeResult>(process.exitCode());
        if (result == ProbeResult::Readable || result == ProbeResult::Unknown)
            return result == ProbeResult::Readable;
        if (result == ProbeResult::Refused)
            Hdf5File::refuse(path);
    }
    throw Error(QCoreApplication::translate(
                    "FileProbe",
                    "%1 cannot be opened: it is damaged in a way that makes the library that reads "
                    "it fail. Ask for another copy.")
                    .arg(path));
}

void readTextsForProbe(const QString &path)
{
    try {
        if (hasHdf5Signature(path))
            Hdf5File(path).readAllTexts();
    } catch (const Error &) {
        // Reading the rest says it.
    }
}

ProbeResult readForProbe(const QString &path)
{
    try {
        if (hasHdf5Signature(path))
            readHdf5(path);
        else
            readMatFile(path);
    } catch (const Error &) {
        // MATLAB 5 files are read by this program itself, which says where they are damaged.
        return hasHdf5Signature(path) ? ProbeResult::Refused : ProbeResult::Readable;
    }
    return std::any_of(formats().begin(), formats().end(),
                       [&path](const Format &format) { return format.recognises(path); })
               ? ProbeResult::Readable
               : ProbeResult::Unknown;
}

} // namespace edgescope
