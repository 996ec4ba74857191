// SPDX-License-Identifier: Apache-2.0
// The page /map: layers on and off, what lies at a point, a comparison, a link that brings one back to the same view.
import type { GeoJSONSource, Map, MapGeoJSONFeature, MapMouseEvent } from "maplibre-gl";
import { compare } from "./compare";
import { locateControl, planMap } from "./planmap";
import { element, english, say } from "./words";

function property(feature: MapGeoJSONFeature, name: string): string {
    const value = feature.properties[name];
    return value === undefined ? "" : String(value);
}

/// The topmost zone and the special provisions under a point, in words.
function words(drawn: MapGeoJSONFeature[]): string[] {
    const lines: string[] = [], features = drawn.filter((feature) => feature.source !== "asked");
    const zone = features.find((feature) => feature.sourceLayer === "zones");
    if (zone) lines.push(`${say("Zona", "Zone")} ${property(zone, "subzone")}: ${property(zone, english ? "name_en" : "name_id")}`);
    for (const feature of features.filter((own) => own.sourceLayer === "overlays")) {
        const text = property(feature, english ? "text_en" : "text_id") || `${property(feature, "field")} ${property(feature, "value")}`;
        if (!lines.includes(text)) lines.push(text);
    }
    const parcel = features.find((feature) => feature.sourceLayer === "parcels");
    if (parcel) lines.push(`${say("Bidang", "Parcel")} ${property(parcel, "number")}`);
    // What is drawn is not all there is: layers may be off. The page of the point knows.
    if (lines.length === 0) lines.push(say("Tidak ada yang tampak di titik ini; lapisan yang dimatikan tidak disebut.", "Nothing is shown at this point; layers that are off are not told."));
    return lines;
}

/// A ring about the point that was asked about, on each map.
function markPoint(map: Map, { lng, lat }: { lng: number; lat: number }): void {
    const data: GeoJSON.Feature = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [lng, lat] } };
    const known = map.getSource("asked") as GeoJSONSource | undefined;
    if (known) return void known.setData(data);
    map.addSource("asked", { type: "geojson", data });
    map.addLayer({ id: "asked-casing", type: "circle", source: "asked", paint: { "circle-radius": 9, "circle-opacity": 0, "circle-stroke-color": "#ffffff", "circle-stroke-width": 6 } });
    map.addLayer({ id: "asked-ring", type: "circle", source: "asked", paint: { "circle-radius": 9, "circle-opacity": 0, "circle-stroke-color": "#111111", "circle-stroke-width": 3 } });
}

/// The place that the link names: "lat,lon".
function placeOfLink(): { lng: number; lat: number } | undefined {
    const found = /^(-?\d+\.?\d*),\s*(-?\d+\.?\d*)$/.exec(new URL(location.href).searchParams.get("at") ?? "");
    return found ? { lat: Number(found[1]), lng: Number(found[2]) } : undefined;
}

function showPoint(map: Map, panel: HTMLElement, event: { lngLat: { lng: number; lat: number }; point: MapMouseEvent["point"] }): void {
    const list = element("ul");
    for (const line of words(map.queryRenderedFeatures(event.point))) list.append(element("li", {}, line));
    const at = `${event.lngLat.lat.toFixed(6)},${event.lngLat.lng.toFixed(6)}`;
    const date = new URL(location.href).searchParams.get("date");
    const link = element("a", { href: `/plot?at=${at}${date ? `&date=${encodeURIComponent(date)}` : ""}${english ? "&lang=en" : ""}`, class: "button" }, say("Lihat aturan di titik ini", "See the rules at this point"));
    markPoint(map, event.lngLat);
    panel.replaceChildren(element("h2", {}, say("Di titik ini", "At this point")), list, link);
}

/// Layers of the style are called by plan, layer and part. `cells`: a plan that has its zones as a raster shows that, whatever the boxes say.
function layerSwitches(map: Map, form: HTMLElement, cells: boolean): void {
    form.hidden = false; // without script there is nothing to switch, or to press
    document.getElementById("cara")?.removeAttribute("hidden");
    const shown = (plan = "", layer = "", part = "", checked: boolean) => {
        if (!cells || !map.getLayer(`${plan}/zoning/raster`)) return checked;
        return layer === "zoning" || (checked && !(layer === "zones" && part !== "label"));
    };
    const apply = (box: HTMLInputElement) => {
        for (const { id } of map.getStyle().layers) {
            const [plan, layer, part] = id.split("/");
            if (layer === box.value) map.setLayoutProperty(id, "visibility", shown(plan, layer, part, box.checked) ? "visible" : "none");
        }
    };
    for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
        apply(box);
        box.addEventListener("change", () => apply(box));
    }
}

/// What leads from this page to another view of it leads to the same place.
function keepView(): void {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/map"]')) form.addEventListener("submit", () => (form.action = `/map${location.hash}`));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/map?"]')) link.addEventListener("click", () => (link.hash = location.hash));
}

function start(): void {
    const box = document.getElementById("peta"), panel = document.getElementById("titik"), form = document.getElementById("lapisan");
    const status = document.getElementById("status");
    if (!box || !panel || !form || !status) return;
    const tell = (text: string) => (status.textContent = text);
    const map = planMap({ box, options: { hash: true } });
    locateControl(map, tell);
    const other = compare(map, box);
    const loaded = [map, ...(other ? [other] : [])].map((own) => new Promise<void>((done) => {
        own.on("load", () => {
            layerSwitches(own, form, own === other && box.dataset.compareZones === "raster");
            const place = placeOfLink();
            if (place) markPoint(own, place);
            done();
        });
        own.on("click", (event) => showPoint(own, panel, event));
        own.on("error", () => tell(say("Sebagian peta gagal dimuat. Periksa sambungan, lalu muat ulang.", "Part of the map could not be loaded. Check the connection, then reload.")));
        // Without a mouse: Enter asks about the middle of the map.
        own.getCanvas().addEventListener("keydown", (event) => {
            if (event.key === "Enter") showPoint(own, panel, { lngLat: own.getCenter(), point: own.project(own.getCenter()) });
        });
    }));
    Promise.all(loaded).then(() => (box.dataset.ready = "true"));
    keepView();
}

start();
