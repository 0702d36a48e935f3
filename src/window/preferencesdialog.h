// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace edgescope {

class Actions;
class KeyMap;

// Language, theme and size of text, and the keys of all actions. What is changed applies at once, a language
// at the next start.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // Theme and text size are offered by the same actions as in the menus.
    PreferencesDialog(const Actions &actions, KeyMap &keys, QWidget *parent);

private:
    QWidget *makeGeneralPage(const Actions &actions);
};

} // namespace edgescope
