// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/labels.h"

#include <QObject>

class QMenu;
class QWidget;

namespace edgescope {

class Actions;
class Study;

// The menus that follow the document: labels, states that fill gaps, epochs, raters to compare with, and the
// one that opens where a range was drawn with the mouse.
class AnnotationMenus : public QObject
{
    Q_OBJECT

public:
    AnnotationMenus(QWidget &window, Study &study, const Actions &actions);

    // Offers labels for the selected time at the mouse, for all channels or only those the drag covered.
    void popUp(const std::vector<int> &channels);
    void closePopUp();
    void setEnabled(bool enabled);

signals:
    void labelChosen(const edgescope::Label &label);
    void fillChosen(const QString &state);
    // What the next label is for; none: all.
    void channelsChosen(const std::vector<int> &channels);

private:
    void makeScoring();
    void showLabels();
    void showRaters();

    Study &m_study;
    const Actions &m_actions;
    QMenu *m_rangeMenu;
};

} // namespace edgescope
