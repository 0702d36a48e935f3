// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace edgescope {

// The one place where failures, notices and what is done are told: a line each, above the centre, until it is
// closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Failure, Notice, Done };

    explicit MessageBar(QWidget *parent = nullptr);

    void showFailure(const QString &sentence);
    void showNotice(const QString &sentence);
    // Work has ended as it was meant to. The last is enough: it takes the place of the one before.
    void showDone(const QString &sentence);
    // With a button that does something about it, and closes the message.
    void showOffer(const QString &sentence, const QString &verb, const std::function<void()> &action);
    void clear();

    // The sentences shown now, oldest first.
    QStringList messages() const;

private:
    struct Remedy {
        QString verb;
        std::function<void()> action;
    };
    void add(Kind kind, const QString &sentence, const Remedy &remedy = {});

    QVBoxLayout *m_lines;
};

} // namespace edgescope
