// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/hypnogram.h"
#include "formats/memorysamples.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr std::size_t leastRows = 16;
constexpr std::size_t mostTextUnits = 5000;
// A channel a row has many more samples than channels; epochs have rows of about as many samples as rows.
constexpr std::size_t channelRowRatio = 20;

bool isTimeName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(t|time|times|timestamps?|sec|secs|seconds)([ _(\\[].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.trimmed()).hasMatch();
}

bool isMilliseconds(const QString &name)
{
    return name.contains(QRegularExpression(QStringLiteral("[ _(\\[](ms|msec|milliseconds)\\b"),
                                            QRegularExpression::CaseInsensitiveOption));
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

// The common step of ascending times, 0 when steps differ by more than 1 % of it.
double evenStep(const std::vector<double> &times)
{
    if (times.size() < 3)
        return 0;
    const double step = (times.back() - times.front()) / static_cast<double>(times.size() - 1);
    for (std::size_t n = 1; n < times.size(); ++n)
        if (!(std::abs(times[n] - times[n - 1] - step) <= 0.01 * std::abs(step)))
            return 0;
    return step > 0 ? step : 0;
}

bool isWholeNumbers(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), isWhole);
}

// Units are numbered from 0 or more; times ascend in every unit and hardly ever stand still.
bool isSpikeTimes(const std::vector<double> &times, const std::vector<double> &units)
{
    std::map<double, double> last;
    std::size_t standing = 0;
    for (std::size_t n = 0; n < times.size(); ++n) {
        const auto [found, isNew] = last.emplace(units[n], times[n]);
        if (units[n] < 0 || (!isNew && times[n] < found->second))
            return false;
        standing += !isNew && times[n] == found->second;
        found->second = times[n];
    }
    return last.size() <= mostTextUnits && last.size() * 3 <= times.size() && standing * 10 <= times.size();
}

[[noreturn]] void refuse(const QString &path, const QString &what)
{
    throw Error(QCoreApplication::translate("PlainText", "%1 %2").arg(path, what));
}

double neededRate(const QString &path, const ReadOptions &options, double told)
{
    const double rate = options.rateHz > 0 ? options.rateHz : told;
    if (!(rate > 0))
        refuse(path, QCoreApplication::translate(
                         "PlainText", "states no sampling rate. Give it with --rate HZ or when the "
                                      "window asks for it."));
    return rate;
}

void addChannels(Recording &recording, const QStringList &labels, std::vector<std::vector<float>> samples,
                 double rateHz, double start, const ReadOptions &options)
{
    for (std::vector<float> &channel : samples)
        for (float &value : channel)
            value *= static_cast<float>(options.signalScale);
    const auto count = static_cast<std::int64_t>(samples.front().size());
    const int channels = static_cast<int>(samples.size());
    const auto source = std::make_shared<const MemorySamples>(std::move(samples));
    for (int n = 0; n < channels; ++n) {
        Channel channel;
        channel.label = labels[n];
        channel.unit = options.signalUnit;
        channel.rateHz = rateHz;
        channel.start = start;
        channel.sampleCount = count;
        channel.source = source;
        channel.sourceChannel = n;
        recording.channels.push_back(channel);
    }
}

void addNote(Recording &recording, const QString &message)
{
    recording.notes.push_back({Note::Severity::Information, message});
}

// The first few of a list of names.
QString shortList(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString list = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() > most ? list + QStringLiteral(", …") : list;
}

void readColumns(const QString &path, const ReadOptions &options, TextTable table,
                 const TextEvidence &evidence, Recording &recording)
{
    const double rate = neededRate(path, options, evidence.rateHz);
    double start = 0;
    QStringList labels;
    std::vector<std::vector<float>> samples;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString name = table.layout.names.value(static_cast<qsizetype>(column));
        if (column == evidence.timeColumn) {
            start = table.exact[0].front() * (isMilliseconds(name) ? 1e-3 : 1);
            continue;
        }
        labels << (name.isEmpty() ? QStringLiteral("ch%1").arg(samples.size() + 1) : name);
        samples.push_back(std::move(table.columns[column]));
    }
    if (table.columns.size() == 1 && table.layout.names.isEmpty())
        labels = {QFileInfo(path).completeBaseName()};
    addChannels(recording, labels, std::move(samples), rate, start, options);
}

