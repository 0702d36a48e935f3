// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPainter;

namespace edgescope {

class Study;

// How a result is drawn outside the screen.
struct FigureStyle {
    const Theme *theme = nullptr; // never null when used
    int scale = 15;               // the current scale, emphasised
    double fontPoints = 8;
};

// A linked view of one analysis' results. Shows what the study delivers while it is visible and the state of
// the work otherwise (nothing open, computing, failed, not computable). Hidden views want nothing.
class View : public QWidget
{
    Q_OBJECT

public:
    View(Study &study, const QByteArray &analysis, QWidget *parent = nullptr);
    ~View() override;

    QByteArray analysis() const { return m_analysis; }
    std::shared_ptr<const Result> result() const { return m_result; }
    // Short text on what is shown, for the dock's title: "4 scales, 95 % ellipses".
    virtual QString summary() const = 0;
    // Draws the result as a figure, independent of the screen's theme and size.
    virtual void paintFigure(QPainter &painter, const QRectF &area, const FigureStyle &style) const = 0;
    // The numbers drawn, as tab-separated text with a header line (C locale).
    QString numbers() const;

signals:
    void summaryChanged();
    void readOutChanged(const QString &text); // under the pointer; empty when it left

protected:
    Study &study() const { return m_study; }
    // The content that shows a result; the base class covers or dims it in other states.
    virtual void showResult(const Result &result) = 0;
    virtual void clearResult() = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Study &m_study;
    QByteArray m_analysis;
    std::shared_ptr<const Result> m_result;
};

// One kind of view. Adding one = one file pair, one line in views.cpp, one in CMakeLists.txt, one test.
struct ViewKind {
    QByteArray id;       // object name: "jointView"
    const char *title;   // QT_TRANSLATE_NOOP("View", …)
    QByteArray analysis; // whose results it shows
    View *(*create)(Study &study, QWidget *parent);
    // Draws a result without a widget (the headless program's figures); the same painter as
    // View::paintFigure.
    void (*paint)(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);
};

const std::vector<ViewKind> &viewKinds();

} // namespace edgescope
