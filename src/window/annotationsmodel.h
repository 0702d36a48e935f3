// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"
#include "views/timeline/clockaxis.h"
#include "window/annotationfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <map>
#include <unordered_map>

namespace edgescope {

class Study;

// The annotations of the open recording that a filter lets through, one a row, by start. Edits of the
// document change the rows they concern and no others. Cells are edited as undoable steps of the document.
class AnnotationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnIndex { Start, Length, Label, Text, Channels, Units, Rater, Confidence, Flag, columns };

    explicit AnnotationsModel(Study &study, QObject *parent = nullptr);

    // A model that is not active hears of no edits, and reads the document again when it becomes active.
    void setActive(bool active);
    void setFilter(const AnnotationFilter &filter);
    const AnnotationFilter &filter() const { return m_filter; }

    // Null when the row is just going away.
    const Annotation *annotation(int row) const;
    AnnotationId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].second; }
    // −1 when it is not shown.
    int rowOf(AnnotationId id) const;
    // The last row that begins at a time or before it; −1 when there is none.
    int rowAt(double seconds) const;
    // While rows change, what becomes of the choice of rows is no act of the user.
    bool isChanging() const { return m_isChanging; }
    // The raters of all annotations, shown or not.
    QStringList raters() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Texts as they are typed. What is not understood changes nothing and is said.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void rowsChanged(); // after each change of any kind
    void ratersChanged();
    void notUnderstood(const QString &sentence);

private:
    using Place = std::pair<double, AnnotationId>; // start

    // At the cursor or in the selected times.
    bool isPointedAt(const Annotation &annotation) const;
    void takeTimes();
    void readAll();
    void take(const AnnotationChanges &changes);
    void takeOne(AnnotationId id);
    void moveRow(int row, const Place &place);
    void emitChanged(int first, int last, ColumnIndex from = Start, ColumnIndex to = Flag);
    void count(const std::optional<Annotation> &annotation, int change);
    QString text(const Annotation &annotation, int column) const;
    QString editedText(const Annotation &annotation, int column) const;
    QIcon icon(const Annotation &annotation) const;
    bool setStart(const Annotation &annotation, const QString &text);
    bool setLength(const Annotation &annotation, const QString &text);
    bool setConfidence(const Annotation &annotation, const QString &text);
    bool replace(const QString &title, const Annotation &after);

    Study &m_study;
    AnnotationDocument &m_document;
    ClockAxis m_clock;
    AnnotationFilter m_filter;
    std::vector<Place> m_rows;
    std::unordered_map<AnnotationId, double> m_starts; // of the annotations shown
    std::vector<TimeRange> m_times;                    // selected or marked
    std::map<QString, int> m_raters;                   // with the number of their annotations
    mutable QHash<std::pair<int, QString>, QIcon> m_icons;
    bool m_isActive = false;
    bool m_isChanging = false;
};

} // namespace edgescope
