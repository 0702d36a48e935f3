// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/results.h"

#include "analyses/surrogates.h"
#include "study/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray statisticsSlot = "statistics";
const QByteArray analysisSlot = "analysis:";  // followed by the id
const QByteArray surrogatesId = "surrogates"; // the analysis whose values describe them

} // namespace

Results::Results(Jobs &jobs, const std::vector<Analysis> &table, std::function<ResultSubject()> subject)
    : m_jobs(jobs)
    , m_table(table)
    , m_subject(std::move(subject))
    , m_surrogates(jobs)
{
    m_values["ensembles"] = Values(ensembleParameters());
    for (const Analysis &known : m_table)
        m_values[known.id] = Values(known.parameters);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &Results::update);
    connect(&m_jobs, &Jobs::cancelled, this, &Results::jobCancelled);
    connect(&m_surrogates, &SurrogateWork::grown, this, &Results::update);
}

void Results::want(const QByteArray &id)
{
    Q_ASSERT(analysis(id));
    Wish &wish = m_wishes[id];
    ++wish.views;
    wish.announced.reset();
    wish.failed.reset();
    wish.isStopped = false;
    wish.delivered = false;
    scheduleUpdate();
}

void Results::unwant(const QByteArray &id)
{
    Wish &wish = m_wishes[id];
    Q_ASSERT(wish.views > 0);
    if (--wish.views == 0)
        stopAnalysis(id);
    scheduleUpdate(); // the statistics may not be needed any more
}

std::shared_ptr<const Result> Results::result(const QByteArray &id) const
{
    if (!m_subject().recording || !analysis(id))
        return {};
    const ResultKey key = resultKey(id);
    const auto found = m_wishes.find(id);
    // What is shown stays while surrogates are added beside it.
    return found != m_wishes.end() && found->second.key.sameData(key) ? found->second.result
                                                                      : m_cache.find(key);
}

std::map<QByteArray, std::shared_ptr<const Result>> Results::present() const
{
    std::map<QByteArray, std::shared_ptr<const Result>> present;
    for (const Analysis &each : m_table)
        if (auto found = result(each.id); found && found->notComputable.isEmpty())
            present[each.id] = std::move(found);
    return present;
}

Values Results::values(const QByteArray &id) const
{
    const auto found = m_values.find(id);
    return found == m_values.end() ? Values() : found->second;
}

void Results::setValues(const QByteArray &id, const Values &values)
{
    m_values[id] = values;
    if (id == surrogatesId)
        m_surrogates.drop();
    scheduleUpdate();
}

void Results::takeShown()
{
    const std::vector<QByteArray> wanted = wantedAnalyses();
    if (std::any_of(wanted.begin(), wanted.end(),
                    [this](const QByteArray &id) { return analysis(id)->time == Analysis::Time::Shown; }))
        scheduleUpdate();
}

void Results::takeSources()
{
    m_surrogates.allow();
    scheduleUpdate();
}

void Results::forget()
{
    m_input = {};
    m_inputKey.reset();
    stopStatistics();
    m_surrogates.drop();
    for (auto &[id, wish] : m_wishes) {
        stopAnalysis(id);
        const int views = wish.views;
        wish = {};
        wish.views = views;
    }
}

void Results::update()
{
    std::vector<QByteArray> missing;
    for (const QByteArray &id : wantedAnalyses())
        if (m_subject().recording && !deliver(id)) // a receiver may close the recording
            missing.push_back(id);
    const ResultSubject subject = m_subject();
    if (!subject.recording)
        return;
    if (m_inputKey && m_inputKey != subject.key)
        m_surrogates.drop();
    // Those of the whole recording need no ensembles, which may be made anew just now.
    std::erase_if(missing, [this](const QByteArray &id) {
        const bool isReady = analysis(id)->time == Analysis::Time::Whole;
        if (isReady)
            startAnalysis(id);
        return isReady;
    });
    if (missing.empty() || !subject.ensemble) {
        stopStatistics();
    } else if (m_inputKey != subject.key) {
        startStatistics(subject);
    } else {
        m_surrogates.stop();
        m_input.surrogates = m_surrogates.draws(subject.sources);
        for (const QByteArray &id : missing)
            startAnalysis(id);
    }
    startRefinements(subject);
    startSurrogates(subject);
}

