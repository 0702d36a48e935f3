// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helptexts.h"

#include "core/parallel.h"
#include "study/study.h"
#include "window/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace edgescope {
namespace {

// As in the menu, but for what undo and redo say there of the edit that they would take back just then. The
// words on buttons may be shorter.
QString nameOf(const QAction &action)
{
    const QString title = plainTitle(action.text());
    return title.startsWith(action.iconText()) ? action.iconText() : title;
}

void addKeys(QTreeWidgetItem &parent, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addKeys(parent, *action->menu());
        else if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(&parent, {nameOf(*action), keysText(*action)});
    }
}

// Menus of which nothing is left are hidden with it.
void showFitting(QTreeWidget &tree, const QString &wanted)
{
    for (int m = 0; m < tree.topLevelItemCount(); ++m) {
        QTreeWidgetItem *menu = tree.topLevelItem(m);
        bool isEmpty = true;
        for (int n = 0; n < menu->childCount(); ++n) {
            QTreeWidgetItem *item = menu->child(n);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        menu->setHidden(isEmpty);
    }
}

void addLines(QStringList &lines, const Recording &recording)
{
    lines << QStringLiteral("Recording: %1, %2 s, %3 units, %4 channels, %5 intervals, %6 gaps")
                 .arg(recording.format)
                 .arg(recording.duration)
                 .arg(recording.units.size())
                 .arg(recording.channels.size())
                 .arg(recording.intervals.size())
                 .arg(recording.gaps.size());
    for (const Note &note : recording.notes)
        lines << QStringLiteral("Note: %1").arg(note.message);
}

} // namespace

void showKeys(QWidget &parent, const QMenuBar &menuBar)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("keysDialog"));
    dialog->setWindowTitle(QCoreApplication::translate("Help", "Keys"));
    auto *tree = new QTreeWidget(dialog);
    tree->setObjectName(QStringLiteral("keysList"));
    tree->setAccessibleName(dialog->windowTitle());
    tree->setHeaderLabels(
        {QCoreApplication::translate("Help", "Action"), QCoreApplication::translate("Help", "Key")});
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
    for (const QAction *entry : menuBar.actions()) {
        if (!entry->menu())
            continue;
        auto *item = new QTreeWidgetItem(tree, {entry->text().remove(u'&')});
        addKeys(*item, *entry->menu());
        if (item->childCount() == 0)
            delete item;
    }
    tree->expandAll();
    tree->header()->resizeSection(0, 280);
    auto *words = new QLineEdit(dialog);
    words->setObjectName(QStringLiteral("keysWords"));
    words->setPlaceholderText(QCoreApplication::translate("Help", "Search actions and keys"));
    words->setAccessibleName(words->placeholderText());
    words->setClearButtonEnabled(true);
    QObject::connect(words, &QLineEdit::textChanged, tree,
                     [tree](const QString &text) { showFitting(*tree, text.simplified()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the line does not close
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(words);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    words->setFocus();
    dialog->resize(480, 620);
    dialog->show();
}

QString systemReport(const Study &study)
{
    QStringList lines{
        QStringLiteral("Edgescope " EDGESCOPE_VERSION),
        QStringLiteral("Qt %1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("System: %1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Processors: %1").arg(parallelThreads()),
        QStringLiteral("Locale: %1, platform: %2").arg(QLocale().name(), QGuiApplication::platformName())};
    for (const QScreen *screen : QGuiApplication::screens())
        lines << QStringLiteral("Screen: %1 × %2 at %3, %4 dpi")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    if (const auto recording = study.recording())
        addLines(lines, *recording);
    else
        lines << QStringLiteral("Recording: none");
    return lines.join(u'\n') + u'\n';
}

void showAbout(QWidget &parent)
{
    QMessageBox::about(&parent, QCoreApplication::translate("Help", "About Edgescope"),
                       QCoreApplication::translate(
                           "Help",
                           "<h3>Edgescope %1</h3>"
                           "<p>Balance of excitation and inhibition in neural recordings, across time "
                           "scales and states of vigilance.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or "
                           "later. It comes without any warranty.</p>")
                           .arg(QStringLiteral(EDGESCOPE_VERSION)));
}

} // namespace edgescope
