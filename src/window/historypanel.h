// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoView>

namespace edgescope {

class Study;

// All edits of annotations and unit classes, oldest first; a click goes back or forward to any of them.
class HistoryPanel : public QUndoView
{
    Q_OBJECT

public:
    explicit HistoryPanel(Study &study, QWidget *parent = nullptr);
};

} // namespace edgescope
