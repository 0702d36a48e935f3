// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/playback.h"

#include "study/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgescope;

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void beginsAtTheStartOrTheCursor();
    void stopsAtTheEnd();
    void pagesFlip();
    void movedCursorIsFollowedInsideTheRange();
    void thePointerDoesNotDisturb();
    void movesByItself();
    void emptyRangePlaysNothing();

private:
    std::unique_ptr<Selection> m_selection;
};

void TestPlayback::init()
{
    m_selection = std::make_unique<Selection>();
    m_selection->reset({0, 100}, 10);
}

void TestPlayback::beginsAtTheStartOrTheCursor()
{
    Playback player(*m_selection);
    player.play({5, 8});
    QCOMPARE(m_selection->cursor(), 5.0);
    player.advance(0.5);
    QCOMPARE(m_selection->cursor(), 5.5);
    player.setPlaying(false);
    player.play({5, 8});
    QCOMPARE(m_selection->cursor(), 5.5);
}

void TestPlayback::stopsAtTheEnd()
{
    Playback player(*m_selection);
    QSignalSpy changed(&player, &Playback::playingChanged);
    player.play({5, 8});
    player.advance(2);
    QVERIFY(player.isPlaying());
    player.advance(2);
    QVERIFY(!player.isPlaying());
    QCOMPARE(m_selection->cursor(), 8.0);
    QCOMPARE(changed.size(), 2);
    player.play({5, 8}); // anew
    QCOMPARE(m_selection->cursor(), 5.0);
}

void TestPlayback::pagesFlip()
{
    Playback player(*m_selection);
    player.play({9, 30});
    QCOMPARE(m_selection->visible(), (TimeRange{0, 10}));
    player.advance(0.5);
    QCOMPARE(m_selection->visible(), (TimeRange{0, 10}));
    player.advance(0.75);
    QCOMPARE(m_selection->cursor(), 10.25);
    QCOMPARE(m_selection->visible(), (TimeRange{10, 20}));
    // A range that is out of view is brought there.
    player.play({60, 70});
    QVERIFY(m_selection->visible().contains(60));
}

void TestPlayback::movedCursorIsFollowedInsideTheRange()
{
    Playback player(*m_selection);
    player.play({5, 20});
    m_selection->setCursor(15);
    player.advance(1);
    QCOMPARE(m_selection->cursor(), 16.0);
    m_selection->setCursor(50);
    player.advance(1);
    QCOMPARE(m_selection->cursor(), 50.0);
    QVERIFY(!player.isPlaying());
}

// The pointer over a time axis moves the cursor that is shown, not what is played.
void TestPlayback::thePointerDoesNotDisturb()
{
    Playback player(*m_selection);
    player.play({5, 20});
    m_selection->hover(50);
    player.advance(1);
    QVERIFY(player.isPlaying());
    QCOMPARE(m_selection->cursor(), 6.0);
}

void TestPlayback::movesByItself()
{
    Playback player(*m_selection);
    player.setSpeed(16);
    player.play({5, 8});
    QTRY_VERIFY(m_selection->cursor() > 5);
    QTRY_VERIFY(!player.isPlaying());
    QCOMPARE(m_selection->cursor(), 8.0);
}

void TestPlayback::emptyRangePlaysNothing()
{
    Playback player(*m_selection);
    player.play({200, 300});
    QVERIFY(!player.isPlaying());
    player.play({5, 5});
    QVERIFY(!player.isPlaying());
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
