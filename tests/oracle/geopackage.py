# SPDX-License-Identifier: Apache-2.0
"""Reads GeoPackages with nothing but Python's own SQLite, so that the oracle shares no code with the engine or GDAL."""
import sqlite3

ENVELOPES = (0, 32, 48, 48, 64)  # bytes, by the code in the flags (OGC 12-128, 2.1.3)


def wkb(blob):
    """The WKB within a GeoPackage geometry, as hex; None for an absent one."""
    return None if blob is None else blob[8 + ENVELOPES[blob[3] >> 1 & 7]:].hex()


def rows(path, table, columns):
    """Tuples of the columns; `geom` comes as hex WKB."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        for row in base.execute(f'select {", ".join(columns)} from "{table}"'):
            yield tuple(wkb(value) if name == "geom" else value for name, value in zip(columns, row))
