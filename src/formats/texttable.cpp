// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/texttable.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <charconv>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace edgescope {
namespace {

constexpr qint64 sniffedTextBytes = 1 << 18;
constexpr qint64 textBlockBytes = 1 << 22;
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isPassedOver(std::string_view line)
{
    line = trimmed(line);
    return line.empty() || line.front() == '#' || line.front() == '%';
}

std::vector<std::string_view> fields(std::string_view line, char separator)
{
    std::vector<std::string_view> result;
    if (separator == ' ') {
        for (line = trimmed(line); !line.empty(); line = trimmed(line)) {
            const auto end =
                static_cast<std::size_t>(std::find_if(line.begin(), line.end(), isSpace) - line.begin());
            result.push_back(line.substr(0, end));
            line.remove_prefix(end);
        }
        return result;
    }
    for (;;) {
        const std::size_t end = line.find(separator);
        result.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos)
            break;
        line.remove_prefix(end + 1);
    }
    if (result.size() > 1 && result.back().empty())
        result.pop_back(); // a separator at the end of the line
    return result;
}

// An empty field is a missing number.
std::optional<double> number(std::string_view field, bool hasComma)
{
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = field.substr(1, field.size() - 2);
    if (field.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::string withPoint;
    if (hasComma && field.find(',') != std::string_view::npos) {
        withPoint = field;
        std::replace(withPoint.begin(), withPoint.end(), ',', '.');
        field = withPoint;
    }
    if (field.front() == '+')
        field.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (end != field.data() + field.size() ||
        (error != std::errc() && error != std::errc::result_out_of_range))
        return {};
    return value;
}

bool isNumbers(const std::vector<std::string_view> &words, bool hasComma)
{
    return !words.empty() && std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return number(word, hasComma).has_value();
    }) && std::any_of(words.begin(), words.end(), [](std::string_view word) { return !word.empty(); });
}

bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

std::string_view withoutMark(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

// The separator that makes numbers of a line, if there is one.
std::optional<TextLayout> layoutOf(std::string_view line)
{
    struct Candidate {
        char separator;
        bool hasComma;
    };
    constexpr Candidate candidates[] = {{';', false}, {';', true},  {'\t', false}, {',', false},
                                        {' ', false}, {'\t', true}, {' ', true}};
    for (const Candidate &candidate : candidates) {
        const std::vector<std::string_view> words = fields(line, candidate.separator);
        const bool isUsed = candidate.separator == ' ' || words.size() > 1;
        if (isUsed && isNumbers(words, candidate.hasComma)) {
            TextLayout layout;
            layout.separator = candidate.separator;
            layout.hasComma = candidate.hasComma;
            layout.columns = words.size();
            return layout;
        }
    }
    return {};
}

QString wordOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

// Takes lines off a text; a last line without its end only when there is no more to come.
class Lines
{
public:
    Lines(std::string_view text, bool isWhole)
        : m_text(text)
        , m_isWhole(isWhole)
    {
    }

    std::optional<std::string_view> next()
    {
        const std::size_t end = m_text.find('\n');
        if (end == std::string_view::npos && (!m_isWhole || m_text.empty()))
            return {};
        const std::string_view line = m_text.substr(0, end);
        m_text.remove_prefix(end == std::string_view::npos ? m_text.size() : end + 1);
        return line;
    }
    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
    bool m_isWhole;
};

[[noreturn]] void refuse(const QString &path, const QString &what)
{
    throw Error(QCoreApplication::translate("TextTable", "%1 %2").arg(path, what));
}

// Adds the numbers of one line.
void addLine(TextTable &table, std::string_view line, qint64 lineNumber, const QString &path)
{
    const std::vector<std::string_view> words = fields(line, table.layout.separator);
    if (words.size() != table.layout.columns)
        refuse(path, QCoreApplication::translate("TextTable",
                                                 "cannot be read: line %1 has %2 columns, the lines before "
                                                 "have %3.")
                         .arg(lineNumber)
                         .arg(words.size())
                         .arg(table.layout.columns));
    for (std::size_t column = 0; column < words.size(); ++column) {
        const std::optional<double> value = number(words[column], table.layout.hasComma);
        if (!value)
            refuse(path, QCoreApplication::translate("TextTable",
                                                     "cannot be read: “%1” in line %2, column %3, is not a "
                                                     "number.")
                             .arg(wordOf(words[column].substr(0, 40)))
                             .arg(lineNumber)
                             .arg(column + 1));
        if (column < table.exact.size())
            table.exact[column].push_back(*value);
        table.columns[column].push_back(static_cast<float>(*value));
    }
}

} // namespace

