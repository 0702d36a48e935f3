// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationdialog.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/annotationtext.h"
#include "window/checkednames.h"
#include "window/icons.h"
#include "window/onsettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace edgescope {
namespace {

QString several()
{
    return AnnotationDialog::tr("several");
}

// What all have, or nothing when they differ.
template <typename Value>
std::optional<Value> common(const std::vector<Annotation> &annotations, Value Annotation::*field)
{
    const Value &first = annotations.front().*field;
    const bool isSame =
        std::ranges::all_of(annotations, [&](const Annotation &each) { return each.*field == first; });
    return isSame ? std::optional(first) : std::nullopt;
}

std::vector<std::vector<int>> rowsOf(const std::vector<Annotation> &annotations,
                                     std::vector<int> Annotation::*field)
{
    std::vector<std::vector<int>> rows;
    for (const Annotation &annotation : annotations)
        rows.push_back(annotation.*field);
    return rows;
}

template <typename Rows>
QStringList labelsOf(const Rows &rows)
{
    QStringList labels;
    for (const auto &row : rows)
        labels << row.label;
    return labels;
}

} // namespace

AnnotationDialog::AnnotationDialog(Study &study, const std::vector<AnnotationId> &ids, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_recording(study.recording())
    , m_clock(clockAxis(*m_recording, true))
    , m_kind(new QComboBox(this))
    , m_label(new QComboBox(this))
    , m_start(new QLineEdit(this))
    , m_stop(new QLineEdit(this))
    , m_length(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_confidence(new QLineEdit(this))
    , m_flag(new QCheckBox(tr("&Flagged, to be looked at again"), this))
    , m_channels(new CheckedNames(QStringLiteral("annotationChannels"), tr("Channels"),
                                  labelsOf(m_recording->channels), this))
    , m_units(new CheckedNames(QStringLiteral("annotationUnits"), tr("Units"), labelsOf(m_recording->units),
                               this))
    , m_onsets(new OnsetTable(m_recording, m_clock, this))
    , m_problem(new QLabel(this))
{
    for (const AnnotationId id : ids)
        if (const Annotation *annotation = study.annotations().list().find(id))
            m_before.push_back(*annotation);
    Q_ASSERT(!m_before.empty());
    m_range = m_before.front().range;
    setObjectName(QStringLiteral("annotationDialog"));
    setWindowTitle(isOne() ? tr("Edit annotation")
                           : tr("Edit %n annotation(s)", nullptr, static_cast<int>(m_before.size())));
    auto *form = new QFormLayout;
    makeKind(*form);
    makeTimes(*form);
    makeRest(*form);
    makeLists();
    m_problem->setObjectName(QStringLiteral("annotationProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves when it speaks
    m_problem->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({}); // the style's own are not drawn in the theme's colours
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnotationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnnotationDialog::reject);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_channels, 1);
    lists->addWidget(m_units, 1);
    lists->addWidget(m_onsets, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(lists, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    takeKind();
    showProblem({});
    m_label->setFocus();
}

void AnnotationDialog::makeKind(QFormLayout &form)
{
    m_kind->setObjectName(QStringLiteral("annotationKind"));
    m_label->setObjectName(QStringLiteral("annotationLabel"));
    const std::optional<AnnotationKind> kind = common(m_before, &Annotation::kind);
    if (!kind)
        m_kind->addItem(several());
    for (const AnnotationKind each : annotationKinds())
        m_kind->addItem(kindTitle(each), static_cast<int>(each));
    m_kind->setCurrentIndex(kind ? m_kind->findData(static_cast<int>(*kind)) : 0);
    form.addRow(tr("&Kind"), m_kind);
    form.addRow(tr("&Label"), m_label);
    connect(m_kind, &QComboBox::activated, this, &AnnotationDialog::takeKind);
}

void AnnotationDialog::takeKind()
{
    const QVariant kind = m_kind->currentData();
    fillLabels();
    m_onsets->setVisible(isOne() && kind == static_cast<int>(AnnotationKind::Seizure));
}

// The labels of the kind; those that the annotations have stay unless the kind is another.
void AnnotationDialog::fillLabels()
{
    m_label->clear();
    m_label->setEnabled(m_kind->currentData().isValid());
    const std::optional<AnnotationKind> kindBefore = common(m_before, &Annotation::kind);
    const bool isSameKind = !m_kind->currentData().isValid() ||
                            (kindBefore && static_cast<int>(*kindBefore) == m_kind->currentData().toInt());
    const std::optional<QString> label = common(m_before, &Annotation::label);
    if (isSameKind && !label)
        m_label->addItem(several());
    if (m_kind->currentData().isValid()) {
        const auto kind = static_cast<AnnotationKind>(m_kind->currentData().toInt());
        const Labels &labels = m_study.annotations().content().labels;
        for (const Label &each : labels)
            if (each.kind == kind)
                m_label->addItem(labelIcon(labels, kind, each.name), each.name, each.name);
    }
    if (label && m_label->findData(*label) < 0 && (isSameKind || m_label->count() == 0))
        m_label->addItem(*label, *label);
    m_label->setCurrentIndex(label ? std::max(0, m_label->findData(*label)) : 0);
}

void AnnotationDialog::makeTimes(QFormLayout &form)
{
    m_start->setObjectName(QStringLiteral("annotationStart"));
    m_stop->setObjectName(QStringLiteral("annotationStop"));
    m_length->setObjectName(QStringLiteral("annotationLength"));
    m_start->setToolTip(tr("A new start moves the annotation"));
    m_stop->setToolTip(tr("A new end changes the length"));
    m_length->setToolTip(tr("A new length moves the end"));
    for (QLineEdit *field : {m_start, m_stop, m_length}) {
        field->setEnabled(isOne());
        if (!isOne())
            field->setPlaceholderText(several());
    }
    if (isOne()) {
        m_start->setText(withoutIsolates(timeText(m_range.start, m_clock, editedDecimals)));
        m_stop->setText(withoutIsolates(timeText(m_range.stop, m_clock, editedDecimals)));
        m_length->setText(withoutIsolates(lengthText(m_range.length(), editedDecimals)));
        m_onsets->setOnsets(m_before.front().onsets);
        const double cursor = m_study.selection().cursor();
        m_onsets->offer(m_range.contains(cursor) ? cursor : m_range.start);
    }
    form.addRow(tr("&Start"), m_start);
    form.addRow(tr("&End"), m_stop);
    form.addRow(tr("Len&gth"), m_length);
    connect(m_start, &QLineEdit::textEdited, this, &AnnotationDialog::takeStart);
    connect(m_stop, &QLineEdit::textEdited, this, &AnnotationDialog::takeStop);
    connect(m_length, &QLineEdit::textEdited, this, &AnnotationDialog::takeLength);
}

void AnnotationDialog::takeStart()
{
    const std::optional<double> start = typedTime(m_start->text(), *m_recording, m_clock, m_range.start);
    m_startProblem = start ? QString() : tr("“%1” is no time.").arg(m_start->text());
    if (!start)
        return;
    m_onsets->moveBy(*start - m_range.start);
    m_range = {*start, *start + m_range.length()};
    m_stop->setText(withoutIsolates(timeText(m_range.stop, m_clock, editedDecimals)));
    m_stopProblem.clear();
}

void AnnotationDialog::takeStop()
{
    const std::optional<double> stop = typedTime(m_stop->text(), *m_recording, m_clock, m_range.stop);
    m_stopProblem = !stop                   ? tr("“%1” is no time.").arg(m_stop->text())
                    : *stop < m_range.start ? tr("The end is before the start.")
                                            : QString();
    if (!m_stopProblem.isEmpty())
        return;
    m_range.stop = *stop;
    m_length->setText(withoutIsolates(lengthText(m_range.length(), editedDecimals)));
    m_lengthProblem.clear();
}

void AnnotationDialog::takeLength()
{
    const std::optional<double> length = typedLength(m_length->text());
    m_lengthProblem =
        length ? QString()
               : tr("“%1” is no length. A length is written as 1.5 s or 2 min 30 s.").arg(m_length->text());
    if (!length)
        return;
    m_range.stop = m_range.start + *length;
    m_stop->setText(withoutIsolates(timeText(m_range.stop, m_clock, editedDecimals)));
    m_stopProblem.clear();
}

void AnnotationDialog::makeRest(QFormLayout &form)
{
    m_note->setObjectName(QStringLiteral("annotationNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing());
    const std::optional<QString> note = common(m_before, &Annotation::note);
    m_note->setPlainText(note.value_or(QString()));
    m_note->setPlaceholderText(note ? QString() : several());
    m_note->document()->setModified(false);
    form.addRow(tr("&Note"), m_note);
    m_confidence->setObjectName(QStringLiteral("annotationConfidence"));
    m_confidence->setToolTip(tr("How sure the rater is, from 0 to 1, or none"));
    if (const auto confidence = common(m_before, &Annotation::confidence))
        m_confidence->setText(confidenceText(*confidence));
    else
        m_confidence->setPlaceholderText(several());
    form.addRow(tr("&Confidence"), m_confidence);
    const std::optional<QString> rater = common(m_before, &Annotation::rater);
    auto *raterLabel = new QLabel(rater ? raterName(*rater) : several(), this);
    raterLabel->setObjectName(QStringLiteral("annotationRater"));
    form.addRow(tr("Rater"), raterLabel);
    m_flag->setObjectName(QStringLiteral("annotationFlag"));
    const std::optional<bool> isFlagged = common(m_before, &Annotation::isFlagged);
    m_flag->setTristate(!isFlagged);
    m_flag->setCheckState(!isFlagged ? Qt::PartiallyChecked : *isFlagged ? Qt::Checked : Qt::Unchecked);
    form.addRow(QString(), m_flag);
}

void AnnotationDialog::makeLists()
{
    m_channels->setRows(rowsOf(m_before, &Annotation::channels));
    m_units->setRows(rowsOf(m_before, &Annotation::units));
    m_channels->setVisible(!m_recording->channels.empty());
    m_units->setVisible(!m_recording->units.empty());
    connect(m_onsets, &OnsetTable::notUnderstood, this, &AnnotationDialog::showProblem);
}

bool AnnotationDialog::takeFields(std::vector<Annotation> &after)
{
    for (const auto &[field, problem] : {std::pair(m_start, m_startProblem), std::pair(m_stop, m_stopProblem),
                                         std::pair(m_length, m_lengthProblem)})
        if (!problem.isEmpty())
            return fail(*field, problem);
    const TimeRange window = m_recording->window();
    if (isOne() && m_range != m_before.front().range &&
        (m_range.start < window.start || m_range.start > window.stop))
        return fail(*m_start, tr("%1 lies outside the recording.").arg(m_start->text()));
    const std::optional<TypedConfidence> confidence = typedConfidence(m_confidence->text());
    if (!confidence)
        return fail(
            *m_confidence,
            tr("“%1” is no confidence. It is a number from 0 to 1, or none.").arg(m_confidence->text()));
    for (Annotation &annotation : after) {
        if (m_kind->currentData().isValid())
            annotation.kind = static_cast<AnnotationKind>(m_kind->currentData().toInt());
        if (m_label->currentData().isValid())
            annotation.label = m_label->currentData().toString();
        if (m_note->document()->isModified())
            annotation.note = m_note->toPlainText();
        if (m_confidence->isModified())
            annotation.confidence = confidence->value;
        if (m_flag->checkState() != Qt::PartiallyChecked)
            annotation.isFlagged = m_flag->isChecked();
        annotation.channels = m_channels->rows(annotation.channels);
        annotation.units = m_units->rows(annotation.units);
        if (isOne()) {
            annotation.range = m_range;
            annotation.onsets =
                annotation.kind == AnnotationKind::Seizure ? m_onsets->onsets() : std::vector<ChannelOnset>();
        }
        if (annotation.kind == AnnotationKind::State && annotation.range.isEmpty())
            return fail(isOne() ? static_cast<QWidget &>(*m_length) : *m_kind, tr("A state has a length."));
    }
    return true;
}

void AnnotationDialog::accept()
{
    AnnotationDocument &document = m_study.annotations();
    std::vector<Annotation> after;
    if (!m_study.recording() || m_study.recording()->contentId != m_recording->contentId) {
        reject(); // these annotations are not there any more
        return;
    }
    for (const Annotation &before : m_before)
        if (const Annotation *now = document.list().find(before.id))
            after.push_back(*now);
    if (!takeFields(after))
        return;
    document.edit(isOne() ? tr("Edit %1").arg(m_before.front().label)
                          : tr("Edit %n annotation(s)", nullptr, static_cast<int>(after.size())),
                  replacements(document.list(), after, document.overlap()));
    QDialog::accept();
}

bool AnnotationDialog::fail(QWidget &field, const QString &sentence)
{
    showProblem(sentence);
    field.setFocus();
    return false;
}

void AnnotationDialog::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);
    m_problem->setText(sentence);
}

} // namespace edgescope
