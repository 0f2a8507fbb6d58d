import { isRecord } from "./record.js";

/** One test of a contract, for any runner: `for (const { name, run } of contract()) test(name, run)`. */
export interface ContractTest {
  /** The operation as a client has it, such as `tasks.get`. */
  readonly name: string;
  /** Rejects with an Error that says what was not as the description has it. */
  readonly run: () => Promise<void>;
}

/** A call of one operation, with the request that the description wants of it. */
export interface ContractCase<Client> {
  /** As it is sent. */
  readonly method: string;
  /** Below the base URL, with the values in it. */
  readonly path: string;
  /** Parameters of the query, as they are sent; there may be others, such as a credential. */
  readonly query?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as JSON; left out where there is none, or where it is no JSON. */
  readonly body?: unknown;
  /** The statuses of a success, or their ranges. */
  readonly statuses: readonly string[];
  /** Gives a {@link ContractCall}, with which the compiler is not to compare the call of every operation. */
  readonly call: (client: Client) => unknown;
}

/**
 * Cases by the name of their operation. No list, since the compiler compares the items of a list each
 * with each.
 */
export type ContractCases<Client> = Readonly<Record<string, ContractCase<Client>>>;

/** As much of a call as a test needs. */
export interface ContractCall {
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response }>;
}

/** Sees a request and its response; a middleware of clients. */
type Observer = (
  request: Request,
  next: (request: Request) => Promise<Response>,
) => Promise<Response>;

/**
 * Makes a test of each case: it makes the call, and looks at the request, the response, and what the
 * client made of it. Nothing is sent before a test is run.
 *
 * @param connect makes a client that sends its requests through the observer
 */
export function testContract<Client>(
  cases: ContractCases<Client>,
  connect: (observer: Observer) => Client,
): ContractTest[] {
  return Object.entries(cases).map(([name, wanted]) => ({
    name,
    run: () => testOne(name, wanted, connect),
  }));
}

async function testOne<Client>(
  name: string,
  wanted: ContractCase<Client>,
  connect: (observer: Observer) => Client,
): Promise<void> {
  const seen: { request: Request; response: Response }[] = [];
  const client = connect(async (request, next) => {
    const copy = request.clone();
    const response = await next(request);
    seen.push({ request: copy, response: response.clone() });
    return response;
  });
  const data = await (wanted.call(client) as ContractCall).withResponse().then(
    (received) => received.data,
    (error: unknown) => {
      // No success is described: a redirection that leads nowhere is one.
      const status = wanted.statuses.length === 0 ? seen.at(-1)?.response.status : undefined;
      if (status === undefined || status < 300 || status > 399) throw error;
    },
  );
  const last = seen.at(-1);
  if (last === undefined) throw new Error(`${name} sent nothing`);
  const problems = [
    ...(await compareRequest(wanted, last.request)),
    ...compareStatus(wanted, last.response.status),
    ...(await compareData(data, last.response)),
  ];
  if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
}

async function compareRequest(
  wanted: ContractCase<never>,
  request: Request,
): Promise<readonly string[]> {
  const url = new URL(request.url);
  const query = url.search === "" ? [] : url.search.slice(1).split("&");
  const headers = Object.entries(wanted.headers ?? {});
  return [
    ...differ("the method", wanted.method, request.method),
    ...(url.pathname.endsWith(wanted.path) ? [] : differ("the path", wanted.path, url.pathname)),
    ...(wanted.query ?? [])
      .filter((pair) => !query.includes(pair))
      .map((pair) => `the query is ${JSON.stringify(url.search)}, without ${pair}`),
    ...headers.flatMap(([name, value]) => differ(name, value, request.headers.get(name))),
    ...(wanted.body === undefined
      ? []
      : differ("the body", wanted.body, parse(await request.text()))),
  ];
}

function compareStatus({ statuses }: ContractCase<never>, status: number): readonly string[] {
  const range = `${Math.floor(status / 100)}XX`;
  const isDeclared = statuses.some((it) => [`${status}`, range, "default"].includes(it));
  return isDeclared || statuses.length === 0 ? [] : differ("the status", statuses, status);
}

/** Holds what the client made of a body against the body itself. */
async function compareData(data: unknown, response: Response): Promise<readonly string[]> {
  if (data === undefined) return [];
  if (data instanceof Blob) {
    return differ("the size of the data", (await response.blob()).size, data.size);
  }
  if (isStream(data)) {
    // That every item can be read is what there is to see: how they are written differs.
    for await (const item of data) void item;
    return [];
  }
  const text = await response.text();
  return text === data ? [] : differ("the data", parse(text), data);
}

function isStream(data: unknown): data is AsyncIterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

function differ(what: string, wanted: unknown, received: unknown): readonly string[] {
  const [one, other] = [wanted, received].map((value) => JSON.stringify(sorted(value)));
  return one === other ? [] : [`${what} is ${other}, not ${one}`];
}

/** A value whose objects have their properties in one order, whatever it was. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, held]) => [name, sorted(held)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
