-- SPDX-License-Identifier: Apache-2.0
-- Front, side and rear told again: "Front = plot edges within half the right of way + tolerance of a road and facing it. Rear = edges
-- whose outward normal is within 45 degrees of the opposite. Side = the others." :reach is the sum of both accuracies.

create table edges as
select p.id as plot, n, a, b, st_makeline(a, b) as geom, st_distance(a, b) as length,
       st_setsrid(st_makepoint((st_x(a) + st_x(b)) / 2, (st_y(a) + st_y(b)) / 2), st_srid(a)) as middle,
       (st_y(b) - st_y(a)) / nullif(st_distance(a, b), 0) as nx, (st_x(a) - st_x(b)) / nullif(st_distance(a, b), 0) as ny
from (select id, st_exteriorring(st_forcepolygonccw(geom)) as ring from parcels) p,
     generate_series(1, st_npoints(ring) - 1) n, st_pointn(ring, n) a, st_pointn(ring, n + 1) b;
create index on edges using gist (geom);

-- How squarely an edge looks at a road, from its middle, and from where the two are nearest.
create table looks as
select e.plot, e.n, r.id as road, r.class, e.nx, e.ny, e.length,
       (e.nx * (st_x(m) - st_x(e.middle)) + e.ny * (st_y(m) - st_y(e.middle))) / nullif(st_distance(m, e.middle), 0) as square,
       (e.nx * (st_x(q) - st_x(f)) + e.ny * (st_y(q) - st_y(f))) / nullif(st_distance(f, q), 0) as somewhere
from edges e join roads r on st_dwithin(e.geom, r.geom, r.row_width_m / 2 + :reach),
     st_closestpoint(r.geom, e.middle) m, st_closestpoint(e.geom, r.geom) f, st_closestpoint(r.geom, f) q
where e.length > 0;

create table front_edges as
select plot, n, road, class, nx, ny, length from (
    select *, row_number() over (partition by plot, n order by coalesce(square, 1) desc, road) as first
    from looks where coalesce(square, 1) >= sqrt(0.5)) best where first = 1;

-- A street in several pieces: each piece before a part of the edge is a front too.
create table fronts as
select plot, road, class, sum(nx * length) as x, sum(ny * length) as y from (
    select plot, n, road, class, nx, ny, length from front_edges
    union
    select l.plot, l.n, l.road, l.class, l.nx, l.ny, l.length from looks l join front_edges f using (plot, n)
    where l.road <> f.road and coalesce(l.somewhere, l.square, 1) >= sqrt(0.5)) each_piece
group by plot, road, class;
update fronts set x = x / sqrt(x * x + y * y), y = y / sqrt(x * x + y * y);

-- The opposite of the main front, where all fronts look one way.
create table rears as
select m.plot, m.x, m.y from (
    select *, row_number() over (partition by plot order by case class when 'arteri' then 1 when 'kolektor' then 2 when 'lokal' then 3
        when 'lingkungan' then 4 else 5 end, road collate "C") as main,
        first_value(x) over (partition by plot order by road collate "C") as fx,
        first_value(y) over (partition by plot order by road collate "C") as fy
    from fronts) m
where main = 1 and not exists (
    select from fronts o where o.plot = m.plot and o.x * m.fx + o.y * m.fy < sqrt(0.5));

create table sides as
select e.plot, e.n, e.geom, case when r.plot is not null and -(e.nx * r.x + e.ny * r.y) >= sqrt(0.5) then 'jbb' else 'jbs' end as rule
from edges e left join rears r using (plot)
where not exists (select from front_edges f where f.plot = e.plot and f.n = e.n);

insert into measured select s.rule, b.id, '', '', min(st_distance(b.geom, s.geom))
from buildings b join sides s on s.plot = b.parcel group by s.rule, b.id;
insert into measured select 'gsb', b.id, '', f.road, greatest(0, st_distance(b.geom, r.geom) - r.row_width_m / 2)
from buildings b join fronts f on f.plot = b.parcel join roads r on r.id = f.road;
