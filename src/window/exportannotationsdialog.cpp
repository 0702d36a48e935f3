// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportannotationsdialog.h"

#include "annotations/annotationtable.h"
#include "views/numbertext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace edgescope {
namespace {

// Onset, duration and trial_type are always there.
constexpr int requiredColumns = 3;

bool hasColumns(const ExchangeFormat &format)
{
    return format.id == u"bids" || format.id == u"csv";
}

QLabel *makeRemark(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    return label;
}

} // namespace

ExportAnnotationsDialog::ExportAnnotationsDialog(PortableAnnotations annotations, QWidget *parent)
    : QDialog(parent)
    , m_all(std::move(annotations))
    , m_form(new QFormLayout)
    , m_format(new QComboBox(this))
    , m_rater(new QComboBox(this))
    , m_columns(new QListWidget(this))
    , m_losses(makeRemark({}, this))
{
    setObjectName(QStringLiteral("exportAnnotationsDialog"));
    setWindowTitle(tr("Export annotations"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.write)
            m_format->addItem(
                tr("%1 (.%2)")
                    .arg(QCoreApplication::translate("AnnotationExchange", format.title), format.suffix),
                format.id);
    m_rater->setObjectName(QStringLiteral("exportRater"));
    m_rater->addItem(tr("all raters"));
    for (const QString &rater : m_all.content.raters)
        m_rater->addItem(tr("%1 and the file's own marks").arg(rater), rater);
    makeColumns();
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_losses);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_losses->setContentsMargins(6, 4, 6, 4);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Annotations of"), m_rater);
    m_form->addRow(tr("&Columns"), m_columns);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    QPushButton *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("exportSave"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(new QLabel(tr("What such a file does not hold:"), this));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(520, 460);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportAnnotationsDialog::showLosses);
    connect(m_rater, &QComboBox::currentIndexChanged, this, &ExportAnnotationsDialog::takeRater);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportAnnotationsDialog::showLosses);
    takeRater();
}

void ExportAnnotationsDialog::makeColumns()
{
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setAccessibleName(tr("Columns"));
    const QStringList names = annotationColumns();
    for (qsizetype n = 0; n < names.size(); ++n) {
        auto *item = new QListWidgetItem(names[n], m_columns);
        item->setFlags(n < requiredColumns ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(names[n] == fileKey ? Qt::Unchecked : Qt::Checked);
    }
    m_columns->setFixedHeight(6 * (fontMetrics().height() + 4));
}

const ExchangeFormat &ExportAnnotationsDialog::format() const
{
    return *exchangeFormat(m_format->currentData().toString());
}

ExchangeOptions ExportAnnotationsDialog::options() const
{
    ExchangeOptions options;
    if (hasColumns(format()))
        for (int row = 0; row < m_columns->count(); ++row)
            if (m_columns->item(row)->checkState() == Qt::Checked)
                options.columns << m_columns->item(row)->text();
    return options;
}

void ExportAnnotationsDialog::takeRater()
{
    m_chosen = m_rater->currentIndex() > 0 ? ofRater(m_all, m_rater->currentData().toString()) : m_all;
    showLosses();
}

void ExportAnnotationsDialog::showLosses()
{
    m_form->setRowVisible(m_columns, hasColumns(format()));
    QStringList sentences = lostIn(format(), m_chosen);
    QStringList columnsLeftOut;
    for (int row = 0; row < m_columns->count(); ++row)
        if (m_columns->item(row)->checkState() != Qt::Checked && m_columns->item(row)->text() != fileKey)
            columnsLeftOut << m_columns->item(row)->text();
    if (hasColumns(format()) && !columnsLeftOut.isEmpty())
        sentences << tr("Columns that are not chosen: %1.").arg(columnsLeftOut.join(QStringLiteral(", ")));
    m_losses->setText(sentences.isEmpty() ? tr("Nothing: it holds all of %n annotation(s).", nullptr,
                                               static_cast<int>(m_chosen.content.list.size()))
                                          : sentences.join(u'\n'));
}

} // namespace edgescope
