// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationsmodel.h"

#include "study/study.h"
#include "window/annotationtext.h"
#include "window/icons.h"

#include <QFont>
#include <QScopedValueRollback>

#include <algorithm>

namespace edgescope {
namespace {

// An edit of more annotations than these is read as a whole, which costs less than row after row.
constexpr std::size_t mostSingleRows = 100;

const auto flagSign = QStringLiteral("⚑");

} // namespace

AnnotationsModel::AnnotationsModel(Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_document(study.annotations())
{
    connect(&m_document, &AnnotationDocument::changed, this, &AnnotationsModel::take);
    connect(&m_document, &AnnotationDocument::wasReset, this, &AnnotationsModel::readAll);
    connect(&study, &Study::recordingChanged, this, &AnnotationsModel::readAll);
    const Selection &selection = study.selection();
    connect(&selection, &Selection::selectedChanged, this, &AnnotationsModel::takeTimes);
    connect(&selection, &Selection::markedChanged, this, &AnnotationsModel::takeTimes);
    connect(&selection, &Selection::cursorPlaced, this, &AnnotationsModel::takeTimes);
    connect(&m_document, &AnnotationDocument::labelsChanged, this, [this] {
        m_icons.clear();
        if (!m_rows.empty())
            emitChanged(0, rowCount() - 1, Label, Label);
    });
}

void AnnotationsModel::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    if (active)
        readAll();
}

void AnnotationsModel::takeTimes()
{
    m_times = m_study.selection().times();
    if (m_isActive && !m_rows.empty())
        emit dataChanged(index(0, Start), index(rowCount() - 1, Flag), {Qt::FontRole});
}

void AnnotationsModel::setFilter(const AnnotationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readAll();
}

void AnnotationsModel::readAll()
{
    if (!m_isActive)
        return;
    {
        const QScopedValueRollback changing(m_isChanging, true);
        beginResetModel();
        const auto recording = m_study.recording();
        m_clock = recording ? clockAxis(*recording, true) : ClockAxis();
        m_rows.clear();
        m_starts.clear();
        m_raters.clear();
        m_icons.clear();
        if (recording) {
            m_starts.reserve(m_document.list().size());
            for (const Annotation *annotation : m_document.list().all()) {
                ++m_raters[annotation->rater];
                if (!m_filter.matches(*annotation))
                    continue;
                m_rows.emplace_back(annotation->range.start, annotation->id);
                m_starts.emplace(annotation->id, annotation->range.start);
            }
        }
        endResetModel();
    }
    emit rowsChanged();
    emit ratersChanged();
}

void AnnotationsModel::take(const AnnotationChanges &changes)
{
    if (!m_isActive)
        return;
    if (changes.size() > mostSingleRows) {
        readAll();
        return;
    }
    const std::size_t raterCount = m_raters.size();
    {
        const QScopedValueRollback changing(m_isChanging, true);
        for (const AnnotationChange &change : changes) {
            count(change.before, -1);
            count(change.after, 1);
            takeOne(change.id());
        }
    }
    emit rowsChanged();
    if (m_raters.size() != raterCount)
        emit ratersChanged();
}

void AnnotationsModel::count(const std::optional<Annotation> &annotation, int change)
{
    if (!annotation)
        return;
    const auto place = m_raters.try_emplace(annotation->rater, 0).first;
    place->second += change;
    if (place->second <= 0)
        m_raters.erase(place);
}

// The document holds already what all changes lead to, so each annotation is taken as it is there.
void AnnotationsModel::takeOne(AnnotationId id)
{
    const Annotation *now = m_document.list().find(id);
    const bool isWanted = now && m_filter.matches(*now);
    const int row = rowOf(id);
    if (row < 0 && isWanted) {
        const Place place{now->range.start, id};
        const auto before = std::lower_bound(m_rows.begin(), m_rows.end(), place);
        const auto at = static_cast<int>(before - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(before, place);
        m_starts[id] = place.first;
        endInsertRows();
    } else if (row >= 0 && !isWanted) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        m_starts.erase(id);
        endRemoveRows();
    } else if (row >= 0) {
        moveRow(row, {now->range.start, id});
    }
}

void AnnotationsModel::moveRow(int row, const Place &place)
{
    const auto own = m_rows.begin() + row;
    if (place != *own) {
        const auto before = std::lower_bound(m_rows.begin(), m_rows.end(), place);
        const auto target = static_cast<int>(before - m_rows.begin()); // with the row where it is
        m_starts[place.second] = place.first;
        if (target == row || target == row + 1) {
            *own = place;
        } else {
            beginMoveRows({}, row, row, {}, target);
            *own = place;
            if (target > row)
                std::rotate(own, own + 1, before);
            else
                std::rotate(before, own, own + 1);
            endMoveRows();
            row = target > row ? target - 1 : target;
        }
    }
    emitChanged(row, row);
}

void AnnotationsModel::emitChanged(int first, int last, ColumnIndex from, ColumnIndex to)
{
    emit dataChanged(index(first, from), index(last, to));
}

const Annotation *AnnotationsModel::annotation(int row) const
{
    return row >= 0 && row < rowCount() ? m_document.list().find(idAt(row)) : nullptr;
}

int AnnotationsModel::rowOf(AnnotationId id) const
{
    const auto start = m_starts.find(id);
    if (start == m_starts.end())
        return -1;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), Place{start->second, id});
    return static_cast<int>(place - m_rows.begin());
}

