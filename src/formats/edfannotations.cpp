// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edfannotations.h"

#include "formats/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t annotationBlockBytes = std::int64_t{1} << 20;
constexpr std::int64_t mostBlockRecords = 4096;
constexpr double longestClock = 1e10; // seconds; more than three centuries are no time of a recording
constexpr char durationFollows = '\x15';
constexpr char textFollows = '\x14';

// A number of seconds as EDF+ writes it. Some writers leave the plus sign out or use a decimal comma.
std::optional<double> seconds(QByteArrayView field)
{
    QByteArray text = field.toByteArray().trimmed();
    text.replace(',', '.');
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
    });
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isPlain || !isNumber || !(std::abs(value) < longestClock))
        return std::nullopt;
    return value;
}

std::vector<QByteArrayView> splitAt(QByteArrayView bytes, char separator)
{
    std::vector<QByteArrayView> parts;
    for (;;) {
        const qsizetype end = bytes.indexOf(separator);
        parts.push_back(end < 0 ? bytes : bytes.first(end));
        if (end < 0)
            return parts;
        bytes = bytes.sliced(end + 1);
    }
}

// "onset" or "onset 0x15 duration".
std::optional<EdfStampedList> stamp(QByteArrayView field)
{
    const std::vector<QByteArrayView> parts = splitAt(field, durationFollows);
    const std::optional<double> onset = seconds(parts.front());
    if (!onset || parts.size() > 2)
        return std::nullopt;
    EdfStampedList list;
    list.onset = *onset;
    if (parts.size() == 2 && !parts[1].trimmed().isEmpty()) {
        list.duration = seconds(parts[1]);
        if (!list.duration || *list.duration < 0)
            return std::nullopt;
    }
    return list;
}

bool hasSign(QByteArrayView field)
{
    return !field.isEmpty() && (field.front() == '+' || field.front() == '-');
}

// The lists of one stretch without zero bytes. It should be one list. Some writers forget the zero byte after
// the time of a record, so that the next list looks like texts of the first.
void addLists(QByteArrayView bytes, std::vector<EdfStampedList> &lists, EdfListFaults &faults)
{
    std::vector<QByteArrayView> fields = splitAt(bytes, textFollows);
    if (fields.size() < 2 || !stamp(fields.front())) {
        faults.unreadable += !bytes.trimmed().isEmpty();
        return;
    }
    if (fields.back().isEmpty())
        fields.pop_back();
    lists.push_back(*stamp(fields.front()));
    for (std::size_t n = 1; n < fields.size(); ++n) {
        const bool afterTime = n == 2 && fields[1].isEmpty();
        if (afterTime && n + 1 < fields.size() && hasSign(fields[n])) {
            if (const auto next = stamp(fields[n])) {
                lists.push_back(*next);
                ++faults.joined;
                continue;
            }
        }
        lists.back().texts.push_back(fields[n]);
    }
}

// Reads blocks of records of all annotation signals and takes their lists apart.
class AnnotationReader
{
public:
    AnnotationReader(const BinaryFile &file, const EdfHeader &header)
        : m_file(file)
        , m_header(header)
    {
        for (const EdfSignal &column : header.columns)
            if (column.isAnnotations && column.samplesPerRecord > 0) {
                m_columns.push_back(column);
                m_bytesPerRecord += column.samplesPerRecord * header.bytesPerSample;
            }
    }

    bool isEmpty() const { return m_columns.empty(); }
    std::int64_t blockRecords() const
    {
        return std::clamp<std::int64_t>(annotationBlockBytes / m_bytesPerRecord, 1, mostBlockRecords);
    }
    void readBlock(std::int64_t first, std::int64_t count)
    {
        m_bytes.resize(count * m_bytesPerRecord);
        const auto out = std::as_writable_bytes(std::span(m_bytes.data(), std::size_t(m_bytes.size())));
        BinaryFileReading reading(m_file);
        std::size_t done = 0;
        for (std::int64_t record = first; record < first + count; ++record)
            for (const EdfSignal &column : m_columns) {
                const auto size = static_cast<std::size_t>(column.samplesPerRecord * m_header.bytesPerSample);
                reading.read(m_header.firstRecordByte + record * m_header.recordBytes + column.firstByte,
                             out.subspan(done, size));
                done += size;
            }
    }
    // The start that the record states; its texts are added to the marks.
    std::optional<double> takeRecord(std::int64_t place)
    {
        std::optional<double> start;
        std::int64_t offset = place * m_bytesPerRecord;
        for (std::size_t n = 0; n < m_columns.size(); ++n) {
            const std::int64_t size = m_columns[n].samplesPerRecord * m_header.bytesPerSample;
            const auto lists = edfStampedLists(QByteArrayView(m_bytes).sliced(offset, size), faults);
            offset += size;
            if (n == 0 && !lists.empty() && !lists.front().texts.empty() &&
                lists.front().texts.front().isEmpty())
                start = lists.front().onset;
            for (const EdfStampedList &list : lists)
                for (const QByteArrayView &text : list.texts)
                    if (!text.trimmed().isEmpty())
                        marks.push_back({list.onset, list.duration, decodedText(text).trimmed()});
        }
        return start;
    }

    std::vector<Mark> marks;
    EdfListFaults faults;

private:
    const BinaryFile &m_file;
    const EdfHeader &m_header;
    std::vector<EdfSignal> m_columns;
    std::int64_t m_bytesPerRecord = 0;
    QByteArray m_bytes;
};

void noteFaults(const EdfListFaults &faults, std::int64_t record, std::vector<Note> &notes)
{
    if (faults.unreadable > 0)
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("EdfReader",
                                                     "%n annotation(s) without a readable onset were left "
                                                     "out, the first in record %1.",
                                                     nullptr, faults.unreadable)
                             .arg(record + 1)});
    if (faults.joined > 0)
        notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("EdfReader",
                                         "%n annotation(s) ran into the time of their record; they were "
                                         "taken apart.",
                                         nullptr, faults.joined)});
}

} // namespace

std::vector<EdfStampedList> edfStampedLists(QByteArrayView bytes, EdfListFaults &faults)
{
    std::vector<EdfStampedList> lists;
    for (const QByteArrayView &part : splitAt(bytes, '\0'))
        if (!part.isEmpty())
            addLists(part, lists, faults);
    return lists;
}

std::vector<Mark>
readEdfAnnotations(const BinaryFile &file, const EdfHeader &header, const Progress &progress,
                   const std::function<void(std::int64_t record, std::optional<double> start)> &record,
                   std::vector<Note> &notes)
{
    AnnotationReader reader(file, header);
    if (reader.isEmpty())
        return {};
    std::int64_t firstFault = -1;
    const std::int64_t step = reader.blockRecords();
    for (std::int64_t first = 0; first < header.recordCount; first += step) {
        progress.report(first, header.recordCount);
        const std::int64_t count = std::min(step, header.recordCount - first);
        reader.readBlock(first, count);
        for (std::int64_t n = 0; n < count; ++n) {
            record(first + n, reader.takeRecord(n));
            if (firstFault < 0 && reader.faults.unreadable > 0)
                firstFault = first + n;
        }
    }
    noteFaults(reader.faults, firstFault, notes);
    return std::move(reader.marks);
}

} // namespace edgescope
