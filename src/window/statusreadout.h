// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace edgescope {

// The line of the status bar: what is under the pointer, or for a while a sentence that was said.
class StatusReadOut : public QLabel
{
    Q_OBJECT

public:
    explicit StatusReadOut(QWidget *parent = nullptr);

    // A sentence, which goes by itself.
    void say(const QString &text);
    // What is under the pointer takes the place of what was said; that nothing is there does not.
    void showReadOut(const QString &text);

private:
    QTimer m_saying; // a sentence stands here
};

} // namespace edgescope
