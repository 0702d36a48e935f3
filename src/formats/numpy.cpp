// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numpy.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/npyfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t judgedNumbers = 1 << 16;
constexpr std::int64_t mostNumpyChannels = 10000;

[[noreturn]] void refuseFolder(const QString &path, const QString &what)
{
    throw Error(QCoreApplication::translate("Numpy", "%1 %2").arg(path, what));
}

// What the numbers are, by their shape and the first of them.
struct Evidence {
    bool isSpikes = false;
    bool isInSamples = false; // of spikes
    std::int64_t samples = 0; // of signals
    std::int64_t channels = 1;
    std::int64_t sampleStride = 1; // in numbers
    std::int64_t channelStride = 1;

    bool needsRate() const { return !isSpikes || isInSamples; }
};

Evidence evidenceOfTable(const NpyArray &array)
{
    std::vector<std::int64_t> lengths = array.shape;
    std::erase(lengths, 1);
    const bool isSampleFirst = lengths[0] >= lengths[1];
    Evidence evidence;
    evidence.samples = std::max(lengths[0], lengths[1]);
    evidence.channels = std::min(lengths[0], lengths[1]);
    if (isSampleFirst == array.isFirstIndexFast)
        evidence.channelStride = evidence.samples;
    else
        evidence.sampleStride = evidence.channels;
    return evidence;
}

Evidence evidenceOfList(const BinaryFile &file, const NpyArray &array)
{
    const std::vector<double> numbers = readNpyNumbers(file, array, judgedNumbers, Progress());
    Evidence evidence;
    evidence.samples = array.count();
    evidence.isSpikes =
        std::is_sorted(numbers.begin(), numbers.end()) && numbers.front() >= 0 &&
        std::all_of(numbers.begin(), numbers.end(), [](double value) { return std::isfinite(value); }) &&
        (numbers.size() == 1 || numbers.back() > numbers.front());
    evidence.isInSamples =
        std::all_of(numbers.begin(), numbers.end(), [](double value) { return value == std::floor(value); });
    return evidence;
}

Evidence evidenceOf(const BinaryFile &file, const NpyArray &array)
{
    if (storedNumbers(file, array) == 0)
        refuseFolder(file.path(), QCoreApplication::translate("Numpy", "holds an array without numbers."));
    if (array.dimension() > 2)
        refuseFolder(file.path(),
                     QCoreApplication::translate("Numpy", "holds an array of %1 dimensions; lists of "
                                                          "spike times and tables of signals have at "
                                                          "most two.")
                         .arg(array.dimension()));
    const Evidence evidence = array.dimension() == 2 ? evidenceOfTable(array) : evidenceOfList(file, array);
    if (evidence.channels > mostNumpyChannels)
        refuseFolder(file.path(), QCoreApplication::translate(
                                      "Numpy", "holds a table of %1 times %2 numbers; at most %3 channels "
                                               "can be shown.")
                                      .arg(evidence.samples)
                                      .arg(evidence.channels)
                                      .arg(mostNumpyChannels));
    return evidence;
}

void noteCut(const BinaryFile &file, const NpyArray &array, Recording &recording)
{
    const std::int64_t stored = storedNumbers(file, array);
    if (stored < array.count())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("Numpy", "The file ends after %1 of the %2 numbers it announces.")
                    .arg(stored)
                    .arg(array.count()));
}

void readSpikes(const BinaryFile &file, const NpyArray &array, const Evidence &evidence, double rateHz,
                const Progress &progress, Recording &recording)
{
    Unit unit;
    unit.label = QFileInfo(file.path()).completeBaseName();
    unit.spikeTimes = readNpyNumbers(file, array, array.count(), progress);
    if (evidence.isInSamples)
        for (double &time : unit.spikeTimes)
            time /= rateHz;
    recording.units.push_back(std::move(unit));
    addNote(
        recording, Note::Severity::Information,
        evidence.isInSamples
            ? QCoreApplication::translate("Numpy", "Its whole numbers that ascend were taken for the spike "
                                                   "times of one unit, counted in samples at %1 Hz.")
                  .arg(rateHz)
            : QCoreApplication::translate("Numpy", "Its numbers that ascend were taken for the spike times "
                                                   "of one unit in seconds."));
}

