// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrockheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace edgescope {

BlackrockKind blackrockKind(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return BlackrockKind::None;
    const QByteArray start = file.read(32);
    if (start.startsWith("NEURALSG"))
        return BlackrockKind::OldSignals;
    if (start.startsWith("NEURALCD") || start.startsWith("BRSMPGRP"))
        return BlackrockKind::Signals;
    if (start.startsWith("NEURALEV") || start.startsWith("BREVENTS"))
        return BlackrockKind::Events;
    if (start.startsWith("########") && start.contains("Neuralynx") &&
        path.endsWith(u".nev", Qt::CaseInsensitive))
        return BlackrockKind::Neuralynx;
    return BlackrockKind::None;
}

BlackrockSpec blackrockSpec(const BinaryFile &file, const BinaryPart &header)
{
    const BlackrockSpec spec{header.number<quint8>(8), header.number<quint8>(9)};
    if (spec.major < 2 || spec.major > 3)
        file.fail(8, QCoreApplication::translate(
                         "BlackrockReader", "The header states version %1.%2; versions 2.1 to 3.0 are read.")
                         .arg(spec.major)
                         .arg(spec.minor));
    return spec;
}

QDateTime blackrockTime(const BinaryPart &header, std::int64_t place)
{
    const auto field = [&](int row) { return int{header.number<quint16>(place + 2 * row)}; };
    const QDate date(field(0), field(1), field(3)); // field 2 is the day of the week
    const QTime time(field(4), field(5), field(6), field(7));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QString shownName(const BinaryFile &file)
{
    return QFileInfo(file.path()).fileName();
}

} // namespace edgescope
