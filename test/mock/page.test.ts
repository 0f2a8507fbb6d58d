import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MockServer } from "../../src/mock/server.js";
import { startMockServer } from "../../src/pipeline/start-mock-server.js";
import { BrowserPage, chromium } from "../support/browser.js";

describe.skipIf(chromium === undefined)("the page, in Chromium", () => {
  let server: Pick<MockServer, "url" | "close">;
  let page: BrowserPage;
  beforeAll(async () => {
    server = await startMockServer({ spec: "test/mock/shop.yaml", port: 0, stateful: true });
    page = await BrowserPage.open(chromium!, server.url);
    await page.until(`document.querySelectorAll("nav li").length === 7`);
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  const click = (expression: string): Promise<unknown> => page.evaluate(`${expression}.click()`);
  const operation = (text: string): string =>
    `[...document.querySelectorAll("nav button")].find((one) => one.textContent.startsWith(${JSON.stringify(text)}))`;

  it("lists the operations, and filters them", async () => {
    expect(await page.evaluate(`document.querySelector("h1").textContent`)).toBe("Shop");
    await page.evaluate(
      `(() => { const filter = document.querySelector("#filter"); filter.value = "special"; filter.dispatchEvent(new Event("input")); })()`,
    );
    expect(await page.evaluate(`document.querySelectorAll("nav li").length`)).toBe(1);
    await page.evaluate(
      `(() => { const filter = document.querySelector("#filter"); filter.value = ""; filter.dispatchEvent(new Event("input")); })()`,
    );
  });

  it("shows examples, and sends a request that is accepted as it stands", async () => {
    await click(operation("GET/items/{id}"));
    await page.until(`document.querySelector("form")`);
    expect(await page.evaluate(`document.querySelector("#operation").textContent`)).toContain(
      "dear",
    );
    await click(`document.querySelector(".send")`);
    await page.until(`document.querySelector("#status")`);
    expect(await page.evaluate(`document.querySelector("#status").textContent`)).toMatch(/^200 /);
  });

  it("shows what is wrong with a request, and follows the log", async () => {
    await click(operation("POST/items"));
    await page.until(`document.querySelector("#body")`);
    await page.evaluate(`document.querySelector("#body").value = '{"name": 5}'`);
    await click(`document.querySelector(".send")`);
    await page.until(`document.querySelector("#violations")`);
    expect(await page.evaluate(`document.querySelector("#violations").textContent`)).toContain(
      "body /name must be of type string",
    );
    await page.until(`document.querySelector("#log").textContent.includes("POST /items")`);
    expect(await page.evaluate(`document.querySelector("#log").textContent`)).toContain("422");
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.length).toBeGreaterThan(20_000);
    const target = process.env["SCREENSHOT"];
    if (target !== undefined) await writeFile(target, picture);
  });

  it("names every control, and complains about nothing but the refused request", async () => {
    const unnamed = await page.evaluate(
      `[...document.querySelectorAll("input, textarea, button")].filter((one) => !one.labels?.length && !one.getAttribute("aria-label") && !one.textContent.trim()).length`,
    );
    expect(unnamed).toBe(0);
    expect(page.complaints.filter((text) => !text.includes("422"))).toEqual([]);
  });
});

describe.skipIf(chromium === undefined)("the page of a hostile description, in Chromium", () => {
  it("shows its texts as texts", async () => {
    const evil = `</script><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
    const folder = await mkdtemp(join(tmpdir(), "sdkwright-page-"));
    const path = join(folder, "evil.json");
    const operation = {
      summary: evil,
      responses: {
        200: { description: evil, content: { "application/json": { example: { [evil]: evil } } } },
      },
    };
    await writeFile(
      path,
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: evil, version: evil },
        paths: { "/a": { get: operation } },
      }),
    );
    const server = await startMockServer({ spec: path, port: 0 });
    const page = await BrowserPage.open(chromium!, `${server.url}/__sdkwright`);
    try {
      await page.until(`document.querySelector("nav button")`);
      await page.evaluate(`document.querySelector("nav button").click()`);
      await page.until(`document.querySelector("#operation pre")`);
      expect(await page.evaluate(`document.querySelector("h1").textContent`)).toBe(evil);
      expect(await page.evaluate(`window.hacked ?? document.images.length`)).toBe(0);
      expect(page.complaints).toEqual([]);
    } finally {
      await page.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});
