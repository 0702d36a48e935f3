// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/classtable.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>

namespace edgescope {
namespace {

constexpr qint64 mostTableBytes = 16 << 20;
constexpr qsizetype mostNamed = 3; // units in a sentence

[[noreturn]] void refuseTable(const QString &path, const QString &what)
{
    throw Error(QStringLiteral("%1 %2").arg(QDir::toNativeSeparators(path), what));
}

struct Entry {
    QString unit;
    QString word;
    qsizetype line = 0;
};

struct Entries {
    std::vector<Entry> list;
    bool areRows = false; // the column is called so
};

QChar separatorOf(const QString &line)
{
    for (const QChar separator : {QChar(u'\t'), QChar(u';')})
        if (line.contains(separator))
            return separator;
    return u',';
}

// The fields of a line; one in quotes may hold the separator, and "" for a quote.
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields = {QString()};
    bool isQuoted = false;
    for (qsizetype n = 0; n < line.size(); ++n) {
        const QChar c = line.at(n);
        if (c == u'"' && isQuoted && n + 1 < line.size() && line.at(n + 1) == u'"')
            fields.back() += line.at(++n);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            fields << QString();
        else
            fields.back() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

qsizetype columnCalled(const QStringList &names, std::initializer_list<const char *> wanted)
{
    for (const char *name : wanted)
        for (qsizetype n = 0; n < names.size(); ++n)
            if (names.at(n).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return n;
    return -1;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuseTable(path,
                    QCoreApplication::translate("ClassTable", "cannot be read: %1.").arg(file.errorString()));
    if (file.size() > mostTableBytes)
        refuseTable(path, QCoreApplication::translate("ClassTable", "is too large for a table of classes."));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar(u'\0')))
        refuseTable(path, QCoreApplication::translate("ClassTable", "is no text."));
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n');
}

Entries readEntries(const QString &path)
{
    Entries entries;
    qsizetype unitColumn = -1;
    qsizetype classColumn = -1;
    QChar separator;
    const QStringList lines = linesOf(path);
    for (qsizetype n = 0; n < lines.size(); ++n) {
        if (lines[n].trimmed().isEmpty() || lines[n].startsWith(u'#'))
            continue;
        if (unitColumn < 0) {
            separator = separatorOf(lines[n]);
            const QStringList names = fieldsOf(lines[n], separator);
            unitColumn = columnCalled(names, {"unit", "label", "unit_label", "unit_id", "id", "row"});
            classColumn = columnCalled(names, {"class", "cell_type", "celltype", "type"});
            if (unitColumn >= 0 && classColumn >= 0) {
                entries.areRows = names.at(unitColumn).compare(u"row", Qt::CaseInsensitive) == 0;
                continue;
            }
            unitColumn = 0;
            classColumn = 1;
        }
        const QStringList fields = fieldsOf(lines[n], separator);
        if (fields.size() <= std::max(unitColumn, classColumn))
            refuseTable(path,
                        QCoreApplication::translate(
                            "ClassTable", "is no table of units and classes: line %1 has too few columns.")
                            .arg(n + 1));
        entries.list.push_back({fields.at(unitColumn), fields.at(classColumn), n + 1});
    }
    if (entries.list.empty())
        refuseTable(path, QCoreApplication::translate("ClassTable", "names no units."));
    return entries;
}

// Row of a unit by its label; none for a label that several units have.
std::map<QString, std::optional<std::size_t>> rowsByLabel(const Recording &recording)
{
    std::map<QString, std::optional<std::size_t>> rows;
    for (std::size_t row = 0; row < recording.units.size(); ++row) {
        const auto [found, isNew] = rows.emplace(std::as_const(recording.units)[row].label.trimmed(), row);
        if (!isNew)
            found->second.reset();
    }
    return rows;
}

std::optional<std::size_t> rowNumber(const QString &text, std::size_t units)
{
    bool isNumber = false;
    const qulonglong row = text.toULongLong(&isNumber);
    return isNumber && row < units ? std::optional<std::size_t>(row) : std::nullopt;
}

QString named(const QStringList &labels)
{
    const QString names = labels.mid(0, mostNamed).join(QStringLiteral(", "));
    return labels.size() > mostNamed ? names + QStringLiteral(", …") : names;
}

QString noticeOf(const QString &path, const QStringList &unknown, const QStringList &missing)
{
    const QString name = QFileInfo(path).fileName();
    if (!unknown.isEmpty() && !missing.isEmpty())
        return QCoreApplication::translate("ClassTable",
                                           "%1 names units that the recording does not have (%2) and has no "
                                           "class for others (%3).")
            .arg(name, named(unknown), named(missing));
    if (!unknown.isEmpty())
        return QCoreApplication::translate("ClassTable",
                                           "%1 names %n unit(s) that the recording does not have: %2.",
                                           nullptr, int(unknown.size()))
            .arg(name, named(unknown));
    if (!missing.isEmpty())
        return QCoreApplication::translate("ClassTable",
                                           "%1 has no class for %n unit(s) of the recording: %2.", nullptr,
                                           int(missing.size()))
            .arg(name, named(missing));
    return {};
}

} // namespace

ClassTable readClassTable(const QString &path, const Recording &recording)
{
    const Entries entries = readEntries(path);
    const auto byLabel = rowsByLabel(recording);
    const bool areLabels =
        !entries.areRows && std::any_of(entries.list.begin(), entries.list.end(),
                                        [&](const Entry &entry) { return byLabel.contains(entry.unit); });
    ClassTable table;
    table.column = {QFileInfo(path).fileName(), std::vector<QString>(recording.units.size())};
    std::vector<qsizetype> lines(recording.units.size(), 0);
    QStringList unknown;
    bool hasClass = false;
    for (const Entry &entry : entries.list) {
        const auto label = byLabel.find(entry.unit);
        const std::optional<std::size_t> row = areLabels
                                                   ? (label == byLabel.end() ? std::nullopt : label->second)
                                                   : rowNumber(entry.unit, recording.units.size());
        if (!row) {
            unknown << entry.unit;
            continue;
        }
        if (lines[*row] > 0)
            refuseTable(path,
                        QCoreApplication::translate("ClassTable", "names unit %1 twice, in lines %2 and %3.")
                            .arg(entry.unit)
                            .arg(lines[*row])
                            .arg(entry.line));
        lines[*row] = entry.line;
        table.column.values[*row] = entry.word;
        hasClass = hasClass || unitClassFromWord(entry.word) != UnitClass::Unclassified;
    }
    if (std::all_of(lines.begin(), lines.end(), [](qsizetype line) { return line == 0; }))
        refuseTable(path, QCoreApplication::translate("ClassTable", "names no unit of the recording."));
    if (!hasClass)
        refuseTable(path,
                    QCoreApplication::translate(
                        "ClassTable", "has no word for excitatory or inhibitory units, such as E and I."));
    QStringList missing;
    for (std::size_t row = 0; row < lines.size(); ++row)
        if (lines[row] == 0)
            missing << std::as_const(recording.units)[row].label;
    table.notice = noticeOf(path, unknown, missing);
    return table;
}

} // namespace edgescope
