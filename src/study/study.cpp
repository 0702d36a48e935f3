// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "analyses/classification.h"
#include "formats/joining.h"
#include "simulation/simulation.h"
#include "study/preparation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

const QByteArray openSlot = "open";
const QByteArray ensembleSlot = "ensemble";
const QByteArray ensemblesId = "ensembles";
const QByteArray classificationId = "classification";
const QByteArray countSilentKey = "count_silent_units";
constexpr double firstVisibleSeconds = 30;

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/demo-" EDGESCOPE_VERSION "-%1.nwb").arg(simulationVersion);
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
    simulateRecording(demoSettings(), path, progress.part(0, 0.95));
    return openRecording(path, {}, progress.part(0.95, 1));
}

} // namespace

Study::Study(QObject *parent, const std::vector<Analysis> &table)
    : QObject(parent)
    , m_storage(m_annotations)
    , m_scoring(m_annotations, m_selection)
    , m_results(m_jobs, table, [this] { return resultSubject(); })
    , m_traces(m_jobs)
{
    connect(&m_results, &Results::wanted, this, &Study::resultWanted);
    connect(&m_results, &Results::ready, this, &Study::resultReady);
    connect(&m_results, &Results::ready, this,
            [this](const QByteArray &id, const std::shared_ptr<const Result> &result) {
                followResult(id, *result);
            });
    connect(&m_classes, &ClassDocument::classesChanged, this, [this] {
        takeUnits();
        emit classesChanged();
    });
    connect(&m_classes, &ClassDocument::logChanged, this, &Study::classLogChanged);
    connect(&m_classes, &ClassDocument::suggestionsStepped, this, [this] { setFollowsSuggestions(false); });
    connect(&m_classes, &ClassDocument::noticed, this, &Study::noticed);
    connect(&m_classes, &ClassDocument::failed, this, &Study::failed);
    connect(&m_results, &Results::failed, this, &Study::resultFailed);
    connect(&m_jobs, &Jobs::failed, this, &Study::failed);
    connect(&m_jobs, &Jobs::cancelled, this, [this](const QByteArray &slot) {
        if (slot == ensembleSlot)
            m_results.failAll(tr("Stopped before it was finished."));
    });
    m_intervalsTimer.setSingleShot(true);
    m_intervalsTimer.setInterval(0);
    connect(&m_intervalsTimer, &QTimer::timeout, this, &Study::takeIntervals);
    for (const auto change : {&AnnotationDocument::wasReset, &AnnotationDocument::raterChanged})
        connect(&m_annotations, change, &m_intervalsTimer, qOverload<>(&QTimer::start));
    connect(&m_annotations, &AnnotationDocument::committed, &m_intervalsTimer, qOverload<>(&QTimer::start));
    connect(&m_storage, &AnnotationStorage::failed, this, &Study::failed);
    connect(&m_storage, &AnnotationStorage::noticed, this, &Study::tellOfStorage);
    connect(&m_conditions, &Conditions::statesChanged, &m_results, &Results::scheduleUpdate);
    connect(&m_conditions, &Conditions::rangeChanged, &m_results, &Results::scheduleUpdate);
    connect(&m_conditions, &Conditions::unitsChanged, this, &Study::takeUnits);
    connect(&m_selection, &Selection::unitsChanged, this, [this] {
        if (m_conditions.units() == Conditions::Units::Selected)
            takeUnits();
    });
    connect(&m_conditions, &Conditions::sourcesChanged, &m_results, &Results::takeSources);
    connect(&m_selection, &Selection::visibleChanged, this, [this] {
        if (m_conditions.range() == Conditions::Range::VisibleWindow)
            m_results.scheduleUpdate();
        else
            m_results.takeShown();
    });
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        if (m_conditions.range() == Conditions::Range::Selection)
            m_results.scheduleUpdate();
    });
}

Study::~Study()
{
    m_jobs.disconnect(); // nobody is to hear of what is stopped now
    m_jobs.cancelAll();
}

void Study::open(const QString &path, const ReadOptions &options)
{
    startOpening(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path, options](const Progress &progress) { return openRecording(path, options, progress); }, options,
        Jobs::Priority::Interactive);
}

void Study::openDemo()
{
    const QString path = demoPath();
    const bool isThere = QFileInfo::exists(path);
    startOpening(
        isThere ? tr("Opening the demo recording") : tr("Making the demo recording"),
        [path](const Progress &progress) { return openDemoRecording(path, progress); }, {},
        isThere ? Jobs::Priority::Interactive : Jobs::Priority::Normal);
}

bool Study::isDemoOpen() const
{
    return m_recording && QFileInfo(m_recording->path) == QFileInfo(demoPath());
}

