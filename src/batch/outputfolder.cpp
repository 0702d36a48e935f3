// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/outputfolder.h"

#include "batch/arguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace edgescope {
namespace {

bool holds(const QString &folder, const QString &path)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool isEmpty(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

[[noreturn]] void cannotWrite(const QString &path)
{
    throw Error(QCoreApplication::translate("Batch",
                                            "%1 cannot be written; check the folder's permissions and "
                                            "the free space.")
                    .arg(path));
}

} // namespace

OutputFolder::OutputFolder(const QString &path, bool replace, const QString &recordingPath)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
    const QFileInfo folder(m_path);
    if (folder.exists() && !folder.isDir())
        throw BadUsage(QCoreApplication::translate("Batch", "--out %1 is a file, not a folder.").arg(path));
    if (folder.exists() && !isEmpty(m_path) && !replace)
        throw BadUsage(QCoreApplication::translate(
                           "Batch", "--out %1 is not empty; choose another folder or add --force.")
                           .arg(path));
    const QFileInfo recording(recordingPath);
    const QString canonical = folder.exists() ? folder.canonicalFilePath() : m_path;
    if (recording.exists() && (holds(canonical, recording.canonicalFilePath()) ||
                               (recording.isDir() && holds(recording.canonicalFilePath(), canonical))))
        throw BadUsage(QCoreApplication::translate(
                           "Batch", "--out %1 is the recording's own folder; choose another folder.")
                           .arg(path));
}

OutputFolder::~OutputFolder()
{
    m_staging.reset();
    // Refused by the system for folders that hold something.
    for (const QString &folder : m_created)
        QDir().rmdir(folder);
}

void OutputFolder::create()
{
    for (QString folder = m_path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        m_created << folder;
    if (!QDir().mkpath(m_path))
        cannotWrite(m_path);
    m_staging = std::make_unique<QTemporaryDir>(m_path + QStringLiteral("/.unfinished-XXXXXX"));
    if (!m_staging->isValid())
        cannotWrite(m_path);
}

QString OutputFolder::staged(const QString &name)
{
    if (!m_staging)
        create();
    const QString path = m_staging->filePath(name);
    if (!QDir().mkpath(QFileInfo(path).path()))
        cannotWrite(path);
    if (!m_names.contains(name))
        m_names << name;
    return path;
}

void OutputFolder::write(const QString &name, const QByteArray &content)
{
    QFile file(staged(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        cannotWrite(m_path + u'/' + name);
}

void OutputFolder::publish(const QStringList &earlier)
{
    for (const QString &name : m_names) {
        const QString target = m_path + u'/' + name;
        QDir().mkpath(QFileInfo(target).path());
        // Replaces an existing file in one step.
        if (std::rename(QFile::encodeName(staged(name)).constData(), QFile::encodeName(target).constData()) !=
            0)
            cannotWrite(target);
    }
    for (const QString &name : earlier)
        if (!m_names.contains(name))
            QFile::remove(m_path + u'/' + name);
    for (const QString &name : earlier)
        QDir().rmdir(QFileInfo(m_path + u'/' + name).path());
}

} // namespace edgescope
