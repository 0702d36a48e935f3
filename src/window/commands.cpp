// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace edgescope {
namespace {

void addCommands(std::vector<Command> &commands, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString title = plainTitle(action->text());
        if (const QMenu *submenu = action->menu())
            addCommands(commands, *submenu, QStringLiteral("%1 ▸ %2").arg(path, title));
        else
            commands.push_back({action, title, path});
    }
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// 2 at the start of a word, 1 inside one, 0 when the word is not there.
int placeIn(const QString &text, const QString &word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        best = std::max(best, startsWord(text, at) ? 2 : 1);
    return best;
}

bool holdsLettersOf(const QString &text, const QString &word)
{
    qsizetype next = 0;
    for (const QChar letter : text)
        if (next < word.size() && letter.toLower() == word[next].toLower())
            ++next;
    return next == word.size();
}

int fitOfWord(const Command &command, const QString &word)
{
    constexpr int titleCounts = 100;
    constexpr int pathCounts = 20;
    constexpr int tipCounts = 10;
    if (const int place = placeIn(command.title, word); place > 0)
        return titleCounts * place;
    if (const int place = placeIn(command.path, word); place > 0)
        return pathCounts * place;
    if (const int place = placeIn(command.action->statusTip(), word); place > 0)
        return tipCounts * place;
    return holdsLettersOf(command.title, word) ? 1 : 0;
}

} // namespace

QString plainTitle(const QString &text)
{
    QString plain;
    for (qsizetype n = 0; n < text.size(); ++n) {
        // Where letters of the menu stand apart, as in Chinese: "文件(&F)".
        if (text.mid(n, 2) == u"(&" && n + 3 < text.size() && text[n + 3] == u')') {
            n += 3;
            continue;
        }
        if (text[n] == u'&' && ++n == text.size())
            break;
        plain += text[n];
    }
    return plain;
}

std::vector<Command> commandsOf(const QMenuBar &menuBar)
{
    std::vector<Command> commands;
    for (const QAction *action : menuBar.actions())
        if (const QMenu *menu = action->menu())
            addCommands(commands, *menu, plainTitle(action->text()));
    return commands;
}

void setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    const QString shown = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action.setToolTip(shown.isEmpty() ? action.statusTip()
                                      : QStringLiteral("%1 (%2)").arg(action.statusTip(), shown));
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("   "));
}

int fitOf(const Command &command, const QString &typed)
{
    int sum = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int fit = fitOfWord(command, word);
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return sum;
}

} // namespace edgescope
