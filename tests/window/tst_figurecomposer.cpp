// SPDX-License-Identifier: GPL-3.0-or-later
#include "composertest.h"

#include "figures/figurepainting.h"
#include "views/drawing.h"
#include "views/scalebars.h"
#include "views/timeline/timeline.h"
#include "window/figurepresets.h"
#include "window/figurewarnings.h"
#include "window/overflowbar.h"
#include "window/pagegeometry.h"
#include "window/textscaling.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QSpinBox>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeWidget>

using namespace edgescope;

// The page of figures as a user drives it: panels, places, settings.
class TestFigureComposer : public ComposerTest
{
    Q_OBJECT

private slots:
    void initTestCase() { simulate(); }
    void init() { makeWindow(); }
    void cleanup();

    void workspaceShowsThePageUnderTheOverview();
    void viewsBecomePanels();
    void panelsMoveByMouseAndKeys();
    void settingsChangeThePage();
    void panelsTakeCellsByTheirEdges();
    void panelsArePlacedFreely();
    void pageIsZoomedFromItsBar();
    void barPutsAwayWhatHasNoRoom();
    void settingsAreNotCutOff();
    void warningsNameTheCurves();
    void typeOfTheTimelineIsThatOfTheFigure();
    void legendsAndScaleBarsOfPanels();
    void undoBelongsToTheFigure();
    void changedClassesMakePanelsStale();
    void seizureFigureShowsTheSeizure();
    void mapsKeepTheirTime();
    void leavesPictures();

private:
    QRectF cellArea(int column, int row) const { return page().places().cellsArea({column, row, 1, 1}); }
    void drag(const QPointF &from, const QPointF &to) const;
    QStringList drawnTexts() const;
};

void TestFigureComposer::cleanup()
{
    dropWindow();
    QSettings().clear();
}

void TestFigureComposer::drag(const QPointF &from, const QPointF &to) const
{
    QTest::mousePress(&page(), Qt::LeftButton, {}, from.toPoint());
    movePointer(page(), (from + to) / 2, Qt::LeftButton);
    movePointer(page(), to, Qt::LeftButton);
    QTest::mouseRelease(&page(), Qt::LeftButton, {}, to.toPoint());
}

QStringList TestFigureComposer::drawnTexts() const
{
    QStringList texts;
    for (const Drawing::Element &element : page().drawing().elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            texts << text->text;
    return texts;
}

void TestFigureComposer::workspaceShowsThePageUnderTheOverview()
{
    open();
    trigger("actionWorkspaceFigures");
    QCOMPARE(m_settings->workspace(), QByteArray("figures"));
    for (const char *name : {"figureComposer", "figurePanelsList", "figureSettings"})
        QVERIFY2(find<QWidget>(name)->isVisible(), name);
    auto *timeline = find<Timeline>("timeline");
    for (const Timeline::LaneInfo &lane : timeline->lanes())
        QCOMPARE(lane.visible, lane.id == "overview");
    QTRY_VERIFY(timeline->height() < 90);
    QTRY_VERIFY(find<QWidget>("figureDesk")->height() > m_window->height() / 2);
    // The usual lanes are back elsewhere.
    trigger("actionWorkspaceBrowse");
    QTRY_VERIFY(timeline->height() > 300);
    QVERIFY(!timeline->lanePlot("lfp").isEmpty());
    QVERIFY(!find<QWidget>("figureComposer")->isVisible());
}

void TestFigureComposer::viewsBecomePanels()
{
    makeThreePanels();
    QCOMPARE(figure().panel(0).recipe.view, QByteArray("timeline"));
    QCOMPARE(figure().panel(1).recipe.view, QByteArray("jointView"));
    QCOMPARE(figure().panel(2).recipe.view, QByteArray("varianceView"));
    // Two in the first row, the third below.
    QCOMPARE(figure().panel(1).cell, QRect(1, 0, 1, 1));
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 1, 1));
    QCOMPARE(figure().panel(1).recipe.scale, 20);
    QCOMPARE(figure().panel(1).recipe.states, QStringList(QStringLiteral("AWAKE")));
    QCOMPARE(badges(), QStringList({QString(), QString(), QString()}));
    // The numbers are those of the result for these conditions.
    QVERIFY(figure().panel(2).numbers.contains(QStringLiteral("scale")));
    // Dragged from the list into the cell that is left.
    auto *mime = new QMimeData;
    mime->setData(FigurePage::viewMimeType, "partitionView");
    const QPointF target = cellArea(1, 1).center();
    QDragEnterEvent enter(target.toPoint(), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(target, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &drop);
    delete mime;
    QCOMPARE(figure().count(), 4);
    QCOMPARE(figure().panel(3).recipe.view, QByteArray("partitionView"));
    QCOMPARE(figure().panel(3).cell, QRect(1, 1, 1, 1));
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && figure().isMade(3), patienceMs);
}

