// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparisonpanel.h"

#include "core/scalegrid.h"
#include "study/comparison.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

enum TableColumn { ComparedWhat, ComparedNow, ComparedPinned, ComparedChange, comparedColumns };

// A piece of the line that the pinned curves are drawn with.
QIcon lineSample(std::size_t index, const Theme &theme)
{
    constexpr QSize size(24, 12);
    QPixmap pixmap(size * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QByteArray source = pinnedSource(index);
    painter.setPen(dashedPen(sourceColour(source, theme), 2, sourceDash(source)));
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return QIcon(pixmap);
}

} // namespace

ComparisonPanel::ComparisonPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_pins(new QListWidget(this))
    , m_pin(new QPushButton(tr("Pin results"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_table(new QTableWidget(0, comparedColumns, this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("comparisonPanel"));
    m_pins->setObjectName(QStringLiteral("pins"));
    m_pins->setAccessibleName(tr("Pinned results"));
    m_pins->setToolTip(tr("Ticked: drawn over the present results in all views. A double-click renames."));
    m_pins->setIconSize({24, 12});
    m_pins->setMaximumHeight(6 * fontMetrics().height());
    m_pin->setObjectName(QStringLiteral("pinButton"));
    m_pin->setToolTip(tr("Keep the results of the present conditions, to compare others with them"));
    m_remove->setObjectName(QStringLiteral("removePinButton"));
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Present and pinned numbers"));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("Now"), tr("Pinned"), tr("Difference")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComparedWhat, QHeaderView::Stretch);
    m_footer->setObjectName(QStringLiteral("comparisonFooter"));
    m_footer->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pin);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(buttons);
    column->addWidget(m_pins);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);

    connect(m_pin, &QPushButton::clicked, this, &ComparisonPanel::pin);
    connect(m_remove, &QPushButton::clicked, this, &ComparisonPanel::removeChosen);
    connect(m_pins, &QListWidget::currentRowChanged, this, &ComparisonPanel::fill);
    connect(m_pins, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { takeName(m_pins->row(item)); });
    connect(&study.pins(), &Pins::changed, this, &ComparisonPanel::listPins);
    connect(&study, &Study::resultReady, this, &ComparisonPanel::fill);
    connect(&study, &Study::recordingChanged, this, &ComparisonPanel::fill);
    connect(&study.conditions(), &Conditions::scaleChanged, this, &ComparisonPanel::fill);
    listPins();
}

void ComparisonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void ComparisonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        listPins();
}

// "demo.nwb · REM, SWS · 0:10:00–0:20:00"
QString ComparisonPanel::conditionsText() const
{
    const Conditions &conditions = m_study.conditions();
    QStringList parts;
    if (const auto recording = m_study.recording())
        parts << QFileInfo(recording->path).fileName();
    parts << (conditions.states().isEmpty() ? tr("All time")
                                            : conditions.states().join(QStringLiteral(", ")));
    if (conditions.range() != Conditions::Range::WholeRecording) {
        const TimeRange window = m_study.analysisWindow();
        parts << leftToRight(QStringLiteral("%1–%2").arg(clockText(window.start), clockText(window.stop)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ComparisonPanel::pin()
{
    Pin pin;
    pin.results = m_study.presentResults();
    if (pin.results.empty())
        return;
    pin.conditions = conditionsText();
    pin.name = pin.conditions;
    const auto &all = m_study.pins().all();
    // The same conditions with other parameters need another name.
    const auto isTaken = [&all](const QString &name) {
        return std::ranges::find(all, name, &Pin::name) != all.end();
    };
    for (int number = 2; isTaken(pin.name); ++number)
        pin.name = QStringLiteral("%1 (%2)").arg(pin.conditions).arg(number);
    m_study.pins().add(std::move(pin));
    m_pins->setCurrentRow(m_pins->count() - 1);
}

void ComparisonPanel::listPins()
{
    const QSignalBlocker blocker(m_pins);
    const auto &all = m_study.pins().all();
    const int current = std::min(m_pins->currentRow(), static_cast<int>(all.size()) - 1);
    m_pins->clear();
    for (std::size_t index = 0; index < all.size(); ++index) {
        auto *item = new QListWidgetItem(lineSample(index, themeFor(palette())), all[index].name, m_pins);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
        item->setCheckState(all[index].isShown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(all[index].conditions);
    }
    m_pins->setCurrentRow(all.empty() ? -1 : std::max(current, 0));
    fill();
}

void ComparisonPanel::takeName(int row)
{
    if (row < 0)
        return;
    const auto index = static_cast<std::size_t>(row);
    const QListWidgetItem *item = m_pins->item(row);
    const bool isShown = item->checkState() == Qt::Checked;
    const QString name = item->text().trimmed();
    if (!name.isEmpty())
        m_study.pins().rename(index, name);
    m_study.pins().setShown(index, isShown);
}

void ComparisonPanel::removeChosen()
{
    if (m_pins->currentRow() >= 0)
        m_study.pins().remove(static_cast<std::size_t>(m_pins->currentRow()));
}

void ComparisonPanel::fill()
{
    if (!isVisible())
        return;
    const auto present = m_study.presentResults();
    m_pin->setEnabled(!present.empty());
    m_remove->setEnabled(m_pins->currentRow() >= 0);
    m_table->setRowCount(0);
    if (m_pins->currentRow() < 0) {
        m_footer->setText(present.empty()
                              ? tr("Open a recording to pin its results.")
                              : tr("Pin the present results, then change states, range, parameters or the "
                                   "recording: the pinned ones stay beside the new ones."));
        return;
    }
    const Pin &pin = m_study.pins().all()[static_cast<std::size_t>(m_pins->currentRow())];
    const auto put = [this](int row, TableColumn column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        if (column != ComparedWhat)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
        return item;
    };
    bool anyBeyond = false;
    for (const Analysis &analysis : analyses()) {
        const auto now = present.find(analysis.id);
        const auto pinned = pin.results.find(analysis.id);
        if (now == present.end() || pinned == pin.results.end())
            continue;
        const QString title = QCoreApplication::translate("Analysis", analysis.title);
        for (const Difference &difference :
             differences(*now->second, *pinned->second, m_study.conditions().scale())) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            QStringList what{title};
            if (!difference.panel.isEmpty())
                what << difference.panel;
            what << difference.what;
            put(row, ComparedWhat, what.join(QStringLiteral(" · ")));
            put(row, ComparedNow, numberText(difference.now));
            put(row, ComparedPinned, numberText(difference.pinned));
            anyBeyond |= difference.isBeyondIntervals;
            put(row, ComparedChange,
                leftToRight(numberText(difference.difference()) +
                            (difference.isBeyondIntervals ? QStringLiteral(" *") : QString())));
        }
    }
    QString footer = tr("At scale k %1. Difference: now less pinned.").arg(m_study.conditions().scale());
    if (anyBeyond)
        footer += u' ' + tr("* Each value lies outside the other's 95 % interval.");
    m_footer->setText(m_table->rowCount() == 0 ? tr("The pinned results and those of now have no number in "
                                                    "common.")
                                               : footer);
}

} // namespace edgescope