// The channel's epochs end to end.
void readRows(const QString &path, const ReadOptions &options, const TextTable &table, Recording &recording)
{
    const double rate = neededRate(path, options, 0);
    std::vector<float> samples;
    samples.reserve(table.rows() * table.columns.size());
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (const std::vector<float> &column : table.columns)
            samples.push_back(column[row]);
    addNote(recording, QCoreApplication::translate(
                           "PlainText", "Its %1 rows of %2 samples were laid end to end as epochs of "
                                        "one channel.")
                           .arg(table.rows())
                           .arg(table.columns.size()));
    addChannels(recording, {QFileInfo(path).completeBaseName()}, {std::move(samples)}, rate, 0, options);
}

// Many columns and few rows: a channel a row.
void readChannelRows(const QString &path, const ReadOptions &options, const TextTable &table,
                     Recording &recording)
{
    const double rate = neededRate(path, options, 0);
    std::vector<std::vector<float>> samples(table.rows());
    QStringList labels;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        labels << QStringLiteral("ch%1").arg(row + 1);
        for (const std::vector<float> &column : table.columns)
            samples[row].push_back(column[row]);
    }
    addNote(recording,
            QCoreApplication::translate("PlainText", "Each of its %n row(s) was taken for a channel.",
                                        nullptr, int(table.rows())));
    addChannels(recording, labels, std::move(samples), rate, 0, options);
}

void readSpikes(const TextTable &table, const TextEvidence &evidence, Recording &recording)
{
    const std::vector<double> times = table.exact[*evidence.timeColumn];
    const std::vector<double> numbers = table.exact[*evidence.unitColumn];
    const QString name = table.layout.names.value(static_cast<qsizetype>(*evidence.timeColumn));
    const double scale = isMilliseconds(name) ? 1e-3 : 1;
    std::map<double, std::vector<double>> trains;
    for (std::size_t n = 0; n < times.size(); ++n)
        trains[numbers[n]].push_back(times[n] * scale);
    for (auto &[number, train] : trains) {
        Unit unit;
        unit.label = QString::number(static_cast<qint64>(number));
        unit.spikeTimes = std::move(train);
        recording.units.push_back(std::move(unit));
    }
    addNote(recording, QCoreApplication::translate(
                           "PlainText", "Each row was taken for a spike: its time in seconds and its "
                                        "unit."));
}

// Files of one column in the order that a reader would give them.
QStringList channelFiles(const QString &folder)
{
    QStringList names;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const std::optional<TextLayout> layout = sniffTextTable(QDir(folder).filePath(name));
        if (layout && layout->columns == 1 && layout->rows >= leastRows)
            names << name;
    }
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

// Says which files of the folder are in no channel.
void noteLeftOut(const QString &folder, const QStringList &used, const QStringList &odd, Recording &recording)
{
    if (!odd.isEmpty())
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate(
                 "PlainText", "Files with another number of samples than the first were left out: %1.")
                 .arg(odd.join(QStringLiteral(", ")))});
    QStringList others;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        if (!used.contains(name) && !odd.contains(name))
            others << name;
    if (!others.isEmpty())
        addNote(recording,
                QCoreApplication::translate("PlainText",
                                            "%n file(s) of the folder that hold no single column of "
                                            "numbers were not read: %1.",
                                            nullptr, int(others.size()))
                    .arg(shortList(others)));
}

void readFolder(const QString &folder, const QStringList &names, const ReadOptions &options,
                const Progress &progress, Recording &recording)
{
    const double rate = neededRate(folder, options, 0);
    QStringList labels;
    QStringList used;
    QStringList odd;
    std::vector<std::vector<float>> samples;
    for (qsizetype n = 0; n < names.size(); ++n) {
        TextTable table =
            readTextTable(QDir(folder).filePath(names[n]),
                          progress.part(static_cast<double>(n) / static_cast<double>(names.size()),
                                        static_cast<double>(n + 1) / static_cast<double>(names.size())));
        if (!samples.empty() && table.rows() != samples.front().size()) {
            odd << names[n];
            continue;
        }
        used << names[n];
        labels << QFileInfo(names[n]).completeBaseName();
        recording.files << QDir(folder).filePath(names[n]);
        samples.push_back(std::move(table.columns.front()));
    }
    noteLeftOut(folder, used, odd, recording);
    recording.contentId = contentId(folder, names);
    addChannels(recording, labels, std::move(samples), rate, 0, options);
}

