// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shellactions.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/plottext.h"
#include "window/actions.h"
#include "window/apptheme.h"
#include "window/commandsearch.h"
#include "window/keymap.h"
#include "window/preferencesdialog.h"
#include "window/settings.h"
#include "window/textscaling.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <functional>

namespace edgescope {

ShellActions::ShellActions(QMainWindow &window, Study &study, Settings &settings, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_actions(actions)
{
    addEntries();
    addThemes();
    addTextSizes();
    m_keys = new KeyMap(*window.menuBar(), settings);
}

void ShellActions::addEntries()
{
    QAction *all = m_actions.make("actionSelectAll", tr("Select &all"),
                                  tr("Select all rows of a list, or the time of the whole recording"),
                                  QStringLiteral("Ctrl+A"));
    m_actions.editMenu->insertAction(m_actions.clearSelection, all);
    connect(all, &QAction::triggered, this, &ShellActions::selectAll);
    QAction *find =
        m_actions.make("actionFindAction", tr("&Find action…"),
                       tr("Find anything the program can do by some words of it"), QStringLiteral("Ctrl+K"));
    QAction *preferences =
        m_actions.make("actionPreferences", tr("P&references…"), tr("Language, theme, text size and keys"),
                       QStringLiteral("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    m_actions.editMenu->addSeparator();
    m_actions.editMenu->addActions({find, preferences});
    connect(find, &QAction::triggered, this, &ShellActions::findAction);
    connect(preferences, &QAction::triggered, this, &ShellActions::showPreferences);
}

void ShellActions::addThemes()
{
    auto *group = new QActionGroup(this);
    const struct {
        Settings::ThemeChoice choice;
        const char *name;
        QString text;
    } themes[] = {{Settings::ThemeChoice::System, "actionThemeSystem", tr("&System")},
                  {Settings::ThemeChoice::Light, "actionThemeLight", tr("&Light")},
                  {Settings::ThemeChoice::Dark, "actionThemeDark", tr("&Dark")}};
    for (const auto &theme : themes) {
        QAction *action = m_actions.make(theme.name, theme.text, tr("Change the colours of the window"));
        action->setCheckable(true);
        action->setChecked(theme.choice == m_settings.themeChoice());
        group->addAction(action);
        m_actions.themeMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = theme.choice] {
            m_settings.setThemeChoice(choice);
            applyTheme(choice);
        });
    }
    applyTheme(m_settings.themeChoice());
}

void ShellActions::addTextSizes()
{
    const auto addSizes = [this](QMenu &menu, const QString &name, const QString &tip, int present,
                                 const std::function<void(int)> &apply) {
        auto *group = new QActionGroup(this);
        for (const int percent : Settings::textSizes()) {
            QAction *action =
                m_actions.make("", measuredText(QLocale().toString(percent), QStringLiteral("%")), tip);
            action->setObjectName(name.arg(percent));
            action->setCheckable(true);
            action->setChecked(percent == present);
            group->addAction(action);
            menu.addAction(action);
            connect(action, &QAction::triggered, this, [apply, percent] { apply(percent); });
        }
        apply(present);
    };
    addSizes(*m_actions.textSizeMenu, QStringLiteral("actionTextSize_%1"),
             tr("Change the size of all text, that of plots included"), m_settings.textSize(),
             [this](int percent) {
                 m_settings.setTextSize(percent);
                 applyTextSize(percent);
             });
    addSizes(*m_actions.plotTextSizeMenu, QStringLiteral("actionPlotTextSize_%1"),
             tr("Change the size of text in plots, in per cent of the other text"), m_settings.plotTextSize(),
             [this](int percent) {
                 m_settings.setPlotTextSize(percent);
                 setPlotTextSize(percent);
             });
}

void ShellActions::findAction()
{
    auto *search = new CommandSearch(commandsOf(*m_window.menuBar()), &m_window);
    search->setAttribute(Qt::WA_DeleteOnClose);
    search->open();
}

void ShellActions::showPreferences()
{
    PreferencesDialog(m_actions, *m_keys, &m_window).exec();
}

void ShellActions::selectAll()
{
    if (auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
        list->selectAll();
    else if (const auto recording = m_study.recording())
        m_study.selection().setSelected(recording->window());
}

} // namespace edgescope
