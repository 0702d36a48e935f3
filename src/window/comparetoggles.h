// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <cstdint>

class QAction;
class QMenu;
class QSpinBox;
class QToolButton;

namespace edgescope {

class Study;

// Which surrogates stand beside the data in all views, and how many of each: a toggle for each of the two
// usual kinds, all kinds in a menu with keys.
class CompareToggles : public QWidget
{
    Q_OBJECT

public:
    CompareToggles(Study &study, QMenu &menu, QWidget *parent = nullptr);

    // In narrow windows first the caption goes, then the number; folded, one button with the menu says what
    // is chosen.
    enum class Form : std::uint8_t { Whole, Short, Kinds, Folded };
    void setForm(Form form);

signals:
    // The keyboard should go back to the recording.
    void finished();

private:
    void addKind(const QByteArray &id, const QString &title, bool hasToggle);
    void addKeys();
    void addCount();
    void showSources();
    void showCount();
    void toggle(const QByteArray &id);
    void toggleLast();
    void nextKind();

    Study &m_study;
    QMenu &m_menu;
    QList<QByteArray> m_ids;
    QHash<QByteArray, QString> m_titles;
    QHash<QByteArray, QToolButton *> m_toggles;
    QHash<QByteArray, QAction *> m_actions;
    QToolButton *m_all;
    QSpinBox *m_count;
    QByteArray m_last; // the kind that the key switches on
    Form m_form = Form::Whole;
};

} // namespace edgescope
