// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/quitquestion.h"

#include "study/jobs.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double longJobSeconds = 10;

} // namespace

bool mayQuit(QWidget &window, const Jobs &jobs)
{
    const std::vector<JobInfo> list = jobs.list();
    const bool isLong = std::any_of(list.begin(), list.end(), [](const JobInfo &job) {
        return !job.background && job.seconds > longJobSeconds;
    });
    if (!isLong)
        return true;
    QMessageBox question(
        QMessageBox::Question, QCoreApplication::translate("edgescope::MainWindow", "Quit Edgescope"),
        QCoreApplication::translate("edgescope::MainWindow",
                                    "Work that has been running for some time is not finished."),
        QMessageBox::Cancel, &window);
    question.addButton(QCoreApplication::translate("edgescope::MainWindow", "Stop it and quit"),
                       QMessageBox::AcceptRole);
    question.exec();
    return question.buttonRole(question.clickedButton()) == QMessageBox::AcceptRole;
}

} // namespace edgescope
