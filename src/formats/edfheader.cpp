// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edfheader.h"

#include "formats/edfstart.h"
#include "formats/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t mainBytes = 256;   // before the fields of the signals
constexpr std::int64_t signalBytes = 256; // of all fields of one signal

QByteArray trimmedField(QByteArrayView field)
{
    QByteArray text = field.toByteArray();
    text.replace('\0', ' ');
    return text.trimmed();
}

// Where the fields of the signals lie: each field of all signals, then the next field of all signals.
struct SignalField {
    std::int64_t before = 0; // bytes of the fields before, for one signal
    std::int64_t width = 0;
};
constexpr SignalField labelField{0, 16};
constexpr SignalField dimensionField{96, 8};
constexpr SignalField physicalMinimumField{104, 8};
constexpr SignalField physicalMaximumField{112, 8};
constexpr SignalField digitalMinimumField{120, 8};
constexpr SignalField digitalMaximumField{128, 8};
constexpr SignalField samplesField{216, 8};

// Takes numbers and texts from the header and remembers which ones it had to mend.
class HeaderFields
{
public:
    HeaderFields(const BinaryFile &file, std::int64_t signalCount)
        : m_part(file, 0, mainBytes + signalCount * signalBytes)
        , m_signalCount(signalCount)
    {
    }

    QByteArray text(std::int64_t place, std::int64_t width) const
    {
        return trimmedField(m_part.bytes(place, width));
    }
    std::int64_t place(const SignalField &field, std::int64_t n) const
    {
        return mainBytes + m_signalCount * field.before + n * field.width;
    }
    QString text(const SignalField &field, std::int64_t n) const
    {
        return decodedText(text(place(field, n), field.width));
    }
    std::optional<double> number(std::int64_t place, std::int64_t width);
    std::optional<double> number(const SignalField &field, std::int64_t n)
    {
        return number(place(field, n), field.width);
    }
    void noteMended(std::vector<Note> &notes) const;

private:
    BinaryPart m_part;
    std::int64_t m_signalCount;
    int m_mended = 0;
    QString m_firstMended;
};

// Some writers use a decimal comma or leave other text in the field of a number.
std::optional<double> HeaderFields::number(std::int64_t place, std::int64_t width)
{
    const QByteArray field = text(place, width);
    bool isNumber = false;
    const double value = field.toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        return value;
    static const QRegularExpression pattern(QStringLiteral("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"));
    QString mended = QString::fromLatin1(field).replace(u',', u'.').remove(u' ');
    const auto match = pattern.match(mended);
    const double found = match.captured().toDouble(&isNumber);
    if (!match.hasMatch() || !isNumber || !std::isfinite(found))
        return std::nullopt;
    if (m_mended++ == 0)
        m_firstMended = QCoreApplication::translate("EdfReader", "byte %1, “%2” was read as %3")
                            .arg(QString::number(place), QString::fromLatin1(field), QString::number(found));
    return found;
}

void HeaderFields::noteMended(std::vector<Note> &notes) const
{
    if (m_mended > 0)
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("EdfReader",
                                                     "%n number(s) of the header are not written as the "
                                                     "format demands (%1).",
                                                     nullptr, m_mended)
                             .arg(m_firstMended)});
}

void readVariant(HeaderFields &fields, bool isBdf, EdfHeader &header)
{
    const QByteArray reserved = fields.text(192, 44).toUpper();
    header.bytesPerSample = isBdf ? 3 : 2;
    header.variant = isBdf ? QStringLiteral("BDF") : QStringLiteral("EDF");
    if (reserved.startsWith("EDF+") || reserved.startsWith("BDF+")) {
        header.isDiscontinuous = reserved.size() > 4 && reserved[4] == 'D';
        header.variant += header.isDiscontinuous ? QStringLiteral("+D") : QStringLiteral("+C");
    }
}

bool readCalibration(HeaderFields &fields, std::int64_t n, EdfSignal &column)
{
    const auto physicalMinimum = fields.number(physicalMinimumField, n);
    const auto physicalMaximum = fields.number(physicalMaximumField, n);
    const auto digitalMinimum = fields.number(digitalMinimumField, n);
    const auto digitalMaximum = fields.number(digitalMaximumField, n);
    if (!physicalMinimum || !physicalMaximum || !digitalMinimum || !digitalMaximum)
        return false;
    const double gain = (*physicalMaximum - *physicalMinimum) / (*digitalMaximum - *digitalMinimum);
    const double shift = *physicalMinimum / gain - *digitalMinimum;
    if (!std::isfinite(gain) || gain == 0 || !std::isfinite(shift))
        return false;
    column.gain = gain;
    column.shift = shift;
    return true;
}

