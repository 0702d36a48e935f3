// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "analyses/analysis.h"
#include "annotations/annotationedits.h"
#include "annotations/annotationjson.h"
#include "core/scalegrid.h"
#include "formats/contentid.h"
#include "formats/hdf5file.h"
#include "study/preparation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace edgescope;
using namespace Qt::StringLiterals;

// The files that analyze leaves, on a simulated recording of two minutes.
class TestAnalyze : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesOfTheContract();
    void headersOfTheContract();
    void everyStateAndScaleHasARow();
    void unitsTable();
    void giniFromTheStoredEnsembles();
    void momentsFromTheStoredEnsembles();
    void partitionCurves();
    void resultsFileDescribesItself();
    void multiscaleImages();
    void scalogram();
    void coherence();
    void spectrogram();
    void annotationsOfAFile();
    void provenance();
    void threadsDoNotMatter();
    void onlySomeAnalyses();
    void range();
    void rangeBeyondTheEnd();
    void suggestedClasses();
    void suggestionsTakenOver();
    void parameters();
    void fullFolderIsRefused();
    void forceReplacesEarlierResults();
    void withoutInhibitoryUnits();
    void stopped();
    void figures();
    void convertKeepsEverything();
    void recordingOfSeveralFiles();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run analyze(const QString &recording, const QString &out, const QStringList &options = {}) const;
    CsvTable table(const QString &out, const QString &name) const;
    static QStringList filesIn(const QString &folder);

    QTemporaryDir m_folder;
    QString m_recording;
};

void TestAnalyze::initTestCase()
{
    m_recording = path(u"states.nwb"_s);
    const Run made =
        runProgram({u"simulate"_s, m_recording, u"--minutes"_s, u"2"_s, u"--seed"_s, u"5"_s,
                    u"--excitatory"_s, u"20"_s, u"--inhibitory"_s, u"8"_s, u"--lfp-channels"_s, u"1"_s});
    QVERIFY2(made.exitCode == 0, made.errors);
    const Run run = analyze(m_recording, u"out"_s);
    QVERIFY2(run.exitCode == 0, run.errors);
    QCOMPARE(run.output, QByteArray());
}

Run TestAnalyze::analyze(const QString &recording, const QString &out, const QStringList &options) const
{
    // Few surrogates are enough to see that they are there.
    const QString surrogates = options.contains(u"--only"_s) ? u"0"_s : u"3"_s;
    return runProgram(QStringList{u"analyze"_s, recording, u"--out"_s, path(out), u"--surrogates"_s,
                                  surrogates, u"--set"_s, u"coherence.pairs=10"_s} +
                      options);
}

CsvTable TestAnalyze::table(const QString &out, const QString &name) const
{
    return CsvTable(path(out) + u"/tables/"_s + name);
}

QStringList TestAnalyze::filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void TestAnalyze::filesOfTheContract()
{
    QCOMPARE(filesIn(path(u"out"_s)), QStringList({u"provenance.json"_s, u"results.h5"_s, u"tables"_s}));
    QCOMPARE(filesIn(path(u"out/tables"_s)),
             QStringList({u"class_sensitivity.csv"_s, u"collapse.csv"_s, u"collapse_fit.csv"_s,
                          u"connections.csv"_s, u"cross_correlogram.csv"_s, u"cumulative.csv"_s,
                          u"mncm.csv"_s, u"mncm_windows.csv"_s, u"partition.csv"_s, u"recovery.csv"_s,
                          u"ridges.csv"_s, u"scales.csv"_s, u"seizure_candidates.csv"_s,
                          u"spectrogram_bands.csv"_s, u"state_intervals.csv"_s, u"state_tests.csv"_s,
                          u"surrogate_tests.csv"_s, u"units.csv"_s, u"variance_fit.csv"_s}));
}