std::optional<TextLayout> sniffTextTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(sniffedTextBytes);
    bool isWhole = file.atEnd();
    // A first line longer than what was seen is one row of numbers: its end does not matter.
    const bool isOneLine = !bytes.contains('\n');
    const std::string_view text = withoutMark({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!isText(text))
        return {};
    Lines lines(text, isWhole || isOneLine);
    std::optional<TextLayout> layout;
    QStringList names;
    while (const auto line = lines.next()) {
        if (isPassedOver(*line))
            continue;
        if (!layout) {
            std::string_view seen = *line;
            if (isOneLine && !isWhole) // the last number may be cut in two
                seen = seen.substr(0, seen.find_last_of(",; \t"));
            layout = layoutOf(seen);
            if (layout) {
                layout->rows = 1;
                if (static_cast<std::size_t>(names.size()) == layout->columns)
                    layout->names = names;
                continue;
            }
            if (!names.isEmpty())
                return {}; // two lines of words: no table
            const char separator = line->find(';') != std::string_view::npos    ? ';'
                                   : line->find('\t') != std::string_view::npos ? '\t'
                                   : line->find(',') != std::string_view::npos  ? ','
                                                                                : ' ';
            for (std::string_view word : fields(*line, separator))
                names << wordOf(word).remove(u'"');
            continue;
        }
        if (!isNumbers(fields(*line, layout->separator), layout->hasComma))
            return layout->rows >= 8 ? layout : std::nullopt; // told with its line when it is read
        ++layout->rows;
    }
    if (layout)
        layout->isWhole = isWhole;
    return layout;
}

namespace {

// Lines of the first `most` bytes.
TextTable readLines(const QString &path, qint64 most, const Progress &progress)
{
    const std::optional<TextLayout> layout = sniffTextTable(path);
    QFile file(path);
    if (!layout || !file.open(QIODevice::ReadOnly))
        refuse(path, QCoreApplication::translate("TextTable", "is no table of numbers."));
    TextTable table;
    table.layout = *layout;
    table.columns.resize(layout->columns);
    QByteArray buffer;
    qint64 lineNumber = 0;
    bool mayBeNames = !layout->names.isEmpty();
    bool isFirst = true;
    bool isEnd = false;
    while (!isEnd) {
        progress.report(file.pos(), file.size());
        buffer += file.read(std::min(textBlockBytes, most - file.pos()));
        isEnd = file.atEnd() || file.pos() >= most;
        std::string_view text(buffer.constData(), static_cast<std::size_t>(buffer.size()));
        if (std::exchange(isFirst, false))
            text = withoutMark(text);
        Lines lines(text, file.atEnd());
        while (const auto line = lines.next()) {
            ++lineNumber;
            if (isPassedOver(*line) || std::exchange(mayBeNames, false))
                continue;
            addLine(table, *line, lineNumber, path);
        }
        buffer = QByteArray(lines.rest().data(), static_cast<qsizetype>(lines.rest().size()));
    }
    table.layout.rows = table.rows();
    table.layout.isWhole = file.atEnd();
    return table;
}

} // namespace

TextTable readTextTable(const QString &path, const Progress &progress)
{
    return readLines(path, std::numeric_limits<qint64>::max(), progress);
}

TextTable beginningOfTextTable(const QString &path)
{
    return readLines(path, sniffedTextBytes, Progress());
}

} // namespace edgescope
