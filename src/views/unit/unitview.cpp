// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unit/unitview.h"

#include "analyses/spikewaveforms.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"
#include "views/unit/unitpicture.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

// As a sentence: "No waveform, and only 3 spikes whole in the signal."
QString sentenceOf(const QString &reason)
{
    return reason.isEmpty() ? reason : reason.front().toUpper() + reason.mid(1) + u'.';
}

WaveformFromSignal fromSignal(const Recording &recording, const CutWaveform &cut)
{
    const QString channel =
        cut.channel < 0 ? QString() : recording.channels[static_cast<std::size_t>(cut.channel)].label;
    return {cut.waveform, channel, sentenceOf(cut.reason)};
}

constexpr UnitClass choices[] = {UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified};

} // namespace

// The picture on the screen, kept as an image: charts are slow to draw and the pointer only reads them.
class UnitCanvas : public QWidget
{
public:
    explicit UnitCanvas(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("unitCanvas"));
        setMouseTracking(true);
        setMinimumSize(120, 100);
    }

    void setContent(std::shared_ptr<const UnitContent> content, const FigureStyle &style)
    {
        m_picture = content ? std::make_unique<UnitPicture>(*content, style) : nullptr;
        m_content = std::move(content);
        m_image = QPixmap();
        update();
    }

    std::function<void(const std::optional<CurveHit> &)> hovered;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_picture)
            return;
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_image.size() != pixels) {
            m_image = QPixmap(pixels);
            m_image.setDevicePixelRatio(devicePixelRatioF());
            m_image.fill(Qt::transparent);
            QPainter painter(&m_image);
            m_picture->paint(painter, rect());
        }
        QPainter(this).drawPixmap(0, 0, m_image);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_picture)
            hovered(m_picture->hitAt(event->position()));
    }
    void leaveEvent(QEvent *) override
    {
        if (m_picture)
            hovered(std::nullopt);
    }

private:
    std::shared_ptr<const UnitContent> m_content;
    std::unique_ptr<UnitPicture> m_picture;
    QPixmap m_image;
};

UnitView::UnitView(Study &study, QWidget *parent)
    : RecordingView(study, parent)
    , m_canvas(new UnitCanvas(this))
{
    m_canvas->hovered = [this](const std::optional<CurveHit> &hit) {
        if (!hit)
            return showReadOut({});
        const auto value = [](double number, const Axis &axis) {
            return axis.title + u' ' + measuredText(numberText(number), axis.unit);
        };
        QString text = value(hit->series->x[hit->index], hit->panel->x) + QStringLiteral(" · ") +
                       value(hit->series->y[hit->index], hit->panel->y);
        if (hit->panel == &m_content->waveform.panels.front() && !m_content->cutFrom.isEmpty())
            text += QStringLiteral(" · ") + tr("cut from %1").arg(m_content->cutFrom);
        showReadOut(text);
    };
    connect(&study.selection(), &Selection::unitsChanged, this, &UnitView::followSelection);
    connect(&study, &Study::classesChanged, this, &UnitView::scheduleUpdate);
    const auto followConnections = [this](const QByteArray &analysis) {
        if (analysis == "connections")
            scheduleUpdate();
    };
    connect(&study, &Study::resultReady, this, followConnections);
    connect(&study, &Study::valuesChanged, this, followConnections);
    connect(&study.jobs(), &Jobs::cancelled, this, [this](const QByteArray &cancelled) {
        if (cancelled != slot() || !m_cutting)
            return;
        m_stopped = std::exchange(m_cutting, std::nullopt);
        scheduleUpdate();
    });
    setContent(m_canvas, makeOptions());
}

UnitView::~UnitView()
{
    study().jobs().disconnect(this);
    stopCutting();
}

QWidget *UnitView::makeOptions()
{
    m_classes = makeChoice({QStringLiteral("unitExcitatory"), QStringLiteral("unitInhibitory"),
                            QStringLiteral("unitUnclassified")},
                           {QStringLiteral("▲ E"), QStringLiteral("■ I"), QStringLiteral("◇ ?")}, this,
                           [this](int choice) { setClass(choices[choice]); });
    explainChoice(m_classes,
                  {tr("Set the class by hand: excitatory"), tr("Set the class by hand: inhibitory"),
                   tr("Set the class by hand: unclassified")});
    return makeOptionStrip({makeSteps(), m_classes}, this);
}

QWidget *UnitView::makeSteps()
{
    const StepButtons steps =
        makeStepButtons({QStringLiteral("unitPrevious"), QStringLiteral("unitNext")},
                        {tr("Previous unit"), tr("Next unit")}, this, [this](int by) { step(by); });
    m_previous = steps.back;
    m_next = steps.forward;
    return steps.row;
}

void UnitView::step(int by)
{
    if (const auto recording = study().recording())
        study().selection().setUnits(
            {std::clamp(m_unit + by, 0, static_cast<int>(recording->units.size()) - 1)});
}

void UnitView::setClass(UnitClass unitClass)
{
    if (m_content)
        study().setUnitClass({m_unit}, unitClass);
}

