// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recoverypanel.h"

#include "core/normalisation.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/annotationtext.h"
#include "window/recoverytable.h"
#include "window/tablecopying.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

const QByteArray recoveryAnalysis = "signed_cumulative";

enum RecoveryColumn { RecoveryName, RecoveryValue, recoveryColumns };

// A sign before the word, so that neither colour nor word stands alone.
QString signedVerdict(const SeizureRecovery &recovery)
{
    const QChar sign = recovery.verdict == SeizureRecovery::Verdict::Recovered   ? QChar(u'◆')
                       : recovery.verdict == SeizureRecovery::Verdict::NotWithin ? QChar(u'◇')
                                                                                 : QChar(u'○');
    return sign + QStringLiteral(" ") + verdictText(recovery);
}

// Of times after the offset that were not reached, or that there is nothing to measure by.
QString missingTime(const SeizureRecovery &recovery)
{
    if (!recovery.hasBaseline())
        return RecoveryPanel::tr("none without a baseline");
    return recovery.verdict == SeizureRecovery::Verdict::None
               ? RecoveryPanel::tr("none without an excursion")
               : QCoreApplication::translate("Recovery", "not within recording");
}

QString tauText(const SeizureRecovery &recovery)
{
    if (!std::isfinite(recovery.tau))
        return recovery.verdict == SeizureRecovery::Verdict::None ? missingTime(recovery)
                                                                  : RecoveryPanel::tr("no exponential fits");
    const QString tau = recoverySecondsText(recovery.tau);
    if (std::isfinite(recovery.tauLow) && std::isfinite(recovery.tauHigh))
        return RecoveryPanel::tr("%1 · 95 % %2–%3")
            .arg(tau, numberText(recovery.tauLow), numberText(recovery.tauHigh));
    return std::isfinite(recovery.tauLow)
               ? RecoveryPanel::tr("%1 · 95 % from %2, no upper limit").arg(tau, numberText(recovery.tauLow))
               : tau;
}

// The class that S(t) has gone towards, as everywhere by sign, letter and word.
QString leaderText(double peak)
{
    return peak > 0 ? RecoveryPanel::tr("▲ E") : RecoveryPanel::tr("■ I");
}

} // namespace

RecoveryPanel::RecoveryPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_message(new QLabel(this))
    , m_table(new QTableWidget(0, recoveryColumns, this))
    , m_caution(new QLabel(
          tr("The path is tied at both ends when scaled to S(T). Recovery is read from the residual."), this))
{
    setObjectName(QStringLiteral("recoveryPanel"));
    m_message->setObjectName(QStringLiteral("recoveryMessage"));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("recoveryTable"));
    m_table->setAccessibleName(tr("Recovery of the seizure shown"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(RecoveryName, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RecoveryValue, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // sentences wrap
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &RecoveryPanel::fitRows);
    new TableCopying(*m_table);
    m_caution->setObjectName(QStringLiteral("recoveryCaution"));
    m_caution->setWordWrap(true);
    m_caution->setAutoFillBackground(true);
    m_caution->setContentsMargins(8, 4, 8, 4);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_message);
    column->addWidget(m_table);
    column->addWidget(m_caution);
    column->addStretch(1);

    const auto take = [this](const QByteArray &analysis, const QString &failure) {
        if (analysis != recoveryAnalysis)
            return;
        m_failure = failure;
        fill();
    };
    connect(&study, &Study::resultWanted, this, [take](const QByteArray &analysis) { take(analysis, {}); });
    connect(&study, &Study::resultReady, this, [take](const QByteArray &analysis) { take(analysis, {}); });
    connect(&study, &Study::resultFailed, this, take);
    connect(&study, &Study::valuesChanged, this, &RecoveryPanel::fill);
    connect(&study, &Study::recordingChanged, this, &RecoveryPanel::fill);
    connect(&study, &Study::intervalsChanged, this, &RecoveryPanel::fill);
    styleCaution();
}

RecoveryPanel::~RecoveryPanel()
{
    setWanted(false);
}

void RecoveryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWanted(true);
    fill();
}

void RecoveryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWanted(false);
}

void RecoveryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    styleCaution();
    fill();
}

void RecoveryPanel::styleCaution()
{
    const Theme &theme = themeFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.cautionBackground);
    colours.setColor(QPalette::WindowText, theme.caution);
    m_caution->setPalette(colours);
    colours = palette();
    colours.setColor(QPalette::Base, theme.window);
    m_table->setPalette(colours);
}

void RecoveryPanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        m_study.want(recoveryAnalysis);
    else
        m_study.unwant(recoveryAnalysis);
}

QString RecoveryPanel::message() const
{
    const auto seizure = m_study.shownSeizure();
    if (!m_study.recording())
        return tr("Open a recording to see how it recovers from its seizures.");
    if (!seizure)
        return QCoreApplication::translate("Analysis", "No seizures marked. Mark one with A, then Z.");
    if (!m_failure.isEmpty())
        return m_failure;
    const auto result = m_study.result(recoveryAnalysis);
    if (!result)
        return tr("Computing…");
    if (!result->notComputable.isEmpty())
        return result->notComputable;
    return recoveryOf(*result, *seizure) ? QString() : tr("The seizure lies outside the time analysed.");
}

void RecoveryPanel::fill()
{
    if (!isVisible())
        return;
    const QString text = message();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_table->setVisible(text.isEmpty());
    const auto seizure = m_study.shownSeizure();
    if (text.isEmpty())
        fillRows(*recoveryOf(*m_study.result(recoveryAnalysis), *seizure), seizure->start);
    QString summary;
    if (seizure) {
        const auto all = rangesOfKind(m_study.recording()->intervals, Interval::Kind::Seizure);
        summary = tr("Sz %1 · %2")
                      .arg(std::ranges::find(all, *seizure) - all.begin() + 1)
                      .arg(timeText(seizure->start, clockAxis(*m_study.recording(), true), 0));
    }
    emit summaryChanged(summary);
}

// The caution follows the last row, so that it is seen.
void RecoveryPanel::fitRows()
{
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void RecoveryPanel::fillRows(const SeizureRecovery &recovery, double onset)
{
    m_table->setRowCount(0);
    const Theme &theme = themeFor(palette());
    const auto add = [&](const QString &name, const QString &text) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *title = new QTableWidgetItem(name);
        title->setForeground(theme.secondaryText);
        title->setTextAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *value = new QTableWidgetItem(text);
        value->setTextAlignment(Qt::AlignTop | Qt::AlignRight);
        m_table->setItem(row, RecoveryName, title);
        m_table->setItem(row, RecoveryValue, value);
        return value;
    };
    const auto afterOffset = [&](double seconds) {
        return std::isfinite(seconds) ? tr("%1 after offset").arg(recoverySecondsText(seconds))
                                      : missingTime(recovery);
    };
    QTableWidgetItem *status = add(tr("Status"), signedVerdict(recovery));
    QFont bold = m_table->font();
    bold.setBold(true);
    if (recovery.verdict != SeizureRecovery::Verdict::None)
        status->setFont(bold);
    if (recovery.verdict == SeizureRecovery::Verdict::Recovered)
        status->setForeground(theme.done);
    add(tr("Time to band"), afterOffset(recovery.toBand));
    add(tr("Half recovery"), afterOffset(recovery.toHalf));
    add(tr("τ (exponential)"), tauText(recovery));
    if (!recovery.hasBaseline()) {
        add(tr("Peak residual"), tr("none without a baseline"));
        return fitRows();
    }
    add(tr("Peak residual"),
        measuredText(numberText(recovery.peak), normalisationUnit(Normalisation::PerNeuronCount)));
    add(tr("Time of peak"), tr("%1 after onset").arg(recoverySecondsText(recovery.peakTime - onset)));
    add(tr("Leads at the peak"), leaderText(recovery.peak))
        ->setForeground(recovery.peak > 0 ? theme.excitatoryText : theme.inhibitoryText);
    fitRows();
}

} // namespace edgescope
