// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationfilter.h"

#include "annotations/annotationdocument.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

QString kindsTitle(AnnotationFilter::Kinds kinds)
{
    using Kinds = AnnotationFilter::Kinds;
    switch (kinds) {
    case Kinds::All:
        return AnnotationFilterLine::tr("All");
    case Kinds::States:
        return AnnotationFilterLine::tr("States");
    case Kinds::Seizures:
        return AnnotationFilterLine::tr("Seizures");
    case Kinds::AroundSeizures:
        return AnnotationFilterLine::tr("Around seizures");
    case Kinds::Artefacts:
        return AnnotationFilterLine::tr("Artefacts");
    case Kinds::Events:
        return AnnotationFilterLine::tr("Events");
    case Kinds::Flagged:
        break;
    }
    return AnnotationFilterLine::tr("Flagged");
}

} // namespace

bool AnnotationFilter::matches(const Annotation &annotation) const
{
    const auto hasKind = [&] {
        switch (kinds) {
        case Kinds::All:
            return true;
        case Kinds::States:
            return annotation.kind == AnnotationKind::State;
        case Kinds::Seizures:
            return annotation.kind == AnnotationKind::Seizure;
        case Kinds::AroundSeizures:
            return annotation.kind == AnnotationKind::PreIctal ||
                   annotation.kind == AnnotationKind::PostIctal;
        case Kinds::Artefacts:
            return annotation.kind == AnnotationKind::Artefact;
        case Kinds::Events:
            return annotation.kind == AnnotationKind::Event;
        case Kinds::Flagged:
            break;
        }
        return annotation.isFlagged;
    };
    const auto hasText = [&](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
    return hasKind() && (!rater || annotation.rater == *rater) &&
           (text.isEmpty() || hasText(annotation.label) || hasText(annotation.note) ||
            hasText(annotation.rater));
}

AnnotationFilterLine::AnnotationFilterLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_raters(new QComboBox(this))
{
    m_text->setObjectName(QStringLiteral("annotationFilter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter label, note, rater…"));
    m_text->setClearButtonEnabled(true);
    m_kinds->setObjectName(QStringLiteral("annotationKindBox"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->setToolTip(tr("Which annotations are listed"));
    using Kinds = AnnotationFilter::Kinds;
    for (const Kinds kinds : {Kinds::All, Kinds::States, Kinds::Seizures, Kinds::AroundSeizures,
                              Kinds::Artefacts, Kinds::Events, Kinds::Flagged})
        m_kinds->addItem(kindsTitle(kinds), static_cast<int>(kinds));
    m_raters->setObjectName(QStringLiteral("annotationRaterFilter"));
    m_raters->setAccessibleName(tr("Rater"));
    m_raters->setToolTip(tr("Whose annotations are listed"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(6);
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addAnnotationButton"));
    add->setIcon(lineIcon(QStringLiteral("plus")));
    add->setToolTip(tr("Add an annotation of the selected time, or at the cursor"));
    add->setAccessibleName(tr("Add an annotation"));
    add->setFocusPolicy(Qt::TabFocus);
    fixSize(*add, 26, 26);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_text, 1);
    line->addWidget(m_kinds);
    line->addWidget(add);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 8, 8, 6);
    lines->setSpacing(4);
    lines->addLayout(line);
    lines->addWidget(m_raters);
    connect(m_text, &QLineEdit::textChanged, this, &AnnotationFilterLine::filterChanged);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AnnotationFilterLine::filterChanged);
    connect(m_raters, &QComboBox::currentIndexChanged, this, &AnnotationFilterLine::filterChanged);
    connect(add, &QToolButton::clicked, this, &AnnotationFilterLine::addRequested);
    setRaters({});
}

AnnotationFilter AnnotationFilterLine::filter() const
{
    AnnotationFilter filter;
    filter.text = m_text->text().trimmed();
    filter.kinds = static_cast<AnnotationFilter::Kinds>(m_kinds->currentData().toInt());
    if (m_raters->currentIndex() > 0)
        filter.rater = m_raters->currentData().toString();
    return filter;
}

void AnnotationFilterLine::setRaters(const QStringList &raters)
{
    const AnnotationFilter before = filter();
    {
        const QSignalBlocker quiet(m_raters);
        m_raters->clear();
        m_raters->addItem(tr("All raters"));
        for (const QString &rater : raters)
            m_raters->addItem(raterName(rater), rater);
        m_raters->setCurrentIndex(before.rater ? std::max(0, m_raters->findData(*before.rater)) : 0);
    }
    m_raters->setVisible(raters.size() > 1);
    if (filter() != before)
        emit filterChanged();
}

} // namespace edgescope
