// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/scoringpanel.h"

#include "study/study.h"
#include "window/actions.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int padHeight = 36;
constexpr int padMargin = 8; // about what a button of the pad shows

// A label with its colour where the line begins and its key where it ends.
class PadButton : public QPushButton
{
public:
    PadButton(const QString &name, const QString &key, QWidget *parent)
        : QPushButton(key.isEmpty() ? name : QStringLiteral("%1   %2").arg(name, key), parent)
        , m_name(name)
        , m_key(key)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
        QRect area = rect().adjusted(padMargin, 0, -padMargin, 0);
        const auto place = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        if (!icon().isNull()) {
            const QRect sign(area.left(), (height() - iconSize().height()) / 2, iconSize().width(),
                             iconSize().height());
            icon().paint(&painter, place(sign), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled);
            area.setLeft(sign.right() + padMargin);
        }
        QRect key = area;
        key.setLeft(area.right() - fontMetrics().horizontalAdvance(m_key));
        area.setRight(key.left() - padMargin);
        const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(group, QPalette::ButtonText));
        painter.drawText(place(area),
                         Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignAbsolute,
                         fontMetrics().elidedText(m_name, Qt::ElideRight, area.width()));
        painter.setPen(palette().color(group, QPalette::PlaceholderText));
        painter.drawText(place(key), Qt::AlignCenter, m_key);
        if (hasFocus()) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        }
    }

private:
    QString m_name;
    QString m_key;
};

} // namespace

ScoringPanel::ScoringPanel(Study &study, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_pad(new QGridLayout)
    , m_length(new QComboBox(this))
    , m_advances(new QCheckBox(tr("Go to next epoch after a key"), this))
    , m_skips(new QCheckBox(tr("Skip epochs already scored"), this))
    , m_rater(new QPushButton(this))
    , m_compared(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_painted(new QLabel(this))
{
    setObjectName(QStringLiteral("scoringPanel"));
    setAccessibleName(tr("Scoring"));
    m_advances->setObjectName(QStringLiteral("autoAdvance"));
    m_skips->setObjectName(QStringLiteral("skipScored"));
    m_length->setObjectName(QStringLiteral("epochLength"));
    m_length->setAccessibleName(tr("Epoch"));
    for (const double seconds : epochLengths)
        m_length->addItem(tr("%1 s").arg(QLocale().toString(seconds)), seconds);
    m_progress->setObjectName(QStringLiteral("scoringProgress"));
    m_progress->setTextVisible(false);
    fixHeight(*m_progress, 12);
    m_progress->setAccessibleName(tr("Epochs scored"));
    m_count->setObjectName(QStringLiteral("scoringCount"));
    m_painted->setObjectName(QStringLiteral("scoringPainted"));
    m_painted->setWordWrap(true);
    m_painted->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(5);
    m_pad->setSpacing(6);
    column->addLayout(m_pad);
    column->addWidget(m_painted);
    column->addWidget(m_advances);
    column->addWidget(m_skips);
    makeRaters(actions);
    column->addWidget(m_progress);
    column->addWidget(m_count);
    column->addStretch();

    Scoring &scoring = study.scoring();
    connect(m_length, &QComboBox::activated, &scoring,
            [this, &scoring] { scoring.setEpochSeconds(m_length->currentData().toDouble()); });
    connect(m_advances, &QCheckBox::toggled, &scoring, &Scoring::setAdvances);
    connect(m_skips, &QCheckBox::toggled, &scoring, &Scoring::setSkipsScored);
    connect(&scoring, &Scoring::settingsChanged, this, &ScoringPanel::showSettings);
    connect(&scoring, &Scoring::epochChanged, this, &ScoringPanel::showEpoch);
    connect(&study, &Study::recordingChanged, this, &ScoringPanel::showEpoch);
    connect(&study, &Study::intervalsChanged, this, &ScoringPanel::showEpoch);
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, this, &ScoringPanel::makePad);
    connect(&study.annotations(), &AnnotationDocument::raterChanged, this, &ScoringPanel::showRaters);
    connect(&study.annotations(), &AnnotationDocument::wasReset, this, [this] {
        makePad();
        showRaters();
    });
    makePad();
    showRaters();
    showSettings();
}

void ScoringPanel::makeRaters(const Actions &actions)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Epoch"), m_length);
    m_rater->setObjectName(QStringLiteral("raterButton"));
    m_rater->setToolTip(actions.rater->statusTip());
    connect(m_rater, &QPushButton::clicked, actions.rater, &QAction::trigger);
    form->addRow(tr("Rater"), m_rater);
    m_compared->setObjectName(QStringLiteral("comparedRater"));
    m_compared->setAccessibleName(tr("Compare with"));
    connect(m_compared, &QComboBox::activated, this, [this](int index) {
        m_study.scoring().setComparedRater(index > 0 ? std::optional(m_compared->currentData().toString())
                                                     : std::nullopt);
    });
    form->addRow(tr("Compare with"), m_compared);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void ScoringPanel::makePad()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    int place = 0;
    for (const Label &label : m_study.annotations().content().labels)
        if (label.kind == AnnotationKind::State)
            addButton(label.name, label.keys, place++)->setIcon(stateIcon(label.name));
    addButton({}, QStringLiteral("⌫"), place);
    showEpoch();
}

