// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phytemplates.h"

#include "core/spikeaverage.h"
#include "formats/npyfile.h"
#include "formats/phychannels.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double mostTemplates = 1e6;
const char *const templatesName = "templates.npy";
const char *const channelsName = "template_ind.npy";
const char *const unwhiteningName = "whitening_mat_inv.npy";

// Numbers of an array whose last index runs fastest, whatever order its file has.
struct NumberTable {
    std::vector<std::int64_t> shape;
    std::vector<float> values;

    // Those of the first index `row`.
    std::span<const float> row(std::int64_t row) const
    {
        const std::size_t length = values.size() / static_cast<std::size_t>(shape.front());
        return std::span(values).subspan(static_cast<std::size_t>(row) * length, length);
    }
};

// Reads the wanted templates, sample after sample, one after another.
class TemplateReader
{
public:
    TemplateReader(const QDir &folder, QStringList &names, std::vector<Note> &notes)
        : m_folder(folder)
        , m_names(names)
        , m_notes(notes)
    {
    }

    std::map<std::int64_t, PhyTemplate> read(const std::set<std::int64_t> &wanted, double rateHz,
                                             const Progress &progress);

private:
    // Nothing when there is no such file or its shape is not believed.
    std::optional<NumberTable> table(const char *name, std::size_t dimensions, const Progress &progress);
    bool readTables(const Progress &progress);
    // Values of one template on all sorted channels.
    std::vector<double> wholeTemplate(std::int64_t number) const;
    std::vector<double> unwhitened(const std::vector<double> &values) const;
    void note(const QString &message) { m_notes.push_back({Note::Severity::Warning, message}); }

    QDir m_folder;
    QStringList &m_names;
    std::vector<Note> &m_notes;
    std::optional<NumberTable> m_templates;
    std::optional<NumberTable> m_channels;
    std::optional<NumberTable> m_unwhitening;
    std::int64_t m_sortedChannels = 0;
};

std::optional<NumberTable> TemplateReader::table(const char *name, std::size_t dimensions,
                                                 const Progress &progress)
{
    const QString fileName = QString::fromLatin1(name);
    if (!m_folder.exists(fileName))
        return {};
    const BinaryFile file(m_folder.filePath(fileName));
    const NpyArray array = readNpyArray(file);
    const std::int64_t count = array.count();
    const bool isBelieved = array.shape.size() == dimensions && bytesOf(array.number) >= 2 && count > 0 &&
                            count <= storedNumbers(file, array);
    if (!isBelieved) {
        note(QCoreApplication::translate("Phy", "%1 is not of the shape it must have, or was cut off; there "
                                                "are no waveforms.")
                 .arg(fileName));
        return {};
    }
    NumberTable result{array.shape, std::vector<float>(static_cast<std::size_t>(count))};
    std::vector<std::int64_t> strides(dimensions, 1); // of each index in `values`
    for (std::size_t axis = dimensions - 1; axis > 0; --axis)
        strides[axis - 1] = strides[axis] * array.shape[axis];
    const auto placeOf = [&](std::int64_t stored) {
        if (!array.isFirstIndexFast)
            return stored;
        std::int64_t place = 0;
        for (std::size_t axis = 0; axis < dimensions; ++axis) {
            place += stored % array.shape[axis] * strides[axis];
            stored /= array.shape[axis];
        }
        return place;
    };
    readNpyParts(file, array, count, progress, [&](std::int64_t first, std::span<const double> part) {
        for (std::size_t n = 0; n < part.size(); ++n)
            result.values[static_cast<std::size_t>(placeOf(first + static_cast<std::int64_t>(n)))] =
                static_cast<float>(part[n]);
    });
    m_names << fileName;
    return result;
}

