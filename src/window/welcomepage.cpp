// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/welcomepage.h"

#include "ui_welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>

namespace edgescope {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("welcomePage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_ui->logo->setPixmap(QIcon(QStringLiteral(":/edgescope.svg")).pixmap(56, 56));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    m_ui->title->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_ui->recentTitle->setFont(bold);
    for (QLabel *label : {m_ui->subtitle, m_ui->demoText, m_ui->dropText})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_ui->recentList->installEventFilter(this);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, &WelcomePage::choose);
    connect(m_ui->recentList, &QListWidget::itemClicked, this, &WelcomePage::choose);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_ui->recentList->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto *item =
            new QListWidgetItem(QStringLiteral("%1 — %2").arg(file.fileName(), folder), m_ui->recentList);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!file.exists()) {
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
            item->setText(tr("%1 — missing").arg(file.fileName()));
            item->setToolTip(tr("%1 is not there any more. Del removes it from this list.").arg(path));
        }
    }
    if (paths.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing opened yet"), m_ui->recentList);
        item->setFlags(Qt::NoItemFlags);
    }
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const QListWidgetItem *item = m_ui->recentList->currentItem())
            emit recentRemoved(item->data(Qt::UserRole).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::choose(QListWidgetItem *item)
{
    const QString path = item->data(Qt::UserRole).toString();
    if (!path.isEmpty())
        emit recentChosen(path);
}

} // namespace edgescope
