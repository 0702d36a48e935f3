// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace Ui {
class WelcomePage;
}

namespace edgescope {

// The centre of the window while nothing is open: opening, the demo and recent recordings.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecentFiles(const QStringList &paths);

signals:
    void openRequested();
    void demoRequested();
    void recentChosen(const QString &path);
    void recentRemoved(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QListWidgetItem *item);

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace edgescope