// Whether there are templates, and the other tables fit them.
bool TemplateReader::readTables(const Progress &progress)
{
    m_templates = table(templatesName, 3, progress);
    if (!m_templates)
        return false;
    m_channels = table(channelsName, 2, Progress());
    m_unwhitening = table(unwhiteningName, 2, Progress());
    const std::vector<std::int64_t> &shape = m_templates->shape;
    m_sortedChannels = shape[2];
    if (m_channels)
        for (const float channel : m_channels->values)
            if (channel >= 0 && channel < static_cast<float>(mostPhyChannels))
                m_sortedChannels = std::max(m_sortedChannels, static_cast<std::int64_t>(channel) + 1);
    if (m_channels && m_unwhitening) // the places of a template's channels that it does not use lie beyond
        m_sortedChannels = std::min(m_sortedChannels, m_unwhitening->shape[0]);
    const bool fits =
        shape[1] <= static_cast<std::int64_t>(mostWaveformSamples) && m_sortedChannels <= mostPhyChannels &&
        (!m_channels || m_channels->shape == std::vector{shape[0], shape[2]}) &&
        (!m_unwhitening || m_unwhitening->shape == std::vector{m_sortedChannels, m_sortedChannels});
    if (!fits)
        note(QCoreApplication::translate("Phy",
                                         "The templates do not fit the tables of their channels; there "
                                         "are no waveforms."));
    return fits;
}

std::vector<double> TemplateReader::wholeTemplate(std::int64_t number) const
{
    const std::span<const float> stored = m_templates->row(number);
    if (!m_channels)
        return {stored.begin(), stored.end()};
    const std::span<const float> channels = m_channels->row(number);
    const auto all = static_cast<std::size_t>(m_sortedChannels);
    std::vector<double> values(stored.size() / channels.size() * all);
    for (std::size_t n = 0; n < stored.size(); ++n) {
        const float channel = channels[n % channels.size()];
        if (channel >= 0 && channel < static_cast<float>(all))
            values[n / channels.size() * all + static_cast<std::size_t>(channel)] = stored[n];
    }
    return values;
}

// Each sample times the matrix. Templates are zero on most channels.
std::vector<double> TemplateReader::unwhitened(const std::vector<double> &values) const
{
    const auto channels = static_cast<std::size_t>(m_sortedChannels);
    std::vector<double> result(values.size());
    for (std::size_t n = 0; n < values.size(); ++n) {
        if (values[n] == 0)
            continue;
        const std::span<const float> row = m_unwhitening->row(static_cast<std::int64_t>(n % channels));
        const std::span<double> sample = std::span(result).subspan(n / channels * channels, channels);
        for (std::size_t channel = 0; channel < channels; ++channel)
            sample[channel] += values[n] * static_cast<double>(row[channel]);
    }
    return result;
}

std::map<std::int64_t, PhyTemplate> TemplateReader::read(const std::set<std::int64_t> &wanted, double rateHz,
                                                         const Progress &progress)
{
    std::map<std::int64_t, PhyTemplate> found;
    if (!readTables(progress))
        return found;
    const auto channels = static_cast<std::size_t>(m_sortedChannels);
    for (const std::int64_t number : wanted) {
        if (number < 0 || number >= m_templates->shape[0])
            continue;
        std::vector<double> values = wholeTemplate(number);
        if (m_unwhitening)
            values = unwhitened(values);
        if (!areFinite(values))
            continue;
        const std::size_t channel = largestChannel(values, channels);
        auto waveform = std::make_shared<Waveform>();
        waveform->mean = valuesOfChannel(values, channels, channel, 1);
        waveform->rateHz = rateHz;
        found[number] = {std::move(waveform), static_cast<std::int64_t>(channel)};
    }
    return found;
}

} // namespace

std::map<std::int64_t, std::int64_t> phyMainTemplates(const std::vector<double> &clusters,
                                                      const std::vector<double> &templates)
{
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> spikes; // by cluster and template
    for (std::size_t n = 0; n < std::min(clusters.size(), templates.size()); ++n)
        if (templates[n] >= 0 && templates[n] < mostTemplates)
            ++spikes[{static_cast<std::int64_t>(clusters[n]), static_cast<std::int64_t>(templates[n])}];
    std::map<std::int64_t, std::int64_t> result;
    std::map<std::int64_t, std::size_t> most;
    for (const auto &[pair, count] : spikes)
        if (count > most[pair.first]) {
            most[pair.first] = count;
            result[pair.first] = pair.second;
        }
    return result;
}

std::map<std::int64_t, PhyTemplate> readPhyTemplates(const QDir &folder, const std::set<std::int64_t> &wanted,
                                                     double rateHz, const Progress &progress,
                                                     QStringList &names, std::vector<Note> &notes)
{
    return TemplateReader(folder, names, notes).read(wanted, rateHz, progress);
}

} // namespace edgescope
