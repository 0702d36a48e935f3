// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lanesdialog.h"

#include "views/timeline/timeline.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int heightRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr double mostHeight = 2000;

} // namespace

LanesDialog::LanesDialog(Timeline &timeline, QWidget *parent)
    : QDialog(parent)
    , m_timeline(timeline)
    , m_before(timeline.laneForms())
    , m_list(new QListWidget(this))
    , m_height(new QDoubleSpinBox(this))
{
    setObjectName(QStringLiteral("lanesDialog"));
    setWindowTitle(tr("Lanes of the timeline"));
    m_list->setObjectName(QStringLiteral("laneList"));
    m_list->setAccessibleName(tr("Lanes from top to bottom"));
    m_height->setObjectName(QStringLiteral("laneHeight"));
    m_height->setRange(0, mostHeight);
    m_height->setDecimals(0);
    m_height->setSingleStep(10);
    m_height->setSpecialValueText(tr("Automatic"));
    m_height->setSuffix(tr(" px"));

    auto *hint = new QLabel(tr("Ticked lanes are shown, from top to bottom. Their headers can also be "
                               "dragged to another place, and their lower edges to another height."),
                            this);
    hint->setWordWrap(true);
    auto *up = new QPushButton(tr("Move &up"), this);
    up->setObjectName(QStringLiteral("laneUp"));
    auto *down = new QPushButton(tr("Move &down"), this);
    down->setObjectName(QStringLiteral("laneDown"));
    auto *heightLabel = new QLabel(tr("&Height"), this);
    heightLabel->setBuddy(m_height);
    auto *verbs = new QVBoxLayout;
    for (QPushButton *button : {up, down}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addSpacing(fontMetrics().height());
    verbs->addWidget(heightLabel);
    verbs->addWidget(m_height);
    verbs->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(verbs);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &LanesDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &LanesDialog::showHeight);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double height) {
        if (QListWidgetItem *item = m_list->currentItem())
            item->setData(heightRole, height);
    });
    fill();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 28);
}

void LanesDialog::fill()
{
    m_isFilling = true;
    for (const Timeline::LaneInfo &lane : m_timeline.lanes()) {
        auto *item = new QListWidgetItem(lane.title, m_list);
        item->setData(idRole, lane.id);
        item->setCheckState(lane.visible ? Qt::Checked : Qt::Unchecked);
        if (!lane.available)
            item->setToolTip(tr("This recording has nothing to show in this lane"));
        const auto form = std::find_if(m_before.begin(), m_before.end(),
                                       [&](const LaneForm &kept) { return kept.id == lane.id; });
        item->setData(heightRole, form == m_before.end() ? 0 : form->height);
        item->setData(foldedRole, form != m_before.end() && form->isFolded);
    }
    m_isFilling = false;
    m_list->setCurrentRow(0);
}

void LanesDialog::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    apply();
}

void LanesDialog::showHeight()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QSignalBlocker blocker(m_height);
    m_height->setEnabled(item != nullptr);
    m_height->setValue(item ? item->data(heightRole).toDouble() : 0);
}

void LanesDialog::apply()
{
    if (m_isFilling)
        return;
    std::vector<LaneForm> forms;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            forms.push_back({item->data(idRole).toByteArray(), item->data(heightRole).toDouble(),
                             item->data(foldedRole).toBool()});
    }
    m_timeline.setLaneForms(forms);
}

void LanesDialog::reject()
{
    m_timeline.setLaneForms(m_before);
    QDialog::reject();
}

} // namespace edgescope
