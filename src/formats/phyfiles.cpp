// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phyfiles.h"

#include "formats/binaryfile.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t mostPhyTableBytes = std::int64_t{8} << 20;
constexpr qsizetype mostFields = 1000;

// The quoted texts of a value: one, or those of a list.
QStringList quotedTexts(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("\"([^\"]*)\"|'([^']*)'"));
    QStringList texts;
    for (auto matches = pattern.globalMatch(value); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        texts << (match.capturedStart(1) >= 0 ? match.captured(1) : match.captured(2));
    }
    return texts;
}

std::optional<double> numberOf(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> wholeNumberOf(const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

void takeAssignment(const QString &key, const QString &value, PhyParameters &parameters)
{
    if (key == u"dat_path") {
        parameters.recordings = quotedTexts(value);
    } else if (key == u"dtype") {
        const QStringList texts = quotedTexts(value);
        if (!texts.isEmpty())
            parameters.numberType = texts.front();
    } else if (key == u"n_channels_dat") {
        parameters.channels = wholeNumberOf(value);
    } else if (key == u"offset") {
        parameters.firstByte = wholeNumberOf(value);
    } else if (key == u"sample_rate") {
        parameters.rateHz = numberOf(value);
    }
}

// A field with quotation marks around it is written without them.
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields = line.split(separator);
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(u'"') && field.endsWith(u'"'))
            field = field.mid(1, field.size() - 2);
    }
    return fields;
}

} // namespace

PhyParameters phyParameters(const QString &text)
{
    static const QRegularExpression assignment(
        QStringLiteral("^([A-Za-z_]\\w*)[ \\t]*=[ \\t]*(\\[[^\\]]*\\]|[^\\n#]*)"),
        QRegularExpression::MultilineOption);
    PhyParameters parameters;
    for (auto matches = assignment.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        takeAssignment(match.captured(1), match.captured(2).trimmed(), parameters);
    }
    return parameters;
}

qsizetype ClusterTable::column(const QString &field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const QString &one) {
        return one.compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? -1 : found - fields.begin();
}

std::optional<ClusterTable> readClusterTable(const QString &path)
{
    const BinaryFile file(path);
    if (file.size() > mostPhyTableBytes)
        return {};
    const QString text = QString::fromUtf8(file.bytes(0, mostPhyTableBytes));
    const QStringList lines = text.split(u'\n');
    const QChar separator = lines.front().contains(u'\t') ? u'\t' : u',';
    ClusterTable table;
    table.file = QFileInfo(path).fileName();
    table.fields = fieldsOf(lines.front(), separator);
    const QString first = table.fields.front().toLower();
    if ((first != u"cluster_id" && first != u"id") || table.fields.size() < 2 ||
        table.fields.size() > mostFields)
        return {};
    table.fields.removeFirst();
    for (qsizetype n = 1; n < lines.size(); ++n) {
        if (lines[n].trimmed().isEmpty())
            continue;
        QStringList values = fieldsOf(lines[n], separator);
        const std::optional<std::int64_t> cluster = wholeNumberOf(values.takeFirst());
        if (!cluster || values.size() > table.fields.size()) {
            ++table.skippedLines;
            continue;
        }
        table.cluster[*cluster] = std::move(values);
    }
    return table;
}

} // namespace edgescope
