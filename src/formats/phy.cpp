// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phy.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/npyfile.h"
#include "formats/phychannels.h"
#include "formats/phyfiles.h"
#include "formats/phytemplates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr double usualRateHz = 30000;
constexpr std::size_t mostClusters = 10000;
constexpr std::int64_t mostParameterBytes = 1 << 20;

const QString &groupField()
{
    static const QString name = QStringLiteral("group");
    return name;
}

// The folder of a sorting that the path names or lies in.
std::optional<QDir> sortingFolder(const QString &path)
{
    static const QRegularExpression member(QStringLiteral(
        "^(params\\.py|(spike|cluster|channel|template|whitening|pc|similar)_\\w+\\.(npy|tsv|csv)"
        "|(templates|amplitudes)\\.npy)$"));
    const QFileInfo info(path);
    if (!info.isDir() && !member.match(info.fileName()).hasMatch())
        return {};
    const QDir folder = info.isDir() ? QDir(path) : info.dir();
    const bool hasClusters = folder.exists(QStringLiteral("spike_clusters.npy")) ||
                             folder.exists(QStringLiteral("spike_templates.npy"));
    return hasClusters && isNpyFile(folder.filePath(QStringLiteral("spike_times.npy")))
               ? std::optional(folder)
               : std::nullopt;
}

// Reads the files of one folder into a recording.
class PhyReader
{
public:
    PhyReader(QDir folder, const ReadOptions &options, const Progress &progress)
        : m_folder(std::move(folder))
        , m_options(options)
        , m_progress(progress)
    {
    }

    Recording read();

private:
    void readParameters();
    void findRate();
    void readTables();
    void readElectrodes();
    void readUnits();
    std::map<std::int64_t, std::vector<double>> trains(std::vector<double> &clusters);
    std::map<std::int64_t, std::int64_t> templatesOf(const std::vector<double> &clusters);
    void addUnit(std::int64_t cluster, std::vector<double> spikeTimes);
    void addWaveforms(const std::vector<double> &clusters);
    void addColumns();
    QString groupOf(std::int64_t cluster) const;
    std::vector<double> numbers(const QString &name, const Progress &progress, NpyArray *array = nullptr);
    void note(Note::Severity severity, const QString &message)
    {
        m_recording.notes.push_back({severity, message});
    }

    QDir m_folder;
    ReadOptions m_options;
    Progress m_progress;
    Recording m_recording;
    PhyParameters m_parameters;
    double m_rateHz = 0;
    QStringList m_names; // files that were read
    std::vector<ClusterTable> m_tables;
    std::vector<std::int64_t> m_clusters;    // of the units
    std::map<std::int64_t, int> m_electrode; // by the channel's number
};

Recording PhyReader::read()
{
    m_recording.format = QCoreApplication::translate("Phy", "Phy");
    readParameters();
    findRate();
    readTables();
    readElectrodes();
    readUnits();
    m_names << addPhyChannels(m_folder, m_parameters, m_rateHz, m_options, m_electrode, m_recording);
    m_recording.contentId = contentId(m_folder.path(), m_names);
    for (const QString &name : std::as_const(m_names))
        m_recording.files << m_folder.filePath(name);
    finishRecording(m_recording);
    return std::move(m_recording);
}

void PhyReader::readParameters()
{
    const QString name = QStringLiteral("params.py");
    if (!m_folder.exists(name))
        return;
    m_parameters =
        phyParameters(QString::fromUtf8(BinaryFile(m_folder.filePath(name)).bytes(0, mostParameterBytes)));
    m_names << name;
}

void PhyReader::findRate()
{
    if (m_parameters.rateHz && !(std::isfinite(*m_parameters.rateHz) && *m_parameters.rateHz > 0)) {
        note(Note::Severity::Warning,
             QCoreApplication::translate("Phy", "The sample_rate in params.py is no rate and was not used."));
        m_parameters.rateHz.reset();
    }
    m_rateHz = m_parameters.rateHz.value_or(m_options.rateHz);
    if (m_rateHz > 0)
        return;
    m_rateHz = usualRateHz;
    note(Note::Severity::Warning,
         QCoreApplication::translate("Phy",
                                     "No params.py states the sampling rate; %1 Hz was assumed. If it is "
                                     "another, all times are wrong: give it with --rate HZ.")
             .arg(usualRateHz));
}

// All numbers of an array that are in its file; one that ends early is told.
std::vector<double> PhyReader::numbers(const QString &name, const Progress &progress, NpyArray *described)
{
    const BinaryFile file(m_folder.filePath(name));
    const NpyArray array = readNpyArray(file);
    const std::int64_t stored = storedNumbers(file, array);
    if (stored < array.count())
        note(Note::Severity::Warning,
             QCoreApplication::translate("Phy", "%1 ends after %2 of the %3 numbers it announces.")
                 .arg(name)
                 .arg(stored)
                 .arg(array.count()));
    if (described)
        *described = array;
    m_names << name;
    return readNpyNumbers(file, array, stored, progress);
}

