// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the annotations of a recording and edits them without end, writing the number of each edit to the
// standard output once the document has it. Saves now and then.
//   annotating RECORDING CONTENT-ID
#include "annotations/annotationedits.h"
#include "annotations/annotationstorage.h"

#include <QCoreApplication>

#include <cstdio>

using namespace edgescope;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Recording recording;
    recording.path = QString::fromLocal8Bit(argv[1]);
    recording.contentId = QString::fromLatin1(argv[2]);
    AnnotationDocument document;
    AnnotationStorage storage(document);
    storage.open(recording.contentId, openAnnotations(recording));
    for (int number = static_cast<int>(document.list().size()) + 1;; ++number) {
        Annotation event;
        event.range = {double(number), number + 0.5};
        event.label = QString::number(number);
        document.edit(event.label, addition(document.list(), event));
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 7 == 0)
            storage.save();
    }
}