void readColumns(const BinaryFile &file, HeaderFields &fields, std::int64_t count, EdfHeader &header,
                 std::vector<Note> &notes)
{
    QStringList uncalibrated;
    for (std::int64_t n = 0; n < count; ++n) {
        EdfSignal column;
        column.label = fields.text(labelField, n);
        column.dimension = fields.text(dimensionField, n);
        column.isAnnotations = column.label.compare(u"EDF Annotations", Qt::CaseInsensitive) == 0 ||
                               column.label.compare(u"BDF Annotations", Qt::CaseInsensitive) == 0;
        if (column.label.isEmpty())
            column.label = QCoreApplication::translate("EdfReader", "channel %1").arg(n + 1);
        const std::optional<double> samples = fields.number(samplesField, n);
        if (!samples || *samples < 0 || *samples != std::floor(*samples) || *samples > 1e8)
            file.fail(fields.place(samplesField, n),
                      QCoreApplication::translate(
                          "EdfReader", "The header does not say how many samples of “%1” a record holds.")
                          .arg(column.label));
        column.samplesPerRecord = static_cast<std::int64_t>(*samples);
        column.firstByte = header.recordBytes;
        header.recordBytes += column.samplesPerRecord * header.bytesPerSample;
        column.isCalibrated = column.isAnnotations || readCalibration(fields, n, column);
        if (!column.isCalibrated)
            uncalibrated << column.label;
        header.columns.push_back(std::move(column));
    }
    if (!uncalibrated.isEmpty())
        notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate(
                 "EdfReader",
                 "The header gives no usable range for %1; its stored numbers are shown as they are.")
                 .arg(uncalibrated.mid(0, 10).join(QStringLiteral(", ")) +
                      (uncalibrated.size() > 10 ? QStringLiteral(" …") : QString()))});
}

// The header's count of records and the file's size seldom disagree in whole files, often in those of
// interrupted recordings.
void countRecords(const BinaryFile &file, std::optional<double> stated, EdfHeader &header,
                  std::vector<Note> &notes)
{
    if (header.recordBytes == 0)
        file.fail(0, QCoreApplication::translate("EdfReader", "Its signals have no samples."));
    const std::int64_t bytes = file.size() - header.firstRecordByte;
    const std::int64_t available = bytes / header.recordBytes;
    if (available == 0)
        file.fail(file.size(),
                  QCoreApplication::translate("EdfReader", "The file ends inside its first record of data."));
    const auto note = [&notes](Note::Severity severity, const QString &message) {
        notes.push_back({severity, message});
    };
    header.recordCount = available;
    const std::int64_t rest = bytes % header.recordBytes;
    if (!stated || *stated < 1 || *stated > 1e8) {
        note(Note::Severity::Information,
             QCoreApplication::translate(
                 "EdfReader", "The header does not count the records; %1 were found by the file's size.")
                 .arg(available));
    } else if (static_cast<std::int64_t>(*stated) > available) {
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "EdfReader", "The file was cut off: the header announces %1 records, %2 are whole.")
                 .arg(static_cast<std::int64_t>(*stated))
                 .arg(available));
        return;
    } else {
        header.recordCount = static_cast<std::int64_t>(*stated);
    }
    const std::int64_t left = bytes - header.recordCount * header.recordBytes;
    if (left >= header.recordBytes)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "EdfReader",
                 "The header announces %1 records; the %2 bytes after them, from byte %3 on, were not "
                 "read.")
                 .arg(header.recordCount)
                 .arg(left)
                 .arg(file.size() - left));
    else if (rest > 0)
        note(Note::Severity::Information,
             QCoreApplication::translate("EdfReader",
                                         "The %1 bytes after the last whole record were not read.")
                 .arg(rest));
}

} // namespace

bool hasEdfSignature(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(mainBytes);
    if (bytes.size() < 8)
        return false;
    const QByteArray version = trimmedField(QByteArrayView(bytes).first(8));
    // Columns of numbers may begin with a 0 too, but have ends of lines.
    return bytes.startsWith("\xFF"
                            "BIOSEMI") ||
           (bytes[0] == '0' && version == "0" && !bytes.contains('\n') && !bytes.contains('\t'));
}

EdfHeader readEdfHeader(const BinaryFile &file, std::vector<Note> &notes)
{
    HeaderFields mainFields(file, 0);
    const std::optional<double> signalCount = mainFields.number(252, 4);
    if (!signalCount || *signalCount < 1 || *signalCount != std::floor(*signalCount) || *signalCount > 9999)
        file.fail(252, QCoreApplication::translate("EdfReader",
                                                   "The header does not say how many signals the file has."));
    const auto count = static_cast<std::int64_t>(*signalCount);
    HeaderFields fields(file, count);
    EdfHeader header;
    readVariant(fields, file.bytes(0, 1) == "\xFF", header);
    header.start = edfStart({fields.text(88, 80), fields.text(168, 8), fields.text(176, 8)}, notes);
    header.firstRecordByte = mainBytes + count * signalBytes;
    if (fields.number(184, 8) != static_cast<double>(header.firstRecordByte))
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate(
                             "EdfReader", "The header says that it has “%1” bytes; %2 signals need %3.")
                             .arg(QString::fromLatin1(fields.text(184, 8)), QString::number(count),
                                  QString::number(header.firstRecordByte))});
    readColumns(file, fields, count, header, notes);
    const std::optional<double> seconds = fields.number(244, 8);
    if (!seconds || *seconds < 0)
        file.fail(244, QCoreApplication::translate("EdfReader",
                                                   "The header does not say how long a record lasts."));
    header.recordSeconds = *seconds;
    countRecords(file, fields.number(236, 8), header, notes);
    fields.noteMended(notes);
    return header;
}

} // namespace edgescope
