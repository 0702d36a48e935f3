// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/blackrock.h"
#include "formats/brainvision.h"
#include "formats/cellexplorer.h"
#include "formats/edf.h"
#include "formats/fileprobe.h"
#include "formats/flathdf5.h"
#include "formats/format.h"
#include "formats/matlab.h"
#include "formats/neuroscope.h"
#include "formats/numpy.h"
#include "formats/nwb.h"
#include "formats/phy.h"
#include "formats/plaintext.h"
#include "formats/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <new>

namespace edgescope {
namespace {

// Says why a path cannot be a recording before any format looks at it.
void refuseUnreadable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Error(QCoreApplication::translate("Formats", "%1 does not exist.").arg(path));
    if (!file.isReadable())
        throw Error(
            QCoreApplication::translate("Formats", "%1 cannot be read: permission denied.").arg(path));
    if (file.isFile() && file.size() == 0)
        throw Error(QCoreApplication::translate("Formats", "%1 is empty.").arg(path));
}

} // namespace

const std::vector<Format> &formats()
{
    static const std::vector<Format> table = {
        {QStringLiteral("NWB"), {QStringLiteral("nwb")}, recognisesNwb, readNwb},
        {QStringLiteral("NeuroScope"),
         {QStringLiteral("xml"), QStringLiteral("lfp"), QStringLiteral("eeg"), QStringLiteral("nrs")},
         recognisesNeuroscope,
         readNeuroscope},
        {QStringLiteral("Phy"), {QStringLiteral("py")}, recognisesPhy, readPhy},
        {QStringLiteral("NumPy"), {QStringLiteral("npy")}, recognisesNumpy, readNumpy},
        {QStringLiteral("Blackrock"),
         {QStringLiteral("nev"), QStringLiteral("ns1"), QStringLiteral("ns2"), QStringLiteral("ns3"),
          QStringLiteral("ns4"), QStringLiteral("ns5"), QStringLiteral("ns6")},
         recognisesBlackrock,
         readBlackrock},
        {QStringLiteral("EDF, BDF"), {QStringLiteral("edf"), QStringLiteral("bdf")}, recognisesEdf, readEdf},
        {QStringLiteral("BrainVision"),
         {QStringLiteral("vhdr"), QStringLiteral("vmrk"), QStringLiteral("eeg")},
         recognisesBrainVision,
         readBrainVision},
        {QStringLiteral("CellExplorer"), {QStringLiteral("mat")}, recognisesCellExplorer, readCellExplorer},
        {QStringLiteral("MATLAB"), {QStringLiteral("mat")}, recognisesMatlab, readMatlab},
        {QStringLiteral("HDF5 of spikes and counts"),
         {QStringLiteral("h5"), QStringLiteral("hdf5")},
         recognisesFlatHdf5,
         readFlatHdf5},
        {QStringLiteral("Edgescope project"),
         {QStringLiteral("edgescope-project")},
         recognisesProject,
         readProject},
        // Last, because many other formats have files of numbers among theirs.
        {QStringLiteral("plain text"),
         {QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("dat")},
         recognisesPlainText,
         readPlainText},
    };
    return table;
}

Recording readRecording(const QString &asked, const ReadOptions &options, const Progress &progress)
{
    refuseUnreadable(asked);
    // A folder has its own name however it was asked for: "rat/" and "." too.
    const QFileInfo file(asked);
    const QString path = file.isDir() ? QDir::cleanPath(file.absoluteFilePath()) : asked;
    const bool isKnown = !needsProbe(path) || probeFile(path, progress);
    QStringList names;
    for (const Format &format : formats()) {
        names.push_back(format.name);
        if (!isKnown || !format.recognises(path))
            continue;
        try {
            return format.read(path, options, progress);
        } catch (const std::bad_alloc &) {
            throw Error(QCoreApplication::translate("Formats", "%1 does not fit into memory.").arg(path));
        }
    }
    if (file.isDir())
        throw Error(QCoreApplication::translate("Formats", "%1 is a folder without a recording. Open a "
                                                           "recording file.")
                        .arg(asked));
    throw Error(QCoreApplication::translate("Formats", "%1 is no recording in a known format (%2).")
                    .arg(path, names.join(QStringLiteral(", "))));
}

QString fileDialogFilter()
{
    QStringList patterns;
    for (const Format &format : formats())
        for (const QString &suffix : format.suffixes)
            patterns.push_back(QStringLiteral("*.") + suffix);
    return QCoreApplication::translate("Formats", "Recordings (%1);;All files (*)").arg(patterns.join(u' '));
}

} // namespace edgescope