void TestFigureComposer::panelsMoveByMouseAndKeys()
{
    makeThreePanels();
    const auto centre = [this](int column, int row) { return cellArea(column, row).center().toPoint(); };
    // A drag onto another panel exchanges the two; letters follow the places.
    QTest::mousePress(&page(), Qt::LeftButton, {}, centre(0, 0));
    QCOMPARE(figure().selected(), 0);
    QTest::mouseMove(&page(), (centre(0, 0) + centre(1, 0)) / 2);
    QTest::mouseMove(&page(), centre(1, 0));
    QTest::mouseRelease(&page(), Qt::LeftButton, {}, centre(1, 0));
    QCOMPARE(figure().panel(0).recipe.view, QByteArray("jointView"));
    QCOMPARE(figure().panel(1).recipe.view, QByteArray("timeline"));
    QCOMPARE(figure().selected(), 1);
    QTest::keyClick(&page(), Qt::Key_Left);
    QCOMPARE(figure().selected(), 0);
    QTest::keyClick(&page(), Qt::Key_Down);
    QCOMPARE(figure().selected(), 2);
    // Shift widens, Ctrl moves.
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 2, 1));
    QCOMPARE(find<QSpinBox>("panelColumnsBox")->value(), 2);
    find<QSpinBox>("panelColumnsBox")->setValue(1);
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(figure().panel(2).cell, QRect(1, 1, 1, 1));
    QTest::keyClick(&page(), Qt::Key_Delete);
    QCOMPARE(figure().count(), 2);
    // Fewer cells than panels are refused, and the box says so.
    find<QSpinBox>("figureColumnsBox")->setValue(1);
    find<QSpinBox>("figureRowsBox")->setValue(1);
    QCOMPARE(figure().figure().rows, 2);
    QCOMPARE(find<QSpinBox>("figureRowsBox")->value(), 2);
}

void TestFigureComposer::settingsChangeThePage()
{
    makeThreePanels();
    figure().remove(0); // the timeline keeps its own proportions of type and lines
    figure().setGrid({2, 1});
    const QSize before = page().size();
    QCOMPARE(figure().figure().settings.sizeMillimetres, QSizeF(174, 105));
    find<QComboBox>("figureWidthChoice")->setCurrentIndex(0);
    emit find<QComboBox>("figureWidthChoice")->activated(0);
    QCOMPARE(find<QDoubleSpinBox>("figureWidthBox")->value(), 85.0);
    // The page keeps its true size: width over height as in millimetres.
    QVERIFY(std::abs(page().width() / static_cast<double>(before.width()) - 85.0 / 174) < 0.01);
    find<QDoubleSpinBox>("figureWidthBox")->setValue(100);
    QCOMPARE(find<QComboBox>("figureWidthChoice")->currentIndex(), 3); // own
    const QImage asSet = page().grab().toImage();
    find<QComboBox>("figureLettersBox")->setCurrentIndex(1);
    emit find<QComboBox>("figureLettersBox")->activated(1);
    QVERIFY(page().grab().toImage() != asSet);
    QCOMPARE(figure().letter(1), QStringLiteral("b"));
    find<QDoubleSpinBox>("figureFontSizeBox")->setValue(5);
    find<QDoubleSpinBox>("figureLineWidthBox")->setValue(0.25);
    // Lines of a quarter of their weight are too thin for print, and the line below says so.
    QTRY_VERIFY2(find<QLabel>("figureWarnings")->text().contains(QStringLiteral("0.25")),
                 qPrintable(find<QLabel>("figureWarnings")->text()));
    find<QDoubleSpinBox>("figureLineWidthBox")->setValue(2);
    QTRY_VERIFY(!find<QLabel>("figureWarnings")->text().contains(QStringLiteral("break up")));
    // Grey as the page then is.
    find<QComboBox>("figureColoursBox")->setCurrentIndex(1);
    emit find<QComboBox>("figureColoursBox")->activated(1);
    figure().select(-1);
    const QImage grey = page().grab().toImage();
    const QRect panel = cellArea(1, 0).toRect().adjusted(8, 8, -8, -8);
    for (int y = panel.top(); y < panel.bottom(); y += 3)
        for (int x = panel.left(); x < panel.right(); x += 3) {
            const QColor colour = grey.pixelColor(x, y);
            QVERIFY(std::abs(colour.red() - colour.green()) <= 2 &&
                    std::abs(colour.red() - colour.blue()) <= 2);
        }
}