void TestAnalyze::headersOfTheContract()
{
    QCOMPARE(
        table(u"out"_s, u"units.csv"_s).header,
        QByteArray("unit,label,class,class_source,rate_hz,spikes,trough_to_peak_ms,half_width_ms,posterior,"
                   "electrode,trough_half_width_ms,repolarisation_per_ms,after_peak_ratio,positive_waveform,"
                   "acg_rise_ms,acg_decay_ms,suggested_class,suggested_source,reason,conflict,waveform_class,"
                   "excitatory_pairs,inhibitory_pairs,refractory_violations,presence,shared_spikes,"
                   "duplicate_of,silent"));
    QCOMPARE(table(u"out"_s, u"connections.csv"_s).header,
             QByteArray("from_unit,to_unit,sign,peak_lag_ms,p,spikes_added"));
    QCOMPARE(table(u"out"_s, u"class_sensitivity.csv"_s).header,
             QByteArray("mode,statistic,scale,value,low,high"));
    // Quantiles over the surrogates follow the columns of the contract.
    const QByteArray scales = table(u"out"_s, u"scales.csv"_s).header;
    QVERIFY2(scales.startsWith(
                 "state,source,scale,dt_s,bins,mean_e,mean_i,sd_e,sd_i,cv_e,cv_i,fano_e,fano_i,rho,theta_deg,"
                 "alignment,sigma_along,sigma_across,anisotropy,axis_ratio,ellipse_major,ellipse_minor,var_f,"
                 "gini_e,gini_i,depth,asymmetry,mean_e_p05,mean_e_p95,"),
             scales);
    const QByteArray fits = table(u"out"_s, u"variance_fit.csv"_s).header;
    QVERIFY2(fits.startsWith("state,source,normalisation,fit_min_s,fit_max_s,alpha,alpha_se,alpha_low,"
                             "alpha_high,r2,hurst,alpha_p05,alpha_p95,"),
             fits);
    QVERIFY(
        table(u"out"_s, u"collapse.csv"_s).header.startsWith("state,source,scale,dt_s,x,y_full,y_figure"));
    QVERIFY(table(u"out"_s, u"collapse_fit.csv"_s)
                .header.startsWith("state,source,epsilon,beta,epsilon_at_beta"));
    QCOMPARE(table(u"out"_s, u"partition.csv"_s).header, QByteArray("state,class,scale,dt_s,p,l"));
    QCOMPARE(table(u"out"_s, u"ridges.csv"_s).header, QByteArray("source,chain,t_s,frequency_hz,value"));
    QCOMPARE(table(u"out"_s, u"seizure_candidates.csv"_s).header,
             QByteArray("candidate,start_s,stop_s,score,channels,first_channel,candidates_per_hour"));
    QCOMPARE(table(u"out"_s, u"spectrogram_bands.csv"_s).header,
             QByteArray("t_s,delta,theta,alpha,sigma,beta,emg_rms"));
}

void TestAnalyze::everyStateAndScaleHasARow()
{
    const CsvTable scales = table(u"out"_s, u"scales.csv"_s);
    QCOMPARE(scales.rows.size(), size_t(5 * 6 * scaleCount)); // the data and five kinds of surrogates
    for (const QByteArray state : {"ALL", "AWAKE", "REM", "LSL", "SWS"}) {
        for (int k = 1; k <= scaleCount; ++k)
            QCOMPARE(scales.number({state, "data", QByteArray::number(k)}, "dt_s"), scaleWidth(k));
        // Two rows a state: k = 9…30 and k = 15…30.
        const CsvTable fits = table(u"out"_s, u"variance_fit.csv"_s);
        QCOMPARE(std::count_if(fits.rows.begin(), fits.rows.end(),
                               [&](const QByteArrayList &row) { return row.first() == state; }),
                 2 * 6);
    }
    QCOMPARE(scales.number({"ALL", "data", "1"}, "bins"), 120000.0);
    QCOMPARE(table(u"out"_s, u"partition.csv"_s).rows.size(), size_t(5 * 2 * scaleCount * 201));
}

void TestAnalyze::unitsTable()
{
    const QJsonObject info =
        QJsonDocument::fromJson(runProgram({u"info"_s, m_recording, u"--json"_s}).output).object();
    const QJsonArray list = info["unit_list"_L1].toArray();
    const CsvTable units = table(u"out"_s, u"units.csv"_s);
    QCOMPARE(units.rows.size(), size_t(28));
    for (qsizetype n = 0; n < list.size(); ++n) {
        const QByteArrayList key = {QByteArray::number(n)};
        QCOMPARE(units.cell(key, "label"), list[n]["label"_L1].toString().toUtf8());
        QCOMPARE(units.cell(key, "class"), list[n]["class"_L1].toString().toUtf8());
        QCOMPARE(units.cell(key, "class_source"), QByteArray("column cell_type"));
        QCOMPARE(units.number(key, "spikes"), list[n]["spikes"_L1].toDouble());
        QCOMPARE(units.number(key, "rate_hz"),
                 units.number(key, "spikes") / info["duration_s"_L1].toDouble());
        // Far between the classes' planted 0.70 and 0.33 ms, each unit within four SDs of its own.
        const bool isExcitatory = units.cell(key, "class") == "E";
        QVERIFY(std::abs(units.number(key, "trough_to_peak_ms") - (isExcitatory ? 0.70 : 0.33)) < 0.4);
        QVERIFY(units.number(key, "half_width_ms") > 0);
        // 28 units are too few for two groups that scatter as these do: the threshold decides.
        QCOMPARE(units.cell(key, "posterior"), QByteArray());
        QVERIFY(units.cell(key, "reason").startsWith("trough-to-peak "));
        QCOMPARE(units.cell(key, "suggested_class"), units.cell(key, "class"));
        QCOMPARE(units.cell(key, "silent"), QByteArray("0"));
    }
}

