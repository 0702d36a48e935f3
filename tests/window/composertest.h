// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowtest.h"

#include "simulation/simulation.h"
#include "window/figureactions.h"
#include "window/figureexport.h"
#include "window/figurepage.h"
#include "window/panelmaker.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace edgescope {

inline constexpr int patienceMs = 240000;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The Figures workspace under test, with a simulated recording of four minutes.
class ComposerTest : public WindowTest
{
protected:
    void simulate()
    {
        keepSettingsApart();
        m_recording = m_folder.filePath(QStringLiteral("states.nwb"));
        SimulationSettings simulation;
        simulation.minutes = 4;
        simulation.lfpRateHz = 250;
        simulateRecording(simulation, m_recording, {});
    }
    void open()
    {
        m_window->openFile(m_recording);
        QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    }
    void addFromList(const char *view) const
    {
        auto *list = find<QListWidget>("figureViews");
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toByteArray() == view)
                list->setCurrentRow(row);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toByteArray(), QByteArray(view));
        find<QPushButton>("figureAddButton")->click();
    }
    // The timeline as Browse shows it, and two views for waking at scale 20.
    void makeThreePanels()
    {
        open();
        m_study->conditions().setScale(20);
        m_study->conditions().setStates({QStringLiteral("AWAKE")});
        QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
        trigger("actionAddToFigure");
        trigger("actionWorkspaceFigures");
        addFromList("jointView");
        addFromList("varianceView");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        QCOMPARE(figure().count(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(figure().isMade(i), qPrintable(figure().panel(i).title));
    }
    QByteArray exported(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        m_window->figureActions().fileExport().exportTo(path);
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(path) && isQuiet(), qPrintable(name), patienceMs);
        }();
        return bytesOf(path);
    }
    void choose(const char *box, int row) const
    {
        find<QComboBox>(box)->setCurrentIndex(row);
        emit find<QComboBox>(box)->activated(row);
    }
    // The next dialog of a name is given this path, or is given up when that is empty.
    void answerDialog(const char *name, const QString &path)
    {
        auto *look = new QTimer(this);
        look->setInterval(20);
        connect(look, &QTimer::timeout, this, [look, name, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != QLatin1String(name))
                return;
            look->deleteLater();
            if (!path.isEmpty()) // typed, since the folder may still be being read
                dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
            static_cast<QDialog *>(dialog)->done(path.isEmpty() ? QDialog::Rejected : QDialog::Accepted);
        });
        look->start();
    }
    QStringList badges() const
    {
        QStringList words;
        for (const FigurePage::Badge &badge : page().badges())
            words << badge.word;
        return words;
    }
    void savePicture(const QString &name) const
    {
        QDir().mkpath(QStringLiteral(PICTURES));
        QVERIFY(m_window->grab().save(QStringLiteral(PICTURES "/%1.png").arg(name)));
    }
    FigureDocument &figure() const { return m_window->figureDocument(); }
    FigurePage &page() const { return *find<FigurePage>("figurePage"); }
    bool isQuiet() const { return m_study->jobs().isIdle() && !m_window->figureActions().maker().isBusy(); }

    QString m_recording;
};

} // namespace edgescope