void TestFigureComposer::panelsTakeCellsByTheirEdges()
{
    makeThreePanels();
    const auto edge = [this](int panel) {
        const QRectF area = page().places().panelArea(panel);
        return QPointF(area.right() - 2, area.center().y());
    };
    // The third panel, alone in its row, takes both cells of it.
    drag(edge(2), cellArea(1, 1).center());
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 2, 1));
    QCOMPARE(find<QSpinBox>("panelColumnsBox")->value(), 2);
    trigger("actionUndo");
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 1, 1));
    // The second grows downwards beside it.
    const QRectF second = page().places().panelArea(1);
    drag(QPointF(second.center().x(), second.bottom() - 2), cellArea(1, 1).center());
    QCOMPARE(figure().panel(1).cell, QRect(1, 0, 1, 2));
    // Another panel is in the way of the first.
    drag(edge(0), cellArea(1, 0).center());
    QCOMPARE(figure().panel(0).cell, QRect(0, 0, 1, 1));
}

void TestFigureComposer::panelsArePlacedFreely()
{
    makeThreePanels();
    figure().select(1);
    for (const char *box : {"panelXBox", "panelYBox", "panelWidthBox", "panelHeightBox"})
        QVERIFY2(!find<QDoubleSpinBox>(box)->isEnabled(), box);
    find<QCheckBox>("panelFreeBox")->setChecked(true);
    QVERIFY(!find<QSpinBox>("panelColumnsBox")->isEnabled());
    const auto type = [this](const char *box, double value) {
        QVERIFY2(find<QDoubleSpinBox>(box)->isEnabled(), box);
        find<QDoubleSpinBox>(box)->setValue(value);
    };
    type("panelWidthBox", 50);
    type("panelHeightBox", 40);
    type("panelXBox", 100);
    type("panelYBox", 60);
    const auto freePanel = [this] {
        const int index = figure().selected();
        return figure().panel(index).millimetres.value_or(QRectF());
    };
    QCOMPARE(freePanel(), QRectF(100, 60, 50, 40));
    // It stands where it says on the page, which is 174 mm wide.
    QVERIFY(std::abs(page().places().panelArea(figure().selected()).left() / page().width() - 100.0 / 174) <
            0.01);
    // By the mouse in whole millimetres, the place and the lower right corner; kept inside the page.
    const double millimetre = page().places().pixelsPerMillimetre();
    const QPointF centre = page().places().panelArea(figure().selected()).center();
    drag(centre, centre + QPointF(-10.2 * millimetre, 3.1 * millimetre));
    QCOMPARE(freePanel(), QRectF(90, 63, 50, 40));
    const QPointF corner = page().places().panelArea(figure().selected()).bottomRight() - QPointF(2, 2);
    drag(corner, corner + QPointF(33.8 * millimetre, -9.8 * millimetre));
    QCOMPARE(freePanel(), QRectF(90, 63, 84, 30));
    QTest::keyClick(&page(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&page(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(freePanel(), QRectF(89, 63, 84, 29));
    // Another panel can be where it was; letters follow the places.
    QCOMPARE(figure().panel(2).recipe.view, QByteArray("jointView"));
    // On top of another panel it is warned about.
    type("panelXBox", 5);
    QTRY_VERIFY2(find<QLabel>("figureWarnings")->text().contains(QStringLiteral("lie on one another")),
                 qPrintable(find<QLabel>("figureWarnings")->text()));
    trigger("actionUndo");
    QCOMPARE(freePanel(), QRectF(89, 63, 84, 29));
    savePicture(QStringLiteral("figures-free"));
    find<QCheckBox>("panelFreeBox")->setChecked(false);
    QCOMPARE(freePanel(), QRectF());
    QCOMPARE(figure().panel(figure().selected()).cell, QRect(1, 0, 1, 1));
}

void TestFigureComposer::pageIsZoomedFromItsBar()
{
    makeThreePanels();
    auto *zoom = find<QComboBox>("figureZoomBox");
    QCOMPARE(zoom->currentText(), QStringLiteral("100 %"));
    const double width = page().width();
    QTest::mouseClick(find<QToolButton>("figureZoomInButton"), Qt::LeftButton);
    QCOMPARE(zoom->currentText(), QStringLiteral("150 %"));
    QVERIFY(std::abs(page().width() / width - 1.5) < 0.01);
    QTest::keyClick(&page(), Qt::Key_Plus);
    QCOMPARE(zoom->currentText(), QStringLiteral("200 %"));
    QTest::mouseClick(find<QToolButton>("figureZoomOutButton"), Qt::LeftButton);
    QCOMPARE(zoom->currentText(), QStringLiteral("150 %"));
    QTest::mouseClick(find<QToolButton>("figureZoomFitButton"), Qt::LeftButton);
    const QSize desk = find<QWidget>("figureDesk")->size();
    QVERIFY(page().width() < desk.width() && page().height() < desk.height());
    QVERIFY(page().width() > desk.width() - 40 || page().height() > desk.height() - 40);
    auto *size = find<QToolButton>("figurePageSizeButton");
    QCOMPARE(size->text(), QStringLiteral("174 × 105\u202Fmm"));
    size->menu()->actions().first()->trigger();
    QCOMPARE(figure().figure().settings.sizeMillimetres, QSizeF(85, 105));
    QCOMPARE(size->text(), QStringLiteral("85 × 105\u202Fmm"));
    QVERIFY(size->menu()->actions().contains(find<QAction>("actionPageSetup")));
}

void TestFigureComposer::barPutsAwayWhatHasNoRoom()
{
    open();
    trigger("actionWorkspaceFigures");
    auto *bar = find<OverflowBar>("figureBar");
    auto *more = find<QToolButton>("overflowButton");
    const auto isWhole = [bar] {
        for (const QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (part->isVisible() &&
                (!bar->rect().contains(part->geometry()) || part->width() < part->minimumSizeHint().width()))
                return false;
        return true;
    };
    m_window->resize(1440, 900);
    QTRY_VERIFY(!more->isVisible() && isWhole());
    m_window->resize(900, 600);
    QTRY_VERIFY(more->isVisible() && isWhole());
    // What has gone is in the menu; the zoom stays.
    QVERIFY(find<QComboBox>("figureZoomBox")->isVisible());
    const QList<QAction *> inMenu = bar->findChild<QMenu *>(QStringLiteral("overflowMenu"))->actions();
    QVERIFY(inMenu.contains(find<QToolButton>("figurePageSizeButton")->menu()->menuAction()));
    QVERIFY(!find<QToolButton>("figurePageSizeButton")->isVisible());
    m_window->resize(1440, 900);
    QTRY_VERIFY(!more->isVisible() && find<QToolButton>("figurePageSizeButton")->isVisible());
}

void TestFigureComposer::settingsAreNotCutOff()
{
    const auto usual = qScopeGuard([] { applyTextSize(100); });
    open();
    trigger("actionWorkspaceFigures");
    m_window->resize(1440, 900);
    auto *panel = find<QWidget>("figureSettings");
    for (const int percent : {100, 150}) {
        applyTextSize(percent);
        QTRY_VERIFY(panel->width() >= panel->minimumSizeHint().width() &&
                    panel->width() <= panel->parentWidget()->width());
        for (const QWidget *part : panel->findChildren<QWidget *>())
            if (part->isVisible())
                QVERIFY2(part->mapTo(panel, QPoint(part->width(), 0)).x() <= panel->width(),
                         qPrintable(part->objectName()));
    }
}

// Two lines whose colours are told apart by their hues only, in the second panel alone.
void TestFigureComposer::warningsNameTheCurves()
{
    const auto lines = [](const QStringList &states) -> FigurePainter {
        return [states](QPainter &painter, const QRectF &area, const FigureStyle &style) {
            for (qsizetype n = 0; n < states.size(); ++n) {
                painter.setPen(QPen(style.theme->stateLine(states[n]), 8));
                painter.drawLine(area.center(), area.topLeft() + QPointF(0, static_cast<double>(n) * 8));
            }
        };
    };
    Figure two;
    two.columns = 2;
    two.panels.resize(2);
    two.panels[1].cell = {1, 0, 1, 1};
    two.panels[0].paint = lines({QStringLiteral("AWAKE"), QStringLiteral("SWS")});
    two.panels[1].paint = lines({QStringLiteral("AWAKE"), QStringLiteral("LSL")});
    const QStringList warnings = figureWarnings(figureDrawing(two), two);
    QCOMPARE(warnings.size(), 1);
    const QString said = QTextDocumentFragment::fromHtml(warnings.first()).toPlainText();
    QVERIFY2(said.contains(QStringLiteral("AWAKE")) && said.contains(QStringLiteral("LSL")),
             qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral("(B)")) && !said.contains(QStringLiteral("SWS")), qPrintable(said));
}

void TestFigureComposer::typeOfTheTimelineIsThatOfTheFigure()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    trigger("actionAddToFigure");
    trigger("actionWorkspaceFigures");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    figure().setGrid({1, 1});
    find<QDoubleSpinBox>("figureFontSizeBox")->setValue(6.5);
    const QString svg = QString::fromUtf8(exported(QStringLiteral("timeline.svg")));
    QSet<QString> sizes;
    auto found = QRegularExpression(QStringLiteral("font-size=\"([0-9.]+)\"")).globalMatch(svg);
    while (found.hasNext())
        sizes << found.next().captured(1);
    // Beside its own, that of the letter.
    sizes.remove(QStringLiteral("8.5"));
    QCOMPARE(sizes, QSet<QString>{QStringLiteral("6.5")});
}

void TestFigureComposer::legendsAndScaleBarsOfPanels()
{
    makeThreePanels();
    figure().select(1);
    // Variance scaling names its scale as well.
    const qsizetype named = drawnTexts().count(QStringLiteral("k 20"));
    QVERIFY(named > 0);
    choose("panelLegendBox", 1);
    QVERIFY(figure().panel(1).legend == LegendPlace::Inside);
    QCOMPARE(drawnTexts().count(QStringLiteral("k 20")), named);
    savePicture(QStringLiteral("figures-legend"));
    choose("panelLegendBox", 2);
    QCOMPARE(drawnTexts().count(QStringLiteral("k 20")), named - 1);
    trigger("actionUndo");
    QCOMPARE(find<QComboBox>("panelLegendBox")->currentIndex(), 1);
    // The timeline tells the length of a bar instead of the time of day.
    figure().select(0);
    const auto clock = [this] {
        return drawnTexts().filter(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d")));
    };
    const qsizetype before = clock().size();
    QVERIFY(before > 0);
    find<QCheckBox>("panelScaleBarsBox")->setChecked(true);
    QVERIFY(figure().panel(0).hasScaleBars);
    QVERIFY(clock().size() < before); // the overview keeps its own axis
    const QStringList texts = drawnTexts();
    // A quarter of the window at most, in round numbers.
    const double window = figure().panel(0).recipe.visible.length();
    QVERIFY2(texts.contains(timeBarText(timeBarLength(window))), qPrintable(texts.join(u'|')));
    savePicture(QStringLiteral("figures-scalebars"));
}

void TestFigureComposer::undoBelongsToTheFigure()
{
    makeThreePanels();
    find<QDoubleSpinBox>("figureHeightBox")->setValue(120);
    find<QDoubleSpinBox>("figureHeightBox")->setValue(130);
    trigger("actionUndo"); // both steps of one box
    QCOMPARE(figure().figure().settings.sizeMillimetres.height(), 105.0);
    trigger("actionRedo");
    QCOMPARE(figure().figure().settings.sizeMillimetres.height(), 130.0);
    trigger("actionNewFigure");
    QCOMPARE(figure().count(), 0);
    trigger("actionUndo");
    QCOMPARE(figure().count(), 3);
    QVERIFY(figure().isMade(0) && figure().isMade(1) && figure().isMade(2));
    // Elsewhere undo is that of the annotations again.
    trigger("actionWorkspaceBrowse");
    QVERIFY(!find<QAction>("actionUndo")->isEnabled());
    QCOMPARE(figure().count(), 3);
}

void TestFigureComposer::changedClassesMakePanelsStale()
{
    makeThreePanels();
    figure().select(1);
    find<QCheckBox>("panelFrozenBox")->setChecked(true);
    // One excitatory unit becomes inhibitory.
    const auto &classes = m_study->classes().classes;
    const auto unit = std::find(classes.begin(), classes.end(), UnitClass::Excitatory) - classes.begin();
    m_study->setUnitClass({static_cast<int>(unit)}, UnitClass::Inhibitory);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && m_study->ensemble(), patienceMs);
    QCOMPARE(badges(),
             QStringList({QStringLiteral("stale"), QStringLiteral("frozen"), QStringLiteral("stale")}));
    const QString before = figure().panel(2).numbers;
    const QString frozen = figure().panel(1).numbers;
    trigger("actionUpdatePanels");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(badges(), QStringList({QString(), QStringLiteral("frozen"), QString()}));
    QVERIFY(figure().panel(2).numbers != before);
    QCOMPARE(figure().panel(1).numbers, frozen);
    m_study->setUnitClass({static_cast<int>(unit)}, UnitClass::Excitatory);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && m_study->ensemble(), patienceMs);
}

void TestFigureComposer::seizureFigureShowsTheSeizure()
{
    PanelRecipe conditions;
    conditions.visible = {0, 30};
    const TimeRange seizure{205, 565};
    for (const FigurePanel &panel : paperFigure(4, conditions, {}, seizure).panels) {
        QVERIFY2(panel.recipe.range == Conditions::Range::AroundSeizure, qPrintable(panel.title));
        QCOMPARE(panel.recipe.visible, seizure);
    }
    // The others, and all of them where no seizure is marked, keep the time of the conditions.
    for (const FigurePanel &panel : paperFigure(2, conditions, {}, seizure).panels)
        QVERIFY(panel.recipe.range == conditions.range && panel.recipe.visible == conditions.visible);
    for (const FigurePanel &panel : paperFigure(4, conditions, {}, {}).panels)
        QVERIFY(panel.recipe.range == conditions.range && panel.recipe.visible == conditions.visible);
}

// A map along the timeline is made anew for the time it was put into the figure with.
void TestFigureComposer::mapsKeepTheirTime()
{
    open();
    m_study->selection().setVisible({60, 75});
    trigger("actionWorkspaceFigures");
    addFromList("scalogramView");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && figure().isMade(0), patienceMs);
    const QStringList before = drawnTexts();
    QVERIFY2(!before.filter(QStringLiteral("00:01:")).isEmpty(), qPrintable(before.join(u'|')));
    m_study->selection().setVisible({0, 15});
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    trigger("actionUpdatePanels");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(drawnTexts(), before);
}

