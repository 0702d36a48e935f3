// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/joindialog.h"

#include "core/error.h"
#include "study/jobs.h"
#include "window/importdialog.h"
#include "window/secondsbox.h"
#include "window/settingboxes.h"
#include "window/settings.h"
#include "window/statenametable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray readingSlot = "joinPart";

enum FileTableColumn {
    FileColumn,
    UnitsColumn,
    ChannelsColumn,
    IntervalsColumn,
    OffsetColumn,
    fileTableColumns
};

bool &flagOf(JoinedPart &part, int column)
{
    return column == UnitsColumn      ? part.takesUnits
           : column == ChannelsColumn ? part.takesChannels
                                      : part.takesIntervals;
}

std::size_t countOf(const Recording &recording, int column)
{
    return column == UnitsColumn      ? recording.units.size()
           : column == ChannelsColumn ? recording.channels.size()
                                      : recording.intervals.size();
}

// How many there are, and whether they are taken.
QTableWidgetItem *makeCount(std::size_t count, bool isTaken)
{
    auto *item = new QTableWidgetItem(count > 0 ? QLocale().toString(static_cast<qulonglong>(count))
                                                : JoinDialog::tr("none"));
    item->setFlags(count > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             : Qt::ItemIsSelectable);
    if (count > 0)
        item->setCheckState(isTaken ? Qt::Checked : Qt::Unchecked);
    return item;
}

QLabel *makeSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

JoinDialog::JoinDialog(Jobs &jobs, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_settings(settings)
    , m_table(new QTableWidget(0, fileTableColumns, this))
    , m_stateRows(new QWidget(this))
    , m_states(new StateNameTable(m_stateRows))
    , m_classRow(new QWidget(this))
    , m_classes(new QComboBox(m_classRow))
    , m_progress(makeSentence({}, this))
    , m_problem(makeSentence({}, this))
{
    setObjectName(QStringLiteral("joinDialog"));
    setWindowTitle(tr("Join recordings"));
    makeTable();
    m_states->setObjectName(QStringLiteral("joinStates"));
    m_progress->setObjectName(QStringLiteral("joinProgress"));
    m_problem->setObjectName(QStringLiteral("joinProblem"));
    auto *stateRows = new QVBoxLayout(m_stateRows);
    stateRows->setContentsMargins({});
    stateRows->addWidget(makeSentence(tr("What the words for states in these parts mean:"), m_stateRows));
    stateRows->addWidget(m_states);
    m_classRow->setLayout(makeClassRow());
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeSentence(
        tr("Several files become one recording. The first part sets the clock; each other part starts on "
           "it at the time given. No file is changed."),
        this));
    column->addWidget(m_table, 3);
    column->addLayout(makePartButtons());
    column->addWidget(m_stateRows, 2);
    column->addWidget(m_classRow);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    connect(&m_jobs, &Jobs::cancelled, this, [this](const QByteArray &slot) {
        if (slot != readingSlot)
            return;
        m_wanted.clear();
        showProgress();
    });
    resize(760, 560);
    showParts();
}

JoinDialog::~JoinDialog()
{
    m_jobs.disconnect(this);
    m_jobs.cancel(readingSlot);
}

void JoinDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("joinTable"));
    m_table->setAccessibleName(tr("Parts of the recording"));
    m_table->setHorizontalHeaderLabels(
        {tr("Part"), tr("Units"), tr("Channels"), tr("Intervals"), tr("Starts at")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellChanged, this, &JoinDialog::takeChecks);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
}

QLayout *JoinDialog::makePartButtons()
{
    auto *files = new QPushButton(tr("&Add files…"), this);
    files->setObjectName(QStringLiteral("joinAdd"));
    auto *folder = new QPushButton(tr("Add &folder…"), this);
    folder->setObjectName(QStringLiteral("joinAddFolder"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("joinRemove"));
    m_remove->setToolTip(tr("Take the chosen parts off the list"));
    m_remove->setEnabled(false);
    connect(files, &QPushButton::clicked, this, &JoinDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &JoinDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &JoinDialog::removeChosen);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {files, folder, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QLayout *JoinDialog::makeClassRow()
{
    auto *label = new QLabel(tr("&Excitatory and inhibitory by"), m_classRow);
    label->setBuddy(m_classes);
    m_classes->setObjectName(QStringLiteral("joinClasses"));
    auto *file = new QPushButton(tr("A &table…"), m_classRow);
    file->setObjectName(QStringLiteral("joinClassFile"));
    file->setToolTip(tr("Choose a table of units and classes (CSV or TSV)"));
    file->setAutoDefault(false);
    connect(m_classes, &QComboBox::activated, this, &JoinDialog::takeClasses);
    connect(file, &QPushButton::clicked, this, &JoinDialog::chooseClassFile);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_classes, 1);
    row->addWidget(file);
    return row;
}

QLayout *JoinDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save and open…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("joinSave"));
    m_save->setToolTip(tr("Save the list of parts as a project file and open it"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &JoinDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(buttons);
    return row;
}

void JoinDialog::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Add files"), m_settings.lastFolder(), fileDialogFilter());
    if (paths.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    for (const QString &path : paths)
        addPart(path);
}

void JoinDialog::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Add folder"), m_settings.lastFolder());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    addPart(path);
}

void JoinDialog::chooseClassFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Table of classes"), m_settings.lastFolder(),
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_project.classFile = path;
    m_project.classColumn.clear();
    showClasses();
}

