<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation>E × I 联合分布</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>方差标度</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>塌缩曲线</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>划分曲线</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM 特征</translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation>状态统计</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>E − I 图</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>突触电流</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>E–I 互相关图</translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation>替代数据</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>尺度图</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>脊线</translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation>发作候选</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>时频谱图</translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation>首次发作前 %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>已略去 %n 个平坦段。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation>没有通道 %1；最后一个通道是 %2。</translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation>两个通道的采样率不同：%1 Hz 和 %2 Hz。选择采样率相同的两个通道。</translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation>轮廓线：高于 %2 对噪声中的 %1%。</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation>归一化样本序号</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>论文图标度</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>完全塌缩</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>幂律塌缩</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation>归一化累积和</translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation>与高斯的偏离</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>不对称性</translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation>最深处的 x</translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation>已略去 k %1：平坦</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>信号平坦。</translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation>r 峰值</translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation>峰值滞后（s）</translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation>I 相对 E 的滞后</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>相关系数 r</translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation>归一化时间</translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation>S(t)，以 S(T) 的 SD 为单位</translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation>距起始的时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation>S(t) − 发作前直线</translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation>重采样的发作前时间</translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation>± %1 SD 带</translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation>重采样路径的 95% 带</translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation>起点至终点的直线</translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation>发作前直线</translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation>S(t) 的拟合直线</translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation>指数拟合</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>peak r</source>
        <translation>r 峰值</translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation>r 峰值 %1</translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation>半恢复 +%1 s</translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation>结束后 +%1 s 恢复</translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation>结束；记录内未恢复</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>levels²</source>
        <translation>级²</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>级</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation>相异性</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>同质性</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation>%1：没有单元格对。</translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation>%1：相关性无定义，所有单元格处于同一量化级。</translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation>%1：太短，无法给出 95% 区间。</translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation>没有单元格对：分析时间内容纳的尺度不足两个。</translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation>k %1 空白：宽于分析时间</translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation>k %1 空白：恒定</translation>
    </message>
    <message>
        <source>I leads</source>
        <translation>I 领先</translation>
    </message>
    <message>
        <source>E leads</source>
        <translation>E 领先</translation>
    </message>
    <message>
        <source>below mean</source>
        <translation>低于均值</translation>
    </message>
    <message>
        <source>above mean</source>
        <translation>高于均值</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>时间箱宽度 Δt</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>兴奋性</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>抑制性</translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation>时间箱占比</translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation>累积集群放电</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>累积频率</translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation>锋电位占比</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>均等占比</translation>
    </message>
    <message>
        <source>U(0,1), G = 1/3</source>
        <translation>U(0,1)，G = 1/3</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Gini, bias-corrected</source>
        <translation>基尼系数（偏差校正）</translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation>没有已分类的单元。</translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation>此记录中没有 %1。</translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation>%1：数据不足（%2 s）。</translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation>数值为功率与红噪声水平之比。</translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation>没有脊线。</translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation>逐个样本计算会产生 %1 百万个单元格；最多生成 %2 百万个。缩短显示时间、减少频率数，或选择屏幕分辨率。</translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation>基线（%1）内没有信号。</translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation>没有频率：最低频率 %1 Hz 不低于采样率的一半 %2 Hz。</translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation>频率止于 %1 Hz，即采样率的一半。</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>此文件中没有 LFP 通道。</translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation>相对基线的功率</translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation>z（功率）</translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation>低于基线</translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation>高于基线</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>功率/尺度</translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation>粗略：每四个频率取一个；其余随后计算。</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>每个样本。</translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation>屏幕分辨率：每列为其时间内的平均功率。</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>基线：%1。</translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation>轮廓线：高于 α = %2 的红噪声的 %1%。</translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation>候选：%2 h 信号中有 %1 个，每小时 %3 个。仅为建议，未经判定。</translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation>同时在 %3 个通道中的至少 %2 个上高于 %1 SD。</translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation>频带宽度须至少为 1 Hz。</translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation>记录内未恢复。</translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation>没有越出带外的偏移。</translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation>没有基线：发作前不足 60 s。</translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation>没有基线：发作前不足 3 个区块。</translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation>发作随记录结束；记录内未恢复。</translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation>未标记发作。按 A 再按 Z 可标记发作。</translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation>发作 %1：%2</translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation>没有发作 %1。</translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation>归一化路径两端固定；恢复由残差读取。</translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation>S(T) 未超出其增量的噪声：S(t) 不按其归一化。</translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation>S(t) 在记录的间断处保持不变。</translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation>所选时间短于一个时间箱。</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation>太短：连续样本 %1 个，至少需要 %2 个。</translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation>每个 %1 s 区段中都有样本缺失。</translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation>每列为若干 %1 s 周期图的平均，相邻者重叠一半（Hann 窗）。</translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation>每列 %1 s，使列数不超过 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>已略去 %n 列含缺失样本的列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>已略去 %n 列平坦的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation>没有 %1 至 %2 Hz 的功率：采样率低于 %3 Hz。</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>功率密度</translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation>dB re 1 %1/Hz</translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>%1：不足以计算区间和检验，区块 %n 个，需 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>此记录中未标记状态。</translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation>未选择状态。</translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation>p 按最大统计量校正</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation>C(t) 为单侧：没有抑制性单元。</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation>C(t) 为单侧：没有兴奋性单元。</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz/神经元</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>每神经元</translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation>所选时间为空。</translation>
    </message>
    <message>
        <source>Var f</source>
        <translation>Var f</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation>中心极限定理</translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation>%1，5–95%</translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation>%1 的 α</translation>
    </message>
    <message>
        <source>Local α</source>
        <translation>局部 α</translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation>有效尺度不足 3 个；无拟合。</translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation>已略去 k %1：无方差</translation>
    </message>
    <message>
        <source>No baseline: no seizure is marked.</source>
        <translation>没有基线：未标记发作。</translation>
    </message>
    <message>
        <source>No baseline: less than a minute before the first seizure.</source>
        <translation>没有基线：首次发作前不足一分钟。</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>所示时间</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>No samples in this time.</source>
        <translation>此时间内没有样本。</translation>
    </message>
    <message>
        <source>Clipped signal: %1 % of the samples are at its limits.</source>
        <translation>信号削波：%1% 的样本处于其极限值。</translation>
    </message>
    <message>
        <source>%1 % of the samples are clipped.</source>
        <translation>%1% 的样本被削波。</translation>
    </message>
    <message>
        <source>Screen resolution: each column shows its middle.</source>
        <translation>屏幕分辨率：每列显示其中点。</translation>
    </message>
    <message>
        <source>The level of significance is not ready.</source>
        <translation>显著性水平尚未就绪。</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>所选的 %n 个单元没有类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest frequency is below the lowest.</source>
        <translation>最高频率低于最低频率。</translation>
    </message>
    <message>
        <source>Sampled too slowly for the band.</source>
        <translation>采样率对此频带而言过低。</translation>
    </message>
    <message>
        <source>Clipped signal.</source>
        <translation>信号削波。</translation>
    </message>
    <message>
        <source>Too short: less than %1 s of signal.</source>
        <translation>太短：信号不足 %1 s。</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>已略去（%1）：%2</translation>
    </message>
    <message>
        <source>%1 % of the signals is flat or clipped and left out.</source>
        <translation>%1% 的信号平坦或削波，已略去。</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>单元类别</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sensitivity to unit classes</source>
        <translation>对单元类别的敏感性</translation>
    </message>
    <message>
        <source>Units of uncertain class: %1.</source>
        <translation>类别不确定的单元：%1。</translation>
    </message>
    <message>
        <source>Units whose waveform gives no posterior, kept as they are: %1.</source>
        <translation>波形不给出后验概率、保持原类别的单元：%1。</translation>
    </message>
    <message>
        <source>Connections are between units; there are fewer than two.</source>
        <translation>连接存在于单元之间；单元不足两个。</translation>
    </message>
    <message>
        <source>The longest delay must not be below the shortest.</source>
        <translation>最长延迟不得小于最短延迟。</translation>
    </message>
    <message>
        <source>Connections found: %1 excitatory, %2 inhibitory.</source>
        <translation>找到的连接：兴奋性 %1，抑制性 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>此尺度上只有 %n 个时间箱；至少需要 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 灰色：时间箱不足 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 已隐藏：时间箱不足 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>%1：k %2 处数据不足，时间箱不足 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>主要结果</translation>
    </message>
    <message>
        <source>No unit&apos;s class is uncertain: there is nothing to vary. A higher least posterior makes more units uncertain.</source>
        <translation>没有类别不确定的单元：没有可变动的内容。提高最小后验概率会使更多单元变为不确定。</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Correlation E × I</source>
        <translation>E × I 相关系数</translation>
    </message>
    <message>
        <source>Collapse error</source>
        <translation>塌缩误差</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 / %2 对</translation>
    </message>
    <message>
        <source>The baseline spans %1, each with a balance of its own: shorten it to the last.</source>
        <translation>基线跨越 %1，各有自身的平衡：将其缩短至最后一个状态。</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>%n 条标注的文本中的制表符和换行会变为空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>%n 条标注的文本“n/a”会被读作缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>%n 条标注中含“|”的通道或单元名称会被读作多个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>%n 个发作的标签不属于该格式，会变为“sz”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>%n 个发作中含逗号的通道名称会被读作多个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation>记录时长未知；保留为“n/a”。</translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation>不是标注列表。</translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation>第 %1 行已损坏（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>已略去 %n 条没有以秒表示的起始时间的标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation>评分者姓名“%1”只保留普通字母，去掉“_”并缩短。</translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation>记录日期已略去；该格式仅支持 1985 至 2084 年。</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>%n 个缺少配对的起点或终点已作为时刻保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>已略去 %n 行没有时间和文本的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>%n 条标注与另一条同标签的标注重叠，无法与之区分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>%n 个时刻的标签以表示起点或终点的词结尾，可能会被读作区段的端点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>%n 个标签为空，或含有不会保留的制表符、换行或首尾空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>%n 条不是发作的标注会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>%n 条不是状态的标注会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>%n 条标注的通道会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>%n 条标注的单元会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>%n 条标注的置信度会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>%n 条标注的备注会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>%n 条标注的旗标会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>%n 个发作的各通道起始时间会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>%n 条标注的制作或更改时间会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>%n 条标注的类型会被略去；仅凭标签无法得知类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation>评分者姓名会被略去。</translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation>每个文件只容纳一位评分者；多位评分者的标注会混合，姓名会被略去。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS 事件</translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation>SzCORE 发作</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>逗号分隔表格</translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation>EDF+ 标注</translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation>Edgescope 标注</translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation>NeuroScope 事件</translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation>EDFbrowser XML</translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation>睡眠结构图文本</translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation>CHB-MIT 摘要</translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation>Siena 发作列表</translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation>对标注文件而言过大。</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>%n 个状态早于起点或在另一状态结束前开始；这些状态会被截短。选择一位评分者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>已略去 %n 行没有状态和更晚终点的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation>记录中没有名为 %1 的通道或单元；该名称已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>%n 个发作的起点或终点无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation>按该列表，有发作的结束晚于其记录的结束：%1。检查其时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>已略去 %n 行没有可读时间的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation>首行没有起始时间列，也没有时长列或标签列的列名。</translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation>没有起始时间列。</translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation>%1 中没有标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>%n 个含控制字符或“@@”的标签不会原样保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>%n 条没有标签的标注无法被任何程序读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation>“%1”不是标注类型</translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation>标注文件 %1 已损坏（%2）。文件保持原样。</translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation>终点早于起点</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>第 %2 字节处：%1</translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation>不含标注</translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation>标注文件 %1 由较新版本的 Edgescope 写入。更新 Edgescope 后方可使用；文件保持原样。</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation>标签 %1：%2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation>标注 %1：%2</translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation>无法读取标注文件 %1：%2。</translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation>标注文件 %1 属于内容不同的记录。文件保持原样。</translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation>标注的最近一次编辑未保存到磁盘：无法写入 %1（%2）。腾出空间，或将标注保存到别处。</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation>发作前</translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation>发作后</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>伪迹</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation>评分者：%1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>置信度：%1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>通道：%1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>单元：%1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
</context>
<context>
    <name>ArrayMap</name>
    <message>
        <source>Several electrodes share a place: they are shown in their order.</source>
        <translation>多个电极位于同一位置：按其顺序显示。</translation>
    </message>
    <message>
        <source>The file has no positions: electrodes are shown in their order.</source>
        <translation>文件中没有位置：电极按其顺序显示。</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: a square for each unit.</source>
        <translation>文件未说明单元的位置：每个单元一个方格。</translation>
    </message>
    <message>
        <source>The file does not say where its channels lie: a square for each channel.</source>
        <translation>文件未说明通道的位置：每个通道一个方格。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>放电率</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP power</source>
        <translation>LFP 功率</translation>
    </message>
    <message>
        <source>no LFP</source>
        <translation>无 LFP</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单元</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation>--range 达到 %1 s，但 %2 止于 %3 s。</translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation>%1 无法计算：%2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation>正在对锋电位计数</translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation>正在生成替代数据</translation>
    </message>
    <message>
        <source>writing results</source>
        <translation>正在写入结果</translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation>正在绘制图形</translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation>计算各项分析并写入其表格、数组和图形。</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation>--set：没有分析“%1”；允许：%2。</translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation>--set：%1 没有参数。</translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation>--set：%1 没有参数“%2”；允许：%3。</translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation>--set %1：写作 id.key=value。</translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation>--set：%1 给出了两次。</translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation>--range %1：写作 T0:T1，以距记录起点的秒数表示，T0 在 T1 之前（“60:300”）。</translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation>结果文件夹，须为空或不存在（必需）</translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation>要运行的分析，以逗号分隔（全部）；见 list analyses</translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation>一个参数的值，可多次使用；见 list parameters</translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation>代替文件自带标记的标注文件（.annotations.json）</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation>距记录起点的秒数（整个记录）</translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation>每种替代数据的个数（100）；0 表示不生成</translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation>相同的种子给出相同的随机数（1）</translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation>使用的处理器核心数（全部）；结果与此无关</translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation>替换文件夹中先前的结果</translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation>analyze 需要 --out DIR，即结果文件夹。</translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation>将记录或标注文件中的标注保存为其他程序可用的形式。</translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation>新文件：.tsv、.csv、.edf、.json、.evt、.xml 或 .txt</translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation>bids、szcore、csv、edf、edgescope、evt、edfbrowser 或 hypnogram，用于后缀不足以确定格式时</translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation>表格前三列之后的列，以逗号分隔</translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation>仅此评分者的标注和随记录附带的标注</translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation>标注文件所属的记录</translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation>多个记录的列表中，仅此一个</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation>不显示进度</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation>“%1”不是 --%2 的值；允许：%3。</translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation>%1 不接受 %2；允许：%3。</translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation>%1：%2 允许：%3。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 给出了两次。</translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation>--%1 缺少值：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation>“%1”是多余的参数；%2 接受 %3。</translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation>%1 需要 %2；见 edgescope-batch %1 --help。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 的数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation>--%1 中 %2 出现了两次。</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation>用法：edgescope-batch %1 %2 [选项]</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation>用法：edgescope-batch 命令 [参数]

无窗口地分析神经集群在各时间尺度上的兴奋与抑制。

</translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation>edgescope-batch 命令 --help 显示命令的选项；--version 显示版本。
退出码：0 完成，1 失败，2 调用有误，3 完成但部分分析无法计算，130 已停止。
</translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation>未知命令“%1”；允许：%2。</translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation>缺少命令；允许：%1。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation>将任何可读的记录保存为 NWB 2.x，包括单元类别。</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation>%1 个（%2 E，%3 I，%4 未分类），%5 个锋电位</translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation>%1 Hz，%2 个样本，单位 %3</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation>首个锋电位 %1，末个锋电位 %2</translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation>说明记录中包含的内容。</translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation>作为一个 JSON 对象</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 至 %2 %3</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1；允许：%2</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation>没有“%1”的列表；允许：%2。</translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation>列出此程序所知的内容。</translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation>formats、analyses 或 parameters</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>作为 JSON</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation>无法写入 %1；检查文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation>--out %1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation>--out %1 不为空；选择另一个文件夹或添加 --force。</translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation>--out %1 是记录自身所在的文件夹；选择另一个文件夹。</translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation>文件未注明采样率时信号的采样率</translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation>uV、mV 或 V：文件未注明单位时信号的单位</translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation>保留为间断的最短信号停顿（1.5 个采样周期）</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation>新文件的名称须以 .nwb 结尾：%1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 已存在；选择另一个名称或先将其删除。</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1：文件夹 %2 不存在。</translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation>场景 seizure 不能选择 --minutes，其时长固定为 9 分钟。</translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation>记录需要单元；--excitatory 和 --inhibitory 均为 0。</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation>生成真值已知的合成记录。</translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation>时长，1 至 1440（30）</translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation>相同的种子生成相同的记录（1）</translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation>兴奋性单元，0 至 10000（80）</translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation>抑制性单元，0 至 10000（22）</translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation>LFP 的采样率，100 至 30000（1000）</translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation>LFP 通道数，0 至 96（8）</translation>
    </message>
    <message>
        <source>%1 differs from the recording that the figure was made of: so may the numbers.</source>
        <translation>%1 与制作该图形所用的记录不同：数值也可能不同。</translation>
    </message>
    <message>
        <source>The classes of the units differ from those that the figure was made with: so will the numbers.</source>
        <translation>单元的类别与制作该图形时不同：数值也会不同。</translation>
    </message>
    <message>
        <source>%1 was made with the annotations %2, which are not there. Name them by --annotations FILE.</source>
        <translation>制作 %1 时使用了标注 %2，但该标注不存在。用 --annotations FILE 指定。</translation>
    </message>
    <message>
        <source>take parameters, seed, range, states, surrogates and annotations from an exported figure or a provenance.json; other options win over it</source>
        <translation>从导出的图形或 provenance.json 取用参数、种子、范围、状态、替代数据和标注；其他选项优先</translation>
    </message>
    <message>
        <source>draw figures as svg, pdf, png or tiff, separated by commas (none)</source>
        <translation>绘制图形，格式为 svg、pdf、png 或 tiff，以逗号分隔（无）</translation>
    </message>
    <message>
        <source>write a report as html or pdf, separated by commas (none)</source>
        <translation>写入报告，格式为 html 或 pdf，以逗号分隔（无）</translation>
    </message>
    <message>
        <source>resolution of png and tiff figures, 50 to 1200 (300)</source>
        <translation>png 和 tiff 图形的分辨率，50 至 1200（300）</translation>
    </message>
    <message>
        <source>%1 is an input; choose another name.</source>
        <translation>%1 是输入文件；选择另一个名称。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or give --force to replace it.</source>
        <translation>%1 已存在；选择另一个名称，或给出 --force 以替换。</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in one of %1: %2</source>
        <translation>新文件的名称须以 %1 之一结尾：%2</translation>
    </message>
    <message>
        <source>Files of --format %1 end in .%2: %3</source>
        <translation>--format %1 的文件以 .%2 结尾：%3</translation>
    </message>
    <message>
        <source>%1 numbers its channels and does not name them; give --recording for the names.</source>
        <translation>%1 中的通道只有编号，没有名称；用 --recording 给出名称。</translation>
    </message>
    <message>
        <source>%1 lists no seizure of %2; it lists those of %3.</source>
        <translation>%1 未列出 %2 的发作；列出的是 %3 的发作。</translation>
    </message>
    <message>
        <source>%1 is about %2 recordings, whose times are mixed; choose one with --file.</source>
        <translation>%1 涉及 %2 个记录，其时间混在一起；用 --file 选择一个。</translation>
    </message>
    <message>
        <source>classifying units</source>
        <translation>正在为单元分类</translation>
    </message>
    <message>
        <source>use the classes that the analysis classification suggests; classes set by hand stay</source>
        <translation>使用分析 classification 建议的类别；手动设定的类别保持不变</translation>
    </message>
    <message>
        <source>states (four vigilance states), states_seizure (the same, then 9 minutes with a seizure), seizure (9 minutes) or poisson (independent units); states</source>
        <translation>states（四种警觉状态）、states_seizure（同上，其后 9 分钟含一次发作）、seizure（9 分钟）或 poisson（独立单元）；states</translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation>文件在此结束。</translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation>文件的此部分在此结束。</translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation>文件在所声明的样本之前结束。</translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 中没有样本。</translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation>%1 不是 Blackrock 文件。</translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation>%1 中是 Neuralynx 系统的事件，而非 Blackrock 的事件；两者文件后缀相同。无法读取。</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>已略去 %1。%2</translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation>%1：时钟被重置 %2 次。此后的锋电位和事件已移至此前的内容之后。</translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation>%1 的时钟被重置 %2 次，%3 的时钟被重置 %4 次：锋电位、事件和信号彼此的时间可能不对应。</translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation>%1：%2 个通道的换算系数未知，因为旁边没有给出该系数的 .nev；每级按 0.25 µV 计。</translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation>%1 个电极的位置来自映射文件 %2，相邻间距 400 µm。</translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation>已略去 %1 个损坏的样本数据包，首个位于第 %2 字节。</translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation>%1 个样本的时间与相邻样本不符，已置于相邻样本之间。</translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation>第 %1 字节处应有样本块起始，但未找到；最后 %2 字节已略去。</translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation>第 %1 字节处的块未注明样本数，如同未写完的文件；文件其余部分视为其样本。</translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation>文件在第 %1 字节处的块内结束：%3 个样本中有 %2 个。</translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation>至此处的块或停顿超过 %1 个；采样率或样本时间有误。</translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation>最后 %1 字节是被截断的样本的一部分；已略去。</translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation>样本时间与采样率 %1 Hz 不符；采样率保持不变。</translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation>按样本时间，采样率为 %1 Hz；已采用此值代替注明的 %2 Hz。</translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation>时钟共被重置 %1 次。</translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation>有 %1 处停顿，共 %2 s 没有数据。</translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation>至此处的样本时间间隔超出任何记录的可能范围。</translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation>时钟被重置：时间在第 %3 字节处从 %1 s 跳到 %2 s。其后的内容已紧接此前的数据放置。</translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation>%1 处短于 %2 s 的停顿已闭合；时间的准确度在此范围内。</translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation>文件头注明版本 %1.%2；可读取版本 2.1 至 3.0。</translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation>最后 %1 字节是被截断的数据包；已略去。</translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation>数据包未按时间顺序排列；时间按原样采用，不计时钟重置。</translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation>%1 个锋电位不属于任何单元：%2 个未分选（分选码 0），%3 个噪声（255），%4 个为保留分选码。</translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation>未读取 %1 个视频、追踪、按钮或设置数据包。</translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation>已略去 %1 个时间与相邻者相差很远的数据包。</translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation>只读取了前 %1 个数字事件和注释；其余 %2 个已略去。</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation>文件头注明自身大小为 %1 字节，这不可能：它有 %2 个扩展，而文件为 %3 字节。</translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation>文件头注明数据包为 %1 字节，这不可能。</translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation>文件头注明时钟为每秒 0 个计数。</translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation>文件头注明采样周期为 %1 个三万分之一秒计数，这不可能。</translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation>文件头未注明通道。</translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation>文件头注明 %1 个通道，超出文件所能容纳。</translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation>此处缺少通道描述；文件头已损坏。</translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation>%1：%2 个通道的换算系数无法使用（%3 …）；改为每级按 0.25 µV 计。</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation>文件头注明自身大小为 %1 字节，这不可能：它有 %2 个通道，而文件为 %3 字节。</translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>已略去 %n 个没有可读位置的标记，首个在第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends before its first whole sample.</source>
        <translation>文件在首个完整样本之前结束。</translation>
    </message>
    <message>
        <source>%1 was cut off: the header announces %2 samples, %3 are whole.</source>
        <translation>%1 被截断：文件头声明 %2 个样本，完整的有 %3 个。</translation>
    </message>
    <message>
        <source>%1 was cut off: of %2 channels, the last %3 are not whole and were left out.</source>
        <translation>%1 被截断：%2 个通道中，最后 %3 个不完整，已略去。</translation>
    </message>
    <message>
        <source>The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.</source>
        <translation>%2 的最后 %1 字节不构成所有通道的完整样本；文件可能被截断。</translation>
    </message>
    <message>
        <source>%1 has no BrainVision header (.vhdr) beside it.</source>
        <translation>%1 旁没有 BrainVision 文件头（.vhdr）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The header names the file %1, which is not there; %2 was taken.</source>
        <translation>文件头所指的文件 %1 不存在；已改用 %2。</translation>
    </message>
    <message>
        <source>Its samples are stored as “%1”; only BINARY can be read.</source>
        <translation>其样本以“%1”方式存储；只能读取 BINARY。</translation>
    </message>
    <message>
        <source>Its data are “%1”; only TIMEDOMAIN can be read.</source>
        <translation>其数据为“%1”；只能读取 TIMEDOMAIN。</translation>
    </message>
    <message>
        <source>The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.</source>
        <translation>其样本的顺序“%1”既不是 MULTIPLEXED，也不是 VECTORIZED。</translation>
    </message>
    <message>
        <source>Its numbers are stored highest byte first, which cannot be read.</source>
        <translation>其数值以高位字节在前的方式存储，无法读取。</translation>
    </message>
    <message>
        <source>Its numbers are stored as “%1”, which cannot be read.</source>
        <translation>其数值以“%1”方式存储，无法读取。</translation>
    </message>
    <message>
        <source>It states a negative number of bytes or samples.</source>
        <translation>其注明的字节数或样本数为负。</translation>
    </message>
    <message>
        <source>It does not say how many channels there are.</source>
        <translation>未注明通道数。</translation>
    </message>
    <message>
        <source>The resolution “%1” in line %2 of the header is no number; the stored numbers are shown as they are.</source>
        <translation>文件头第 %2 行的分辨率“%1”不是数字；数值按存储的原样显示。</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>It states no sampling interval.</source>
        <translation>未注明采样间隔。</translation>
    </message>
    <message>
        <source>The file with its samples, “%1”, is not beside it.</source>
        <translation>其样本文件“%1”不在旁边。</translation>
    </message>
    <message>
        <source>The file of markers, “%1”, is not beside the header.</source>
        <translation>标记文件“%1”不在文件头旁边。</translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>记录中断了 %n 次；按新记录段的时钟时间，共 %1 s 没有数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>文件头未描述 %n 个通道；其数值没有计量单位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation>%1 中没有结构“%2”；已略去。</translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation>会话中已合并的文件：%1。</translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation>%1 没有锋电位，也没有状态：%2</translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation>%1 是 CellExplorer 会话的一部分，但没有锋电位、状态或事件。</translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation>会话有状态或事件，但没有锋电位时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>“%1”中有 %n 个区间的终点早于起点；已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation>已略去 %1 中由其状态推导出的区段：%2。</translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation>%1 的锋电位时间为样本序号，但其文件均未注明采样率。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>%1 中有 %n 个会话（%2）。打开其中一个会话的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>%1 有 %n 个单元的细胞特征，但没有锋电位时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>细胞指标合并了 %n 个会话的单元，这些会话并非同时记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>细胞指标未指明其 %n 个细胞中哪些是这些单元；已略去细胞指标。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation>类别文件 %1 已损坏（%2）。未使用其单元类别。</translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation>无法读取类别文件 %1：%2。未使用其单元类别。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>第 %2 字节处：%1</translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation>不含单元类别</translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation>类别文件 %1 由较新版本的 Edgescope 写入。未使用其单元类别；更新 Edgescope 后方可使用。</translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation>类别文件 %1 属于内容不同的记录。未使用其单元类别。</translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation>单元条目 %1 无效</translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation>单元类别既无法保存在记录旁，也无法保存为 %1：%2。程序结束后将丢失。</translation>
    </message>
    <message>
        <source>its log is not valid</source>
        <translation>其日志无效</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation>对类别表格而言过大。</translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation>不是文本。</translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation>不是单元与类别的表格：第 %1 行的列数过少。</translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation>没有列出单元。</translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation>%1 列出了记录中没有的单元（%2），却没有其他单元的类别（%3）。</translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation>两次列出单元 %1，在第 %2 行和第 %3 行。</translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation>没有列出记录中的任何单元。</translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation>没有表示兴奋性或抑制性单元的词，例如 E 和 I。</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>%1 列出了记录中没有的 %n 个单元：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>%1 没有记录中 %n 个单元的类别：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>%1 by hand</source>
        <translation>%1（手动）</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>trough-to-peak at least %1</source>
        <translation>谷峰时间至少 %1</translation>
    </message>
    <message>
        <source>trough-to-peak %1</source>
        <translation>谷峰时间 %1</translation>
    </message>
    <message>
        <source>half width %1</source>
        <translation>半宽 %1</translation>
    </message>
    <message>
        <source>excitatory with posterior %1</source>
        <translation>兴奋性的后验概率 %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>矛盾：%1</translation>
    </message>
    <message>
        <source>E group, 1 and 2 SD</source>
        <translation>E 组，1 和 2 SD</translation>
    </message>
    <message>
        <source>I group, 1 and 2 SD</source>
        <translation>I 组，1 和 2 SD</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>可能性相等</translation>
    </message>
    <message>
        <source>posterior %1</source>
        <translation>后验概率 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>正向波形</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No unit has a mean waveform, and the file publishes no trough-to-peak: only connections tell the classes.</source>
        <translation>没有单元具有平均波形，文件也未给出谷峰时间：只能由连接判断类别。</translation>
    </message>
    <message>
        <source>The file has no mean waveforms: trough-to-peak is the one it publishes.</source>
        <translation>文件没有平均波形：谷峰时间为文件所给出的值。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Positive waveform:</source>
        <translation>正向波形：</translation>
    </message>
    <message>
        <source>no half width</source>
        <translation>没有半宽</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak, in µs</source>
        <translation>谷峰时间的阈值，单位 µs</translation>
    </message>
    <message>
        <source>Drag the threshold, or move it with the arrow keys; a double-click goes back to the rule&apos;s own</source>
        <translation>拖动阈值，或用方向键移动；双击恢复规则自身的值</translation>
    </message>
    <message>
        <source>Time from the trough</source>
        <translation>距波谷的时间</translation>
    </message>
    <message>
        <source>Mean waveform</source>
        <translation>平均波形</translation>
    </message>
    <message>
        <source>of the trough</source>
        <translation>相对于波谷</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.</source>
        <translation>建议：兴奋性 %1，抑制性 %2，未分类 %3。</translation>
    </message>
    <message>
        <source>Units with a conflict: %1.</source>
        <translation>存在矛盾的单元：%1。</translation>
    </message>
    <message>
        <source>Units with a positive waveform: %1.</source>
        <translation>波形为正向的单元：%1。</translation>
    </message>
    <message>
        <source>Units that share more than half of their spikes with another: %1.</source>
        <translation>半数以上锋电位与另一单元相同的单元：%1。</translation>
    </message>
    <message>
        <source>There are no units in this recording.</source>
        <translation>此记录中没有单元。</translation>
    </message>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>%n 对兴奋性连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>%n 对抑制性连接</numerusform>
        </translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>effect on others</source>
        <translation>对其他单元的作用</translation>
    </message>
    <message>
        <source>ground truth %1</source>
        <translation>真值 %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>%1 is %2 but %3 is %4</source>
        <translation>%1 为 %2，而 %3 为 %4</translation>
    </message>
    <message>
        <source>excitatory and inhibitory pairs</source>
        <translation>兴奋性连接和抑制性连接并存</translation>
    </message>
    <message>
        <source>trough-to-peak %1 ms</source>
        <translation>谷峰时间 %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram rises in %1 ms</source>
        <translation>自相关图上升时间 %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram decays in %1 ms</source>
        <translation>自相关图衰减时间 %1 ms</translation>
    </message>
    <message>
        <source>too few spikes for an autocorrelogram</source>
        <translation>锋电位过少，无法得出自相关图</translation>
    </message>
    <message>
        <source>waveform beyond both groups</source>
        <translation>波形在两组之外</translation>
    </message>
    <message>
        <source>waveform %1</source>
        <translation>波形 %1</translation>
    </message>
    <message>
        <source>%1: trough-to-peak of %2 ms divides the classes instead.</source>
        <translation>%1：改以 %2 ms 的谷峰时间划分类别。</translation>
    </message>
    <message>
        <source>Fewer than %1 units have a waveform</source>
        <translation>有波形的单元少于 %1 个</translation>
    </message>
    <message>
        <source>The waveforms do not fall into two groups</source>
        <translation>波形不能分为两组</translation>
    </message>
    <message>
        <source>Too few waveforms show the end of the after-peak: its half width was left out.</source>
        <translation>显示后峰终点的波形过少：已略去后峰半宽。</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>正向波形</translation>
    </message>
    <message>
        <source>no waveform</source>
        <translation>没有波形</translation>
    </message>
    <message>
        <source>waveform without a trough</source>
        <translation>波形没有波谷</translation>
    </message>
    <message>
        <source>Trough-to-peak</source>
        <translation>谷峰时间</translation>
    </message>
    <message>
        <source>Half width of the after-peak</source>
        <translation>后峰半宽</translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>已从信号中截取 %n 个单元的波形。</numerusform>
        </translation>
    </message>
    <message>
        <source>no waveform, and no channel of 10 kHz or faster on its electrode</source>
        <translation>没有波形，且其电极上没有 10 kHz 或更快的通道</translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>没有波形，且不知其电极是 %n 个通道中的哪一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>没有波形，且信号中只有 %n 个完整的锋电位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>Mean E</source>
        <translation>E 均值</translation>
    </message>
    <message>
        <source>Mean I</source>
        <translation>I 均值</translation>
    </message>
    <message>
        <source>less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>较多</translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation>CI %1–%2</translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation>5–95% %1–%2</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>高通截止频率须不低于 %1 Hz。</translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>低通截止频率须不低于 %1 Hz。</translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation>高通截止频率须低于低通截止频率。</translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation>截止频率须低于 %1 Hz，即通道采样率的一半。</translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>已略去 %n 个没有样本的信号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>已略去 %n 条没有可读起始时间的标注，首条在数据记录 %1 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>%n 条标注与其数据记录的时间连在一起；已分开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>文件头中 %n 个数字未按格式要求书写（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation>文件头的开始日期一处为“%1”，另一处为“%2”；采用后者。</translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation>开始时间“%1 %2”不是日期和时间；记录的采集时间未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n 个数据记录未注明开始时间，首个为数据记录 %1；视为紧接前一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>%n 个数据记录注明的开始时间早于前一个的结束，首个为数据记录 %1；视为紧接前一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n 个数据记录注明的开始时间与其他所有记录相差很远，首个为数据记录 %1；视为紧接前一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>文件头注明记录是连续的，但 %n 个数据记录注明了不同的开始时间，首个为数据记录 %1；可能缺少间断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no duration, so that the file states no sampling rate. Give that of its fastest signals with --rate HZ.</source>
        <translation>数据记录没有时长，因此文件未注明采样率。用 --rate HZ 给出其最快信号的采样率。</translation>
    </message>
    <message>
        <source>The records are too short for their samples.</source>
        <translation>数据记录过短，容不下其样本。</translation>
    </message>
    <message>
        <source>Several channels have the same label (%1); they are numbered.</source>
        <translation>多个通道的标签相同（%1）；已为其编号。</translation>
    </message>
    <message>
        <source>%1 holds neither signals nor annotations.</source>
        <translation>%1 中既没有信号，也没有标注。</translation>
    </message>
    <message>
        <source>byte %1, “%2” was read as %3</source>
        <translation>第 %1 字节处的“%2”读作 %3</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>The header does not say how many samples of “%1” a record holds.</source>
        <translation>文件头未注明一个数据记录含多少个“%1”的样本。</translation>
    </message>
    <message>
        <source>The header gives no usable range for %1; its stored numbers are shown as they are.</source>
        <translation>文件头未给出 %1 的可用范围；数值按存储的原样显示。</translation>
    </message>
    <message>
        <source>Its signals have no samples.</source>
        <translation>其信号没有样本。</translation>
    </message>
    <message>
        <source>The file ends inside its first record of data.</source>
        <translation>文件在首个数据记录之内结束。</translation>
    </message>
    <message>
        <source>The header does not count the records; %1 were found by the file&apos;s size.</source>
        <translation>文件头未注明数据记录数；按文件大小得出 %1 个。</translation>
    </message>
    <message>
        <source>The file was cut off: the header announces %1 records, %2 are whole.</source>
        <translation>文件被截断：文件头声明 %1 个数据记录，完整的有 %2 个。</translation>
    </message>
    <message>
        <source>The header announces %1 records; the %2 bytes after them, from byte %3 on, were not read.</source>
        <translation>文件头声明 %1 个数据记录；其后从第 %3 字节起的 %2 字节未读取。</translation>
    </message>
    <message>
        <source>The %1 bytes after the last whole record were not read.</source>
        <translation>未读取最后一个完整数据记录之后的 %1 字节。</translation>
    </message>
    <message>
        <source>The header does not say how many signals the file has.</source>
        <translation>文件头未注明文件有多少个信号。</translation>
    </message>
    <message>
        <source>The header says that it has “%1” bytes; %2 signals need %3.</source>
        <translation>文件头注明自身为“%1”字节；%2 个信号需要 %3 字节。</translation>
    </message>
    <message>
        <source>The header does not say how long a record lasts.</source>
        <translation>文件头未注明一个数据记录的时长。</translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>记录有 %n 处间断，共 %1 s 没有数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EllipsoidView</name>
    <message>
        <source>Ensemble E</source>
        <translation>集群 E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>集群 I</translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message>
        <source>Flat signal.</source>
        <translation>信号平坦。</translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation>有一个类别没有变化：无相关性。</translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation>两轴相等：无方向。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>此尺度上只有 %n 个时间箱；椭圆需要 3 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation>d %1，Holm p %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation>小 → 大：</translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation>偏移 1 → 5</translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation>无状态  %1</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>最大值占比</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: the entry &quot;%2&quot; of its provenance is missing or makes no sense. Take the file as it was exported.</source>
        <translation>%1：其溯源信息的条目“%2”缺失或无意义。使用导出时的原文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg, .pdf, .png or .tiff; give it one of these endings.</source>
        <translation>“%1”不以 .svg、.pdf、.png 或 .tiff 结尾；使用其中一种后缀。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the part of Qt that writes such pictures is missing. Choose another format.</source>
        <translation>无法写入“%1”：缺少写入此类图像的 Qt 组件。选择另一种格式。</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too many. Choose a lower resolution or a smaller page.</source>
        <translation>图像将有 %1 × %2 像素，过多。选择较低的分辨率或较小的页面。</translation>
    </message>
    <message>
        <source>Nothing has been computed for this panel.</source>
        <translation>此子图尚未计算任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not carry the provenance of a figure. Take a figure or the .json beside it, as this program exported it.</source>
        <translation>%1 不带图形的溯源信息。使用本程序导出的图形或其旁的 .json。</translation>
    </message>
    <message>
        <source>%1: its provenance is damaged. Take the file as it was exported.</source>
        <translation>%1：其溯源信息已损坏。使用导出时的原文件。</translation>
    </message>
    <message>
        <source>%1 · Edgescope %2 · seed %3</source>
        <translation>%1 · Edgescope %2 · 种子 %3</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Paper figure %1</source>
        <translation>论文图 %1</translation>
    </message>
    <message>
        <source>Traces, spikes and mirrored ensembles over time</source>
        <translation>随时间的迹线、锋电位和镜像集群</translation>
    </message>
    <message>
        <source>Joint distribution, ellipsoids, collapse and variance</source>
        <translation>联合分布、椭球、塌缩和方差</translation>
    </message>
    <message>
        <source>Partition curves and texture features of the states</source>
        <translation>各状态的划分曲线和纹理特征</translation>
    </message>
    <message>
        <source>A seizure in time and frequency, spikes and S(t)</source>
        <translation>一次发作的时间与频率、锋电位和 S(t)</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>Hash of the unit classes</source>
        <translation>单元类别的哈希值</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>可见时间窗</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>自定义范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>哈希值（SHA-256）</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Own place, mm</source>
        <translation>自由位置，mm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>FigureRecipe</name>
    <message>
        <source>visible window</source>
        <translation>可见时间窗</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>发作前后</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>k %1, %2, %3</source>
        <translation>k %1，%2，%3</translation>
    </message>
</context>
<context>
    <name>FigureWarnings</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Colours that look alike in greyscale: %1</source>
        <translation>灰度下看起来相似的颜色：%1</translation>
    </message>
    <message>
        <source>Type of %1&#x202f;pt; under %2&#x202f;pt it is hard to read</source>
        <translation>文字为 %1&#x202f;pt；小于 %2&#x202f;pt 难以阅读</translation>
    </message>
    <message>
        <source>Lines of %1&#x202f;pt; under %2&#x202f;pt they may break up</source>
        <translation>线条为 %1&#x202f;pt；小于 %2&#x202f;pt 可能断裂</translation>
    </message>
    <message>
        <source>Labels cut off: %1</source>
        <translation>被截断的标签：%1</translation>
    </message>
    <message>
        <source>Panel %1 reaches beyond the page</source>
        <translation>子图 %1 超出页面</translation>
    </message>
    <message>
        <source>Panels %1 and %2 lie on one another</source>
        <translation>子图 %1 与 %2 重叠</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>%1 cannot be opened: the program %2, which looks through it first, cannot be started. Install Edgescope again.</source>
        <translation>无法打开 %1：先行检查文件的程序 %2 无法启动。重新安装 Edgescope。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: reading it does not come to an end. It is damaged, or its disk does not answer.</source>
        <translation>无法打开 %1：读取无法完成。文件已损坏，或其磁盘无响应。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is damaged in a way that makes the library that reads it fail. Ask for another copy.</source>
        <translation>无法打开 %1：其损坏方式使读取它的库出错。索取另一份副本。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1–%2&#x202f;Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>above %1&#x202f;Hz</source>
        <translation>高于 %1 Hz</translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation>低于 %1 Hz</translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation>陷波 %1 Hz</translation>
    </message>
    <message>
        <source>common average</source>
        <translation>共同平均</translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation>双极</translation>
    </message>
    <message>
        <source>Common average</source>
        <translation>共同平均</translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation>双极</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>原始记录</translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation>%1 个单元超出可能的数目。</translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation>单元 %1 注明有 %2 个锋电位，但所存锋电位只剩 %3 个；文件已损坏。</translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation>%1 没有单元。</translation>
    </message>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>已略去位置（epos）：并非 %n 个单元各有一对数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>末尾的 %n 个锋电位不属于任何单元；已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation>无法读取 %1：没有权限。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation>%1 超出内存容量。</translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation>%1 是不含记录的文件夹。打开一个记录文件。</translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation>%1 不是已知格式（%2）的记录。</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>记录 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation>无法打开 %1：该 HDF5 文件含有库缓存的映像，不受支持。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation>无法打开 %1：该 HDF5 文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation>无法读取数值；文件已损坏，或其存储方式不受支持。</translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation>目录已损坏。</translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation>声明了 %1 个数值但未存储；文件已损坏。</translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation>此处应为文本。</translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 是文件夹。给出文件的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>无法写入 %1：没有文件夹 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation>无法写入 %1：文件夹 %2 不允许写入。选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation>无法在 %2 处写入 %1。检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Edgescope</source>
        <translation>关于 Edgescope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance of excitation and inhibition in neural recordings, across time scales and states of vigilance.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;神经记录中兴奋与抑制的平衡，跨越各时间尺度和警觉状态。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。不附带任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation>未从各部分取用任何内容：没有单元、通道和区间。</translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation>%1 与第一部分 %2 没有共同的时间；检查其偏移。</translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation>它比第一部分早 %1 s 开始。</translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation>它比第一部分晚 %1 s 开始。</translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation>没有可合并的部分。</translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message>
        <source>Ensemble E</source>
        <translation>集群 E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>集群 I</translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <comment>points beyond the axes</comment>
        <translation>
            <numerusform>%n 个在轴外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰色</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>深绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>浅灰色</translation>
    </message>
