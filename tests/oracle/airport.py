# SPDX-License-Identifier: Apache-2.0
"""The surfaces of an airport told again for SQL: in the runway's own frame, x from its middle along the centre line, y to the left."""
import tomllib


def plan_airport(plan):
    with open(f"{plan}/plan.toml", "rb") as file:
        airports = tomllib.load(file).get("airports", {})
    (airport,) = airports.values()
    (runway,) = airport["runways"].values()
    return airport, runway


def polygon(corners):
    return "POLYGON((" + ", ".join(f"{x!r} {y!r}" for x, y in [*corners, corners[0]]) + "))"


def facets(airport, half_length):
    """(name, WKT, z0, zx): a flat piece for x >= 0 with height z0 + zx * x; transitional pieces also rise with y, see below."""
    z = airport["elevation_m"]
    end = half_length + airport["strip"]["beyond_m"]
    half = airport["strip"]["width_m"] / 2
    yield "strip", polygon([(0, -half), (end, -half), (end, half), (0, half)]), z, 0.0, 0.0
    spread = airport["approach"]["divergence_percent"] / 100
    start, height = 0.0, z
    for length, percent in zip(airport["approach"]["lengths_m"], airport["approach"]["slopes_percent"]):
        stop, slope = start + length, percent / 100
        a, b = half + spread * start, half + spread * stop
        yield "approach", polygon([(end + start, -a), (end + stop, -b), (end + stop, b), (end + start, a)]), \
            height - slope * (end + start), slope, 0.0
        start, height = stop, height + slope * length
    climb = airport["take_off"]
    inner, full = climb["inner_width_m"] / 2, climb["final_width_m"] / 2
    spread, slope = climb["divergence_percent"] / 100, climb["slope_percent"] / 100
    wide = min(climb["length_m"], (full - inner) / spread)
    b = inner + spread * wide
    outline = [(end, -inner), (end + wide, -b), (end + climb["length_m"], -b), (end + climb["length_m"], b), (end + wide, b),
               (end, inner)]
    yield "take_off", polygon(outline), z - slope * end, slope, 0.0
    yield from transitions(airport, end, half)


def transitions(airport, end, half):
    """On the left side only; the right side is its mirror."""
    z, rise = airport["elevation_m"], airport["inner_horizontal"]["height_m"]
    steep = airport["transitional"]["slope_percent"] / 100
    outer = half + rise / steep
    yield "transitional", polygon([(0, half), (end, half), (end, outer), (0, outer)]), z - steep * half, 0.0, steep
    spread = airport["approach"]["divergence_percent"] / 100
    slope = airport["approach"]["slopes_percent"][0] / 100
    far = rise / slope
    if far > airport["approach"]["lengths_m"][0]:
        raise SystemExit("oracle: the first section of the approach ends below the inner horizontal surface")
    yield "transitional", polygon([(end, half), (end + far, half + spread * far), (end, outer)]), \
        z - slope * end - steep * (half - spread * end), slope - steep * spread, steep


def sql(plan):
    airport, runway = plan_airport(plan)
    point = "st_transform(st_setsrid(st_makepoint({0!r}, {1!r}), 4326), 23840)".format
    lines = ["create table facets (name text, geom geometry, z0 float8, zx float8, zy float8);",
             "create table runway as select a, b, st_distance(a, b) / 2 as half, st_azimuth(a, b) as bearing, "
             f"{point(*airport['reference_point'])} as middle_of_all from (select {point(*runway['first'])} as a, "
             f"{point(*runway['second'])} as b) ends;"]
    lines.append("select half from runway;")
    return airport, lines


def statements(airport, half_length):
    """Everything that needs the half length of the runway, which PostGIS has measured."""
    strip = half_length + airport["strip"]["beyond_m"]
    inner, conical, outer = airport["inner_horizontal"], airport["conical"], airport["outer_horizontal"]
    z = airport["elevation_m"]
    values = ", ".join(f"('{n}', st_geomfromtext('{g}'), {z0!r}, {zx!r}, {zy!r})" for n, g, z0, zx, zy in
                       facets(airport, half_length))
    top = z + inner["height_m"]
    slope, radius = conical["slope_percent"] / 100, inner["radius_m"]
    return f"""
insert into facets values {values};
-- Into the runway's frame, and mirrored, so that each facet stands for its twins.
create table framed as
select b.id, b.geom as ground, st_affine(st_setsrid(st_translate(b.geom, -(st_x(a) + st_x(r.b)) / 2, -(st_y(a) + st_y(r.b)) / 2), 0),
       sin(bearing), cos(bearing), -cos(bearing), sin(bearing), 0, 0) as geom from buildings b, runway r;
create table mirrored as
select id, st_scale(geom, sx, sy) as geom from framed, (values (1), (-1)) x (sx), (values (1), (-1)) y (sy);
create index on mirrored using gist (geom);
create table heights as
select m.id, min(f.z0 + f.zx * st_x(p.geom) + f.zy * st_y(p.geom)) as z
from mirrored m join facets f on st_intersects(m.geom, f.geom), st_dumppoints(st_intersection(m.geom, f.geom)) p group by m.id
union all
select id, case when d <= {radius!r} then {top!r} else {top!r} + (d - {radius!r}) * {slope!r} end
from (select id, st_distance(geom, st_makeline(st_makepoint({-strip!r}, 0), st_makepoint({strip!r}, 0))) as d from framed) near
where (d - {radius!r}) * {slope!r} <= {conical["height_m"]!r}
union all
select id, {z + outer["height_m"]!r} from framed, runway where st_distance(ground, middle_of_all) <= {outer["radius_m"]!r};
insert into measured
select 'kkop room', h.id, '', '', min(h.z) - max(g.value)
from heights h join (select id, max(value) as value from raster_shares where raster = 'terrain' group by id) g using (id) group by h.id;
"""
