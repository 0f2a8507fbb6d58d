/**
 * Runs the table of faults on whatever runtime this is, against the server at an origin. It is bundled
 * with the generated packages, and knows the web's standards only.
 */
import { faultCases } from "./cases.js";
import type { FaultCase, FaultReport, SeenCase } from "./fault-case.js";
import { prepareCall, type FeedClass, type Outcome } from "./make-call.js";

const secrets = ["s3cret"];
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs every case, one after the other. */
export async function runCases(origin: string, run: string, Feed: FeedClass): Promise<FaultReport> {
  const report = { passed: [] as string[], failed: [] as FaultReport["failed"][number][] };
  const unhandled = new Map<unknown, string>();
  type Rejection = Event & { readonly promise: unknown; readonly reason: unknown };
  // Node and Deno end with an error instead, which tells the same.
  globalThis.addEventListener?.("unhandledrejection", (event: Event) => {
    const { promise, reason } = event as Rejection;
    unhandled.set(promise, String(reason));
  });
  // Workers tell of any read of a broken body that it is not handled, and take it back at once.
  globalThis.addEventListener?.("rejectionhandled", (event: Event) => {
    unhandled.delete((event as Rejection).promise);
  });
  const isBrowser = "document" in globalThis;
  for (const [index, given] of faultCases.entries()) {
    const want = (isBrowser && given.wantInBrowsers) || given.want;
    const faultCase = { ...given, want };
    const why = await runCase(
      faultCase,
      `${origin}/${run}/${index}`,
      `${origin}/seen/${run}/${index}`,
      Feed,
    );
    if (why.length === 0) report.passed.push(faultCase.name);
    else report.failed.push({ name: faultCase.name, why: why.join("; ") });
  }
  await wait(50);
  return { ...report, unhandled: [...unhandled.values()] };
}

/** Gives what is not as it should be. */
async function runCase(
  faultCase: FaultCase,
  baseUrl: string,
  seenUrl: string,
  Feed: FeedClass,
): Promise<string[]> {
  const { rounds = { count: 1, gap: 0 }, calls = 1, want } = faultCase;
  const lines: string[] = [];
  const call = prepareCall(faultCase, baseUrl, Feed, (line) => void lines.push(line));
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

/** What the server saw; a closed connection may take a while to get there. */
async function findSeen(url: string, isClosed: boolean): Promise<SeenCase> {
  for (let left = 500; ; left--) {
    const seen = (await (await fetch(url)).json()) as SeenCase;
    if (left === 0 || !isClosed || seen.closed > 0) return seen;
    await wait(20);
  }
}

function checkOutcome({ value, items, error, released }: Outcome, { want }: FaultCase): string[] {
  const problems: string[] = [];
  const isSame = (held: unknown, wanted: unknown): boolean =>
    JSON.stringify(held) === JSON.stringify(wanted);
  if (!isSame(items, want.items)) problems.push(`read ${JSON.stringify(items)}`);
  if (want.isReleased && released !== 1) problems.push(`let go of the source ${released} times`);
  if (want.error && error !== undefined)
    return [...problems, ...checkHeld("error", error, want.error)];
  if (error !== undefined) problems.push(`failed with ${tellAll(error)}`);
  if (want.error || !isSame(value, want.value)) problems.push(`gave ${JSON.stringify(value)}`);
  return problems;
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
  if (want.sent !== undefined && last?.body !== want.sent) problems.push(`sent ${last?.body}`);
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
