// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/project.h"

#include <QDialog>

#include <deque>
#include <memory>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace edgescope {

class Jobs;
class Settings;
class StateNameTable;

// Puts a recording together from several files: what is taken from each, where it lies in time, what its
// words for states mean and where the classes come from. Parts are read as jobs; nothing is written here.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    JoinDialog(Jobs &jobs, Settings &settings, QWidget *parent);
    ~JoinDialog() override; // stops the reading of parts

    // Reads a part and adds it, at the offset that the start times suggest. A file of bare numbers is asked
    // about first.
    void addPart(const QString &path);
    // Starts from a project: its parts as they are set there.
    void setProject(const Project &project);

    // What was chosen.
    Project project() const;
    // Keeps the meaning of the words for the next time they are found.
    void rememberStateNames();
    // Says what went wrong, in a line above the buttons.
    void showProblem(const QString &sentence);

signals:
    void saveRequested();

private:
    struct Part {
        JoinedPart settings;
        std::shared_ptr<const Recording> recording;
    };
    // A part still to be read.
    struct Wanted {
        JoinedPart settings;
        bool isPlaced = false; // else its offset is to be suggested
    };

    void makeTable();
    QLayout *makePartButtons();
    QLayout *makeClassRow();
    QLayout *makeButtons();
    void chooseFiles();
    void chooseFolder();
    void chooseClassFile();
    void want(const JoinedPart &part, bool isPlaced);
    void readNext();
    void take(const Wanted &wanted, std::shared_ptr<const Recording> recording);
    void removeChosen();
    void showParts();
    void showPart(int row);
    void showContents();
    void takeChecks(int row, int column);
    void takeStateNames();
    void showStates();
    void showClasses();
    void takeClasses();
    void showProgress();

    Jobs &m_jobs;
    Settings &m_settings;
    Project m_project; // what the parts and the table of states do not hold
    std::vector<Part> m_parts;
    std::deque<Wanted> m_wanted; // the first is being read
    QTableWidget *m_table;
    QWidget *m_stateRows;
    StateNameTable *m_states;
    QWidget *m_classRow;
    QComboBox *m_classes;
    QPushButton *m_remove;
    QPushButton *m_save;
    QLabel *m_progress;
    QLabel *m_problem;
};

} // namespace edgescope