</context>
<context>
    <name>LabelPreset</name>
    <message>
        <source>AWAKE, REM, LSL, SWS</source>
        <translation>AWAKE、REM、LSL、SWS</translation>
    </message>
    <message>
        <source>AASM: W, N1, N2, N3, R</source>
        <translation>AASM：W、N1、N2、N3、R</translation>
    </message>
    <message>
        <source>Rechtschaffen and Kales: W, 1 to 4, REM, movement</source>
        <translation>Rechtschaffen 与 Kales：W、1 至 4、REM、体动</translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation>啮齿动物：WAKE、NREM、REM、MA</translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation>SzCORE 与 HED-SCORE 的发作类型</translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation>按键 %1 分配给了多个标签：%2。</translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation>%1 与 %2 的颜色难以区分，至少对色盲读者如此。</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation>%1 的颜色在浅色主题中不够醒目。</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation>%1 的颜色在深色主题中不够醒目。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Balance across scales</source>
        <translation>跨尺度的平衡</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>时间与频率</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>%n 个没有评分的分期作为事件保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>%n 个分期未注明时长；视为持续到下一个分期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>%n 个发作标记未注明时长；作为时刻处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation>%2 s 处的“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>%n 条标注位于记录之外：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation>第 %1 字节处的变量被截断</translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation>第 %1 字节处的变量已损坏</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation>%1 不是版本 5 至 7.3 的 MATLAB 文件。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation>%1 中独立的值超过 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>%1：%2；只读取了其前的 %n 个变量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation>是 MATLAB 文件，但未能找到锋电位时间、信号或状态：没有递增时间的元胞，没有带标签的时间，没有样本表格。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>有样本表格（%1），但未注明采样率。用 --rate HZ 给出，或在窗口询问时给出。</translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation>在 %1 中找到信号：%2 个样本，%3 Hz。</translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>有以整数表示的锋电位时间（%1），按样本计数，但未注明采样率。用 --rate HZ 给出，或在窗口询问时给出。</translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation>锋电位时间以 %1 Hz 的样本计数。</translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation>文件注明时长为 %1 s，但锋电位延续到 %2 s。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>根据旁边的标签在 %1 中找到 %n 个单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>在 %1 的元胞中找到 %n 个单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>%1 中 %n 个空元胞不视为单元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation>参数文件标出应跳过的通道：%1。这些通道仍列在通道中。</translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation>参数文件未注明电压范围和放大倍数，因此伏特值未知。</translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation>参数文件未注明场电位的采样率（lfpSamplingRate）；按 %1 Hz 处理。</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation>%1 在其 %2 个通道的一个样本中间结束；通道数可能有误。</translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation>%1 中没有其 %2 个通道的样本。</translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation>未显示 %1：参数文件（%2 个通道，%3 位，%4 Hz）未说明其存储方式。</translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation>锋电位旁没有参数文件（%1.xml）。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation>%1 已损坏（%2）；已读取此前的内容。</translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation>%1 中不是一组文件，而是以下各组：%2。打开其中一组的文件。</translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation>NeuroScope</translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation>%1 未注明锋电位的采样率。用 --rate HZ 给出。</translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation>%1：参数文件旁没有可读取的锋电位、信号或事件。</translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation>文件夹中还有 Phy 的分选结果：打开其 spike_times.npy 可读取单元。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>%1：%n 个缺少配对的起点或终点已作为标记保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%1：已略去 %n 行没有时间和文本的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>只读取了 %2 的前 %1 MiB。</translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation>%1 不是时段表格，未读取。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation>%1 有 %2 列；应为一列。</translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation>%1：第 %2 个数不是整数。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation>%1：各行末尾的数不是锋电位时间（第 %2 行）。</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation>电极柄 %1 的 .clu 文件不以簇数开头；每一行均视为一个锋电位。</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation>电极柄 %1 的 .clu 文件声明有 %2 个簇，实际有 %3 个。</translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation>电极柄 %1 有 %2 个锋电位时间（.res）和 %3 个锋电位的簇（.clu）；已读取前 %4 个。</translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation>其锋电位 %1 没有簇。</translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation>该组的簇超过 %1 个。</translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation>电极柄 %1 的簇 0 是噪声，含其 %3 个锋电位中的 %2 个，已略去。</translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation>按惯例簇 1 常为多单元：在将 %1 视为单个单元之前应加以检查。</translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation>锋电位需要编号相同的 .res 和 .clu 文件；以下文件没有配对，已略去：%1。</translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation>电极柄 %1 没有 .res 文件；其锋电位时间取自 %2。</translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation>已略去电极柄 %1 的波形：%2</translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation>已略去电极柄 %1：%2</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation>%1 有 %2 字节，与参数文件所述的 %3 个锋电位、%4 个通道不符。</translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation>%1 在 %3 个锋电位中的 %2 个的波形之后结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>已从 %1 读取 %n 个以秒表示的时段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation>锋电位/神经元</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz/神经元</translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation>锋电位占比</translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation>SD（距均值）</translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation>最大值占比</translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation>没有兴奋性单元。为单元分类或选择类别列。</translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation>没有抑制性单元。为单元分类或选择类别列。</translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation>此范围内没有兴奋性锋电位。</translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation>此范围内没有抑制性锋电位。</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>信号平坦。</translation>
    </message>
    <message>
        <source>No unit is selected. Select units in the raster, the units table or the array map, or take in all units.</source>
        <translation>未选择单元。在栅格图、单元表格或阵列图中选择单元，或纳入所有单元。</translation>
    </message>
    <message>
        <source>No excitatory unit is among the selected ones.</source>
        <translation>所选单元中没有兴奋性单元。</translation>
    </message>
    <message>
        <source>No inhibitory unit is among the selected ones.</source>
        <translation>所选单元中没有抑制性单元。</translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation>数组的描述已损坏。</translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation>数组的长度不是整数列表。</translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation>数组中的值为“%1”类型，不是普通数字。</translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation>数组中是记录结构，不是普通数字。</translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation>这不是 NumPy 数组。</translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation>NumPy 数组的版本 %1 未知。</translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation>所声明的数组描述比文件还长。</translation>
    </message>
</context>
<context>
    <name>Numpy</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>holds an array without numbers.</source>
        <translation>含有不带数字的数组。</translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation>含有 %1 维数组；锋电位时间列表和信号表格最多为二维。</translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation>含有 %1 乘 %2 个数字的表格；最多可显示 %3 个通道。</translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation>文件声明了 %2 个数字，在 %1 个之后结束。</translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation>其递增的整数视为一个单元的锋电位时间，以 %1 Hz 的样本计数。</translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation>其递增的数字视为一个单元的锋电位时间，以秒为单位。</translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation>文件在其最初的数字之内结束。</translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation>其数字视为 %2 个通道的 %1 个样本。</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>未注明采样率。用 --rate HZ 给出，或在窗口询问时给出。</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation>会话的开始时间“%1”不是日期。</translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation>%1 是 NWB 1 文件。只能读取 NWB 2；须先转换。</translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation>%1 没有可显示的单元和信号：%2</translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation>文件有状态或标记，但没有信号。</translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation>%1 既没有已分选的单元，也没有电信号。</translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>已略去 %1 的 %n 个未评分区段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>已略去 %1 的 %n 个没有起点和更晚终点的区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation>已略去区间 %1：并非每个区间都有起点和终点时间。</translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation>信号 %1 没有数据。</translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation>信号 %1 的数据不是时间与通道的表格。</translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation>信号 %1 没有样本。</translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation>信号 %1 的压缩方式无法读取。</translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation>信号 %1 的通道过多；其时间与通道可能互换了。</translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation>%1 的数值注明单位为 %2；已换算为伏特。</translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation>%1 的换算系数无法使用；数值按存储的原样显示。</translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation>已忽略 %1 的通道换算：并非每个通道一个系数。</translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation>单元表格 %1 没有锋电位时间。</translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation>没有说明锋电位归属于哪个单元的索引。</translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation>索引在其列内不是递增的；文件已损坏。</translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation>文件没有已分选的单元。</translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation>已读取 %1 的单元；未读取单元表格 %2。</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation>信号 %1 的时间戳的压缩方式无法读取。</translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation>%1 的时间戳少于样本；没有时间戳的样本已略去。</translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation>信号 %1 的时间戳过少，无法得出采样率。</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation>信号 %1 的时间戳不是递增的。</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation>信号 %1 的时间戳出现回跳。</translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation>%1 的时间戳间隔不均匀；其样本按均匀间隔显示。</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation>信号 %1 的时间戳所跨时间远长于其样本。</translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation>信号 %1 未注明采样率。打开文件时给出采样率。</translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation>%1 中波形的存储方式不常见，已略去。</translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation>%1 中的波形未注明采样率，已略去。</translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>没有波形：%1</translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>已忽略 %1 的电极：有 %2 个电极，对应 %n 个通道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>%1 有 %n 处间断，共 %2 s 没有数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>%n 个不是电位的信号未写入 NWB 文件：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>%n 个单元的波形未写入 NWB 文件：其采样率或单位与首个不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation>无法转换 %1：NWB 文件以伏特存储信号，而其信号的单位未知。用 --unit 给出，或在窗口询问时给出。</translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation>信号 %1 有缺失样本，无法以整数存储。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>%1 引用电极 %2，但记录有 %n 个电极。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairContent</name>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Lag of %1 after %2</source>
        <translation>%1 相对 %2 的滞后</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>锋电位/时间箱</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes</source>
        <translation>%1：滞后 %2，%3 个锋电位</translation>
    </message>
    <message>
        <source>%1: lag %2, left out on one electrode</source>
        <translation>%1：滞后 %2，同一电极上略去</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes, expected %4, bounds %5–%6</source>
        <translation>%1：滞后 %2，%3 个锋电位，期望 %4，界限 %5–%6</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1：无连接</translation>
    </message>
    <message>
        <source>Lag of the second unit after the first (ms)</source>
        <translation>第二个单元相对第一个单元的滞后（ms）</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>锋电位/时间箱</translation>
    </message>
    <message>
        <source>expected, λ</source>
        <translation>期望，λ</translation>
    </message>
    <message>
        <source>bounds, α %1 over %2 bins</source>
        <translation>界限，α %1，共 %2 个时间箱</translation>
    </message>
    <message>
        <source>lags tested</source>
        <translation>所检验的滞后</translation>
    </message>
    <message>
        <source>left out, one electrode</source>
        <translation>略去，同一电极</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation>锋电位/神经元</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz/神经元</translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation>全部锋电位占比</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>SD（距均值）</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>最大值占比</translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation>时间线中集群信号的归一化方式。</translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation>计入静默单元</translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation>没有锋电位的单元仍计入其类别的大小。</translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation>排除发作</translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation>标记为发作的时间不进入任何分析。</translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation>排除无效时间</translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation>标记为无效的时间不进入任何分析。</translation>
    </message>
    <message>
        <source>Block length</source>
        <translation>区块长度</translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation>区块须长于相邻时间箱的共有部分。</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>自助抽样次数</translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation>用于 95% 区间的抽样次数；0 表示不计算。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>相同的种子给出相同的随机数。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相干对象</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>突触电流</translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation>LFP 通道</translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation>第二个信号。</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>第二通道</translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation>通道在记录中的行号，从 0 起。</translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation>沿尺度平滑</translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation>按 Grinsted 等人的方法</translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation>0.6 倍频程的矩形窗</translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation>相邻频率的平均方式。</translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation>噪声对数</translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation>用于确定显著性水平的红噪声对数；0 表示不计算。</translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation>脊线取自</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation>互功率</translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation>脊线是何者的极大值；绘制在相干性显著之处。</translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation>相位箭头</translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation>向右：同相；向上：通道领先四分之一周期。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>标度方式</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>论文图标度</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>完全塌缩</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>幂律塌缩</translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation>除以所示最细尺度的深度、各曲线自身的深度，或使曲线重合的时间箱宽度的幂。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>按尺度</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation>所选全部时间的一组曲线，或每个所选状态各一组。</translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation>去除均值</translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation>对 E − I 减去其均值后求和，使每条曲线终于 0。</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>最大滞后</translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation>I 相对 E 向两侧移动的时间箱数。</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>频率轴</translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation>对数，向上</translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation>对数，向下</translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation>线性，向上</translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation>线性，向下</translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation>频率的绘制方式；论文图为线性、向下。</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>脊线</translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation>无脊线</translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation>局部极大值</translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation>带惩罚的路径</translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation>数值突出于噪声的曲线。</translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation>椭圆内占比</translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation>若时间箱呈正态分布，椭圆内时间箱所占的比例。</translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation>每尺度最多点数</translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation>尺度的时间箱更多时，绘制时间上等间隔的点。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation>取何者的量化级配对：一个信号与自身，或 E 与 I。</translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation>E − I 与自身</translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation>E 与自身</translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation>I 与自身</translation>
    </message>
    <message>
        <source>E with I</source>
        <translation>E 与 I</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation>各行在全部时间上作 z 标准化，或放电率除以该类别的平均放电率。</translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation>z 标准化</translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation>放电率/均值</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>构建方式</translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation>以每一时刻为中心、宽 Δt 的窗，或包含该时刻的时间箱。</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>时间箱</translation>
    </message>
    <message>
        <source>First scale</source>
        <translation>首个尺度</translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation>图像的最细尺度。</translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation>末个尺度</translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation>图像的最粗尺度。</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>网格步长</translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation>图像各列之间的时间。</translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation>宽窗须在状态内</translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation>略去宽度在状态内不足 80% 的单元格。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>量化级数</translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation>数值所归入的量化级的个数。</translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation>量化范围</translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation>量化级所跨的范围；所有状态和尺度共用。</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation>0.5–99.5%</translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation>等概率</translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation>固定范围的界限</translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation>固定范围从该值的负值到正值。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation>单元格的配对沿哪一轴选取。</translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation>沿尺度</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>沿时间</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>对角线</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>全部平均</translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation>每偏移列数</translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation>偏移为 1 时对应的时间网格步数。</translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation>偏移 0 处的 E 与 I</translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation>表格中另含同一单元格内的 E 与 I。</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation>每对按两种顺序计数；不对称时，E 与 I 可显示哪一类别领先。</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>同质性</translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation>量化级对的占比所除以的量。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation>占比的平方和，或其平方根。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation>自然对数或以 2 为底的对数。</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗</translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation>散点图中每点所对应的窗的长度。</translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation>窗的步长</translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation>相邻窗起点之间的时间。</translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation>窗内偏移</translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation>对窗计数时采用的偏移。</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation>用于两状态 p 值的置换次数；0 表示不计算。</translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation>共同置换</translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation>状态标签作为整体置换的窗。</translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation>60 s 区块</translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation>完整片段</translation>
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
        <translation>图中显示的信号。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation>横跨全图的时间步数。</translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation>颜色界限</translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation>颜色止于正负该 SD 数。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation>随时间的 Lorenz 曲线</translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation>放电水平划分</translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation>放电水平划分，按锋电位</translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation>时间箱上的不均等性，如论文正文所定义；或放电水平上的不均等性，如论文图所示。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation>沿频率的每个突出的极大值，或涵盖最多而跳跃最少的路径。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation>低于全部数值的此分位数的局部极大值不作为脊线。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation>局部极大值链从一列到下一列的最大移动。</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短长度</translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation>略去周期数更少的链。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation>路径在频率上跳跃的代价。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径数</translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation>要寻找的带惩罚路径的条数。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation>在何者的功率中寻找脊线。</translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation>小波 ω0</translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation>Morlet 小波中的周期数：越多则频率越细、时间越粗。</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>每倍频程频点数</translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation>一个倍频程内的频率个数。</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>最低频率</translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation>图的下端。</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高频率</translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation>图的上端，最高为采样率的一半。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation>首次发作前（若有）</translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation>首次发作前</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>所示时间</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation>功率和噪声与此时间相比。发作前：最多 300 s，止于起始前 10 s。较长时间：20 段，每段 60 s。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation>红噪声以此概率低于轮廓线。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>每个样本</translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation>约 2000 列，每列为其时间内的平均功率；或每个样本一列。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation>相对基线的 dB</translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation>相对基线的 z</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>功率/尺度</translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation>功率除以尺度，使不同频率的峰可以比较。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation>0 对应阈值 10 SD，50 对应 2.5 SD，100 对应 0.6 SD：越高则找到的发作越多，其他信号也越多。</translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation>功率须升高的频带的下端。</translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation>功率须升高的频带的上端。</translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation>最短发作</translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation>高于阈值多长时间构成候选；短于 10 s 的空隙予以连接。</translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation>同时通道数</translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation>须高于阈值的通道数；0 表示通道不超过三个时取一个，否则取十分之一，至少两个。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation>按 S(T) 归一化</translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation>恢复由残差读取；归一化路径两端固定。</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation>图中发作的编号。</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>时间箱宽度 Δt</translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation>对 S(t) 取值的步长；S 本身与此无关。</translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation>基线长度</translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation>0 表示直线始于前一次发作的结束或记录起点。</translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation>起始前保护间隔</translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation>起始前不用于该直线的时间。</translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation>带适用于</translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation>整条路径</translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation>每一时刻</translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation>无发作的记录中有 95% 保持在带内的对象。</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>带的来源</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>随机游走</translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation>重采样区块</translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation>噪声之和的公式，或重采样的发作前时间。</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半宽</translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation>随机游走带的半宽；0 取 2.8（区块少时更大），对每一时刻则取 1.96。</translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation>噪声记忆较长时可加长，最长为基线的十分之一。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持时间</translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation>在带内停留多久视为恢复。</translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation>拟合长度</translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation>指数拟合的长度；0 表示拟合至下一次发作或记录结束。</translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation>重采样路径</translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation>灰色路径，即发作前噪声可能走出的路径。</translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation>用于 τ 的区间和重采样带的抽样次数。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation>每个频谱所平均的时间；超过 4000 列的记录中会更长。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation>等长</translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation>完整片段</translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation>作为整体抽取或置换的单位。</translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation>用于每个 p 的区块状态置换次数。</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation>最大统计量</translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation>p 值按所比较特征个数进行校正的方式。</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>每种替代数据的个数</translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation>越多则带越稳定、p 可越小；0 表示不生成。</translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation>锋电位移动范围</translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation>全部分析时间</translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation>每个状态片段</translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation>在片段内移动时，各状态保持自身的放电率。</translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation>最小移位</translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation>时间允许时，循环移位和群体移位至少为此长度。</translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation>高斯对照</translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation>独立的 E 和 I</translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation>差值 E − I</translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation>具有数据的均值和 SD 的正态随机数。</translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation>E 和 I 的衰减</translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation>3 和 8 ms</translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation>5 和 10 ms</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation>核的时间常数；“自定义”采用下面两个值。</translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation>E 的 τ</translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation>选择“自定义”时兴奋性核的衰减。</translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation>I 的 τ</translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation>选择“自定义”时抑制性核的衰减。</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>每神经元</translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation>将各类别除以其单元数。</translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation>单位面积的核</translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation>将各个核除以其时间常数。</translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation>样本取值</translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation>区间均值</translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation>该时刻的值</translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation>精确均值不会欠采样；按时刻取值在 2 kHz 以下会欠采样。</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation>0 取首个 LFP 通道的采样率；没有 LFP 时取 1000 Hz。</translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation>指数与此有关：以 Hz/神经元计的 α，以锋电位/神经元计则为 2 − α。</translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation>拟合的首个尺度</translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation>进入拟合的最细尺度。</translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation>拟合的末个尺度</translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation>进入拟合的最粗尺度。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 的数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation>“%1”不是 %2 的值；允许：%3。</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>频点</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What is planted in the recording.</source>
        <translation>记录中植入的内容。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of the recording.</source>
        <translation>记录的时长。</translation>
    </message>
    <message>
        <source>Excitatory units</source>
        <translation>兴奋性单元</translation>
    </message>
    <message>
        <source>How many units are excitatory.</source>
        <translation>兴奋性单元的个数。</translation>
    </message>
    <message>
        <source>Inhibitory units</source>
        <translation>抑制性单元</translation>
    </message>
    <message>
        <source>How many units are inhibitory.</source>
        <translation>抑制性单元的个数。</translation>
    </message>
    <message>
        <source>LFP channels</source>
        <translation>LFP 通道</translation>
    </message>
    <message>
        <source>Channels of field potentials, made from the units&apos; currents.</source>
        <translation>场电位通道，由单元的电流生成。</translation>
    </message>
    <message>
        <source>LFP sampling rate</source>
        <translation>LFP 采样率</translation>
    </message>
    <message>
        <source>Samples a second of each channel.</source>
        <translation>每个通道每秒的样本数。</translation>
    </message>
    <message>
        <source>The same seed makes the same recording.</source>
        <translation>相同的种子生成相同的记录。</translation>
    </message>
    <message>
        <source>Human cortex: two groups</source>
        <translation>人类皮层：两组</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>CellExplorer: rodents</source>
        <translation>CellExplorer：啮齿动物</translation>
    </message>
    <message>
        <source>CellExplorer before 2021: rodents</source>
        <translation>2021 年之前的 CellExplorer：啮齿动物</translation>
    </message>
    <message>
        <source>How waveforms are told apart: two groups by trough-to-peak and half width, a threshold alone, or with the rise time of the autocorrelogram.</source>
        <translation>区分波形的方式：按谷峰时间和半宽分为两组，只用阈值，或再加上自相关图的上升时间。</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak</source>
        <translation>谷峰时间的阈值</translation>
    </message>
    <message>
        <source>Narrower spikes are inhibitory where a threshold decides; 0 takes the rule&apos;s own: 0.5 ms in human cortex, 0.425 ms in rodents.</source>
        <translation>由阈值决定时，更窄的锋电位为抑制性；0 取规则自身的值：人类皮层 0.5 ms，啮齿动物 0.425 ms。</translation>
    </message>
    <message>
        <source>Least posterior</source>
        <translation>最小后验概率</translation>
    </message>
    <message>
        <source>Units whose likelier class is less probable than this stay unclassified.</source>
        <translation>较可能类别的概率低于此值的单元保持未分类。</translation>
    </message>
    <message>
        <source>Connections vote</source>
        <translation>连接参与投票</translation>
    </message>
    <message>
        <source>What a unit does to others counts with its waveform.</source>
        <translation>单元对其他单元的作用与其波形一并计入。</translation>
    </message>
    <message>
        <source>Level of connections</source>
        <translation>连接的水平</translation>
    </message>
    <message>
        <source>Probability of a false connection that a pair may have, before it is divided by the bins compared.</source>
        <translation>一对单元允许的虚假连接概率，尚未除以所比较的时间箱数。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>How often uncertain units get other classes, of each kind.</source>
        <translation>不确定的单元获得其他类别的次数，每种方式各此数。</translation>
    </message>
    <message>
        <source>Level of significance</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>最短延迟</translation>
    </message>
    <message>
        <source>First lag at which a connection may act.</source>
        <translation>连接可起作用的首个滞后。</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最长延迟</translation>
    </message>
    <message>
        <source>Last lag at which a connection may act; English et al. (2017) take 2.8 ms.</source>
        <translation>连接可起作用的末个滞后；English 等（2017）取 2.8 ms。</translation>
    </message>
    <message>
        <source>Left out on one electrode</source>
        <translation>同一电极上略去</translation>
    </message>
    <message>
        <source>Lags shorter than this are left out when both units are on one electrode, where the spike sorter cannot see them.</source>
        <translation>两个单元位于同一电极时，短于此值的滞后会略去，因为锋电位分选无法分辨。</translation>
    </message>
    <message>
        <source>Least counts of a trough</source>
        <translation>低谷的最少计数</translation>
    </message>
    <message>
        <source>Counts a bin must be expected to hold before fewer of them can mean inhibition.</source>
        <translation>时间箱的期望计数须达到此值，计数偏少才可视为抑制。</translation>
    </message>
    <message>
        <source>Shortest trough</source>
        <translation>最短低谷</translation>
    </message>
    <message>
        <source>Bins of 0.4 ms running that inhibition must last.</source>
        <translation>抑制须持续的连续 0.4 ms 时间箱数。</translation>
    </message>
    <message>
        <source>Rule that tells waveforms apart</source>
        <translation>区分波形的规则</translation>
    </message>
    <message>
        <source>Least posterior: units whose likelier class is less probable stay unclassified</source>
        <translation>最小后验概率：较可能类别的概率低于此值的单元保持未分类</translation>
    </message>
    <message>
        <source>States, then a seizure</source>
        <translation>状态，其后一次发作</translation>
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
        <translation>params.py 中的 sample_rate 不是采样率，未使用。</translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation>没有注明采样率的 params.py；按 %1 Hz 处理。若实际采样率不同，则所有时间均有误：用 --rate HZ 给出。</translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation>%1 声明了 %3 个数字，在 %2 个之后结束。</translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation>%1 不是簇的表格，未读取。</translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation>%1 列出 %2 个通道；最多可读取 %3 个。</translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation>%1 中并非 %2 个通道各有两个数字，未使用。</translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation>spike_times.npy 中有 %1 个锋电位，%2 中有 %3 个；已读取前 %4 个。</translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation>没有 spike_clusters.npy；以模板作为簇。</translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation>%1：第 %2 项不是簇的编号。</translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation>%1 列出的簇超过 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>已略去 %n 个标记为噪声的簇，含 %1 个锋电位。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>没有波形：%1</translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation>%1 不属于任何 Phy 分选结果。</translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation>所分选的记录（%1）不在此文件夹中；没有通道。</translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation>通道止于 %1：一并分选的文件中，%2 不在此文件夹中。</translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation>未显示记录 %1：params.py 中关于其通道、数值类型和首字节的说明不相符。</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation>%1 在其 %2 个通道的一个样本中间结束。</translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation>%1 的形状不符合要求，或被截断；没有波形。</translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation>模板与其通道表格不符；没有波形。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>%1：已略去 %n 行未列出簇的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation>视为 %1 个 %2 s 时段的睡眠结构图：0 为 AWAKE，1 和 2 为 LSL，3 为 SWS，%3；其余未评分。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>未注明采样率。用 --rate HZ 给出，或在窗口询问时给出。</translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation>其 %1 行、每行 %2 个样本，作为一个通道的时段首尾相接。</translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation>每一行视为一个锋电位：其时间（秒）和所属单元。</translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation>样本数与首个文件不同的文件已略去：%1。</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>其 %n 行各视为一个通道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>未读取文件夹中 %n 个并非单列数字的文件：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation>项目 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation>无法读取项目 %1：%2。</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>对项目而言过大</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>第 %2 字节处：%1</translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation>其格式不是“%1”</translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation>第 %2 部分的“%1”缺失或无效</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>“%1”无效</translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation>“%1”的状态名称不是文本</translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation>项目 %1 由较新版本的 Edgescope 写入。更新 Edgescope 后方可打开。</translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation>没有列出任何部分</translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation>列出的部分超过 %1 个</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation>无法写入项目 %1：%2。</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation>项目 %2 的部分 %1 不存在。</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation>项目 %2 的部分 %1 不是文件。</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation>项目 %2 的部分 %1 本身是项目；改为列出其各部分。</translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation>无法读取项目 %1 的一个部分。%2</translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation>单元没有可作为类别来源的列“%1”。</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>%1（项目）</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation>无法打开项目 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>由 %n 个部分组成的项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation>无法将迹线概览写入 %1：%2。较长的时间范围可能不显示迹线。</translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation>无法读取迹线概览 %1：%2。重新打开记录以重新生成。</translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation>迹线概览 %1 提前结束。重新打开记录以重新生成。</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Open a recording to see its seizures.</source>
        <translation>打开记录以查看其发作。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>%n 个单元的锋电位时间未排序；已在载入时排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>已略去 %n 个不是数字的锋电位时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>已略去 %n 个没有起点或终点时间的区间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>%n 个单元没有锋电位；仍计入其类别的大小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>%n 个单元的锋电位时间与另一单元完全相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n 个锋电位位于记录起点之前；不进入任何分析。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n 个锋电位位于记录终点之后；不进入任何分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation>锋电位时间疑似以毫秒为单位：多数单元的放电将少于每 50 s 一次。时间须以秒为单位；若并非如此，则更正文件。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>not within recording</source>
        <translation>记录内未恢复</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>发作前后</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>k %1, bins of %2</source>
        <translation>k %1，时间箱 %2</translation>
    </message>
    <message>
        <source>all states together</source>
        <translation>所有状态合并</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .html or .pdf; give it one of these endings.</source>
        <translation>“%1”不以 .html 或 .pdf 结尾；使用其中一种后缀。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 (excitatory %2, inhibitory %3, unclassified %4)</source>
        <translation>%1（兴奋性 %2，抑制性 %3，未分类 %4）</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1 处，合计 %2</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>分析范围</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>载入报告</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有说明。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>At the scale k %1, bins of %2</source>
        <translation>尺度 k %1，时间箱 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>时间箱</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Gini E</source>
        <translation>基尼系数 E</translation>
    </message>
    <message>
        <source>Gini I</source>
        <translation>基尼系数 I</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Balance of excitation and inhibition in %1</source>
        <translation>%1 中兴奋与抑制的平衡</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>仅 %n 个所选单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>含 %n 种替代数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1, uncertain units</source>
        <translation>%1，不确定的单元</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation>模拟 LFP 有 0 至 %1 个通道，每个电极一个。</translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation>模拟 LFP 的采样率在 100 至 30000 Hz 之间。</translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation>模拟时长为 1 至 1440 分钟。</translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation>每个类别有 0 至 10000 个模拟单元，且总数至少一个。</translation>
    </message>
    <message>
        <source>Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as in the paper, with synapses between units that are known.</source>
        <translation>在 AWAKE、LSL、SWS 和 REM 之间循环，其兴奋与抑制的平衡如论文中那样各不相同，单元之间的突触已知。</translation>
    </message>
    <message>
        <source>Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the balance comes back afterwards. The length cannot be chosen.</source>
        <translation>九分钟，含一次发作：其间抑制升高，两个类别均归于静默，随后平衡恢复。时长不可选择。</translation>
    </message>
    <message>
        <source>Independent units with constant rates and no states: what chance alone looks like.</source>
        <translation>相互独立、放电率恒定且没有状态的单元：纯属偶然时的样子。</translation>
    </message>
    <message>
        <source>A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine.</source>
        <translation>含状态和一次发作的模拟至少为 10 分钟：发作占九分钟。</translation>
    </message>
    <message>
        <source>Cycles through the four states, then nine minutes with one seizure, as in the demo. The length counts both; it is ten minutes or more.</source>
        <translation>在四种状态之间循环，其后九分钟含一次发作，与演示相同。时长包括两者，为十分钟或更长。</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>The cursor is at %1, outside the scalogram, which reaches from %2 to %3.</source>
        <translation>光标位于 %1，在尺度图（%2 至 %3）之外。</translation>
    </message>
    <message>
        <source>There is no signal at %1.</source>
        <translation>%1 处没有信号。</translation>
    </message>
    <message>
        <source>affected by the edge</source>
        <translation>受边缘影响</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>%1 is the recording itself. Choose another name for the study.</source>
        <translation>%1 就是记录本身。为研究选择另一个名称。</translation>
    </message>
    <message>
        <source>The annotations %1 cannot be written: %2.</source>
        <translation>无法写入标注 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation>ISI 置换</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>循环移位</translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation>群体移位</translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation>时间箱置换</translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation>高斯对</translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation>高斯差值</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be read: line %1 has %2 columns, the lines before have %3.</source>
        <translation>无法读取：第 %1 行有 %2 列，此前各行有 %3 列。</translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation>无法读取：第 %2 行第 %3 列的“%1”不是数字。</translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation>不是数字表格。</translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation>时钟时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source> · significant</source>
        <translation> · 显著</translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation> · 不显著</translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation> · 相位 %1°</translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation> · 受边缘影响</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation>虚线：直线</translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation>此文件中没有单元。</translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation>正在对锋电位计数…</translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation>S  每神经元 %1，与直线相差 %2</translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation>突触电流</translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation>放大到 60 s 以下可查看 C(t)。</translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation>集群 E / I</translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation>每像素均值</translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation>范围和均值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation>f obs = E − I</translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation>虚线：±2 SD</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation>时段在“评分”工作区中显示。</translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation>未评分  %1</translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation>睡眠结构图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation>评分者 %1</translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation>此记录中没有已评分的状态。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1，时长 %2，始于 %3</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>间断 %1</translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation>Sz %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>每神经元</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>尺度图</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>此文件中没有 LFP 通道。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation>%1  %2 至 %3</translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation>视野内没有 · 下一个在 %1</translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation>视野内没有 · 上一个在 %1</translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation>此记录中没有</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · 始于 %1</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格图</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 / %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation>排序：放电率</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation>单元 %1 · %2 · 平均 %3 Hz</translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation>%1  没有单元</translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation>（%1 个锋电位，%2 个单元）</translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation>  ·  时间箱 %1</translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation>S(t) 已归一化；显示其残差后可在此查看。</translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation>S(t) 残差</translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation>相对发作前直线</translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation>未标记发作。</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟时间</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>经过时间</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>时频谱图</translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation>δ 功率</translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation>采样率过低，无法计算 δ 功率。</translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation>δ 功率无定义</translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation>δ 功率 %1</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>E − I 图</translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation>z，滑动</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n 个所选单元</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are hidden. View ▸ Channels… shows them.</source>
        <translation>所有通道均已隐藏。可通过“视图 ▸ 通道…”显示。</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>蝶形图</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>更改 %1 的时长</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Δ amplitude %1</source>
        <translation>Δ 幅度 %1</translation>
    </message>
    <message>
        <source> (%1 % of the epoch)</source>
        <translation> （占时段的 %1%）</translation>
    </message>
    <message>
        <source>sort: array</source>
        <translation>排序：阵列</translation>
    </message>
    <message>
        <source>sort: first spike</source>
        <translation>排序：首个锋电位</translation>
    </message>
    <message>
        <source>sort: file</source>
        <translation>排序：文件</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>%n 项之和：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: posterior</source>
        <translation>排序：后验概率</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>起始 %1</translation>
    </message>
    <message>
        <source>From onset</source>
        <translation>距起始</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>距结束</translation>
    </message>
