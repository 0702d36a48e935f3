// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/features/featurespicture.h"
#include "views/view.h"

#include <functional>

class QComboBox;

namespace edgescope {

class FeaturesCanvas;

// Texture features of windows and states. A click on a point moves the cursor to the middle of its window and
// shows that window in the timeline; a lasso, or a click on a state's entry in the legend, marks windows.
class FeaturesView : public View
{
    Q_OBJECT

public:
    explicit FeaturesView(Study &study, QWidget *parent = nullptr);

    QString summary() const override;
    FigurePainter figure() const override;
    QStringList hiddenLegend() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    const FeaturesOptions &options() const { return m_options; }
    void setOptions(const FeaturesOptions &options);
    // The pictures on the screen, in the canvas' pixels. Only while there is a result.
    std::vector<FeaturesPicture> pictures() const;

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showScale() override {} // windows have no scale
    void showCursor(double seconds) override;
    void showTimes() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    QWidget *makeOptions();
    QComboBox *makeList(const QString &name, const QString &accessibleName,
                        std::function<void(FeaturesOptions &, int)> choose);
    void fillLists();
    void showLists();
    const Features *data() const;
    void drawAgain();
    void mark(std::set<size_t> windows, bool adds);

    FeaturesOptions m_options;
    FeaturesCanvas *m_canvas;
    QWidget *m_form = nullptr;
    std::set<size_t> m_picked;       // the windows marked, when they were marked here
    std::vector<TimeRange> m_marked; // their times
    bool m_isMarking = false;
    QComboBox *m_x = nullptr;
    QComboBox *m_y = nullptr;
    QComboBox *m_third = nullptr;
    QComboBox *m_pair = nullptr;
};

} // namespace edgescope
