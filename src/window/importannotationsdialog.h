// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationmapping.h"
#include "study/annotationimport.h"
#include "views/timeline/clockaxis.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace edgescope {

class ImportWordsTable;
class SecondsBox;
class Settings;
class Study;

// Asks what the words of a file of annotations mean, whose marks they become and where they lie in time, and
// shows what will be added. Meanings are remembered for the next file with the same words.
class ImportAnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportAnnotationsDialog(Study &study, Settings &settings, FoundAnnotations found, const QString &fileName,
                            QWidget *parent = nullptr);

    // What is to be added, as it is set now.
    const MappedAnnotations &toAdd() const { return m_toAdd; }
    void accept() override;

private:
    void makeChoices();
    QTableWidget *makePreview();
    void takeFile();
    void fillWords();
    void remap();
    void showPreview();
    QString summary() const;
    AnnotationContent chosenContent() const;
    ImportMapping mapping() const;

    Study &m_study;
    Settings &m_settings;
    std::shared_ptr<const Recording> m_recording;
    ClockAxis m_clock;
    FoundAnnotations m_found;
    AnnotationContent m_content; // of the recording chosen when the file lists several
    std::vector<ImportedWord> m_words;
    MappedAnnotations m_toAdd;
    QComboBox *m_file;
    ImportWordsTable *m_table;
    QLabel *m_moreWords;
    QComboBox *m_rater;
    SecondsBox *m_offset;
    double m_shownOffset = 0; // the suggested one as the box rounds it
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPushButton *m_import;
};

} // namespace edgescope