void JoinDialog::addPart(const QString &path)
{
    showProblem({});
    if (recognisesProject(path)) {
        showProblem(tr("%1 is itself a project. Add its parts instead.").arg(QFileInfo(path).fileName()));
        return;
    }
    JoinedPart part;
    part.path = QFileInfo(path).absoluteFilePath();
    const std::optional<ImportQuestion> question = importQuestion(path);
    if (!question) {
        want(part, false);
        return;
    }
    auto *dialog = new ImportDialog(*question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, part, dialog]() mutable {
        part.options = dialog->options();
        want(part, false);
    });
    dialog->open();
}

void JoinDialog::setProject(const Project &project)
{
    m_project = project;
    const double start = project.joining.parts.front().offset;
    for (JoinedPart part : project.joining.parts) {
        part.offset -= start;
        want(part, true);
    }
}

// One after another, so that the parts keep the order in which they were added: the first sets the clock.
void JoinDialog::want(const JoinedPart &part, bool isPlaced)
{
    m_wanted.push_back({part, isPlaced});
    if (m_wanted.size() == 1)
        readNext();
    showProgress();
}

void JoinDialog::readNext()
{
    if (m_wanted.empty())
        return;
    using Read = std::shared_ptr<const Recording>;
    const JoinedPart part = m_wanted.front().settings;
    const auto goOn = [this] {
        m_wanted.pop_front();
        readNext();
        showProgress();
    };
    m_jobs.start<Read>(
        readingSlot, tr("Reading %1").arg(QFileInfo(part.path).fileName()),
        [part](const Progress &progress) {
            return std::make_shared<const Recording>(readRecording(part.path, part.options, progress));
        },
        [this, goOn](const Read &recording) {
            take(m_wanted.front(), recording);
            goOn();
        },
        [this, goOn](const QString &message) {
            showProblem(m_problem->text().isEmpty() ? message : m_problem->text() + u'\n' + message);
            goOn();
        },
        Jobs::Priority::Interactive);
}

void JoinDialog::take(const Wanted &wanted, std::shared_ptr<const Recording> recording)
{
    Part part{wanted.settings, std::move(recording)};
    if (!wanted.isPlaced)
        part.settings.offset =
            m_parts.empty() ? 0 : suggestedOffset(*m_parts.front().recording, *part.recording);
    m_parts.push_back(std::move(part));
    showParts();
}

// Another first part sets another clock; where the parts lie to one another stays.
void JoinDialog::removeChosen()
{
    for (int row = m_table->rowCount() - 1; row >= 0; --row)
        if (m_table->item(row, FileColumn)->isSelected())
            m_parts.erase(m_parts.begin() + row);
    if (!m_parts.empty()) {
        const double start = m_parts.front().settings.offset;
        for (Part &part : m_parts)
            part.settings.offset -= start;
    }
    showParts();
}

void JoinDialog::showParts()
{
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(0);
        m_table->setRowCount(static_cast<int>(m_parts.size()));
        for (int row = 0; row < m_table->rowCount(); ++row)
            showPart(row);
    }
    m_remove->setEnabled(false);
    showContents();
}

void JoinDialog::showPart(int row)
{
    Part &part = m_parts[static_cast<std::size_t>(row)];
    auto *file = new QTableWidgetItem(QFileInfo(part.settings.path).fileName());
    file->setToolTip(QDir::toNativeSeparators(part.settings.path));
    m_table->setItem(row, FileColumn, file);
    for (const int column : {UnitsColumn, ChannelsColumn, IntervalsColumn})
        m_table->setItem(row, column,
                         makeCount(countOf(*part.recording, column), flagOf(part.settings, column)));
    m_table->setItem(row, OffsetColumn, new QTableWidgetItem);
    auto *offset = new SecondsBox(m_table);
    offset->setObjectName(QStringLiteral("joinOffset%1").arg(row));
    offset->setAccessibleName(tr("Start of %1").arg(file->text()));
    offset->setToolTip(tr("Seconds after the start of the first part; at first what the start times say"));
    offset->setFrame(false);
    offset->setAlignment(Qt::AlignRight);
    offset->setButtonSymbols(QAbstractSpinBox::NoButtons);
    offset->setValue(part.settings.offset);
    offset->setEnabled(row > 0);
    // Only what is typed is rounded to what the box shows.
    connect(offset, &QDoubleSpinBox::valueChanged, this, [this, row](double seconds) {
        m_parts[static_cast<std::size_t>(row)].settings.offset = seconds;
    });
    m_table->setCellWidget(row, OffsetColumn, offset);
}

void JoinDialog::takeChecks(int row, int column)
{
    if (column < UnitsColumn || column > IntervalsColumn)
        return;
    flagOf(m_parts[static_cast<std::size_t>(row)].settings, column) =
        m_table->item(row, column)->checkState() == Qt::Checked;
    showContents();
}

void JoinDialog::showContents()
{
    takeStateNames();
    showStates();
    showClasses();
    showProgress();
}

} // namespace edgescope
