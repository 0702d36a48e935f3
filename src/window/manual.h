// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// The manual: pages of Markdown in the folder manual/ of the sources, which the program carries along.
namespace edgescope {

// A part of the table of contents.
struct ManualSection {
    const char *title; // QT_TRANSLATE_NOOP("Manual", …)
    QStringList pages; // "joint": the file manual/<language>/joint.md
};

// All pages in the order of reading.
const std::vector<ManualSection> &manualSections();

// The language that the program speaks now: "de", "zh_CN".
QString manualLanguage();

// The text of a page in a language, from the folder of its name ("de_AT", else "de"), in English when it is
// in neither; empty when there is no such page.
QString manualText(const QString &page, const QString &language);

// The first heading of a page.
QString manualTitle(const QString &text);

// The names of all headings of a page, in their order, which is the same in all languages.
QStringList manualAnchors(const QString &text);

// The name by which links lead to a heading, as on GitHub: "E × I joint" → "e--i-joint".
QString manualAnchor(const QString &heading);

} // namespace edgescope
