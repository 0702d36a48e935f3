// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <memory>

namespace edgescope {

void setParallelThreads(int count)
{
    static std::unique_ptr<tbb::global_control> control;
    control.reset();
    if (count > 0)
        control = std::make_unique<tbb::global_control>(tbb::global_control::max_allowed_parallelism,
                                                        static_cast<size_t>(count));
}

int parallelThreads()
{
    return static_cast<int>(
        std::min<size_t>(tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism),
                         static_cast<size_t>(tbb::info::default_concurrency())));
}

void parallelFor(std::int64_t count, const std::function<void(std::int64_t)> &body)
{
    // Isolated: a thread that waits for an inner loop must not begin another round of an outer one, whose
    // memory would come on top.
    tbb::this_task_arena::isolate(
        [&] { tbb::parallel_for(std::int64_t{0}, count, [&](std::int64_t i) { body(i); }); });
}

} // namespace edgescope
