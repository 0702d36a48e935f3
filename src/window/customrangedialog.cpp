// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/customrangedialog.h"

#include "views/numbertext.h"
#include "window/timetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace edgescope {

CustomRangeDialog::CustomRangeDialog(const Recording &recording, const ClockAxis &clock,
                                     const TimeRange &range, QWidget *parent)
    : QDialog(parent)
    , m_recording(recording)
    , m_clock(clock)
    , m_from(new QLineEdit(clock.text(range.start, 3), this))
    , m_to(new QLineEdit(clock.text(range.stop, 3), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("customRangeDialog"));
    setWindowTitle(tr("Range of time analysed"));
    m_from->setObjectName(QStringLiteral("rangeFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("rangeTo"));
    m_to->setAccessibleName(tr("To"));
    m_problem->setObjectName(QStringLiteral("rangeProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves when it speaks
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    // The letter of the key is underlined and stands apart from its neighbour, of which the width that a
    // label wants says nothing.
    for (QLineEdit *edit : {m_from, m_to})
        form->labelForField(edit)->setMinimumWidth(form->labelForField(edit)->sizeHint().width() +
                                                   fontMetrics().averageCharWidth());
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(m_from, &QLineEdit::textChanged, this, &CustomRangeDialog::check);
    connect(m_to, &QLineEdit::textChanged, this, &CustomRangeDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    check();
}

void CustomRangeDialog::check()
{
    QString problem;
    m_range = {};
    const std::optional<double> from = parseTime(m_from->text(), m_recording, m_clock);
    const std::optional<double> to = parseTime(m_to->text(), m_recording, m_clock);
    if (!from || !to)
        problem = tr("\"%1\" is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.")
                      .arg(from ? m_to->text() : m_from->text());
    else if (*to <= *from)
        problem = tr("The range ends before it begins.");
    else
        m_range = TimeRange{*from, *to}.intersected(m_recording.window());
    if (problem.isEmpty() && m_range.isEmpty())
        problem = tr("The range is not inside the recording.");
    m_problem->setText(problem.isEmpty() ? tr("%1 are analysed.").arg(durationText(m_range.length()))
                                         : problem);
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace edgescope
