// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figureprovenancepanel.h"

#include "window/provenancetext.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

namespace edgescope {
namespace {

void fill(QTreeWidgetItem &item, const QStringList &keys, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QStringList inner = keys + QStringList(entry.key());
            fill(*new QTreeWidgetItem(&item, {provenanceTitle(inner)}), inner, entry.value());
        }
        return;
    }
    if (value.isArray() && std::ranges::any_of(value.toArray(), [](const QJsonValue &entry) {
            return entry.isObject() || entry.isArray();
        })) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString name = array[i].toObject().value(QStringLiteral("title")).toString();
            fill(*new QTreeWidgetItem(&item, {QString::number(i + 1), name}), keys, array[i]);
        }
        return;
    }
    const QString text = provenanceText(keys, value);
    item.setText(1, text.isEmpty() ? QStringLiteral("—") : text);
    item.setToolTip(1, text);
}

} // namespace

FigureProvenancePanel::FigureProvenancePanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("figureProvenance"));
    setAccessibleName(tr("Provenance"));
    setFrameShape(QFrame::NoFrame);
    setColumnCount(2);
    setHeaderLabels({tr("What"), tr("Value")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void FigureProvenancePanel::setProvenance(const QJsonObject &provenance)
{
    const int place = verticalScrollBar()->value();
    QStringList open;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded())
            open << topLevelItem(i)->text(0);
    const bool isFirst = topLevelItemCount() == 0;
    clear();
    for (const QString &key : provenanceOrder(provenance.keys())) {
        auto *item = new QTreeWidgetItem(this, {provenanceTitle({key})});
        fill(*item, {key}, provenance.value(key));
        item->setExpanded(isFirst ? item->childCount() < 12 : open.contains(item->text(0)));
    }
    verticalScrollBar()->setValue(place);
}

} // namespace edgescope
