// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopespikes.h"

#include "core/error.h"
#include "formats/neuroscopewaveforms.h"
#include "formats/texttable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

constexpr std::size_t mostNeuroScopeUnits = 10000;
constexpr double mostCluster = 1e9;
constexpr qint64 longestLine = 1 << 16;
constexpr std::size_t spikesPerReport = 1 << 16;

// The whole numbers of a file, one a line.
std::vector<double> wholeNumbers(const QString &path, const Progress &progress)
{
    if (QFileInfo(path).size() == 0)
        return {};
    TextTable table = readTextTable(path, progress);
    if (table.layout.columns != 1)
        throw Error(QCoreApplication::translate("NeuroScope", "%1 has %2 columns; one was expected.")
                        .arg(path)
                        .arg(table.layout.columns));
    const std::vector<double> &numbers = table.exact[0];
    const auto odd = std::find_if(numbers.begin(), numbers.end(),
                                  [](double value) { return !(value == std::floor(value)); });
    if (odd != numbers.end())
        throw Error(QCoreApplication::translate("NeuroScope", "%1: number %2 is no whole number.")
                        .arg(path)
                        .arg(odd - numbers.begin() + 1));
    return std::move(table.exact[0]);
}

// The last number of each line of a .fet file but the first, which counts the numbers of a line: the sample
// of each spike.
std::vector<double> timesAmongFeatures(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("NeuroScope", "%1 cannot be read: %2.")
                        .arg(path, file.errorString()));
    file.readLine(longestLine);
    std::vector<double> times;
    while (!file.atEnd()) {
        if (times.size() % spikesPerReport == 0)
            progress.report(file.pos(), file.size());
        const QByteArray line = file.readLine(longestLine).simplified();
        if (line.isEmpty())
            continue;
        bool isNumber = false;
        const double time = line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
        if (!isNumber || time != std::floor(time) || time < (times.empty() ? 0 : times.back()))
            throw Error(QCoreApplication::translate("NeuroScope", "%1: the last numbers of its lines are no "
                                                                  "times of spikes (line %2).")
                            .arg(path)
                            .arg(times.size() + 2));
        times.push_back(time);
    }
    return times;
}

// A shank's spikes: their samples and clusters.
struct Shank {
    int number = 0;
    std::vector<double> samples;
    std::vector<double> clusters;
};

// Takes the line that counts the clusters off them and makes both as long as the shorter.
void match(Shank &shank, Recording &recording)
{
    std::vector<double> &clusters = shank.clusters;
    if (clusters.empty() && shank.samples.empty())
        return;
    const double announced = clusters.empty() ? -1 : clusters.front();
    const auto hasFirst = static_cast<std::ptrdiff_t>(!clusters.empty());
    const std::set<double> found(clusters.begin() + hasFirst, clusters.end());
    const bool isCountMissing =
        clusters.size() == shank.samples.size() && announced != static_cast<double>(found.size());
    if (isCountMissing) {
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope",
                                            "The .clu file of shank %1 does not begin with the "
                                            "number of its clusters; every line was taken for a "
                                            "spike.")
                    .arg(shank.number));
        return;
    }
    clusters.erase(clusters.begin(), clusters.begin() + hasFirst);
    if (announced != static_cast<double>(found.size()))
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope",
                                            "The .clu file of shank %1 announces %2 clusters and "
                                            "holds %3.")
                    .arg(shank.number)
                    .arg(announced)
                    .arg(found.size()));
    const std::size_t count = std::min(clusters.size(), shank.samples.size());
    if (clusters.size() != shank.samples.size())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope",
                                            "Shank %1 has %2 spike times (.res) and clusters of "
                                            "%3 spikes (.clu); the first %4 were read.")
                    .arg(shank.number)
                    .arg(shank.samples.size())
                    .arg(clusters.size())
                    .arg(count));
    clusters.resize(count);
    shank.samples.resize(count);
}

// One cluster's spikes: their times, and their places among all of the shank.
struct Train {
    std::vector<double> times;
    std::vector<std::size_t> places;
};

// `waveforms` may be null.
void addUnits(const Shank &shank, double rateHz, int electrode, NeuroscopeWaveforms *waveforms,
              Recording &recording, std::vector<std::pair<int, std::int64_t>> &places)
{
    std::map<std::int64_t, Train> trains;
    std::size_t noise = 0;
    for (std::size_t n = 0; n < shank.samples.size(); ++n) {
        if (!(std::abs(shank.clusters[n]) <= mostCluster))
            throw Error(QCoreApplication::translate("NeuroScope", "its spike %1 has no cluster.").arg(n + 1));
        if (shank.clusters[n] == 0) {
            ++noise;
        } else {
            Train &train = trains[static_cast<std::int64_t>(shank.clusters[n])];
            train.times.push_back(shank.samples[n] / rateHz);
            train.places.push_back(n);
        }
        if (trains.size() + recording.units.size() > mostNeuroScopeUnits)
            throw Error(QCoreApplication::translate("NeuroScope", "the set has more than %1 clusters.")
                            .arg(mostNeuroScopeUnits));
    }
    if (noise > 0)
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope",
                                            "Cluster 0 of shank %1, %2 of its %3 spikes, is noise "
                                            "and was left out.")
                    .arg(shank.number)
                    .arg(noise)
                    .arg(shank.samples.size()));
    for (auto &[cluster, train] : trains) {
        recording.units.push_back({QStringLiteral("%1.%2").arg(shank.number).arg(cluster),
                                   std::move(train.times), electrode,
                                   waveforms ? waveforms->mean(train.places) : nullptr});
        places.emplace_back(shank.number, cluster);
    }
}

