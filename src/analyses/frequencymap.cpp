// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/frequencymap.h"

#include "analyses/parametermaking.h"
#include "analyses/quantiles.h"
#include "analyses/ridges.h"

#include <QCoreApplication>

#include <cmath>

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

QString squaredUnit(const QString &unit)
{
    return unit.isEmpty() ? QString() : unit + u'²';
}

ColourLimits usualLimits(const std::vector<float> &values)
{
    constexpr std::size_t valuesUsed = 1 << 18;
    constexpr double left = 0.01; // on either side
    const std::size_t every = (values.size() / valuesUsed) | 1U;
    std::vector<double> finite;
    for (std::size_t cell = 0; cell < values.size(); cell += every)
        if (std::isfinite(values[cell]))
            finite.push_back(values[cell]);
    return {quantile(finite, left), quantile(finite, 1 - left)};
}

} // namespace edgescope
