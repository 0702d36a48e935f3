// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spikewaveforms.h"

#include "core/iirfilter.h"
#include "core/parallel.h"
#include "core/spikeaverage.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <tuple>

namespace edgescope {
namespace {

constexpr double leastWidebandRateHz = 10000;
constexpr std::size_t mostAveraged = 500;
constexpr std::size_t leastSpikes = 20;
constexpr std::size_t spikesToFindChannel = 50;
// Looking for a unit on more channels than these would take longer than cutting all waveforms.
constexpr std::size_t mostChannelsSearched = 1024;
constexpr double secondsBefore = 0.001;
constexpr double secondsAfter = 0.002;
constexpr double highPassHz = 100;
constexpr int highPassOrder = 2;
constexpr double filterRemainder = 0.01; // of what lies beyond a cut: most of it averages out besides
constexpr double searchShare = 0.3;      // of the whole work, for the progress bar

// How spikes are cut out of channels of one sampling rate.
struct Cutting {
    FilterSections sections;
    std::int64_t before = 0;  // samples
    std::int64_t samples = 0; // of the waveform
    std::int64_t halo = 0;    // to either side of it, for the filter

    explicit Cutting(double rateHz)
        : sections(butterworthHighPass(highPassOrder, highPassHz, rateHz))
        , before(std::llround(secondsBefore * rateHz))
        , samples(before + std::llround(secondsAfter * rateHz) + 1)
        , halo(settlingSamples(sections, filterRemainder))
    {
    }

    std::int64_t length() const { return samples + 2 * halo; }

    // Leaves the waveform alone of a cut with its halo.
    std::span<const double> filtered(std::span<double> cut) const
    {
        filterZeroPhase(sections, cut, halo);
        return cut.subspan(static_cast<std::size_t>(halo), static_cast<std::size_t>(samples));
    }
};

// Channels that are read together: columns of one stored signal.
struct Sheet {
    std::vector<int> rows; // in Recording::channels
    std::vector<int> columns;
};

bool isOfOneSheet(const Channel &a, const Channel &b)
{
    return a.source == b.source && a.rateHz == b.rateHz && a.start == b.start &&
           a.sampleCount == b.sampleCount;
}

std::vector<Sheet> sheetsOf(const std::vector<Channel> &channels, const std::vector<int> &rows)
{
    std::vector<Sheet> sheets;
    for (const int row : rows) {
        const Channel &channel = channels[static_cast<std::size_t>(row)];
        auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet &candidate) {
            return isOfOneSheet(channel, channels[static_cast<std::size_t>(candidate.rows.front())]);
        });
        if (sheet == sheets.end())
            sheet = sheets.insert(sheets.end(), Sheet());
        sheet->rows.push_back(row);
        sheet->columns.push_back(channel.sourceChannel);
    }
    return sheets;
}

// First samples, halo included, of the cuts of at most `most` spikes that lie whole in recorded time.
std::vector<std::int64_t> cutsOf(const std::vector<double> &spikeTimes, const Channel &channel,
                                 const std::vector<TimeRange> &gaps, const Cutting &cutting, std::size_t most)
{
    const TimeRange extent{channel.start,
                           channel.start + static_cast<double>(channel.sampleCount) / channel.rateHz};
    // A spike lies up to half a sample beside the one its cut is counted from.
    const auto lead = static_cast<double>(cutting.before + cutting.halo + 1) / channel.rateHz;
    const auto tail = static_cast<double>(cutting.length() - cutting.before - cutting.halo) / channel.rateHz;
    std::vector<std::int64_t> firsts;
    for (const TimeRange &range : subtracted({extent}, gaps)) {
        const auto from = std::lower_bound(spikeTimes.begin(), spikeTimes.end(), range.start + lead);
        const auto to = std::upper_bound(from, spikeTimes.end(), range.stop - tail);
        for (auto spike = from; spike < to; ++spike) {
            const std::int64_t first =
                std::llround((*spike - channel.start) * channel.rateHz) - cutting.before - cutting.halo;
            if (first >= 0 && first + cutting.length() <= channel.sampleCount)
                firsts.push_back(first);
        }
    }
    std::vector<std::int64_t> chosen;
    for (const std::size_t place : evenlyChosen(firsts.size(), most))
        chosen.push_back(firsts[place]);
    return chosen;
}

// Finds on which channel of a sheet the mean of some spikes swings most, and how far.
class ChannelSearch
{
public:
    ChannelSearch(const Channel &channel, const Sheet &sheet)
        : m_channel(channel)
        , m_sheet(sheet)
        , m_cutting(channel.rateHz)
        , m_length(static_cast<std::size_t>(m_cutting.length()))
        , m_cut(m_length * sheet.rows.size())
        , m_sums(m_length * sheet.rows.size())
    {
    }

