// SPDX-License-Identifier: Apache-2.0
// Drawing a polygon for a field of typed corners: what is drawn is written there, and what is typed there is drawn. Each act has a button, so that neither
// a mouse nor a steady hand is needed.
import type { GeoJSONSource, Map, MapMouseEvent } from "maplibre-gl";
import { planMap } from "./planmap";
import { button, element, number, say } from "./words";

type Corner = [longitude: number, latitude: number];

const snapped = { mouse: 12, touch: 20 };

/// Metres on the sphere about the first corner: good to a thousandth over a plot; the engine's figure replaces it.
function metres(corners: Corner[]): [number, number][] {
    const first = corners[0] ?? [0, 0];
    const degree = 111_320, shrink = Math.cos((first[1] * Math.PI) / 180);
    return corners.map(([x, y]) => [(x - first[0]) * degree * shrink, (y - first[1]) * 110_574]);
}

export function areaOf(corners: Corner[]): number {
    const p = metres(corners);
    let twice = 0;
    p.forEach(([x, y], i) => {
        const [u, v] = p[(i + 1) % p.length] ?? [0, 0];
        twice += x * v - u * y;
    });
    return Math.abs(twice) / 2;
}

function crosses(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
    const side = (p: Corner, q: Corner, r: Corner) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/// Why it cannot be used yet; empty: it can.
export function fault(corners: Corner[]): string {
    if (corners.length < 3) return say("Pasang paling sedikit tiga titik.", "Set at least three corners.");
    const edges = corners.map((a, i): [Corner, Corner] => [a, corners[(i + 1) % corners.length] ?? a]);
    for (const [i, [a, b]] of edges.entries()) {
        for (const [c, d] of edges.slice(i + 1)) if (crosses(a, b, c, d)) return say("Garisnya saling memotong.", "Its lines cross.");
    }
    return areaOf(corners) < 0.01 ? say("Luasnya nol.", "Its area is zero.") : "";
}

/// The order of the numbers that the form says, for all its corners. A map cannot draw what is in metres.
type Order = "lat_lon" | "lon_lat" | "easting_northing";

export function cornersIn(text: string, order: Order): Corner[] {
    const corners: Corner[] = [];
    for (const line of text.split("\n")) {
        const found = /^\s*(-?\d+(?:\.\d+)?)[\s,;]+(-?\d+(?:\.\d+)?)\s*$/.exec(line);
        if (!found) continue;
        const a = Number(found[1]), b = Number(found[2]);
        const [x, y] = order === "lat_lon" ? [b, a] : [a, b];
        if (Math.abs(y) <= 90 && Math.abs(x) <= 180) corners.push([x, y]);
    }
    return corners;
}

function textOf(corners: Corner[], order: Order): string {
    return corners.map(([x, y]) => (order === "lat_lon" ? [y, x] : [x, y]).map((part) => part.toFixed(7)).join(", ")).join("\n");
}

/// What the form says; where it says metres, and nothing is typed in them yet, it is made to say degrees. Nothing where it cannot.
function orderOf(form: HTMLFormElement | null): Order | undefined {
    const choice = form?.querySelector<HTMLSelectElement>("select[name=order]");
    if (!form || !choice || choice.value !== "easting_northing") return (choice?.value as Order | undefined) ?? "lat_lon";
    if ([...form.querySelectorAll("textarea")].some((field) => field.value.trim() !== "")) return undefined;
    choice.value = "lat_lon";
    return "lat_lon";
}

class Drawing {
    private corners: Corner[] = [];
    private chosen = -1;
    private readonly done: HTMLButtonElement;
    private readonly snapping = element("input", { type: "checkbox", id: "menempel", checked: "checked" });
    private readonly facts = element("p", { class: "note", "aria-live": "polite" });

    constructor(private readonly map: Map, private readonly field: HTMLTextAreaElement, private readonly order: Order, tools: HTMLElement, private readonly close: () => void) {
        this.corners = cornersIn(field.value, order);
        this.done = button(say("Selesai", "Done"), () => (this.write(), close()));
        const stick = element("label", { class: "stick" });
        stick.append(this.snapping, say("Menempel ke batas bidang", "Snap to parcel borders"));
        tools.append(
            button(say("Pasang titik di tengah", "Set a corner at the centre"), () => this.add(this.map.getCenter().toArray() as Corner), { class: "quiet" }),
            button(say("Urungkan", "Undo"), () => this.undo(), { class: "quiet" }),
            button(say("Hapus semua", "Remove all"), () => this.clear(), { class: "quiet" }),
            this.pad("↑", 0, 1), this.pad("↓", 0, -1), this.pad("←", -1, 0), this.pad("→", 1, 0), stick, this.done,
            button(say("Batal", "Cancel"), close, { class: "quiet" }), this.facts);
        map.on("load", () => this.begin());
    }

    /// Moves the corner that was set or chosen last, by 0.1 m.
    private pad(sign: string, dx: number, dy: number): HTMLButtonElement {
        const names: Record<string, string> = { "↑": say("utara", "north"), "↓": say("selatan", "south"), "←": say("barat", "west"), "→": say("timur", "east") };
        return button(sign, () => this.nudge(dx, dy), { class: "quiet", "aria-label": say(`Geser titik 0,1 m ke ${names[sign]}`, `Move the corner 0.1 m ${names[sign]}`) });
    }

    private begin(): void {
        // What lies over everything hides where one draws.
        for (const layer of this.map.getStyle().layers) if ("source-layer" in layer && layer["source-layer"] === "overlays") this.map.setLayoutProperty(layer.id, "visibility", "none");
        this.map.addSource("drawn", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
        const ink = "#111111", paper = "#ffffff";
        this.map.addLayer({ id: "drawn-casing", type: "line", source: "drawn", paint: { "line-color": paper, "line-width": 6 } });
        this.map.addLayer({ id: "drawn-line", type: "line", source: "drawn", filter: ["!", ["has", "other"]], paint: { "line-color": ink, "line-width": 3 } });
        this.map.addLayer({ id: "drawn-other", type: "line", source: "drawn", filter: ["has", "other"], paint: { "line-color": ink, "line-width": 2, "line-dasharray": [3, 2] } });
        this.map.addLayer({
            id: "drawn-corner", type: "circle", source: "drawn", filter: ["==", ["geometry-type"], "Point"],
            paint: { "circle-color": ["case", ["get", "chosen"], ink, paper], "circle-radius": 6, "circle-stroke-color": ink, "circle-stroke-width": 2 },
        });
        this.map.on("click", (event) => this.clicked(event));
        this.map.getCanvas().addEventListener("keydown", (event) => this.key(event));
        this.map.getContainer().dataset.ready = "true";
        this.show();
    }

    private clicked(event: MapMouseEvent): void {
        const reach = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch" ? snapped.touch : snapped.mouse;
        const own = this.corners.findIndex((corner) => {
            const at = this.map.project(corner);
            return Math.hypot(at.x - event.point.x, at.y - event.point.y) < reach;
        });
        if (own >= 0) {
            this.chosen = own;
            return this.show();
        }
        const [corner, word] = this.snap(event, reach);
        this.add(corner, word);
    }

    /// The nearest corner of a parcel, else the nearest place on its edge, within reach.
    private snap(event: MapMouseEvent, reach: number): [Corner, string] {
        if (!this.snapping.checked) return [event.lngLat.toArray() as Corner, ""];
        const { x, y } = event.point;
        let best: [Corner, string] = [event.lngLat.toArray() as Corner, ""], nearest = reach;
        const rings = this.map.queryRenderedFeatures([[x - reach, y - reach], [x + reach, y + reach]])
            .filter((feature) => feature.sourceLayer === "parcels")
            .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [])) as Corner[][];
        for (const corner of rings.flat()) {
            const at = this.map.project(corner), apart = Math.hypot(at.x - x, at.y - y);
            if (apart < nearest) [nearest, best] = [apart, [corner, say("menempel di sudut bidang", "snapped to a parcel's corner")]];
        }
        if (best[1]) return best;
        for (const ring of rings) {
            for (let i = 0; i + 1 < ring.length; ++i) {
                const a = this.map.project(ring[i] as Corner), b = this.map.project(ring[i + 1] as Corner);
                const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
                const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length));
                const px = a.x + along * (b.x - a.x), py = a.y + along * (b.y - a.y), apart = Math.hypot(px - x, py - y);
                if (apart < nearest) [nearest, best] = [apart, [this.map.unproject([px, py]).toArray() as Corner, say("menempel di tepi bidang", "snapped to a parcel's edge")]];
            }
        }
        return best;
    }

    private add(corner: Corner, word = ""): void {
        this.corners.push(corner);
        this.chosen = this.corners.length - 1;
        this.show(word);
    }
    private undo(): void {
        this.corners.pop();
        this.chosen = this.corners.length - 1;
        this.show();
    }
    private clear(): void {
        this.corners = [];
        this.chosen = -1;
        this.show();
    }
    private nudge(dx: number, dy: number): void {
        const corner = this.corners[this.chosen];
        if (!corner) return;
        const step = 0.1;
        this.corners[this.chosen] = [corner[0] + (dx * step) / (111_320 * Math.cos((corner[1] * Math.PI) / 180)), corner[1] + (dy * step) / 110_574];
        this.show();
    }
    private key(event: KeyboardEvent): void {
        if (event.key === "Enter") this.add(this.map.getCenter().toArray() as Corner);
        else if (event.key === "Backspace") this.undo();
        else if (event.key === "Escape") this.close();
        else return;
        event.preventDefault();
    }

    private show(word = ""): void {
        const ring = this.corners.length > 2 ? [...this.corners, this.corners[0] as Corner] : this.corners;
        const features: GeoJSON.Feature[] = this.corners.map((coordinates, i) => ({ type: "Feature", properties: { chosen: i === this.chosen }, geometry: { type: "Point", coordinates } }));
        features.push({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: ring } });
        for (const other of this.others()) features.push({ type: "Feature", properties: { other: true }, geometry: { type: "LineString", coordinates: other } });
        (this.map.getSource("drawn") as GeoJSONSource).setData({ type: "FeatureCollection", features });
        const why = fault(this.corners), p = metres(ring);
        const sides = p.slice(1).map(([x, y], i) => number(Math.hypot(x - (p[i]?.[0] ?? 0), y - (p[i]?.[1] ?? 0)), 1) + " m");
        this.done.disabled = why !== "";
        const shape = why || say(`Kira-kira ${number(areaOf(this.corners), 1)} m²`, `About ${number(areaOf(this.corners), 1)} m²`);
        this.facts.textContent = [word, shape, sides.join(", ")].filter((text) => text !== "").join(" - ");
    }

    /// What else the form has in corners: the plot while its building is drawn, closed.
    private others(): Corner[][] {
        const fields = [...(this.field.form?.querySelectorAll("textarea") ?? [])].filter((field) => field !== this.field);
        return fields.map((field) => cornersIn(field.value, this.order)).filter((corners) => corners.length > 2).map((corners) => [...corners, corners[0] as Corner]);
    }

    /// A drawn plot takes the place of one that was chosen by its number.
    private write(): void {
        const number = this.field.form?.querySelector<HTMLInputElement>("#parcel");
        if (this.field.id === "corners" && number) number.value = "";
        this.field.value = textOf(this.corners, this.order);
        this.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
}

/// Opens a map under the field; `close` is called when the drawing is done.
export function draw(field: HTMLTextAreaElement, place: HTMLElement, data: DOMStringMap): void {
    const order = orderOf(field.form);
    if (!order) {
        place.textContent = say("Titik sudut yang diketik dalam meter tidak dapat digambar. Hapus dulu, atau ketik semuanya dalam meter.", "Corners typed in metres cannot be drawn. Remove them first, or type all in metres.");
        return;
    }
    const box = element("div", { class: "draw-map", "data-style": data.style ?? "", "data-worker": data.worker ?? "", "data-bounds": data.bounds ?? "", "data-sample": data.sample ?? "" });
    const tools = element("div", { class: "draw-tools" });
    place.replaceChildren(box, tools);
    const map = planMap({ box, options: { cooperativeGestures: true } });
    new Drawing(map, field, order, tools, () => {
        map.remove();
        place.replaceChildren();
        field.focus();
    });
}
