// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace edgescope {

// Shows pages of the manual by links such as "joint.md#options".
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    // The page on show: "joint".
    QString page() const { return m_page; }
    // Marks all places that hold the text.
    void setMarked(const QString &text);

signals:
    void pageChanged();

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void changeEvent(QEvent *event) override;

private:
    void scrollToHeading(const QString &anchor);
    void dress();
    void dressTables();
    void dressBlocks();
    void showMarks();

    QString m_page;
    QString m_marked;
};

} // namespace edgescope
