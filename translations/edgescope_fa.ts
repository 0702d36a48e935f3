<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation>مجموعه‌های نورونی</translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation>توزیع توأم E × I</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>مقیاس‌بندی واریانس</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>منحنی‌های رمبش</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>منحنی‌های افراز</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>ویژگی‌های MNCM</translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation>آمار حالت‌ها</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>نقشهٔ E − I</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>جریان سیناپسی</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>همبستگی‌نگار E–I</translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation>داده‌های جانشین</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>اسکالوگرام</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>همدوسی</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>ستیغ‌ها</translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation>نامزدهای تشنج</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>اسپکتروگرام</translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation>‏%1 ثانیه پیش از نخستین تشنج</translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>‏%n قطعهٔ تخت کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation>کانال %1 وجود ندارد؛ آخرین کانال %2 است.</translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation>نرخ نمونه‌برداری کانال‌ها متفاوت است: ‎%1 Hz و ‎%2 Hz. دو کانال با نرخ یکسان انتخاب کنید.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation>خط تراز: بالاتر از %1 درصدِ %2 جفت نویز.</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation>نمونهٔ مقیاس‌شده</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>مقیاس‌بندی شکل</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>رمبش کامل</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>رمبش توانی</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>گاوسی</translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation>مجموع تجمعی مقیاس‌شده</translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation>دوری از گاوسی</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>عمق</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>عدم تقارن</translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation>عمیق‌ترین نقطه در x</translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation>‏k %1 کنار گذاشته شد: تخت</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>سیگنال تخت است.</translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation>بیشینهٔ r</translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation>تأخیر بیشینه (s)</translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation>تأخیر I پس از E</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>همبستگی r</translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation>زمان مقیاس‌شده</translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation>‏S(t) بر حسب SD از S(T)</translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation>زمان نسبت به شروع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation>‏S(t) − خط پیش‌تشنجی</translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation>زمان پیش‌تشنجی بازنمونه‌گیری‌شده</translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation>باند ‎± %1 SD</translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation>باند ⁦95 %⁩ مسیرهای بازنمونه‌گیری‌شده</translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation>خط راست از آغاز تا پایان</translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation>خط پیش‌تشنجی</translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation>خط راست گذرنده از S(t)</translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation>برازش نمایی</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>peak r</source>
        <translation>بیشینهٔ r</translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation>بیشینهٔ r %1</translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation>نیمه ‎+%1 s</translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation>بازیابی ‎+%1 s پس از پایان تشنج</translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation>پایان؛ بازیابی در محدودهٔ ثبت نیست</translation>
    </message>
    <message>
        <source>end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>فرکانس</translation>
    </message>
    <message>
        <source>levels²</source>
        <translation>سطح²</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بیت</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنتراست</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>همبستگی</translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation>ناهمانندی</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>همگنی</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>انرژی</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>آنتروپی</translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation>‏%1: هیچ جفت خانه‌ای نیست.</translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation>‏%1: همبستگی تعریف‌نشده است، همهٔ خانه‌ها در یک سطح‌اند.</translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation>‏%1: برای فاصله‌های اطمینان 95 درصد بسیار کوتاه است.</translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation>هیچ جفت خانه‌ای نیست: کمتر از دو مقیاس در زمان تحلیل‌شده می‌گنجد.</translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation>‏k %1 خالی است: پهن‌تر از زمان تحلیل‌شده</translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation>‏k %1 خالی است: ثابت</translation>
    </message>
    <message>
        <source>I leads</source>
        <translation>تقدم I</translation>
    </message>
    <message>
        <source>E leads</source>
        <translation>تقدم E</translation>
    </message>
    <message>
        <source>below mean</source>
        <translation>زیر میانگین</translation>
    </message>
    <message>
        <source>above mean</source>
        <translation>بالای میانگین</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>پهنای بازهٔ زمانی Δt</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>تحریکی</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>مهاری</translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation>سهم بازه‌های زمانی</translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation>شلیک تجمعی مجموعهٔ نورونی</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>فراوانی تجمعی</translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation>سهم اسپایک‌ها</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>سهم‌های برابر</translation>
    </message>
    <message>
        <source>U(0,1), G = 1/3</source>
        <translation>U(0,1), G = 1/3</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>ضریب جینی</translation>
    </message>
    <message>
        <source>Gini, bias-corrected</source>
        <translation>ضریب جینی، با تصحیح اریبی</translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation>هیچ واحدی رده‌بندی نشده است.</translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation>‏%1 در این ثبت نیست.</translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation>‏%1: دادهٔ ناکافی (%2 ثانیه).</translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation>مقدارها توان نسبت به سطح نویز سرخ‌اند.</translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation>هیچ ستیغی نیست.</translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation>با نمایش هر نمونه %1 میلیون خانه لازم است؛ حداکثر %2 میلیون خانه ساخته می‌شود. زمان یا فرکانس‌های کمتری نمایش دهید یا تفکیک صفحه‌نمایش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation>در خط پایه سیگنالی نیست (%1).</translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation>هیچ فرکانسی نیست: پایین‌ترین فرکانس، ‎%1 Hz، کمتر از نصف نرخ نمونه‌برداری، ‎%2 Hz، نیست.</translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation>فرکانس‌ها در ‎%1 Hz، نصف نرخ نمونه‌برداری، پایان می‌یابند.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>این فایل کانال LFP ندارد.</translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation>توان نسبت به خط پایه</translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation>‏z(توان)</translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation>زیر خط پایه</translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation>بالای خط پایه</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>توان</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>توان تقسیم بر مقیاس</translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation>تفکیک درشت: هر چهارمین فرکانس؛ بقیه در پی می‌آیند.</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>هر نمونه.</translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation>تفکیک صفحه‌نمایش: هر ستون میانگین توان در زمان آن است.</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>خط پایه: %1.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation>خط تراز: بالاتر از %1 درصد نویز سرخ با α = %2.</translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation>نامزدها: %1 در %2 ساعت سیگنال، %3 در ساعت. پیشنهادشده، داوری‌نشده.</translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation>بالای ‎%1 SD هم‌زمان در دست‌کم %2 کانال از %3 کانال.</translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation>پهنای باند باید دست‌کم ‎1 Hz باشد.</translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation>بازیابی در محدودهٔ ثبت نیست.</translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation>هیچ خروجی از باند رخ نداده است.</translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation>خط پایه نیست: کمتر از 60 ثانیه پیش از تشنج.</translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation>خط پایه نیست: کمتر از 3 بلوک پیش از تشنج.</translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation>تشنج با پایان ثبت به پایان می‌رسد؛ بازیابی در محدودهٔ ثبت نیست.</translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation>هیچ تشنجی نشانه‌گذاری نشده است. برای نشانه‌گذاری A و سپس Z را بزنید.</translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation>تشنج %1: %2</translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation>تشنج %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation>مسیر مقیاس‌شده در هر دو سر مقید است؛ بازیابی از باقی‌مانده خوانده می‌شود.</translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation>‏S(T) در محدودهٔ نویز نموهای خود است: S(t) به آن مقیاس نمی‌شود.</translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation>‏S(t) در شکاف‌های ثبت ثابت می‌ماند.</translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation>زمان انتخاب‌شده کوتاه‌تر از یک بازهٔ زمانی است.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation>بسیار کوتاه: %1 نمونهٔ پیاپی؛ دست‌کم %2 لازم است.</translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation>در هر قطعهٔ %1 ثانیه‌ای نمونه‌هایی گم شده‌اند.</translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation>هر ستون میانگین پریودوگرام‌های %1 ثانیه‌ای با هم‌پوشانی نصف است (پنجره‌های Hann).</translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation>ستون‌های %1 ثانیه‌ای، تا حداکثر %2 ستون باشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>‏%n ستون دارای نمونه‌های گم‌شده کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>‏%n ستون تخت کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation>توان %1 تا ‎%2 Hz در دست نیست: نرخ نمونه‌برداری کمتر از ‎%3 Hz است.</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>چگالی توان</translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation>dB re 1 %1/Hz</translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>‏%1: برای فاصله‌های اطمینان و آزمون‌ها ناکافی است، %n بلوک از %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>در این ثبت هیچ حالتی نشانه‌گذاری نشده است.</translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation>هیچ حالتی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation>‏p تعدیل‌شده با آمارهٔ بیشینه</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation>‏C(t) یک‌سویه است: واحد مهاری نیست.</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation>‏C(t) یک‌سویه است: واحد تحریکی نیست.</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>‏Hz به ازای هر نورون</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>به ازای هر نورون</translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation>زمان انتخاب‌شده خالی است.</translation>
    </message>
    <message>
        <source>Var f</source>
        <translation>Var f</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>برازش</translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation>قضیهٔ حد مرکزی</translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation>‏%1، ⁦5–95 %⁩</translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation>‏α برای %1</translation>
    </message>
    <message>
        <source>Local α</source>
        <translation>‏α محلی</translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation>کمتر از 3 مقیاس معتبر؛ برازش انجام نشد.</translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation>‏k %1 کنار گذاشته شد: بدون واریانس</translation>
    </message>
    <message>
        <source>No baseline: no seizure is marked.</source>
        <translation>خط پایه نیست: هیچ تشنجی نشانه‌گذاری نشده است.</translation>
    </message>
    <message>
        <source>No baseline: less than a minute before the first seizure.</source>
        <translation>خط پایه نیست: کمتر از یک دقیقه پیش از نخستین تشنج.</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>زمان نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>کل ثبت</translation>
    </message>
    <message>
        <source>No samples in this time.</source>
        <translation>در این زمان نمونه‌ای نیست.</translation>
    </message>
    <message>
        <source>Clipped signal: %1 % of the samples are at its limits.</source>
        <translation>سیگنال اشباع‌شده: %1 درصد نمونه‌ها در حد نهایی آن هستند.</translation>
    </message>
    <message>
        <source>%1 % of the samples are clipped.</source>
        <translation>‏%1 درصد نمونه‌ها اشباع‌شده‌اند.</translation>
    </message>
    <message>
        <source>Screen resolution: each column shows its middle.</source>
        <translation>تفکیک صفحه‌نمایش: هر ستون میانهٔ زمان خود را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The level of significance is not ready.</source>
        <translation>سطح معنی‌داری آماده نیست.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>‏%n واحد انتخاب‌شده رده ندارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest frequency is below the lowest.</source>
        <translation>بالاترین فرکانس پایین‌تر از پایین‌ترین فرکانس است.</translation>
    </message>
    <message>
        <source>Sampled too slowly for the band.</source>
        <translation>نرخ نمونه‌برداری برای این باند بسیار کم است.</translation>
    </message>
    <message>
        <source>Clipped signal.</source>
        <translation>سیگنال اشباع‌شده.</translation>
    </message>
    <message>
        <source>Too short: less than %1 s of signal.</source>
        <translation>بسیار کوتاه: کمتر از %1 ثانیه سیگنال.</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>کنار گذاشته‌شده (%1): %2</translation>
    </message>
    <message>
        <source>%1 % of the signals is flat or clipped and left out.</source>
        <translation>‏%1 درصد سیگنال‌ها تخت یا اشباع‌شده است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>رده‌های واحدها</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>اتصال‌ها</translation>
    </message>
    <message>
        <source>Sensitivity to unit classes</source>
        <translation>حساسیت به رده‌های واحدها</translation>
    </message>
    <message>
        <source>Units of uncertain class: %1.</source>
        <translation>واحدهای با ردهٔ نامطمئن: %1.</translation>
    </message>
    <message>
        <source>Units whose waveform gives no posterior, kept as they are: %1.</source>
        <translation>واحدهایی که شکل‌موجشان احتمال پسین نمی‌دهد و همان‌گونه که هستند می‌مانند: %1.</translation>
    </message>
    <message>
        <source>Connections are between units; there are fewer than two.</source>
        <translation>اتصال‌ها میان واحدها هستند؛ کمتر از دو واحد هست.</translation>
    </message>
    <message>
        <source>The longest delay must not be below the shortest.</source>
        <translation>بلندترین تأخیر نباید کمتر از کوتاه‌ترین تأخیر باشد.</translation>
    </message>
    <message>
        <source>Connections found: %1 excitatory, %2 inhibitory.</source>
        <translation>اتصال‌های یافت‌شده: %1 تحریکی، %2 مهاری.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>در این مقیاس تنها %n بازهٔ زمانی هست؛ دست‌کم %1 بازه لازم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>‏k %1 خاکستری است: کمتر از %n بازهٔ زمانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>‏k %1 پنهان است: کمتر از %n بازهٔ زمانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>‏%1: دادهٔ ناکافی در k %2، کمتر از %n بازهٔ زمانی</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>وارونه‌شده</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>نمونه‌گیری‌شده</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>نتیجهٔ اصلی</translation>
    </message>
    <message>
        <source>No unit&apos;s class is uncertain: there is nothing to vary. A higher least posterior makes more units uncertain.</source>
        <translation>ردهٔ هیچ واحدی نامطمئن نیست: چیزی برای تغییر دادن نیست. با کمینهٔ بالاتر احتمال پسین، واحدهای بیشتری نامطمئن می‌شوند.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>ضریب جینی</translation>
    </message>
    <message>
        <source>Correlation E × I</source>
        <translation>همبستگی E × I</translation>
    </message>
    <message>
        <source>Collapse error</source>
        <translation>خطای رمبش</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>‏%1 از %2 جفت</translation>
    </message>
    <message>
        <source>The baseline spans %1, each with a balance of its own: shorten it to the last.</source>
        <translation>خط پایه %1 را در بر می‌گیرد که هر یک تعادل خود را دارد: آن را کوتاه کنید تا تنها آخرین حالت را در بر گیرد.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>تب‌ها و پایان سطرها در متن %n حاشیه‌نویسی به فاصله تبدیل می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>متن «n/a» در %n حاشیه‌نویسی به‌صورت مقدار گم‌شده خوانده خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>نام‌های کانال یا واحد دارای «|» در %n حاشیه‌نویسی به‌صورت چند نام خوانده خواهند شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>‏%n تشنج که برچسبشان از برچسب‌های این قالب نیست به «sz» تبدیل می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>نام‌های کانال دارای کاما در %n تشنج به‌صورت چند نام خوانده خواهند شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation>مدت ثبت معلوم نیست؛ «n/a» می‌ماند.</translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation>فهرست حاشیه‌نویسی نیست.</translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation>سطر %1 آسیب دیده است (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی بدون زمان شروع به ثانیه کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation>نام ارزیاب «%1» با حروف ساده، بدون «_» و کوتاه‌شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation>تاریخ ثبت کنار گذاشته می‌شود؛ این قالب 1985 تا 2084 را دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>‏%n آغاز یا پایان بدون جفت به‌صورت لحظه نگه داشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>‏%n سطر بدون زمان و متن کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی با حاشیه‌نویسی دیگری با همان برچسب هم‌پوشانی دارد و از آن بازشناخته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>‏%n لحظه که برچسبشان به واژه‌ای برای آغاز یا پایان ختم می‌شود ممکن است لبهٔ یک قطعه خوانده شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>‏%n برچسب خالی است، یا تب، پایان سطر یا فاصلهٔ کناری دارد که نگه داشته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی که تشنج نیست کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی که حالت نیست کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>کانال‌های %n حاشیه‌نویسی کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>واحدهای %n حاشیه‌نویسی کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>اطمینان %n حاشیه‌نویسی کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>یادداشت‌های %n حاشیه‌نویسی کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>پرچم‌های %n حاشیه‌نویسی کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>زمان‌های شروع به تفکیک کانال برای %n تشنج کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>زمان‌های ساخت یا تغییر %n حاشیه‌نویسی کنار گذاشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>نوع %n حاشیه‌نویسی کنار گذاشته می‌شود؛ برچسب‌ها به‌تنهایی آن را معلوم نمی‌کنند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation>نام ارزیاب‌ها کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation>هر فایل یک ارزیاب دارد؛ حاشیه‌نویسی‌های چند ارزیاب درهم می‌شوند و نامشان کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>رویدادهای BIDS</translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation>تشنج‌ها طبق SzCORE</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>جدول جداشده با کاما</translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation>حاشیه‌نویسی‌های EDF+</translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation>حاشیه‌نویسی‌های Edgescope</translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation>رویدادهای NeuroScope</translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation>EDFbrowser XML</translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation>متن هیپنوگرام</translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation>خلاصهٔ CHB-MIT</translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation>فهرست تشنج‌های Siena</translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation>برای فایل حاشیه‌نویسی بسیار بزرگ است.</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>‏%n حالت پیش از آغاز ثبت یا پیش از پایان حالتی دیگر شروع می‌شود؛ این حالت‌ها بریده می‌شوند. یک ارزیاب انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>‏%n سطر بدون حالت و پایان بعدی کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation>ثبت کانال یا واحدی به نام %1 ندارد؛ این نام کنار گذاشته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>‏%n آغاز یا پایان تشنج قابل استفاده نبود.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation>طبق فهرست، تشنجی پس از پایان ثبت خود پایان می‌یابد: %1. زمان‌های آن را بررسی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>‏%n سطر بدون زمان خوانا کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation>سطر نخست آن ستونی برای زمان شروع و مدت یا برچسب نام نمی‌برد.</translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation>هیچ ستونی زمان شروع ندارد.</translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation>‏%1 حاشیه‌نویسی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>‏%n برچسب با نویسهٔ کنترلی یا «@@» همان‌گونه که هست نگه داشته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی بدون برچسب را هیچ برنامه‌ای نمی‌خواند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>‏«%1» عدد نیست</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation>‏«%1» نوعی حاشیه‌نویسی نیست</translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation>فایل حاشیه‌نویسی %1 آسیب دیده است (%2). این فایل همان‌گونه که بود باقی ماند.</translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation>پیش از آغازش پایان می‌یابد</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>‏%1 در بایت %2</translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation>حاشیه‌نویسی ندارد</translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation>فایل حاشیه‌نویسی %1 با نسخهٔ تازه‌تری از Edgescope نوشته شده است. برای استفاده از آن Edgescope را به‌روز کنید؛ این فایل همان‌گونه که بود باقی ماند.</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation>برچسب %1: %2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation>حاشیه‌نویسی %1: %2</translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation>فایل حاشیه‌نویسی %1 قابل خواندن نیست: %2.</translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation>فایل حاشیه‌نویسی %1 به ثبتی با محتوای دیگر تعلق دارد. این فایل همان‌گونه که بود باقی ماند.</translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation>آخرین ویرایش حاشیه‌نویسی‌ها روی دیسک نگه داشته نشده است: %1 قابل نوشتن نیست (%2). فضا آزاد کنید یا حاشیه‌نویسی‌ها را در جای دیگری ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>تشنج</translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation>پیش‌تشنجی</translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation>پس‌تشنجی</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>آرتیفکت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>لحظه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>‏%1 تا %2، %3</translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation>ارزیاب: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>اطمینان: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>کانال‌ها: %1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>واحدها: %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
</context>
<context>
    <name>ArrayMap</name>
    <message>
        <source>Several electrodes share a place: they are shown in their order.</source>
        <translation>چند الکترود یک مکان مشترک دارند: به ترتیب خود نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>The file has no positions: electrodes are shown in their order.</source>
        <translation>فایل مکان‌ها را ندارد: الکترودها به ترتیب خود نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: a square for each unit.</source>
        <translation>فایل مکان واحدهای خود را بیان نمی‌کند: یک مربع برای هر واحد.</translation>
    </message>
    <message>
        <source>The file does not say where its channels lie: a square for each channel.</source>
        <translation>فایل مکان کانال‌های خود را بیان نمی‌کند: یک مربع برای هر کانال.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP power</source>
        <translation>توان LFP</translation>
    </message>
    <message>
        <source>no LFP</source>
        <translation>بدون LFP</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>بدون واحد</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation>--range تا %1 ثانیه می‌رسد، اما %2 در %3 ثانیه پایان می‌یابد.</translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation>%1 محاسبه‌پذیر نیست: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation>شمارش اسپایک‌ها</translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation>ساخت داده‌های جانشین</translation>
    </message>
    <message>
        <source>writing results</source>
        <translation>نوشتن نتایج</translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation>رسم شکل‌ها</translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation>تحلیل‌ها را محاسبه می‌کند و جدول‌ها، آرایه‌ها و شکل‌های آن‌ها را می‌نویسد.</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>یک فایل یا پوشه</translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation>--set: تحلیلی به نام «%1» وجود ندارد؛ مجاز: %2.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation>--set: %1 پارامتری ندارد.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation>--set: %1 پارامتر «%2» ندارد؛ مجاز: %3.</translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation>--set %1: به شکل id.key=value نوشته می‌شود.</translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation>--set: %1 دو بار داده شده است.</translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation>--range %1: به شکل T0:T1 نوشته می‌شود، به ثانیه از آغاز ثبت، T0 پیش از T1 («60:300»).</translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation>پوشهٔ نتایج، خالی یا ناموجود (الزامی)</translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation>تحلیل‌هایی که اجرا می‌شوند، جداشده با کاما (all)؛ نگاه کنید به list analyses</translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation>مقدار یک پارامتر، هر چند بار که لازم باشد؛ نگاه کنید به list parameters</translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation>فایل حاشیه‌نویسی (.annotations.json) به‌جای نشانه‌های خود فایل</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation>ثانیه از آغاز ثبت (کل ثبت)</translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation>تعداد داده‌های جانشین از هر نوع (100)؛ با 0 ساخته نمی‌شوند</translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation>بذر یکسان عددهای تصادفی یکسان می‌دهد (1)</translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation>تعداد هسته‌های پردازنده (همه)؛ نتایج به آن بستگی ندارند</translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation>جایگزینی نتایج پیشین در پوشه</translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation>analyze به --out DIR، پوشهٔ نتایج، نیاز دارد.</translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation>حاشیه‌نویسی‌های یک ثبت یا یک فایل حاشیه‌نویسی را برای برنامه‌های دیگر ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation>فایل تازه: .tsv، .csv، .edf، .json، .evt، .xml یا .txt</translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation>bids، szcore، csv، edf، edgescope، evt، edfbrowser یا hypnogram، هرجا که پایان نام انتخابی باقی می‌گذارد</translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation>ستون‌های جدول پس از سه ستون نخست، جداشده با کاما</translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation>تنها حاشیه‌نویسی‌های این ارزیاب و آن‌هایی که همراه ثبت بوده‌اند</translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation>ثبتی که فایل حاشیه‌نویسی به آن تعلق دارد</translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation>از فهرستِ چند ثبت، تنها همین یکی</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>جایگزینی فایل‌های موجود</translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation>پیشرفت کار نمایش داده نشود</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>نمایش این راهنما</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation>«%1» مقداری برای --%2 نیست؛ مجاز: %3.</translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation>%1 گزینهٔ %2 را نمی‌شناسد؛ مجاز: %3.</translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation>%1: %2 مجاز: %3.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 دو بار داده شده است.</translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation>--%1 بدون مقدار داده شده است: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation>«%1» یک آرگومان اضافی است؛ %2 این‌ها را می‌گیرد: %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation>%1 به %2 نیاز دارد؛ نگاه کنید به edgescope-batch %1 --help.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عددی از %1 تا %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددی صحیح از %1 تا %2</translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation>--%1 نام %2 را دو بار می‌آورد.</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation>شیوهٔ کاربرد: edgescope-batch %1 %2 [options]</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation>شیوهٔ کاربرد: edgescope-batch VERB [arguments]

تحریک و مهار مجموعه‌های نورونی در مقیاس‌های زمانی، بدون پنجره.

</translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation>edgescope-batch VERB --help گزینه‌های یک فرمان را نشان می‌دهد؛ --version نسخه را.
کدهای خروج: 0 انجام شد، 1 شکست خورد، 2 فراخوانی نادرست، 3 انجام شد اما برخی تحلیل‌ها محاسبه‌پذیر نبودند، 130 متوقف شد.
</translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation>فرمان ناشناختهٔ «%1»؛ مجاز: %2.</translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation>فرمانی داده نشده است؛ مجاز: %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>حافظهٔ کافی برای این کار نیست.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation>هر ثبت خوانا را به‌صورت NWB 2.x، همراه با رده‌های واحدها، ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>فایل تازه</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation>%1 (%2 E، %3 I، %4 رده‌بندی‌نشده)، %5 اسپایک</translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation>%1 Hz، %2 نمونه، به %3</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation>نخستین اسپایک %1، آخرین اسپایک %2</translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation>محتوای یک ثبت را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation>به‌صورت یک شیء JSON</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 تا %2 %3</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1؛ مجاز: %2</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation>فهرستی برای «%1» وجود ندارد؛ مجاز: %2.</translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation>آنچه این برنامه می‌شناسد را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation>formats، analyses یا parameters</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>به‌صورت JSON</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation>%1 قابل نوشتن نیست؛ مجوزهای پوشه و فضای آزاد را بررسی کنید.</translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation>--out %1 فایل است، نه پوشه.</translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation>--out %1 خالی نیست؛ پوشهٔ دیگری انتخاب کنید یا --force را بیفزایید.</translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation>--out %1 پوشهٔ خود ثبت است؛ پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation>نرخ نمونه‌برداری سیگنال‌هایی که فایلشان آن را ذکر نمی‌کند</translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation>uV، mV یا V: یکای سیگنال‌هایی که فایلشان آن را ذکر نمی‌کند</translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation>کوتاه‌ترین وقفهٔ سیگنال که به‌صورت شکاف نگه داشته می‌شود (1.5 دورهٔ نمونه‌برداری)</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation>نام فایل تازه باید به .nwb ختم شود: %1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 از پیش وجود دارد؛ نام دیگری انتخاب کنید یا نخست آن را حذف کنید.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1: پوشهٔ %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation>--minutes برای سناریوی seizure قابل انتخاب نیست؛ این سناریو همیشه 9 دقیقه است.</translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation>ثبت به واحد نیاز دارد؛ --excitatory و --inhibitory هر دو 0 هستند.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation>یک ثبت ساختگی با واقعیت معلوم می‌سازد.</translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation>مدت به دقیقه، از 1 تا 1440 (30)</translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation>بذر یکسان ثبت یکسان می‌سازد (1)</translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation>واحدهای تحریکی، از 0 تا 10000 (80)</translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation>واحدهای مهاری، از 0 تا 10000 (22)</translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation>نرخ نمونه‌برداری LFP، از 100 تا 30000 (1000)</translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation>کانال‌های LFP، از 0 تا 96 (8)</translation>
    </message>
    <message>
        <source>%1 differs from the recording that the figure was made of: so may the numbers.</source>
        <translation>%1 با ثبتی که شکل از آن ساخته شده متفاوت است: ممکن است عددها نیز متفاوت باشند.</translation>
    </message>
    <message>
        <source>The classes of the units differ from those that the figure was made with: so will the numbers.</source>
        <translation>رده‌های واحدها با رده‌هایی که شکل با آن‌ها ساخته شده متفاوت‌اند: عددها نیز متفاوت خواهند بود.</translation>
    </message>
    <message>
        <source>%1 was made with the annotations %2, which are not there. Name them by --annotations FILE.</source>
        <translation>%1 با حاشیه‌نویسی‌های %2 ساخته شده است که در جای خود نیستند. آن‌ها را با --annotations FILE مشخص کنید.</translation>
    </message>
    <message>
        <source>take parameters, seed, range, states, surrogates and annotations from an exported figure or a provenance.json; other options win over it</source>
        <translation>گرفتن پارامترها، بذر، گستره، حالت‌ها، داده‌های جانشین و حاشیه‌نویسی‌ها از یک شکل صادرشده یا یک provenance.json؛ گزینه‌های دیگر بر آن مقدم‌اند</translation>
    </message>
    <message>
        <source>draw figures as svg, pdf, png or tiff, separated by commas (none)</source>
        <translation>رسم شکل‌ها به‌صورت svg، pdf، png یا tiff، جداشده با کاما (هیچ)</translation>
    </message>
    <message>
        <source>write a report as html or pdf, separated by commas (none)</source>
        <translation>نوشتن گزارش به‌صورت html یا pdf، جداشده با کاما (هیچ)</translation>
    </message>
    <message>
        <source>resolution of png and tiff figures, 50 to 1200 (300)</source>
        <translation>تفکیک شکل‌های png و tiff، از 50 تا 1200 (300)</translation>
    </message>
    <message>
        <source>%1 is an input; choose another name.</source>
        <translation>%1 یک ورودی است؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or give --force to replace it.</source>
        <translation>%1 از پیش وجود دارد؛ نام دیگری انتخاب کنید یا برای جایگزینی آن --force را بیفزایید.</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in one of %1: %2</source>
        <translation>نام فایل تازه باید به یکی از %1 ختم شود: %2</translation>
    </message>
    <message>
        <source>Files of --format %1 end in .%2: %3</source>
        <translation>فایل‌های --format %1 به .%2 ختم می‌شوند: %3</translation>
    </message>
    <message>
        <source>%1 numbers its channels and does not name them; give --recording for the names.</source>
        <translation>%1 کانال‌های خود را شماره‌گذاری می‌کند و نام نمی‌برد؛ برای نام‌ها --recording را بیفزایید.</translation>
    </message>
    <message>
        <source>%1 lists no seizure of %2; it lists those of %3.</source>
        <translation>%1 هیچ تشنجی از %2 را فهرست نمی‌کند؛ تشنج‌های %3 را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>%1 is about %2 recordings, whose times are mixed; choose one with --file.</source>
        <translation>%1 دربارهٔ %2 ثبت است که زمان‌هایشان درهم است؛ یکی را با --file انتخاب کنید.</translation>
    </message>
    <message>
        <source>classifying units</source>
        <translation>رده‌بندی واحدها</translation>
    </message>
    <message>
        <source>use the classes that the analysis classification suggests; classes set by hand stay</source>
        <translation>استفاده از رده‌هایی که تحلیل classification پیشنهاد می‌کند؛ رده‌های دستی بی‌تغییر می‌مانند</translation>
    </message>
    <message>
        <source>states (four vigilance states), states_seizure (the same, then 9 minutes with a seizure), seizure (9 minutes) or poisson (independent units); states</source>
        <translation>states (چهار حالت هوشیاری)، states_seizure (همان، سپس 9 دقیقه با یک تشنج)، seizure (9 دقیقه) یا poisson (واحدهای مستقل)؛ states</translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>‏%1 قابل خواندن نیست: %2.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>‏%1، بایت %2: %3</translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation>فایل در اینجا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation>این بخش از فایل در اینجا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation>فایل پیش از نمونه‌هایی که اعلام می‌کند پایان می‌یابد.</translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation>‏%1 نمونه‌ای ندارد.</translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation>‏%1 فایل Blackrock نیست.</translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation>‏%1 رویدادهای یک سامانهٔ Neuralynx را دارد، نه Blackrock؛ نام آن مانند نام آن‌ها پایان می‌یابد. قابل خواندن نیست.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>‏%1 کنار گذاشته شد. %2</translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation>‏%1: ساعت %2 بار از نو تنظیم شده است. اسپایک‌ها و رویدادهای پس از آن به پس از موارد پیشین منتقل شدند.</translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation>ساعت %1 به تعداد %2 بار و ساعت %3 به تعداد %4 بار از نو تنظیم شده است: ممکن است اسپایک‌ها، رویدادها و سیگنال‌ها نسبت به هم در زمان درست نباشند.</translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation>‏%1: مقیاس %2 کانال معلوم نیست، زیرا هیچ ‎.nev در کنار آن نیست که آن را بیان کند؛ ‎0.25 µV برای هر گام فرض شد.</translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation>مکان %1 الکترود از نقشهٔ %2 گرفته شده است، با فاصلهٔ ‎400 µm میان الکترودهای مجاور.</translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation>‏%1 بستهٔ نمونهٔ آسیب‌دیده کنار گذاشته شد؛ نخستین در بایت %2.</translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation>‏%1 نمونه که زمانشان با نمونه‌های مجاور سازگار نیست میان آن‌ها جای داده شد.</translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation>در بایت %1 که باید بلوکی از نمونه‌ها آغاز شود چنین بلوکی نیست؛ %2 بایت آخر کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation>بلوک بایت %1 تعداد نمونه‌ها را ذکر نمی‌کند، مانند فایلی که کامل نشده است؛ بقیهٔ فایل نمونه‌های آن فرض شد.</translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation>فایل درون بلوک بایت %1 پایان می‌یابد: %2 نمونه از %3 نمونهٔ آن موجود است.</translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation>تا اینجا بیش از %1 بلوک یا وقفه وجود دارد؛ نرخ نمونه‌برداری یا زمان نمونه‌ها نادرست است.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation>‏%1 بایت آخر بخشی از یک نمونهٔ بریده‌شده است؛ این بایت‌ها کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation>زمان نمونه‌های آن با نرخ نمونه‌برداری ‎%1 Hz سازگار نیست؛ همین نرخ حفظ شد.</translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation>بر پایهٔ زمان نمونه‌ها نرخ نمونه‌برداری ‎%1 Hz است؛ این مقدار به‌جای ‎%2 Hz ذکرشده به کار رفت.</translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation>ساعت در مجموع %1 بار از نو تنظیم شده است.</translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation>‏%1 وقفه وجود دارد، %2 ثانیه بدون داده.</translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation>فاصلهٔ زمان نمونه‌ها تا اینجا بیش از هر ثبتی است.</translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation>ساعت از نو تنظیم شده است: زمان‌ها در بایت %3 از %1 ثانیه به %2 ثانیه می‌جهند. آنچه در پی می‌آید بلافاصله پس از دادهٔ پیشین جای داده شد.</translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation>‏%1 وقفهٔ کوتاه‌تر از %2 ثانیه بسته شد؛ زمان‌ها با همین دقت درست‌اند.</translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation>سرآیند نسخهٔ %1.%2 را ذکر می‌کند؛ نسخه‌های 2.1 تا 3.0 خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation>‏%1 بایت آخر بستهٔ بریده‌شده‌ای است؛ این بایت‌ها کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation>بسته‌های آن به ترتیب زمان نیستند؛ زمان‌ها همان‌گونه که هستند و بدون تنظیم دوبارهٔ ساعت گرفته شدند.</translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation>‏%1 اسپایک به هیچ واحدی تعلق ندارد: %2 دسته‌بندی‌نشده (کد 0)، %3 نویز (255)، %4 با کد دسته‌بندی رزروشده.</translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation>‏%1 بستهٔ ویدئو، ردیابی، دکمه یا تنظیمات خوانده نشد.</translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation>‏%1 بسته با زمانی دور از زمان بسته‌های مجاور کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation>تنها %1 رویداد رقمی و توضیح نخست خوانده شد؛ %2 مورد دیگر کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation>سرآیند اندازهٔ خود را %1 بایت ذکر می‌کند که ناممکن است: سرآیند %2 افزونه دارد و فایل %3 بایت.</translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation>سرآیند بسته‌های %1 بایتی ذکر می‌کند که ناممکن است.</translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation>سرآیند ساعتی با 0 تیک در ثانیه ذکر می‌کند.</translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation>سرآیند دورهٔ نمونه‌برداری را %1 تیک از سی‌هزارم ثانیه ذکر می‌کند که ناممکن است.</translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation>سرآیند هیچ کانالی ذکر نمی‌کند.</translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation>سرآیند %1 کانال ذکر می‌کند، بیش از آنچه در فایل جا می‌گیرد.</translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation>توصیف یک کانال در اینجا نیست؛ سرآیند آسیب دیده است.</translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation>‏%1: مقیاس %2 کانال قابل استفاده نیست (%3 …)؛ به‌جای آن ‎0.25 µV برای هر گام به کار رفت.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation>سرآیند اندازهٔ خود را %1 بایت ذکر می‌کند که ناممکن است: سرآیند %2 کانال دارد و فایل %3 بایت.</translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>‏%n نشانگر بدون موقعیت خوانا کنار گذاشته شد؛ نخستین در سطر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends before its first whole sample.</source>
        <translation>فایل پیش از نخستین نمونهٔ کامل خود پایان می‌یابد.</translation>
    </message>
    <message>
        <source>%1 was cut off: the header announces %2 samples, %3 are whole.</source>
        <translation>‏%1 بریده شده است: سرآیند %2 نمونه اعلام می‌کند، %3 نمونه کامل است.</translation>
    </message>
    <message>
        <source>%1 was cut off: of %2 channels, the last %3 are not whole and were left out.</source>
        <translation>‏%1 بریده شده است: از %2 کانال، %3 کانال آخر کامل نیستند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.</source>
        <translation>‏%1 بایت آخر %2 نمونهٔ کاملی از همهٔ کانال‌ها نیست؛ ممکن است فایل بریده شده باشد.</translation>
    </message>
    <message>
        <source>%1 has no BrainVision header (.vhdr) beside it.</source>
        <translation>‏%1 سرآیند BrainVision (‎.vhdr) در کنار خود ندارد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The header names the file %1, which is not there; %2 was taken.</source>
        <translation>سرآیند از فایل %1 نام می‌برد که در جای خود نیست؛ %2 به کار رفت.</translation>
    </message>
    <message>
        <source>Its samples are stored as “%1”; only BINARY can be read.</source>
        <translation>نمونه‌های آن به‌صورت «%1» ذخیره شده‌اند؛ تنها BINARY قابل خواندن است.</translation>
    </message>
    <message>
        <source>Its data are “%1”; only TIMEDOMAIN can be read.</source>
        <translation>داده‌های آن «%1» است؛ تنها TIMEDOMAIN قابل خواندن است.</translation>
    </message>
    <message>
        <source>The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.</source>
        <translation>ترتیب نمونه‌های آن، «%1»، نه MULTIPLEXED است و نه VECTORIZED.</translation>
    </message>
    <message>
        <source>Its numbers are stored highest byte first, which cannot be read.</source>
        <translation>عددهای آن از پرارزش‌ترین بایت ذخیره شده‌اند که قابل خواندن نیست.</translation>
    </message>
    <message>
        <source>Its numbers are stored as “%1”, which cannot be read.</source>
        <translation>عددهای آن به‌صورت «%1» ذخیره شده‌اند که قابل خواندن نیست.</translation>
    </message>
    <message>
        <source>It states a negative number of bytes or samples.</source>
        <translation>تعداد بایت‌ها یا نمونه‌ها را منفی ذکر می‌کند.</translation>
    </message>
    <message>
        <source>It does not say how many channels there are.</source>
        <translation>تعداد کانال‌ها را بیان نمی‌کند.</translation>
    </message>
    <message>
        <source>The resolution “%1” in line %2 of the header is no number; the stored numbers are shown as they are.</source>
        <translation>تفکیک «%1» در سطر %2 سرآیند عدد نیست؛ عددها همان‌گونه که ذخیره شده‌اند نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>کانال %1</translation>
    </message>
    <message>
        <source>It states no sampling interval.</source>
        <translation>بازهٔ نمونه‌برداری را ذکر نمی‌کند.</translation>
    </message>
    <message>
        <source>The file with its samples, “%1”, is not beside it.</source>
        <translation>فایل نمونه‌های آن، «%1»، در کنار آن نیست.</translation>
    </message>
    <message>
        <source>The file of markers, “%1”, is not beside the header.</source>
        <translation>فایل نشانگرها، «%1»، در کنار سرآیند نیست.</translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>ثبت %n بار قطع شد؛ بر پایهٔ ساعت قطعه‌های تازهٔ آن، %1 ثانیه داده ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>سرآیند %n کانال را توصیف نمی‌کند؛ عددهای آن یکا ندارند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation>‏%1 ساختار «%2» را ندارد؛ کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation>فایل‌های نشست که به هم پیوسته شدند: %1.</translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation>‏%1 اسپایک و حالت ندارد: %2</translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation>‏%1 بخشی از یک نشست CellExplorer است اما نه اسپایک دارد، نه حالت و نه رویداد.</translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation>نشست حالت یا رویداد دارد اما زمان اسپایک ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>‏%n بازه از «%1» پیش از آغازشان پایان می‌یابند؛ این بازه‌ها کنار گذاشته شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation>قطعه‌های %1 که از حالت‌های آن به دست آمده‌اند کنار گذاشته شدند: %2.</translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation>زمان‌های اسپایک در %1 به‌صورت شمارهٔ نمونه است اما هیچ فایلی از آن نرخ نمونه‌برداری را ذکر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>‏%1 دارای %n نشست است (%2). فایلی از یکی از آن‌ها باز کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>‏%1 ویژگی‌های سلولی %n واحد را دارد اما زمان اسپایک ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>سنجه‌های سلولی واحدهای %n نشست را به هم می‌پیوندند که هم‌زمان ثبت نشده‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>سنجه‌های سلولی مشخص نمی‌کنند کدام‌یک از %n سلول آن‌ها همین واحدها هستند؛ این سنجه‌ها کنار گذاشته شدند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation>فایل رده‌های %1 آسیب دیده است (%2). رده‌های واحدهای آن به کار نمی‌روند.</translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation>فایل رده‌های %1 قابل خواندن نیست: %2. رده‌های واحدهای آن به کار نمی‌روند.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>‏%1 در بایت %2</translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation>رده‌های واحدها را ندارد</translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation>فایل رده‌های %1 با نسخهٔ تازه‌تری از Edgescope نوشته شده است. رده‌های واحدهای آن به کار نمی‌روند؛ برای استفاده از آن‌ها Edgescope را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation>فایل رده‌های %1 به ثبتی با محتوای دیگر تعلق دارد. رده‌های واحدهای آن به کار نمی‌روند.</translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation>مدخل واحد %1 معتبر نیست</translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation>رده‌های واحدها نه در کنار ثبت و نه با نام %1 قابل ذخیره نیستند: %2. با پایان برنامه از دست می‌روند.</translation>
    </message>
    <message>
        <source>its log is not valid</source>
        <translation>سیاههٔ آن معتبر نیست</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation>قابل خواندن نیست: %1.</translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation>برای جدول رده‌ها بسیار بزرگ است.</translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation>متن نیست.</translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation>جدول واحدها و رده‌ها نیست: سطر %1 ستون‌های کافی ندارد.</translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation>از هیچ واحدی نام نمی‌برد.</translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation>‏%1 از واحدهایی نام می‌برد که ثبت ندارد (%2) و برای واحدهای دیگر رده‌ای ندارد (%3).</translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation>از واحد %1 دو بار نام می‌برد، در سطرهای %2 و %3.</translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation>از هیچ واحدی از ثبت نام نمی‌برد.</translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation>واژه‌ای برای واحدهای تحریکی یا مهاری، مانند E و I، ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>‏%1 از %n واحد نام می‌برد که ثبت ندارد: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>‏%1 برای %n واحد از ثبت رده‌ای ندارد: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>%1 by hand</source>
        <translation>‏%1، دستی</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>پیشنهاد: %1</translation>
    </message>
    <message>
        <source>trough-to-peak at least %1</source>
        <translation>زمان دره تا قله دست‌کم ‎%1</translation>
    </message>
    <message>
        <source>trough-to-peak %1</source>
        <translation>زمان دره تا قله ‎%1</translation>
    </message>
    <message>
        <source>half width %1</source>
        <translation>نیم‌پهنا ‎%1</translation>
    </message>
    <message>
        <source>excitatory with posterior %1</source>
        <translation>تحریکی با احتمال پسین %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>E group, 1 and 2 SD</source>
        <translation>گروه E، 1 و ‎2 SD</translation>
    </message>
    <message>
        <source>I group, 1 and 2 SD</source>
        <translation>گروه I، 1 و ‎2 SD</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>احتمال برابر</translation>
    </message>
    <message>
        <source>posterior %1</source>
        <translation>احتمال پسین %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>آستانه ‎%1</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>شکل‌موج مثبت</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>No unit has a mean waveform, and the file publishes no trough-to-peak: only connections tell the classes.</source>
        <translation>هیچ واحدی شکل‌موج میانگین ندارد، و فایل زمان دره تا قله را منتشر نمی‌کند: تنها اتصال‌ها رده‌ها را مشخص می‌کنند.</translation>
    </message>
    <message>
        <source>The file has no mean waveforms: trough-to-peak is the one it publishes.</source>
        <translation>فایل شکل‌موج میانگین ندارد: زمان دره تا قله همان است که فایل منتشر می‌کند.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Positive waveform:</source>
        <translation>شکل‌موج مثبت:</translation>
    </message>
    <message>
        <source>no half width</source>
        <translation>بدون نیم‌پهنا</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak, in µs</source>
        <translation>آستانهٔ زمان دره تا قله، بر حسب µs</translation>
    </message>
    <message>
        <source>Drag the threshold, or move it with the arrow keys; a double-click goes back to the rule&apos;s own</source>
        <translation>آستانه را بکشید، یا با کلیدهای جهت جابه‌جا کنید؛ دوبار کلیک آن را به مقدار خود قاعده بازمی‌گرداند</translation>
    </message>
    <message>
        <source>Time from the trough</source>
        <translation>زمان نسبت به دره</translation>
    </message>
    <message>
        <source>Mean waveform</source>
        <translation>شکل‌موج میانگین</translation>
    </message>
    <message>
        <source>of the trough</source>
        <translation>نسبت به دره</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.</source>
        <translation>پیشنهاد: %1 تحریکی، %2 مهاری، %3 رده‌بندی‌نشده.</translation>
    </message>
    <message>
        <source>Units with a conflict: %1.</source>
        <translation>واحدهای دارای تعارض: %1.</translation>
    </message>
    <message>
        <source>Units with a positive waveform: %1.</source>
        <translation>واحدهای با شکل‌موج مثبت: %1.</translation>
    </message>
    <message>
        <source>Units that share more than half of their spikes with another: %1.</source>
        <translation>واحدهایی که بیش از نیمی از اسپایک‌هایشان با واحدی دیگر مشترک است: %1.</translation>
    </message>
    <message>
        <source>There are no units in this recording.</source>
        <translation>در این ثبت واحدی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>‏%n جفت تحریکی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>‏%n جفت مهاری</numerusform>
        </translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>شکل‌موج</translation>
    </message>
    <message>
        <source>effect on others</source>
        <translation>اثر بر دیگر واحدها</translation>
    </message>
    <message>
        <source>ground truth %1</source>
        <translation>واقعیت معلوم %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>%1 is %2 but %3 is %4</source>
        <translation>‏%1: %2، اما %3: %4</translation>
    </message>
    <message>
        <source>excitatory and inhibitory pairs</source>
        <translation>جفت‌های تحریکی و مهاری</translation>
    </message>
    <message>
        <source>trough-to-peak %1 ms</source>
        <translation>زمان دره تا قله ‎%1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram rises in %1 ms</source>
        <translation>زمان صعود خودهمبستگی‌نگار ‎%1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram decays in %1 ms</source>
        <translation>زمان افت خودهمبستگی‌نگار ‎%1 ms</translation>
    </message>
    <message>
        <source>too few spikes for an autocorrelogram</source>
        <translation>تعداد اسپایک‌ها برای خودهمبستگی‌نگار بسیار کم است</translation>
    </message>
    <message>
        <source>waveform beyond both groups</source>
        <translation>شکل‌موج بیرون از هر دو گروه</translation>
    </message>
    <message>
        <source>waveform %1</source>
        <translation>شکل‌موج %1</translation>
    </message>
    <message>
        <source>%1: trough-to-peak of %2 ms divides the classes instead.</source>
        <translation>‏%1: به‌جای آن، زمان دره تا قلهٔ ‎%2 ms رده‌ها را جدا می‌کند.</translation>
    </message>
    <message>
        <source>Fewer than %1 units have a waveform</source>
        <translation>کمتر از %1 واحد شکل‌موج دارند</translation>
    </message>
    <message>
        <source>The waveforms do not fall into two groups</source>
        <translation>شکل‌موج‌ها به دو گروه تقسیم نمی‌شوند</translation>
    </message>
    <message>
        <source>Too few waveforms show the end of the after-peak: its half width was left out.</source>
        <translation>تعداد شکل‌موج‌هایی که پایان قلهٔ پس از دره را نشان می‌دهند بسیار کم است: نیم‌پهنای آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>شکل‌موج مثبت</translation>
    </message>
    <message>
        <source>no waveform</source>
        <translation>بدون شکل‌موج</translation>
    </message>
    <message>
        <source>waveform without a trough</source>
        <translation>شکل‌موج بدون دره</translation>
    </message>
    <message>
        <source>Trough-to-peak</source>
        <translation>زمان دره تا قله</translation>
    </message>
    <message>
        <source>Half width of the after-peak</source>
        <translation>نیم‌پهنای قلهٔ پس از دره</translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>شکل‌موج‌های %n واحد از سیگنال بریده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>no waveform, and no channel of 10 kHz or faster on its electrode</source>
        <translation>بدون شکل‌موج، و در الکترود آن کانالی با نرخ ‎10 kHz یا بیشتر نیست</translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>بدون شکل‌موج، و الکترود آن در میان %n کانال معلوم نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>بدون شکل‌موج، و تنها %n اسپایک به‌طور کامل در سیگنال است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Anisotropy</source>
        <translation>ناهمسان‌گردی</translation>
    </message>
    <message>
        <source>Mean E</source>
        <translation>میانگین E</translation>
    </message>
    <message>
        <source>Mean I</source>
        <translation>میانگین I</translation>
    </message>
    <message>
        <source>less</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>more</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>‏%1 قابل خواندن نیست: %2.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation>⁦CI %1–%2⁩</translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation>‏⁦5–95 %⁩: ⁦%1–%2⁩</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>لبهٔ بالاگذر باید ‎%1&#x202f;Hz یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>لبهٔ پایین‌گذر باید ‎%1&#x202f;Hz یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation>لبهٔ بالاگذر باید پایین‌تر از لبهٔ پایین‌گذر باشد.</translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation>لبه‌ها باید پایین‌تر از ‎%1&#x202f;Hz، نصف نرخ نمونه‌برداری کانال‌ها، باشند.</translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>‏%n سیگنال بدون نمونه کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی بدون زمان شروع خوانا کنار گذاشته شد؛ نخستین در رکورد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی به زمان رکورد خود چسبیده بود؛ از هم جدا شدند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>‏%n عدد سرآیند آن‌گونه که قالب می‌خواهد نوشته نشده است (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation>تاریخ آغاز در سرآیند در یک جا «%1» و در جای دیگر %2 است؛ دومی گرفته شد.</translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation>آغاز «%1 %2» تاریخ و ساعت نیست؛ معلوم نیست ثبت در چه زمانی انجام شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>‏%n رکورد آغاز خود را ذکر نمی‌کند، نخستین رکورد %1 است؛ فرض شد که در پی رکورد پیشین می‌آیند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>‏%n رکورد آغازی پیش از پایان رکورد پیشین ذکر می‌کند، نخستین رکورد %1 است؛ فرض شد که در پی آن می‌آیند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>‏%n رکورد آغازی بسیار دور از بقیه ذکر می‌کند، نخستین رکورد %1 است؛ فرض شد که در پی رکورد پیشین می‌آیند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>طبق سرآیند ثبت پیوسته است، اما %n رکورد آغاز دیگری ذکر می‌کند، نخستین رکورد %1 است؛ ممکن است شکاف‌هایی از قلم افتاده باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no duration, so that the file states no sampling rate. Give that of its fastest signals with --rate HZ.</source>
        <translation>رکوردها مدت ندارند، پس فایل نرخ نمونه‌برداری را ذکر نمی‌کند. نرخ سریع‌ترین سیگنال‌های آن را با ‎--rate HZ وارد کنید.</translation>
    </message>
    <message>
        <source>The records are too short for their samples.</source>
        <translation>رکوردها برای نمونه‌های خود بسیار کوتاه‌اند.</translation>
    </message>
    <message>
        <source>Several channels have the same label (%1); they are numbered.</source>
        <translation>چند کانال برچسب یکسان دارند (%1)؛ شماره‌گذاری شده‌اند.</translation>
    </message>
    <message>
        <source>%1 holds neither signals nor annotations.</source>
        <translation>‏%1 نه سیگنال دارد و نه حاشیه‌نویسی.</translation>
    </message>
    <message>
        <source>byte %1, “%2” was read as %3</source>
        <translation>بایت %1، «%2» به‌صورت %3 خوانده شد</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>کانال %1</translation>
    </message>
    <message>
        <source>The header does not say how many samples of “%1” a record holds.</source>
        <translation>سرآیند بیان نمی‌کند هر رکورد چند نمونه از «%1» دارد.</translation>
    </message>
    <message>
        <source>The header gives no usable range for %1; its stored numbers are shown as they are.</source>
        <translation>سرآیند گسترهٔ قابل استفاده‌ای برای %1 ندارد؛ عددهای آن همان‌گونه که ذخیره شده‌اند نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>Its signals have no samples.</source>
        <translation>سیگنال‌های آن نمونه ندارند.</translation>
    </message>
    <message>
        <source>The file ends inside its first record of data.</source>
        <translation>فایل درون نخستین رکورد دادهٔ خود پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The header does not count the records; %1 were found by the file&apos;s size.</source>
        <translation>سرآیند تعداد رکوردها را ندارد؛ از روی اندازهٔ فایل %1 رکورد یافت شد.</translation>
    </message>
    <message>
        <source>The file was cut off: the header announces %1 records, %2 are whole.</source>
        <translation>فایل بریده شده است: سرآیند %1 رکورد اعلام می‌کند، %2 رکورد کامل است.</translation>
    </message>
    <message>
        <source>The header announces %1 records; the %2 bytes after them, from byte %3 on, were not read.</source>
        <translation>سرآیند %1 رکورد اعلام می‌کند؛ %2 بایت پس از آن‌ها، از بایت %3 به بعد، خوانده نشد.</translation>
    </message>
    <message>
        <source>The %1 bytes after the last whole record were not read.</source>
        <translation>‏%1 بایت پس از آخرین رکورد کامل خوانده نشد.</translation>
    </message>
    <message>
        <source>The header does not say how many signals the file has.</source>
        <translation>سرآیند بیان نمی‌کند فایل چند سیگنال دارد.</translation>
    </message>
    <message>
        <source>The header says that it has “%1” bytes; %2 signals need %3.</source>
        <translation>سرآیند اندازهٔ خود را «%1» بایت ذکر می‌کند؛ %2 سیگنال به %3 بایت نیاز دارند.</translation>
    </message>
    <message>
        <source>The header does not say how long a record lasts.</source>
        <translation>سرآیند مدت هر رکورد را بیان نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>ثبت %n شکاف دارد، %1 ثانیه بدون داده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EllipsoidView</name>
    <message>
        <source>Ensemble E</source>
        <translation>مجموعهٔ نورونی E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>مجموعهٔ نورونی I</translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message>
        <source>Flat signal.</source>
        <translation>سیگنال تخت است.</translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation>یک رده تغییر نمی‌کند: همبستگی نیست.</translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation>محورهای برابر: جهت نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>در این مقیاس تنها %n بازهٔ زمانی هست؛ بیضی به 3 بازه نیاز دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation>d %1, Holm p %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>کل زمان</translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation>از کوچک به بزرگ:</translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation>جابه‌جایی ⁦1 → 5⁩</translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation>بدون حالت  %1</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>بدون حالت</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>سهم از بیشینه</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: the entry &quot;%2&quot; of its provenance is missing or makes no sense. Take the file as it was exported.</source>
        <translation>‏%1: مدخل «%2» از منشأ آن نیست یا معنایی ندارد. فایل را به همان صورت صادرشده به کار ببرید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg, .pdf, .png or .tiff; give it one of these endings.</source>
        <translation>‏«%1» به ‎.svg، ‎.pdf، ‎.png یا ‎.tiff ختم نمی‌شود؛ یکی از این پسوندها را به آن بدهید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>‏«%1» قابل نوشتن نیست: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the part of Qt that writes such pictures is missing. Choose another format.</source>
        <translation>‏«%1» قابل نوشتن نیست: بخشی از Qt که چنین تصویرهایی را می‌نویسد موجود نیست. قالب دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too many. Choose a lower resolution or a smaller page.</source>
        <translation>تصویر %1 × %2 پیکسل خواهد داشت که بیش از حد است. تفکیک پایین‌تر یا صفحهٔ کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing has been computed for this panel.</source>
        <translation>برای این زیرشکل چیزی محاسبه نشده است.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>‏%1 قابل خواندن نیست: %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the provenance of a figure. Take a figure or the .json beside it, as this program exported it.</source>
        <translation>‏%1 منشأ یک شکل را همراه ندارد. شکل یا ‎.json کنار آن را، به همان صورت صادرشده از این برنامه، به کار ببرید.</translation>
    </message>
    <message>
        <source>%1: its provenance is damaged. Take the file as it was exported.</source>
        <translation>‏%1: منشأ آن آسیب دیده است. فایل را به همان صورت صادرشده به کار ببرید.</translation>
    </message>
    <message>
        <source>%1 · Edgescope %2 · seed %3</source>
        <translation>‏%1 · Edgescope %2 · بذر %3</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Paper figure %1</source>
        <translation>شکل %1 مقاله</translation>
    </message>
    <message>
        <source>Traces, spikes and mirrored ensembles over time</source>
        <translation>سیگنال‌ها، اسپایک‌ها و مجموعه‌های نورونی قرینه در زمان</translation>
    </message>
    <message>
        <source>Joint distribution, ellipsoids, collapse and variance</source>
        <translation>توزیع توأم، بیضی‌گون‌ها، رمبش و واریانس</translation>
    </message>
    <message>
        <source>Partition curves and texture features of the states</source>
        <translation>منحنی‌های افراز و ویژگی‌های بافت در حالت‌ها</translation>
    </message>
    <message>
        <source>A seizure in time and frequency, spikes and S(t)</source>
        <translation>یک تشنج در زمان و فرکانس، اسپایک‌ها و S(t)</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>Hash of the unit classes</source>
        <translation>هش رده‌های واحدها</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>پنجرهٔ نمایان</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>گسترهٔ دلخواه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>هش (SHA-256)</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Own place, mm</source>
        <translation>جای آزاد، بر حسب mm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>FigureRecipe</name>
    <message>
        <source>visible window</source>
        <translation>پنجرهٔ نمایان</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>پیرامون تشنج</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>⁦%1–%2⁩</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>کل ثبت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>کل زمان</translation>
    </message>
    <message>
        <source>k %1, %2, %3</source>
        <translation>‏k %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>FigureWarnings</name>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و %2</translation>
    </message>
    <message>
        <source>Colours that look alike in greyscale: %1</source>
        <translation>رنگ‌هایی که در مقیاس خاکستری همانند دیده می‌شوند: %1</translation>
    </message>
    <message>
        <source>Type of %1&#x202f;pt; under %2&#x202f;pt it is hard to read</source>
        <translation>نوشتهٔ ‎%1&#x202f;pt؛ زیر ‎%2&#x202f;pt خواندن آن دشوار است</translation>
    </message>
    <message>
        <source>Lines of %1&#x202f;pt; under %2&#x202f;pt they may break up</source>
        <translation>خط‌های ‎%1&#x202f;pt؛ زیر ‎%2&#x202f;pt ممکن است بریده‌بریده شوند</translation>
    </message>
    <message>
        <source>Labels cut off: %1</source>
        <translation>برچسب‌های بریده‌شده: %1</translation>
    </message>
    <message>
        <source>Panel %1 reaches beyond the page</source>
        <translation>زیرشکل %1 از صفحه بیرون می‌زند</translation>
    </message>
    <message>
        <source>Panels %1 and %2 lie on one another</source>
        <translation>زیرشکل‌های %1 و %2 روی هم افتاده‌اند</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>%1 cannot be opened: the program %2, which looks through it first, cannot be started. Install Edgescope again.</source>
        <translation>‏%1 باز نمی‌شود: برنامهٔ %2 که نخست آن را بررسی می‌کند اجرا نمی‌شود. Edgescope را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: reading it does not come to an end. It is damaged, or its disk does not answer.</source>
        <translation>‏%1 باز نمی‌شود: خواندن آن به پایان نمی‌رسد. فایل آسیب دیده است یا دیسک آن پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is damaged in a way that makes the library that reads it fail. Ask for another copy.</source>
        <translation>‏%1 باز نمی‌شود: به گونه‌ای آسیب دیده است که کتابخانهٔ خوانندهٔ آن از کار می‌افتد. نسخهٔ دیگری درخواست کنید.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1–%2&#x202f;Hz</source>
        <translation>‎%1–%2&#x202f;Hz</translation>
    </message>
    <message>
        <source>above %1&#x202f;Hz</source>
        <translation>بالای ‎%1&#x202f;Hz</translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation>زیر ‎%1&#x202f;Hz</translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation>ناچ ‎%1&#x202f;Hz</translation>
    </message>
    <message>
        <source>common average</source>
        <translation>میانگین مشترک</translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation>دوقطبی</translation>
    </message>
    <message>
        <source>Common average</source>
        <translation>میانگین مشترک</translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation>دوقطبی</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>به‌صورت ثبت‌شده</translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation>‏%1 واحد بیش از حد ممکن است.</translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation>گفته شده که واحد %1 دارای %2 اسپایک است، اما از اسپایک‌های ذخیره‌شده %3 باقی مانده است؛ فایل آسیب دیده است.</translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation>‏%1 واحدی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>مکان‌ها (epos) کنار گذاشته شدند: برای هر یک از %n واحد یک جفت نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>‏%n اسپایک در پایان به هیچ واحدی تعلق ندارد؛ کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>‏%1 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation>‏%1 قابل خواندن نیست: مجوز دسترسی نیست.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>‏%1 خالی است.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation>‏%1 در حافظه جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation>‏%1 پوشه‌ای بدون ثبت است. یک فایل ثبت باز کنید.</translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation>‏%1 ثبتی با قالب شناخته‌شده نیست (%2).</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>ثبت‌ها (%1);;همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation>‏%1 باز نمی‌شود: فایل HDF5 تصویری از حافظهٔ نهان کتابخانه دارد که پشتیبانی نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation>‏%1 باز نمی‌شود: فایل HDF5 آسیب دیده یا بریده شده است.</translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation>مقدارها قابل خواندن نیستند؛ فایل آسیب دیده یا به شیوه‌ای ذخیره شده است که پشتیبانی نمی‌شود.</translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation>فهرست محتوا آسیب دیده است.</translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation>‏%1 مقدار اعلام شده اما ذخیره نشده است؛ فایل آسیب دیده است.</translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation>متن انتظار می‌رفت.</translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>‏%1 پوشه است. نام یک فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>‏%1 قابل نوشتن نیست: پوشهٔ %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation>‏%1 قابل نوشتن نیست: پوشهٔ %2 اجازهٔ نوشتن نمی‌دهد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation>نوشتن %1 در %2 ممکن نشد. بررسی کنید که دیسک پر نباشد.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>About Edgescope</source>
        <translation>دربارهٔ Edgescope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance of excitation and inhibition in neural recordings, across time scales and states of vigilance.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;تعادل تحریک و مهار در ثبت‌های عصبی، در مقیاس‌های زمانی و حالت‌های هوشیاری.&lt;/p&gt;&lt;p&gt;نرم‌افزار آزاد تحت پروانهٔ عمومی همگانی گنو (GNU GPL)، نسخهٔ 3 یا بالاتر. بدون هیچ ضمانتی ارائه می‌شود.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>جست‌وجوی فرمان‌ها و کلیدها</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation>از بخش‌ها چیزی برداشته نمی‌شود: نه واحد، نه کانال و نه بازه.</translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation>‏%1 با بخش نخست، %2، زمان مشترکی ندارد؛ جابه‌جایی زمانی آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation>‏%1 ثانیه پیش از بخش نخست آغاز می‌شود.</translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation>‏%1 ثانیه پس از آغاز بخش نخست آغاز می‌شود.</translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation>بخشی برای پیوند دادن نیست.</translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message>
        <source>Ensemble E</source>
        <translation>مجموعهٔ نورونی E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>مجموعهٔ نورونی I</translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <comment>points beyond the axes</comment>
        <translation>
            <numerusform>‏%n بیرون از محورها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>ارغوانی</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>آسمانی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>شنگرفی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>سبز تیره</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>خاکستری روشن</translation>
    </message>
</context>
<context>
    <name>LabelPreset</name>
    <message>
        <source>AWAKE, REM, LSL, SWS</source>
        <translation>AWAKE, REM, LSL, SWS</translation>
    </message>
    <message>
        <source>AASM: W, N1, N2, N3, R</source>
        <translation>AASM: W, N1, N2, N3, R</translation>
    </message>
    <message>
        <source>Rechtschaffen and Kales: W, 1 to 4, REM, movement</source>
        <translation>‏Rechtschaffen و Kales: W، 1 تا 4، REM، حرکت</translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation>جوندگان: WAKE, NREM, REM, MA</translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation>انواع تشنج در SzCORE و HED-SCORE</translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation>کلید %1 به چند برچسب داده شده است: %2.</translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation>رنگ‌های %1 و %2 به‌سختی از هم تشخیص داده می‌شوند، دست‌کم برای افراد دارای کوررنگی.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation>رنگ %1 در پوستهٔ روشن به‌سختی دیده می‌شود.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation>رنگ %1 در پوستهٔ تیره به‌سختی دیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>شروع کار</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>ثبت‌ها</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Balance across scales</source>
        <translation>تعادل در مقیاس‌ها</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>زمان و فرکانس</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>‏%n مرحلهٔ بدون امتیاز به‌صورت رویداد نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>‏%n مرحله مدتی ذکر نمی‌کند؛ فرض شد که تا مرحلهٔ بعدی ادامه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>‏%n نشانهٔ تشنج مدتی ذکر نمی‌کند؛ این نشانه‌ها لحظه‌ای‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation>‏«%1» در %2 ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی بیرون از ثبت قرار دارد: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation>متغیر در بایت %1 بریده شده است</translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation>متغیر در بایت %1 آسیب دیده است</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation>‏%1 فایل MATLAB از نسخه‌های 5 تا 7.3 نیست.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation>‏%1 بیش از %2 مقدار مستقل دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>‏%1: %2؛ تنها %n متغیر پیش از آن خوانده شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation>فایل MATLAB است اما زمان اسپایک، سیگنال یا حالتی در آن یافت نشد: نه سلولی از زمان‌های صعودی، نه زمان‌هایی با برچسب و نه جدولی از نمونه‌ها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>جدولی از نمونه‌ها دارد (%1) اما نرخ نمونه‌برداری را ذکر نمی‌کند. آن را با ‎--rate HZ یا هنگام پرسش پنجره وارد کنید.</translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation>سیگنال‌ها در %1 یافت شدند: %2 نمونه با ‎%3 Hz.</translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>زمان‌های اسپایک به‌صورت عدد صحیح دارد (%1) که نمونه‌ها را می‌شمارند، اما نرخ نمونه‌برداری را ذکر نمی‌کند. آن را با ‎--rate HZ یا هنگام پرسش پنجره وارد کنید.</translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation>زمان‌های اسپایک نمونه‌ها را با نرخ ‎%1 Hz می‌شمارند.</translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation>فایل مدت %1 ثانیه را ذکر می‌کند اما تا %2 ثانیه اسپایک دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>‏%n واحد در %1 از روی برچسب‌های کنار آن یافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>‏%n واحد در سلول‌های %1 یافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>‏%n سلول خالی از %1 واحد به شمار نیامد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation>گروه %1</translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation>پارامترها کانال‌هایی را برای رد شدن نشانه‌گذاری می‌کنند: %1. این کانال‌ها در میان کانال‌ها هستند.</translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation>پارامترها گسترهٔ ولتاژ و تقویت را ذکر نمی‌کنند، پس مقدار بر حسب ولت معلوم نیست.</translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation>پارامترها نرخ پتانسیل میدانی (lfpSamplingRate) را ذکر نمی‌کنند؛ ‎%1 Hz فرض شد.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation>‏%1 درون نمونه‌ای از %2 کانال خود پایان می‌یابد؛ ممکن است تعداد کانال‌ها نادرست باشد.</translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation>‏%1 نمونه‌ای از %2 کانال خود ندارد.</translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation>‏%1 نمایش داده نمی‌شود: پارامترها (%2 کانال %3 بیتی با ‎%4 Hz) شیوهٔ ذخیرهٔ آن را بیان نمی‌کنند.</translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation>پارامترها (%1.xml) در کنار اسپایک‌ها نیستند.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation>‏%1 آسیب دیده است (%2)؛ آنچه پیش از آن بود خوانده شد.</translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation>‏%1 نه یک دسته فایل بلکه این‌ها را دارد: %2. فایلی از یکی از آن‌ها باز کنید.</translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation>NeuroScope</translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation>‏%1 نرخ نمونه‌برداری اسپایک‌های خود را ذکر نمی‌کند. آن را با ‎--rate HZ وارد کنید.</translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation>‏%1: در کنار پارامترها نه اسپایک، نه سیگنال و نه رویدادی هست که قابل خواندن باشد.</translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation>این پوشه یک دسته‌بندی Phy نیز دارد: برای واحدها spike_times.npy آن را باز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>‏%1: %n آغاز یا پایان بدون جفت به‌صورت نشانه نگه داشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>‏%1: %n سطر بدون زمان و متن کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>تنها ‎%1 MiB نخست از %2 خوانده شد.</translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation>‏%1 جدول دوره‌ها نیست و خوانده نشد.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation>‏%1 دارای %2 ستون است؛ یک ستون انتظار می‌رفت.</translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation>‏%1: عدد %2 صحیح نیست.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>‏%1 قابل خواندن نیست: %2.</translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation>‏%1: عددهای آخر سطرهای آن زمان اسپایک نیستند (سطر %2).</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation>فایل ‎.clu شنک %1 با تعداد خوشه‌هایش آغاز نمی‌شود؛ هر سطر یک اسپایک فرض شد.</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation>فایل ‎.clu شنک %1 تعداد %2 خوشه اعلام می‌کند و %3 خوشه دارد.</translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation>شنک %1 دارای %2 زمان اسپایک (.res) و خوشه‌های %3 اسپایک (.clu) است؛ %4 مورد نخست خوانده شد.</translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation>اسپایک %1 آن خوشه ندارد.</translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation>این دسته بیش از %1 خوشه دارد.</translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation>خوشهٔ 0 شنک %1، %2 اسپایک از %3 اسپایک آن، نویز است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation>خوشهٔ 1 طبق عرف اغلب چندواحدی است: پیش از آنکه تک‌واحد به شمار آید %1 را بررسی کنید.</translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation>اسپایک‌ها به فایل‌های ‎.res و ‎.clu با شمارهٔ یکسان نیاز دارند؛ این‌ها جفتی ندارند و کنار گذاشته شدند: %1.</translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation>شنک %1 فایل ‎.res ندارد؛ زمان اسپایک‌های آن از %2 گرفته شده است.</translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation>شکل‌موج‌های شنک %1 کنار گذاشته شدند: %2</translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation>شنک %1 کنار گذاشته شد: %2</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation>‏%1 دارای %2 بایت است که با %3 اسپایک از %4 کانال طبق توصیف پارامترها سازگار نیست.</translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation>‏%1 پس از شکل‌موج‌های %2 اسپایک از %3 اسپایک پایان می‌یابد.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>‏%n دوره به ثانیه از %1 خوانده شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation>اسپایک به ازای هر نورون</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>‏Hz به ازای هر نورون</translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation>سهم از اسپایک‌ها</translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation>‏SD از میانگین</translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation>سهم از بیشینه</translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation>واحد تحریکی نیست. واحدها را رده‌بندی کنید یا ستون رده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation>واحد مهاری نیست. واحدها را رده‌بندی کنید یا ستون رده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation>در این گستره اسپایک تحریکی نیست.</translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation>در این گستره اسپایک مهاری نیست.</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>سیگنال تخت است.</translation>
    </message>
    <message>
        <source>No unit is selected. Select units in the raster, the units table or the array map, or take in all units.</source>
        <translation>هیچ واحدی انتخاب نشده است. واحدها را در رستر، جدول واحدها یا نقشهٔ آرایه انتخاب کنید، یا همهٔ واحدها را در بر بگیرید.</translation>
    </message>
    <message>
        <source>No excitatory unit is among the selected ones.</source>
        <translation>در میان واحدهای انتخاب‌شده واحد تحریکی نیست.</translation>
    </message>
    <message>
        <source>No inhibitory unit is among the selected ones.</source>
        <translation>در میان واحدهای انتخاب‌شده واحد مهاری نیست.</translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation>توصیف آرایه آسیب دیده است.</translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation>طول‌های آرایه فهرستی از عددهای صحیح نیست.</translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation>آرایه مقدارهایی از نوع «%1» دارد، نه عددهای ساده.</translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation>آرایه رکورد دارد، نه عددهای ساده.</translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation>این آرایهٔ NumPy نیست.</translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation>نسخهٔ %1 آرایه‌های NumPy شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation>توصیف آرایه بلندتر از فایل اعلام شده است.</translation>
    </message>
</context>
<context>
    <name>Numpy</name>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>holds an array without numbers.</source>
        <translation>دارای آرایه‌ای بدون عدد است.</translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation>دارای آرایه‌ای %1 بُعدی است؛ فهرست زمان‌های اسپایک و جدول سیگنال‌ها حداکثر دو بُعد دارند.</translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation>دارای جدولی از %1 در %2 عدد است؛ حداکثر %3 کانال قابل نمایش است.</translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation>فایل پس از %1 عدد از %2 عددی که اعلام می‌کند پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation>عددهای صحیح صعودی آن زمان‌های اسپایک یک واحد فرض شدند که بر حسب نمونه با ‎%1 Hz شمرده شده‌اند.</translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation>عددهای صعودی آن زمان‌های اسپایک یک واحد به ثانیه فرض شدند.</translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation>فایل درون نخستین عددهای خود پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation>عددهای آن %1 نمونه از %2 کانال فرض شدند.</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>نرخ نمونه‌برداری را ذکر نمی‌کند. آن را با ‎--rate HZ یا هنگام پرسش پنجره وارد کنید.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>آرایهٔ NumPy</translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation>زمان آغاز نشست «%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation>‏%1 فایل NWB 1 است. تنها NWB 2 خوانده می‌شود؛ نخست آن را تبدیل کنید.</translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation>‏%1 واحد و سیگنالی برای نمایش ندارد: %2</translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation>فایل حالت یا نشانه دارد اما سیگنال ندارد.</translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation>‏%1 نه واحد دسته‌بندی‌شده دارد و نه سیگنال الکتریکی.</translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>‏%n قطعهٔ امتیازدهی‌نشده از %1 کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>‏%n بازه از %1 بدون آغاز و پایان بعدی کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation>بازه‌های %1 کنار گذاشته شدند: هر یک زمان آغاز و پایان ندارد.</translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation>سیگنال %1 داده ندارد.</translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation>داده‌های سیگنال %1 جدولی از زمان‌ها و کانال‌ها نیست.</translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation>سیگنال %1 نمونه ندارد.</translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation>سیگنال %1 به شیوه‌ای فشرده شده است که قابل خواندن نیست.</translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation>سیگنال %1 کانال‌های بیش از اندازه دارد؛ ممکن است زمان‌ها و کانال‌های آن جابه‌جا شده باشند.</translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation>مقدارهای %1 بر حسب %2 ذکر شده‌اند؛ به ولت تبدیل شدند.</translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation>ضریب تبدیل %1 قابل استفاده نیست؛ مقدارها همان‌گونه که ذخیره شده‌اند نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation>تبدیل کانال‌های %1 نادیده گرفته شد: برای هر کانال یک ضریب نیست.</translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation>جدول واحدهای %1 زمان اسپایک ندارد.</translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation>نمایه‌ای نیست که نشان دهد کدام اسپایک به کدام واحد تعلق دارد.</translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation>نمایه درون ستون خود صعودی نیست؛ فایل آسیب دیده است.</translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation>فایل واحد دسته‌بندی‌شده ندارد.</translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation>واحدهای %1 خوانده شدند؛ جدول واحدهای %2 خوانده نشد.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation>مُهرهای زمانی سیگنال %1 به شیوه‌ای فشرده شده‌اند که قابل خواندن نیست.</translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation>‏%1 مُهرهای زمانی کمتری از نمونه‌ها دارد؛ نمونه‌های بدون مُهر زمانی کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation>مُهرهای زمانی سیگنال %1 برای تعیین نرخ نمونه‌برداری آن بسیار کم است.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation>مُهرهای زمانی سیگنال %1 صعودی نیستند.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation>مُهرهای زمانی سیگنال %1 در زمان به عقب می‌جهند.</translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation>مُهرهای زمانی %1 هم‌فاصله نیستند؛ نمونه‌های آن چنان نمایش داده می‌شوند که گویی هم‌فاصله‌اند.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation>مُهرهای زمانی سیگنال %1 زمانی بسیار بیش از نمونه‌های آن را در بر می‌گیرند.</translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation>سیگنال %1 نرخ نمونه‌برداری را ذکر نمی‌کند. نرخ را هنگام باز کردن فایل وارد کنید.</translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation>شکل‌موج‌های %1 به شیوه‌ای نامعمول ذخیره شده‌اند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation>شکل‌موج‌های %1 نرخ نمونه‌برداری را ذکر نمی‌کنند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>شکل‌موجی نیست: %1</translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>الکترودهای %1 نادیده گرفته شدند: %2 الکترود برای %n کانال هست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>‏%1 دارای %n شکاف است، %2 ثانیه بدون داده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>‏%n سیگنال که پتانسیل نیست در فایل NWB نیست: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>شکل‌موج‌های %n واحد در فایل NWB نیستند: نرخ یا یکای آن‌ها با نخستین متفاوت است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation>‏%1 قابل تبدیل نیست: فایل‌های NWB سیگنال‌ها را بر حسب ولت دارند و یکای سیگنال‌های این ثبت معلوم نیست. آن را با ‎--unit یا هنگام پرسش پنجره وارد کنید.</translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation>سیگنال %1 نمونه‌های گم‌شده دارد که به‌صورت عدد صحیح قابل ذخیره نیستند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>‏%1 به الکترود %2 ارجاع می‌دهد، اما ثبت %n الکترود دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairContent</name>
    <message>
        <source>Lag</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Lag of %1 after %2</source>
        <translation>تأخیر %1 پس از %2</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>اسپایک در هر بازهٔ زمانی</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes</source>
        <translation>‏%1: تأخیر ‎%2، %3 اسپایک</translation>
    </message>
    <message>
        <source>%1: lag %2, left out on one electrode</source>
        <translation>‏%1: تأخیر ‎%2، کنار گذاشته‌شده در یک الکترود</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes, expected %4, bounds %5–%6</source>
        <translation>‏%1: تأخیر ‎%2، %3 اسپایک، مورد انتظار %4، کران‌ها ⁦%5–%6⁩</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>%1: no connection</source>
        <translation>‏%1: بدون اتصال</translation>
    </message>
    <message>
        <source>Lag of the second unit after the first (ms)</source>
        <translation>تأخیر واحد دوم پس از واحد نخست (ms)</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>اسپایک در هر بازهٔ زمانی</translation>
    </message>
    <message>
        <source>expected, λ</source>
        <translation>مورد انتظار، λ</translation>
    </message>
    <message>
        <source>bounds, α %1 over %2 bins</source>
        <translation>کران‌ها، α %1 برای %2 بازهٔ زمانی</translation>
    </message>
    <message>
        <source>lags tested</source>
        <translation>تأخیرهای آزموده‌شده</translation>
    </message>
    <message>
        <source>left out, one electrode</source>
        <translation>کنار گذاشته‌شده، یک الکترود</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation>نرمال‌سازی</translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation>اسپایک به ازای هر نورون</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>‏Hz به ازای هر نورون</translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation>سهم از همهٔ اسپایک‌ها</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>‏SD از میانگین</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>سهم از بیشینه</translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation>چگونگی مقیاس شدن سیگنال‌های مجموعهٔ نورونی در خط زمان.</translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation>شمردن واحدهای خاموش</translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation>واحدهای بدون اسپایک همچنان در اندازهٔ ردهٔ خود شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation>کنار گذاشتن تشنج‌ها</translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation>زمانی که تشنج نشانه‌گذاری شده است وارد هیچ تحلیلی نمی‌شود.</translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation>کنار گذاشتن زمان‌های نامعتبر</translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation>زمانی که نامعتبر نشانه‌گذاری شده است وارد هیچ تحلیلی نمی‌شود.</translation>
    </message>
    <message>
        <source>Block length</source>
        <translation>طول بلوک</translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation>بلوک‌ها باید بلندتر از اشتراک بازه‌های زمانی مجاور باشند.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>نمونه‌گیری‌های بوت‌استرپ</translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation>تعداد نمونه‌گیری‌ها برای فاصله‌های اطمینان 95 درصد؛ با 0 محاسبه نمی‌شوند.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>بذر</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>بذر یکسان عددهای تصادفی یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>همدوسی با</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>جریان سیناپسی</translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation>کانال LFP</translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation>سیگنال دوم.</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>کانال دوم</translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation>سطر کانال در ثبت، از 0.</translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation>هموارسازی در راستای مقیاس</translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation>به روش Grinsted et al.</translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation>مستطیل 0.6 اکتاو</translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation>چگونگی میانگین‌گیری از فرکانس‌های مجاور.</translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation>جفت‌های نویز</translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation>تعداد جفت‌های نویز سرخ برای تعیین سطح؛ با 0 محاسبه نمی‌شود.</translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation>ستیغ‌های</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>همدوسی</translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation>توان متقابل</translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation>ستیغ‌ها بیشینهٔ این کمیت‌اند؛ در جاهایی رسم می‌شوند که همدوسی معنی‌دار است.</translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation>پیکان‌های فاز</translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation>به راست: هم‌فاز؛ رو به بالا: کانال یک‌چهارم چرخه جلوتر است.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>مقیاس‌بندی</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>مقیاس‌بندی شکل</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>رمبش کامل</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>رمبش توانی</translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation>نسبت به عمق ریزترین مقیاس نمایش‌داده‌شده، نسبت به عمق خود هر منحنی، یا نسبت به توانی از پهنای بازهٔ زمانی که منحنی‌ها را بر هم می‌اندازد.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>منحنی‌ها</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>بر پایهٔ مقیاس</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بر پایهٔ حالت</translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation>یک دسته منحنی برای کل زمان انتخاب‌شده، یا یک دسته برای هر حالت انتخاب‌شده.</translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation>حذف میانگین</translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation>‏E − I منهای میانگین آن را جمع می‌زند تا هر منحنی در 0 پایان یابد.</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>بزرگ‌ترین تأخیر</translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation>تعداد بازه‌های زمانی که I نسبت به E، در هر دو سو، جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>محور فرکانس</translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation>لگاریتمی، رو به بالا</translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation>لگاریتمی، رو به پایین</translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation>خطی، رو به بالا</translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation>خطی، رو به پایین</translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation>چگونگی رسم فرکانس‌ها؛ شکل مقاله خطی و رو به پایین است.</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>ستیغ‌ها</translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation>بدون ستیغ</translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation>بیشینه‌های موضعی</translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation>مسیرهای جریمه‌دار</translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation>منحنی‌هایی که مقدارها در امتداد آن‌ها از نویز متمایز می‌شوند.</translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation>سهم درون بیضی</translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation>سهم بازه‌های زمانی درون بیضی، اگر توزیع آن‌ها نرمال بود.</translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation>بیشترین نقطه در هر مقیاس</translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation>اگر مقیاسی بازه‌های زمانی بیشتری داشته باشد، نقطه‌هایی هم‌فاصله در زمان رسم می‌شوند.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation>آنچه سطح‌هایش جفت می‌شوند: یک سیگنال با خودش، یا E با I.</translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation>‏E − I با خودش</translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation>‏E با خودش</translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation>‏I با خودش</translation>
    </message>
    <message>
        <source>E with I</source>
        <translation>‏E با I</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation>سطرها با نمرهٔ z در کل زمان، یا نرخ‌ها نسبت به میانگین نرخ رده.</translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation>نمرهٔ z</translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation>نرخ نسبت به میانگین</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation>پنجره‌ای به پهنای Δt پیرامون هر لحظه، یا بازهٔ زمانی‌ای که آن را در بر دارد.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>پنجرهٔ لغزان</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>بازه‌های زمانی</translation>
    </message>
    <message>
        <source>First scale</source>
        <translation>نخستین مقیاس</translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation>ریزترین مقیاس تصویر.</translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation>آخرین مقیاس</translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation>درشت‌ترین مقیاس تصویر.</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>گام شبکه</translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation>زمان میان ستون‌های تصویر.</translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation>پنجره‌های پهن درون حالت</translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation>خانه‌هایی را کنار می‌گذارد که کمتر از 80 درصد پهنایشان درون حالت است.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation>تعداد سطح‌هایی که مقدارها در آن‌ها دسته‌بندی می‌شوند.</translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation>گسترهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation>آنچه سطح‌ها در بر می‌گیرند؛ میان همهٔ حالت‌ها و مقیاس‌ها مشترک است.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation>⁦0.5–99.5 %⁩</translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation>احتمال برابر</translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation>حد گسترهٔ ثابت</translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation>گسترهٔ ثابت از منفی تا مثبت این مقدار است.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation>محوری که شریک‌های هر خانه در امتداد آن قرار دارند.</translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation>در راستای مقیاس</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>در راستای زمان</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>قطری</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>میانگین همه</translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation>ستون در هر جابه‌جایی</translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation>تعداد گام‌های شبکه در زمان که به جابه‌جایی 1 تعلق دارند.</translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation>‏E با I در جابه‌جایی 0</translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation>جدول‌ها E با I در همان خانه را نیز دارند.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>متقارن</translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation>هر جفت را به هر دو ترتیب می‌شمارد؛ بدون آن، E با I نشان می‌دهد کدام رده جلوتر است.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>همگنی</translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation>آنچه سهم یک جفت سطح بر آن تقسیم می‌شود.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>انرژی</translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation>مجموع مربع سهم‌ها، یا جذر آن.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>آنتروپی</translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation>لگاریتم طبیعی یا لگاریتم در پایهٔ 2.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بیت</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation>طول پنجره‌هایی که نقطه‌های نمودار پراکندگی‌اند.</translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation>گام پنجره‌ها</translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation>زمان میان آغاز پنجره‌های مجاور.</translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation>جابه‌جایی در پنجره‌ها</translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation>جابه‌جایی‌ای که پنجره‌ها با آن شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>جایگشت‌ها</translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation>تعداد جایگشت‌ها برای p دو حالت؛ با 0 محاسبه نمی‌شود.</translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation>جایگشت با هم</translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation>پنجره‌هایی که برچسب حالت آن‌ها به‌صورت یک واحد جایگشت می‌شود.</translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation>بلوک‌های ⁦60 s⁩</translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation>نوبت‌های کامل</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Which signal the map shows.</source>
        <translation>سیگنالی که نقشه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation>تعداد گام‌های زمانی در پهنای نقشه.</translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation>حد رنگ</translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation>رنگ‌ها در مثبت و منفی این تعداد SD پایان می‌یابند.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>منحنی</translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation>منحنی لورنتس در زمان</translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation>افراز سطح‌ها</translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation>افراز سطح‌ها، اسپایک‌ها</translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation>نابرابری در بازه‌های زمانی، آن‌گونه که متن مقاله تعریف می‌کند، یا در سطح‌های شلیک، آن‌گونه که شکل آن نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation>هر بیشینهٔ متمایز در راستای فرکانس، یا مسیرهایی که بیشترین مقدار و کمترین جهش را دارند.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>چندک</translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation>بیشینه‌های موضعی کمتر از این چندکِ همهٔ مقدارها ستیغ نیستند.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation>بیشترین جابه‌جایی زنجیره‌ای از بیشینه‌های موضعی از یک ستون به ستون بعدی.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>کوتاه‌ترین</translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation>زنجیره‌هایی با چرخه‌های کمتر کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>جریمه</translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation>هزینهٔ جهش‌های مسیر در فرکانس.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>مسیرها</translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation>تعداد مسیرهای جریمه‌داری که جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation>سیگنالی که ستیغ‌ها در توان آن جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation>‏ω0 موجک</translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation>تعداد چرخه‌ها در موجک Morlet: هرچه بیشتر باشد فرکانس‌ها ریزتر و زمان‌ها درشت‌ترند.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation>تعداد فرکانس‌ها در هر اکتاو.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>پایین‌ترین فرکانس</translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation>انتهای پایینی نقشه.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>بالاترین فرکانس</translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation>انتهای بالایی نقشه، حداکثر نصف نرخ نمونه‌برداری.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط پایه</translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation>پیش از نخستین تشنج، اگر باشد</translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation>پیش از نخستین تشنج</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>زمان نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>کل ثبت</translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation>توان و نویز با این زمان مقایسه می‌شوند. پیش از تشنج: تا 300 ثانیه، با پایانی 10 ثانیه پیش از شروع. زمان‌های بلند: 20 تکهٔ 60 ثانیه‌ای.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>سطح اطمینان</translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation>نویز سرخ با این احتمال زیر خط تراز می‌ماند.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>تفکیک</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>صفحه‌نمایش</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>هر نمونه</translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation>نزدیک به 2000 ستون، هر یک میانگین توان در زمان خود، یا یک ستون برای هر نمونه.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation>‏dB نسبت به خط پایه</translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation>‏z نسبت به خط پایه</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>توان</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>توان تقسیم بر مقیاس</translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation>توان تقسیم بر مقیاس قله‌ها را در فرکانس‌های مختلف مقایسه‌پذیر می‌کند.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>حساسیت</translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation>آستانهٔ ‎10 SD در 0، ‎2.5 SD در 50 و ‎0.6 SD در 100: مقدار بیشتر تشنج‌های بیشتر و نیز هر چیز دیگری را بیشتر می‌یابد.</translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation>انتهای پایینی باندی که توان آن باید افزایش یابد.</translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation>انتهای بالایی باندی که توان آن باید افزایش یابد.</translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation>کوتاه‌ترین تشنج</translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation>زمان بالای آستانه که نامزد به شمار می‌آید؛ شکاف‌های کوتاه‌تر از 10 ثانیه نادیده گرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation>کانال‌های هم‌زمان</translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation>تعداد کانال‌هایی که باید بالای آستانه باشند؛ با 0 تا سه کانال یکی، و در غیر این صورت یک‌دهم و دست‌کم دو کانال لازم است.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>باقی‌مانده</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation>مقیاس‌شده به S(T)</translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation>بازیابی از باقی‌مانده خوانده می‌شود؛ مسیر مقیاس‌شده در هر دو سر مقید است.</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>تشنج</translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation>شمارهٔ تشنج در تصویر.</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>پهنای بازهٔ زمانی Δt</translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation>گام‌هایی که S(t) در آن‌ها گرفته می‌شود؛ خود S به آن‌ها بستگی ندارد.</translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation>طول خط پایه</translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation>با 0 خط از پایان تشنج پیشین یا از آغاز شروع می‌شود.</translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation>فاصلهٔ ایمن پیش از شروع</translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation>زمان پیش از شروع که خط از آن استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation>اعتبار باند برای</translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation>کل مسیر</translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation>هر لحظه</translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation>آنچه در 95 درصد ثبت‌های بدون تشنج درون باند می‌ماند.</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>باند از</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>گشت تصادفی</translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation>بلوک‌های بازنمونه‌گیری‌شده</translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation>فرمولی برای مجموع نویز، یا زمان پیش‌تشنجی بازنمونه‌گیری‌شده.</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>نیم‌پهنا</translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation>برای باند گشت تصادفی؛ با 0 مقدار 2.8 (با بلوک‌های کم، بیشتر) یا 1.96 برای هر لحظه به کار می‌رود.</translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation>اگر نویز حافظهٔ بلند دارد، تا یک‌دهم خط پایه افزایش یابد.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ماندگاری</translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation>زمان درون باند که بازیابی به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation>طول برازش</translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation>برای تابع نمایی؛ با 0 تا تشنج بعدی یا تا پایان برازش می‌شود.</translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation>مسیرهای بازنمونه‌گیری‌شده</translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation>مسیرهای خاکستری که نویز پیش‌تشنجی می‌توانست بپیماید.</translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation>تعداد نمونه‌گیری‌ها برای فاصلهٔ اطمینان τ و باند بازنمونه‌گیری‌شده.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation>زمانی که هر طیف میانگین آن است؛ در ثبت‌هایی با بیش از 4000 ستون بلندتر است.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>بلوک‌ها</translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation>طول‌های برابر</translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation>اپیزودهای کامل</translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation>آنچه به‌صورت یک تکه نمونه‌گیری یا جایگشت می‌شود.</translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation>تعداد جایگشت‌های حالت بلوک‌ها برای هر p.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>تعدیل</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation>آمارهٔ بیشینه</translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation>چگونگی تعدیل مقدارهای p برای تعداد ویژگی‌های مقایسه‌شده.</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>داده‌های جانشین از هر نوع</translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation>تعداد بیشتر باندهای پایدارتر و p کوچک‌تر می‌دهد؛ با 0 ساخته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation>محدودهٔ جابه‌جایی اسپایک‌ها</translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation>کل زمان تحلیل‌شده</translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation>هر اپیزود حالت</translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation>درون اپیزودها هر حالت نرخ خود را حفظ می‌کند.</translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation>کمترین جابه‌جایی</translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation>جابه‌جایی‌های چرخشی و جمعیتی، هرجا که زمان اجازه دهد، دست‌کم به این طول‌اند.</translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation>کنترل گاوسی</translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation>‏E و I مستقل</translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation>تفاضل E − I</translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation>عددهای نرمال با میانگین و SD داده‌ها.</translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation>افت E و I</translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation>‏3 و ⁦8 ms⁩</translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation>‏5 و ⁦10 ms⁩</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>دلخواه</translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation>ثابت‌های زمانی هسته‌ها؛ «دلخواه» دو مقدار زیر را به کار می‌برد.</translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation>‏τ برای E</translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation>افت هسته‌های تحریکی، هنگام انتخاب «دلخواه».</translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation>‏τ برای I</translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation>افت هسته‌های مهاری، هنگام انتخاب «دلخواه».</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>به ازای هر نورون</translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation>هر رده را بر تعداد واحدهایش تقسیم می‌کند.</translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation>هسته‌های با مساحت واحد</translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation>هر هسته را بر ثابت زمانی آن تقسیم می‌کند.</translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation>هر نمونه</translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation>میانگین بازهٔ خود</translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation>مقدار در زمان خود</translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation>میانگین‌های دقیق چیزی را کم‌نمونه‌برداری نمی‌کنند؛ مقدارهای نقطه‌ای زیر ‎2 kHz می‌کنند.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>نمونه در ثانیه</translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation>با 0 نرخ نخستین کانال LFP، یا بدون LFP نرخ ‎1000 Hz به کار می‌رود.</translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation>نما به آن بستگی دارد: α بر حسب Hz به ازای هر نورون برابر است با 2 − α بر حسب اسپایک به ازای هر نورون.</translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation>نخستین مقیاس برازش</translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation>ریزترین مقیاسی که وارد برازش می‌شود.</translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation>آخرین مقیاس برازش</translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation>درشت‌ترین مقیاسی که وارد برازش می‌شود.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددی صحیح از %1 تا %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عددی از %1 تا %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation>‏«%1» مقداری برای %2 نیست؛ مجاز: %3.</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>چرخه</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>پواسون</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سناریو</translation>
    </message>
    <message>
        <source>What is planted in the recording.</source>
        <translation>آنچه در ثبت گنجانده می‌شود.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Length of the recording.</source>
        <translation>مدت ثبت.</translation>
    </message>
    <message>
        <source>Excitatory units</source>
        <translation>واحدهای تحریکی</translation>
    </message>
    <message>
        <source>How many units are excitatory.</source>
        <translation>تعداد واحدهای تحریکی.</translation>
    </message>
    <message>
        <source>Inhibitory units</source>
        <translation>واحدهای مهاری</translation>
    </message>
    <message>
        <source>How many units are inhibitory.</source>
        <translation>تعداد واحدهای مهاری.</translation>
    </message>
    <message>
        <source>LFP channels</source>
        <translation>کانال‌های LFP</translation>
    </message>
    <message>
        <source>Channels of field potentials, made from the units&apos; currents.</source>
        <translation>کانال‌های پتانسیل میدانی، ساخته‌شده از جریان واحدها.</translation>
    </message>
    <message>
        <source>LFP sampling rate</source>
        <translation>نرخ نمونه‌برداری LFP</translation>
    </message>
    <message>
        <source>Samples a second of each channel.</source>
        <translation>تعداد نمونه در ثانیه برای هر کانال.</translation>
    </message>
    <message>
        <source>The same seed makes the same recording.</source>
        <translation>بذر یکسان ثبت یکسان می‌سازد.</translation>
    </message>
    <message>
        <source>Human cortex: two groups</source>
        <translation>قشر مغز انسان: دو گروه</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source>CellExplorer: rodents</source>
        <translation>‏CellExplorer: جوندگان</translation>
    </message>
    <message>
        <source>CellExplorer before 2021: rodents</source>
        <translation>‏CellExplorer پیش از 2021: جوندگان</translation>
    </message>
    <message>
        <source>How waveforms are told apart: two groups by trough-to-peak and half width, a threshold alone, or with the rise time of the autocorrelogram.</source>
        <translation>چگونگی جدا کردن شکل‌موج‌ها: دو گروه بر پایهٔ زمان دره تا قله و نیم‌پهنا، تنها یک آستانه، یا همراه با زمان صعود خودهمبستگی‌نگار.</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak</source>
        <translation>آستانهٔ زمان دره تا قله</translation>
    </message>
    <message>
        <source>Narrower spikes are inhibitory where a threshold decides; 0 takes the rule&apos;s own: 0.5 ms in human cortex, 0.425 ms in rodents.</source>
        <translation>در جایی که آستانه تعیین‌کننده است، اسپایک‌های باریک‌تر مهاری‌اند؛ با 0 مقدار خود قاعده به کار می‌رود: ‎0.5 ms در قشر مغز انسان، ‎0.425 ms در جوندگان.</translation>
    </message>
    <message>
        <source>Least posterior</source>
        <translation>کمینهٔ احتمال پسین</translation>
    </message>
    <message>
        <source>Units whose likelier class is less probable than this stay unclassified.</source>
        <translation>واحدهایی که احتمال ردهٔ محتمل‌ترشان کمتر از این است رده‌بندی‌نشده می‌مانند.</translation>
    </message>
    <message>
        <source>Connections vote</source>
        <translation>رأی اتصال‌ها</translation>
    </message>
    <message>
        <source>What a unit does to others counts with its waveform.</source>
        <translation>اثر واحد بر دیگر واحدها همراه با شکل‌موج آن به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Level of connections</source>
        <translation>سطح معنی‌داری اتصال‌ها</translation>
    </message>
    <message>
        <source>Probability of a false connection that a pair may have, before it is divided by the bins compared.</source>
        <translation>احتمال اتصال کاذب که برای هر جفت مجاز است، پیش از تقسیم بر تعداد بازه‌های زمانی مقایسه‌شده.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>نمونه‌گیری‌ها</translation>
    </message>
    <message>
        <source>How often uncertain units get other classes, of each kind.</source>
        <translation>تعداد دفعاتی که واحدهای نامطمئن رده‌های دیگر می‌گیرند، برای هر نوع.</translation>
    </message>
    <message>
        <source>Level of significance</source>
        <translation>سطح معنی‌داری</translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>کوتاه‌ترین تأخیر</translation>
    </message>
    <message>
        <source>First lag at which a connection may act.</source>
        <translation>نخستین تأخیری که اتصال در آن می‌تواند اثر کند.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>بلندترین تأخیر</translation>
    </message>
    <message>
        <source>Last lag at which a connection may act; English et al. (2017) take 2.8 ms.</source>
        <translation>آخرین تأخیری که اتصال در آن می‌تواند اثر کند؛ English و همکاران (2017) مقدار ‎2.8 ms را به کار می‌برند.</translation>
    </message>
    <message>
        <source>Left out on one electrode</source>
        <translation>کنار گذاشته‌شده در یک الکترود</translation>
    </message>
    <message>
        <source>Lags shorter than this are left out when both units are on one electrode, where the spike sorter cannot see them.</source>
        <translation>هنگامی که هر دو واحد در یک الکترود باشند، تأخیرهای کوتاه‌تر از این کنار گذاشته می‌شوند، زیرا دسته‌بندی اسپایک‌ها آن‌ها را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Least counts of a trough</source>
        <translation>کمینهٔ شمارش برای فرورفتگی</translation>
    </message>
    <message>
        <source>Counts a bin must be expected to hold before fewer of them can mean inhibition.</source>
        <translation>شمارشی که باید در یک بازهٔ زمانی مورد انتظار باشد تا شمارش کمتر بتواند به معنای مهار باشد.</translation>
    </message>
    <message>
        <source>Shortest trough</source>
        <translation>کوتاه‌ترین فرورفتگی</translation>
    </message>
    <message>
        <source>Bins of 0.4 ms running that inhibition must last.</source>
        <translation>تعداد بازه‌های زمانی پیاپی ‎0.4 ms که مهار باید دست‌کم در آن‌ها ادامه یابد.</translation>
    </message>
    <message>
        <source>Rule that tells waveforms apart</source>
        <translation>قاعدهٔ جدا کردن شکل‌موج‌ها</translation>
    </message>
    <message>
        <source>Least posterior: units whose likelier class is less probable stay unclassified</source>
        <translation>کمینهٔ احتمال پسین: واحدهایی که احتمال ردهٔ محتمل‌ترشان کمتر است رده‌بندی‌نشده می‌مانند</translation>
    </message>
    <message>
        <source>States, then a seizure</source>
        <translation>حالت‌ها، سپس یک تشنج</translation>
    </message>
</context>
<context>
    <name>Phy</name>
    <message>
        <source>Phy</source>
        <translation>Phy</translation>
    </message>
    <message>
        <source>The sample_rate in params.py is no rate and was not used.</source>
        <translation>مقدار sample_rate در params.py نرخ نیست و به کار نرفت.</translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation>هیچ params.py نرخ نمونه‌برداری را ذکر نمی‌کند؛ ‎%1 Hz فرض شد. اگر نرخ دیگری باشد همهٔ زمان‌ها نادرست‌اند: آن را با ‎--rate HZ وارد کنید.</translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation>‏%1 پس از %2 عدد از %3 عددی که اعلام می‌کند پایان می‌یابد.</translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation>‏%1 جدول خوشه‌ها نیست و خوانده نشد.</translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation>‏%1 از %2 کانال نام می‌برد؛ حداکثر %3 کانال قابل خواندن است.</translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation>‏%1 برای هر یک از %2 کانال دو عدد ندارد و به کار نرفت.</translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation>‏spike_times.npy دارای %1 اسپایک است و %2 دارای %3؛ %4 مورد نخست خوانده شد.</translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation>فایل spike_clusters.npy نیست؛ الگوها به‌جای خوشه‌ها گرفته شدند.</translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation>‏%1: مدخل %2 شمارهٔ خوشه نیست.</translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation>‏%1 از بیش از %2 خوشه نام می‌برد.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>‏%n خوشه که نویز نشانه‌گذاری شده بود، با %1 اسپایک، کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>شکل‌موجی نیست: %1</translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation>‏%1 به هیچ دسته‌بندی Phy تعلق ندارد.</translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation>ثبتی که دسته‌بندی شده است (%1) در این پوشه نیست؛ کانالی وجود ندارد.</translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation>کانال‌ها با %1 پایان می‌یابند: از فایل‌هایی که به‌صورت یک فایل دسته‌بندی شده‌اند، %2 در این پوشه نیست.</translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation>ثبت %1 نمایش داده نمی‌شود: آنچه params.py دربارهٔ کانال‌ها، عددها و نخستین بایت آن می‌گوید سازگار نیست.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation>‏%1 درون نمونه‌ای از %2 کانال خود پایان می‌یابد.</translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation>‏%1 شکل لازم را ندارد یا بریده شده است؛ شکل‌موجی نیست.</translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation>الگوها با جدول کانال‌های خود سازگار نیستند؛ شکل‌موجی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>‏%1: %n سطر که از هیچ خوشه‌ای نام نمی‌برد کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation>هیپنوگرامی از %1 دورهٔ %2 ثانیه‌ای فرض شد: ⁦0 AWAKE⁩، ⁦1, 2 LSL⁩، ⁦3 SWS⁩، ⁦%3⁩؛ بقیه امتیازدهی‌نشده‌اند.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>نرخ نمونه‌برداری را ذکر نمی‌کند. آن را با ‎--rate HZ یا هنگام پرسش پنجره وارد کنید.</translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation>‏%1 سطر %2 نمونه‌ای آن به‌صورت دوره‌های یک کانال پشت سر هم چیده شد.</translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation>هر سطر یک اسپایک فرض شد: زمان آن به ثانیه و واحد آن.</translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation>فایل‌هایی که تعداد نمونه‌هایشان با نخستین فایل متفاوت است کنار گذاشته شدند: %1.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>هر یک از %n سطر آن یک کانال فرض شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>‏%n فایل پوشه که تنها یک ستون عدد ندارد خوانده نشد: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation>پروژهٔ %1 آسیب دیده است: %2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation>پروژهٔ %1 قابل خواندن نیست: %2.</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>برای پروژه بسیار بزرگ است</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>‏%1 در بایت %2</translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation>قالب آن «%1» نیست</translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation>‏«%1» در بخش %2 نیست یا معتبر نیست</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>‏«%1» معتبر نیست</translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation>نام حالت برای «%1» متن نیست</translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation>پروژهٔ %1 با نسخهٔ تازه‌تری از Edgescope نوشته شده است. برای باز کردن آن Edgescope را به‌روز کنید.</translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation>از هیچ بخشی نام نمی‌برد</translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation>از بیش از %1 بخش نام می‌برد</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation>پروژهٔ %1 قابل نوشتن نیست: %2.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation>‏%1، بخشی از پروژهٔ %2، در جای خود نیست.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation>‏%1، بخشی از پروژهٔ %2، فایل نیست.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation>‏%1، بخشی از پروژهٔ %2، خود پروژه است؛ به‌جای آن بخش‌هایش را نام ببرید.</translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation>بخشی از پروژهٔ %1 قابل خواندن نیست. %2</translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation>واحدها ستون «%1» را ندارند که رده‌ها از آن گرفته شود.</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>‏%1 (پروژه)</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation>پروژهٔ %1 باز نمی‌شود. %2</translation>
    </message>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>پروژه با %n بخش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation>نمای کلی سیگنال‌ها در %1 قابل نوشتن نیست: %2. ممکن است گستره‌های زمانی بلند بدون سیگنال رسم شوند.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation>نمای کلی سیگنال‌ها، %1، قابل خواندن نیست: %2. برای ساختن دوبارهٔ آن ثبت را از نو باز کنید.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation>نمای کلی سیگنال‌ها، %1، زودتر از موعد پایان می‌یابد. برای ساختن دوبارهٔ آن ثبت را از نو باز کنید.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Open a recording to see its seizures.</source>
        <translation>برای دیدن تشنج‌ها ثبتی را باز کنید.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>زمان‌های اسپایک %n واحد مرتب نبود؛ هنگام بارگذاری مرتب شدند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>‏%n زمان اسپایک که عدد نیست کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>‏%n بازه بدون زمان آغاز یا پایان کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>‏%n واحد اسپایک ندارد؛ این واحدها همچنان در اندازهٔ ردهٔ خود شمرده می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>زمان‌های اسپایک %n واحد دقیقاً با واحد دیگری یکسان است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>‏%n اسپایک پیش از آغاز ثبت قرار دارد؛ وارد هیچ تحلیلی نمی‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>‏%n اسپایک پس از پایان ثبت قرار دارد؛ وارد هیچ تحلیلی نمی‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation>زمان‌های اسپایک به میلی‌ثانیه می‌مانند: بیشتر واحدها کمتر از یک بار در 50 ثانیه شلیک می‌کنند. زمان‌ها باید به ثانیه باشند؛ اگر چنین نیست فایل را تصحیح کنید.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>not within recording</source>
        <translation>در محدودهٔ ثبت نیست</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>بازیابی شد</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>پیرامون تشنج</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>کل ثبت</translation>
    </message>
    <message>
        <source>k %1, bins of %2</source>
        <translation>‏k %1، بازه‌های زمانی %2</translation>
    </message>
    <message>
        <source>all states together</source>
        <translation>همهٔ حالت‌ها با هم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .html or .pdf; give it one of these endings.</source>
        <translation>‏«%1» به ‎.html یا ‎.pdf ختم نمی‌شود؛ یکی از این پسوندها را به آن بدهید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>‏«%1» قابل نوشتن نیست: %2.</translation>
    </message>
    <message>
        <source>%1 (excitatory %2, inhibitory %3, unclassified %4)</source>
        <translation>‏%1 (تحریکی %2، مهاری %3، رده‌بندی‌نشده %4)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>شکاف‌ها</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>‏%1، در مجموع %2</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>تحلیل‌شده</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نکته</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>گزارش بارگذاری</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>نکته‌ای نیست.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>کل زمان</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source>At the scale k %1, bins of %2</source>
        <translation>در مقیاس k %1، بازه‌های زمانی %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>بازه‌های زمانی</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>ناهمسان‌گردی</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Gini E</source>
        <translation>ضریب جینی E</translation>
    </message>
    <message>
        <source>Gini I</source>
        <translation>ضریب جینی I</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Balance of excitation and inhibition in %1</source>
        <translation>تعادل تحریک و مهار در %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>شکل‌ها</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>منشأ</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>تنها %n واحد انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>با %n نوع دادهٔ جانشین</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1, uncertain units</source>
        <translation>‏%1، واحدهای نامطمئن</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation>‏LFP شبیه‌سازی‌شده از 0 تا %1 کانال دارد، یکی برای هر الکترود.</translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation>نرخ نمونه‌برداری LFP شبیه‌سازی‌شده از 100 تا ‎30000 Hz است.</translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation>مدت شبیه‌سازی از 1 تا 1440 دقیقه است.</translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation>شبیه‌سازی از هر رده 0 تا 10000 واحد دارد، و دست‌کم یک واحد.</translation>
    </message>
    <message>
        <source>Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as in the paper, with synapses between units that are known.</source>
        <translation>چرخش میان AWAKE، LSL، SWS و REM، که تعادل تحریک و مهار در آن‌ها همانند مقاله متفاوت است، با سیناپس‌های معلوم میان واحدها.</translation>
    </message>
    <message>
        <source>Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the balance comes back afterwards. The length cannot be chosen.</source>
        <translation>نه دقیقه با یک تشنج که در آن مهار افزایش می‌یابد، هر دو رده خاموش می‌شوند و تعادل سپس بازمی‌گردد. مدت قابل انتخاب نیست.</translation>
    </message>
    <message>
        <source>Independent units with constant rates and no states: what chance alone looks like.</source>
        <translation>واحدهای مستقل با نرخ‌های ثابت و بدون حالت: آنچه تصادف به‌تنهایی نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine.</source>
        <translation>شبیه‌سازی با حالت‌ها و یک تشنج دست‌کم 10 دقیقه طول می‌کشد: تشنج نه دقیقه می‌گیرد.</translation>
    </message>
    <message>
        <source>Cycles through the four states, then nine minutes with one seizure, as in the demo. The length counts both; it is ten minutes or more.</source>
        <translation>چرخش میان چهار حالت، سپس نه دقیقه با یک تشنج، مانند ثبت نمایشی. مدت هر دو را در بر می‌گیرد و ده دقیقه یا بیشتر است.</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message>
        <source>Power</source>
        <translation>توان</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>The cursor is at %1, outside the scalogram, which reaches from %2 to %3.</source>
        <translation>مکان‌نما در %1 است، بیرون از اسکالوگرام، که از %2 تا %3 را در بر می‌گیرد.</translation>
    </message>
    <message>
        <source>There is no signal at %1.</source>
        <translation>در %1 سیگنالی نیست.</translation>
    </message>
    <message>
        <source>affected by the edge</source>
        <translation>متأثر از لبه</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط پایه</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>%1 is the recording itself. Choose another name for the study.</source>
        <translation>‏%1 خود ثبت است. برای مطالعه نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The annotations %1 cannot be written: %2.</source>
        <translation>حاشیه‌نویسی‌های %1 قابل نوشتن نیستند: %2.</translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation>جایگشت ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>جابه‌جایی چرخشی</translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation>جابه‌جایی جمعیتی</translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation>جایگشت بازه‌های زمانی</translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation>جفت گاوسی</translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation>تفاضل گاوسی</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>cannot be read: line %1 has %2 columns, the lines before have %3.</source>
        <translation>قابل خواندن نیست: سطر %1 دارای %2 ستون است و سطرهای پیش از آن %3 ستون دارند.</translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation>قابل خواندن نیست: «%1» در سطر %2، ستون %3، عدد نیست.</translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation>جدولی از عددها نیست.</translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation>ساعت روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>تعریف‌نشده</translation>
    </message>
    <message>
        <source> · significant</source>
        <translation> · معنی‌دار</translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation> · غیرمعنی‌دار</translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation> · فاز %1°</translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation> · متأثر از لبه</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation>خط‌چین: خط راست</translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation>این فایل واحد ندارد.</translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation>در حال شمارش اسپایک‌ها…</translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation>‏S  %1 به ازای هر نورون، %2 از خط راست</translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation>جریان سیناپسی</translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation>برای دیدن C(t) تا زیر 60 ثانیه بزرگ‌نمایی کنید.</translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation>مجموعهٔ نورونی E / I</translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation>میانگین هر پیکسل</translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation>گستره و میانگین</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation>f obs = E − I</translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation>خط‌چین: ‎±2 SD</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation>دوره‌ها در فضای کار امتیازدهی نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation>امتیازدهی‌نشده  %1</translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation>هیپنوگرام</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation>ارزیاب %1</translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation>در این ثبت حالتی امتیازدهی نشده است.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>امتیازدهی‌نشده</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>‏%1 به مدت %2، از %3</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>شکاف %1</translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation>تشنج %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>به ازای هر نورون</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>اسکالوگرام</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>همدوسی</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>این فایل کانال LFP ندارد.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation>‏%1  %2 تا %3</translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation>در نما نیست · بعدی در %1</translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation>در نما نیست · آخرین در %1</translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation>در این ثبت نیست</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · از %1</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>تشنج‌ها</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>رستر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>‏%1 از %n واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation>ترتیب: نرخ</translation>
    </message>
    <message>
        <source>density</source>
        <translation>چگالی</translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation>واحد %1 · %2 · میانگین ‎%3 Hz</translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation>‏%1  بدون واحد</translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation>‏(%1 اسپایک، %2 واحد)</translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation>  ·  بازهٔ زمانی %1</translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation>‏S(t) مقیاس شده است؛ برای دیدن آن در اینجا باقی‌مانده‌اش را نمایش دهید.</translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation>باقی‌ماندهٔ S(t)</translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation>نسبت به خط پیش‌تشنجی</translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation>هیچ تشنجی نشانه‌گذاری نشده است.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>خط‌کش</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>سپری‌شده</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>اسپکتروگرام</translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation>توان دلتا</translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation>نرخ نمونه‌برداری برای توان دلتا بسیار کم است.</translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation>توان دلتا تعریف‌نشده است</translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation>توان دلتا %1</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>نقشهٔ E − I</translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation>‏z، لغزان</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>‏%n واحد انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are hidden. View ▸ Channels… shows them.</source>
        <translation>همهٔ کانال‌ها پنهان‌اند. با «نما ▸ کانال‌ها…» نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>پروانه‌ای</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>تغییر مدت %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>جابه‌جایی %1</translation>
    </message>
    <message>
        <source>Δ amplitude %1</source>
        <translation>‏Δ دامنه %1</translation>
    </message>
    <message>
        <source> (%1 % of the epoch)</source>
        <translation> (⁦%1 %⁩ دوره)</translation>
    </message>
    <message>
        <source>sort: array</source>
        <translation>ترتیب: آرایه</translation>
    </message>
    <message>
        <source>sort: first spike</source>
        <translation>ترتیب: نخستین اسپایک</translation>
    </message>
    <message>
        <source>sort: file</source>
        <translation>ترتیب: فایل</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>مجموع %n مورد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>‏%n واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: posterior</source>
        <translation>ترتیب: احتمال پسین</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>شروع ‎%1</translation>
    </message>
    <message>
        <source>From onset</source>
        <translation>نسبت به شروع</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>پایان ‎%1</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>نسبت به پایان</translation>
    </message>
</context>
<context>
    <name>UnitContent</name>
    <message>
        <source>Mean waveform</source>
        <translation>شکل‌موج میانگین</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>میانگین ± SD</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit.</source>
        <translation>فایل شکل‌موج این واحد را ندارد.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Autocorrelogram</source>
        <translation>خودهمبستگی‌نگار</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>No two spikes lie within 50 ms of each other.</source>
        <translation>هیچ دو اسپایکی با فاصلهٔ کمتر از 50 میلی‌ثانیه از هم نیستند.</translation>
    </message>
    <message>
        <source>Rate over the recording</source>
        <translation>نرخ در طول ثبت</translation>
    </message>
    <message>
        <source>This unit has no spikes.</source>
        <translation>این واحد اسپایک ندارد.</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>تحریکی</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>مهاری</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Mean ± SD, cut from %1</source>
        <translation>میانگین ± SD، بریده از %1</translation>
    </message>
</context>
<context>
    <name>UnitGraph</name>
    <message>
        <source>No pair of units shows a connection.</source>
        <translation>هیچ جفت واحدی اتصال نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>The larger or wider, the more spikes per spike: up to %1</source>
        <translation>هرچه بزرگ‌تر یا پهن‌تر، اسپایک به ازای هر اسپایک بیشتر: تا %1</translation>
    </message>
    <message>
        <source>excitatory</source>
        <translation>تحریکی</translation>
    </message>
    <message>
        <source>inhibitory</source>
        <translation>مهاری</translation>
    </message>
    <message>
        <source>%1 spikes per spike</source>
        <translation>‏%1 اسپایک به ازای هر اسپایک</translation>
    </message>
    <message>
        <source>Target unit</source>
        <translation>واحد هدف</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>واحد مبدأ</translation>
    </message>
    <message>
        <source>Units whose electrode is not known stand in a row below the map.</source>
        <translation>واحدهایی که الکترودشان معلوم نیست در سطری زیر نقشه قرار دارند.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: they stand on a circle in their order.</source>
        <translation>فایل مکان واحدهای خود را بیان نمی‌کند: واحدها به ترتیب خود روی دایره قرار دارند.</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs</source>
        <translation>آزموده‌شده تاکنون: %1 از %2 جفت</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs; the others are hatched</source>
        <translation>آزموده‌شده تاکنون: %1 از %2 جفت؛ بقیه هاشورخورده‌اند</translation>
    </message>
</context>
<context>
    <name>UnitPicture</name>
    <message>
        <source>Unit %1</source>
        <translation>واحد %1</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <translation>الکترود %1</translation>
    </message>
    <message>
        <source>%1 spikes, %2 Hz</source>
        <translation>‏%1 اسپایک، ‎%2 Hz</translation>
    </message>
    <message>
        <source>Median interval %1</source>
        <translation>میانهٔ فاصله‌ها %1</translation>
    </message>
    <message>
        <source>CV of intervals %1</source>
        <translation>‏CV فاصله‌ها %1</translation>
    </message>
    <message>
        <source>%1 % below 2 ms</source>
        <translation>‏⁦%1 %⁩ زیر ⁦2 ms⁩</translation>
    </message>
    <message>
        <source>Connections to others: %1 excitatory, %2 inhibitory</source>
        <translation>اتصال به دیگر واحدها: %1 تحریکی، %2 مهاری</translation>
    </message>
    <message>
        <source>Waveform cut from the signal of %1; the file has none</source>
        <translation>شکل‌موج از سیگنال %1 بریده شده است؛ فایل آن را ندارد</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation>توزیع توأم E × I</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>پشتهٔ بیضی‌گون‌ها</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>منحنی‌های رمبش</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>منحنی‌های افراز</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>مقیاس‌بندی واریانس</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>ویژگی‌های MNCM</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>نقشهٔ E − I</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>اسکالوگرام</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>همدوسی</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>همبستگی‌نگار E–I</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>state and its share</comment>
        <translation>‏%1 ⁦%2 %⁩</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>بدون حالت</translation>
    </message>
    <message>
        <source>Array map</source>
        <translation>نقشهٔ آرایه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Class sensitivity</source>
        <translation>حساسیت به رده‌ها</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>رده‌های واحدها</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>اتصال‌ها</translation>
    </message>
    <message>
        <source>Correlograms</source>
        <translation>همبستگی‌نگارها</translation>
    </message>
    <message>
        <source>Spectrum at cursor</source>
        <translation>طیف در مکان‌نما</translation>
    </message>
</context>
<context>
    <name>ViewHelp</name>
    <message>
        <source>Dehghani, Symmetry’s Edge in Cortical Dynamics, arXiv 2306.11965</source>
        <translation>Dehghani, Symmetry’s Edge in Cortical Dynamics, arXiv 2306.11965</translation>
    </message>
    <message>
        <source>A choice of this program</source>
        <translation>انتخاب این برنامه</translation>
    </message>
    <message>
        <source>Each point is one bin of time: how much the excitatory ensemble fired in it, and how much the inhibitory one. A cloud stretched along the diagonal means that the two rise and fall together.</source>
        <translation>هر نقطه یک بازهٔ زمانی است: مجموعهٔ نورونی تحریکی و مجموعهٔ نورونی مهاری هر یک در آن چه اندازه شلیک کرده‌اند. ابری کشیده در راستای قطر به این معناست که این دو با هم افزایش و کاهش می‌یابند.</translation>
    </message>
    <message>
        <source>The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine to coarse. A stack that narrows but keeps its direction along the translucent plane is a balance that holds at all scales.</source>
        <translation>ابر E × I در همهٔ مقیاس‌های زمانی، به‌صورت پشته‌ای از بیضی‌گون‌های تخت از ریز به درشت. پشته‌ای که باریک می‌شود اما جهت خود را در امتداد صفحهٔ نیمه‌شفاف نگه می‌دارد، تعادلی است که در همهٔ مقیاس‌ها برقرار است.</translation>
    </message>
    <message>
        <source>The differences E − I of all bins, sorted and summed up, one curve a time scale. Curves of one shape that fall on one another after scaling have no scale of their own.</source>
        <translation>تفاضل‌های E − I همهٔ بازه‌های زمانی، مرتب و جمع‌شده، یک منحنی برای هر مقیاس زمانی. منحنی‌های هم‌شکل که پس از مقیاس‌بندی بر هم می‌افتند مقیاسی ویژهٔ خود ندارند.</translation>
    </message>
    <message>
        <source>Which share of all spikes the emptiest bins hold, for each class and time scale. The farther a curve sags below the diagonal, the more unevenly the spikes are spread over time.</source>
        <translation>سهمی از همهٔ اسپایک‌ها که خالی‌ترین بازه‌های زمانی دارند، برای هر رده و هر مقیاس زمانی. هرچه منحنی بیشتر به زیر قطر فرو رود، پراکندگی اسپایک‌ها در زمان نابرابرتر است.</translation>
    </message>
    <message>
        <source>How the variance of E − I falls when bins get wider, on logarithmic axes. A line less steep than that of independent increments (α = 1) means that fluctuations hold together over time.</source>
        <translation>چگونگی کاهش واریانس E − I با پهن‌تر شدن بازه‌های زمانی، با محورهای لگاریتمی. خطی با شیب کمتر از خط نموهای مستقل (α = 1) به این معناست که افت‌وخیزها در زمان به هم پیوسته‌اند.</translation>
    </message>
    <message>
        <source>Six texture features of the image of the ensembles over scale and time: how often its levels meet across an offset. Windows of one vigilance state that lie together and apart from those of others have a texture of their own.</source>
        <translation>شش ویژگی بافت تصویر مجموعه‌های نورونی در مقیاس و زمان: اینکه سطح‌های آن با یک جابه‌جایی چه اندازه به هم برمی‌خورند. پنجره‌های یک حالت هوشیاری که کنار هم و جدا از پنجره‌های حالت‌های دیگر قرار می‌گیرند بافت ویژهٔ خود را دارند.</translation>
    </message>
    <message>
        <source>E − I at all 32 time scales against time, each row in units of its own SD. Colours towards E or I say which class leads, at which moment and at which scale.</source>
        <translation>‏E − I در همهٔ 32 مقیاس زمانی نسبت به زمان، هر سطر بر حسب SD خود. رنگ‌های متمایل به E یا I نشان می‌دهند کدام رده، در چه لحظه‌ای و در چه مقیاسی جلوتر است.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency and time, compared with a baseline. Inside the contour power is above what red noise reaches with the chosen confidence.</source>
        <translation>توان یک کانال LFP در فرکانس و زمان، در مقایسه با خط پایه. درون خط تراز، توان بالاتر از آن است که نویز سرخ با سطح اطمینان انتخاب‌شده به آن می‌رسد.</translation>
    </message>
    <message>
        <source>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</source>
        <translation>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</translation>
    </message>
    <message>
        <source>How closely the LFP follows a second signal at each frequency and moment, from 0 to 1, and with which phase. Only what lies above the level of noise pairs is more than chance.</source>
        <translation>اینکه LFP در هر فرکانس و هر لحظه چه اندازه، از 0 تا 1، و با چه فازی از سیگنال دوم پیروی می‌کند. تنها آنچه بالاتر از سطح جفت‌های نویز است بیش از تصادف است.</translation>
    </message>
    <message>
        <source>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</source>
        <translation>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</translation>
    </message>
    <message>
        <source>The correlation of E with I when I is moved against E by some bins. A peak at lag 0 means that neither class follows the other at this time scale.</source>
        <translation>همبستگی E با I هنگامی که I به اندازهٔ چند بازهٔ زمانی نسبت به E جابه‌جا می‌شود. قله در تأخیر 0 به این معناست که در این مقیاس زمانی هیچ رده‌ای در پی دیگری نمی‌آید.</translation>
    </message>
    <message>
        <source>Dehghani et al. 2016, Sci. Rep. 6:23176</source>
        <translation>Dehghani et al. 2016, Sci. Rep. 6:23176</translation>
    </message>
    <message>
        <source>E − I summed up over time, about a seizure, less the straight line it followed before. The path leaves its band when the balance is lost and comes back into it when it is found again.</source>
        <translation>مجموع E − I در زمان، پیرامون یک تشنج، منهای خط راستی که پیش از آن دنبال می‌کرد. مسیر با از دست رفتن تعادل از باند خود بیرون می‌رود و با بازیافتن آن به باند بازمی‌گردد.</translation>
    </message>
    <message>
        <source>The electrodes where they lie, coloured by the rates or classes of their units, by E − I or by LFP power. A click selects the units of an electrode, and the triangle plays a seizure or the selected range.</source>
        <translation>الکترودها در مکان خود، رنگ‌شده بر پایهٔ نرخ یا ردهٔ واحدهایشان، E − I یا توان LFP. کلیک واحدهای یک الکترود را انتخاب می‌کند، و مثلث یک تشنج یا گسترهٔ انتخاب‌شده را پخش می‌کند.</translation>
    </message>
    <message>
        <source>One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the recording. The buttons set its class by hand.</source>
        <translation>یک واحد با شکل‌موج میانگین، خودهمبستگی‌نگار، فاصله‌ها و نرخ آن در طول ثبت. دکمه‌ها ردهٔ آن را دستی تعیین می‌کنند.</translation>
    </message>
    <message>
        <source>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</source>
        <translation>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</translation>
    </message>
    <message>
        <source>The recording over time, lane under lane on one exact time axis. A click moves the cursor everywhere, and a range that is selected here is marked in all lanes.</source>
        <translation>ثبت در زمان، نوار به نوار زیر هم روی یک محور زمانی دقیق. کلیک مکان‌نما را در همه‌جا جابه‌جا می‌کند، و گستره‌ای که در اینجا انتخاب شود در همهٔ نوارها نشانه‌گذاری می‌شود.</translation>
    </message>
    <message>
        <source>The whole recording, with the mean of E upwards and of I downwards. The frame is the time shown below: drag it, or click to go somewhere.</source>
        <translation>کل ثبت، با میانگین E رو به بالا و I رو به پایین. کادر زمانی است که در پایین نمایش داده می‌شود: آن را بکشید، یا برای رفتن به جایی کلیک کنید.</translation>
    </message>
    <message>
        <source>Vigilance states over the whole recording, each on a level of its own. Hatched time is not scored.</source>
        <translation>حالت‌های هوشیاری در کل ثبت، هر یک در سطح خود. زمان هاشورخورده امتیازدهی‌نشده است.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency for the whole recording, a column every 10 s. Deep sleep shows as power below 4 Hz, wakefulness as little of it.</source>
        <translation>توان یک کانال LFP در فرکانس برای کل ثبت، هر 10 ثانیه یک ستون. خواب عمیق به‌صورت توان زیر ‎4 Hz دیده می‌شود و بیداری به‌صورت اندک بودن آن.</translation>
    </message>
    <message>
        <source>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</source>
        <translation>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</translation>
    </message>
    <message>
        <source>Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep sleep and falls with wakefulness and REM.</source>
        <translation>توان یک کانال LFP از 0.5 تا ‎4 Hz در کل ثبت. با خواب عمیق افزایش و با بیداری و REM کاهش می‌یابد.</translation>
    </message>
    <message>
        <source>The time axis of the lanes below, by the clock or from the start. Drag on it to select time, and turn the wheel over it to zoom.</source>
        <translation>محور زمان نوارهای زیر، بر پایهٔ ساعت یا از آغاز. برای انتخاب زمان روی آن بکشید، و برای بزرگ‌نمایی چرخ ماوس را روی آن بچرخانید.</translation>
    </message>
    <message>
        <source>The epochs that states are scored on, with the one in hand framed. A key gives it a state.</source>
        <translation>دوره‌هایی که حالت‌ها بر پایهٔ آن‌ها امتیازدهی می‌شوند؛ دورهٔ جاری با کادر نشان داده می‌شود. یک کلید به آن حالت می‌دهد.</translation>
    </message>
    <message>
        <source>The vigilance states of the present rater in the time shown. Their edges can be dragged, and a double-click selects a whole bout.</source>
        <translation>حالت‌های هوشیاری ارزیاب کنونی در زمان نمایش‌داده‌شده. لبه‌های آن‌ها را می‌توان کشید، و دوبار کلیک یک نوبت کامل را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Seizures, numbered in order, with ticks where they reach each channel if that is known. Analyses leave this time out unless they are told otherwise.</source>
        <translation>تشنج‌ها، به ترتیب شماره‌گذاری‌شده، با نشانه‌هایی در زمان رسیدن به هر کانال، اگر معلوم باشد. تحلیل‌ها این زمان را کنار می‌گذارند مگر آنکه جز این تعیین شود.</translation>
    </message>
    <message>
        <source>Events, artefacts and times around seizures, which may overlap. Artefacts are left out of the analyses.</source>
        <translation>رویدادها، آرتیفکت‌ها و زمان‌های پیرامون تشنج‌ها، که ممکن است هم‌پوشانی داشته باشند. آرتیفکت‌ها در تحلیل‌ها کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>The LFP, each channel at its own height, as the range from lowest to highest sample in every pixel column. Filters and montage change this picture only, never an analysis.</source>
        <translation>‏LFP، هر کانال در ارتفاع خود، به‌صورت گسترهٔ پایین‌ترین تا بالاترین نمونه در هر ستون پیکسل. فیلترها و مونتاژ تنها این تصویر را تغییر می‌دهند، نه هیچ تحلیلی را.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline and ridges are those of the view of the same name.</source>
        <translation>توان یک کانال LFP در فرکانس، روی محور زمان نوارها. مقدارها، خط پایه و ستیغ‌ها همان‌های نمای هم‌نام هستند.</translation>
    </message>
    <message>
        <source>Coherence of the LFP with the synaptic current or another channel, on the time axis of the lanes. The contour is the level of noise pairs.</source>
        <translation>همدوسی LFP با جریان سیناپسی یا کانالی دیگر، روی محور زمان نوارها. خط تراز سطح جفت‌های نویز است.</translation>
    </message>
    <message>
        <source>E − I at all time scales over the time shown, each scale in units of its SD over that time. Colours say which class leads.</source>
        <translation>‏E − I در همهٔ مقیاس‌های زمانی در زمان نمایش‌داده‌شده، هر مقیاس بر حسب SD خود در آن زمان. رنگ‌ها نشان می‌دهند کدام رده جلوتر است.</translation>
    </message>
    <message>
        <source>A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last. A click on a row selects the unit.</source>
        <translation>یک خط کوتاه برای هر اسپایک و یک سطر برای هر واحد: تحریکی در بالا، مهاری در پایین، رده‌بندی‌نشده در آخر. کلیک روی سطر واحد را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>The spikes of each class in bins of the current scale, E upwards and I downwards. Bars that mirror each other are the balance that this program is about.</source>
        <translation>اسپایک‌های هر رده در بازه‌های زمانی مقیاس کنونی، E رو به بالا و I رو به پایین. میله‌هایی که قرینهٔ هم‌اند همان تعادلی است که این برنامه دربارهٔ آن است.</translation>
    </message>
    <message>
        <source>The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed lines differ by more than 2 SD from the mean.</source>
        <translation>تفاضل افت‌وخیز E − I در بازه‌های زمانی مقیاس کنونی. میله‌های فراتر از خط‌چین‌ها بیش از ‎2 SD با میانگین تفاوت دارند.</translation>
    </message>
    <message>
        <source>E − I summed up from the start of the recording. While the balance holds the path keeps to a straight line, which is dashed.</source>
        <translation>مجموع E − I از آغاز ثبت. تا هنگامی که تعادل برقرار است مسیر بر خط راستی می‌ماند که خط‌چین است.</translation>
    </message>
    <message>
        <source>How far S(t) is from the line that it followed before the seizure. Inside the band it is as near as noise alone would bring it.</source>
        <translation>فاصلهٔ S(t) از خطی که پیش از تشنج دنبال می‌کرد. درون باند، به همان نزدیکی است که نویز به‌تنهایی آن را می‌آورد.</translation>
    </message>
    <message>
        <source>The synaptic current that the spikes of the two classes would make, each spike with its own decay. It stands beside the LFP, which such currents produce.</source>
        <translation>جریان سیناپسی که اسپایک‌های دو رده می‌ساختند، هر اسپایک با افت خود. در کنار LFP قرار دارد، که چنین جریان‌هایی آن را پدید می‌آورند.</translation>
    </message>
    <message>
        <source>All marks of the recording as a table that can be filtered and edited. Choosing a row shows the mark in the timeline.</source>
        <translation>همهٔ نشانه‌های ثبت به‌صورت جدولی که قابل فیلتر و ویرایش است. انتخاب سطر نشانه را در خط زمان نمایش می‌دهد.</translation>
    </message>
    <message>
        <source>What the file holds and how it was read. Everything that was mended or left out is said here.</source>
        <translation>محتوای فایل و چگونگی خواندن آن. هرچه اصلاح یا کنار گذاشته شده در اینجا گفته می‌شود.</translation>
    </message>
    <message>
        <source>Results that were kept, drawn over the present ones in all views while they are ticked. The table has the numbers of both and their difference.</source>
        <translation>نتایجی که نگه داشته شده‌اند و تا هنگامی که تیک دارند در همهٔ نماها روی نتایج کنونی رسم می‌شوند. جدول عددهای هر دو و تفاوتشان را دارد.</translation>
    </message>
    <message>
        <source>The page of the figure at its true size in print. Panels are recipes that can be made anew, moved, and frozen.</source>
        <translation>صفحهٔ شکل با اندازهٔ واقعی آن در چاپ. زیرشکل‌ها دستورهایی‌اند که می‌توان آن‌ها را از نو ساخت، جابه‌جا و ثابت کرد.</translation>
    </message>
    <message>
        <source>What can be put into the figure, each with the conditions that it shows now. Drag one to the page, or press the button.</source>
        <translation>آنچه می‌توان در شکل گذاشت، هر یک با شرایطی که اکنون نشان می‌دهد. یکی را به صفحه بکشید، یا دکمه را بزنید.</translation>
    </message>
    <message>
        <source>Size, type, lines and colours of the figure, and title and cells of the chosen panel. All of it can be undone.</source>
        <translation>اندازه، نوشته، خط‌ها و رنگ‌های شکل، و عنوان و خانه‌های زیرشکل انتخاب‌شده. همهٔ آن‌ها قابل واگرد است.</translation>
    </message>
    <message>
        <source>From what the figure was made: recording with its hash, conditions, parameters, seed and versions. The same stands in every exported file.</source>
        <translation>آنچه شکل از آن ساخته شده است: ثبت با هش آن، شرایط، پارامترها، بذر و نسخه‌ها. همین در هر فایل صادرشده هست.</translation>
    </message>
    <message>
        <source>The units, and whether each is excitatory, inhibitory or neither. Classes that are set here are kept beside the recording, never in it.</source>
        <translation>واحدها، و اینکه هر یک تحریکی است، مهاری یا هیچ‌کدام. رده‌هایی که در اینجا تعیین شوند در کنار ثبت نگه داشته می‌شوند، نه در آن.</translation>
    </message>
    <message>
        <source>The parameters of the chosen analysis and of the ensembles that all analyses build on. Changes apply at once.</source>
        <translation>پارامترهای تحلیل انتخاب‌شده و پارامترهای مجموعه‌های نورونی که پایهٔ همهٔ تحلیل‌ها هستند. تغییرها بی‌درنگ اعمال می‌شوند.</translation>
    </message>
    <message>
        <source>The numbers of the balance for each chosen vigilance state at the current scale. States with fewer than 30 bins have none.</source>
        <translation>عددهای تعادل برای هر حالت هوشیاری انتخاب‌شده در مقیاس کنونی. حالت‌های دارای کمتر از 30 بازهٔ زمانی عددی ندارند.</translation>
    </message>
    <message>
        <source>The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a row goes to the ridge.</source>
        <translation>ستیغ‌هایی که روی اسکالوگرام یا همدوسی رسم شده‌اند، به ترتیب زمان. انتخاب سطر به آن ستیغ می‌رود.</translation>
    </message>
    <message>
        <source>Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key that does the same.</source>
        <translation>دکمه‌ها و تنظیمات امتیازدهی حالت‌های هوشیاری، دوره به دوره. هر دکمه کلیدی با همان کار دارد.</translation>
    </message>
    <message>
        <source>AASM Manual for the Scoring of Sleep and Associated Events</source>
        <translation>AASM Manual for the Scoring of Sleep and Associated Events</translation>
    </message>
    <message>
        <source>Time, share and bouts of each state, and the usual numbers of a night. What a night does not have shows a dash.</source>
        <translation>زمان، سهم و نوبت‌های هر حالت، و عددهای معمول یک شب. آنچه شب ندارد با خط تیره نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>How far two raters agree, for states by epoch and for seizures by event. A click in the table of counts goes to the next such epoch.</source>
        <translation>اندازهٔ توافق دو ارزیاب، برای حالت‌ها به تفکیک دوره و برای تشنج‌ها به تفکیک رویداد. کلیک در جدول تعدادها به دورهٔ بعدی از آن نوع می‌رود.</translation>
    </message>
    <message>
        <source>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</source>
        <translation>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</translation>
    </message>
    <message>
        <source>Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. Nothing is marked before you accept it.</source>
        <translation>قطعه‌هایی از زمان که قاعده‌ای ساده به‌عنوان تشنج پیشنهاد می‌کند، برای پذیرفتن یا رد کردن. تا پیش از پذیرش چیزی نشانه‌گذاری نمی‌شود.</translation>
    </message>
    <message>
        <source>Line length: Esteller et al. 2001; the rule is a choice of this program</source>
        <translation>طول خط: Esteller et al. 2001؛ قاعده انتخاب این برنامه است</translation>
    </message>
    <message>
        <source>The labels that marks may carry, with their colours and keys. Renaming a label renames it in all marks, and undo takes it back.</source>
        <translation>برچسب‌هایی که نشانه‌ها می‌توانند داشته باشند، با رنگ‌ها و کلیدهایشان. تغییر نام برچسب نام آن را در همهٔ نشانه‌ها تغییر می‌دهد، و «واگرد» آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>All edits of the annotations since the recording was opened. Choosing one goes back or forward to it.</source>
        <translation>همهٔ ویرایش‌های حاشیه‌نویسی‌ها از هنگام باز شدن ثبت. با انتخاب یکی از آن‌ها به عقب یا جلو تا آن می‌روید.</translation>
    </message>
    <message>
        <source>How far the main numbers depend on units whose class is not certain: these are drawn again and again, with their class changed or not, left out or not, or by their posterior. Bands and intervals hold 95 % of the draws, points and lines are the main result.</source>
        <translation>اینکه عددهای اصلی چه اندازه به واحدهای با ردهٔ نامطمئن بستگی دارند: این واحدها بارها نمونه‌گیری می‌شوند، با تغییر یا حفظ رده، با کنار گذاشتن یا نگه داشتن، یا بر پایهٔ احتمال پسینشان. باندها و فاصله‌ها 95 درصد نمونه‌گیری‌ها را در بر دارند؛ نقطه‌ها و خط‌ها نتیجهٔ اصلی‌اند.</translation>
    </message>
    <message>
        <source>Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. Drag the threshold, pick units, and take over the classes when they convince.</source>
        <translation>واحدها بر پایهٔ شکل اسپایک‌های میانگینشان: واحدهای باریک تندشلیک و مهاری‌اند و واحدهای پهن تحریکی. دو گروه یا یک آستانه آن‌ها را جدا می‌کند، و اثر واحد بر دیگر واحدها نیز رأی دارد. آستانه را بکشید، واحدها را برگزینید، و رده‌ها را هنگامی که قانع‌کننده‌اند به کار گیرید.</translation>
    </message>
    <message>
        <source>Peyrache et al. 2012, PNAS 109:1731</source>
        <translation>Peyrache et al. 2012, PNAS 109:1731</translation>
    </message>
    <message>
        <source>Which unit acts on which, found in their cross-correlograms, as a matrix from source to target and as arrows between the electrodes. A click on a cell or an arrow selects both units.</source>
        <translation>اینکه کدام واحد بر کدام واحد اثر می‌کند، بر پایهٔ همبستگی‌نگارهای متقابل آن‌ها، به‌صورت ماتریسی از مبدأ به هدف و به‌صورت پیکان‌هایی میان الکترودها. کلیک روی خانه یا پیکان هر دو واحد را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Stark and Abeles 2009, J. Neurosci. Methods 179:90</source>
        <translation>Stark and Abeles 2009, J. Neurosci. Methods 179:90</translation>
    </message>
    <message>
        <source>How often the selected units fire at each lag after one another, with what the neighbourhood lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory connection, a trough below them an inhibitory one.</source>
        <translation>اینکه واحدهای انتخاب‌شده در هر تأخیر نسبت به هم چند بار شلیک می‌کنند، همراه با آنچه از همسایگی انتظار می‌رود و کران‌های آن. قله‌ای بالاتر از کران‌ها در تأخیرهای رنگی اتصال تحریکی است، و فرورفتگی پایین‌تر از آن‌ها اتصال مهاری.</translation>
    </message>
    <message>
        <source>The power of the LFP at every frequency where the cursor was placed, as one column of the scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an end of the signal.</source>
        <translation>توان LFP در همهٔ فرکانس‌ها در جایی که مکان‌نما گذاشته شده است، به‌صورت یک ستون از اسکالوگرام، با خط پایهٔ آن به‌صورت خط‌چین. جایی که خط نقطه‌چین است، موجک از یکی از دو سر سیگنال فراتر می‌رود.</translation>
    </message>
    <message>
        <source>The marked seizures with the time that the balance took to recover. The one chosen here is shown in all views, and its marks can be set to the cursor or typed.</source>
        <translation>تشنج‌های نشانه‌گذاری‌شده با زمانی که بازیابی تعادل طول کشیده است. تشنجی که در اینجا انتخاب شود در همهٔ نماها نشان داده می‌شود، و نشانه‌های آن را می‌توان در مکان‌نما گذاشت یا نوشت.</translation>
    </message>
    <message>
        <source>Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are those of the S(t) view.</source>
        <translation>اینکه S(t) پس از تشنج نمایش‌داده‌شده به خط پیش‌تشنجی خود بازگشته است یا نه، و کی. عددها همان عددهای نمای S(t) هستند.</translation>
    </message>
    <message>
        <source>Your own words about this recording. They are kept beside it with the annotations, never in it.</source>
        <translation>نوشته‌های خودتان دربارهٔ این ثبت. همراه با حاشیه‌نویسی‌ها در کنار ثبت نگه داشته می‌شوند، نه در آن.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Excitation and inhibition across time scales</source>
        <translation>تحریک و مهار در مقیاس‌های زمانی</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>باز کردن ثبت…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>باز کردن پوشه…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>امتحان ثبت نمایشی</translation>
    </message>
    <message>
        <source>Half an hour of simulated recording with four vigilance states, one seizure, 102 units and known truth. It is made on this computer.</source>
        <translation>نیم ساعت ثبت شبیه‌سازی‌شده با چهار حالت هوشیاری، یک تشنج، 102 واحد و واقعیت معلوم. روی همین رایانه ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>اخیر</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>ثبت‌های اخیر</translation>
    </message>
    <message>
        <source>Drop a file or folder anywhere in this window.</source>
        <translation>فایل یا پوشه‌ای را در هر جای این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>New here? The demo shows each workspace in a minute.</source>
        <translation>تازه آمده‌اید؟ ثبت نمایشی هر فضای کار را در یک دقیقه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>باز کردن ثبت نمایشی</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;باز کردن ثبت…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>باز کردن یک ثبت</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>باز کردن &amp;پوشه…</translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation>باز کردن پوشه‌ای که فایل‌های آن یک ثبت‌اند</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>باز کردن ثبت‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>باز کردن ثبت ن&amp;مایشی</translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation>باز کردن ثبتی شبیه‌سازی‌شده با واقعیت معلوم</translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation>پ&amp;یوند دادن ثبت‌ها…</translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation>ساختن یک ثبت از اسپایک‌ها، LFP و حالت‌های چند فایل</translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation>کوتاه‌ترین &amp;شکاف…</translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation>تعیین اینکه وقفهٔ ثبت از چه طولی به بالا به‌صورت شکاف نگه داشته شود</translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation>&amp;ذخیرهٔ حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها در کنار ثبت</translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها با &amp;نام…</translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها با نامی دیگر</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>&amp;وارد کردن حاشیه‌نویسی‌ها…</translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation>افزودن حالت‌ها، تشنج‌ها یا رویدادها از فایل برنامه‌ای دیگر</translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation>&amp;صادر کردن حاشیه‌نویسی‌ها…</translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها به شکلی که برنامه‌های دیگر می‌خوانند</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>صا&amp;در کردن نما…</translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation>ذخیرهٔ نمای انتخاب‌شده به‌صورت شکل</translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation>&amp;تبدیل به NWB…</translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation>ذخیرهٔ ثبت همراه با رده‌هایش به‌صورت فایل NWB</translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation>وارد کردن &amp;رده‌های واحدها…</translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation>تعیین واحدهای تحریکی و مهاری از روی جدول</translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation>&amp;جزئیات ثبت</translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation>نمایش محتوای فایل و چگونگی خواندن آن</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ب&amp;ستن</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>بستن ثبت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation>خروج از Edgescope</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;انجام دوباره</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>انجام دوبارهٔ ویرایشی که پس گرفته شد</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>تاریخ&amp;چه…</translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation>فهرست همهٔ ویرایش‌ها و بازگشت به هر یک از آن‌ها</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>کپی &amp;تصویر</translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation>کپی نمای انتخاب‌شده به‌صورت تصویر</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>کپی &amp;عددها</translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation>کپی عددهای رسم‌شده در نمای انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;پاک کردن انتخاب</translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation>پاک کردن زمان و واحدهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;نوارها</translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation>&amp;مونتاژ</translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation>آنچه از هر کانال LFP کم می‌شود</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>&amp;فیلترها…</translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation>فیلتر کردن LFP نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation>&amp;افزایش بهره</translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation>رسم بزرگ‌تر LFP</translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation>&amp;کاهش بهره</translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation>رسم کوچک‌تر LFP</translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation>مقیاس &amp;ریزتر</translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation>یک مقیاس زمانی ریزتر</translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation>مقیاس &amp;درشت‌تر</translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation>یک مقیاس زمانی درشت‌تر</translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation>مقیاس نمایش &amp;بعدی</translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation>مقیاس بعدی از میان 15، 20، 25 و 30</translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation>مقیاس نمایش &amp;قبلی</translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation>مقیاس قبلی از میان 15، 20، 25 و 30</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;حالت‌ها</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;یسه</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;گستره</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;تمام‌صفحه</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استفاده از کل صفحه‌نمایش</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;پیمایش</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;رفتن به…</translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation>وارد کردن زمان مقصد</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>گام به &amp;عقب</translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation>یک‌دهم پنجره به عقب</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>گام به &amp;جلو</translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation>یک‌دهم پنجره به جلو</translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation>&amp;صفحه به عقب</translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation>یک پنجرهٔ کامل به عقب</translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation>صفحه به ج&amp;لو</translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation>یک پنجرهٔ کامل به جلو</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>آ&amp;غاز</translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation>به آغاز ثبت</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;پایان</translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation>به پایان ثبت</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>نمایش نصف زمان کنونی</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>نمایش دو برابر زمان کنونی</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>نمایش &amp;همه</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>نمایش کل ثبت</translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation>به &amp;انتخاب</translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation>نمایش زمان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation>&amp;تشنج بعدی</translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation>نمایش تشنج بعدی، از 60 ثانیه پیش از شروع آن</translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation>ت&amp;شنج قبلی</translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation>نمایش تشنج قبلی، از 60 ثانیه پیش از شروع آن</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>&amp;نشانهٔ بعدی</translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation>انتخاب حاشیه‌نویسی پس از مکان‌نما</translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation>نشانهٔ &amp;قبلی</translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation>انتخاب حاشیه‌نویسی پیش از مکان‌نما</translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation>امتیازدهی‌نشدهٔ بع&amp;دی</translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation>به دورهٔ بعدی بدون حالت</translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation>امتیازدهی‌نشدهٔ قبل&amp;ی</translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation>به دورهٔ قبلی بدون حالت</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>ا&amp;ختلاف بعدی</translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation>به دورهٔ بعدی که ارزیاب‌های مقایسه‌شده در آن اختلاف دارند</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ابزارها</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;مرور</translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation>جابه‌جایی در ثبت با کشیدن</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;انتخاب</translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation>انتخاب گستره‌ای از زمان با کشیدن</translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation>نشانه‌گذاری گستره‌ای از زمان با کشیدن و دادن برچسب به آن</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>آ&amp;غاز در اینجا</translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation>آغاز گستره یا حاشیه‌نویسی انتخاب‌شده در مکان‌نما</translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation>&amp;پایان در اینجا</translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation>پایان گستره یا حاشیه‌نویسی انتخاب‌شده در مکان‌نما</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;برچسب</translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation>نشانه‌گذاری &amp;تشنج</translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation>تبدیل مورد انتخاب‌شده به تشنج</translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation>&amp;رویداد…</translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation>نشانه‌گذاری رویداد با متن آن</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;یادداشت…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>نوشتن یادداشت برای مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>پر&amp;چم</translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation>پرچم‌دار کردن مورد انتخاب‌شده برای بررسی دوباره</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;ویرایش…</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>ویرایش مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;دو نیم کردن</translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation>بریدن حاشیه‌نویسی به دو بخش در مکان‌نما</translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation>ادغام &amp;همسایه‌ها</translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation>یکی کردن حاشیه‌نویسی‌های انتخاب‌شده، یا یک حاشیه‌نویسی با آن‌هایی که به آن چسبیده‌اند</translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation>پر کردن &amp;شکاف‌ها با</translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation>جابه‌جایی همه…</translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation>جابه‌جایی همهٔ حاشیه‌نویسی‌ها در زمان</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>حذف مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>ا&amp;متیازدهی</translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation>ار&amp;زیاب…</translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation>انتخاب کسی که نشانه‌هایش ساخته و به کار گرفته می‌شود</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>مقایسهٔ ارزیاب‌ها</translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation>برچسب‌ها و &amp;کلیدها…</translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation>تغییر برچسب‌ها، رنگ‌ها و کلیدهای آن‌ها</translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation>وا&amp;حدها و رده‌ها…</translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation>دیدن واحدها و تعیین تحریکی یا مهاری بودن آن‌ها</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>&amp;تحلیل</translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation>&amp;اجرای نماهای نمایان</translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation>اجرای دوبارهٔ تحلیل نماهای نمایان</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;لغو همه</translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation>توقف همهٔ کارهای در حال اجرا و در انتظار</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;پارامترها</translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation>نمایش پارامترهای نمای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation>پیش‌فرض‌های &amp;مقاله</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>دادن مقدارهای مقاله به همهٔ تحلیل‌ها</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>پن&amp;جره</translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation>سیگنال‌ها، اسپایک‌ها و مجموعه‌های نورونی در زمان</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;امتیازدهی</translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation>حالت‌های هوشیاری، دوره به دوره</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation>&amp;تعادل</translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation>تعادل تحریک و مهار در مقیاس‌های زمانی</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>ت&amp;شنج</translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation>سیگنال‌ها، اسکالوگرام، همدوسی، مجموعه‌های نورونی و S(t) پیرامون تشنج</translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation>&amp;بازنشانی فضای کار</translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation>بازگرداندن این فضای کار به چیدمان پیش‌فرض آن</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;پنل‌ها</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>قاب ب&amp;عدی</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>دادن صفحه‌کلید به بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;قاب قبلی</translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation>دادن صفحه‌کلید به بخش قبلی پنجره</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>فهرست همهٔ کلیدها</translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation>کپی &amp;گزارش سیستم</translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation>کپی نسخه‌ها و مشخصات برای گزارش یک مشکل</translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation>&amp;دربارهٔ Edgescope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>نسخه و پروانه</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>&amp;کل ثبت</translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation>تحلیل کل ثبت</translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation>&amp;پنجرهٔ نمایان</translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation>تحلیل زمان نمایان</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;انتخاب</translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation>تحلیل زمان انتخاب‌شده</translation>
    </message>
    <message>
        <source>New si&amp;mulation…</source>
        <translation>&amp;شبیه‌سازی تازه…</translation>
    </message>
    <message>
        <source>Make a simulated recording with known truth of your own</source>
        <translation>ساختن یک ثبت شبیه‌سازی‌شدهٔ دلخواه با واقعیت معلوم</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Print the chosen view</source>
        <translation>چاپ نمای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>ان&amp;دازهٔ متن</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>ا&amp;ندازه‌گیری</translation>
    </message>
    <message>
        <source>Drag to measure a length of time and an amplitude; with Shift further drags are added up</source>
        <translation>اندازه‌گیری طول زمان و دامنه با کشیدن؛ با Shift کشیدن‌های بعدی جمع می‌شوند</translation>
    </message>
    <message>
        <source>P&amp;in results</source>
        <translation>&amp;سنجاق کردن نتایج</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>نگه داشتن نتایج شرایط کنونی، برای مقایسهٔ نتایج دیگر با آن‌ها</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>&amp;شکل‌ها</translation>
    </message>
    <message>
        <source>Add view to &amp;figure</source>
        <translation>افزودن نما به ش&amp;کل</translation>
    </message>
    <message>
        <source>Add the chosen view to the figure, as it is now</source>
        <translation>افزودن نمای انتخاب‌شده به شکل، به همان صورت کنونی</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;شکل‌ها</translation>
    </message>
    <message>
        <source>Figures for print, composed of views</source>
        <translation>شکل‌های چاپی، ترکیب‌شده از نماها</translation>
    </message>
    <message>
        <source>&amp;What is this</source>
        <translation>این &amp;چیست</translation>
    </message>
    <message>
        <source>Say what the chosen view shows and how it is made</source>
        <translation>بیان اینکه نمای انتخاب‌شده چه نشان می‌دهد و چگونه ساخته می‌شود</translation>
    </message>
    <message>
        <source>&amp;Around seizure</source>
        <translation>پیرامون &amp;تشنج</translation>
    </message>
    <message>
        <source>Analyse from a minute before the seizure to five minutes after its onset</source>
        <translation>تحلیل از یک دقیقه پیش از تشنج تا پنج دقیقه پس از شروع آن</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;دلخواه…</translation>
    </message>
    <message>
        <source>Analyse between two times that you type</source>
        <translation>تحلیل میان دو زمان واردشده</translation>
    </message>
    <message>
        <source>Save st&amp;udy as…</source>
        <translation>ذخیرهٔ م&amp;طالعه با نام…</translation>
    </message>
    <message>
        <source>Save annotations, classes, parameters and conditions in a file that opens with the recording</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها، رده‌ها، پارامترها و شرایط در فایلی که همراه با ثبت باز می‌شود</translation>
    </message>
    <message>
        <source>Export &amp;units and classes…</source>
        <translation>صادر کردن وا&amp;حدها و رده‌ها…</translation>
    </message>
    <message>
        <source>Save the units, their classes and what speaks for these as a table</source>
        <translation>ذخیرهٔ واحدها، رده‌های آن‌ها و شواهد این رده‌ها به‌صورت جدول</translation>
    </message>
    <message>
        <source>Take back the last edit of annotations or unit classes</source>
        <translation>پس گرفتن آخرین ویرایش حاشیه‌نویسی‌ها یا رده‌های واحدها</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>اندازهٔ متن نم&amp;ودارها</translation>
    </message>
    <message>
        <source>&amp;Axis: clock, elapsed or onset</source>
        <translation>م&amp;حور: ساعت، سپری‌شده یا شروع</translation>
    </message>
    <message>
        <source>Label the axis with the time of day, the time elapsed or the seconds from the onset of the seizure</source>
        <translation>برچسب‌گذاری محور با ساعت روز، زمان سپری‌شده یا ثانیه‌ها نسبت به شروع تشنج</translation>
    </message>
    <message>
        <source>Allow &amp;overlap</source>
        <translation>اجازهٔ هم‌پوشا&amp;نی</translation>
    </message>
    <message>
        <source>Let seizures and events overlap others of their label; else the new one cuts those under it</source>
        <translation>اجازهٔ هم‌پوشانی تشنج‌ها و رویدادها با دیگر موارد هم‌برچسب؛ در غیر این صورت مورد تازه موارد زیر خود را می‌بُرد</translation>
    </message>
    <message>
        <source>C&amp;lassify units…</source>
        <translation>رده‌&amp;بندی واحدها…</translation>
    </message>
    <message>
        <source>See what tells excitatory from inhibitory units, and take the classes over</source>
        <translation>دیدن آنچه واحدهای تحریکی را از مهاری متمایز می‌کند، و به‌کارگیری رده‌ها</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;واحدها</translation>
    </message>
    <message>
        <source>Classes of units: what tells them, and what units do to one another</source>
        <translation>رده‌های واحدها: آنچه آن‌ها را مشخص می‌کند، و اثر واحدها بر یکدیگر</translation>
    </message>
    <message>
        <source>‹ Sz</source>
        <translation>‹ تشنج</translation>
    </message>
    <message>
        <source>Sz ›</source>
        <translation>تشنج ›</translation>
    </message>
    <message>
        <source>Add to figure</source>
        <translation>افزودن به شکل</translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation>اختلاف بعدی</translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation>ساختن اجماع</translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation>دوره‌ها بر پایهٔ حالت‌های هر دو ارزیاب</translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation>سطرها: ارزیاب کنونی؛ ستون‌ها: ارزیاب دیگر. با کلیک به دورهٔ بعدی از این نوع می‌روید.</translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation>ارزیاب «اجماع» را می‌افزاید: حالتی که بیشتر ارزیاب‌ها به هر دوره داده‌اند، و تشنج‌هایی که بیش از نیمی از آن‌ها نشانه‌گذاری کرده‌اند</translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation>تنها یک ارزیاب این ثبت را نشانه‌گذاری کرده است.</translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation>در بالا انتخاب کنید که با چه کسی مقایسه شود.</translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation>ضریب κ کوهن &lt;b&gt;%1&lt;/b&gt; · ⁦95 %⁩: %2 تا %3</translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation>هیچ دوره‌ای را هر دو امتیازدهی نکرده‌اند.</translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation>‏κ تعریف‌شده نیست: هر دو ارزیاب تنها یک حالت یکسان به کار برده‌اند.</translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation>‏%1 دوره در هر دو، %2 دوره متفاوت</translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation>‏%1 و %2: %3 دوره</translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation>تشنج‌های %1: %2 تشنج از %3 را %4 یافته است (حساسیت %5)، %6 مورد بیشتر در ساعت؛ طبق قواعد رویداد SzCORE</translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation>‏%1 تشنجی نشانه‌گذاری نکرده است، %2 تعداد %3 تشنج نشانه‌گذاری کرده است.</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>اجماع</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation>این رویداد چیست؟</translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation>حاشیه‌نویسی‌ها در %1 ذخیره شدند.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;واگرد: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;انجام دوباره: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;انجام دوباره</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>نشانه‌گذاری %1</translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation>نخست گستره‌ای از زمان را انتخاب کنید: با ابزار حاشیه‌نویسی بکشید، یا در آغاز آن I و در پایان آن Shift+I را بزنید.</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>تعیین آغاز</translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation>گستره از مکان‌نما آغاز می‌شود. مکان‌نما را در پایان آن بگذارید و Shift+I را بزنید.</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>تعیین پایان</translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation>گستره انتخاب شد. یک رقم به آن برچسب می‌دهد، Z آن را تشنج و E آن را رویداد می‌کند.</translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation>نخست در آغاز گستره I را بزنید.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>نشانه‌گذاری رویداد</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>یادداشت:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>پرچم</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>برداشتن پرچم</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation>هیچ حاشیه‌نویسی‌ای مکان‌نما را در بر ندارد.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>دو نیم کردن</translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation>همسایه‌ای با همان برچسب برای ادغام نیست.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation>پر کردن شکاف‌ها با %1</translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation>جابه‌جایی همهٔ حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation>جابه‌جایی همهٔ حاشیه‌نویسی‌های همهٔ ارزیاب‌ها به ثانیه (زودتر: منفی):</translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation>جابه‌جایی همه به اندازهٔ ⁦%1 s⁩</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation>پس از مکان‌نما حاشیه‌نویسی‌ای نیست.</translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation>پیش از مکان‌نما حاشیه‌نویسی‌ای نیست.</translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation>ذخیرهٔ حاشیه‌نویسی‌ها با نام</translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation>حاشیه‌نویسی‌های Edgescope (*.annotations.json);;همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation>چند مقدار</translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation>پر&amp;چم‌دار، برای بررسی دوباره</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>ویرایش حاشیه‌نویسی</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>ویرایش %n حاشیه‌نویسی</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;برچسب</translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation>آغاز تازه حاشیه‌نویسی را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation>پایان تازه مدت را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation>مدت تازه پایان را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>آ&amp;غاز</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;پایان</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;مدت</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>‏«%1» زمان نیست.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>‏«%1» مدت نیست. مدت به شکل ⁦1.5 s⁩ یا ⁦2 min ‎30 s⁩ نوشته می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;یادداشت</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation>میزان اطمینان ارزیاب، از 0 تا 1، یا هیچ</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>ا&amp;طمینان</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>‏%1 بیرون از ثبت قرار دارد.</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation>‏«%1» اطمینان نیست. اطمینان عددی از 0 تا 1 است، یا «هیچ».</translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation>حالت باید مدت داشته باشد.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>ویرایش %1</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation>نشانه‌های خود فایل</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation>حاشیه‌نویسی‌ها (%1);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>وارد کردن حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>خواندن %1</translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation>‏%1 حاشیه‌نویسی‌ای ندارد که بتوان افزود.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>وارد کردن %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی از %1 افزوده شد. با «واگرد» برداشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>صادر کردن حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation>‏%1 از پیش وجود دارد و جایگزین می‌شد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation>‏%1 در ثبت باز در حال استفاده است. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>نوشتن %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی در %1 نوشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>تشنج‌ها</translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation>پیرامون تشنج‌ها</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>آرتیفکت‌ها</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation>فیلتر برچسب، یادداشت، ارزیاب…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>حاشیه‌نویسی‌هایی که فهرست می‌شوند</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation>کسی که حاشیه‌نویسی‌هایش فهرست می‌شوند</translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation>افزودن حاشیه‌نویسی برای زمان انتخاب‌شده، یا در مکان‌نما</translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation>افزودن حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>همهٔ ارزیاب‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation>دوره‌های ⁦%1 s⁩</translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation>امتیازدهی در دوره‌هایی با این طول</translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation>&amp;رفتن به دورهٔ بعدی پس از زدن کلید</translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation>پیشروی خودکار هنگامی که دوره حالت خود را گرفت</translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation>رد &amp;شدن از دوره‌های امتیازدهی‌شده</translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation>پیشروی به دورهٔ امتیازدهی‌نشدهٔ بعدی</translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation>آغاز یک دوره در &amp;مکان‌نما</translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation>چیدن شبکهٔ دوره‌ها چنان‌که یکی در اینجا آغاز شود، برای نمونه هنگام خاموشی چراغ</translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation>دادن این برچسب به مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation>دادن این حالت به بخش امتیازدهی‌نشدهٔ زمان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation>مقایسهٔ این حالت‌ها با حالت‌های ارزیاب کنونی</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;هیچ‌کس</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>تنها روی %1</translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation>تنها روی %1 تا %2</translation>
    </message>
    <message>
        <source>Length of the epochs, and how scoring goes on</source>
        <translation>طول دوره‌ها و چگونگی پیشروی امتیازدهی</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>‏%1&#x202f;ثانیه</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>پیشروی خودکار</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation>حاشیه‌نویسی‌ها در پنجره‌ای دیگر باز هستند. در اینجا نمایش داده می‌شوند و قابل ویرایش نیستند.</translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation>برچسب‌های نشست پیشین</translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation>ویرایش‌های نشست پیشین</translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>‏Edgescope در %1 به‌طور نامنتظره متوقف شد. %n ویرایش آن زمان بازگردانده شد؛ با «واگرد» برداشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation>حاشیه‌نویسی‌ها در پنجره‌ای دیگر تغییر کرده و دوباره خوانده شده‌اند.</translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation>حاشیه‌نویسی‌ها در پنجره‌ای دیگر باز هستند (فرایند %1 روی %2). برای ویرایش آن‌ها در اینجا آن پنجره را ببندید.</translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation>حاشیه‌نویسی‌ها در کنار ثبت قابل نگهداری نیستند. در %1 نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation>حاشیه‌نویسی‌ها با نام %1 قابل ذخیره نیستند: %2. فایل موجود همان‌گونه که بود باقی است؛ آن‌ها را با «ذخیرهٔ حاشیه‌نویسی‌ها با نام…» در جای دیگری ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation>‏%1 قابل نوشتن نیست، یا در پنجره‌ای دیگر باز است.</translation>
    </message>
    <message>
        <source>Edgescope stopped unexpectedly on %1. The notes of that time are back.</source>
        <translation>‏Edgescope در %1 به‌طور نامنتظره متوقف شد. یادداشت‌های آن زمان بازگردانده شد.</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>یادداشت %1</translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation>ارزیاب %1</translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation>‏«%1» زمان نیست. زمان به شکل %2 یا ⁦+95 s⁩ نوشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>‏%1 بیرون از ثبت قرار دارد.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>جابه‌جایی %1</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>‏«%1» مدت نیست. مدت به شکل ⁦1.5 s⁩ یا ⁦2 min ‎30 s⁩ نوشته می‌شود.</translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation>حالت باید مدت داشته باشد. برای امتیازدهی‌نشده کردن زمان آن، حذفش کنید.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>تغییر مدت %1</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation>‏«%1» اطمینان نیست. اطمینان عددی از 0 تا 1 است، یا خالی.</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>اطمینان %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation>زمان آغاز؛ آغاز تازه آن را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation>مدت آن؛ مدت تازه پایان آن را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation>برچسب آن، از برچسب‌های نوع آن</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation>کانال‌هایی که به آن‌ها مربوط است؛ اگر نامی برده نشود، همه</translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation>واحدهایی که به آن‌ها مربوط است؛ اگر نامی برده نشود، همه</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>سازندهٔ آن</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation>میزان اطمینان ارزیاب، از 0 تا 1</translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation>پرچم‌دار، برای بررسی دوباره؛ F پرچم می‌زند</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>پرچم</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation>‏%1&#x202f;ثانیه پیش ذخیره شد</translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation>‏%1&#x202f;دقیقه پیش ذخیره شد</translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation>‏%1&#x202f;ساعت پیش ذخیره شد</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation>برای دیدن حاشیه‌نویسی‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation>هنوز حاشیه‌نویسی‌ای نیست. A گستره‌ای را با ماوس نشانه‌گذاری می‌کند.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>‏%1 از %2 نمایش داده شده</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>حذف %n حاشیه‌نویسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>برداشتن پرچم</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>پرچم</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;ویرایش…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>پر&amp;چم</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;دو نیم کردن در مکان‌نما</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;ادغام</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;برچسب</translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>Time of the array map</source>
        <translation>زمان نقشهٔ آرایه</translation>
    </message>
    <message>
        <source>Time that the colours are of: the visible window, the selected range, or 1 s around the cursor</source>
        <translation>زمانی که رنگ‌ها از آنِ آن‌اند: پنجرهٔ نمایان، گسترهٔ انتخاب‌شده، یا 1 ثانیه پیرامون مکان‌نما</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>مکان‌نما</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Move the cursor through the selected range, or through a seizure</source>
        <translation>حرکت مکان‌نما در گسترهٔ انتخاب‌شده، یا در یک تشنج</translation>
    </message>
    <message>
        <source>This recording has neither units nor channels.</source>
        <translation>این ثبت نه واحد دارد و نه کانال.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>این فایل کانال LFP ندارد.</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>محاسبه ممکن نشد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>‏%n واحد بدون الکترود نمایش داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>‏%n واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 s at %1</source>
        <translation>‏⁦1 s⁩ در %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>LFP power of the array</source>
        <translation>توان LFP آرایه</translation>
    </message>
    <message>
        <source>Open a recording to see its array map.</source>
        <translation>برای دیدن نقشهٔ آرایه ثبتی را باز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>نقشهٔ آرایه، %1، %2، %n الکترود</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>کانال %1</translation>
    </message>
    <message>
        <source>electrode %1</source>
        <translation>الکترود %1</translation>
    </message>
    <message>
        <source>unit %1 (%2) %3 Hz</source>
        <translation>واحد %1 (%2) ‎%3 Hz</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>بدون واحد</translation>
    </message>
    <message>
        <source>E − I %1 Hz</source>
        <translation>E − I %1 Hz</translation>
    </message>
    <message>
        <source>LFP power %1</source>
        <translation>توان LFP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>‏%n کانال خراب کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad channel</source>
        <translation>کانال خراب</translation>
    </message>
</context>
<context>
    <name>edgescope::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Channels of LFP</source>
        <translation>کانال‌های LFP</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>الکترود</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>نرخ نمونه‌برداری</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>انتقال به &amp;بالا</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>انتقال به &amp;پایین</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>نمایش &amp;همه</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>پ&amp;نهان کردن همه</translation>
    </message>
    <message>
        <source>&amp;File order</source>
        <translation>ترتیب &amp;فایل</translation>
    </message>
    <message>
        <source>Show all channels in the order of the file</source>
        <translation>نمایش همهٔ کانال‌ها به ترتیب فایل</translation>
    </message>
    <message>
        <source>Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a line through their name and are left out of the common average and of maps of LFP power; analyses are not changed by them.</source>
        <translation>کانال‌های دارای تیک، از بالا به پایین، نمایش داده می‌شوند. کانال‌های خراب با رنگ خاکستری و خطی روی نامشان رسم و در میانگین مشترک و نقشه‌های توان LFP کنار گذاشته می‌شوند؛ تحلیل‌ها با آن‌ها تغییر نمی‌کنند.</translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation>فیلتر نام‌ها…</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>فیلتر %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation>نام نبردن از هیچ‌کدام، به معنای همه</translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation>‏%1: چند مقدار</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>‏%1: همه</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>‏%1: %2 از %3</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message>
        <source>▲ excitatory</source>
        <translation>‏▲ تحریکی</translation>
    </message>
    <message>
        <source>■ inhibitory</source>
        <translation>‏■ مهاری</translation>
    </message>
    <message>
        <source>◇ unclassified</source>
        <translation>‏◇ رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>واحد %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>‏%n واحد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>‏%n واحد، دستی</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes of the file</source>
        <translation>رده‌های فایل</translation>
    </message>
    <message>
        <source>Classes of column %1</source>
        <translation>رده‌های ستون %1</translation>
    </message>
    <message>
        <source>Suggested classes</source>
        <translation>رده‌های پیشنهادی</translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation>رده‌های واحدها در کنار ثبت قابل نگهداری نیستند. در %1 نگه داشته می‌شوند.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassLogDialog</name>
    <message>
        <source>No class has been changed yet.</source>
        <translation>هنوز هیچ رده‌ای تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Log of unit classes</source>
        <translation>سیاههٔ رده‌های واحدها</translation>
    </message>
    <message>
        <source>Changes of unit classes</source>
        <translation>تغییرهای رده‌های واحدها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کپی</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, as tab-separated text</source>
        <translation>کپی سطرهای انتخاب‌شده، یا همهٔ سطرها، به‌صورت متن جداشده با Tab</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message>
        <source>&amp;Classify from waveforms</source>
        <translation>&amp;رده‌بندی بر پایهٔ شکل‌موج‌ها</translation>
    </message>
    <message>
        <source>&amp;Leave them unclassified</source>
        <translation>رده‌بندی‌نشده &amp;بمانند</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>رده‌های واحدها</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>‏%1 بیان نمی‌کند از %n واحد آن کدام‌ها تحریکی و کدام‌ها مهاری‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;ادامه</translation>
    </message>
    <message>
        <source>Pictures of E and I stay empty until units have classes. They can be set at any time: Annotate ▸ Units and classes…</source>
        <translation>تصویرهای E و I تا هنگامی که واحدها رده نداشته باشند خالی می‌مانند. رده‌ها را هر زمان می‌توان تعیین کرد: «حاشیه‌نویسی ▸ واحدها و رده‌ها…»</translation>
    </message>
    <message>
        <source>This gives %1.</source>
        <translation>نتیجه: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesCanvas</name>
    <message>
        <source>Picture of the unit classes</source>
        <translation>تصویر رده‌های واحدها</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>تعیین دستی رده: تحریکی</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>تعیین دستی رده: مهاری</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>تعیین دستی رده: رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Show every waveform in the depth of its own trough</source>
        <translation>نمایش هر شکل‌موج با عمق درهٔ خود آن</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>نرمال‌شده</translation>
    </message>
    <message>
        <source>Select the next unit whose evidence contradicts itself</source>
        <translation>انتخاب واحد بعدی که شواهد آن با هم در تعارض‌اند</translation>
    </message>
    <message>
        <source>Give all units their suggested classes; those set by hand stay</source>
        <translation>دادن رده‌های پیشنهادی به همهٔ واحدها؛ رده‌های دستی بی‌تغییر می‌مانند</translation>
    </message>
    <message>
        <source>Take over classes</source>
        <translation>به‌کارگیری رده‌ها</translation>
    </message>
    <message>
        <source>Take the classes over with every change of rule, threshold or posterior</source>
        <translation>به‌کارگیری رده‌ها با هر تغییر قاعده، آستانه یا احتمال پسین</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>زنده</translation>
    </message>
    <message>
        <source>%1 E, %2 I, %3 unclassified</source>
        <translation>‏%1 E، %2 I، %3 رده‌بندی‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>‏%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see what tells its units&apos; classes.</source>
        <translation>برای دیدن آنچه رده‌های واحدها را مشخص می‌کند ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>رده‌های واحدها</translation>
    </message>
    <message>
        <source>Unit classes: %1. Units with a conflict: %2.</source>
        <translation>رده‌های واحدها: %1. واحدهای دارای تعارض: %2.</translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation>سطر &amp;نخست عنوان است</translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation>هر یک تا مورد &amp;بعدی ادامه دارد</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>ستون‌های جدول</translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation>‏%1 ستون‌های خود را به شیوه‌ای شناخته‌شده نام نمی‌برد. محتوای آن‌ها را مشخص کنید.</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>&amp;زمان‌ها</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;ادامه</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>نخستین سطرهای جدول</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>محتوای ستون %1</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation>ثانیه از آغاز ثبت</translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation>میلی‌ثانیه از آغاز ثبت</translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation>‏h:mm:ss از آغاز ثبت</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>ساعت روز</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>تاریخ و ساعت</translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation>یک ستون باید آغاز را داشته باشد.</translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation>چند ستون محتوای یکسان دارند: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::CommandSearch</name>
    <message>
        <source>Find action</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>واژه‌های فرمان</translation>
    </message>
    <message>
        <source>Type some words of what you want to do</source>
        <translation>چند واژه از کار مورد نظر را بنویسید</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>فرمان‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>No action has these words in its name, menu or description.</source>
        <translation>هیچ فرمانی این واژه‌ها را در نام، منو یا توضیح خود ندارد.</translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation>جایگشت ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>جابه‌جایی چرخشی</translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation>داده‌های جانشینی که داده‌ها با آن‌ها مقایسه می‌شوند</translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation>نمایش یا پنهان کردن %1 در کنار داده‌ها</translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation>روشن یا خاموش کردن دادهٔ جانشین</translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation>نمایش یا پنهان کردن آخرین دادهٔ جانشین به‌کاررفته</translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation>نوع بعدی دادهٔ جانشین</translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation>نمایش نوع بعدی دادهٔ جانشین به‌جای آن</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>داده‌های جانشین از هر نوع</translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation>داده‌های جانشین از هر نوع. تعداد بیشتر باندهای پایدارتر و p کوچک‌تر می‌دهد.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 و %2 مورد دیگر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>مقایسه: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ComparisonPanel</name>
    <message>
        <source>Pin results</source>
        <translation>سنجاق کردن نتایج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>نتایج سنجاق‌شده</translation>
    </message>
    <message>
        <source>Ticked: drawn over the present results in all views. A double-click renames.</source>
        <translation>دارای تیک: در همهٔ نماها روی نتایج کنونی رسم می‌شود. دوبار کلیک نام را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>نگه داشتن نتایج شرایط کنونی، برای مقایسهٔ نتایج دیگر با آن‌ها</translation>
    </message>
    <message>
        <source>Present and pinned numbers</source>
        <translation>عددهای کنونی و سنجاق‌شده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>سنجاق‌شده</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>کل زمان</translation>
    </message>
    <message>
        <source>Open a recording to pin its results.</source>
        <translation>برای سنجاق کردن نتایج ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Pin the present results, then change states, range, parameters or the recording: the pinned ones stay beside the new ones.</source>
        <translation>نتایج کنونی را سنجاق کنید و سپس حالت‌ها، گستره، پارامترها یا ثبت را تغییر دهید: نتایج سنجاق‌شده در کنار نتایج تازه می‌مانند.</translation>
    </message>
    <message>
        <source>At scale k %1. Difference: now less pinned.</source>
        <translation>در مقیاس k %1. تفاوت: اکنون منهای سنجاق‌شده.</translation>
    </message>
    <message>
        <source>* Each value lies outside the other&apos;s 95 % interval.</source>
        <translation>‏* هر مقدار بیرون از فاصلهٔ اطمینان 95 درصد دیگری است.</translation>
    </message>
    <message>
        <source>The pinned results and those of now have no number in common.</source>
        <translation>نتایج سنجاق‌شده و نتایج کنونی عدد مشترکی ندارند.</translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation>تشنج‌ها</translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation>زمان‌های نامعتبر</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>شکاف‌ها</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>چیزی کنار گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>کنار گذاشته‌شده: %1.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation>مقیاس Δt</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>مقیاس زمانی</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>پهنای بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation>پهنای بازهٔ زمانی. مقداری به ms یا s وارد کنید؛ نزدیک‌ترین مقیاس از 32 مقیاس به کار می‌رود.</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>استفاده از انتخاب</translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation>تحلیل تنها زمان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation>گسترهٔ زمان تحلیل‌شده</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>کل ثبت</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>پنجرهٔ نمایان</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation>k %1 / %2</translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation>نزدیک‌ترین مقیاس از %1 مقیاس: %2، k %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation>‏«%1» پهنای بازهٔ زمانی نیست. زمانی مانند ⁦300 ms⁩ یا ⁦1.5 s⁩ وارد کنید.</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation>گسترهٔ زمانی که تحلیل‌ها در بر می‌گیرند. %1</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation>گسترهٔ زمانی که تحلیل‌ها در بر می‌گیرند</translation>
    </message>
    <message>
        <source>Around seizure</source>
        <translation>پیرامون تشنج</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>دلخواه…</translation>
    </message>
    <message>
        <source>Units that the ensembles take in</source>
        <translation>واحدهایی که مجموعه‌های نورونی در بر می‌گیرند</translation>
    </message>
    <message>
        <source>Units that the ensembles take in. Select units in the raster, the units table or the array map; those that are not taken in count as unclassified.</source>
        <translation>واحدهایی که مجموعه‌های نورونی در بر می‌گیرند. واحدها را در رستر، جدول واحدها یا نقشهٔ آرایه انتخاب کنید؛ واحدهایی که در بر گرفته نشوند رده‌بندی‌نشده به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>همهٔ واحدها</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>‏%n واحد انتخاب‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsCanvas</name>
    <message>
        <source>Picture of the connections</source>
        <translation>تصویر اتصال‌ها</translation>
    </message>
    <message>
        <source>%1 → %2, no connection found</source>
        <translation>⁦%1 → %2⁩، هیچ اتصالی یافت نشد</translation>
    </message>
    <message>
        <source>%1, %2, connections to others: %3 excitatory, %4 inhibitory</source>
        <translation>‏%1، %2، اتصال به دیگر واحدها: %3 تحریکی، %4 مهاری</translation>
    </message>
    <message>
        <source>%1 → %2, not tested yet</source>
        <translation>⁦%1 → %2⁩، هنوز آزموده نشده است</translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message>
        <source>Matrix</source>
        <translation>ماتریس</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Show connections as a matrix of sources and targets</source>
        <translation>نمایش اتصال‌ها به‌صورت ماتریس مبدأها و هدف‌ها</translation>
    </message>
    <message>
        <source>Show connections as arrows between the units</source>
        <translation>نمایش اتصال‌ها به‌صورت پیکان‌هایی میان واحدها</translation>
    </message>
    <message>
        <source>Show matrix and arrows</source>
        <translation>نمایش ماتریس و پیکان‌ها</translation>
    </message>
    <message>
        <source>%1 excitatory, %2 inhibitory</source>
        <translation>‏%1 تحریکی، %2 مهاری</translation>
    </message>
    <message>
        <source>Open a recording to see the connections of its units.</source>
        <translation>برای دیدن اتصال‌های واحدها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Connections of units</source>
        <translation>اتصال‌های واحدها</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>اتصال‌های %n واحد، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesCanvas</name>
    <message>
        <source>Picture of the curves</source>
        <translation>تصویر منحنی‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation>برای دیدن مقیاس‌بندی واریانس ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation>برای دیدن منحنی‌های افراز ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation>برای دیدن منحنی‌های رمبش ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation>برای دیدن همبستگی‌نگار E–I ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation>برای دیدن S(t) و بازیابی ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation>برازش %1 تا %2</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>k %1–%2</source>
        <translation>k %1–%2</translation>
    </message>
    <message>
        <source>Open a recording to see its curves.</source>
        <translation>برای دیدن منحنی‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see how its numbers depend on unit classes.</source>
        <translation>برای دیدن بستگی عددها به رده‌های واحدها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>No seizure is marked, so that S(t) has no residual from a pre-ictal line.</source>
        <translation>هیچ تشنجی نشانه‌گذاری نشده است، پس S(t) باقی‌مانده‌ای نسبت به خط پیش‌تشنجی ندارد.</translation>
    </message>
    <message>
        <source>This seizure has no pre-ictal line, so that S(t) has no residual from it.</source>
        <translation>این تشنج خط پیش‌تشنجی ندارد، پس S(t) باقی‌مانده‌ای نسبت به آن ندارد.</translation>
    </message>
</context>
<context>
    <name>edgescope::CustomRangeDialog</name>
    <message>
        <source>Range of time analysed</source>
        <translation>گسترهٔ زمان تحلیل‌شده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;تا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>‏«%1» زمان نیست. زمانی مانند ⁦01:18:12⁩، ⁦+95 s⁩، ⁦2h⁩ یا ⁦sz1⁩ وارد کنید.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>گستره پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The range is not inside the recording.</source>
        <translation>گستره درون ثبت نیست.</translation>
    </message>
    <message>
        <source>%1 are analysed.</source>
        <translation>‏%1 تحلیل می‌شود.</translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>شناور یا چسبان کردن %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>بستن %1</translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation>حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>خلاصهٔ حالت‌ها</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>ستیغ‌ها</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>امتیازدهی</translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation>خلاصهٔ شب</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>تشنج‌ها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>تنظیمات شکل</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>Docks behind each other</source>
        <translation>پنل‌های پشت سر هم</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>تشنج</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation>‏k %1 · Δt %2 · شعاع‌های %3 و %4 %5 · θ %6°</translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation>‏k %1–%2، برای چرخاندن بکشید</translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation>برای دیدن پشتهٔ بیضی‌گون‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>پشتهٔ بیضی‌گون‌ها</translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation>پشتهٔ بیضی‌گون‌ها، %1؛ در %2 شعاع‌های %3 و %4 %5، زاویهٔ %6°</translation>
    </message>
    <message>
        <source>Ellipses of the selection</source>
        <translation>بیضی‌های انتخاب</translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>صادر کردن حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>all raters</source>
        <translation>همهٔ ارزیاب‌ها</translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation>‏%1 و نشانه‌های خود فایل</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation>&amp;حاشیه‌نویسی‌های</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;ستون‌ها</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;ذخیره با نام…</translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation>آنچه چنین فایلی ندارد:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation>ستون‌های انتخاب‌نشده: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>هیچ: همهٔ %n حاشیه‌نویسی را دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesCanvas</name>
    <message>
        <source>Picture of the features</source>
        <translation>تصویر ویژگی‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation>جابه‌جایی‌های 1 تا 5 نسبت به بیشینه</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>‏%n پنجره، بیضی‌های ⁦95 %⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation>برای دیدن ویژگی‌های MNCM ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>ویژگی‌های MNCM</translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>ویژگی‌های MNCM، %n پنجره، %1 در برابر %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>پراکندگی</translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation>نمودار نواری مقاله</translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation>ویژگی محور افقی</translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation>ویژگی محور عمودی</translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation>ویژگی سوم</translation>
    </message>
    <message>
        <source>States compared</source>
        <translation>حالت‌های مقایسه‌شده</translation>
    </message>
    <message>
        <source>two features</source>
        <translation>دو ویژگی</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>‏%n پنجره نشانه‌گذاری شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>شکل &amp;تازه</translation>
    </message>
    <message>
        <source>Begin an empty figure with the same settings</source>
        <translation>آغاز یک شکل خالی با همین تنظیمات</translation>
    </message>
    <message>
        <source>&amp;Paper figures</source>
        <translation>شکل‌های &amp;مقاله</translation>
    </message>
    <message>
        <source>Figures as in the paper, of this recording</source>
        <translation>شکل‌هایی مانند مقاله، از این ثبت</translation>
    </message>
    <message>
        <source>Paper figure &amp;%1</source>
        <translation>شکل مقاله &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Update panels</source>
        <translation>&amp;به‌روزرسانی زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Make all panels that are not frozen anew, for their own conditions</source>
        <translation>ساختن دوبارهٔ همهٔ زیرشکل‌هایی که ثابت نشده‌اند، با شرایط خودشان</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;صادر کردن شکل…</translation>
    </message>
    <message>
        <source>Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance</source>
        <translation>ذخیرهٔ شکل به‌صورت SVG، PDF، PNG یا TIFF، با عددها و منشأ آن</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>صادر کردن &amp;همه‌چیز…</translation>
    </message>
    <message>
        <source>Save a figure and the numbers of every computed view into a folder</source>
        <translation>ذخیرهٔ شکل و عددهای هر نمای محاسبه‌شده در یک پوشه</translation>
    </message>
    <message>
        <source>Save a report of the recording, with all computed views, as HTML or PDF</source>
        <translation>ذخیرهٔ گزارش ثبت، با همهٔ نماهای محاسبه‌شده، به‌صورت HTML یا PDF</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>&amp;تنظیم صفحه…</translation>
    </message>
    <message>
        <source>Set size, type and colours of the figure</source>
        <translation>تعیین اندازه، نوشته و رنگ‌های شکل</translation>
    </message>
    <message>
        <source>Pro&amp;venance…</source>
        <translation>م&amp;نشأ…</translation>
    </message>
    <message>
        <source>Show from what the figure has been made</source>
        <translation>نمایش اینکه شکل از چه ساخته شده است</translation>
    </message>
    <message>
        <source>The page is full. Remove a panel, or begin a new figure.</source>
        <translation>صفحه پر است. زیرشکلی را حذف کنید، یا شکل تازه‌ای آغاز کنید.</translation>
    </message>
    <message>
        <source>%1 is in the figure.</source>
        <translation>‏%1 در شکل است.</translation>
    </message>
    <message>
        <source>%1 is panel %2 of the figure.</source>
        <translation>‏%1 زیرشکل %2 شکل است.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;به‌روزرسانی</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>&amp;آزاد کردن</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;ثابت کردن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>در حال محاسبه</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>محاسبه‌نشده</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>ثابت‌شده</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قدیمی</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>نوشتن &amp;گزارش…</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureComposer</name>
    <message>
        <source>Figure composer</source>
        <translation>ترکیب شکل</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>بزرگ‌نمایی صفحه</translation>
    </message>
    <message>
        <source>Zoom of the page; at 100 % it has its true size</source>
        <translation>بزرگ‌نمایی صفحه؛ در 100 درصد اندازهٔ واقعی دارد</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>متناسب</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>✓ Nothing a journal would object to: type, lines, labels and greys.</source>
        <translation>‏✓ چیزی نیست که مجله به آن ایراد بگیرد: نوشته، خط‌ها، برچسب‌ها و خاکستری‌ها.</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>اندازهٔ صفحه</translation>
    </message>
    <message>
        <source>Size of the page: one, one and a half or two columns of a journal, or your own</source>
        <translation>اندازهٔ صفحه: یک، یک و نیم یا دو ستون مجله، یا اندازهٔ دلخواه</translation>
    </message>
    <message>
        <source>%1&#x202f;mm wide</source>
        <translation>پهنای ‎%1&#x202f;mm</translation>
    </message>
    <message>
        <source>%1 × %2&#x202f;mm</source>
        <translation>‎%1 × %2&#x202f;mm</translation>
    </message>
    <message>
        <source>Smaller page (−)</source>
        <translation>صفحهٔ کوچک‌تر (−)</translation>
    </message>
    <message>
        <source>Larger page (+)</source>
        <translation>صفحهٔ بزرگ‌تر (+)</translation>
    </message>
    <message>
        <source>Page as large as there is room (0)</source>
        <translation>صفحه به بزرگی فضای موجود (0)</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureDocument</name>
    <message>
        <source>Figure</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>شکل تازه</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>باز کردن شکل</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>افزودن زیرشکل</translation>
    </message>
    <message>
        <source>Remove panel</source>
        <translation>حذف زیرشکل</translation>
    </message>
    <message>
        <source>Move panel</source>
        <translation>جابه‌جایی زیرشکل</translation>
    </message>
    <message>
        <source>Change size of panel</source>
        <translation>تغییر اندازهٔ زیرشکل</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>تغییر شبکه</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>تغییر عنوان</translation>
    </message>
    <message>
        <source>Freeze panel</source>
        <translation>ثابت کردن زیرشکل</translation>
    </message>
    <message>
        <source>Thaw panel</source>
        <translation>آزاد کردن زیرشکل</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Change settings of the figure</source>
        <translation>تغییر تنظیمات شکل</translation>
    </message>
    <message>
        <source>Update panels</source>
        <translation>به‌روزرسانی زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Place panel</source>
        <translation>جای‌دهی زیرشکل</translation>
    </message>
    <message>
        <source>Take panel out of the grid</source>
        <translation>بیرون بردن زیرشکل از شبکه</translation>
    </message>
    <message>
        <source>Put panel into the grid</source>
        <translation>گذاشتن زیرشکل در شبکه</translation>
    </message>
    <message>
        <source>Move legend</source>
        <translation>جابه‌جایی راهنمای نمودار</translation>
    </message>
    <message>
        <source>Show scale bars</source>
        <translation>نمایش میله‌های مقیاس</translation>
    </message>
    <message>
        <source>Show axes</source>
        <translation>نمایش محورها</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message>
        <source>%1 was not written, because its panels were not finished.</source>
        <translation>‏%1 نوشته نشد، زیرا زیرشکل‌های آن کامل نشدند.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>صادر کردن شکل</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)</source>
        <translation>نگارهٔ برداری (*.svg);;سند PDF (*.pdf);;تصویر (*.png);;تصویر TIFF (*.tiff)</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>نوشتن %1</translation>
    </message>
    <message>
        <source>%1 is written once its panels are computed.</source>
        <translation>‏%1 پس از محاسبهٔ زیرشکل‌هایش نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>نوشتن %1</translation>
    </message>
    <message>
        <source>The figure was written to %1, with its numbers and provenance beside it.</source>
        <translation>شکل در %1 نوشته شد، با عددها و منشأ آن در کنارش.</translation>
    </message>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>صادر کردن همه‌چیز به پوشه‌ای تازه در</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>نتایج %1</translation>
    </message>
    <message>
        <source>No view has been computed for these conditions yet. Open the Balance workspace first.</source>
        <translation>هنوز هیچ نمایی برای این شرایط محاسبه نشده است. نخست فضای کار «تعادل» را باز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>نوشتن شکل‌های %n نما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>‏%n شکل با عددها و منشأ در %1 نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf)</source>
        <translation>صفحهٔ وب (*.html);;سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>گزارش %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>گزارش در %1 نوشته شد.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Reading %1 for its hash</source>
        <translation>خواندن %1 برای هش آن</translation>
    </message>
    <message>
        <source>%1 was not written, because the recording was closed.</source>
        <translation>‏%1 نوشته نشد، زیرا ثبت بسته شد.</translation>
    </message>
    <message>
        <source>%1 is written once everything is computed.</source>
        <translation>‏%1 پس از پایان همهٔ محاسبه‌ها نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePage</name>
    <message>
        <source>Page of the figure</source>
        <translation>صفحهٔ شکل</translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>بدون زیرشکل</translation>
    </message>
    <message>
        <source>The panel does not fit there. Make it smaller, or move the others first.</source>
        <translation>زیرشکل در آنجا جا نمی‌گیرد. آن را کوچک‌تر کنید، یا نخست زیرشکل‌های دیگر را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>زیرشکل دیگری در راه است. آن را جابه‌جا کنید، یا خانه‌های بیشتری به صفحه بدهید.</translation>
    </message>
    <message>
        <source>Drag a view here, or choose one in the list of panels and press Add to figure</source>
        <translation>نمایی را به اینجا بکشید، یا یکی را در فهرست زیرشکل‌ها انتخاب کنید و «افزودن به شکل» را بزنید</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelSettings</name>
    <message>
        <source>Frozen</source>
        <translation>ثابت‌شده</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>به‌روزرسانی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>عنوان زیرشکل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Updating leaves this panel as it is</source>
        <translation>به‌روزرسانی این زیرشکل را تغییر نمی‌دهد</translation>
    </message>
    <message>
        <source>Make this panel anew, for its own conditions</source>
        <translation>ساختن دوبارهٔ این زیرشکل، با شرایط خودش</translation>
    </message>
    <message>
        <source>Take this panel out of the figure (Del)</source>
        <translation>برداشتن این زیرشکل از شکل (Del)</translation>
    </message>
    <message>
        <source>Columns of the panel</source>
        <translation>ستون‌های زیرشکل</translation>
    </message>
    <message>
        <source>Rows of the panel</source>
        <translation>سطرهای زیرشکل</translation>
    </message>
    <message>
        <source>Cells of the grid that the panel takes; its edges can be dragged on the page</source>
        <translation>خانه‌هایی از شبکه که زیرشکل می‌گیرد؛ لبه‌های آن را می‌توان روی صفحه کشید</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>خانه‌ها</translation>
    </message>
    <message>
        <source>Place freely, in millimetres</source>
        <translation>جای‌دهی آزاد، بر حسب میلی‌متر</translation>
    </message>
    <message>
        <source>The panel leaves the grid: drag it or its edges on the page, or type its place</source>
        <translation>زیرشکل از شبکه بیرون می‌آید: آن را یا لبه‌هایش را روی صفحه بکشید، یا جای آن را وارد کنید</translation>
    </message>
    <message>
        <source>Left edge of the panel</source>
        <translation>لبهٔ چپ زیرشکل</translation>
    </message>
    <message>
        <source>Upper edge of the panel</source>
        <translation>لبهٔ بالای زیرشکل</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>پهنای زیرشکل</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>ارتفاع زیرشکل</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, from the upper left corner of the page</source>
        <translation>‏%1، از گوشهٔ بالا و چپ صفحه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Legend of the panel</source>
        <translation>راهنمای نمودار در زیرشکل</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>کنار نمودار</translation>
    </message>
    <message>
        <source>On the plot</source>
        <translation>روی نمودار</translation>
    </message>
    <message>
        <source>Where the meaning of lines and the numbers stand; on the plot they go to the corner where they hide least</source>
        <translation>جای معنای خط‌ها و عددها؛ روی نمودار در گوشه‌ای قرار می‌گیرند که کمترین چیز را بپوشانند</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>راهنمای نمودار</translation>
    </message>
    <message>
        <source>Scale bars in place of axes</source>
        <translation>میله‌های مقیاس به‌جای محورها</translation>
    </message>
    <message>
        <source>For traces, spikes and waveforms. Logarithmic axes and axes without a unit stay</source>
        <translation>برای سیگنال‌ها، اسپایک‌ها و شکل‌موج‌ها. محورهای لگاریتمی و محورهای بدون یکا می‌مانند</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>زیرشکل دیگری در راه است. آن را جابه‌جا کنید، یا خانه‌های بیشتری به صفحه بدهید.</translation>
    </message>
    <message>
        <source>The grid is full. Remove a panel, or give the page more cells.</source>
        <translation>شبکه پر است. زیرشکلی را حذف کنید، یا خانه‌های بیشتری به صفحه بدهید.</translation>
    </message>
    <message>
        <source>No panel chosen</source>
        <translation>زیرشکلی انتخاب نشده است</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>زیرشکل</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>زیرشکل %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelsList</name>
    <message>
        <source>Add to figure</source>
        <translation>افزودن به شکل</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Views that can be panels</source>
        <translation>نماهایی که می‌توانند زیرشکل باشند</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureReopening</name>
    <message>
        <source>%1 does not say how its figure was made. Open the recording instead.</source>
        <translation>‏%1 بیان نمی‌کند شکل آن چگونه ساخته شده است. به‌جای آن ثبت را باز کنید.</translation>
    </message>
    <message>
        <source>The unit classes of %1 are not those the figure was made with; its numbers may differ.</source>
        <translation>رده‌های واحدهای %1 همان‌هایی نیستند که شکل با آن‌ها ساخته شده است؛ ممکن است عددهای آن متفاوت باشند.</translation>
    </message>
    <message>
        <source>Comparing %1 with the figure</source>
        <translation>مقایسهٔ %1 با شکل</translation>
    </message>
    <message>
        <source>The content of %1 is not that of the recording the figure was made of; its numbers may differ.</source>
        <translation>محتوای %1 همان محتوای ثبتی نیست که شکل از آن ساخته شده است؛ ممکن است عددهای آن متفاوت باشند.</translation>
    </message>
    <message>
        <source>%1 was made of the recording %2, which is not there any more.</source>
        <translation>‏%1 از ثبت %2 ساخته شده است که دیگر در جای خود نیست.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>یافتن…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>یافتن %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureSettingsPanel</name>
    <message>
        <source>Figure settings</source>
        <translation>تنظیمات شکل</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>نام شکل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Columns of panels</source>
        <translation>ستون‌های زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Rows of panels</source>
        <translation>سطرهای زیرشکل‌ها</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>%1&#x202f;mm</source>
        <translation>⁦%1&#x202f;mm⁩</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>دلخواه</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>پهناهای معمول</translation>
    </message>
    <message>
        <source>One, one and a half or two columns of a journal</source>
        <translation>یک، یک و نیم یا دو ستون مجله</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>پهنای صفحه</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>پهنا</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>ارتفاع صفحه</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>نقطه در اینچ</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files, and of pictures inside SVG and PDF files</source>
        <translation>برای فایل‌های PNG و TIFF، و برای تصویرهای درون فایل‌های SVG و PDF</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>تفکیک</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>قلم شکل</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <source>Weight of lines</source>
        <translation>ضخامت خط‌ها</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>حروف زیرشکل‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>رنگ‌های شکل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Greyscale-safe</source>
        <translation>تفکیک‌پذیر در خاکستری</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>پس‌زمینهٔ شکل</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفاف</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>پس‌زمینه</translation>
    </message>
    <message>
        <source>Small print under the figure</source>
        <translation>نوشتهٔ ریز زیر شکل</translation>
    </message>
    <message>
        <source>Recording, version and seed</source>
        <translation>ثبت، نسخه و بذر</translation>
    </message>
    <message>
        <source>The panels do not fit into so few cells. Remove one first.</source>
        <translation>زیرشکل‌ها در این تعداد کم خانه جا نمی‌گیرند. نخست یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>خاکستری‌ها</translation>
    </message>
    <message>
        <source>E and I</source>
        <translation>E و I</translation>
    </message>
    <message>
        <source>Colours of E and I</source>
        <translation>رنگ‌های E و I</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>آبی و نارنجی</translation>
    </message>
    <message>
        <source>Green and purple</source>
        <translation>سبز و بنفش</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>Colours of signed values</source>
        <translation>رنگ‌های مقدارهای علامت‌دار</translation>
    </message>
    <message>
        <source>Those of E and I</source>
        <translation>همان رنگ‌های E و I</translation>
    </message>
    <message>
        <source>Pink to green</source>
        <translation>صورتی تا سبز</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>توان</translation>
    </message>
    <message>
        <source>Colours of power</source>
        <translation>رنگ‌های توان</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>همدوسی</translation>
    </message>
    <message>
        <source>Colours of coherence and shares</source>
        <translation>رنگ‌های همدوسی و سهم‌ها</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>چگالی</translation>
    </message>
    <message>
        <source>Colours of densities and rates</source>
        <translation>رنگ‌های چگالی‌ها و نرخ‌ها</translation>
    </message>
    <message>
        <source>%1; all choices can be read by colour-blind readers</source>
        <translation>‏%1؛ همهٔ گزینه‌ها برای افراد دارای کوررنگی خوانا هستند</translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>‏Edgescope در %1 هنگامی که %2 باز بود به‌طور نامنتظره متوقف شد. %n ویرایش حاشیه‌نویسی‌های آن محفوظ است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>باز کردن ثبت</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation>کوتاه‌ترین شکاف</translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation>وقفه‌هایی از ثبت که دست‌کم این تعداد میلی‌ثانیه طول می‌کشند شکاف‌اند؛ وقفه‌های کوتاه‌تر بسته می‌شوند. 0: یک و نیم دورهٔ نمونه‌برداری.</translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation>تبدیل به NWB</translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation>فایل‌های NWB (*.nwb)</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation>‏%1 ثبتی است که باز است. برای فایل تبدیل‌شده نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>نوشتن %1</translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation>ثبت در %1 نوشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>‏%n واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>توقف در %1</translation>
    </message>
    <message>
        <source>;;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)</source>
        <translation>;;شکل‌های ساخته‌شده با Edgescope (*.svg *.pdf *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Save simulation</source>
        <translation>ذخیرهٔ شبیه‌سازی</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the simulation.</source>
        <translation>‏%1 ثبتی است که باز است. برای شبیه‌سازی نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>شبیه‌سازی %1</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>‏%1 اکنون کجاست؟</translation>
    </message>
    <message>
        <source>Export units and classes</source>
        <translation>صادر کردن واحدها و رده‌ها</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>%1 belongs to the recording that is open. Choose another name for the table of units.</source>
        <translation>‏%1 به ثبتی که باز است تعلق دارد. برای جدول واحدها نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>‏%1 قابل نوشتن نیست: %2.</translation>
    </message>
    <message>
        <source>The units and their classes were written to %1.</source>
        <translation>واحدها و رده‌های آن‌ها در %1 نوشته شدند.</translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation>آنچه رها شد فایل نیست. ثبتی را از یک پوشه رها کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>‏%n فایل رها شد. هر بار یک ثبت رها کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation>‏%1 روی این رایانه نیست. نخست آن را ذخیره و سپس فایل را رها کنید.</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation>نمایش هر کانال به همان صورت ثبت‌شده</translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation>نمایش هر کانال منهای میانگین همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation>نمایش تفاضل کانال‌های مجاور</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>بدون فیلتر</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterDialog</name>
    <message>
        <source>%1&#x202f;Hz</source>
        <translation>⁦%1&#x202f;Hz⁩</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فیلترها</translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation>&amp;بالاگذر</translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation>&amp;پایین‌گذر</translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation>موج‌های کندتر حذف می‌شوند. لبه‌ای انتخاب یا وارد کنید، مانند ‎0.5 Hz</translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation>موج‌های تندتر حذف می‌شوند. لبه‌ای انتخاب یا وارد کنید، مانند ‎70 Hz</translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation>تنها تصویر را تغییر می‌دهد، نه آنچه تحلیل می‌شود. Butterworth مرتبهٔ 2، رو به جلو و رو به عقب: بدون تأخیر، ‎−6 dB در لبه‌ها.</translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation>فرکانس برق شهر و هماهنگ‌های آن را حذف می‌کند</translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation>&amp;ناچ برق شهر</translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation>آنچه از هر کانال کم می‌شود</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;مرجع</translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation>&amp;خام</translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation>نمایش سیگنال‌ها به همان صورت ثبت‌شده</translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation>لبه عددی به Hz است، مانند 0.5، یا «خاموش».</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;کتابچهٔ راهنما</translation>
    </message>
    <message>
        <source>Read about what has the keyboard</source>
        <translation>خواندن دربارهٔ بخشی که صفحه‌کلید در آن است</translation>
    </message>
    <message>
        <source>The &amp;science in ten minutes</source>
        <translation>&amp;علم آن در ده دقیقه</translation>
    </message>
    <message>
        <source>Read what the pictures are about</source>
        <translation>خواندن دربارهٔ موضوع تصویرها</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>‏%1 چیست؟</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpCard</name>
    <message>
        <source>What is %1?</source>
        <translation>‏%1 چیست؟</translation>
    </message>
    <message>
        <source>Read in the manual</source>
        <translation>خواندن در کتابچهٔ راهنما</translation>
    </message>
</context>
<context>
    <name>edgescope::HintBubbles</name>
    <message>
        <source>Hint</source>
        <translation>راهنمایی</translation>
    </message>
    <message>
        <source>Close the hints for good</source>
        <translation>بستن راهنمایی‌ها برای همیشه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Edits of annotations and unit classes. Choose one to go back or forward to it</source>
        <translation>ویرایش‌های حاشیه‌نویسی‌ها و رده‌های واحدها. با انتخاب یکی از آن‌ها به عقب یا جلو تا آن می‌روید</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>وارد کردن حاشیه‌نویسی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>‏%1 دارای %n حاشیه‌نویسی است.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;وارد کردن</translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation>&amp;ثبت در فهرست</translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation>&amp;نشانه‌های</translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation>افزودن به همهٔ &amp;زمان‌ها</translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation>کسی که نشانه‌ها از آنِ او می‌شوند: ارزیابی انتخاب کنید یا نام تازه‌ای بنویسید</translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation>ارزیاب‌های نام‌برده در فایل</translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation>تعداد ثانیه‌هایی که همهٔ زمان‌ها به آن اندازه دیرتر می‌شوند؛ مقدار اولیه از زمان‌های آغاز گرفته می‌شود</translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation>نخستین حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>‏%n واژهٔ دیگر متن رویداد می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی افزوده خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>‏%n مورد بیرون از ثبت قرار دارد و کنار گذاشته خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>‏%n مورد در دو انتهای ثبت بریده خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>‏%n مورد بدون مدت نمی‌تواند حالت باشد و کنار گذاشته خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>‏%n مورد بر پایهٔ واژه‌هایش کنار گذاشته خواهد شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>‏%1 دارای %n فایل با یک ستون عدد است: هر یک یک کانال. نرخ نمونه‌برداری را ذکر نمی‌کنند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>‏%1 دارای %n ستون عدد است و نرخ نمونه‌برداری را ذکر نمی‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>نخستین سطرهای فایل</translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation>باز کردن عددها</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation>&amp;نرخ نمونه‌برداری</translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation>&amp;یکای مقدارها</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation>واژه‌های فایل</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>واژه در فایل</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تبدیل به</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>آنچه %1 به آن تبدیل می‌شود</translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation>متن رویداد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation>برچسبی انتخاب کنید یا نام برچسب تازه‌ای بنویسید</translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation>کارهای در حال اجرا</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>توقف این کار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>‏%n مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>‏%n تحلیل به‌روز است</numerusform>
        </translation>
    </message>
    <message>
        <source>List all jobs</source>
        <translation>فهرست همهٔ کارها</translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>‏%n تحلیل محاسبه‌پذیر نیست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation>حافظهٔ کافی برای «%1» نیست. برنامه‌های دیگر را ببندید یا گسترهٔ کوتاه‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation>‏«%1» به سبب خطایی در برنامه متوقف شد: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation>‏«%1» به سبب خطایی ناشناخته در برنامه متوقف شد.</translation>
    </message>
</context>
<context>
    <name>edgescope::JobsDialog</name>
    <message>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>‏%1 · %2 مانده</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>چیزی در حال اجرا نیست.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Running and waiting work</source>
        <translation>کارهای در حال اجرا و در انتظار</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;لغو همه</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>توقف این کار</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>توقف %1</translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation>ذخیرهٔ پروژه</translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation>پروژه‌های Edgescope (*%1)</translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation>‏%1 یکی از بخش‌هاست. برای پروژه نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation>وارد کردن رده‌های واحدها</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جدول‌ها (*.csv *.tsv *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>رده‌های %n واحد از %1 گرفته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation>پیوند دادن ثبت‌ها</translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation>معنای واژه‌های حالت در این بخش‌ها:</translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation>چند فایل یک ثبت می‌شوند. بخش نخست ساعت را تعیین می‌کند؛ هر بخش دیگر در زمان داده‌شده روی آن آغاز می‌شود. هیچ فایلی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation>بخش‌های ثبت</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>بازه‌ها</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>آغاز در</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;افزودن فایل‌ها…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>افزودن &amp;پوشه…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation>برداشتن بخش‌های انتخاب‌شده از فهرست</translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation>&amp;تحریکی و مهاری بر پایهٔ</translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation>یک &amp;جدول…</translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation>انتخاب جدول واحدها و رده‌ها (CSV یا TSV)</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>&amp;ذخیره و باز کردن…</translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation>ذخیرهٔ فهرست بخش‌ها به‌صورت فایل پروژه و باز کردن آن</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>افزودن فایل‌ها</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>افزودن پوشه</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>جدول رده‌ها</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جدول‌ها (*.csv *.tsv *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation>‏%1 خود پروژه است. به‌جای آن بخش‌هایش را بیفزایید.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>خواندن %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>آغاز %1</translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation>ثانیه پس از آغاز بخش نخست؛ مقدار اولیه از زمان‌های آغاز گرفته می‌شود</translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation>ستونی که بیشترین رده‌ها را نام می‌برد</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>خواندن %1…</translation>
    </message>
</context>
<context>
    <name>edgescope::JointCanvas</name>
    <message>
        <source>Picture of the joint distribution</source>
        <translation>تصویر توزیع توأم</translation>
    </message>
</context>
<context>
    <name>edgescope::JointView</name>
    <message>
        <source>%1 · E %2 · I %3 %4 · Δt %5</source>
        <translation>%1 · E %2 · I %3 %4 · Δt %5</translation>
    </message>
    <message>
        <source>by state, %1 % ellipses</source>
        <translation>بر پایهٔ حالت، بیضی‌های ⁦%1 %⁩</translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation>‏4 مقیاس، بیضی‌های ⁦%1 %⁩</translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation>برای دیدن توزیع توأم E × I ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation>توزیع توأم E × I</translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation>توزیع توأم E × I، %1، همبستگی %2، ناهمسان‌گردی %3، %4 بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>چگالی</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>بر پایهٔ مقیاس</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بر پایهٔ حالت</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>‏%n بازهٔ زمانی نشانه‌گذاری شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;اختصاص دادن</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بدون کلید</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>با&amp;زنشانی</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>بازنشانی &amp;همه</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>جست‌وجوی فرمان‌ها و کلیدها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys</source>
        <translation>دادن کلیدهای معمول به فرمان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>دادن کلیدهای معمول به همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;کلید تازه</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Choose another key, or take it from there first.</source>
        <translation>‏%1 از پیش به «%2» تعلق دارد. کلید دیگری انتخاب کنید، یا نخست آن را از آنجا بردارید.</translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation>حروف و رقم‌هایی که هنگام امتیازدهی برچسب را می‌دهند؛ رقم‌ها در هر زمان چنین می‌کنند</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation>حذف این برچسب</translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation>بالا بردن این برچسب</translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation>پایین بردن این برچسب</translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation>رنگ این برچسب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation>مجموعه‌های برچسب برنامه</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;رنگ دیگر…</translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation>به‌جای &amp;حالت‌های اینجا</translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation>به‌جای &amp;تشنج‌های اینجا</translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation>حاشیه‌نویسی‌ها برچسب‌های خود را نگه می‌دارند</translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation>در &amp;کنار موارد اینجا</translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation>برچسب باید نام داشته باشد.</translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation>برچسب %1 از این نوع از پیش وجود دارد. برای یکی کردن آن‌ها یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>تغییر نام %1 به %2</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>کلیدهای %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>رنگ %1</translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation>ترتیب برچسب‌ها</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation>برچسب تازهٔ %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>حذف برچسب %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>برچسب‌ها: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::LanesDialog</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>نوارهای خط زمان</translation>
    </message>
    <message>
        <source>Lanes from top to bottom</source>
        <translation>نوارها از بالا به پایین</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source> px</source>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>Ticked lanes are shown, from top to bottom. Their headers can also be dragged to another place, and their lower edges to another height.</source>
        <translation>نوارهای دارای تیک از بالا به پایین نشان داده می‌شوند. سرآیند آن‌ها را نیز می‌توان به جایی دیگر کشید، و لبهٔ پایین آن‌ها را به ارتفاعی دیگر.</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;ارتفاع</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>این ثبت چیزی برای نمایش در این نوار ندارد</translation>
    </message>
</context>
<context>
    <name>edgescope::LookActions</name>
    <message>
        <source>C&amp;hannels…</source>
        <translation>&amp;کانال‌ها…</translation>
    </message>
    <message>
        <source>Choose which channels of LFP are shown, in which order, and which are bad</source>
        <translation>انتخاب اینکه کدام کانال‌های LFP، به چه ترتیبی، نمایش داده شوند و کدام خراب‌اند</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>نمای &amp;کلی</translation>
    </message>
    <message>
        <source>Show or hide the overview of the recording</source>
        <translation>نمایش یا پنهان کردن نمای کلی ثبت</translation>
    </message>
    <message>
        <source>&amp;Butterfly</source>
        <translation>&amp;پروانه‌ای</translation>
    </message>
    <message>
        <source>Draw all channels of LFP on one base line</source>
        <translation>رسم همهٔ کانال‌های LFP روی یک خط مبنا</translation>
    </message>
    <message>
        <source>State &amp;tint</source>
        <translation>&amp;ته‌رنگ حالت</translation>
    </message>
    <message>
        <source>Tint the lanes by state and seizure</source>
        <translation>رنگ‌آمیزی نوارها بر پایهٔ حالت و تشنج</translation>
    </message>
    <message>
        <source>&amp;Hover card</source>
        <translation>کارت &amp;شناور</translation>
    </message>
    <message>
        <source>Show what is under the pointer beside it, not only in the status bar</source>
        <translation>نمایش آنچه زیر نشانگر ماوس است در کنار آن، نه تنها در نوار وضعیت</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>خطوط &amp;متقاطع</translation>
    </message>
    <message>
        <source>Draw lines through the pointer over all lanes</source>
        <translation>رسم خط‌های گذرنده از نشانگر ماوس روی همهٔ نوارها</translation>
    </message>
    <message>
        <source>Raste&amp;r</source>
        <translation>&amp;رستر</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتیب بر پایهٔ</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;نرخ</translation>
    </message>
    <message>
        <source>Units with the most spikes on top</source>
        <translation>واحدهای دارای بیشترین اسپایک در بالا</translation>
    </message>
    <message>
        <source>&amp;Depth or array</source>
        <translation>&amp;عمق یا آرایه</translation>
    </message>
    <message>
        <source>Units by the place of their electrode, row by row of the array</source>
        <translation>واحدها بر پایهٔ مکان الکترودشان، سطر به سطر آرایه</translation>
    </message>
    <message>
        <source>&amp;First spike</source>
        <translation>نخستین ا&amp;سپایک</translation>
    </message>
    <message>
        <source>Units that begin first on top</source>
        <translation>واحدهایی که زودتر آغاز می‌کنند در بالا</translation>
    </message>
    <message>
        <source>F&amp;ile order</source>
        <translation>ترتیب &amp;فایل</translation>
    </message>
    <message>
        <source>Units in the order of the file</source>
        <translation>واحدها به ترتیب فایل</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>رنگ بر پایهٔ</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;رده</translation>
    </message>
    <message>
        <source>Colour tells excitatory from inhibitory</source>
        <translation>رنگ تحریکی را از مهاری متمایز می‌کند</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;واحد</translation>
    </message>
    <message>
        <source>Each unit has its colour</source>
        <translation>هر واحد رنگ خود را دارد</translation>
    </message>
    <message>
        <source>&amp;Electrode</source>
        <translation>ا&amp;لکترود</translation>
    </message>
    <message>
        <source>Units of one electrode have the same colour</source>
        <translation>واحدهای یک الکترود رنگ یکسان دارند</translation>
    </message>
    <message>
        <source>Class &amp;posterior</source>
        <translation>احتمال &amp;پسین رده</translation>
    </message>
    <message>
        <source>Units whose class is surest on top; by rate while the units are not classified</source>
        <translation>واحدهای با مطمئن‌ترین رده در بالا؛ تا هنگامی که واحدها رده‌بندی نشده‌اند، بر پایهٔ نرخ</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>&amp;چیدن نوارها…</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, in which order and how high</source>
        <translation>انتخاب اینکه کدام نوارها، به چه ترتیب و با چه ارتفاعی نشان داده شوند</translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>نوار ابزار اصلی</translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation>لبهٔ چپ پنجره</translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation>لبهٔ چپ پنجره. ⁦01:18:12⁩، ⁦+95 s⁩، ⁦2h⁩ یا ⁦sz1⁩ را وارد کنید و Enter را بزنید (G)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>طول پنجره</translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation>طول زمان نمایش‌داده‌شده. یکی را انتخاب یا وارد کنید، مانند ‎45 s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>‏«%1» زمان نیست. زمانی مانند ⁦01:18:12⁩، ⁦+95 s⁩، ⁦2h⁩ یا ⁦sz1⁩ وارد کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation>‏«%1» طول زمان نیست. طولی مانند ⁦30 s⁩ یا ⁦5 min⁩ وارد کنید.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation>نمایش یا پنهان کردن این نوار</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>این ثبت چیزی برای نمایش در این نوار ندارد</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>نمایش این نما</translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation>گزارش سیستم در کلیپ‌بورد است.</translation>
    </message>
    <message>
        <source>%1[*] — Edgescope</source>
        <translation>%1[*] — Edgescope</translation>
    </message>
    <message>
        <source>Edgescope[*]</source>
        <translation>Edgescope[*]</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file — see the Recording panel.</source>
        <translation>
            <numerusform>‏%n نکته دربارهٔ این فایل — پنل «ثبت» را ببینید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation>خروج از Edgescope</translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation>کاری که مدتی است اجرا می‌شود به پایان نرسیده است.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>توقف آن و خروج</translation>
    </message>
    <message>
        <source>What every picture shows: time scale, states, surrogates and range. Change it here and all views follow.</source>
        <translation>آنچه هر تصویر نشان می‌دهد: مقیاس زمانی، حالت‌ها، داده‌های جانشین و گستره. آن را در اینجا تغییر دهید تا همهٔ نماها پیروی کنند.</translation>
    </message>
    <message>
        <source>Drag over the traces with this tool to mark a range; a digit or Z gives it a label.</source>
        <translation>برای نشانه‌گذاری گستره با این ابزار روی سیگنال‌ها بکشید؛ یک رقم یا Z به آن برچسب می‌دهد.</translation>
    </message>
    <message>
        <source>Six kinds of work. Each has its own views; recording, scale and time stay the same.</source>
        <translation>شش نوع کار. هر یک نماهای خود را دارد؛ ثبت، مقیاس و زمان یکسان می‌مانند.</translation>
    </message>
    <message>
        <source>Every picture goes into a figure for print from here.</source>
        <translation>هر تصویری از اینجا به شکلی برای چاپ افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>کتابچهٔ راهنما</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحهٔ کتابچهٔ راهنما</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست مطالب</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>جست‌وجو در کتابچهٔ راهنما…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>جست‌وجو در کتابچهٔ راهنما</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>‏%1 — کتابچهٔ راهنما</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>‏%n صفحه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation>حالت‌های شب</translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation>تغییرها از یک حالت به حالت دیگر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation>تعداد دفعاتی که پس از حالت سطر، حالت ستون آمده است، بدون زمان امتیازدهی‌نشده در میان.</translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation>کل خواب</translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation>کل زمان در حالت‌های خواب</translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation>تأخیر خواب</translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation>از خاموشی چراغ، یا از آغاز، تا نخستین خواب از هر نوع</translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation>تأخیر REM</translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation>از شروع خواب تا نخستین خواب REM</translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation>بیداری پس از شروع</translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation>زمان بیداری پس از شروع خواب</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>بازدهی خواب</translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation>کل خواب تقسیم بر زمان از خاموشی تا روشنایی چراغ</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>تغییرهای حالت</translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation>تغییرهای بدون زمان امتیازدهی‌نشده میان دو حالت</translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation>‏%1 امتیازدهی‌شده، %2 امتیازدهی‌نشده</translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation>‏%1: نخستین پس از %2، میانگین نوبت %3، طولانی‌ترین %4</translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation>‏%1 رخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>‏%1 به %2: %3</translation>
    </message>
</context>
<context>
    <name>edgescope::NotesPanel</name>
    <message>
        <source>Notes on this recording</source>
        <translation>یادداشت‌های این ثبت</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>آنچه می‌خواهید دربارهٔ این ثبت به یاد داشته باشید</translation>
    </message>
    <message>
        <source>Open a recording to write notes on it.</source>
        <translation>برای نوشتن یادداشت ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take them.</source>
        <translation>ذخیره نشد: دیسک آن‌ها را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Kept with the annotations, beside the recording and never in it.</source>
        <translation>همراه با حاشیه‌نویسی‌ها نگه داشته می‌شوند، در کنار ثبت و نه در آن.</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation>ترتیب شروع‌ها</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>به این ترتیب: %1</translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation>یک نامزد انتخاب کنید، یا تشنجی که زمان شروع کانال‌هایش معلوم است.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>نخستین</translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation>آخرین، %1 دیرتر</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>‏%1: نرسیده</translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation>‏%1: شمارهٔ %2، %3 پس از نخستین</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation>شروع به تفکیک کانال</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation>افزودن این کانال</translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation>حذف کانال‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>‏«%1» زمان نیست.</translation>
    </message>
</context>
<context>
    <name>edgescope::PairCanvas</name>
    <message>
        <source>Picture of the correlograms</source>
        <translation>تصویر همبستگی‌نگارها</translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>±10 ms</source>
        <translation>‎±10 ms</translation>
    </message>
    <message>
        <source>±25 ms</source>
        <translation>‎±25 ms</translation>
    </message>
    <message>
        <source>±60 ms</source>
        <translation>‎±60 ms</translation>
    </message>
    <message>
        <source>Show lags up to 10 ms</source>
        <translation>نمایش تأخیرها تا ‎10 ms</translation>
    </message>
    <message>
        <source>Show lags up to 25 ms</source>
        <translation>نمایش تأخیرها تا ‎25 ms</translation>
    </message>
    <message>
        <source>Show lags up to 60 ms</source>
        <translation>نمایش تأخیرها تا ‎60 ms</translation>
    </message>
    <message>
        <source>Previous connection found</source>
        <translation>اتصال یافت‌شدهٔ قبلی</translation>
    </message>
    <message>
        <source>Next connection found</source>
        <translation>اتصال یافت‌شدهٔ بعدی</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>‏%1 از %n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>‏%n اتصال یافت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the view of connections to find them</source>
        <translation>برای یافتن اتصال‌ها نمای اتصال‌ها را نمایش دهید</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>این ثبت واحد دسته‌بندی‌شده ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>از %n واحد انتخاب‌شده %1 واحد نخست نمایش داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correlograms of the selected units</source>
        <translation>همبستگی‌نگارهای واحدهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>محاسبه ممکن نشد: %1</translation>
    </message>
    <message>
        <source>Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in the units table, the raster, the array map or the connections.</source>
        <translation>برای دیدن خودهمبستگی‌نگار یک واحد آن را انتخاب کنید، یا برای دیدن همبستگی‌نگارهای متقابل چند واحد را: در جدول واحدها، رستر، نقشهٔ آرایه یا اتصال‌ها.</translation>
    </message>
    <message>
        <source>Open a recording to see the correlograms of its units.</source>
        <translation>برای دیدن همبستگی‌نگارهای واحدها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Correlograms; no unit is selected</source>
        <translation>همبستگی‌نگارها؛ هیچ واحدی انتخاب نشده است</translation>
    </message>
    <message>
        <source>Correlograms of %1</source>
        <translation>همبستگی‌نگارهای %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PanelMaker</name>
    <message>
        <source>The panels of the figure were not finished, because the work was stopped.</source>
        <translation>زیرشکل‌های شکل کامل نشدند، زیرا کار متوقف شد.</translation>
    </message>
    <message>
        <source>The panels of the figure were not finished, because the recording was closed.</source>
        <translation>زیرشکل‌های شکل کامل نشدند، زیرا ثبت بسته شد.</translation>
    </message>
    <message>
        <source>Panels of the figure; then %1</source>
        <translation>زیرشکل‌های شکل؛ سپس %1</translation>
    </message>
    <message>
        <source>Panels of the figure: %1</source>
        <translation>زیرشکل‌های شکل: %1</translation>
    </message>
    <message>
        <source>The panels of the figure could not be made: %1</source>
        <translation>ساخت زیرشکل‌های شکل ممکن نشد: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation>پیش‌فرض مقدار مقاله است.</translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation>پیش‌فرض از شکل‌های مقاله به دست آمده است.</translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation>پیش‌فرض انتخاب این برنامه است.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation>بازگشت به پیش‌فرض</translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation>بازگشت %1 به پیش‌فرض</translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation>‏%1: پیش‌فرض %2 است</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation>پیش‌فرض‌های مقاله</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>‏%n تغییریافته</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation>پیش‌فرض‌ها</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحلیل</translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation>دادن مقدارهای مقاله به این تحلیل و مجموعه‌های نورونی</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>تغییرها بی‌درنگ اعمال می‌شوند.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation>ذخیره به‌صورت شکل: %1</translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation>کپی به‌صورت تصویر: %1</translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation>کپی عددهای رسم‌شده: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>صادر کردن %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;TIFF image, 300 dots per inch (*.tiff)</source>
        <translation>نگارهٔ برداری (*.svg);;سند PDF (*.pdf);;تصویر، 300 نقطه در اینچ (*.png);;تصویر TIFF، 300 نقطه در اینچ (*.tiff)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>صادر کردن %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عمومی</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Texts and numbers are in another language after the next start of Edgescope.</source>
        <translation>متن‌ها و عددها پس از اجرای بعدی Edgescope به زبان دیگر خواهند بود.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>ان&amp;دازهٔ متن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>اندازهٔ متن &amp;نمودارها</translation>
    </message>
    <message>
        <source>Text size of plots</source>
        <translation>اندازهٔ متن نمودارها</translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation>نشانه‌ها با نام ارزیابی که در اینجا انتخاب می‌شود ساخته می‌شوند. نماها و تحلیل‌ها نشانه‌های این ارزیاب و نیز رویدادها و آرتیفکت‌های همراه فایل را به کار می‌برند. نشانه‌های ارزیاب‌های دیگر نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>ارزیاب‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>‏%1، %n نشانه</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>نام یا حروف اختصاری</translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation>ارزیاب &amp;تازه</translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>در فایل ذکر نشده</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation>این فایل واحد دسته‌بندی‌شده ندارد.</translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation>‏%1 واحد، %2 اسپایک</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>تحریکی</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>مهاری</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>این فایل کانال LFP ندارد.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation>‏%1 از %2 نمایش داده شده، در مجموع %3.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>چگونگی خواندن فایل</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>نکته‌ای نیست.</translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation>‏✗ خطا</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>‏⚠ هشدار</translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation>‏ℹ نکته</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>تشنج‌ها</translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation>زمان‌های نامعتبر</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>شکاف‌ها</translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation>برای دیدن محتوا ثبتی را باز کنید.</translation>
    </message>
</context>
<context>
    <name>edgescope::RecoveryPanel</name>
    <message>
        <source>none without a baseline</source>
        <translation>بدون خط پایه وجود ندارد</translation>
    </message>
    <message>
        <source>none without an excursion</source>
        <translation>بدون خروج از باند وجود ندارد</translation>
    </message>
    <message>
        <source>no exponential fits</source>
        <translation>هیچ تابع نمایی برازنده نیست</translation>
    </message>
    <message>
        <source>%1 · 95 % %2–%3</source>
        <translation>‏⁦%1⁩ · 95 درصد: ⁦%2–%3⁩</translation>
    </message>
    <message>
        <source>%1 · 95 % from %2, no upper limit</source>
        <translation>‏⁦%1⁩ · 95 درصد: از %2، بدون حد بالا</translation>
    </message>
    <message>
        <source>▲ E</source>
        <translation>⁦▲ E⁩</translation>
    </message>
    <message>
        <source>■ I</source>
        <translation>⁦■ I⁩</translation>
    </message>
    <message>
        <source>The path is tied at both ends when scaled to S(T). Recovery is read from the residual.</source>
        <translation>مسیر، هنگامی که به S(T) مقیاس شده باشد، در هر دو سر مقید است. بازیابی از باقی‌مانده خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Recovery of the seizure shown</source>
        <translation>بازیابی تشنج نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Open a recording to see how it recovers from its seizures.</source>
        <translation>برای دیدن بازیابی پس از تشنج‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>The seizure lies outside the time analysed.</source>
        <translation>تشنج بیرون از زمان تحلیل‌شده است.</translation>
    </message>
    <message>
        <source>Sz %1 · %2</source>
        <translation>تشنج %1 · ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 after offset</source>
        <translation>‏⁦%1⁩ پس از پایان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Time to band</source>
        <translation>زمان تا باند</translation>
    </message>
    <message>
        <source>Half recovery</source>
        <translation>نیم‌بازیابی</translation>
    </message>
    <message>
        <source>τ (exponential)</source>
        <translation>‏τ (نمایی)</translation>
    </message>
    <message>
        <source>Peak residual</source>
        <translation>قلهٔ باقی‌مانده</translation>
    </message>
    <message>
        <source>Time of peak</source>
        <translation>زمان قله</translation>
    </message>
    <message>
        <source>%1 after onset</source>
        <translation>‏⁦%1⁩ پس از شروع</translation>
    </message>
    <message>
        <source>Leads at the peak</source>
        <translation>جلوتر در قله</translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation>آن را &amp;نگه می‌دارند؛ دیگر رنگ، کلید یا جایگاه خود را ندارد</translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation>این &amp;برچسب را می‌گیرند</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>حذف برچسب</translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation>برچسبی که می‌گیرند</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>‏%n حاشیه‌نویسی برچسب %1 دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>‏%1، %2 از %3</translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation>شمارش اسپایک‌ها در همهٔ مقیاس‌ها</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>تنها %n واحد انتخاب‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesModel</name>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>‎%1 – %2 Hz</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>سیگنال</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>فرکانس</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>بزرگ‌ترین</translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation>کانال، یا دو سیگنال همدوسی</translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation>زمان آغاز ستیغ</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>مدت آن</translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation>فرکانس‌ها در آغاز و در پایان آن</translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation>بزرگ‌ترین مقدار آن نسبت به سطح معنی‌داری</translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation>ستیغ‌ها</translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation>برای دیدن ستیغ‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation>در بالای اسکالوگرام یا همدوسی قاعده‌ای برای ستیغ‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation>در زمان نمایش‌داده‌شده ستیغی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>‏%n ستیغ در زمان نمایش‌داده‌شده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation>پس از این دوره هیچ دورهٔ امتیازدهی‌نشده‌ای نیست.</translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation>پیش از این دوره هیچ دورهٔ امتیازدهی‌نشده‌ای نیست.</translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation>حالت دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation>نخست ارزیابی برای مقایسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation>ارزیاب‌ها در همهٔ دوره‌های بعدی که هر دو امتیازدهی کرده‌اند توافق دارند.</translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation>پاک کردن امتیاز دورهٔ %1</translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation>‏%1 در دورهٔ %2</translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation>‏%1 در %2. %3 واگرد می‌کند.</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>امتیازدهی‌نشده</translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation>رفتن به دورهٔ بعدی پس از زدن کلید</translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation>رد شدن از دوره‌های امتیازدهی‌شده</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>امتیازدهی</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁦%1 s⁩</translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation>دوره‌های امتیازدهی‌شده</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>امتیازدهی‌نشده</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>‏%1 (کلید %2)</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>‏%1 از %2 دوره</translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation>‏%1 · امتیازدهی‌نشدهٔ بعدی %2</translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation>هر دورهٔ پیموده‌شده تا زدن Esc به %1 تبدیل می‌شود.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureActions</name>
    <message>
        <source>Sei&amp;zures</source>
        <translation>تشنج‌&amp;ها</translation>
    </message>
    <message>
        <source>Align the a&amp;xis</source>
        <translation>هم‌ترازی م&amp;حور</translation>
    </message>
    <message>
        <source>Choose a seizure and show it, from 60 s before its onset on</source>
        <translation>انتخاب یک تشنج و نمایش آن، از 60 ثانیه پیش از شروع آن</translation>
    </message>
    <message>
        <source>What the time axis counts from</source>
        <translation>آنچه محور زمان از آن می‌شمارد</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>&amp;شروع</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the onset of the seizure</source>
        <translation>برچسب‌گذاری محور با ثانیه‌ها نسبت به شروع تشنج</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;پایان</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the offset of the seizure</source>
        <translation>برچسب‌گذاری محور با ثانیه‌ها نسبت به پایان تشنج</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;ساعت</translation>
    </message>
    <message>
        <source>Label the axis with the time of day</source>
        <translation>برچسب‌گذاری محور با ساعت روز</translation>
    </message>
    <message>
        <source>&amp;Elapsed</source>
        <translation>سپ&amp;ری‌شده</translation>
    </message>
    <message>
        <source>Label the axis with the time elapsed from the start of the recording</source>
        <translation>برچسب‌گذاری محور با زمان سپری‌شده از آغاز ثبت</translation>
    </message>
    <message>
        <source>Sz %1 at %2, %3</source>
        <comment>number, time and length of a seizure</comment>
        <translation>تشنج %1 در ⁦%2⁩، ⁦%3⁩</translation>
    </message>
    <message>
        <source>Choose this seizure and show it</source>
        <translation>انتخاب این تشنج و نمایش آن</translation>
    </message>
    <message>
        <source>No seizures</source>
        <translation>بدون تشنج</translation>
    </message>
    <message>
        <source>Sz %1 of %2</source>
        <comment>seizure 1 of 3</comment>
        <translation>تشنج %1 از %2</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureMarksPanel</name>
    <message>
        <source>Marked seizures</source>
        <translation>تشنج‌های نشانه‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>تشنج</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط پایه</translation>
    </message>
    <message>
        <source>all before</source>
        <translation>همهٔ زمان پیش از آن</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>فاصلهٔ ایمن</translation>
    </message>
    <message>
        <source>Move the onset to the cursor</source>
        <translation>جابه‌جایی شروع به مکان‌نما</translation>
    </message>
    <message>
        <source>Move the offset to the cursor</source>
        <translation>جابه‌جایی پایان به مکان‌نما</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>Back in the band %1 after the offset</source>
        <translation>بازگشت به باند، ⁦%1⁩ پس از پایان</translation>
    </message>
    <message>
        <source>Outside the time analysed</source>
        <translation>بیرون از زمان تحلیل‌شده</translation>
    </message>
    <message>
        <source>The offset must be after the onset.</source>
        <translation>پایان باید پس از شروع باشد.</translation>
    </message>
    <message>
        <source>Move the onset of %1</source>
        <translation>جابه‌جایی شروع %1</translation>
    </message>
    <message>
        <source>Move the offset of %1</source>
        <translation>جابه‌جایی پایان %1</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>پذیرفتن (Enter)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>رد کردن (X)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>حساسیت</translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation>مقدار بیشتر تشنج‌های بیشتر و نیز هر چیز دیگری را بیشتر می‌یابد.</translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation>تشنج‌های پیشنهادی</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخستین</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation>نشانه‌گذاری زمان انتخاب‌شده به‌عنوان تشنج، با زمان شروع در هر کانال</translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation>برداشتن نامزد از فهرست</translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation>نامزدهایی با همین امتیاز یا بالاتر: %1 در ساعت</translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation>برای پیشنهاد تشنج‌ها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>در حال جست‌وجوی نامزدها…</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation>‏%1 پیشنهاد در %2 ساعت، %3 در ساعت؛ %4 تصمیم‌گیری‌نشده</translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation>شروع‌های %1 در %2</translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation>شروع‌های پیشنهادی %1 در %2</translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation>شروع‌های نامزد در %1</translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation>پذیرفتن تشنج پیشنهادی</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; all are decided</source>
        <translation>‏%1 پیشنهاد در %2 ساعت، %3 در ساعت؛ دربارهٔ همه تصمیم گرفته شده است</translation>
    </message>
</context>
<context>
    <name>edgescope::ShellActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>انتخاب &amp;همه</translation>
    </message>
    <message>
        <source>Select all rows of a list, or the time of the whole recording</source>
        <translation>انتخاب همهٔ سطرهای یک فهرست، یا زمان کل ثبت</translation>
    </message>
    <message>
        <source>&amp;Find action…</source>
        <translation>یافتن &amp;فرمان…</translation>
    </message>
    <message>
        <source>Find anything the program can do by some words of it</source>
        <translation>یافتن هر کاری که برنامه انجام می‌دهد با چند واژه از آن</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;ترجیحات…</translation>
    </message>
    <message>
        <source>Language, theme, text size and keys</source>
        <translation>زبان، پوسته، اندازهٔ متن و کلیدها</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;سیستم</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>تغییر رنگ‌های پنجره</translation>
    </message>
    <message>
        <source>Change the size of all text, that of plots included</source>
        <translation>تغییر اندازهٔ همهٔ متن‌ها، از جمله متن نمودارها</translation>
    </message>
    <message>
        <source>Change the size of text in plots, in per cent of the other text</source>
        <translation>تغییر اندازهٔ متن در نمودارها، به درصد نسبت به متن‌های دیگر</translation>
    </message>
</context>
<context>
    <name>edgescope::SimulationDialog</name>
    <message>
        <source>New simulation</source>
        <translation>شبیه‌سازی تازه</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;ساختن…</translation>
    </message>
    <message>
        <source>A recording needs at least one unit.</source>
        <translation>ثبت دست‌کم به یک واحد نیاز دارد.</translation>
    </message>
    <message>
        <source>States and a seizure need at least ten minutes.</source>
        <translation>حالت‌ها و یک تشنج دست‌کم ده دقیقه لازم دارند.</translation>
    </message>
</context>
<context>
    <name>edgescope::SpectrumView</name>
    <message>
        <source>Picture of the spectrum</source>
        <translation>تصویر طیف</translation>
    </message>
    <message>
        <source>Mean power over %1.</source>
        <translation>میانگین توان در طول %1.</translation>
    </message>
    <message>
        <source>Open a recording to see its spectrum at the cursor.</source>
        <translation>برای دیدن طیف در مکان‌نما ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Spectrum at the cursor</source>
        <translation>طیف در مکان‌نما</translation>
    </message>
    <message>
        <source>Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4</source>
        <translation>طیف در %1، از ⁦%2 Hz⁩ تا ⁦%3 Hz⁩. بالاترین: %4</translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation>روبه‌رو</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>پهلو</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation>بدون OpenGL رسم شده است، که در اینجا نیست.</translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation>معنای %1</translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation>حالتی انتخاب کنید یا نام حالت دیگری بنویسید</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>به همان صورت</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation>واژه در بخش‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>واژه‌های حالت</translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>بازه‌های زمانی</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>G E</source>
        <translation>G E</translation>
    </message>
    <message>
        <source>G I</source>
        <translation>G I</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>خلاصهٔ حالت‌ها</translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation>تعداد بازه‌های زمانی در مقیاس کنونی</translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation>همبستگی E و I</translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation>پهنا در راستای قطر تعادل، تقسیم بر پهنای عمود بر آن</translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation>نمای واریانس E − I نسبت به پهنای بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation>ضریب جینی مجموعهٔ نورونی تحریکی</translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation>ضریب جینی مجموعهٔ نورونی مهاری</translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation>زمان این حالت در گسترهٔ تحلیل‌شده</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation>برای دیدن حالت‌ها در کنار هم ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>در این ثبت هیچ حالتی نشانه‌گذاری نشده است.</translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation>برای مقایسه، حالت‌ها را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation>‏%1: %2، %3 بازهٔ زمانی</translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation>حالت‌ها</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>کل زمان</translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation>حالت‌هایی که تحلیل‌ها در بر می‌گیرند</translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation>هیچ حالتی انتخاب نشده است: تحلیل‌ها کل زمان را، در هر حالتی که باشد، در بر می‌گیرند.</translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation>در بر گرفتن کل زمان، در هر حالتی که باشد</translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation>‏%1: %2. با Alt+کلیک تنها این حالت نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation>در بر گرفتن یا کنار گذاشتن %1</translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation>حالت‌ها %1/%2</translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>باز کردن %1</translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation>باز کردن ثبت نمایشی</translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation>ساختن ثبت نمایشی</translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation>افزودن نشانه‌های %1</translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation>‏%1 نشانه از %2 نشانهٔ %3 به %4 افزوده شد. با «واگرد» برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation>تجمیع اسپایک‌های هر دو رده</translation>
    </message>
</context>
<context>
    <name>edgescope::StudyFileActions</name>
    <message>
        <source>Save study as</source>
        <translation>ذخیرهٔ مطالعه با نام</translation>
    </message>
    <message>
        <source>Edgescope studies (*%1)</source>
        <translation>مطالعه‌های Edgescope (*%1)</translation>
    </message>
    <message>
        <source>The study is saved in %1.</source>
        <translation>مطالعه در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>The parameters and conditions of the study were not taken over. %1</source>
        <translation>پارامترها و شرایط مطالعه به کار گرفته نشدند. %1</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapCanvas</name>
    <message>
        <source>Picture of the map</source>
        <translation>تصویر نقشه</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>‏%1، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation>برای دیدن اسکالوگرام ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation>برای دیدن همدوسی موجکی ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation>برای دیدن نقشهٔ E − I ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation>نقشهٔ %1 نسبت به زمان و فرکانس، %2 سطر از ‎%3 Hz تا ‎%4 Hz</translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation>نقشهٔ %1 نسبت به زمان و پهنای بازهٔ زمانی، %2 سطر از %3 تا %4</translation>
    </message>
    <message>
        <source>&amp;Difference to pinned</source>
        <translation>&amp;تفاوت با سنجاق‌شده</translation>
    </message>
    <message>
        <source>Show by how much the map differs from the pinned one, where both have values</source>
        <translation>نمایش اینکه نقشه چه اندازه با نقشهٔ سنجاق‌شده تفاوت دارد، در جایی که هر دو مقدار دارند</translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation>برای دیدن خط زمان ثبتی را باز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>‏%1، %n واحد، %2 کانال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation>آماده‌سازی سیگنال‌ها برای گستره‌های زمانی بلند</translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation>خواندن سیگنال‌ها</translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation>فیلتر کردن سیگنال‌ها</translation>
    </message>
</context>
<context>
    <name>edgescope::TravelActions</name>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;بازگشت</translation>
    </message>
    <message>
        <source>To the place looked at before</source>
        <translation>به جایی که پیش‌تر دیده شده است</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;جلو</translation>
    </message>
    <message>
        <source>To the place that was left with Back</source>
        <translation>به جایی که با «بازگشت» ترک شده است</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>شکاف بعدی</translation>
    </message>
    <message>
        <source>Show the next gap of the recording</source>
        <translation>نمایش شکاف بعدی ثبت</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>پ&amp;خش</translation>
    </message>
    <message>
        <source>Move the cursor through the page and turn it at its end, or stop</source>
        <translation>حرکت مکان‌نما در صفحه و ورق زدن در پایان آن، یا توقف</translation>
    </message>
    <message>
        <source>Play speed</source>
        <translation>سرعت پخش</translation>
    </message>
    <message>
        <source>Play at this speed</source>
        <translation>پخش با این سرعت</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>تعیین دستی رده: تحریکی</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>تعیین دستی رده: مهاری</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>تعیین دستی رده: رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>واحد قبلی</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>واحد بعدی</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>این ثبت واحد دسته‌بندی‌شده ندارد.</translation>
    </message>
    <message>
        <source>Open a recording to see its units one by one.</source>
        <translation>برای دیدن یک‌به‌یک واحدها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3 spikes, %4 Hz</source>
        <translation>واحد %1، %2، %3 اسپایک، ‎%4 Hz</translation>
    </message>
    <message>
        <source>cut from %1</source>
        <translation>بریده از %1</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit: it is being cut from the signal.</source>
        <translation>فایل شکل‌موجی از این واحد ندارد: شکل‌موج در حال بریده شدن از سیگنال است.</translation>
    </message>
    <message>
        <source>Waveform of unit %1</source>
        <translation>شکل‌موج واحد %1</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>اسپایک‌ها</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>نرخ (Hz)</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>الکترود</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>‏✎ دستی</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>احتمال پسین</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation>‏⁦▲ %1 E⁩ · ⁦■ %2 I⁩ · ◇ %3 رده‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>به‌کارگیری</translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation>‏▲ تحریکی</translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation>‏■ مهاری</translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation>‏◇ هیچ</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>ستون رده</translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation>ستون‌های متنی جدول واحدهای فایل</translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation>گرفتن رده‌های همهٔ واحدها از این ستون</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation>تعیین ردهٔ واحدهای انتخاب‌شده (%1)</translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation>رده‌هایی که در اینجا تعیین شوند برای این ثبت به یاد سپرده می‌شوند؛ فایل‌های خود ثبت هرگز تغییر نمی‌کنند.</translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation>برای دیدن واحدها ثبتی را باز کنید.</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>این ثبت واحد دسته‌بندی‌شده ندارد.</translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation>نتیجهٔ این ستون: %1.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>سیاهه…</translation>
    </message>
    <message>
        <source>Show who changed which classes, when and why</source>
        <translation>نمایش اینکه چه کسی کدام رده‌ها را کی و چرا تغییر داده است</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason for the next class (R)</source>
        <translation>دلیل ردهٔ بعدی (R)</translation>
    </message>
    <message>
        <source>Kept in the log with the class set next; Enter goes back to the units</source>
        <translation>همراه با رده‌ای که پس از این تعیین شود در سیاهه نگه داشته می‌شود؛ Enter به واحدها بازمی‌گردد</translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>preview %1 of %2</source>
        <translation>پیش‌نمایش %1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>پیش‌نمایش: %1 از %n دادهٔ جانشین</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>محاسبه ممکن نشد: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>پیش‌نمایش: %1</translation>
    </message>
    <message>
        <source>&amp;Sensitivity to uncertain units</source>
        <translation>&amp;حساسیت به واحدهای نامطمئن</translation>
    </message>
    <message>
        <source>Show how far the numbers change when units of uncertain class get other classes</source>
        <translation>نمایش اینکه اگر واحدهای با ردهٔ نامطمئن رده‌های دیگری بگیرند عددها چه اندازه تغییر می‌کنند</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation>منوی %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>صادر کردن %1…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;پیروی</translation>
    </message>
    <message>
        <source>Off: hold this picture, whatever time, scale and conditions are chosen</source>
        <translation>خاموش: این تصویر، هر زمان، مقیاس و شرایطی که انتخاب شود، نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>held</source>
        <translation>نگه‌داشته‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>‏%n واحد انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>راهنمای &amp;نمودار</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewPages</name>
    <message>
        <source>previous conditions</source>
        <translation>شرایط پیشین</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>واحدها…</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>رفتن به «مرور»</translation>
    </message>
    <message>
        <source>Recompute for the selection</source>
        <translation>محاسبهٔ دوباره برای انتخاب</translation>
    </message>
    <message>
        <source>Analyse the selected time only, here and in all views</source>
        <translation>تحلیل تنها زمان انتخاب‌شده، در اینجا و در همهٔ نماها</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>Recompute for the selected units</source>
        <translation>محاسبهٔ دوباره برای واحدهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Pool the selected units only, here and in all views</source>
        <translation>تجمیع تنها واحدهای انتخاب‌شده، در اینجا و در همهٔ نماها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>هنوز چیزی باز نشده است</translation>
    </message>
    <message>
        <source>%1
Missing. Locate…</source>
        <translation>‏%1
در جای خود نیست. یافتن…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it to say where it is now; Del removes it from this list.</source>
        <translation>‏%1 دیگر در جای خود نیست. برای مشخص کردن جای کنونی آن را انتخاب کنید؛ Del آن را از این فهرست حذف می‌کند.</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkActions</name>
    <message>
        <source>Run &amp;all</source>
        <translation>اجرای &amp;همه</translation>
    </message>
    <message>
        <source>Run the analyses of all views, hidden ones included</source>
        <translation>اجرای تحلیل همهٔ نماها، از جمله نماهای پنهان</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>پیش‌&amp;تنظیم‌ها</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;کارها</translation>
    </message>
    <message>
        <source>List running and waiting work</source>
        <translation>فهرست کارهای در حال اجرا و در انتظار</translation>
    </message>
    <message>
        <source>&amp;Surrogates…</source>
        <translation>داده‌های &amp;جانشین…</translation>
    </message>
    <message>
        <source>Show how surrogates are made and how many</source>
        <translation>نمایش چگونگی ساخت داده‌های جانشین و تعداد آن‌ها</translation>
    </message>
    <message>
        <source>Keep all parameter values under a name and take them back</source>
        <translation>نگه داشتن همهٔ مقدارهای پارامترها با یک نام و بازگرداندن آن‌ها</translation>
    </message>
    <message>
        <source>&amp;Save values as…</source>
        <translation>&amp;ذخیرهٔ مقدارها با نام…</translation>
    </message>
    <message>
        <source>Keep the values of all parameters under a name</source>
        <translation>نگه داشتن مقدار همهٔ پارامترها با یک نام</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;مقاله</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>دادن مقدارهای مقاله به همهٔ تحلیل‌ها</translation>
    </message>
    <message>
        <source>Give all analyses the values kept as %1</source>
        <translation>دادن مقدارهای نگه‌داشته‌شده با نام %1 به همهٔ تحلیل‌ها</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Forget the values kept as %1</source>
        <translation>فراموش کردن مقدارهای نگه‌داشته‌شده با نام %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>ذخیرهٔ مقدارها</translation>
    </message>
    <message>
        <source>Name of these parameter values. A name that is there already is replaced.</source>
        <translation>نام این مقدارهای پارامترها. نامی که از پیش وجود دارد جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Monosynaptic pairs…</source>
        <translation>ج&amp;فت‌های تک‌سیناپسی…</translation>
    </message>
    <message>
        <source>Find connections between units in their correlograms</source>
        <translation>یافتن اتصال میان واحدها در همبستگی‌نگارهای آن‌ها</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>parameter values that are no preset</comment>
        <translation>مقدارهای من</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceActions</name>
    <message>
        <source>Save &amp;workspace as…</source>
        <translation>ذخیرهٔ &amp;فضای کار با نام…</translation>
    </message>
    <message>
        <source>Make a workspace of your own from the present layout</source>
        <translation>ساختن فضای کار دلخواه از چیدمان کنونی</translation>
    </message>
    <message>
        <source>&amp;Maximise dock</source>
        <translation>بی&amp;شینه کردن پنل</translation>
    </message>
    <message>
        <source>Give the part with the keyboard all the room, or put it back</source>
        <translation>دادن همهٔ فضا به بخشی که صفحه‌کلید در آن است، یا بازگرداندن آن</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>حذف فضای کار</translation>
    </message>
    <message>
        <source>A workspace of your own</source>
        <translation>فضای کار دلخواه</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>فراموش کردن این فضای کار</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>ذخیرهٔ فضای کار</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>نام فضای کار</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceBar</name>
    <message>
        <source>Epoch</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>بهره</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پیش‌تنظیم</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>هم‌ترازی</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>فضاهای کار</translation>
    </message>
</context>
</TS>
