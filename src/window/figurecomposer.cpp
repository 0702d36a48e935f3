// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurecomposer.h"

#include "core/lengths.h"
#include "figures/figurelayout.h"
#include "views/theme.h"
#include "window/figuredocument.h"
#include "window/figurepagesizes.h"
#include "window/figurewarnings.h"
#include "window/icons.h"
#include "window/overflowbar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int zoomPercents[] = {50, 75, 100, 150, 200, 300, 400};
constexpr double fitZoom = 0; // as large as there is room
constexpr int deskMargin = 24;
// Screens that tell nonsense about their size are taken to have the usual number of dots.
constexpr double leastDotsPerInch = 60;
constexpr double mostDotsPerInch = 400;

double dotsPerInch(const QWidget &widget)
{
    const double physical = widget.screen()->physicalDotsPerInch();
    return physical < leastDotsPerInch || physical > mostDotsPerInch ? widget.logicalDpiX() : physical;
}

} // namespace

FigureComposer::FigureComposer(FigureDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_page(new FigurePage(document))
    , m_desk(new QScrollArea(this))
    , m_bar(new OverflowBar(this))
    , m_pageSize(new QToolButton(m_bar))
    , m_zoom(new QComboBox(m_bar))
    , m_warnings(new QLabel(this))
{
    setObjectName(QStringLiteral("figureComposer"));
    setAccessibleName(tr("Figure composer"));
    m_bar->setObjectName(QStringLiteral("figureBar"));
    m_desk->setObjectName(QStringLiteral("figureDesk"));
    m_desk->setAccessibleName(tr("Figure composer"));
    m_desk->setFrameShape(QFrame::NoFrame);
    m_desk->setBackgroundRole(QPalette::Mid);
    m_desk->setAlignment(Qt::AlignCenter);
    m_desk->setFocusProxy(m_page);
    m_desk->setWidget(m_page);
    setFocusProxy(m_page);
    m_warnings->setObjectName(QStringLiteral("figureWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(10, 4, 10, 4);
    addPageSizes();
    addZoom();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_desk, 1);
    column->addWidget(m_warnings);
    m_desk->installEventFilter(this);
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &FigureComposer::showWarnings);
    connect(m_page, &FigurePage::zoomRequested, this, &FigureComposer::zoom);
    connect(&document, &FigureDocument::changed, this, [this] {
        applyZoom();
        showPageSize();
        m_check.start();
    });
    m_check.start();
}

void FigureComposer::addPageSizes()
{
    m_pageSize->setObjectName(QStringLiteral("figurePageSizeButton"));
    m_pageSize->setAccessibleName(tr("Size of the page"));
    m_pageSize->setToolTip(
        tr("Size of the page: one, one and a half or two columns of a journal, or your own"));
    m_pageSize->setAutoRaise(true);
    m_pageSize->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_pageSize->accessibleName(), m_pageSize);
    menu->setObjectName(QStringLiteral("menuFigurePageSize"));
    for (const double width : journalWidths) {
        QAction *action = menu->addAction(tr("%1\u202Fmm wide").arg(QLocale().toString(width)));
        action->setObjectName(QStringLiteral("actionFigureWidth%1").arg(width));
        connect(action, &QAction::triggered, this, [this, width] {
            FigureSettings settings = m_document.figure().settings;
            settings.sizeMillimetres.setWidth(width);
            m_document.setSettings(settings, "width");
        });
    }
    m_pageSize->setMenu(menu);
    m_bar->addAtRight(*m_pageSize, *menu->menuAction());
    showPageSize();
}

void FigureComposer::addPageSetup(QAction &action)
{
    m_pageSize->menu()->addSeparator();
    m_pageSize->menu()->addAction(&action);
}

void FigureComposer::showPageSize()
{
    const QSizeF size = m_document.figure().settings.sizeMillimetres;
    const QLocale locale;
    m_pageSize->setText(
        tr("%1 × %2\u202Fmm")
            .arg(locale.toString(size.width(), 'g', 4), locale.toString(size.height(), 'g', 4)));
}

