// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QUndoGroup;

namespace edgescope {

class Actions;
class Docks;
class FigureDocument;
class MessageBar;
class PictureActions;
class Settings;
class Study;
class Timeline;
class Workspaces;

// The parts of the window that composing figures has to do with.
struct FigureParts {
    QMainWindow &window;
    Study &study;
    Settings &settings;
    const Actions &actions;
    Docks &docks;
    Workspaces &workspaces;
    Timeline &timeline;
    PictureActions &pictures;
    MessageBar &messages;
    FigureDocument &document;
    QUndoGroup &undoGroup;
};

} // namespace edgescope
