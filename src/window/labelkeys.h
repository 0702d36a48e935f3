// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace edgescope {

class AnnotationActions;
class Study;

// The keys of labels on a canvas: a digit labels what is chosen; while states are scored, letters too, and
// Backspace makes an epoch unscored, Space goes to the next change of state, and Shift with a digit labels
// all epochs stepped to until Esc.
class LabelKeys : public QObject
{
    Q_OBJECT

public:
    LabelKeys(QWidget &canvas, Study &study, AnnotationActions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // False when the key means nothing here. `acts` is false when it is only asked whether it does.
    bool take(const QKeyEvent &event, bool acts);
    bool takeWhileScoring(const QKeyEvent &event, bool acts);

    Study &m_study;
    AnnotationActions &m_actions;
};

} // namespace edgescope