// Gini coefficient from its definition, Σ (2j − M − 1) c_(j) / (M Σ c).
void TestAnalyze::giniFromTheStoredEnsembles()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    const CsvTable scales = table(u"out"_s, u"scales.csv"_s);
    for (const int k : {5, 15, 30}) {
        for (const QByteArray name : {"e", "i"}) {
            std::vector<double> values = file.numbers("/ensembles/" + QByteArray::number(k) + '/' + name);
            QCOMPARE(values.size(), static_cast<size_t>(binCount(120, scaleWidth(k))));
            std::sort(values.begin(), values.end());
            const auto count = static_cast<double>(values.size());
            long double weighted = 0;
            long double sum = 0;
            for (size_t j = 0; j < values.size(); ++j) {
                weighted += (2.0L * static_cast<long double>(j + 1) - count - 1) * values[j];
                sum += values[j];
            }
            const double gini = static_cast<double>(weighted / (count * sum));
            const double stored = scales.number({"ALL", "data", QByteArray::number(k)}, "gini_" + name);
            QVERIFY2(std::abs(stored - gini) < 1e-12, qPrintable(u"%1 %2"_s.arg(stored).arg(gini)));
        }
    }
}

// Means and SDs in Hz per neuron, and the variance of the difference.
void TestAnalyze::momentsFromTheStoredEnsembles()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    const CsvTable scales = table(u"out"_s, u"scales.csv"_s);
    for (const int k : {10, 20}) {
        const QByteArrayList key = {"ALL", "data", QByteArray::number(k)};
        const std::vector<double> e = file.numbers("/ensembles/" + QByteArray::number(k) + "/e");
        const std::vector<double> i = file.numbers("/ensembles/" + QByteArray::number(k) + "/i");
        const auto count = static_cast<double>(e.size());
        double meanE = 0, meanF = 0, squareE = 0, squareF = 0;
        for (size_t n = 0; n < e.size(); ++n) {
            const double rateE = e[n] / scaleWidth(k);
            const double f = (e[n] - i[n]) / scaleWidth(k);
            meanE += rateE / count;
            meanF += f / count;
            squareE += rateE * rateE / count;
            squareF += f * f / count;
        }
        QVERIFY(std::abs(scales.number(key, "mean_e") / meanE - 1) < 1e-9);
        QVERIFY(std::abs(scales.number(key, "sd_e") / std::sqrt(squareE - meanE * meanE) - 1) < 1e-9);
        QVERIFY(std::abs(scales.number(key, "var_f") / (squareF - meanF * meanF) - 1) < 1e-9);
    }
}

void TestAnalyze::partitionCurves()
{
    const CsvTable partition = table(u"out"_s, u"partition.csv"_s);
    const QByteArray width = QByteArray::number(scaleWidth(15), 'g', 17);
    int points = 0;
    double last = 0;
    for (const QByteArrayList &row : partition.rows) {
        if (row.mid(0, 3) != QByteArrayList{"ALL", "E", "15"})
            continue;
        QCOMPARE(row[3].toDouble(), width.toDouble());
        QCOMPARE(row[4].toDouble(), points / 200.0);
        const double share = row[5].toDouble();
        QVERIFY(share >= last - 1e-15 && share <= row[4].toDouble() + 1e-12);
        last = share;
        ++points;
    }
    QCOMPARE(points, 201);
    QCOMPARE(last, 1.0);
}

void TestAnalyze::resultsFileDescribesItself()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    QCOMPARE(file.attributeText("/ensembles/15/e", "units"), u"spikes per neuron per bin"_s);
    QCOMPARE(file.attributeNumber("/ensembles/15", "bin_width_s"), scaleWidth(15));
    QVERIFY(file.attributeText("/", "provenance"));
    // The current, sample by sample.
    const std::vector<double> t = file.numbers("/current/t");
    QCOMPARE(t.size(), file.numbers("/current/c").size());
    QVERIFY(t.size() > 1000 && t.front() == 0);
    QCOMPARE(file.attributeNumber("/current", "tau_inhibitory_s"), 0.008);
    const std::vector<double> stored = file.numbers("/tables/scales/rho");
    const CsvTable scales = table(u"out"_s, u"scales.csv"_s);
    QCOMPARE(stored.size(), scales.rows.size());
    for (size_t n = 0; n < stored.size(); ++n) {
        const QByteArray cell = scales.rows[n][scales.header.split(',').indexOf("rho")];
        QVERIFY(std::isnan(stored[n]) ? cell.isEmpty() : cell.toDouble() == stored[n]);
    }
}