void Study::startOpening(const QString &title, std::function<OpenedRecording(const Progress &)> work,
                         const ReadOptions &options, Jobs::Priority priority)
{
    m_jobs.start<OpenedRecording>(
        openSlot, title, std::move(work),
        [this, options](const OpenedRecording &opened) { take(opened, options); }, {}, priority);
}

// A file of marks alone is added to the open recording; any other replaces it.
void Study::take(const OpenedRecording &opened, const ReadOptions &options)
{
    if (m_recording && holdsOnlyIntervals(*opened.recording)) {
        addMarks(*opened.recording);
        return;
    }
    m_readOptions = options;
    replace(opened);
}

void Study::addMarks(const Recording &marks)
{
    const QString name = QFileInfo(marks.path).fileName();
    const std::vector<Interval> placed = intervalsPlacedIn(*m_recording, marks);
    m_annotations.addAll(tr("Add the marks of %1").arg(name), importedAnnotations(placed));
    emit noticed(tr("%1 of the %2 marks of %3 were added to %4. Undo takes them away.")
                     .arg(placed.size())
                     .arg(marks.intervals.size())
                     .arg(name, QFileInfo(m_recording->path).fileName()));
}

void Study::takeIntervals()
{
    if (!m_recording)
        return;
    std::vector<Interval> intervals = m_annotations.intervals();
    if (intervals == m_recording->intervals)
        return;
    auto recording = std::make_shared<Recording>(*m_recording);
    recording->intervals = std::move(intervals);
    m_recording = std::move(recording);
    m_intervalsFingerprint = intervalsFingerprint(m_recording->intervals);
    m_results.scheduleUpdate();
    emit intervalsChanged();
}

// What is told while a recording is being replaced belongs to the new one.
void Study::tellOfStorage(const QString &message)
{
    if (m_isReplacing)
        m_storageNotices << message;
    else
        emit noticed(message);
}

void Study::replace(const OpenedRecording &opened)
{
    m_isReplacing = true;
    forget();
    m_recording = opened.recording;
    m_classes.open(m_recording, opened.choices, opened.classes);
    m_intervalsFingerprint = intervalsFingerprint(m_recording->intervals);
    m_traces.setRecording(m_recording);
    m_storage.open(m_recording->contentId, opened.annotations);
    m_isReplacing = false;
    m_conditions.setUnits(Conditions::Units::All);
    m_fingerprint = ensembleFingerprint();
    makeEnsemble();
    m_results.scheduleUpdate();
    m_selection.reset(m_recording->window(), firstVisibleSeconds);
    m_conditions.setStates({});
    m_scoring.startAnew();
    emit recordingChanged();
    emit classesChanged();
    emit classLogChanged();
    emit ensembleChanged();
    for (const QString &notice : opened.notices + std::exchange(m_storageNotices, {}))
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
    m_conditions.setUnits(Conditions::Units::All);
    m_scoring.startAnew();
    emit recordingChanged();
    emit classesChanged();
    emit classLogChanged();
    emit ensembleChanged();
}

// Drops the recording and everything made from it. Only the wishes of the views stay.
void Study::forget()
{
    m_playback.setPlaying(false);
    m_storage.close();
    m_annotations.reset({});
    m_recording.reset();
    m_ensemble.reset();
    m_classes.close();
    setFollowsSuggestions(false);
    m_classificationValues.clear();
    m_fingerprint.clear();
    m_badChannels.clear();
    m_results.forget();
    m_jobs.cancelAll();
}

void Study::setUnitClass(const std::vector<int> &units, UnitClass unitClass, const QString &reason)
{
    std::map<int, UnitClass> classes;
    for (const int unit : units)
        classes[unit] = unitClass;
    setUnitClasses(classes, reason);
}

void Study::setUnitClasses(const std::map<int, UnitClass> &classes, const QString &reason)
{
    m_classes.setByHand(classes, reason);
}

void Study::setClassColumn(const QString &name)
{
    setFollowsSuggestions(false);
    m_classes.setColumn(name);
}

void Study::takeSuggestedClasses(const Result &classification)
{
    m_classes.takeSuggestions(suggestedClasses(classification), m_classificationValues, false);
}

void Study::setFollowsSuggestions(bool follows)
{
    if (follows == m_followsSuggestions || (follows && !m_recording))
        return;
    m_followsSuggestions = follows;
    follows ? want(classificationId) : unwant(classificationId);
    emit followsSuggestionsChanged(follows);
}

void Study::followResult(const QByteArray &id, const Result &result)
{
    if (id != classificationId)
        return;
    m_classificationValues = QString::fromUtf8(values(id).text());
    if (m_followsSuggestions)
        m_classes.takeSuggestions(suggestedClasses(result), m_classificationValues, true);
}

