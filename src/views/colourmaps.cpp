// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/colourmaps.h"

#include <algorithm>
#include <array>

namespace edgescope {
namespace {

// Samples of the published maps at equal steps.
constexpr std::array<unsigned, 17> viridisStops = {0x440154, 0x481a6c, 0x472f7d, 0x414487, 0x39568c, 0x31688e,
                                                   0x2a788e, 0x23888e, 0x1f988b, 0x22a884, 0x35b779, 0x54c568,
                                                   0x7ad151, 0xa5db36, 0xd2e21b, 0xeae51a, 0xfde725};
constexpr std::array<unsigned, 11> cividisStops = {0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678,
                                                   0xa59c74, 0xc3b369, 0xe1cc55, 0xf0d94a, 0xfee838};
constexpr std::array<unsigned, 10> infernoStops = {0x000004, 0x1b0c41, 0x4a0c6b, 0x781c6d, 0xa52c60,
                                                   0xcf4446, 0xed6925, 0xfb9b06, 0xf7d13d, 0xfcffa4};
constexpr std::array<unsigned, 2> greyStops = {0xf7f7f7, 0x0a0a0a};

} // namespace

QColor mixedColour(std::span<const unsigned> stops, double u)
{
    const double position = std::clamp(u, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(position), stops.size() - 2);
    const double t = position - static_cast<double>(index);
    const QColor a = QColor::fromRgb(stops[index]);
    const QColor b = QColor::fromRgb(stops[index + 1]);
    return QColor::fromRgbF(static_cast<float>(a.redF() + t * (b.redF() - a.redF())),
                            static_cast<float>(a.greenF() + t * (b.greenF() - a.greenF())),
                            static_cast<float>(a.blueF() + t * (b.blueF() - a.blueF())));
}

QColor mapColour(SequentialMap map, double u)
{
    switch (map) {
    case SequentialMap::Inferno:
        return mixedColour(infernoStops, u);
    case SequentialMap::Viridis:
        break;
    case SequentialMap::Cividis:
        return mixedColour(cividisStops, u);
    case SequentialMap::Greys:
        return mixedColour(greyStops, u);
    }
    return mixedColour(viridisStops, u);
}

} // namespace edgescope
