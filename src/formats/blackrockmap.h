// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace edgescope {

// Where an electrode of a Utah array sits.
struct MapPlace {
    int column = 0;
    int row = 0;
    QString label; // may be empty
};

// A map of an array (.cmp): places by the number of the electrode.
struct BlackrockMap {
    QString name; // of the file
    std::map<int, MapPlace> places;
};

// The map of the recording's name, or the only one in its folder. Nothing when there is none or several, or
// it has no places.
std::optional<BlackrockMap> findBlackrockMap(const QString &folder, const QString &recordingName);

} // namespace edgescope
