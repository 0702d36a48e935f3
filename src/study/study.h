// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "annotations/annotationstorage.h"
#include "core/recording.h"
#include "formats/format.h"
#include "study/classdocument.h"
#include "study/conditions.h"
#include "study/jobs.h"
#include "study/pins.h"
#include "study/playback.h"
#include "study/results.h"
#include "study/scoring.h"
#include "study/selection.h"
#include "study/traces.h"

#include <QObject>

#include <memory>

namespace edgescope {

struct OpenedRecording;

// One opened recording with its annotations, unit classes, parameter values, conditions, selection and
// results. Views never call analyses: they say which results they want and are told when one is ready.
class Study : public QObject
{
    Q_OBJECT

public:
    explicit Study(QObject *parent = nullptr, const std::vector<Analysis> &table = analyses());
    ~Study() override;

    // Reads a recording in the background; on success it replaces the open one, or, when it is a file of
    // marks alone (a hypnogram), its marks are added to the annotations of the open one. On failure the open
    // one stays.
    void open(const QString &path, const ReadOptions &options = {});
    // Opens the demo recording, made on first use and kept in the user's cache folder.
    void openDemo();
    bool isDemoOpen() const;
    // How the open recording was read.
    const ReadOptions &readOptions() const { return m_readOptions; }
    void close();

    // Null when nothing is open. Its intervals are those of the annotations; when these are edited it becomes
    // another one, which differs in nothing else.
    std::shared_ptr<const Recording> recording() const { return m_recording; }
    // The pooled spikes of the current classes and the units taken in; null while they are being made.
    std::shared_ptr<const EnsembleSignals> ensemble() const { return m_ensemble; }
    // How many units are selected when the ensembles take in these alone; nothing: all units.
    std::optional<int> selectedUnitsTaken() const;
    const UnitClasses &classes() const { return m_classes.classes(); }
    // Those of the units that the ensembles take in: of all units, or of the selected ones alone.
    UnitClasses ensembleClasses() const;
    // Sets the class of the given units, or each of them its own, by hand, for a reason in the user's own
    // words, or of all units, those set by hand included, from a text column of the file (empty: the column
    // the file's own classes come from). Like all changes of classes it is one undoable step, remembered
    // beside the recording and logged.
    void setUnitClass(const std::vector<int> &units, UnitClass unitClass, const QString &reason = {});
    void setUnitClasses(const std::map<int, UnitClass> &classes, const QString &reason);
    void setClassColumn(const QString &name);
    // The column chosen with setClassColumn, empty when none was.
    QString classColumn() const { return m_classes.choices().column; }
    // Gives the units the classes that a result of the analysis "classification" suggests. Units that it
    // leaves unclassified become unclassified; those set by hand stay as they are.
    void takeSuggestedClasses(const Result &classification);
    // While on, the analysis "classification" is wanted and what it suggests is taken over at once, whenever
    // its parameters give another result. Off for a recording just opened, and turned off when suggestions
    // are undone or a column is chosen.
    bool followsSuggestions() const { return m_followsSuggestions; }
    void setFollowsSuggestions(bool follows);
    // Every change of classes of this recording, oldest first.
    const std::vector<ClassChange> &classLog() const { return m_classes.choices().log; }
    // What the user decided about the classes.
    const ClassChoices &classChoices() const { return m_classes.choices(); }

    // Parameter values of one analysis.
    Values values(const QByteArray &analysis) const { return m_results.values(analysis); }
    void setValues(const QByteArray &analysis, const Values &values);

    // A visible view wants the results of an analysis, now and after every change; calls are counted.
    // Analyses nobody wants are not run. Each call has the present result delivered, and one that failed or
    // was stopped tried, once more.
    void want(const QByteArray &analysis);
    void unwant(const QByteArray &analysis) { m_results.unwant(analysis); }
    // The result for the present conditions, or null while there is none.
    std::shared_ptr<const Result> result(const QByteArray &analysis) const
    {
        return m_results.result(analysis);
    }
    // All results there are for the present conditions, by analysis; without those that are not computable.
    std::map<QByteArray, std::shared_ptr<const Result>> presentResults() const { return m_results.present(); }
    // The time that the analyses take in now.
    TimeRange analysisWindow() const;
    // The seizure that S(t) is shown of; nothing when none is marked.
    std::optional<TimeRange> shownSeizure() const;
    // From a minute before that seizure to five minutes after its onset; empty when none is marked.
    TimeRange rangeAroundSeizure() const;

