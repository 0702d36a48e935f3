// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

#include <QObject>

#include <functional>

class QWidget;

namespace edgescope {

class MessageBar;
class Progress;
class Settings;
class Study;
struct FoundAnnotations;
struct Recording;

// Import and export of annotations: files are chosen, dialogs ask what they do not say, reading and writing
// are jobs, and what went wrong is said in the message bar.
class AnnotationExchange : public QObject
{
    Q_OBJECT

public:
    AnnotationExchange(QWidget &window, Study &study, Settings &settings, MessageBar &messages);

    void chooseAndImport();
    void importFrom(const QString &path);
    // Asks for the form first, then for the file.
    void chooseAndExport();
    void exportTo(const QString &path, const ExchangeFormat &format, const PortableAnnotations &annotations,
                  const ExchangeOptions &options);

private:
    bool isOpen(const Recording &recording) const;
    void read(const QString &path, std::function<FoundAnnotations(const Progress &progress)> work);
    void askMeanings(const QString &path, const FoundAnnotations &found);
    void chooseFile(const ExchangeFormat &format, const PortableAnnotations &annotations,
                    const ExchangeOptions &options);

    QWidget &m_window;
    Study &m_study;
    Settings &m_settings;
    MessageBar &m_messages;
};

} // namespace edgescope
