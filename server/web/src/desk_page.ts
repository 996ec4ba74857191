// SPDX-License-Identifier: Apache-2.0
// The officer's map of a screening: numbers of violations from afar, the violating parts from near; the list beside it follows a press on the map. Without
// this script the list, its filters and each land's page are whole.
import type { Map, MapMouseEvent } from "maplibre-gl";
import { planMap } from "./planmap";
import { say } from "./words";

const source = "meja", ink = "#111111", paper = "#ffffff", bad = "#9b1c1c";

/// The plan is the ground here, not the figure: paler, and without what lies over nearly all of it.
function quieten(map: Map): void {
    for (const layer of map.getStyle().layers) {
        if (!("source-layer" in layer)) continue;
        if (layer["source-layer"] === "overlays") map.setLayoutProperty(layer.id, "visibility", "none");
        else if (layer.type === "fill") map.setPaintProperty(layer.id, "fill-opacity", 0.35);
    }
}

/// The layers over the plan: clusters below zoom 15, from there lands and the places of their findings.
function addLayers(map: Map): void {
    const size = ["interpolate", ["linear"], ["get", "count"], 1, 10, 100, 18, 1000, 24];
    const colour = (outcome: string) => ["match", outcome === "" ? ["get", "outcome"] : outcome, "violates", bad, "nonconforming", bad, "conditional", "#7a4f00", "undetermined", "#434b57", "#1b6b3a"];
    const add = (layer: object) => map.addLayer(layer as Parameters<Map["addLayer"]>[0]);
    add({ id: "meja-tapak", type: "line", source, "source-layer": "lands", paint: { "line-color": ink, "line-width": 1 } });
    add({ id: "meja-tapak-isi", type: "fill", source, "source-layer": "lands", paint: { "fill-color": colour(""), "fill-opacity": 0.25 } });
    add({ id: "meja-bagian", type: "fill", source, "source-layer": "areas", paint: { "fill-pattern": ["match", ["get", "outcome"], "violates", "hatch:#9b1c1c", "conditional", "hatch:#7a4f00", "hatch:#434b57"] } });
    add({ id: "meja-bagian-tepi", type: "line", source, "source-layer": "areas", paint: { "line-color": colour(""), "line-width": 2 } });
    add({ id: "meja-garis", type: "line", source, "source-layer": "lines", paint: { "line-color": colour(""), "line-width": 3 } });
    add({ id: "meja-pilihan-tepi", type: "line", source, "source-layer": "lands", filter: ["==", ["id"], -1], paint: { "line-color": paper, "line-width": 7 } });
    add({ id: "meja-pilihan", type: "line", source, "source-layer": "lands", filter: ["==", ["id"], -1], paint: { "line-color": ink, "line-width": 3 } });
    for (const layer of ["areas", "lines"])
        add({ id: `meja-nomor-${layer}`, type: "symbol", source, "source-layer": layer, filter: ["==", ["id"], -1], layout: { "icon-image": "", "icon-allow-overlap": true } });
    add({ id: "meja-kelompok", type: "circle", source, "source-layer": "clusters", paint: { "circle-radius": size, "circle-color": ["case", [">", ["get", "violates"], 0], bad, "#4a5259"], "circle-stroke-color": paper, "circle-stroke-width": 2 } });
    add({ id: "meja-jumlah", type: "symbol", source, "source-layer": "clusters", layout: { "icon-image": ["concat", "count:", ["to-string", ["case", [">", ["get", "violates"], 0], ["get", "violates"], ["get", "count"]]]], "icon-allow-overlap": true } });
}

/// What the column says about itself: the tiles that fit its filter, the land it shows.
class Desk {
    private tiles = "";
    private asked = 0;

    constructor(private readonly map: Map, private readonly box: HTMLElement, private readonly column: HTMLElement, private readonly status: HTMLElement) {
        map.on("click", (event) => this.pressed(event));
        column.addEventListener("click", (event) => this.followed(event));
        window.addEventListener("popstate", () => void this.load(location.href, false));
        quieten(map);
        this.showTiles(box.dataset.tiles ?? "");
        this.showLand();
    }

