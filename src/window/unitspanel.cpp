// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitspanel.h"

#include "study/study.h"
#include "window/classlogdialog.h"
#include "window/textscaling.h"
#include "window/unitsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace edgescope {

QString unitCountsText(const std::vector<UnitClass> &classes)
{
    const auto number = [&](UnitClass unitClass) {
        return static_cast<int>(std::count(classes.begin(), classes.end(), unitClass));
    };
    return UnitsPanel::tr("▲ %1 E · ■ %2 I · ◇ %3 unclassified")
        .arg(number(UnitClass::Excitatory))
        .arg(number(UnitClass::Inhibitory))
        .arg(number(UnitClass::Unclassified));
}

UnitsPanel::UnitsPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_counts(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new UnitsModel(study, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_reason(new QLineEdit(this))
    , m_columnRow(new QWidget(this))
    , m_columns(new QComboBox(this))
    , m_useColumn(new QPushButton(tr("Use"), this))
    , m_preview(new QLabel(this))
    , m_remembered(new QLabel(this))
{
    setObjectName(QStringLiteral("unitsPanel"));
    m_counts->setObjectName(QStringLiteral("unitCounts"));
    makeTable();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    addClassButton(*buttons, "classExcitatory", tr("▲ Excitatory"), QStringLiteral("E"),
                   UnitClass::Excitatory);
    addClassButton(*buttons, "classInhibitory", tr("■ Inhibitory"), QStringLiteral("I"),
                   UnitClass::Inhibitory);
    addClassButton(*buttons, "classUnclassified", tr("◇ None"), QStringLiteral("U"), UnitClass::Unclassified);
    buttons->addStretch();
    auto *log = new QToolButton(this);
    log->setObjectName(QStringLiteral("classLogButton"));
    log->setText(tr("Log…"));
    log->setToolTip(tr("Show who changed which classes, when and why"));
    log->setAccessibleName(log->toolTip());
    log->setFocusPolicy(Qt::TabFocus);
    fixHeight(*log, 26);
    connect(log, &QToolButton::clicked, this, &UnitsPanel::showLog);
    makeReason();
    auto *reasonLine = new QHBoxLayout;
    reasonLine->setSpacing(4);
    reasonLine->addWidget(m_reason, 1);
    reasonLine->addWidget(log);

    m_columns->setObjectName(QStringLiteral("classColumnBox"));
    m_columns->setAccessibleName(tr("Class column"));
    m_columns->setToolTip(tr("Text columns of the file's units table"));
    m_columns->setMinimumContentsLength(8);
    m_columns->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_useColumn->setObjectName(QStringLiteral("useColumnButton"));
    m_useColumn->setToolTip(tr("Take the classes of all units from this column"));
    auto *columnLine = new QHBoxLayout(m_columnRow);
    columnLine->setContentsMargins(0, 0, 0, 0);
    columnLine->addWidget(new QLabel(tr("Class column"), this));
    columnLine->addWidget(m_columns, 1);
    columnLine->addWidget(m_useColumn);
    for (QLabel *label : {m_preview, m_remembered}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }

    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addLayout(reasonLine);
    column->addWidget(m_columnRow);
    column->addWidget(m_preview);
    column->addWidget(m_remembered);

    connect(m_columns, &QComboBox::currentIndexChanged, this, &UnitsPanel::showPreview);
    connect(m_useColumn, &QPushButton::clicked, this,
            [this] { m_study.setClassColumn(m_columns->currentText()); });
    connect(&study, &Study::recordingChanged, this, &UnitsPanel::showRecording);
    connect(&study, &Study::classesChanged, this, &UnitsPanel::showCounts);
    connect(m_model, &UnitsModel::evidenceChanged, this, &UnitsPanel::showEvidence);
    connect(&study.selection(), &Selection::unitsChanged, this, &UnitsPanel::showSelection);
    showRecording();
    showEvidence();
}

void UnitsPanel::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_table->setObjectName(QStringLiteral("unitTable"));
    m_table->setAccessibleName(tr("Units"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnitsModel::Label, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    withFont(*m_table, [this, header] {
        constexpr int digits[UnitsModel::columns] = {8, 7, 10, 8, 9, 9, 8, 22, 22};
        const int em = m_table->fontMetrics().horizontalAdvance(u'0');
        for (int section = 0; section < UnitsModel::columns; ++section)
            header->resizeSection(section, std::max(em * digits[section], header->sectionSizeHint(section)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UnitsPanel::takeSelection);
    connect(m_table, &QTableView::doubleClicked, this, &UnitsPanel::unitRequested);
}

void UnitsPanel::addClassButton(QHBoxLayout &row, const char *name, const QString &text, const QString &key,
                                UnitClass unitClass)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("Set the class of the selected units (%1)").arg(key));
    action->setStatusTip(action->toolTip());
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, [this, unitClass] { setClass(unitClass); });
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    fixHeight(*button, 26);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    m_classActions.push_back(action);
}

// Written before the class is set, or left alone: setting classes by keys takes no step more.
void UnitsPanel::makeReason()
{
    m_reason->setObjectName(QStringLiteral("classReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason for the next class (R)"));
    m_reason->setToolTip(tr("Kept in the log with the class set next; Enter goes back to the units"));
    connect(m_reason, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    auto *write = new QAction(tr("Reason"), this);
    write->setObjectName(QStringLiteral("classReasonAction"));
    write->setShortcut(QKeySequence(QStringLiteral("R")));
    write->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(write);
    connect(write, &QAction::triggered, this, [this] {
        m_reason->setFocus(Qt::ShortcutFocusReason);
        m_reason->selectAll();
    });
}

// A reason is of one change: the next one has another or none.
void UnitsPanel::setClass(UnitClass unitClass)
{
    const QString reason = m_reason->text().simplified();
    m_reason->clear();
    m_study.setUnitClass(m_study.selection().units(), unitClass, reason);
}

void UnitsPanel::showLog()
{
    if (!m_log) {
        m_log = new ClassLogDialog(m_study, this);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void UnitsPanel::showEvidence()
{
    for (const int column : {UnitsModel::Posterior, UnitsModel::Reason, UnitsModel::Conflict})
        m_table->setColumnHidden(column, !m_model->hasEvidence());
}

void UnitsPanel::showRecording()
{
    const auto recording = m_study.recording();
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->clear();
        if (recording)
            for (const UnitColumn &column : recording->unitColumns)
                m_columns->addItem(column.name);
    }
    m_columnRow->setVisible(m_columns->count() > 0);
    m_reason->clear();
    m_reason->setEnabled(recording && !recording->units.empty());
    m_remembered->setText(
        recording && !recording->units.empty()
            ? tr("Classes set here are remembered for this recording; its own files are never changed.")
            : QString());
    showPreview();
    showCounts();
    showSelection();
}

void UnitsPanel::showCounts()
{
    const auto recording = m_study.recording();
    if (!recording)
        m_counts->setText(tr("Open a recording to see its units."));
    else if (recording->units.empty())
        m_counts->setText(tr("This recording has no sorted units."));
    else
        m_counts->setText(unitCountsText(m_study.classes().classes));
}

void UnitsPanel::showPreview()
{
    const auto recording = m_study.recording();
    const int index = m_columns->currentIndex();
    m_preview->setVisible(recording && index >= 0);
    if (recording && index >= 0) {
        const UnitColumn &column = recording->unitColumns[static_cast<size_t>(index)];
        m_preview->setText(
            tr("This column gives %1.").arg(unitCountsText(classesFromColumn(column).classes)));
    }
}

void UnitsPanel::takeSelection()
{
    std::vector<int> units;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units.push_back(m_sorted->mapToSource(index).row());
    m_study.selection().setUnits(std::move(units));
}

void UnitsPanel::showSelection()
{
    const std::vector<int> &units = m_study.selection().units();
    for (QAction *action : m_classActions)
        action->setEnabled(!units.empty());
    QItemSelection rows;
    for (const int unit : units) {
        const QModelIndex first = m_sorted->mapFromSource(m_sorted->sourceModel()->index(unit, 0));
        const QModelIndex last =
            m_sorted->mapFromSource(m_sorted->sourceModel()->index(unit, UnitsModel::columns - 1));
        if (first.isValid())
            rows.select(first, last);
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->viewport()->update();
    if (units.size() == 1 && !rows.isEmpty() && !m_table->hasFocus())
        m_table->scrollTo(rows.first().topLeft());
}

} // namespace edgescope
