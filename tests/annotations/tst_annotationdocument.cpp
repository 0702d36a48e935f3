// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationdocument.h"
#include "annotations/annotationedits.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace edgescope;

namespace {

constexpr int seconds = 120;
const std::vector<QString> labels = {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                     QStringLiteral("SWS")};

const QStringList raters{QString(), QStringLiteral("MK")};

// The simplest thing that could hold hypnograms and events: the state of every second by each rater, and the
// events by id.
struct Model {
    std::vector<std::vector<int>> states =
        std::vector<std::vector<int>>(static_cast<std::size_t>(raters.size()), std::vector<int>(seconds, -1));
    std::map<AnnotationId, std::pair<TimeRange, QString>> events;

    void paint(const QString &rater, const TimeRange &range, int label)
    {
        std::vector<int> &row = states[static_cast<std::size_t>(raters.indexOf(rater))];
        std::fill(row.begin() + static_cast<int>(range.start), row.begin() + static_cast<int>(range.stop),
                  label);
    }
    bool operator==(const Model &) const = default;
};

int rowOfLabel(const QString &label)
{
    return static_cast<int>(std::find(labels.begin(), labels.end(), label) - labels.begin());
}

Model modelOf(const AnnotationList &list)
{
    Model model;
    for (const Annotation *annotation : list.all()) {
        if (annotation->kind == AnnotationKind::Event) {
            model.events[annotation->id] = {annotation->range, annotation->label};
            continue;
        }
        const auto rater = static_cast<std::size_t>(raters.indexOf(annotation->rater));
        for (auto second = static_cast<int>(annotation->range.start); second < annotation->range.stop;
             ++second)
            if (model.states[rater][static_cast<std::size_t>(second)] != -1)
                qFatal("two states at %d s", second);
        model.paint(annotation->rater, annotation->range, rowOfLabel(annotation->label));
    }
    return model;
}

Annotation stateOf(int start, int stop, int label)
{
    Annotation annotation;
    annotation.kind = AnnotationKind::State;
    annotation.range = {double(start), double(stop)};
    annotation.label = labels[static_cast<std::size_t>(label)];
    return annotation;
}

// Makes an edit at random and does the same to the model, in the model's own way.
class RandomEdit
{
public:
    RandomEdit(std::mt19937_64 &random, const AnnotationList &list, Model &model)
        : m_random(random)
        , m_list(list)
        , m_model(model)
        , m_start(margin + below(seconds - 2 * margin - 30))
        , m_stop(m_start + 1 + below(30))
        , m_label(below(static_cast<int>(labels.size())))
        , m_rater(raters[below(static_cast<int>(raters.size()))])
    {
    }

