// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace edgescope {

// Lets a recording be dropped anywhere in a window, which gets a frame meanwhile.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

signals:
    void dropped(const QString &path);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &data);
    void setFrame(bool shown);

    QWidget &m_window;
    QWidget *m_frame;
};

} // namespace edgescope
