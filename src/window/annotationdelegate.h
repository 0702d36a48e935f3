// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace edgescope {

class AnnotationDocument;

// Editors of the table of annotations: a choice among the labels of the kind and among the raters, a line of
// text for all else.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AnnotationDelegate(AnnotationDocument &document, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    AnnotationDocument &m_document;
};

} // namespace edgescope
