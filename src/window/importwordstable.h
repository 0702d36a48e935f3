// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationmapping.h"

#include <QTableWidget>

class QComboBox;

namespace edgescope {

// The words of a file of annotations, each with the kind and the label that it becomes.
class ImportWordsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportWordsTable(const Labels &known, QWidget *parent = nullptr);

    void setWords(const std::vector<ImportedWord> &words, const std::vector<WordMeaning> &meanings);
    // Of each word, in their order.
    std::vector<WordMeaning> meanings() const;

signals:
    void meaningsChanged();

private:
    QComboBox *box(int row, int column) const;
    void addRow(int row, const ImportedWord &word, const WordMeaning &meaning);
    void fillLabels(int row, const QString &label);

    const Labels m_known;
};

} // namespace edgescope