void TestAnalyze::multiscaleImages()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    for (const char *place : {"/multiscale/e", "/multiscale/i", "/multiscale/f"}) {
        QCOMPARE(file.dims(place), (std::vector<hsize_t>{32, 2000}));
        QCOMPARE(file.attributeText(place, "units"), u"SD"_s);
        QCOMPARE(file.attributeTexts(place, "DIMENSION_LABELS"),
                 (std::vector<QString>{u"scale"_s, u"time"_s}));
    }
    QCOMPARE(file.numbers("/multiscale/dt")[14], scaleWidth(15));
    QCOMPARE(file.numbers("/multiscale/time").size(), size_t{2000});
}

void TestAnalyze::scalogram()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    QByteArray group;
    for (const Hdf5File::Object &object : file.objects())
        if (object.place.startsWith("/scalogram/") && object.place.endsWith("/power"))
            group = object.place.chopped(5);
    QVERIFY(!group.isEmpty());
    const struct {
        const char *name;
        QString units;
        std::vector<QString> dimensions;
    } arrays[] = {{"power", u"V²"_s, {u"frequency"_s, u"time"_s}},
                  {"significance", u""_s, {u"frequency"_s, u"time"_s}},
                  {"coi", u"s"_s, {u"time"_s}},
                  {"frequency", u"Hz"_s, {u"frequency"_s}},
                  {"time", u"s"_s, {u"time"_s}}};
    for (const auto &array : arrays) {
        const QByteArray place = group + array.name;
        std::vector<hsize_t> dims;
        for (const QString &dimension : array.dimensions)
            dims.push_back(dimension == u"time" ? 2000 : 92);
        QCOMPARE(file.dims(place), dims);
        QCOMPARE(file.attributeText(place, "units"), array.units);
        QCOMPARE(file.attributeTexts(place, "DIMENSION_LABELS"), array.dimensions);
    }
    const std::vector<double> times = file.numbers(group + "time");
    QCOMPARE(times.front(), 0.03); // the middle of a column of 60 ms
    QVERIFY(std::abs(times.back() - 119.97) < 1e-9);
    // The cone at the middle of the first column: 1.033/√2 times its distance from the beginning.
    QVERIFY(std::abs(file.numbers(group + "coi").front() - 0.730472 * 0.03) < 1e-6);
    for (const double power : file.numbers(group + "power"))
        QVERIFY(power > 0);
}

// The states of the file are those of the annotation file, and no others.
void TestAnalyze::annotationsOfAFile()
{
    AnnotationContent content;
    Annotation quiet;
    quiet.kind = AnnotationKind::State;
    quiet.range = {10, 70};
    quiet.label = u"quiet"_s;
    content.list.apply(addition(content.list, quiet));
    const auto write = [this](const QString &name, const QJsonObject &object) {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(QJsonDocument(object).toJson());
        return file.fileName();
    };
    const QString own = write(u"own.json"_s, contentToJson(content, contentId(m_recording), 1));
    const QStringList options = {u"--only"_s, u"variance_scaling"_s, u"--annotations"_s};
    const Run run = analyze(m_recording, u"annotated"_s, options + QStringList{own});
    QVERIFY2(run.exitCode == 0, run.errors);
    const CsvTable scales = table(u"annotated"_s, u"scales.csv"_s);
    QCOMPARE(scales.number({"quiet", "data", "20"}, "bins"),
             std::floor(70 / scaleWidth(20)) - std::ceil(10 / scaleWidth(20)));
    QCOMPARE(scales.cell({"AWAKE", "data", "20"}, "bins"), QByteArray());
    // A file of another recording is refused by name.
    const QString other = write(u"other.json"_s, contentToJson(content, u"another"_s, 1));
    const Run refused = analyze(m_recording, u"refused"_s, options + QStringList{other});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("other.json belongs to a recording with other content"), refused.errors);
}

void TestAnalyze::coherence()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    QByteArray group;
    for (const Hdf5File::Object &object : file.objects())
        if (object.place.startsWith("/coherence/") && object.place.endsWith("/r2"))
            group = object.place.chopped(2);
    QVERIFY(!group.isEmpty());
    QCOMPARE(file.dims(group + "r2"), (std::vector<hsize_t>{92, 2000}));
    QCOMPARE(file.dims(group + "phase"), (std::vector<hsize_t>{92, 2000}));
    QCOMPARE(file.dims(group + "level"), (std::vector<hsize_t>{92}));
    QCOMPARE(file.attributeText(group + "phase", "units"), u"rad"_s);
    QCOMPARE(file.attributeTexts(group + "r2", "DIMENSION_LABELS"),
             (std::vector<QString>{u"frequency"_s, u"time"_s}));
    for (const double r2 : file.numbers(group + "r2"))
        QVERIFY(r2 >= 0 && r2 <= 1);
    for (const double level : file.numbers(group + "level"))
        QVERIFY(level > 0.5 && level < 1); // of noise at 12 voices .70
    QCOMPARE(file.numbers(group + "time").front(), 0.03);
}

