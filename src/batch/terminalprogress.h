// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QString>

#include <chrono>
#include <memory>
#include <mutex>

namespace edgescope {

// Lets Ctrl-C and a request to terminate stop the work at its next report. A second one ends the program at
// once.
void catchStopSignals();
bool stopRequested();

// Shows progress on stderr: a bar when that is a terminal, else one line a second. Quiet, it shows nothing,
// but the work can still be stopped.
class TerminalProgress
{
public:
    explicit TerminalProgress(bool quiet);
    ~TerminalProgress(); // clears the bar
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    // What is done from now on, a few words.
    void setStage(const QString &stage);
    // Throws Cancelled from report() once a stop was requested. Must not outlive this object.
    Progress progress();

private:
    void show(double fraction);

    std::mutex m_mutex;
    QByteArray m_stage;
    std::chrono::steady_clock::time_point m_next;
    bool m_quiet = false;
    bool m_bar = false; // stderr is a terminal
};

} // namespace edgescope