    struct Found {
        int row = -1;
        double swing = 0;
    };
    Found find(const std::vector<double> &spikeTimes, const std::vector<TimeRange> &gaps,
               const Progress &progress)
    {
        // The filter is linear: filtering the mean is filtering every spike.
        std::vector<std::size_t> added(m_sheet.rows.size());
        for (const std::int64_t first : cutsOf(spikeTimes, m_channel, gaps, m_cutting, spikesToFindChannel)) {
            progress.report(0, 0);
            m_channel.source->read(first, m_cutting.length(), m_sheet.columns, m_cut);
            for (std::size_t c = 0; c < added.size(); ++c)
                added[c] += add(c) ? 1 : 0;
        }
        Found found;
        for (std::size_t c = 0; c < added.size(); ++c) {
            const std::span<double> sums = std::span(m_sums).subspan(c * m_length, m_length);
            const auto [low, high] = std::ranges::minmax(m_cutting.filtered(sums));
            const double swing = added[c] > 0 ? (high - low) / static_cast<double>(added[c]) : 0;
            if (swing > found.swing)
                found = {m_sheet.rows[c], swing};
        }
        return found;
    }

private:
    bool add(std::size_t channel)
    {
        const auto from = m_cut.begin() + static_cast<std::ptrdiff_t>(channel * m_length);
        const auto to = from + static_cast<std::ptrdiff_t>(m_length);
        if (!std::all_of(from, to, [](float sample) { return std::isfinite(sample); }))
            return false;
        const auto sums = m_sums.begin() + static_cast<std::ptrdiff_t>(channel * m_length);
        std::transform(from, to, sums, sums, [](float sample, double sum) { return sum + sample; });
        return true;
    }

    const Channel &m_channel; // any of the sheet
    const Sheet &m_sheet;
    Cutting m_cutting;
    std::size_t m_length;
    std::vector<float> m_cut; // channel after channel
    std::vector<double> m_sums;
};

bool isWideband(const Channel &channel)
{
    return channel.rateHz >= leastWidebandRateHz && channel.sampleCount > 0;
}

// Cuts the waveforms of one recording.
class Cutter
{
public:
    Cutter(const Recording &recording, const std::vector<std::size_t> &units)
        : m_recording(recording)
        , m_units(units)
        , m_gaps(merged(recording.gaps))
        , m_cut(units.size())
    {
        for (std::size_t row = 0; row < recording.channels.size(); ++row)
            if (isWideband(recording.channels[row]))
                m_fast.push_back(static_cast<int>(row));
        std::copy_if(m_fast.begin(), m_fast.end(), std::back_inserter(m_placed),
                     [&](int row) { return channelAt(row).electrode >= 0; });
    }

    std::vector<CutWaveform> cut(const Progress &progress)
    {
        if (m_fast.empty() || m_units.empty())
            return std::move(m_cut);
        findChannels(progress.part(0, searchShare));
        average(progress.part(searchShare, 1));
        return std::move(m_cut);
    }

private:
    // One spike.
    struct Task {
        double seconds = 0; // where its cut begins
        std::size_t item = 0;
        std::int64_t first = 0; // sample of the channel
    };
    using Averages = std::map<std::size_t, SpikeAverage>; // by item

    const Channel &channelAt(int row) const { return m_recording.channels[static_cast<std::size_t>(row)]; }
    const Unit &unitAt(std::size_t item) const { return m_recording.units.at(m_units[item]); }

    // Channels on which the unit may be.
    std::vector<int> candidates(const Unit &unit) const
    {
        if (m_placed.empty())
            return m_fast;
        if (unit.electrode < 0)
            return m_placed;
        std::vector<int> own;
        std::copy_if(m_placed.begin(), m_placed.end(), std::back_inserter(own),
                     [&](int row) { return channelAt(row).electrode == unit.electrode; });
        return own;
    }

    void findChannels(const Progress &progress)
    {
        std::atomic<std::int64_t> done = 0;
        parallelFor(std::ssize(m_units), [&](std::int64_t item) {
            findChannel(static_cast<std::size_t>(item), progress.withoutFraction());
            progress.report(++done, std::ssize(m_units));
        });
    }

