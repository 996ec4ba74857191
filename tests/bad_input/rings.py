# SPDX-License-Identifier: Apache-2.0
"""(name, code, document): rings, parts and holes that are no polygon."""
import math

from shapes import PLOT, X, Y, box, feature, polygon, proposal, with_house, with_parts, with_plot

STAR = [[X + 10 + 9 * math.cos(4 * math.pi * k / 5), Y + 10 + 9 * math.sin(4 * math.pi * k / 5)] for k in range(5)]
GEOMETRY = feature("plot", "plot", None)


def with_geometry(geometry):
    return proposal({**GEOMETRY, "geometry": geometry})


def cases():
    yield "spike out", "ring-self-crossing", with_plot([*PLOT[:2], [X + 10, Y + 40], *PLOT[2:]])
    yield "spike in", "ring-self-crossing", with_plot([*PLOT[:3], [X + 5, Y + 20], [X + 5, Y + 9], [X + 5, Y + 20], *PLOT[3:]])
    yield "bow-tie", "ring-self-crossing", with_plot([PLOT[0], PLOT[2], PLOT[1], PLOT[3], PLOT[0]])
    yield "bow-tie of a house", "ring-self-crossing", with_house([PLOT[0], PLOT[2], PLOT[1], PLOT[3], PLOT[0]])
    yield "pentagram", "ring-self-crossing", with_plot([*STAR, STAR[0]])
    yield "figure of eight", "ring-self-crossing", with_plot([[X, Y], [X + 5, Y + 5], [X + 10, Y], [X + 10, Y + 10], [X + 5, Y + 5],
                                                              [X, Y + 10], [X, Y]])
    yield "shell walked twice", "ring-self-crossing", with_plot([*PLOT[:4], *PLOT])
    yield "hole in a hole", "polygon-invalid", with_plot(PLOT, box(1, 1, 9, 19), box(3, 3, 7, 9))
    yield "hole outside", "hole-outside-shell", with_plot(PLOT, box(20, 1, 29, 9))
    yield "hole across the shell", "hole-outside-shell", with_plot(PLOT, box(5, 5, 15, 9))
    yield "hole equal to the shell", "hole-outside-shell", with_plot(PLOT, PLOT)
    yield "hole along a side of the shell", "hole-outside-shell", with_plot(PLOT, box(0, 5, 5, 9))
    yield "two holes that overlap", "polygon-invalid", with_plot(PLOT, box(1, 1, 6, 9), box(4, 4, 9, 12))
    yield "parts that overlap", "parts-overlap", with_parts([PLOT], [box(5, 5, 15, 25)])
    yield "a part in a part", "parts-overlap", with_parts([PLOT], [box(2, 2, 8, 8)])
    yield "a part twice", "parts-overlap", with_parts([PLOT], [PLOT])
    yield "parts with a side in common", "parts-overlap", with_parts([PLOT], [box(10, 0, 20, 20)])
    yield "collapsed to a line", "ring-zero-area", with_plot([[X, Y], [X + 10, Y + 10], [X + 5, Y + 5], [X, Y]])
    yield "collapsed to a point", "ring-too-few-points", with_plot([[X, Y]] * 5)
    yield "collapsed hole", "ring-zero-area", with_plot(PLOT, [[X + 1, Y + 1], [X + 5, Y + 5], [X + 3, Y + 3], [X + 1, Y + 1]])
    yield "three points", "ring-too-few-points", with_plot([[X, Y], [X + 10, Y], [X, Y]])
    yield "two points", "ring-not-closed", with_plot([[X, Y], [X + 10, Y]])
    yield "one point", "ring-too-few-points", with_plot([[X, Y]])
    yield "not closed", "ring-not-closed", with_plot(PLOT[:-1])
    yield "not closed by a millimetre", "ring-not-closed", with_plot([*PLOT[:-1], [X, Y + 0.001]])
    yield "hole not closed", "ring-not-closed", with_plot(PLOT, box(1, 1, 5, 5)[:-1])
    yield "empty ring", "geometry-missing", with_plot([])
    yield "no ring", "geometry-missing", with_geometry({"type": "Polygon", "coordinates": []})
    yield "no part", "geometry-missing", with_geometry({"type": "MultiPolygon", "coordinates": []})
    yield "geometry null", "geometry-missing", with_geometry(None)
    yield "a point", "wrong-geometry-type", with_geometry({"type": "Point", "coordinates": [X, Y]})
    yield "a line", "wrong-geometry-type", with_geometry({"type": "LineString", "coordinates": PLOT})
    yield "a collection", "wrong-geometry-type", with_geometry({"type": "GeometryCollection", "geometries": [polygon(PLOT)]})
    yield "a circle", "wrong-geometry-type", with_geometry({"type": "Circle", "coordinates": [X, Y]})
    yield "polygon as deep as a multipolygon", "coordinates-invalid", with_geometry({"type": "Polygon", "coordinates": [[PLOT]]})
    yield "polygon as flat as a line", "coordinates-invalid", with_geometry({"type": "Polygon", "coordinates": PLOT})