// Goes on with results that are shown and not finished.
void Results::startRefinements(const ResultSubject &subject)
{
    for (const QByteArray &id : wantedAnalyses()) {
        if (m_inputKey != subject.key && analysis(id)->time != Analysis::Time::Whole)
            continue;
        const Wish &wish = m_wishes[id];
        if (wish.result && !wish.result->isFinished() && !wish.running && !wish.isStopped &&
            wish.key == resultKey(id))
            startAnalysis(id);
    }
}

// Once the results with the surrogates made before are there.
void Results::startSurrogates(const ResultSubject &subject)
{
    const std::vector<QByteArray> wanted = wantedAnalyses();
    const bool isNeeded = std::any_of(wanted.begin(), wanted.end(),
                                      [this](const QByteArray &id) { return analysis(id)->usesSurrogates; });
    // Results that are shown already may go on being refined meanwhile.
    const bool isBusy = std::any_of(m_wishes.begin(), m_wishes.end(), [](const auto &entry) {
        const Wish &wish = entry.second;
        return wish.running && !(wish.result && wish.key == *wish.running);
    });
    if (isNeeded && !isBusy && m_inputKey == subject.key)
        m_surrogates.start(m_input, SurrogateSettings(values(surrogatesId)), subject.sources);
}

// True when there is nothing to compute for this analysis.
bool Results::deliver(const QByteArray &id)
{
    Wish &wish = m_wishes[id];
    const ResultKey key = resultKey(id);
    if (wish.running && wish.running != key)
        stopAnalysis(id);
    if (!wish.result || wish.key != key) {
        if (const auto cached = m_cache.find(key)) {
            wish.key = key;
            wish.result = cached;
            wish.delivered = false;
        }
    }
    if (wish.result && wish.key == key) {
        if (!wish.delivered) {
            wish.delivered = true;
            wish.announced.reset();
            emit ready(id, std::shared_ptr(wish.result));
        }
        return true;
    }
    if (wish.failed == key)
        return true;
    // More surrogates for what is shown already leave the picture as it is until they are in it.
    if (wish.announced != key && !(wish.delivered && wish.key.sameData(key))) {
        wish.announced = key;
        wish.delivered = false;
        emit wanted(id);
    }
    return false;
}

void Results::startStatistics(const ResultSubject &subject)
{
    if (m_statisticsKey == subject.key)
        return;
    m_statisticsKey = subject.key;
    m_jobs.start<AnalysisInput>(
        statisticsSlot, tr("Counting spikes at all scales"),
        [subject](const Progress &progress) {
            const InputKey &key = subject.key;
            return prepareInput(subject.recording, subject.ensemble, subject.classes, key.window,
                                {key.states.begin(), key.states.end()}, false, subject.ensembleValues,
                                progress);
        },
        [this, key = subject.key](const AnalysisInput &input) {
            m_statisticsKey.reset();
            m_input = input;
            m_inputKey = key;
            update();
        },
        [this, key = subject.key](const QString &message) {
            m_statisticsKey.reset();
            if (m_subject().key == key)
                failAll(message);
        });
}

void Results::startAnalysis(const QByteArray &id)
{
    const ResultKey key = resultKey(id);
    Wish &wish = m_wishes[id];
    if (wish.running == key)
        return;
    const bool refines = wish.result && wish.key == key;
    const Analysis *known = analysis(id);
    AnalysisInput input;
    if (known->time == Analysis::Time::Whole) {
        const ResultSubject subject = m_subject();
        input.recording = subject.recording;
        input.classes = subject.classes.classes;
    } else {
        input = m_input;
    }
    if (refines)
        input.step = wish.result->step + 1;
    if (wish.result && (known->reusesRefinement ? wish.key.sameInput(key) : wish.key.sameKind(key)))
        input.refinement = wish.result->refinement;
    input.shown = m_subject().shown;
    input.isWatched = true;
    wish.running = key;
    wish.isStopped = false;
    const bool hasSurrogates = known->usesSurrogates && !input.surrogates.empty();
    const std::int64_t drawsAsked = hasSurrogates ? SurrogateSettings(values(surrogatesId)).draws : 0;
    using SharedResult = std::shared_ptr<const Result>;
    m_jobs.start<SharedResult>(
        analysisSlot + id, QCoreApplication::translate("Analysis", known->title),
        [known, drawsAsked, input = std::move(input), runValues = values(id)](const Progress &progress) {
            Result result = known->run(input, runValues, progress);
            const bool takesAllUnits = known->time == Analysis::Time::Whole; // whichever are selected
            if (known->usesUnits && !takesAllUnits && input.ensemble->selectedUnits)
                result.notes.prepend(tr("%n selected unit(s) only", nullptr, *input.ensemble->selectedUnits));
            result.drawsAsked = drawsAsked;
            result.draws = drawsAsked;
            for (const auto &draws : input.surrogates)
                result.draws = std::min(result.draws, static_cast<std::int64_t>(draws->draws.size()));
            return std::make_shared<const Result>(std::move(result));
        },
        [this, id, key](const SharedResult &result) { takeDone(id, key, result); },
        [this, id, key](const QString &message) {
            m_wishes[id].running.reset();
            if (resultKey(id) == key)
                fail(id, message);
        },
        refines ? Jobs::Priority::Background : Jobs::Priority::Normal);
}

