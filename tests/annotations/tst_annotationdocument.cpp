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

// The simplest thing that could hold a hypnogram and events: the state of every second, and the events by id.
struct Model {
    std::vector<int> states = std::vector<int>(seconds, -1);
    std::map<AnnotationId, std::pair<TimeRange, QString>> events;

    bool operator==(const Model &) const = default;
};

Model modelOf(const AnnotationList &list)
{
    Model model;
    for (const Annotation *annotation : list.all()) {
        if (annotation->kind == AnnotationKind::Event) {
            model.events[annotation->id] = {annotation->range, annotation->label};
            continue;
        }
        const auto label = std::find(labels.begin(), labels.end(), annotation->label) - labels.begin();
        for (auto second = static_cast<int>(annotation->range.start); second < annotation->range.stop;
             ++second) {
            if (model.states[static_cast<std::size_t>(second)] != -1)
                qFatal("two states at %d s", second);
            model.states[static_cast<std::size_t>(second)] = static_cast<int>(label);
        }
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
    for (int step = 0; step < 10000; ++step) {
        Model model = history[at];
        AnnotationChanges changes;
        const AnnotationList &list = document.list();
        const int start = below(seconds - 1);
        const int stop =
            start + 1 +
            below(std::min(30, seconds - start - 1) + 0 < 1 ? 1 : std::min(30, seconds - start - 1));
        const int label = below(4);
        const auto paint = [&](int value) {
            for (int second = start; second < stop; ++second)
                model.states[static_cast<std::size_t>(second)] = value;
        };
        const auto anyEvent = [&] {
            auto found = model.events.begin();
            std::advance(found, below(static_cast<int>(model.events.size())));
            return found->first;
        };
        switch (below(11)) {
        case 0:
        case 1:
        case 2:
            changes = addition(list, stateOf(start, stop, label));
            paint(label);
            break;
        case 3:
            changes = unscoring(list, {double(start), double(stop)}, {});
            paint(-1);
            break;
        case 4: {
            Annotation event = stateOf(start, stop, label);
            event.kind = AnnotationKind::Event;
            changes = addition(list, event);
            model.events[list.freeId()] = {event.range, event.label};
            break;
        }
        case 5:
            if (!model.events.empty()) {
                const AnnotationId id = anyEvent();
                changes = removal(list, {id});
                model.events.erase(id);
            }
            break;
        case 6:
            if (!model.events.empty()) {
                const AnnotationId id = anyEvent();
                Annotation moved = *list.find(id);
                moved.range = {double(start), double(stop)};
                changes = replacement(list, moved);
                model.events[id].first = moved.range;
            }
            break;
        case 7:
            if (!model.events.empty()) {
                const AnnotationId id = anyEvent();
                changes = relabelling(list, {id}, labels[static_cast<std::size_t>(label)]);
                model.events[id].second = labels[static_cast<std::size_t>(label)];
            }
            break;
        case 8:
            changes = fillingGaps(list, {double(start), double(stop)}, stateOf(0, 0, label));
            for (int second = start; second < stop; ++second)
                if (int &value = model.states[static_cast<std::size_t>(second)]; value == -1)
                    value = label;
            break;
        default:
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
            QVERIFY2(modelOf(document.list()) == history[at], qPrintable(QString::number(step)));
            continue;
        }
        const bool isStep = !changes.empty();
        document.edit(QStringLiteral("step"), changes);
        QVERIFY2(modelOf(document.list()) == model, qPrintable(QString::number(step)));
        if (!isStep)
            continue;
        history.resize(at + 1);
        history.push_back(std::move(model));
        ++at;
        QCOMPARE(document.undoStack().index(), static_cast<int>(at));
    }
    QVERIFY(history.size() > 1000);
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