    static constexpr int kinds = 15;
    AnnotationChanges make(int kind)
    {
        const TimeRange range{double(m_start), double(m_stop)};
        switch (kind) {
        case 0:
        case 1:
        case 2:
            m_model.paint(m_rater, range, m_label);
            return addition(m_list, state());
        case 3:
            m_model.paint(m_rater, range, -1);
            return unscoring(m_list, range, m_rater);
        case 4: {
            Annotation event = state();
            event.kind = AnnotationKind::Event;
            m_model.events[m_list.freeId()] = {event.range, event.label};
            return addition(m_list, event);
        }
        case 5:
            return fill(range);
        case 6:
            return shiftAll();
        default:
            break;
        }
        const Annotation *chosen = any();
        return chosen ? change(kind, *chosen, range) : AnnotationChanges();
    }

private:
    static constexpr int margin = 20; // at both ends of the model, so that all can be shifted

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    Annotation state() const
    {
        Annotation annotation = stateOf(m_start, m_stop, m_label);
        annotation.rater = m_rater;
        return annotation;
    }
    const Annotation *any()
    {
        const std::vector<const Annotation *> all = m_list.all();
        return all.empty() ? nullptr : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }
    AnnotationChanges change(int kind, const Annotation &chosen, const TimeRange &range)
    {
        switch (kind) {
        case 7:
            removeFromModel(chosen);
            return removal(m_list, {chosen.id});
        case 8:
        case 9:
            return resize(chosen, range);
        case 10:
            return split(chosen);
        case 11:
        case 12:
            return merge(chosen);
        default:
            if (chosen.kind == AnnotationKind::State)
                m_model.paint(chosen.rater, chosen.range, m_label);
            else
                m_model.events[chosen.id].second = labels[static_cast<std::size_t>(m_label)];
            return relabelling(m_list, {chosen.id}, labels[static_cast<std::size_t>(m_label)]);
        }
    }
    void removeFromModel(const Annotation &annotation)
    {
        if (annotation.kind == AnnotationKind::State)
            m_model.paint(annotation.rater, annotation.range, -1);
        else
            m_model.events.erase(annotation.id);
    }
    AnnotationChanges fill(const TimeRange &range)
    {
        std::vector<int> &row = m_model.states[static_cast<std::size_t>(raters.indexOf(m_rater))];
        for (int second = m_start; second < m_stop; ++second)
            if (int &value = row[static_cast<std::size_t>(second)]; value == -1)
                value = m_label;
        return fillingGaps(m_list, range, state());
    }
    // Moves to a new place, or changes one edge.
    AnnotationChanges resize(const Annotation &chosen, TimeRange range)
    {
        const int edge = below(3);
        if (edge == 1 && chosen.range.start < range.stop)
            range.start = chosen.range.start;
        else if (edge == 2 && chosen.range.stop > range.start)
            range.stop = chosen.range.stop;
        Annotation after = chosen;
        after.range = range;
        removeFromModel(chosen);
        if (chosen.kind == AnnotationKind::State)
            m_model.paint(chosen.rater, range, rowOfLabel(chosen.label));
        else
            m_model.events[chosen.id] = {range, chosen.label};
        return replacement(m_list, after);
    }
    AnnotationChanges split(const Annotation &chosen)
    {
        const int length = static_cast<int>(chosen.range.length());
        const double at = chosen.range.start + 1 + below(length);
        if (chosen.kind == AnnotationKind::Event && at < chosen.range.stop) {
            m_model.events[chosen.id].first.stop = at;
            m_model.events[m_list.freeId()] = {{at, chosen.range.stop}, chosen.label};
        }
        return splitting(m_list, chosen.id, at); // one state or two of the same label: the same seconds
    }
    // With another one, near or far; nothing when they are not of one sort.
    AnnotationChanges merge(const Annotation &chosen)
    {
        const Annotation &other = *any();
        constexpr double anyGap = 2 * seconds;
        if (other.id != chosen.id && other.kind == chosen.kind && other.label == chosen.label &&
            other.rater == chosen.rater) {
            const TimeRange both{std::min(chosen.range.start, other.range.start),
                                 std::max(chosen.range.stop, other.range.stop)};
            const bool isFirst =
                std::pair(chosen.range.start, chosen.id) < std::pair(other.range.start, other.id);
            if (chosen.kind == AnnotationKind::State) {
                m_model.paint(chosen.rater, both, rowOfLabel(chosen.label));
            } else {
                m_model.events[isFirst ? chosen.id : other.id].first = both;
                m_model.events.erase(isFirst ? other.id : chosen.id);
            }
        }
        return mergingNeighbours(m_list, {chosen.id, other.id}, anyGap);
    }
    // As far as nothing leaves the model.
    AnnotationChanges shiftAll()
    {
        int earliest = margin;
        int latest = seconds - margin;
        for (const Annotation *annotation : m_list.all()) {
            earliest = std::min(earliest, static_cast<int>(annotation->range.start));
            latest = std::max(latest, static_cast<int>(annotation->range.stop));
        }
        const int by = below(earliest + seconds - latest + 1) - earliest;
        for (std::vector<int> &row : m_model.states) {
            std::vector<int> moved(seconds, -1);
            for (int second = 0; second < seconds; ++second)
                if (second + by >= 0 && second + by < seconds)
                    moved[static_cast<std::size_t>(second + by)] = row[static_cast<std::size_t>(second)];
            row = moved;
        }
        for (auto &[id, event] : m_model.events)
            event.first = {event.first.start + by, event.first.stop + by};
        return shiftingAll(m_list, by);
    }

    std::mt19937_64 &m_random;
    const AnnotationList &m_list;
    Model &m_model;
    int m_start;
    int m_stop;
    int m_label;
    QString m_rater;
};

} // namespace

class TestAnnotationDocument : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsAgreeWithASimpleModel();
    void dragIsOneStep();
    void dragThatComesBackIsNoStep();
    void dragRestoresWhatItPassedOver();
    void readOnlyRefuses();
    void intervalsAreThoseOfTheRater();
    void labelsAreUndone();
    void idsAreNeverUsedAgain();
};

void TestAnnotationDocument::randomEditsAgreeWithASimpleModel()
{
    std::mt19937_64 random(7);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    AnnotationDocument document;
    std::vector<Model> history = {Model()}; // the model after each step
    std::size_t at = 0;
    int steps[RandomEdit::kinds] = {};
    for (int edit = 0; edit < 10000; ++edit) {
        const QByteArray place = QByteArray::number(edit);
        const int kind = below(RandomEdit::kinds + 3);
        if (kind >= RandomEdit::kinds) {
            // Some steps back or forth.
            for (int times = 1 + below(5); times > 0; --times) {
                if (below(2) == 0 && at > 0) {
                    document.undoStack().undo();
                    --at;
                } else if (at + 1 < history.size()) {
                    document.undoStack().redo();
                    ++at;
                }
            }
            QVERIFY2(modelOf(document.list()) == history[at], place);
            continue;
        }
        Model model = history[at];
        const AnnotationChanges changes = RandomEdit(random, document.list(), model).make(kind);
        document.edit(QStringLiteral("step"), changes);
        QVERIFY2(modelOf(document.list()) == model, place);
        if (changes.empty())
            continue;
        ++steps[kind];
        history.resize(at + 1);
        history.push_back(std::move(model));
        ++at;
        QCOMPARE(document.undoStack().index(), static_cast<int>(at));
    }
    for (int kind = 0; kind < RandomEdit::kinds; ++kind)
        QVERIFY2(steps[kind] > 50, QByteArray::number(kind));
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(document.list().isEmpty());
}

