// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/recordingview.h"
#include "views/unit/unitcontent.h"

#include <map>

class QToolButton;

namespace edgescope {

class UnitCanvas;

// One unit: its mean waveform, cut from the recorded signal by a job where the file has none,
// autocorrelogram, intervals, rate over the recording and class, which can be set here. Follows the units
// selected in all views; previous and next select another one.
class UnitView : public RecordingView
{
    Q_OBJECT

public:
    explicit UnitView(Study &study, QWidget *parent = nullptr);
    ~UnitView() override;

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;

    // Row in Recording::units: the first selected one, unless another selected one is shown already.
    int unit() const { return m_unit; }
    // Null while nothing is drawn.
    std::shared_ptr<const UnitContent> content() const { return m_content; }

protected:
    Result makeResult() override;
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;
    void takeWanted(bool wanted) override;

private:
    QByteArray slot() const;
    WaveformFromSignal waveformFromSignal(const std::shared_ptr<const Recording> &recording);
    void cutWaveform(const std::shared_ptr<const Recording> &recording);
    void stopCutting();
    QWidget *makeOptions();
    QWidget *makeSteps();
    void step(int by);
    void followSelection();
    void setClass(UnitClass unitClass);

    int m_unit = 0;
    std::map<int, WaveformFromSignal> m_fromSignal; // of units of which the file has no waveform
    std::optional<int> m_cutting;                   // the unit that a job is at work on
    std::optional<int> m_stopped; // by the user; tried again when another unit has been shown
    std::shared_ptr<const UnitContent> m_content;
    UnitCanvas *m_canvas;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_classes = nullptr;
};

} // namespace edgescope
