// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flathdf5.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/hdf5file.h"
#include "formats/hdf5signature.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {
namespace {

const char *const spikesPlace = "/spikes";
const char *const countsPlace = "/sCount";
constexpr std::size_t mostHdf5Units = 100000;

void note(Recording &recording, Note::Severity severity, const QString &message)
{
    recording.notes.push_back({severity, message});
}

// One place of x and y for each unit, as two rows.
void readPositions(const Hdf5File &file, Recording &recording)
{
    const QByteArray place = "/epos";
    if (!file.containsDataset(place))
        return;
    const std::vector<hsize_t> lengths = file.dims(place);
    const std::size_t units = recording.units.size();
    const bool fits =
        lengths.size() == 2 && lengths[0] == 2 && lengths[1] == units && Hdf5File::isNumber(file.kind(place));
    if (!fits) {
        note(recording, Note::Severity::Warning,
             QCoreApplication::translate("FlatHdf5",
                                         "The positions (epos) were left out: they are not one "
                                         "pair for each of the %n unit(s).",
                                         nullptr, int(units)));
        return;
    }
    const std::vector<double> positions = file.numbers(place);
    for (std::size_t n = 0; n < units; ++n) {
        Electrode electrode;
        electrode.label = recording.units[n].label;
        if (std::isfinite(positions[n]) && std::isfinite(positions[units + n])) {
            electrode.xMicrometres = positions[n];
            electrode.yMicrometres = positions[units + n];
        }
        recording.electrodes.push_back(std::move(electrode));
        recording.units[n].electrode = static_cast<int>(n);
    }
}

std::vector<QString> namesOf(const Hdf5File &file)
{
    const QByteArray place = "/names";
    if (!file.containsDataset(place) || file.kind(place) != Hdf5File::Kind::Text)
        return {};
    return file.texts(place);
}

void readUnits(const Hdf5File &file, Recording &recording)
{
    const std::vector<double> times = file.numbers(spikesPlace);
    const std::vector<std::int64_t> counts = file.integers(countsPlace);
    if (counts.size() > mostHdf5Units)
        file.fail(countsPlace, QCoreApplication::translate("FlatHdf5", "%1 units are more than there can be.")
                                   .arg(counts.size()));
    const std::vector<QString> names = namesOf(file);
    std::size_t first = 0;
    for (std::size_t n = 0; n < counts.size(); ++n) {
        const auto left = static_cast<std::int64_t>(times.size() - first);
        if (counts[n] < 0 || counts[n] > left)
            file.fail(countsPlace,
                      QCoreApplication::translate("FlatHdf5", "unit %1 is said to have %2 spikes, but %3 are "
                                                              "left of those stored; the file is damaged.")
                          .arg(n + 1)
                          .arg(counts[n])
                          .arg(left));
        Unit unit;
        unit.label = n < names.size() && names.size() == counts.size() && !names[n].isEmpty()
                         ? names[n]
                         : QString::number(n + 1);
        const auto begin = times.begin() + static_cast<std::ptrdiff_t>(first);
        unit.spikeTimes.assign(begin, begin + counts[n]);
        first += static_cast<std::size_t>(counts[n]);
        recording.units.push_back(std::move(unit));
    }
    if (first < times.size())
        note(recording, Note::Severity::Warning,
             QCoreApplication::translate("FlatHdf5",
                                         "%n spike(s) at the end belong to no unit; they were left "
                                         "out.",
                                         nullptr, int(times.size() - first)));
}

} // namespace

bool recognisesFlatHdf5(const QString &path)
{
    if (!hasHdf5Signature(path))
        return false;
    try {
        const Hdf5File file(path);
        return file.containsDataset(spikesPlace) && file.containsDataset(countsPlace) &&
               Hdf5File::isNumber(file.kind(spikesPlace)) &&
               file.kind(countsPlace) == Hdf5File::Kind::Integer;
    } catch (const std::exception &) {
        return false; // another reader of HDF5 says what is wrong with it
    }
}

Recording readFlatHdf5(const QString &path, const ReadOptions &, const Progress &progress)
{
    const Hdf5File file(path);
    Recording recording;
    recording.path = path;
    recording.format = QStringLiteral("HDF5 of spikes and counts");
    recording.contentId = contentId(path);
    progress.report(0, 2);
    readUnits(file, recording);
    if (recording.units.empty())
        throw Error(QCoreApplication::translate("FlatHdf5", "%1 has no units.").arg(path));
    readPositions(file, recording);
    progress.report(1, 2);
    finishRecording(recording);
    return recording;
}

} // namespace edgescope
