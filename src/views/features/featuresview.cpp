// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featuresview.h"

#include "study/study.h"
#include "views/features/featurescanvas.h"
#include "views/markedtext.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QComboBox>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace edgescope {

namespace {

std::vector<FeaturesPicture> picturesOf(const Features &data, const FeaturesOptions &options,
                                        const FigureStyle &style, const QRectF &area,
                                        const QPaintDevice *device, const std::vector<PlotZoom> &zooms = {})
{
    std::vector<FeaturesPicture> pictures;
    for (const ScatterPanel &panel : scatterPanels(options, area)) {
        const size_t n = pictures.size();
        pictures.emplace_back(data, panel.options, style, panel.area, device,
                              n < zooms.size() ? zooms[n] : PlotZoom());
    }
    return pictures;
}

// True when a window has at least half of itself, or of one of the times, inside the times.
bool isInside(const TimeRange &window, const std::vector<TimeRange> &times)
{
    auto time = std::ranges::lower_bound(times, window.start, {}, &TimeRange::stop);
    for (; time != times.end() && time->start < window.stop; ++time)
        if (2 * window.intersected(*time).length() >= std::min(window.length(), time->length()))
            return true;
    return false;
}

void paintPictures(QPainter &painter, const std::vector<FeaturesPicture> &pictures, const QRectF &area)
{
    for (const FeaturesPicture &picture : pictures)
        picture.paint(painter);
    if (pictures.size() > 1)
        pictures.front().paintLegendIn(painter, sharedLegendArea(area));
}

} // namespace

FeaturesView::FeaturesView(Study &study, QWidget *parent)
    : View(study, "mncm", parent)
    , m_canvas(new FeaturesCanvas(study.selection(), this))
{
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, [this](const QPointF &position) {
        const auto point = m_canvas->pointAt(position);
        m_canvas->setCursor(m_canvas->stateAt(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        showReadOut(point && data() ? pointText(*data(), data()->points[*point]) : QString());
    });
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, [this](const QPointF &position) {
        const auto point = m_canvas->pointAt(position);
        if (!point)
            return;
        const TimeRange range = data()->points[*point].range;
        this->study().selection().setCursor((range.start + range.stop) / 2);
        this->study().selection().setVisible(range);
    });
    connect(&gestures, &PlotGestures::picked, this, [this](const std::vector<PlotDatum> &picked, bool adds) {
        std::set<size_t> windows;
        for (const PlotDatum &datum : picked)
            windows.insert(m_canvas->point(datum));
        mark(std::move(windows), adds);
    });
    m_canvas->stateClicked = [this](const QString &state) {
        std::set<size_t> windows;
        for (size_t n = 0; n < data()->points.size(); ++n)
            if (data()->points[n].state == state)
                windows.insert(n);
        mark(std::move(windows), false);
    };
    setContent(m_canvas, makeOptions());
}

// The first of the windows comes into view in the timeline.
void FeaturesView::mark(std::set<size_t> windows, bool adds)
{
    if (adds)
        windows.insert(m_picked.begin(), m_picked.end());
    m_picked = std::move(windows);
    std::vector<TimeRange> ranges;
    for (const size_t window : m_picked)
        ranges.push_back(data()->points[window].range);
    Selection &selection = study().selection();
    {
        const QScopedValueRollback marking(m_isMarking, true);
        selection.setMarked(std::move(ranges));
    }
    m_marked = selection.marked();
    showTimes(); // other windows may cover the same time
    if (!m_picked.empty())
        selection.bringIntoView(data()->points[*m_picked.begin()].range);
    emit readOutChanged(markedText(tr("%n window(s) marked", nullptr, static_cast<int>(m_picked.size())),
                                   selection.marked(), study().recording().get()));
}

void FeaturesView::showCursor(double seconds)
{
    m_canvas->setCursorTime(seconds);
}

void FeaturesView::showTimes()
{
    if (!m_isMarking && study().selection().marked() != m_marked)
        m_picked.clear(); // something else has been marked
    std::set<size_t> inside = m_picked;
    if (data() && inside.empty())
        if (const std::vector<TimeRange> times = selectedTimes(); !times.empty())
            for (size_t n = 0; n < data()->points.size(); ++n)
                if (isInside(data()->points[n].range, times))
                    inside.insert(n);
    m_canvas->setInside(std::move(inside));
}

