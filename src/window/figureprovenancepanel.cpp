// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figureprovenancepanel.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

namespace edgescope {
namespace {

// "time_shown" -> "time shown". Keys are the words of the file, the same in all languages.
QString words(const QString &key)
{
    return QString(key).replace(u'_', u' ');
}

void fill(QTreeWidgetItem &item, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            auto *child = new QTreeWidgetItem(&item, {words(entry.key())});
            fill(*child, entry.value());
        }
        return;
    }
    if (value.isArray() && std::ranges::any_of(value.toArray(), [](const QJsonValue &entry) {
            return entry.isObject() || entry.isArray();
        })) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto *child = new QTreeWidgetItem(&item, {QString::number(i + 1)});
            fill(*child, array[i]);
        }
        return;
    }
    QString text;
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &entry : value.toArray())
            texts << entry.toVariant().toString();
        text = texts.join(QStringLiteral(", "));
    } else {
        text = value.toVariant().toString();
    }
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
    for (auto entry = provenance.begin(); entry != provenance.end(); ++entry) {
        auto *item = new QTreeWidgetItem(this, {words(entry.key())});
        fill(*item, entry.value());
        item->setExpanded(isFirst ? item->childCount() < 12 : open.contains(item->text(0)));
    }
    verticalScrollBar()->setValue(place);
}

} // namespace edgescope
