import type {
  BodyCheck,
  Check,
  CheckData,
  OperationCheck,
  OperationChecks,
  ValidateCall,
} from "./check.js";
import { RequestValidationError, ResponseValidationError, violationsText } from "./check-error.js";
import { inspectRequest } from "./check-request.js";
import { inspect } from "./check-value.js";
import { violationText, type PlacedViolation } from "./check-violation.js";
import { orRequestError } from "./errors.js";
import type { Logger } from "./logging.js";
import { essenceOf } from "./media-type.js";
import type { OperationSpec, ReadBody, ReadContext } from "./operation.js";
import { findOwn } from "./record.js";
import { readJson } from "./response.js";
import { findByStatus } from "./status.js";
import type { EventStream } from "./server-sent-events.js";
import type { ItemStream } from "./stream.js";

/** What becomes of a violation: nothing is looked for, it is logged, or it is thrown. */
export type CheckMode = "off" | "warn" | "error";

/** What is checked, and where warnings go. */
export interface CheckOptions {
  /** Arguments, before anything is sent. Default: `warn` */
  readonly requests?: CheckMode | undefined;
  /** Bodies of successes, items of streams too. Those of errors are never thrown. Default: `warn` */
  readonly responses?: CheckMode | undefined;
  /** Default: `console` */
  readonly logger?: Pick<Logger, "warn"> | undefined;
}

/**
 * Makes what checks the calls of a client, or one call.
 *
 * A violation is logged once for each operation and place; so is what an HttpError carries, and what is
 * not in its format. No value is ever logged.
 *
 * @param operations the {@link OperationChecks} of the package
 */
export function createChecks(operations: CheckData, mode: CheckMode | CheckOptions): ValidateCall {
  const options = typeof mode === "string" ? { requests: mode, responses: mode } : mode;
  const { requests = "warn", responses = "warn", logger = console } = options;
  const warn = createWarning(logger);
  return (spec, values) => {
    const check = findOwn(operations as OperationChecks, spec.id);
    if (!check) return spec;
    if (requests !== "off") {
      const given = values as Readonly<Record<string, unknown>>;
      const { violations, remarks } = orRequestError(spec.id, () =>
        inspectRequest(check, spec, given),
      );
      const isRefused = requests === "error" && violations.length > 0;
      if (isRefused) throw new RequestValidationError(spec.id, violations);
      warn(`${spec.id}: the arguments`, [...violations, ...remarks]);
    }
    if (responses === "off" || !check.responses) return spec;
    return withCheckedResponses(spec, check.responses, responses, warn);
  };
}

/** Takes the violations of one message; logs those that are new. */
type Warn = (what: string, violations: readonly PlacedViolation[]) => void;

/** How many different violations are logged; whoever reads more of them has long known. */
const mostWarnings = 1000;

function createWarning(logger: Pick<Logger, "warn">): Warn {
  const known = new Set<string>();
  return (what, violations) => {
    const fresh = violations.filter((violation) => {
      const kind = `${what} ${violationText(violation).replace(/\/\d+(?=[/:])/g, "/0")}`;
      if (known.has(kind) || known.size >= mostWarnings) return false;
      known.add(kind);
      return true;
    });
    if (fresh.length > 0) logger.warn(`${what} are not as described: ${violationsText(fresh)}`);
  };
}

type ResponseChecks = NonNullable<OperationCheck["responses"]>;

/** Gives the operation with a reader that looks at what it has read. */
function withCheckedResponses(
  { responses = {}, read, ...spec }: OperationSpec,
  checks: ResponseChecks,
  mode: CheckMode,
  warn: Warn,
): OperationSpec {
  const judge: Judge = (check, value, place, response, context) => {
    const { operation, redact, attempts } = context;
    const found = inspect(check, value, "response");
    const [violations, remarks] = [found.violations, found.remarks].map((list) =>
      list.map((violation): PlacedViolation => ({ in: place, ...violation })),
    ) as [PlacedViolation[], PlacedViolation[]];
    if (mode === "error" && response.ok && violations.length > 0) {
      const text = redact(JSON.stringify(value) ?? "");
      const error = new ResponseValidationError(operation, response, text, violations, value);
      throw Object.assign(error, { attempts });
    }
    warn(`${operation}: parts of the ${response.status} response`, [...violations, ...remarks]);
  };
  return {
    ...spec,
    responses,
    read: async (readings, response, context) => {
      const body = await (read ? read(readings, response, context) : readJson(readings, response));
      const check = chooseCheck(checks, response);
      if (check !== undefined && spec.method !== "HEAD" && !body.isMalformed)
        judgeBody(check, body, response, context, judge);
      return body;
    },
  };
}

type Judge = (
  check: Check,
  value: unknown,
  place: "body" | "item",
  response: Response,
  context: ReadContext,
) => void;

function chooseCheck(checks: ResponseChecks, { status, headers }: Response): BodyCheck | undefined {
  const byType = findByStatus(checks, status);
  const type = essenceOf(headers.get("content-type") ?? "");
  const range = type.replace(/\/.*/, "/*");
  return (
    byType &&
    (findOwn(byType, type) ??
      findOwn(byType, range) ??
      findOwn(byType, "*/*") ??
      Object.values(byType)[0])
  );
}

function judgeBody(
  check: BodyCheck,
  { value }: ReadBody,
  response: Response,
  context: ReadContext,
  judge: Judge,
): void {
  if (typeof check === "object" && "is" in check && check.is === "items") {
    if (!isStream(value)) return;
    judgeItems(value, (item) => judge(check.of, item, "item", response, context));
  } else if (value !== undefined || (response.ok && ![204, 205].includes(response.status)))
    judge(check, value, "body", response, context);
}

function isStream(value: unknown): value is ItemStream<unknown> & Partial<EventStream<unknown>> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Has a stream look at each item before its reader does; the stream is new, and nobody has it yet. */
function judgeItems(
  stream: ItemStream<unknown> & Partial<EventStream<unknown>>,
  judge: (item: unknown) => void,
): void {
  const iterate = stream[Symbol.asyncIterator].bind(stream);
  const events = stream.events?.bind(stream);
  let isWhole = false;
  stream[Symbol.asyncIterator] = () => {
    const items = iterate();
    return {
      next: async () => {
        const result = await items.next();
        const item: unknown = result.value;
        const data = isWhole ? (item as { readonly data?: unknown }).data : item;
        try {
          if (result.done !== true && data !== undefined) judge(data);
        } catch (error) {
          // No item comes after an error.
          await stream.cancel();
          throw error;
        }
        return result;
      },
      return: async () => (await items.return?.()) ?? { done: true, value: undefined },
    };
  };
  if (events)
    stream.events = () => {
      isWhole = true;
      return events();
    };
}
