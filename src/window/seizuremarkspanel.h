// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "views/timeline/clockaxis.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace edgescope {

struct Annotation;
struct Parameter;
class Study;

// The marked seizures of the present rater with the time that each took to recover. The row chosen is the
// seizure that S(t) is shown of; its marks and the line that its recovery is measured from can be set below.
class SeizureMarksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeizureMarksPanel(Study &study, QWidget *parent = nullptr);
    ~SeizureMarksPanel() override;

signals:
    // By its number, from 1.
    void chosen(std::int64_t number);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Edge { Onset, Offset };
    static constexpr char analysisId[] = "signed_cumulative"; // which measures recoveries

    void makeTable();
    void makeFields();
    QLineEdit *addTime(QFormLayout &form, const QString &title, const char *name, Edge edge);
    QDoubleSpinBox *addSeconds(QFormLayout &form, const QString &title, const char *name,
                               const Parameter &parameter);
    void setWanted(bool wanted);
    void fill();
    void showRecoveries();
    void showChosen();
    QString editedTime(double seconds) const;
    void showTimes();
    void showParameters();
    void takeText(Edge edge);
    void moveEdge(Edge edge, double seconds);
    // The mark that an edge of a seizure is of: where several overlap, the outermost one.
    const Annotation *markOf(const TimeRange &seizure, Edge edge) const;
    void setParameter(const Parameter &parameter, double value);
    void showProblem(const QString &sentence);
    int shownRow() const;

    Study &m_study;
    QLabel *m_empty;
    QTableWidget *m_table;
    QWidget *m_fields;
    QLabel *m_rater;
    QLabel *m_problem;
    QLineEdit *m_onset = nullptr;
    QLineEdit *m_offset = nullptr;
    QDoubleSpinBox *m_baseline = nullptr;
    QDoubleSpinBox *m_guard = nullptr;
    std::vector<TimeRange> m_seizures; // a row each
    ClockAxis m_clock;
    bool m_wanted = false;
};

} // namespace edgescope
