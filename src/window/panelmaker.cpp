// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelmaker.h"

#include "analyses/surrogates.h"
#include "study/preparation.h"
#include "study/study.h"
#include "window/figurerecipes.h"
#include "window/panelpicture.h"
#include "window/panelshots.h"

namespace edgescope {
namespace {

const QByteArray panelsSlot = "figure:panels";
constexpr double countedShare = 0.2;
constexpr double surrogatesShare = 0.7;

using SharedResult = std::shared_ptr<const Result>;

// What one result is made of.
struct ResultOrder {
    int number = 0;
    PanelRecipe recipe;
    const Analysis *analysis = nullptr;
    Values values;
    TimeRange window; // that the analysis takes in
    UnitClasses classes;
    std::shared_ptr<const EnsembleSignals> ensemble; // null: to be made of the classes
};

// Everything that the job takes along.
struct Order {
    std::shared_ptr<const Recording> recording;
    Values ensembleValues;
    Values surrogateValues;
    std::vector<ResultOrder> results;
};

std::vector<std::shared_ptr<const SurrogateDraws>>
surrogatesOf(const PanelRecipe &recipe, const Analysis &analysis, const AnalysisInput &input,
             const SurrogateSettings &settings, const Progress &progress)
{
    std::vector<std::shared_ptr<const SurrogateDraws>> all;
    if (!analysis.usesSurrogates || input.ensemble->excitatoryUnits == 0 ||
        input.ensemble->inhibitoryUnits == 0)
        return all;
    const auto count = static_cast<double>(recipe.sources.size());
    for (size_t i = 0; i < recipe.sources.size(); ++i) {
        const std::optional<SurrogateKind> kind = surrogateFromId(recipe.sources[i]);
        const auto done = static_cast<double>(i);
        if (kind)
            all.push_back(std::make_shared<const SurrogateDraws>(
                SurrogateDraws{*kind, makeSurrogates(input, *kind, settings, 0, settings.draws,
                                                     progress.part(done / count, (done + 1) / count))}));
    }
    return all;
}

SharedResult resultOf(const ResultOrder &wanted, const Order &order, const Progress &progress)
{
    const std::vector<QString> states(wanted.recipe.states.begin(), wanted.recipe.states.end());
    const Progress counting = progress.part(0, countedShare);
    AnalysisInput input = wanted.ensemble
                              ? prepareInput(order.recording, wanted.ensemble, wanted.classes, wanted.window,
                                             states, false, order.ensembleValues, counting)
                              : prepareInput(order.recording, wanted.classes, wanted.window, states, false,
                                             order.ensembleValues, counting);
    input.shown = wanted.recipe.visible.intersected(order.recording->window());
    const SurrogateSettings settings(order.surrogateValues);
    input.surrogates = surrogatesOf(wanted.recipe, *wanted.analysis, input, settings,
                                    progress.part(countedShare, surrogatesShare));
    Result result = runToEnd(*wanted.analysis, input, wanted.values, progress.part(surrogatesShare, 1));
    if (!input.surrogates.empty())
        result.draws = result.drawsAsked = settings.draws;
    return std::make_shared<const Result>(std::move(result));
}

} // namespace

PanelMaker::PanelMaker(Study &study, FigureDocument &document, QObject *parent)
    : QObject(parent)
    , m_study(study)
    , m_document(document)
    , m_shots(new PanelShots(study, this))
{
    connect(&study.jobs(), &Jobs::cancelled, this, [this](const QByteArray &slot) {
        if (slot == panelsSlot)
            stop(tr("The panels of the figure were not finished, because the work was stopped."));
    });
    connect(m_shots, &PanelShots::taken, this, &PanelMaker::takeDone);
    connect(&study, &Study::recordingChanged, this, [this] {
        if (!m_study.recording() && isBusy())
            stop(tr("The panels of the figure were not finished, because the recording was closed."));
    });
}

void PanelMaker::make(const std::vector<int> &numbers)
{
    if (!m_study.recording())
        return;
    m_waiting.insert(numbers.begin(), numbers.end());
    if (m_running.empty())
        startNext();
}

void PanelMaker::announce(const QString &whatFollows)
{
    m_study.jobs().rename(panelsSlot, tr("Panels of the figure; then %1").arg(whatFollows));
}

void PanelMaker::startNext()
{
    std::vector<int> results;
    std::vector<int> shots;
    std::map<int, PanelPicture> present;
    for (const int number : std::exchange(m_waiting, {})) {
        const int index = m_document.indexOf(number);
        if (index < 0)
            continue;
        const PanelRecipe &recipe = m_document.panel(index).recipe;
        if (!analysisOf(recipe))
            shots.push_back(number);
        else if (const SharedResult result = presentResult(recipe, m_study))
            present[number] = panelPicture(recipe, result, m_study);
        else
            results.push_back(number);
    }
    if (!present.empty())
        m_document.setPictures(present);
    // Pictures of the recording itself wait until nothing is at work: they come last.
    m_running.insert(results.begin(), results.end());
    if (results.empty())
        m_running.insert(shots.begin(), shots.end());
    else
        m_waiting.insert(shots.begin(), shots.end());
    emit changed();
    if (!results.empty())
        startResults(results);
    else if (!shots.empty())
        startShots(shots);
    else
        emit finished();
}

void PanelMaker::startResults(const std::vector<int> &numbers)
{
    Order order{m_study.recording(), m_study.values("ensembles"), m_study.values("surrogates"), {}};
    QStringList names;
    for (const int number : numbers) {
        const PanelRecipe &recipe = m_document.panel(m_document.indexOf(number)).recipe;
        const Analysis *analysis = analysisOf(recipe);
        const bool hasPresentUnits = recipe.units == shownConditions(m_study).units;
        order.results.push_back({number, recipe, analysis, m_study.values(analysis->id),
                                 analysisWindow(recipe, m_study), classesOf(recipe, m_study),
                                 hasPresentUnits ? m_study.ensemble() : nullptr});
        names << panelTitle(recipe);
    }
    using Made = std::map<int, SharedResult>;
    m_study.jobs().start<Made>(
        panelsSlot, tr("Panels of the figure: %1").arg(names.join(QStringLiteral(", "))),
        [order = std::move(order)](const Progress &progress) {
            Made made;
            const auto count = static_cast<double>(order.results.size());
            for (size_t i = 0; i < order.results.size(); ++i)
                made[order.results[i].number] = resultOf(
                    order.results[i], order,
                    progress.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count));
            return made;
        },
        [this](const Made &made) { takeResults(made); },
        [this](const QString &message) {
            emit m_study.jobs().failed(message);
            stop(tr("The panels of the figure could not be made: %1").arg(message));
        });
}

void PanelMaker::takeResults(const std::map<int, SharedResult> &results)
{
    std::map<int, PanelPicture> pictures;
    for (const auto &[number, result] : results)
        if (const int index = m_document.indexOf(number); index >= 0)
            pictures[number] = panelPicture(m_document.panel(index).recipe, result, m_study);
    takeDone(pictures);
}

void PanelMaker::startShots(const std::vector<int> &numbers)
{
    std::map<int, PanelRecipe> recipes;
    for (const int number : numbers)
        recipes[number] = m_document.panel(m_document.indexOf(number)).recipe;
    m_shots->take(recipes);
}

void PanelMaker::takeDone(const std::map<int, PanelPicture> &pictures)
{
    m_running.clear();
    m_document.setPictures(pictures);
    startNext();
}

void PanelMaker::stop(const QString &reason)
{
    m_waiting.clear();
    m_running.clear();
    m_shots->stop();
    emit changed();
    emit stopped(reason);
}

} // namespace edgescope
