// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "simulation/simulation.h"
#include "study/preparation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray openSlot = "open";
const QByteArray ensembleSlot = "ensemble";
const QByteArray statisticsSlot = "statistics";
const QByteArray analysisSlot = "analysis:"; // followed by the id
const QByteArray ensemblesId = "ensembles";
const QByteArray countSilentKey = "count_silent_units";
constexpr double firstVisibleSeconds = 60;

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/demo-" EDGESCOPE_VERSION ".nwb");
}

// Reads the demo recording, made first when it is not there or has been damaged.
OpenedRecording openDemoRecording(const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path)) {
        try {
            return openRecording(path, {}, progress);
        } catch (const Error &) {
            QFile::remove(path);
        }
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    simulateRecording({}, path, progress.part(0, 0.95));
    return openRecording(path, {}, progress.part(0.95, 1));
}

} // namespace

Study::Study(QObject *parent, const std::vector<Analysis> &table)
    : QObject(parent)
    , m_table(table)
    , m_traces(m_jobs)
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    const auto schedule = qOverload<>(&QTimer::start);
    connect(&m_update, &QTimer::timeout, this, &Study::update);
    connect(&m_jobs, &Jobs::failed, this, &Study::failed);
    connect(&m_jobs, &Jobs::cancelled, this, &Study::jobCancelled);
    connect(&m_conditions, &Conditions::statesChanged, &m_update, schedule);
    connect(&m_conditions, &Conditions::rangeChanged, &m_update, schedule);
    connect(&m_selection, &Selection::visibleChanged, this, [this] {
        if (m_conditions.range() == Conditions::Range::VisibleWindow)
            m_update.start();
    });
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        if (m_conditions.range() == Conditions::Range::Selection)
            m_update.start();
    });
}

Study::~Study()
{
    m_jobs.disconnect(this);
    m_jobs.cancelAll();
}

void Study::open(const QString &path, const ReadOptions &options)
{
    startOpening(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path, options](const Progress &progress) { return openRecording(path, options, progress); },
        Jobs::Priority::Interactive);
}

void Study::openDemo()
{
    const QString path = demoPath();
    const bool isThere = QFileInfo::exists(path);
    startOpening(
        isThere ? tr("Opening the demo recording") : tr("Making the demo recording"),
        [path](const Progress &progress) { return openDemoRecording(path, progress); },
        isThere ? Jobs::Priority::Interactive : Jobs::Priority::Normal);
}

void Study::startOpening(const QString &title, std::function<OpenedRecording(const Progress &)> work,
                         Jobs::Priority priority)
{
    m_jobs.start<OpenedRecording>(
        openSlot, title, std::move(work), [this](const OpenedRecording &opened) { replace(opened); }, {},
        priority);
}

void Study::replace(const OpenedRecording &opened)
{
    forget();
    m_recording = opened.recording;
    m_choices = opened.choices;
    m_classes = opened.classes;
    m_fingerprint = classesFingerprint(m_classes.classes);
    m_traces.setRecording(m_recording);
    makeEnsemble();
    m_update.start();
    m_selection.reset(m_recording->window(), firstVisibleSeconds);
    m_conditions.setStates({});
    emit recordingChanged();
    emit classesChanged();
    emit ensembleChanged();
    for (const QString &notice : opened.notices)
        emit noticed(notice);
}

void Study::close()
{
    m_jobs.cancel(openSlot);
    if (!m_recording)
        return;
    forget();
    m_traces.setRecording({});
    m_selection.reset({}, firstVisibleSeconds);
    m_conditions.setStates({});
    emit recordingChanged();
    emit classesChanged();
    emit ensembleChanged();
}

// Drops the recording and everything made from it. Only the wishes of the views stay.
void Study::forget()
{
    m_recording.reset();
    m_ensemble.reset();
    m_choices = {};
    m_classes = {};
    m_fingerprint.clear();
    m_classFile.clear();
    m_input = {};
    m_inputKey.reset();
    m_statisticsKey.reset();
    for (auto &[id, wish] : m_wishes) {
        const int views = wish.views;
        wish = {};
        wish.views = views;
    }
    m_jobs.cancelAll();
}