    void findChannel(std::size_t item, const Progress &progress)
    {
        CutWaveform &cut = m_cut[item];
        const std::vector<int> rows = candidates(unitAt(item));
        if (rows.empty()) {
            cut.reason = QCoreApplication::translate(
                "Classification", "no waveform, and no channel of 10 kHz or faster on its electrode");
        } else if (rows.size() > mostChannelsSearched) {
            cut.reason = QCoreApplication::translate(
                "Classification", "no waveform, and its electrode is not known among %n channels", nullptr,
                int(rows.size()));
        } else if (rows.size() == 1) {
            cut.channel = rows.front();
        } else {
            double widest = 0;
            for (const Sheet &sheet : sheetsOf(m_recording.channels, rows)) {
                ChannelSearch search(channelAt(sheet.rows.front()), sheet);
                const auto found = search.find(unitAt(item).spikeTimes, m_gaps, progress);
                if (found.swing > widest)
                    std::tie(cut.channel, widest) = std::pair(found.row, found.swing);
            }
            if (cut.channel < 0)
                cut.reason = tooFew(0);
        }
    }

    static QString tooFew(std::size_t spikes)
    {
        return QCoreApplication::translate(
            "Classification", "no waveform, and only %n spike(s) whole in the signal", nullptr, int(spikes));
    }

    // The spikes of all units in the order of time, so that files are read from front to back and stored
    // blocks of samples are unpacked once.
    std::vector<Task> tasks() const
    {
        std::vector<Task> tasks;
        for (std::size_t item = 0; item < m_cut.size(); ++item) {
            if (m_cut[item].channel < 0)
                continue;
            const Channel &channel = channelAt(m_cut[item].channel);
            for (const std::int64_t first :
                 cutsOf(unitAt(item).spikeTimes, channel, m_gaps, Cutting(channel.rateHz), mostAveraged))
                tasks.push_back({channel.start + static_cast<double>(first) / channel.rateHz, item, first});
        }
        std::sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) {
            return std::tie(a.seconds, a.item) < std::tie(b.seconds, b.item);
        });
        return tasks;
    }

    // Sums are made for a fixed number of parts and added up in their order, whatever the number of threads.
    void average(const Progress &progress)
    {
        constexpr std::int64_t parts = 16;
        const std::vector<Task> all = tasks();
        const auto cutBefore = [&](std::int64_t part) { return part * std::ssize(all) / parts; };
        std::vector<Averages> averages(parts);
        std::atomic<std::int64_t> done = 0;
        parallelFor(parts, [&](std::int64_t part) {
            for (std::int64_t n = cutBefore(part); n < cutBefore(part + 1); ++n) {
                progress.report(done++, std::ssize(all));
                add(all[static_cast<std::size_t>(n)], averages[static_cast<std::size_t>(part)]);
            }
        });
        for (std::size_t item = 0; item < m_cut.size(); ++item)
            if (m_cut[item].channel >= 0)
                finish(item, averages);
    }

    void add(const Task &task, Averages &averages) const
    {
        const Channel &channel = channelAt(m_cut[task.item].channel);
        const Cutting cutting(channel.rateHz);
        std::vector<float> read(static_cast<std::size_t>(cutting.length()));
        channel.source->read(task.first, cutting.length(), std::span(&channel.sourceChannel, 1), read);
        std::vector<double> cut(read.begin(), read.end());
        if (areFinite(cut))
            averages.try_emplace(task.item, 1, static_cast<std::size_t>(cutting.samples))
                .first->second.add(cutting.filtered(cut));
    }

    void finish(std::size_t item, const std::vector<Averages> &averages)
    {
        CutWaveform &cut = m_cut[item];
        const Channel &channel = channelAt(cut.channel);
        const Cutting cutting(channel.rateHz);
        SpikeAverage sum(1, static_cast<std::size_t>(cutting.samples));
        for (const Averages &part : averages)
            if (const auto found = part.find(item); found != part.end())
                sum += found->second;
        if (sum.spikes() < leastSpikes) {
            cut.reason = tooFew(sum.spikes());
            return;
        }
        const auto waveform = sum.waveform(1, channel.unit, channel.rateHz);
        waveform->spikeSample = static_cast<int>(cutting.before);
        cut.waveform = waveform;
    }

    const Recording &m_recording;
    const std::vector<std::size_t> &m_units;
    std::vector<TimeRange> m_gaps;
    std::vector<int> m_fast;   // rows of channels that are sampled fast enough
    std::vector<int> m_placed; // those of them whose electrode is known
    std::vector<CutWaveform> m_cut;
};

} // namespace

bool hasWidebandChannel(const Recording &recording)
{
    return std::ranges::any_of(recording.channels, isWideband);
}

std::vector<CutWaveform> cutWaveforms(const Recording &recording, const std::vector<std::size_t> &units,
                                      const Progress &progress)
{
    return Cutter(recording, units).cut(progress);
}

} // namespace edgescope
