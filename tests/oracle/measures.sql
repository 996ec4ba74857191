-- SPDX-License-Identifier: Apache-2.0
-- What the rules measure, told again in SQL. Each row: rule, subject, zone, object, value. Nothing here knows a limit.

create table measured (rule text, subject text, zone text, object text, value double precision);

-- Areas by sub-zone, of plots and of footprints.
insert into measured
select 'zone_share', s.id, z.code, '', sum(st_area(st_intersection(s.geom, z.geom)))
from (select id, geom from parcels union all select id, geom from buildings) s
join zones z on st_intersects(s.geom, z.geom)
group by s.id, z.code;

-- Shares and the plot itself.
create table land as
select p.id, p.geom, st_area(p.geom) as area, p.green_area_m2,
       coalesce(st_area(st_intersection(p.geom, st_union(b.geom))), 0) as built,
       sum(b.floor_area_m2) as floor_area, bool_and(b.floor_area_m2 is not null) as floors_known,
       sum(b.basement_area_m2) as basement, bool_and(b.basement_area_m2 is not null) as basement_known,
       count(b.id) as buildings
from parcels p left join buildings b on b.parcel = p.id
group by p.id, p.geom, p.green_area_m2;

insert into measured select 'min_plot_area', id, '', '', area from land;
insert into measured select 'kdb', id, '', '', built / area * 100 from land where buildings > 0;
insert into measured select 'klb', id, '', '', floor_area / area from land where buildings > 0 and floors_known;
insert into measured select 'klb_min', id, '', '', floor_area / area from land where buildings > 0 and floors_known;
insert into measured select 'ktb', id, '', '', basement / area * 100 from land where buildings > 0 and basement_known;
insert into measured select 'kdh', id, '', '', green_area_m2 / area * 100 from land where buildings > 0 and green_area_m2 is not null;
insert into measured select 'plan_extent', p.id, '', '', st_area(p.geom) - sum(st_area(st_intersection(p.geom, z.geom)))
from parcels p join zones z on st_intersects(p.geom, z.geom) group by p.id, p.geom;

-- Buildings by themselves and among themselves.
insert into measured select 'height', id, '', '', height_m from buildings where height_m is not null;
insert into measured select 'floors', id, '', '', floors from buildings where floors is not null;
insert into measured select 'footprint_in_plot', b.id, '', '', st_area(st_difference(b.geom, p.geom))
from buildings b join parcels p on p.id = b.parcel;
insert into measured select 'building_distance', a.id, '', b.id, st_distance(a.geom, b.geom)
from buildings a join buildings b on a.parcel = b.parcel and a.id <> b.id;

-- Setbacks from nature and works: the building, or the bare plot, to the line of the law.
create table subjects as
select id, geom from buildings union all select id, geom from land where buildings = 0;
insert into measured select 'sempadan_sungai', s.id, '', r.id,
       greatest(0, st_distance(s.geom, r.geom) - case when r.dike = 'yes' then r.dike_width_m else r.width_m end / 2)
from subjects s join rivers r on st_dwithin(s.geom, r.geom, 400)
where case when r.dike = 'yes' then r.dike_width_m else r.width_m end is not null;
insert into measured select 'sempadan_pantai', s.id, '', r.id, st_distance(s.geom, r.geom)
from subjects s join coast r on st_dwithin(s.geom, r.geom, 200);
insert into measured select 'sempadan_mata_air', s.id, '', r.id, st_distance(s.geom, r.geom)
from subjects s join springs r on st_dwithin(s.geom, r.geom, 300);
insert into measured select 'sutt', s.id, '', r.id, st_distance(s.geom, r.geom)
from subjects s join power_lines r on st_dwithin(s.geom, r.geom, 50);
insert into measured select 'ruwasja', s.id, '', r.id, greatest(0, st_distance(s.geom, r.geom) - r.carriageway_width_m / 2)
from subjects s join roads r on st_dwithin(s.geom, r.geom, 60) where r.carriageway_width_m is not null;