void UnitView::followSelection()
{
    const std::vector<int> &selected = study().selection().units();
    if (selected.empty() || std::ranges::binary_search(selected, m_unit))
        return;
    m_unit = selected.front();
    scheduleUpdate();
}

QString UnitView::summary() const
{
    return m_content ? QStringLiteral("%1, %2").arg(m_content->label, unitClassTitle(m_content->unitClass))
                     : QString();
}

FigurePainter UnitView::figure() const
{
    if (!m_content)
        return {};
    return [content = m_content](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        UnitPicture(*content, style).paint(painter, area);
    };
}

QJsonObject UnitView::savedOptions() const
{
    return {{QStringLiteral("unit"), m_unit}};
}

void UnitView::restoreOptions(const QJsonObject &saved)
{
    const auto recording = study().recording();
    const int unit = saved.value(QStringLiteral("unit")).toInt(-1);
    if (!recording || unit < 0 || unit >= static_cast<int>(recording->units.size()))
        return;
    m_unit = unit;
    scheduleUpdate();
}

Result UnitView::makeResult()
{
    const auto recording = study().recording();
    Result result;
    if (recording->units.empty()) {
        result.notComputable = tr("This recording has no sorted units.");
        return result;
    }
    const auto found = study().result("connections");
    const UnitGraph *graph = found && found->isFinished() ? std::get_if<UnitGraph>(&found->shape) : nullptr;
    m_content = std::make_shared<const UnitContent>(
        unitContent(*recording, study().classes(), m_unit, graph, waveformFromSignal(recording)));
    result.tables = m_content->tables;
    return result;
}

// The slot is this view's own: a figure may be made of another one meanwhile.
QByteArray UnitView::slot() const
{
    return "unit_waveform_" + QByteArray::number(reinterpret_cast<quintptr>(this), 16);
}

void UnitView::stopCutting()
{
    if (std::exchange(m_cutting, std::nullopt))
        study().jobs().cancel(slot());
}

// What is known of it now; a job is started where that may change.
WaveformFromSignal UnitView::waveformFromSignal(const std::shared_ptr<const Recording> &recording)
{
    if (m_cutting && m_cutting != m_unit)
        stopCutting();
    if (m_stopped && m_stopped != m_unit)
        m_stopped.reset();
    if (hasOwnWaveform(recording->units[static_cast<std::size_t>(m_unit)]) || !hasWidebandChannel(*recording))
        return {};
    if (const auto found = m_fromSignal.find(m_unit); found != m_fromSignal.end())
        return found->second;
    if (m_stopped)
        return {{}, {}, tr("Stopped before it was finished.")};
    if (!m_cutting)
        cutWaveform(recording);
    return {{}, {}, tr("The file has no waveform of this unit: it is being cut from the signal.")};
}

void UnitView::cutWaveform(const std::shared_ptr<const Recording> &recording)
{
    m_cutting = m_unit;
    const QPointer<UnitView> self(this);
    const auto take = [self, unit = m_unit](const WaveformFromSignal &made) {
        if (!self)
            return;
        self->m_cutting.reset();
        self->m_fromSignal[unit] = made;
        self->scheduleUpdate();
    };
    study().jobs().start<WaveformFromSignal>(
        slot(), tr("Waveform of unit %1").arg(recording->units[static_cast<std::size_t>(m_unit)].label),
        [recording, unit = static_cast<std::size_t>(m_unit)](const Progress &progress) {
            return fromSignal(*recording, cutWaveforms(*recording, {unit}, progress).front());
        },
        take,
        [take](const QString &message) {
            take({{}, {}, message});
        });
}

void UnitView::takeWanted(bool wanted)
{
    if (!wanted && m_cutting) {
        stopCutting();
        scheduleUpdate(); // goes on when the view is shown again
    }
    RecordingView::takeWanted(wanted);
}

void UnitView::showResult(const Result &)
{
    m_previous->setEnabled(m_unit > 0);
    m_next->setEnabled(m_unit + 1 < static_cast<int>(study().recording()->units.size()));
    const auto chosen = std::ranges::find(choices, m_content->unitClass) - std::begin(choices);
    m_classes->findChildren<QToolButton *>().at(chosen)->setChecked(true);
    m_canvas->setContent(m_content, screenStyle());
}

void UnitView::clearResult()
{
    m_unit = 0;
    stopCutting();
    m_stopped.reset();
    m_fromSignal.clear();
    m_content.reset();
    m_canvas->setContent({}, screenStyle());
}

void UnitView::restyle()
{
    m_canvas->setContent(m_content, screenStyle());
}

QString UnitView::emptyText() const
{
    return tr("Open a recording to see its units one by one.");
}

QString UnitView::description(const Result &) const
{
    const QString unit = tr("Unit %1, %2, %3 spikes, %4 Hz")
                             .arg(m_content->label, unitClassTitle(m_content->unitClass),
                                  countText(m_content->spikes), numberText(m_content->rateHz));
    return m_content->cutFrom.isEmpty()
               ? unit
               : QStringLiteral("%1, %2").arg(unit, m_content->waveform.panels.front().title);
}

} // namespace edgescope
