// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainbar.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/timeline/clockaxis.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/textscaling.h"
#include "window/timetext.h"

#include <QActionGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace edgescope {
namespace {

constexpr double lengths[] = {1, 5, 10, 30, 60, 300, 1800, 3600, 8 * 3600.0};

// "30 s", not "30.0 s": what is offered is exact.
QString shownLengthText(double seconds)
{
    return seconds < 60 ? QStringLiteral("%1\u202Fs").arg(QLocale().toString(seconds, 'g', 4))
                        : withoutIsolates(durationText(seconds));
}

void frameButtons(QToolBar &bar, std::initializer_list<QAction *> actions, Qt::ToolButtonStyle style)
{
    for (QAction *action : actions)
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action))) {
            button->setAutoRaise(false);
            button->setToolButtonStyle(style);
            fixHeight(*button, 26);
        }
}

} // namespace

// Words before a control, which take no room while they give way.
class SpareCaption : public QLabel
{
public:
    using QLabel::QLabel;

    int wordsWidth() const { return QLabel::sizeHint().width(); }
    bool givesWay() const { return m_givesWay; }
    void setGivesWay(bool givesWay)
    {
        if (givesWay == m_givesWay)
            return;
        m_givesWay = givesWay;
        updateGeometry();
    }
    QSize sizeHint() const override { return {m_givesWay ? 0 : wordsWidth(), QLabel::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    bool m_givesWay = false;
};

MainBar::MainBar(Study &study, const Timeline &timeline, const Actions &actions, QWidget *parent)
    : QToolBar(tr("Main toolbar"), parent)
    , m_study(study)
    , m_timeline(timeline)
    , m_time(new QLineEdit(this))
    , m_length(new QComboBox(this))
    , m_lastInTabOrder(m_length)
{
    setObjectName(QStringLiteral("mainToolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    keepIconSize(*this, 16);
    keepLeastHeight(*this, 36);
    addActions({actions.open, actions.save});
    addSeparator();
    addActions({actions.undo, actions.redo});
    addSeparator();
    addActions(actions.toolGroup->actions());
    frameButtons(*this, {actions.toolBrowse, actions.toolSelect, actions.toolAnnotate, actions.toolMeasure},
                 Qt::ToolButtonTextBesideIcon);
    addSeparator();
    addTimeBox(actions);
    addWindowLength(actions);
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_afterPart = addWidget(room);
    addAction(actions.addToFigure);
    frameButtons(*this, {actions.addToFigure}, Qt::ToolButtonTextBesideIcon);
    m_toFigure = qobject_cast<QToolButton *>(widgetForAction(actions.addToFigure));
    if (auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More")); // of the bar, which has no room for all

    connect(&study.selection(), &Selection::visibleChanged, this, &MainBar::showVisible);
    connect(&study, &Study::recordingChanged, this, &MainBar::showVisible);
    connect(&timeline, &Timeline::axisKindChanged, this, &MainBar::showVisible);
    showVisible();
}

void MainBar::addTimeBox(const Actions &actions)
{
    addAction(actions.pageBack);
    m_time->setObjectName(QStringLiteral("timeBox"));
    m_time->setAccessibleName(tr("Left edge of the window"));
    m_time->setToolTip(tr("Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)"));
    m_time->setAlignment(Qt::AlignCenter);
    fixSize(*m_time, 100, 26);
    m_time->installEventFilter(this);
    addWidget(m_time);
    addAction(actions.pageForward);
    connect(m_time, &QLineEdit::returnPressed, this, &MainBar::goToTypedTime);
}

void MainBar::addWindowLength(const Actions &actions)
{
    SpareCaption *caption = makeCaption(tr("Window"));
    m_spareCaptions.push_back({caption, addWidget(caption)});
    m_length->setObjectName(QStringLiteral("windowLengthBox"));
    m_length->setAccessibleName(tr("Length of the window"));
    m_length->setToolTip(tr("Length of time shown. Choose one or type it, such as 45 s"));
    m_length->setEditable(true);
    m_length->setInsertPolicy(QComboBox::NoInsert);
    m_length->setCompleter(nullptr);
    fixSize(*m_length, 104, 26);
    m_length->installEventFilter(this);
    for (const double length : lengths)
        m_length->addItem(leftToRight(shownLengthText(length)), length);
    m_length->addItem(tr("All"), 0.0);
    addWidget(m_length);
    addAction(actions.zoomOut);
    addAction(actions.zoomIn);
    connect(m_length, &QComboBox::activated, this, &MainBar::takeTypedLength);
    connect(m_length->lineEdit(), &QLineEdit::returnPressed, this, &MainBar::takeTypedLength);
}

SpareCaption *MainBar::makeCaption(const QString &text)
{
    auto *caption = new SpareCaption(text, this);
    caption->setContentsMargins(8, 0, 2, 0);
    caption->setForegroundRole(QPalette::PlaceholderText);
    return caption;
}

QAction *MainBar::addCaption(const QString &text, bool isSpare)
{
    SpareCaption *caption = makeCaption(text);
    QAction *place = addToWorkspacePart(caption);
    if (isSpare)
        m_spareCaptions.push_back({caption, place});
    return place;
}

QAction *MainBar::addToWorkspacePart(QWidget *widget)
{
    if (!widget)
        return insertSeparator(m_afterPart);
    if (widget->focusPolicy() & Qt::TabFocus) {
        setTabOrder(m_lastInTabOrder, widget);
        m_lastInTabOrder = widget;
    }
    return insertWidget(m_afterPart, widget);
}

void MainBar::editTime()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

bool MainBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QToolBar::eventFilter(watched, event);
    event->accept(); // Esc leaves the box and is not the shortcut that clears the selection
    if (event->type() == QEvent::KeyPress) {
        showVisible();
        emit finished();
    }
    return true;
}

bool MainBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    const bool isLaidOut = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (isLaidOut && m_toFigure)
        fitLastWords();
    return done;
}

// Where there is no room, captions of what speaks for itself give way first, then the words at the end.
void MainBar::fitLastWords()
{
    constexpr int around = 16; // rather too wide, so that the words stay away once they have gone
    const bool hasWords = m_toFigure->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    const int words = fontMetrics().horizontalAdvance(m_toFigure->text()) + around;
    int needed = layout()->sizeHint().width() + (hasWords ? 0 : words);
    for (const auto &[caption, place] : m_spareCaptions)
        if (place->isVisible() && caption->givesWay())
            needed += caption->wordsWidth();
    for (const auto &[caption, place] : m_spareCaptions) {
        const bool givesWay = place->isVisible() && needed > width();
        if (givesWay)
            needed -= caption->wordsWidth();
        caption->setGivesWay(givesWay);
    }
    m_toFigure->setToolButtonStyle(needed <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MainBar::goToTypedTime()
{
    const auto recording = m_study.recording();
    if (!recording)
        return;
    if (const auto seconds = parseTime(m_time->text(), *recording, m_timeline.clock())) {
        Selection &selection = m_study.selection();
        selection.setVisible({*seconds, *seconds + selection.visible().length()});
        selection.setCursor(*seconds);
    } else {
        emit noticed(
            tr("\"%1\" is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.").arg(m_time->text()));
    }
    showVisible();
    emit finished();
}

void MainBar::takeTypedLength()
{
    Selection &selection = m_study.selection();
    const bool all = m_length->currentText() == m_length->itemText(m_length->count() - 1);
    const auto typed =
        all ? std::optional(selection.limits().length()) : parseDuration(m_length->currentText());
    if (typed) {
        const double centre = (selection.visible().start + selection.visible().stop) / 2;
        selection.setVisible({centre - *typed / 2, centre + *typed / 2});
    } else {
        emit noticed(tr("\"%1\" is not a length of time. Type one such as 30 s or 5 min.")
                         .arg(m_length->currentText()));
    }
    showVisible();
    emit finished();
}

void MainBar::showVisible()
{
    const bool open = m_study.recording() != nullptr;
    const TimeRange visible = m_study.selection().visible();
    m_time->setEnabled(open);
    m_length->setEnabled(open);
    m_time->setText(open ? withoutIsolates(m_timeline.clock().text(visible.start, 3)) : QString());
    m_length->setEditText(open ? shownLengthText(visible.length()) : QString());
}

} // namespace edgescope
