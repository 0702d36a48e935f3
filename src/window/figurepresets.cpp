// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurepresets.h"

#include "window/figurerecipes.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace edgescope {
namespace {

struct PresetPanel {
    QByteArray view;
    QRect cell;
    QStringList lanes = {}; // of the timeline
    QSize pixels = {};      // of the timeline on the screen, which sets its sizes of type
};

struct Preset {
    QSize grid;
    double heightMillimetres;
    std::vector<PresetPanel> panels;
    bool isOfSeizure = false;
};

const Preset &preset(int number)
{
    static const Preset presets[paperFigures] = {
        {{1, 1},
         120,
         {{timelineId,
           {0, 0, 1, 1},
           {QStringLiteral("ruler"), QStringLiteral("states"), QStringLiteral("lfp"),
            QStringLiteral("raster"), QStringLiteral("ensemble"), QStringLiteral("difference")},
           {900, 620}}}},
        {{2, 2},
         150,
         {{"jointView", {0, 0, 1, 1}},
          {"ellipsoidView", {1, 0, 1, 1}},
          {"collapseView", {0, 1, 1, 1}},
          {"varianceView", {1, 1, 1, 1}}}},
        {{1, 2}, 150, {{"partitionView", {0, 0, 1, 1}}, {"mncmView", {0, 1, 1, 1}}}},
        {{2, 3},
         190,
         {{"scalogramView", {0, 0, 1, 1}},
          {"multiscaleView", {1, 0, 1, 1}},
          {timelineId,
           {0, 1, 2, 1},
           {QStringLiteral("ruler"), QStringLiteral("seizures"), QStringLiteral("raster"),
            QStringLiteral("ensemble")},
           {900, 320}},
          {"cumulativeView", {0, 2, 2, 1}}},
         true},
    };
    return presets[number - 1];
}

} // namespace

Figure paperFigure(int number, const PanelRecipe &conditions, const FigureSettings &settings,
                   const TimeRange &seizure)
{
    const Preset &wanted = preset(number);
    Figure figure;
    figure.name = QCoreApplication::translate("FigurePresets", "Paper figure %1").arg(number);
    figure.settings = settings;
    figure.settings.sizeMillimetres = {174, wanted.heightMillimetres};
    figure.columns = wanted.grid.width();
    figure.rows = wanted.grid.height();
    for (const PresetPanel &entry : wanted.panels) {
        FigurePanel panel;
        panel.cell = entry.cell;
        panel.recipe = conditions;
        panel.recipe.view = entry.view;
        panel.recipe.options = {};
        if (wanted.isOfSeizure && !seizure.isEmpty()) {
            panel.recipe.range = Conditions::Range::AroundSeizure;
            panel.recipe.visible = seizure;
        }
        if (entry.view == timelineId)
            panel.recipe.options = {{QStringLiteral("lanes"), QJsonArray::fromStringList(entry.lanes)},
                                    {QStringLiteral("width"), entry.pixels.width()},
                                    {QStringLiteral("height"), entry.pixels.height()}};
        panel.title = panelTitle(panel.recipe);
        figure.panels.push_back(panel);
    }
    return figure;
}

QString paperFigureTip(int number)
{
    const QString tips[paperFigures] = {
        QCoreApplication::translate("FigurePresets", "Traces, spikes and mirrored ensembles over time"),
        QCoreApplication::translate("FigurePresets", "Joint distribution, ellipsoids, collapse and variance"),
        QCoreApplication::translate("FigurePresets", "Partition curves and texture features of the states"),
        QCoreApplication::translate("FigurePresets", "A seizure in time and frequency, spikes and S(t)")};
    return tips[number - 1];
}

} // namespace edgescope
