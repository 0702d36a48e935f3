// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QTableView;

namespace edgescope {

class AnnotationFilterLine;
class AnnotationsModel;
class Study;

// The annotations as a table: found by words, kind and rater, edited in place. The rows chosen are the
// annotations selected in all views; the current row is brought into view. What needs a dialog or the
// cursor is asked for by signals.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPanel(Study &study, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void addRequested();
    void editRequested(const std::vector<edgescope::AnnotationId> &ids);
    void splitRequested(const std::vector<edgescope::AnnotationId> &ids);
    void mergeRequested(const std::vector<edgescope::AnnotationId> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void takeSelection();
    void showSelection();
    void showRaters();
    void showFooter();
    void showProblem(const QString &sentence);
    void fitColumns();
    void goTo(int row);
    void showRowAt(double seconds);
    std::vector<AnnotationId> chosen() const;
    void editChosen();
    void deleteChosen();
    void flagChosen();
    void labelChosen(const QString &label);
    void showMenu(const QPoint &place);
    void addLabelMenu(QMenu &menu);

    Study &m_study;
    AnnotationsModel *m_model;
    AnnotationFilterLine *m_filter;
    QTableView *m_table;
    QLabel *m_problem;
    QLabel *m_footer;
    QTimer m_clock;           // of the time since the last save
    bool m_isTaking = false;  // the selection comes from here
    bool m_isShowing = false; // the choice of rows comes from the selection
};

} // namespace edgescope
