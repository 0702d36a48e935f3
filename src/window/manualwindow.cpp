// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/manualwindow.h"

#include "window/icons.h"
#include "window/manual.h"
#include "window/manualbrowser.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace edgescope {
namespace {

constexpr QSize usualSize(1020, 720);
constexpr int contentsWidth = 240;
constexpr int pageRole = Qt::UserRole;

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new ManualBrowser(this))
    , m_contents(new QTreeWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    m_browser->setObjectName(QStringLiteral("manualBrowser"));
    m_browser->setAccessibleName(tr("Page of the manual"));
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(14);
    m_contents->setUniformRowHeights(true);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search the manual…"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("manualFound"));
    m_found->setContentsMargins(8, 2, 8, 4);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->hide();

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_browser);
    parts->setStretchFactor(1, 1);
    parts->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(parts, 1);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_browser);

    fillContents();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QString page = item ? item->data(0, pageRole).toString() : QString();
        if (!page.isEmpty() && page != m_browser->page())
            m_browser->setSource(QUrl(page + QStringLiteral(".md")));
    });
    connect(m_browser, &ManualBrowser::pageChanged, this, &ManualWindow::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    resize(usualSize);
}

QWidget *ManualWindow::makeBar()
{
    auto *bar = new QToolBar(this);
    bar->setIconSize({16, 16});
    const auto add = [this, bar](const char *name, const QString &icon, const QString &text,
                                 QKeySequence::StandardKey key) {
        QAction *action = bar->addAction(lineIcon(icon), text);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(key);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        action->setEnabled(false);
        return action;
    };
    const QString towardsStart = isRightToLeft() ? QStringLiteral("arrowright") : QStringLiteral("arrowleft");
    const QString towardsEnd = isRightToLeft() ? QStringLiteral("arrowleft") : QStringLiteral("arrowright");
    QAction *back = add("manualBack", towardsStart, tr("Page before"), QKeySequence::Back);
    QAction *forward = add("manualForward", towardsEnd, tr("Page after"), QKeySequence::Forward);
    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    m_search->setMaximumWidth(320);
    bar->addWidget(m_search);
    const auto addKey = [this](QKeySequence::StandardKey key, auto slot) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addKey(QKeySequence::Cancel, [this] { close(); });
    return bar;
}

void ManualWindow::fillContents()
{
    for (const ManualSection &section : manualSections()) {
        auto *group = new QTreeWidgetItem(m_contents, {QCoreApplication::translate("Manual", section.title)});
        group->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (const QString &page : section.pages) {
            auto *item = new QTreeWidgetItem(group, {manualTitle(manualText(page, manualLanguage()))});
            item->setData(0, pageRole, page);
        }
    }
    m_contents->expandAll();
}

void ManualWindow::showPage(const QString &page)
{
    show(); // headings have their places only in a window that has its size
    m_browser->setSource(QUrl(page.section(u'#', 0, 0) + QStringLiteral(".md") +
                              (page.contains(u'#') ? page.mid(page.indexOf(u'#')) : QString())));
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::showCurrent()
{
    for (QTreeWidgetItem *item : listedPages()) {
        if (item->data(0, pageRole).toString() != m_browser->page())
            continue;
        m_contents->setCurrentItem(item);
        setWindowTitle(tr("%1 — Manual").arg(item->text(0)));
    }
}

QList<QTreeWidgetItem *> ManualWindow::listedPages() const
{
    QList<QTreeWidgetItem *> pages;
    for (int g = 0; g < m_contents->topLevelItemCount(); ++g) {
        const QTreeWidgetItem *group = m_contents->topLevelItem(g);
        for (int p = 0; p < group->childCount(); ++p)
            pages << group->child(p);
    }
    return pages;
}

void ManualWindow::search(const QString &text)
{
    const QString wanted = text.simplified();
    int found = 0;
    for (QTreeWidgetItem *item : listedPages()) {
        const QString page = manualText(item->data(0, pageRole).toString(), manualLanguage());
        const bool holds = wanted.isEmpty() || page.contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!holds);
        found += holds ? 1 : 0;
    }
    for (int g = 0; g < m_contents->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_contents->topLevelItem(g);
        bool isEmpty = true;
        for (int p = 0; p < group->childCount(); ++p)
            isEmpty = isEmpty && group->child(p)->isHidden();
        group->setHidden(isEmpty);
    }
    m_found->setVisible(!wanted.isEmpty());
    m_found->setText(found == 0 ? tr("Nothing found.") : tr("%n page(s)", nullptr, found));
    m_browser->setMarked(wanted);
}

void ManualWindow::findNext()
{
    const QString wanted = m_search->text().simplified();
    if (wanted.isEmpty() || m_browser->find(wanted))
        return;
    QList<QTreeWidgetItem *> pages = listedPages();
    pages.removeIf([](const QTreeWidgetItem *item) { return item->isHidden(); });
    if (pages.isEmpty())
        return;
    // After the last place of the last page comes the first place of the first.
    const auto next = (pages.indexOf(m_contents->currentItem()) + 1) % pages.size();
    m_contents->setCurrentItem(pages[next]);
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(wanted);
}

} // namespace edgescope
