import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Where Debian has Chromium; undefined where it is not installed. */
export const chromium: string | undefined = existsSync("/usr/bin/chromium")
  ? "/usr/bin/chromium"
  : undefined;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A page in a browser without a window, driven by the DevTools protocol over a pipe. */
export class BrowserPage {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  /** What the page wrote to its console, and what it was not allowed to do. */
  readonly complaints: string[] = [];
  #count = 0;
  #session: string | undefined;

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
    let rest = "";
    (child.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages) this.#take(JSON.parse(message) as Message);
    });
  }

  /** Opens a page of a size. */
  static async open(
    program: string,
    url: string,
    width = 1280,
    height = 900,
  ): Promise<BrowserPage> {
    const folder = await mkdtemp(join(tmpdir(), "sdkwright-browser-"));
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    const profile = ["--no-first-run", "--disable-background-networking", "--hide-scrollbars"];
    const pipe = ["--remote-debugging-pipe", `--user-data-dir=${folder}`, "about:blank"];
    const child = spawn(program, [...flags, ...profile, ...pipe], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      detached: true,
    });
    const page = new BrowserPage(child, folder);
    const { targetId } = await page.#send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await page.#send("Target.attachToTarget", { targetId, flatten: true });
    page.#session = String(sessionId);
    for (const domain of ["Page", "Runtime", "Log"]) await page.#send(`${domain}.enable`);
    await page.#send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.#send("Page.navigate", { url });
    return page;
  }

  /** Evaluates an expression there; a promise is waited for. */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", params);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  }

  /** Waits until an expression is true. */
  async until(expression: string): Promise<void> {
    for (let left = 150; left > 0; left -= 1) {
      if ((await this.evaluate(`Boolean(${expression})`)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never true: ${expression}; ${this.complaints.join("; ")}`);
  }

  /** What the page looks like, as a PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send("Page.captureScreenshot", { format: "png" });
    return Buffer.from(String(data), "base64");
  }

  /** Ends the browser with all of its processes. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, "SIGKILL");
    await ended;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (id !== undefined) this.#waiting.get(id)?.(message);
    else if (method === "Log.entryAdded" || method === "Runtime.exceptionThrown")
      this.complaints.push(JSON.stringify(params));
  }

  #send(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<Readonly<Record<string, unknown>>> {
    this.#count += 1;
    const id = this.#count;
    const sessionId = this.#session === undefined ? {} : { sessionId: this.#session };
    (this.#child.stdio[3] as Writable).write(
      `${JSON.stringify({ id, method, params, ...sessionId })}\0`,
    );
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }
}
