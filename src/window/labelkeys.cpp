// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/labelkeys.h"

#include "study/study.h"
#include "window/annotationactions.h"

#include <QKeyEvent>
#include <QWidget>

namespace edgescope {
namespace {

// By the key and not by the text: with Shift a digit's text is another character.
QChar characterOf(const QKeyEvent &event)
{
    const int key = event.key();
    if ((key >= Qt::Key_0 && key <= Qt::Key_9) || (key >= Qt::Key_A && key <= Qt::Key_Z))
        return QChar(key);
    // Where digits are typed with Shift, the text is the digit.
    const QString text = event.text();
    return text.size() == 1 && text[0].isLetterOrNumber() ? text[0].toUpper() : QChar();
}

// States first: their keys are used most.
const Label *labelOf(const Labels &labels, QChar key)
{
    const Label *found = nullptr;
    for (const Label &label : labels) {
        if (!label.keys.contains(key, Qt::CaseInsensitive))
            continue;
        if (label.kind == AnnotationKind::State)
            return &label;
        if (!found)
            found = &label;
    }
    return found;
}

} // namespace

LabelKeys::LabelKeys(QWidget &canvas, Study &study, AnnotationActions &actions)
    : QObject(&canvas)
    , m_study(study)
    , m_actions(actions)
{
    canvas.installEventFilter(this);
}

bool LabelKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!m_study.recording() || !take(key, event->type() == QEvent::KeyPress))
        return false;
    event->accept();
    return true;
}

bool LabelKeys::take(const QKeyEvent &event, bool acts)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (m_study.scoring().isActive() && takeWhileScoring(event, acts))
        return true;
    const QChar character = characterOf(event);
    if (!character.isDigit() || modifiers != Qt::NoModifier)
        return false;
    const Label *label = labelOf(m_study.annotations().content().labels, character);
    if (label && acts)
        m_actions.give(Label(*label)); // a copy: giving it may change the labels
    return label != nullptr;
}

bool LabelKeys::takeWhileScoring(const QKeyEvent &event, bool acts)
{
    Scoring &scoring = m_study.scoring();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (event.key() == Qt::Key_Backspace && isPlain) {
        if (acts)
            scoring.score({});
        return true;
    }
    if (event.key() == Qt::Key_Space && (isPlain || modifiers == Qt::ShiftModifier)) {
        if (acts)
            scoring.goToChange(isPlain ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_Escape && isPlain && !scoring.painted().isEmpty()) {
        if (acts)
            scoring.setPainted({});
        return true;
    }
    const QChar character = characterOf(event);
    const Label *label =
        character.isNull() ? nullptr : labelOf(m_study.annotations().content().labels, character);
    if (!label)
        return false;
    if (isPlain && acts)
        m_actions.give(Label(*label));
    if (isPlain)
        return true;
    if (modifiers != Qt::ShiftModifier || !character.isDigit() || label->kind != AnnotationKind::State)
        return false;
    if (acts)
        scoring.setPainted(label->name);
    return true;
}

} // namespace edgescope