// cluster_group first: the user's own judgement is the one that counts.
void PhyReader::readTables()
{
    QStringList names = m_folder.entryList({QStringLiteral("cluster_*.tsv"), QStringLiteral("cluster_*.csv")},
                                           QDir::Files, QDir::Name);
    std::stable_partition(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(QStringLiteral("cluster_group"));
    });
    for (const QString &name : names) {
        std::optional<ClusterTable> table = readClusterTable(m_folder.filePath(name));
        if (!table) {
            note(
                Note::Severity::Information,
                QCoreApplication::translate("Phy", "%1 is no table of clusters and was not read.").arg(name));
            continue;
        }
        if (table->skippedLines > 0)
            note(Note::Severity::Warning,
                 QCoreApplication::translate("Phy", "%1: %n line(s) that name no cluster were left out.",
                                             nullptr, int(table->skippedLines))
                     .arg(name));
        m_names << name;
        m_tables.push_back(std::move(*table));
    }
}

// One an entry of channel_map, which numbers the channels of the recording that were sorted.
void PhyReader::readElectrodes()
{
    const QString positionName = QStringLiteral("channel_positions.npy");
    const QString mapName = QStringLiteral("channel_map.npy");
    if (!m_folder.exists(mapName))
        return;
    std::vector<double> map = numbers(mapName, Progress());
    if (static_cast<std::int64_t>(map.size()) > mostPhyChannels)
        throw Error(QCoreApplication::translate("Phy", "%1 names %2 channels; at most %3 can be read.")
                        .arg(m_folder.filePath(mapName))
                        .arg(map.size())
                        .arg(mostPhyChannels));
    NpyArray shape;
    std::vector<double> places;
    if (m_folder.exists(positionName))
        places = numbers(positionName, Progress(), &shape);
    const bool hasPlaces = places.size() == 2 * map.size();
    if (!hasPlaces && !places.empty())
        note(Note::Severity::Warning,
             QCoreApplication::translate("Phy",
                                         "%1 does not hold two numbers for each of the %2 channels and "
                                         "was not used.")
                 .arg(positionName)
                 .arg(map.size()));
    for (std::size_t n = 0; n < map.size(); ++n) {
        Electrode electrode;
        electrode.label = QString::number(map[n], 'f', 0);
        if (hasPlaces) {
            electrode.xMicrometres = places[shape.isFirstIndexFast ? n : 2 * n];
            electrode.yMicrometres = places[shape.isFirstIndexFast ? map.size() + n : 2 * n + 1];
        }
        m_electrode.emplace(static_cast<std::int64_t>(std::clamp(map[n], -1.0, 1e9)), static_cast<int>(n));
        m_recording.electrodes.push_back(electrode);
    }
}

QString PhyReader::groupOf(std::int64_t cluster) const
{
    for (const ClusterTable &table : m_tables) {
        const qsizetype column = table.column(groupField());
        const auto found = table.cluster.find(cluster);
        if (column >= 0 && found != table.cluster.end() && !found->second.value(column).isEmpty())
            return found->second.value(column).toLower();
    }
    return QStringLiteral("unsorted");
}

// Spike times of each cluster; `clusters` becomes the cluster of each spike.
std::map<std::int64_t, std::vector<double>> PhyReader::trains(std::vector<double> &clusters)
{
    const QString clusterName = m_folder.exists(QStringLiteral("spike_clusters.npy"))
                                    ? QStringLiteral("spike_clusters.npy")
                                    : QStringLiteral("spike_templates.npy");
    const std::vector<double> times = numbers(QStringLiteral("spike_times.npy"), m_progress.part(0, 0.5));
    clusters = numbers(clusterName, m_progress.part(0.5, 0.8));
    const std::size_t count = std::min(times.size(), clusters.size());
    if (times.size() != clusters.size())
        note(Note::Severity::Warning,
             QCoreApplication::translate("Phy", "spike_times.npy holds %1 spikes, %2 holds %3; the first %4 "
                                                "were read.")
                 .arg(times.size())
                 .arg(clusterName)
                 .arg(clusters.size())
                 .arg(count));
    if (clusterName == u"spike_templates.npy")
        note(Note::Severity::Information,
             QCoreApplication::translate("Phy",
                                         "There is no spike_clusters.npy; the templates were taken for "
                                         "clusters."));
    std::map<std::int64_t, std::vector<double>> result;
    for (std::size_t n = 0; n < count; ++n) {
        if (!(std::abs(clusters[n]) < 1e15) || clusters[n] != std::floor(clusters[n]))
            throw Error(QCoreApplication::translate("Phy", "%1: entry %2 is no number of a cluster.")
                            .arg(m_folder.filePath(clusterName))
                            .arg(n + 1));
        result[static_cast<std::int64_t>(clusters[n])].push_back(times[n] / m_rateHz);
        if (result.size() > mostClusters)
            throw Error(QCoreApplication::translate("Phy", "%1 names more than %2 clusters.")
                            .arg(m_folder.filePath(clusterName))
                            .arg(mostClusters));
    }
    return result;
}

