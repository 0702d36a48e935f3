// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recordingpanel.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace edgescope {
namespace {

constexpr int listedPlaces = 20;

// Builds the panel's text from headings and rows of two columns.
class Page
{
public:
    explicit Page(const Theme &theme)
        : m_theme(theme)
    {
    }

    void heading(const QString &text)
    {
        closeTable();
        m_html += QStringLiteral("<p style='margin:10px 0 3px 0'><b>%1</b></p>").arg(text);
    }
    void row(const QString &name, const QString &html)
    {
        if (!m_inTable)
            m_html += QStringLiteral("<table cellspacing='0' cellpadding='2' width='100%'>");
        m_inTable = true;
        // Tables of rich text run from left to right in every language.
        m_html += (QGuiApplication::isRightToLeft()
                       ? QStringLiteral("<tr><td align='right'>%3</td><td width='34%' align='right' "
                                        "style='color:%1; padding-left:8px'>%2</td></tr>")
                       : QStringLiteral("<tr><td width='34%' style='color:%1; padding-right:8px'>%2</td>"
                                        "<td>%3</td></tr>"))
                      .arg(m_theme.secondaryText.name(), name, html);
    }
    void line(const QString &html)
    {
        closeTable();
        m_html += QStringLiteral("<p style='margin:2px 0 4px 0'>%1</p>").arg(html);
    }
    QString link(double seconds, const QString &text) const
    {
        return QStringLiteral("<a href='time:%1' style='color:%2'>%3</a>")
            .arg(seconds, 0, 'f', 6)
            .arg(m_theme.accent.name(), text);
    }
    QString html()
    {
        closeTable();
        return m_html;
    }
    const Theme &theme() const { return m_theme; }

private:
    void closeTable()
    {
        if (m_inTable)
            m_html += QStringLiteral("</table>");
        m_inTable = false;
    }

