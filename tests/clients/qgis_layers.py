#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The sample city as a planner opens it in QGIS: OGC API - Features layers and vector tiles, read and drawn without a screen.
Usage: qgis_layers.py BASE FOLDER; FOLDER gets features.png and tiles.png. Not named qgis.py: that would hide the package it imports."""
import json
import os
import sys
import urllib.parse
import urllib.request
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFillSymbol, QgsMapBoxGlStyleConverter,  # noqa: E402
                       QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsProperty, QgsRectangle, QgsSingleSymbolRenderer, QgsSymbolLayer,
                       QgsVectorLayer, QgsVectorTileLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402

SIDE = 1000  # pixels of a picture
PLAN, DATE = "/ogc/plans/kupang-contoh/2026-1", "2026-11-24"


def asked(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return json.load(answer)


def say(name, good, seen=""):
    print(f"ok {name}" if good else f"FAULT {name}: {seen}", flush=True)


def drawn(layer, bounds, path):
    """The picture of a layer alone, in Web Mercator."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    to_mercator = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), settings.destinationCrs(), QgsProject.instance())
    settings.setExtent(to_mercator.transformBoundingBox(QgsRectangle(*bounds)))
    settings.setOutputSize(QSize(SIDE, SIDE))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    picture.save(str(path))
    return picture


def colours(picture):
    """How many of a raster of points have each colour."""
    step = 2
    return Counter(picture.pixelColor(x, y).name() for x in range(0, SIDE, step) for y in range(0, SIDE, step))


def say_colours(name, picture, expected):
    """Most of the colours of the plan cover more than a few points; lines and mixed pixels take the rest."""
    seen = colours(picture)
    found = {colour for colour in expected if seen[colour] > 5}
    share = sum(seen[colour] for colour in expected) / sum(seen.values())
    told = f"{len(found)} of {len(expected)} colours of the plan on {100 * share:.0f} % of the picture"
    say(f"{name}: {told}", len(found) >= 0.6 * len(expected) and share > 0.15, seen.most_common(5))


def features(base, bounds, folder):
    """Returns the colours of the zones, as their features name them."""
    named = set()
    for collection in ("zones", "parcels"):
        layer = QgsVectorLayer(f"url='{base}/ogc' typename='{collection}' pageSize='1000'", collection, "OAPIF")
        say(f"OAPIF {collection} opens", layer.isValid(), "not valid")
        matched = asked(f"{base}/ogc/collections/{collection}/items?limit=1")["numberMatched"]
        read = list(layer.getFeatures())
        say(f"OAPIF {collection}: {len(read)} features read", len(read) == matched == layer.featureCount(), f"numberMatched {matched}, layer {layer.featureCount()}")
        say(f"OAPIF {collection}: every geometry is valid to GEOS", all(own.geometry().isGeosValid() for own in read), "not all are")
        if collection == "zones":
            named = {own["colour"] for own in read}
            symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
            symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyFillColor, QgsProperty.fromField("colour"))
            layer.setRenderer(QgsSingleSymbolRenderer(symbol))
            say_colours("OAPIF zones drawn", drawn(layer, bounds, folder / "features.png"), named)
    return named


def tiles(base, bounds, folder, named):
    style = asked(f"{base}/ogc/style.json?date={DATE}")
    (source,) = (own for own in style["sources"].values() if own["type"] == "vector")
    address = urllib.parse.quote(source["tiles"][0], safe="{}:/")
    layer = QgsVectorTileLayer(f"type=xyz&url={address}&zmin=0&zmax={source['maxzoom']}", "tiles")
    say("vector tiles open", layer.isValid(), "not valid")
    converter = QgsMapBoxGlStyleConverter()
    done = converter.convert(style)
    say("our style.json is taken over by QGIS", done == QgsMapBoxGlStyleConverter.Success, converter.errorMessage())
    lost = [warning for warning in converter.warnings() if "/fill:" in warning or "/line:" in warning or "/circle:" in warning]
    say("no colour or line of our style.json is lost on the way", not lost, lost)
    print(*(f"note: {warning}" for warning in converter.warnings()), sep="\n")
    layer.setRenderer(converter.renderer())
    layer.setLabeling(converter.labeling())
    say_colours("vector tiles drawn by our style.json", drawn(layer, bounds, folder / "tiles.png"), named)


def main(base, folder):
    application = QgsApplication([], False)
    application.initQgis()
    print(f"note: QGIS {Qgis.QGIS_VERSION}")
    bounds = asked(f"{base}{PLAN}/tilejson")["bounds"]
    tiles(base, bounds, folder, features(base, bounds, folder))
    application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
