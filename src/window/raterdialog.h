// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace edgescope {

class AnnotationDocument;

// Chooses who makes marks from now on, and whose marks are used: a rater of the document or a new one.
class RaterDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RaterDialog(AnnotationDocument &document, QWidget *parent = nullptr);

    void accept() override;

private:
    AnnotationDocument &m_document;
    QListWidget *m_raters;
    QLineEdit *m_name;
};

} // namespace edgescope