std::map<std::int64_t, std::int64_t> PhyReader::templatesOf(const std::vector<double> &clusters)
{
    const QString name = QStringLiteral("spike_templates.npy");
    if (!m_folder.exists(name) || !m_folder.exists(QStringLiteral("templates.npy")))
        return {};
    return phyMainTemplates(clusters,
                            m_names.contains(name) ? clusters : numbers(name, m_progress.part(0.8, 0.9)));
}

void PhyReader::addUnit(std::int64_t cluster, std::vector<double> spikeTimes)
{
    Unit unit;
    unit.label = QString::number(cluster);
    unit.spikeTimes = std::move(spikeTimes);
    for (const ClusterTable &table : m_tables) { // cluster_info names the channel of the largest waveform
        const qsizetype column = table.column(QStringLiteral("ch"));
        const auto found = table.cluster.find(cluster);
        if (column < 0 || found == table.cluster.end())
            continue;
        bool isNumber = false;
        const auto place = m_electrode.find(found->second.value(column).toLongLong(&isNumber));
        if (isNumber && place != m_electrode.end())
            unit.electrode = place->second;
    }
    m_recording.units.push_back(std::move(unit));
    m_clusters.push_back(cluster);
}

void PhyReader::readUnits()
{
    int noiseClusters = 0;
    std::size_t noiseSpikes = 0;
    std::vector<double> clusters;
    std::map<std::int64_t, std::vector<double>> found = trains(clusters);
    for (auto &[cluster, times] : found) {
        if (groupOf(cluster) == u"noise") {
            ++noiseClusters;
            noiseSpikes += times.size();
        } else {
            addUnit(cluster, std::move(times));
        }
    }
    if (noiseClusters > 0)
        note(Note::Severity::Information,
             QCoreApplication::translate("Phy",
                                         "%n cluster(s) marked as noise were left out, with %1 spikes.",
                                         nullptr, noiseClusters)
                 .arg(noiseSpikes));
    try {
        addWaveforms(clusters);
    } catch (const Error &error) { // a sorting is worth opening without them
        note(Note::Severity::Warning,
             QCoreApplication::translate("Phy", "There are no waveforms: %1").arg(error.message()));
    }
    addColumns();
}

// A unit whose channel no table names lies where its template is largest.
void PhyReader::addWaveforms(const std::vector<double> &clusters)
{
    const std::map<std::int64_t, std::int64_t> templates = templatesOf(clusters);
    std::set<std::int64_t> wanted;
    for (const std::int64_t cluster : m_clusters)
        if (const auto number = templates.find(cluster); number != templates.end())
            wanted.insert(number->second);
    if (wanted.empty())
        return;
    const std::map<std::int64_t, PhyTemplate> found =
        readPhyTemplates(m_folder, wanted, m_rateHz, m_progress.part(0.9, 1), m_names, m_recording.notes);
    for (std::size_t n = 0; n < m_clusters.size(); ++n) {
        const auto number = templates.find(m_clusters[n]);
        const auto one = number == templates.end() ? found.end() : found.find(number->second);
        if (one == found.end())
            continue;
        Unit &unit = m_recording.units[n];
        unit.waveform = one->second.waveform;
        if (unit.electrode < 0 && one->second.channel < std::ssize(m_recording.electrodes))
            unit.electrode = static_cast<int>(one->second.channel);
    }
}

// "group" for every unit, then each other column of texts; columns of numbers are no words about units.
void PhyReader::addColumns()
{
    UnitColumn groups{groupField(), {}};
    for (const std::int64_t cluster : m_clusters)
        groups.values.push_back(groupOf(cluster));
    m_recording.unitColumns.push_back(std::move(groups));
    for (const ClusterTable &table : m_tables) {
        for (qsizetype field = 0; field < table.fields.size(); ++field) {
            UnitColumn column{table.fields[field], {}};
            const auto hasName = [&](const UnitColumn &one) { return one.name == column.name; };
            if (column.name.compare(groupField(), Qt::CaseInsensitive) == 0 ||
                std::any_of(m_recording.unitColumns.begin(), m_recording.unitColumns.end(), hasName))
                continue;
            bool hasWords = false;
            for (const std::int64_t cluster : m_clusters) {
                const auto found = table.cluster.find(cluster);
                const QString word = found == table.cluster.end() ? QString() : found->second.value(field);
                bool isNumber = false;
                word.toDouble(&isNumber);
                hasWords = hasWords || (!word.isEmpty() && !isNumber);
                column.values.push_back(word);
            }
            if (hasWords)
                m_recording.unitColumns.push_back(std::move(column));
        }
    }
}

} // namespace

bool recognisesPhy(const QString &path)
{
    return sortingFolder(path).has_value();
}

Recording readPhy(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const std::optional<QDir> folder = sortingFolder(path);
    if (!folder)
        throw Error(QCoreApplication::translate("Phy", "%1 belongs to no sorting by Phy.").arg(path));
    Recording recording = PhyReader(*folder, options, progress).read();
    recording.path = path;
    return recording;
}

} // namespace edgescope
