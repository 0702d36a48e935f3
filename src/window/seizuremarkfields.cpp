// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seizuremarkspanel.h"

#include "analyses/signedcumulative.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/settingboxes.h"
#include "window/textscaling.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// The marks of the seizure chosen and the line that its recovery is measured from.
namespace edgescope {
namespace {

const Parameter &marksParameter(const char *key)
{
    return *std::ranges::find(signedCumulativeParameters(), QByteArray(key), &Parameter::key);
}

} // namespace

void SeizureMarksPanel::makeFields()
{
    auto *title = new QLabel(tr("Marks"), m_fields);
    withFont(*title, [title] {
        QFont bold = title->font();
        if (!bold.bold()) {
            bold.setBold(true);
            title->setFont(bold);
        }
    });
    m_rater->setObjectName(QStringLiteral("seizureRater"));
    m_rater->setForegroundRole(QPalette::PlaceholderText);
    m_rater->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rater->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(QStringLiteral("seizureProblem"));
    m_problem->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(m_rater, 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    m_onset = addTime(*form, tr("Onset"), "seizureOnset", Edge::Onset);
    m_offset = addTime(*form, tr("Offset"), "seizureOffset", Edge::Offset);
    m_baseline = addSeconds(*form, tr("Baseline"), "seizureBaseline", marksParameter("baseline_length"));
    m_baseline->setSpecialValueText(tr("all before"));
    m_guard = addSeconds(*form, tr("Guard"), "seizureGuard", marksParameter("guard"));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(form);
    column->addWidget(m_problem);
    showProblem({});
}

QLineEdit *SeizureMarksPanel::addTime(QFormLayout &form, const QString &title, const char *name, Edge edge)
{
    auto *field = new QLineEdit(m_fields);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->installEventFilter(this);
    auto *pick = new QToolButton(m_fields);
    pick->setObjectName(QLatin1String(name) + QStringLiteral("Pick"));
    pick->setIcon(lineIcon(QStringLiteral("select")));
    pick->setAutoRaise(true);
    pick->setToolTip(edge == Edge::Onset ? tr("Move the onset to the cursor")
                                         : tr("Move the offset to the cursor"));
    pick->setAccessibleName(pick->toolTip());
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    line->addWidget(pick);
    auto *label = new QLabel(title, m_fields);
    label->setBuddy(field);
    form.addRow(label, line);
    connect(field, &QLineEdit::editingFinished, this, [this, edge] { takeText(edge); });
    connect(pick, &QToolButton::clicked, this,
            [this, edge] { moveEdge(edge, m_study.selection().cursor()); });
    return field;
}

QDoubleSpinBox *SeizureMarksPanel::addSeconds(QFormLayout &form, const QString &title, const char *name,
                                              const Parameter &parameter)
{
    auto *box = makeNumber<QDoubleSpinBox>(QLatin1String(name), title, parameter.minimum, parameter.maximum,
                                           parameter.unit, m_fields);
    box->setDecimals(parameter.decimals);
    box->setToolTip(QCoreApplication::translate("Parameter", parameter.help));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    form.addRow(title, box);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, &parameter](double value) { setParameter(parameter, value); });
    return box;
}

// Escape puts back what is marked. A wheel over a box scrolls the panel, it does not change values by
// accident.
bool SeizureMarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *box = qobject_cast<QDoubleSpinBox *>(watched)) {
        const bool scrolls = event->type() == QEvent::Wheel && !box->hasFocus();
        if (scrolls)
            event->ignore();
        return scrolls;
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        showTimes();
    return true;
}

QString SeizureMarksPanel::editedTime(double seconds) const
{
    return withoutIsolates(timeText(seconds, m_clock, editedDecimals));
}

void SeizureMarksPanel::showTimes()
{
    showProblem({});
    const auto seizure = m_study.shownSeizure();
    if (!seizure)
        return;
    m_onset->setText(editedTime(seizure->start));
    m_offset->setText(editedTime(seizure->stop));
    const Annotation *mark = markOf(*seizure, Edge::Onset);
    QStringList words;
    if (mark) {
        words << raterName(mark->rater);
        if (mark->changed.isValid())
            words << QLocale().toString(mark->changed.toLocalTime().date(), QLocale::ShortFormat);
    }
    m_rater->setText(words.join(QStringLiteral(" · ")));
    m_rater->setToolTip(m_rater->text());
}

void SeizureMarksPanel::showParameters()
{
    const Values values = m_study.values(analysisId);
    if (values == Values())
        return;
    setQuietly(m_baseline, &QDoubleSpinBox::setValue, values.number("baseline_length"));
    setQuietly(m_guard, &QDoubleSpinBox::setValue, values.number("guard"));
}

void SeizureMarksPanel::setParameter(const Parameter &parameter, double value)
{
    Values values = m_study.values(analysisId);
    if (values == Values())
        return;
    values.set(parameter, value);
    m_study.setValues(analysisId, values);
}

const Annotation *SeizureMarksPanel::markOf(const TimeRange &seizure, Edge edge) const
{
    const AnnotationDocument &document = m_study.annotations();
    for (const Annotation *mark : document.list().overlapping(seizure))
        if (mark->kind == AnnotationKind::Seizure && document.isUsed(*mark) &&
            (edge == Edge::Onset ? mark->range.start == seizure.start : mark->range.stop == seizure.stop))
            return mark;
    return nullptr;
}

void SeizureMarksPanel::takeText(Edge edge)
{
    const QLineEdit &field = edge == Edge::Onset ? *m_onset : *m_offset;
    const auto seizure = m_study.shownSeizure();
    if (!seizure)
        return;
    const double before = edge == Edge::Onset ? seizure->start : seizure->stop;
    if (field.text() == editedTime(before)) {
        showProblem({});
        return;
    }
    if (const auto seconds = typedTime(field.text(), *m_study.recording(), m_clock, before))
        moveEdge(edge, *seconds);
    else
        showProblem(
            QCoreApplication::translate("edgescope::AnnotationDialog", "“%1” is no time.").arg(field.text()));
}

void SeizureMarksPanel::moveEdge(Edge edge, double seconds)
{
    const auto seizure = m_study.shownSeizure();
    const Annotation *mark = seizure ? markOf(*seizure, edge) : nullptr;
    if (!mark)
        return;
    if (!m_study.recording()->window().contains(seconds) && seconds != m_study.recording()->window().stop)
        return showProblem(
            QCoreApplication::translate("edgescope::AnnotationDialog", "%1 lies outside the recording.")
                .arg(timeText(seconds, m_clock)));
    Annotation after = *mark;
    (edge == Edge::Onset ? after.range.start : after.range.stop) = seconds;
    if (after.range.start >= after.range.stop)
        return showProblem(tr("The offset must be after the onset."));
    AnnotationDocument &document = m_study.annotations();
    document.edit(edge == Edge::Onset ? tr("Move the onset of %1").arg(mark->label)
                                      : tr("Move the offset of %1").arg(mark->label),
                  replacement(document.list(), std::move(after), document.overlap()));
    showTimes(); // as they are marked: the edit may have been refused
}

void SeizureMarksPanel::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace edgescope
