// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/classlogdialog.h"

#include "study/study.h"
#include "window/textscaling.h"
#include "window/unitsmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace edgescope {
namespace {

enum LogColumn { LogWhen, LogWho, LogUnits, LogFrom, LogTo, LogWhy, logColumns };

// All units of one change that have gone the same way.
struct LogRow {
    const ClassChange *change;
    UnitClass from;
    UnitClass to;
    QStringList labels;
};

std::vector<LogRow> rowsOf(const std::vector<ClassChange> &log)
{
    std::vector<LogRow> rows;
    for (const ClassChange &change : log) {
        std::map<std::pair<UnitClass, UnitClass>, QStringList> ways;
        for (const UnitChange &unit : change.units)
            ways[{unit.from, unit.to}] << unit.label;
        for (const auto &[way, labels] : ways)
            rows.push_back({&change, way.first, way.second, labels});
    }
    return rows;
}

// A cell of tab-separated text holds neither tabs nor line breaks.
QString plain(const QString &text)
{
    return text.simplified();
}

} // namespace

ClassLogDialog::ClassLogDialog(Study &study, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_table(new QTableWidget(0, logColumns, this))
    , m_empty(new QLabel(tr("No class has been changed yet."), this))
{
    setObjectName(QStringLiteral("classLogDialog"));
    setWindowTitle(tr("Log of unit classes"));
    m_table->setObjectName(QStringLiteral("classLogTable"));
    m_table->setAccessibleName(tr("Changes of unit classes"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Units"), tr("From"), tr("To"), tr("Why")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const int widths[logColumns] = {em * 20, em * 12, em * 28, em * 8, em * 8, em * 28};
    for (int column = 0; column < logColumns; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *copy = new QAction(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("classLogCopyAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copiedText()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("classLogCopy"));
    copyButton->setToolTip(tr("Copy the chosen rows, or all of them, as tab-separated text"));
    copyButton->setAccessibleName(copyButton->toolTip());
    connect(copyButton, &QPushButton::clicked, copy, &QAction::trigger);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(&study, &Study::classLogChanged, this, &ClassLogDialog::showLog);
    resize(em * 110, fontMetrics().height() * 20);
    showLog();
}

void ClassLogDialog::showLog()
{
    const std::vector<LogRow> rows = rowsOf(m_study.classLog());
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (std::size_t n = 0; n < rows.size(); ++n) {
        const LogRow &row = rows[n];
        const QString texts[logColumns] = {
            QLocale().toString(row.change->when.toLocalTime(), QLocale::ShortFormat),
            row.change->who,
            row.labels.join(QStringLiteral(", ")),
            shapeAndCode(row.from),
            shapeAndCode(row.to),
            row.change->reason};
        for (int column = 0; column < logColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == LogWhen ? row.change->when.toString(Qt::ISODate) : texts[column]);
            m_table->setItem(static_cast<int>(n), column, item);
        }
    }
    m_table->scrollToBottom();
    m_empty->setVisible(rows.empty());
}

QString ClassLogDialog::copiedText() const
{
    const std::vector<LogRow> rows = rowsOf(m_study.classLog());
    QItemSelectionModel *selection = m_table->selectionModel();
    QStringList lines = {QStringLiteral("when\twho\tunits\tfrom_class\tto_class\treason")};
    for (std::size_t n = 0; n < rows.size(); ++n) {
        const LogRow &row = rows[n];
        if (!selection->hasSelection() || selection->isRowSelected(static_cast<int>(n), {}))
            lines << QStringList{row.change->when.toString(Qt::ISODate),
                                 plain(row.change->who),
                                 plain(row.labels.join(QStringLiteral(", "))),
                                 unitClassCode(row.from),
                                 unitClassCode(row.to),
                                 plain(row.change->reason)}
                         .join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace edgescope
