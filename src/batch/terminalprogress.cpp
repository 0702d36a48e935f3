// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/terminalprogress.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace edgescope {
namespace {

std::atomic<bool> stopping = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");

void requestStop(int)
{
    stopping = true;
}

constexpr int barWidth = 30;

} // namespace

void catchStopSignals()
{
    struct sigaction action = {};
    action.sa_handler = requestStop;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool stopRequested()
{
    return stopping;
}

TerminalProgress::TerminalProgress(bool quiet)
    : m_next(std::chrono::steady_clock::now())
    , m_quiet(quiet)
    , m_bar(isatty(STDERR_FILENO) != 0)
{
    // Work that ends within a second needs no line in a log.
    if (!m_bar)
        m_next += std::chrono::seconds(1);
}

TerminalProgress::~TerminalProgress()
{
    if (m_bar && !m_quiet)
        std::fputs("\r\x1b[K", stderr);
}

void TerminalProgress::setStage(const QString &stage)
{
    const std::scoped_lock lock(m_mutex);
    m_stage = stage.toUtf8();
}

Progress TerminalProgress::progress()
{
    if (m_quiet)
        return Progress(stopRequested, {});
    return Progress(stopRequested, [this](double fraction) { show(fraction); });
}

void TerminalProgress::show(double fraction)
{
    using namespace std::chrono_literals;
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    const auto now = std::chrono::steady_clock::now();
    if (!lock || now < m_next)
        return;
    m_next = now + (m_bar ? 100ms : 1000ms);
    const double done = std::clamp(fraction, 0.0, 1.0);
    const int percent = static_cast<int>(100 * done);
    if (!m_bar) {
        std::fprintf(stderr, "%3d %%  %s\n", percent, m_stage.constData());
        return;
    }
    const auto filled = static_cast<size_t>(barWidth * done);
    const std::string bar = std::string(filled, '#') + std::string(barWidth - filled, ' ');
    std::fprintf(stderr, "\r[%s] %3d %%  %s\x1b[K", bar.c_str(), percent, m_stage.constData());
}

} // namespace edgescope
