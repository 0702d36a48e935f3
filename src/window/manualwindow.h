// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace edgescope {

class ManualBrowser;

// The manual in a window of its own: contents and search on the left, the page on the right.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent);

    // "joint", or "timeline#raster" for a heading in a page. Brings the window up.
    void showPage(const QString &page);

private:
    QWidget *makeBar();
    void fillContents();
    void showCurrent();
    // Lists the pages that hold the text only, and marks it in the page.
    void search(const QString &text);
    // To the next place in the page, or in the pages after it.
    void findNext();
    QList<QTreeWidgetItem *> listedPages() const;

    ManualBrowser *m_browser;
    QTreeWidget *m_contents;
    QLineEdit *m_search;
    QLabel *m_found;
};

} // namespace edgescope
