// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/raterdialog.h"

#include "annotations/annotationdocument.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <map>

namespace edgescope {
namespace {

constexpr int shownRaters = 5; // without scrolling

} // namespace

RaterDialog::RaterDialog(AnnotationDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_raters(new QListWidget(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("raterDialog"));
    setWindowTitle(tr("Rater"));
    auto *words =
        new QLabel(tr("Marks are made by the rater chosen here. Views and analyses use this rater's "
                      "marks, and the events and artefacts that came with the file. Marks of other "
                      "raters are kept."),
                   this);
    words->setWordWrap(true);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_raters->setObjectName(QStringLiteral("raterList"));
    m_raters->setAccessibleName(tr("Raters"));
    m_raters->setMinimumHeight(shownRaters * (fontMetrics().height() + 4));
    std::map<QString, int> counts;
    for (const Annotation *annotation : document.list().all())
        ++counts[annotation->rater];
    for (const QString &rater : QStringList{QString()} + document.content().raters) {
        auto *item =
            new QListWidgetItem(tr("%1, %n mark(s)", nullptr, counts[rater]).arg(raterName(rater)), m_raters);
        item->setData(Qt::UserRole, rater);
        if (rater == document.content().rater)
            m_raters->setCurrentItem(item);
    }
    m_name->setObjectName(QStringLiteral("raterName"));
    m_name->setPlaceholderText(tr("Name or initials"));
    auto *form = new QFormLayout;
    form->addRow(tr("&New rater"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &RaterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RaterDialog::reject);
    // A name that is typed is the choice.
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_raters->setEnabled(name.trimmed().isEmpty()); });
    connect(m_raters, &QListWidget::itemActivated, this, &RaterDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_raters, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    m_raters->setFocus();
}

void RaterDialog::accept()
{
    const QString typed = m_name->text().simplified();
    if (!typed.isEmpty())
        m_document.setRater(typed);
    else if (const QListWidgetItem *item = m_raters->currentItem())
        m_document.setRater(item->data(Qt::UserRole).toString());
    QDialog::accept();
}

} // namespace edgescope
