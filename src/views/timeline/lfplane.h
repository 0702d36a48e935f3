// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// Field potentials: the envelope of each channel, one above the other. Draws the traces that are there,
// placed at their own time, until better ones arrive.
class LfpLane : public Lane
{
public:
    QByteArray id() const override { return "lfp"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Data | Units; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;

    bool clickHeader(const LanePointer &pointer, const LaneContext &context) override;
    bool scrollHeader(int steps, const LaneContext &context) override;
    bool multiplyGain(double factor) override;
    QString gainText(const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
    std::optional<Amplitude> amplitudeBetween(double fromY, double toY, const QRectF &plot,
                                              const LaneContext &context) const override;
    std::vector<int> channelsBetween(double top, double bottom, const QRectF &plot,
                                     const LaneContext &context) const override;
    std::vector<int> wantedChannels(const LaneContext &context, double height) const override;
    void resume(const Lane &other) override { *this = static_cast<const LfpLane &>(other); }

private:
    // Channels that the montage shows, from top to bottom.
    static std::vector<int> rows(const LaneContext &context);
    static QString label(int channel, const LaneContext &context);
    // The same for the header: a pair too wide for it has its second channel below.
    static QStringList labelLines(int channel, const LaneContext &context);
    double labelColumn(const LaneContext &context) const; // width of the widest
    int shownCount(const LaneContext &context, double height) const;
    // Volts (or the channel's unit) a pixel, from the amplitude of the traces and the user's gain.
    double unitsPerPixel(const LaneContext &context, double rowHeight) const;
    // Of the vertical bar in the margin, in the channel's unit.
    static double barValue(double scale, double laneHeight, const LaneContext &context);
    static QString amplitudeText(double value, const LaneContext &context);
    // Of one channel; in the butterfly all channels have the whole height.
    static double rowHeightOf(int count, double height, const LaneContext &context);
    static bool isBad(int channel, const LaneContext &context);
    // By a click on its name, or as that of a selected unit.
    bool isChosen(int channel, const LaneContext &context) const;
    static bool hasSelectedUnit(int channel, const LaneContext &context);
    void followUnits(const std::vector<int> &all, int count, const LaneContext &context) const;
    void forgetOldRecording(const LaneContext &context) const;
    void followTraces(const Traces &traces) const;

    mutable int m_first = 0;              // row at the top
    mutable std::vector<int> m_unitsSeen; // selected when the rows were chosen last
    double m_gain = 1;
    mutable QString m_contentId; // of the recording shown
    mutable int m_chosen = -1;
    mutable double m_amplitude = 0; // 0 until traces of this recording have arrived
    mutable double m_length = 0;    // of the traces that it is of, and whether they were complete
    mutable bool m_wasComplete = false;
    mutable bool m_hasOwnGain = false; // chosen for this recording
    mutable double m_height = 0;       // of the lane as last drawn
};

} // namespace edgescope
