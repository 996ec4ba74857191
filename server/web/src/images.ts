// SPDX-License-Identifier: Apache-2.0
// The images that the style names: `label:R-3`, `pattern:lines`. Drawn here, so that no fonts and sprites are fetched.
import type { Map } from "maplibre-gl";

const ratio = 2;

function canvas(width: number, height: number): CanvasRenderingContext2D | null {
    const element = document.createElement("canvas");
    element.width = width * ratio;
    element.height = height * ratio;
    const context = element.getContext("2d");
    context?.scale(ratio, ratio);
    return context;
}

/// The code of a zone in ink with a white halo, readable on every fill.
function label(text: string): CanvasRenderingContext2D | null {
    const font = "12px system-ui, Roboto, sans-serif";
    const measure = canvas(1, 1);
    if (!measure) return null;
    measure.font = font;
    const width = Math.ceil(measure.measureText(text).width) + 8;
    const context = canvas(width, 20);
    if (!context) return null;
    context.font = font;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = "#ffffff";
    context.strokeText(text, width / 2, 10);
    context.fillStyle = "#111111";
    context.fillText(text, width / 2, 10);
    return context;
}

/// Lines from lower left to upper right: what they mark lies over the fill, it does not hide it.
function lines(colour: string, width: number): CanvasRenderingContext2D | null {
    const side = 10;
    const context = canvas(side, side);
    if (!context) return null;
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const shift of [-side, 0, side]) {
        context.beginPath();
        context.moveTo(shift - 1, side + 1);
        context.lineTo(shift + side + 1, -1);
        context.stroke();
    }
    return context;
}

/// White figures on nothing, for a disc that the style draws; `pin` draws the disc too: as in the list.
function figures(text: string, disc: boolean): CanvasRenderingContext2D | null {
    const width = Math.max(24, 10 + 8 * text.length);
    const context = canvas(width, 24);
    if (!context) return null;
    if (disc) {
        context.fillStyle = "#111111";
        context.strokeStyle = "#ffffff";
        context.lineWidth = 2;
        context.beginPath();
        context.roundRect(1, 1, width - 2, 22, 11);
        context.fill();
        context.stroke();
    }
    context.font = "600 12px system-ui, Roboto, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = "#ffffff";
    context.fillText(text, width / 2, 12.5);
    return context;
}

function drawn(id: string): CanvasRenderingContext2D | null {
    const [kind, text] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
    if (kind === "label") return label(text);
    if (kind === "count") return figures(text, false);
    if (kind === "pin") return figures(text, true);
    if (kind === "hatch") return lines(text, 3);
    return id === "pattern:lines" ? lines("rgba(27, 31, 35, 0.5)", 1) : null;
}

export function drawImages(map: Map): void {
    map.on("styleimagemissing", ({ id }: { id: string }) => {
        const made = drawn(id);
        if (!made || map.hasImage(id)) return;
        const { width, height } = made.canvas;
        map.addImage(id, made.getImageData(0, 0, width, height), { pixelRatio: ratio });
    });
}