QString FeaturesView::summary() const
{
    if (!data())
        return {};
    if (m_options.form == FeaturesOptions::Form::PaperStrip)
        return tr("offsets 1–5 over the maximum");
    return tr("%n window(s), 95 % ellipses", nullptr, static_cast<int>(data()->points.size()));
}

FigurePainter FeaturesView::figure() const
{
    if (!data())
        return {};
    return [shown = result(), options = m_options](QPainter &painter, const QRectF &area,
                                                   const FigureStyle &style) {
        paintPictures(painter,
                      picturesOf(std::get<Features>(shown->shape), options, style, area, painter.device()),
                      area);
    };
}

QStringList FeaturesView::hiddenLegend() const
{
    const std::vector<FeaturesPicture> drawn = data() ? pictures() : std::vector<FeaturesPicture>();
    return drawn.empty() ? QStringList() : drawn.front().hiddenLegend();
}

QJsonObject FeaturesView::savedOptions() const
{
    const bool isScatter = m_options.form == FeaturesOptions::Form::Scatter;
    return {{QStringLiteral("form"), isScatter ? QStringLiteral("scatter") : QStringLiteral("strip")},
            {QStringLiteral("x"), static_cast<qint64>(m_options.x)},
            {QStringLiteral("y"), static_cast<qint64>(m_options.y)},
            {QStringLiteral("third"),
             m_options.third ? QJsonValue(static_cast<qint64>(*m_options.third)) : QJsonValue()},
            {QStringLiteral("pair"), static_cast<qint64>(m_options.pair)}};
}

void FeaturesView::restoreOptions(const QJsonObject &saved)
{
    constexpr qint64 features = 6; // of a texture
    constexpr qint64 pairs = 1000;
    const auto index = [&saved](const QString &key, qint64 count, size_t otherwise) {
        const qint64 value = saved.value(key).toInteger(-1);
        return value >= 0 && value < count ? static_cast<size_t>(value) : otherwise;
    };
    FeaturesOptions options = m_options;
    const QString form = saved.value(QStringLiteral("form")).toString();
    if (form == u"scatter")
        options.form = FeaturesOptions::Form::Scatter;
    else if (form == u"strip")
        options.form = FeaturesOptions::Form::PaperStrip;
    options.x = index(QStringLiteral("x"), features, options.x);
    options.y = index(QStringLiteral("y"), features, options.y);
    if (saved.value(QStringLiteral("third")).isNull())
        options.third.reset();
    else if (saved.contains(QStringLiteral("third")))
        options.third = index(QStringLiteral("third"), features, options.third.value_or(0));
    options.pair = index(QStringLiteral("pair"), pairs, options.pair);
    showChoice(m_form, options.form == FeaturesOptions::Form::Scatter ? 0 : 1);
    setOptions(options);
    showLists();
    if (data())
        fillLists();
}

// The figure has both forms, the scatter above the strip.
void FeaturesView::paint(QPainter &painter, const QRectF &area, const Result &result,
                         const FigureStyle &style)
{
    const auto *features = std::get_if<Features>(&result.shape);
    if (!features)
        return;
    const double height = 0.55 * area.height();
    FeaturesOptions options;
    FeaturesPicture(*features, options, style, QRectF(area.left(), area.top(), area.width(), height),
                    painter.device())
        .paint(painter);
    options.form = FeaturesOptions::Form::PaperStrip;
    FeaturesPicture(*features, options, style,
                    QRectF(area.left(), area.top() + height, area.width(), area.height() - height),
                    painter.device())
        .paint(painter);
}

void FeaturesView::setOptions(const FeaturesOptions &options)
{
    m_options = options;
    m_canvas->startAnew();
    drawAgain();
    emit summaryChanged();
}

std::vector<FeaturesPicture> FeaturesView::pictures() const
{
    return picturesOf(*data(), m_options, screenStyle(), m_canvas->rect(), m_canvas, m_canvas->zooms());
}

void FeaturesView::showResult(const Result &)
{
    m_picked.clear(); // rows of another result
    if (data())
        fillLists();
    drawAgain();
}

void FeaturesView::clearResult()
{
    m_canvas->startAnew();
    m_canvas->setPictures({}, nullptr);
}

void FeaturesView::restyle()
{
    drawAgain();
}

QString FeaturesView::emptyText() const
{
    return tr("Open a recording to see its MNCM features.");
}