</context>
<context>
    <name>UnitContent</name>
    <message>
        <source>Mean waveform</source>
        <translation>平均波形</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>均值 ± SD</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit.</source>
        <translation>文件中没有此单元的波形。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Autocorrelogram</source>
        <translation>自相关图</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>放电率</translation>
    </message>
    <message>
        <source>No two spikes lie within 50 ms of each other.</source>
        <translation>没有彼此相距 50 ms 以内的两个锋电位。</translation>
    </message>
    <message>
        <source>Rate over the recording</source>
        <translation>整个记录中的放电率</translation>
    </message>
    <message>
        <source>This unit has no spikes.</source>
        <translation>此单元没有锋电位。</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>兴奋性</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>抑制性</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Mean ± SD, cut from %1</source>
        <translation>均值 ± SD，截取自 %1</translation>
    </message>
</context>
<context>
    <name>UnitGraph</name>
    <message>
        <source>No pair of units shows a connection.</source>
        <translation>没有单元对显示出连接。</translation>
    </message>
    <message>
        <source>The larger or wider, the more spikes per spike: up to %1</source>
        <translation>越大或越宽，每个锋电位对应的锋电位越多：最多 %1</translation>
    </message>
    <message>
        <source>excitatory</source>
        <translation>兴奋性</translation>
    </message>
    <message>
        <source>inhibitory</source>
        <translation>抑制性</translation>
    </message>
    <message>
        <source>%1 spikes per spike</source>
        <translation>每个锋电位对应 %1 个锋电位</translation>
    </message>
    <message>
        <source>Target unit</source>
        <translation>目标单元</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>源单元</translation>
    </message>
    <message>
        <source>Units whose electrode is not known stand in a row below the map.</source>
        <translation>电极未知的单元在分布图下方排成一行。</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: they stand on a circle in their order.</source>
        <translation>文件未说明单元的位置：单元按其顺序排成一圈。</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs</source>
        <translation>目前已检验：%1 / %2 对</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs; the others are hatched</source>
        <translation>目前已检验：%1 / %2 对；其余以斜线填充</translation>
    </message>
