// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/classsheet.h"

#include "analyses/classification.h"
#include "study/study.h"
#include "views/view.h"
#include "window/settings.h"
#include "window/textscaling.h"
#include "window/unitspanel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

const QByteArray askedAnalysis = "classification";

QString classQuestion(const Recording &recording)
{
    return QStringLiteral("classes/") + recording.contentId;
}

bool hasClass(const UnitClasses &classes, UnitClass unitClass)
{
    return std::ranges::find(classes.classes, unitClass) != classes.classes.end();
}

bool hasAnyClass(const UnitClasses &classes)
{
    return hasClass(classes, UnitClass::Excitatory) || hasClass(classes, UnitClass::Inhibitory);
}

QLabel *evidenceLine(const QString &text, QWidget *parent)
{
    auto *line = new QLabel(text, parent);
    line->setWordWrap(true);
    line->setIndent(scaledLength(*parent, 22)); // under the words of the choice
    line->setForegroundRole(QPalette::PlaceholderText);
    return line;
}

// What units are told apart by, as in the workspace of units.
View *makePlane(Study &study, QWidget *parent)
{
    const auto kind = std::ranges::find(viewKinds(), QByteArray("classesView"), &ViewKind::id);
    View *plane = kind->create(study, parent);
    plane->setObjectName(QStringLiteral("classSheetPlane"));
    plane->setMinimumSize(scaledLength(*parent, 560), scaledLength(*parent, 300));
    return plane;
}

} // namespace

ClassSheet::ClassSheet(Study &study, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_settings(settings)
    , m_byWaveform(new QRadioButton(tr("&Classify from waveforms"), this))
    , m_leave(new QRadioButton(tr("&Leave them unclassified"), this))
    , m_evidence(evidenceLine(tr("Computing…"), this))
{
    setObjectName(QStringLiteral("classSheet"));
    setWindowTitle(tr("Unit classes"));
    const Recording &recording = *study.recording();
    auto *words =
        new QLabel(tr("%1 does not say which of its %n unit(s) are excitatory and which inhibitory.", nullptr,
                      static_cast<int>(recording.units.size()))
                       .arg(QFileInfo(recording.path).fileName()),
                   this);
    words->setWordWrap(true);
    m_byWaveform->setObjectName(QStringLiteral("classSheetWaveforms"));
    m_leave->setObjectName(QStringLiteral("classSheetLeave"));
    m_evidence->setObjectName(QStringLiteral("classSheetEvidence"));
    m_byWaveform->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("C&ontinue"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassSheet::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_byWaveform);
    column->addWidget(m_evidence);
    column->addWidget(makePlane(study, this), 1);
    column->addWidget(m_leave);
    column->addWidget(evidenceLine(tr("Pictures of E and I stay empty until units have classes. They can be "
                                      "set at any time: Annotate ▸ Units and classes…"),
                                   this));
    column->addWidget(buttons);
    for (QRadioButton *choice : {m_byWaveform, m_leave})
        connect(choice, &QRadioButton::clicked, this, [this] { m_isChosen = true; });

    study.want(askedAnalysis);
    connect(&study, &Study::resultReady, this, [this](const QByteArray &id) {
        if (id == askedAnalysis)
            showSuggestion();
    });
    connect(&study, &Study::resultFailed, this, [this](const QByteArray &id, const QString &message) {
        if (id != askedAnalysis)
            return;
        m_evidence->setText(message);
        if (std::exchange(m_isWaiting, false))
            open();
    });
    connect(&study, &Study::classesChanged, this, [this] {
        if (hasAnyClass(m_study.classes()))
            reject(); // decided elsewhere, or by the plane's own button
    });
    connect(&study, &Study::recordingChanged, this, &QDialog::reject);
    showSuggestion();
}

ClassSheet::~ClassSheet()
{
    m_study.unwant(askedAnalysis);
}

bool ClassSheet::isNeeded(const Study &study, const Settings &settings)
{
    const auto recording = study.recording();
    const ClassDecisions &decisions = study.classChoices();
    return recording && !recording->units.empty() && !hasAnyClass(study.classes()) &&
           decisions == ClassDecisions() && study.classLog().empty() &&
           !settings.isDismissed(classQuestion(*recording));
}

void ClassSheet::offer(Study &study, Settings &settings, QWidget &window)
{
    if (!isNeeded(study, settings))
        return;
    auto *sheet = new ClassSheet(study, settings, &window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

// What gives both classes is the answer offered.
void ClassSheet::showSuggestion()
{
    const auto result = m_study.result(askedAnalysis);
    if (!result || !result->isFinished())
        return;
    const UnitClasses suggested = suggestedClasses(*result);
    m_evidence->setText(tr("This gives %1.").arg(unitCountsText(suggested.classes)));
    const bool isUseful = hasAnyClass(suggested);
    m_byWaveform->setEnabled(isUseful);
    const bool hasBoth =
        hasClass(suggested, UnitClass::Excitatory) && hasClass(suggested, UnitClass::Inhibitory);
    if (!isUseful || (!m_isChosen && !hasBoth))
        m_leave->setChecked(true);
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    if (isUseful)
        takeOver();
    else
        open(); // says why
}

void ClassSheet::takeOver()
{
    m_study.disconnect(this);
    const auto result = m_study.result(askedAnalysis);
    if (m_byWaveform->isChecked() && result)
        m_study.takeSuggestedClasses(*result);
    else
        m_settings.dismiss(classQuestion(*m_study.recording()));
    QDialog::accept();
}

void ClassSheet::accept()
{
    const auto result = m_study.result(askedAnalysis);
    if (m_byWaveform->isChecked() && !(result && result->isFinished())) {
        m_isWaiting = true;
        m_isChosen = true; // what was accepted is not contradicted
        hide();
        return;
    }
    takeOver();
}

} // namespace edgescope
