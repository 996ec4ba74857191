// SPDX-License-Identifier: Apache-2.0
// Pages as PDF, as a browser prints them: with and without script, in both languages. Usage: printing.mjs BASE < {"NAME": {"path": ..., "script": true, "fields": {...}}}
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const base = process.argv[2];
const jobs = JSON.parse(readFileSync(0, "utf8"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const seen = {};

for (const [name, { path, script, fields, press }] of Object.entries(jobs)) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: script });
    const page = await context.newPage();
    const asked = [], errors = [];
    page.on("request", (request) => asked.push(request.url().replace(base, "")));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(base + path, { waitUntil: "networkidle" });
    if (fields) {
        for (const [field, value] of Object.entries(fields)) field === "activity" ? await page.selectOption(`#${field}`, value) : await page.fill(`#${field}`, value);
        await Promise.all([page.waitForNavigation({ waitUntil: "networkidle" }), page.click("form#periksa button[type=submit]")]);
    }
    const before = asked.filter((url) => url.includes("for=print")).length;
    const button = await page.locator("#cetak").isVisible();
    if (press) {
        await page.evaluate(() => { window.print = () => { document.documentElement.dataset.printed = "yes"; }; });
        await page.click("#cetak");
        await page.waitForSelector("html[data-printed]");
    }
    await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true });
    seen[name] = { button, before, after: asked.filter((url) => url.includes("for=print")).length, errors };
    await context.close();
}
await browser.close();
console.log(JSON.stringify(seen));
