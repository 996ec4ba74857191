// SPDX-License-Identifier: Apache-2.0
// The page /map: layers on and off, what lies at a point, a link that brings one back to the same view.
import type { Map, MapGeoJSONFeature, MapMouseEvent } from "maplibre-gl";
import { locateControl, planMap } from "./planmap";
import { element, english, say } from "./words";

function property(feature: MapGeoJSONFeature, name: string): string {
    const value = feature.properties[name];
    return value === undefined ? "" : String(value);
}

/// The topmost zone and the special provisions under a point, in words.
function words(features: MapGeoJSONFeature[]): string[] {
    const lines: string[] = [];
    const zone = features.find((feature) => feature.sourceLayer === "zones");
    if (zone) lines.push(`${say("Zona", "Zone")} ${property(zone, "subzone")}: ${property(zone, english ? "name_en" : "name_id")}`);
    for (const feature of features.filter((own) => own.sourceLayer === "overlays")) {
        const text = property(feature, english ? "text_en" : "text_id") || `${property(feature, "field")} ${property(feature, "value")}`;
        if (!lines.includes(text)) lines.push(text);
    }
    const parcel = features.find((feature) => feature.sourceLayer === "parcels");
    if (parcel) lines.push(`${say("Bidang", "Parcel")} ${property(parcel, "number")}`);
    if (lines.length === 0) lines.push(say("Di sini tidak ada rencana.", "There is no plan here."));
    return lines;
}

function showPoint(map: Map, panel: HTMLElement, event: { lngLat: { lng: number; lat: number }; point: MapMouseEvent["point"] }): void {
    const list = element("ul");
    for (const line of words(map.queryRenderedFeatures(event.point))) list.append(element("li", {}, line));
    const at = `${event.lngLat.lat.toFixed(6)},${event.lngLat.lng.toFixed(6)}`;
    const link = element("a", { href: `/plot?at=${at}${english ? "&lang=en" : ""}`, class: "button" }, say("Lihat aturan di titik ini", "See the rules at this point"));
    panel.replaceChildren(element("h2", {}, say("Di titik ini", "At this point")), list, link);
}

function layerSwitches(map: Map, form: HTMLElement): void {
    const apply = (box: HTMLInputElement) => {
        for (const layer of map.getStyle().layers) {
            if ("source-layer" in layer && layer["source-layer"] === box.value) map.setLayoutProperty(layer.id, "visibility", box.checked ? "visible" : "none");
        }
    };
    for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
        apply(box);
        box.addEventListener("change", () => apply(box));
    }
}

function start(): void {
    const box = document.getElementById("peta"), panel = document.getElementById("titik"), form = document.getElementById("lapisan");
    const status = document.getElementById("status");
    if (!box || !panel || !form || !status) return;
    const tell = (text: string) => (status.textContent = text);
    const map = planMap({ box, options: { hash: true } });
    locateControl(map, tell);
    map.on("load", () => {
        layerSwitches(map, form);
        box.dataset.ready = "true";
    });
    map.on("click", (event) => showPoint(map, panel, event));
    // Without a mouse: Enter asks about the middle of the map.
    map.getCanvas().addEventListener("keydown", (event) => {
        if (event.key === "Enter") showPoint(map, panel, { lngLat: map.getCenter(), point: map.project(map.getCenter()) });
    });
    map.on("error", () => tell(say("Sebagian peta gagal dimuat. Periksa sambungan, lalu muat ulang.", "Part of the map could not be loaded. Check the connection, then reload.")));
}

start();
