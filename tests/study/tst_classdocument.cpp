// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/classdocument.h"

#include "annotations/annotationdocument.h"
#include "annotations/annotationedits.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

using enum UnitClass;
using Classes = std::vector<UnitClass>;

// Four units of the classes E, E, I and none.
std::shared_ptr<const Recording> exampleRecording(const QString &path)
{
    auto recording = std::make_shared<Recording>();
    recording->path = path;
    recording->contentId = u"0123abcd"_s;
    for (const char *label : {"u1", "u2", "u3", "u4"}) {
        Unit unit;
        unit.label = QString::fromLatin1(label);
        recording->units.push_back(unit);
    }
    recording->unitColumns = {{u"cell_type"_s, {u"E"_s, u"E"_s, u"I"_s, u"?"_s}},
                              {u"guess"_s, {u"I"_s, u"?"_s, u"E"_s, u"?"_s}}};
    return recording;
}

UnitClasses suggestion(const Classes &classes)
{
    UnitClasses suggested{classes, {}};
    for (const UnitClass unitClass : classes)
        suggested.sources.push_back(unitClass == Unclassified ? QString() : u"suggested by waveform"_s);
    return suggested;
}

Annotation mark(double start)
{
    Annotation annotation;
    annotation.kind = AnnotationKind::Event;
    annotation.label = u"spindle"_s;
    annotation.range = {start, start + 1};
    return annotation;
}

} // namespace

class TestClassDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void handGoesBeforeSuggestionsBeforeTheFile();
    void everyChangeIsLogged();
    void theLogNamesTheRater();
    void nothingChangedIsNoStep();
    void aColumnReplacesTheRest();
    void classesAreKeptOnTheDisk();
    void undoneIsLogged();
    void theHistoryIsSharedWithAnnotations();
    void suggestionsSteppedAreTold();
    void followedSuggestionsAreOneStep();
    void followedSuggestionsThatCameBackAreNone();
    void anEditBetweenEndsTheStep();
    void suggestionsOfOtherUnitsAreLeft();

private:
    ClassChoices stored() const { return readClassFile(classFileBeside(m_recording->path), *m_recording); }
    const std::vector<ClassChange> &log() const { return m_classes->choices().log; }
    QUndoStack &history() { return m_annotations->undoStack(); }
    void follow(const Classes &classes) { m_classes->takeSuggestions(suggestion(classes), u"p=1"_s, true); }
    void take(const Classes &classes) { m_classes->takeSuggestions(suggestion(classes), u"p=1"_s, false); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Recording> m_recording;
    std::unique_ptr<AnnotationDocument> m_annotations;
    std::unique_ptr<ClassDocument> m_classes;
};

void TestClassDocument::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recording = exampleRecording(m_folder->filePath(u"night.nwb"_s));
    QFile::remove(classFileInAppData(m_recording->contentId));
    m_annotations = std::make_unique<AnnotationDocument>();
    m_classes = std::make_unique<ClassDocument>(*m_annotations);
    m_classes->open(m_recording, {}, chosenClasses(*m_recording, {}));
}

void TestClassDocument::cleanup()
{
    m_classes.reset();
    m_annotations.reset();
}

void TestClassDocument::handGoesBeforeSuggestionsBeforeTheFile()
{
    QCOMPARE(m_classes->classes().classes, (Classes{Excitatory, Excitatory, Inhibitory, Unclassified}));
    m_classes->setByHand({{1, Inhibitory}}, {});
    take({Inhibitory, Excitatory, Unclassified, Excitatory});
    QCOMPARE(m_classes->classes().classes, (Classes{Inhibitory, Inhibitory, Unclassified, Excitatory}));
    QCOMPARE(m_classes->classes().sources, (std::vector<QString>{u"suggested by waveform"_s, u"by hand"_s,
                                                                 QString(), u"suggested by waveform"_s}));
    // Other suggestions leave it alone, and what is set by hand later goes before them too.
    take({Excitatory, Excitatory, Excitatory, Excitatory});
    m_classes->setByHand({{3, Unclassified}}, {});
    QCOMPARE(m_classes->classes().classes, (Classes{Excitatory, Inhibitory, Excitatory, Unclassified}));
}

void TestClassDocument::everyChangeIsLogged()
{
    QSignalSpy changed(m_classes.get(), &ClassDocument::logChanged);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    m_classes->setByHand({{0, Inhibitory}, {3, Excitatory}}, u"narrow spike"_s);
    take({Excitatory, Inhibitory, Inhibitory, Inhibitory});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(log().size(), 2U);
    QVERIFY(log()[0].when >= before && log()[0].when <= QDateTime::currentDateTimeUtc());
    QCOMPARE(log()[0].when.timeSpec(), Qt::UTC);
    QCOMPARE(log()[0].reason, u"narrow spike"_s);
    QCOMPARE(log()[0].units, (std::vector<UnitChange>{{0, u"u1"_s, Excitatory, Inhibitory},
                                                      {3, u"u4"_s, Unclassified, Excitatory}}));
    QCOMPARE(log()[1].reason, u"suggested by classification"_s);
    // What was set by hand stays and is not told of; the third unit has its class from elsewhere now.
    QCOMPARE(log()[1].units, (std::vector<UnitChange>{{1, u"u2"_s, Excitatory, Inhibitory},
                                                      {2, u"u3"_s, Inhibitory, Inhibitory}}));
}