    const Theme &m_theme;
    QString m_html;
    bool m_inTable = false;
};

void addFile(Page &page, const Recording &recording)
{
    const QFileInfo file(recording.path);
    page.row(RecordingPanel::tr("File"), file.fileName().toHtmlEscaped());
    page.row(RecordingPanel::tr("Folder"), file.absolutePath().toHtmlEscaped());
    page.row(RecordingPanel::tr("Format"), recording.format.toHtmlEscaped());
    page.row(RecordingPanel::tr("Length"),
             QStringLiteral("%1 (%2)").arg(durationText(recording.duration), clockText(recording.duration)));
    page.row(RecordingPanel::tr("Start"), recording.startTime.isValid()
                                              ? QLocale().toString(recording.startTime, QLocale::ShortFormat)
                                              : RecordingPanel::tr("not stated in the file"));
}

void addUnits(Page &page, const Recording &recording, const UnitClasses &classes)
{
    page.heading(RecordingPanel::tr("Units"));
    if (recording.units.empty()) {
        page.line(RecordingPanel::tr("No sorted units in this file."));
        return;
    }
    const auto classRow = [&](const QString &mark, const QString &name, UnitClass unitClass) {
        std::int64_t units = 0;
        std::int64_t spikes = 0;
        for (size_t i = 0; i < recording.units.size(); ++i)
            if (classes.classes.at(i) == unitClass) {
                ++units;
                spikes += static_cast<std::int64_t>(recording.units[i].spikeTimes.size());
            }
        if (units > 0)
            page.row(QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3")
                         .arg(page.theme().unitClassText(unitClass).name(), mark, name),
                     RecordingPanel::tr("%1 units, %2 spikes").arg(countText(units), countText(spikes)));
    };
    classRow(QStringLiteral("▲"), RecordingPanel::tr("Excitatory"), UnitClass::Excitatory);
    classRow(QStringLiteral("■"), RecordingPanel::tr("Inhibitory"), UnitClass::Inhibitory);
    classRow(QStringLiteral("◇"), RecordingPanel::tr("Unclassified"), UnitClass::Unclassified);
}

void addChannels(Page &page, const Recording &recording)
{
    page.heading(RecordingPanel::tr("Channels"));
    if (recording.channels.empty()) {
        page.line(RecordingPanel::tr("No LFP channels in this file."));
        return;
    }
    std::map<double, QStringList> byRate;
    for (const Channel &channel : recording.channels)
        byRate[channel.rateHz] << channel.label.toHtmlEscaped();
    for (const auto &[rate, labels] : byRate) {
        QString names = labels.mid(0, 12).join(QStringLiteral(", "));
        if (labels.size() > 12)
            names += QStringLiteral(", …");
        page.row(QStringLiteral("%1&nbsp;×&nbsp;%2").arg(labels.size()).arg(rateText(rate)), names);
    }
}

void addStates(Page &page, const Recording &recording)
{
    const std::vector<QString> labels = stateLabels(recording.intervals);
    if (labels.empty())
        return;
    page.heading(RecordingPanel::tr("States"));
    for (const QString &label : labels)
        page.row(label.toHtmlEscaped(), durationText(totalLength(stateRanges(recording.intervals, label))));
}

void addPlaces(Page &page, const QString &heading, const std::vector<TimeRange> &ranges)
{
    if (ranges.empty())
        return;
    page.heading(heading);
    const size_t shown = std::min<size_t>(ranges.size(), listedPlaces);
    for (size_t i = 0; i < shown; ++i)
        page.row(page.link(ranges[i].start, clockText(ranges[i].start, 1)), durationText(ranges[i].length()));
    if (shown < ranges.size())
        page.line(RecordingPanel::tr("%1 of %2 shown, %3 altogether.")
                      .arg(shown)
                      .arg(ranges.size())
                      .arg(durationText(totalLength(ranges))));
}

void addNotes(Page &page, const std::vector<Note> &notes)
{
    page.heading(RecordingPanel::tr("How the file was read"));
    if (notes.empty())
        page.line(RecordingPanel::tr("Nothing to remark."));
    for (const Note &note : notes) {
        const Theme &theme = page.theme();
        const bool error = note.severity == Note::Severity::Error;
        const bool warning = note.severity == Note::Severity::Warning;
        const QString word = error     ? RecordingPanel::tr("✗ Error")
                             : warning ? RecordingPanel::tr("⚠ Warning")
                                       : RecordingPanel::tr("ℹ Note");
        const QColor colour = error ? theme.error : warning ? theme.caution : theme.secondaryText;
        page.line(QStringLiteral("<span style='color:%1'>%2</span> &nbsp;%3")
                      .arg(colour.name(), word, note.message.toHtmlEscaped()));
    }
}

} // namespace

RecordingPanel::RecordingPanel(Study &study, QWidget *parent)
    : QTextBrowser(parent)
    , m_study(study)
{
    setObjectName(QStringLiteral("recordingPanel"));
    setAccessibleName(tr("Recording"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    viewport()->setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(10);
    connect(this, &QTextBrowser::anchorClicked, this, &RecordingPanel::follow);
    connect(&study, &Study::recordingChanged, this, &RecordingPanel::showRecording);
    connect(&study, &Study::intervalsChanged, this, &RecordingPanel::showRecording);
    connect(&study, &Study::classesChanged, this, &RecordingPanel::showRecording);
    showRecording();
}

void RecordingPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRecording();
}

void RecordingPanel::showRecording()
{
    const auto recording = m_study.recording();
    Page page(themeFor(palette()));
    if (recording) {
        addFile(page, *recording);
        addUnits(page, *recording, m_study.classes());
        addChannels(page, *recording);
        addStates(page, *recording);
        addPlaces(page, tr("Seizures"), rangesOfKind(recording->intervals, Interval::Kind::Seizure));
        addPlaces(page, tr("Invalid times"), rangesOfKind(recording->intervals, Interval::Kind::Invalid));
        addPlaces(page, tr("Gaps"), recording->gaps);
        addNotes(page, recording->notes);
    } else {
        page.line(tr("Open a recording to see what it holds."));
    }
    setHtml(page.html());
}

void RecordingPanel::follow(const QUrl &link)
{
    Selection &selection = m_study.selection();
    const double seconds = link.path().toDouble();
    const double length = selection.visible().length();
    selection.setVisible({seconds - length / 4, seconds + length * 3 / 4});
    selection.setCursor(seconds);
}

} // namespace edgescope
