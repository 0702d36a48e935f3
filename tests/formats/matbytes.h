// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtEndian>

#include <vector>

namespace edgescope {

// Writes MATLAB 5 files byte by byte, after the published description of the format.
class MatBytes
{
public:
    explicit MatBytes(bool isBigEndian = false)
        : m_isBigEndian(isBigEndian)
    {
    }

    QByteArray number(quint32 value) const
    {
        QByteArray bytes(4, '\0');
        m_isBigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    }

    QByteArray element(quint32 type, QByteArray content) const
    {
        const auto size = static_cast<quint32>(content.size());
        content.append((8 - content.size() % 8) % 8, '\0');
        return number(type) + number(size) + content;
    }

    // Class numbers: 1 cells, 2 structures, 4 text, 6 double, 7 single, 8 … 15 whole numbers.
    QByteArray array(quint32 arrayClass, const char *name, quint32 rows, quint32 columns,
                     const QByteArray &content) const
    {
        return element(14, element(6, number(arrayClass) + number(0)) +
                               element(5, number(rows) + number(columns)) + element(1, QByteArray(name)) +
                               content);
    }

    // Numbers of any class, stored as another type: MATLAB stores doubles as the smallest type they fit.
    template <typename Stored>
    QByteArray numbers(const char *name, quint32 arrayClass, quint32 storedType, quint32 rows,
                       quint32 columns, const std::vector<Stored> &values) const
    {
        QByteArray content;
        for (const Stored value : values) {
            QByteArray bytes(sizeof(Stored), '\0');
            m_isBigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
            content += bytes;
        }
        return array(arrayClass, name, rows, columns, element(storedType, content));
    }

    QByteArray doubles(const char *name, quint32 rows, quint32 columns,
                       const std::vector<double> &values) const
    {
        return numbers(name, 6, 9, rows, columns, values);
    }
    QByteArray row(const char *name, const std::vector<double> &values) const
    {
        return doubles(name, 1, static_cast<quint32>(values.size()), values);
    }
    QByteArray scalar(const char *name, double value) const { return doubles(name, 1, 1, {value}); }

    QByteArray text(const char *name, const QString &text) const
    {
        std::vector<quint16> letters;
        for (const QChar letter : text)
            letters.push_back(letter.unicode());
        return numbers(name, 4, 4, 1, static_cast<quint32>(letters.size()), letters);
    }

    // Parts are arrays without a name.
    QByteArray cells(const char *name, quint32 rows, quint32 columns,
                     const std::vector<QByteArray> &parts) const
    {
        QByteArray content;
        for (const QByteArray &part : parts)
            content += part;
        return array(1, name, rows, columns, content);
    }
    QByteArray texts(const char *name, const std::vector<QString> &words) const
    {
        std::vector<QByteArray> parts;
        for (const QString &word : words)
            parts.push_back(text("", word));
        return cells(name, 1, static_cast<quint32>(words.size()), parts);
    }

    QByteArray structs(const char *name, quint32 columns, const std::vector<const char *> &fields,
                       const std::vector<QByteArray> &parts) const
    {
        constexpr int width = 64;
        QByteArray names;
        for (const char *field : fields)
            names += QByteArray(field).leftJustified(width, '\0');
        // The width of the names in a short element of 8 bytes.
        QByteArray content = number(0x00040005) + number(width);
        content += element(1, names);
        for (const QByteArray &part : parts)
            content += part;
        return array(2, name, 1, columns, content);
    }

    QByteArray compressed(const QByteArray &variable) const
    {
        const QByteArray packed = qCompress(variable).mid(4);
        return number(15) + number(static_cast<quint32>(packed.size())) + packed;
    }

    QByteArray file(const std::vector<QByteArray> &variables) const
    {
        QByteArray bytes = QByteArray("MATLAB 5.0 MAT-file, written by a test").leftJustified(124, ' ');
        bytes += m_isBigEndian ? QByteArray("\x01\x00MI", 4) : QByteArray("\x00\x01IM", 4);
        for (const QByteArray &variable : variables)
            bytes += variable;
        return bytes;
    }

private:
    bool m_isBigEndian = false;
};

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace edgescope