void Study::setUnitClass(const std::vector<int> &units, UnitClass unitClass)
{
    if (!m_recording)
        return;
    ClassChoices choices = m_choices;
    for (const int unit : units)
        choices.byHand[unit] = unitClass;
    apply(std::move(choices));
}

void Study::setClassColumn(const QString &name)
{
    if (!m_recording)
        return;
    ClassChoices choices = m_choices;
    choices.column = name;
    choices.byHand.clear();
    apply(std::move(choices));
}

void Study::apply(ClassChoices choices)
{
    if (choices.column == m_choices.column && choices.byHand == m_choices.byHand)
        return;
    m_choices = std::move(choices);
    m_classes = chosenClasses(*m_recording, m_choices);
    const QByteArray fingerprint = classesFingerprint(m_classes.classes);
    if (fingerprint != m_fingerprint) {
        m_fingerprint = fingerprint;
        makeEnsemble();
        m_update.start();
    }
    saveChoices();
    emit classesChanged();
}

// At once and not as a job, because a job may be cancelled and what the user decided must not be lost.
void Study::saveChoices()
{
    try {
        const QString path = saveClassChoices(*m_recording, m_choices);
        if (path != m_classFile && path != classFileBeside(m_recording->path))
            emit noticed(tr("The unit classes cannot be kept beside the recording. They are kept in %1.")
                             .arg(QDir::toNativeSeparators(path)));
        m_classFile = path;
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

Values Study::values(const QByteArray &id) const
{
    if (const auto found = m_values.find(id); found != m_values.end())
        return found->second;
    if (id == ensemblesId)
        return Values(ensembleParameters());
    const Analysis *known = analysis(id);
    return known ? Values(known->parameters) : Values();
}

void Study::setValues(const QByteArray &id, const Values &newValues)
{
    const Values oldValues = values(id);
    if (newValues == oldValues)
        return;
    m_values[id] = newValues;
    if (m_recording && id == ensemblesId && newValues.at(countSilentKey) != oldValues.at(countSilentKey))
        makeEnsemble();
    m_update.start();
    emit valuesChanged(id);
}

void Study::want(const QByteArray &id)
{
    Q_ASSERT(analysis(id));
    Wish &wish = m_wishes[id];
    ++wish.views;
    wish.announced.reset();
    wish.failed.reset();
    wish.delivered = false;
    m_update.start();
}

void Study::unwant(const QByteArray &id)
{
    Wish &wish = m_wishes[id];
    Q_ASSERT(wish.views > 0);
    if (--wish.views == 0)
        stopAnalysis(id);
    m_update.start(); // the statistics may not be needed any more
}

std::shared_ptr<const Result> Study::result(const QByteArray &id) const
{
    if (!m_recording || !analysis(id))
        return {};
    const ResultKey key = resultKey(id);
    const auto found = m_wishes.find(id);
    return found != m_wishes.end() && found->second.key == key ? found->second.result : m_cache.find(key);
}

TimeRange Study::analysisWindow() const
{
    if (!m_recording)
        return {};
    const TimeRange whole = m_recording->window();
    switch (m_conditions.range()) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        return m_selection.visible().intersected(whole);
    case Conditions::Range::Selection:
        return m_selection.selected().isEmpty() ? whole : m_selection.selected().intersected(whole);
    }
    return whole;
}

// Delivers what is known for the present conditions and starts the work for the rest.
void Study::update()
{
    std::vector<QByteArray> missing;
    for (const QByteArray &id : wantedAnalyses())
        if (m_recording && !deliver(id)) // a receiver may close the recording
            missing.push_back(id);
    if (!m_recording)
        return;
    if (!m_ensemble) {
        if (!m_jobs.isActive(ensembleSlot))
            makeEnsemble();
    } else if (missing.empty()) {
        m_statisticsKey.reset();
        m_jobs.cancel(statisticsSlot);
    } else if (m_inputKey != inputKey()) {
        startStatistics();
    } else {
        for (const QByteArray &id : missing)
            startAnalysis(id);
    }
}

// True when there is nothing to compute for this analysis.
bool Study::deliver(const QByteArray &id)
{
    Wish &wish = m_wishes[id];
    const ResultKey key = resultKey(id);
    if (wish.running && *wish.running != key)
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
            emit resultReady(id, std::shared_ptr(wish.result));
        }
        return true;
    }
    if (wish.failed == key)
        return true;
    if (wish.announced != key) {
        wish.announced = key;
        wish.delivered = false;
        emit resultWanted(id);
    }
    return false;
}