void TestFigureComposer::leavesPictures()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    trigger("actionPaperFigure2");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(find<QComboBox>("figureZoomBox")->currentIndex(), 0); // the whole page is seen
    QCOMPARE(figure().count(), 4);
    for (int i = 0; i < figure().count(); ++i)
        QVERIFY(figure().isMade(i));
    figure().select(1);
    savePicture(QStringLiteral("figures-light"));
    trigger("actionThemeDark");
    QTRY_VERIFY(find<QWidget>("figureSettings")->palette().color(QPalette::Window).lightness() < 100);
    savePicture(QStringLiteral("figures-dark"));
    trigger("actionThemeLight");
    trigger("actionProvenance");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    auto *provenance = find<QTreeWidget>("figureProvenance");
    QVERIFY(provenance->isVisible());
    QVERIFY(!provenance->findItems(QStringLiteral("Recording"), Qt::MatchExactly).isEmpty());
    // Words, not the keys of the file.
    const auto named = [provenance](const char *name) {
        return provenance->findItems(QString::fromUtf8(name), Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    QVERIFY(named("Variance scaling") && named("Visible window") && named("Hash (SHA-256)"));
    for (QTreeWidgetItemIterator item(provenance); *item; ++item)
        QVERIFY2(!(*item)->text(0).contains(u'_'), qPrintable((*item)->text(0)));
    savePicture(QStringLiteral("figures-provenance"));
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestFigureComposer>(argc, argv, QStringLiteral("tst_figurecomposer"));
}

#include "tst_figurecomposer.moc"
