// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

class QJsonObject;

namespace edgescope {

// From what the figure was made, as a list to read: recording and hash, conditions, parameters, seed and
// versions.
class FigureProvenancePanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FigureProvenancePanel(QWidget *parent = nullptr);

    void setProvenance(const QJsonObject &provenance);
};

} // namespace edgescope
