// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionspicture.h"
#include "views/view.h"

namespace edgescope {

class ConnectionsCanvas;

// The monosynaptic connections of all units, as a matrix and as a graph on the electrodes. A click on a cell
// or an arrow selects both units, one on a unit selects it; Shift adds.
class ConnectionsView : public View
{
    Q_OBJECT

public:
    explicit ConnectionsView(Study &study, QWidget *parent = nullptr);

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    ConnectionsForm form() const { return m_form; }
    void setForm(ConnectionsForm form);

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showScale() override {} // connections have no scale
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    void makeContent();
    void select(const std::vector<int> &units, bool adds);

    ConnectionsForm m_form = ConnectionsForm::Both;
    std::shared_ptr<const ConnectionsContent> m_content;
    bool m_isUnfinished = false; // more of what is shown is on its way
    ConnectionsCanvas *m_canvas;
    QWidget *m_forms;
};

} // namespace edgescope
