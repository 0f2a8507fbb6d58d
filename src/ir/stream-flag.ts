import { bodyVariants } from "./body-shape.js";
import { dereference } from "./dereference.js";
import { itemSequence } from "./item-sequence.js";
import { scalarKind } from "./reach.js";
import { successResponses } from "./response-shape.js";
import type { Api, IrType, JsonValue, MediaContent, Operation } from "./types.js";
import { allProperties } from "./visit.js";

/** What a request says of whether it is answered item by item or whole. */
export interface StreamFlag {
  /** The query parameter or the property of a flat body. */
  readonly in: "query" | "body";
  /** Its name on the wire. */
  readonly name: string;
  /** What counts where it is left out. */
  readonly default: boolean;
  readonly whole: readonly MediaContent[];
  readonly streamed: readonly MediaContent[];
}

/** What such a flag is called. OpenAPI has no word for it, but nearly every API that has one calls it so. */
const flagNames: ReadonlySet<string> = new Set(["stream", "streaming"]);

interface Flag {
  readonly in: StreamFlag["in"];
  readonly name: string;
  readonly type: IrType;
  readonly default: JsonValue | undefined;
}

/**
 * Finds the flag that chooses between the two answers of an operation: one with the body as a whole, and one with
 * its items.
 *
 * @returns undefined where there are not these two, or no boolean of a usual name
 */
export function findStreamFlag(operation: Operation, api: Api): StreamFlag | undefined {
  const [success, ...others] = successResponses(operation);
  if (success === undefined || others.length > 0 || operation.paging !== undefined)
    return undefined;
  const isStreamed = (content: MediaContent): boolean => itemSequence(content, api) !== undefined;
  const streamed = success.content.filter(isStreamed);
  const whole = success.content.filter((content) => !isStreamed(content));
  if (streamed.length === 0 || whole.length === 0) return undefined;
  const [flag, ...further] = [...queryFlags(operation), ...bodyFlags(operation, api)].filter(
    ({ type }) => scalarKind(type, api) === "boolean",
  );
  if (flag === undefined || further.length > 0) return undefined;
  // Nobody says what null is where true is what counts without it.
  const isDefault = flag.default === true;
  if (isDefault && dereference(flag.type, api)?.kind === "nullable") return undefined;
  return { in: flag.in, name: flag.name, default: isDefault, whole, streamed };
}

function queryFlags({ parameters }: Operation): readonly Flag[] {
  return parameters
    .filter(({ location, name }) => location === "query" && flagNames.has(name))
    .map(({ name, type, default: value }) => ({ in: "query", name, type, default: value }));
}

function bodyFlags(operation: Operation, api: Api): readonly Flag[] {
  const [body, ...others] = bodyVariants(operation, api);
  if (body?.flat === undefined || others.length > 0) return [];
  const object = dereference(body.contents[0].type, api);
  if (object?.kind !== "object") return [];
  return allProperties(object)
    .filter(({ name, readOnly }) => flagNames.has(name) && !readOnly)
    .map(({ name, type, default: value }) => ({ in: "body", name, type, default: value }));
}
