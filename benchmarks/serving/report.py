# SPDX-License-Identifier: Apache-2.0
"""Figures as tables in Markdown."""
from statistics import median

from machine import NOISE


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows] + [""]


def others(foreign):
    return f"{100 * foreign:.0f} %" + (" **disturbed**" if foreign > NOISE else "")


def rates(rows, unit, base=None):
    """The ratio is the median of those within each round: what `base` names, else the first row, over this row."""
    body = []
    for row in rows:
        own = base(row) if base else rows[0]
        body.append([row["name"], number(row["rate"]), f"{number(min(row['rates']))} to {number(max(row['rates']))}", f"{median(ours / this for ours, this in zip(own['rates'], row['rates'])):.2f}", f"{row['p50']:.2f}",
                     f"{row['p99']:.2f}", row["faults"], others(row["foreign"])])
    return table(["", unit, f"lowest to highest of {len(rows[0]['rates'])}", "ours / this", "p50 ms", "p99 ms", "errors", "taken by others"], body)


def of_same_answer(rows):
    """What packs is held against ours that packs."""
    by_name = {row["name"]: row for row in rows}
    return lambda row: by_name["Si Pejuang, gzip" if "gzip" in row["name"] else "Si Pejuang"]


def tiles(cold, warm, files):
    lines = ["## Tiles", "", f"{files.described()}, in one shuffled order, by `wrk -t1 -c16`. gzip: with `Accept-Encoding: gzip`. Median of the rounds, in which the servers took turns. "
             "nginx has as many workers as there are cores, its files open and its log on; its packed files were packed before, with zlib at 6. tileserver-gl-light unpacks and packs each tile it is asked for. "
             "We make a tile when it is first asked for (those up to zoom 12 soon after the start), and keep it, packed as well.", "",
             "Cold: a process just started, each tile once. Nothing of ours is made yet; the files of the others were written shortly before and lie in the page cache, so they make nothing here.", ""]
    return [*lines, *rates(cold, "tiles/s", of_same_answer(cold)), "Warm: the same process, all tiles asked for before.", "", *rates(warm, "tiles/s", of_same_answer(warm))]


def checks(rows, versions, proposals):
    lines = ["## Checks", "", f"{len(proposals)} proposals with one plot and one building each (the examples, and parcels of the sample city with the buildings that stand there), in one order by wrk and at random by "
             f"pgbench (`-M prepared`, local socket). {versions}.", "",
             "Comparable: both read GeoJSON in longitude and latitude, bring it into the plan's frame, and measure the shares of zones under plot and building, coverage, containment in plot and parcel, and the distance to "
             "each road within 50 m. Not comparable: we also speak HTTP, take in a whole document, check its validity, and judge all provisions (floors, heights, setbacks, rivers, coast, hazards from rasters, airport, special "
             "provisions), with articles, arithmetic and the place of each finding in the answer; PostGIS finds the proposal in a table of its own, and answers with some numbers. So \"ours / this\" tells what a whole "
             "verdict costs beside the spatial part alone, and no more.", ""]
    for clients in sorted({row["clients"] for row in rows}):
        same = [row for row in rows if row["clients"] == clients]
        lines += [f"{clients} client{'s' if clients > 1 else ''} at a time:", "", *rates(same, "checks/s")]
    return lines


def steady(seen):
    alone = [[name, number(own["rate"]), f"{own['p50_ms']:.2f}", f"{own['p99_ms']:.2f}", own["faults"], others(own["foreign"])] for name, own in seen["alone"].items()]
    row = [f"{seen['seconds']:.0f} s", number(seen["rate"]), f"{seen['p50_ms']:.2f}", f"{seen['p99_ms']:.2f}", f"{seen['max_ms']:.0f}", f"{seen['faults']} of {seen['requests']:,}",
           f"{seen['before'][0]:.0f} before, {seen['after'][0]:.0f} after, {seen['after'][1]:.0f} at most", others(seen["foreign"])]
    return ["## Steady load", "", f"80 % tiles, 10 % pages of plots, 10 % checks, in one shuffled order from {seen['connections']} connections, each asking as soon as it is answered: as much as the server gives.", "",
            *table(["time", "requests/s", "p50 ms", "p99 ms", "longest ms", "errors", "resident MiB", "taken by others"], [row]),
            "The same requests by kind, from one connection:", "", *table(["", "requests/s", "p50 ms", "p99 ms", "errors", "taken by others"], alone)]


def told(bystander):
    answered, asked, p50, p99, rest = bystander
    times = f", p50 {p50:.0f} ms, p99 {p99:.0f} ms" if answered else ""
    return f"{answered} of {asked}{times}" + "".join(f", {name}: {count}" for name, count in rest.items())


def overload(rows):
    body = []
    for row in rows:
        seen = row["seen"]
        seconds = seen["seconds"]
        body.append([row["name"], row["connections"], number(row["before"]["rate"]), number((seen["answered"] + seen["refused"]) / seconds), number(seen["answered"] / seconds), number(seen["refused"] / seconds),
                     seen["without_retry_after"], seen["other"] + seen["connect"] + seen["read"] + seen["write"] + seen["timeout"], told(row["bystander"]),
                     f"{row['before']['p99_ms']:.1f}", f"{row['after']['p99_ms']:.1f}", f"{row['memory'][1]:.0f}", others(max(row["before"]["foreign"], seen["foreign"], row["after"]["foreign"]))])
    return ["## Overload", "", "`POST /check` from five times as many connections as there may be requests waiting (128 of one address, 256 in all), each asking again as soon as it is answered or refused. A client on another "
            "address asks for a page ten times a second meanwhile. p99 is that of four calm connections, before and from 5 s after it.", "",
            *table(["load from", "connections", "checks/s before", "asked/s", "answered/s", "refused (503)/s", "503 without Retry-After", "other faults", "the client beside it: answered", "p99 ms before", "p99 ms after", "most MiB",
                    "taken by others"], body)]


def again(row):
    answered, asked = row["new"][:2]
    if answered == asked:
        return "always"
    return "not within 60 s" if row["again"] is None else f"{row['again']:.0f} s"


def idle(rows):
    body = []
    for row in rows:
        times = sorted(ms for _, ms in row["kept"])
        body.append([f"{row['number']:,}", f"{row['held']:,}", f"{sum(status == 200 for status, _ in row['kept'])} of {len(times)}, p50 {times[len(times) // 2]:.1f} ms, longest {times[-1]:.0f} ms", told(row["new"]), again(row),
                     f"{row['before'][0]:.0f}, then {row['during'][0]:.0f}"])
    return ["## Idle connections", "", "Opened from ten addresses, then silent. The server takes 8,000, and ends those that ask nothing after 15 s. For 10 s one client asks on a connection that was there before, another on a new one each time.", "",
            *table(["opened", "held by the server", "the connection from before: answered", "new connections: answered", "new ones answered from: after the opening", "resident MiB"], body)]
