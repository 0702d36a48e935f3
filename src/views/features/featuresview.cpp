// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featuresview.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <functional>

namespace edgescope {

namespace {

std::vector<FeaturesPicture> picturesOf(const Features &data, const FeaturesOptions &options,
                                        const FigureStyle &style, const QRectF &area,
                                        const QPaintDevice *device)
{
    std::vector<FeaturesPicture> pictures;
    for (const ScatterPanel &panel : scatterPanels(options, area))
        pictures.emplace_back(data, panel.options, style, panel.area, device);
    return pictures;
}

void paintPictures(QPainter &painter, const std::vector<FeaturesPicture> &pictures, const QRectF &area)
{
    for (const FeaturesPicture &picture : pictures)
        picture.paint(painter);
    if (pictures.size() > 1)
        pictures.front().paintLegendIn(painter,
                                       {area.center().x(), area.top(), area.width() / 2, area.height() / 2});
}

} // namespace

// The picture on the screen.
class FeaturesCanvas : public QWidget
{
public:
    explicit FeaturesCanvas(QWidget *parent)
        : QWidget(parent)
    {
        setMouseTracking(true);
        setMinimumSize(120, 100);
        setObjectName(QStringLiteral("featuresCanvas"));
    }

    void setPictures(std::function<std::vector<FeaturesPicture>()> make)
    {
        m_make = std::move(make);
        update();
    }
    void setCursorTime(double seconds)
    {
        m_seconds = seconds;
        update();
    }

    std::function<void(std::optional<size_t>)> hovered;
    std::function<void(size_t)> clicked;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_make)
            return;
        QPainter painter(this);
        const std::vector<FeaturesPicture> pictures = m_make();
        paintPictures(painter, pictures, rect());
        for (const FeaturesPicture &picture : pictures)
            picture.paintRing(painter, m_seconds);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_make)
            hovered(pointAt(event->position()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_make || event->button() != Qt::LeftButton)
            return event->ignore();
        if (const auto point = pointAt(event->position()))
            clicked(*point);
    }
    void leaveEvent(QEvent *) override
    {
        if (m_make)
            hovered(std::nullopt);
    }

private:
    std::optional<size_t> pointAt(const QPointF &position) const
    {
        for (const FeaturesPicture &picture : m_make())
            if (const auto point = picture.pointAt(position))
                return point;
        return {};
    }

    std::function<std::vector<FeaturesPicture>()> m_make;
    double m_seconds = undefined;
};

FeaturesView::FeaturesView(Study &study, QWidget *parent)
    : View(study, "mncm", parent)
    , m_canvas(new FeaturesCanvas(this))
{
    m_canvas->hovered = [this](std::optional<size_t> point) {
        showReadOut(point && data() ? pointText(*data(), data()->points[*point]) : QString());
    };
    m_canvas->clicked = [this](size_t point) {
        const TimeRange range = data()->points[point].range;
        this->study().selection().setCursor((range.start + range.stop) / 2);
        this->study().selection().setVisible(range);
    };
    connect(&study.selection(), &Selection::cursorChanged, this,
            [this](double seconds) { m_canvas->setCursorTime(seconds); });
    setContent(m_canvas, makeOptions());
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
    enableLists();
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
    drawAgain();
    emit summaryChanged();
}

std::vector<FeaturesPicture> FeaturesView::pictures() const
{
    return picturesOf(*data(), m_options, screenStyle(), m_canvas->rect(), m_canvas);
}

void FeaturesView::showResult(const Result &)
{
    m_canvas->setCursorTime(study().selection().cursor());
    if (data())
        fillLists();
    drawAgain();
}

void FeaturesView::clearResult()
{
    m_canvas->setPictures({});
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
    // Narrow docks cut the texts instead of growing.
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumWidth(44);
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
                                enableLists();
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
    return makeOptionStrip({form, m_x, m_y, m_third, m_pair}, this);
}

void FeaturesView::enableLists()
{
    for (QComboBox *list : {m_x, m_y, m_third, m_pair})
        list->setEnabled(m_options.form == FeaturesOptions::Form::Scatter);
}

void FeaturesView::fillLists()
{
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
    m_pair->setVisible(!pairs.empty());
}

const Features *FeaturesView::data() const
{
    return result() ? std::get_if<Features>(&result()->shape) : nullptr;
}

void FeaturesView::drawAgain()
{
    if (!data())
        return m_canvas->setPictures({});
    m_canvas->setPictures([this] { return pictures(); });
}

} // namespace edgescope
