<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation>E × I conjunta</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Escalado de la varianza</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Curvas de colapso</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Curvas de partición</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Características MNCM</translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation>Estadísticas de estados</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Mapa E − I</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Corriente sináptica</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>Correlograma E–I</translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation>Sustitutos</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Escalograma</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crestas</translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation>Candidatos a crisis</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation>%1 s antes de la primera crisis</translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>Se excluyó %n tramo plano.</numerusform>
            <numerusform>Se excluyeron %n tramos planos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation>No hay canal %1; el último es %2.</translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation>Los canales tienen frecuencias de muestreo distintas, %1 Hz y %2 Hz. Elegir dos con la misma frecuencia.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation>Contorno: por encima del %1 % de %2 pares de ruido.</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation>Muestra escalada</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Escalado de la figura</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Colapso completo</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Colapso por ley de potencias</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation>Suma acumulada escalada</translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation>Distancia a la gaussiana</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation>Profundidad máxima en x</translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation>k %1 excluida: plana</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Señal plana.</translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation>Pico de r</translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation>Desfase del pico (s)</translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation>Desfase de I respecto a E</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Correlación r</translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation>Tiempo escalado</translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation>S(t) en DE de S(T)</translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation>Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation>S(t) − línea preictal</translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation>Tiempo preictal remuestreado</translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation>Banda de ± %1 DE</translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation>Banda del 95 % de las trayectorias remuestreadas</translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation>Recta de inicio a fin</translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation>Línea preictal</translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation>Recta a través de S(t)</translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation>Ajuste exponencial</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>peak r</source>
        <translation>pico de r</translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation>pico de r %1</translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation>mitad +%1 s</translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation>recuperado +%1 s tras el fin</translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation>fin; sin recuperación dentro del registro</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>levels²</source>
        <translation>niveles²</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation>Disimilitud</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogeneidad</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation>%1: ningún par de celdas.</translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation>%1: correlación indefinida, todas las celdas están en un mismo nivel.</translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation>%1: demasiado corto para intervalos del 95 %.</translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation>No hay pares de celdas: en el tiempo analizado caben menos de dos escalas.</translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation>k %1 en blanco: más ancha que el tiempo analizado</translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation>k %1 en blanco: constante</translation>
    </message>
    <message>
        <source>I leads</source>
        <translation>I precede</translation>
    </message>
    <message>
        <source>E leads</source>
        <translation>E precede</translation>
    </message>
    <message>
        <source>below mean</source>
        <translation>por debajo de la media</translation>
    </message>
    <message>
        <source>above mean</source>
        <translation>por encima de la media</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Ancho de bin Δt</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitatorio</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitorio</translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation>Fracción de bins</translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation>Disparo acumulado del conjunto</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>Frecuencia acumulada</translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation>Fracción de espigas</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Fracciones iguales</translation>
    </message>
    <message>
        <source>U(0,1), G = 1/3</source>
        <translation>U(0,1), G = 1/3</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini, bias-corrected</source>
        <translation>Gini, con corrección de sesgo</translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation>No hay ninguna unidad clasificada.</translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation>No hay %1 en este registro.</translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation>%1: datos insuficientes (%2 s).</translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation>Los valores son la potencia dividida por el nivel del ruido rojo.</translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation>No hay crestas.</translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation>Todas las muestras darían %1 millones de celdas; se calculan como máximo %2 millones. Mostrar menos tiempo o menos frecuencias, o elegir la resolución de pantalla.</translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation>No hay señal en la línea base (%1).</translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation>No hay frecuencias: la más baja, %1 Hz, no está por debajo de la mitad de la frecuencia de muestreo, %2 Hz.</translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation>Las frecuencias terminan en %1 Hz, la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>No hay canales de LFP en este archivo.</translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation>Potencia respecto a la línea base</translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation>z(potencia)</translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation>por debajo de la línea base</translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation>por encima de la línea base</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Potencia dividida por la escala</translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation>Aproximado: una de cada cuatro frecuencias; las demás siguen.</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>Todas las muestras.</translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation>Resolución de pantalla: cada columna es la potencia media de su tiempo.</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>Línea base: %1.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation>Contorno: por encima del %1 % del ruido rojo con α = %2.</translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation>Candidatos: %1 en %2 h de señal, %3 por hora. Sugeridos, sin valorar.</translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation>Por encima de %1 DE en al menos %2 de %3 canales a la vez.</translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation>La banda debe tener al menos 1 Hz de ancho.</translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation>Sin recuperación dentro del registro.</translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation>Ninguna desviación fuera de la banda.</translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation>Sin línea base: menos de 60 s antes de la crisis.</translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation>Sin línea base: menos de 3 bloques antes de la crisis.</translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation>La crisis termina con el registro; sin recuperación dentro del registro.</translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation>No hay crisis marcadas. Se marca una con A y después Z.</translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation>Crisis %1: %2</translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation>No hay crisis %1.</translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation>La trayectoria escalada está fijada en ambos extremos; la recuperación se lee en el residuo.</translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation>S(T) está dentro del ruido de sus incrementos: S(t) no se escala con ella.</translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation>S(t) permanece constante en los huecos del registro.</translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation>El tiempo elegido es más corto que un bin.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation>Demasiado corto: %1 de al menos %2 muestras seguidas.</translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation>Faltan muestras en todos los tramos de %1 s.</translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation>Cada columna es la media de periodogramas de %1 s que se solapan a la mitad (ventanas de Hann).</translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation>Columnas de %1 s, para que haya como máximo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>Se excluyó %n columna con muestras ausentes.</numerusform>
            <numerusform>Se excluyeron %n columnas con muestras ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>Se excluyó %n columna plana.</numerusform>
            <numerusform>Se excluyeron %n columnas planas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation>No hay potencia de %1 a %2 Hz: la frecuencia de muestreo es inferior a %3 Hz.</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Densidad de potencia</translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation>dB re 1 %1/Hz</translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>%1: insuficiente para intervalos y pruebas, %n de %2 bloques</numerusform>
            <numerusform>%1: insuficiente para intervalos y pruebas, %n de %2 bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>No hay estados marcados en este registro.</translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation>No hay estados elegidos.</translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation>p ajustado por el estadístico máximo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation>C(t) es unilateral: no hay unidades inhibitorias.</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation>C(t) es unilateral: no hay unidades excitatorias.</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz por neurona</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>por neurona</translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation>El tiempo elegido está vacío.</translation>
    </message>
    <message>
        <source>Var f</source>
        <translation>Var f</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation>Teorema central del límite</translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation>%1, 5–95 %</translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation>α de %1</translation>
    </message>
    <message>
        <source>Local α</source>
        <translation>α local</translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation>Menos de 3 escalas válidas; sin ajuste.</translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation>k %1 excluida: sin varianza</translation>
    </message>
    <message>
        <source>No baseline: no seizure is marked.</source>
        <translation>Sin línea base: no hay ninguna crisis marcada.</translation>
    </message>
    <message>
        <source>No baseline: less than a minute before the first seizure.</source>
        <translation>Sin línea base: menos de un minuto antes de la primera crisis.</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>tiempo mostrado</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>registro completo</translation>
    </message>
    <message>
        <source>No samples in this time.</source>
        <translation>No hay muestras en este tiempo.</translation>
    </message>
    <message>
        <source>Clipped signal: %1 % of the samples are at its limits.</source>
        <translation>Señal saturada: el %1 % de las muestras está en sus límites.</translation>
    </message>
    <message>
        <source>%1 % of the samples are clipped.</source>
        <translation>El %1 % de las muestras está saturado.</translation>
    </message>
    <message>
        <source>Screen resolution: each column shows its middle.</source>
        <translation>Resolución de pantalla: cada columna muestra su centro.</translation>
    </message>
    <message>
        <source>The level of significance is not ready.</source>
        <translation>El nivel de significación aún no está calculado.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>La %n unidad seleccionada no tiene clase.</numerusform>
            <numerusform>Las %n unidades seleccionadas no tienen clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest frequency is below the lowest.</source>
        <translation>La frecuencia más alta está por debajo de la más baja.</translation>
    </message>
    <message>
        <source>Sampled too slowly for the band.</source>
        <translation>Muestreo demasiado lento para la banda.</translation>
    </message>
    <message>
        <source>Clipped signal.</source>
        <translation>Señal saturada.</translation>
    </message>
    <message>
        <source>Too short: less than %1 s of signal.</source>
        <translation>Demasiado corta: menos de %1 s de señal.</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>Excluido (%1): %2</translation>
    </message>
    <message>
        <source>%1 % of the signals is flat or clipped and left out.</source>
        <translation>El %1 % de las señales es plano o está saturado y se excluye.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Clases de unidades</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Sensitivity to unit classes</source>
        <translation>Sensibilidad a las clases de unidades</translation>
    </message>
    <message>
        <source>Units of uncertain class: %1.</source>
        <translation>Unidades de clase insegura: %1.</translation>
    </message>
    <message>
        <source>Units whose waveform gives no posterior, kept as they are: %1.</source>
        <translation>Unidades cuya forma de onda no da probabilidad a posteriori y que se dejan como están: %1.</translation>
    </message>
    <message>
        <source>Connections are between units; there are fewer than two.</source>
        <translation>Las conexiones son entre unidades; hay menos de dos.</translation>
    </message>
    <message>
        <source>The longest delay must not be below the shortest.</source>
        <translation>El retardo máximo no debe ser menor que el mínimo.</translation>
    </message>
    <message>
        <source>Connections found: %1 excitatory, %2 inhibitory.</source>
        <translation>Conexiones encontradas: %1 excitatorias, %2 inhibitorias.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>Solo %n bin en esta escala; se necesitan al menos %1.</numerusform>
            <numerusform>Solo %n bins en esta escala; se necesitan al menos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 en gris: menos de %n bin</numerusform>
            <numerusform>k %1 en gris: menos de %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 oculta: menos de %n bin</numerusform>
            <numerusform>k %1 oculta: menos de %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>%1: datos insuficientes en k %2, menos de %n bin</numerusform>
            <numerusform>%1: datos insuficientes en k %2, menos de %n bins</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteadas</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Resultado principal</translation>
    </message>
    <message>
        <source>No unit&apos;s class is uncertain: there is nothing to vary. A higher least posterior makes more units uncertain.</source>
        <translation>La clase de ninguna unidad es insegura: no hay nada que variar. Una probabilidad a posteriori mínima mayor hace inseguras más unidades.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Coeficiente de Gini</translation>
    </message>
    <message>
        <source>Correlation E × I</source>
        <translation>Correlación E × I</translation>
    </message>
    <message>
        <source>Collapse error</source>
        <translation>Error de colapso</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 de %2 pares</translation>
    </message>
    <message>
        <source>The baseline spans %1, each with a balance of its own: shorten it to the last.</source>
        <translation>La línea base abarca %1, cada estado con su propio equilibrio: acortarla al último.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>Las tabulaciones y los saltos de línea de los textos de %n anotación se convierten en espacios.</numerusform>
            <numerusform>Las tabulaciones y los saltos de línea de los textos de %n anotaciones se convierten en espacios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>Los textos «n/a» de %n anotación se leerán como ausentes.</numerusform>
            <numerusform>Los textos «n/a» de %n anotaciones se leerán como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>Los nombres de canales o unidades con «|» de %n anotación se leerán como varios.</numerusform>
            <numerusform>Los nombres de canales o unidades con «|» de %n anotaciones se leerán como varios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>%n crisis cuya etiqueta no es del formato se convierte en «sz».</numerusform>
            <numerusform>%n crisis cuyas etiquetas no son del formato se convierten en «sz».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>Los nombres de canales con coma de %n crisis se leerán como varios.</numerusform>
            <numerusform>Los nombres de canales con coma de %n crisis se leerán como varios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation>No se conoce la duración del registro; queda como «n/a».</translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation>No es una lista de anotaciones.</translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation>La línea %1 está dañada (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>Se omitió %n anotación sin inicio en segundos.</numerusform>
            <numerusform>Se omitieron %n anotaciones sin inicio en segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation>El nombre del evaluador, «%1», se guarda en letras simples, sin «_» y abreviado.</translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation>Se omite la fecha del registro; el formato admite de 1985 a 2084.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>%n inicio o fin sin su pareja se conservó como instante.</numerusform>
            <numerusform>%n inicios o fines sin su pareja se conservaron como instantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea sin tiempo ni texto.</numerusform>
            <numerusform>Se omitieron %n líneas sin tiempo ni texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>%n anotación se solapa con otra de la misma etiqueta y no se distingue de ella.</numerusform>
            <numerusform>%n anotaciones se solapan con otra de la misma etiqueta y no se distinguen de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>%n instante cuya etiqueta termina en una palabra de inicio o fin puede leerse como borde de un tramo.</numerusform>
            <numerusform>%n instantes cuyas etiquetas terminan en una palabra de inicio o fin pueden leerse como bordes de un tramo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>%n etiqueta está vacía o tiene tabulaciones, saltos de línea o espacios exteriores, que no se conservan.</numerusform>
            <numerusform>%n etiquetas están vacías o tienen tabulaciones, saltos de línea o espacios exteriores, que no se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>Se omite %n anotación que no es una crisis.</numerusform>
            <numerusform>Se omiten %n anotaciones que no son crisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>Se omite %n anotación que no es un estado.</numerusform>
            <numerusform>Se omiten %n anotaciones que no son estados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Se omiten los canales de %n anotación.</numerusform>
            <numerusform>Se omiten los canales de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Se omiten las unidades de %n anotación.</numerusform>
            <numerusform>Se omiten las unidades de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>Se omite la confianza de %n anotación.</numerusform>
            <numerusform>Se omite la confianza de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Se omite la nota de %n anotación.</numerusform>
            <numerusform>Se omiten las notas de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Se omite la bandera de %n anotación.</numerusform>
            <numerusform>Se omiten las banderas de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>Se omiten los inicios por canal de %n crisis.</numerusform>
            <numerusform>Se omiten los inicios por canal de %n crisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>Se omiten los momentos de creación o cambio de %n anotación.</numerusform>
            <numerusform>Se omiten los momentos de creación o cambio de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>Se omite el tipo de %n anotación; su etiqueta por sí sola no lo indica.</numerusform>
            <numerusform>Se omite el tipo de %n anotaciones; sus etiquetas por sí solas no lo indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation>Se omiten los nombres de los evaluadores.</translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation>Un archivo contiene un solo evaluador; las anotaciones de varios se mezclan y sus nombres se omiten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>Eventos BIDS</translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation>Crisis según SzCORE</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabla separada por comas</translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation>Anotaciones EDF+</translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation>Anotaciones de Edgescope</translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation>Eventos de NeuroScope</translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation>XML de EDFbrowser</translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation>Texto de hipnograma</translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation>Resumen de CHB-MIT</translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation>Lista de crisis de Siena</translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation>Es demasiado grande para un archivo de anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>%n estado empieza antes del inicio o antes de que termine otro; se recorta. Elegir un solo evaluador.</numerusform>
            <numerusform>%n estados empiezan antes del inicio o antes de que termine otro; se recortan. Elegir un solo evaluador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea sin un estado y un fin posterior.</numerusform>
            <numerusform>Se omitieron %n líneas sin un estado y un fin posterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation>El registro no tiene ningún canal ni unidad con el nombre %1; se omite el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>%n inicio o fin de crisis no se pudo usar.</numerusform>
            <numerusform>%n inicios o fines de crisis no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation>Según la lista, una crisis termina después de su registro: %1. Conviene comprobar sus tiempos.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>Se omitió %n fila sin un tiempo legible.</numerusform>
            <numerusform>Se omitieron %n filas sin un tiempo legible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation>Su primera línea no nombra columnas de inicios y duraciones o etiquetas.</translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation>Ninguna columna contiene inicios.</translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation>%1 no contiene anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>%n etiqueta con caracteres de control o «@@» no se conserva tal como está.</numerusform>
            <numerusform>%n etiquetas con caracteres de control o «@@» no se conservan tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>Ningún programa lee %n anotación sin etiqueta.</numerusform>
            <numerusform>Ningún programa lee %n anotaciones sin etiqueta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation>«%1» no es un tipo de anotación</translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation>El archivo de anotaciones %1 está dañado (%2). Se dejó como está.</translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation>no contiene anotaciones</translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation>El archivo de anotaciones %1 fue escrito por una versión más reciente de Edgescope. Es necesario actualizar Edgescope para usarlo; se dejó como está.</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation>etiqueta %1: %2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation>anotación %1: %2</translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de anotaciones %1: %2.</translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation>El archivo de anotaciones %1 pertenece a un registro con otro contenido. Se dejó como está.</translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation>La última edición de las anotaciones no está guardada en el disco: no se puede escribir %1 (%2). Liberar espacio o guardar las anotaciones en otro lugar.</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation>Preictal</translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation>Postictal</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>instante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation>Evaluador: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canales: %1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unidades: %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Con bandera</translation>
    </message>
</context>
<context>
    <name>ArrayMap</name>
    <message>
        <source>Several electrodes share a place: they are shown in their order.</source>
        <translation>Varios electrodos comparten una posición: se muestran en su orden.</translation>
    </message>
    <message>
        <source>The file has no positions: electrodes are shown in their order.</source>
        <translation>El archivo no tiene posiciones: los electrodos se muestran en su orden.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: a square for each unit.</source>
        <translation>El archivo no indica dónde están sus unidades: un cuadrado por unidad.</translation>
    </message>
    <message>
        <source>The file does not say where its channels lie: a square for each channel.</source>
        <translation>El archivo no indica dónde están sus canales: un cuadrado por canal.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP power</source>
        <translation>Potencia del LFP</translation>
    </message>
    <message>
        <source>no LFP</source>
        <translation>sin LFP</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation>--range llega hasta %1 s, pero %2 termina en %3 s.</translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation>%1 no se puede calcular: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation>contando espigas</translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation>generando sustitutos</translation>
    </message>
    <message>
        <source>writing results</source>
        <translation>escribiendo resultados</translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation>dibujando figuras</translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation>Calcula análisis y escribe sus tablas, matrices y figuras.</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>un archivo o una carpeta</translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation>--set: no hay ningún análisis «%1»; se admite: %2.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation>--set: %1 no tiene parámetros.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation>--set: %1 no tiene ningún parámetro «%2»; se admite: %3.</translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation>--set %1: se escribe como id.clave=valor.</translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation>--set: %1 se indica dos veces.</translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation>--range %1: se escribe como T0:T1 en segundos desde el inicio del registro, T0 antes de T1 («60:300»).</translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation>carpeta para los resultados, vacía o inexistente (obligatoria)</translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation>análisis que se ejecutan, separados por comas (todos); véase list analyses</translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation>valor de un parámetro, tantas veces como haga falta; véase list parameters</translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation>archivo de anotaciones (.annotations.json) que se usa en lugar de las marcas propias del archivo</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation>segundos desde el inicio del registro (todo el registro)</translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation>sustitutos de cada tipo (100); 0 no genera ninguno</translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation>la misma semilla da los mismos números aleatorios (1)</translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation>núcleos de procesador que se usan (todos); los resultados no dependen de ello</translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation>reemplaza los resultados anteriores de la carpeta</translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation>analyze necesita --out DIR, la carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation>Guarda las anotaciones de un registro o de un archivo de anotaciones para otros programas.</translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation>el archivo nuevo: .tsv, .csv, .edf, .json, .evt, .xml o .txt</translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation>bids, szcore, csv, edf, edgescope, evt, edfbrowser o hypnogram, cuando el final del nombre deja varias opciones</translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation>columnas de una tabla después de las tres primeras, separadas por comas</translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation>solo las anotaciones de este evaluador y las que venían con el registro</translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation>el registro al que pertenece un archivo de anotaciones</translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation>de una lista de varios registros, solo este</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>reemplaza los archivos existentes</translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation>no muestra el progreso</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation>«%1» no es un valor de --%2; se admite: %3.</translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation>%1 no conoce %2; se admite: %3.</translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation>%1: %2 Se admite: %3.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se indica dos veces.</translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation>--%1 se indica sin su valor: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation>«%1» es un argumento de más; %2 toma %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation>%1 necesita %2; véase edgescope-batch %1 --help.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation>--%1 nombra %2 dos veces.</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation>Uso: edgescope-batch %1 %2 [opciones]</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation>Uso: edgescope-batch VERBO [argumentos]

Excitación e inhibición de conjuntos neuronales a través de escalas de tiempo, sin ventana.

</translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation>edgescope-batch VERBO --help muestra las opciones de un verbo; --version, la versión.
Códigos de salida: 0 hecho, 1 fallo, 2 llamada incorrecta, 3 hecho pero algunos análisis no se pudieron calcular, 130 detenido.
</translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation>Verbo desconocido «%1»; se admite: %2.</translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation>Falta un verbo; se admite: %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation>Guarda cualquier registro legible como NWB 2.x, con las clases de unidades.</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>el archivo nuevo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation>%1 (%2 E, %3 I, %4 sin clasificar), %5 espigas</translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation>%1 Hz, %2 muestras, en %3</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation>primera espiga %1, última espiga %2</translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation>Indica qué contiene un registro.</translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation>como un objeto JSON</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1; se admite: %2</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation>No hay ninguna lista de «%1»; se admite: %2.</translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation>Enumera lo que conoce este programa.</translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation>formats, analyses o parameters</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>como JSON</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation>No se puede escribir %1; comprobar los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation>--out %1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation>--out %1 no está vacía; elegir otra carpeta o añadir --force.</translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation>--out %1 es la carpeta del propio registro; elegir otra carpeta.</translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation>frecuencia de muestreo de las señales cuyo archivo no la indica</translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation>uV, mV o V: unidad de las señales cuyo archivo no la indica</translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation>pausa más corta de una señal que se conserva como hueco (1,5 periodos de muestreo)</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation>El nombre del archivo nuevo debe terminar en .nwb: %1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 ya existe; elegir otro nombre o eliminarlo antes.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1: la carpeta %2 no existe.</translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation>--minutes no se puede elegir para el escenario seizure, que siempre dura 9 minutos.</translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation>Un registro necesita unidades; --excitatory y --inhibitory son ambos 0.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>simulando</translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation>Genera un registro sintético con verdad conocida.</translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation>duración, de 1 a 1440 (30)</translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation>la misma semilla genera el mismo registro (1)</translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation>unidades excitatorias, de 0 a 10000 (80)</translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation>unidades inhibitorias, de 0 a 10000 (22)</translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation>frecuencia de muestreo del LFP, de 100 a 30000 (1000)</translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation>canales de LFP, de 0 a 96 (8)</translation>
    </message>
    <message>
        <source>%1 differs from the recording that the figure was made of: so may the numbers.</source>
        <translation>%1 difiere del registro con el que se hizo la figura; los números también pueden diferir.</translation>
    </message>
    <message>
        <source>The classes of the units differ from those that the figure was made with: so will the numbers.</source>
        <translation>Las clases de las unidades difieren de las que se usaron para hacer la figura; los números también diferirán.</translation>
    </message>
    <message>
        <source>%1 was made with the annotations %2, which are not there. Name them by --annotations FILE.</source>
        <translation>%1 se hizo con las anotaciones %2, que no están. Indicarlas con --annotations FILE.</translation>
    </message>
    <message>
        <source>take parameters, seed, range, states, surrogates and annotations from an exported figure or a provenance.json; other options win over it</source>
        <translation>toma los parámetros, la semilla, el rango, los estados, los sustitutos y las anotaciones de una figura exportada o de un provenance.json; las demás opciones prevalecen</translation>
    </message>
    <message>
        <source>draw figures as svg, pdf, png or tiff, separated by commas (none)</source>
        <translation>dibuja figuras en svg, pdf, png o tiff, separados por comas (ninguna)</translation>
    </message>
    <message>
        <source>write a report as html or pdf, separated by commas (none)</source>
        <translation>escribe un informe en html o pdf, separados por comas (ninguno)</translation>
    </message>
    <message>
        <source>resolution of png and tiff figures, 50 to 1200 (300)</source>
        <translation>resolución de las figuras png y tiff, de 50 a 1200 (300)</translation>
    </message>
    <message>
        <source>%1 is an input; choose another name.</source>
        <translation>%1 es una entrada; elegir otro nombre.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or give --force to replace it.</source>
        <translation>%1 ya existe; elegir otro nombre o indicar --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in one of %1: %2</source>
        <translation>El nombre del archivo nuevo debe terminar en uno de %1: %2</translation>
    </message>
    <message>
        <source>Files of --format %1 end in .%2: %3</source>
        <translation>Los archivos de --format %1 terminan en .%2: %3</translation>
    </message>
    <message>
        <source>%1 numbers its channels and does not name them; give --recording for the names.</source>
        <translation>%1 numera sus canales y no los nombra; indicar --recording para obtener los nombres.</translation>
    </message>
    <message>
        <source>%1 lists no seizure of %2; it lists those of %3.</source>
        <translation>%1 no enumera ninguna crisis de %2; enumera las de %3.</translation>
    </message>
    <message>
        <source>%1 is about %2 recordings, whose times are mixed; choose one with --file.</source>
        <translation>%1 trata de %2 registros, cuyos tiempos están mezclados; elegir uno con --file.</translation>
    </message>
    <message>
        <source>classifying units</source>
        <translation>clasificando unidades</translation>
    </message>
    <message>
        <source>use the classes that the analysis classification suggests; classes set by hand stay</source>
        <translation>usar las clases que sugiere el análisis classification; las clases fijadas a mano se mantienen</translation>
    </message>
    <message>
        <source>states (four vigilance states), states_seizure (the same, then 9 minutes with a seizure), seizure (9 minutes) or poisson (independent units); states</source>
        <translation>states (cuatro estados de vigilancia), states_seizure (lo mismo, después 9 minutos con una crisis), seizure (9 minutos) o poisson (unidades independientes); states</translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, byte %2: %3</translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation>El archivo termina aquí.</translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation>Esta parte del archivo termina aquí.</translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation>El archivo termina antes de las muestras que anuncia.</translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 no contiene muestras.</translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation>%1 no es un archivo Blackrock.</translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation>%1 contiene eventos de un sistema Neuralynx, no de uno Blackrock; su nombre termina como los de estos. No se puede leer.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 se omitió. %2</translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation>%1: reinicios del reloj: %2. Las espigas y los eventos posteriores se colocaron detrás de los anteriores.</translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation>Reinicios del reloj: %2 en %1 y %4 en %3; las espigas, los eventos y las señales pueden no estar bien alineados entre sí en el tiempo.</translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation>%1: canales cuya escala no se conoce, porque ningún .nev a su lado la indica: %2; se tomaron 0,25 µV por paso.</translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation>Las posiciones de los electrodos (%1) proceden del mapa %2, con 400 µm de uno al siguiente.</translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation>Paquetes de muestras dañados que se omitieron: %1, el primero en el byte %2.</translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation>Muestras cuyos tiempos no encajan con los de sus vecinas y que se colocaron entre estas: %1.</translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation>En el byte %1 no empieza ningún bloque de muestras, como debería; los últimos %2 bytes se omitieron.</translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation>El bloque del byte %1 no indica su número de muestras, como en un archivo sin terminar; el resto del archivo se tomó como sus muestras.</translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation>El archivo termina dentro del bloque del byte %1: están %2 de sus %3 muestras.</translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation>Hasta aquí hay más de %1 bloques o pausas; la frecuencia de muestreo o los tiempos de las muestras son erróneos.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation>Los últimos %1 bytes son parte de una muestra cortada; se omitieron.</translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation>Los tiempos de sus muestras no corresponden a su frecuencia de muestreo de %1 Hz; se conservó la frecuencia.</translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation>Según los tiempos de sus muestras, la frecuencia de muestreo es de %1 Hz; se tomó esta en lugar de la indicada, %2 Hz.</translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation>Reinicios del reloj en total: %1.</translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation>Pausas: %1, con %2 s sin datos.</translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation>Hasta aquí, los tiempos de las muestras están más separados que en cualquier registro.</translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation>El reloj se reinició: los tiempos saltan de %1 s a %2 s en el byte %3. Lo que sigue se colocó justo después de los datos anteriores.</translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation>Pausas de menos de %2 s que se cerraron: %1; los tiempos son exactos dentro de ese margen.</translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation>El encabezado indica la versión %1.%2; se leen las versiones 2.1 a 3.0.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation>Los últimos %1 bytes son un paquete cortado; se omitieron.</translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation>Sus paquetes no siguen el orden de sus tiempos; los tiempos se tomaron como están, sin reinicios del reloj.</translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation>Espigas que no pertenecen a ninguna unidad: %1, de ellas %2 sin asignar (código 0), %3 de ruido (255) y %4 con un código reservado.</translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation>Paquetes de vídeo, seguimiento, botones o ajustes que no se leyeron: %1.</translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation>Paquetes con un tiempo muy alejado del de sus vecinos que se omitieron: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation>Solo se leyeron los primeros %1 eventos digitales y comentarios; %2 más se omitieron.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation>El encabezado indica como tamaño propio %1 bytes, lo que es imposible: tiene %2 extensiones y el archivo %3 bytes.</translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation>El encabezado indica paquetes de %1 bytes, lo que es imposible.</translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation>El encabezado indica un reloj de 0 pulsos por segundo.</translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation>El encabezado indica un periodo de muestreo de %1 pulsos de una treintamilésima de segundo, lo que es imposible.</translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation>El encabezado no indica ningún canal.</translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation>El encabezado indica %1 canales, más de los que caben en el archivo.</translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation>Aquí falta la descripción de un canal; el encabezado está dañado.</translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation>%1: canales cuya escala no se puede usar: %2 (%3 …); en su lugar se tomaron 0,25 µV por paso.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation>El encabezado indica como tamaño propio %1 bytes, lo que es imposible: tiene %2 canales y el archivo %3 bytes.</translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>Se omitió %n marcador sin posición legible, en la línea %1.</numerusform>
            <numerusform>Se omitieron %n marcadores sin posición legible, el primero en la línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends before its first whole sample.</source>
        <translation>El archivo termina antes de su primera muestra completa.</translation>
    </message>
    <message>
        <source>%1 was cut off: the header announces %2 samples, %3 are whole.</source>
        <translation>%1 quedó cortado: el encabezado anuncia %2 muestras, %3 están completas.</translation>
    </message>
    <message>
        <source>%1 was cut off: of %2 channels, the last %3 are not whole and were left out.</source>
        <translation>%1 quedó cortado: de %2 canales, los últimos %3 no están completos y se omitieron.</translation>
    </message>
    <message>
        <source>The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.</source>
        <translation>Los últimos %1 bytes de %2 no son una muestra completa de todos los canales; el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>%1 has no BrainVision header (.vhdr) beside it.</source>
        <translation>%1 no tiene a su lado ningún encabezado de BrainVision (.vhdr).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The header names the file %1, which is not there; %2 was taken.</source>
        <translation>El encabezado nombra el archivo %1, que no está; se tomó %2.</translation>
    </message>
    <message>
        <source>Its samples are stored as “%1”; only BINARY can be read.</source>
        <translation>Sus muestras están guardadas como «%1»; solo se puede leer BINARY.</translation>
    </message>
    <message>
        <source>Its data are “%1”; only TIMEDOMAIN can be read.</source>
        <translation>Sus datos son «%1»; solo se puede leer TIMEDOMAIN.</translation>
    </message>
    <message>
        <source>The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.</source>
        <translation>El orden de sus muestras, «%1», no es ni MULTIPLEXED ni VECTORIZED.</translation>
    </message>
    <message>
        <source>Its numbers are stored highest byte first, which cannot be read.</source>
        <translation>Sus números están guardados con el byte más significativo primero, lo que no se puede leer.</translation>
    </message>
    <message>
        <source>Its numbers are stored as “%1”, which cannot be read.</source>
        <translation>Sus números están guardados como «%1», lo que no se puede leer.</translation>
    </message>
    <message>
        <source>It states a negative number of bytes or samples.</source>
        <translation>Indica un número negativo de bytes o de muestras.</translation>
    </message>
    <message>
        <source>It does not say how many channels there are.</source>
        <translation>No indica cuántos canales hay.</translation>
    </message>
    <message>
        <source>The resolution “%1” in line %2 of the header is no number; the stored numbers are shown as they are.</source>
        <translation>La resolución «%1» de la línea %2 del encabezado no es un número; los números guardados se muestran tal cual.</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>It states no sampling interval.</source>
        <translation>No indica el intervalo de muestreo.</translation>
    </message>
    <message>
        <source>The file with its samples, “%1”, is not beside it.</source>
        <translation>El archivo con sus muestras, «%1», no está a su lado.</translation>
    </message>
    <message>
        <source>The file of markers, “%1”, is not beside the header.</source>
        <translation>El archivo de marcadores, «%1», no está junto al encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>El registro se interrumpió %n vez; según el reloj de su nuevo segmento, %1 s no tienen datos.</numerusform>
            <numerusform>El registro se interrumpió %n veces; según el reloj de sus nuevos segmentos, %1 s no tienen datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>El encabezado no describe %n canal; sus números no tienen unidad de medida.</numerusform>
            <numerusform>El encabezado no describe %n canales; sus números no tienen unidad de medida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation>%1 no tiene una estructura «%2»; se omitió.</translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation>Archivos de la sesión que se unieron: %1.</translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation>%1 no tiene espigas ni estados: %2</translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation>%1 es parte de una sesión de CellExplorer, pero no tiene espigas, ni estados, ni eventos.</translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation>La sesión tiene estados o eventos, pero no tiempos de espigas.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>%n intervalo de «%1» termina antes de empezar; se omitió.</numerusform>
            <numerusform>%n intervalos de «%1» terminan antes de empezar; se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation>Se omitieron tramos de %1 derivados de sus estados: %2.</translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation>%1 tiene los tiempos de las espigas como números de muestra, pero ninguno de sus archivos indica la frecuencia de muestreo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>%1 contiene %n sesión (%2). Abrir un archivo de ella.</numerusform>
            <numerusform>%1 contiene %n sesiones (%2). Abrir un archivo de una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>%1 tiene características celulares de %n unidad, pero no tiempos de espigas.</numerusform>
            <numerusform>%1 tiene características celulares de %n unidades, pero no tiempos de espigas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>Las métricas celulares reúnen unidades de %n sesión, que no se registraron al mismo tiempo.</numerusform>
            <numerusform>Las métricas celulares reúnen unidades de %n sesiones, que no se registraron al mismo tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>Las métricas celulares no indican si su %n célula es una de las unidades; se omitieron.</numerusform>
            <numerusform>Las métricas celulares no indican cuáles de sus %n células son las unidades; se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation>El archivo de clases %1 está dañado (%2). Sus clases de unidades no se usan.</translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation>No se puede leer el archivo de clases %1: %2. Sus clases de unidades no se usan.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation>no contiene clases de unidades</translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation>El archivo de clases %1 fue escrito por una versión más reciente de Edgescope. Sus clases de unidades no se usan; para usarlas es necesario actualizar Edgescope.</translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation>El archivo de clases %1 pertenece a un registro con otro contenido. Sus clases de unidades no se usan.</translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation>la entrada de unidad %1 no es válida</translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation>Las clases de unidades no se pueden guardar, ni junto al registro ni como %1: %2. Se pierden al terminar el programa.</translation>
    </message>
    <message>
        <source>its log is not valid</source>
        <translation>su registro de cambios no es válido</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation>no se puede leer: %1.</translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation>es demasiado grande para una tabla de clases.</translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation>no es texto.</translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation>no es una tabla de unidades y clases: la línea %1 tiene muy pocas columnas.</translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation>no nombra ninguna unidad.</translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation>%1 nombra unidades que el registro no tiene (%2) y no da clase a otras (%3).</translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation>nombra la unidad %1 dos veces, en las líneas %2 y %3.</translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation>no nombra ninguna unidad del registro.</translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation>no tiene ninguna palabra para unidades excitatorias o inhibitorias, como E e I.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>%1 nombra %n unidad que el registro no tiene: %2.</numerusform>
            <numerusform>%1 nombra %n unidades que el registro no tiene: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>%1 no da clase a %n unidad del registro: %2.</numerusform>
            <numerusform>%1 no da clase a %n unidades del registro: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>%1 by hand</source>
        <translation>%1 a mano</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>sugerida: %1</translation>
    </message>
    <message>
        <source>trough-to-peak at least %1</source>
        <translation>intervalo valle-pico de al menos %1</translation>
    </message>
    <message>
        <source>trough-to-peak %1</source>
        <translation>intervalo valle-pico %1</translation>
    </message>
    <message>
        <source>half width %1</source>
        <translation>ancho a media altura %1</translation>
    </message>
    <message>
        <source>excitatory with posterior %1</source>
        <translation>excitatoria con probabilidad a posteriori %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflicto: %1</translation>
    </message>
    <message>
        <source>E group, 1 and 2 SD</source>
        <translation>Grupo E, 1 y 2 DE</translation>
    </message>
    <message>
        <source>I group, 1 and 2 SD</source>
        <translation>Grupo I, 1 y 2 DE</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>igual de probables</translation>
    </message>
    <message>
        <source>posterior %1</source>
        <translation>probabilidad a posteriori %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>forma de onda positiva</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>No unit has a mean waveform, and the file publishes no trough-to-peak: only connections tell the classes.</source>
        <translation>Ninguna unidad tiene forma de onda media y el archivo no publica el intervalo valle-pico: solo las conexiones indican las clases.</translation>
    </message>
    <message>
        <source>The file has no mean waveforms: trough-to-peak is the one it publishes.</source>
        <translation>El archivo no tiene formas de onda medias: el intervalo valle-pico es el que publica.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Positive waveform:</source>
        <translation>Forma de onda positiva:</translation>
    </message>
    <message>
        <source>no half width</source>
        <translation>sin ancho a media altura</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak, in µs</source>
        <translation>Umbral del intervalo valle-pico, en µs</translation>
    </message>
    <message>
        <source>Drag the threshold, or move it with the arrow keys; a double-click goes back to the rule&apos;s own</source>
        <translation>Arrastrar el umbral o moverlo con las teclas de flecha; un doble clic vuelve al de la propia regla</translation>
    </message>
    <message>
        <source>Time from the trough</source>
        <translation>Tiempo desde el valle</translation>
    </message>
    <message>
        <source>Mean waveform</source>
        <translation>Forma de onda media</translation>
    </message>
    <message>
        <source>of the trough</source>
        <translation>del valle</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.</source>
        <translation>Sugeridas: %1 excitatorias, %2 inhibitorias, %3 sin clasificar.</translation>
    </message>
    <message>
        <source>Units with a conflict: %1.</source>
        <translation>Unidades con un conflicto: %1.</translation>
    </message>
    <message>
        <source>Units with a positive waveform: %1.</source>
        <translation>Unidades con forma de onda positiva: %1.</translation>
    </message>
    <message>
        <source>Units that share more than half of their spikes with another: %1.</source>
        <translation>Unidades que comparten más de la mitad de sus espigas con otra: %1.</translation>
    </message>
    <message>
        <source>There are no units in this recording.</source>
        <translation>No hay unidades en este registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>%n par excitatorio</numerusform>
            <numerusform>%n pares excitatorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>%n par inhibitorio</numerusform>
            <numerusform>%n pares inhibitorios</numerusform>
        </translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>forma de onda</translation>
    </message>
    <message>
        <source>effect on others</source>
        <translation>efecto en otras</translation>
    </message>
    <message>
        <source>ground truth %1</source>
        <translation>verdad de referencia %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 is %2 but %3 is %4</source>
        <translation>%1: %2, pero %3: %4</translation>
    </message>
    <message>
        <source>excitatory and inhibitory pairs</source>
        <translation>pares excitatorios e inhibitorios</translation>
    </message>
    <message>
        <source>trough-to-peak %1 ms</source>
        <translation>intervalo valle-pico %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram rises in %1 ms</source>
        <translation>el autocorrelograma sube en %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram decays in %1 ms</source>
        <translation>el autocorrelograma decae en %1 ms</translation>
    </message>
    <message>
        <source>too few spikes for an autocorrelogram</source>
        <translation>muy pocas espigas para un autocorrelograma</translation>
    </message>
    <message>
        <source>waveform beyond both groups</source>
        <translation>forma de onda fuera de ambos grupos</translation>
    </message>
    <message>
        <source>waveform %1</source>
        <translation>forma de onda %1</translation>
    </message>
    <message>
        <source>%1: trough-to-peak of %2 ms divides the classes instead.</source>
        <translation>%1: en su lugar, un intervalo valle-pico de %2 ms divide las clases.</translation>
    </message>
    <message>
        <source>Fewer than %1 units have a waveform</source>
        <translation>Menos de %1 unidades tienen una forma de onda</translation>
    </message>
    <message>
        <source>The waveforms do not fall into two groups</source>
        <translation>Las formas de onda no se separan en dos grupos</translation>
    </message>
    <message>
        <source>Too few waveforms show the end of the after-peak: its half width was left out.</source>
        <translation>Muy pocas formas de onda muestran el final del pico posterior: se excluyó su ancho a media altura.</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>forma de onda positiva</translation>
    </message>
    <message>
        <source>no waveform</source>
        <translation>sin forma de onda</translation>
    </message>
    <message>
        <source>waveform without a trough</source>
        <translation>forma de onda sin valle</translation>
    </message>
    <message>
        <source>Trough-to-peak</source>
        <translation>Intervalo valle-pico</translation>
    </message>
    <message>
        <source>Half width of the after-peak</source>
        <translation>Ancho a media altura del pico posterior</translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>Forma de onda de %n unidad recortada de la señal.</numerusform>
            <numerusform>Formas de onda de %n unidades recortadas de la señal.</numerusform>
        </translation>
    </message>
    <message>
        <source>no waveform, and no channel of 10 kHz or faster on its electrode</source>
        <translation>sin forma de onda, y ningún canal de 10 kHz o más rápido en su electrodo</translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>sin forma de onda, y no se sabe si su electrodo es el de %n canal</numerusform>
            <numerusform>sin forma de onda, y no se sabe cuál es su electrodo entre %n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>sin forma de onda, y solo %n espiga completa en la señal</numerusform>
            <numerusform>sin forma de onda, y solo %n espigas completas en la señal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropía</translation>
    </message>
    <message>
        <source>Mean E</source>
        <translation>Media de E</translation>
    </message>
    <message>
        <source>Mean I</source>
        <translation>Media de I</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation>IC %1–%2</translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation>5–95 % %1–%2</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>El corte del paso alto debe ser de %1&#x202f;Hz o más.</translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>El corte del paso bajo debe ser de %1&#x202f;Hz o más.</translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation>El corte del paso alto debe quedar por debajo del corte del paso bajo.</translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation>Los cortes deben quedar por debajo de %1&#x202f;Hz, la mitad de la frecuencia de muestreo de los canales.</translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>Se omitió %n señal sin muestras.</numerusform>
            <numerusform>Se omitieron %n señales sin muestras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>Se omitió %n anotación sin inicio legible, en el bloque de datos %1.</numerusform>
            <numerusform>Se omitieron %n anotaciones sin inicio legible, la primera en el bloque de datos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>%n anotación invadía el tiempo de su bloque de datos; se separó de él.</numerusform>
            <numerusform>%n anotaciones invadían el tiempo de su bloque de datos; se separaron de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>%n número del encabezado no está escrito como exige el formato (%1).</numerusform>
            <numerusform>%n números del encabezado no están escritos como exige el formato (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation>La fecha de inicio del encabezado es «%1» en un lugar y %2 en otro; se tomó la segunda.</translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation>El inicio «%1 %2» no es una fecha y hora; no se sabe cuándo se hizo el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n bloque de datos no indica su inicio, el bloque %1; se tomó como continuación del anterior.</numerusform>
            <numerusform>%n bloques de datos no indican su inicio, el primero es el bloque %1; se tomaron como continuación del anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>%n bloque de datos indica un inicio anterior al fin del precedente, el bloque %1; se tomó como continuación de este.</numerusform>
            <numerusform>%n bloques de datos indican un inicio anterior al fin del precedente, el primero es el bloque %1; se tomaron como continuación de este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n bloque de datos indica un inicio muy alejado de todos los demás, el bloque %1; se tomó como continuación del anterior.</numerusform>
            <numerusform>%n bloques de datos indican un inicio muy alejado de todos los demás, el primero es el bloque %1; se tomaron como continuación del anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>El encabezado dice que el registro es continuo, pero %n bloque de datos indica otro inicio, el bloque %1; pueden faltar huecos.</numerusform>
            <numerusform>El encabezado dice que el registro es continuo, pero %n bloques de datos indican otro inicio, el primero es el bloque %1; pueden faltar huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no duration, so that the file states no sampling rate. Give that of its fastest signals with --rate HZ.</source>
        <translation>Los bloques de datos no tienen duración, de modo que el archivo no indica la frecuencia de muestreo. Indicar la de sus señales más rápidas con --rate HZ.</translation>
    </message>
    <message>
        <source>The records are too short for their samples.</source>
        <translation>Los bloques de datos son demasiado cortos para sus muestras.</translation>
    </message>
    <message>
        <source>Several channels have the same label (%1); they are numbered.</source>
        <translation>Varios canales tienen la misma etiqueta (%1); se numeran.</translation>
    </message>
    <message>
        <source>%1 holds neither signals nor annotations.</source>
        <translation>%1 no contiene ni señales ni anotaciones.</translation>
    </message>
    <message>
        <source>byte %1, “%2” was read as %3</source>
        <translation>byte %1, «%2» se leyó como %3</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>The header does not say how many samples of “%1” a record holds.</source>
        <translation>El encabezado no indica cuántas muestras de «%1» contiene un bloque de datos.</translation>
    </message>
    <message>
        <source>The header gives no usable range for %1; its stored numbers are shown as they are.</source>
        <translation>El encabezado no da un rango utilizable para %1; sus números guardados se muestran tal cual.</translation>
    </message>
    <message>
        <source>Its signals have no samples.</source>
        <translation>Sus señales no tienen muestras.</translation>
    </message>
    <message>
        <source>The file ends inside its first record of data.</source>
        <translation>El archivo termina dentro de su primer bloque de datos.</translation>
    </message>
    <message>
        <source>The header does not count the records; %1 were found by the file&apos;s size.</source>
        <translation>El encabezado no cuenta los bloques de datos; según el tamaño del archivo son %1.</translation>
    </message>
    <message>
        <source>The file was cut off: the header announces %1 records, %2 are whole.</source>
        <translation>El archivo quedó cortado: el encabezado anuncia %1 bloques de datos, %2 están completos.</translation>
    </message>
    <message>
        <source>The header announces %1 records; the %2 bytes after them, from byte %3 on, were not read.</source>
        <translation>El encabezado anuncia %1 bloques de datos; los %2 bytes que los siguen, desde el byte %3, no se leyeron.</translation>
    </message>
    <message>
        <source>The %1 bytes after the last whole record were not read.</source>
        <translation>Los %1 bytes posteriores al último bloque de datos completo no se leyeron.</translation>
    </message>
    <message>
        <source>The header does not say how many signals the file has.</source>
        <translation>El encabezado no indica cuántas señales tiene el archivo.</translation>
    </message>
    <message>
        <source>The header says that it has “%1” bytes; %2 signals need %3.</source>
        <translation>El encabezado indica que tiene «%1» bytes; %2 señales necesitan %3.</translation>
    </message>
    <message>
        <source>The header does not say how long a record lasts.</source>
        <translation>El encabezado no indica cuánto dura un bloque de datos.</translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>El registro tiene %n hueco, %1 s sin datos.</numerusform>
            <numerusform>El registro tiene %n huecos, %1 s sin datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EllipsoidView</name>
    <message>
        <source>Ensemble E</source>
        <translation>Conjunto E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>Conjunto I</translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message>
        <source>Flat signal.</source>
        <translation>Señal plana.</translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation>Una clase no varía: sin correlación.</translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation>Ejes iguales: sin orientación.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>Solo %n bin en esta escala; una elipse necesita 3.</numerusform>
            <numerusform>Solo %n bins en esta escala; una elipse necesita 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation>d %1, p de Holm %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation>pequeño → grande:</translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation>desplazamiento 1 → 5</translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation>sin estado  %1</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Fracción del máximo</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: the entry &quot;%2&quot; of its provenance is missing or makes no sense. Take the file as it was exported.</source>
        <translation>%1: la entrada «%2» de su procedencia falta o no tiene sentido. Usar el archivo tal como se exportó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg, .pdf, .png or .tiff; give it one of these endings.</source>
        <translation>«%1» no termina en .svg, .pdf, .png ni .tiff; darle una de estas terminaciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the part of Qt that writes such pictures is missing. Choose another format.</source>
        <translation>No se pudo escribir «%1»: falta la parte de Qt que escribe imágenes de este tipo. Elegir otro formato.</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too many. Choose a lower resolution or a smaller page.</source>
        <translation>La imagen tendría %1 × %2 píxeles, que son demasiados. Elegir una resolución menor o una página más pequeña.</translation>
    </message>
    <message>
        <source>Nothing has been computed for this panel.</source>
        <translation>No se ha calculado nada para esta subfigura.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the provenance of a figure. Take a figure or the .json beside it, as this program exported it.</source>
        <translation>%1 no lleva la procedencia de una figura. Usar una figura, o el .json que la acompaña, tal como los exportó este programa.</translation>
    </message>
    <message>
        <source>%1: its provenance is damaged. Take the file as it was exported.</source>
        <translation>%1: su procedencia está dañada. Usar el archivo tal como se exportó.</translation>
    </message>
    <message>
        <source>%1 · Edgescope %2 · seed %3</source>
        <translation>%1 · Edgescope %2 · semilla %3</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Paper figure %1</source>
        <translation>Figura %1 del artículo</translation>
    </message>
    <message>
        <source>Traces, spikes and mirrored ensembles over time</source>
        <translation>Trazados, espigas y conjuntos reflejados en el tiempo</translation>
    </message>
    <message>
        <source>Joint distribution, ellipsoids, collapse and variance</source>
        <translation>Distribución conjunta, elipsoides, colapso y varianza</translation>
    </message>
    <message>
        <source>Partition curves and texture features of the states</source>
        <translation>Curvas de partición y características de textura de los estados</translation>
    </message>
    <message>
        <source>A seizure in time and frequency, spikes and S(t)</source>
        <translation>Una crisis en tiempo y frecuencia, espigas y S(t)</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>Hash of the unit classes</source>
        <translation>Hash de las clases de unidades</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparación con</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Ventana visible</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Rango personalizado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Own place, mm</source>
        <translation>Posición propia, mm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>FigureRecipe</name>
    <message>
        <source>visible window</source>
        <translation>ventana visible</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>en torno a la crisis</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>registro completo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>k %1, %2, %3</source>
        <translation>k %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>FigureWarnings</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Colours that look alike in greyscale: %1</source>
        <translation>Colores que se parecen en escala de grises: %1</translation>
    </message>
    <message>
        <source>Type of %1&#x202f;pt; under %2&#x202f;pt it is hard to read</source>
        <translation>Letra de %1&#x202f;pt; por debajo de %2&#x202f;pt cuesta leerla</translation>
    </message>
    <message>
        <source>Lines of %1&#x202f;pt; under %2&#x202f;pt they may break up</source>
        <translation>Líneas de %1&#x202f;pt; por debajo de %2&#x202f;pt pueden romperse</translation>
    </message>
    <message>
        <source>Labels cut off: %1</source>
        <translation>Rótulos cortados: %1</translation>
    </message>
    <message>
        <source>Panel %1 reaches beyond the page</source>
        <translation>La subfigura %1 se sale de la página</translation>
    </message>
    <message>
        <source>Panels %1 and %2 lie on one another</source>
        <translation>Las subfiguras %1 y %2 se superponen</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>%1 cannot be opened: the program %2, which looks through it first, cannot be started. Install Edgescope again.</source>
        <translation>No se puede abrir %1: el programa %2, que lo examina primero, no se puede iniciar. Instalar Edgescope de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: reading it does not come to an end. It is damaged, or its disk does not answer.</source>
        <translation>No se puede abrir %1: su lectura no llega a terminar. Está dañado, o su disco no responde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is damaged in a way that makes the library that reads it fail. Ask for another copy.</source>
        <translation>No se puede abrir %1: está dañado de un modo que hace fallar la biblioteca que lo lee. Pedir otra copia.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1–%2&#x202f;Hz</source>
        <translation>%1–%2&#x202f;Hz</translation>
    </message>
    <message>
        <source>above %1&#x202f;Hz</source>
        <translation>por encima de %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation>por debajo de %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation>notch %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>common average</source>
        <translation>promedio común</translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation>bipolar</translation>
    </message>
    <message>
        <source>Common average</source>
        <translation>Promedio común</translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation>Bipolar</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation>%1 unidades son más de las que puede haber.</translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation>la unidad %1 debería tener %2 espigas, pero de las guardadas quedan %3; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation>%1 no tiene unidades.</translation>
    </message>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>Las posiciones (epos) se omitieron: no son un par para la %n unidad.</numerusform>
            <numerusform>Las posiciones (epos) se omitieron: no son un par para cada una de las %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>%n espiga del final no pertenece a ninguna unidad; se omitió.</numerusform>
            <numerusform>%n espigas del final no pertenecen a ninguna unidad; se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation>No se puede leer %1: permiso denegado.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation>%1 no cabe en la memoria.</translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation>%1 es una carpeta sin registro. Abrir un archivo de registro.</translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation>%1 no es un registro en un formato conocido (%2).</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>Registros (%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation>No se puede abrir %1: el archivo HDF5 contiene una imagen de la caché de la biblioteca, que no se admite.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation>No se puede abrir %1: el archivo HDF5 está dañado o quedó cortado.</translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation>no se pueden leer los valores; el archivo está dañado o guardado de un modo que no se admite.</translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation>la lista del contenido está dañada.</translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation>se anuncian %1 valores, pero no están guardados; el archivo está dañado.</translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation>se esperaba texto.</translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 es una carpeta. Indicar el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>No se puede escribir %1: no existe la carpeta %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation>No se puede escribir %1: la carpeta %2 no lo permite. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation>No se pudo escribir %1 en %2. Comprobar que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>About Edgescope</source>
        <translation>Acerca de Edgescope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance of excitation and inhibition in neural recordings, across time scales and states of vigilance.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Equilibrio entre excitación e inhibición en registros neuronales, a través de escalas de tiempo y estados de vigilancia.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU (GNU GPL), versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation>No se toma nada de las partes: ni unidades, ni canales, ni intervalos.</translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation>%1 no tiene ningún tiempo en común con la primera parte, %2; comprobar su desplazamiento.</translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation>Empieza %1 s antes que la primera parte.</translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation>Empieza %1 s después del inicio de la primera parte.</translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation>No hay partes que unir.</translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message>
        <source>Ensemble E</source>
        <translation>Conjunto E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>Conjunto I</translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <comment>points beyond the axes</comment>
        <translation>
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Verde oscuro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris claro</translation>
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
        <translation>Rechtschaffen y Kales: W, 1 a 4, REM, movimiento</translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation>Roedor: WAKE, NREM, REM, MA</translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation>Tipos de crisis de SzCORE y HED-SCORE</translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation>La tecla %1 está asignada a varias etiquetas: %2.</translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation>Los colores de %1 y %2 son difíciles de distinguir, al menos para personas con daltonismo.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation>El color de %1 apenas destaca en el tema claro.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation>El color de %1 apenas destaca en el tema oscuro.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Balance across scales</source>
        <translation>Equilibrio a través de escalas</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>Tiempo y frecuencia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>%n estadio sin determinar se conserva como evento.</numerusform>
            <numerusform>%n estadios sin determinar se conservan como eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>%n estadio no indica su duración; se tomó como si durara hasta el siguiente.</numerusform>
            <numerusform>%n estadios no indican su duración; se tomaron como si duraran hasta el siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>%n marca de crisis no indica su duración; es un instante.</numerusform>
            <numerusform>%n marcas de crisis no indican su duración; son instantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation>«%1» en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>%n anotación queda fuera del registro: %1.</numerusform>
            <numerusform>%n anotaciones quedan fuera del registro: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation>la variable del byte %1 está cortada</translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation>la variable del byte %1 está dañada</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation>%1 no es un archivo MATLAB de las versiones 5 a 7.3.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation>%1 contiene más de %2 valores propios.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>%1: %2; solo se leyó la %n variable anterior.</numerusform>
            <numerusform>%1: %2; solo se leyeron las %n variables anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation>es un archivo MATLAB en el que no se encontraron tiempos de espigas, señales ni estados: ni celdas de tiempos crecientes, ni tiempos con etiquetas, ni una tabla de muestras.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>tiene una tabla de muestras (%1), pero no indica la frecuencia de muestreo. Indicarla con --rate HZ o cuando la ventana la pida.</translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation>Se encontraron señales en %1: %2 muestras a %3 Hz.</translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>tiene tiempos de espigas en números enteros (%1), que cuentan muestras, pero no indica la frecuencia de muestreo. Indicarla con --rate HZ o cuando la ventana la pida.</translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation>Los tiempos de las espigas cuentan muestras a %1 Hz.</translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation>El archivo indica una duración de %1 s, pero tiene espigas hasta %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>Se encontró %n unidad en %1 por las etiquetas que la acompañan.</numerusform>
            <numerusform>Se encontraron %n unidades en %1 por las etiquetas que las acompañan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>Se encontró %n unidad en las celdas de %1.</numerusform>
            <numerusform>Se encontraron %n unidades en las celdas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>%n celda vacía de %1 no se tomó como unidad.</numerusform>
            <numerusform>%n celdas vacías de %1 no se tomaron como unidades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation>Los parámetros marcan canales que deben omitirse: %1. Están entre los canales.</translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation>Los parámetros no indican el rango de voltaje ni la amplificación, de modo que no se conocen los voltios.</translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation>Los parámetros no indican la frecuencia del potencial de campo (lfpSamplingRate); se supusieron %1 Hz.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation>%1 termina dentro de una muestra de sus %2 canales; el número de canales puede ser erróneo.</translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation>%1 no contiene ninguna muestra de sus %2 canales.</translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation>%1 no se muestra: los parámetros (%2 canales de %3 bits a %4 Hz) no dicen cómo está guardado.</translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation>No hay parámetros (%1.xml) junto a las espigas.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation>%1 está dañado (%2); se leyó lo que hay antes.</translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation>%1 no contiene un solo conjunto de archivos, sino estos: %2. Abrir un archivo de uno de ellos.</translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation>NeuroScope</translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation>%1 no indica la frecuencia de muestreo de sus espigas. Indicarla con --rate HZ.</translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation>%1: junto a los parámetros no hay espigas, señales ni eventos que se puedan leer.</translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation>La carpeta contiene también una separación de espigas (spike sorting) hecha con Phy: para las unidades, abrir su spike_times.npy.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>%1: %n inicio o fin sin su pareja se conservó como marca.</numerusform>
            <numerusform>%1: %n inicios o fines sin su pareja se conservaron como marcas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%1: se omitió %n línea sin tiempo ni texto.</numerusform>
            <numerusform>%1: se omitieron %n líneas sin tiempo ni texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>Solo se leyeron los primeros %1 MiB de %2.</translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation>%1 no es una tabla de épocas y no se leyó.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation>%1 tiene %2 columnas; se esperaba una.</translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation>%1: el número %2 no es entero.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation>%1: los últimos números de sus líneas no son tiempos de espigas (línea %2).</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation>El archivo .clu del shank %1 no empieza por el número de sus clústeres; cada línea se tomó como una espiga.</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation>El archivo .clu del shank %1 anuncia %2 clústeres y contiene %3.</translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation>El shank %1 tiene %2 tiempos de espigas (.res) y clústeres de %3 espigas (.clu); se leyeron las primeras %4.</translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation>su espiga %1 no tiene clúster.</translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation>el conjunto de archivos tiene más de %1 clústeres.</translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation>El clúster 0 del shank %1, %2 de sus %3 espigas, es ruido y se omitió.</translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation>Por costumbre, el clúster 1 suele ser multiunidad: conviene examinar %1 antes de tomarlo como una unidad individual.</translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation>Las espigas necesitan un archivo .res y uno .clu con el mismo número; estos no tienen pareja y se omitieron: %1.</translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation>El shank %1 no tiene archivo .res; los tiempos de sus espigas son los de %2.</translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation>Las formas de onda del shank %1 se omitieron: %2</translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation>El shank %1 se omitió: %2</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation>%1 tiene %2 bytes, que no corresponden a %3 espigas de %4 canales como las describen los parámetros.</translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation>%1 termina después de las formas de onda de %2 de %3 espigas.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>Se leyó de %1 %n época en segundos.</numerusform>
            <numerusform>Se leyeron de %1 %n épocas en segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation>espigas por neurona</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz por neurona</translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation>fracción de espigas</translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation>DE desde la media</translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation>fracción del máximo</translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation>No hay unidades excitatorias. Clasificar unidades o elegir una columna de clases.</translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation>No hay unidades inhibitorias. Clasificar unidades o elegir una columna de clases.</translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation>No hay espigas excitatorias en este rango.</translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation>No hay espigas inhibitorias en este rango.</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Señal plana.</translation>
    </message>
    <message>
        <source>No unit is selected. Select units in the raster, the units table or the array map, or take in all units.</source>
        <translation>No hay ninguna unidad seleccionada. Seleccionar unidades en el ráster, la tabla de unidades o el mapa de electrodos, o incluir todas las unidades.</translation>
    </message>
    <message>
        <source>No excitatory unit is among the selected ones.</source>
        <translation>Entre las seleccionadas no hay ninguna unidad excitatoria.</translation>
    </message>
    <message>
        <source>No inhibitory unit is among the selected ones.</source>
        <translation>Entre las seleccionadas no hay ninguna unidad inhibitoria.</translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation>La descripción de la matriz está dañada.</translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation>Las longitudes de la matriz no son una lista de números enteros.</translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation>La matriz contiene valores de tipo «%1», no números simples.</translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation>La matriz contiene estructuras, no números simples.</translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation>Esto no es una matriz NumPy.</translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation>No se conoce la versión %1 de las matrices NumPy.</translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation>La descripción de la matriz se anuncia más larga que el archivo.</translation>
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
        <translation>contiene una matriz sin números.</translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation>contiene una matriz de %1 dimensiones; las listas de tiempos de espigas y las tablas de señales tienen dos como máximo.</translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation>contiene una tabla de %1 por %2 números; se pueden mostrar como máximo %3 canales.</translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation>El archivo termina después de %1 de los %2 números que anuncia.</translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation>Sus números enteros crecientes se tomaron como los tiempos de las espigas de una unidad, contados en muestras a %1 Hz.</translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation>Sus números crecientes se tomaron como los tiempos de las espigas de una unidad en segundos.</translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation>El archivo termina dentro de sus primeros números.</translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation>Sus números se tomaron como %1 muestras de %2 canal(es).</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>no indica la frecuencia de muestreo. Indicarla con --rate HZ o cuando la ventana la pida.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Matriz NumPy</translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation>El inicio de la sesión «%1» no es una fecha.</translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation>%1 es un archivo NWB 1. Solo se puede leer NWB 2; antes hay que convertirlo.</translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation>%1 no tiene unidades ni señales que mostrar: %2</translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation>El archivo tiene estados o marcas, pero no señales.</translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation>%1 no tiene unidades aisladas ni señales eléctricas.</translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>Se omitió %n tramo sin estadificar de %1.</numerusform>
            <numerusform>Se omitieron %n tramos sin estadificar de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>Se omitió %n intervalo de %1 sin un inicio y un fin posterior.</numerusform>
            <numerusform>Se omitieron %n intervalos de %1 sin un inicio y un fin posterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation>Se omitieron los intervalos %1: no tienen cada uno un tiempo de inicio y de fin.</translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation>La señal %1 no tiene datos.</translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation>Los datos de la señal %1 no son una tabla de tiempos y canales.</translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation>La señal %1 no tiene muestras.</translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation>La señal %1 está comprimida de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation>La señal %1 tiene demasiados canales; sus tiempos y canales pueden estar intercambiados.</translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation>Los valores de %1 se indican en %2; se convirtieron a voltios.</translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation>El factor de conversión de %1 no se puede usar; los valores se muestran como están guardados.</translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation>La conversión por canal de %1 se ignoró: no hay un factor para cada canal.</translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation>La tabla de unidades %1 no tiene tiempos de espigas.</translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation>no hay un índice que diga qué espigas pertenecen a qué unidad.</translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation>el índice no es creciente dentro de su columna; el archivo está dañado.</translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation>El archivo no tiene unidades aisladas.</translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation>Se leyeron las unidades de %1; la tabla de unidades %2, no.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation>Las marcas de tiempo de la señal %1 están comprimidas de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation>%1 tiene menos marcas de tiempo que muestras; se omitieron las muestras sin ella.</translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation>La señal %1 tiene muy pocas marcas de tiempo para determinar su frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation>Las marcas de tiempo de la señal %1 no son crecientes.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation>Las marcas de tiempo de la señal %1 saltan hacia atrás.</translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation>Las marcas de tiempo de %1 no están espaciadas uniformemente; sus muestras se presentan como si lo estuvieran.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation>Las marcas de tiempo de la señal %1 abarcan mucho más tiempo que sus muestras.</translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation>La señal %1 no indica la frecuencia de muestreo. Indicarla al abrir el archivo.</translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation>Las formas de onda de %1 están guardadas de un modo poco habitual y se omitieron.</translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation>Las formas de onda de %1 no indican la frecuencia de muestreo y se omitieron.</translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>No hay formas de onda: %1</translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>Los electrodos de %1 se ignoraron: hay %2 para %n canal.</numerusform>
            <numerusform>Los electrodos de %1 se ignoraron: hay %2 para %n canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>%1 tiene %n hueco, %2 s sin datos.</numerusform>
            <numerusform>%1 tiene %n huecos, %2 s sin datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>%n señal que no es un potencial no está en el archivo NWB: %1.</numerusform>
            <numerusform>%n señales que no son potenciales no están en el archivo NWB: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>Las formas de onda de %n unidad no están en el archivo NWB: su frecuencia de muestreo o su unidad de medida difieren de las de la primera.</numerusform>
            <numerusform>Las formas de onda de %n unidades no están en el archivo NWB: su frecuencia de muestreo o su unidad de medida difieren de las de la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation>No se puede convertir %1: los archivos NWB contienen señales en voltios y no se conoce la unidad de medida de las suyas. Indicarla con --unit o cuando la ventana la pida.</translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation>La señal %1 tiene muestras ausentes, que no se pueden guardar como números enteros.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>%1 remite al electrodo %2, pero el registro tiene %n electrodo.</numerusform>
            <numerusform>%1 remite al electrodo %2, pero el registro tiene %n electrodos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairContent</name>
    <message>
        <source>Lag</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Lag of %1 after %2</source>
        <translation>Desfase de %1 respecto a %2</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>Espigas por bin</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes</source>
        <translation>%1: desfase %2, %3 espigas</translation>
    </message>
    <message>
        <source>%1: lag %2, left out on one electrode</source>
        <translation>%1: desfase %2, excluido en un mismo electrodo</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes, expected %4, bounds %5–%6</source>
        <translation>%1: desfase %2, %3 espigas, esperadas %4, límites %5–%6</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1: sin conexión</translation>
    </message>
    <message>
        <source>Lag of the second unit after the first (ms)</source>
        <translation>Desfase de la segunda unidad respecto a la primera (ms)</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>Espigas por bin</translation>
    </message>
    <message>
        <source>expected, λ</source>
        <translation>esperado, λ</translation>
    </message>
    <message>
        <source>bounds, α %1 over %2 bins</source>
        <translation>límites, α %1 para %2 bins</translation>
    </message>
    <message>
        <source>lags tested</source>
        <translation>desfases probados</translation>
    </message>
    <message>
        <source>left out, one electrode</source>
        <translation>excluido, un mismo electrodo</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation>Espigas por neurona</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz por neurona</translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation>Fracción de todas las espigas</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>DE desde la media</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Fracción del máximo</translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation>Cómo se escalan las señales de conjunto en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation>Contar unidades silenciosas</translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation>Las unidades sin ninguna espiga cuentan igualmente en el tamaño de su clase.</translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation>Excluir crisis</translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation>El tiempo marcado como crisis no entra en ningún análisis.</translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation>Excluir tiempo no válido</translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation>El tiempo marcado como no válido no entra en ningún análisis.</translation>
    </message>
    <message>
        <source>Block length</source>
        <translation>Longitud de bloque</translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation>Los bloques deben ser más largos que lo que los bins vecinos tienen en común.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>Remuestreos bootstrap</translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation>Remuestreos de los que salen los intervalos del 95 %; 0 no calcula ninguno.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>La misma semilla da los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Corriente sináptica</translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation>Canal de LFP</translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation>La segunda señal.</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Segundo canal</translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation>Fila del canal en el registro, desde 0.</translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation>Suavizado en escala</translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation>Como Grinsted et al.</translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation>Ventana rectangular de 0,6 octavas</translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation>Cómo se promedian las frecuencias vecinas.</translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation>Pares de ruido</translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation>Pares de ruido rojo de los que sale el nivel; 0 no calcula ninguno.</translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation>Crestas de</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation>Potencia cruzada</translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation>De qué son máximos las crestas; se dibujan donde la coherencia es significativa.</translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation>Flechas de fase</translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation>Hacia la derecha: en fase; hacia arriba: el canal va un cuarto de ciclo por delante.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Escalado de la figura</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Colapso completo</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Colapso por ley de potencias</translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation>Dividido por la profundidad de la escala más fina mostrada, por la profundidad propia de cada curva o por la potencia del ancho de bin que hace coincidir las curvas.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Por escala</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation>Un grupo de curvas de todo el tiempo elegido o uno para cada estado elegido.</translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation>Restar la media</translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation>Suma E − I menos su media, de modo que cada curva termina en 0.</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Desfase máximo</translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation>Bins que I se desplaza respecto a E, en ambos sentidos.</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Eje de frecuencias</translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation>Logarítmico, hacia arriba</translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation>Logarítmico, hacia abajo</translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation>Lineal, hacia arriba</translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation>Lineal, hacia abajo</translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation>Cómo se dibujan las frecuencias; la figura del artículo es lineal, hacia abajo.</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crestas</translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation>Sin crestas</translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation>Máximos locales</translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation>Caminos penalizados</translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation>Curvas a lo largo de las cuales los valores destacan del ruido.</translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation>Fracción dentro de la elipse</translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation>Fracción de los bins dentro de la elipse si tuvieran una distribución normal.</translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation>Máximo de puntos por escala</translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation>Cuando una escala tiene más bins, se dibujan puntos espaciados uniformemente en el tiempo.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation>De qué se emparejan los niveles: de una señal consigo misma o de E con I.</translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation>E − I consigo misma</translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation>E consigo misma</translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation>I consigo misma</translation>
    </message>
    <message>
        <source>E with I</source>
        <translation>E con I</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation>Filas en puntuaciones z sobre todo el tiempo, o tasas divididas por la tasa media de la clase.</translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation>Puntuaciones z</translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation>Tasa dividida por la media</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation>Una ventana de ancho Δt en torno a cada instante, o el bin que lo contiene.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>First scale</source>
        <translation>Primera escala</translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation>Escala más fina de la imagen.</translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation>Última escala</translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation>Escala más gruesa de la imagen.</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>Paso de la cuadrícula</translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation>Tiempo entre las columnas de la imagen.</translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation>Ventanas anchas dentro</translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation>Excluye las celdas con menos del 80 % de su ancho dentro del estado.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation>Número de niveles en que se reparten los valores.</translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation>Rango de los niveles</translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation>Lo que abarcan los niveles; todos los estados y escalas lo comparten.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation>0,5–99,5 %</translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation>Probabilidad igual</translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation>Límite del rango fijo</translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation>El rango fijo va de menos a más este valor.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation>Eje a lo largo del cual están las parejas de una celda.</translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation>A lo largo de la escala</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Media de todos</translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation>Columnas por desplazamiento</translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation>Pasos de la cuadrícula en el tiempo que corresponden a un desplazamiento de 1.</translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation>E con I con desplazamiento 0</translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation>Las tablas tienen también E con I en la misma celda.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation>Cuenta cada par en ambos órdenes; sin ello, E con I muestra qué clase precede.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogeneidad</translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation>Por qué se divide la fracción de un par de niveles.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation>La suma de los cuadrados de las fracciones, o su raíz.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation>Logaritmo natural o logaritmo en base 2.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation>Longitud de las ventanas que son puntos en el diagrama de dispersión.</translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation>Paso de las ventanas</translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation>Tiempo entre los inicios de ventanas vecinas.</translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation>Desplazamiento en ventanas</translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation>El desplazamiento con el que se cuentan las ventanas.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Permutaciones</translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation>Permutaciones de las que sale la p de dos estados; 0 no calcula ninguna.</translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation>Se permutan juntas</translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation>Ventanas cuyas etiquetas de estado se permutan como una sola.</translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation>Bloques de 60 s</translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation>Episodios enteros</translation>
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
        <translation>Qué señal muestra el mapa.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation>Pasos de tiempo a lo ancho del mapa.</translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation>Límite de color</translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation>Los colores terminan en más y menos este número de DE.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation>Curva de Lorenz en el tiempo</translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation>Partición por niveles</translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation>Partición por niveles, espigas</translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation>Desigualdad entre los bins de tiempo, como la define el texto del artículo, o entre los niveles de disparo, como parece en su figura.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation>Todo máximo en frecuencia que destaca, o los caminos que más contienen y menos saltan.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Cuantil</translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation>Los máximos locales por debajo de este cuantil de todos los valores no son crestas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation>Lo más que se mueve una cadena de máximos locales de una columna a la siguiente.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation>Las cadenas con menos ciclos se excluyen.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation>Coste de los saltos de un camino en frecuencia.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation>Cuántos caminos penalizados se buscan.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation>En la potencia de qué se buscan las crestas.</translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation>ω0 de la wavelet</translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation>Ciclos de la wavelet de Morlet: con más, las frecuencias son más finas y los tiempos más gruesos.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation>Frecuencias por octava.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Frecuencia más baja</translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation>Extremo inferior del mapa.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Frecuencia más alta</translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation>Extremo superior del mapa, como máximo la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation>Antes de la primera crisis, si la hay</translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation>Antes de la primera crisis</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation>La potencia y el ruido se comparan con este tiempo. Antes de una crisis: hasta 300 s, que terminan 10 s antes del inicio. Tiempos largos: 20 fragmentos de 60 s.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation>El ruido rojo queda por debajo del contorno con esta probabilidad.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation>Unas 2000 columnas, cada una con la potencia media de su tiempo, o una para cada muestra.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation>dB respecto a la línea base</translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation>z respecto a la línea base</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Potencia dividida por la escala</translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation>La potencia dividida por la escala hace comparables los picos a distintas frecuencias.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation>Umbral de 10 DE con 0, 2,5 DE con 50 y 0,6 DE con 100: un valor mayor encuentra más crisis y más de todo lo demás.</translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation>Extremo inferior de la banda cuya potencia debe subir.</translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation>Extremo superior de la banda cuya potencia debe subir.</translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation>Crisis más corta</translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation>Tiempo por encima del umbral que forma un candidato; los huecos de menos de 10 s se salvan.</translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation>Canales a la vez</translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation>Cuántos deben estar por encima del umbral; 0 toma uno si hay hasta tres y, si no, una décima parte, al menos dos.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation>Escalada a S(T)</translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation>La recuperación se lee en el residuo; la trayectoria escalada está fijada en ambos extremos.</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation>Número de la crisis en la imagen.</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Ancho de bin Δt</translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation>Pasos a los que se toma S(t); la propia S no depende de ellos.</translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation>Longitud de la línea base</translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation>0 empieza la línea al final de la crisis anterior o al inicio.</translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation>Margen antes del inicio</translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation>Tiempo antes del inicio que la línea no usa.</translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation>La banda vale para</translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation>Toda la trayectoria</translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation>Cada instante</translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation>Lo que permanece dentro en el 95 % de los registros sin crisis.</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Banda a partir de</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Paseo aleatorio</translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation>Bloques remuestreados</translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation>Una fórmula para sumas de ruido, o tiempo preictal remuestreado.</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Semiancho</translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation>De la banda del paseo aleatorio; 0 toma 2,8 (más con pocos bloques), o 1,96 para cada instante.</translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation>Conviene alargarlos, hasta una décima parte de la línea base, cuando el ruido tiene memoria larga.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Permanencia</translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation>Tiempo dentro de la banda que constituye una recuperación.</translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation>Longitud del ajuste</translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation>De la exponencial; 0 ajusta hasta la crisis siguiente o el final.</translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation>Trayectorias remuestreadas</translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation>Trayectorias grises que podría haber seguido el ruido preictal.</translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation>Remuestreos de los que salen el intervalo de τ y la banda remuestreada.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation>Tiempo del que cada espectro es la media; mayor en registros de más de 4000 columnas.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation>Longitudes iguales</translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation>Episodios enteros</translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation>Lo que se remuestrea, o se permuta, como una pieza.</translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation>Permutaciones de los estados de los bloques de las que sale cada p.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste de p</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation>Estadístico máximo</translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation>Cómo se ajustan los valores p por el número de características comparadas.</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Sustitutos de cada tipo</translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation>Un número mayor da bandas más estables y p más pequeñas; 0 no genera ninguno.</translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation>Las espigas se mueven dentro de</translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation>Todo el tiempo analizado</translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation>Cada episodio de estado</translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation>Dentro de los episodios, cada estado conserva su propia tasa.</translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation>Desplazamiento mínimo</translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation>Los desplazamientos circulares y poblacionales son al menos así de largos donde el tiempo lo permite.</translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation>Control gaussiano</translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation>E e I independientes</translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation>Diferencia E − I</translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation>Números normales con la media y la DE de los datos.</translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation>Decaimiento de E e I</translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation>3 y 8 ms</translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation>5 y 10 ms</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation>Constantes de tiempo de los núcleos; Propio toma las dos de abajo.</translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation>τ de E</translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation>Decaimiento de los núcleos excitatorios, cuando se elige Propio.</translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation>τ de I</translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation>Decaimiento de los núcleos inhibitorios, cuando se elige Propio.</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>Por neurona</translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation>Divide cada clase por su número de unidades.</translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation>Núcleos de área unidad</translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation>Divide cada núcleo por su constante de tiempo.</translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation>Una muestra es</translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation>La media de su intervalo</translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation>El valor en su instante</translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation>Las medias exactas no submuestrean nada; los valores puntuales sí, por debajo de 2 kHz.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation>0 toma la frecuencia del primer canal de LFP, o 1000 Hz si no hay LFP.</translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation>El exponente depende de ella: α en Hz por neurona es 2 − α en espigas por neurona.</translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation>Primera escala del ajuste</translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation>Escala más fina que entra en el ajuste.</translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation>Última escala del ajuste</translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation>Escala más gruesa que entra en el ajuste.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation>«%1» no es un valor de %2; se admite: %3.</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voces</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>ciclos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What is planted in the recording.</source>
        <translation>Lo que se introduce en el registro.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the recording.</source>
        <translation>Duración del registro.</translation>
    </message>
    <message>
        <source>Excitatory units</source>
        <translation>Unidades excitatorias</translation>
    </message>
    <message>
        <source>How many units are excitatory.</source>
        <translation>Cuántas unidades son excitatorias.</translation>
    </message>
    <message>
        <source>Inhibitory units</source>
        <translation>Unidades inhibitorias</translation>
    </message>
    <message>
        <source>How many units are inhibitory.</source>
        <translation>Cuántas unidades son inhibitorias.</translation>
    </message>
    <message>
        <source>LFP channels</source>
        <translation>Canales de LFP</translation>
    </message>
    <message>
        <source>Channels of field potentials, made from the units&apos; currents.</source>
        <translation>Canales de potenciales de campo, generados a partir de las corrientes de las unidades.</translation>
    </message>
    <message>
        <source>LFP sampling rate</source>
        <translation>Frecuencia de muestreo del LFP</translation>
    </message>
    <message>
        <source>Samples a second of each channel.</source>
        <translation>Muestras por segundo de cada canal.</translation>
    </message>
    <message>
        <source>The same seed makes the same recording.</source>
        <translation>La misma semilla genera el mismo registro.</translation>
    </message>
    <message>
        <source>Human cortex: two groups</source>
        <translation>Corteza humana: dos grupos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>CellExplorer: rodents</source>
        <translation>CellExplorer: roedores</translation>
    </message>
    <message>
        <source>CellExplorer before 2021: rodents</source>
        <translation>CellExplorer antes de 2021: roedores</translation>
    </message>
    <message>
        <source>How waveforms are told apart: two groups by trough-to-peak and half width, a threshold alone, or with the rise time of the autocorrelogram.</source>
        <translation>Cómo se distinguen las formas de onda: dos grupos según el intervalo valle-pico y el ancho a media altura, un umbral solo, o además con el tiempo de subida del autocorrelograma.</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak</source>
        <translation>Umbral del intervalo valle-pico</translation>
    </message>
    <message>
        <source>Narrower spikes are inhibitory where a threshold decides; 0 takes the rule&apos;s own: 0.5 ms in human cortex, 0.425 ms in rodents.</source>
        <translation>Las espigas más estrechas son inhibitorias donde decide un umbral; 0 toma el de la propia regla: 0,5 ms en la corteza humana, 0,425 ms en los roedores.</translation>
    </message>
    <message>
        <source>Least posterior</source>
        <translation>Probabilidad a posteriori mínima</translation>
    </message>
    <message>
        <source>Units whose likelier class is less probable than this stay unclassified.</source>
        <translation>Las unidades cuya clase más probable lo es menos que esto quedan sin clasificar.</translation>
    </message>
    <message>
        <source>Connections vote</source>
        <translation>Las conexiones votan</translation>
    </message>
    <message>
        <source>What a unit does to others counts with its waveform.</source>
        <translation>Lo que una unidad hace a otras cuenta junto con su forma de onda.</translation>
    </message>
    <message>
        <source>Level of connections</source>
        <translation>Nivel de las conexiones</translation>
    </message>
    <message>
        <source>Probability of a false connection that a pair may have, before it is divided by the bins compared.</source>
        <translation>Probabilidad de una conexión falsa que puede tener un par, antes de dividirla por los bins comparados.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>How often uncertain units get other classes, of each kind.</source>
        <translation>Cuántas veces reciben otras clases las unidades inseguras, de cada modo.</translation>
    </message>
    <message>
        <source>Level of significance</source>
        <translation>Nivel de significación</translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Retardo mínimo</translation>
    </message>
    <message>
        <source>First lag at which a connection may act.</source>
        <translation>Primer desfase en el que puede actuar una conexión.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Retardo máximo</translation>
    </message>
    <message>
        <source>Last lag at which a connection may act; English et al. (2017) take 2.8 ms.</source>
        <translation>Último desfase en el que puede actuar una conexión; English et al. (2017) toman 2,8 ms.</translation>
    </message>
    <message>
        <source>Left out on one electrode</source>
        <translation>Excluido en un mismo electrodo</translation>
    </message>
    <message>
        <source>Lags shorter than this are left out when both units are on one electrode, where the spike sorter cannot see them.</source>
        <translation>Los desfases más cortos que este se excluyen cuando ambas unidades están en un mismo electrodo, donde el clasificador de espigas no puede verlos.</translation>
    </message>
    <message>
        <source>Least counts of a trough</source>
        <translation>Conteos mínimos de un valle</translation>
    </message>
    <message>
        <source>Counts a bin must be expected to hold before fewer of them can mean inhibition.</source>
        <translation>Conteos que debe esperarse que contenga un bin para que un número menor pueda significar inhibición.</translation>
    </message>
    <message>
        <source>Shortest trough</source>
        <translation>Valle más corto</translation>
    </message>
    <message>
        <source>Bins of 0.4 ms running that inhibition must last.</source>
        <translation>Bins de 0,4 ms seguidos que debe durar la inhibición.</translation>
    </message>
    <message>
        <source>Rule that tells waveforms apart</source>
        <translation>Regla que distingue las formas de onda</translation>
    </message>
    <message>
        <source>Least posterior: units whose likelier class is less probable stay unclassified</source>
        <translation>Probabilidad a posteriori mínima: las unidades cuya clase más probable lo es menos quedan sin clasificar</translation>
    </message>
    <message>
        <source>States, then a seizure</source>
        <translation>Estados, después una crisis</translation>
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
        <translation>El sample_rate de params.py no es una frecuencia y no se usó.</translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation>Ningún params.py indica la frecuencia de muestreo; se supusieron %1 Hz. Si es otra, todos los tiempos son erróneos: indicarla con --rate HZ.</translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation>%1 termina después de %2 de los %3 números que anuncia.</translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation>%1 no es una tabla de clústeres y no se leyó.</translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation>%1 nombra %2 canales; se pueden leer como máximo %3.</translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation>%1 no contiene dos números para cada uno de los %2 canales y no se usó.</translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation>spike_times.npy contiene %1 espigas, %2 contiene %3; se leyeron las primeras %4.</translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation>No hay spike_clusters.npy; las plantillas se tomaron como clústeres.</translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation>%1: la entrada %2 no es un número de clúster.</translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation>%1 nombra más de %2 clústeres.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>Se omitió %n clúster marcado como ruido, con %1 espigas.</numerusform>
            <numerusform>Se omitieron %n clústeres marcados como ruido, con %1 espigas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>No hay formas de onda: %1</translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation>%1 no pertenece a ninguna separación de espigas de Phy.</translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation>El registro del que se separaron las espigas (%1) no está en esta carpeta; no hay canales.</translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation>Los canales terminan con %1: de los archivos que se procesaron como uno solo, %2 no está en esta carpeta.</translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation>El registro %1 no se muestra: lo que params.py dice de sus canales, sus números y su primer byte no concuerda.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation>%1 termina dentro de una muestra de sus %2 canales.</translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation>%1 no tiene la forma que debe tener o quedó cortado; no hay formas de onda.</translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation>Las plantillas no concuerdan con las tablas de sus canales; no hay formas de onda.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>%1: se omitió %n línea que no nombra ningún clúster.</numerusform>
            <numerusform>%1: se omitieron %n líneas que no nombran ningún clúster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation>Se tomó como un hipnograma de %1 épocas de %2 s: 0 AWAKE, 1 y 2 LSL, 3 SWS, %3; las demás quedan sin estadificar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>no indica la frecuencia de muestreo. Indicarla con --rate HZ o cuando la ventana la pida.</translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation>Sus %1 filas de %2 muestras se pusieron una tras otra como épocas de un canal.</translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation>Cada fila se tomó como una espiga: su tiempo en segundos y su unidad.</translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation>Se omitieron archivos con un número de muestras distinto del primero: %1.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>Su %n fila se tomó como un canal.</numerusform>
            <numerusform>Cada una de sus %n filas se tomó como un canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>No se leyó %n archivo de la carpeta que no contiene una única columna de números: %1.</numerusform>
            <numerusform>No se leyeron %n archivos de la carpeta que no contienen una única columna de números: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation>El proyecto %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation>No se puede leer el proyecto %1: %2.</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>es demasiado grande para un proyecto</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation>su formato no es «%1»</translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation>falta «%1» de la parte %2 o no es válido</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«%1» no es válido</translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation>el nombre de estado de «%1» no es texto</translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation>El proyecto %1 fue escrito por una versión más reciente de Edgescope. Es necesario actualizar Edgescope para abrirlo.</translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation>no nombra ninguna parte</translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation>nombra más de %1 partes</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation>No se puede escribir el proyecto %1: %2.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation>%1, una parte del proyecto %2, no está.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation>%1, una parte del proyecto %2, no es un archivo.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation>%1, una parte del proyecto %2, es a su vez un proyecto; nombrar en su lugar las partes de este.</translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation>No se puede leer una parte del proyecto %1. %2</translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation>Las unidades no tienen una columna «%1» de la que tomar sus clases.</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>%1 (proyecto)</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation>No se puede abrir el proyecto %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>proyecto de %n parte</numerusform>
            <numerusform>proyecto de %n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation>La vista general de los trazados no se puede escribir en %1: %2. Los rangos de tiempo largos pueden dibujarse sin trazados.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation>La vista general de los trazados %1 no se puede leer: %2. Abrir de nuevo el registro para rehacerla.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation>La vista general de los trazados %1 termina antes de tiempo. Abrir de nuevo el registro para rehacerla.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Open a recording to see its seizures.</source>
        <translation>Abrir un registro para ver sus crisis.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>Los tiempos de las espigas de %n unidad no estaban ordenados; se ordenaron al cargar.</numerusform>
            <numerusform>Los tiempos de las espigas de %n unidades no estaban ordenados; se ordenaron al cargar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>Se omitió %n tiempo de espiga que no es un número.</numerusform>
            <numerusform>Se omitieron %n tiempos de espigas que no son números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>Se omitió %n intervalo sin tiempo de inicio o de fin.</numerusform>
            <numerusform>Se omitieron %n intervalos sin tiempo de inicio o de fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>%n unidad no tiene espigas; cuenta igualmente en el tamaño de su clase.</numerusform>
            <numerusform>%n unidades no tienen espigas; cuentan igualmente en el tamaño de su clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>%n unidad tiene exactamente los tiempos de espigas de otra unidad.</numerusform>
            <numerusform>%n unidades tienen exactamente los tiempos de espigas de otra unidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n espiga queda antes del inicio del registro; no entra en ningún análisis.</numerusform>
            <numerusform>%n espigas quedan antes del inicio del registro; no entran en ningún análisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n espiga queda después del final del registro; no entra en ningún análisis.</numerusform>
            <numerusform>%n espigas quedan después del final del registro; no entran en ningún análisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation>Los tiempos de las espigas parecen milisegundos: la mayoría de las unidades dispararía menos de una vez en 50 s. Deben estar en segundos; si no es así, corregir el archivo.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>not within recording</source>
        <translation>no dentro del registro</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>en torno a la crisis</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>registro completo</translation>
    </message>
    <message>
        <source>k %1, bins of %2</source>
        <translation>k %1, bins de %2</translation>
    </message>
    <message>
        <source>all states together</source>
        <translation>todos los estados juntos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .html or .pdf; give it one of these endings.</source>
        <translation>«%1» no termina en .html ni .pdf; darle una de estas terminaciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 (excitatory %2, inhibitory %3, unclassified %4)</source>
        <translation>%1 (excitatorias %2, inhibitorias %3, sin clasificar %4)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, en total %2</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>Informe de lectura</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Sin observaciones.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>At the scale k %1, bins of %2</source>
        <translation>En la escala k %1, bins de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropía</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Gini E</source>
        <translation>Gini E</translation>
    </message>
    <message>
        <source>Gini I</source>
        <translation>Gini I</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Balance of excitation and inhibition in %1</source>
        <translation>Equilibrio de excitación e inhibición en %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>solo %n unidad seleccionada</numerusform>
            <numerusform>solo %n unidades seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>con %n tipo de sustitutos</numerusform>
            <numerusform>con %n tipos de sustitutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1, uncertain units</source>
        <translation>%1, unidades inseguras</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation>El LFP simulado tiene de 0 a %1 canales, uno por electrodo.</translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation>La frecuencia de muestreo del LFP simulado va de 100 a 30000 Hz.</translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation>Una simulación dura de 1 a 1440 minutos.</translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation>Una simulación tiene de 0 a 10000 unidades de cada clase y al menos una.</translation>
    </message>
    <message>
        <source>Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as in the paper, with synapses between units that are known.</source>
        <translation>Ciclos por AWAKE, LSL, SWS y REM, cuyo equilibrio de excitación e inhibición difiere como en el artículo, con sinapsis conocidas entre unidades.</translation>
    </message>
    <message>
        <source>Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the balance comes back afterwards. The length cannot be chosen.</source>
        <translation>Nueve minutos con una crisis, en la que la inhibición aumenta, ambas clases callan y el equilibrio vuelve después. La duración no se puede elegir.</translation>
    </message>
    <message>
        <source>Independent units with constant rates and no states: what chance alone looks like.</source>
        <translation>Unidades independientes con tasas constantes y sin estados: el aspecto del puro azar.</translation>
    </message>
    <message>
        <source>A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine.</source>
        <translation>Una simulación con estados y una crisis dura al menos 10 minutos: la crisis ocupa nueve.</translation>
    </message>
    <message>
        <source>Cycles through the four states, then nine minutes with one seizure, as in the demo. The length counts both; it is ten minutes or more.</source>
        <translation>Ciclos por los cuatro estados, después nueve minutos con una crisis, como en la demostración. La duración cuenta ambas partes; es de diez minutos o más.</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>The cursor is at %1, outside the scalogram, which reaches from %2 to %3.</source>
        <translation>El cursor está en %1, fuera del escalograma, que va de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no signal at %1.</source>
        <translation>No hay señal en %1.</translation>
    </message>
    <message>
        <source>affected by the edge</source>
        <translation>afectado por el borde</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>%1 is the recording itself. Choose another name for the study.</source>
        <translation>%1 es el propio registro. Elegir otro nombre para el estudio.</translation>
    </message>
    <message>
        <source>The annotations %1 cannot be written: %2.</source>
        <translation>No se pueden escribir las anotaciones %1: %2.</translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation>Permutación de ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Desplazamiento circular</translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation>Desplazamiento poblacional</translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation>Permutación de bins</translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation>Par gaussiano</translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation>Diferencia gaussiana</translation>
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
        <translation>no se puede leer: la línea %1 tiene %2 columnas, las líneas anteriores tienen %3.</translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation>no se puede leer: «%1», en la línea %2, columna %3, no es un número.</translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation>no es una tabla de números.</translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source> · significant</source>
        <translation> · significativo</translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation> · no significativo</translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation> · fase %1°</translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation> · afectado por el borde</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation>discontinua: recta</translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation>No hay unidades en este archivo.</translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation>Contando espigas…</translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation>S  %1 por neurona, a %2 de la recta</translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation>corriente sináptica</translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation>Ampliar por debajo de 60 s para ver C(t).</translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation>Conjunto E / I</translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation>media por píxel</translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation>rango y media</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation>f obs = E − I</translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation>discontinua: ±2 DE</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation>Las épocas se muestran en el espacio de trabajo Estadificar.</translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation>sin estadificar  %1</translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation>Hipnograma</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation>evaluador %1</translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation>No hay estados estadificados en este registro.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>sin estadificar</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 durante %2, desde %3</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>hueco %1</translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation>Cr. %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>por neurona</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Escalograma</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>No hay canales de LFP en este archivo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation>%1  %2 a %3</translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation>nada a la vista · lo siguiente en %1</translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation>nada a la vista · lo último en %1</translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation>nada en este registro</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · desde %1</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 de %n unidad</numerusform>
            <numerusform>%1 de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation>orden: tasa</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation>unidad %1 · %2 · media %3 Hz</translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation>%1  sin unidades</translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation>(%1 espigas, %2 unidades)</translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation>  ·  bin %1</translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation>S(t) está escalada; mostrar su residuo para verlo aquí.</translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation>Residuo de S(t)</translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation>desde la línea preictal</translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation>No hay crisis marcadas.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation>Potencia delta</translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation>La frecuencia de muestreo es demasiado baja para la potencia delta.</translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation>Potencia delta indefinida</translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation>Potencia delta %1</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Mapa E − I</translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation>z, deslizante</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unidad seleccionada</numerusform>
            <numerusform>%n unidades seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are hidden. View ▸ Channels… shows them.</source>
        <translation>Todos los canales están ocultos. Ver ▸ Canales… los muestra.</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>mariposa</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar duración de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Δ amplitude %1</source>
        <translation>Δ amplitud %1</translation>
    </message>
    <message>
        <source> (%1 % of the epoch)</source>
        <translation> (%1 % de la época)</translation>
    </message>
    <message>
        <source>sort: array</source>
        <translation>orden: matriz</translation>
    </message>
    <message>
        <source>sort: first spike</source>
        <translation>orden: primera espiga</translation>
    </message>
    <message>
        <source>sort: file</source>
        <translation>orden: archivo</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>suma de %n: %1</numerusform>
            <numerusform>suma de %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: posterior</source>
        <translation>orden: a posteriori</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>From onset</source>
        <translation>Desde la crisis</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>Desde el fin</translation>
    </message>
</context>
<context>
    <name>UnitContent</name>
    <message>
        <source>Mean waveform</source>
        <translation>Forma de onda media</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>Media ± DE</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit.</source>
        <translation>El archivo no tiene la forma de onda de esta unidad.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Autocorrelogram</source>
        <translation>Autocorrelograma</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>No two spikes lie within 50 ms of each other.</source>
        <translation>No hay dos espigas a menos de 50 ms una de otra.</translation>
    </message>
    <message>
        <source>Rate over the recording</source>
        <translation>Tasa a lo largo del registro</translation>
    </message>
    <message>
        <source>This unit has no spikes.</source>
        <translation>Esta unidad no tiene espigas.</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitatoria</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitoria</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Mean ± SD, cut from %1</source>
        <translation>Media ± DE, recortada de %1</translation>
    </message>
</context>
<context>
    <name>UnitGraph</name>
    <message>
        <source>No pair of units shows a connection.</source>
        <translation>Ningún par de unidades muestra una conexión.</translation>
    </message>
    <message>
        <source>The larger or wider, the more spikes per spike: up to %1</source>
        <translation>Cuanto más grande o más ancha, más espigas por espiga: hasta %1</translation>
    </message>
    <message>
        <source>excitatory</source>
        <translation>excitatoria</translation>
    </message>
    <message>
        <source>inhibitory</source>
        <translation>inhibitoria</translation>
    </message>
    <message>
        <source>%1 spikes per spike</source>
        <translation>%1 espigas por espiga</translation>
    </message>
    <message>
        <source>Target unit</source>
        <translation>Unidad de destino</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>Unidad de origen</translation>
    </message>
    <message>
        <source>Units whose electrode is not known stand in a row below the map.</source>
        <translation>Las unidades cuyo electrodo no se conoce están en una fila debajo del mapa.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: they stand on a circle in their order.</source>
        <translation>El archivo no indica dónde se encuentran sus unidades: están en un círculo, en su orden.</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs</source>
        <translation>Probados hasta ahora: %1 de %2 pares</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs; the others are hatched</source>
        <translation>Probados hasta ahora: %1 de %2 pares; los demás están rayados</translation>
    </message>
</context>
<context>
    <name>UnitPicture</name>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <translation>Electrodo %1</translation>
    </message>
    <message>
        <source>%1 spikes, %2 Hz</source>
        <translation>%1 espigas, %2 Hz</translation>
    </message>
    <message>
        <source>Median interval %1</source>
        <translation>Mediana de los intervalos: %1</translation>
    </message>
    <message>
        <source>CV of intervals %1</source>
        <translation>CV de los intervalos: %1</translation>
    </message>
    <message>
        <source>%1 % below 2 ms</source>
        <translation>%1 % por debajo de 2 ms</translation>
    </message>
    <message>
        <source>Connections to others: %1 excitatory, %2 inhibitory</source>
        <translation>Conexiones con otras: %1 excitatorias, %2 inhibitorias</translation>
    </message>
    <message>
        <source>Waveform cut from the signal of %1; the file has none</source>
        <translation>Forma de onda recortada de la señal de %1; el archivo no tiene ninguna</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation>E × I conjunta</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Pila de elipsoides</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Curvas de colapso</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Curvas de partición</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Escalado de la varianza</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Características MNCM</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Mapa E − I</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Escalograma</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>Correlograma E–I</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>state and its share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Array map</source>
        <translation>Mapa de electrodos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Class sensitivity</source>
        <translation>Sensibilidad a las clases</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Clases de unidades</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Correlograms</source>
        <translation>Correlogramas</translation>
    </message>
    <message>
        <source>Spectrum at cursor</source>
        <translation>Espectro en el cursor</translation>
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
        <translation>Una elección de este programa</translation>
    </message>
    <message>
        <source>Each point is one bin of time: how much the excitatory ensemble fired in it, and how much the inhibitory one. A cloud stretched along the diagonal means that the two rise and fall together.</source>
        <translation>Cada punto es un bin de tiempo: cuánto disparó en él el conjunto excitatorio y cuánto el inhibitorio. Una nube alargada en diagonal significa que ambos suben y bajan juntos.</translation>
    </message>
    <message>
        <source>The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine to coarse. A stack that narrows but keeps its direction along the translucent plane is a balance that holds at all scales.</source>
        <translation>La nube de E × I en cada escala de tiempo, como una pila de elipsoides planos de fino a grueso. Una pila que se estrecha pero conserva su dirección a lo largo del plano translúcido es un equilibrio que se mantiene en todas las escalas.</translation>
    </message>
    <message>
        <source>The differences E − I of all bins, sorted and summed up, one curve a time scale. Curves of one shape that fall on one another after scaling have no scale of their own.</source>
        <translation>Las diferencias E − I de todos los bins, ordenadas y sumadas, una curva por escala de tiempo. Las curvas de una misma forma que coinciden tras el escalado no tienen escala propia.</translation>
    </message>
    <message>
        <source>Which share of all spikes the emptiest bins hold, for each class and time scale. The farther a curve sags below the diagonal, the more unevenly the spikes are spread over time.</source>
        <translation>Qué fracción de todas las espigas contienen los bins más vacíos, para cada clase y escala de tiempo. Cuanto más se hunde una curva bajo la diagonal, más desigual es el reparto de las espigas en el tiempo.</translation>
    </message>
    <message>
        <source>How the variance of E − I falls when bins get wider, on logarithmic axes. A line less steep than that of independent increments (α = 1) means that fluctuations hold together over time.</source>
        <translation>Cómo disminuye la varianza de E − I cuando los bins se ensanchan, en ejes logarítmicos. Una recta menos empinada que la de incrementos independientes (α = 1) significa que las fluctuaciones se mantienen ligadas en el tiempo.</translation>
    </message>
    <message>
        <source>Six texture features of the image of the ensembles over scale and time: how often its levels meet across an offset. Windows of one vigilance state that lie together and apart from those of others have a texture of their own.</source>
        <translation>Seis características de textura de la imagen de los conjuntos en escala y tiempo: con qué frecuencia coinciden sus niveles a un desplazamiento dado. Las ventanas de un estado de vigilancia que están juntas y separadas de las de otros tienen una textura propia.</translation>
    </message>
    <message>
        <source>E − I at all 32 time scales against time, each row in units of its own SD. Colours towards E or I say which class leads, at which moment and at which scale.</source>
        <translation>E − I en las 32 escalas de tiempo frente al tiempo, cada fila en unidades de su propia DE. Los colores hacia E o I indican qué clase precede, en qué instante y en qué escala.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency and time, compared with a baseline. Inside the contour power is above what red noise reaches with the chosen confidence.</source>
        <translation>Potencia de un canal de LFP en frecuencia y tiempo, comparada con una línea base. Dentro del contorno, la potencia supera lo que el ruido rojo alcanza con la confianza elegida.</translation>
    </message>
    <message>
        <source>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</source>
        <translation>Torrence y Compo 1998, Bull. Am. Meteorol. Soc. 79:61</translation>
    </message>
    <message>
        <source>How closely the LFP follows a second signal at each frequency and moment, from 0 to 1, and with which phase. Only what lies above the level of noise pairs is more than chance.</source>
        <translation>Cuán estrechamente sigue el LFP a una segunda señal en cada frecuencia e instante, de 0 a 1, y con qué fase. Solo lo que supera el nivel de los pares de ruido es más que azar.</translation>
    </message>
    <message>
        <source>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</source>
        <translation>Torrence y Webster 1999, J. Climate 12:2679; Grinsted, Moore y Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</translation>
    </message>
    <message>
        <source>The correlation of E with I when I is moved against E by some bins. A peak at lag 0 means that neither class follows the other at this time scale.</source>
        <translation>La correlación de E con I cuando I se desplaza unos bins respecto a E. Un pico en el desfase 0 significa que ninguna clase sigue a la otra en esta escala de tiempo.</translation>
    </message>
    <message>
        <source>Dehghani et al. 2016, Sci. Rep. 6:23176</source>
        <translation>Dehghani et al. 2016, Sci. Rep. 6:23176</translation>
    </message>
    <message>
        <source>E − I summed up over time, about a seizure, less the straight line it followed before. The path leaves its band when the balance is lost and comes back into it when it is found again.</source>
        <translation>E − I sumada en el tiempo, en torno a una crisis, menos la recta que seguía antes. La trayectoria sale de su banda cuando se pierde el equilibrio y vuelve a ella cuando se recupera.</translation>
    </message>
    <message>
        <source>The electrodes where they lie, coloured by the rates or classes of their units, by E − I or by LFP power. A click selects the units of an electrode, and the triangle plays a seizure or the selected range.</source>
        <translation>Los electrodos en su posición, coloreados según las tasas o las clases de sus unidades, según E − I o según la potencia del LFP. Un clic selecciona las unidades de un electrodo, y el triángulo reproduce una crisis o el rango seleccionado.</translation>
    </message>
    <message>
        <source>One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the recording. The buttons set its class by hand.</source>
        <translation>Una unidad con su forma de onda media, su autocorrelograma, sus intervalos y su tasa a lo largo del registro. Los botones fijan su clase a mano.</translation>
    </message>
    <message>
        <source>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</source>
        <translation>Perkel, Gerstein y Moore 1967, Biophys. J. 7:391</translation>
    </message>
    <message>
        <source>The recording over time, lane under lane on one exact time axis. A click moves the cursor everywhere, and a range that is selected here is marked in all lanes.</source>
        <translation>El registro en el tiempo, pista bajo pista sobre un eje de tiempo exacto. Un clic mueve el cursor en todas partes, y un rango que se selecciona aquí queda marcado en todas las pistas.</translation>
    </message>
    <message>
        <source>The whole recording, with the mean of E upwards and of I downwards. The frame is the time shown below: drag it, or click to go somewhere.</source>
        <translation>El registro completo, con la media de E hacia arriba y la de I hacia abajo. El marco es el tiempo que se muestra debajo: se puede arrastrar, o hacer clic para ir a otro lugar.</translation>
    </message>
    <message>
        <source>Vigilance states over the whole recording, each on a level of its own. Hatched time is not scored.</source>
        <translation>Estados de vigilancia a lo largo del registro completo, cada uno en su propio nivel. El tiempo rayado está sin estadificar.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency for the whole recording, a column every 10 s. Deep sleep shows as power below 4 Hz, wakefulness as little of it.</source>
        <translation>Potencia de un canal de LFP por frecuencia en el registro completo, una columna cada 10 s. El sueño profundo aparece como potencia por debajo de 4 Hz; la vigilia, como poca de ella.</translation>
    </message>
    <message>
        <source>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</source>
        <translation>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</translation>
    </message>
    <message>
        <source>Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep sleep and falls with wakefulness and REM.</source>
        <translation>Potencia de un canal de LFP de 0,5 a 4 Hz a lo largo del registro completo. Sube con el sueño profundo y baja con la vigilia y REM.</translation>
    </message>
    <message>
        <source>The time axis of the lanes below, by the clock or from the start. Drag on it to select time, and turn the wheel over it to zoom.</source>
        <translation>El eje de tiempo de las pistas de debajo, según el reloj o desde el inicio. Arrastrar sobre él selecciona tiempo, y girar la rueda sobre él cambia el zoom.</translation>
    </message>
    <message>
        <source>The epochs that states are scored on, with the one in hand framed. A key gives it a state.</source>
        <translation>Las épocas en que se estadifican los estados, con la actual enmarcada. Una tecla le da un estado.</translation>
    </message>
    <message>
        <source>The vigilance states of the present rater in the time shown. Their edges can be dragged, and a double-click selects a whole bout.</source>
        <translation>Los estados de vigilancia del evaluador actual en el tiempo mostrado. Sus bordes se pueden arrastrar, y un doble clic selecciona un episodio entero.</translation>
    </message>
    <message>
        <source>Seizures, numbered in order, with ticks where they reach each channel if that is known. Analyses leave this time out unless they are told otherwise.</source>
        <translation>Las crisis, numeradas en orden, con marcas donde alcanzan cada canal si se conoce. Los análisis excluyen este tiempo salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <source>Events, artefacts and times around seizures, which may overlap. Artefacts are left out of the analyses.</source>
        <translation>Eventos, artefactos y tiempos en torno a las crisis, que pueden solaparse. Los artefactos se excluyen de los análisis.</translation>
    </message>
    <message>
        <source>The LFP, each channel at its own height, as the range from lowest to highest sample in every pixel column. Filters and montage change this picture only, never an analysis.</source>
        <translation>El LFP, cada canal a su propia altura, como el rango de la muestra más baja a la más alta en cada columna de píxeles. Los filtros y el montaje solo cambian esta imagen, nunca un análisis.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline and ridges are those of the view of the same name.</source>
        <translation>Potencia de un canal de LFP por frecuencia, sobre el eje de tiempo de las pistas. Los valores, la línea base y las crestas son los de la vista del mismo nombre.</translation>
    </message>
    <message>
        <source>Coherence of the LFP with the synaptic current or another channel, on the time axis of the lanes. The contour is the level of noise pairs.</source>
        <translation>Coherencia del LFP con la corriente sináptica o con otro canal, sobre el eje de tiempo de las pistas. El contorno es el nivel de los pares de ruido.</translation>
    </message>
    <message>
        <source>E − I at all time scales over the time shown, each scale in units of its SD over that time. Colours say which class leads.</source>
        <translation>E − I en todas las escalas de tiempo durante el tiempo mostrado, cada escala en unidades de su DE en ese tiempo. Los colores indican qué clase precede.</translation>
    </message>
    <message>
        <source>A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last. A click on a row selects the unit.</source>
        <translation>Una marca por cada espiga, una fila por cada unidad: las excitatorias arriba, las inhibitorias debajo, las no clasificadas al final. Un clic en una fila selecciona la unidad.</translation>
    </message>
    <message>
        <source>The spikes of each class in bins of the current scale, E upwards and I downwards. Bars that mirror each other are the balance that this program is about.</source>
        <translation>Las espigas de cada clase en bins de la escala actual, E hacia arriba e I hacia abajo. Las barras que se reflejan unas a otras son el equilibrio del que trata este programa.</translation>
    </message>
    <message>
        <source>The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed lines differ by more than 2 SD from the mean.</source>
        <translation>La diferencia de fluctuación E − I en bins de la escala actual. Las barras más allá de las líneas discontinuas difieren de la media en más de 2 DE.</translation>
    </message>
    <message>
        <source>E − I summed up from the start of the recording. While the balance holds the path keeps to a straight line, which is dashed.</source>
        <translation>E − I sumada desde el inicio del registro. Mientras el equilibrio se mantiene, la trayectoria sigue una recta, que es discontinua.</translation>
    </message>
    <message>
        <source>How far S(t) is from the line that it followed before the seizure. Inside the band it is as near as noise alone would bring it.</source>
        <translation>A qué distancia está S(t) de la recta que seguía antes de la crisis. Dentro de la banda está tan cerca como la llevaría el ruido por sí solo.</translation>
    </message>
    <message>
        <source>The synaptic current that the spikes of the two classes would make, each spike with its own decay. It stands beside the LFP, which such currents produce.</source>
        <translation>La corriente sináptica que producirían las espigas de las dos clases, cada espiga con su propio decaimiento. Está junto al LFP, que tales corrientes originan.</translation>
    </message>
    <message>
        <source>All marks of the recording as a table that can be filtered and edited. Choosing a row shows the mark in the timeline.</source>
        <translation>Todas las marcas del registro como una tabla que se puede filtrar y editar. Elegir una fila muestra la marca en la línea de tiempo.</translation>
    </message>
    <message>
        <source>What the file holds and how it was read. Everything that was mended or left out is said here.</source>
        <translation>Qué contiene el archivo y cómo se leyó. Todo lo que se corrigió u omitió se dice aquí.</translation>
    </message>
    <message>
        <source>Results that were kept, drawn over the present ones in all views while they are ticked. The table has the numbers of both and their difference.</source>
        <translation>Resultados conservados, dibujados sobre los actuales en todas las vistas mientras están marcados. La tabla tiene los números de ambos y su diferencia.</translation>
    </message>
    <message>
        <source>The page of the figure at its true size in print. Panels are recipes that can be made anew, moved, and frozen.</source>
        <translation>La página de la figura a su tamaño real de impresión. Las subfiguras son recetas que se pueden rehacer, mover y congelar.</translation>
    </message>
    <message>
        <source>What can be put into the figure, each with the conditions that it shows now. Drag one to the page, or press the button.</source>
        <translation>Lo que se puede poner en la figura, con las condiciones que muestra ahora. Arrastrarlo a la página o pulsar el botón.</translation>
    </message>
    <message>
        <source>Size, type, lines and colours of the figure, and title and cells of the chosen panel. All of it can be undone.</source>
        <translation>Tamaño, letra, líneas y colores de la figura, y título y celdas de la subfigura elegida. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>From what the figure was made: recording with its hash, conditions, parameters, seed and versions. The same stands in every exported file.</source>
        <translation>A partir de qué se hizo la figura: registro con su hash, condiciones, parámetros, semilla y versiones. Lo mismo consta en cada archivo exportado.</translation>
    </message>
    <message>
        <source>The units, and whether each is excitatory, inhibitory or neither. Classes that are set here are kept beside the recording, never in it.</source>
        <translation>Las unidades, y si cada una es excitatoria, inhibitoria o ninguna de las dos. Las clases que se fijan aquí se guardan junto al registro, nunca en él.</translation>
    </message>
    <message>
        <source>The parameters of the chosen analysis and of the ensembles that all analyses build on. Changes apply at once.</source>
        <translation>Los parámetros del análisis elegido y de los conjuntos en que se basan todos los análisis. Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>The numbers of the balance for each chosen vigilance state at the current scale. States with fewer than 30 bins have none.</source>
        <translation>Los números del equilibrio para cada estado de vigilancia elegido en la escala actual. Los estados con menos de 30 bins no los tienen.</translation>
    </message>
    <message>
        <source>The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a row goes to the ridge.</source>
        <translation>Las crestas dibujadas sobre el escalograma o la coherencia, por orden de tiempo. Elegir una fila lleva a la cresta.</translation>
    </message>
    <message>
        <source>Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key that does the same.</source>
        <translation>Botones y ajustes para estadificar los estados de vigilancia época por época. Cada botón tiene una tecla que hace lo mismo.</translation>
    </message>
    <message>
        <source>AASM Manual for the Scoring of Sleep and Associated Events</source>
        <translation>AASM Manual for the Scoring of Sleep and Associated Events</translation>
    </message>
    <message>
        <source>Time, share and bouts of each state, and the usual numbers of a night. What a night does not have shows a dash.</source>
        <translation>Tiempo, fracción y episodios de cada estado, y los números habituales de una noche. Lo que una noche no tiene muestra un guion.</translation>
    </message>
    <message>
        <source>How far two raters agree, for states by epoch and for seizures by event. A click in the table of counts goes to the next such epoch.</source>
        <translation>Hasta qué punto concuerdan dos evaluadores, en los estados por época y en las crisis por evento. Un clic en la tabla de recuentos lleva a la siguiente época de ese tipo.</translation>
    </message>
    <message>
        <source>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</source>
        <translation>Cohen 1960; Fleiss, Cohen y Everitt 1969; Dan et al. 2024 (SzCORE)</translation>
    </message>
    <message>
        <source>Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. Nothing is marked before you accept it.</source>
        <translation>Tramos de tiempo que una regla sencilla sugiere como crisis, para aceptarlos o rechazarlos. Nada se marca antes de aceptarlo.</translation>
    </message>
    <message>
        <source>Line length: Esteller et al. 2001; the rule is a choice of this program</source>
        <translation>Longitud de línea: Esteller et al. 2001; la regla es una elección de este programa</translation>
    </message>
    <message>
        <source>The labels that marks may carry, with their colours and keys. Renaming a label renames it in all marks, and undo takes it back.</source>
        <translation>Las etiquetas que pueden llevar las marcas, con sus colores y teclas. Cambiar el nombre de una etiqueta lo cambia en todas las marcas, y deshacer lo revierte.</translation>
    </message>
    <message>
        <source>All edits of the annotations since the recording was opened. Choosing one goes back or forward to it.</source>
        <translation>Todas las ediciones de las anotaciones desde que se abrió el registro. Elegir una vuelve atrás o avanza hasta ella.</translation>
    </message>
    <message>
        <source>How far the main numbers depend on units whose class is not certain: these are drawn again and again, with their class changed or not, left out or not, or by their posterior. Bands and intervals hold 95 % of the draws, points and lines are the main result.</source>
        <translation>Hasta qué punto los números principales dependen de las unidades de clase insegura: estas se sortean una y otra vez, con su clase cambiada o no, excluidas o no, o según su probabilidad a posteriori. Las bandas y los intervalos contienen el 95 % de los sorteos; los puntos y las líneas son el resultado principal.</translation>
    </message>
    <message>
        <source>Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. Drag the threshold, pick units, and take over the classes when they convince.</source>
        <translation>Las unidades según la forma de sus espigas medias: las estrechas son de disparo rápido e inhibitorias; las anchas, excitatorias. Las dividen dos grupos o un umbral, y también vota lo que una unidad hace a otras. Arrastrar el umbral, elegir unidades y adoptar las clases cuando convenzan.</translation>
    </message>
    <message>
        <source>Peyrache et al. 2012, PNAS 109:1731</source>
        <translation>Peyrache et al. 2012, PNAS 109:1731</translation>
    </message>
    <message>
        <source>Which unit acts on which, found in their cross-correlograms, as a matrix from source to target and as arrows between the electrodes. A click on a cell or an arrow selects both units.</source>
        <translation>Qué unidad actúa sobre cuál, según sus correlogramas cruzados, como matriz de origen a destino y como flechas entre los electrodos. Un clic en una celda o en una flecha selecciona ambas unidades.</translation>
    </message>
    <message>
        <source>Stark and Abeles 2009, J. Neurosci. Methods 179:90</source>
        <translation>Stark y Abeles 2009, J. Neurosci. Methods 179:90</translation>
    </message>
    <message>
        <source>How often the selected units fire at each lag after one another, with what the neighbourhood lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory connection, a trough below them an inhibitory one.</source>
        <translation>Con qué frecuencia disparan las unidades seleccionadas en cada desfase una tras otra, con lo que su entorno permite esperar y sus límites. Un pico por encima de los límites en los desfases teñidos es una conexión excitatoria; un valle por debajo de ellos, una inhibitoria.</translation>
    </message>
    <message>
        <source>The power of the LFP at every frequency where the cursor was placed, as one column of the scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an end of the signal.</source>
        <translation>La potencia del LFP en cada frecuencia donde se colocó el cursor, como una columna del escalograma, con su línea base a trazos. Donde la línea es punteada, la wavelet rebasa un extremo de la señal.</translation>
    </message>
    <message>
        <source>The marked seizures with the time that the balance took to recover. The one chosen here is shown in all views, and its marks can be set to the cursor or typed.</source>
        <translation>Las crisis marcadas con el tiempo que tardó el equilibrio en recuperarse. La que se elige aquí se muestra en todas las vistas, y sus marcas se pueden llevar al cursor o escribir.</translation>
    </message>
    <message>
        <source>Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are those of the S(t) view.</source>
        <translation>Si S(t) volvió a su línea preictal tras la crisis mostrada, y cuándo. Los números son los de la vista S(t).</translation>
    </message>
    <message>
        <source>Your own words about this recording. They are kept beside it with the annotations, never in it.</source>
        <translation>Palabras propias sobre este registro. Se guardan junto a él con las anotaciones, nunca dentro de él.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Excitation and inhibition across time scales</source>
        <translation>Excitación e inhibición a través de escalas de tiempo</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir registro…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Half an hour of simulated recording with four vigilance states, one seizure, 102 units and known truth. It is made on this computer.</source>
        <translation>Media hora de registro simulado con cuatro estados de vigilancia, una crisis, 102 unidades y verdad conocida. Se crea en este equipo.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Registros recientes</translation>
    </message>
    <message>
        <source>Drop a file or folder anywhere in this window.</source>
        <translation>Soltar un archivo o una carpeta en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>New here? The demo shows each workspace in a minute.</source>
        <translation>¿Primera vez aquí? La demostración enseña cada espacio de trabajo en un minuto.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Abrir demostración</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir registro…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation>Abrir una carpeta cuyos archivos son un solo registro</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Abrir &amp;demostración</translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation>Abrir un registro simulado con verdad conocida</translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation>&amp;Unir registros…</translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation>Formar un solo registro de espigas, LFP y estados a partir de varios archivos</translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation>&amp;Hueco mínimo…</translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation>Fijar desde qué duración una pausa del registro se conserva como hueco</translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation>&amp;Guardar anotaciones</translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation>Guardar las anotaciones junto al registro</translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation>Guardar anotaciones c&amp;omo…</translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation>Guardar las anotaciones con otro nombre</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>Importar a&amp;notaciones…</translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation>Añadir estados, crisis o eventos de un archivo de otro programa</translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation>E&amp;xportar anotaciones…</translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation>Guardar las anotaciones en una forma que leen otros programas</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>Exportar &amp;vista…</translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation>Guardar la vista elegida como figura</translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation>Convertir a N&amp;WB…</translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation>Guardar el registro con sus clases como archivo NWB</translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation>&amp;Importar clases de unidades…</translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation>Definir qué unidades son excitatorias o inhibitorias a partir de una tabla</translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation>De&amp;talles del registro</translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation>Mostrar qué contiene el archivo y cómo se leyó</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation>Salir de Edgescope</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Volver a hacer la edición que se deshizo</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation>Enumerar todas las ediciones y volver a cualquiera de ellas</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation>Copiar la vista elegida como imagen</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation>Copiar los números dibujados en la vista elegida</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation>Quitar la selección de tiempo y de unidades</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation>&amp;Montaje</translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation>Lo que se resta de cada canal de LFP</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>&amp;Filtros…</translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation>Filtrar el LFP que se muestra</translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation>&amp;Aumentar ganancia</translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation>Dibujar el LFP más grande</translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation>&amp;Reducir ganancia</translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation>Dibujar el LFP más pequeño</translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation>Escala más fi&amp;na</translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation>Una escala de tiempo más fina</translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation>Escala más &amp;gruesa</translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation>Una escala de tiempo más gruesa</translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation>&amp;Siguiente escala de visualización</translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation>La siguiente de las escalas 15, 20, 25 y 30</translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation>Escala de &amp;visualización anterior</translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation>La anterior de las escalas 15, 20, 25 y 30</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Estados</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Rang&amp;o</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Panta&amp;lla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Navegar</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation>Escribir el tiempo al que ir</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Pa&amp;so atrás</translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation>Una décima parte de la ventana hacia atrás</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso ade&amp;lante</translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation>Una décima parte de la ventana hacia delante</translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation>&amp;Página atrás</translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation>Una ventana entera hacia atrás</translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation>Pági&amp;na adelante</translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation>Una ventana entera hacia delante</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Inici&amp;o</translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation>Al inicio del registro</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation>Al final del registro</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>Mostrar la mitad de tiempo</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>Mostrar el doble de tiempo</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Ver todo</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar el registro completo</translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation>&amp;Zoom a la selección</translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation>Mostrar el tiempo seleccionado</translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation>Si&amp;guiente crisis</translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation>Mostrar la crisis siguiente, desde 60 s antes de su inicio</translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation>&amp;Crisis anterior</translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation>Mostrar la crisis anterior, desde 60 s antes de su inicio</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Sig&amp;uiente marca</translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation>Elegir la siguiente anotación después del cursor</translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation>&amp;Marca anterior</translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation>Elegir la anotación anterior al cursor</translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation>Siguient&amp;e sin estadificar</translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation>A la siguiente época sin estado</translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation>Ante&amp;rior sin estadificar</translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation>A la época anterior sin estado</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>Siguiente &amp;desacuerdo</translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation>A la siguiente época en que difieren los evaluadores comparados</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>An&amp;otar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation>Arrastrar para moverse por el registro</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation>Arrastrar para seleccionar un rango de tiempo</translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation>Arrastrar para marcar un rango de tiempo y darle una etiqueta</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>&amp;Empezar aquí</translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation>Empezar el rango, o la anotación elegida, en el cursor</translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation>&amp;Terminar aquí</translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation>Terminar el rango, o la anotación elegida, en el cursor</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation>Marcar &amp;crisis</translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation>Convertir lo elegido en una crisis</translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation>E&amp;vento…</translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation>Marcar un evento con sus palabras</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>Escribir una nota sobre lo elegido</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Bandera</translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation>Poner una bandera a lo elegido, para revisarlo</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Editar lo elegido</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Dividi&amp;r</translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation>Cortar la anotación en dos en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation>&amp;Fusionar contiguas</translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation>Hacer una sola de las anotaciones elegidas, o de una y las que toca</translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation>Re&amp;llenar huecos con</translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation>Desplazar todo…</translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation>Mover todas las anotaciones en el tiempo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Eliminar lo elegido</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>E&amp;stadificación</translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation>Ev&amp;aluador…</translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation>Elegir de quién son las marcas que se hacen y se usan</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Comparar evaluadores</translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation>Etiq&amp;uetas y teclas…</translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation>Cambiar las etiquetas, sus colores y teclas</translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation>Un&amp;idades y clases…</translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation>Ver las unidades y definir cuáles son excitatorias o inhibitorias</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Ana&amp;lizar</translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation>&amp;Ejecutar visibles</translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation>Ejecutar de nuevo los análisis de las vistas visibles</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation>Detener todo el trabajo en curso y en espera</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parámetros</translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation>Mostrar los parámetros de la vista elegida</translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation>Valores del &amp;artículo</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Dar a todos los análisis los valores del artículo</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation>Trazados, espigas y conjuntos en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Estadificar</translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation>Estados de vigilancia, época por época</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation>E&amp;quilibrio</translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation>El equilibrio entre excitación e inhibición a través de las escalas de tiempo</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>&amp;Crisis</translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation>Trazados, escalograma, coherencia, conjuntos y S(t) en torno a una crisis</translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation>&amp;Restablecer espacio de trabajo</translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation>Devolver este espacio de trabajo a su disposición original</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Área si&amp;guiente</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>Dar el teclado a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Área an&amp;terior</translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation>Dar el teclado a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Enumerar todas las teclas</translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation>Copiar &amp;informe del sistema</translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation>Copiar versiones y datos para informar de un problema</translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation>&amp;Acerca de Edgescope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>Registro &amp;completo</translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation>Analizar el registro completo</translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation>Ventana &amp;visible</translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation>Analizar el tiempo a la vista</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation>Analizar el tiempo seleccionado</translation>
    </message>
    <message>
        <source>New si&amp;mulation…</source>
        <translation>Nueva si&amp;mulación…</translation>
    </message>
    <message>
        <source>Make a simulated recording with known truth of your own</source>
        <translation>Crear un registro simulado propio con verdad conocida</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the chosen view</source>
        <translation>Imprimir la vista elegida</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Drag to measure a length of time and an amplitude; with Shift further drags are added up</source>
        <translation>Arrastrar para medir un tiempo y una amplitud; con Mayús se suman más medidas</translation>
    </message>
    <message>
        <source>P&amp;in results</source>
        <translation>&amp;Fijar resultados</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Conservar los resultados de las condiciones actuales para comparar otros con ellos</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>Fi&amp;guras</translation>
    </message>
    <message>
        <source>Add view to &amp;figure</source>
        <translation>Añadir vista a la &amp;figura</translation>
    </message>
    <message>
        <source>Add the chosen view to the figure, as it is now</source>
        <translation>Añadir a la figura la vista elegida, tal como está ahora</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Figuras</translation>
    </message>
    <message>
        <source>Figures for print, composed of views</source>
        <translation>Figuras para imprimir, compuestas de vistas</translation>
    </message>
    <message>
        <source>&amp;What is this</source>
        <translation>&amp;Qué es esto</translation>
    </message>
    <message>
        <source>Say what the chosen view shows and how it is made</source>
        <translation>Decir qué muestra la vista elegida y cómo se hace</translation>
    </message>
    <message>
        <source>&amp;Around seizure</source>
        <translation>&amp;En torno a la crisis</translation>
    </message>
    <message>
        <source>Analyse from a minute before the seizure to five minutes after its onset</source>
        <translation>Analizar desde un minuto antes de la crisis hasta cinco minutos después de su inicio</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Personalizado…</translation>
    </message>
    <message>
        <source>Analyse between two times that you type</source>
        <translation>Analizar entre dos tiempos que se escriben</translation>
    </message>
    <message>
        <source>Save st&amp;udy as…</source>
        <translation>Guardar es&amp;tudio como…</translation>
    </message>
    <message>
        <source>Save annotations, classes, parameters and conditions in a file that opens with the recording</source>
        <translation>Guardar anotaciones, clases, parámetros y condiciones en un archivo que se abre con el registro</translation>
    </message>
    <message>
        <source>Export &amp;units and classes…</source>
        <translation>Ex&amp;portar unidades y clases…</translation>
    </message>
    <message>
        <source>Save the units, their classes and what speaks for these as a table</source>
        <translation>Guardar como tabla las unidades, sus clases y lo que habla a favor de estas</translation>
    </message>
    <message>
        <source>Take back the last edit of annotations or unit classes</source>
        <translation>Deshacer la última edición de las anotaciones o de las clases de unidades</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Tamaño del texto de los grá&amp;ficos</translation>
    </message>
    <message>
        <source>&amp;Axis: clock, elapsed or onset</source>
        <translation>E&amp;je: reloj, transcurrido o inicio</translation>
    </message>
    <message>
        <source>Label the axis with the time of day, the time elapsed or the seconds from the onset of the seizure</source>
        <translation>Rotular el eje con la hora del día, el tiempo transcurrido o los segundos desde el inicio de la crisis</translation>
    </message>
    <message>
        <source>Allow &amp;overlap</source>
        <translation>&amp;Permitir solapamiento</translation>
    </message>
    <message>
        <source>Let seizures and events overlap others of their label; else the new one cuts those under it</source>
        <translation>Dejar que crisis y eventos se solapen con otros de su etiqueta; si no, lo nuevo corta lo que hay debajo</translation>
    </message>
    <message>
        <source>C&amp;lassify units…</source>
        <translation>C&amp;lasificar unidades…</translation>
    </message>
    <message>
        <source>See what tells excitatory from inhibitory units, and take the classes over</source>
        <translation>Ver qué distingue las unidades excitatorias de las inhibitorias y adoptar las clases</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>Classes of units: what tells them, and what units do to one another</source>
        <translation>Clases de unidades: qué las indica y qué se hacen las unidades unas a otras</translation>
    </message>
    <message>
        <source>‹ Sz</source>
        <translation>‹ Cr.</translation>
    </message>
    <message>
        <source>Sz ›</source>
        <translation>Cr. ›</translation>
    </message>
    <message>
        <source>Add to figure</source>
        <translation>Añadir a la figura</translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation>Siguiente diferencia</translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation>Crear consenso</translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation>Épocas según los estados de ambos evaluadores</translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation>Filas: el evaluador actual; columnas: el otro. Un clic lleva a la siguiente época de ese tipo.</translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation>Añade un evaluador «consenso»: el estado que la mayoría de los evaluadores dio a cada época y las crisis que marcó más de la mitad de ellos</translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation>Solo un evaluador ha marcado este registro.</translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation>Elegir arriba con quién comparar.</translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation>κ de Cohen &lt;b&gt;%1&lt;/b&gt; · IC del 95 %: %2 a %3</translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation>Ninguna época está estadificada por ambos.</translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation>κ no está definida: ambos evaluadores usaron un único y mismo estado.</translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation>%1 épocas en ambos, %2 difieren</translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation>%1 y %2: %3 épocas</translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation>Crisis de %1: %2 de %3 encontradas por %4 (sensibilidad %5), %6 más por hora; según las reglas de eventos de SzCORE</translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation>%1 no marcó ninguna crisis, %2 marcó %3.</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation>Las anotaciones están guardadas en %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation>Seleccionar antes un rango de tiempo: arrastrar con la herramienta Anotar, o pulsar I en su inicio y Mayús+I en su final.</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Fijar el inicio</translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation>El rango empieza en el cursor. Poner el cursor en su final y pulsar Mayús+I.</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>Fijar el fin</translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation>El rango está seleccionado. Una cifra lo etiqueta, Z lo convierte en crisis, E en evento.</translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation>Pulsar antes I en el inicio del rango.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>Marcar evento</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Poner bandera</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Quitar la bandera</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation>Ninguna anotación contiene el cursor.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation>No hay ninguna anotación contigua de la misma etiqueta con la que fusionar.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation>Rellenar huecos con %1</translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation>Desplazar todas las anotaciones</translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation>Segundos que se desplazan todas las anotaciones de todos los evaluadores (hacia antes: negativo):</translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation>Desplazar todo %1 s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation>No hay ninguna anotación después del cursor.</translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation>No hay ninguna anotación antes del cursor.</translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation>Guardar anotaciones como</translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation>Anotaciones de Edgescope (*.annotations.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation>Con &amp;bandera, para revisar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Editar anotación</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>Editar %n anotación</numerusform>
            <numerusform>Editar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation>Un inicio nuevo mueve la anotación</translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation>Un fin nuevo cambia la duración</translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation>Una duración nueva mueve el fin</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es un tiempo.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>«%1» no es una duración. Una duración se escribe como 1,5 s o 2 min 30 s.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation>Grado de certeza del evaluador, de 0 a 1, o ninguna</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>C&amp;onfianza</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 queda fuera del registro.</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation>«%1» no es una confianza. Es un número de 0 a 1, o «ninguna».</translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation>Un estado tiene duración.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation>las marcas propias del archivo</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation>Anotaciones (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation>%1 no contiene anotaciones que se puedan añadir.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>Se añadió %n anotación de %1. Deshacer la retira.</numerusform>
            <numerusform>Se añadieron %n anotaciones de %1. Deshacer las retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation>%1 ya existe y se reemplazaría. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation>%1 está en uso por el registro abierto. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n anotación en %1.</numerusform>
            <numerusform>Se escribieron %n anotaciones en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation>En torno a crisis</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Con bandera</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation>Filtrar etiqueta, nota, evaluador…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>Qué anotaciones se enumeran</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation>De quién son las anotaciones que se enumeran</translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation>Añadir una anotación del tiempo seleccionado, o en el cursor</translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation>Añadir una anotación</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Todos los evaluadores</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation>Épocas de %1 s</translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation>Estadificar en épocas de esta duración</translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation>Ir a la &amp;época siguiente tras una tecla</translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation>Avanzar automáticamente cuando una época tiene su estado</translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation>&amp;Omitir épocas ya estadificadas</translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation>Pasar a la siguiente época sin estadificar</translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation>Empezar una época en el &amp;cursor</translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation>Colocar la cuadrícula de épocas de modo que una empiece aquí, por ejemplo al apagar las luces</translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation>Dar esta etiqueta a lo elegido</translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation>Dar este estado a la parte sin estadificar del tiempo seleccionado</translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation>Comparar estos estados con los del evaluador actual</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Nadie</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation>Solo en %1 a %2</translation>
    </message>
    <message>
        <source>Length of the epochs, and how scoring goes on</source>
        <translation>Duración de las épocas, y cómo avanza la estadificación</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automático</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation>Las anotaciones están abiertas en otra ventana. Aquí se muestran y no se pueden editar.</translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation>Etiquetas de la última sesión</translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation>Ediciones de la última sesión</translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>Edgescope se detuvo inesperadamente el %1. Se ha recuperado %n edición de entonces; deshacer la retira.</numerusform>
            <numerusform>Edgescope se detuvo inesperadamente el %1. Se han recuperado %n ediciones de entonces; deshacer las retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation>Las anotaciones se cambiaron en otra ventana y se han vuelto a leer.</translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation>Las anotaciones están abiertas en otra ventana (proceso %1 en %2). Cerrar esa ventana para editarlas aquí.</translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Las anotaciones no se pueden conservar junto al registro. Se conservan en %1.</translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation>Las anotaciones no se pueden guardar como %1: %2. El archivo que hay allí queda como estaba; guardarlas en otro lugar con «Guardar anotaciones como…».</translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation>%1 no se puede escribir o está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Edgescope stopped unexpectedly on %1. The notes of that time are back.</source>
        <translation>Edgescope se detuvo inesperadamente el %1. Se han recuperado las notas de entonces.</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation>Con bandera</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation>Evaluador de %1</translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation>«%1» no es un tiempo. Un tiempo se escribe como %2 o +95 s.</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 queda fuera del registro.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>«%1» no es una duración. Una duración se escribe como 1,5 s o 2 min 30 s.</translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation>Un estado tiene duración. Eliminarlo para dejar su tiempo sin estadificar.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar duración de %1</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation>«%1» no es una confianza. Es un número de 0 a 1, o nada.</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>Confianza de %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation>Cuándo empieza; un inicio nuevo la mueve</translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation>Cuánto dura; una duración nueva mueve su fin</translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation>Su etiqueta, de las de su tipo</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation>Canales a los que se refiere; todos si no se nombra ninguno</translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation>Unidades a las que se refiere; todas si no se nombra ninguna</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation>Grado de certeza del evaluador, de 0 a 1</translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation>Con bandera, para revisar; F pone la bandera</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation>guardado hace %1&#x202f;s</translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation>guardado hace %1&#x202f;min</translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation>guardado hace %1&#x202f;h</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation>Abrir un registro para ver sus anotaciones.</translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation>Todavía no hay anotaciones. A marca un rango con el ratón.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Eliminar %n anotación</numerusform>
            <numerusform>Eliminar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Quitar la bandera</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Poner bandera</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Bandera</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Dividir en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
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
        <translation>Tiempo del mapa de electrodos</translation>
    </message>
    <message>
        <source>Time that the colours are of: the visible window, the selected range, or 1 s around the cursor</source>
        <translation>Tiempo al que corresponden los colores: la ventana visible, el rango seleccionado o 1 s en torno al cursor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Move the cursor through the selected range, or through a seizure</source>
        <translation>Mover el cursor por el rango seleccionado o por una crisis</translation>
    </message>
    <message>
        <source>This recording has neither units nor channels.</source>
        <translation>Este registro no tiene ni unidades ni canales.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>No hay canales de LFP en este archivo.</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>No se pudo calcular: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>%n unidad sin electrodo no se muestra.</numerusform>
            <numerusform>%n unidades sin electrodo no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>1 s at %1</source>
        <translation>1 s en %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>LFP power of the array</source>
        <translation>Potencia del LFP de la matriz</translation>
    </message>
    <message>
        <source>Open a recording to see its array map.</source>
        <translation>Abrir un registro para ver su mapa de electrodos.</translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>Mapa de electrodos, %1, %2, %n electrodo</numerusform>
            <numerusform>Mapa de electrodos, %1, %2, %n electrodos</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>electrode %1</source>
        <translation>electrodo %1</translation>
    </message>
    <message>
        <source>unit %1 (%2) %3 Hz</source>
        <translation>unidad %1 (%2) %3 Hz</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>E − I %1 Hz</source>
        <translation>E − I %1 Hz</translation>
    </message>
    <message>
        <source>LFP power %1</source>
        <translation>Potencia del LFP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>Se excluyó %n canal malo.</numerusform>
            <numerusform>Se excluyeron %n canales malos.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad channel</source>
        <translation>canal malo</translation>
    </message>
</context>
<context>
    <name>edgescope::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels of LFP</source>
        <translation>Canales de LFP</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Malo</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>&amp;Ocultar todo</translation>
    </message>
    <message>
        <source>&amp;File order</source>
        <translation>Orden del &amp;archivo</translation>
    </message>
    <message>
        <source>Show all channels in the order of the file</source>
        <translation>Mostrar todos los canales en el orden del archivo</translation>
    </message>
    <message>
        <source>Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a line through their name and are left out of the common average and of maps of LFP power; analyses are not changed by them.</source>
        <translation>Los canales marcados se muestran, de arriba abajo. Los malos se dibujan en gris con el nombre tachado y se excluyen del promedio común y de los mapas de potencia del LFP; los análisis no cambian por ellos.</translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation>Filtrar nombres…</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation>No nombrar nada, lo que significa todo</translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation>%1: varios valores</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message>
        <source>▲ excitatory</source>
        <translation>▲ excitatoria</translation>
    </message>
    <message>
        <source>■ inhibitory</source>
        <translation>■ inhibitoria</translation>
    </message>
    <message>
        <source>◇ unclassified</source>
        <translation>◇ sin clasificar</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Unidad %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n unidad: %1</numerusform>
            <numerusform>%n unidades: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>%n unidad a mano</numerusform>
            <numerusform>%n unidades a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes of the file</source>
        <translation>Clases del archivo</translation>
    </message>
    <message>
        <source>Classes of column %1</source>
        <translation>Clases de la columna %1</translation>
    </message>
    <message>
        <source>Suggested classes</source>
        <translation>Clases sugeridas</translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Las clases de unidades no se pueden conservar junto al registro. Se conservan en %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassLogDialog</name>
    <message>
        <source>No class has been changed yet.</source>
        <translation>Todavía no se ha cambiado ninguna clase.</translation>
    </message>
    <message>
        <source>Log of unit classes</source>
        <translation>Registro de cambios de las clases de unidades</translation>
    </message>
    <message>
        <source>Changes of unit classes</source>
        <translation>Cambios de las clases de unidades</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, as tab-separated text</source>
        <translation>Copiar las filas elegidas, o todas, como texto separado por tabuladores</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message>
        <source>&amp;Classify from waveforms</source>
        <translation>&amp;Clasificar a partir de las formas de onda</translation>
    </message>
    <message>
        <source>&amp;Leave them unclassified</source>
        <translation>&amp;Dejarlas sin clasificar</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Clases de unidades</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>%1 contiene %n unidad y no dice si es excitatoria o inhibitoria.</numerusform>
            <numerusform>%1 no dice cuáles de sus %n unidades son excitatorias y cuáles inhibitorias.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Pictures of E and I stay empty until units have classes. They can be set at any time: Annotate ▸ Units and classes…</source>
        <translation>Las imágenes de E e I quedan vacías mientras las unidades no tienen clase. Las clases se pueden fijar en cualquier momento: Anotar ▸ Unidades y clases…</translation>
    </message>
    <message>
        <source>This gives %1.</source>
        <translation>Esto da %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesCanvas</name>
    <message>
        <source>Picture of the unit classes</source>
        <translation>Imagen de las clases de unidades</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Fijar la clase a mano: excitatoria</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Fijar la clase a mano: inhibitoria</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Fijar la clase a mano: sin clasificar</translation>
    </message>
    <message>
        <source>Show every waveform in the depth of its own trough</source>
        <translation>Mostrar cada forma de onda en la profundidad de su propio valle</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalizadas</translation>
    </message>
    <message>
        <source>Select the next unit whose evidence contradicts itself</source>
        <translation>Seleccionar la siguiente unidad con indicios contradictorios</translation>
    </message>
    <message>
        <source>Give all units their suggested classes; those set by hand stay</source>
        <translation>Dar a todas las unidades sus clases sugeridas; las fijadas a mano se mantienen</translation>
    </message>
    <message>
        <source>Take over classes</source>
        <translation>Adoptar clases</translation>
    </message>
    <message>
        <source>Take the classes over with every change of rule, threshold or posterior</source>
        <translation>Adoptar las clases con cada cambio de la regla, del umbral o de la probabilidad a posteriori</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>%1 E, %2 I, %3 unclassified</source>
        <translation>%1 E, %2 I, %3 sin clasificar</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see what tells its units&apos; classes.</source>
        <translation>Abrir un registro para ver qué indica las clases de sus unidades.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Clases de unidades</translation>
    </message>
    <message>
        <source>Unit classes: %1. Units with a conflict: %2.</source>
        <translation>Clases de unidades: %1. Unidades con un conflicto: %2.</translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation>La primera &amp;línea es un encabezado</translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation>Cada una dura hasta la &amp;siguiente</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation>%1 no nombra sus columnas de un modo conocido. Indicar qué contienen.</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>Los &amp;tiempos son</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>La columna %1 contiene</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation>segundos desde el inicio del registro</translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation>milisegundos desde el inicio del registro</translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation>h:mm:ss desde el inicio del registro</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>horas del día</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>fechas y horas</translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation>Una columna contiene el inicio.</translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation>Varias columnas contienen lo mismo: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::CommandSearch</name>
    <message>
        <source>Find action</source>
        <translation>Buscar acción</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palabras de la acción</translation>
    </message>
    <message>
        <source>Type some words of what you want to do</source>
        <translation>Escribir algunas palabras de lo que se quiere hacer</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Acciones encontradas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>No action has these words in its name, menu or description.</source>
        <translation>Ninguna acción tiene estas palabras en su nombre, menú o descripción.</translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation>Permutación de ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Desplazamiento circular</translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation>Sustitutos con los que se comparan los datos</translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation>Mostrar u ocultar %1 junto a los datos</translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation>Sustituto sí o no</translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation>Mostrar u ocultar el último sustituto usado</translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation>Siguiente tipo de sustituto</translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation>Mostrar en su lugar el siguiente tipo de sustituto</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Sustitutos de cada tipo</translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation>Sustitutos de cada tipo. Un número mayor da bandas más estables y p más pequeñas.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ComparisonPanel</name>
    <message>
        <source>Pin results</source>
        <translation>Fijar resultados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>Resultados fijados</translation>
    </message>
    <message>
        <source>Ticked: drawn over the present results in all views. A double-click renames.</source>
        <translation>Marcados: se dibujan sobre los resultados actuales en todas las vistas. Un doble clic cambia el nombre.</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Conservar los resultados de las condiciones actuales para comparar otros con ellos</translation>
    </message>
    <message>
        <source>Present and pinned numbers</source>
        <translation>Números actuales y fijados</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Open a recording to pin its results.</source>
        <translation>Abrir un registro para fijar sus resultados.</translation>
    </message>
    <message>
        <source>Pin the present results, then change states, range, parameters or the recording: the pinned ones stay beside the new ones.</source>
        <translation>Fijar los resultados actuales y después cambiar los estados, el rango, los parámetros o el registro: los fijados permanecen junto a los nuevos.</translation>
    </message>
    <message>
        <source>At scale k %1. Difference: now less pinned.</source>
        <translation>En la escala k %1. Diferencia: ahora menos fijado.</translation>
    </message>
    <message>
        <source>* Each value lies outside the other&apos;s 95 % interval.</source>
        <translation>* Cada valor queda fuera del intervalo del 95 % del otro.</translation>
    </message>
    <message>
        <source>The pinned results and those of now have no number in common.</source>
        <translation>Los resultados fijados y los de ahora no tienen ningún número en común.</translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation>crisis</translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation>tiempos no válidos</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se excluye nada.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation>Escala Δt</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Escala de tiempo</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Ancho de bin</translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation>Ancho de bin. Escribir uno en ms o s; se toma la más próxima de las 32 escalas.</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Usar selección</translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation>Analizar solo el tiempo seleccionado</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation>Rango de tiempo analizado</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Ventana visible</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation>k %1 / %2</translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation>La más próxima de las %1 escalas: %2, k %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation>«%1» no es un ancho de bin. Escribir un tiempo como 300 ms o 1,5 s.</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation>Rango de tiempo que incluyen los análisis. %1</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation>Rango de tiempo que incluyen los análisis</translation>
    </message>
    <message>
        <source>Around seizure</source>
        <translation>En torno a la crisis</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Units that the ensembles take in</source>
        <translation>Unidades que incluyen los conjuntos</translation>
    </message>
    <message>
        <source>Units that the ensembles take in. Select units in the raster, the units table or the array map; those that are not taken in count as unclassified.</source>
        <translation>Unidades que incluyen los conjuntos. Seleccionar unidades en el ráster, la tabla de unidades o el mapa de electrodos; las no incluidas cuentan como sin clasificar.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unidad seleccionada</numerusform>
            <numerusform>%n unidades seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsCanvas</name>
    <message>
        <source>Picture of the connections</source>
        <translation>Imagen de las conexiones</translation>
    </message>
    <message>
        <source>%1 → %2, no connection found</source>
        <translation>%1 → %2, no se encontró ninguna conexión</translation>
    </message>
    <message>
        <source>%1, %2, connections to others: %3 excitatory, %4 inhibitory</source>
        <translation>%1, %2, conexiones con otras: %3 excitatorias, %4 inhibitorias</translation>
    </message>
    <message>
        <source>%1 → %2, not tested yet</source>
        <translation>%1 → %2, aún sin probar</translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show connections as a matrix of sources and targets</source>
        <translation>Mostrar las conexiones como matriz de orígenes y destinos</translation>
    </message>
    <message>
        <source>Show connections as arrows between the units</source>
        <translation>Mostrar las conexiones como flechas entre las unidades</translation>
    </message>
    <message>
        <source>Show matrix and arrows</source>
        <translation>Mostrar la matriz y las flechas</translation>
    </message>
    <message>
        <source>%1 excitatory, %2 inhibitory</source>
        <translation>%1 excitatorias, %2 inhibitorias</translation>
    </message>
    <message>
        <source>Open a recording to see the connections of its units.</source>
        <translation>Abrir un registro para ver las conexiones de sus unidades.</translation>
    </message>
    <message>
        <source>Connections of units</source>
        <translation>Conexiones de unidades</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>Conexiones de %n unidad, %1</numerusform>
            <numerusform>Conexiones de %n unidades, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesCanvas</name>
    <message>
        <source>Picture of the curves</source>
        <translation>Imagen de las curvas</translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation>Abrir un registro para ver su escalado de la varianza.</translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation>Abrir un registro para ver sus curvas de partición.</translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation>Abrir un registro para ver sus curvas de colapso.</translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation>Abrir un registro para ver su correlograma E–I.</translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation>Abrir un registro para ver su S(t) y la recuperación.</translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation>ajuste %1–%2</translation>
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
        <translation>Abrir un registro para ver sus curvas.</translation>
    </message>
    <message>
        <source>Open a recording to see how its numbers depend on unit classes.</source>
        <translation>Abrir un registro para ver cómo dependen sus números de las clases de unidades.</translation>
    </message>
    <message>
        <source>No seizure is marked, so that S(t) has no residual from a pre-ictal line.</source>
        <translation>No hay ninguna crisis marcada, de modo que S(t) no tiene residuo respecto a una línea preictal.</translation>
    </message>
    <message>
        <source>This seizure has no pre-ictal line, so that S(t) has no residual from it.</source>
        <translation>Esta crisis no tiene línea preictal, de modo que S(t) no tiene residuo respecto a ella.</translation>
    </message>
</context>
<context>
    <name>edgescope::CustomRangeDialog</name>
    <message>
        <source>Range of time analysed</source>
        <translation>Rango de tiempo analizado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>«%1» no es un tiempo. Escribir uno como 01:18:12, +95 s, 2h o sz1.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El rango termina antes de empezar.</translation>
    </message>
    <message>
        <source>The range is not inside the recording.</source>
        <translation>El rango no está dentro del registro.</translation>
    </message>
    <message>
        <source>%1 are analysed.</source>
        <translation>Se analizan %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Hacer flotante o acoplar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Resumen de estados</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crestas</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Estadificación</translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation>Resumen de la noche</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Subfiguras</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>Ajustes de la figura</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Docks behind each other</source>
        <translation>Paneles unos tras otros</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crisis marcadas</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation>k %1 · Δt %2 · radios %3 y %4 %5 · θ %6°</translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation>k %1–%2, arrastrar para girar</translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation>Abrir un registro para ver su pila de elipsoides.</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Pila de elipsoides</translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation>Pila de elipsoides, %1; en %2, radios %3 y %4 %5, ángulo %6°</translation>
    </message>
    <message>
        <source>Ellipses of the selection</source>
        <translation>Elipses de la selección</translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>all raters</source>
        <translation>todos los evaluadores</translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation>%1 y las marcas propias del archivo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation>&amp;Anotaciones de</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation>Lo que un archivo así no contiene:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation>Columnas no elegidas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>Nada: contiene todo lo de %n anotación.</numerusform>
            <numerusform>Nada: contiene todo lo de %n anotaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesCanvas</name>
    <message>
        <source>Picture of the features</source>
        <translation>Imagen de las características</translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation>desplazamientos 1–5 divididos por el máximo</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>%n ventana, elipses del 95 %</numerusform>
            <numerusform>%n ventanas, elipses del 95 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation>Abrir un registro para ver sus características MNCM.</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Características MNCM</translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>Características MNCM, %n ventana, %1 frente a %2</numerusform>
            <numerusform>Características MNCM, %n ventanas, %1 frente a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation>Tira del artículo</translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation>Característica en horizontal</translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation>Característica en vertical</translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation>Tercera característica</translation>
    </message>
    <message>
        <source>States compared</source>
        <translation>Estados comparados</translation>
    </message>
    <message>
        <source>two features</source>
        <translation>dos características</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>%n ventana marcada</numerusform>
            <numerusform>%n ventanas marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Nueva figura</translation>
    </message>
    <message>
        <source>Begin an empty figure with the same settings</source>
        <translation>Empezar una figura vacía con los mismos ajustes</translation>
    </message>
    <message>
        <source>&amp;Paper figures</source>
        <translation>Figuras del &amp;artículo</translation>
    </message>
    <message>
        <source>Figures as in the paper, of this recording</source>
        <translation>Figuras como las del artículo, de este registro</translation>
    </message>
    <message>
        <source>Paper figure &amp;%1</source>
        <translation>Figura &amp;%1 del artículo</translation>
    </message>
    <message>
        <source>&amp;Update panels</source>
        <translation>Act&amp;ualizar subfiguras</translation>
    </message>
    <message>
        <source>Make all panels that are not frozen anew, for their own conditions</source>
        <translation>Rehacer todas las subfiguras no congeladas, para sus propias condiciones</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance</source>
        <translation>Guardar la figura como SVG, PDF, PNG o TIFF, con sus números y su procedencia</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>Save a figure and the numbers of every computed view into a folder</source>
        <translation>Guardar en una carpeta una figura y los números de cada vista calculada</translation>
    </message>
    <message>
        <source>Save a report of the recording, with all computed views, as HTML or PDF</source>
        <translation>Guardar un informe del registro, con todas las vistas calculadas, como HTML o PDF</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>&amp;Configurar página…</translation>
    </message>
    <message>
        <source>Set size, type and colours of the figure</source>
        <translation>Definir el tamaño, la letra y los colores de la figura</translation>
    </message>
    <message>
        <source>Pro&amp;venance…</source>
        <translation>&amp;Procedencia…</translation>
    </message>
    <message>
        <source>Show from what the figure has been made</source>
        <translation>Mostrar a partir de qué se hizo la figura</translation>
    </message>
    <message>
        <source>The page is full. Remove a panel, or begin a new figure.</source>
        <translation>La página está llena. Quitar una subfigura o empezar una figura nueva.</translation>
    </message>
    <message>
        <source>%1 is in the figure.</source>
        <translation>%1 está en la figura.</translation>
    </message>
    <message>
        <source>%1 is panel %2 of the figure.</source>
        <translation>%1 es la subfigura %2 de la figura.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>&amp;Descongelar</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Escribir &amp;informe…</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureComposer</name>
    <message>
        <source>Figure composer</source>
        <translation>Editor de figuras</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom de la página</translation>
    </message>
    <message>
        <source>Zoom of the page; at 100 % it has its true size</source>
        <translation>Zoom de la página; al 100 % tiene su tamaño real</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>✓ Nothing a journal would object to: type, lines, labels and greys.</source>
        <translation>✓ Nada que una revista pudiera objetar: letra, líneas, rótulos y grises.</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Size of the page: one, one and a half or two columns of a journal, or your own</source>
        <translation>Tamaño de la página: una, una y media o dos columnas de una revista, o uno propio</translation>
    </message>
    <message>
        <source>%1&#x202f;mm wide</source>
        <translation>%1&#x202f;mm de ancho</translation>
    </message>
    <message>
        <source>%1 × %2&#x202f;mm</source>
        <translation>%1 × %2&#x202f;mm</translation>
    </message>
    <message>
        <source>Smaller page (−)</source>
        <translation>Página más pequeña (−)</translation>
    </message>
    <message>
        <source>Larger page (+)</source>
        <translation>Página más grande (+)</translation>
    </message>
    <message>
        <source>Page as large as there is room (0)</source>
        <translation>Página tan grande como quepa (0)</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureDocument</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nueva figura</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Abrir figura</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Añadir subfigura</translation>
    </message>
    <message>
        <source>Remove panel</source>
        <translation>Quitar subfigura</translation>
    </message>
    <message>
        <source>Move panel</source>
        <translation>Mover subfigura</translation>
    </message>
    <message>
        <source>Change size of panel</source>
        <translation>Cambiar tamaño de la subfigura</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>Cambiar cuadrícula</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Freeze panel</source>
        <translation>Congelar subfigura</translation>
    </message>
    <message>
        <source>Thaw panel</source>
        <translation>Descongelar subfigura</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Change settings of the figure</source>
        <translation>Cambiar ajustes de la figura</translation>
    </message>
    <message>
        <source>Update panels</source>
        <translation>Actualizar subfiguras</translation>
    </message>
    <message>
        <source>Place panel</source>
        <translation>Colocar subfigura</translation>
    </message>
    <message>
        <source>Take panel out of the grid</source>
        <translation>Sacar subfigura de la cuadrícula</translation>
    </message>
    <message>
        <source>Put panel into the grid</source>
        <translation>Poner subfigura en la cuadrícula</translation>
    </message>
    <message>
        <source>Move legend</source>
        <translation>Mover leyenda</translation>
    </message>
    <message>
        <source>Show scale bars</source>
        <translation>Mostrar barras de escala</translation>
    </message>
    <message>
        <source>Show axes</source>
        <translation>Mostrar ejes</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message>
        <source>%1 was not written, because its panels were not finished.</source>
        <translation>%1 no se escribió, porque sus subfiguras no se terminaron.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)</source>
        <translation>Gráfico vectorial (*.svg);;Documento PDF (*.pdf);;Imagen (*.png);;Imagen TIFF (*.tiff)</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>se escribe %1</translation>
    </message>
    <message>
        <source>%1 is written once its panels are computed.</source>
        <translation>%1 se escribirá cuando sus subfiguras estén calculadas.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>The figure was written to %1, with its numbers and provenance beside it.</source>
        <translation>La figura se escribió en %1, con sus números y su procedencia al lado.</translation>
    </message>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>Exportar todo a una carpeta nueva en</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>Resultados de %1</translation>
    </message>
    <message>
        <source>No view has been computed for these conditions yet. Open the Balance workspace first.</source>
        <translation>Todavía no se ha calculado ninguna vista para estas condiciones. Abrir antes el espacio de trabajo Equilibrio.</translation>
    </message>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>Escribiendo la figura de %n vista</numerusform>
            <numerusform>Escribiendo las figuras de %n vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>Se escribió en %1 %n figura con números y procedencia.</numerusform>
            <numerusform>Se escribieron en %1 %n figuras con números y procedencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf)</source>
        <translation>Página web (*.html);;Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>Informe de %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Reading %1 for its hash</source>
        <translation>Leyendo %1 para su hash</translation>
    </message>
    <message>
        <source>%1 was not written, because the recording was closed.</source>
        <translation>%1 no se escribió, porque se cerró el registro.</translation>
    </message>
    <message>
        <source>%1 is written once everything is computed.</source>
        <translation>%1 se escribirá cuando todo esté calculado.</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePage</name>
    <message>
        <source>Page of the figure</source>
        <translation>Página de la figura</translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>Sin subfiguras</translation>
    </message>
    <message>
        <source>The panel does not fit there. Make it smaller, or move the others first.</source>
        <translation>La subfigura no cabe ahí. Hacerla más pequeña, o mover antes las demás.</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Otra subfigura estorba. Moverla, o dar más celdas a la página.</translation>
    </message>
    <message>
        <source>Drag a view here, or choose one in the list of panels and press Add to figure</source>
        <translation>Arrastrar aquí una vista, o elegir una en la lista de subfiguras y pulsar Añadir a la figura</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelSettings</name>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>Título de la subfigura</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Updating leaves this panel as it is</source>
        <translation>La actualización deja esta subfigura como está</translation>
    </message>
    <message>
        <source>Make this panel anew, for its own conditions</source>
        <translation>Rehacer esta subfigura, para sus propias condiciones</translation>
    </message>
    <message>
        <source>Take this panel out of the figure (Del)</source>
        <translation>Quitar esta subfigura de la figura (Supr)</translation>
    </message>
    <message>
        <source>Columns of the panel</source>
        <translation>Columnas de la subfigura</translation>
    </message>
    <message>
        <source>Rows of the panel</source>
        <translation>Filas de la subfigura</translation>
    </message>
    <message>
        <source>Cells of the grid that the panel takes; its edges can be dragged on the page</source>
        <translation>Celdas de la cuadrícula que ocupa la subfigura; sus bordes se pueden arrastrar en la página</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Place freely, in millimetres</source>
        <translation>Colocar libremente, en milímetros</translation>
    </message>
    <message>
        <source>The panel leaves the grid: drag it or its edges on the page, or type its place</source>
        <translation>La subfigura sale de la cuadrícula: arrastrarla o arrastrar sus bordes en la página, o escribir su posición</translation>
    </message>
    <message>
        <source>Left edge of the panel</source>
        <translation>Borde izquierdo de la subfigura</translation>
    </message>
    <message>
        <source>Upper edge of the panel</source>
        <translation>Borde superior de la subfigura</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Ancho de la subfigura</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Altura de la subfigura</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, from the upper left corner of the page</source>
        <translation>%1, desde la esquina superior izquierda de la página</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Legend of the panel</source>
        <translation>Leyenda de la subfigura</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>Junto al gráfico</translation>
    </message>
    <message>
        <source>On the plot</source>
        <translation>Sobre el gráfico</translation>
    </message>
    <message>
        <source>Where the meaning of lines and the numbers stand; on the plot they go to the corner where they hide least</source>
        <translation>Dónde están el significado de las líneas y los números; sobre el gráfico van a la esquina donde menos tapan</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Scale bars in place of axes</source>
        <translation>Barras de escala en lugar de ejes</translation>
    </message>
    <message>
        <source>For traces, spikes and waveforms. Logarithmic axes and axes without a unit stay</source>
        <translation>Para trazados, espigas y formas de onda. Los ejes logarítmicos y los ejes sin unidad de medida se mantienen</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Otra subfigura estorba. Moverla, o dar más celdas a la página.</translation>
    </message>
    <message>
        <source>The grid is full. Remove a panel, or give the page more cells.</source>
        <translation>La cuadrícula está llena. Quitar una subfigura, o dar más celdas a la página.</translation>
    </message>
    <message>
        <source>No panel chosen</source>
        <translation>Ninguna subfigura elegida</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Subfigura</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Subfigura %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelsList</name>
    <message>
        <source>Add to figure</source>
        <translation>Añadir a la figura</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Subfiguras</translation>
    </message>
    <message>
        <source>Views that can be panels</source>
        <translation>Vistas que pueden ser subfiguras</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureReopening</name>
    <message>
        <source>%1 does not say how its figure was made. Open the recording instead.</source>
        <translation>%1 no indica cómo se hizo su figura. Abrir el registro en su lugar.</translation>
    </message>
    <message>
        <source>The unit classes of %1 are not those the figure was made with; its numbers may differ.</source>
        <translation>Las clases de unidades de %1 no son las que se usaron para hacer la figura; sus números pueden diferir.</translation>
    </message>
    <message>
        <source>Comparing %1 with the figure</source>
        <translation>Comparando %1 con la figura</translation>
    </message>
    <message>
        <source>The content of %1 is not that of the recording the figure was made of; its numbers may differ.</source>
        <translation>El contenido de %1 no es el del registro con el que se hizo la figura; sus números pueden diferir.</translation>
    </message>
    <message>
        <source>%1 was made of the recording %2, which is not there any more.</source>
        <translation>%1 se hizo con el registro %2, que ya no está ahí.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureSettingsPanel</name>
    <message>
        <source>Figure settings</source>
        <translation>Ajustes de la figura</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Nombre de la figura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Columns of panels</source>
        <translation>Columnas de subfiguras</translation>
    </message>
    <message>
        <source>Rows of panels</source>
        <translation>Filas de subfiguras</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>%1&#x202f;mm</source>
        <translation>%1&#x202f;mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Anchos habituales</translation>
    </message>
    <message>
        <source>One, one and a half or two columns of a journal</source>
        <translation>Una, una y media o dos columnas de una revista</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Ancho de la página</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Altura de la página</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files, and of pictures inside SVG and PDF files</source>
        <translation>De los archivos PNG y TIFF, y de las imágenes dentro de archivos SVG y PDF</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>Tipo de letra de la figura</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Weight of lines</source>
        <translation>Grosor de las líneas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>Letras de las subfiguras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Colores de la figura</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Greyscale-safe</source>
        <translation>Aptos para escala de grises</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>Fondo de la figura</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Small print under the figure</source>
        <translation>Letra pequeña bajo la figura</translation>
    </message>
    <message>
        <source>Recording, version and seed</source>
        <translation>Registro, versión y semilla</translation>
    </message>
    <message>
        <source>The panels do not fit into so few cells. Remove one first.</source>
        <translation>Las subfiguras no caben en tan pocas celdas. Quitar una antes.</translation>
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
        <translation>Grises</translation>
    </message>
    <message>
        <source>E and I</source>
        <translation>E e I</translation>
    </message>
    <message>
        <source>Colours of E and I</source>
        <translation>Colores de E e I</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Green and purple</source>
        <translation>Verde y morado</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>Colours of signed values</source>
        <translation>Colores de los valores con signo</translation>
    </message>
    <message>
        <source>Those of E and I</source>
        <translation>Los de E e I</translation>
    </message>
    <message>
        <source>Pink to green</source>
        <translation>De rosa a verde</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Colours of power</source>
        <translation>Colores de la potencia</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Colours of coherence and shares</source>
        <translation>Colores de la coherencia y las fracciones</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Colours of densities and rates</source>
        <translation>Colores de las densidades y las tasas</translation>
    </message>
    <message>
        <source>%1; all choices can be read by colour-blind readers</source>
        <translation>%1; las personas daltónicas pueden leer todas las opciones</translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>Edgescope se detuvo inesperadamente el %1 con %2 abierto. Su edición de anotaciones (%n) está a salvo.</numerusform>
            <numerusform>Edgescope se detuvo inesperadamente el %1 con %2 abierto. Sus %n ediciones de anotaciones están a salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation>Hueco mínimo</translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation>Las pausas de un registro que duran al menos tantos milisegundos son huecos; las más cortas se cierran. 0: un periodo de muestreo y medio.</translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation>Convertir a NWB</translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation>Archivos NWB (*.nwb)</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation>%1 es el registro que está abierto. Elegir otro nombre para el archivo convertido.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation>El registro se escribió en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>detenido en %1</translation>
    </message>
    <message>
        <source>;;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)</source>
        <translation>;;Figuras hechas con Edgescope (*.svg *.pdf *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Save simulation</source>
        <translation>Guardar simulación</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the simulation.</source>
        <translation>%1 es el registro que está abierto. Elegir otro nombre para la simulación.</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>Simulando %1</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está %1 ahora?</translation>
    </message>
    <message>
        <source>Export units and classes</source>
        <translation>Exportar unidades y clases</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 belongs to the recording that is open. Choose another name for the table of units.</source>
        <translation>%1 pertenece al registro que está abierto. Elegir otro nombre para la tabla de unidades.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The units and their classes were written to %1.</source>
        <translation>Las unidades y sus clases se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation>Lo que se soltó no es un archivo. Soltar un registro desde una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>Se soltó %n archivo. Soltar los registros de uno en uno.</numerusform>
            <numerusform>Se soltaron %n archivos. Soltar los registros de uno en uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation>%1 no está en este equipo. Guardarlo antes y después soltar el archivo.</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation>Mostrar cada canal como se registró</translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation>Mostrar cada canal menos la media de todos los canales</translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation>Mostrar la diferencia entre canales vecinos</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Sin filtrar</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterDialog</name>
    <message>
        <source>%1&#x202f;Hz</source>
        <translation>%1&#x202f;Hz</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation>Paso a&amp;lto</translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation>Paso &amp;bajo</translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation>Se eliminan las ondas más lentas. Elegir un corte o escribirlo, por ejemplo 0,5 Hz</translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation>Se eliminan las ondas más rápidas. Elegir un corte o escribirlo, por ejemplo 70 Hz</translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation>Solo cambia la imagen, nunca lo que se analiza. Butterworth de orden 2, hacia delante y hacia atrás: sin retardo, −6 dB en los cortes.</translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation>Elimina la frecuencia de la red eléctrica y sus armónicos</translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation>&amp;Notch de red</translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation>Lo que se resta de cada canal</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation>&amp;Sin filtrar</translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation>Mostrar los trazados como se registraron</translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation>Un corte es un número de Hz, por ejemplo 0,5, o «desactivado».</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Read about what has the keyboard</source>
        <translation>Leer sobre la parte de la ventana que tiene el teclado</translation>
    </message>
    <message>
        <source>The &amp;science in ten minutes</source>
        <translation>La &amp;ciencia en diez minutos</translation>
    </message>
    <message>
        <source>Read what the pictures are about</source>
        <translation>Leer de qué tratan las imágenes</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>¿Qué es %1?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpCard</name>
    <message>
        <source>What is %1?</source>
        <translation>¿Qué es %1?</translation>
    </message>
    <message>
        <source>Read in the manual</source>
        <translation>Leer en el manual</translation>
    </message>
</context>
<context>
    <name>edgescope::HintBubbles</name>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Close the hints for good</source>
        <translation>Cerrar los consejos definitivamente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Edits of annotations and unit classes. Choose one to go back or forward to it</source>
        <translation>Ediciones de las anotaciones y de las clases de unidades. Elegir una para retroceder o avanzar hasta ella</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>%1 contiene %n anotación.</numerusform>
            <numerusform>%1 contiene %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation>&amp;Registro de la lista</translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation>&amp;Marcas de</translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation>Sumar a todos los &amp;tiempos</translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation>De quién pasan a ser las marcas: elegir un evaluador o escribir un nombre nuevo</translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation>evaluadores nombrados en el archivo</translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation>Segundos que se retrasan todos los tiempos; al principio, lo que dicen los tiempos de inicio</translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation>Las primeras anotaciones</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>%n palabra más se convierte en texto de eventos.</numerusform>
            <numerusform>%n palabras más se convierten en textos de eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n anotación.</numerusform>
            <numerusform>Se añadirán %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>%n queda fuera del registro y se omitirá.</numerusform>
            <numerusform>%n quedan fuera del registro y se omitirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>%n se recortará en los extremos del registro.</numerusform>
            <numerusform>%n se recortarán en los extremos del registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>%n sin duración no puede ser un estado y se omitirá.</numerusform>
            <numerusform>%n sin duración no pueden ser estados y se omitirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>%n se omitirá por sus palabras.</numerusform>
            <numerusform>%n se omitirán por sus palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>%1 contiene %n archivo de una columna de números: un canal. No dice su frecuencia de muestreo.</numerusform>
            <numerusform>%1 contiene %n archivos de una columna de números: un canal cada uno. No dicen su frecuencia de muestreo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>%1 contiene %n columna de números y no dice su frecuencia de muestreo.</numerusform>
            <numerusform>%1 contiene %n columnas de números y no dice su frecuencia de muestreo.</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation>Abrir números</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation>&amp;Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation>Los &amp;valores están en</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Palabra en el archivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>En qué se convierte %1</translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation>texto de un evento</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etiqueta de %1</translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation>Elegir una etiqueta o escribir el nombre de una nueva</translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>%n análisis al día</numerusform>
            <numerusform>%n análisis al día</numerusform>
        </translation>
    </message>
    <message>
        <source>List all jobs</source>
        <translation>Enumerar todas las tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>%n no se puede calcular</numerusform>
            <numerusform>%n no se pueden calcular</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation>No hay memoria suficiente para «%1». Cerrar otros programas o elegir un rango más corto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation>«%1» se detuvo por un error del programa: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation>«%1» se detuvo por un error desconocido del programa.</translation>
    </message>
</context>
<context>
    <name>edgescope::JobsDialog</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · faltan %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Running and waiting work</source>
        <translation>Trabajo en curso y en espera</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation>Proyectos de Edgescope (*%1)</translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation>%1 es una de las partes. Elegir otro nombre para el proyecto.</translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation>Importar clases de unidades</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>Se tomó de %1 la clase de %n unidad.</numerusform>
            <numerusform>Se tomaron de %1 las clases de %n unidades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation>Unir registros</translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation>Qué significan las palabras para los estados en estas partes:</translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation>Varios archivos se convierten en un registro. La primera parte fija el reloj; cada una de las demás empieza en él en el tiempo indicado. No se modifica ningún archivo.</translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Añadir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation>Quitar de la lista las partes elegidas</translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation>&amp;Excitatorias e inhibitorias según</translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation>Una &amp;tabla…</translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation>Elegir una tabla de unidades y clases (CSV o TSV)</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>&amp;Guardar y abrir…</translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation>Guardar la lista de partes como archivo de proyecto y abrirlo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>Tabla de clases</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation>%1 es a su vez un proyecto. Añadir en su lugar las partes de este.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Inicio de %1</translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation>Segundos después del inicio de la primera parte; al principio, lo que dicen los tiempos de inicio</translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation>la columna que nombra más clases</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>edgescope::JointCanvas</name>
    <message>
        <source>Picture of the joint distribution</source>
        <translation>Imagen de la distribución conjunta</translation>
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
        <translation>por estado, elipses del %1 %</translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation>4 escalas, elipses del %1 %</translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation>Abrir un registro para ver su distribución conjunta E × I.</translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation>Distribución conjunta E × I</translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation>Distribución conjunta E × I, %1, correlación %2, anisotropía %3, %4 bins</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Por escala</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>%n bin marcado</numerusform>
            <numerusform>%n bins marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys</source>
        <translation>Dar a la acción elegida sus teclas habituales</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Dar a todas las acciones sus teclas habituales</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Tecla &amp;nueva</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Choose another key, or take it from there first.</source>
        <translation>%1 ya pertenece a «%2». Elegir otra tecla, o quitarla antes de allí.</translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation>Letras y cifras que asignan la etiqueta al estadificar; las cifras lo hacen en todo momento</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation>Subir esta etiqueta</translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation>Bajar esta etiqueta</translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation>Color de esta etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation>Juegos de etiquetas del programa</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation>En &amp;lugar de los estados actuales</translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation>En &amp;lugar de las crisis actuales</translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation>Las anotaciones conservan sus etiquetas</translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation>&amp;Además de las actuales</translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation>Una etiqueta debe tener un nombre.</translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation>Ya hay una etiqueta %1 de este tipo. Quitar una de las dos para que sean una sola.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation>Orden de las etiquetas</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>etiqueta nueva</translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation>etiqueta nueva %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::LanesDialog</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Pistas de la línea de tiempo</translation>
    </message>
    <message>
        <source>Lanes from top to bottom</source>
        <translation>Pistas de arriba abajo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Ticked lanes are shown, from top to bottom. Their headers can also be dragged to another place, and their lower edges to another height.</source>
        <translation>Se muestran las pistas marcadas, de arriba abajo. Sus encabezados también se pueden arrastrar a otro lugar, y sus bordes inferiores a otra altura.</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Este registro no tiene nada que mostrar en esta pista</translation>
    </message>
</context>
<context>
    <name>edgescope::LookActions</name>
    <message>
        <source>C&amp;hannels…</source>
        <translation>&amp;Canales…</translation>
    </message>
    <message>
        <source>Choose which channels of LFP are shown, in which order, and which are bad</source>
        <translation>Elegir qué canales de LFP se muestran, en qué orden y cuáles son malos</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>V&amp;ista general</translation>
    </message>
    <message>
        <source>Show or hide the overview of the recording</source>
        <translation>Mostrar u ocultar la vista general del registro</translation>
    </message>
    <message>
        <source>&amp;Butterfly</source>
        <translation>Mari&amp;posa</translation>
    </message>
    <message>
        <source>Draw all channels of LFP on one base line</source>
        <translation>Dibujar todos los canales de LFP sobre una misma línea</translation>
    </message>
    <message>
        <source>State &amp;tint</source>
        <translation>Tono &amp;de los estados</translation>
    </message>
    <message>
        <source>Tint the lanes by state and seizure</source>
        <translation>Teñir las pistas según el estado y las crisis</translation>
    </message>
    <message>
        <source>&amp;Hover card</source>
        <translation>Tar&amp;jeta del puntero</translation>
    </message>
    <message>
        <source>Show what is under the pointer beside it, not only in the status bar</source>
        <translation>Mostrar junto al puntero lo que hay debajo de él, no solo en la barra de estado</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>Líneas en cr&amp;uz</translation>
    </message>
    <message>
        <source>Draw lines through the pointer over all lanes</source>
        <translation>Dibujar líneas a través del puntero sobre todas las pistas</translation>
    </message>
    <message>
        <source>Raste&amp;r</source>
        <translation>Ráste&amp;r</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Tasa</translation>
    </message>
    <message>
        <source>Units with the most spikes on top</source>
        <translation>Unidades con más espigas arriba</translation>
    </message>
    <message>
        <source>&amp;Depth or array</source>
        <translation>&amp;Profundidad o matriz</translation>
    </message>
    <message>
        <source>Units by the place of their electrode, row by row of the array</source>
        <translation>Unidades por la posición de su electrodo, fila a fila de la matriz</translation>
    </message>
    <message>
        <source>&amp;First spike</source>
        <translation>Pri&amp;mera espiga</translation>
    </message>
    <message>
        <source>Units that begin first on top</source>
        <translation>Unidades que empiezan primero arriba</translation>
    </message>
    <message>
        <source>F&amp;ile order</source>
        <translation>Orden del &amp;archivo</translation>
    </message>
    <message>
        <source>Units in the order of the file</source>
        <translation>Unidades en el orden del archivo</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>Colour tells excitatory from inhibitory</source>
        <translation>El color distingue las excitatorias de las inhibitorias</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Each unit has its colour</source>
        <translation>Cada unidad tiene su color</translation>
    </message>
    <message>
        <source>&amp;Electrode</source>
        <translation>&amp;Electrodo</translation>
    </message>
    <message>
        <source>Units of one electrode have the same colour</source>
        <translation>Las unidades de un electrodo tienen el mismo color</translation>
    </message>
    <message>
        <source>Class &amp;posterior</source>
        <translation>Pro&amp;babilidad a posteriori de la clase</translation>
    </message>
    <message>
        <source>Units whose class is surest on top; by rate while the units are not classified</source>
        <translation>Unidades de clase más segura arriba; por tasa mientras las unidades no estén clasificadas</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>Organi&amp;zar pistas…</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, in which order and how high</source>
        <translation>Elegir qué pistas se muestran, en qué orden y con qué altura</translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation>Borde izquierdo de la ventana</translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation>Borde izquierdo de la ventana. Escribir 01:18:12, +95 s, 2h o sz1 y pulsar Intro (G)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Duración de la ventana</translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation>Duración del tiempo mostrado. Elegir una o escribirla, por ejemplo 45 s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>«%1» no es un tiempo. Escribir uno como 01:18:12, +95 s, 2h o sz1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation>«%1» no es una duración. Escribir una como 30 s o 5 min.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation>Mostrar u ocultar esta pista</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Este registro no tiene nada que mostrar en esta pista</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>Mostrar esta vista</translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation>El informe del sistema está en el portapapeles.</translation>
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
            <numerusform>%n observación sobre este archivo: véase el panel Registro.</numerusform>
            <numerusform>%n observaciones sobre este archivo: véase el panel Registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation>Salir de Edgescope</translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation>Un trabajo que lleva tiempo en curso no ha terminado.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Detenerlo y salir</translation>
    </message>
    <message>
        <source>What every picture shows: time scale, states, surrogates and range. Change it here and all views follow.</source>
        <translation>Lo que muestra cada imagen: escala de tiempo, estados, sustitutos y rango. Lo que se cambia aquí lo siguen todas las vistas.</translation>
    </message>
    <message>
        <source>Drag over the traces with this tool to mark a range; a digit or Z gives it a label.</source>
        <translation>Arrastrar sobre los trazados con esta herramienta marca un rango; una cifra o Z le da una etiqueta.</translation>
    </message>
    <message>
        <source>Six kinds of work. Each has its own views; recording, scale and time stay the same.</source>
        <translation>Seis tipos de trabajo. Cada uno tiene sus propias vistas; el registro, la escala y el tiempo siguen iguales.</translation>
    </message>
    <message>
        <source>Every picture goes into a figure for print from here.</source>
        <translation>Desde aquí, cada imagen pasa a una figura para imprimir.</translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Buscar en el manual…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>%1 — Manual</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation>Estados de la noche</translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation>Cambios de un estado a otro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation>Cuántas veces al estado de la fila le siguió el de la columna, sin tiempo sin estadificar entre ambos.</translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation>Sueño total</translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation>Todo el tiempo en un estado de sueño</translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation>Latencia del sueño</translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation>Desde que se apagan las luces, o desde el inicio, hasta el primer sueño de cualquier tipo</translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation>Latencia REM</translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation>Desde el inicio del sueño hasta el primer sueño REM</translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation>Vigilia tras el inicio</translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation>Vigilia después del inicio del sueño</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation>Sueño total dividido por el tiempo desde que se apagan las luces hasta que se encienden</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Cambios de estado</translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation>Cambios sin tiempo sin estadificar entre los dos estados</translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation>%1 estadificado, %2 sin estadificar</translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation>%1: primero tras %2, episodio medio %3, más largo %4</translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation>%1 no aparece.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>edgescope::NotesPanel</name>
    <message>
        <source>Notes on this recording</source>
        <translation>Notas sobre este registro</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Lo que conviene recordar de este registro</translation>
    </message>
    <message>
        <source>Open a recording to write notes on it.</source>
        <translation>Abrir un registro para escribir notas sobre él.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take them.</source>
        <translation>No guardadas: el disco no las acepta.</translation>
    </message>
    <message>
        <source>Kept with the annotations, beside the recording and never in it.</source>
        <translation>Se guardan con las anotaciones, junto al registro y nunca dentro de él.</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation>Orden de los inicios</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>En este orden: %1</translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation>Elegir un candidato, o una crisis cuyos canales tengan sus inicios.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation>último, %1 más tarde</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: no alcanzado</translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation>%1: número %2, %3 después del primero</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation>Inicio por canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation>Añadir este canal</translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation>Quitar los canales elegidos</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es un tiempo.</translation>
    </message>
</context>
<context>
    <name>edgescope::PairCanvas</name>
    <message>
        <source>Picture of the correlograms</source>
        <translation>Imagen de los correlogramas</translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Detenido antes de terminar.</translation>
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
        <translation>Mostrar desfases de hasta 10 ms</translation>
    </message>
    <message>
        <source>Show lags up to 25 ms</source>
        <translation>Mostrar desfases de hasta 25 ms</translation>
    </message>
    <message>
        <source>Show lags up to 60 ms</source>
        <translation>Mostrar desfases de hasta 60 ms</translation>
    </message>
    <message>
        <source>Previous connection found</source>
        <translation>Conexión encontrada anterior</translation>
    </message>
    <message>
        <source>Next connection found</source>
        <translation>Conexión encontrada siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n conexión encontrada</numerusform>
            <numerusform>%n conexiones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the view of connections to find them</source>
        <translation>Mostrar la vista de conexiones para encontrarlas</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Este registro no tiene unidades aisladas.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>Se muestran las primeras %1 de %n unidad seleccionada.</numerusform>
            <numerusform>Se muestran las primeras %1 de %n unidades seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correlograms of the selected units</source>
        <translation>Correlogramas de las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>No se pudo calcular: %1</translation>
    </message>
    <message>
        <source>Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in the units table, the raster, the array map or the connections.</source>
        <translation>Seleccionar una unidad para ver su autocorrelograma, o varias para ver sus correlogramas cruzados: en la tabla de unidades, el ráster, el mapa de electrodos o las conexiones.</translation>
    </message>
    <message>
        <source>Open a recording to see the correlograms of its units.</source>
        <translation>Abrir un registro para ver los correlogramas de sus unidades.</translation>
    </message>
    <message>
        <source>Correlograms; no unit is selected</source>
        <translation>Correlogramas; no hay ninguna unidad seleccionada</translation>
    </message>
    <message>
        <source>Correlograms of %1</source>
        <translation>Correlogramas de %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PanelMaker</name>
    <message>
        <source>The panels of the figure were not finished, because the work was stopped.</source>
        <translation>Las subfiguras de la figura no se terminaron, porque se detuvo el trabajo.</translation>
    </message>
    <message>
        <source>The panels of the figure were not finished, because the recording was closed.</source>
        <translation>Las subfiguras de la figura no se terminaron, porque se cerró el registro.</translation>
    </message>
    <message>
        <source>Panels of the figure; then %1</source>
        <translation>Subfiguras de la figura; después, %1</translation>
    </message>
    <message>
        <source>Panels of the figure: %1</source>
        <translation>Subfiguras de la figura: %1</translation>
    </message>
    <message>
        <source>The panels of the figure could not be made: %1</source>
        <translation>No se pudieron hacer las subfiguras de la figura: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation>El valor predeterminado es el del artículo.</translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation>El valor predeterminado se deduce de las figuras del artículo.</translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation>El valor predeterminado es elección de este programa.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation>Volver al valor predeterminado de %1</translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation>%1: el valor predeterminado es %2</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation>valores del artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation>Dar a este análisis y a los conjuntos los valores del artículo</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation>Guardar como figura: %1</translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation>Copiar como imagen: %1</translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation>Copiar los números dibujados: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;TIFF image, 300 dots per inch (*.tiff)</source>
        <translation>Gráfico vectorial (*.svg);;Documento PDF (*.pdf);;Imagen, 300 puntos por pulgada (*.png);;Imagen TIFF, 300 puntos por pulgada (*.tiff)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Texts and numbers are in another language after the next start of Edgescope.</source>
        <translation>Los textos y números estarán en otro idioma la próxima vez que se inicie Edgescope.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Tamaño del texto de los grá&amp;ficos</translation>
    </message>
    <message>
        <source>Text size of plots</source>
        <translation>Tamaño del texto de los gráficos</translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation>Las marcas se hacen a nombre del evaluador elegido aquí. Las vistas y los análisis usan las marcas de este evaluador y los eventos y artefactos que venían con el archivo. Las marcas de otros evaluadores se conservan.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Evaluadores</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n marca</numerusform>
            <numerusform>%1, %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation>&amp;Nuevo evaluador</translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>no indicado en el archivo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation>No hay unidades aisladas en este archivo.</translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation>%1 unidades, %2 espigas</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitatorias</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitorias</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>No hay canales de LFP en este archivo.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation>Se muestran %1 de %2, %3 en total.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Cómo se leyó el archivo</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Sin observaciones.</translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation>✗ Error</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>⚠ Advertencia</translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation>ℹ Nota</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation>Tiempos no válidos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation>Abrir un registro para ver qué contiene.</translation>
    </message>
</context>
<context>
    <name>edgescope::RecoveryPanel</name>
    <message>
        <source>none without a baseline</source>
        <translation>no hay sin línea base</translation>
    </message>
    <message>
        <source>none without an excursion</source>
        <translation>no hay sin desviación</translation>
    </message>
    <message>
        <source>no exponential fits</source>
        <translation>ninguna exponencial se ajusta</translation>
    </message>
    <message>
        <source>%1 · 95 % %2–%3</source>
        <translation>%1 · 95 % %2–%3</translation>
    </message>
    <message>
        <source>%1 · 95 % from %2, no upper limit</source>
        <translation>%1 · 95 % desde %2, sin límite superior</translation>
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
        <translation>Escalada a S(T), la trayectoria está fijada en ambos extremos. La recuperación se lee en el residuo.</translation>
    </message>
    <message>
        <source>Recovery of the seizure shown</source>
        <translation>Recuperación de la crisis mostrada</translation>
    </message>
    <message>
        <source>Open a recording to see how it recovers from its seizures.</source>
        <translation>Abrir un registro para ver cómo se recupera de sus crisis.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The seizure lies outside the time analysed.</source>
        <translation>La crisis está fuera del tiempo analizado.</translation>
    </message>
    <message>
        <source>Sz %1 · %2</source>
        <translation>Cr. %1 · %2</translation>
    </message>
    <message>
        <source>%1 after offset</source>
        <translation>%1 tras el fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Time to band</source>
        <translation>Tiempo hasta la banda</translation>
    </message>
    <message>
        <source>Half recovery</source>
        <translation>Recuperación a la mitad</translation>
    </message>
    <message>
        <source>τ (exponential)</source>
        <translation>τ (exponencial)</translation>
    </message>
    <message>
        <source>Peak residual</source>
        <translation>Residuo máximo</translation>
    </message>
    <message>
        <source>Time of peak</source>
        <translation>Tiempo del máximo</translation>
    </message>
    <message>
        <source>%1 after onset</source>
        <translation>%1 tras el inicio</translation>
    </message>
    <message>
        <source>Leads at the peak</source>
        <translation>Precede en el máximo</translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation>&amp;La conservan; ya no tiene color, tecla ni lugar propios</translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation>Reciben la &amp;etiqueta</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation>Etiqueta que reciben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>%n anotación lleva la etiqueta %1.</numerusform>
            <numerusform>%n anotaciones llevan la etiqueta %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation>Conteo de espigas en todas las escalas</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>solo %n unidad seleccionada</numerusform>
            <numerusform>solo %n unidades seleccionadas</numerusform>
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
        <translation>Señal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation>Canal, o las dos señales de la coherencia</translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation>Cuándo empieza la cresta</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation>Frecuencias en su inicio y en su fin</translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation>Su mayor valor dividido por el nivel de significación</translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation>Crestas</translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation>Abrir un registro para ver sus crestas.</translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation>Elegir una regla para las crestas encima del escalograma o de la coherencia.</translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation>No hay crestas en el tiempo mostrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>%n cresta en el tiempo mostrado.</numerusform>
            <numerusform>%n crestas en el tiempo mostrado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation>Ninguna época posterior a esta está sin estadificar.</translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation>Ninguna época anterior a esta está sin estadificar.</translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation>El estado ya no cambia.</translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation>Elegir antes un evaluador con el que comparar.</translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation>Los evaluadores coinciden en todas las épocas restantes que ambos han estadificado.</translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation>Quitar el estado de la época %1</translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation>%1 en la época %2</translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation>%1 en %2. %3 deshace.</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Sin estadificar</translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation>Ir a la época siguiente tras una tecla</translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation>Omitir épocas ya estadificadas</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Estadificación</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation>Épocas estadificadas</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Sin estadificar</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 de %2 épocas</translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation>%1 · siguiente sin estadificar %2</translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation>Cada época a la que se pasa se convierte en %1 hasta pulsar Esc.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureActions</name>
    <message>
        <source>Sei&amp;zures</source>
        <translation>Cri&amp;sis</translation>
    </message>
    <message>
        <source>Align the a&amp;xis</source>
        <translation>A&amp;linear el eje</translation>
    </message>
    <message>
        <source>Choose a seizure and show it, from 60 s before its onset on</source>
        <translation>Elegir una crisis y mostrarla, desde 60 s antes de su inicio</translation>
    </message>
    <message>
        <source>What the time axis counts from</source>
        <translation>Desde dónde cuenta el eje de tiempo</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the onset of the seizure</source>
        <translation>Rotular el eje con los segundos desde el inicio de la crisis</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the offset of the seizure</source>
        <translation>Rotular el eje con los segundos desde el fin de la crisis</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>Label the axis with the time of day</source>
        <translation>Rotular el eje con la hora del día</translation>
    </message>
    <message>
        <source>&amp;Elapsed</source>
        <translation>&amp;Transcurrido</translation>
    </message>
    <message>
        <source>Label the axis with the time elapsed from the start of the recording</source>
        <translation>Rotular el eje con el tiempo transcurrido desde el inicio del registro</translation>
    </message>
    <message>
        <source>Sz %1 at %2, %3</source>
        <comment>number, time and length of a seizure</comment>
        <translation>Cr. %1 en %2, %3</translation>
    </message>
    <message>
        <source>Choose this seizure and show it</source>
        <translation>Elegir esta crisis y mostrarla</translation>
    </message>
    <message>
        <source>No seizures</source>
        <translation>Sin crisis</translation>
    </message>
    <message>
        <source>Sz %1 of %2</source>
        <comment>seizure 1 of 3</comment>
        <translation>Cr. %1 de %2</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureMarksPanel</name>
    <message>
        <source>Marked seizures</source>
        <translation>Crisis marcadas</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>all before</source>
        <translation>todo lo anterior</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Move the onset to the cursor</source>
        <translation>Mover el inicio al cursor</translation>
    </message>
    <message>
        <source>Move the offset to the cursor</source>
        <translation>Mover el fin al cursor</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Back in the band %1 after the offset</source>
        <translation>De vuelta en la banda %1 tras el fin</translation>
    </message>
    <message>
        <source>Outside the time analysed</source>
        <translation>Fuera del tiempo analizado</translation>
    </message>
    <message>
        <source>The offset must be after the onset.</source>
        <translation>El fin debe estar después del inicio.</translation>
    </message>
    <message>
        <source>Move the onset of %1</source>
        <translation>Mover el inicio de %1</translation>
    </message>
    <message>
        <source>Move the offset of %1</source>
        <translation>Mover el fin de %1</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rechazar (X)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation>Un valor mayor encuentra más crisis y más de todo lo demás.</translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation>Crisis sugeridas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation>Can.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation>Marcar el tiempo seleccionado como crisis, con el inicio en cada canal</translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation>Quitar el candidato de la lista</translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation>Candidatos con una puntuación igual o mayor: %1 por hora</translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation>Abrir un registro para obtener sugerencias de crisis.</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Buscando candidatos…</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation>%1 sugeridas en %2 h, %3 por hora; %4 sin decidir</translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation>Inicios de %1 en %2</translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation>Inicios sugeridos de %1 en %2</translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation>Inicios del candidato en %1</translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation>Aceptar una crisis sugerida</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; all are decided</source>
        <translation>%1 sugeridas en %2 h, %3 por hora; todas están decididas</translation>
    </message>
</context>
<context>
    <name>edgescope::ShellActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all rows of a list, or the time of the whole recording</source>
        <translation>Seleccionar todas las filas de una lista, o el tiempo del registro completo</translation>
    </message>
    <message>
        <source>&amp;Find action…</source>
        <translation>&amp;Buscar acción…</translation>
    </message>
    <message>
        <source>Find anything the program can do by some words of it</source>
        <translation>Encontrar cualquier cosa que el programa puede hacer por algunas de sus palabras</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language, theme, text size and keys</source>
        <translation>Idioma, tema, tamaño del texto y teclas</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Cambiar los colores de la ventana</translation>
    </message>
    <message>
        <source>Change the size of all text, that of plots included</source>
        <translation>Cambiar el tamaño de todo el texto, incluido el de los gráficos</translation>
    </message>
    <message>
        <source>Change the size of text in plots, in per cent of the other text</source>
        <translation>Cambiar el tamaño del texto de los gráficos, en tanto por ciento del resto del texto</translation>
    </message>
</context>
<context>
    <name>edgescope::SimulationDialog</name>
    <message>
        <source>New simulation</source>
        <translation>Nueva simulación</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>A recording needs at least one unit.</source>
        <translation>Un registro necesita al menos una unidad.</translation>
    </message>
    <message>
        <source>States and a seizure need at least ten minutes.</source>
        <translation>Los estados y una crisis necesitan al menos diez minutos.</translation>
    </message>
</context>
<context>
    <name>edgescope::SpectrumView</name>
    <message>
        <source>Picture of the spectrum</source>
        <translation>Imagen del espectro</translation>
    </message>
    <message>
        <source>Mean power over %1.</source>
        <translation>Potencia media en %1.</translation>
    </message>
    <message>
        <source>Open a recording to see its spectrum at the cursor.</source>
        <translation>Abrir un registro para ver su espectro en el cursor.</translation>
    </message>
    <message>
        <source>Spectrum at the cursor</source>
        <translation>Espectro en el cursor</translation>
    </message>
    <message>
        <source>Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4</source>
        <translation>Espectro en %1, de %2 Hz a %3 Hz. Máximo: %4</translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation>Dibujado sin OpenGL, que falta aquí.</translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation>Elegir un estado o escribir el nombre de otro</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation>Palabra en las partes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>Palabras para los estados</translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
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
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Resumen de estados</translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation>Bins en la escala actual</translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation>Correlación entre E e I</translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation>Ancho a lo largo de la diagonal de equilibrio dividido por el ancho perpendicular a ella</translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation>Exponente de la varianza de E − I frente al ancho de bin</translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation>Coeficiente de Gini del conjunto excitatorio</translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation>Coeficiente de Gini del conjunto inhibitorio</translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation>Tiempo del estado en el rango analizado</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation>Abrir un registro para ver sus estados lado a lado.</translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>No hay estados marcados en este registro.</translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation>Elegir estados arriba para compararlos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation>%1: %2, %3 bins</translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation>Estados que incluyen los análisis</translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation>No hay ningún estado elegido: los análisis incluyen todo el tiempo, sea cual sea su estado.</translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation>Incluir todo el tiempo, sea cual sea su estado</translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation>%1: %2. Alt+clic muestra solo este estado.</translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation>Incluir o excluir %1</translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation>Estados %1/%2</translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation>Abriendo el registro de demostración</translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation>Generando el registro de demostración</translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation>Añadir las marcas de %1</translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation>Se añadieron %1 de las %2 marcas de %3 a %4. Deshacer las retira.</translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation>Reuniendo las espigas de ambas clases</translation>
    </message>
</context>
<context>
    <name>edgescope::StudyFileActions</name>
    <message>
        <source>Save study as</source>
        <translation>Guardar estudio como</translation>
    </message>
    <message>
        <source>Edgescope studies (*%1)</source>
        <translation>Estudios de Edgescope (*%1)</translation>
    </message>
    <message>
        <source>The study is saved in %1.</source>
        <translation>El estudio está guardado en %1.</translation>
    </message>
    <message>
        <source>The parameters and conditions of the study were not taken over. %1</source>
        <translation>No se adoptaron los parámetros ni las condiciones del estudio. %1</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapCanvas</name>
    <message>
        <source>Picture of the map</source>
        <translation>Imagen del mapa</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation>Abrir un registro para ver su escalograma.</translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation>Abrir un registro para ver su coherencia wavelet.</translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation>Abrir un registro para ver su mapa E − I.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation>Mapa de %1 frente al tiempo y la frecuencia, %2 filas de %3 Hz a %4 Hz</translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation>Mapa de %1 frente al tiempo y el ancho de bin, %2 filas de %3 a %4</translation>
    </message>
    <message>
        <source>&amp;Difference to pinned</source>
        <translation>&amp;Diferencia con el fijado</translation>
    </message>
    <message>
        <source>Show by how much the map differs from the pinned one, where both have values</source>
        <translation>Mostrar cuánto difiere el mapa del fijado, donde ambos tienen valores</translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation>Abrir un registro para ver su línea de tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>%1, %n unidad, %2 canales.</numerusform>
            <numerusform>%1, %n unidades, %2 canales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation>Preparando los trazados para rangos de tiempo largos</translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation>Leyendo trazados</translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation>Filtrando trazados</translation>
    </message>
</context>
<context>
    <name>edgescope::TravelActions</name>
    <message>
        <source>B&amp;ack</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>To the place looked at before</source>
        <translation>Al lugar que se miraba antes</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>To the place that was left with Back</source>
        <translation>Al lugar que se dejó con Atrás</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Hueco siguiente</translation>
    </message>
    <message>
        <source>Show the next gap of the recording</source>
        <translation>Mostrar el siguiente hueco del registro</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Move the cursor through the page and turn it at its end, or stop</source>
        <translation>Mover el cursor por la página y pasarla al llegar al final, o detenerlo</translation>
    </message>
    <message>
        <source>Play speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Play at this speed</source>
        <translation>Reproducir a esta velocidad</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Fijar la clase a mano: excitatoria</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Fijar la clase a mano: inhibitoria</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Fijar la clase a mano: sin clasificar</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Unidad anterior</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Unidad siguiente</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Este registro no tiene unidades aisladas.</translation>
    </message>
    <message>
        <source>Open a recording to see its units one by one.</source>
        <translation>Abrir un registro para ver sus unidades una por una.</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3 spikes, %4 Hz</source>
        <translation>Unidad %1, %2, %3 espigas, %4 Hz</translation>
    </message>
    <message>
        <source>cut from %1</source>
        <translation>recortada de %1</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit: it is being cut from the signal.</source>
        <translation>El archivo no tiene la forma de onda de esta unidad: se está recortando de la señal.</translation>
    </message>
    <message>
        <source>Waveform of unit %1</source>
        <translation>Forma de onda de la unidad %1</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Espigas</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Tasa (Hz)</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ a mano</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Prob. a posteriori</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation>▲ %1 E · ■ %2 I · ◇ %3 sin clasificar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation>▲ Excitatoria</translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation>■ Inhibitoria</translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation>◇ Ninguna</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>Columna de clases</translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation>Columnas de texto de la tabla de unidades del archivo</translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation>Tomar de esta columna las clases de todas las unidades</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation>Definir la clase de las unidades seleccionadas (%1)</translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation>Las clases definidas aquí se recuerdan para este registro; sus propios archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation>Abrir un registro para ver sus unidades.</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Este registro no tiene unidades aisladas.</translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation>Esta columna da %1.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Cambios…</translation>
    </message>
    <message>
        <source>Show who changed which classes, when and why</source>
        <translation>Mostrar quién cambió qué clases, cuándo y por qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the next class (R)</source>
        <translation>Motivo de la próxima clase (R)</translation>
    </message>
    <message>
        <source>Kept in the log with the class set next; Enter goes back to the units</source>
        <translation>Se conserva en el registro de cambios con la clase que se fije a continuación; Intro vuelve a las unidades</translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>preview %1 of %2</source>
        <translation>vista previa %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>vista previa: %1 de %n sustituto</numerusform>
            <numerusform>vista previa: %1 de %n sustitutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>No se pudo calcular: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>vista previa: %1</translation>
    </message>
    <message>
        <source>&amp;Sensitivity to uncertain units</source>
        <translation>Sensibilidad a las &amp;unidades inseguras</translation>
    </message>
    <message>
        <source>Show how far the numbers change when units of uncertain class get other classes</source>
        <translation>Mostrar cuánto cambian los números cuando unidades de clase insegura reciben otras clases</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Off: hold this picture, whatever time, scale and conditions are chosen</source>
        <translation>Desactivado: mantener esta imagen, sean cuales sean el tiempo, la escala y las condiciones que se elijan</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unidad seleccionada</numerusform>
            <numerusform>%n unidades seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewPages</name>
    <message>
        <source>previous conditions</source>
        <translation>condiciones anteriores</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unidades…</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>Ir a Explorar</translation>
    </message>
    <message>
        <source>Recompute for the selection</source>
        <translation>Recalcular para la selección</translation>
    </message>
    <message>
        <source>Analyse the selected time only, here and in all views</source>
        <translation>Analizar solo el tiempo seleccionado, aquí y en todas las vistas</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Recompute for the selected units</source>
        <translation>Recalcular para las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Pool the selected units only, here and in all views</source>
        <translation>Reunir solo las unidades seleccionadas, aquí y en todas las vistas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>%1
Missing. Locate…</source>
        <translation>%1
No está. Localizar…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it to say where it is now; Del removes it from this list.</source>
        <translation>%1 ya no está. Elegirlo para indicar dónde está ahora; Supr lo quita de esta lista.</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkActions</name>
    <message>
        <source>Run &amp;all</source>
        <translation>Ejecutar to&amp;do</translation>
    </message>
    <message>
        <source>Run the analyses of all views, hidden ones included</source>
        <translation>Ejecutar los análisis de todas las vistas, incluidas las ocultas</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>P&amp;reajustes</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>List running and waiting work</source>
        <translation>Enumerar el trabajo en curso y en espera</translation>
    </message>
    <message>
        <source>&amp;Surrogates…</source>
        <translation>&amp;Sustitutos…</translation>
    </message>
    <message>
        <source>Show how surrogates are made and how many</source>
        <translation>Mostrar cómo se generan los sustitutos y cuántos</translation>
    </message>
    <message>
        <source>Keep all parameter values under a name and take them back</source>
        <translation>Conservar todos los valores de los parámetros con un nombre y recuperarlos</translation>
    </message>
    <message>
        <source>&amp;Save values as…</source>
        <translation>&amp;Guardar valores como…</translation>
    </message>
    <message>
        <source>Keep the values of all parameters under a name</source>
        <translation>Conservar los valores de todos los parámetros con un nombre</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Dar a todos los análisis los valores del artículo</translation>
    </message>
    <message>
        <source>Give all analyses the values kept as %1</source>
        <translation>Dar a todos los análisis los valores conservados como %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Forget the values kept as %1</source>
        <translation>Olvidar los valores conservados como %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>Name of these parameter values. A name that is there already is replaced.</source>
        <translation>Nombre de estos valores de parámetros. Un nombre que ya existe se reemplaza.</translation>
    </message>
    <message>
        <source>&amp;Monosynaptic pairs…</source>
        <translation>Pares &amp;monosinápticos…</translation>
    </message>
    <message>
        <source>Find connections between units in their correlograms</source>
        <translation>Encontrar conexiones entre unidades en sus correlogramas</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>parameter values that are no preset</comment>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceActions</name>
    <message>
        <source>Save &amp;workspace as…</source>
        <translation>Guardar e&amp;spacio de trabajo como…</translation>
    </message>
    <message>
        <source>Make a workspace of your own from the present layout</source>
        <translation>Crear un espacio de trabajo propio con la disposición actual</translation>
    </message>
    <message>
        <source>&amp;Maximise dock</source>
        <translation>&amp;Maximizar panel</translation>
    </message>
    <message>
        <source>Give the part with the keyboard all the room, or put it back</source>
        <translation>Dar todo el espacio a la parte que tiene el teclado, o devolverla a su sitio</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Quitar espacio de trabajo</translation>
    </message>
    <message>
        <source>A workspace of your own</source>
        <translation>Un espacio de trabajo propio</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Olvidar este espacio de trabajo</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceBar</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
</TS>
