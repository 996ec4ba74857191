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

/// Lines in ink from lower left to upper right: a special provision lies over the fill, it does not hide it.
function lines(): CanvasRenderingContext2D | null {
    const side = 10;
    const context = canvas(side, side);
    if (!context) return null;
    context.strokeStyle = "rgba(27, 31, 35, 0.5)";
    context.lineWidth = 1;
    for (const shift of [-side, 0, side]) {
        context.beginPath();
        context.moveTo(shift - 1, side + 1);
        context.lineTo(shift + side + 1, -1);
        context.stroke();
    }
    return context;
}

export function drawImages(map: Map): void {
    map.on("styleimagemissing", ({ id }: { id: string }) => {
        const drawn = id.startsWith("label:") ? label(id.slice(6)) : id === "pattern:lines" ? lines() : null;
        if (!drawn || map.hasImage(id)) return;
        const { width, height } = drawn.canvas;
        map.addImage(id, drawn.getImageData(0, 0, width, height), { pixelRatio: ratio });
    });
}
