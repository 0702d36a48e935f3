// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historypanel.h"

#include "study/study.h"

namespace edgescope {

HistoryPanel::HistoryPanel(Study &study, QWidget *parent)
    : QUndoView(&study.history(), parent)
{
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History"));
    setEmptyLabel(tr("Start"));
    setToolTip(tr("Edits of annotations and unit classes. Choose one to go back or forward to it"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
}

} // namespace edgescope