void TestClassDocument::theLogNamesTheRater()
{
    qputenv("USER", "somebody");
    m_classes->setByHand({{0, Inhibitory}}, {});
    m_annotations->setRater(u"KB"_s);
    m_classes->setByHand({{1, Inhibitory}}, {});
    QCOMPARE(log()[0].who, u"somebody"_s);
    QCOMPARE(log()[1].who, u"KB"_s);
}

void TestClassDocument::nothingChangedIsNoStep()
{
    QSignalSpy changed(m_classes.get(), &ClassDocument::classesChanged);
    m_classes->setByHand({{0, Inhibitory}}, {});
    m_classes->setByHand({{0, Inhibitory}}, {});
    m_classes->setByHand({}, {});
    take({Excitatory, Excitatory, Excitatory, Excitatory});
    take({Excitatory, Excitatory, Excitatory, Excitatory});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(history().count(), 2);
    QCOMPARE(log().size(), 2U);
}

void TestClassDocument::aColumnReplacesTheRest()
{
    m_classes->setByHand({{0, Unclassified}}, {});
    take({Excitatory, Excitatory, Excitatory, Unclassified});
    m_classes->setColumn(u"guess"_s);
    QCOMPARE(m_classes->classes().classes, (Classes{Inhibitory, Unclassified, Excitatory, Unclassified}));
    QCOMPARE(log().back().reason, u"column guess"_s);
    m_classes->setColumn({});
    QCOMPARE(m_classes->classes().classes, (Classes{Excitatory, Excitatory, Inhibitory, Unclassified}));
    QCOMPARE(log().back().reason, u"classes of the file"_s);
    history().undo();
    history().undo();
    QCOMPARE(m_classes->classes().classes, (Classes{Unclassified, Excitatory, Excitatory, Unclassified}));
}

void TestClassDocument::classesAreKeptOnTheDisk()
{
    m_classes->setByHand({{1, Inhibitory}}, u"bursts"_s);
    QVERIFY(stored().byHand == (std::map<int, UnitClass>{{1, Inhibitory}}));
    m_classes->takeSuggestions(suggestion({Inhibitory, Excitatory, Unclassified, Excitatory}),
                               u"certainty=0.9"_s, false);
    QVERIFY(static_cast<ClassDecisions>(stored()) == m_classes->choices());
    QVERIFY(stored().log == log());
    QCOMPARE(stored().suggestionParameters, u"certainty=0.9"_s);
    QCOMPARE(chosenClasses(*m_recording, stored()), m_classes->classes());
    // Other parameters that give the same classes are no change, but kept.
    m_classes->takeSuggestions(suggestion({Inhibitory, Excitatory, Unclassified, Excitatory}),
                               u"certainty=0.8"_s, false);
    QCOMPARE(history().count(), 2);
    m_classes->close();
    QCOMPARE(stored().suggestionParameters, u"certainty=0.8"_s);
}

void TestClassDocument::undoneIsLogged()
{
    m_classes->setByHand({{0, Inhibitory}}, u"narrow"_s);
    history().undo();
    QCOMPARE(m_classes->classes().classes[0], Excitatory);
    history().redo();
    QCOMPARE(m_classes->classes().classes[0], Inhibitory);
    QCOMPARE(log().size(), 3U);
    QCOMPARE(log()[1].reason, u"undone"_s);
    QCOMPARE(log()[1].units, (std::vector<UnitChange>{{0, u"u1"_s, Inhibitory, Excitatory}}));
    QCOMPARE(log()[2].reason, u"redone"_s);
    QVERIFY(stored().log == log());
}

