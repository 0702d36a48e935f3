// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "views/view.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
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
