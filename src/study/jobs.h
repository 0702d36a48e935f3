// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace edgescope {

// The only class that knows threads. start(slot, title, work, done): `work` runs on the pool with a Progress
// and returns a value or throws; `done` runs on the GUI thread with the value. A new start in a slot cancels
// the old job of that slot, whose value is never delivered, even when it finishes late. Work closures capture
// shared pointers to const data and plain values only.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override; // cancels everything and waits

    template <typename Value>
    void start(const QByteArray &slot, const QString &title, std::function<Value(const Progress &)> work,
               std::function<void(const Value &)> done, std::function<void(const QString &)> failedHere = {});
};

} // namespace edgescope
