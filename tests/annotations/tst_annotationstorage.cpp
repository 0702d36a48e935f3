// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationedits.h"
#include "annotations/annotationstorage.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

#include <unistd.h>

using namespace edgescope;

namespace {

Annotation mark(double start, const QString &label)
{
    Annotation annotation;
    annotation.range = {start, start + 1};
    annotation.label = label;
    return annotation;
}

Recording recordingIn(const QString &folder)
{
    Recording recording;
    recording.path = folder + QStringLiteral("/night.nwb");
    recording.contentId = QStringLiteral("content-of-night");
    recording.intervals = {{{0, 60}, QStringLiteral("AWAKE"), Interval::Kind::State}};
    return recording;
}

// A window on a recording.
struct Session {
    explicit Session(const Recording &recording)
        : storage(document)
    {
        QObject::connect(&storage, &AnnotationStorage::noticed,
                         [this](const QString &text) { notices << text; });
        QObject::connect(&storage, &AnnotationStorage::failed,
                         [this](const QString &text) { failures << text; });
        storage.open(recording.contentId, openAnnotations(recording));
    }

    void add(double start, const QString &label = QStringLiteral("event"))
    {
        document.edit(QStringLiteral("add"), addition(document.list(), mark(start, label)));
    }

    AnnotationDocument document;
    AnnotationStorage storage;
    QStringList notices;
    QStringList failures;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAnnotationStorage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void beginsWithWhatTheRecordingBrings();
    void savedDocumentComesBack();
    void unsavedEditsComeBackAsOneStep();
    void unsavedNotesComeBack();
    void halfWrittenLineIsDropped();
    void damagedFileIsLeftAlone();
    void fileOfOtherContentIsLeftAlone();
    void secondWindowIsTold();
    void savesOfOthersComeFirst();
    void secondWindowSeesSaves();
    void secondWindowTakesOver();
    void readOnlyFolderLeadsElsewhere();
    void failedSaveKeepsTheOldFile();
    void fullDiskLosesNothing();
    void killedProgramLosesAtMostOneEdit();

private:
    bool mountSmallDisk(const QString &options);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnnotationStorage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestAnnotationStorage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::remove(annotationFileInAppData(recordingIn(m_folder->path()).contentId));
    QFile::remove(annotationFileInAppData(recordingIn(m_folder->path()).contentId) +
                  QStringLiteral(".journal"));
}

void TestAnnotationStorage::beginsWithWhatTheRecordingBrings()
{
    Session session(recordingIn(m_folder->path()));
    QCOMPARE(session.document.list().size(), std::size_t{1});
    QCOMPARE(session.document.intervals(), recordingIn(m_folder->path()).intervals);
    QVERIFY(!session.storage.isModified());
    QVERIFY(!QFile::exists(annotationFileBeside(recordingIn(m_folder->path()).path)));
}

void TestAnnotationStorage::savedDocumentComesBack()
{
    const Recording recording = recordingIn(m_folder->path());
    AnnotationContent saved;
    {
        Session session(recording);
        session.add(10);
        QVERIFY(session.storage.isModified());
        QVERIFY(session.storage.save());
        QVERIFY(!session.storage.isModified());
        saved = session.document.content();
    }
    Session session(recording);
    QVERIFY(session.document.content() == saved);
    QVERIFY(session.notices.isEmpty());
    QVERIFY(!QFile::exists(annotationFileBeside(recording.path) + QStringLiteral(".journal")));
}

void TestAnnotationStorage::unsavedEditsComeBackAsOneStep()
{
    const Recording recording = recordingIn(m_folder->path());
    const QString journalPath = annotationFileBeside(recording.path) + QStringLiteral(".journal");
    QByteArray journal;
    {
        Session session(recording);
        session.add(10, QStringLiteral("first"));
        session.add(20, QStringLiteral("second"));
        session.document.edit(QStringLiteral("remove"),
                              removal(session.document.list(), {session.document.list().all()[0]->id}));
        journal = contentOf(journalPath);
    }
    QFile::remove(annotationFileBeside(recording.path)); // as if it had never been saved
    QFile file(journalPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(journal);
    file.close();

    Session session(recording);
    QCOMPARE(session.document.list().size(), std::size_t{2});
    QCOMPARE(session.document.list().all()[0]->label, QStringLiteral("first"));
    QCOMPARE(session.notices.size(), 1);
    QVERIFY(session.notices[0].contains(QStringLiteral("3 ")));
    session.document.undoStack().undo();
    QCOMPARE(session.document.intervals(), recording.intervals);
}

// What is typed reaches the journal within a second, and the file when the recording is closed.
void TestAnnotationStorage::unsavedNotesComeBack()
{
    const Recording recording = recordingIn(m_folder->path());
    const QString path = annotationFileBeside(recording.path);
    QByteArray journal;
    {
        Session session(recording);
        QVERIFY(session.document.setNotes(QStringLiteral("Electrode 4")));
        QVERIFY(session.storage.isModified());
        QVERIFY(!session.storage.isPending());
        QTRY_VERIFY(!contentOf(path + QStringLiteral(".journal")).isEmpty());
        QVERIFY(session.document.setNotes(QStringLiteral("Electrode 4 is loose")));
        session.storage.close(); // before the second has passed
        QVERIFY(!QFile::exists(path + QStringLiteral(".journal")));
        QCOMPARE(readAnnotationFile(path, recording.contentId).content.notes,
                 QStringLiteral("Electrode 4 is loose"));
    }
    Journal(path + QStringLiteral(".journal")).appendNotes(QStringLiteral("Electrodes 4 and 5"));
    Session session(recording);
    QCOMPARE(session.document.content().notes, QStringLiteral("Electrodes 4 and 5"));
    QCOMPARE(session.notices.size(), 1);
    QVERIFY(session.notices[0].contains(QStringLiteral("notes")));
    QVERIFY(session.storage.isModified());
    QCOMPARE(session.document.undoStack().count(), 0);
    // Another window may not write over them.
    Session other(recording);
    QVERIFY(!other.document.setNotes(QStringLiteral("none")));
    QVERIFY(other.document.content().notes != QStringLiteral("none"));
}

void TestAnnotationStorage::halfWrittenLineIsDropped()
{
    const Recording recording = recordingIn(m_folder->path());
    const QString path = m_folder->filePath(QStringLiteral("journal"));
    Journal journal(path);
    Annotation first = mark(1, QStringLiteral("first"));
    first.id = 5;
    Annotation second = mark(2, QStringLiteral("second"));
    second.id = 6;
    journal.append(AnnotationChanges{{{}, first}});
    journal.append(AnnotationChanges{{{}, second}});
    const QByteArray whole = contentOf(path);
    const auto firstLine = whole.indexOf('\n') + 1;
    for (auto size = firstLine; size < whole.size(); ++size) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(size));
        file.close();
        const JournalContent content = readJournal(path);
        QCOMPARE(content.edits, 1);
        QCOMPARE(content.changes.size(), std::size_t{1});
        QCOMPARE(content.changes[0].after->label, QStringLiteral("first"));
    }
}

