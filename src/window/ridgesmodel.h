// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/chosenridge.h"

#include <QAbstractTableModel>

namespace edgescope {

class Study;

// The ridges drawn over the scalogram and the coherence, one a row: whose they are, when they begin, how long
// they last, their frequencies at begin and end, and their largest value. Qt::UserRole gives values to sort
// by.
class RidgesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnIndex { Source, Start, Length, Frequencies, Largest, columns };

    // The analyses whose ridges are shown.
    static const std::vector<QByteArray> &analyses();

    explicit RidgesModel(Study &study, QObject *parent = nullptr);

    // Takes the ridges of the newest results.
    void take();
    TimeRange range(int row) const;
    ChosenRidge ridge(int row) const;
    // −1 when there is none.
    int rowOf(const ChosenRidge &ridge) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QByteArray analysis;
        QString source;
        std::shared_ptr<const Result> result; // that holds the ridge
        const Ridge *ridge = nullptr;
    };

    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    Study &m_study;
    std::vector<std::shared_ptr<const Result>> m_taken; // of each analysis
    std::vector<Row> m_rows;
};

} // namespace edgescope
