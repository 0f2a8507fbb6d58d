import type { DiagnosticSink } from "../diagnostics/sink.js";
import { dereference } from "../ir/dereference.js";
import type { Api, JsonObject, JsonValue, Origin, Parameter } from "../ir/types.js";
import { basePaths } from "./base-paths.js";
import { byDetail, chooseOperations } from "./choose-operation.js";
import { allowOrigin, answerPreflight, isPreflight } from "./cors.js";
import { Disturber, type Disturbances } from "./disturbance.js";
import { FixtureValues } from "./fixture-values.js";
import { headerOf, type MockAnswer, type MockRequest, noBody } from "./message.js";
import { joinOperations, type MockOperation } from "./mock-operation.js";
import { splitPairs } from "./pairs.js";
import { splitCookies, splitTarget, type SentParts } from "./parameter-values.js";
import { PreferenceError, readPreferences, type Preferences } from "./preferences.js";
import { problem } from "./problem.js";
import { RandomNumbers } from "./random-numbers.js";
import { checkRequest, type CheckedRequest } from "./request-check.js";
import { type AnswerExample, Responder } from "./responder.js";
import { type ExpressionKind, Router, type RouteMatch } from "./router.js";
import { type AjvModule, SchemaJudge } from "./schema-judge.js";
import { MockState } from "./mock-state.js";
import { requestDocument } from "./request-document.js";
import { streamWish } from "./stream-wish.js";

/** A description to mock, as the pipeline has it. */
export interface MockedDescription {
  readonly api: Api;
  /** The normalized description. */
  readonly root: JsonObject;
  /** The place that the root came from. */
  readonly origin: Origin;
  /** Takes what is wrong with what the description says of its state, and what has no value. */
  readonly sink: DiagnosticSink;
}

/** How a description is mocked. */
export interface MockChoices extends Disturbances {
  /** Whether what is made, changed and removed is so in the answers that follow. */
  readonly stateful: boolean;
}

/** Of one path: the operations of each method, those whose template asks for more of the query first. */
type Operations = ReadonlyMap<string, readonly MockOperation[]>;

/** An answer, and how many milliseconds it is to be held back. */
export interface TimedAnswer {
  readonly answer: MockAnswer;
  readonly delay: number;
}

/** Answers requests as a description says; knows nothing of sockets. */
export class MockApi {
  readonly operations: readonly MockOperation[];
  /** The paths that the API is served below, as templates; the empty one is among them. */
  readonly basePaths: readonly string[];
  readonly description: Api;
  readonly isStateful: boolean;
  readonly #root: JsonObject;
  readonly #router = new Router<Operations>();
  readonly #requests: SchemaJudge;
  readonly #responder: Responder;
  readonly #disturber: Disturber;
  readonly #state: MockState | undefined;

  /** @param ajv see `loadAjv` */
  constructor(description: MockedDescription, choices: MockChoices, ajv: AjvModule) {
    const { api, root, sink } = description;
    this.description = api;
    this.isStateful = choices.stateful;
    this.#root = root;
    this.operations = joinOperations(api, root);
    this.basePaths = basePaths(api.servers);
    // By the letter first: without what has a default a value may fit two alternatives of which one may fit.
    const withDefaults = new SchemaJudge(root, "readOnly or defaulted", ajv);
    this.#requests = new SchemaJudge(root, "readOnly", ajv, withDefaults);
    const sources = {
      ...description,
      fixtures: new FixtureValues(api, "response", sink, choices.seed),
      judge: new SchemaJudge(root, "writeOnly", ajv),
      random: new RandomNumbers(choices.seed),
    };
    this.#responder = new Responder(sources);
    this.#state = choices.stateful ? new MockState(sources, sink) : undefined;
    this.#disturber = new Disturber(choices);
    this.#addRoutes();
  }

  /** Answers one request. */
  answer(request: MockRequest): TimedAnswer {
    const { answer, delay } = this.#answer(request);
    return { answer: allowOrigin(request, answer), delay };
  }

