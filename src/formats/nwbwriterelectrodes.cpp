// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwbnames.h"
#include "formats/nwbwriterprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

const QByteArray devicePlace = "/general/devices/device";
const QByteArray groupPlace = "/general/extracellular_ephys/electrode_group";

} // namespace

void NwbWriter::Private::addUnitElectrodes(const std::vector<Unit> &units)
{
    Region region{QByteArray(nwbnames::unitsPlace) + "/electrodes", {}};
    std::vector<std::uint64_t> ends;
    for (const Unit &unit : units) {
        if (unit.electrode >= 0)
            region.rows.push_back(unit.electrode);
        ends.push_back(region.rows.size());
    }
    file.addArray(region.place, region.rows);
    addIndex(region.place, ends);
    regions.push_back(std::move(region));
}

// Every channel needs a row of the electrodes table: those without one get a row that only has a name.
void NwbWriter::Private::completeElectrodes()
{
    for (const Series &one : series) {
        Region region{one.place + "/electrodes", {}};
        for (std::size_t n = 0; n < static_cast<std::size_t>(one.description.channelCount); ++n) {
            int row = n < one.description.electrodes.size() ? one.description.electrodes[n] : -1;
            if (row < 0) {
                row = static_cast<int>(electrodes.size());
                electrodes.push_back(
                    {QStringLiteral("%1 %2").arg(one.description.name, QString::number(n + 1)), {}, {}, {}});
            }
            region.rows.push_back(row);
        }
        file.addArray(region.place, region.rows);
        regions.push_back(std::move(region));
    }
}

void NwbWriter::Private::writeElectrodesTable()
{
    const QByteArray place = nwbnames::electrodesPlace;
    startGroup(devicePlace, "Device");
    file.setText(devicePlace, "description", QStringLiteral("Recording device."));
    startGroup(groupPlace, "ElectrodeGroup");
    file.setText(groupPlace, "description", QStringLiteral("All electrodes."));
    file.setText(groupPlace, "location", QString::fromLatin1(nwbnames::unknown));
    file.addLink(groupPlace + "/device", devicePlace);

    std::vector<QString> names = {QStringLiteral("location"), QStringLiteral("group"),
                                  QStringLiteral("group_name"), QStringLiteral("label")};
    const bool hasPositions = std::any_of(electrodes.begin(), electrodes.end(), [](const Electrode &one) {
        return one.xMicrometres || one.yMicrometres;
    });
    if (hasPositions)
        names.insert(names.end(), {QStringLiteral("rel_x"), QStringLiteral("rel_y")});
    std::vector<QString> labels;
    std::vector<QString> locations;
    std::vector<double> x;
    std::vector<double> y;
    for (const Electrode &electrode : electrodes) {
        labels.push_back(electrode.label);
        locations.push_back(electrode.location.isEmpty() ? QString::fromLatin1(nwbnames::unknown)
                                                         : electrode.location);
        x.push_back(electrode.xMicrometres.value_or(std::numeric_limits<double>::quiet_NaN()));
        y.push_back(electrode.yMicrometres.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    startTable(place, "DynamicTable", QStringLiteral("Electrodes."), electrodes.size(), names);
    addTextColumn(place + "/location", QStringLiteral("Brain region."), locations);
    file.addReferences(place + "/group", std::vector<QByteArray>(electrodes.size(), groupPlace));
    describeColumn(place + "/group", QStringLiteral("The electrode's group."));
    addTextColumn(place + "/group_name", QStringLiteral("Name of the electrode's group."),
                  std::vector<QString>(electrodes.size(), QStringLiteral("electrode_group")));
    addTextColumn(place + "/label", QStringLiteral("Name of each electrode."), labels);
    if (!hasPositions)
        return;
    file.addArray(place + "/rel_x", x);
    describeColumn(place + "/rel_x", QStringLiteral("Position on the array or probe in micrometres."));
    file.addArray(place + "/rel_y", y);
    describeColumn(place + "/rel_y", QStringLiteral("Position on the array or probe in micrometres."));
}

void NwbWriter::Private::writeRegions()
{
    for (const Region &region : regions) {
        const auto outside = std::find_if(region.rows.begin(), region.rows.end(), [this](std::int64_t row) {
            return row >= static_cast<std::int64_t>(electrodes.size());
        });
        if (outside != region.rows.end())
            throw Error(QCoreApplication::translate("NwbWriter",
                                                    "%1 refers to electrode %2, but the "
                                                    "recording has %n electrode(s).",
                                                    nullptr, int(electrodes.size()))
                            .arg(QString::fromUtf8(region.place), QString::number(*outside)));
        describeColumn(region.place, QStringLiteral("Rows of the electrodes table."), "DynamicTableRegion");
        file.setReference(region.place, "table", nwbnames::electrodesPlace);
    }
}

} // namespace edgescope
