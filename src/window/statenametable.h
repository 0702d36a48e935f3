// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/joining.h"

#include <QTableWidget>

namespace edgescope {

// The words of a recording that may stand for vigilance states, each with the state it means.
class StateNameTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit StateNameTable(QWidget *parent = nullptr);

    // Lists these words with the meanings given; a word without one is kept as it is.
    void setWords(const std::vector<QString> &words, const StateNames &names);

    const std::vector<QString> &words() const { return m_words; }
    // Words that are not kept as they are.
    StateNames names() const;

private:
    std::vector<QString> m_words;
};

} // namespace edgescope
