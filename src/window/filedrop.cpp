// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace edgescope {
namespace {

class Frame : public QWidget
{
public:
    explicit Frame(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("dropFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_frame(new Frame(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        static_cast<QDropEvent *>(event)->acceptProposedAction();
        setFrame(true);
        return true;
    case QEvent::DragMove:
        static_cast<QDropEvent *>(event)->acceptProposedAction();
        return true;
    case QEvent::DragLeave:
        setFrame(false);
        return true;
    case QEvent::Drop:
        setFrame(false);
        static_cast<QDropEvent *>(event)->acceptProposedAction();
        take(*static_cast<QDropEvent *>(event)->mimeData());
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void FileDrop::take(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        emit refused(tr("What was dropped is not a file. Drop a recording from a folder."));
    else if (urls.size() > 1)
        emit refused(tr("%n file(s) were dropped. Drop one recording at a time.", nullptr,
                        static_cast<int>(urls.size())));
    else if (!urls.first().isLocalFile())
        emit refused(tr("%1 is not on this computer. Save it first, then drop the file.")
                         .arg(urls.first().toDisplayString()));
    else
        emit dropped(urls.first().toLocalFile());
}

void FileDrop::setFrame(bool shown)
{
    m_frame->setGeometry(m_window.rect());
    m_frame->setVisible(shown);
    m_frame->raise();
}

} // namespace edgescope