// Two minutes in columns of 10 s.
void TestAnalyze::spectrogram()
{
    const Hdf5File file(path(u"out/results.h5"_s));
    QByteArray group;
    for (const Hdf5File::Object &object : file.objects())
        if (object.place.startsWith("/spectrogram/") && object.place.endsWith("/density"))
            group = object.place.chopped(7);
    QVERIFY(!group.isEmpty());
    QCOMPARE(file.dims(group + "density"), (std::vector<hsize_t>{50, 12}));
    QCOMPARE(file.attributeText(group + "density", "units"), u"V²/Hz"_s);
    QCOMPARE(file.attributeTexts(group + "density", "DIMENSION_LABELS"),
             (std::vector<QString>{u"frequency"_s, u"time"_s}));
    QCOMPARE(file.numbers(group + "frequency").back(), 25.0);
    QCOMPARE(file.numbers(group + "time").front(), 5.0);
    QCOMPARE(file.attributeText("/tables/spectrogram_bands/delta", "units"), u"V²"_s);
    // The rows from 4 to 8 Hz hold the power of theta, but for a quarter of a hertz at both ends.
    const std::vector<double> density = file.numbers(group + "density");
    const std::vector<double> theta = file.numbers("/tables/spectrogram_bands/theta");
    for (size_t column = 0; column < 12; ++column) {
        double inner = 0;
        for (size_t row = 8; row < 15; ++row) // 4.5 to 7.5 Hz
            inner += density[row * 12 + column] / 2;
        const double outer = inner + (density[7 * 12 + column] + density[15 * 12 + column]) / 2;
        QVERIFY(theta[column] > inner && theta[column] < outer);
    }
}

