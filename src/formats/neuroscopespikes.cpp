// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopespikes.h"

#include "core/error.h"
#include "formats/texttable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

constexpr std::size_t mostUnits = 10000;
constexpr double mostCluster = 1e9;

void addNote(Recording &recording, Note::Severity severity, const QString &message)
{
    recording.notes.push_back({severity, message});
}

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

void addUnits(const Shank &shank, double rateHz, int electrode, Recording &recording,
              std::vector<std::pair<int, std::int64_t>> &places)
{
    std::map<std::int64_t, std::vector<double>> trains;
    std::size_t noise = 0;
    for (std::size_t n = 0; n < shank.samples.size(); ++n) {
        if (!(std::abs(shank.clusters[n]) <= mostCluster))
            throw Error(QCoreApplication::translate("NeuroScope", "its spike %1 has no cluster.").arg(n + 1));
        if (shank.clusters[n] == 0)
            ++noise;
        else
            trains[static_cast<std::int64_t>(shank.clusters[n])].push_back(shank.samples[n] / rateHz);
        if (trains.size() + recording.units.size() > mostUnits)
            throw Error(QCoreApplication::translate("NeuroScope", "the set has more than %1 clusters.")
                            .arg(mostUnits));
    }
    if (noise > 0)
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope",
                                            "Cluster 0 of shank %1, %2 of its %3 spikes, is noise "
                                            "and was left out.")
                    .arg(shank.number)
                    .arg(noise)
                    .arg(shank.samples.size()));
    for (auto &[cluster, times] : trains) {
        recording.units.push_back(
            {QStringLiteral("%1.%2").arg(shank.number).arg(cluster), std::move(times), electrode});
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
    for (const auto &[number, name] : set.spikes)
        if (!set.clusters.contains(number))
            names << name;
    for (const auto &[number, name] : set.clusters)
        if (!set.spikes.contains(number))
            names << name;
    if (!names.isEmpty())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "Spikes need a .res and a .clu file of the same "
                                                          "number; these have no partner and were left out: "
                                                          "%1.")
                    .arg(names.join(QStringLiteral(", "))));
}

} // namespace

void addNeuroscopeUnits(const NeuroscopeSet &set, const NeuroscopeParameters &parameters, double rateHz,
                        const Progress &progress, Recording &recording)
{
    noteLonely(set, recording);
    std::vector<std::pair<int, std::int64_t>> places;
    const auto shanks = static_cast<double>(set.spikes.size());
    double done = 0;
    for (const auto &[number, name] : set.spikes) {
        const auto clusters = set.clusters.find(number);
        if (clusters == set.clusters.end())
            continue;
        const bool isKnown = number >= 1 && number <= std::ssize(recording.electrodes);
        try {
            Shank shank;
            shank.number = number;
            shank.samples =
                wholeNumbers(set.path(name), progress.part(done / (2 * shanks), (done + 1) / (2 * shanks)));
            shank.clusters =
                wholeNumbers(set.path(clusters->second),
                             progress.part((done + 1) / (2 * shanks), (done + 2) / (2 * shanks)));
            match(shank, recording);
            addUnits(shank, rateHz, isKnown ? number - 1 : -1, recording, places);
        } catch (const Error &error) {
            addNote(recording, Note::Severity::Warning,
                    QCoreApplication::translate("NeuroScope", "Shank %1 was left out: %2")
                        .arg(number)
                        .arg(error.message()));
        }
        done += 2;
    }
    noteFirstClusters(places, recording);
    addColumn(parameters, QStringLiteral("structure"), &NeuroscopeUnit::structure, places, recording);
    addColumn(parameters, QStringLiteral("type"), &NeuroscopeUnit::type, places, recording);
    addColumn(parameters, QStringLiteral("quality"), &NeuroscopeUnit::quality, places, recording);
}

} // namespace edgescope