    private showTiles(tiles: string): void {
        if (tiles === this.tiles) return;
        this.tiles = tiles;
        const own = this.map.getSource(source);
        const urls = [new URL(tiles, location.href).href.replace(/%7B/g, "{").replace(/%7D/g, "}")];
        if (own && "setTiles" in own) (own as unknown as { setTiles(urls: string[]): void }).setTiles(urls);
        else {
            this.map.addSource(source, { type: "vector", tiles: urls, maxzoom: 18 });
            addLayers(this.map);
        }
    }

    /// The land of the column: outlined, its findings numbered as in the list.
    private showLand(): void {
        const land = this.column.querySelector<HTMLElement>("#satu");
        const number = Number(land?.dataset.land ?? -1);
        for (const id of ["meja-pilihan", "meja-pilihan-tepi"]) this.map.setFilter(id, ["==", ["id"], number]);
        const pairs = (land?.dataset.numbers ?? "").split(",").filter(Boolean).map((pair) => pair.split(":"));
        for (const layer of ["meja-nomor-areas", "meja-nomor-lines"]) {
            this.map.setFilter(layer, ["==", ["get", "land"], number]);
            const names = pairs.flatMap(([row, shown]) => [row, `pin:${shown}`]);
            const image = names.length > 0 ? ["match", ["get", "id"], ...names, ""] : "";
            this.map.setLayoutProperty(layer, "icon-image", image);
        }
        const bounds = (land?.dataset.bounds ?? "").split(",").map(Number);
        if (bounds.length === 4) this.map.fitBounds(bounds as [number, number, number, number], { padding: 80, maxZoom: 19, animate: !matchMedia("(prefers-reduced-motion: reduce)").matches });
    }

    private pressed(event: MapMouseEvent): void {
        const hit = this.map.queryRenderedFeatures(event.point).filter((feature) => feature.source === source);
        const cluster = hit.find((feature) => feature.sourceLayer === "clusters");
        if (cluster) {
            this.map.easeTo({ center: event.lngLat, zoom: Math.min(this.map.getZoom() + 2, 16) });
            return;
        }
        const place = hit.find((feature) => feature.sourceLayer !== "lands");
        const land = hit.find((feature) => feature.sourceLayer === "lands");
        const number = place?.properties.land ?? land?.id;
        if (number === undefined) return;
        const url = new URL(location.href);
        url.searchParams.delete("page");
        url.searchParams.set("land", String(number));
        void this.load(url.href, true);
    }

    private followed(event: MouseEvent): void {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const to = new URL(link.href);
        if (to.pathname !== location.pathname || to.hash) return;
        event.preventDefault();
        void this.load(to.href, true);
    }

    /// Whoever pressed a key or a place hears and sees what came.
    private focusColumn(): void {
        const head = this.column.querySelector<HTMLElement>("h2, p");
        if (!head) return;
        head.tabIndex = -1;
        head.focus({ preventScroll: false });
    }

    private async load(href: string, remember: boolean): Promise<void> {
        const own = ++this.asked;
        this.column.classList.add("old-answer");
        try {
            const answer = await fetch(href, { headers: { Accept: "text/html" } });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            if (own !== this.asked) return; // something else was pressed meanwhile
            const column = page.getElementById("kolom"), box = page.getElementById("peta-meja");
            if (!column || !box) {
                location.href = href;
                return;
            }
            this.column.replaceChildren(...document.importNode(column, true).childNodes);
            const other = page.querySelector<HTMLAnchorElement>("header a.lang");
            if (other) document.querySelector("header a.lang")?.replaceWith(document.importNode(other, true));
            this.column.scrollTop = 0;
            if (remember) history.pushState(null, "", href);
            this.showTiles(box.dataset.tiles ?? "");
            this.showLand();
            this.status.textContent = "";
            this.focusColumn();
        } catch {
            if (own === this.asked) this.status.textContent = say("Koneksi terputus; coba lagi.", "Connection lost; try again.");
        } finally {
            if (own === this.asked) this.column.classList.remove("old-answer");
        }
    }
}

function start(): void {
    const box = document.getElementById("peta-meja"), column = document.getElementById("kolom"), status = document.getElementById("status");
    if (!box || !column || !status) return;
    const map = planMap({ box });
    map.on("load", () => {
        new Desk(map, box, column, status);
        box.dataset.ready = "true";
    });
    map.on("error", () => (status.textContent = say("Sebagian peta gagal dimuat.", "Part of the map could not be loaded.")));
}

start();