void FigureComposer::addZoomButton(const QString &name, const QString &icon, const QString &text,
                                   int direction)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    if (icon.isEmpty())
        button->setText(tr("Fit"));
    else
        button->setIcon(lineIcon(icon));
    m_bar->addAtRight(*button);
    connect(button, &QToolButton::clicked, this, [this, direction] { zoom(direction); });
}

void FigureComposer::addZoom()
{
    addZoomButton(QStringLiteral("figureZoomOutButton"), QStringLiteral("zoomout"), tr("Smaller page (−)"),
                  -1);
    m_zoom->setObjectName(QStringLiteral("figureZoomBox"));
    m_zoom->setAccessibleName(tr("Zoom of the page"));
    m_zoom->setToolTip(tr("Zoom of the page; at 100 % it has its true size"));
    m_zoom->addItem(tr("Fit"), fitZoom);
    for (const int percent : zoomPercents)
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    m_zoom->setCurrentIndex(m_zoom->findData(1.0));
    m_bar->addAtRight(*m_zoom);
    addZoomButton(QStringLiteral("figureZoomInButton"), QStringLiteral("zoomin"), tr("Larger page (+)"), 1);
    addZoomButton(QStringLiteral("figureZoomFitButton"), {}, tr("Page as large as there is room (0)"), 0);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &FigureComposer::applyZoom);
    applyZoom();
}

void FigureComposer::zoom(int direction)
{
    const double now = m_page->scale() / trueScale();
    int chosen = m_zoom->currentIndex();
    if (direction == 0)
        chosen = m_zoom->findData(fitZoom);
    constexpr double same = 1e-3; // of the sizes offered
    for (int row = 0; row < m_zoom->count() && direction != 0; ++row) {
        const double offered = m_zoom->itemData(row).toDouble();
        if (offered == fitZoom)
            continue;
        // From small to large: the first that is larger, the last that is smaller.
        if (direction > 0 && offered > now + same) {
            chosen = row;
            break;
        }
        if (direction < 0 && offered < now - same)
            chosen = row;
    }
    m_zoom->setCurrentIndex(chosen);
}

void FigureComposer::addActionButton(QAction &action)
{
    auto *button = new QToolButton(m_bar);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addAtLeft(*button, action);
}

void FigureComposer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_check.start();
}

// The desk also changes its size when the line of warnings comes, goes or wraps.
bool FigureComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_desk && event->type() == QEvent::Resize)
        applyZoom();
    return QWidget::eventFilter(watched, event);
}

double FigureComposer::trueScale() const
{
    return dotsPerInch(*this) / pointsPerInch;
}

void FigureComposer::applyZoom()
{
    const QSizeF points = pagePoints(m_document.figure().settings);
    double scale = m_zoom->currentData().toDouble() * trueScale();
    if (scale <= 0) {
        const QSizeF room = m_desk->size() - QSize(deskMargin, deskMargin);
        scale = std::max(0.25, std::min(room.width() / points.width(), room.height() / points.height()));
    }
    if (scale != m_page->scale())
        m_page->setScale(scale);
}

void FigureComposer::showWarnings()
{
    const bool isEmpty = m_document.count() == 0;
    const QStringList warnings =
        isEmpty ? QStringList() : figureWarnings(m_page->drawing(), m_document.figure());
    m_warnings->setText(isEmpty ? QString()
                        : warnings.isEmpty()
                            ? tr("✓ Nothing a journal would object to: type, lines, labels and greys.")
                            : QStringLiteral("⚠ ") + warnings.join(QStringLiteral(" · ")));
    m_warnings->setVisible(!isEmpty);
    QPalette colours;
    const Theme &theme = themeFor(palette());
    colours.setColor(QPalette::WindowText, warnings.isEmpty() ? theme.done : theme.caution);
    m_warnings->setPalette(colours);
}

} // namespace edgescope
