// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

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

    struct Recent {
        QString path;
        QString facts; // length, units, where the user stopped; empty when not known
    };
    void setRecent(const std::vector<Recent> &files);
    // The line for those who are new here, until it is answered.
    void setOffersDemo(bool offers);

signals:
    void openRequested();
    void demoRequested();
    void openFolderRequested();
    void demoOfferAnswered(); // with either button
    void recentChosen(const QString &path);
    void locateRequested(const QString &path); // a recent recording that is missing
    void recentRemoved(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(QListWidgetItem *item);
    void showFonts();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace edgescope
