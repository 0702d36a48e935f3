// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationspanel.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/annotationdelegate.h"
#include "window/annotationsmodel.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace edgescope {
namespace {

using Section = AnnotationsModel::ColumnIndex;

// Columns left out one after the other where the panel is too narrow for them.
constexpr std::array spareColumns = {Section::Units, Section::Channels, Section::Confidence, Section::Text,
                                     Section::Rater};
constexpr int textDigits = 11; // the width of a label, and the least of a text, in digits

QString savedText(const AnnotationStorage &storage)
{
    if (storage.isPending())
        return AnnotationsPanel::tr("not saved");
    if (!storage.lastSaved().isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, storage.lastSaved().secsTo(QDateTime::currentDateTime()));
    if (seconds < 60)
        return AnnotationsPanel::tr("saved %1\u202Fs ago").arg(seconds);
    if (seconds < 3600)
        return AnnotationsPanel::tr("saved %1\u202Fmin ago").arg(seconds / 60);
    return AnnotationsPanel::tr("saved %1\u202Fh ago").arg(seconds / 3600);
}

} // namespace

AnnotationsPanel::AnnotationsPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_model(new AnnotationsModel(study, this))
    , m_filter(new AnnotationFilterLine(this))
    , m_table(new QTableView(this))
    , m_problem(new QLabel(this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("annotationsPanel"));
    setAccessibleName(tr("Annotations"));
    makeTable();
    m_problem->setObjectName(QStringLiteral("annotationsProblem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(8, 4, 8, 0);
    m_problem->hide();
    m_footer->setObjectName(QStringLiteral("annotationsFooter"));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(8, 4, 8, 6);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_footer);

    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AnnotationsPanel::showFooter);
    connect(m_filter, &AnnotationFilterLine::filterChanged, this,
            [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_filter, &AnnotationFilterLine::addRequested, this, &AnnotationsPanel::addRequested);
    connect(m_model, &AnnotationsModel::rowsChanged, this, [this] {
        showProblem({});
        showSelection();
        showFooter();
    });
    connect(m_model, &AnnotationsModel::ratersChanged, this, &AnnotationsPanel::showRaters);
    connect(m_model, &AnnotationsModel::notUnderstood, this, &AnnotationsPanel::showProblem);
    connect(&study.selection(), &Selection::annotationsChanged, this, &AnnotationsPanel::showSelection);
    connect(&study.selection(), &Selection::cursorPlaced, this, &AnnotationsPanel::showRowAt);
    connect(&study.annotationStorage(), &AnnotationStorage::modifiedChanged, this,
            &AnnotationsPanel::showFooter);
    showRaters();
    showFooter();
}

void AnnotationsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("annotationTable"));
    m_table->setAccessibleName(tr("Annotations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AnnotationDelegate(m_study.annotations(), this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(*m_table, 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    withFont(*m_table, [this, header] {
        constexpr int digits[AnnotationsModel::columns] = {10, 10, textDigits, textDigits, 9, 9, 5, 10, 3};
        const int em = m_table->fontMetrics().horizontalAdvance(u'0');
        for (int section = 0; section < AnnotationsModel::columns; ++section)
            header->resizeSection(section, std::max(em * digits[section], header->sectionSizeHint(section)));
        fitColumns();
    });
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnnotationsPanel::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { goTo(current.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == AnnotationsModel::Flag)
            flagChosen();
        else if (!(index.flags() & Qt::ItemIsEditable))
            editChosen();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &AnnotationsPanel::showMenu);
}

void AnnotationsPanel::showEvent(QShowEvent *event)
{
    m_model->setActive(true);
    m_clock.start();
    QWidget::showEvent(event);
    fitColumns();
}

void AnnotationsPanel::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    m_clock.stop();
    QWidget::hideEvent(event);
}

void AnnotationsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// What is left over goes to the text, else to the label.
void AnnotationsPanel::fitColumns()
{
    for (const Section section : spareColumns)
        m_table->setColumnHidden(section, false);
    QHeaderView *header = m_table->horizontalHeader();
    const auto needed = [&] {
        int width = 0;
        for (int section = 0; section < AnnotationsModel::columns; ++section)
            if (!m_table->isColumnHidden(section))
                width += section == Section::Text || section == Section::Label
                             ? fontMetrics().horizontalAdvance(u'0') * textDigits
                             : header->sectionSize(section);
        return width;
    };
    for (const Section section : spareColumns)
        if (needed() > m_table->viewport()->width())
            m_table->setColumnHidden(section, true);
    const bool hasText = !m_table->isColumnHidden(Section::Text);
    header->setSectionResizeMode(Section::Text, hasText ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setSectionResizeMode(Section::Label, hasText ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (hasText)
        header->resizeSection(Section::Label, fontMetrics().horizontalAdvance(u'0') * textDigits);
}

void AnnotationsPanel::showRaters()
{
    m_filter->setRaters(m_model->raters());
}

void AnnotationsPanel::takeSelection()
{
    if (m_isShowing || m_model->isChanging())
        return;
    showProblem({});
    const QScopedValueRollback taking(m_isTaking, true);
    m_study.selection().setAnnotations(chosen());
}

std::vector<AnnotationId> AnnotationsPanel::chosen() const
{
    std::vector<AnnotationId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    return ids;
}

void AnnotationsPanel::showSelection()
{
    if (m_isTaking || !isVisible())
        return;
    std::vector<int> rows;
    for (const AnnotationId id : m_study.selection().annotations())
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t n = 0; n < rows.size();) {
        std::size_t end = n + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(
            {m_model->index(rows[n], 0), m_model->index(rows[end - 1], AnnotationsModel::columns - 1)});
        n = end;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    QItemSelectionModel *chosenRows = m_table->selectionModel();
    if (selection == chosenRows->selection())
        return;
    chosenRows->select(selection, QItemSelectionModel::ClearAndSelect);
    if (rows.empty() || m_table->hasFocus())
        return;
    const QModelIndex first = m_model->index(rows.front(), 0);
    chosenRows->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

// The row of the segment that the user pointed at elsewhere comes into view.
void AnnotationsPanel::showRowAt(double seconds)
{
    if (!isVisible() || m_table->hasFocus())
        return;
    if (const int row = m_model->rowAt(seconds); row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void AnnotationsPanel::goTo(int row)
{
    const Annotation *annotation = m_model->annotation(row);
    if (!annotation || m_isShowing || m_model->isChanging())
        return;
    const TimeRange range = annotation->range;
    constexpr double beforeSeizure = 60; // seconds
    constexpr double afterOnset = 300;
    if (annotation->kind == AnnotationKind::Seizure)
        m_study.selection().setVisible({range.start - beforeSeizure, range.start + afterOnset});
    else
        m_study.selection().bringIntoView(range);
    m_study.selection().setCursor(range.start);
}

void AnnotationsPanel::showFooter()
{
    if (!m_study.recording()) {
        m_footer->setText(tr("Open a recording to see its annotations."));
        return;
    }
    const auto count = static_cast<std::int64_t>(m_study.annotations().list().size());
    QString text = count == 0 ? tr("No annotations yet. A marks a range with the mouse.")
                              : tr("%1 of %2 shown").arg(countText(m_model->rowCount()), countText(count));
    if (const QString saved = savedText(m_study.annotationStorage()); !saved.isEmpty())
        text += QStringLiteral(" · ") + saved;
    m_footer->setText(text);
}

void AnnotationsPanel::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

// The keys of the table come before actions of the window that have the same ones.
bool AnnotationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    void (AnnotationsPanel::*verb)() = nullptr;
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        if (key->key() == Qt::Key_Delete)
            verb = &AnnotationsPanel::deleteChosen;
        else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            verb = &AnnotationsPanel::editChosen;
        else if (key->key() == Qt::Key_F)
            verb = &AnnotationsPanel::flagChosen;
    }
    if (!verb)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        (this->*verb)();
    return true;
}

void AnnotationsPanel::editChosen()
{
    if (const std::vector<AnnotationId> ids = chosen(); !ids.empty())
        emit editRequested(ids);
}

void AnnotationsPanel::deleteChosen()
{
    AnnotationDocument &document = m_study.annotations();
    const std::vector<AnnotationId> ids = chosen();
    document.edit(tr("Delete %n annotation(s)", nullptr, static_cast<int>(ids.size())),
                  removal(document.list(), ids));
}

// Flags all, or takes the flag away when all have it.
void AnnotationsPanel::flagChosen()
{
    AnnotationDocument &document = m_study.annotations();
    std::vector<Annotation> after;
    for (const AnnotationId id : chosen())
        after.push_back(*document.list().find(id));
    const bool isFlagged = std::ranges::all_of(after, &Annotation::isFlagged);
    for (Annotation &annotation : after)
        annotation.isFlagged = !isFlagged;
    document.edit(isFlagged ? tr("Take the flag away") : tr("Flag"), replacements(document.list(), after));
}

void AnnotationsPanel::labelChosen(const QString &label)
{
    AnnotationDocument &document = m_study.annotations();
    document.edit(tr("Label %1").arg(label), relabelling(document.list(), chosen(), label));
}

void AnnotationsPanel::showMenu(const QPoint &place)
{
    const std::vector<AnnotationId> ids = chosen();
    if (ids.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("annotationsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key, auto verb) {
        QAction *action = menu->addAction(text, this, verb);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        action->setShortcutContext(Qt::WidgetShortcut); // shown only: the table has the keys
        return action;
    };
    add("annotationsEdit", tr("&Edit…"), Qt::Key_Return, [this] { editChosen(); });
    addLabelMenu(*menu);
    add("annotationsFlag", tr("&Flag"), Qt::Key_F, [this] { flagChosen(); });
    menu->addSeparator();
    add("annotationsSplit", tr("&Split at the cursor"), {}, [this, ids] { emit splitRequested(ids); });
    add("annotationsMerge", tr("&Merge"), {}, [this, ids] {
        emit mergeRequested(ids);
    })->setEnabled(ids.size() > 1);
    menu->addSeparator();
    add("annotationsDelete", tr("&Delete"), Qt::Key_Delete, [this] { deleteChosen(); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

// Labels of the kind that all annotations chosen have.
void AnnotationsPanel::addLabelMenu(QMenu &menu)
{
    const AnnotationDocument &document = m_study.annotations();
    const std::vector<AnnotationId> ids = chosen();
    const AnnotationKind kind = document.list().find(ids.front())->kind;
    QMenu *labels = menu.addMenu(tr("&Label"));
    labels->setObjectName(QStringLiteral("annotationsLabelMenu"));
    labels->setEnabled(
        std::ranges::all_of(ids, [&](AnnotationId id) { return document.list().find(id)->kind == kind; }));
    for (const Label &label : document.content().labels)
        if (label.kind == kind)
            labels->addAction(labelIcon(document.content().labels, kind, label.name), label.name, this,
                              [this, name = label.name] { labelChosen(name); });
}

} // namespace edgescope
