// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"
#include "core/result.h"
#include "core/timerange.h"
#include "study/shownconditions.h"
#include "views/theme.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QPainter;

namespace edgescope {

struct ClockAxis;

class Study;
class TimeColumn;
class ViewPages;
struct PlotSpan;

// Where a legend stands: beside the plot, on it where it hides least, or nowhere. Keys of colours, which have
// no place on a map, are beside it in either case.
enum class LegendPlace : std::uint8_t { Beside, Inside, None };

// How a result is drawn outside the screen.
struct FigureStyle {
    const Theme *theme = nullptr; // never null when used
    int scale = 15;               // the current scale, emphasised
    double fontPoints = 8;
    QString fontFamily = {}; // empty: the program's own
    LegendPlace legend = LegendPlace::Beside;
    bool hasScaleBars = false; // in place of axes with equal steps and a unit
};

// Draws what a view showed when this was made. It holds all it needs and can be used after the view has gone.
// Used on the GUI thread, where Qt Charts lays out curves; a Drawing of it can be drawn on any thread.
using FigurePainter = std::function<void(QPainter &painter, const QRectF &area, const FigureStyle &style)>;

// A linked view of results: those of one analysis, or what a RecordingView makes of the recording itself.
// Shows what is delivered while it is visible and the state of the work otherwise (nothing open, computing,
// failed, not computable). Hidden views want nothing. A view that is held keeps its result, time and scale,
// until it follows again or another recording is opened.
class View : public QWidget
{
    Q_OBJECT

public:
    View(Study &study, const QByteArray &analysis, QWidget *parent = nullptr);
    ~View() override;

    // Empty for a view of the recording itself.
    QByteArray analysis() const { return m_analysis; }
    // What is shown: the result with the pinned ones laid over it.
    std::shared_ptr<const Result> result() const { return m_result; }
    // The scale that is the current one in the picture.
    int scale() const;
    // The conditions of what is shown: the present ones, or those it was held with. A range around a seizure
    // is held as the times that it had.
    ShownConditions conditions() const;
    // The parameter values behind what a held view shows, by analysis; empty when it follows.
    std::map<QByteArray, Values> heldValues() const;
    bool isFollowing() const { return !m_held.has_value(); }
    // A view without a result has nothing to hold.
    void setFollowing(bool following);
    // What the legend would say where there is no room to draw it: it stands in the menu of the title.
    virtual QStringList hiddenLegend() const { return {}; }
    // Short text on what is shown, for the dock's title: "4 scales, 95 % ellipses".
    virtual QString summary() const = 0;
    // Draws the result shown, with the view's own options, independent of the screen's theme and size. Empty
    // while there is nothing to draw.
    virtual FigurePainter figure() const = 0;
    // What the menu of the view offers besides what all views do.
    const QList<QAction *> &options() const { return m_optionActions; }
    // How the view was set by hand, apart from parameters of the analysis and what all views share.
    virtual QJsonObject savedOptions() const { return {}; }
    // Options that are missing or make no sense are left as they are.
    virtual void restoreOptions(const QJsonObject &) {}
    // The numbers drawn, as tab-separated text with a header line (C locale). Tables are separated by an
    // empty line; what is not computable is an empty cell.
    virtual QString numbers() const;

    // The time axis that plots of time take over where they lie above or below the timeline, and whose way of
    // writing times views share.
    void setTimeColumn(const TimeColumn &column);

