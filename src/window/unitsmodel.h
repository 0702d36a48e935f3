// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QAbstractTableModel>

#include <memory>

namespace edgescope {

struct Result;
class Study;

// "▲ E", "■ I", "◇ —"
QString shapeAndCode(UnitClass unitClass);

// The units of the open recording as a table: label, class, where the class comes from, spikes, rate,
// electrode, and what the classification says about each once it has been computed. Qt::UserRole gives values
// to sort by.
class UnitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnIndex {
        Label,
        Class,
        Source,
        Spikes,
        Rate,
        ElectrodeName,
        Posterior,
        Reason,
        Conflict,
        columns
    };

    explicit UnitsModel(Study &study, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Posterior, Reason and Conflict have something to show.
    bool hasEvidence() const { return m_evidence != nullptr; }

signals:
    void evidenceChanged();

private:
    void takeEvidence();
    double posterior(int row) const;
    QString evidence(const char *column, int row) const;
    static bool isNumber(int column);
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;

    Study &m_study;
    std::shared_ptr<const Result> m_evidence; // of the analysis "classification"; null until there is one
};

} // namespace edgescope
