// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace edgescope {
namespace {

constexpr double usualRateHz = 1000;

// From the file's numbers to volts.
struct ValueUnit {
    const char *name;
    double volts; // 0: no potential
};
constexpr ValueUnit valueUnits[] = {{"µV", 1e-6}, {"mV", 1e-3}, {"V", 1}, {nullptr, 0}};

QString evidence(const ImportQuestion &question)
{
    const QString name = QFileInfo(question.path).fileName();
    if (question.files > 1)
        return ImportDialog::tr(
                   "%1 holds %n file(s) of one column of numbers: a channel each. They do not say "
                   "their sampling rate.",
                   nullptr, static_cast<int>(question.files))
            .arg(name);
    return ImportDialog::tr("%1 holds %n column(s) of numbers and does not say its sampling rate.", nullptr,
                            static_cast<int>(question.layout.columns))
        .arg(name);
}

QTableWidget *makePreview(const ImportQuestion &question, QWidget *parent)
{
    const auto rows = static_cast<int>(question.preview.size());
    const auto columns = rows > 0 ? static_cast<int>(question.preview.front().size()) : 0;
    auto *table = new QTableWidget(rows, columns, parent);
    table->setObjectName(QStringLiteral("importPreview"));
    table->setAccessibleName(ImportDialog::tr("First rows of the file"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->hide();
    for (int column = 0; column < columns; ++column) {
        const QString name = question.layout.names.value(column);
        table->setHorizontalHeaderItem(
            column, new QTableWidgetItem(name.isEmpty() ? QString::number(column + 1) : name));
        for (int row = 0; row < rows; ++row) {
            auto *cell = new QTableWidgetItem(question.preview[static_cast<size_t>(row)].value(column));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, cell);
        }
    }
    return table;
}

} // namespace

ImportDialog::ImportDialog(const ImportQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_rate(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Open numbers"));
    auto *words = new QLabel(evidence(question), this);
    words->setWordWrap(true);
    m_rate->setObjectName(QStringLiteral("importRate"));
    m_rate->setRange(0.001, 1e6);
    m_rate->setDecimals(3);
    m_rate->setValue(usualRateHz);
    m_rate->setSuffix(QStringLiteral("\u202FHz"));
    m_unit->setObjectName(QStringLiteral("importUnit"));
    for (const ValueUnit &unit : valueUnits)
        m_unit->addItem(unit.name ? QString::fromUtf8(unit.name) : tr("not known"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Sampling rate"), m_rate);
    form->addRow(tr("&Values are in"), m_unit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Open)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(makePreview(question, this));
    column->addLayout(form);
    column->addWidget(buttons);
    resize(560, 420);
    m_rate->selectAll();
    m_rate->setFocus();
}

ReadOptions ImportDialog::options() const
{
    ReadOptions options;
    options.rateHz = m_rate->value();
    if (const ValueUnit &unit = valueUnits[m_unit->currentIndex()]; unit.name) {
        options.signalUnit = QStringLiteral("V");
        options.signalScale = unit.volts;
    }
    return options;
}

} // namespace edgescope