QString FeaturesView::description(const Result &) const
{
    if (!data())
        return tr("MNCM features");
    return tr("MNCM features, %n window(s), %1 against %2", nullptr, static_cast<int>(data()->points.size()))
        .arg(data()->features[m_options.y].title, data()->features[m_options.x].title);
}

QComboBox *FeaturesView::makeList(const QString &name, const QString &accessibleName,
                                  std::function<void(FeaturesOptions &, int)> choose)
{
    auto *list = new QComboBox(this);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setToolTip(accessibleName);
    // Long texts are cut.
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(9);
    connect(list, &QComboBox::activated, this, [this, choose = std::move(choose)](int index) {
        FeaturesOptions options = m_options;
        choose(options, index);
        setOptions(options);
    });
    return list;
}

QWidget *FeaturesView::makeOptions()
{
    auto *form = makeChoice({QStringLiteral("mncmScatter"), QStringLiteral("mncmStrip")},
                            {tr("Scatter"), tr("Paper strip")}, this, [this](int choice) {
                                FeaturesOptions options = m_options;
                                options.form = choice == 0 ? FeaturesOptions::Form::Scatter
                                                           : FeaturesOptions::Form::PaperStrip;
                                setOptions(options);
                                showLists();
                            });
    m_form = form;
    m_x = makeList(QStringLiteral("mncmX"), tr("Feature across"),
                   [](FeaturesOptions &options, int index) { options.x = static_cast<size_t>(index); });
    m_y = makeList(QStringLiteral("mncmY"), tr("Feature upwards"),
                   [](FeaturesOptions &options, int index) { options.y = static_cast<size_t>(index); });
    m_third =
        makeList(QStringLiteral("mncmThird"), tr("Third feature"), [](FeaturesOptions &options, int index) {
            options.third = index > 0 ? std::optional(static_cast<size_t>(index) - 1) : std::nullopt;
        });
    m_pair = makeList(QStringLiteral("mncmPair"), tr("States compared"),
                      [](FeaturesOptions &options, int index) { options.pair = static_cast<size_t>(index); });
    m_pair->setMinimumContentsLength(10); // "AWAKE – REM"
    return makeOptionStrip({form, m_x, m_y, m_third, m_pair}, this);
}

void FeaturesView::showLists()
{
    const bool isScatter = m_options.form == FeaturesOptions::Form::Scatter;
    for (QComboBox *list : {m_x, m_y, m_third})
        list->setVisible(isScatter);
    m_pair->setVisible(isScatter && m_pair->count() > 0);
}

void FeaturesView::fillLists()
{
    // Another result may have fewer features.
    const size_t count = data()->features.size();
    m_options.x = m_options.x < count ? m_options.x : 0;
    m_options.y = m_options.y < count ? m_options.y : count - 1;
    if (m_options.third && *m_options.third >= count)
        m_options.third.reset();
    for (QComboBox *list : {m_x, m_y}) {
        const QSignalBlocker blocker(list);
        list->clear();
        for (const Feature &feature : data()->features)
            list->addItem(feature.title);
        list->setCurrentIndex(static_cast<int>(list == m_x ? m_options.x : m_options.y));
    }
    {
        const QSignalBlocker blocker(m_third);
        m_third->clear();
        m_third->addItem(tr("two features"));
        for (const Feature &feature : data()->features)
            m_third->addItem(feature.title);
        m_third->setCurrentIndex(m_options.third ? static_cast<int>(*m_options.third) + 1 : 0);
    }
    const QSignalBlocker blocker(m_pair);
    const std::vector<StatePair> pairs = statePairs(*data());
    m_pair->clear();
    for (const StatePair &pair : pairs)
        m_pair->addItem(QStringLiteral("%1 – %2").arg(pair.a, pair.b));
    m_options.pair = m_options.pair < pairs.size() ? m_options.pair : 0;
    m_pair->setCurrentIndex(pairs.empty() ? -1 : static_cast<int>(m_options.pair));
    showLists();
}

const Features *FeaturesView::data() const
{
    return result() ? std::get_if<Features>(&result()->shape) : nullptr;
}

void FeaturesView::drawAgain()
{
    if (!data())
        return m_canvas->setPictures({}, nullptr);
    m_canvas->setPictures([this] { return pictures(); }, data());
}

} // namespace edgescope
