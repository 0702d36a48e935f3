// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace edgescope {

class Study;

// The units of the open recording as a table: label, class, where the class comes from, spikes, rate,
// electrode. Qt::UserRole gives values to sort by.
class UnitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnIndex { Label, Class, Source, Spikes, Rate, ElectrodeName, columns };

    explicit UnitsModel(Study &study, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;

    Study &m_study;
};

} // namespace edgescope
