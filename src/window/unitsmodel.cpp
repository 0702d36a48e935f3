// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitsmodel.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace edgescope {
namespace {

QString classText(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return QStringLiteral("▲ E");
    case UnitClass::Inhibitory:
        return QStringLiteral("■ I");
    case UnitClass::Unclassified:
        break;
    }
    return QStringLiteral("◇ —");
}

double rateOf(const Unit &unit, double duration)
{
    return duration > 0 ? static_cast<double>(unit.spikeTimes.size()) / duration : 0;
}

} // namespace

UnitsModel::UnitsModel(Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
    connect(&study, &Study::recordingChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&study, &Study::classesChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

int UnitsModel::rowCount(const QModelIndex &parent) const
{
    const auto recording = m_study.recording();
    return parent.isValid() || !recording ? 0 : static_cast<int>(recording->units.size());
}

int UnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant UnitsModel::data(const QModelIndex &index, int role) const
{
    if (!m_study.recording() || !index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::UserRole:
        return sortValue(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (index.column() == Spikes || index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == Class)
            return themeFor(QGuiApplication::palette())
                .unitClassText(m_study.classes().classes.at(static_cast<size_t>(index.row())));
        return {};
    default:
        return {};
    }
}

QString UnitsModel::text(int row, int column) const
{
    const auto recording = m_study.recording();
    const auto place = static_cast<size_t>(row);
    const Unit &unit = recording->units[place];
    switch (column) {
    case Label:
        return unit.label;
    case Class:
        return classText(m_study.classes().classes.at(place));
    case Source:
        return m_study.classes().sources.at(place);
    case Spikes:
        return countText(static_cast<std::int64_t>(unit.spikeTimes.size()));
    case Rate:
        return numberText(rateOf(unit, recording->duration));
    default:
        return unit.electrode < 0 ? QString()
                                  : recording->electrodes.at(static_cast<size_t>(unit.electrode)).label;
    }
}

QVariant UnitsModel::sortValue(int row, int column) const
{
    const auto recording = m_study.recording();
    const auto place = static_cast<size_t>(row);
    switch (column) {
    case Label:
        return row;
    case Class:
        return static_cast<int>(m_study.classes().classes.at(place));
    case Spikes:
        return static_cast<qlonglong>(recording->units[place].spikeTimes.size());
    case Rate:
        return rateOf(recording->units[place], recording->duration);
    case ElectrodeName:
        return recording->units[place].electrode;
    default:
        return text(row, column);
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Spikes || section == Rate ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Unit");
    case Class:
        return tr("Class");
    case Source:
        return tr("Source");
    case Spikes:
        return tr("Spikes");
    case Rate:
        return tr("Rate (Hz)");
    default:
        return tr("Electrode");
    }
}

} // namespace edgescope