void Results::takeDone(const QByteArray &id, const ResultKey &key,
                       const std::shared_ptr<const Result> &result)
{
    Wish &wish = m_wishes[id];
    wish.running.reset();
    if (result->isFinished())
        m_cache.insert(key, result);
    if (resultKey(id) != key)
        return; // the conditions have changed: the update they asked for is on its way
    wish.key = key;
    wish.result = result;
    wish.delivered = false;
    deliver(id);
    scheduleUpdate(); // a further step or surrogates may be next
}

// The two below stop work whose outcome is not needed; forgetting the key first tells jobCancelled so.
void Results::stopStatistics()
{
    m_statisticsKey.reset();
    m_jobs.cancel(statisticsSlot);
}

void Results::stopAnalysis(const QByteArray &id)
{
    m_wishes[id].running.reset();
    m_jobs.cancel(analysisSlot + id);
}

void Results::fail(const QByteArray &id, const QString &message)
{
    stopAnalysis(id); // it may still be at work on what was asked before
    Wish &wish = m_wishes[id];
    wish.failed = resultKey(id);
    wish.announced.reset();
    emit failed(id, message);
}

void Results::failAll(const QString &message)
{
    for (const QByteArray &id : wantedAnalyses())
        if (m_subject().recording && !result(id))
            fail(id, message);
}

// By the user: what was under way is not tried again until something changes or a view asks for it.
void Results::jobCancelled(const QByteArray &slot)
{
    const QString message = tr("Stopped before it was finished.");
    if (slot == statisticsSlot && m_statisticsKey) {
        m_statisticsKey.reset();
        failAll(message);
    } else if (slot.startsWith(analysisSlot)) {
        const QByteArray id = slot.mid(analysisSlot.size());
        Wish &wish = m_wishes[id];
        if (!wish.running)
            return;
        if (wish.result && wish.key == *wish.running) { // the steps made so far stay
            wish.running.reset();
            wish.isStopped = true;
        } else {
            fail(id, message);
        }
    }
}

const Analysis *Results::analysis(const QByteArray &id) const
{
    const auto found = std::find_if(m_table.begin(), m_table.end(),
                                    [&id](const Analysis &candidate) { return candidate.id == id; });
    return found == m_table.end() ? nullptr : &*found;
}

ResultKey Results::resultKey(const QByteArray &id) const
{
    const ResultSubject subject = m_subject();
    const Analysis &known = *analysis(id);
    ResultKey key{subject.key, id, known.version, values(id).text(), {}, {}};
    switch (known.time) {
    case Analysis::Time::Analysed:
        break;
    case Analysis::Time::Shown:
        key.shown = subject.shown;
        key.input.window = {};
        key.input.states.clear();
        key.input.intervals = subject.seizures;
        break;
    case Analysis::Time::Whole:
        key.input = {};
        key.input.recording = subject.key.recording;
        break;
    }
    if (!known.usesUnits)
        key.input.classes.clear();
    if (m_inputKey == subject.key && known.usesSurrogates)
        key.surrogates = m_surrogates.keyText(subject.sources, values(surrogatesId));
    return key;
}

std::vector<QByteArray> Results::wantedAnalyses() const
{
    std::vector<QByteArray> ids;
    for (const auto &[id, wish] : m_wishes)
        if (wish.views > 0)
            ids.push_back(id);
    return ids;
}

} // namespace edgescope
