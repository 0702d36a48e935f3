// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitsmodel.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

const QByteArray classificationId = "classification";

// What the user decided has a badge, for it stays whatever is suggested.
QString sourceText(const QString &source)
{
    return source == byHandSource ? UnitsModel::tr("✎ by hand") : source;
}

const Column *findColumn(const Table &table, const QByteArray &name)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    return found == table.columns.end() ? nullptr : &*found;
}

double rateOf(const Unit &unit, double duration)
{
    return duration > 0 ? static_cast<double>(unit.spikeTimes.size()) / duration : 0;
}

} // namespace

QString shapeAndCode(UnitClass unitClass)
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

UnitsModel::UnitsModel(Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
    connect(&study, &Study::recordingChanged, this, [this] {
        beginResetModel();
        m_evidence.reset();
        endResetModel();
        takeEvidence();
    });
    connect(&study, &Study::resultReady, this, [this](const QByteArray &analysis) {
        if (analysis == classificationId)
            takeEvidence();
    });
    takeEvidence();
    connect(&study, &Study::classesChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

// What was computed last stays while other parameters are being tried.
void UnitsModel::takeEvidence()
{
    if (const auto result = m_study.result(classificationId); result && result->notComputable.isEmpty())
        m_evidence = result;
    if (rowCount() > 0)
        emit dataChanged(index(0, Posterior), index(rowCount() - 1, columns - 1));
    emit evidenceChanged();
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
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
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
        return shapeAndCode(m_study.classes().classes.at(place));
    case Source:
        return sourceText(m_study.classes().sources.at(place));
    case Spikes:
        return countText(static_cast<std::int64_t>(unit.spikeTimes.size()));
    case Rate:
        return numberText(rateOf(unit, recording->duration));
    case Posterior: {
        const double value = posterior(row);
        return std::isfinite(value) ? numberText(value, 3) : QString();
    }
    case Reason:
        return evidence("reason", row);
    case Conflict: {
        const QString conflict = evidence("conflict", row);
        return conflict.isEmpty() ? QString() : QStringLiteral("⚠ ") + conflict;
    }
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
    case Posterior: {
        const double value = posterior(row);
        return std::isfinite(value) ? value : -1; // not known: before all others
    }
    default:
        return text(row, column);
    }
}

double UnitsModel::posterior(int row) const
{
    const Column *column = m_evidence ? findColumn(m_evidence->tables.front(), "posterior") : nullptr;
    return column ? std::get<std::vector<double>>(column->values).at(static_cast<size_t>(row)) : undefined;
}

QString UnitsModel::evidence(const char *name, int row) const
{
    const Column *column = m_evidence ? findColumn(m_evidence->tables.front(), name) : nullptr;
    return column ? std::get<std::vector<QString>>(column->values).at(static_cast<size_t>(row)) : QString();
}

bool UnitsModel::isNumber(int column)
{
    return column == Spikes || column == Rate || column == Posterior;
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
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
    case Posterior:
        return tr("Posterior");
    case Reason:
        return tr("Reason");
    case Conflict:
        return tr("Conflict");
    default:
        return tr("Electrode");
    }
}

} // namespace edgescope
