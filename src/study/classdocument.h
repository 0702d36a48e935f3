// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/classfile.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace edgescope {

class AnnotationDocument;

// The unit classes of one recording. Every change is logged, kept on the disk and one step of the history
// that it shares with the annotations, so that the later of two edits is undone first, whatever it was.
class ClassDocument : public QObject
{
    Q_OBJECT

public:
    // `annotations` has the history, and the rater in whose name changes are made.
    explicit ClassDocument(AnnotationDocument &annotations);
    ~ClassDocument() override;

    // Another recording with what has been decided about it; nothing is emitted.
    void open(std::shared_ptr<const Recording> recording, ClassChoices choices, UnitClasses classes);
    void close();

    const UnitClasses &classes() const { return m_classes; }
    const ClassChoices &choices() const { return m_choices; }

    void setByHand(const std::vector<int> &units, UnitClass unitClass, const QString &reason);
    // Of all units, those set by hand included.
    void setColumn(const QString &name);
    // `suggested` has an entry for every unit; classes set by hand stay. Those that are followed come one
    // after the other while a parameter is moved: within two seconds of each other they are one step and one
    // entry of the log, and they are saved once they rest.
    void takeSuggestions(const UnitClasses &suggested, const QString &parameters, bool areFollowed);

signals:
    void classesChanged();
    void logChanged();
    // Undo or redo has put other suggestions in place.
    void suggestionsStepped();
    void noticed(const QString &message);
    void failed(const QString &message);

private:
    class Command;

    void push(const QString &title, const ClassDecisions &after, const QString &reason,
              bool areFollowed = false);
    void take(const ClassDecisions &decisions, const QString &reason, bool savesLater);
    void log(const UnitClasses &before, const QString &reason);
    // The entries from `first` on become one, from the classes of `before` to the present ones.
    void mergeEntries(std::size_t first, const ClassDecisions &before, const QString &reason);
    void save();

    AnnotationDocument &m_annotations;
    std::shared_ptr<const Recording> m_recording;
    ClassChoices m_choices;
    UnitClasses m_classes;
    QString m_path; // where the choices were saved last
    QTimer m_saveLater;
};

} // namespace edgescope
