// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace edgescope {

// A job that is running or waiting for a thread.
struct JobInfo {
    QByteArray slot;
    QString title;
    double fraction = 0; // of the work, 0…1
    bool running = false;
    double seconds = 0;      // since it began to run
    bool background = false; // of Jobs::Priority::Background
};

// The only class that knows threads. start(slot, title, work, done): `work` runs on a pool with a Progress
// and returns a value or throws; `done` runs on the GUI thread with the value. A new start in a slot cancels
// the old job of that slot, whose value is never delivered, even when it finishes late. Work closures capture
// shared pointers to const data and plain values only.
class Jobs : public QObject
{
    Q_OBJECT

public:
    // Each priority has threads of its own, so that a long job never holds up one that matters more: one for
    // what the user waits for with the hand on the mouse, all cores but one for analyses, one for work that
    // may take minutes.
    enum class Priority { Background, Normal, Interactive };

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override; // cancels everything and waits; nothing is delivered any more

    // A failure goes to `failedHere` when given, else to the signal failed().
    template <typename Value>
    void start(const QByteArray &slot, const QString &title, std::function<Value(const Progress &)> work,
               std::function<void(const Value &)> done, std::function<void(const QString &)> failedHere = {},
               Priority priority = Priority::Normal)
    {
        startErased(
            slot, title,
            [work = std::move(work)](const Progress &progress) -> ErasedValue {
                return std::make_shared<const Value>(work(progress));
            },
            [done = std::move(done)](const void *value) { done(*static_cast<const Value *>(value)); },
            std::move(failedHere), priority);
    }

    // Gives a job another title, when more has come to depend on it.
    void rename(const QByteArray &slot, const QString &title);
    // Stops the job of a slot, or all jobs. Their values are not delivered.
    void cancel(const QByteArray &slot);
    void cancelAll();

    bool isIdle() const { return m_jobs.empty(); }
    bool isActive(const QByteArray &slot) const { return m_jobs.contains(slot); }
    // Oldest first.
    std::vector<JobInfo> list() const;

signals:
    void jobsChanged(); // the list or a fraction in it; at most 20 times a second
    void failed(const QString &message);
    void cancelled(const QByteArray &slot); // by cancel or cancelAll, not by a newer start

private:
    using ErasedValue = std::shared_ptr<const void>;
    struct Job;

    void startErased(const QByteArray &slot, const QString &title,
                     std::function<ErasedValue(const Progress &)> work,
                     std::function<void(const void *)> done, std::function<void(const QString &)> failedHere,
                     Priority priority);
    void finish(const QByteArray &slot);
    void drop(const QByteArray &slot);
    void scheduleNotice();

    std::map<QByteArray, std::unique_ptr<Job>> m_jobs;
    std::int64_t m_started = 0;
    QTimer m_notice;
    std::array<QThreadPool, 3> m_pools; // by priority
};

} // namespace edgescope
