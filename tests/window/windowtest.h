// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"
#include "study/study.h"
#include "views/view.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMouseEvent>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace edgescope {

// The program's window under test: things are found by object name, settings are those of nobody and end with
// the test.
class WindowTest : public QObject
{
protected:
    void keepSettingsApart()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("settings")));
    }
    void makeWindow()
    {
        m_settings = std::make_unique<Settings>();
        m_study = std::make_unique<Study>();
        m_window = std::make_unique<MainWindow>(*m_study, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void dropWindow()
    {
        m_window.reset();
        m_study.reset();
        m_settings.reset();
    }
    // Nothing of one test is left for the next, nor what is kept beside a recording.
    void forgetAll(const QString &recording = {})
    {
        dropWindow();
        QSettings().clear();
        const QFileInfo file(recording);
        if (!recording.isEmpty())
            for (const QString &kept : file.dir().entryList({file.fileName() + QStringLiteral(".*")}))
                QFile::remove(file.dir().filePath(kept));
    }
    // The path of a simulated seizure of nine minutes with two channels.
    QString makeSeizureRecording() const
    {
        SimulationSettings simulation;
        simulation.scenario = Scenario::Seizure;
        simulation.lfpRateHz = 250;
        simulation.lfpChannels = 2;
        const QString path = m_folder.filePath(QStringLiteral("seizure.nwb"));
        simulateRecording(simulation, path, {});
        return path;
    }
    // Until there are ensembles.
    void open(const QString &path)
    {
        constexpr int openedMs = 120000;
        m_window->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->recording()->path == path, openedMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), openedMs);
    }
    template <typename Object = QWidget>
    Object *find(const char *name) const
    {
        auto *object = m_window->findChild<Object *>(QLatin1String(name));
        if (!object)
            qWarning("no object called %s", name);
        return object;
    }
    // Waits until all views on screen show their results and nothing is to be laid out any more.
    void settle() const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const auto isDone = [this] {
            for (const View *view : m_window->findChildren<View *>())
                if (!view->visibleRegion().isEmpty() && !view->analysis().isEmpty() &&
                    !m_study->result(view->analysis()))
                    return false;
            return m_study->jobs().isIdle();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 120000);
        QCoreApplication::processEvents();
    }
    void trigger(const char *name) const
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Study> m_study;
    std::unique_ptr<MainWindow> m_window;
};

// The pointer goes to a place in a widget.
inline void movePointer(QWidget &widget, const QPointF &place, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

// Draws a path with the left button down.
inline void drawPath(QWidget &widget, const QList<QPointF> &path)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, path.front().toPoint());
    for (const QPointF &place : path)
        movePointer(widget, place, Qt::LeftButton);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, path.back().toPoint());
}

// Keeps a picture of a widget, which must have more than a few colours: it is not blank.
inline void keepPicture(QWidget &widget, const QString &name)
{
    QDir().mkpath(QStringLiteral(PICTURES));
    const QImage picture = widget.grab().toImage();
    QVERIFY(picture.save(QStringLiteral(PICTURES "/%1.png").arg(name)));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours << picture.pixel(x, y);
    QVERIFY2(colours.size() > 8, qPrintable(name));
}

// The main function of such a test.
template <typename Test>
int runWindowTest(int argc, char *argv[], const QString &name)
{
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("EdgescopeTest"));
    QApplication::setApplicationName(name);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new FlatStyle);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace edgescope