</context>
<context>
    <name>UnitPicture</name>
    <message>
        <source>Unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <translation>电极 %1</translation>
    </message>
    <message>
        <source>%1 spikes, %2 Hz</source>
        <translation>%1 个锋电位，%2 Hz</translation>
    </message>
    <message>
        <source>Median interval %1</source>
        <translation>间隔中位数 %1</translation>
    </message>
    <message>
        <source>CV of intervals %1</source>
        <translation>间隔的 CV %1</translation>
    </message>
    <message>
        <source>%1 % below 2 ms</source>
        <translation>%1% 短于 2 ms</translation>
    </message>
    <message>
        <source>Connections to others: %1 excitatory, %2 inhibitory</source>
        <translation>与其他单元的连接：兴奋性 %1，抑制性 %2</translation>
    </message>
    <message>
        <source>Waveform cut from the signal of %1; the file has none</source>
        <translation>波形从 %1 的信号中截取；文件中没有波形</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation>E × I 联合分布</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>椭球堆叠</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>塌缩曲线</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>划分曲线</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>方差标度</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM 特征</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>E − I 图</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>尺度图</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>E–I 互相关图</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>state and its share</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Array map</source>
        <translation>阵列图</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Class sensitivity</source>
        <translation>类别敏感性</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>单元类别</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Correlograms</source>
        <translation>相关图</translation>
    </message>
    <message>
        <source>Spectrum at cursor</source>
        <translation>光标处的频谱</translation>
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
        <translation>本程序的选择</translation>
    </message>
    <message>
        <source>Each point is one bin of time: how much the excitatory ensemble fired in it, and how much the inhibitory one. A cloud stretched along the diagonal means that the two rise and fall together.</source>
        <translation>每个点是一个时间箱：其中兴奋性集群和抑制性集群各放电多少。沿对角线拉长的点云表示两者同升同降。</translation>
    </message>
    <message>
        <source>The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine to coarse. A stack that narrows but keeps its direction along the translucent plane is a balance that holds at all scales.</source>
        <translation>各时间尺度上的 E × I 点云，以从细到粗堆叠的扁平椭球表示。堆叠变窄而仍保持沿半透明平面的方向，即为在所有尺度上都成立的平衡。</translation>
    </message>
    <message>
        <source>The differences E − I of all bins, sorted and summed up, one curve a time scale. Curves of one shape that fall on one another after scaling have no scale of their own.</source>
        <translation>所有时间箱的差值 E − I 经排序后累加，每个时间尺度一条曲线。形状相同且归一化后彼此重合的曲线没有自身的特征尺度。</translation>
    </message>
    <message>
        <source>Which share of all spikes the emptiest bins hold, for each class and time scale. The farther a curve sags below the diagonal, the more unevenly the spikes are spread over time.</source>
        <translation>最空的时间箱占全部锋电位的比例，按类别和时间尺度给出。曲线在对角线下方下垂越多，锋电位在时间上的分布越不均匀。</translation>
    </message>
    <message>
        <source>How the variance of E − I falls when bins get wider, on logarithmic axes. A line less steep than that of independent increments (α = 1) means that fluctuations hold together over time.</source>
        <translation>时间箱变宽时 E − I 的方差如何下降，采用对数坐标轴。若直线比独立增量（α = 1）的直线平缓，则表示涨落在时间上相互关联。</translation>
    </message>
    <message>
        <source>Six texture features of the image of the ensembles over scale and time: how often its levels meet across an offset. Windows of one vigilance state that lie together and apart from those of others have a texture of their own.</source>
        <translation>集群随尺度和时间变化的图像的六个纹理特征：其量化级隔一定偏移相遇的频度。同一警觉状态的窗若聚在一起并与其他状态的窗分开，则该状态有自身的纹理。</translation>
    </message>
    <message>
        <source>E − I at all 32 time scales against time, each row in units of its own SD. Colours towards E or I say which class leads, at which moment and at which scale.</source>
        <translation>所有 32 个时间尺度上的 E − I 随时间的变化，每行以自身的 SD 为单位。偏向 E 或 I 的颜色表示在哪一时刻、哪一尺度上哪个类别领先。</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency and time, compared with a baseline. Inside the contour power is above what red noise reaches with the chosen confidence.</source>
        <translation>一个 LFP 通道随频率和时间变化的功率，与基线比较。轮廓线之内的功率高于红噪声在所选置信度下所能达到的水平。</translation>
    </message>
    <message>
        <source>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</source>
        <translation>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</translation>
    </message>
    <message>
        <source>How closely the LFP follows a second signal at each frequency and moment, from 0 to 1, and with which phase. Only what lies above the level of noise pairs is more than chance.</source>
        <translation>在每一频率和时刻上 LFP 与第二个信号的跟随程度（0 至 1）及其相位。只有高于噪声对水平的部分才超出偶然。</translation>
    </message>
    <message>
        <source>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</source>
        <translation>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</translation>
    </message>
    <message>
        <source>The correlation of E with I when I is moved against E by some bins. A peak at lag 0 means that neither class follows the other at this time scale.</source>
        <translation>I 相对 E 移动若干时间箱时 E 与 I 的相关性。峰值在滞后 0 处，表示在此时间尺度上两个类别互不跟随。</translation>
    </message>
    <message>
        <source>Dehghani et al. 2016, Sci. Rep. 6:23176</source>
        <translation>Dehghani et al. 2016, Sci. Rep. 6:23176</translation>
    </message>
    <message>
        <source>E − I summed up over time, about a seizure, less the straight line it followed before. The path leaves its band when the balance is lost and comes back into it when it is found again.</source>
        <translation>发作前后随时间累加的 E − I，减去此前所循的直线。失去平衡时路径离开其带，重获平衡时又回到带内。</translation>
    </message>
    <message>
        <source>The electrodes where they lie, coloured by the rates or classes of their units, by E − I or by LFP power. A click selects the units of an electrode, and the triangle plays a seizure or the selected range.</source>
        <translation>电极按其所在位置显示，以其单元的放电率或类别、E − I 或 LFP 功率着色。单击可选择一个电极的单元，三角形按钮播放一次发作或所选范围。</translation>
    </message>
    <message>
        <source>One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the recording. The buttons set its class by hand.</source>
        <translation>一个单元及其平均波形、自相关图、间隔和整个记录中的放电率。按钮可手动设定其类别。</translation>
    </message>
    <message>
        <source>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</source>
        <translation>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</translation>
    </message>
    <message>
        <source>The recording over time, lane under lane on one exact time axis. A click moves the cursor everywhere, and a range that is selected here is marked in all lanes.</source>
        <translation>随时间展开的记录，各轨道上下排列，共用一条精确的时间轴。单击可移动各处的光标，在此选择的范围会在所有轨道中标出。</translation>
    </message>
    <message>
        <source>The whole recording, with the mean of E upwards and of I downwards. The frame is the time shown below: drag it, or click to go somewhere.</source>
        <translation>整个记录，E 的均值向上，I 的均值向下。方框为下方所示的时间：可拖动方框，或单击转到某处。</translation>
    </message>
    <message>
        <source>Vigilance states over the whole recording, each on a level of its own. Hatched time is not scored.</source>
        <translation>整个记录中的警觉状态，各居一个水平。带斜线的时间未评分。</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency for the whole recording, a column every 10 s. Deep sleep shows as power below 4 Hz, wakefulness as little of it.</source>
        <translation>整个记录中一个 LFP 通道随频率变化的功率，每 10 s 一列。深睡眠表现为 4 Hz 以下的功率，觉醒时这种功率很小。</translation>
    </message>
    <message>
        <source>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</source>
        <translation>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</translation>
    </message>
    <message>
        <source>Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep sleep and falls with wakefulness and REM.</source>
        <translation>整个记录中一个 LFP 通道 0.5 至 4 Hz 的功率。深睡眠时升高，觉醒和 REM 时降低。</translation>
    </message>
    <message>
        <source>The time axis of the lanes below, by the clock or from the start. Drag on it to select time, and turn the wheel over it to zoom.</source>
        <translation>下方各轨道的时间轴，按时钟时间或从起点计。在其上拖动可选择时间，在其上滚动滚轮可缩放。</translation>
    </message>
    <message>
        <source>The epochs that states are scored on, with the one in hand framed. A key gives it a state.</source>
        <translation>用于状态评分的时段，当前时段带方框。按键可赋予其状态。</translation>
    </message>
    <message>
        <source>The vigilance states of the present rater in the time shown. Their edges can be dragged, and a double-click selects a whole bout.</source>
        <translation>所示时间内当前评分者的警觉状态。其边缘可拖动，双击可选择整个片段。</translation>
    </message>
    <message>
        <source>Seizures, numbered in order, with ticks where they reach each channel if that is known. Analyses leave this time out unless they are told otherwise.</source>
        <translation>按顺序编号的发作；若已知，则以刻度标出其到达各通道的时间。除非另行设定，分析会排除此时间。</translation>
    </message>
    <message>
        <source>Events, artefacts and times around seizures, which may overlap. Artefacts are left out of the analyses.</source>
        <translation>事件、伪迹和发作前后的时间，可以重叠。伪迹不进入分析。</translation>
    </message>
    <message>
        <source>The LFP, each channel at its own height, as the range from lowest to highest sample in every pixel column. Filters and montage change this picture only, never an analysis.</source>
        <translation>LFP，各通道位于自身的高度，以每个像素列中最低至最高样本的范围表示。滤波器和导联组合只改变此图像，绝不改变分析。</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline and ridges are those of the view of the same name.</source>
        <translation>一个 LFP 通道随频率变化的功率，采用各轨道的时间轴。数值、基线和脊线与同名视图相同。</translation>
    </message>
    <message>
        <source>Coherence of the LFP with the synaptic current or another channel, on the time axis of the lanes. The contour is the level of noise pairs.</source>
        <translation>LFP 与突触电流或另一通道的相干性，采用各轨道的时间轴。轮廓线为噪声对的水平。</translation>
    </message>
    <message>
        <source>E − I at all time scales over the time shown, each scale in units of its SD over that time. Colours say which class leads.</source>
        <translation>所示时间内所有时间尺度上的 E − I，各尺度以其在该时间内的 SD 为单位。颜色表示哪个类别领先。</translation>
    </message>
    <message>
        <source>A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last. A click on a row selects the unit.</source>
        <translation>每个锋电位一条刻度，每个单元一行：兴奋性在上，抑制性在下，未分类在最后。单击一行可选择该单元。</translation>
    </message>
    <message>
        <source>The spikes of each class in bins of the current scale, E upwards and I downwards. Bars that mirror each other are the balance that this program is about.</source>
        <translation>当前尺度的时间箱中各类别的锋电位，E 向上，I 向下。互为镜像的柱形就是本程序所关注的平衡。</translation>
    </message>
    <message>
        <source>The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed lines differ by more than 2 SD from the mean.</source>
        <translation>当前尺度的时间箱中的涨落差值 E − I。超出虚线的柱形与均值相差 2 SD 以上。</translation>
    </message>
    <message>
        <source>E − I summed up from the start of the recording. While the balance holds the path keeps to a straight line, which is dashed.</source>
        <translation>从记录起点累加的 E − I。平衡成立时，路径沿一条直线，以虚线表示。</translation>
    </message>
    <message>
        <source>How far S(t) is from the line that it followed before the seizure. Inside the band it is as near as noise alone would bring it.</source>
        <translation>S(t) 偏离发作前所循直线的程度。在带内时，其接近程度与仅有噪声时相当。</translation>
    </message>
    <message>
        <source>The synaptic current that the spikes of the two classes would make, each spike with its own decay. It stands beside the LFP, which such currents produce.</source>
        <translation>两个类别的锋电位会产生的突触电流，每个锋电位有各自的衰减。显示在 LFP 旁，因为 LFP 由此类电流产生。</translation>
    </message>
    <message>
        <source>All marks of the recording as a table that can be filtered and edited. Choosing a row shows the mark in the timeline.</source>
        <translation>以表格列出记录的所有标记，可筛选和编辑。选择一行会在时间线中显示该标记。</translation>
    </message>
    <message>
        <source>What the file holds and how it was read. Everything that was mended or left out is said here.</source>
        <translation>文件的内容及其读取方式。所有被修正或略去的内容都在此说明。</translation>
    </message>
    <message>
        <source>Results that were kept, drawn over the present ones in all views while they are ticked. The table has the numbers of both and their difference.</source>
        <translation>保留的结果，勾选时在所有视图中叠加绘制于当前结果之上。表格给出两者的数值及其差值。</translation>
    </message>
    <message>
        <source>The page of the figure at its true size in print. Panels are recipes that can be made anew, moved, and frozen.</source>
        <translation>图形的页面，以印刷的实际大小显示。子图是可以重新生成、移动和冻结的配方。</translation>
    </message>
    <message>
        <source>What can be put into the figure, each with the conditions that it shows now. Drag one to the page, or press the button.</source>
        <translation>可放入图形的内容，各附其当前所示的条件。将其拖到页面，或按下按钮。</translation>
    </message>
    <message>
        <source>Size, type, lines and colours of the figure, and title and cells of the chosen panel. All of it can be undone.</source>
        <translation>图形的大小、文字、线条和颜色，以及所选子图的标题和单元格。所有更改均可撤销。</translation>
    </message>
    <message>
        <source>From what the figure was made: recording with its hash, conditions, parameters, seed and versions. The same stands in every exported file.</source>
        <translation>图形的制作依据：记录及其哈希值、条件、参数、种子和版本。每个导出的文件中都有相同内容。</translation>
    </message>
    <message>
        <source>The units, and whether each is excitatory, inhibitory or neither. Classes that are set here are kept beside the recording, never in it.</source>
        <translation>各单元，以及每个单元是兴奋性、抑制性还是两者皆非。在此设定的类别保存在记录旁，绝不写入记录。</translation>
    </message>
    <message>
        <source>The parameters of the chosen analysis and of the ensembles that all analyses build on. Changes apply at once.</source>
        <translation>所选分析的参数，以及所有分析所依据的集群的参数。更改立即生效。</translation>
    </message>
    <message>
        <source>The numbers of the balance for each chosen vigilance state at the current scale. States with fewer than 30 bins have none.</source>
        <translation>当前尺度下每个所选警觉状态的平衡数值。时间箱不足 30 个的状态没有数值。</translation>
    </message>
    <message>
        <source>The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a row goes to the ridge.</source>
        <translation>绘制在尺度图或相干性之上的脊线，按时间顺序排列。选择一行可转到该脊线。</translation>
    </message>
    <message>
        <source>Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key that does the same.</source>
        <translation>用于逐个时段对警觉状态评分的按钮和设置。每个按钮都有作用相同的按键。</translation>
    </message>
    <message>
        <source>AASM Manual for the Scoring of Sleep and Associated Events</source>
        <translation>AASM Manual for the Scoring of Sleep and Associated Events</translation>
    </message>
    <message>
        <source>Time, share and bouts of each state, and the usual numbers of a night. What a night does not have shows a dash.</source>
        <translation>每个状态的时间、占比和片段数，以及整夜的常用数值。整夜中没有的项目显示为短横。</translation>
    </message>
    <message>
        <source>How far two raters agree, for states by epoch and for seizures by event. A click in the table of counts goes to the next such epoch.</source>
        <translation>两位评分者的一致程度，状态按时段，发作按事件。单击计数表格可转到下一个此类时段。</translation>
    </message>
    <message>
        <source>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</source>
        <translation>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</translation>
    </message>
    <message>
        <source>Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. Nothing is marked before you accept it.</source>
        <translation>由一条简单规则建议为发作的时间区段，供接受或拒绝。接受之前不作任何标记。</translation>
    </message>
    <message>
        <source>Line length: Esteller et al. 2001; the rule is a choice of this program</source>
        <translation>线长：Esteller et al. 2001；规则为本程序的选择</translation>
    </message>
    <message>
        <source>The labels that marks may carry, with their colours and keys. Renaming a label renames it in all marks, and undo takes it back.</source>
        <translation>标记可带的标签及其颜色和按键。重命名标签会在所有标记中重命名，可用撤销恢复。</translation>
    </message>
    <message>
        <source>All edits of the annotations since the recording was opened. Choosing one goes back or forward to it.</source>
        <translation>记录打开以来标注的所有编辑。选择其中一次可退回或前进到该处。</translation>
    </message>
    <message>
        <source>How far the main numbers depend on units whose class is not certain: these are drawn again and again, with their class changed or not, left out or not, or by their posterior. Bands and intervals hold 95 % of the draws, points and lines are the main result.</source>
        <translation>主要数值在多大程度上取决于类别不确定的单元：这些单元被反复抽取，类别改变或不变，略去或保留，或按其后验概率抽取。带和区间包含 95% 的抽样，点和线为主要结果。</translation>
    </message>
    <message>
        <source>Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. Drag the threshold, pick units, and take over the classes when they convince.</source>
        <translation>按平均锋电位的形状划分单元：窄的为快速放电的抑制性单元，宽的为兴奋性单元。以两组或一个阈值划分，单元对其他单元的作用也参与投票。可拖动阈值、选取单元，并在类别令人信服时采用。</translation>
    </message>
    <message>
        <source>Peyrache et al. 2012, PNAS 109:1731</source>
        <translation>Peyrache et al. 2012, PNAS 109:1731</translation>
    </message>
    <message>
        <source>Which unit acts on which, found in their cross-correlograms, as a matrix from source to target and as arrows between the electrodes. A click on a cell or an arrow selects both units.</source>
        <translation>哪个单元作用于哪个单元，由其互相关图得出，显示为从源到目标的矩阵和电极之间的箭头。单击单元格或箭头可选择两个单元。</translation>
    </message>
    <message>
        <source>Stark and Abeles 2009, J. Neurosci. Methods 179:90</source>
        <translation>Stark and Abeles 2009, J. Neurosci. Methods 179:90</translation>
    </message>
    <message>
        <source>How often the selected units fire at each lag after one another, with what the neighbourhood lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory connection, a trough below them an inhibitory one.</source>
        <translation>所选单元在彼此之后的各滞后处放电的次数，附由邻近滞后得出的期望及其界限。着色的滞后内，高于界限的峰为兴奋性连接，低于界限的低谷为抑制性连接。</translation>
    </message>
    <message>
        <source>The power of the LFP at every frequency where the cursor was placed, as one column of the scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an end of the signal.</source>
        <translation>光标放置处 LFP 在各频率的功率，即尺度图的一列，其基线为虚线。线条为点线之处，小波超出信号的一端。</translation>
    </message>
    <message>
        <source>The marked seizures with the time that the balance took to recover. The one chosen here is shown in all views, and its marks can be set to the cursor or typed.</source>
        <translation>已标记的发作，以及平衡恢复所用的时间。在此选择的发作会显示在所有视图中，其标记可移到光标处，也可直接输入。</translation>
    </message>
    <message>
        <source>Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are those of the S(t) view.</source>
        <translation>所示发作之后，S(t) 是否以及何时回到其发作前直线。数值与 S(t) 视图中的相同。</translation>
    </message>
    <message>
        <source>Your own words about this recording. They are kept beside it with the annotations, never in it.</source>
        <translation>使用者对此记录的文字说明。与标注一起保存在记录旁，绝不写入记录。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Excitation and inhibition across time scales</source>
        <translation>跨时间尺度的兴奋与抑制</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>打开记录…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Half an hour of simulated recording with four vigilance states, one seizure, 102 units and known truth. It is made on this computer.</source>
        <translation>半小时的模拟记录，含四种警觉状态、一次发作和 102 个单元，真值已知。在此计算机上生成。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>最近的记录</translation>
    </message>
    <message>
        <source>Drop a file or folder anywhere in this window.</source>
        <translation>将文件或文件夹拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>New here? The demo shows each workspace in a minute.</source>
        <translation>初次使用？演示用一分钟展示每个工作区。</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开记录(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开一个记录</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation>打开其中文件构成一个记录的文件夹</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的记录(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation>打开真值已知的模拟记录</translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation>合并记录(&amp;J)…</translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation>由多个文件合成含锋电位、LFP 和状态的一个记录</translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation>最短间断(&amp;G)…</translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation>设定记录的停顿从多长起保留为间断</translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation>保存标注(&amp;S)</translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation>将标注保存在记录旁</translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation>标注另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation>以另一名称保存标注</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>导入标注(&amp;N)…</translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation>从其他程序的文件添加状态、发作或事件</translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation>导出标注(&amp;O)…</translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation>将标注保存为其他程序可读的形式</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>导出视图(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation>将所选视图保存为图形</translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation>转换为 NWB(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation>将记录及其类别保存为 NWB 文件</translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation>导入单元类别(&amp;I)…</translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation>用表格设定哪些单元为兴奋性或抑制性</translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation>记录详情(&amp;T)</translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation>显示文件的内容及其读取方式</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>关闭记录</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation>退出 Edgescope</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>重新执行已撤销的编辑</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation>列出所有编辑，并可回到其中任意一次</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图像(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation>将所选视图复制为图像</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数值(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation>复制所选视图中绘制的数值</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation>清除所选的时间和单元</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>轨道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation>导联组合(&amp;M)</translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation>从 LFP 各通道中减去的内容</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>滤波器(&amp;I)…</translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation>对所示 LFP 进行滤波</translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation>增大增益(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation>将 LFP 画得更大</translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation>减小增益(&amp;D)</translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation>将 LFP 画得更小</translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation>更细尺度(&amp;F)</translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation>时间尺度细一级</translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation>更粗尺度(&amp;C)</translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation>时间尺度粗一级</translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation>下一显示尺度(&amp;N)</translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation>尺度 15、20、25 和 30 中的下一个</translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation>上一显示尺度(&amp;P)</translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation>尺度 15、20、25 和 30 中的上一个</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>导航(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation>输入要转到的时间</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation>后退时间窗的十分之一</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation>前进时间窗的十分之一</translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation>后退一页(&amp;P)</translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation>后退一个时间窗</translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation>前进一页(&amp;O)</translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation>前进一个时间窗</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起点(&amp;S)</translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation>转到记录起点</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>终点(&amp;E)</translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation>转到记录终点</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>显示一半的时间</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>显示两倍的时间</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>适合全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整个记录</translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation>到所选范围(&amp;T)</translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation>显示所选时间</translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation>下一次发作(&amp;E)</translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation>显示下一次发作，从其起始前 60 s 开始</translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation>上一次发作(&amp;I)</translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation>显示上一次发作，从其起始前 60 s 开始</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>下一个标记(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation>选择光标之后的下一条标注</translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation>上一个标记(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation>选择光标之前的标注</translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation>下一个未评分(&amp;U)</translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation>转到下一个没有状态的时段</translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation>上一个未评分(&amp;C)</translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation>转到前一个没有状态的时段</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>下一处不一致(&amp;D)</translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation>转到所比较的评分者意见不同的下一个时段</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation>拖动以在记录中移动</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation>拖动以选择时间范围</translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation>拖动以标出时间范围并赋予标签</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>从此处开始(&amp;S)</translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation>使范围或所选标注从光标处开始</translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation>在此处结束(&amp;E)</translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation>使范围或所选标注在光标处结束</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation>标记发作(&amp;Z)</translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation>将所选内容设为发作</translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation>事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation>标记事件并写明文字</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>为所选内容写备注</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation>为所选内容加旗标，以便再次查看</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>编辑所选内容</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>拆分(&amp;P)</translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation>在光标处将标注一分为二</translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation>合并相邻(&amp;M)</translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation>将所选的多条标注合为一条，或将一条与其相接者合为一条</translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation>空隙填为(&amp;G)</translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation>全部平移…</translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation>在时间上移动所有标注</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>删除所选内容</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>评分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation>评分者(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation>选择制作和使用哪位评分者的标记</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>比较评分者</translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation>标签与按键(&amp;K)…</translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation>更改标签及其颜色和按键</translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation>单元与类别(&amp;U)…</translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation>查看单元，并设定哪些为兴奋性或抑制性</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>分析(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation>运行可见分析(&amp;R)</translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation>重新运行可见视图的分析</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation>停止所有正在运行和等待的工作</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>参数(&amp;P)</translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation>显示所选视图的参数</translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation>论文默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>将所有分析设为论文中的值</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation>随时间的迹线、锋电位和集群</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>评分(&amp;S)</translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation>逐个时段的警觉状态</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation>平衡(&amp;A)</translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation>各时间尺度上的兴奋与抑制平衡</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>发作(&amp;Z)</translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation>发作前后的迹线、尺度图、相干性、集群和 S(t)</translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation>重置工作区(&amp;R)</translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation>将此工作区恢复为内置布局</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>将键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation>将键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有按键</translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation>复制系统报告(&amp;R)</translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation>复制用于问题报告的版本和信息</translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation>关于 Edgescope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>整个记录(&amp;W)</translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation>分析整个记录</translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation>可见时间窗(&amp;V)</translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation>分析视野内的时间</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>所选范围(&amp;S)</translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation>分析所选时间</translation>
    </message>
    <message>
        <source>New si&amp;mulation…</source>
        <translation>新建模拟(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a simulated recording with known truth of your own</source>
        <translation>自行生成真值已知的模拟记录</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the chosen view</source>
        <translation>打印所选视图</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Drag to measure a length of time and an amplitude; with Shift further drags are added up</source>
        <translation>拖动以测量时间长度和幅度；按住 Shift 可累加后续拖动</translation>
    </message>
    <message>
        <source>P&amp;in results</source>
        <translation>固定结果(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>保留当前条件的结果，以便与其他结果比较</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>图形(&amp;I)</translation>
    </message>
    <message>
        <source>Add view to &amp;figure</source>
        <translation>将视图添加到图形(&amp;F)</translation>
    </message>
    <message>
        <source>Add the chosen view to the figure, as it is now</source>
        <translation>将所选视图按其当前状态添加到图形</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>图形(&amp;F)</translation>
    </message>
    <message>
        <source>Figures for print, composed of views</source>
        <translation>由视图组成的印刷用图形</translation>
    </message>
    <message>
        <source>&amp;What is this</source>
        <translation>这是什么(&amp;W)</translation>
    </message>
    <message>
        <source>Say what the chosen view shows and how it is made</source>
        <translation>说明所选视图显示的内容及其生成方式</translation>
    </message>
    <message>
        <source>&amp;Around seizure</source>
        <translation>发作前后(&amp;A)</translation>
    </message>
    <message>
        <source>Analyse from a minute before the seizure to five minutes after its onset</source>
        <translation>从发作前一分钟分析到起始后五分钟</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>自定义(&amp;C)…</translation>
    </message>
    <message>
        <source>Analyse between two times that you type</source>
        <translation>分析所输入的两个时间之间的部分</translation>
    </message>
    <message>
        <source>Save st&amp;udy as…</source>
        <translation>研究另存为(&amp;U)…</translation>
    </message>
    <message>
        <source>Save annotations, classes, parameters and conditions in a file that opens with the recording</source>
        <translation>将标注、类别、参数和条件保存到一个文件，打开该文件时一并打开记录</translation>
    </message>
    <message>
        <source>Export &amp;units and classes…</source>
        <translation>导出单元与类别(&amp;U)…</translation>
    </message>
    <message>
        <source>Save the units, their classes and what speaks for these as a table</source>
        <translation>将单元、其类别及类别的依据保存为表格</translation>
    </message>
    <message>
        <source>Take back the last edit of annotations or unit classes</source>
        <translation>撤销标注或单元类别的最近一次编辑</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>图中文字大小(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Axis: clock, elapsed or onset</source>
        <translation>坐标轴：时钟时间、经过时间或起始(&amp;A)</translation>
    </message>
    <message>
        <source>Label the axis with the time of day, the time elapsed or the seconds from the onset of the seizure</source>
        <translation>以时钟时间、经过时间或距发作起始的秒数标注坐标轴</translation>
    </message>
    <message>
        <source>Allow &amp;overlap</source>
        <translation>允许重叠(&amp;O)</translation>
    </message>
    <message>
        <source>Let seizures and events overlap others of their label; else the new one cuts those under it</source>
        <translation>允许发作和事件与同标签的其他标记重叠；否则新标记会切去其下的标记</translation>
    </message>
    <message>
        <source>C&amp;lassify units…</source>
        <translation>为单元分类(&amp;L)…</translation>
    </message>
    <message>
        <source>See what tells excitatory from inhibitory units, and take the classes over</source>
        <translation>查看区分兴奋性和抑制性单元的依据，并采用类别</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单元(&amp;U)</translation>
    </message>
    <message>
        <source>Classes of units: what tells them, and what units do to one another</source>
        <translation>单元的类别：判断依据，以及单元之间的相互作用</translation>
    </message>
    <message>
        <source>‹ Sz</source>
        <translation>‹ Sz</translation>
    </message>
    <message>
        <source>Sz ›</source>
        <translation>Sz ›</translation>
    </message>
    <message>
        <source>Add to figure</source>
        <translation>添加到图形</translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation>生成共识</translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation>按两位评分者的状态划分的时段</translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation>行：当前评分者；列：另一位评分者。单击可转到下一个此类时段。</translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation>添加评分者“共识”：每个时段取多数评分者给出的状态，发作取半数以上评分者标记的发作</translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation>只有一位评分者标记过此记录。</translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation>在上方选择比较对象。</translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation>Cohen κ &lt;b&gt;%1&lt;/b&gt; · 95% %2 至 %3</translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation>没有双方均已评分的时段。</translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation>κ 无定义：两位评分者只使用了同一种状态。</translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation>双方均评分的时段 %1 个，其中 %2 个不一致</translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation>%1 与 %2：%3 个时段</translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation>%1 的发作：%4 找到 %3 次中的 %2 次（灵敏度 %5），每小时另多出 %6 次；按 SzCORE 事件规则</translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation>%1 未标记发作，%2 标记了 %3 次。</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation>标注已保存在 %1 中。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>标签设为 %1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation>先选择时间范围：用标注工具拖动，或在起点按 I、在终点按 Shift+I。</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>设定起点</translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation>范围从光标处开始。将光标移到终点并按 Shift+I。</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>设定终点</translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation>范围已选定。数字键赋予标签，Z 设为发作，E 设为事件。</translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation>先在范围的起点按 I。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>标记事件</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>加旗标</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>取消旗标</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation>没有可合并的同标签相邻标注。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation>空隙填为 %1</translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation>平移所有标注</translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation>所有评分者的所有标注移动的秒数（向前为负）：</translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation>全部平移 %1 s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation>光标之后没有标注。</translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation>光标之前没有标注。</translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation>标注另存为</translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation>Edgescope 标注 (*.annotations.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation>加旗标，以便再次查看(&amp;F)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>编辑标注</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>编辑 %n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation>更改起点会移动标注</translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation>更改终点会改变时长</translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation>更改时长会移动终点</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>终点(&amp;E)</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>时长(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>终点在起点之前。</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>“%1”不是时长。时长写作 1.5 s 或 2 min 30 s。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation>评分者的把握程度，0 至 1，或“无”</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>置信度(&amp;C)</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 位于记录之外。</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation>“%1”不是置信度。置信度为 0 至 1 的数，或“无”。</translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation>状态须有时长。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation>文件自带的标记</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation>标注 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation>%1 中没有可添加的标注。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>已添加 %1 的 %n 条标注。撤销可将其移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation>%1 已存在，将被替换。选择另一个名称。</translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation>%1 正由打开的记录使用。选择另一个名称。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 条标注写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation>发作前后</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>伪迹</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation>筛选标签、备注、评分者…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>列出哪些标注</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation>列出谁的标注</translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation>在所选时间或光标处添加标注</translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation>添加标注</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>所有评分者</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation>%1 s 时段</translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation>以此长度的时段评分</translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation>按键后转到下一个时段(&amp;G)</translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation>时段获得状态后自动前进</translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation>跳过已评分的时段(&amp;S)</translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation>前进到下一个未评分的时段</translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation>时段从光标处开始(&amp;C)</translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation>设置时段网格，使一个时段从此处开始，例如关灯时</translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation>将此标签赋予所选内容</translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation>将此状态赋予所选时间中未评分的部分</translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation>将这些状态与当前评分者的状态比较</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>仅在 %1 上</translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation>仅在 %1 至 %2 上</translation>
    </message>
    <message>
        <source>Length of the epochs, and how scoring goes on</source>
        <translation>时段的长度，以及评分如何前进</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>自动前进</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation>标注已在另一窗口中打开。此处可查看，不可编辑。</translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation>上次会话的标签</translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation>上次会话的编辑</translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>Edgescope 于 %1 意外停止。当时的 %n 次编辑已恢复；撤销可将其移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation>标注已在另一窗口中更改，现已重新读取。</translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation>标注已在另一窗口中打开（%2 上的进程 %1）。关闭该窗口后可在此编辑。</translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation>标注无法保存在记录旁。现保存在 %1 中。</translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation>标注无法保存为 %1：%2。该处的文件保持原样；用“标注另存为…”保存到别处。</translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation>%1 无法写入，或已在另一窗口中打开。</translation>
    </message>
    <message>
        <source>Edgescope stopped unexpectedly on %1. The notes of that time are back.</source>
        <translation>Edgescope 于 %1 意外停止。当时的备注已恢复。</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签设为 %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation>%1 的评分者</translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation>“%1”不是时间。时间写作 %2 或 +95 s。</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 位于记录之外。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>“%1”不是时长。时长写作 1.5 s 或 2 min 30 s。</translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation>状态须有时长。删除状态可使其时间变为未评分。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>更改 %1 的时长</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation>“%1”不是置信度。置信度为 0 至 1 的数，或留空。</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>%1 的置信度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation>起始时间；更改起点会移动标注</translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation>持续时间；更改时长会移动终点</translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation>其标签，限于同类型的标签</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation>所涉及的通道；未指定则为全部</translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation>所涉及的单元；未指定则为全部</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation>评分者的把握程度，0 至 1</translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation>已加旗标，以便再次查看；按 F 加旗标</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation>%1 s 前已保存</translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation>%1 min 前已保存</translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation>%1 h 前已保存</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation>打开记录以查看其标注。</translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation>尚无标注。按 A 后可用鼠标标出范围。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>删除 %n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>取消旗标</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>加旗标</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签设为 %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>在光标处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message>
        <source>Rate</source>
        <translation>放电率</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <translation>阵列图的时间</translation>
    </message>
    <message>
        <source>Time that the colours are of: the visible window, the selected range, or 1 s around the cursor</source>
        <translation>颜色所对应的时间：可见时间窗、所选范围，或光标前后 1 s</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Move the cursor through the selected range, or through a seizure</source>
        <translation>使光标在所选范围或一次发作中移动</translation>
    </message>
    <message>
        <source>This recording has neither units nor channels.</source>
        <translation>此记录既没有单元，也没有通道。</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>此文件中没有 LFP 通道。</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>无法计算：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>%n 个没有电极的单元未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>1 s at %1</source>
        <translation>%1 处 1 s</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>LFP power of the array</source>
        <translation>阵列的 LFP 功率</translation>
    </message>
    <message>
        <source>Open a recording to see its array map.</source>
        <translation>打开记录以查看其阵列图。</translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>阵列图，%1，%2，%n 个电极</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>electrode %1</source>
        <translation>电极 %1</translation>
    </message>
    <message>
        <source>unit %1 (%2) %3 Hz</source>
        <translation>单元 %1（%2）%3 Hz</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单元</translation>
    </message>
    <message>
        <source>E − I %1 Hz</source>
        <translation>E − I %1 Hz</translation>
    </message>
    <message>
        <source>LFP power %1</source>
        <translation>LFP 功率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>已略去 %n 个坏道。</numerusform>
        </translation>
    </message>
    <message>
        <source>bad channel</source>
        <translation>坏道</translation>
    </message>
</context>
<context>
    <name>edgescope::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels of LFP</source>
        <translation>LFP 通道</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>坏道</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>电极</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>全部隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File order</source>
        <translation>文件顺序(&amp;F)</translation>
    </message>
    <message>
        <source>Show all channels in the order of the file</source>
        <translation>按文件中的顺序显示所有通道</translation>
    </message>
    <message>
        <source>Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a line through their name and are left out of the common average and of maps of LFP power; analyses are not changed by them.</source>
        <translation>勾选的通道会从上到下显示。坏道以灰色绘制，名称带删除线，不进入共同平均和 LFP 功率图；分析不受其影响。</translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation>筛选名称…</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 的筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation>不指定任何名称，即为全部</translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation>%1：多个值</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message>
        <source>▲ excitatory</source>
        <translation>▲ 兴奋性</translation>
    </message>
    <message>
        <source>■ inhibitory</source>
        <translation>■ 抑制性</translation>
    </message>
    <message>
        <source>◇ unclassified</source>
        <translation>◇ 未分类</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>单元 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n 个单元：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>手动设定 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes of the file</source>
        <translation>文件的类别</translation>
    </message>
    <message>
        <source>Classes of column %1</source>
        <translation>列 %1 的类别</translation>
    </message>
    <message>
        <source>Suggested classes</source>
        <translation>建议的类别</translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation>单元类别无法保存在记录旁。现保存在 %1 中。</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassLogDialog</name>
    <message>
        <source>No class has been changed yet.</source>
        <translation>尚未更改过类别。</translation>
    </message>
    <message>
        <source>Log of unit classes</source>
        <translation>单元类别日志</translation>
    </message>
    <message>
        <source>Changes of unit classes</source>
        <translation>单元类别的更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原类别</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, as tab-separated text</source>
        <translation>将所选行或所有行复制为以制表符分隔的文本</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message>
        <source>&amp;Classify from waveforms</source>
        <translation>按波形分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave them unclassified</source>
        <translation>保持未分类(&amp;L)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>单元类别</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>%1 未说明其 %n 个单元中哪些为兴奋性，哪些为抑制性。</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Pictures of E and I stay empty until units have classes. They can be set at any time: Annotate ▸ Units and classes…</source>
        <translation>单元有类别之前，E 和 I 的图像保持空白。类别可随时设定：“标注 ▸ 单元与类别…”</translation>
    </message>
    <message>
        <source>This gives %1.</source>
        <translation>结果：%1。</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesCanvas</name>
    <message>
        <source>Picture of the unit classes</source>
        <translation>单元类别的图像</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>手动设定类别：兴奋性</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>手动设定类别：抑制性</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>手动设定类别：未分类</translation>
    </message>
    <message>
        <source>Show every waveform in the depth of its own trough</source>
        <translation>以各自波谷的深度为单位显示每个波形</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Select the next unit whose evidence contradicts itself</source>
        <translation>选择下一个依据自相矛盾的单元</translation>
    </message>
    <message>
        <source>Give all units their suggested classes; those set by hand stay</source>
        <translation>将所有单元设为建议的类别；手动设定的类别保持不变</translation>
    </message>
    <message>
        <source>Take over classes</source>
        <translation>采用类别</translation>
    </message>
    <message>
        <source>Take the classes over with every change of rule, threshold or posterior</source>
        <translation>每次更改规则、阈值或后验概率时都采用类别</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 E, %2 I, %3 unclassified</source>
        <translation>%1 E，%2 I，%3 未分类</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see what tells its units&apos; classes.</source>
        <translation>打开记录以查看判断其单元类别的依据。</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>单元类别</translation>
    </message>
    <message>
        <source>Unit classes: %1. Units with a conflict: %2.</source>
        <translation>单元类别：%1。存在矛盾的单元：%2。</translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation>首行为标题(&amp;L)</translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation>每条持续到下一条为止(&amp;N)</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation>%1 的列名无法识别。指明各列的内容。</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>时间为(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>第 %1 列为</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation>距记录起点的秒数</translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation>距记录起点的毫秒数</translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation>距记录起点的 h:mm:ss</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>时钟时间</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation>须有一列为起点。</translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation>有多列内容相同：%1。</translation>
    </message>
</context>
<context>
    <name>edgescope::CommandSearch</name>
    <message>
        <source>Find action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>操作的用词</translation>
    </message>
    <message>
        <source>Type some words of what you want to do</source>
        <translation>输入所需操作的几个词</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No action has these words in its name, menu or description.</source>
        <translation>没有任何操作的名称、菜单或说明中含有这些词。</translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation>ISI 置换</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>循环移位</translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation>与数据比较的替代数据</translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation>在数据旁显示或隐藏 %1</translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation>开关替代数据</translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation>显示或隐藏上次使用的替代数据</translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation>下一种替代数据</translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation>改为显示下一种替代数据</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>每种替代数据的个数</translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation>每种替代数据的个数。越多则带越稳定、p 可越小。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 种</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比较：%1</translation>
    </message>
</context>
<context>
    <name>edgescope::ComparisonPanel</name>
    <message>
        <source>Pin results</source>
        <translation>固定结果</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>固定的结果</translation>
    </message>
    <message>
        <source>Ticked: drawn over the present results in all views. A double-click renames.</source>
        <translation>勾选：在所有视图中叠加绘制于当前结果之上。双击可重命名。</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>保留当前条件的结果，以便与其他结果比较</translation>
    </message>
    <message>
        <source>Present and pinned numbers</source>
        <translation>当前数值和固定的数值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Open a recording to pin its results.</source>
        <translation>打开记录以固定其结果。</translation>
    </message>
    <message>
        <source>Pin the present results, then change states, range, parameters or the recording: the pinned ones stay beside the new ones.</source>
        <translation>固定当前结果，然后更改状态、范围、参数或记录：固定的结果会保留在新结果旁。</translation>
    </message>
    <message>
        <source>At scale k %1. Difference: now less pinned.</source>
        <translation>尺度 k %1。差值：当前减去固定。</translation>
    </message>
    <message>
        <source>* Each value lies outside the other&apos;s 95 % interval.</source>
        <translation>* 两个数值均位于对方的 95% 区间之外。</translation>
    </message>
    <message>
        <source>The pinned results and those of now have no number in common.</source>
        <translation>固定的结果与当前结果没有共同的数值。</translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation>无效时间</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>未排除任何内容。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation>尺度 Δt</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>时间尺度</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>时间箱宽度</translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation>时间箱宽度。以 ms 或 s 输入；取 32 个尺度中最接近者。</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>使用所选范围</translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation>仅分析所选时间</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation>分析的时间范围</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整个记录</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>可见时间窗</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation>k %1 / %2</translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation>%1 个尺度中最接近者：%2，k %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation>“%1”不是时间箱宽度。输入时间，例如 300 ms 或 1.5 s。</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation>分析所包括的时间范围。%1</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation>分析所包括的时间范围</translation>
    </message>
    <message>
        <source>Around seizure</source>
        <translation>发作前后</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Units that the ensembles take in</source>
        <translation>集群所纳入的单元</translation>
    </message>
    <message>
        <source>Units that the ensembles take in. Select units in the raster, the units table or the array map; those that are not taken in count as unclassified.</source>
        <translation>集群所纳入的单元。在栅格图、单元表格或阵列图中选择单元；未纳入的单元按未分类计。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>所有单元</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n 个所选单元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsCanvas</name>
    <message>
        <source>Picture of the connections</source>
        <translation>连接的图像</translation>
    </message>
    <message>
        <source>%1 → %2, no connection found</source>
        <translation>%1 → %2，未找到连接</translation>
    </message>
    <message>
        <source>%1, %2, connections to others: %3 excitatory, %4 inhibitory</source>
        <translation>%1，%2，与其他单元的连接：兴奋性 %3，抑制性 %4</translation>
    </message>
    <message>
        <source>%1 → %2, not tested yet</source>
        <translation>%1 → %2，尚未检验</translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Show connections as a matrix of sources and targets</source>
        <translation>将连接显示为源与目标的矩阵</translation>
    </message>
    <message>
        <source>Show connections as arrows between the units</source>
        <translation>将连接显示为单元之间的箭头</translation>
    </message>
    <message>
        <source>Show matrix and arrows</source>
        <translation>显示矩阵和箭头</translation>
    </message>
    <message>
        <source>%1 excitatory, %2 inhibitory</source>
        <translation>兴奋性 %1，抑制性 %2</translation>
    </message>
    <message>
        <source>Open a recording to see the connections of its units.</source>
        <translation>打开记录以查看其单元的连接。</translation>
    </message>
    <message>
        <source>Connections of units</source>
        <translation>单元的连接</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>%n 个单元的连接，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesCanvas</name>
    <message>
        <source>Picture of the curves</source>
        <translation>曲线的图像</translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation>打开记录以查看其方差标度。</translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation>打开记录以查看其划分曲线。</translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation>打开记录以查看其塌缩曲线。</translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation>打开记录以查看其 E–I 互相关图。</translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation>打开记录以查看其 S(t) 和恢复。</translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation>拟合 %1–%2</translation>
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
        <translation>打开记录以查看其曲线。</translation>
    </message>
    <message>
        <source>Open a recording to see how its numbers depend on unit classes.</source>
        <translation>打开记录以查看其数值如何取决于单元类别。</translation>
    </message>
    <message>
        <source>No seizure is marked, so that S(t) has no residual from a pre-ictal line.</source>
        <translation>未标记发作，因此 S(t) 没有相对发作前直线的残差。</translation>
    </message>
    <message>
        <source>This seizure has no pre-ictal line, so that S(t) has no residual from it.</source>
        <translation>此次发作没有发作前直线，因此 S(t) 没有相对该直线的残差。</translation>
    </message>
</context>
<context>
    <name>edgescope::CustomRangeDialog</name>
    <message>
        <source>Range of time analysed</source>
        <translation>分析的时间范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>“%1”不是时间。输入时间，例如 01:18:12、+95 s、2h 或 sz1。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的终点早于起点。</translation>
    </message>
    <message>
        <source>The range is not inside the recording.</source>
        <translation>范围不在记录之内。</translation>
    </message>
    <message>
        <source>%1 are analysed.</source>
        <translation>将分析 %1。</translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>浮动或停靠 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>状态摘要</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>脊线</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation>整夜摘要</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>子图</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>图形设置</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message>
        <source>Docks behind each other</source>
        <translation>层叠的面板</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>发作标记</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation>k %1 · Δt %2 · 半径 %3 和 %4 %5 · θ %6°</translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation>k %1–%2，拖动可旋转</translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation>打开记录以查看其椭球堆叠。</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>椭球堆叠</translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation>椭球堆叠，%1；%2 处半径 %3 和 %4 %5，角度 %6°</translation>
    </message>
    <message>
        <source>Ellipses of the selection</source>
        <translation>所选部分的椭圆</translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>all raters</source>
        <translation>所有评分者</translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation>%1 和文件自带的标记</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation>标注来自(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation>此类文件无法容纳的内容：</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation>未选择的列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>无：可容纳全部 %n 条标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesCanvas</name>
    <message>
        <source>Picture of the features</source>
        <translation>特征的图像</translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation>偏移 1–5，相对最大值</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>%n 个窗，95% 椭圆</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation>打开记录以查看其 MNCM 特征。</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM 特征</translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>MNCM 特征，%n 个窗，%1 对 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation>论文条带图</translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation>横轴特征</translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation>纵轴特征</translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation>第三特征</translation>
    </message>
    <message>
        <source>States compared</source>
        <translation>比较的状态</translation>
    </message>
    <message>
        <source>two features</source>
        <translation>两个特征</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>已标出 %n 个窗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>新建图形(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty figure with the same settings</source>
        <translation>以相同设置新建空白图形</translation>
    </message>
    <message>
        <source>&amp;Paper figures</source>
        <translation>论文图(&amp;P)</translation>
    </message>
    <message>
        <source>Figures as in the paper, of this recording</source>
        <translation>以此记录绘制如论文中的图</translation>
    </message>
    <message>
        <source>Paper figure &amp;%1</source>
        <translation>论文图 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Update panels</source>
        <translation>更新子图(&amp;U)</translation>
    </message>
    <message>
        <source>Make all panels that are not frozen anew, for their own conditions</source>
        <translation>按各自的条件重新生成所有未冻结的子图</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图形(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance</source>
        <translation>将图形保存为 SVG、PDF、PNG 或 TIFF，附其数值和溯源信息</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>全部导出(&amp;V)…</translation>
    </message>
    <message>
        <source>Save a figure and the numbers of every computed view into a folder</source>
        <translation>将每个已计算视图的图形和数值保存到文件夹</translation>
    </message>
    <message>
        <source>Save a report of the recording, with all computed views, as HTML or PDF</source>
        <translation>将含所有已计算视图的记录报告保存为 HTML 或 PDF</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>页面设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Set size, type and colours of the figure</source>
        <translation>设定图形的大小、文字和颜色</translation>
    </message>
    <message>
        <source>Pro&amp;venance…</source>
        <translation>溯源信息(&amp;V)…</translation>
    </message>
    <message>
        <source>Show from what the figure has been made</source>
        <translation>显示图形的制作依据</translation>
    </message>
    <message>
        <source>The page is full. Remove a panel, or begin a new figure.</source>
        <translation>页面已满。移除一个子图，或新建图形。</translation>
    </message>
    <message>
        <source>%1 is in the figure.</source>
        <translation>%1 已在图形中。</translation>
    </message>
    <message>
        <source>%1 is panel %2 of the figure.</source>
        <translation>%1 是图形的子图 %2。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>解冻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>写入报告(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureComposer</name>
    <message>
        <source>Figure composer</source>
        <translation>图形编排</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>页面缩放</translation>
    </message>
    <message>
        <source>Zoom of the page; at 100 % it has its true size</source>
        <translation>页面缩放；100% 时为实际大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>✓ Nothing a journal would object to: type, lines, labels and greys.</source>
        <translation>✓ 期刊不会提出异议：文字、线条、标签和灰度。</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面的大小</translation>
    </message>
    <message>
        <source>Size of the page: one, one and a half or two columns of a journal, or your own</source>
        <translation>页面的大小：期刊的一栏、一栏半或两栏，或自定义</translation>
    </message>
    <message>
        <source>%1&#x202f;mm wide</source>
        <translation>宽 %1&#x202f;mm</translation>
    </message>
    <message>
        <source>%1 × %2&#x202f;mm</source>
        <translation>%1 × %2&#x202f;mm</translation>
    </message>
    <message>
        <source>Smaller page (−)</source>
        <translation>缩小页面（−）</translation>
    </message>
    <message>
        <source>Larger page (+)</source>
        <translation>放大页面（+）</translation>
    </message>
    <message>
        <source>Page as large as there is room (0)</source>
        <translation>页面适合可用空间（0）</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureDocument</name>
    <message>
        <source>Figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新建图形</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>打开图形</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>添加子图</translation>
    </message>
    <message>
        <source>Remove panel</source>
        <translation>移除子图</translation>
    </message>
    <message>
        <source>Move panel</source>
        <translation>移动子图</translation>
    </message>
    <message>
        <source>Change size of panel</source>
        <translation>更改子图大小</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>更改网格</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Freeze panel</source>
        <translation>冻结子图</translation>
    </message>
    <message>
        <source>Thaw panel</source>
        <translation>解冻子图</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Change settings of the figure</source>
        <translation>更改图形设置</translation>
    </message>
    <message>
        <source>Update panels</source>
        <translation>更新子图</translation>
    </message>
    <message>
        <source>Place panel</source>
        <translation>放置子图</translation>
    </message>
    <message>
        <source>Take panel out of the grid</source>
        <translation>将子图移出网格</translation>
    </message>
    <message>
        <source>Put panel into the grid</source>
        <translation>将子图放入网格</translation>
    </message>
    <message>
        <source>Move legend</source>
        <translation>移动图例</translation>
    </message>
    <message>
        <source>Show scale bars</source>
        <translation>显示比例尺</translation>
    </message>
    <message>
        <source>Show axes</source>
        <translation>显示坐标轴</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message>
        <source>%1 was not written, because its panels were not finished.</source>
        <translation>未写入 %1，因为其子图未完成。</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)</source>
        <translation>矢量图形 (*.svg);;PDF 文档 (*.pdf);;图像 (*.png);;TIFF 图像 (*.tiff)</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>%1 is written once its panels are computed.</source>
        <translation>其子图计算完成后写入 %1。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The figure was written to %1, with its numbers and provenance beside it.</source>
        <translation>图形已写入 %1，其数值和溯源信息在旁边。</translation>
    </message>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>全部导出到新文件夹，位于</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 结果</translation>
    </message>
    <message>
        <source>No view has been computed for these conditions yet. Open the Balance workspace first.</source>
        <translation>尚未按这些条件计算任何视图。先打开“平衡”工作区。</translation>
    </message>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>正在写入 %n 个视图的图形</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个图形及其数值和溯源信息写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf)</source>
        <translation>网页 (*.html);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading %1 for its hash</source>
        <translation>正在读取 %1 以计算其哈希值</translation>
    </message>
    <message>
        <source>%1 was not written, because the recording was closed.</source>
        <translation>未写入 %1，因为记录已关闭。</translation>
    </message>
    <message>
        <source>%1 is written once everything is computed.</source>
        <translation>全部计算完成后写入 %1。</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePage</name>
    <message>
        <source>Page of the figure</source>
        <translation>图形的页面</translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>没有子图</translation>
    </message>
    <message>
        <source>The panel does not fit there. Make it smaller, or move the others first.</source>
        <translation>子图在该处放不下。将其缩小，或先移动其他子图。</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>有另一个子图阻挡。移动该子图，或为页面增加单元格。</translation>
    </message>
    <message>
        <source>Drag a view here, or choose one in the list of panels and press Add to figure</source>
        <translation>将视图拖到此处，或在子图列表中选择一个并按“添加到图形”</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelSettings</name>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>子图的标题</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Updating leaves this panel as it is</source>
        <translation>更新时此子图保持不变</translation>
    </message>
    <message>
        <source>Make this panel anew, for its own conditions</source>
        <translation>按其自身的条件重新生成此子图</translation>
    </message>
    <message>
        <source>Take this panel out of the figure (Del)</source>
        <translation>将此子图从图形中移除（Del）</translation>
    </message>
    <message>
        <source>Columns of the panel</source>
        <translation>子图所占列数</translation>
    </message>
    <message>
        <source>Rows of the panel</source>
        <translation>子图所占行数</translation>
    </message>
    <message>
        <source>Cells of the grid that the panel takes; its edges can be dragged on the page</source>
        <translation>子图所占的网格单元格；可在页面上拖动其边缘</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Place freely, in millimetres</source>
        <translation>自由放置，以毫米计</translation>
    </message>
    <message>
        <source>The panel leaves the grid: drag it or its edges on the page, or type its place</source>
        <translation>子图脱离网格：在页面上拖动子图或其边缘，或输入其位置</translation>
    </message>
    <message>
        <source>Left edge of the panel</source>
        <translation>子图的左边缘</translation>
    </message>
    <message>
        <source>Upper edge of the panel</source>
        <translation>子图的上边缘</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>子图的宽度</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>子图的高度</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, from the upper left corner of the page</source>
        <translation>%1，从页面左上角算起</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Legend of the panel</source>
        <translation>子图的图例</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>图旁</translation>
    </message>
    <message>
        <source>On the plot</source>
        <translation>图上</translation>
    </message>
    <message>
        <source>Where the meaning of lines and the numbers stand; on the plot they go to the corner where they hide least</source>
        <translation>线条的含义和数值所在的位置；在图上时置于遮挡最少的角</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Scale bars in place of axes</source>
        <translation>以比例尺代替坐标轴</translation>
    </message>
    <message>
        <source>For traces, spikes and waveforms. Logarithmic axes and axes without a unit stay</source>
        <translation>用于迹线、锋电位和波形。对数坐标轴和没有单位的坐标轴保持不变</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>有另一个子图阻挡。移动该子图，或为页面增加单元格。</translation>
    </message>
    <message>
        <source>The grid is full. Remove a panel, or give the page more cells.</source>
        <translation>网格已满。移除一个子图，或为页面增加单元格。</translation>
    </message>
    <message>
        <source>No panel chosen</source>
        <translation>未选择子图</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>子图</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>子图 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelsList</name>
    <message>
        <source>Add to figure</source>
        <translation>添加到图形</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>子图</translation>
    </message>
    <message>
        <source>Views that can be panels</source>
        <translation>可作为子图的视图</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureReopening</name>
    <message>
        <source>%1 does not say how its figure was made. Open the recording instead.</source>
        <translation>%1 未说明其图形的制作方式。改为打开记录。</translation>
    </message>
    <message>
        <source>The unit classes of %1 are not those the figure was made with; its numbers may differ.</source>
        <translation>%1 的单元类别与制作该图形时不同；其数值可能不同。</translation>
    </message>
    <message>
        <source>Comparing %1 with the figure</source>
        <translation>正在将 %1 与图形比较</translation>
    </message>
    <message>
        <source>The content of %1 is not that of the recording the figure was made of; its numbers may differ.</source>
        <translation>%1 的内容与制作该图形所用的记录不同；其数值可能不同。</translation>
    </message>
    <message>
        <source>%1 was made of the recording %2, which is not there any more.</source>
        <translation>%1 由记录 %2 制作，而该记录已不存在。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>查找 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureSettingsPanel</name>
    <message>
        <source>Figure settings</source>
        <translation>图形设置</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>图形的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Columns of panels</source>
        <translation>子图的列数</translation>
    </message>
    <message>
        <source>Rows of panels</source>
        <translation>子图的行数</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>%1&#x202f;mm</source>
        <translation>%1&#x202f;mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>常用宽度</translation>
    </message>
    <message>
        <source>One, one and a half or two columns of a journal</source>
        <translation>期刊的一栏、一栏半或两栏</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>页面的宽度</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>页面的高度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files, and of pictures inside SVG and PDF files</source>
        <translation>适用于 PNG 和 TIFF 文件，以及 SVG 和 PDF 文件中的图像</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>图形的字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字的大小</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Weight of lines</source>
        <translation>线条的粗细</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>子图的字母</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>图形的颜色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Greyscale-safe</source>
        <translation>灰度可辨</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>图形的背景</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Small print under the figure</source>
        <translation>图形下方的小字</translation>
    </message>
    <message>
        <source>Recording, version and seed</source>
        <translation>记录、版本和种子</translation>
    </message>
    <message>
        <source>The panels do not fit into so few cells. Remove one first.</source>
        <translation>子图放不进这么少的单元格。先移除一个。</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>E and I</source>
        <translation>E 和 I</translation>
    </message>
    <message>
        <source>Colours of E and I</source>
        <translation>E 和 I 的颜色</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>蓝色和橙色</translation>
    </message>
    <message>
        <source>Green and purple</source>
        <translation>绿色和紫色</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>Colours of signed values</source>
        <translation>有符号数值的颜色</translation>
    </message>
    <message>
        <source>Those of E and I</source>
        <translation>E 和 I 的颜色</translation>
    </message>
    <message>
        <source>Pink to green</source>
        <translation>粉色至绿色</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Colours of power</source>
        <translation>功率的颜色</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Colours of coherence and shares</source>
        <translation>相干性和占比的颜色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Colours of densities and rates</source>
        <translation>密度和放电率的颜色</translation>
    </message>
    <message>
        <source>%1; all choices can be read by colour-blind readers</source>
        <translation>%1；所有选项对色盲读者均可辨认</translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>Edgescope 于 %1 意外停止，当时 %2 处于打开状态。对其标注的 %n 次编辑完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation>最短间断</translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation>记录的停顿达到该毫秒数即为间断；更短的停顿予以闭合。0：一个半采样周期。</translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation>转换为 NWB</translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation>NWB 文件 (*.nwb)</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation>%1 是已打开的记录。为转换后的文件选择另一个名称。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation>记录已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>停在 %1</translation>
    </message>
    <message>
        <source>;;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)</source>
        <translation>;;Edgescope 制作的图形 (*.svg *.pdf *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Save simulation</source>
        <translation>保存模拟</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the simulation.</source>
        <translation>%1 是已打开的记录。为模拟选择另一个名称。</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>正在模拟 %1</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>Export units and classes</source>
        <translation>导出单元与类别</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 belongs to the recording that is open. Choose another name for the table of units.</source>
        <translation>%1 属于已打开的记录。为单元表格选择另一个名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The units and their classes were written to %1.</source>
        <translation>单元及其类别已写入 %1。</translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation>拖放的内容不是文件。从文件夹中拖放一个记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>拖放了 %n 个文件。一次拖放一个记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation>%1 不在此计算机上。先保存该文件，再拖放。</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation>按原始记录显示各通道</translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation>显示各通道减去所有通道均值的结果</translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation>显示相邻通道之差</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>未滤波</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterDialog</name>
    <message>
        <source>%1&#x202f;Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation>高通(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation>低通(&amp;L)</translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation>去除较慢的波。选择截止频率或直接输入，例如 0.5 Hz</translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation>去除较快的波。选择截止频率或直接输入，例如 70 Hz</translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation>只改变图像，绝不改变所分析的内容。2 阶 Butterworth，正向和反向：无延迟，截止频率处 −6 dB。</translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation>去除工频及其谐波</translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation>工频陷波(&amp;N)</translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation>从各通道中减去的内容</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参考(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation>原始(&amp;A)</translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation>按原始记录显示迹线</translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation>截止频率为以 Hz 计的数，例如 0.5，或“关”。</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Read about what has the keyboard</source>
        <translation>阅读键盘焦点所在部分的说明</translation>
    </message>
    <message>
        <source>The &amp;science in ten minutes</source>
        <translation>十分钟了解科学背景(&amp;S)</translation>
    </message>
    <message>
        <source>Read what the pictures are about</source>
        <translation>阅读各图像所关涉的内容</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>%1 是什么？</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpCard</name>
    <message>
        <source>What is %1?</source>
        <translation>%1 是什么？</translation>
    </message>
    <message>
        <source>Read in the manual</source>
        <translation>在手册中阅读</translation>
    </message>
</context>
<context>
    <name>edgescope::HintBubbles</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close the hints for good</source>
        <translation>永久关闭提示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>Edits of annotations and unit classes. Choose one to go back or forward to it</source>
        <translation>标注和单元类别的编辑。选择其中一次可退回或前进到该处</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>%1 中有 %n 条标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation>列表中的记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation>标记归属(&amp;M)</translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation>所有时间加上(&amp;T)</translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation>标记归谁所有：选择评分者或输入新名称</translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation>文件中注明的评分者</translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation>所有时间推迟的秒数；初始值由开始时间得出</translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation>前几条标注</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>另有 %n 个词成为事件的文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>将添加 %n 条标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>%n 条位于记录之外，会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>%n 条会在记录的两端截短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>%n 条没有时长，不能作为状态，会被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>%n 条会按其用词被略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>%1 中有 %n 个单列数字的文件：每个文件一个通道。文件未注明采样率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>%1 中有 %n 列数字，未注明采样率。</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation>打开数值</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation>采样率(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation>数值单位(&amp;V)</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation>文件中的词</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>文件中的词</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>%1 成为什么</translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation>事件的文本</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation>选择标签或输入新标签的名称</translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation>正在运行的工作</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>%n 项分析已是最新</numerusform>
        </translation>
    </message>
    <message>
        <source>List all jobs</source>
        <translation>列出所有任务</translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>%n 项无法计算</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation>内存不足以完成“%1”。关闭其他程序或选择更短的范围。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation>“%1”因程序错误而停止：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation>“%1”因程序中的未知错误而停止。</translation>
    </message>
</context>
<context>
    <name>edgescope::JobsDialog</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Running and waiting work</source>
        <translation>正在运行和等待的工作</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation>Edgescope 项目 (*%1)</translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation>%1 是其中一个部分。为项目选择另一个名称。</translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation>导入单元类别</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>%n 个单元的类别已取自 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation>这些部分中状态用词的含义：</translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation>多个文件合成一个记录。第一部分确定时钟；其他各部分在此时钟上于给定时间开始。不会更改任何文件。</translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation>从列表中去掉所选部分</translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation>兴奋性和抑制性依据(&amp;E)</translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation>选择单元与类别的表格（CSV 或 TSV）</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>保存并打开(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation>将各部分的列表保存为项目文件并打开</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>类别表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation>%1 本身是项目。改为添加其各部分。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>%1 的开始时间</translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation>第一部分开始之后的秒数；初始值由开始时间得出</translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation>注明类别最多的列</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>edgescope::JointCanvas</name>
    <message>
        <source>Picture of the joint distribution</source>
        <translation>联合分布的图像</translation>
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
        <translation>按状态，%1% 椭圆</translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation>4 个尺度，%1% 椭圆</translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation>打开记录以查看其 E × I 联合分布。</translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation>E × I 联合分布</translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation>E × I 联合分布，%1，相关系数 %2，各向异性 %3，%4 个时间箱</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>按尺度</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>已标出 %n 个时间箱</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys</source>
        <translation>将所选操作恢复为其常用按键</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>将所有操作恢复为其常用按键</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Choose another key, or take it from there first.</source>
        <translation>%1 已属于“%2”。选择另一个按键，或先在该处将其取消。</translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation>评分时赋予该标签的字母和数字；数字随时有效</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation>上移此标签</translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation>下移此标签</translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation>此标签的颜色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation>程序自带的标签集</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation>代替此处的状态(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation>代替此处的发作(&amp;I)</translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation>标注保留其标签</translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation>与此处的标签并用(&amp;B)</translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation>标签须有名称。</translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation>此类型已有标签 %1。移除其中一个可使两者合而为一。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的按键</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1 的颜色</translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation>标签的顺序</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation>新标签 %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>edgescope::LanesDialog</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>时间线的轨道</translation>
    </message>
    <message>
        <source>Lanes from top to bottom</source>
        <translation>从上到下的轨道</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Ticked lanes are shown, from top to bottom. Their headers can also be dragged to another place, and their lower edges to another height.</source>
        <translation>勾选的轨道按从上到下的次序显示。也可将其标头拖到其他位置，将其下边缘拖到其他高度。</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>此记录在该轨道中没有可显示的内容</translation>
    </message>
</context>
<context>
    <name>edgescope::LookActions</name>
    <message>
        <source>C&amp;hannels…</source>
        <translation>通道(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose which channels of LFP are shown, in which order, and which are bad</source>
        <translation>选择显示哪些 LFP 通道、其顺序以及哪些为坏道</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the overview of the recording</source>
        <translation>显示或隐藏记录的概览</translation>
    </message>
    <message>
        <source>&amp;Butterfly</source>
        <translation>蝶形图(&amp;B)</translation>
    </message>
    <message>
        <source>Draw all channels of LFP on one base line</source>
        <translation>将所有 LFP 通道绘制在同一条基准线上</translation>
    </message>
    <message>
        <source>State &amp;tint</source>
        <translation>状态底色(&amp;T)</translation>
    </message>
    <message>
        <source>Tint the lanes by state and seizure</source>
        <translation>按状态和发作为轨道着底色</translation>
    </message>
    <message>
        <source>&amp;Hover card</source>
        <translation>悬停卡片(&amp;H)</translation>
    </message>
    <message>
        <source>Show what is under the pointer beside it, not only in the status bar</source>
        <translation>在指针旁显示其下的内容，而不仅在状态栏中</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>十字线(&amp;R)</translation>
    </message>
    <message>
        <source>Draw lines through the pointer over all lanes</source>
        <translation>在所有轨道上绘制过指针的直线</translation>
    </message>
    <message>
        <source>Raste&amp;r</source>
        <translation>栅格图(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>放电率(&amp;R)</translation>
    </message>
    <message>
        <source>Units with the most spikes on top</source>
        <translation>锋电位最多的单元在最上</translation>
    </message>
    <message>
        <source>&amp;Depth or array</source>
        <translation>深度或阵列(&amp;D)</translation>
    </message>
    <message>
        <source>Units by the place of their electrode, row by row of the array</source>
        <translation>单元按其电极的位置，沿阵列逐行排列</translation>
    </message>
    <message>
        <source>&amp;First spike</source>
        <translation>首个锋电位(&amp;F)</translation>
    </message>
    <message>
        <source>Units that begin first on top</source>
        <translation>最先开始的单元在最上</translation>
    </message>
    <message>
        <source>F&amp;ile order</source>
        <translation>文件顺序(&amp;I)</translation>
    </message>
    <message>
        <source>Units in the order of the file</source>
        <translation>单元按文件中的顺序</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色方式</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Colour tells excitatory from inhibitory</source>
        <translation>以颜色区分兴奋性和抑制性</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单元(&amp;U)</translation>
    </message>
    <message>
        <source>Each unit has its colour</source>
        <translation>每个单元有各自的颜色</translation>
    </message>
    <message>
        <source>&amp;Electrode</source>
        <translation>电极(&amp;E)</translation>
    </message>
    <message>
        <source>Units of one electrode have the same colour</source>
        <translation>同一电极的单元颜色相同</translation>
    </message>
    <message>
        <source>Class &amp;posterior</source>
        <translation>类别后验概率(&amp;P)</translation>
    </message>
    <message>
        <source>Units whose class is surest on top; by rate while the units are not classified</source>
        <translation>类别最确定的单元在最上；单元未分类时按放电率</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>排列轨道(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, in which order and how high</source>
        <translation>选择显示哪些轨道、以何种次序和高度显示</translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation>时间窗左端</translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation>时间窗左端。输入 01:18:12、+95 s、2h 或 sz1 并按 Enter（G）</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>时间窗长度</translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation>所示时间的长度。选择或直接输入，例如 45 s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>“%1”不是时间。输入时间，例如 01:18:12、+95 s、2h 或 sz1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation>“%1”不是时间长度。输入时间长度，例如 30 s 或 5 min。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation>显示或隐藏此轨道</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>此记录在该轨道中没有可显示的内容</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>显示此视图</translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation>系统报告已复制到剪贴板。</translation>
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
            <numerusform>关于此文件有 %n 条说明 — 见“记录”面板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation>退出 Edgescope</translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation>已运行一段时间的工作尚未完成。</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>What every picture shows: time scale, states, surrogates and range. Change it here and all views follow.</source>
        <translation>每个图像所显示的条件：时间尺度、状态、替代数据和范围。在此更改，所有视图随之改变。</translation>
    </message>
    <message>
        <source>Drag over the traces with this tool to mark a range; a digit or Z gives it a label.</source>
        <translation>用此工具在迹线上拖动可标出范围；数字键或 Z 赋予标签。</translation>
    </message>
    <message>
        <source>Six kinds of work. Each has its own views; recording, scale and time stay the same.</source>
        <translation>六种工作。各有自己的视图；记录、尺度和时间保持不变。</translation>
    </message>
    <message>
        <source>Every picture goes into a figure for print from here.</source>
        <translation>每幅图像都可由此添加到印刷用图形。</translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>搜索手册…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>%1 — 手册</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation>整夜的状态</translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation>从一种状态到另一种状态的转换</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation>片段数</translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation>行状态之后紧接列状态的次数，其间没有未评分的时间。</translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation>总睡眠时间</translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation>处于睡眠状态的全部时间</translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation>睡眠潜伏期</translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation>从关灯或记录起点到首次任意类型的睡眠</translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation>REM 潜伏期</translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation>从入睡到首次 REM 睡眠</translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation>入睡后觉醒</translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation>入睡之后的觉醒时间</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>睡眠效率</translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation>总睡眠时间除以关灯至开灯的时间</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>状态转换</translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation>两种状态之间没有未评分时间的转换</translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation>已评分 %1，未评分 %2</translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation>%1：首次出现在 %2 之后，片段平均 %3，最长 %4</translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation>%1 未出现。</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>edgescope::NotesPanel</name>
    <message>
        <source>Notes on this recording</source>
        <translation>此记录的备注</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>关于此记录需要记住的内容</translation>
    </message>
    <message>
        <source>Open a recording to write notes on it.</source>
        <translation>打开记录以写备注。</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take them.</source>
        <translation>未保存：无法写入磁盘。</translation>
    </message>
    <message>
        <source>Kept with the annotations, beside the recording and never in it.</source>
        <translation>与标注一起保存在记录旁，绝不写入记录。</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation>起始顺序</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>按此顺序：%1</translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation>选择一个候选，或各通道已有起始时间的发作。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation>最后，晚 %1</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未波及</translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation>%1：第 %2 个，比最先者晚 %3</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation>各通道的起始</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation>添加此通道</translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation>移除所选通道</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
</context>
<context>
    <name>edgescope::PairCanvas</name>
    <message>
        <source>Picture of the correlograms</source>
        <translation>相关图的图像</translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>完成之前已停止。</translation>
    </message>
    <message>
        <source>±10 ms</source>
        <translation>±10 ms</translation>
    </message>
    <message>
        <source>±25 ms</source>
        <translation>±25 ms</translation>
    </message>
    <message>
        <source>±60 ms</source>
        <translation>±60 ms</translation>
    </message>
    <message>
        <source>Show lags up to 10 ms</source>
        <translation>显示至 10 ms 的滞后</translation>
    </message>
    <message>
        <source>Show lags up to 25 ms</source>
        <translation>显示至 25 ms 的滞后</translation>
    </message>
    <message>
        <source>Show lags up to 60 ms</source>
        <translation>显示至 60 ms 的滞后</translation>
    </message>
    <message>
        <source>Previous connection found</source>
        <translation>上一个找到的连接</translation>
    </message>
    <message>
        <source>Next connection found</source>
        <translation>下一个找到的连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>第 %1 个连接，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>找到 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the view of connections to find them</source>
        <translation>显示连接视图以查找连接</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>此记录没有已分选的单元。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>显示所选 %n 个单元中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correlograms of the selected units</source>
        <translation>所选单元的相关图</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>无法计算：%1</translation>
    </message>
    <message>
        <source>Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in the units table, the raster, the array map or the connections.</source>
        <translation>选择一个单元以查看其自相关图，或选择多个单元以查看其互相关图：在单元表格、栅格图、阵列图或连接中选择。</translation>
    </message>
    <message>
        <source>Open a recording to see the correlograms of its units.</source>
        <translation>打开记录以查看其单元的相关图。</translation>
    </message>
    <message>
        <source>Correlograms; no unit is selected</source>
        <translation>相关图；未选择单元</translation>
    </message>
    <message>
        <source>Correlograms of %1</source>
        <translation>%1 的相关图</translation>
    </message>
</context>
<context>
    <name>edgescope::PanelMaker</name>
    <message>
        <source>The panels of the figure were not finished, because the work was stopped.</source>
        <translation>图形的子图未完成，因为工作已停止。</translation>
    </message>
    <message>
        <source>The panels of the figure were not finished, because the recording was closed.</source>
        <translation>图形的子图未完成，因为记录已关闭。</translation>
    </message>
    <message>
        <source>Panels of the figure; then %1</source>
        <translation>图形的子图；然后 %1</translation>
    </message>
    <message>
        <source>Panels of the figure: %1</source>
        <translation>图形的子图：%1</translation>
    </message>
    <message>
        <source>The panels of the figure could not be made: %1</source>
        <translation>无法生成图形的子图：%1</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation>默认值为论文中的值。</translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation>默认值由论文中的图推得。</translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation>默认值由本程序选定。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation>将 %1 恢复为默认值</translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation>%1：默认值为 %2</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation>论文默认值</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation>将此分析和集群设为论文中的值</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation>保存为图形：%1</translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation>复制为图像：%1</translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation>复制所绘数值：%1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;TIFF image, 300 dots per inch (*.tiff)</source>
        <translation>矢量图形 (*.svg);;PDF 文档 (*.pdf);;图像，每英寸 300 点 (*.png);;TIFF 图像，每英寸 300 点 (*.tiff)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Texts and numbers are in another language after the next start of Edgescope.</source>
        <translation>Edgescope 下次启动后，文本和数字将使用另一种语言。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>图中文字大小(&amp;P)</translation>
    </message>
    <message>
        <source>Text size of plots</source>
        <translation>图中文字大小</translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation>标记由此处选定的评分者制作。视图和分析使用该评分者的标记，以及随文件附带的事件和伪迹。其他评分者的标记予以保留。</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>评分者</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或缩写</translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation>新评分者(&amp;N)</translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>文件中未注明</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation>此文件中没有已分选的单元。</translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation>%1 个单元，%2 个锋电位</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>兴奋性</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>抑制性</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>此文件中没有 LFP 通道。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation>显示 %1 / %2，总长 %3。</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有说明。</translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>⚠ 警告</translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation>ℹ 提示</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation>无效时间</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation>打开记录以查看其内容。</translation>
    </message>
</context>
<context>
    <name>edgescope::RecoveryPanel</name>
    <message>
        <source>none without a baseline</source>
        <translation>没有基线，故无</translation>
    </message>
    <message>
        <source>none without an excursion</source>
        <translation>没有越出带外，故无</translation>
    </message>
    <message>
        <source>no exponential fits</source>
        <translation>没有可拟合的指数函数</translation>
    </message>
    <message>
        <source>%1 · 95 % %2–%3</source>
        <translation>%1 · 95% %2–%3</translation>
    </message>
    <message>
        <source>%1 · 95 % from %2, no upper limit</source>
        <translation>%1 · 95% 自 %2 起，无上限</translation>
    </message>
    <message>
        <source>▲ E</source>
        <translation>▲ E</translation>
    </message>
    <message>
        <source>■ I</source>
        <translation>■ I</translation>
    </message>
    <message>
        <source>The path is tied at both ends when scaled to S(T). Recovery is read from the residual.</source>
        <translation>按 S(T) 归一化时，路径两端固定。恢复由残差读取。</translation>
    </message>
    <message>
        <source>Recovery of the seizure shown</source>
        <translation>所示发作的恢复</translation>
    </message>
    <message>
        <source>Open a recording to see how it recovers from its seizures.</source>
        <translation>打开记录以查看其如何从发作中恢复。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The seizure lies outside the time analysed.</source>
        <translation>发作在分析时间之外。</translation>
    </message>
    <message>
        <source>Sz %1 · %2</source>
        <translation>Sz %1 · %2</translation>
    </message>
    <message>
        <source>%1 after offset</source>
        <translation>结束后 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Time to band</source>
        <translation>回到带内的时间</translation>
    </message>
    <message>
        <source>Half recovery</source>
        <translation>半恢复</translation>
    </message>
    <message>
        <source>τ (exponential)</source>
        <translation>τ（指数）</translation>
    </message>
    <message>
        <source>Peak residual</source>
        <translation>残差峰值</translation>
    </message>
    <message>
        <source>Time of peak</source>
        <translation>峰值时间</translation>
    </message>
    <message>
        <source>%1 after onset</source>
        <translation>起始后 %1</translation>
    </message>
    <message>
        <source>Leads at the peak</source>
        <translation>峰值处领先者</translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation>保留原标签；该标签不再有自己的颜色、按键和位置(&amp;K)</translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation>改用标签(&amp;G)</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation>改用的标签</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>%n 条标注带有标签 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation>正在对所有尺度的锋电位计数</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>完成之前已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>仅 %n 个所选单元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesModel</name>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>%1 – %2 Hz</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation>通道，或相干性的两个信号</translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation>脊线的起始时间</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>脊线的持续时间</translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation>脊线起点和终点的频率</translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation>最大值与显著性水平之比</translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation>脊线</translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation>打开记录以查看其脊线。</translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation>在尺度图或相干性上方选择脊线规则。</translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation>所示时间内没有脊线。</translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>所示时间内有 %n 条脊线。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation>此时段之后没有未评分的时段。</translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation>此时段之前没有未评分的时段。</translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation>状态不再变化。</translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation>先选择要比较的评分者。</translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation>在此后双方均已评分的所有时段上，评分者意见一致。</translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation>取消时段 %1 的评分</translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation>时段 %2：%1</translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation>时段 %2：%1。按 %3 撤销。</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation>按键后转到下一个时段</translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation>跳过已评分的时段</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation>已评分的时段</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 / %2 个时段</translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation>%1 · 下一个未评分 %2</translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation>按 Esc 之前，所到的每个时段都评为 %1。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureActions</name>
    <message>
        <source>Sei&amp;zures</source>
        <translation>发作(&amp;Z)</translation>
    </message>
    <message>
        <source>Align the a&amp;xis</source>
        <translation>对齐坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a seizure and show it, from 60 s before its onset on</source>
        <translation>选择一次发作并显示，从其起始前 60 s 开始</translation>
    </message>
    <message>
        <source>What the time axis counts from</source>
        <translation>时间轴从何处计起</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>起始(&amp;O)</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the onset of the seizure</source>
        <translation>以距发作起始的秒数标注坐标轴</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>结束(&amp;F)</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the offset of the seizure</source>
        <translation>以距发作结束的秒数标注坐标轴</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>时钟时间(&amp;C)</translation>
    </message>
    <message>
        <source>Label the axis with the time of day</source>
        <translation>以时钟时间标注坐标轴</translation>
    </message>
    <message>
        <source>&amp;Elapsed</source>
        <translation>经过时间(&amp;E)</translation>
    </message>
    <message>
        <source>Label the axis with the time elapsed from the start of the recording</source>
        <translation>以距记录起点的经过时间标注坐标轴</translation>
    </message>
    <message>
        <source>Sz %1 at %2, %3</source>
        <comment>number, time and length of a seizure</comment>
        <translation>Sz %1：%2，时长 %3</translation>
    </message>
    <message>
        <source>Choose this seizure and show it</source>
        <translation>选择此次发作并显示</translation>
    </message>
    <message>
        <source>No seizures</source>
        <translation>没有发作</translation>
    </message>
    <message>
        <source>Sz %1 of %2</source>
        <comment>seizure 1 of 3</comment>
        <translation>Sz %1 / %2</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureMarksPanel</name>
    <message>
        <source>Marked seizures</source>
        <translation>已标记的发作</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>发作</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>all before</source>
        <translation>此前全部</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保护间隔</translation>
    </message>
    <message>
        <source>Move the onset to the cursor</source>
        <translation>将起始移到光标处</translation>
    </message>
    <message>
        <source>Move the offset to the cursor</source>
        <translation>将结束移到光标处</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Back in the band %1 after the offset</source>
        <translation>结束后 %1 回到带内</translation>
    </message>
    <message>
        <source>Outside the time analysed</source>
        <translation>在分析时间之外</translation>
    </message>
    <message>
        <source>The offset must be after the onset.</source>
        <translation>结束须在起始之后。</translation>
    </message>
    <message>
        <source>Move the onset of %1</source>
        <translation>移动 %1 的起始</translation>
    </message>
    <message>
        <source>Move the offset of %1</source>
        <translation>移动 %1 的结束</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受（Enter）</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>拒绝（X）</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation>越高则找到的发作越多，其他信号也越多。</translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation>建议的发作</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation>将所选时间标记为发作，并附各通道的起始时间</translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation>从列表中去掉该候选</translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation>得分相同或更高的候选：每小时 %1 个</translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation>打开记录以获取建议的发作。</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>正在寻找候选…</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation>%2 h 内建议 %1 个，每小时 %3 个；%4 个待定</translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation>%2 处 %1 的起始</translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation>%2 处 %1 的建议起始</translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation>%1 处候选的起始</translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation>接受建议的发作</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; all are decided</source>
        <translation>%2 h 内建议 %1 个，每小时 %3 个；均已决定</translation>
    </message>
</context>
<context>
    <name>edgescope::ShellActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all rows of a list, or the time of the whole recording</source>
        <translation>选择列表的所有行，或整个记录的时间</translation>
    </message>
    <message>
        <source>&amp;Find action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Find anything the program can do by some words of it</source>
        <translation>用几个词查找程序能做的任何操作</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>Language, theme, text size and keys</source>
        <translation>语言、主题、文字大小和按键</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>更改窗口的颜色</translation>
    </message>
    <message>
        <source>Change the size of all text, that of plots included</source>
        <translation>更改所有文字的大小，包括图中的文字</translation>
    </message>
    <message>
        <source>Change the size of text in plots, in per cent of the other text</source>
        <translation>更改图中文字的大小，以其他文字的百分比计</translation>
    </message>
</context>
<context>
    <name>edgescope::SimulationDialog</name>
    <message>
        <source>New simulation</source>
        <translation>新建模拟</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>生成(&amp;M)…</translation>
    </message>
    <message>
        <source>A recording needs at least one unit.</source>
        <translation>记录至少需要一个单元。</translation>
    </message>
    <message>
        <source>States and a seizure need at least ten minutes.</source>
        <translation>状态加一次发作至少需要十分钟。</translation>
    </message>
</context>
<context>
    <name>edgescope::SpectrumView</name>
    <message>
        <source>Picture of the spectrum</source>
        <translation>频谱的图像</translation>
    </message>
    <message>
        <source>Mean power over %1.</source>
        <translation>%1 内的平均功率。</translation>
    </message>
    <message>
        <source>Open a recording to see its spectrum at the cursor.</source>
        <translation>打开记录以查看其光标处的频谱。</translation>
    </message>
    <message>
        <source>Spectrum at the cursor</source>
        <translation>光标处的频谱</translation>
    </message>
    <message>
        <source>Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4</source>
        <translation>%1 处的频谱，%2 Hz 至 %3 Hz。最高：%4</translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation>前视</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>俯视</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧视</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation>未使用 OpenGL 绘制，此处缺少 OpenGL。</translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation>选择状态或输入其他状态的名称</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation>各部分中的词</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>状态用词</translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>时间箱</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>状态摘要</translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation>当前尺度下的时间箱数</translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation>E 与 I 的相关系数</translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation>沿平衡对角线的宽度除以与其垂直的宽度</translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation>E − I 的方差随时间箱宽度变化的指数</translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation>兴奋性集群的基尼系数</translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation>抑制性集群的基尼系数</translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation>该状态在分析范围内的时间</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation>打开记录以并列查看其各状态。</translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>此记录中未标记状态。</translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation>在上方选择状态以进行比较。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation>%1：%2，%3 个时间箱</translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation>分析所包括的状态</translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation>未选择状态：分析包括全部时间，不论何种状态。</translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation>包括全部时间，不论何种状态</translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation>%1：%2。Alt+单击只显示此状态。</translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation>包括或排除 %1</translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation>状态 %1/%2</translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>完成之前已停止。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation>正在打开演示记录</translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation>正在生成演示记录</translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation>添加 %1 的标记</translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation>%3 的 %2 个标记中有 %1 个已添加到 %4。撤销可将其移除。</translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation>正在汇总两个类别的锋电位</translation>
    </message>
</context>
<context>
    <name>edgescope::StudyFileActions</name>
    <message>
        <source>Save study as</source>
        <translation>研究另存为</translation>
    </message>
    <message>
        <source>Edgescope studies (*%1)</source>
        <translation>Edgescope 研究 (*%1)</translation>
    </message>
    <message>
        <source>The study is saved in %1.</source>
        <translation>研究已保存在 %1 中。</translation>
    </message>
    <message>
        <source>The parameters and conditions of the study were not taken over. %1</source>
        <translation>未采用研究的参数和条件。%1</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapCanvas</name>
    <message>
        <source>Picture of the map</source>
        <translation>图的图像</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation>打开记录以查看其尺度图。</translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation>打开记录以查看其小波相干性。</translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation>打开记录以查看其 E − I 图。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation>%1 随时间和频率的图，%2 行，%3 Hz 至 %4 Hz</translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation>%1 随时间和时间箱宽度的图，%2 行，%3 至 %4</translation>
    </message>
    <message>
        <source>&amp;Difference to pinned</source>
        <translation>与固定结果的差值(&amp;D)</translation>
    </message>
    <message>
        <source>Show by how much the map differs from the pinned one, where both have values</source>
        <translation>显示此图与固定的图相差多少，限于两者均有数值之处</translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation>打开记录以查看其时间线。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>%1，%n 个单元，%2 个通道。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation>正在为较长的时间范围准备迹线</translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation>正在读取迹线</translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation>正在对迹线滤波</translation>
    </message>
</context>
<context>
    <name>edgescope::TravelActions</name>
    <message>
        <source>B&amp;ack</source>
        <translation>后退(&amp;A)</translation>
    </message>
    <message>
        <source>To the place looked at before</source>
        <translation>转到此前查看的位置</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>前进(&amp;R)</translation>
    </message>
    <message>
        <source>To the place that was left with Back</source>
        <translation>转到用“后退”离开的位置</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一处间断</translation>
    </message>
    <message>
        <source>Show the next gap of the recording</source>
        <translation>显示记录的下一处间断</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>播放(&amp;L)</translation>
    </message>
    <message>
        <source>Move the cursor through the page and turn it at its end, or stop</source>
        <translation>使光标移过页面并在末尾翻页，或停止</translation>
    </message>
    <message>
        <source>Play speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Play at this speed</source>
        <translation>以此速度播放</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>手动设定类别：兴奋性</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>手动设定类别：抑制性</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>手动设定类别：未分类</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>上一个单元</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>下一个单元</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>此记录没有已分选的单元。</translation>
    </message>
    <message>
        <source>Open a recording to see its units one by one.</source>
        <translation>打开记录以逐个查看其单元。</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3 spikes, %4 Hz</source>
        <translation>单元 %1，%2，%3 个锋电位，%4 Hz</translation>
    </message>
    <message>
        <source>cut from %1</source>
        <translation>截取自 %1</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>完成之前已停止。</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit: it is being cut from the signal.</source>
        <translation>文件中没有此单元的波形：正在从信号中截取。</translation>
    </message>
    <message>
        <source>Waveform of unit %1</source>
        <translation>单元 %1 的波形</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>锋电位</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>放电率（Hz）</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>电极</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ 手动</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>后验概率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>矛盾</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation>▲ %1 E · ■ %2 I · ◇ %3 未分类</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation>▲ 兴奋性</translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation>■ 抑制性</translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation>◇ 无</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation>文件单元表格中的文本列</translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation>所有单元的类别均取自此列</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation>设定所选单元的类别（%1）</translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation>此处设定的类别会为此记录记住；其自身文件绝不更改。</translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation>打开记录以查看其单元。</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>此记录没有已分选的单元。</translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation>此列给出 %1。</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Show who changed which classes, when and why</source>
        <translation>显示何人、何时、因何更改了哪些类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the next class (R)</source>
        <translation>下一次设定类别的理由（R）</translation>
    </message>
    <message>
        <source>Kept in the log with the class set next; Enter goes back to the units</source>
        <translation>与下一次设定的类别一同记入日志；按 Enter 返回单元</translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>preview %1 of %2</source>
        <translation>预览 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>预览：%1 / %n 个替代数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>无法计算：%1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>&amp;Sensitivity to uncertain units</source>
        <translation>对不确定单元的敏感性(&amp;S)</translation>
    </message>
    <message>
        <source>Show how far the numbers change when units of uncertain class get other classes</source>
        <translation>显示类别不确定的单元取其他类别时，数值的变化有多大</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>导出 %1…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Off: hold this picture, whatever time, scale and conditions are chosen</source>
        <translation>关：无论选择何种时间、尺度和条件，都保持此图像</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已保持</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n 个所选单元</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewPages</name>
    <message>
        <source>previous conditions</source>
        <translation>先前的条件</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>单元…</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>转到“浏览”</translation>
    </message>
    <message>
        <source>Recompute for the selection</source>
        <translation>按所选范围重新计算</translation>
    </message>
    <message>
        <source>Analyse the selected time only, here and in all views</source>
        <translation>仅分析所选时间，此处及所有视图均如此</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Recompute for the selected units</source>
        <translation>按所选单元重新计算</translation>
    </message>
    <message>
        <source>Pool the selected units only, here and in all views</source>
        <translation>仅汇总所选单元，此处及所有视图均如此</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>%1
Missing. Locate…</source>
        <translation>%1
文件缺失。查找…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it to say where it is now; Del removes it from this list.</source>
        <translation>%1 已不存在。选择该项可指明其现在的位置；按 Del 可将其从列表中移除。</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkActions</name>
    <message>
        <source>Run &amp;all</source>
        <translation>运行全部(&amp;A)</translation>
    </message>
    <message>
        <source>Run the analyses of all views, hidden ones included</source>
        <translation>运行所有视图的分析，包括隐藏的视图</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>预设(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>List running and waiting work</source>
        <translation>列出正在运行和等待的工作</translation>
    </message>
    <message>
        <source>&amp;Surrogates…</source>
        <translation>替代数据(&amp;S)…</translation>
    </message>
    <message>
        <source>Show how surrogates are made and how many</source>
        <translation>显示替代数据的生成方式和个数</translation>
    </message>
    <message>
        <source>Keep all parameter values under a name and take them back</source>
        <translation>以一个名称保留所有参数值，并可恢复</translation>
    </message>
    <message>
        <source>&amp;Save values as…</source>
        <translation>数值另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the values of all parameters under a name</source>
        <translation>以一个名称保留所有参数的值</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>将所有分析设为论文中的值</translation>
    </message>
    <message>
        <source>Give all analyses the values kept as %1</source>
        <translation>将所有分析设为以 %1 保留的值</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the values kept as %1</source>
        <translation>删除以 %1 保留的值</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Name of these parameter values. A name that is there already is replaced.</source>
        <translation>这些参数值的名称。已有的同名项会被替换。</translation>
    </message>
    <message>
        <source>&amp;Monosynaptic pairs…</source>
        <translation>单突触连接对(&amp;M)…</translation>
    </message>
    <message>
        <source>Find connections between units in their correlograms</source>
        <translation>在相关图中查找单元之间的连接</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>parameter values that are no preset</comment>
        <translation>我的值</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceActions</name>
    <message>
        <source>Save &amp;workspace as…</source>
        <translation>工作区另存为(&amp;W)…</translation>
    </message>
    <message>
        <source>Make a workspace of your own from the present layout</source>
        <translation>由当前布局生成自定义工作区</translation>
    </message>
    <message>
        <source>&amp;Maximise dock</source>
        <translation>最大化面板(&amp;M)</translation>
    </message>
    <message>
        <source>Give the part with the keyboard all the room, or put it back</source>
        <translation>将全部空间给予键盘焦点所在的部分，或恢复原状</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>移除工作区</translation>
    </message>
    <message>
        <source>A workspace of your own</source>
        <translation>自定义工作区</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>删除此工作区</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区的名称</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceBar</name>
    <message>
        <source>Epoch</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
</TS>