void TestAnalyze::provenance()
{
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"out/provenance.json"_s))).object();
    QCOMPARE(json["program"_L1].toString(), u"edgescope-batch"_s);
    QCOMPARE(json["version"_L1].toString(), QStringLiteral(EDGESCOPE_VERSION));
    QCOMPARE(json["recording"_L1]["path"_L1].toString(), m_recording);
    QCOMPARE(json["recording"_L1]["size_bytes"_L1].toInteger(), QFileInfo(m_recording).size());
    QCOMPARE(json["recording"_L1]["sha256"_L1].toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(contentOf(m_recording), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(json["parameters"_L1]["joint_distribution"_L1]["confidence"_L1].toDouble(), 0.95);
    QCOMPARE(json["range"_L1]["whole_recording"_L1].toBool(), true);
    QCOMPARE(json["range"_L1]["stop_s"_L1].toDouble(), 120.0);
    QVERIFY(!json.contains("suggested_classes"_L1));
    QVERIFY(QDateTime::fromString(json["started"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(json["seconds"_L1].toDouble() > 0);
    const QJsonArray analyses = json["analyses"_L1].toArray();
    QCOMPARE(analyses.size(), qsizetype(edgescope::analyses().size()));
    QCOMPARE(analyses[0]["id"_L1].toString(), u"ensembles"_s);
    QCOMPARE(analyses[0]["status"_L1].toString(), u"ok"_s);
}

void TestAnalyze::threadsDoNotMatter()
{
    for (const QString &threads : {u"1"_s, u"2"_s}) {
        const QString out = u"threads"_s + threads;
        QCOMPARE(analyze(m_recording, out, {u"--threads"_s, threads}).exitCode, 0);
        for (const QString &name : filesIn(path(u"out/tables"_s)))
            QCOMPARE(contentOf(path(out + u"/tables/"_s + name)), contentOf(path(u"out/tables/"_s + name)));
    }
}

void TestAnalyze::onlySomeAnalyses()
{
    QCOMPARE(analyze(m_recording, u"only"_s, {u"--only"_s, u"partition_curves"_s}).exitCode, 0);
    QCOMPARE(filesIn(path(u"only/tables"_s)),
             QStringList({u"partition.csv"_s, u"scales.csv"_s, u"units.csv"_s}));
    const QByteArrayList key = {"ALL", "data", "15"};
    const CsvTable scales = table(u"only"_s, u"scales.csv"_s);
    QVERIFY(table(u"out"_s, u"scales.csv"_s).header.startsWith(scales.header));
    QCOMPARE(scales.cell(key, "gini_e"), table(u"out"_s, u"scales.csv"_s).cell(key, "gini_e"));
    QCOMPARE(scales.cell(key, "bins"), table(u"out"_s, u"scales.csv"_s).cell(key, "bins"));
    QCOMPARE(scales.cell(key, "rho"), QByteArray());
    QCOMPARE(scales.cell(key, "mean_e"), QByteArray());
    QVERIFY(!Hdf5File(path(u"only/results.h5"_s)).contains("/ensembles"));
}

void TestAnalyze::range()
{
    QCOMPARE(analyze(m_recording, u"range"_s, {u"--range"_s, u"30:90.5"_s}).exitCode, 0);
    const CsvTable scales = table(u"range"_s, u"scales.csv"_s);
    QCOMPARE(scales.number({"ALL", "data", "1"}, "bins"), 60500.0);
    // Bins start at the range's start: spikes of the units in it and of the ensemble agree.
    double spikes = 0;
    for (const QByteArrayList &row : table(u"range"_s, u"units.csv"_s).rows)
        if (row[2] == "E")
            spikes += row[5].toDouble();
    const Hdf5File file(path(u"range/results.h5"_s));
    QCOMPARE(file.attributeNumber("/ensembles/1", "start_s"), 30.0);
    double counted = 0;
    for (const double value : file.numbers("/ensembles/1/e"))
        counted += 20 * value;
    QVERIFY(std::abs(counted - spikes) < 1e-6);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"range/provenance.json"_s))).object();
    QCOMPARE(json["range"_L1]["start_s"_L1].toDouble(), 30.0);
    QCOMPARE(json["range"_L1]["whole_recording"_L1].toBool(), false);
}

void TestAnalyze::rangeBeyondTheEnd()
{
    const Run run = analyze(m_recording, u"beyond"_s, {u"--range"_s, u"60:121"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("--range reaches 121 s, but states.nwb ends at 120 s"), run.errors);
    QVERIFY(!QFile::exists(path(u"beyond"_s)));
}

// With --classify the ensembles are of the suggested classes, but a class set by hand stays.
void TestAnalyze::suggestedClasses()
{
    const OpenedRecording opened = openRecording(m_recording, {}, {});
    ClassChoices choices;
    choices.byHand[0] = UnitClass::Inhibitory;
    const QString file = saveClassChoices(*opened.recording, choices);
    const Run run = analyze(
        m_recording, u"classified"_s,
        {u"--only"_s, u"ensembles"_s, u"--classify"_s, u"--set"_s, u"classification.preset=threshold"_s,
         u"--set"_s, u"classification.threshold=0.2"_s, u"--set"_s, u"classification.connections=no"_s});
    QVERIFY(QFile::remove(file));
    QVERIFY2(run.exitCode == 0, run.errors);
    const CsvTable units = table(u"classified"_s, u"units.csv"_s);
    int excitatory = 0;
    for (int n = 0; n < 28; ++n) {
        const QByteArrayList key = {QByteArray::number(n)};
        const QByteArray suggested = units.number(key, "trough_to_peak_ms") <= 0.2 ? "I" : "E";
        QCOMPARE(units.cell(key, "suggested_class"), suggested);
        QCOMPARE(units.cell(key, "class"), n == 0 ? QByteArray("I") : suggested);
        QCOMPARE(units.cell(key, "class_source"),
                 n == 0 ? QByteArray("by hand") : QByteArray("suggested by waveform"));
        excitatory += units.cell(key, "class") == "E" ? 1 : 0;
    }
    QVERIFY(excitatory > 20); // the file has 20
    double spikes = 0;
    for (const QByteArrayList &row : units.rows)
        if (row[2] == "E")
            spikes += row[5].toDouble();
    const double mean = table(u"classified"_s, u"scales.csv"_s).number({"ALL", "data", "15"}, "mean_e");
    QVERIFY(std::abs(mean - spikes / (120.0 * excitatory)) < 0.01 * mean);
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(path(u"classified/provenance.json"_s))).object();
    QCOMPARE(json["suggested_classes"_L1].toBool(), true);
    QCOMPARE(json["parameters"_L1]["classification"_L1]["threshold"_L1].toDouble(), 0.2);
}

// Classes that were taken over or set by hand in the window are those of the headless program.
void TestAnalyze::suggestionsTakenOver()
{
    const OpenedRecording opened = openRecording(m_recording, {}, {});
    ClassChoices choices;
    choices.byHand[1] = UnitClass::Excitatory;
    for (int n = 0; n < 28; ++n)
        choices.suggested[n] = {n % 2 == 0 ? UnitClass::Excitatory : UnitClass::Inhibitory,
                                u"suggested by waveform"_s};
    choices.log = {{QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
                    u"KB"_s,
                    {{1, opened.recording->units[1].label, UnitClass::Inhibitory, UnitClass::Excitatory}},
                    u"broad"_s}};
    const QString file = saveClassChoices(*opened.recording, choices);
    const Run run = analyze(m_recording, u"taken"_s, {u"--only"_s, u"ensembles"_s});
    QVERIFY(QFile::remove(file));
    QVERIFY2(run.exitCode == 0, run.errors);
    const CsvTable units = table(u"taken"_s, u"units.csv"_s);
    for (int n = 0; n < 28; ++n) {
        const QByteArrayList key = {QByteArray::number(n)};
        QCOMPARE(units.cell(key, "class"), n % 2 == 0 || n == 1 ? QByteArray("E") : QByteArray("I"));
        QCOMPARE(units.cell(key, "class_source"),
                 n == 1 ? QByteArray("by hand") : QByteArray("suggested by waveform"));
        QCOMPARE(units.cell(key, "class_set_by"), n == 1 ? QByteArray("KB") : QByteArray());
        QCOMPARE(units.cell(key, "class_reason"), n == 1 ? QByteArray("broad") : QByteArray());
    }
}

void TestAnalyze::parameters()
{
    QCOMPARE(
        analyze(m_recording, u"wide"_s,
                {u"--only"_s, u"joint_distribution"_s, u"--set"_s, u"joint_distribution.confidence=0.5"_s})
            .exitCode,
        0);
    const QByteArrayList key = {"ALL", "data", "20"};
    // Semi-axes grow with √χ², χ² = −2 ln(1 − p) for two dimensions.
    const double ratio = table(u"wide"_s, u"scales.csv"_s).number(key, "ellipse_major") /
                         table(u"out"_s, u"scales.csv"_s).number(key, "ellipse_major");
    QVERIFY(std::abs(ratio - std::sqrt(std::log(0.5) / std::log(0.05))) < 1e-9);
}

void TestAnalyze::fullFolderIsRefused()
{
    const QByteArray before = contentOf(path(u"out/provenance.json"_s));
    const Run run = analyze(m_recording, u"out"_s);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.hasOneLineOfErrors() && run.errors.contains("is not empty"), run.errors);
    QCOMPARE(contentOf(path(u"out/provenance.json"_s)), before);
}