// Leaves out what the file does not hold: the last samples or, where channels follow each other, the last
// channels.
void keepStored(const BinaryFile &file, const NpyArray &array, Evidence &evidence)
{
    const std::int64_t stored = storedNumbers(file, array);
    if (stored == array.count())
        return;
    if (evidence.channelStride <= evidence.sampleStride)
        evidence.samples = stored / evidence.channels;
    else
        evidence.channels = stored / evidence.samples;
    if (evidence.samples == 0 || evidence.channels == 0)
        file.fail(file.size(),
                  QCoreApplication::translate("Numpy", "The file ends within its first numbers."));
}

std::shared_ptr<const SampleSource> sourceOf(const BinaryFile &file, const NpyArray &array,
                                             const Evidence &evidence, double scale)
{
    const std::int64_t size = bytesOf(array.number);
    SampleLayout layout;
    layout.number = array.number;
    layout.isHighestFirst = array.isHighestFirst;
    layout.firstByte = array.firstByte;
    layout.sampleStride = evidence.sampleStride * size;
    layout.channelStride = evidence.channelStride * size;
    layout.scales.assign(static_cast<std::size_t>(evidence.channels), scale);
    layout.offsets.assign(static_cast<std::size_t>(evidence.channels), 0);
    layout.segments = {{0, 0, evidence.samples}};
    return std::make_shared<const InterleavedSamples>(file, std::move(layout));
}

void readSignals(const BinaryFile &file, const NpyArray &array, Evidence evidence, const ReadOptions &options,
                 Recording &recording)
{
    keepStored(file, array, evidence);
    const auto source = sourceOf(file, array, evidence, options.signalScale);
    for (int n = 0; n < static_cast<int>(evidence.channels); ++n) {
        Channel channel;
        channel.label = evidence.channels == 1 ? QFileInfo(file.path()).completeBaseName()
                                               : QStringLiteral("ch%1").arg(n + 1);
        channel.unit = options.signalUnit;
        channel.rateHz = options.rateHz;
        channel.sampleCount = evidence.samples;
        channel.source = source;
        channel.sourceChannel = n;
        recording.channels.push_back(std::move(channel));
    }
    addNote(recording, Note::Severity::Information,
            QCoreApplication::translate("Numpy", "Its numbers were taken for %1 samples of %2 channel(s).")
                .arg(evidence.samples)
                .arg(evidence.channels));
}

} // namespace

bool recognisesNumpy(const QString &path)
{
    return isNpyFile(path);
}

Recording readNumpy(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const BinaryFile file(path);
    const NpyArray array = readNpyArray(file);
    const Evidence evidence = evidenceOf(file, array);
    if (evidence.needsRate() && !(options.rateHz > 0))
        refuseFolder(path, QCoreApplication::translate("Numpy",
                                                       "states no sampling rate. Give it with --rate HZ or "
                                                       "when the window asks for it."));
    Recording recording;
    recording.path = path;
    recording.format = QCoreApplication::translate("Numpy", "NumPy array");
    recording.contentId = contentId(path);
    noteCut(file, array, recording);
    if (evidence.isSpikes)
        readSpikes(file, array, evidence, options.rateHz, progress, recording);
    else
        readSignals(file, array, evidence, options, recording);
    finishRecording(recording);
    return recording;
}

std::optional<ImportQuestion> numpyQuestion(const QString &path)
{
    try {
        const BinaryFile file(path);
        const NpyArray array = readNpyArray(file);
        Evidence evidence = evidenceOf(file, array);
        if (!evidence.needsRate())
            return {};
        keepStored(file, array, evidence);
        ImportQuestion question;
        question.path = path;
        question.layout.columns = static_cast<std::size_t>(evidence.channels);
        const auto rows = std::min<std::int64_t>(previewRows, evidence.samples);
        const auto source = sourceOf(file, array, evidence, 1);
        question.preview.resize(static_cast<std::size_t>(rows));
        std::vector<float> samples(static_cast<std::size_t>(rows));
        for (int channel = 0; channel < std::min<std::int64_t>(previewColumns, evidence.channels);
             ++channel) {
            source->read(0, rows, std::span(&channel, 1), samples);
            for (std::size_t row = 0; row < samples.size(); ++row)
                question.preview[row] << QString::number(static_cast<double>(samples[row]));
        }
        return question;
    } catch (const Error &) {
        return {}; // said when the file is opened
    }
}

} // namespace edgescope
