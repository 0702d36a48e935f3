// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferencesdialog.h"

#include "study/application.h"
#include "window/actions.h"
#include "window/keyspage.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace edgescope {
namespace {

// The choices of a menu as a box: choosing one triggers its action, whoever triggers one is shown.
QComboBox *boxOf(const QMenu &menu, const QString &name, const QString &title, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(title);
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        box->addItem(QString(action->text()).remove(u'&'));
        if (action->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, &menu,
                     [actions](int index) { actions.at(index)->trigger(); });
    for (int n = 0; n < actions.size(); ++n)
        QObject::connect(actions[n], &QAction::toggled, box, [box, n](bool on) {
            if (on)
                box->setCurrentIndex(n);
        });
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Actions &actions, KeyMap &keys, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto *pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("preferencesPages"));
    pages->setAccessibleName(windowTitle());
    pages->addTab(makeGeneralPage(actions), tr("&General"));
    pages->addTab(new KeysPage(keys, pages), tr("&Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 30);
}

QWidget *PreferencesDialog::makeGeneralPage(const Actions &actions)
{
    auto *page = new QWidget(this);
    auto *language = new QComboBox(page);
    language->setObjectName(QStringLiteral("languageBox"));
    language->addItem(tr("System"), QString());
    for (const Language &each : languages())
        language->addItem(each.name, each.id);
    language->setCurrentIndex(language->findData(chosenLanguage()));
    auto *note = new QLabel(page);
    note->setObjectName(QStringLiteral("languageNote"));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setText(tr("Texts and numbers are in another language after the next start of Edgescope."));
    connect(language, &QComboBox::activated, this,
            [language](int index) { chooseLanguage(language->itemData(index).toString()); });
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Language"), language);
    form->addRow(QString(), note);
    form->addRow(tr("&Theme"), boxOf(*actions.themeMenu, QStringLiteral("themeBox"), tr("Theme"), page));
    form->addRow(tr("Text &size"),
                 boxOf(*actions.textSizeMenu, QStringLiteral("textSizeBox"), tr("Text size"), page));
    form->addRow(
        tr("Text size of &plots"),
        boxOf(*actions.plotTextSizeMenu, QStringLiteral("plotTextSizeBox"), tr("Text size of plots"), page));
    language->setAccessibleName(tr("Language"));
    return page;
}

} // namespace edgescope