void TestAnnotationStorage::damagedFileIsLeftAlone()
{
    const Recording recording = recordingIn(m_folder->path());
    const QString path = annotationFileBeside(recording.path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"edgescope annot");
    file.close();
    const OpenedAnnotations opened = openAnnotations(recording);
    QCOMPARE(opened.notices.size(), 1);
    QVERIFY(opened.notices[0].contains(QStringLiteral("damaged")));
    QCOMPARE(opened.path, annotationFileInAppData(recording.contentId));
    Session session(recording);
    session.add(10);
    QVERIFY(session.storage.save());
    QCOMPARE(contentOf(path), QByteArray("{\"format\": \"edgescope annot"));
}

void TestAnnotationStorage::fileOfOtherContentIsLeftAlone()
{
    Recording recording = recordingIn(m_folder->path());
    {
        Session session(recording);
        session.add(10);
        QVERIFY(session.storage.save());
    }
    recording.contentId = QStringLiteral("other-content");
    const OpenedAnnotations opened = openAnnotations(recording);
    QCOMPARE(opened.notices.size(), 1);
    QVERIFY(opened.notices[0].contains(QStringLiteral("other content")));
    QCOMPARE(opened.content.list.size(), std::size_t{1});
}

void TestAnnotationStorage::secondWindowIsTold()
{
    const Recording recording = recordingIn(m_folder->path());
    Session first(recording);
    Session second(recording);
    // Both may look; who edits first has the file.
    QVERIFY(!first.document.isReadOnly());
    QVERIFY(!second.document.isReadOnly());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.lock")}).size(), 0);
    first.add(10);
    second.add(10);
    QVERIFY(second.document.isReadOnly());
    QCOMPARE(second.document.list().size(), std::size_t{1});
    QCOMPARE(second.failures.size(), 1);
    QVERIFY(second.failures.value(0).contains(QStringLiteral("another window")));
    // Who comes later is told at once.
    Session third(recording);
    QVERIFY(third.document.isReadOnly());
    QCOMPARE(third.notices.size(), 1);
}

