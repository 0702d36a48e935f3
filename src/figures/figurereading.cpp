// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurereading.h"

#include "core/error.h"
#include "figures/tiffdescription.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <zlib.h>

#include <array>
#include <optional>

namespace edgescope {
namespace {

constexpr qint64 mostFileBytes = 512 * 1024 * 1024;
constexpr qsizetype mostJsonBytes = 64 * 1024 * 1024;

using Found = std::optional<QByteArray>;

Found inSvg(QFile &file)
{
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"desc")
            return xml.readElementText().toUtf8();
        // It stands before all that is drawn.
        if (xml.isStartElement() && xml.name() == u"path")
            break;
    }
    return std::nullopt;
}

// What zlib packed; nothing when it is damaged or too large.
Found inflated(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray bytes;
    std::array<char, 65536> block;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= mostJsonBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = block.size();
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.append(block.data(), static_cast<qsizetype>(block.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? Found(bytes) : std::nullopt;
}

// The file that is attached, in the form that this program writes: "/EF <</F 29 0 R>>" names the object.
Found inPdf(QFile &file)
{
    static const QByteArray reference = "/EF <</F ";
    const QByteArray bytes = file.size() <= mostFileBytes ? file.readAll() : QByteArray();
    const auto found = bytes.lastIndexOf(reference);
    const auto digits = found + reference.size();
    const auto afterDigits = found < 0 ? -1 : bytes.indexOf(' ', digits);
    if (afterDigits < 0)
        return std::nullopt;
    const auto head = bytes.indexOf('\n' + bytes.mid(digits, afterDigits - digits) + " 0 obj");
    const auto streamWord = head < 0 ? -1 : bytes.indexOf("stream", head);
    const auto end = streamWord < 0 ? -1 : bytes.indexOf("endstream", streamWord);
    if (end < 0)
        return std::nullopt;
    auto start = streamWord + 6;
    while (start < end && (bytes[start] == '\r' || bytes[start] == '\n'))
        ++start;
    const QByteArray content = bytes.mid(start, end - start);
    return bytes.mid(head, streamWord - head).contains("/FlateDecode") ? inflated(content) : Found(content);
}

Found inPng(QFile &file)
{
    QImageReader reader(&file, "png");
    const QString text = reader.text(QStringLiteral("Description"));
    return text.isEmpty() ? std::nullopt : Found(text.toUtf8());
}

Found inTiff(QFile &file)
{
    return tiffDescription(file);
}

Found inJson(QFile &file)
{
    return file.size() <= mostJsonBytes ? Found(file.readAll()) : std::nullopt;
}

// How files of each kind begin.
constexpr struct {
    const char *start;
    qsizetype length;
    Found (*find)(QFile &file);
} kinds[] = {{"<?xml", 5, inSvg},  {"<svg", 4, inSvg},   {"%PDF", 4, inPdf}, {"\x89PNG", 4, inPng},
             {"II*\0", 4, inTiff}, {"MM\0*", 4, inTiff}, {"{", 1, inJson}};

[[noreturn]] void fail(const char *text, const QString &path)
{
    throw Error(QCoreApplication::translate("Figure", text).arg(QFileInfo(path).fileName()));
}

} // namespace

QJsonObject readProvenance(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Figure", "%1 cannot be read: %2.")
                        .arg(QFileInfo(path).fileName(), file.errorString()));
    const QByteArray start = file.peek(8);
    Found text;
    for (const auto &kind : kinds) {
        if (start.startsWith(QByteArray(kind.start, kind.length))) {
            text = kind.find(file);
            break;
        }
    }
    if (!text)
        fail(QT_TRANSLATE_NOOP("Figure", "%1 does not carry the provenance of a figure. Take a figure or "
                                         "the .json beside it, as this program exported it."),
             path);
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        fail(QT_TRANSLATE_NOOP("Figure", "%1: its provenance is damaged. Take the file as it was exported."),
             path);
    return document.object();
}

} // namespace edgescope
