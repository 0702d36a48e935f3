// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/nwbwriter.h"
#include "study/study.h"
#include "views/theme.h"
#include "window/flatstyle.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace edgescope {

// A study on a small recording: ten minutes from 22:00:00 with four channels, three units, three states, a
// seizure and a spindle.
struct AnnotatedStudy {
    static constexpr double seconds = 600;

    AnnotatedStudy()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString path = folder.filePath(QStringLiteral("night.nwb"));
        NwbWriter writer(path, QStringLiteral("night"), QDateTime(QDate(2026, 3, 4), QTime(22, 0), Qt::UTC));
        NwbSeries series;
        series.name = QStringLiteral("LFP");
        series.rateHz = 10;
        series.channelCount = 4;
        const int handle = writer.addSeries(series);
        writer.appendSamples(handle, std::vector<float>(static_cast<std::size_t>(10 * seconds) * 4, 1e-6f));
        std::vector<Unit> units(3);
        for (std::size_t u = 0; u < units.size(); ++u) {
            units[u].label = QStringLiteral("unit %1").arg(u + 1);
            for (int n = 0; n < 500; ++n)
                units[u].spikeTimes.push_back(n + 0.0078125 * static_cast<double>(u));
        }
        writer.writeUnits(units, {});
        writer.writeIntervals({{{0, 60}, QStringLiteral("AWAKE"), Interval::Kind::State},
                               {{60, 180.25}, QStringLiteral("SWS"), Interval::Kind::State},
                               {{180.25, 240}, QStringLiteral("REM"), Interval::Kind::State},
                               {{300, 335.2}, QStringLiteral("seizure"), Interval::Kind::Seizure},
                               {{400.5, 401.4}, QStringLiteral("spindle"), Interval::Kind::Event}});
        writer.finish();
        study.open(path);
    }

    // To be called in a QTRY_VERIFY.
    bool isOpen() { return study.recording() && study.jobs().isIdle(); }
    AnnotationDocument &document() { return study.annotations(); }
    // The first annotation of this label.
    const Annotation *find(const char *label)
    {
        for (const Annotation *annotation : document().list().all())
            if (annotation->label == QLatin1String(label))
                return annotation;
        return nullptr;
    }

    QTemporaryDir folder;
    Study study;
};

// Pictures of a widget in both themes, for people to look at.
inline void savePictures(QWidget &widget, const QString &name)
{
    QDir().mkpath(QStringLiteral(PICTURES));
    for (const Theme *theme : {&darkTheme(), &lightTheme()}) {
        QApplication::setPalette(themePalette(*theme));
        QTRY_COMPARE(widget.palette().color(QPalette::Window), theme->window);
        QVERIFY(widget.grab().save(
            QStringLiteral(PICTURES "/%1-%2.png")
                .arg(name, theme->dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
}

// The program's own looks and settings of nobody.
inline void prepareProgram(const QString &settingsFolder)
{
    QLocale::setDefault(QLocale::c());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsFolder);
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(themePalette(lightTheme()));
}

} // namespace edgescope
