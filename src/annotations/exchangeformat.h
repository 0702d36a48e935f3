// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/portableannotations.h"

#include <QFlags>

// Files of annotations that other programs read and write.
namespace edgescope {

// What of an annotation a format has a place for, besides its times and its label.
enum class Held : std::uint16_t {
    Kinds = 1,
    Raters = 2,   // one for each annotation
    OneRater = 4, // one for the file
    Channels = 8,
    Units = 16,
    Confidence = 32,
    Notes = 64,
    Flags = 128,
    ChannelOnsets = 256,
    EditTimes = 512,
    LabelColours = 1024,
    OtherThanSeizures = 2048,
    OtherThanStates = 4096,
};
Q_DECLARE_FLAGS(HeldParts, Held)
Q_DECLARE_OPERATORS_FOR_FLAGS(HeldParts)

struct ExchangeFile {
    QString suffix; // in place of that of the file the user names
    QByteArray bytes;
};

struct ExchangeOptions {
    QStringList columns; // of tables, after onset, duration and trial_type; empty: all that hold anything
};

// One file format of annotations. Adding one = one file pair, one line in exchangeformat.cpp, one test.
struct ExchangeFormat {
    QString id;        // "bids"
    const char *title; // QT_TRANSLATE_NOOP("AnnotationExchange", …)
    QString suffix;    // without dot
    HeldParts holds;
    // The files to write, that of `suffix` last. Null when the format is only read.
    std::vector<ExchangeFile> (*write)(const PortableAnnotations &annotations,
                                       const ExchangeOptions &options);
    // Sentences about texts that the format cannot hold as they are. May be null.
    QStringList (*lostTexts)(const PortableAnnotations &annotations);
    // By the content's first part. Null when a reader of recordings reads the format.
    bool (*recognises)(const QByteArray &beginning);
    // Throws Error with what is wrong, and where. The path is for messages.
    PortableAnnotations (*read)(const QByteArray &bytes, const QString &path);
};

const std::vector<ExchangeFormat> &exchangeFormats();
// Null when there is none. Of those with one suffix the first is the usual one.
const ExchangeFormat *exchangeFormat(const QString &id);
const ExchangeFormat *exchangeFormatOfSuffix(const QString &suffix);

// What of the annotations a file of this format cannot hold, one sentence each; to be shown before saving.
QStringList lostIn(const ExchangeFormat &format, const PortableAnnotations &annotations);

// Every file that saving under `path` writes.
QStringList exchangeFilesOf(const ExchangeFormat &format, const QString &path);
// Writes the files, each of them whole or not at all. Throws Error.
void saveAnnotations(const ExchangeFormat &format, const QString &path,
                     const PortableAnnotations &annotations, const ExchangeOptions &options = {});

// Null when the file is none of annotations alone that these formats read. Never throws.
const ExchangeFormat *recognisedExchangeFormat(const QString &path);
// Reads a file that was recognised. Throws Error that names the file.
PortableAnnotations readAnnotations(const ExchangeFormat &format, const QString &path);

} // namespace edgescope
