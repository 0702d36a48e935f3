// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ridgesmodel.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/timeline/clockaxis.h"

#include <algorithm>

namespace edgescope {
namespace {

double largest(const Ridge &ridge)
{
    return *std::max_element(ridge.values.begin(), ridge.values.end());
}

double seconds(const Ridge &ridge)
{
    return ridge.seconds.back() - ridge.seconds.front();
}

} // namespace

const std::vector<QByteArray> &RidgesModel::analyses()
{
    static const std::vector<QByteArray> ids = {"wavelet", "coherence"};
    return ids;
}

RidgesModel::RidgesModel(Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
}

void RidgesModel::take()
{
    std::vector<std::shared_ptr<const Result>> newest;
    for (const QByteArray &id : analyses())
        newest.push_back(m_study.result(id));
    if (newest == m_taken)
        return;
    beginResetModel();
    m_taken = std::move(newest);
    m_rows.clear();
    for (size_t n = 0; n < m_taken.size(); ++n)
        if (const auto *map = m_taken[n] ? std::get_if<TimeMap>(&m_taken[n]->shape) : nullptr)
            for (const Ridge &ridge : map->ridges)
                if (!ridge.seconds.empty())
                    m_rows.push_back({analyses()[n], map->subject, m_taken[n], &ridge});
    endResetModel();
}

TimeRange RidgesModel::range(int row) const
{
    const Ridge &ridge = *m_rows[static_cast<size_t>(row)].ridge;
    return {ridge.seconds.front(), ridge.seconds.back()};
}

ChosenRidge RidgesModel::ridge(int row) const
{
    const Row &found = m_rows[static_cast<size_t>(row)];
    return ChosenRidge::of(found.analysis, *found.ridge);
}

int RidgesModel::rowOf(const ChosenRidge &ridge) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (this->ridge(row) == ridge)
            return row;
    return -1;
}

int RidgesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RidgesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RidgesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::UserRole:
        return sortValue(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Source ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QString RidgesModel::text(const Row &row, int column) const
{
    switch (column) {
    case Source:
        return row.source;
    case Start:
        return clockAxis(*m_study.recording(), true).text(row.ridge->seconds.front(), 1);
    case Length:
        return durationText(seconds(*row.ridge));
    case Frequencies:
        return tr("%1 – %2 Hz").arg(numberText(row.ridge->rows.front()), numberText(row.ridge->rows.back()));
    default:
        return numberText(largest(*row.ridge));
    }
}

QVariant RidgesModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Source:
        return row.source;
    case Start:
        return row.ridge->seconds.front();
    case Length:
        return seconds(*row.ridge);
    case Frequencies:
        return row.ridge->rows.front();
    default:
        return largest(*row.ridge);
    }
}

QVariant RidgesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList titles{tr("Signal"), tr("Start"), tr("Length"), tr("Frequency"), tr("Largest")};
    static const QStringList tips{tr("Channel, or the two signals of the coherence"),
                                  tr("When the ridge begins"), tr("How long it lasts"),
                                  tr("Frequencies at its begin and at its end"),
                                  tr("Its largest value over the level of significance")};
    if (role == Qt::DisplayRole)
        return titles.value(section);
    if (role == Qt::ToolTipRole)
        return tips.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Source ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace edgescope
