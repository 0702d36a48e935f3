// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

// All streams of a PDF one after the other, unpacked: page contents, fonts and their tables.
inline QByteArray pdfStreams(const QByteArray &pdf)
{
    QByteArray all;
    for (auto from = pdf.indexOf("stream\n"); from >= 0; from = pdf.indexOf("stream\n", from + 1)) {
        if (pdf.mid(from - 3, 3) == "end")
            continue;
        const auto start = from + 7;
        z_stream stream{};
        if (inflateInit(&stream) != Z_OK)
            return {};
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(pdf.constData() + start));
        stream.avail_in = static_cast<uInt>(pdf.size() - start);
        QByteArray block(1 << 16, Qt::Uninitialized);
        int state = Z_OK;
        while (state == Z_OK) {
            stream.next_out = reinterpret_cast<Bytef *>(block.data());
            stream.avail_out = static_cast<uInt>(block.size());
            state = inflate(&stream, Z_NO_FLUSH);
            all.append(block.constData(), block.size() - static_cast<qsizetype>(stream.avail_out));
        }
        inflateEnd(&stream);
    }
    return all;
}
