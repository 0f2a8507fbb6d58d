import { createHash } from "node:crypto";
import { lazily } from "../support/lazily.js";
import { exampleRequest } from "./example-request.js";
import type { FixtureValues } from "./fixture-values.js";
import { headerOf, type MockAnswer, type MockRequest, toBytes } from "./message.js";
import type { MockApi } from "./mock-api.js";
import type { MockOperation } from "./mock-operation.js";
import { decodePairLeniently, splitPairs } from "./pairs.js";
import { splitTarget } from "./parameter-values.js";
import { problem } from "./problem.js";

/** Begins the paths that are the mock server's own. */
const ownPrefix = "/__sdkwright";

/**
 * The page for people: what operations there are, what they answer, a form to send requests with, the log.
 *
 * Its markup is one file without anything of the description in it. The script in it asks for that as
 * JSON and shows it as text, and the Content-Security-Policy lets nothing else run or load.
 */
export class Inspector {
  readonly #api: MockApi;
  readonly #fixtures: FixtureValues;
  readonly #page: Uint8Array;
  readonly #policy: () => string;

  /**
   * @param page the markup, with one style and one script
   * @param fixtures of requests
   */
  constructor(api: MockApi, page: string, fixtures: FixtureValues) {
    this.#api = api;
    this.#fixtures = fixtures;
    this.#page = toBytes(page);
    this.#policy = lazily(() => policyOf(page));
  }

  /** Whether a request is for a path of the server's own, and not of the API's. */
  owns({ method, target }: Pick<MockRequest, "method" | "target">): boolean {
    const { path } = splitTarget(target);
    if (path === ownPrefix || path.startsWith(`${ownPrefix}/`)) return true;
    return path === "/" && (method === "GET" || method === "HEAD") && !this.#api.has("GET", "/");
  }

  /** Answers a request that it owns; `log` says that it is for the log, which has no end. */
  answer(request: MockRequest): MockAnswer | "log" {
    const { path, rawQuery } = splitTarget(request.target);
    if (!isLocalName(headerOf(request, "host") ?? ""))
      return problem(403, { detail: "The mock server's own pages are for this machine's names." });
    if (path === "/" || path === ownPrefix || path === `${ownPrefix}/`) return this.#showPage();
    if (path === `${ownPrefix}/log`) return "log";
    if (path === `${ownPrefix}/api`) return json(this.#overview());
    const id = splitPairs(rawQuery).find(([name]) => name === "id")?.[1];
    const operation = this.#api.operations.find(
      (one) => id !== undefined && one.operation.id === decodePairLeniently(id),
    );
    if (path !== `${ownPrefix}/operation` || operation === undefined)
      return problem(404, { detail: "The mock server has no such page." });
    return json(this.#details(operation));
  }

  #showPage(): MockAnswer {
    return {
      status: 200,
      headers: [
        ["content-type", "text/html; charset=utf-8"],
        ["content-security-policy", this.#policy()],
        ["referrer-policy", "no-referrer"],
        ...guards,
      ],
      body: this.#page,
    };
  }

  #overview(): object {
    const { title, version } = this.#api.description;
    return {
      title,
      version,
      stateful: this.#api.isStateful,
      operations: this.#api.operations.map(({ operation, name }) => ({
        id: operation.id,
        name,
        method: operation.method,
        path: operation.path,
        summary: summaryOf(operation.docs),
      })),
    };
  }

  #details(operation: MockOperation): object {
    return {
      method: operation.operation.method,
      summary: summaryOf(operation.operation.docs),
      hasBody: operation.bodies.length > 0,
      ...exampleRequest(operation, this.#api.description, this.#fixtures),
      examples: this.#api.examplesOf(operation),
    };
  }
}

function summaryOf({
  summary,
  description,
}: {
  readonly summary?: string;
  readonly description?: string;
}): string {
  return (summary ?? description ?? "").slice(0, 300);
}

const guards = [
  ["x-content-type-options", "nosniff"],
  ["cache-control", "no-store"],
] as const;

function json(value: object): MockAnswer {
  return {
    status: 200,
    headers: [["content-type", "application/json"], ...guards],
    body: toBytes(JSON.stringify(value)),
  };
}

/**
 * Whether a Host is an address or a name that leads to this machine only. A page of somebody else's could
 * else give its own name our address, and read the log as its own.
 */
function isLocalName(host: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return /^(localhost|[\w-]+\.localhost|[\d.]+|\[[\da-f:.]+\])$/.test(name);
}

/** Allows the one style and the one script that the page has, by their hashes (CSP Level 3, 2.3.1). */
function policyOf(page: string): string {
  const hashOf = (element: string): string => {
    const text = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(page)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  };
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "connect-src 'self'",
    "img-src data:",
    `style-src ${hashOf("style")}`,
    `script-src ${hashOf("script")}`,
  ].join("; ");
}
