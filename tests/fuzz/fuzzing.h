// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

// What the targets share: each gives the bytes to one reader as a file of its own kind.
namespace edgescope::fuzzing {

// The functions of a reader.
struct Reader {
    bool (*recognises)(const QString &path);
    Recording (*read)(const QString &path, const ReadOptions &options, const Progress &progress);
};

// A file of a set: its name and, while it is sound, its content.
using SoundFile = std::pair<QString, QByteArray>;

// Writes the bytes to a file of this name, lets the reader read it when it recognises it, and reads the first
// and last samples of each channel. Error is an answer; anything else is a find. Always 0, as the fuzzer
// wants it.
int readFile(const Reader &reader, const QString &name, const std::uint8_t *data, std::size_t size);

// The same for a folder of files: the first byte says which of them the other bytes are; the rest of the set
// is sound. `opened` is the file to open, the folder itself when empty.
int readSet(const Reader &reader, const std::vector<SoundFile> &files, const QString &opened,
            const std::uint8_t *data, std::size_t size);

} // namespace edgescope::fuzzing
