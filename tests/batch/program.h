// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>

#include <vector>

// Runs the built headless program as a user would.
struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    bool hasOneLineOfErrors() const { return errors.endsWith('\n') && errors.count('\n') == 1; }
};

inline Run runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BATCH_PROGRAM), arguments);
    if (!process.waitForFinished(280000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A CSV table without quoted cells.
struct CsvTable {
    QByteArray header;
    std::vector<QByteArrayList> rows;

    explicit CsvTable(const QString &path)
    {
        QByteArrayList lines = contentOf(path).split('\n');
        header = lines.takeFirst();
        // The last line ends with a line end too.
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        for (const QByteArray &line : lines)
            rows.push_back(line.split(','));
    }

    // The cell of `column` in the row whose first cells are `keys`; null when there is no such row.
    QByteArray cell(const QByteArrayList &keys, const QByteArray &column) const
    {
        const auto index = header.split(',').indexOf(column);
        for (const QByteArrayList &row : rows)
            if (row.mid(0, keys.size()) == keys)
                return row.value(index);
        return {};
    }
    double number(const QByteArrayList &keys, const QByteArray &column) const
    {
        bool ok = false;
        const double value = cell(keys, column).toDouble(&ok);
        return ok ? value : qQNaN();
    }
};
