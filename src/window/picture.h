// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace edgescope {

class Timeline;
class View;

// Something that can be drawn on paper: a view's figure or the timeline. Always in the light theme, at its
// own size, whatever the screen looks like.
struct Picture {
    QString name; // for the proposed file name
    QSizeF size;  // points, 1/72 inch
    std::function<void(QPainter &, const QRectF &)> paint;
    std::function<QString()> numbers; // tab-separated; none when the picture has no table
};

// `scale` is the one emphasised.
Picture pictureOf(const View &view, const QString &title, int scale);
Picture pictureOf(const Timeline &timeline);

// Puts the picture on the clipboard, at 300 dots per inch.
void copyPicture(const Picture &picture);
void copyNumbers(const Picture &picture);

// Writes PNG (300 dots per inch), SVG or PDF by the suffix of the path. Throws Error.
void savePicture(const Picture &picture, const QString &path);

} // namespace edgescope
