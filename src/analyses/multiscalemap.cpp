// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/multiscalemap.h"

#include "analyses/parametermaking.h"
#include "analyses/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

using RowStatus = MultiscaleImage::RowStatus;

ImageChannel channelFrom(const Values &values)
{
    const QByteArray id = values.choice("channel");
    return id == "e"   ? ImageChannel::Excitatory
           : id == "i" ? ImageChannel::Inhibitory
                       : ImageChannel::Difference;
}

QString missingReason(const EnsembleStatistics &statistics, ImageChannel channel)
{
    switch (channel) {
    case ImageChannel::Excitatory:
        return missingClassReason(statistics, UnitClass::Excitatory);
    case ImageChannel::Inhibitory:
        return missingClassReason(statistics, UnitClass::Inhibitory);
    case ImageChannel::Difference:
        break;
    }
    return missingClassReason(statistics);
}

void describeValues(TimeMap &map, ImageChannel channel)
{
    switch (channel) {
    case ImageChannel::Excitatory:
        map.title = QStringLiteral("z(E)");
        break;
    case ImageChannel::Inhibitory:
        map.title = QStringLiteral("z(I)");
        break;
    case ImageChannel::Difference:
        map.title = QStringLiteral("z(E − I)");
        map.lowEnd = QCoreApplication::translate("Analysis", "I leads");
        map.highEnd = QCoreApplication::translate("Analysis", "E leads");
        return;
    }
    map.lowEnd = QCoreApplication::translate("Analysis", "below mean");
    map.highEnd = QCoreApplication::translate("Analysis", "above mean");
}

} // namespace

TimeMap multiscaleTimeMap(const MultiscaleImage &image, const Values &values)
{
    TimeMap map;
    describeValues(map, channelFrom(values));
    map.rows.title = QCoreApplication::translate("Analysis", "Bin width Δt");
    map.rows.unit = QStringLiteral("s");
    map.rows.logarithmic = true;
    const bool isSliding = values.choice("construction") == "sliding";
    for (size_t r = 0; r < image.rows.size(); ++r) {
        const int scale = image.firstScale + static_cast<int>(r);
        map.rowScales.push_back(scale);
        map.rowValues.push_back(scaleWidth(scale));
        if (isSliding)
            map.rowEdges.push_back(scaleWidth(scale) / 2);
    }
    map.start = image.window.start;
    map.step = image.step;
    map.columns = static_cast<size_t>(image.columns);
    map.values = image.values;
    map.unit = QStringLiteral("SD");
    map.maximum = values.number("limit");
    map.minimum = -map.maximum;
    return map;
}

MultiscaleImages multiscaleMapImages(const AnalysisInput &input, const Values &values,
                                     const Progress &progress)
{
    const TimeRange &window = input.statistics->window;
    ImageSettings settings;
    settings.firstScale = 1;
    settings.step = window.length() / static_cast<double>(values.whole("columns"));
    settings.construction =
        values.choice("construction") == "hold" ? ImageConstruction::Hold : ImageConstruction::Sliding;
    return multiscaleImages(*input.ensemble, window, input.recording->gaps, settings, progress);
}

const std::vector<Parameter> &multiscaleMapParameters()
{
    static const std::vector<Parameter> parameters = {
        choiceParameter(
            "construction", QT_TRANSLATE_NOOP("Parameter", "Construction"),
            {{"sliding", QT_TRANSLATE_NOOP("Parameter", "Sliding window")},
             {"hold", QT_TRANSLATE_NOOP("Parameter", "Bins")}},
            QT_TRANSLATE_NOOP("Parameter",
                              "A window of width Δt about each moment, or the bin that contains it.")),
        choiceParameter("channel", QT_TRANSLATE_NOOP("Parameter", "Channel"),
                        {{"f", QT_TRANSLATE_NOOP("Parameter", "E − I")},
                         {"e", QT_TRANSLATE_NOOP("Parameter", "E")},
                         {"i", QT_TRANSLATE_NOOP("Parameter", "I")}},
                        QT_TRANSLATE_NOOP("Parameter", "Which signal the map shows.")),
        wholeNumberParameter("columns", QT_TRANSLATE_NOOP("Parameter", "Columns"), 2000, 10, 20000,
                             QT_TRANSLATE_NOOP("Parameter", "Steps of time across the map.")),
        withOrigin(
            Parameter::Origin::Figure,
            numberParameter("limit", QT_TRANSLATE_NOOP("Parameter", "Colour limit"), 3.5, 0.1, 100, 2,
                            QStringLiteral("SD"),
                            QT_TRANSLATE_NOOP("Parameter", "Colours end at plus and minus this many SD.")))};
    return parameters;
}

Result runMultiscaleMap(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const ImageChannel channel = channelFrom(values);
    if (!refuseForClasses(result, missingReason(*input.statistics, channel)) &&
        input.statistics->window.isEmpty())
        result.notComputable = tooShortReason(*input.statistics);
    if (!result.notComputable.isEmpty())
        return result;
    const MultiscaleImages images = multiscaleMapImages(input, values, progress);
    const MultiscaleImage &image = images.of(channel);
    const bool isFlat = std::none_of(image.rows.begin(), image.rows.end(),
                                     [](RowStatus row) { return row == RowStatus::Defined; });
    if (isFlat) {
        result.notComputable = QCoreApplication::translate("Analysis", "Flat signal.");
        return result;
    }
    result.notes = undefinedRowNotes(image);
    result.shape = multiscaleTimeMap(image, values);
    return result;
}

} // namespace edgescope
