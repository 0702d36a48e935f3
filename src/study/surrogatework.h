// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "study/jobs.h"

#include <QObject>

#include <map>

namespace edgescope {

struct SurrogateSettings;

// Makes the surrogates that results are compared with, a few at a time so that the bands on the screen move
// on meanwhile, and keeps them by kind, also while a kind is not shown.
class SurrogateWork : public QObject
{
    Q_OBJECT

public:
    explicit SurrogateWork(Jobs &jobs);

    // Begins to make the next surrogates of the source (id of a kind) that has fewest; nothing when all that
    // the settings ask for are made, when some are being made, or when the user stopped them.
    void start(const AnalysisInput &input, const SurrogateSettings &settings,
               const std::vector<QByteArray> &sources);
    // Those being made are not needed; those made before stay.
    void stop();
    // Forgets all: they were made of another input or with other values.
    void drop();
    // What the user stopped may be started again.
    void allow() { m_isStopped = false; }

    // Those of the sources that were made so far.
    std::vector<std::shared_ptr<const SurrogateDraws>> draws(const std::vector<QByteArray> &sources) const;
    // The same as a part of the key of a result that takes them in; empty without any.
    QByteArray keyText(const std::vector<QByteArray> &sources, const Values &values) const;

signals:
    // There are more than before.
    void grown();

private:
    std::shared_ptr<const SurrogateDraws> drawsOf(const QByteArray &source) const;
    void cancelled(const QByteArray &slot);

    Jobs &m_jobs;
    std::map<QByteArray, std::shared_ptr<const SurrogateDraws>> m_draws; // by source
    double m_secondsPerDraw = 0;                                         // of those made last
    bool m_isRunning = false;
    bool m_isStopped = false; // by the user, until something changes
};

} // namespace edgescope
