# SPDX-License-Identifier: Apache-2.0
"""Proposals for the sample city: the examples, and plots of its parcels with the buildings that stand there."""
import json
import random
from pathlib import Path

from osgeo import ogr, osr

ogr.UseExceptions()
LAYERS = Path("data/kupang/layers")


def rows(name):
    source = ogr.Open(str(LAYERS / f"{name}.gpkg"))
    for feature in source.GetLayer(0):
        yield {**feature.items(), "geometry": feature.GetGeometryRef().Clone()}


def to_lon_lat():
    frames = []
    for code in (23840, 4326):
        frames.append(osr.SpatialReference())
        frames[-1].ImportFromEPSG(code)
        frames[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(*frames)


def feature(name, properties, geometry, transformation):
    geometry.Transform(transformation)
    return {"type": "Feature", "id": name, "properties": {key: value for key, value in properties.items() if value is not None},
            "geometry": json.loads(geometry.ExportToJson(["COORDINATE_PRECISION=9"]))}


def proposal(parcel, building, transformation):
    told = ("floors", "height_m", "floor_area_m2", "basement_area_m2")
    return {"type": "FeatureCollection", "proposal": {"activity": building["activity"], "date": "2026-11-24"}, "features": [
        feature("plot", {"role": "plot", "green_area_m2": parcel["green_area_m2"]}, parcel["geometry"].Clone(), transformation),
        feature("b1", {"role": "building", "status": "proposed", **{name: building[name] for name in told}}, building["geometry"].Clone(), transformation)]}


def write_proposals(folder, number):
    """Files of proposals with one plot and one building each, in one shuffled order. Of the examples those that lie in the plan."""
    parcels = {row["id"]: row for row in rows("parcels")}
    buildings = [row for row in rows("buildings") if row["parcel"] in parcels]
    transformation = to_lon_lat()
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path("examples").glob("rumah*.geojson"))]
    for building in random.Random(20261124).sample(buildings, number - len(texts)):
        texts.append(json.dumps(proposal(parcels[building["parcel"]], building, transformation)))
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for i, text in enumerate(texts):
        files.append(folder / f"{i:03}.geojson")
        files[-1].write_text(text, encoding="utf-8")
    return files
