// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"
#include "views/timeline/clockaxis.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace edgescope {

class CheckedNames;
class OnsetTable;
class Study;

// Edits one annotation, or what several have in common; fields in which they differ say so and leave each as
// it is unless something is typed. Accepted changes are one step of the document.
class AnnotationDialog : public QDialog
{
    Q_OBJECT

public:
    // Annotations that are not there (any more) are passed over; at least one must be there.
    AnnotationDialog(Study &study, const std::vector<AnnotationId> &ids, QWidget *parent = nullptr);

    void accept() override;

private:
    bool isOne() const { return m_before.size() == 1; }
    void makeKind(QFormLayout &form);
    void makeTimes(QFormLayout &form);
    void makeRest(QFormLayout &form);
    void makeLists();
    void fillLabels();
    void takeKind();
    void takeStart();
    void takeStop();
    void takeLength();
    bool takeFields(std::vector<Annotation> &after);
    bool fail(QWidget &field, const QString &sentence);
    void showProblem(const QString &sentence);

    Study &m_study;
    std::shared_ptr<const Recording> m_recording;
    ClockAxis m_clock;
    std::vector<Annotation> m_before;
    TimeRange m_range; // of the only one
    QComboBox *m_kind;
    QComboBox *m_label;
    QLineEdit *m_start;
    QLineEdit *m_stop;
    QLineEdit *m_length;
    QPlainTextEdit *m_note;
    QLineEdit *m_confidence;
    QCheckBox *m_flag;
    CheckedNames *m_channels;
    CheckedNames *m_units;
    OnsetTable *m_onsets;
    QLabel *m_problem;
    QString m_startProblem; // of what is typed now
    QString m_stopProblem;
    QString m_lengthProblem;
};

} // namespace edgescope
