// SPDX-License-Identifier: Apache-2.0
// The tiles of a running server as MapLibre reads them: @mapbox/vector-tile. Usage: vector_tile.mjs BASE FOLDER
// FOLDER gets the tiles and counts.json, the number of features of each layer, for another reader to be held against.
import { mkdirSync, writeFileSync } from "node:fs";

import { classifyRings, VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

const [base, folder] = process.argv.slice(2);
const zooms = [0, 5, 10, 12, 14, 16, 18, 20];
const most = 150; // tiles of one zoom
const extent = 4096, buffer = 64;

function column(longitude, zoom) {
    return Math.floor(((longitude + 180) / 360) * 2 ** zoom);
}

function row(latitude, zoom) {
    return Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom);
}

/// All tiles of the city, or as many as we take, spread over it.
function* spread(bounds, zoom) {
    const [west, south, east, north] = bounds;
    const left = column(west, zoom), top = row(north, zoom);
    const columns = column(east, zoom) - left + 1, rows = row(south, zoom) - top + 1;
    const step = Math.max(1, Math.ceil(Math.sqrt((columns * rows) / most)));
    for (let y = Math.floor((rows - 1) % step / 2); y < rows; y += step)
        for (let x = Math.floor((columns - 1) % step / 2); x < columns; x += step) yield [zoom, top + y, left + x];
}

/// The surveyor's formula of the specification (4.3.4.4): positive for an exterior ring, y pointing down.
function area(ring) {
    return ring.reduce((sum, p, i) => sum + p.x * ring[(i + 1) % ring.length].y - ring[(i + 1) % ring.length].x * p.y, 0) / 2;
}

function box(ring) {
    const xs = ring.map((p) => p.x), ys = ring.map((p) => p.y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function ringFaults(ring) {
    const first = ring[0], last = ring[ring.length - 1], before = ring[ring.length - 2];
    const faults = [];
    if (first.x !== last.x || first.y !== last.y) faults.push("a ring that is not closed");
    if (before.x === first.x && before.y === first.y) faults.push("a ring that repeats its first corner");
    if (ring.length < 4) faults.push("a ring of fewer than three corners");
    if (area(ring) === 0) faults.push("a ring without area");
    return faults;
}

function polygonFaults(lines) {
    const faults = lines.flatMap(ringFaults);
    if (area(lines[0]) <= 0) faults.push("a first ring that is no exterior one");
    const polygons = classifyRings(lines);
    if (polygons.flat().length !== lines.length) faults.push("rings lost by classifyRings");
    for (const [shell, ...holes] of polygons) {
        const around = box(shell);
        if (area(shell) <= 0 || holes.some((hole) => area(hole) >= 0)) faults.push("exterior and interior rings wound alike");
        if (holes.map(box).some((own) => own[0] < around[0] || own[1] < around[1] || own[2] > around[2] || own[3] > around[3])) faults.push("a hole beyond its exterior ring");
    }
    return faults;
}

/// What is wrong with the shape of a feature: 1 point, 2 line, 3 polygon.
function shapeFaults(feature) {
    const lines = feature.loadGeometry();
    if (lines.length === 0) return ["a feature without geometry"];
    if (feature.type === 3) return polygonFaults(lines);
    if (feature.type === 2) return lines.some((line) => line.length < 2) ? ["a line of one point"] : [];
    return feature.type === 1 ? [] : [`a feature of type ${feature.type}`];
}

function beyond(feature) {
    return feature.loadGeometry().flat().some((p) => Math.min(p.x, p.y) < -buffer || Math.max(p.x, p.y) > extent + buffer);
}

class Zoom {
    constructor(zoom) {
        this.zoom = zoom;
        this.tiles = this.features = this.polygons = this.holes = 0;
        this.faults = { version: [], ids: [], shapes: [], extent: [] };
    }

    layer(where, layer) {
        const ids = new Set();
        if (layer.version !== 2) this.faults.version.push(`${where}: version ${layer.version}`);
        if (layer.extent !== extent) this.faults.extent.push(`${where}: extent ${layer.extent}`);
        for (let i = 0; i < layer.length; ++i) {
            const feature = layer.feature(i);
            ++this.features;
            if (feature.type === 3) {
                ++this.polygons;
                this.holes += feature.loadGeometry().filter((ring) => area(ring) < 0).length;
            }
            if (feature.id === undefined || ids.has(feature.id)) this.faults.ids.push(`${where}: id ${feature.id}`);
            ids.add(feature.id);
            this.faults.shapes.push(...shapeFaults(feature).map((fault) => `${where} ${feature.id}: ${fault}`));
            if (beyond(feature)) this.faults.extent.push(`${where} ${feature.id}: beyond the buffer`);
        }
    }

    tell() {
        const seen = `z${this.zoom}: ${this.tiles} tiles, ${this.features} features, ${this.polygons} polygons, ${this.holes} holes`;
        say(`${seen}: all layers are of version 2`, this.faults.version);
        say(`${seen}: an id for each feature, once a layer`, this.faults.ids);
        say(`${seen}: rings closed, with area, exterior before interior; lines and points whole`, this.faults.shapes);
        say(`${seen}: extent ${extent}, nothing beyond it by more than ${buffer}`, this.faults.extent);
        say(`${seen}: there is something to see`, this.features > 0 ? [] : ["no features"]);
    }
}

function say(name, faults) {
    console.log(faults.length === 0 ? `ok ${name}` : `FAULT ${name}: ${faults.length}: ${faults.slice(0, 3).join("; ")}`);
}

const tilejson = await (await fetch(`${base}/ogc/plans/kupang-contoh/2026-1/tilejson`)).json();
const counts = {};
mkdirSync(folder, { recursive: true });
for (const zoom of zooms) {
    const seen = new Zoom(zoom);
    for (const [z, y, x] of spread(tilejson.bounds, zoom)) {
        const answer = await fetch(tilejson.tiles[0].replace("{z}", z).replace("{y}", y).replace("{x}", x));
        if (answer.status === 204) continue; // outside the city
        if (answer.status !== 200) seen.faults.version.push(`${z}/${y}/${x}: status ${answer.status}`);
        const bytes = Buffer.from(await answer.arrayBuffer());
        const { layers } = new VectorTile(new PbfReader(bytes));
        for (const [name, layer] of Object.entries(layers)) seen.layer(`${z}/${y}/${x} ${name}`, layer);
        ++seen.tiles;
        writeFileSync(`${folder}/${z}-${y}-${x}.pbf`, bytes);
        counts[`${z}-${y}-${x}`] = Object.fromEntries(Object.entries(layers).map(([name, layer]) => [name, layer.length]));
    }
    seen.tell();
}
writeFileSync(`${folder}/counts.json`, JSON.stringify(counts));
