// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace edgescope {

// Which annotations a table shows.
struct AnnotationFilter {
    enum class Kinds { All, States, Seizures, AroundSeizures, Artefacts, Events, Flagged };

    Kinds kinds = Kinds::All;
    std::optional<QString> rater; // nobody's in particular when there is none
    QString text;                 // in label, note or rater, whatever the case

    bool matches(const Annotation &annotation) const;
    bool operator==(const AnnotationFilter &) const = default;
};

// The line above the table: words, kind and, when there are several, rater.
class AnnotationFilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationFilterLine(QWidget *parent = nullptr);

    AnnotationFilter filter() const;
    // The raters of all annotations.
    void setRaters(const QStringList &raters);

signals:
    void filterChanged();
    void addRequested();

private:
    QLineEdit *m_text;
    QComboBox *m_kinds;
    QComboBox *m_raters;
};

} // namespace edgescope