// Both looked, the first edited and left: what it saved comes before an edit of the second.
void TestAnnotationStorage::savesOfOthersComeFirst()
{
    const Recording recording = recordingIn(m_folder->path());
    auto first = std::make_unique<Session>(recording);
    Session second(recording);
    first->add(10);
    first.reset(); // saves
    second.add(20);
    QCOMPARE(second.document.list().size(), std::size_t{2}); // the edit was refused
    QCOMPARE(second.notices.size(), 1);
    second.add(20);
    QCOMPARE(second.document.list().size(), std::size_t{3});
}

void TestAnnotationStorage::secondWindowSeesSaves()
{
    const Recording recording = recordingIn(m_folder->path());
    Session first(recording);
    first.add(10);
    QVERIFY(first.storage.save());
    Session second(recording);
    first.add(20);
    QVERIFY(first.storage.save());
    QTRY_COMPARE(second.document.list().size(), std::size_t{3});
    first.add(30);
    QVERIFY(first.storage.save());
    QTRY_COMPARE(second.document.list().size(), std::size_t{4});
}

void TestAnnotationStorage::secondWindowTakesOver()
{
    const Recording recording = recordingIn(m_folder->path());
    auto first = std::make_unique<Session>(recording);
    first->add(10);
    Session second(recording);
    QVERIFY(second.document.isReadOnly());
    first.reset(); // saves
    second.add(20);
    QVERIFY(!second.document.isReadOnly());
    QCOMPARE(second.document.list().size(), std::size_t{2}); // what the first saved; the edit was refused
    second.add(20);
    QCOMPARE(second.document.list().size(), std::size_t{3});
    QVERIFY(second.storage.save());
}

// A disk of one megabyte, or one that cannot be written; only the superuser may make one.
bool TestAnnotationStorage::mountSmallDisk(const QString &options)
{
    return QProcess::execute(QStringLiteral("mount"),
                             {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), options,
                              QStringLiteral("tmpfs"), m_folder->path()}) == 0;
}

void TestAnnotationStorage::readOnlyFolderLeadsElsewhere()
{
    if (geteuid() != 0 || !mountSmallDisk(QStringLiteral("size=1m,ro")))
        QSKIP("Mounting a disk that cannot be written needs the superuser.");
    const Recording recording = recordingIn(m_folder->path());
    {
        Session session(recording);
        QVERIFY(session.notices.isEmpty()); // who only looks needs no place
        session.add(10);
        QVERIFY(session.notices.value(0).contains(annotationFileInAppData(recording.contentId)));
        QVERIFY(session.failures.isEmpty());
    }
    Session session(recording);
    QCOMPARE(session.document.list().size(), std::size_t{2});
    session.storage.close();
    QCOMPARE(QProcess::execute(QStringLiteral("umount"), {m_folder->path()}), 0);
}

