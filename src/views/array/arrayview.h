// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/array/arraymap.h"
#include "views/recordingview.h"

#include <optional>

class QComboBox;
class QToolButton;

namespace edgescope {

class ArrayCanvas;

// The electrodes where they lie, coloured by the rates or classes of their units, by E − I, or by LFP power:
// in the visible window, in the selected range or around the cursor. Its button plays the selected range, or
// a seizure. A click on an electrode selects its units, Shift and a drag select several.
class ArrayView : public RecordingView
{
    Q_OBJECT

public:
    // Which time the values are of.
    enum class Time { Window, Selection, Cursor };

    explicit ArrayView(Study &study, QWidget *parent = nullptr);
    ~ArrayView() override;

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;

    // What is drawn. Only while something is.
    const ArrayMap &map() const { return m_map; }
    void setColour(ArrayColour colour);
    void setTime(Time time);
    Time time() const { return m_time; }
    // The range of time that the values are of.
    TimeRange range() const;
    // What the play button plays: the selected range; else the seizure at the cursor, the next one, or the
    // first; else the visible window.
    TimeRange playedRange() const;

protected:
    Result makeResult() override;
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    QWidget *makeOptions();
    void fillMap(const Recording &recording);
    QStringList notes(const Recording &recording) const;
    QString timeText() const;
    void wantPower();
    void startPower();
    void takePower(const std::vector<double> &powers);
    void selectSites(const std::vector<std::size_t> &sites, bool extends);
    void showPlaying(bool isPlaying);
    QString siteText(std::size_t site) const;
    bool hasPower() const;

    ArrayMap m_map;
    QString m_layoutOf; // content of the recording
    Time m_time = Time::Window;
    TimeRange m_powerRange; // of m_powers, or of the job that is making them
    std::vector<double> m_powers;
    bool m_isMakingPower = false;
    QString m_powerFailure;
    ArrayCanvas *m_canvas;
    QWidget *m_colours = nullptr;
    QComboBox *m_times = nullptr;
    QToolButton *m_play = nullptr;
};

} // namespace edgescope
