// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/scalogram.h"

#include "analyses/parametermaking.h"

#include <QCoreApplication>

namespace edgescope {

Parameter channelParameter()
{
    constexpr double mostChannels = 9999;
    return wholeNumberParameter(
        "channel", QT_TRANSLATE_NOOP("Parameter", "LFP channel"), 0, 0, mostChannels,
        QT_TRANSLATE_NOOP("Parameter", "Row of the channel in the recording, from 0."));
}

const Channel *chosenChannel(const Recording &recording, const Values &values, QString &reason)
{
    if (recording.channels.empty()) {
        reason = QCoreApplication::translate("Analysis", "No LFP channels in this file.");
        return nullptr;
    }
    const auto row = static_cast<size_t>(values.whole("channel"));
    if (row < recording.channels.size())
        return &recording.channels[row];
    reason = QCoreApplication::translate("Analysis", "There is no channel %1; the last is %2.")
                 .arg(row)
                 .arg(recording.channels.size() - 1);
    return nullptr;
}

std::vector<Parameter> scalogramBasicParameters()
{
    const QString hz = QStringLiteral("Hz");
    return {
        numberParameter("omega0", QT_TRANSLATE_NOOP("Parameter", "Wavelet ω0"), 6, 4, 40, 1, QString(),
                        QT_TRANSLATE_NOOP("Parameter", "Cycles in the Morlet wavelet: more give finer "
                                                       "frequencies and coarser times.")),
        wholeNumberParameter("voices", QT_TRANSLATE_NOOP("Parameter", "Voices"), 12, 1, 48,
                             QT_TRANSLATE_NOOP("Parameter", "Frequencies in an octave.")),
        numberParameter("lowest_frequency", QT_TRANSLATE_NOOP("Parameter", "Lowest frequency"), 1, 0.01,
                        10000, 3, hz, QT_TRANSLATE_NOOP("Parameter", "Lower end of the map.")),
        withOrigin(Parameter::Origin::Figure,
                   numberParameter("highest_frequency", QT_TRANSLATE_NOOP("Parameter", "Highest frequency"),
                                   200, 0.02, 15000, 3, hz,
                                   QT_TRANSLATE_NOOP("Parameter", "Upper end of the map, at most half the "
                                                                  "sampling rate."))),
        choiceParameter("baseline", QT_TRANSLATE_NOOP("Parameter", "Baseline"),
                        {{"automatic", QT_TRANSLATE_NOOP("Parameter", "Before the first seizure, if any")},
                         {"before_seizure", QT_TRANSLATE_NOOP("Parameter", "Before the first seizure")},
                         {"shown", QT_TRANSLATE_NOOP("Parameter", "Time shown")},
                         {"recording", QT_TRANSLATE_NOOP("Parameter", "Whole recording")}},
                        QT_TRANSLATE_NOOP("Parameter",
                                          "Power and noise are compared with this time. Before a seizure: up "
                                          "to 300 s, ending 10 s before the onset. Long times: 20 pieces of "
                                          "60 s.")),
        numberParameter("confidence", QT_TRANSLATE_NOOP("Parameter", "Confidence"), 0.95, 0.5, 0.999, 4,
                        QString(),
                        QT_TRANSLATE_NOOP("Parameter", "Red noise stays below the contour with this "
                                                       "probability.")),
    };
}

Parameter resolutionParameter()
{
    return choiceParameter("resolution", QT_TRANSLATE_NOOP("Parameter", "Resolution"),
                           {{"screen", QT_TRANSLATE_NOOP("Parameter", "Screen")},
                            {"full", QT_TRANSLATE_NOOP("Parameter", "Every sample")}},
                           QT_TRANSLATE_NOOP("Parameter",
                                             "About 2000 columns, each the mean power over its time, "
                                             "or one for every sample."));
}

ScalogramSettings scalogramSettings(const AnalysisInput &input, const Values &values)
{
    ScalogramSettings settings;
    settings.morlet.omega0 = values.number("omega0");
    settings.morlet.voicesPerOctave = static_cast<int>(values.whole("voices"));
    settings.morlet.lowestHz = values.number("lowest_frequency");
    settings.morlet.highestHz = values.number("highest_frequency");
    settings.shown = input.shown;
    const QByteArray baseline = values.choice("baseline");
    settings.baseline = baselineTime(*input.recording, input.shown,
                                     baseline == "before_seizure" ? Baseline::BeforeSeizure
                                     : baseline == "shown"        ? Baseline::Shown
                                     : baseline == "recording"    ? Baseline::Recording
                                                                  : Baseline::Automatic);
    settings.confidence = values.number("confidence");
    return settings;
}

bool isFullRate(const Values &values)
{
    return values.choice("resolution") == "full";
}

} // namespace edgescope
