// SPDX-License-Identifier: Apache-2.0
// The browser, what is expected of each page, and what was not found.
import axe from "axe-core";
import { chromium } from "playwright-core";

export const base = process.argv[2];
const sizes = { phone: { width: 360, height: 640 }, desk: { width: 1440, height: 900 } };
export const faults = [];
let checks = 0;

export const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

export function expect(name, truth, seen = "") {
    ++checks;
    if (!truth) faults.push(`${name}: ${String(seen).slice(0, 300)}`);
}

/// A page of its own; what the console complains of, and anything asked of another host, is a fault.
export async function visit(name, path, { size = "phone", locale = "id-ID", ...options } = {}) {
    const context = await browser.newContext({ viewport: sizes[size] ?? size, locale, ...options });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && !page.ignoresErrors && faults.push(`${name}: console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
    page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(base) && !url.startsWith("data:") && !url.startsWith("blob:")) faults.push(`${name}: asks ${url}`);
    });
    await page.goto(base + path);
    return page;
}

export async function look(page, name) {
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${name}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(`${name} scrolls sideways`, wide <= 0, `${wide} px`);
}

export async function audit(page, name) {
    await page.evaluate(axe.source + "; undefined").catch(() => page.addScriptTag({ content: axe.source }));
    const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, impact, nodes } of found.violations) {
        if (impact === "serious" || impact === "critical") faults.push(`${name}: axe ${id} (${impact}) at ${nodes[0].target} ${nodes[0].failureSummary}`);
    }
    ++checks;
}

/// Each in turn; one that throws is a fault and does not keep the others.
export async function run(journeys) {
    for (const journey of journeys) {
        try {
            await journey();
        } catch (error) {
            faults.push(`${journey.name || "journey"}: ${error.message.split("\n").slice(0, 4).join(" ")}`);
        }
    }
    await browser.close();
    console.log([...faults, `${checks} checks, ${faults.length} faults`].join("\n"));
    process.exit(faults.length > 0 ? 1 : 0);
}
