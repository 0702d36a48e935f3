// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace edgescope {

struct ViewHelp;

// A small card that says what a view shows: two sentences, the formula, its source, and a link to the page of
// the manual. It closes by Esc, a click elsewhere or the link.
class HelpCard : public QFrame
{
    Q_OBJECT

public:
    HelpCard(const QString &title, const ViewHelp &help, QWidget *parent);

    // Near a place on the screen, wholly on it.
    void popUp(const QPoint &globalPosition);

signals:
    void pageRequested(const QString &page);
};

} // namespace edgescope