void readFile(const QString &path, const ReadOptions &options, const Progress &progress, Recording &recording)
{
    recording.contentId = contentId(path);
    TextTable table = readTextTable(path, progress);
    const TextEvidence evidence = evidenceOf(table);
    switch (evidence.content) {
    case TextEvidence::Content::SignalColumns:
        readColumns(path, options, std::move(table), evidence, recording);
        break;
    case TextEvidence::Content::SignalRows:
        if (table.columns.size() >= channelRowRatio * table.rows())
            readChannelRows(path, options, table, recording);
        else
            readRows(path, options, table, recording);
        break;
    case TextEvidence::Content::SpikeList:
        readSpikes(table, evidence, recording);
        break;
    case TextEvidence::Content::Hypnogram:
        readHypnogram(path, table, recording);
        break;
    }
}

} // namespace

TextEvidence evidenceOf(const TextTable &table)
{
    TextEvidence evidence;
    const std::size_t columns = table.columns.size();
    if (isHypnogram(table)) {
        evidence.content = TextEvidence::Content::Hypnogram;
        return evidence;
    }
    if (columns >= 2 && columns < table.rows()) {
        const QString name = table.layout.names.value(0);
        if (const double step = evenStep(table.exact[0]); step > 0) {
            evidence.timeColumn = 0;
            evidence.rateHz = 1 / (step * (isMilliseconds(name) ? 1e-3 : 1));
            return evidence;
        }
        if (columns == 2) {
            for (const std::size_t time : {std::size_t{0}, std::size_t{1}}) {
                const std::vector<double> times = table.exact[time];
                const std::vector<double> units = table.exact[1 - time];
                if (isWholeNumbers(units) && isSpikeTimes(times, units)) {
                    evidence.content = TextEvidence::Content::SpikeList;
                    evidence.timeColumn = time;
                    evidence.unitColumn = 1 - time;
                    return evidence;
                }
            }
        }
        if (isTimeName(name))
            evidence.timeColumn = 0; // uneven: its rate is not told
    }
    if (columns > table.rows())
        evidence.content = TextEvidence::Content::SignalRows;
    return evidence;
}

bool recognisesPlainText(const QString &path)
{
    if (QFileInfo(path).isDir())
        return !channelFiles(path).isEmpty();
    const std::optional<TextLayout> layout = sniffTextTable(path);
    return layout && layout->rows * layout->columns >= leastRows;
}

Recording readPlainText(const QString &path, const ReadOptions &options, const Progress &progress)
{
    Recording recording;
    recording.path = path;
    recording.format = QCoreApplication::translate("PlainText", "plain text");
    const QStringList names = QFileInfo(path).isDir() ? channelFiles(path) : QStringList();
    if (names.isEmpty()) {
        readFile(path, options, progress, recording);
    } else if (names.size() == 1) {
        recording.files = {QDir(path).filePath(names.front())};
        readFile(recording.files.front(), options, progress, recording);
        noteLeftOut(path, names, {}, recording);
    } else {
        readFolder(path, names, options, progress, recording);
    }
    finishRecording(recording);
    return recording;
}

std::optional<ImportQuestion> plainTextQuestion(const QString &path)
{
    ImportQuestion question;
    question.path = path;
    QString file = path;
    if (QFileInfo(path).isDir()) {
        const QStringList names = channelFiles(path);
        if (names.isEmpty())
            return {};
        question.files = static_cast<std::size_t>(names.size());
        file = QDir(path).filePath(names.front());
    }
    const std::optional<TextLayout> layout = sniffTextTable(file);
    if (!layout || layout->rows * layout->columns < leastRows)
        return {};
    question.layout = *layout;
    TextTable table;
    try {
        table = beginningOfTextTable(file);
    } catch (const Error &) {
        return {}; // said when the file is opened
    }
    const TextEvidence evidence = evidenceOf(table);
    const bool isSignal = evidence.content == TextEvidence::Content::SignalColumns ||
                          evidence.content == TextEvidence::Content::SignalRows;
    if (!isSignal || evidence.rateHz > 0)
        return {};
    for (std::size_t row = 0; row < std::min(previewRows, table.rows()); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < std::min(previewColumns, table.columns.size()); ++column)
            cells << QString::number(static_cast<double>(table.columns[column][row]));
        question.preview.push_back(cells);
    }
    return question;
}

} // namespace edgescope