void Study::makeEnsemble()
{
    m_ensemble.reset();
    m_input = {};
    m_inputKey.reset();
    m_statisticsKey.reset();
    m_jobs.cancel(statisticsSlot);
    using Ensemble = std::shared_ptr<const EnsembleSignals>;
    m_jobs.start<Ensemble>(
        ensembleSlot, tr("Pooling the spikes of both classes"),
        [recording = m_recording, classes = m_classes, ensembleValues = values(ensemblesId)](
            const Progress &) { return pooledEnsemble(*recording, classes, ensembleValues); },
        [this](const Ensemble &ensemble) {
            m_ensemble = ensemble;
            emit ensembleChanged();
            m_update.start();
        },
        [this](const QString &message) {
            emit failed(message);
            failWishes(message);
        });
}

void Study::startStatistics()
{
    const InputKey key = inputKey();
    if (m_statisticsKey == key && m_jobs.isActive(statisticsSlot))
        return;
    m_statisticsKey = key;
    m_jobs.start<AnalysisInput>(
        statisticsSlot, tr("Counting spikes at all scales"),
        [recording = m_recording, ensemble = m_ensemble, window = key.window,
         states = std::vector<QString>(key.states.begin(), key.states.end()),
         ensembleValues = values(ensemblesId)](const Progress &progress) {
            return prepareInput(recording, ensemble, window, states, false, ensembleValues, progress);
        },
        [this, key](const AnalysisInput &input) {
            m_statisticsKey.reset();
            m_input = input;
            m_inputKey = key;
            update();
        },
        [this, key](const QString &message) {
            m_statisticsKey.reset();
            if (inputKey() == key)
                failWishes(message);
        });
}

void Study::startAnalysis(const QByteArray &id)
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
            m_wishes[id].running.reset();
            m_cache.insert(key, result);
            if (resultKey(id) != key)
                return; // the conditions have changed: the update they asked for is on its way
            m_wishes[id].key = key;
            m_wishes[id].result = result;
            deliver(id);
        },
        [this, id, key](const QString &message) {
            m_wishes[id].running.reset();
            if (resultKey(id) == key)
                failWish(id, message);
        });
}

// Stops the work for an analysis because its result is not needed.
void Study::stopAnalysis(const QByteArray &id)
{
    m_wishes[id].running.reset();
    m_jobs.cancel(analysisSlot + id);
}

void Study::failWish(const QByteArray &id, const QString &message)
{
    Wish &wish = m_wishes[id];
    wish.running.reset();
    wish.failed = resultKey(id);
    wish.announced.reset();
    emit resultFailed(id, message);
}

void Study::failWishes(const QString &message)
{
    for (const QByteArray &id : wantedAnalyses())
        if (m_recording && !result(id))
            failWish(id, message);
}

// By the user: what was under way is not tried again until something changes or a view asks for it.
void Study::jobCancelled(const QByteArray &slot)
{
    if (!m_recording)
        return;
    const QString message = tr("Stopped before it was finished.");
    if (slot == ensembleSlot || (slot == statisticsSlot && m_statisticsKey)) {
        m_statisticsKey.reset();
        failWishes(message);
    } else if (slot.startsWith(analysisSlot)) {
        const QByteArray id = slot.mid(analysisSlot.size());
        if (m_wishes[id].running)
            failWish(id, message);
    }
}

const Analysis *Study::analysis(const QByteArray &id) const
{
    const auto found = std::find_if(m_table.begin(), m_table.end(),
                                    [&id](const Analysis &candidate) { return candidate.id == id; });
    return found == m_table.end() ? nullptr : &*found;
}

InputKey Study::inputKey() const
{
    return {m_recording->contentId, m_fingerprint, values(ensemblesId).text(), analysisWindow(),
            m_conditions.states()};
}

ResultKey Study::resultKey(const QByteArray &id) const
{
    return {inputKey(), id, analysis(id)->version, values(id).text()};
}

std::vector<QByteArray> Study::wantedAnalyses() const
{
    std::vector<QByteArray> ids;
    for (const auto &[id, wish] : m_wishes)
        if (wish.views > 0)
            ids.push_back(id);
    return ids;
}

} // namespace edgescope
