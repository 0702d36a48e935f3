// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/manual.h"

#include "study/application.h"

#include <QFile>
#include <QLocale>
#include <QtGlobal>

// The pages lie in a static library, from which the linker takes only what something names.
[[maybe_unused]] static const bool pagesLoaded = [] {
    Q_INIT_RESOURCE(manual);
    return true;
}();

namespace edgescope {
namespace {

QStringList splitWords(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

const std::vector<ManualSection> &manualSections()
{
    static const std::vector<ManualSection> sections = {
        {QT_TRANSLATE_NOOP("Manual", "Begin"), splitWords("welcome tour science")},
        {QT_TRANSLATE_NOOP("Manual", "Recordings"), splitWords("opening classes")},
        {QT_TRANSLATE_NOOP("Manual", "The window"), splitWords("window keys timeline array unit parameters")},
        {QT_TRANSLATE_NOOP("Manual", "Marks"), splitWords("annotations scoring seizures exchange")},
        {QT_TRANSLATE_NOOP("Manual", "Balance across scales"),
         splitWords("ensembles joint ellipsoids variance collapse partition mncm states correlogram map "
                    "surrogates comparison")},
        {QT_TRANSLATE_NOOP("Manual", "Time and frequency"),
         splitWords("current scalogram coherence ridges cumulative")},
        {QT_TRANSLATE_NOOP("Manual", "Results"), splitWords("figures composer headless files")},
        {QT_TRANSLATE_NOOP("Manual", "Help"), splitWords("troubleshooting glossary")},
    };
    return sections;
}

QString manualLanguage()
{
    const QString chosen = chosenLanguage();
    return chosen.isEmpty() ? QLocale::system().name() : chosen;
}

QString manualText(const QString &page, const QString &language)
{
    Q_ASSERT(pagesLoaded);
    for (const QString &folder : {language, language.section(u'_', 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/manual/%1/%2.md").arg(folder, page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString manualTitle(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        if (line.startsWith(u"# "))
            return line.mid(2).trimmed();
    return {};
}

QStringList manualAnchors(const QString &text)
{
    QStringList anchors;
    bool isCode = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        const qsizetype level = line.indexOf(QStringLiteral("# "));
        if (!isCode && level >= 0 && line.left(level) == QString(level, u'#'))
            anchors << manualAnchor(line.mid(level + 2).trimmed());
    }
    return anchors;
}

QString manualAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-' || character == u'_')
            anchor += character;
        else if (character == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace edgescope