void TestAnnotationDocument::dragIsOneStep()
{
    AnnotationDocument document;
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    const AnnotationId id = document.list().all()[0]->id;
    QSignalSpy committed(&document, &AnnotationDocument::committed);
    for (int stop = 11; stop <= 30; ++stop)
        document.preview([&](const AnnotationList &before) {
            Annotation dragged = *before.find(id);
            dragged.range.stop = stop;
            return replacement(before, dragged);
        });
    QCOMPARE(committed.size(), 0);
    document.endPreview(QStringLiteral("resize"));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(document.list().find(id)->range.stop, 30.0);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.list().find(id)->range.stop, 10.0);
}

void TestAnnotationDocument::dragThatComesBackIsNoStep()
{
    AnnotationDocument document;
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    const AnnotationId id = document.list().all()[0]->id;
    for (const int stop : {12, 14, 10})
        document.preview([&](const AnnotationList &before) {
            Annotation dragged = *before.find(id);
            dragged.range.stop = stop;
            return replacement(before, dragged);
        });
    document.endPreview(QStringLiteral("resize"));
    QCOMPARE(document.undoStack().count(), 1);
}

void TestAnnotationDocument::dragRestoresWhatItPassedOver()
{
    AnnotationDocument document;
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(10, 20, 1)));
    const Model before = modelOf(document.list());
    const AnnotationId id = document.list().all()[0]->id;
    const auto dragTo = [&](int stop) {
        document.preview([&](const AnnotationList &list) {
            Annotation dragged = *list.find(id);
            dragged.range.stop = stop;
            return replacement(list, dragged);
        });
    };
    dragTo(25); // over all of the neighbour
    QCOMPARE(document.list().size(), std::size_t{1});
    dragTo(12);
    QCOMPARE(document.list().size(), std::size_t{2});
    QCOMPARE(document.list().all()[1]->range.start, 12.0);
    document.cancelPreview();
    QVERIFY(modelOf(document.list()) == before);
}

void TestAnnotationDocument::readOnlyRefuses()
{
    AnnotationDocument document;
    document.setReadOnly(QStringLiteral("open elsewhere"));
    QSignalSpy refused(&document, &AnnotationDocument::refused);
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), QStringLiteral("open elsewhere"));
    QVERIFY(document.list().isEmpty());
}

void TestAnnotationDocument::intervalsAreThoseOfTheRater()
{
    AnnotationDocument document;
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    Annotation artefact = stateOf(2, 3, 0);
    artefact.kind = AnnotationKind::Artefact;
    document.edit(QStringLiteral("add"), addition(document.list(), artefact));
    Annotation other = stateOf(5, 15, 3);
    other.rater = QStringLiteral("MK");
    document.edit(QStringLiteral("add"), addition(document.list(), other));
    QCOMPARE(document.intervals().size(), std::size_t{2});
    QCOMPARE(document.intervals()[0].label, labels[0]);
    document.setRater(QStringLiteral("MK"));
    const std::vector<Interval> used = document.intervals();
    QCOMPARE(used.size(), std::size_t{2});
    QCOMPARE(used[0].kind, Interval::Kind::Invalid);
    QCOMPARE(used[1], (Interval{{5, 15}, labels[3], Interval::Kind::State}));
}

void TestAnnotationDocument::labelsAreUndone()
{
    AnnotationDocument document;
    const Labels before = document.content().labels;
    Labels after = before;
    after.push_back(
        {QStringLiteral("quiet"), AnnotationKind::State, QColor(1, 2, 3), QStringLiteral("7"), {}});
    document.setLabels(QStringLiteral("labels"), after);
    QVERIFY(findLabel(document.content().labels, AnnotationKind::State, QStringLiteral("quiet")));
    document.undoStack().undo();
    QCOMPARE(document.content().labels, before);
}

void TestAnnotationDocument::idsAreNeverUsedAgain()
{
    AnnotationDocument document;
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 0)));
    const AnnotationId first = document.list().all()[0]->id;
    document.edit(QStringLiteral("remove"), removal(document.list(), {first}));
    document.edit(QStringLiteral("add"), addition(document.list(), stateOf(0, 10, 1)));
    QVERIFY(document.list().all()[0]->id > first);
}

QTEST_GUILESS_MAIN(TestAnnotationDocument)
#include "tst_annotationdocument.moc"