    // How the LFP is shown; raw for a recording just opened. It must be usable for the recording
    // (filterProblem). Display only: no analysis reads it.
    const DisplayFilter &displayFilter() const { return m_traces.filter(); }
    void setDisplayFilter(const DisplayFilter &filter);
    // Channels, ascending, that are left out of the common average and of maps of LFP power; none for a
    // recording just opened.
    const std::vector<int> &badChannels() const { return m_badChannels; }
    void setBadChannels(const std::vector<int> &channels);

    // Kept on the disk by the storage, every edit at once.
    AnnotationDocument &annotations() { return m_annotations; }
    // All edits of annotations and classes, in the order they were made.
    QUndoStack &history() { return m_annotations.undoStack(); }
    AnnotationStorage &annotationStorage() { return m_storage; }
    Scoring &scoring() { return m_scoring; }
    Selection &selection() { return m_selection; }
    const Selection &selection() const { return m_selection; }
    Playback &playback() { return m_playback; }
    Conditions &conditions() { return m_conditions; }
    const Conditions &conditions() const { return m_conditions; }
    Pins &pins() { return m_pins; }
    Jobs &jobs() { return m_jobs; }
    TraceLoader &traces() { return m_traces; }

signals:
    void recordingChanged();
    // States, seizures or other marks of the recording have changed, and nothing else of it.
    void intervalsChanged();
    void classesChanged();
    void classLogChanged();
    void followsSuggestionsChanged(bool follows);
    void ensembleChanged();
    void valuesChanged(const QByteArray &analysis);
    void displayFilterChanged();                   // not when another recording is opened, which starts raw
    void badChannelsChanged();                     // not when another recording is opened, which has none
    void resultWanted(const QByteArray &analysis); // work for a new result has begun; the shown one is stale
    void resultReady(const QByteArray &analysis, std::shared_ptr<const edgescope::Result> result);
    void resultFailed(const QByteArray &analysis, const QString &message); // or was stopped by the user
    void failed(const QString &message);                                   // shown once, in one place
    void noticed(const QString &message); // not a failure, but something to know ("classes are kept in …")

private:
    void startOpening(const QString &title, std::function<OpenedRecording(const Progress &)> work,
                      const ReadOptions &options, Jobs::Priority priority);
    void take(const OpenedRecording &opened, const ReadOptions &options);
    void replace(const OpenedRecording &opened);
    void forget();
    void tellOfStorage(const QString &message);
    void addMarks(const Recording &marks);
    void takeIntervals();
    void followResult(const QByteArray &analysis, const Result &result);
    void takeUnits();
    void makeEnsemble();
    QByteArray ensembleFingerprint() const;
    ResultSubject resultSubject() const;

    std::shared_ptr<const Recording> m_recording;
    ReadOptions m_readOptions;
    std::shared_ptr<const EnsembleSignals> m_ensemble;
    QByteArray m_fingerprint; // of the classes
    IntervalsFingerprint m_intervalsFingerprint;
    AnnotationDocument m_annotations;
    ClassDocument m_classes{m_annotations};
    bool m_followsSuggestions = false;
    QString m_classificationValues; // that the result shown last was made with
    AnnotationStorage m_storage;
    bool m_isReplacing = false;
    QStringList m_storageNotices; // told while a recording is replaced
    QTimer m_intervalsTimer;      // several edits at once are taken over once
    Selection m_selection;
    Playback m_playback{m_selection};
    Scoring m_scoring;
    Conditions m_conditions;
    Pins m_pins;
    Jobs m_jobs;
    Results m_results;
    std::vector<int> m_badChannels;
    TraceLoader m_traces;
};

} // namespace edgescope