int AnnotationsModel::rowAt(double seconds) const
{
    const auto next = std::upper_bound(m_rows.begin(), m_rows.end(), seconds,
                                       [](double time, const Place &place) { return time < place.first; });
    return static_cast<int>(next - m_rows.begin()) - 1;
}

bool AnnotationsModel::isPointedAt(const Annotation &annotation) const
{
    if (annotation.range.contains(m_study.selection().placedCursor()))
        return true;
    const auto next = std::ranges::upper_bound(m_times, annotation.range.start, {}, &TimeRange::stop);
    return next != m_times.end() && next->start <= annotation.range.stop;
}

QStringList AnnotationsModel::raters() const
{
    QStringList names;
    for (const auto &[rater, count] : m_raters)
        names << rater;
    return names;
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnotationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex &index) const
{
    const bool isEdited =
        index.isValid() && index.column() != Channels && index.column() != Units && index.column() != Flag;
    return QAbstractTableModel::flags(index) | (isEdited ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    const Annotation *shown = index.isValid() ? annotation(index.row()) : nullptr;
    if (!shown || !m_study.recording())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, column);
    case Qt::EditRole:
        return editedText(*shown, column);
    case Qt::ToolTipRole:
        return wholeText(*shown, *m_study.recording(), m_clock);
    case Qt::AccessibleTextRole:
        return column == Flag && shown->isFlagged ? tr("Flagged") : text(*shown, column);
    case Qt::DecorationRole:
        return column == Label ? icon(*shown) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isPointedAt(*shown) ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (column == Length || column == Confidence ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString AnnotationsModel::text(const Annotation &annotation, int column) const
{
    switch (column) {
    case Start:
        return timeText(annotation.range.start, m_clock);
    case Length:
        return lengthText(annotation.range.length());
    case Label:
        return annotation.label;
    case Text:
        return annotation.note.simplified();
    case Channels:
        return channelNames(*m_study.recording(), annotation.channels);
    case Units:
        return unitNames(*m_study.recording(), annotation.units);
    case Rater:
        return shortRaterName(annotation.rater);
    case Confidence:
        return annotation.confidence ? confidenceText(annotation.confidence) : QString();
    default:
        return annotation.isFlagged ? flagSign : QString();
    }
}

QIcon AnnotationsModel::icon(const Annotation &annotation) const
{
    const std::pair<int, QString> key(static_cast<int>(annotation.kind), annotation.label);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.constEnd())
        return *known;
    return *m_icons.insert(key, labelIcon(m_document.content().labels, annotation.kind, annotation.label));
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Start"), tr("Length"), tr("Label"),      tr("Text"), tr("Channels"),
                             tr("Units"), tr("Rater"),  tr("Confidence"), flagSign};
    const QStringList tips{tr("When it starts; a new start moves it"),
                           tr("How long it lasts; a new length moves its end"),
                           tr("Its label, of those of its kind"),
                           tr("A note"),
                           tr("Channels that it concerns; all when none is named"),
                           tr("Units that it concerns; all when none is named"),
                           tr("Who made it"),
                           tr("How sure the rater is, from 0 to 1"),
                           tr("Flagged, to be looked at again; F flags")};
    switch (role) {
    case Qt::DisplayRole:
        return titles.value(section);
    case Qt::ToolTipRole:
        return tips.value(section);
    case Qt::AccessibleTextRole:
        return section == Flag ? tr("Flag") : titles.value(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (section == Length || section == Confidence ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace edgescope
