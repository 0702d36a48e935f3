// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phy.h"
#include "fuzzing.h"

using namespace edgescope;

namespace {

QByteArray array(const char *type, int count, const char *shape = "(4,)")
{
    QByteArray bytes("\x93NUMPY\x01\x00\x46\x00", 10);
    bytes += (QByteArray("{'descr': '") + type + "', 'fortran_order': False, 'shape': " + shape + "}")
                 .leftJustified(70);
    for (int n = 0; n < count; ++n)
        bytes += QByteArray(1, static_cast<char>(n)) + QByteArray(type[2] - '1', '\0');
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<fuzzing::SoundFile> files = {
        {QStringLiteral("spike_times.npy"), array("<u8", 4)},
        {QStringLiteral("spike_clusters.npy"), array("<i4", 4)},
        {QStringLiteral("params.py"),
         "dat_path = 'array.dat'\nn_channels_dat = 2\noffset = 0\ndtype = 'int16'\nsample_rate = 1000\n"},
        {QStringLiteral("cluster_group.tsv"), "cluster_id\tgroup\n0\tgood\n1\tnoise\n"},
        {QStringLiteral("cluster_info.tsv"), "cluster_id\tch\tcell_type\n0\t1\tpyramidal\n"},
        {QStringLiteral("channel_map.npy"), array("<i4", 4)},
        {QStringLiteral("channel_positions.npy"), array("<f8", 4)},
        {QStringLiteral("array.dat"), QByteArray(100, '\1')},
        {QStringLiteral("spike_templates.npy"), array("<i4", 4)},
        {QStringLiteral("templates.npy"), array("<f4", 16, "(4, 2, 2)")},
        {QStringLiteral("template_ind.npy"), array("<i4", 8, "(4, 2)")},
        {QStringLiteral("whitening_mat_inv.npy"), array("<f8", 16, "(4, 4)")}};
    return fuzzing::readSet({recognisesPhy, readPhy}, files, {}, data, size);
}
