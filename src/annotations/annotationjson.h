// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"

#include <QJsonObject>

// The native form of annotations. Fields that this program does not know are kept at every level.
namespace edgescope {

inline constexpr int annotationFormatVersion = 1;

QJsonObject annotationToJson(const Annotation &annotation);
// Throws Error with what is wrong ("its start is no number"), without file or place.
Annotation annotationFromJson(const QJsonObject &object);

QJsonObject labelToJson(const Label &label);
Label labelFromJson(const QJsonObject &object);

// The document of a recording; `revision` counts saves.
QJsonObject contentToJson(const AnnotationContent &content, const QString &recordingId, qint64 revision);

struct StoredContent {
    AnnotationContent content;
    QString recordingId; // content id of the recording they belong to
    qint64 revision = 0;
};
// Throws Error with a sentence that names the file and the place: damaged, not of this form, or of a newer
// version.
StoredContent contentFromJson(const QByteArray &bytes, const QString &path);

} // namespace edgescope
