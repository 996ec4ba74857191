-- SPDX-License-Identifier: Apache-2.0
-- What PostGIS can say of one proposal in one statement: reads GeoJSON in longitude and latitude, as the server does, and answers with JSON.
\set i random(0, :most)
with proposal as materialized (
    select st_transform(st_setsrid(st_geomfromgeojson(plot), 4326), 23840) as plot,
           st_transform(st_setsrid(st_geomfromgeojson(building), 4326), 23840) as building
    from proposals where id = :i
), plot_shares as (
    select z.code, sum(st_area(st_intersection(z.geom, plot))) as m2 from proposal join zones z on st_intersects(z.geom, plot) group by z.code
), building_shares as (
    select z.code, sum(st_area(st_intersection(z.geom, building))) as m2 from proposal join zones z on st_intersects(z.geom, building) group by z.code
)
select json_build_object(
    'plot_zones', (select json_object_agg(code, m2) from plot_shares),
    'building_zones', (select json_object_agg(code, m2) from building_shares),
    'plot_m2', st_area(plot),
    'coverage', st_area(st_intersection(building, plot)) / st_area(plot),
    'inside_plot', st_coveredby(building, plot),
    'parcel', (select id from parcels p where st_intersects(p.geom, st_pointonsurface(plot)) limit 1),
    'inside_parcel', (select st_coveredby(building, p.geom) from parcels p where st_intersects(p.geom, st_pointonsurface(plot)) limit 1),
    'roads', (select json_agg(json_build_array(r.id, st_distance(r.geom, building) - r.row_width_m / 2))
              from roads r where st_dwithin(r.geom, building, 50)))
from proposal;
