// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrockmap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace edgescope {
namespace {

constexpr qint64 mostMapBytes = 1 << 20;
constexpr int electrodesInBank = 32;
constexpr int mostPlaces = 4096; // columns and rows

// Column, row, bank (a letter), electrode in the bank, label.
void readLine(const QString &line, BlackrockMap &map)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() < 4 || words[2].size() != 1)
        return;
    bool isColumn = false;
    bool isRow = false;
    bool isElectrode = false;
    MapPlace place;
    place.column = words[0].toInt(&isColumn);
    place.row = words[1].toInt(&isRow);
    const int bank = words[2][0].toUpper().unicode() - u'A';
    const int electrode = words[3].toInt(&isElectrode);
    if (!isColumn || !isRow || !isElectrode || bank < 0 || bank >= 26 || electrode < 1 ||
        electrode > electrodesInBank || std::abs(place.column) > mostPlaces ||
        std::abs(place.row) > mostPlaces)
        return;
    place.label = words.value(4);
    map.places[bank * electrodesInBank + electrode] = place;
}

} // namespace

std::optional<BlackrockMap> findBlackrockMap(const QString &folder, const QString &recordingName)
{
    QStringList maps;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (!name.endsWith(u".cmp", Qt::CaseInsensitive))
            continue;
        if (QFileInfo(name).completeBaseName() == recordingName) {
            maps = {name};
            break;
        }
        maps << name;
    }
    if (maps.size() != 1)
        return {};
    QFile file(QDir(folder).filePath(maps.front()));
    if (file.size() > mostMapBytes || !file.open(QIODevice::ReadOnly))
        return {};
    BlackrockMap map{maps.front(), {}};
    for (const QByteArray &line : file.readAll().split('\n'))
        readLine(QString::fromLatin1(line), map);
    if (map.places.empty())
        return {};
    return map;
}

} // namespace edgescope