void TestAnalyze::forceReplacesEarlierResults()
{
    QCOMPARE(analyze(m_recording, u"forced"_s).exitCode, 0);
    QCOMPARE(analyze(m_recording, u"forced"_s, {u"--force"_s, u"--only"_s, u"variance_scaling"_s}).exitCode,
             0);
    QCOMPARE(filesIn(path(u"forced/tables"_s)),
             QStringList({u"scales.csv"_s, u"units.csv"_s, u"variance_fit.csv"_s}));
}

void TestAnalyze::withoutInhibitoryUnits()
{
    const QString recording = path(u"excitatory.nwb"_s);
    QCOMPARE(
        runProgram({u"simulate"_s, recording, u"--minutes"_s, u"1"_s, u"--inhibitory"_s, u"0"_s,
                    u"--excitatory"_s, u"10"_s, u"--lfp-channels"_s, u"0"_s, u"--scenario"_s, u"poisson"_s})
            .exitCode,
        0);
    const Run run = analyze(recording, u"excitatory"_s);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("joint_distribution is not computable: No inhibitory units."), run.errors);
    QVERIFY2(run.errors.contains("variance_scaling is not computable: No inhibitory units."), run.errors);
    QVERIFY2(run.errors.contains("wavelet is not computable: No LFP channels in this file."), run.errors);
    QVERIFY2(run.errors.contains("coherence is not computable: No LFP channels in this file."), run.errors);
    QVERIFY2(run.errors.contains("spectrogram is not computable: No LFP channels in this file."), run.errors);
    const CsvTable scales = table(u"excitatory"_s, u"scales.csv"_s);
    QVERIFY(scales.number({"ALL", "data", "15"}, "mean_e") > 0);
    QCOMPARE(scales.cell({"ALL", "data", "15"}, "mean_i"), QByteArray());
    QCOMPARE(scales.cell({"ALL", "data", "15"}, "rho"), QByteArray());
    const Hdf5File file(path(u"excitatory/results.h5"_s));
    QVERIFY(file.contains("/ensembles/15/e"));
    QVERIFY(!file.contains("/ensembles/15/i"));
    QVERIFY(file.attributeText("/ensembles/15", "missing")->contains(u"No inhibitory units"));
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(path(u"excitatory/provenance.json"_s))).object();
    QCOMPARE(json["analyses"_L1].toArray()[1]["status"_L1].toString(), u"not computable"_s);
}

void TestAnalyze::stopped()
{
    const QString recording = path(u"never.nwb"_s);
    QProcess process;
    // An hour takes far longer than the first line of progress, which comes after a second.
    process.start(QStringLiteral(BATCH_PROGRAM), {u"simulate"_s, recording, u"--minutes"_s, u"1440"_s});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60000));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60000));
    const auto milliseconds = clock.elapsed();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QFile::exists(recording));
    QVERIFY(!filesIn(m_folder.path()).join(u' ').contains(u"never"));
    QVERIFY2(milliseconds < 1000, qPrintable(QString::number(milliseconds)));
}

