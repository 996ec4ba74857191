// SPDX-License-Identifier: Apache-2.0
// Two maps of the same place, the second over the first and uncovered from the right: what is moved is a slider, so that keys, fingers and a mouse move it alike.
import type { Map } from "maplibre-gl";
import { planMap } from "./planmap";
import { element, say } from "./words";

/// Each goes where the other went.
function together(a: Map, b: Map): void {
    let moving = false;
    for (const [from, to] of [[a, b], [b, a]] as const) {
        from.on("move", () => {
            if (moving) return;
            moving = true;
            to.jumpTo({ center: from.getCenter(), zoom: from.getZoom() });
            moving = false;
        });
    }
}

function slider(frame: HTMLElement, second: HTMLElement, left: string, right: string): HTMLElement {
    const line = element("div", { class: "compare-line", "aria-hidden": "true" });
    const input = element("input", { type: "range", id: "batas", min: "0", max: "100", value: "50", "aria-label": say("Batas antara kedua peta", "Border between the two maps") });
    const apply = () => {
        second.style.setProperty("clip-path", `inset(0 0 0 ${input.value}%)`);
        line.style.setProperty("left", `${input.value}%`);
        input.setAttribute("aria-valuetext", say(`${input.value} % kiri. ${left}. ${right}`, `${input.value} % left. ${left}. ${right}`));
    };
    input.addEventListener("input", apply);
    apply();
    frame.append(line);
    const foot = element("div", { class: "compare-foot" });
    foot.append(element("p", {}, left), element("p", {}, right), input);
    return foot;
}

/// The second map where the page asks for one.
export function compare(map: Map, box: HTMLElement): Map | null {
    const frame = box.parentElement, style = box.dataset.compareStyle;
    if (!frame || !style) return null;
    const second = element("div", { class: "second-map", "data-style": style, "data-worker": box.dataset.worker ?? "", "data-bounds": box.dataset.bounds ?? "" });
    const pair = element("div", { class: "map-pair" });
    frame.append(pair);
    pair.append(box, second);
    frame.append(slider(pair, second, box.dataset.left ?? "", box.dataset.right ?? ""));
    map.resize();
    const other = planMap({ box: second, options: { attributionControl: false }, controls: false });
    other.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
    together(map, other);
    return other;
}