QPushButton *ScoringPanel::addButton(const QString &label, const QString &keys, int place)
{
    const QString name = label.isEmpty() ? tr("Unscored") : label;
    auto *button = new PadButton(name, keys.left(1), this);
    button->setObjectName(QStringLiteral("padButton_") + label);
    button->setAccessibleName(name);
    button->setCheckable(true);
    keepLeastHeight(*button, padHeight);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the timeline
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (key %2)").arg(name, keys));
    connect(button, &QPushButton::clicked, this, [this, label] {
        m_study.scoring().score(label);
        showEpoch();
    });
    m_pad->addWidget(button, place / 2, place % 2);
    m_buttons.insert(label, button);
    return button;
}

void ScoringPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showEpoch();
}

// Where we are and how far; nothing is counted while nobody sees it.
void ScoringPanel::showEpoch()
{
    if (!isVisible())
        return;
    const Scoring &scoring = m_study.scoring();
    const std::vector<QString> labels = scoring.labels(m_study.annotations().content().rater);
    const qint64 epoch = scoring.epoch();
    const bool open = m_study.recording() && epoch >= 0;
    setEnabled(open);
    const auto scored = std::ranges::count_if(labels, [](const QString &label) { return !label.isEmpty(); });
    m_progress->setRange(0, std::max(1, static_cast<int>(labels.size())));
    m_progress->setValue(static_cast<int>(scored));
    const QString here = open ? labels[static_cast<std::size_t>(epoch)] : QString();
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button)
        button.value()->setChecked(open && button.key() == here);
    if (!open) {
        m_count->clear();
        return;
    }
    const auto next = std::ranges::find(labels, QString());
    const QString counted = tr("%1 of %2 epochs").arg(scored).arg(labels.size());
    m_count->setText(next == labels.end()
                         ? counted
                         : tr("%1 · next unscored %2").arg(counted).arg(next - labels.begin() + 1));
}

void ScoringPanel::showSettings()
{
    const Scoring &scoring = m_study.scoring();
    m_advances->setChecked(scoring.advances());
    m_skips->setChecked(scoring.skipsScored());
    m_length->setCurrentIndex(m_length->findData(scoring.grid().epochSeconds));
    m_compared->setCurrentIndex(
        scoring.comparedRater() ? std::max(0, m_compared->findData(*scoring.comparedRater())) : 0);
    m_painted->setVisible(!scoring.painted().isEmpty());
    m_painted->setText(tr("Every epoch stepped to becomes %1 until Esc.").arg(scoring.painted()));
    showEpoch();
}

void ScoringPanel::showRaters()
{
    const AnnotationContent &content = m_study.annotations().content();
    m_rater->setText(raterName(content.rater) + QStringLiteral("…"));
    m_compared->clear();
    m_compared->addItem(tr("Nobody"));
    for (const QString &rater : m_study.annotations().otherRaters())
        m_compared->addItem(raterName(rater), rater);
    m_compared->setEnabled(m_compared->count() > 1);
    showSettings();
}

} // namespace edgescope
