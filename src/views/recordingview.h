// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/view.h"

#include <QTimer>

namespace edgescope {

// A view of the recording itself: it makes its result at once, when it is seen, without an analysis.
class RecordingView : public View
{
    Q_OBJECT

public:
    explicit RecordingView(Study &study, QWidget *parent = nullptr);

protected:
    // Something that is shown has changed: it is made anew soon if the view is visible, else when it is
    // shown.
    void scheduleUpdate();
    // What is shown of the open recording: the numbers drawn as tables, notes, and why there is nothing to
    // show (Result::notComputable).
    virtual Result makeResult() = 0;

    void takeWanted(bool wanted) override;

private:
    void makeAnew();

    bool m_isStale = true;
    QTimer m_soon; // several changes at once are drawn once
};

} // namespace edgescope
