// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/figurepage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace edgescope {

class OverflowBar;

// The page of the figure on a grey desk, with its size and zoom, and one line of what a journal would object
// to.
class FigureComposer : public QWidget
{
    Q_OBJECT

public:
    explicit FigureComposer(FigureDocument &document, QWidget *parent = nullptr);

    FigurePage &page() const { return *m_page; }
    // A row above the page for buttons of actions.
    void addActionButton(QAction &action);
    // The last entry under the size of the page, for sizes that are not offered.
    void addPageSetup(QAction &action);
    // Shows the page as large as there is room.
    void fitPage() { zoom(0); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPageSizes();
    void addZoom();
    void addZoomButton(const QString &name, const QString &icon, const QString &text, int direction);
    void applyZoom();
    // Larger (1), smaller (−1) or fitting (0).
    void zoom(int direction);
    double trueScale() const; // pixels a point at 100 %
    void showPageSize();
    void showWarnings();

    FigureDocument &m_document;
    FigurePage *m_page;
    QScrollArea *m_desk;
    OverflowBar *m_bar;
    QToolButton *m_pageSize;
    QComboBox *m_zoom;
    QLabel *m_warnings;
    QTimer m_check; // the page is looked over when it has come to rest
};

} // namespace edgescope
