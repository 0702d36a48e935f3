// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/jobs.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <new>

namespace edgescope {
namespace {

constexpr int fullProgress = 1000;
constexpr int noticeIntervalMs = 50;

template <typename Value>
Progress progressFor(const std::shared_ptr<QPromise<Value>> &promise)
{
    auto shown = std::make_shared<std::atomic<int>>(0);
    return Progress([promise] { return promise->isCanceled(); },
                    [promise, shown](double fraction) {
                        const int step = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * fullProgress);
                        if (shown->exchange(step, std::memory_order_relaxed) != step)
                            promise->setProgressValue(step);
                    });
}

template <typename Value>
QFuture<Value> runOn(QThreadPool &pool, std::function<Value(const Progress &)> work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->setProgressRange(0, fullProgress); // tells the GUI thread that the job runs now
        const Progress progress = progressFor(promise);
        try {
            progress.report(0, 1); // cancelled while it was waiting?
            promise->addResult(work(progress));
        } catch (const Cancelled &) {
            // The caller asked for this: finish without a result.
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace

struct Jobs::Job {
    // Not at once: the watcher may be the sender of the signal being handled.
    struct DeleteLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    std::int64_t number = 0;
    QString title;
    Priority priority = Priority::Normal;
    std::unique_ptr<QFutureWatcher<ErasedValue>, DeleteLater> watcher;
    QElapsedTimer clock; // valid once the job runs
    std::function<void(const void *)> done;
    std::function<void(const QString &)> failedHere;
};

Jobs::Jobs(QObject *parent)
    : QObject(parent)
{
    for (QThreadPool &pool : m_pools)
        pool.setMaxThreadCount(1);
    m_pools[static_cast<size_t>(Priority::Normal)].setMaxThreadCount(
        std::max(1, QThread::idealThreadCount() - 1));
    m_pools[static_cast<size_t>(Priority::Background)].setThreadPriority(QThread::LowPriority);
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticeIntervalMs);
    connect(&m_notice, &QTimer::timeout, this, &Jobs::jobsChanged);
}

Jobs::~Jobs()
{
    while (!m_jobs.empty())
        drop(m_jobs.begin()->first);
    for (QThreadPool &pool : m_pools)
        pool.waitForDone();
}

void Jobs::startErased(const QByteArray &slot, const QString &title,
                       std::function<ErasedValue(const Progress &)> work,
                       std::function<void(const void *)> done,
                       std::function<void(const QString &)> failedHere, Priority priority)
{
    drop(slot);
    auto owned = std::make_unique<Job>();
    Job *job = owned.get();
    m_jobs[slot] = std::move(owned);
    job->number = ++m_started;
    job->title = title;
    job->priority = priority;
    job->done = std::move(done);
    job->failedHere = std::move(failedHere);
    job->watcher.reset(new QFutureWatcher<ErasedValue>);
    const auto *watcher = job->watcher.get();
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, [this, job](int, int maximum) {
        if (maximum > 0)
            job->clock.start();
        scheduleNotice();
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &Jobs::scheduleNotice);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, slot] { finish(slot); });
    job->watcher->setFuture(runOn(m_pools[static_cast<size_t>(priority)], std::move(work)));
    scheduleNotice();
}

void Jobs::finish(const QByteArray &slot)
{
    // Out of the list first: the receiver may start the next job of this slot.
    const std::unique_ptr<Job> job = std::move(m_jobs.extract(slot).mapped());
    job->watcher->disconnect(this);
    scheduleNotice();
    QString message;
    try {
        QFuture<ErasedValue> future = job->watcher->future();
        future.waitForFinished(); // throws what the work threw
        if (future.resultCount() > 0)
            job->done(future.result().get());
        return;
    } catch (const Error &error) {
        message = error.message();
    } catch (const std::bad_alloc &) {
        message = tr("There is not enough memory for \"%1\". Close other programs or choose a shorter range.")
                      .arg(job->title);
    } catch (const std::exception &error) {
        message = tr("\"%1\" stopped because of an error in the program: %2.")
                      .arg(job->title, QString::fromUtf8(error.what()));
    } catch (...) {
        message = tr("\"%1\" stopped because of an unknown error in the program.").arg(job->title);
    }
    if (job->failedHere)
        job->failedHere(message);
    else
        emit failed(message);
}

// Forgets a job: it is asked to stop, and whatever it still does is ignored.
void Jobs::drop(const QByteArray &slot)
{
    const auto found = m_jobs.find(slot);
    if (found == m_jobs.end())
        return;
    found->second->watcher->disconnect(this);
    found->second->watcher->cancel();
    m_jobs.erase(found);
    scheduleNotice();
}

void Jobs::rename(const QByteArray &slot, const QString &title)
{
    const auto found = m_jobs.find(slot);
    if (found == m_jobs.end())
        return;
    found->second->title = title;
    scheduleNotice();
}

void Jobs::cancel(const QByteArray &slot)
{
    if (!isActive(slot))
        return;
    const QByteArray name = slot;
    drop(name);
    emit cancelled(name);
}

void Jobs::cancelAll()
{
    std::vector<QByteArray> names;
    for (const auto &[slot, job] : m_jobs)
        names.push_back(slot);
    for (const QByteArray &slot : names)
        cancel(slot);
}

std::vector<JobInfo> Jobs::list() const
{
    std::vector<std::pair<std::int64_t, JobInfo>> numbered;
    for (const auto &[slot, job] : m_jobs) {
        const bool running = job->clock.isValid();
        numbered.push_back({job->number,
                            {.slot = slot,
                             .title = job->title,
                             .fraction = job->watcher->progressValue() / static_cast<double>(fullProgress),
                             .running = running,
                             .seconds = running ? static_cast<double>(job->clock.elapsed()) / 1000 : 0,
                             .background = job->priority == Priority::Background}});
    }
    std::sort(numbered.begin(), numbered.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<JobInfo> result;
    for (auto &[number, info] : numbered)
        result.push_back(std::move(info));
    return result;
}

void Jobs::scheduleNotice()
{
    if (!m_notice.isActive())
        m_notice.start();
}

} // namespace edgescope
