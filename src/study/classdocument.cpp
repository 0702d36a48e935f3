// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/classdocument.h"

#include "annotations/annotationdocument.h"
#include "core/error.h"

#include <QDir>
#include <QElapsedTimer>
#include <QUndoCommand>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int followedStepMs = 2000; // between two suggestions that are one step
constexpr int restMs = 500;          // before suggestions that are followed are saved

QString className(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return ClassDocument::tr("▲ excitatory");
    case UnitClass::Inhibitory:
        return ClassDocument::tr("■ inhibitory");
    case UnitClass::Unclassified:
        break;
    }
    return ClassDocument::tr("◇ unclassified");
}

// "Unit u4: ▲ excitatory", "3 units: ■ inhibitory", "5 units by hand"
QString titleOf(const std::map<int, UnitClass> &classes, const Units &units)
{
    const int firstRow = classes.begin()->first;
    const UnitClass firstClass = classes.begin()->second;
    if (classes.size() == 1)
        return ClassDocument::tr("Unit %1: %2")
            .arg(units[static_cast<std::size_t>(firstRow)].label, className(firstClass));
    const int count = static_cast<int>(classes.size());
    if (std::ranges::all_of(classes, [&](const auto &entry) { return entry.second == firstClass; }))
        return ClassDocument::tr("%n unit(s): %1", nullptr, count).arg(className(firstClass));
    return ClassDocument::tr("%n unit(s) by hand", nullptr, count);
}

} // namespace

class ClassDocument::Command : public QUndoCommand
{
public:
    Command(ClassDocument &document, const QString &title, ClassDecisions after, QString reason,
            bool areFollowed)
        : QUndoCommand(title)
        , m_document(document)
        , m_before(document.m_choices)
        , m_after(std::move(after))
        , m_reason(std::move(reason))
        , m_areFollowed(areFollowed)
    {
        m_age.start();
    }

    void undo() override { step(m_before, QStringLiteral("undone")); }

    void redo() override
    {
        if (m_isDone) {
            step(m_after, QStringLiteral("redone"));
            return;
        }
        m_isDone = true;
        m_logStart = m_document.m_choices.log.size();
        m_document.take(m_after, m_reason, m_areFollowed);
        m_logEnd = m_document.m_choices.log.size();
    }

    int id() const override { return m_areFollowed ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const Command &>(*other);
        if (m_age.elapsed() > followedStepMs || later.m_logStart != m_logEnd)
            return false;
        m_age.start();
        m_after = later.m_after;
        m_document.mergeEntries(m_logStart, m_before, m_reason);
        m_logEnd = m_document.m_choices.log.size();
        setObsolete(m_after.suggested == m_before.suggested);
        return true;
    }

private:
    void step(const ClassDecisions &decisions, const QString &reason)
    {
        m_document.take(decisions, reason, false);
        if (m_before.suggested != m_after.suggested)
            emit m_document.suggestionsStepped();
    }

    ClassDocument &m_document;
    ClassDecisions m_before;
    ClassDecisions m_after;
    QString m_reason;
    bool m_areFollowed;
    bool m_isDone = false;
    std::size_t m_logStart = 0; // its entry of the log, if any unit has changed
    std::size_t m_logEnd = 0;
    QElapsedTimer m_age; // of the suggestions it ends with
};

ClassDocument::ClassDocument(AnnotationDocument &annotations)
    : m_annotations(annotations)
{
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(restMs);
    connect(&m_saveLater, &QTimer::timeout, this, &ClassDocument::save);
}

ClassDocument::~ClassDocument()
{
    disconnect(); // nobody is to hear of what is saved now
    close();
}

void ClassDocument::open(std::shared_ptr<const Recording> recording, ClassChoices choices,
                         UnitClasses classes)
{
    close();
    m_recording = std::move(recording);
    m_choices = std::move(choices);
    m_classes = std::move(classes);
}

void ClassDocument::close()
{
    if (m_saveLater.isActive())
        save();
    m_recording.reset();
    m_choices = {};
    m_classes = {};
    m_path.clear();
}

void ClassDocument::setByHand(const std::map<int, UnitClass> &classes, const QString &reason)
{
    if (!m_recording || classes.empty())
        return;
    ClassDecisions after = m_choices;
    for (const auto &[row, unitClass] : classes)
        after.byHand[row] = unitClass;
    push(titleOf(classes, m_recording->units), after, reason);
}

void ClassDocument::setColumn(const QString &name)
{
    ClassDecisions after;
    after.column = name;
    if (name.isEmpty())
        push(tr("Classes of the file"), after, QStringLiteral("classes of the file"));
    else
        push(tr("Classes of column %1").arg(name), after, QStringLiteral("column %1").arg(name));
}

void ClassDocument::takeSuggestions(const UnitClasses &suggested, const QString &parameters, bool areFollowed)
{
    if (!m_recording || suggested.classes.size() != m_recording->units.size())
        return;
    ClassDecisions after = m_choices;
    after.suggested.clear();
    for (std::size_t n = 0; n < suggested.classes.size(); ++n)
        after.suggested[static_cast<int>(n)] = {suggested.classes[n], suggested.sources[n]};
    after.suggestionParameters = parameters;
    if (after.suggested != m_choices.suggested) {
        push(tr("Suggested classes"), after, QStringLiteral("suggested by classification"), areFollowed);
    } else if (parameters != m_choices.suggestionParameters) {
        m_choices.suggestionParameters = parameters; // they make the same classes
        m_saveLater.start();
    }
}

void ClassDocument::push(const QString &title, const ClassDecisions &after, const QString &reason,
                         bool areFollowed)
{
    if (m_recording && after != m_choices)
        m_annotations.undoStack().push(new Command(*this, title, after, reason, areFollowed));
}

void ClassDocument::take(const ClassDecisions &decisions, const QString &reason, bool savesLater)
{
    const UnitClasses before = m_classes;
    static_cast<ClassDecisions &>(m_choices) = decisions;
    m_classes = chosenClasses(*m_recording, m_choices);
    log(before, reason);
    if (savesLater)
        m_saveLater.start();
    else
        save();
    if (m_classes == before)
        return;
    emit logChanged();
    emit classesChanged();
}

// Only what has become of a unit is told, not what has become of it under its class by hand.
void ClassDocument::log(const UnitClasses &before, const QString &reason)
{
    std::vector<UnitChange> units = unitChanges(m_recording->units, before, m_classes);
    if (units.empty())
        return;
    const QString &rater = m_annotations.content().rater;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    m_choices.log.push_back({now, rater.isEmpty() ? systemUserName() : rater, std::move(units), reason});
}

void ClassDocument::mergeEntries(std::size_t first, const ClassDecisions &before, const QString &reason)
{
    m_choices.log.resize(first);
    log(chosenClasses(*m_recording, before), reason);
    emit logChanged();
}

// At once and not as a job, because a job may be cancelled and what the user decided must not be lost.
void ClassDocument::save()
{
    m_saveLater.stop();
    try {
        const QString path = saveClassChoices(*m_recording, m_choices);
        if (path != m_path && path != classFileBeside(m_recording->path))
            emit noticed(tr("The unit classes cannot be kept beside the recording. They are kept in %1.")
                             .arg(QDir::toNativeSeparators(path)));
        m_path = path;
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

} // namespace edgescope
