// SPDX-License-Identifier: Apache-2.0
// A map of the plan in a box of the page: MapLibre with our style, metric scale, north up, names in the page's language.
import maplibregl from "maplibre-gl/dist/maplibre-gl-csp.js";
import type { Map, MapOptions } from "maplibre-gl";
import { drawImages } from "./images";
import { element, say } from "./words";

const names: Record<string, [string, string]> = {
    "Map.Title": ["Peta rencana: zona, jalan, air, bidang tanah", "Map of the plan: zones, roads, water, parcels"],
    "NavigationControl.ZoomIn": ["Perbesar peta", "Zoom in"],
    "NavigationControl.ZoomOut": ["Perkecil peta", "Zoom out"],
    "GeolocateControl.FindMyLocation": ["Pakai lokasi saya", "Use my location"],
    "GeolocateControl.LocationNotAvailable": ["Lokasi tidak tersedia", "Location not available"],
    "CooperativeGesturesHandler.WindowsHelpText": ["Pakai Ctrl + roda untuk memperbesar", "Use Ctrl + wheel to zoom"],
    "CooperativeGesturesHandler.MacHelpText": ["Pakai ⌘ + roda untuk memperbesar", "Use ⌘ + wheel to zoom"],
    "CooperativeGesturesHandler.MobileHelpText": ["Geser peta dengan dua jari", "Move the map with two fingers"],
};

/// The mark that cannot be closed: nobody takes a sample, or a picture of it, for the law.
class SampleMark {
    private readonly mark: HTMLElement;
    constructor(text: string) {
        this.mark = element("div", { class: "maplibregl-ctrl sample-mark" }, text);
    }
    onAdd(): HTMLElement {
        return this.mark;
    }
    onRemove(): void {
        this.mark.remove();
    }
}

export interface PlanMapPlace {
    box: HTMLElement;
    /// data-style, data-worker: addresses; data-bounds: west, south, east, north; data-sample: the mark of a sample
    options?: Partial<MapOptions>;
    /// Without buttons, scale and mark: another map under it has them.
    controls?: boolean;
}

export function planMap({ box, options, controls = true }: PlanMapPlace): Map {
    maplibregl.setWorkerUrl(box.dataset.worker ?? "");
    const edges = (box.dataset.bounds ?? "").split(",").map(Number);
    // Nothing to show has no bounds: then all of Indonesia.
    const bounds = (edges.length === 4 && edges.every(Number.isFinite) ? edges : [95, -11, 141, 6]) as [number, number, number, number];
    const map = new maplibregl.Map({
        container: box,
        style: box.dataset.style ?? "",
        bounds,
        fitBoundsOptions: { padding: 16 },
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxZoom: 22,
        locale: Object.fromEntries(Object.entries(names).map(([key, [id, en]]) => [key, say(id, en)])),
        ...options,
    }) as Map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    if (controls) {
        map.addControl(new maplibregl.NavigationControl({ showCompass: false }), "top-right");
        map.addControl(new maplibregl.ScaleControl({ unit: "metric" }), "top-left");
    }
    if (box.dataset.sample) map.addControl(new SampleMark(box.dataset.sample), "top-left");
    drawImages(map);
    return map;
}

export function locateControl(map: Map, told: (text: string) => void): void {
    const control = new maplibregl.GeolocateControl({ positionOptions: { enableHighAccuracy: true }, trackUserLocation: false, showAccuracyCircle: true });
    map.addControl(control, "top-right");
    control.on("geolocate", (event: GeolocationPosition) => {
        const metres = Math.round(event.coords.accuracy);
        const fine = metres <= 5 ? "" : say("; belum cukup teliti untuk batas bidang", "; not precise enough for a plot's border");
        told(say(`Ketelitian ± ${metres} m${fine}.`, `Accuracy ± ${metres} m${fine}.`));
    });
    control.on("error", () => told(say("Lokasi tidak tersedia. Ketik koordinat di halaman depan.", "Location is not available. Type the coordinate on the front page.")));
}
