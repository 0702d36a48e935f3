// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordingview.h"

#include "study/study.h"

namespace edgescope {

RecordingView::RecordingView(Study &study, QWidget *parent)
    : View(study, {}, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RecordingView::makeAnew);
    connect(&study, &Study::recordingChanged, this, &RecordingView::scheduleUpdate);
}

void RecordingView::scheduleUpdate()
{
    m_isStale = true;
    if (isWanted())
        m_soon.start();
}

void RecordingView::takeWanted(bool wanted)
{
    if (wanted && m_isStale)
        scheduleUpdate();
}

void RecordingView::makeAnew()
{
    if (!isWanted() || !study().recording())
        return;
    m_isStale = false;
    takeResult(std::make_shared<const Result>(makeResult()));
}

} // namespace edgescope
