# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the arrays of this folder with NumPy: a table of 3 rows and 4 columns, value 10 * row + column, as each
type of number, order of bytes and order of indices."""
import pathlib

import numpy

folder = pathlib.Path(__file__).parent
table = numpy.array([[10 * row + column for column in range(4)] for row in range(3)])
for code in ("|i1", "<i2", ">i2", "<i4", ">i8", "|u1", ">u2", "<u4", "<u8", "<f2", ">f4", "<f8", ">f8"):
    name = code.replace("<", "little_").replace(">", "big_").replace("|", "")
    numpy.save(folder / f"table_{name}.npy", table.astype(code))
numpy.save(folder / "columns_little_f8.npy", numpy.asfortranarray(table.astype("<f8")))
numpy.save(folder / "records.npy", numpy.zeros(3, dtype=[("time", "<f8"), ("unit", "<i4")]))
numpy.save(folder / "texts.npy", numpy.array(["AWAKE", "REM"]))
numpy.save(folder / "complex.npy", numpy.zeros(3, dtype="<c16"))
numpy.save(folder / "number.npy", numpy.float64(2.5))
numpy.lib.format.write_array(open(folder / "version2.npy", "wb"), table, version=(2, 0))
numpy.lib.format.write_array(open(folder / "version3.npy", "wb"), table, version=(3, 0))