  /** True where the description has an operation for this method and path. */
  has(method: string, path: string): boolean {
    return this.#matches(path).some(({ value }) => value.has(method));
  }

  /** What an operation may answer, for people: every response, with all examples that it has. */
  examplesOf(operation: MockOperation): readonly AnswerExample[] {
    return this.#responder.examplesOf(operation);
  }

  #answer(request: MockRequest): TimedAnswer {
    const { path, rawQuery } = splitTarget(request.target);
    const matches = this.#matches(path);
    const methods = methodsOf(matches);
    if (matches.length > 0 && isPreflight(request))
      return atOnce(answerPreflight(request, methods));
    const query = splitPairs(rawQuery);
    const chosen = this.#choose(
      matches,
      { query, rawQuery, cookies: splitCookies(request) },
      request,
    );
    if (chosen === undefined) return atOnce(withoutOperation(request, path, methods));
    const { operation, parts } = chosen;
    const { status, delay } = this.#disturber.next();
    if (status !== undefined) {
      const detail = "The mock server was told to fail some of the requests like this.";
      return { answer: this.#responder.respondWith(operation, status, detail), delay };
    }
    return { answer: this.#answerOperation(operation, request, parts), delay };
  }

  /** Of operations that neither path nor query tells apart, the first that the request fits, or else the first. */
  #choose(
    matches: readonly RouteMatch<Operations>[],
    sent: Omit<SentParts, "captures">,
    request: MockRequest,
  ): Chosen | undefined {
    const first = matches.find(({ value }) => operationsFor(value, request).length > 0);
    const meant = matches
      .filter(({ place }) => place === first?.place)
      .flatMap(({ value, captures }) =>
        chooseOperations(operationsFor(value, request), sent.query, request).map(
          (operation): Chosen => ({ operation, parts: { ...sent, captures } }),
        ),
      );
    if (meant.length < 2) return meant[0];
    const context = { api: this.description, root: this.#root, judge: this.#requests };
    const isFit = ({ operation, parts }: Chosen): boolean =>
      !("problem" in checkRequest(operation, request, parts, context));
    return meant.find(isFit) ?? meant[0];
  }

  #answerOperation(operation: MockOperation, request: MockRequest, parts: SentParts): MockAnswer {
    const context = { api: this.description, root: this.#root, judge: this.#requests };
    const checked = checkRequest(operation, request, parts, context);
    if ("problem" in checked) return checked.problem;
    const preferences = preferencesOf(request);
    if (preferences instanceof PreferenceError) {
      const { message } = preferences;
      return problem(400, {
        detail: "The header 'Prefer' makes no sense.",
        violations: [{ in: "header", name: "Prefer", message }],
        operation: operation.name,
      });
    }
    return this.#respond(operation, request, checked, preferences);
  }

  #respond(
    operation: MockOperation,
    request: MockRequest,
    checked: CheckedRequest,
    preferences: Preferences,
  ): MockAnswer {
    const { parameters, body } = checked;
    const isStreamed = streamWish(operation, checked);
    const { code, example } = preferences;
    const isOwn = code === undefined && example === undefined;
    if (!isOwn || this.#state?.has(operation) !== true)
      return this.#responder.respond(operation, request, { preferences, isStreamed });
    const asked = requestDocument(request, parameters, body);
    const outcome = this.#state.happen(operation, asked, () => this.#responder.template(operation));
    if (outcome.kind === "missing") {
      return problem(404, {
        detail: `There is no ${outcome.resource} with the id ${JSON.stringify(outcome.id)}.`,
        operation: operation.name,
      });
    }
    if (outcome.kind === "refused") {
      const { status, problem: detail } = outcome;
      return problem(status, { detail, operation: operation.name });
    }
    const headers = new Map(outcome.page?.headers);
    if (outcome.created !== undefined)
      headers.set(
        "location",
        `${splitTarget(request.target).path}/${encodeURIComponent(String(outcome.created))}`,
      );
    return this.#responder.respond(operation, request, {
      preferences,
      isStreamed,
      withState: (value) => outcome.answer(value as JsonValue),
      headers,
    });
  }

  #matches(path: string): readonly RouteMatch<Operations>[] {
    return [...this.#router.find(path)];
  }

  /** Adds every path below every base path; what comes first of two that are written alike counts. */
  #addRoutes(): void {
    const byPath = new Map<string, Map<string, MockOperation[]>>();
    for (const one of this.operations) {
      const { path, method } = one.operation;
      // Neither a query nor a fragment is a part of a path.
      const bare = path.replace(/[?#].*$/s, "");
      const operations = byPath.get(bare) ?? new Map<string, MockOperation[]>();
      byPath.set(bare, operations.set(method, [...(operations.get(method) ?? []), one]));
    }
    for (const [path, byMethod] of byPath) {
      const operations = new Map([...byMethod].map(([method, list]) => [method, byDetail(list)]));
      const all = [...operations.values()].flat();
      const own = all.flatMap(({ operation }) => operation.servers ?? []);
      const kinds = new Map(
        all.flatMap(({ operation }) =>
          operation.parameters.flatMap((one) => kindOf(one, this.description)),
        ),
      );
      for (const base of new Set([...this.basePaths, ...basePaths(own)])) {
        this.#router.add(base + path, operations, kinds);
      }
    }
  }
}

