// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/agreementpanel.h"

#include "annotations/annotationedits.h"
#include "annotations/consensus.h"
#include "annotations/seizureagreement.h"
#include "core/typography.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/textscaling.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int cellHeight = 26;

// Panels are narrow: a sentence takes several lines, and is no reason for a wider panel.
QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void tell(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setToolTip(text);
}

QString decimal(double value)
{
    return leftToRight(QLocale().toString(value, 'f', 2).replace(u'-', trueMinus));
}

} // namespace

AgreementPanel::AgreementPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_kappa(makeLabel("agreementKappa", this))
    , m_epochs(makeLabel("agreementEpochs", this))
    , m_counts(new QTableWidget(this))
    , m_seizures(makeLabel("agreementSeizures", this))
    , m_next(new QPushButton(tr("Next difference"), this))
    , m_consensus(new QPushButton(tr("Make consensus"), this))
{
    setObjectName(QStringLiteral("agreementPanel"));
    m_counts->setObjectName(QStringLiteral("agreementCounts"));
    m_counts->setAccessibleName(tr("Epochs by the states of both raters"));
    m_counts->setToolTip(
        tr("Rows: the present rater; columns: the other. A click goes to the next such epoch."));
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_counts->setTabKeyNavigation(false);
    m_counts->setFrameShape(QFrame::NoFrame);
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_counts->horizontalHeader()->setMinimumSectionSize(20);
    withFont(*m_counts, [this] { fitCounts(); });
    m_next->setObjectName(QStringLiteral("nextDifference"));
    m_consensus->setObjectName(QStringLiteral("makeConsensus"));
    m_consensus->setToolTip(
        tr("Adds a rater “consensus”: the state that most raters gave each epoch, and the "
           "seizures that more than half of them marked"));
    for (QPushButton *button : {m_next, m_consensus})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the timeline
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(m_kappa);
    column->addWidget(m_epochs);
    column->addWidget(m_counts);
    column->addWidget(m_next);
    column->addWidget(m_seizures);
    column->addWidget(m_consensus);
    column->addStretch();

    connect(m_next, &QPushButton::clicked, this, [this] { m_study.scoring().goToDisagreement(1); });
    connect(m_consensus, &QPushButton::clicked, this, &AgreementPanel::makeConsensus);
    connect(m_counts, &QTableWidget::cellClicked, this, &AgreementPanel::goTo);
    connect(m_counts, &QTableWidget::cellActivated, this, &AgreementPanel::goTo);
    connect(&study, &Study::recordingChanged, this, &AgreementPanel::fill);
    connect(&study, &Study::intervalsChanged, this, &AgreementPanel::fill);
    connect(&study.scoring(), &Scoring::settingsChanged, this, &AgreementPanel::fill);
    connect(&study.annotations(), &AnnotationDocument::raterChanged, this, &AgreementPanel::fill);
}

void AgreementPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void AgreementPanel::fill()
{
    if (!isVisible())
        return;
    const std::optional<QString> &other = m_study.scoring().comparedRater();
    const bool compares = m_study.recording() && other;
    m_consensus->setEnabled(m_study.recording() && !m_study.annotations().otherRaters().isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_epochs, m_counts, m_next, m_seizures})
        widget->setVisible(compares);
    if (!compares) {
        tell(*m_kappa, m_study.annotations().otherRaters().isEmpty()
                           ? tr("Only one rater has marked this recording.")
                           : tr("Choose whom to compare with above."));
        return;
    }
    const AnnotationList &list = m_study.annotations().list();
    const QString own = m_study.annotations().content().rater;
    m_agreement =
        epochAgreement(intervalsOfRater(list, own), intervalsOfRater(list, *other), m_study.scoring().grid());
    const std::optional<Kappa> &kappa = m_agreement.kappa;
    tell(*m_kappa, kappa ? tr("Cohen’s κ <b>%1</b> · 95 % %2 to %3")
                               .arg(decimal(kappa->value), decimal(kappa->low), decimal(kappa->high))
                   : m_agreement.epochs == 0
                       ? tr("No epoch is scored by both.")
                       : tr("κ is not defined: both raters used one and the same state."));
    tell(*m_epochs, tr("%1 epochs in both, %2 differ")
                        .arg(countText(m_agreement.epochs),
                             countText(static_cast<std::int64_t>(m_agreement.differences.size()))));
    m_next->setEnabled(!m_agreement.differences.empty());
    fillCounts();
    showSeizures(*other);
}

