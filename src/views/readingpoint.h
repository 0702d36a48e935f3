// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotsubject.h"

namespace edgescope {

// The datum that the arrow keys have reached in a picture.
class ReadingPoint
{
public:
    // Nothing at first, and when the picture does not have the datum any more.
    std::optional<PlotDatum> datum(const PlotSubject &subject) const;
    void clear() { m_datum.reset(); }
    // To the next datum of the group (`along` 1) or the one before (−1), or to the datum of the next group
    // that is drawn nearest beside this one (`across` ±1). Skips what is not drawn. The first move goes to
    // the first datum. False when there is nowhere to go.
    bool move(const PlotSubject &subject, int along, int across);

private:
    bool moveAlong(const PlotSubject &subject, int step);
    bool moveAcross(const PlotSubject &subject, int step);
    bool start(const PlotSubject &subject);

    std::optional<PlotDatum> m_datum;
};

} // namespace edgescope
