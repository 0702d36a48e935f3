// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/figurepage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;

namespace edgescope {

// The page of the figure on a grey desk, with its zoom, and one line of what a journal would object to.
class FigureComposer : public QWidget
{
    Q_OBJECT

public:
    explicit FigureComposer(FigureDocument &document, QWidget *parent = nullptr);

    FigurePage &page() const { return *m_page; }
    // A row above the page for buttons of actions.
    void addActionButton(QAction &action);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addZoom();
    void applyZoom();
    void showWarnings();

    FigureDocument &m_document;
    FigurePage *m_page;
    QScrollArea *m_desk;
    QWidget *m_bar;
    QComboBox *m_zoom;
    QLabel *m_warnings;
    QTimer m_check; // the page is looked over when it has come to rest
};

} // namespace edgescope
