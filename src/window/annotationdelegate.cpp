// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationdelegate.h"

#include "window/annotationsmodel.h"
#include "window/annotationtext.h"
#include "window/icons.h"

#include <QComboBox>

namespace edgescope {
namespace {

void fillLabels(QComboBox &box, const Labels &labels, AnnotationKind kind)
{
    for (const Label &label : labels)
        if (label.kind == kind)
            box.addItem(labelIcon(labels, kind, label.name), label.name, label.name);
}

void fillRaters(QComboBox &box, const QStringList &raters)
{
    box.addItem(raterName({}), QString());
    for (const QString &rater : raters)
        box.addItem(rater, rater);
}

} // namespace

AnnotationDelegate::AnnotationDelegate(AnnotationDocument &document, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{
}

QWidget *AnnotationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const auto *model = static_cast<const AnnotationsModel *>(index.model());
    const Annotation *annotation = model->annotation(index.row());
    const bool isLabel = index.column() == AnnotationsModel::Label;
    if (!annotation || (!isLabel && index.column() != AnnotationsModel::Rater))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setObjectName(isLabel ? QStringLiteral("annotationLabelBox") : QStringLiteral("annotationRaterBox"));
    box->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (isLabel)
        fillLabels(*box, m_document.content().labels, annotation->kind);
    else
        fillRaters(*box, m_document.content().raters);
    // A word that is none of those offered stays until another is chosen.
    const QString present = isLabel ? annotation->label : annotation->rater;
    if (box->findData(present) < 0)
        box->addItem(present, present);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<AnnotationDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    return box;
}

void AnnotationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void AnnotationDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace edgescope
