/**
 * Runs the table of faults on whatever runtime this is, against the server at an origin. It is bundled
 * with the generated package, and knows the web's standards only.
 */
import { createClient } from "../../../generated/conductorone-tasks/dist/esm/client.js";
import { createCoreClient } from "../../../generated/conductorone-tasks/dist/esm/core/client.js";
import { placeKey } from "../../../generated/conductorone-tasks/dist/esm/core/credential.js";
import { logRequests } from "../../../generated/conductorone-tasks/dist/esm/core/logging.js";
import { createClientCredentials } from "../../../generated/conductorone-tasks/dist/esm/core/oauth2.js";
import { hardReset } from "../../../generated/conductorone-tasks/dist/esm/operations/task-actions.js";
import { get } from "../../../generated/conductorone-tasks/dist/esm/operations/task-service.js";
import { faultCases } from "./cases.js";
import type { FaultCase, FaultReport, SeenCase } from "./fault-case.js";

const secrets = ["s3cret"];
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs every case, one after the other. */
export async function runCases(origin: string, run: string): Promise<FaultReport> {
  const report = { passed: [] as string[], failed: [] as FaultReport["failed"][number][] };
  const unhandled: string[] = [];
  // Node and Deno end with an error instead, which tells the same.
  globalThis.addEventListener?.("unhandledrejection", (event: Event) => {
    unhandled.push(String((event as Event & { reason: unknown }).reason));
  });
  const isBrowser = "document" in globalThis;
  for (const [index, given] of faultCases.entries()) {
    const want = (isBrowser && given.wantInBrowsers) || given.want;
    const faultCase = { ...given, want };
    const why = await runCase(
      faultCase,
      `${origin}/${run}/${index}`,
      `${origin}/seen/${run}/${index}`,
    );
    if (why.length === 0) report.passed.push(faultCase.name);
    else report.failed.push({ name: faultCase.name, why: why.join("; ") });
  }
  await wait(50);
  return { ...report, unhandled };
}

/** Gives what is not as it should be. */
async function runCase(faultCase: FaultCase, baseUrl: string, seenUrl: string): Promise<string[]> {
  const { rounds = { count: 1, gap: 0 }, calls = 1, want } = faultCase;
  const lines: string[] = [];
  const call = prepareCall(faultCase, baseUrl, (line) => void lines.push(line));
  const begin = performance.now();
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds.count; round++) {
    if (round > 0) await wait(rounds.gap);
    outcomes.push(...(await Promise.all(Array.from({ length: calls }, call))));
  }
  const time = performance.now() - begin;
  const seen = await findSeen(seenUrl, want.isClosed === true);
  const told = outcomes.map(({ error }) => tellAll(error));
  return [
    ...outcomes.flatMap((outcome) => checkOutcome(outcome, faultCase)),
    ...checkSeen(seen, faultCase),
    ...(time < (want.minTime ?? 0) || time > (want.maxTime ?? 60_000) ? [`took ${time} ms`] : []),
    ...[...lines, ...told]
      .filter((text) => secrets.some((secret) => text.includes(secret)))
      .map((text) => `shows a secret: ${text}`),
    ...(lines.length === 0 && want.requests !== 0 ? ["logged nothing"] : []),
  ];
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: unknown;
}

type Log = (line: string) => void;

function prepareCall(faultCase: FaultCase, baseUrl: string, log: Log): () => Promise<Outcome> {
  const { operation = "get", id = "t1", options = {}, auth = "token", abortAfter } = faultCase;
  const logger = { error: log, warn: log, info: log, debug: log };
  const middleware = [logRequests({ level: "debug", maxBody: 1000, logger })];
  const shared = { baseUrl, middleware, ...options };
  const key = { place: placeKey, in: "header", name: "X-Api-Key" } as const;
  const client =
    auth === "key"
      ? createCoreClient(
          { baseUrl, security: { key }, defaultSecurity: [["key"]] },
          { ...shared, auth: "t0ken-s3cret" },
        )
      : createClient({
          ...shared,
          auth:
            auth === "token"
              ? "t0ken-s3cret"
              : createClientCredentials(`${baseUrl}/token`, {
                  clientId: "c1",
                  clientSecret: "cl1ent-s3cret",
                }),
        });
  return async () => {
    const controller = new AbortController();
    const callOptions = abortAfter === undefined ? {} : { signal: controller.signal };
    const call =
      operation === "get"
        ? get(client, { id }, callOptions)
        : hardReset(client, { taskId: id, comment: "c" }, callOptions);
    const timer = setTimeout(() => controller.abort(), abortAfter ?? 60_000);
    try {
      if (faultCase.isRaw) return { value: await (await call.asResponse()).text() };
      return { value: await call };
    } catch (error) {
      return { error };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** What the server saw; a closed connection may take a while to get there. */
async function findSeen(url: string, isClosed: boolean): Promise<SeenCase> {
  for (let left = 20; ; left--) {
    const seen = (await (await fetch(url)).json()) as SeenCase;
    if (left === 0 || !isClosed || seen.closed > 0) return seen;
    await wait(100);
  }
}

function checkOutcome({ value, error }: Outcome, { want }: FaultCase): string[] {
  if (want.error === undefined) {
    if (error !== undefined) return [`failed with ${tellAll(error)}`];
    const isSame = JSON.stringify(value) === JSON.stringify(want.value);
    return isSame ? [] : [`gave ${JSON.stringify(value)}`];
  }
  return error === undefined
    ? [`gave ${JSON.stringify(value)}`]
    : checkHeld("error", error, want.error);
}

function checkHeld(place: string, held: unknown, want: unknown): string[] {
  if (typeof want !== "object" || want === null)
    return held === want ? [] : [`${place} is ${String(held)}, not ${String(want)}`];
  return Object.entries(want).flatMap(([key, value]) =>
    checkHeld(`${place}.${key}`, (held as Record<string, unknown> | undefined)?.[key], value),
  );
}

function checkSeen({ requests, tokens, closed }: SeenCase, { want }: FaultCase): string[] {
  const last = requests.at(-1);
  const problems: string[] = [];
  if (want.requests !== undefined && requests.length !== want.requests)
    problems.push(`${requests.length} requests, not ${want.requests}`);
  if (want.tokenRequests !== undefined && tokens.length !== want.tokenRequests)
    problems.push(`${tokens.length} token requests, not ${want.tokenRequests}`);
  if (want.path !== undefined && last?.path !== want.path) problems.push(`went to ${last?.path}`);
  if (want.isClosed && closed === 0) problems.push("left the connection open");
  if (want.isElsewhere) {
    if (last?.origin !== "other") problems.push("did not reach the other origin");
    if (JSON.stringify(last?.headers).includes("s3cret"))
      problems.push("took the credential along");
  }
  return problems;
}

/** All that an error tells: its text, its stack, its properties and the same of its causes. */
function tellAll(error: unknown): string {
  if (!(error instanceof Error)) return error === undefined ? "" : JSON.stringify(error);
  const { message, stack = "", cause } = error;
  return [message, stack, JSON.stringify(error), tellAll(cause)].join("\n");
}
