-- SPDX-License-Identifier: Apache-2.0
-- Cells under plots and footprints: each cell as a rectangle, cut by the polygon, with the value that PostGIS reads in its tile.
-- :raster, :left, :top, :cell come from the raster itself; :tile is the side of its tiles in cells.

create index on :raster ((round((st_upperleftx(rast) - :left) / :cell)::int / :tile),
                         (round((:top - st_upperlefty(rast)) / :cell)::int / :tile));
analyze :raster;
create temp table cells as
select s.id, i, j, st_area(st_intersection(s.geom, box)) as share
from subjects_all s,
     generate_series(floor((st_xmin(s.geom) - :left) / :cell)::int, floor((st_xmax(s.geom) - :left) / :cell)::int) i,
     generate_series(floor((:top - st_ymax(s.geom)) / :cell)::int, floor((:top - st_ymin(s.geom)) / :cell)::int) j,
     st_makeenvelope(:left + i * :cell, :top - (j + 1) * :cell, :left + (i + 1) * :cell, :top - j * :cell, 23840) box
where st_intersects(s.geom, box);
-- Cells beyond the raster have no tile and so no value, as have cells of NODATA.
insert into raster_shares
select :'raster', c.id, st_value(r.rast, 1, c.i % :tile + 1, c.j % :tile + 1) as value, sum(c.share)
from cells c left join :raster r
  on c.i >= 0 and c.j >= 0 and round((st_upperleftx(r.rast) - :left) / :cell)::int / :tile = c.i / :tile
 and round((:top - st_upperlefty(r.rast)) / :cell)::int / :tile = c.j / :tile
where c.share > 0 group by c.id, value;
drop table cells;