/** An operation that a request is for, and what it sends. */
interface Chosen {
  readonly operation: MockOperation;
  readonly parts: SentParts;
}

/** How a parameter of the path is written, where that is not plain text. */
function kindOf(
  { name, location, allowReserved, style, type }: Parameter,
  api: Api,
): [string, ExpressionKind][] {
  if (location !== "path") return [];
  if (allowReserved === true) return [[name, "rest"]];
  if (style === "label" || style === "matrix") return [[name, style]];
  const known = dereference(type, api);
  if (known?.kind === "literal") return [[name, [String(known.value)]]];
  return known?.kind === "enum" ? [[name, known.members.map(({ value }) => String(value))]] : [];
}

function atOnce(answer: MockAnswer): TimedAnswer {
  return { answer, delay: 0 };
}

/** The operations of a method; HEAD is a GET whose body is not sent (RFC 9110, 9.3.2). */
function operationsFor(operations: Operations, { method }: MockRequest): readonly MockOperation[] {
  return operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined) ?? [];
}

/** What may be sent to a path: the methods of all that matches, with HEAD where there is GET. */
function methodsOf(matches: readonly RouteMatch<Operations>[]): readonly string[] {
  const methods = new Set(matches.flatMap(({ value }) => [...value.keys()]));
  if (methods.has("GET")) methods.add("HEAD");
  return matches.length === 0 ? [] : [...methods, ...(methods.has("OPTIONS") ? [] : ["OPTIONS"])];
}

function withoutOperation(
  request: MockRequest,
  path: string,
  methods: readonly string[],
): MockAnswer {
  const allow = methods.join(", ");
  if (methods.length === 0) {
    return problem(404, {
      detail: `The description has no path that '${path.slice(0, 200)}' fits.`,
      violations: [{ in: "path", message: "is not one that the description has" }],
    });
  }
  if (request.method === "OPTIONS")
    return { status: 204, headers: [["allow", allow]], body: noBody };
  return problem(405, {
    detail: `The description has no operation ${request.method} for this path.`,
    violations: [
      {
        in: "method",
        message: `must be one of ${allow}`,
        expected: methods,
        found: request.method,
      },
    ],
    headers: [["allow", allow]],
  });
}

function preferencesOf(request: MockRequest): Preferences | PreferenceError {
  if (headerOf(request, "prefer") === undefined) return {};
  try {
    return readPreferences(request.headers.get("prefer") ?? []);
  } catch (error) {
    if (error instanceof PreferenceError) return error;
    throw error;
  }
}
