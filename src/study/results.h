// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "study/jobs.h"
#include "study/resultcache.h"
#include "study/surrogatework.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace edgescope {

// What results are made of now.
struct ResultSubject {
    std::shared_ptr<const Recording> recording;      // null: there is nothing to compute
    std::shared_ptr<const EnsembleSignals> ensemble; // null while it is being made
    UnitClasses classes;
    InputKey key;        // names all of it
    QByteArray seizures; // fingerprint of what analyses of the time shown read of the intervals
    Values ensembleValues;
    std::vector<QByteArray> sources; // ids of the surrogates to compare with
    TimeRange shown;                 // visible in the timeline
};

// Keeps the results that views want up to date: from the cache, or by one job that counts spikes for all of
// them and one job each. Changes are gathered until the event loop is idle.
class Results : public QObject
{
    Q_OBJECT

public:
    Results(Jobs &jobs, const std::vector<Analysis> &table, std::function<ResultSubject()> subject);

    // See Study.
    void want(const QByteArray &id);
    void unwant(const QByteArray &id);
    std::shared_ptr<const Result> result(const QByteArray &id) const;
    std::map<QByteArray, std::shared_ptr<const Result>> present() const;
    Values values(const QByteArray &id) const;
    void setValues(const QByteArray &id, const Values &values);

    // The subject may have changed: deliver or compute what is wanted of it, soon.
    void scheduleUpdate() { m_update.start(); }
    // The same when only the time shown has changed.
    void takeShown();
    // The same for other surrogates; those that the user stopped are tried again.
    void takeSources();
    // The recording has gone: only the wishes of the views stay.
    void forget();
    // The subject could not be made: says so for everything that waits for it.
    void failAll(const QString &message);

signals:
    void wanted(const QByteArray &id);
    void ready(const QByteArray &id, std::shared_ptr<const edgescope::Result> result);
    void failed(const QByteArray &id, const QString &message);

private:
    // What is known about one analysis.
    struct Wish {
        int views = 0;                      // that want it
        std::optional<ResultKey> announced; // wanted() was emitted for it
        std::optional<ResultKey> running;
        std::optional<ResultKey> failed;
        bool isStopped = false; // by the user, between two steps of a result
        ResultKey key;          // of the result
        std::shared_ptr<const Result> result;
        bool delivered = false; // the views show the result
    };

    void update();
    bool deliver(const QByteArray &id);
    void startStatistics(const ResultSubject &subject);
    void startAnalysis(const QByteArray &id);
    void startRefinements(const ResultSubject &subject);
    void takeDone(const QByteArray &id, const ResultKey &key, const std::shared_ptr<const Result> &result);
    void startSurrogates(const ResultSubject &subject);
    void stopStatistics();
    void stopAnalysis(const QByteArray &id);
    void fail(const QByteArray &id, const QString &message);
    void jobCancelled(const QByteArray &slot);
    const Analysis *analysis(const QByteArray &id) const;
    ResultKey resultKey(const QByteArray &id) const;
    std::vector<QByteArray> wantedAnalyses() const;

    Jobs &m_jobs;
    const std::vector<Analysis> &m_table;
    std::function<ResultSubject()> m_subject;
    std::map<QByteArray, Values> m_values;
    std::map<QByteArray, Wish> m_wishes;
    ResultCache m_cache;
    AnalysisInput m_input;
    std::optional<InputKey> m_inputKey;      // of m_input
    std::optional<InputKey> m_statisticsKey; // of the input being made
    SurrogateWork m_surrogates;              // made of m_input with the present values
    QTimer m_update;
};

} // namespace edgescope
