// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/spectrum/spectrumcontent.h"
#include "views/view.h"

#include <optional>

namespace edgescope {

class CurvesCanvas;

// The spectrum of the LFP where the cursor was placed, beside the baseline: a column of the present
// scalogram, which is not computed again. It stays while the pointer only passes over other times.
class SpectrumView : public View
{
    Q_OBJECT

public:
    explicit SpectrumView(Study &study, QWidget *parent = nullptr);
    ~SpectrumView() override;

    QString summary() const override;
    FigurePainter figure() const override;
    QString numbers() const override;
    // The moment that is shown, so that a figure keeps it.
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;

    // Null while there is no scalogram.
    const Spectrum *spectrum() const { return m_drawn ? &m_drawn->spectrum : nullptr; }

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showScale() override {}
    void showCursor(double seconds) override;
    void showClock() override;
    QStringList notes(const Result &result) const override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    struct Drawn {
        Spectrum spectrum;
        Curves curves;
    };

    const TimeMap *scalogram() const;
    double shownSeconds() const;
    ClockAxis shownClock() const;
    void takeMoment();
    void draw(bool isNext);
    FigureStyle canvasStyle() const;
    void hover(const QPointF &position);

    CurvesCanvas *m_canvas;
    std::optional<double> m_kept; // the moment shown whatever the cursor does: held, or of a figure
    std::optional<ClockAxis> m_keptClock;
    std::shared_ptr<const Drawn> m_drawn;
    bool m_isClockOld = false; // times are written in another way now
};

} // namespace edgescope