// Random edits of both kinds against a list of what was after each of them.
void TestClassDocument::theHistoryIsSharedWithAnnotations()
{
    struct Moment {
        std::size_t marks = 0;
        std::map<int, UnitClass> byHand;
        Classes suggested;

        Classes classes() const
        {
            Classes classes =
                suggested.empty() ? Classes{Excitatory, Excitatory, Inhibitory, Unclassified} : suggested;
            for (const auto &[row, unitClass] : byHand)
                classes[static_cast<std::size_t>(row)] = unitClass;
            return classes;
        }
    };
    std::vector<Moment> moments(1);
    std::size_t now = 0;
    QRandomGenerator random(20261130);
    const Classes all = {Unclassified, Excitatory, Inhibitory};
    const auto anyClass = [&] { return all[random.bounded(3U)]; };
    for (int n = 0; n < 400; ++n) {
        Moment next = moments[now];
        const std::size_t entries = log().size();
        const Classes before = next.classes();
        const auto kind = random.bounded(7U);
        if (kind < 2) {
            ++next.marks;
            m_annotations->edit(u"Mark"_s, additions(m_annotations->list(), {mark(n)}));
        } else if (kind < 4) {
            const int row = static_cast<int>(random.bounded(4U));
            const UnitClass unitClass = anyClass();
            m_classes->setByHand({{row, unitClass}}, {});
            if (next.byHand.contains(row) && next.byHand[row] == unitClass)
                continue;
            next.byHand[row] = unitClass;
        } else if (kind == 4) {
            const Classes suggested = {anyClass(), anyClass(), anyClass(), anyClass()};
            take(suggested);
            if (next.suggested == suggested)
                continue;
            next.suggested = suggested;
        } else {
            const bool back = kind == 5;
            QCOMPARE(back ? history().canUndo() : history().canRedo(),
                     back ? now > 0 : now + 1 < moments.size());
            if (!(back ? history().canUndo() : history().canRedo()))
                continue;
            back ? history().undo() : history().redo();
            now += back ? -1 : 1;
            next = moments[now];
        }
        if (kind < 5) {
            moments.resize(++now);
            moments.push_back(next);
        }
        QCOMPARE(m_classes->classes().classes, next.classes());
        QCOMPARE(m_annotations->list().all().size(), next.marks);
        QVERIFY(log().size() >= entries); // never shorter
        if (next.classes() != before)
            QCOMPARE(log().size(), entries + 1);
    }
    QCOMPARE(history().index(), static_cast<int>(now));
    QVERIFY(stored().log == log());
    QVERIFY(static_cast<ClassDecisions>(stored()) == m_classes->choices());
}

void TestClassDocument::suggestionsSteppedAreTold()
{
    QSignalSpy stepped(m_classes.get(), &ClassDocument::suggestionsStepped);
    take({Inhibitory, Inhibitory, Inhibitory, Inhibitory});
    m_classes->setByHand({{0, Excitatory}}, {});
    history().undo();
    QCOMPARE(stepped.count(), 0);
    history().undo();
    QCOMPARE(stepped.count(), 1);
    history().redo();
    QCOMPARE(stepped.count(), 2);
}

void TestClassDocument::followedSuggestionsAreOneStep()
{
    QSignalSpy changed(m_classes.get(), &ClassDocument::classesChanged);
    m_classes->setByHand({{0, Inhibitory}}, {});
    follow({Excitatory, Inhibitory, Inhibitory, Unclassified});
    follow({Excitatory, Inhibitory, Excitatory, Unclassified});
    follow({Excitatory, Inhibitory, Unclassified, Inhibitory});
    QCOMPARE(changed.count(), 4); // at once, each of them
    QCOMPARE(history().count(), 2);
    QCOMPARE(log().size(), 2U);
    QCOMPARE(log()[1].reason, u"suggested by classification"_s);
    QCOMPARE(log()[1].units, (std::vector<UnitChange>{{1, u"u2"_s, Excitatory, Inhibitory},
                                                      {2, u"u3"_s, Inhibitory, Unclassified},
                                                      {3, u"u4"_s, Unclassified, Inhibitory}}));
    QVERIFY(stored().suggested.empty());
    QTRY_VERIFY(!stored().suggested.empty()); // once they rest
    QVERIFY(stored().log == log());
    history().undo();
    QCOMPARE(m_classes->classes().classes, (Classes{Inhibitory, Excitatory, Inhibitory, Unclassified}));
    QVERIFY(stored().suggested.empty());
}

void TestClassDocument::followedSuggestionsThatCameBackAreNone()
{
    take({Excitatory, Excitatory, Excitatory, Excitatory});
    follow({Inhibitory, Excitatory, Excitatory, Excitatory});
    follow({Excitatory, Excitatory, Excitatory, Excitatory});
    QCOMPARE(history().count(), 1);
    QCOMPARE(log().size(), 1U);
    m_classes->close();
    QVERIFY(stored().log.size() == 1U);
}

// What has been edited or undone meanwhile stays in the log between the two.
void TestClassDocument::anEditBetweenEndsTheStep()
{
    follow({Excitatory, Excitatory, Excitatory, Excitatory});
    m_classes->setByHand({{0, Inhibitory}}, {});
    history().undo();
    follow({Inhibitory, Excitatory, Excitatory, Excitatory});
    QCOMPARE(log().size(), 4U);
    QCOMPARE(history().count(), 2);
    m_annotations->edit(u"Mark"_s, additions(m_annotations->list(), {mark(1)}));
    follow({Inhibitory, Inhibitory, Excitatory, Excitatory});
    QCOMPARE(log().size(), 5U);
    QCOMPARE(history().count(), 4);
}

void TestClassDocument::suggestionsOfOtherUnitsAreLeft()
{
    take({});
    take({Inhibitory});
    QVERIFY(m_classes->choices().suggested.empty());
    m_classes->close();
    take({Inhibitory, Inhibitory, Inhibitory, Inhibitory});
    m_classes->setByHand({{0, Inhibitory}}, {});
    m_classes->setColumn(u"guess"_s);
    QCOMPARE(history().count(), 0);
}

QTEST_GUILESS_MAIN(TestClassDocument)
#include "tst_classdocument.moc"