void noteFirstClusters(const std::vector<std::pair<int, std::int64_t>> &places, Recording &recording)
{
    QStringList labels;
    for (const auto &[shank, cluster] : places)
        if (cluster == 1)
            labels << QStringLiteral("%1.%2").arg(shank).arg(cluster);
    if (!labels.isEmpty())
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope",
                                            "Cluster 1 is often multi-unit by custom: look at %1 "
                                            "before it is taken for a single unit.")
                    .arg(labels.join(QStringLiteral(", "))));
}

// A column of what the parameters say, if they say it of any unit.
void addColumn(const NeuroscopeParameters &parameters, const QString &name, QString NeuroscopeUnit::*field,
               const std::vector<std::pair<int, std::int64_t>> &places, Recording &recording)
{
    std::map<std::pair<int, std::int64_t>, QString> words;
    for (const NeuroscopeUnit &unit : parameters.units)
        words[{unit.shank, unit.cluster}] = unit.*field;
    UnitColumn column{name, {}};
    for (const auto &place : places) {
        const auto word = words.find(place);
        column.values.push_back(word == words.end() ? QString() : word->second);
    }
    if (std::any_of(column.values.begin(), column.values.end(),
                    [](const QString &word) { return !word.isEmpty(); }))
        recording.unitColumns.push_back(std::move(column));
}

void noteLonely(const NeuroscopeSet &set, Recording &recording)
{
    QStringList names;
    for (const auto *files : {&set.spikes, &set.features})
        for (const auto &[number, name] : *files)
            if (!set.clusters.contains(number))
                names << name;
    for (const auto &[number, name] : set.clusters)
        if (!set.spikes.contains(number) && !set.features.contains(number))
            names << name;
    if (!names.isEmpty())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "Spikes need a .res and a .clu file of the same "
                                                          "number; these have no partner and were left out: "
                                                          "%1.")
                    .arg(names.join(QStringLiteral(", "))));
}

// Nothing when there are clusters but no times.
std::optional<Shank> readShank(const NeuroscopeSet &set, int number, const Progress &progress,
                               Recording &recording)
{
    const auto spikes = set.spikes.find(number);
    const auto features = set.features.find(number);
    Shank shank;
    shank.number = number;
    if (spikes != set.spikes.end()) {
        shank.samples = wholeNumbers(set.path(spikes->second), progress.part(0, 0.5));
    } else if (features != set.features.end()) {
        shank.samples = timesAmongFeatures(set.path(features->second), progress.part(0, 0.5));
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope",
                                            "Shank %1 has no .res file; the times of its spikes "
                                            "are those in %2.")
                    .arg(number)
                    .arg(features->second));
    } else {
        return {};
    }
    shank.clusters = wholeNumbers(set.path(set.clusters.at(number)), progress.part(0.5, 1));
    match(shank, recording);
    return shank;
}

// Null when the shank has none or they cannot be read, which is told.
std::unique_ptr<NeuroscopeWaveforms> waveformsOf(const NeuroscopeSet &set,
                                                 const NeuroscopeParameters &parameters, const Shank &shank,
                                                 Recording &recording)
{
    const auto file = set.waveforms.find(shank.number);
    const bool isDescribed = shank.number >= 1 && shank.number <= std::ssize(parameters.shanks);
    if (file == set.waveforms.end())
        return nullptr;
    try {
        return std::make_unique<NeuroscopeWaveforms>(
            set.path(file->second), parameters,
            isDescribed ? parameters.shanks[static_cast<std::size_t>(shank.number) - 1] : NeuroscopeShank(),
            shank.samples.size(), recording.notes);
    } catch (const Error &error) {
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "The waveforms of shank %1 were left out: %2")
                    .arg(shank.number)
                    .arg(error.message()));
        return nullptr;
    }
}

} // namespace

void addNeuroscopeUnits(const NeuroscopeSet &set, const NeuroscopeParameters &parameters, double rateHz,
                        const Progress &progress, Recording &recording)
{
    noteLonely(set, recording);
    std::vector<std::pair<int, std::int64_t>> places;
    double done = 0;
    for (const auto &[number, name] : set.clusters) {
        const auto shanks = static_cast<double>(set.clusters.size());
        const bool isKnown = number >= 1 && number <= std::ssize(recording.electrodes);
        try {
            const std::optional<Shank> shank =
                readShank(set, number, progress.part(done / shanks, (done + 1) / shanks), recording);
            const auto waveforms = shank ? waveformsOf(set, parameters, *shank, recording) : nullptr;
            if (shank)
                addUnits(*shank, rateHz, isKnown ? number - 1 : -1, waveforms.get(), recording, places);
        } catch (const Error &error) {
            addNote(recording, Note::Severity::Warning,
                    QCoreApplication::translate("NeuroScope", "Shank %1 was left out: %2")
                        .arg(number)
                        .arg(error.message()));
        }
        ++done;
    }
    noteFirstClusters(places, recording);
    addColumn(parameters, QStringLiteral("structure"), &NeuroscopeUnit::structure, places, recording);
    addColumn(parameters, QStringLiteral("type"), &NeuroscopeUnit::type, places, recording);
    addColumn(parameters, QStringLiteral("quality"), &NeuroscopeUnit::quality, places, recording);
}

} // namespace edgescope
