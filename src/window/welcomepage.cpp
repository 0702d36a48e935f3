// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/welcomepage.h"

#include "ui_welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
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
    showFonts();
    m_ui->firstStart->hide();
    m_ui->firstStart->setAutoFillBackground(true);
    m_ui->firstStart->setBackgroundRole(QPalette::Window);
    for (QLabel *label : {m_ui->subtitle, m_ui->demoText, m_ui->dropText})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_ui->recentList->installEventFilter(this);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_ui->newHereDemo, &QPushButton::clicked, this, [this] {
        emit demoOfferAnswered();
        emit demoRequested();
    });
    connect(m_ui->newHereLater, &QPushButton::clicked, this, &WelcomePage::demoOfferAnswered);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, &WelcomePage::choose);
    connect(m_ui->recentList, &QListWidget::itemClicked, this, &WelcomePage::choose);
}

WelcomePage::~WelcomePage() = default;

// Sizes of their own do not follow the program's.
void WelcomePage::showFonts()
{
    QFont large;
    large.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.9);
    large.setBold(true);
    if (m_ui->title->font().pointSizeF() != large.pointSizeF())
        m_ui->title->setFont(large);
    QFont bold;
    bold.setBold(true);
    bold.setPointSizeF(QFontInfo(font()).pointSizeF());
    if (m_ui->recentTitle->font().pointSizeF() != bold.pointSizeF() || !m_ui->recentTitle->font().bold())
        m_ui->recentTitle->setFont(bold);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        showFonts();
    QWidget::changeEvent(event);
}

void WelcomePage::setOffersDemo(bool offers)
{
    m_ui->firstStart->setVisible(offers);
}

void WelcomePage::setRecent(const std::vector<Recent> &files)
{
    m_ui->recentList->clear();
    for (const Recent &recent : files) {
        const QFileInfo file(recent.path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString line = recent.facts.isEmpty() ? folder : recent.facts;
        auto *item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(file.fileName(), line), m_ui->recentList);
        item->setData(Qt::UserRole, recent.path);
        item->setToolTip(QDir::toNativeSeparators(recent.path));
        if (!file.exists()) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
            item->setText(tr("%1\nMissing. Locate…").arg(file.fileName()));
            item->setToolTip(tr("%1 is not there any more. Choose it to say where it is now; Del removes it "
                                "from this list.")
                                 .arg(QDir::toNativeSeparators(recent.path)));
        }
    }
    if (files.empty()) {
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
    if (path.isEmpty())
        return;
    if (QFileInfo::exists(path))
        emit recentChosen(path);
    else
        emit locateRequested(path);
}

} // namespace edgescope
