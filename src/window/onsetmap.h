// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QWidget>

#include <memory>

namespace edgescope {

// The order in which activity reaches the channels: each channel a square where its electrode lies, or in the
// order of the file when positions are not known, with its number and, by colour, its delay after the first.
class OnsetMap : public QWidget
{
    Q_OBJECT

public:
    explicit OnsetMap(QWidget *parent = nullptr);

    // `onsets` by time; empty: none to show. `title` names the seizure.
    void setOnsets(std::shared_ptr<const Recording> recording, std::vector<ChannelOnset> onsets,
                   const QString &title);
    QSize sizeHint() const override { return {240, 200}; }
    QSize minimumSizeHint() const override { return {120, 170}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Square {
        int channel = 0;
        QRectF area;
    };
    // One for each channel, in the area of the map.
    std::vector<Square> squares(const QRectF &area) const;
    QRectF mapArea() const;
    // Its place in the order, from 0; −1 when activity does not reach it.
    int orderOf(int channel) const;
    double delayOf(int order) const;

    std::shared_ptr<const Recording> m_recording;
    std::vector<ChannelOnset> m_onsets;
    QString m_title;
};

} // namespace edgescope
