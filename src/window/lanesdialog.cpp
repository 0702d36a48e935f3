// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lanesdialog.h"

#include "views/timeline/timeline.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int heightRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr double mostHeight = 2000;

} // namespace

LanesDialog::LanesDialog(Timeline &timeline, QWidget *parent)
    : ArrangeDialog(tr("Ticked lanes are shown, from top to bottom. Their headers can also be dragged to "
                       "another place, and their lower edges to another height."),
                    QStringLiteral("laneUp"), QStringLiteral("laneDown"), parent)
    , m_timeline(timeline)
    , m_before(timeline.laneForms())
    , m_height(new QDoubleSpinBox(this))
{
    setObjectName(QStringLiteral("lanesDialog"));
    setWindowTitle(tr("Lanes of the timeline"));
    list().setObjectName(QStringLiteral("laneList"));
    list().setAccessibleName(tr("Lanes from top to bottom"));
    list().setHeaderHidden(true);
    m_height->setObjectName(QStringLiteral("laneHeight"));
    m_height->setRange(0, mostHeight);
    m_height->setDecimals(0);
    m_height->setSingleStep(10);
    m_height->setSpecialValueText(tr("Automatic"));
    m_height->setSuffix(tr(" px"));

    auto *heightLabel = new QLabel(tr("&Height"), this);
    heightLabel->setBuddy(m_height);
    addRoomBeside(fontMetrics().height());
    addBeside(heightLabel);
    addBeside(m_height);
    connect(&list(), &QTreeWidget::currentItemChanged, this, &LanesDialog::showHeight);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double height) {
        if (QTreeWidgetItem *item = list().currentItem())
            item->setData(0, heightRole, height);
    });
    fill();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 28);
}

void LanesDialog::fill()
{
    changeQuietly([this] {
        for (const Timeline::LaneInfo &lane : m_timeline.lanes()) {
            auto *item = new QTreeWidgetItem(&list(), {lane.title});
            item->setData(0, idRole, lane.id);
            item->setCheckState(0, lane.visible ? Qt::Checked : Qt::Unchecked);
            if (!lane.available)
                item->setToolTip(0, tr("This recording has nothing to show in this lane"));
            const auto form = std::find_if(m_before.begin(), m_before.end(),
                                           [&](const LaneForm &kept) { return kept.id == lane.id; });
            item->setData(0, heightRole, form == m_before.end() ? 0 : form->height);
            item->setData(0, foldedRole, form != m_before.end() && form->isFolded);
        }
    });
    list().setCurrentItem(list().topLevelItem(0));
}

void LanesDialog::showHeight()
{
    const QTreeWidgetItem *item = list().currentItem();
    const QSignalBlocker blocker(m_height);
    m_height->setEnabled(item != nullptr);
    m_height->setValue(item ? item->data(0, heightRole).toDouble() : 0);
}

void LanesDialog::apply()
{
    std::vector<LaneForm> forms;
    for (int row = 0; row < list().topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list().topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            forms.push_back({item->data(0, idRole).toByteArray(), item->data(0, heightRole).toDouble(),
                             item->data(0, foldedRole).toBool()});
    }
    m_timeline.setLaneForms(forms);
}

void LanesDialog::takeBack()
{
    m_timeline.setLaneForms(m_before);
}

} // namespace edgescope
