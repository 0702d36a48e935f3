// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgescope;

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_selection.reset({0, 100}, 60); }

    void resetShowsTheBeginning();
    void echoesAreNotPassedOn();
    void twoLinkedViewsDoNotLoop();
    void visibleStaysInsideTheRecording();
    void selectedIsClipped();
    void cursorIsClamped();
    void unitsAreSortedAndUnique();
    void marksAreAscendingAndDisjoint();
    void hoverLeavesThePlacedCursor();
    void toolIsToldOnce();

private:
    Selection m_selection;
};

void TestSelection::resetShowsTheBeginning()
{
    m_selection.setCursor(50);
    m_selection.setSelected({10, 20});
    m_selection.setUnits({1, 2});
    m_selection.reset({0, 40}, 60);
    QCOMPARE(m_selection.cursor(), 0.0);
    QVERIFY(m_selection.selected().isEmpty());
    QVERIFY(m_selection.units().empty());
    QVERIFY(m_selection.visible() == (TimeRange{0, 40})); // shorter than 60 s
    QVERIFY(m_selection.limits() == (TimeRange{0, 40}));
}

void TestSelection::echoesAreNotPassedOn()
{
    QSignalSpy cursor(&m_selection, &Selection::cursorChanged);
    QSignalSpy visible(&m_selection, &Selection::visibleChanged);
    QSignalSpy selected(&m_selection, &Selection::selectedChanged);
    QSignalSpy units(&m_selection, &Selection::unitsChanged);
    for (int time = 0; time < 3; ++time) {
        m_selection.setCursor(12.5);
        m_selection.setVisible({20, 30});
        m_selection.setSelected({21, 22});
        m_selection.setUnits({3, 1, 3});
    }
    QCOMPARE(cursor.count(), 1);
    QCOMPARE(visible.count(), 1);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(units.count(), 1);
}

void TestSelection::twoLinkedViewsDoNotLoop()
{
    // Two views that hand every change straight back.
    int calls = 0;
    for (int view = 0; view < 2; ++view)
        connect(&m_selection, &Selection::visibleChanged, this, [&](const TimeRange &range) {
            ++calls;
            m_selection.setVisible(range);
        });
    m_selection.setVisible({5, 15});
    QCOMPARE(calls, 2);
    m_selection.disconnect(this);
}

void TestSelection::visibleStaysInsideTheRecording()
{
    m_selection.setVisible({-10, 10});
    QVERIFY(m_selection.visible() == (TimeRange{0, 20}));
    m_selection.setVisible({95, 105});
    QVERIFY(m_selection.visible() == (TimeRange{90, 100}));
    m_selection.setVisible({-50, 500});
    QVERIFY(m_selection.visible() == (TimeRange{0, 100}));
    m_selection.setVisible({40, 40});
    QCOMPARE(m_selection.visible().start, 40.0);
    QVERIFY(qAbs(m_selection.visible().length() - 1e-3) < 1e-12);
}

void TestSelection::selectedIsClipped()
{
    m_selection.setSelected({90, 120});
    QVERIFY(m_selection.selected() == (TimeRange{90, 100}));
    m_selection.setSelected({120, 130});
    QVERIFY(m_selection.selected() == TimeRange{});
    m_selection.setSelected({30, 20});
    QVERIFY(m_selection.selected() == TimeRange{});
}

void TestSelection::cursorIsClamped()
{
    m_selection.setCursor(-1);
    QCOMPARE(m_selection.cursor(), 0.0);
    m_selection.setCursor(1000);
    QCOMPARE(m_selection.cursor(), 100.0);
}

void TestSelection::unitsAreSortedAndUnique()
{
    m_selection.setUnits({7, 2, 7, 0});
    QVERIFY(m_selection.units() == (std::vector<int>{0, 2, 7}));
}

void TestSelection::marksAreAscendingAndDisjoint()
{
    QSignalSpy told(&m_selection, &Selection::markedChanged);
    m_selection.setMarked({{40, 50}, {10, 20}, {95, 120}, {20, 25}, {45, 60}});
    QCOMPARE(told.size(), 1);
    QVERIFY(m_selection.marked() == (std::vector<TimeRange>{{10, 25}, {40, 60}, {95, 100}}));
    m_selection.setMarked({{10, 25}, {40, 60}, {95, 100}});
    QCOMPARE(told.size(), 1);
    m_selection.setSelected({50, 70});
    QVERIFY(m_selection.times() == (std::vector<TimeRange>{{10, 25}, {40, 70}, {95, 100}}));
    m_selection.clear();
    QVERIFY(m_selection.marked().empty());
    QVERIFY(m_selection.times().empty());
    QCOMPARE(told.size(), 2);
}

void TestSelection::hoverLeavesThePlacedCursor()
{
    m_selection.setCursor(30);
    QSignalSpy moved(&m_selection, &Selection::cursorChanged);
    QSignalSpy placed(&m_selection, &Selection::cursorPlaced);
    m_selection.hover(42);
    QCOMPARE(m_selection.cursor(), 42.0);
    QCOMPARE(m_selection.placedCursor(), 30.0);
    m_selection.hover(500);
    QCOMPARE(m_selection.cursor(), 100.0);
    m_selection.endHover();
    QCOMPARE(m_selection.cursor(), 30.0);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(placed.size(), 0);
    // A click where the pointer is moves nothing that is seen, but the cursor stays there.
    m_selection.hover(42);
    m_selection.setCursor(42);
    m_selection.endHover();
    QCOMPARE(m_selection.cursor(), 42.0);
    QCOMPARE(moved.size(), 4);
    QCOMPARE(placed.size(), 1);
}

void TestSelection::toolIsToldOnce()
{
    QSignalSpy told(&m_selection, &Selection::toolChanged);
    m_selection.setTool(Selection::Tool::Select);
    m_selection.setTool(Selection::Tool::Select);
    m_selection.clear();
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_selection.tool(), Selection::Tool::Select);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
