// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace edgescope {

// A failure the user is told about: one translated sentence that names the file, the place and what is wrong.
class Error : public std::exception
{
public:
    explicit Error(QString message);

    QString message() const { return m_message; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QByteArray m_utf8;
};

// Thrown by Progress::report when the caller asked to stop. Never shown to the user.
class Cancelled
{
};

} // namespace edgescope
