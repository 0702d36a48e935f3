// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/surrogatework.h"

#include "analyses/reasons.h"
#include "analyses/surrogates.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray surrogateSlot = "surrogates";

// Surrogates are made so many at a time that the bands on the screen move on about every so many seconds.
constexpr double secondsPerStep = 0.7;
constexpr std::int64_t firstDraws = 4;

} // namespace

SurrogateWork::SurrogateWork(Jobs &jobs)
    : m_jobs(jobs)
{
    connect(&m_jobs, &Jobs::cancelled, this, &SurrogateWork::cancelled);
}

void SurrogateWork::start(const AnalysisInput &input, const SurrogateSettings &settings,
                          const std::vector<QByteArray> &sources)
{
    if (m_isStopped || sources.empty() || !missingClassReason(*input.statistics).isEmpty() ||
        m_jobs.isActive(surrogateSlot))
        return;
    const auto made = [this](const QByteArray &source) {
        const auto found = drawsOf(source);
        return found ? static_cast<std::int64_t>(found->draws.size()) : std::int64_t{0};
    };
    const QByteArray source =
        *std::min_element(sources.begin(), sources.end(),
                          [&](const QByteArray &a, const QByteArray &b) { return made(a) < made(b); });
    const std::int64_t first = made(source);
    const std::int64_t fitting =
        m_secondsPerDraw > 0 ? static_cast<std::int64_t>(secondsPerStep / m_secondsPerDraw) : firstDraws;
    const std::int64_t count =
        std::min(settings.draws - first, std::max<std::int64_t>(first == 0 ? firstDraws : 1, fitting));
    if (count <= 0)
        return;
    const SurrogateKind kind = *surrogateFromId(source);
    m_isRunning = true;
    using Made = std::pair<std::shared_ptr<const SurrogateDraws>, double>;
    m_jobs.start<Made>(
        surrogateSlot,
        QCoreApplication::translate("edgescope::Results", "%1, %2 of %3")
            .arg(surrogateTitle(kind))
            .arg(first + count)
            .arg(settings.draws),
        [kind, first, count, settings, input, before = drawsOf(source)](const Progress &progress) -> Made {
            QElapsedTimer timer;
            timer.start();
            SurrogateDraws draws{kind, {}};
            if (before)
                draws.draws = before->draws;
            const auto more = makeSurrogates(input, kind, settings, first, count, progress);
            draws.draws.insert(draws.draws.end(), more.begin(), more.end());
            return {std::make_shared<const SurrogateDraws>(std::move(draws)),
                    static_cast<double>(timer.nsecsElapsed()) * 1e-9 / static_cast<double>(count)};
        },
        [this, source](const Made &done) {
            m_isRunning = false;
            m_draws[source] = done.first;
            m_secondsPerDraw = done.second;
            emit grown();
        },
        [this](const QString &message) {
            m_isRunning = false;
            m_isStopped = true;
            emit m_jobs.failed(message);
        });
}

// Forgetting first that they are made tells cancelled() that it was not the user.
void SurrogateWork::stop()
{
    m_isRunning = false;
    m_jobs.cancel(surrogateSlot);
}

void SurrogateWork::drop()
{
    m_draws.clear();
    m_secondsPerDraw = 0;
    m_isStopped = false;
    stop();
}

void SurrogateWork::cancelled(const QByteArray &slot)
{
    if (slot != surrogateSlot || !m_isRunning)
        return;
    m_isRunning = false;
    m_isStopped = true;
}

std::shared_ptr<const SurrogateDraws> SurrogateWork::drawsOf(const QByteArray &source) const
{
    const auto found = m_draws.find(source);
    return found == m_draws.end() ? nullptr : found->second;
}

std::vector<std::shared_ptr<const SurrogateDraws>>
SurrogateWork::draws(const std::vector<QByteArray> &sources) const
{
    std::vector<std::shared_ptr<const SurrogateDraws>> draws;
    for (const QByteArray &source : sources)
        if (auto made = drawsOf(source))
            draws.push_back(std::move(made));
    return draws;
}

QByteArray SurrogateWork::keyText(const std::vector<QByteArray> &sources, const Values &values) const
{
    QByteArray text;
    for (const QByteArray &source : sources)
        if (const auto made = drawsOf(source))
            text += source + ':' + QByteArray::number(qlonglong(made->draws.size())) + ';';
    return text.isEmpty() ? text : text + values.text();
}

} // namespace edgescope
