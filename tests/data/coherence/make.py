#!/usr/bin/env python3
# Wavelet coherence of the winter Arctic Oscillation index and the Baltic sea ice extent (the series of Grinsted,
# Moore and Jevrejeva 2004), straight from the definition in double precision. Raw values of the common years,
# each less its mean; 12 voices an octave, periods from 2 to 64 years, ω0 = 6.
#   make.py SAMPLES-FOLDER > reference.txt
import sys
import numpy as np

folder = sys.argv[1] + "/reference-wavelet/"
a = np.loadtxt(folder + "jao.dat")
b = np.loadtxt(folder + "jbaltic.dat")
years = np.intersect1d(a[:, 0], b[:, 0])
x = a[np.isin(a[:, 0], years), 1]
y = b[np.isin(b[:, 0], years), 1]
n = len(years)
omega0 = 6.0
fourier = 4 * np.pi / (omega0 + np.sqrt(2 + omega0**2))
scales = 2 / fourier * 2 ** (np.arange(0, 12 * 5 + 1) / 12)


def transform(series):
    padded = 2 ** (int(np.log2(n) + 0.4999) + 1)
    spectrum = np.fft.fft(series - series.mean(), padded)
    omega = 2 * np.pi * np.fft.fftfreq(padded)
    omega[padded // 2] = np.pi  # as Torrence and Compo count it
    rows = []
    for s in scales:
        psi = np.where(omega > 0, np.pi**-0.25 * np.exp(-((s * omega - omega0) ** 2) / 2), 0)
        rows.append(np.fft.ifft(spectrum * np.sqrt(2 * np.pi * s) * psi)[:n])
    return np.array(rows)


def smooth(values):
    out = np.empty_like(values)
    lags = np.arange(n)[:, None] - np.arange(n)[None, :]
    for row, s in enumerate(scales):
        weights = np.exp(-(lags**2) / (2 * s**2))
        whole = np.arange(-int(np.ceil(8 * s)), int(np.ceil(8 * s)) + 1)
        out[row] = weights @ values[row] / np.exp(-(whole**2) / (2 * s**2)).sum()
    m = 0.6 / (2 / 12)
    kernel = np.r_[m % 1, np.ones(2 * round(m) - 1), m % 1]
    kernel /= kernel.sum()
    half = len(kernel) // 2
    padded = np.pad(out, ((half, half), (0, 0)))
    return sum(k * padded[i : i + len(scales)] for i, k in enumerate(kernel))


wx, wy = transform(x), transform(y)
over = 1 / scales[:, None]
cross = smooth(over * wx * np.conj(wy))
r2 = np.abs(cross) ** 2 / (smooth(over * np.abs(wx) ** 2) * smooth(over * np.abs(wy) ** 2))
print("# year, period in years, R2, phase in radians")
for column in range(0, n, 12):
    for row in range(0, len(scales), 4):
        print(f"{years[column]:.0f} {fourier * scales[row]:.12g} {r2[row, column]:.12g} {np.angle(cross[row, column]):.12g}")
