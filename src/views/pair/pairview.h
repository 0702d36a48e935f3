// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pair/paircontent.h"
#include "views/recordingview.h"

class QLabel;
class QToolButton;

namespace edgescope {

class PairCanvas;

// Auto- and cross-correlograms of the selected units, tested as the analysis "connections" does it with its
// present values. When that has been run, its connections can be stepped through.
class PairView : public RecordingView
{
    Q_OBJECT

public:
    explicit PairView(Study &study, QWidget *parent = nullptr);
    ~PairView() override;

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;

    // Null while nothing is drawn.
    std::shared_ptr<const PairContent> content() const { return m_content; }
    // Lags are shown up to so many ms.
    int reach() const { return m_reach; }
    void setReach(int milliseconds);

protected:
    Result makeResult() override;
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    // What correlograms are made of.
    struct Request {
        QString recording; // content
        std::vector<int> units;
        std::vector<UnitClass> classes;
        QByteArray values;

        bool operator==(const Request &) const = default;
    };

    QWidget *makeSteps();
    void wantContent(const std::shared_ptr<const Recording> &recording);
    void take(const std::shared_ptr<const PairContent> &content);
    void stop();
    const UnitGraph *found() const;
    std::optional<std::size_t> shownConnection() const;
    void step(int by);
    void showSteps();
    QByteArray slot() const;

    std::vector<int> m_units; // rows in Recording::units: the selected ones
    int m_reach = 25;
    Request m_request; // that the content, or the job under way, is made of
    bool m_isMaking = false;
    QString m_failure;
    std::shared_ptr<const PairContent> m_content;
    std::optional<std::size_t> m_stepped; // the connection gone to last
    PairCanvas *m_canvas;
    QWidget *m_reaches = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
};

} // namespace edgescope
