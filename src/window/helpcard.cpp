// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpcard.h"

#include "window/viewhelp.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int cardWidth = 380;

QLabel *addText(QVBoxLayout &column, const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFixedWidth(cardWidth);
    label->setHidden(text.isEmpty());
    column.addWidget(label);
    return label;
}

} // namespace

HelpCard::HelpCard(const QString &title, const ViewHelp &help, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("helpCard"));
    setAccessibleName(tr("What is %1?").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    QFont bold = font();
    bold.setBold(true);
    addText(*column, QStringLiteral("helpCardTitle"), title)->setFont(bold);
    const QString sentences = QCoreApplication::translate("ViewHelp", help.sentences);
    addText(*column, QStringLiteral("helpCardText"), sentences);
    addText(*column, QStringLiteral("helpCardFormula"), QString::fromUtf8(help.formula))->setIndent(12);
    const QString source = *help.source ? QCoreApplication::translate("ViewHelp", help.source) : QString();
    addText(*column, QStringLiteral("helpCardSource"), source)->setForegroundRole(QPalette::PlaceholderText);
    auto *link = new QPushButton(tr("Read in the manual"), this);
    link->setObjectName(QStringLiteral("helpCardLink"));
    column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, page = QString::fromLatin1(help.page)] {
        emit pageRequested(page);
        close();
    });
    setAccessibleDescription(sentences);
    link->setFocus(Qt::PopupFocusReason);
}

void HelpCard::popUp(const QPoint &globalPosition)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
}

} // namespace edgescope