// The classes or the units taken in may be other ones: the ensembles follow.
void Study::takeUnits()
{
    if (!m_recording)
        return;
    const QByteArray fingerprint = ensembleFingerprint();
    if (fingerprint == m_fingerprint)
        return;
    m_fingerprint = fingerprint;
    makeEnsemble();
    m_results.scheduleUpdate();
}

std::optional<int> Study::selectedUnitsTaken() const
{
    if (m_conditions.units() == Conditions::Units::All)
        return std::nullopt;
    return static_cast<int>(m_selection.units().size());
}

// The classes of the units taken in; the others count as unclassified.
UnitClasses Study::ensembleClasses() const
{
    return m_conditions.units() == Conditions::Units::All
               ? classes()
               : classesOfUnitsAlone(classes(), m_selection.units());
}

// Results say which units they are of: all units are not the same as all of them selected.
QByteArray Study::ensembleFingerprint() const
{
    const QByteArray classes = classesFingerprint(ensembleClasses().classes);
    const std::optional<int> selected = selectedUnitsTaken();
    return selected ? classes + ':' + QByteArray::number(*selected) : classes;
}

void Study::setValues(const QByteArray &id, const Values &newValues)
{
    const Values oldValues = values(id);
    if (newValues == oldValues)
        return;
    m_results.setValues(id, newValues);
    if (m_recording && id == ensemblesId && newValues.at(countSilentKey) != oldValues.at(countSilentKey))
        makeEnsemble();
    emit valuesChanged(id);
}

void Study::setDisplayFilter(const DisplayFilter &filter)
{
    if (!m_recording || filter == m_traces.filter())
        return;
    m_traces.setFilter(filter);
    emit displayFilterChanged();
}

void Study::setBadChannels(const std::vector<int> &channels)
{
    if (!m_recording || channels == m_badChannels)
        return;
    m_badChannels = channels;
    m_traces.setBadChannels(channels);
    emit badChannelsChanged();
}

void Study::want(const QByteArray &id)
{
    m_results.want(id);
    if (m_recording && !m_ensemble && !m_jobs.isActive(ensembleSlot))
        makeEnsemble(); // it failed or was stopped
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
    case Conditions::Range::AroundSeizure: {
        const TimeRange around = rangeAroundSeizure();
        return around.isEmpty() ? whole : around.intersected(whole);
    }
    case Conditions::Range::Custom: {
        const TimeRange custom = m_conditions.customRange().intersected(whole);
        return custom.isEmpty() ? whole : custom;
    }
    }
    return whole;
}

std::optional<TimeRange> Study::shownSeizure() const
{
    if (!m_recording)
        return std::nullopt;
    const std::vector<TimeRange> seizures = rangesOfKind(m_recording->intervals, Interval::Kind::Seizure);
    if (seizures.empty())
        return std::nullopt;
    const Values values = this->values("signed_cumulative");
    const std::int64_t number = values == Values() ? 1 : values.whole("seizure");
    const auto last = static_cast<std::int64_t>(seizures.size());
    return seizures[static_cast<std::size_t>(std::clamp(number, std::int64_t{1}, last) - 1)];
}

TimeRange Study::rangeAroundSeizure() const
{
    constexpr double before = 60; // seconds
    constexpr double after = 300;
    const std::optional<TimeRange> seizure = shownSeizure();
    return seizure ? TimeRange{seizure->start - before, seizure->start + after} : TimeRange();
}

void Study::makeEnsemble()
{
    m_ensemble.reset();
    using Ensemble = std::shared_ptr<const EnsembleSignals>;
    m_jobs.start<Ensemble>(
        ensembleSlot, tr("Pooling the spikes of both classes"),
        [recording = m_recording, classes = ensembleClasses(), ensembleValues = values(ensemblesId),
         selected = selectedUnitsTaken()](const Progress &) {
            return pooledEnsemble(*recording, classes, ensembleValues, selected);
        },
        [this](const Ensemble &ensemble) {
            m_ensemble = ensemble;
            emit ensembleChanged();
            m_results.scheduleUpdate();
        },
        [this](const QString &message) {
            emit failed(message);
            m_results.failAll(message);
        });
}

ResultSubject Study::resultSubject() const
{
    if (!m_recording)
        return {};
    const Values ensembleValues = values(ensemblesId);
    return {m_recording,
            m_ensemble,
            ensembleClasses(),
            {m_recording->contentId, m_intervalsFingerprint.analysed, m_fingerprint, ensembleValues.text(),
             analysisWindow(), m_conditions.states()},
            m_intervalsFingerprint.seizures,
            ensembleValues,
            m_conditions.sources(),
            m_selection.visible()};
}

} // namespace edgescope