void TestAnalyze::figures()
{
    QCOMPARE(analyze(m_recording, u"drawn"_s,
                     {u"--figures"_s, u"svg,pdf,png"_s, u"--dpi"_s, u"150"_s, u"--only"_s,
                      u"partition_curves,joint_distribution,variance_scaling"_s})
                 .exitCode,
             0);
    const QStringList files = filesIn(path(u"drawn/figures"_s));
    QVERIFY(files.size() >= 9);
    QCOMPARE(files.filter(u".svg"_s).size() * 3, files.size());
    for (const QString &name : files) {
        const QString file = path(u"drawn/figures/"_s + name);
        const QByteArray content = contentOf(file);
        if (name.endsWith(u".svg")) {
            QVERIFY(content.contains("<path") || content.contains("<polyline"));
            QVERIFY(content.contains("<desc>") && content.contains("sha256"));
        } else if (name.endsWith(u".pdf")) {
            QVERIFY(content.startsWith("%PDF") && content.contains("provenance.json"));
        } else {
            const QImage image(file);
            QCOMPARE(image.width(), qRound(174 / 25.4 * 150));
            QVERIFY(image.text(u"Description"_s).contains(u"sha256"));
            QCOMPARE(image.dotsPerMeterX(), qRound(150 / 0.0254));
            QVERIFY(image.pixel(1, 1) == qRgb(255, 255, 255));
        }
    }
}

void TestAnalyze::convertKeepsEverything()
{
    const QString copy = path(u"copy.nwb"_s);
    const Run run = runProgram({u"convert"_s, m_recording, copy});
    QVERIFY2(run.exitCode == 0, run.errors);
    QJsonObject before =
        QJsonDocument::fromJson(runProgram({u"info"_s, m_recording, u"--json"_s}).output).object();
    QJsonObject after = QJsonDocument::fromJson(runProgram({u"info"_s, copy, u"--json"_s}).output).object();
    before.remove(u"path"_s);
    after.remove(u"path"_s);
    QCOMPARE(after, before);
}

// What identifies a set of files is what sha256sum says of them.
void TestAnalyze::recordingOfSeveralFiles()
{
    const QDir folder(path(u"rat"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QByteArray samples;
    QByteArray clusters = "2\n";
    for (int n = 1; n <= 600; ++n) {
        samples += QByteArray::number(n * 2000) + '\n'; // every 0.1 s
        clusters += n % 3 == 0 ? "3\n" : "2\n";
    }
    const std::map<QString, QByteArray> files = {
        {u"rat.clu.1"_s, clusters},
        {u"rat.res.1"_s, samples},
        {u"rat.xml"_s, "<parameters><acquisitionSystem><nBits>16</nBits><nChannels>4</nChannels>"
                       "<samplingRate>20000</samplingRate></acquisitionSystem></parameters>\n"}};
    QByteArray lines;
    qint64 bytes = 0;
    for (const auto &[name, content] : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        lines += QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " +
                 name.toUtf8() + '\n';
        bytes += content.size();
    }
    const QByteArray expected = QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex();
    // The same recording opened by its folder, with and without a slash at the end, and by one of its files.
    for (const QString &opened : {folder.path(), folder.path() + u'/', folder.filePath(u"rat.clu.1"_s)}) {
        const Run run = analyze(opened, u"rat-out"_s, {u"--only"_s, u"ensembles"_s, u"--force"_s});
        QVERIFY2(run.exitCode == 0 || run.exitCode == 3, run.errors);
        const QJsonValue recording =
            QJsonDocument::fromJson(contentOf(path(u"rat-out/provenance.json"_s)))["recording"_L1];
        QCOMPARE(recording["path"_L1].toString(), opened.endsWith(u'/') ? folder.path() : opened);
        QCOMPARE(recording["format"_L1].toString(), u"NeuroScope"_s);
        QCOMPARE(recording["sha256"_L1].toString(), QString::fromLatin1(expected));
        QCOMPARE(recording["size_bytes"_L1].toInteger(), bytes);
        QCOMPARE(recording["files"_L1].toArray().size(), qsizetype(3));
        QCOMPARE(recording["files"_L1][0]["name"_L1].toString(), u"rat.clu.1"_s);
        const QJsonObject info =
            QJsonDocument::fromJson(runProgram({u"info"_s, opened, u"--json"_s}).output).object();
        QCOMPARE(info["units"_L1]["spikes"_L1].toInt(), 600);
        QCOMPARE(info["duration_s"_L1].toDouble(), 60.0);
    }
    // An output folder inside the recording would become part of it.
    QVERIFY(analyze(folder.path(), u"rat/out"_s).exitCode != 0);
    const QString copy = path(u"rat.nwb"_s);
    QCOMPARE(runProgram({u"convert"_s, folder.path() + u'/', copy}).exitCode, 0);
    const Hdf5File file(copy);
    QCOMPARE(file.texts("/session_description").front(), u"Converted from rat."_s);
}

QTEST_GUILESS_MAIN(TestAnalyze)

#include "tst_analyze.moc"