void TestAnnotationStorage::failedSaveKeepsTheOldFile()
{
    const Recording recording = recordingIn(m_folder->path());
    Session session(recording);
    session.add(10);
    QVERIFY(session.storage.save());
    const QByteArray before = contentOf(session.storage.path());
    session.add(20);
    QVERIFY(!session.storage.saveAs(QStringLiteral("/proc/annotations.json")));
    QCOMPARE(session.failures.size(), 1);
    QVERIFY(session.storage.isModified());
    QVERIFY(!session.document.undoStack().isClean());
    QCOMPARE(contentOf(session.storage.path()), before);
    session.add(30);
    QVERIFY(session.storage.save());
}

void TestAnnotationStorage::fullDiskLosesNothing()
{
    if (geteuid() != 0 || !mountSmallDisk(QStringLiteral("size=64k")))
        QSKIP("Mounting a small disk needs the superuser.");
    const Recording recording = recordingIn(m_folder->path());
    Session session(recording);
    session.add(10);
    QVERIFY(session.storage.save());
    const QByteArray before = contentOf(session.storage.path());
    const QString filler = m_folder->filePath(QStringLiteral("filler"));
    QFile file(filler);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(4096, 'x')) == 4096)
        ;
    file.close();
    for (int n = 0; n < 20; ++n)
        session.add(100 + n);
    QVERIFY(!session.failures.isEmpty());
    QVERIFY(!session.storage.save());
    QCOMPARE(contentOf(session.storage.path()), before); // the old file is whole
    QCOMPARE(session.document.list().size(), std::size_t{22});
    QVERIFY(QFile::remove(filler)); // the user makes room
    session.add(200);               // takes all that waited along
    const JournalContent journal = readJournal(session.storage.path() + QStringLiteral(".journal"));
    QCOMPARE(journal.changes.size(), std::size_t{21});
    QVERIFY(session.storage.save());
    const StoredContent stored = readAnnotationFile(session.storage.path(), recording.contentId);
    QCOMPARE(stored.content.list.size(), std::size_t{23});
    session.storage.close();
    QCOMPARE(QProcess::execute(QStringLiteral("umount"), {m_folder->path()}), 0);
}

void TestAnnotationStorage::killedProgramLosesAtMostOneEdit()
{
    const Recording recording = recordingIn(m_folder->path());
    std::mt19937_64 random(11);
    int told = 0; // the last edit that the program said it had made
    for (int kill = 0; kill < 100; ++kill) {
        QProcess program;
        program.start(QStringLiteral(ANNOTATING), {recording.path, recording.contentId});
        QVERIFY(program.waitForStarted());
        const int edits = 1 + static_cast<int>(random() % 20);
        int lines = 0;
        while (lines < edits) {
            QVERIFY(program.waitForReadyRead());
            while (program.canReadLine()) {
                told = program.readLine().trimmed().toInt();
                ++lines;
            }
        }
        program.kill();
        QVERIFY(program.waitForFinished());
        while (program.canReadLine())
            told = program.readLine().trimmed().toInt();
        Recording bare = recording;
        bare.intervals.clear(); // as the program opened it
        const OpenedAnnotations opened = openAnnotations(bare);
        QVERIFY2(opened.notices.isEmpty(), qPrintable(opened.notices.join(u'\n')));
        AnnotationList list = opened.content.list;
        list.apply(opened.journal.changes);
        const auto found = static_cast<int>(list.size());
        // At most the edit in hand is missing, or was kept before it could be told.
        QVERIFY2(found == told || found == told + 1,
                 qPrintable(QStringLiteral("kill %1: told %2, found %3").arg(kill).arg(told).arg(found)));
    }
}

QTEST_GUILESS_MAIN(TestAnnotationStorage)
#include "tst_annotationstorage.moc"
