// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/frequencymap.h"

#include "analyses/parametermaking.h"
#include "analyses/ridges.h"

#include <QCoreApplication>

namespace edgescope {

Parameter frequencyAxisParameter()
{
    return choiceParameter(
        "frequency_axis", QT_TRANSLATE_NOOP("Parameter", "Frequency axis"),
        {{"log_up", QT_TRANSLATE_NOOP("Parameter", "Logarithmic, upwards")},
         {"log_down", QT_TRANSLATE_NOOP("Parameter", "Logarithmic, downwards")},
         {"linear_up", QT_TRANSLATE_NOOP("Parameter", "Linear, upwards")},
         {"linear_down", QT_TRANSLATE_NOOP("Parameter", "Linear, downwards")}},
        QT_TRANSLATE_NOOP("Parameter",
                          "How frequencies are drawn; the paper's figure is linear, downwards."));
}

Axis frequencyAxis(const Values &values)
{
    const QByteArray id = values.choice("frequency_axis");
    Axis axis;
    axis.title = QCoreApplication::translate("Analysis", "Frequency");
    axis.unit = QStringLiteral("Hz");
    axis.logarithmic = id.startsWith("log");
    axis.isReversed = id.endsWith("down");
    return axis;
}

Parameter drawnRidgesParameter()
{
    return choiceParameter("ridges", QT_TRANSLATE_NOOP("Parameter", "Ridges"),
                           {{"none", QT_TRANSLATE_NOOP("Parameter", "No ridges")},
                            {"skeleton", QT_TRANSLATE_NOOP("Parameter", "Local maxima")},
                            {"penalised_path", QT_TRANSLATE_NOOP("Parameter", "Penalised paths")}},
                           QT_TRANSLATE_NOOP("Parameter", "Curves along which values stand out from noise."));
}

std::vector<Ridge> drawnRidges(const TimeMap &map, const std::vector<float> &field, const Values &values,
                               const Progress &progress)
{
    const QByteArray rule = values.choice("ridges");
    if (rule == "none" || map.significance.empty())
        return {};
    RidgeField cells = ridgeField(map);
    cells.values = field;
    RidgeSettings settings;
    if (rule == "penalised_path")
        settings.rule = RidgeSettings::Rule::PenalisedPath;
    return findRidges(cells, settings, progress);
}

} // namespace edgescope