    // Shows a result that was made elsewhere, in a view that is never on the screen; under these conditions,
    // or under those of the study.
    void showGiven(std::shared_ptr<const Result> result,
                   const std::optional<ShownConditions> &conditions = {});

signals:
    void summaryChanged();
    void followingChanged(bool following);
    void readOutChanged(const QString &text);       // under the pointer; empty when it left
    void openRequested();                           // the link of the empty view was followed
    void remedyRequested(edgescope::Remedy remedy); // the button beside what is not computable

protected:
    Study &study() const { return m_study; }
    const Theme &theme() const { return themeFor(palette()); }
    // The style of the picture on the screen.
    FigureStyle screenStyle() const;
    // Puts the picture, and above it a strip of options if there is one, into the view. Called once, by the
    // constructor of each view.
    void setContent(QWidget *content, QWidget *options = nullptr);
    // Adds an entry to the view's menu.
    void addOption(QAction &option) { m_optionActions << &option; }
    // Tells what is under the pointer, in the status bar and in a small card at the pointer.
    void showReadOut(const QString &text);
    // The time in view in the timeline, or when the view was held.
    TimeRange shownTime() const;
    // The times that are selected, marked, or those of the chosen annotations: ascending, disjoint.
    std::vector<TimeRange> selectedTimes() const;
    // Where a plot of `shown` has to begin and end in a part of the view to stand on the timeline's axis;
    // nothing where it has its own.
    std::optional<PlotSpan> sharedSpan(const QWidget &part, const TimeRange &shown) const;
    // How times are written: as on the timeline, else by the recording's clock.
    ClockAxis timelineClock() const;
    // Lets the user have the sensitivity to unit classes shown beside the numbers of the result, where it is
    // known of them. Called by the constructor.
    void offerSensitivity();
    // Keeps and restores that choice among the view's own options.
    void saveSensitivity(QJsonObject &options) const;
    void restoreSensitivity(const QJsonObject &saved);
    // Offers to recompute the result for the selected time, or of the selected units alone. Called by the
    // constructor of views that do not show these otherwise.
    void offerSelection();
    void offerUnits();

    // The content that shows a result; the base class covers or dims it in other states.
    virtual void showResult(const Result &result) = 0;
    virtual void clearResult() = 0;
    // The theme, the font or the current scale changed: the same result is drawn again.
    virtual void restyle() = 0;
    // Only the current scale changed.
    virtual void showScale() { restyle(); }
    // The one cursor has moved, or other times are selected. Views without time show neither.
    virtual void showCursor(double) {}
    virtual void showTimes() {}
    // The timeline's axis has moved, or the view has: sharedSpan may give another answer.
    virtual void showTimeColumn() {}
    // Times are written in another way.
    virtual void showClock() {}
    // What is said below the picture.
    virtual QStringList notes(const Result &result) const { return result.notes; }
    // The line of the empty view: "Open a recording to see its …".
    virtual QString emptyText() const = 0;
    // What a screen reader says of the result.
    virtual QString description(const Result &result) const = 0;

    // For views that make their results themselves: the view has been shown or hidden.
    virtual void takeWanted(bool) {}
    bool isWanted() const { return m_wanted; }
    void takeResult(std::shared_ptr<const Result> result);
    // Work is under way; it is seen when it lasts.
    void setWaiting(bool waiting);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What a result was made under, and what a held view therefore does not follow.
    struct Made {
        ShownConditions conditions;
        std::map<QByteArray, Values> values;
    };

    void connectOffers();
    void connectSelection();
    void setWanted(bool wanted);
    void takeRecording();
    void showWithPins();
    void takeFailure(const QString &message);
    Made madeNow() const;
    void tellOfPicture();
    void showOffer();
    void wantSensitivity();

    Study &m_study;
    QByteArray m_analysis;
    QPointer<const TimeColumn> m_timeColumn; // null: all plots have axes of their own
    std::shared_ptr<const Result> m_own;     // without pins
    QAction *m_sensitivity = nullptr;        // null: not offered
    bool m_wantsSensitivity = false;
    std::shared_ptr<const Result> m_ofClasses; // the sensitivity beside m_own
    std::shared_ptr<const Result> m_result;
    Made m_made;
    std::optional<Made> m_held;
    bool m_wanted = false;
    bool m_isOld = false; // what the picture depends on has changed while it was hidden
    bool m_offersSelection = false;
    bool m_offersUnits = false;
    QList<QAction *> m_optionActions;
    ViewPages *m_pages;
};

// One kind of view. Adding one = one file pair, one line in views.cpp, one in CMakeLists.txt, one test.
struct ViewKind {
    QByteArray id;       // object name: "jointView"
    const char *title;   // QT_TRANSLATE_NOOP("View", …)
    QByteArray analysis; // whose results it shows; empty for a view of the recording itself
    View *(*create)(Study &study, QWidget *parent);
    // Draws a result without a widget (the headless program's figures); the same painter as View::figure.
    // Null for a view of the recording itself, or of one moment of a result.
    void (*paint)(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    bool isOfAnalysis() const { return !analysis.isEmpty(); }
};

const std::vector<ViewKind> &viewKinds();

} // namespace edgescope