void AgreementPanel::fillCounts()
{
    const auto count = static_cast<int>(m_agreement.labels.size());
    const Theme &theme = themeFor(palette());
    m_counts->setRowCount(count);
    m_counts->setColumnCount(count);
    QStringList letters;
    for (const QString &label : m_agreement.labels)
        letters << stateLetter(label);
    m_counts->setVerticalHeaderLabels(letters);
    m_counts->setHorizontalHeaderLabels(letters);
    const std::int64_t most = m_agreement.counts.empty() ? 0 : *std::ranges::max_element(m_agreement.counts);
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < count; ++column) {
            const std::int64_t number =
                m_agreement.count(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            auto *item = new QTableWidgetItem(countText(number));
            item->setTextAlignment(Qt::AlignCenter);
            item->setToolTip(tr("%1 and %2: %3 epochs")
                                 .arg(m_agreement.labels[static_cast<std::size_t>(row)],
                                      m_agreement.labels[static_cast<std::size_t>(column)],
                                      countText(number)));
            QColor fill = row == column ? theme.accent : theme.error;
            fill.setAlphaF(most > 0 ? 0.45F * static_cast<float>(number) / static_cast<float>(most) : 0);
            item->setBackground(fill);
            m_counts->setItem(row, column, item);
        }
    fitCounts();
    m_counts->setVisible(count > 0);
}

// As high as its rows, so that the panel scrolls and not the table.
void AgreementPanel::fitCounts()
{
    const int row = scaledLength(*m_counts, cellHeight);
    m_counts->verticalHeader()->setDefaultSectionSize(row);
    m_counts->setFixedHeight(m_counts->horizontalHeader()->sizeHint().height() + m_counts->rowCount() * row +
                             2);
}

// The present rater is the reference.
void AgreementPanel::showSeizures(const QString &other)
{
    const AnnotationList &list = m_study.annotations().list();
    const auto seizuresOf = [&list](const QString &rater) {
        return rangesOfKind(intervalsOfRater(list, rater), Interval::Kind::Seizure);
    };
    const QString own = m_study.annotations().content().rater;
    const std::vector<TimeRange> reference = seizuresOf(own);
    const std::vector<TimeRange> hypothesis = seizuresOf(other);
    m_seizures->setVisible(!reference.empty() || !hypothesis.empty());
    const SeizureAgreement events = eventAgreement(reference, hypothesis, m_study.recording()->window());
    m_seizures->setText(events.sensitivity
                            ? tr("Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; "
                                 "by the event rules of "
                                 "SzCORE")
                                  .arg(raterName(own), countText(events.truePositives),
                                       countText(events.references), raterName(other),
                                       decimal(*events.sensitivity),
                                       events.falsePositivesPerHour ? decimal(*events.falsePositivesPerHour)
                                                                    : QStringLiteral("—"))
                            : tr("%1 marked no seizure, %2 marked %3.")
                                  .arg(raterName(own), raterName(other), countText(events.falsePositives)));
}

void AgreementPanel::goTo(int row, int column)
{
    m_study.scoring().goToPair(m_agreement.labels[static_cast<std::size_t>(row)],
                               m_agreement.labels[static_cast<std::size_t>(column)]);
}

// Of all raters, as the marks of one more. What an earlier consensus said is replaced.
void AgreementPanel::makeConsensus()
{
    AnnotationDocument &document = m_study.annotations();
    const QString name = tr("consensus");
    QStringList raters = document.otherRaters() << document.content().rater;
    raters.removeAll(name);
    std::vector<std::vector<Interval>> marks;
    for (const QString &rater : std::as_const(raters))
        marks.push_back(intervalsOfRater(document.list(), rater));
    AnnotationContent content;
    content.labels = document.content().labels;
    AnnotationChanges added;
    for (const auto &annotations :
         {consensusStates(marks, m_study.scoring().grid(), name), consensusSeizures(marks, name)})
        for (Annotation annotation : annotations) {
            annotation.id = static_cast<AnnotationId>(added.size()) + 1;
            added.push_back({{}, std::move(annotation)});
        }
    content.list.apply(added);
    std::vector<AnnotationId> old;
    for (const Annotation *annotation : document.list().all())
        if (annotation->rater == name)
            old.push_back(annotation->id);
    document.undoStack().beginMacro(tr("Make consensus"));
    document.edit(tr("Make consensus"), removal(document.list(), old));
    document.addAll(tr("Make consensus"), content);
    document.undoStack().endMacro();
}

} // namespace edgescope
