// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/results.h"

#include "study/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray statisticsSlot = "statistics";
const QByteArray analysisSlot = "analysis:"; // followed by the id

} // namespace

Results::Results(Jobs &jobs, const std::vector<Analysis> &table, std::function<ResultSubject()> subject)
    : m_jobs(jobs)
    , m_table(table)
    , m_subject(std::move(subject))
{
    m_values["ensembles"] = Values(ensembleParameters());
    for (const Analysis &known : m_table)
        m_values[known.id] = Values(known.parameters);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &Results::update);
    connect(&m_jobs, &Jobs::cancelled, this, &Results::jobCancelled);
}

void Results::want(const QByteArray &id)
{
    Q_ASSERT(analysis(id));
    Wish &wish = m_wishes[id];
    ++wish.views;
    wish.announced.reset();
    wish.failed.reset();
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
    return found != m_wishes.end() && found->second.key == key ? found->second.result : m_cache.find(key);
}

Values Results::values(const QByteArray &id) const
{
    const auto found = m_values.find(id);
    return found == m_values.end() ? Values() : found->second;
}

void Results::setValues(const QByteArray &id, const Values &values)
{
    m_values[id] = values;
    scheduleUpdate();
}

void Results::forget()
{
    m_input = {};
    m_inputKey.reset();
    stopStatistics();
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
    if (missing.empty() || !subject.ensemble) {
        stopStatistics();
    } else if (m_inputKey != subject.key) {
        startStatistics(subject);
    } else {
        for (const QByteArray &id : missing)
            startAnalysis(id);
    }
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
    if (wish.announced != key) {
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
            return prepareInput(subject.recording, subject.ensemble, key.window,
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
    if (m_wishes[id].running == key)
        return;
    m_wishes[id].running = key;
    const Analysis *known = analysis(id);
    using SharedResult = std::shared_ptr<const Result>;
    m_jobs.start<SharedResult>(
        analysisSlot + id, QCoreApplication::translate("Analysis", known->title),
        [run = known->run, input = m_input, runValues = values(id)](const Progress &progress) {
            return std::make_shared<const Result>(run(input, runValues, progress));
        },
        [this, id, key](const SharedResult &result) {
            Wish &wish = m_wishes[id];
            wish.running.reset();
            m_cache.insert(key, result);
            if (resultKey(id) != key)
                return; // the conditions have changed: the update they asked for is on its way
            wish.key = key;
            wish.result = result;
            deliver(id);
        },
        [this, id, key](const QString &message) {
            m_wishes[id].running.reset();
            if (resultKey(id) == key)
                fail(id, message);
        });
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
        if (m_wishes[id].running)
            fail(id, message);
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
    return {m_subject().key, id, analysis(id)->version, values(id).text()};
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
