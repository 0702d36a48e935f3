// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

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
    // With a button that does something about it, and closes the message.
    void showOffer(const QString &sentence, const QString &verb, const std::function<void()> &action);
    void clear();

    // The sentences shown now, oldest first.
    QStringList messages() const;

private:
    enum class Kind { Failure, Notice };
    struct Remedy {
        QString verb;
        std::function<void()> action;
    };
    void add(Kind kind, const QString &sentence, const Remedy &remedy = {});

    QVBoxLayout *m_lines;
};

} // namespace edgescope
