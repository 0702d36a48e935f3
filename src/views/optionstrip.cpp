// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/optionstrip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

constexpr int stripHeight = 28;
constexpr int choiceHeight = 24;
constexpr int sideMargin = 6;
constexpr int topMargin = 2;
constexpr int optionGap = 12;
constexpr int leastGap = 6;
constexpr int mostOptionRows = 2;
constexpr int boxFrame = 40; // of a box of choices beside its words

// Lays its choices out in one row, or in two where the view is too narrow for one. Narrower still, they move
// closer and boxes become as narrow as the words they show; then it keeps the width that two rows need.
class OptionStrip : public QWidget
{
public:
    OptionStrip(std::vector<QWidget *> choices, QWidget *parent)
        : QWidget(parent)
        , m_choices(std::move(choices))
    {
        for (QWidget *choice : m_choices) {
            choice->setParent(this);
            // Its words are the least width of a box.
            if (auto *box = qobject_cast<QComboBox *>(choice))
                connect(box, &QComboBox::currentTextChanged, this, [this] {
                    updateGeometry();
                    arrange();
                });
        }
    }

    QSize sizeHint() const override { return {rowsWithin(QWIDGETSIZE_MAX).width, shownHeight()}; }
    QSize minimumSizeHint() const override
    {
        int width = 0;
        for (const std::vector<QWidget *> &row : shownRows())
            width = std::max(width, widthOf(row) - spareIn(row) - spareGaps(row));
        return {width, shownHeight()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            arrange();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void showEvent(QShowEvent *) override { arrange(); }

private:
    struct Rows {
        std::vector<std::vector<QWidget *>> rows;
        int width = 0; // of the widest, with the margins
    };

    // Hidden on purpose, not because the strip has not been shown yet.
    static bool isLeftOut(const QWidget &choice)
    {
        return choice.isHidden() && choice.testAttribute(Qt::WA_WState_ExplicitShowHide);
    }
    static QSize sizeOf(const QWidget &choice) { return choice.sizeHint().expandedTo(choice.minimumSize()); }

    // How much narrower a choice can be.
    static int spareIn(const QWidget &choice)
    {
        const auto *box = qobject_cast<const QComboBox *>(&choice);
        if (!box)
            return 0;
        const int words = box->fontMetrics().horizontalAdvance(box->currentText()) + boxFrame;
        return std::max(0, sizeOf(choice).width() - words);
    }
    static int spareIn(const std::vector<QWidget *> &row)
    {
        int spare = 0;
        for (const QWidget *choice : row)
            spare += spareIn(*choice);
        return spare;
    }
    static int spareGaps(const std::vector<QWidget *> &row)
    {
        return (optionGap - leastGap) * (static_cast<int>(row.size()) - 1);
    }
    static int widthOf(const std::vector<QWidget *> &row)
    {
        int width = 2 * sideMargin - optionGap;
        for (const QWidget *choice : row)
            width += optionGap + sizeOf(*choice).width();
        return width;
    }

    std::vector<std::vector<QWidget *>> shownRows() const
    {
        return rowsWithin(std::max(width(), leastWidth())).rows;
    }

    Rows rowsWithin(int width) const
    {
        Rows found;
        int used = 0;
        for (QWidget *choice : m_choices) {
            if (isLeftOut(*choice))
                continue;
            const int own = sizeOf(*choice).width();
            if (found.rows.empty() || used + optionGap + own + sideMargin > width) {
                found.rows.emplace_back();
                used = sideMargin - optionGap;
            }
            found.rows.back().push_back(choice);
            used += optionGap + own;
            found.width = std::max(found.width, used + sideMargin);
        }
        return found;
    }

    // The narrowest width of two rows: one at which the rows break elsewhere.
    int leastWidth() const
    {
        int width = 0;
        for (const QWidget *choice : m_choices)
            if (!isLeftOut(*choice))
                width = std::max(width, sizeOf(*choice).width() + 2 * sideMargin);
        while (rowsWithin(width).rows.size() > mostOptionRows)
            width += optionGap;
        return width;
    }

    static int heightOf(const std::vector<QWidget *> &row)
    {
        int height = stripHeight - topMargin;
        for (const QWidget *choice : row)
            height = std::max(height, sizeOf(*choice).height());
        return height;
    }

    int shownHeight() const
    {
        int height = 0;
        for (const std::vector<QWidget *> &row : shownRows())
            height += topMargin + heightOf(row);
        return std::max(height, stripHeight);
    }

    void arrange()
    {
        int top = topMargin;
        for (const std::vector<QWidget *> &row : shownRows()) {
            const int height = heightOf(row);
            int left = sideMargin;
            const int spare = spareIn(row);
            const int over = std::max(0, widthOf(row) - width());
            const int gap = over > 0 ? leastGap : optionGap;
            const int less = std::clamp(over - spareGaps(row), 0, spare);
            for (QWidget *choice : row) {
                QSize size = sizeOf(*choice);
                if (spare > 0) // rounded up, so that they do fit
                    size.rwidth() -= (less * spareIn(*choice) + spare - 1) / spare;
                const QRect place(left, top + (height - size.height()) / 2, size.width(), size.height());
                choice->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
                left += size.width() + gap;
            }
            top += topMargin + height;
        }
        if (const int needed = shownHeight(); needed != m_height) {
            m_height = needed;
            updateGeometry();
        }
    }

    std::vector<QWidget *> m_choices;
    int m_height = 0; // told to the view
};

} // namespace

QWidget *makeChoice(const QStringList &names, const QStringList &titles, QWidget *parent,
                    std::function<void(int)> chosen)
{
    auto *choice = new QWidget(parent);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(choice);
    for (int index = 0; index < names.size(); ++index) {
        auto *button = new QToolButton(choice);
        button->setObjectName(names[index]);
        button->setText(titles[index]);
        button->setAccessibleName(titles[index]);
        button->setCheckable(true);
        button->setChecked(index == 0);
        button->setAutoRaise(true);
        button->setMinimumHeight(choiceHeight);
        group->addButton(button, index);
        layout->addWidget(button);
    }
    QObject::connect(group, &QButtonGroup::idClicked, choice, std::move(chosen));
    return choice;
}

void explainChoice(QWidget *choice, const QStringList &tips)
{
    const auto *buttons = choice->findChild<QButtonGroup *>();
    for (int index = 0; index < tips.size(); ++index) {
        buttons->button(index)->setToolTip(tips[index]);
        buttons->button(index)->setAccessibleName(tips[index]);
    }
}

void showChoice(QWidget *choice, int index)
{
    if (QAbstractButton *button = choice->findChild<QButtonGroup *>()->button(index))
        button->setChecked(true);
}

StepButtons makeStepButtons(const QStringList &names, const QStringList &tips, QWidget *parent,
                            const std::function<void(int)> &pressed)
{
    StepButtons steps;
    steps.row = new QWidget(parent);
    auto *layout = new QHBoxLayout(steps.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](int index, const QString &arrow, int step) {
        auto *button = new QToolButton(steps.row);
        button->setObjectName(names[index]);
        button->setText(arrow);
        button->setToolTip(tips[index]);
        button->setAccessibleName(tips[index]);
        button->setAutoRaise(true);
        button->setMinimumSize(choiceHeight, choiceHeight);
        QObject::connect(button, &QToolButton::clicked, button, [pressed, step] { pressed(step); });
        layout->addWidget(button);
        return button;
    };
    steps.back = add(0, QStringLiteral("◀"), -1);
    steps.forward = add(1, QStringLiteral("▶"), 1);
    return steps;
}

QWidget *makeOptionStrip(const std::vector<QWidget *> &choices, QWidget *parent)
{
    return new OptionStrip(choices, parent);
}

} // namespace edgescope
