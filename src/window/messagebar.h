// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace edgescope {

// The one place where failures and notices are told: a line each, above the centre, until it is closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showFailure(const QString &sentence);
    void showNotice(const QString &sentence);
    void clear();

    // The sentences shown now, oldest first.
    QStringList messages() const;

private:
    enum class Kind { Failure, Notice };
    void add(Kind kind, const QString &sentence);

    QVBoxLayout *m_lines;
};

} // namespace edgescope
