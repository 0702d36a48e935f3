// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/commands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace edgescope {

// Finds an action by some words or letters of it and runs it on Enter: title, menus and key in a list, the
// best fit on top.
class CommandSearch : public QDialog
{
    Q_OBJECT

public:
    CommandSearch(std::vector<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFits();
    void run();

    std::vector<Command> m_commands;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_none; // says that nothing fits
};

} // namespace edgescope
