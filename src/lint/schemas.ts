import type { Declaration, IrType, MediaContent, Origin, SymbolId } from "../ir/types.js";
import { matchesPattern } from "../support/pattern-match.js";
import { nested } from "../ir/visit.js";
import { isObject } from "../normalize/structure.js";
import { canonicalJson } from "../support/canonical-json.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import { findEnclosing } from "./enclosing.js";
import type { LintRule } from "./finding.js";
import { repeatedSchemas } from "./repeated-schemas.js";
import type { LintSubject } from "./subject.js";

/** From which level of schemas in schemas on a name is one that nobody wants to write. */
const deepest = 3;

/** Schemas of bodies, and such that lie deep in others, which have no name of their own. */
export const unnamedSchema: LintRule<"lint/unnamed-schema"> = function* (subject) {
  const bodies = bodySchemas(subject);
  const repeated = new Set(repeatedSchemas(subject).flatMap(({ copies }) => copies));
  const within = new Map<SymbolId, number>();
  const found: Declaration[] = [];
  const unnamed = [...subject.api.declarations.values()].filter(
    ({ nameParts: { parent, hint, property } }) =>
      parent !== undefined && hint === undefined && property === undefined,
  );
  // What holds others comes before them, as its pointer is shorter.
  for (const one of unnamed.toSorted((a, b) => a.id.length - b.id.length)) {
    const outer = findEnclosing(one.id, within);
    if (outer !== undefined) within.set(outer, (within.get(outer) ?? 0) + 1);
    const isBody = outer === undefined && bodies.has(one.id);
    // What is in one that gets a name is called by the way from there.
    const way = lengthOf(one) - lengthOf(subject.api.declarations.get(outer ?? ""));
    const isOther = one.type.kind === "enum" || repeated.has(one) || isParameter(one, subject);
    if ((!isBody && way < deepest) || isOther) continue;
    within.set(one.id, 0);
    found.push(one);
  }
  for (const { id, origin } of found) {
    const name = subject.names.declaration(id).type.response;
    const fix = [origin, ...sameElsewhere(origin, subject)].flatMap(
      (place) => subject.updateAt(place, { "x-sdkwright-name": name }).fix ?? [],
    );
    yield {
      params: { name, within: within.get(id) ?? 0 },
      place: origin,
      ...(fix.length === 0 ? {} : { fix }),
    };
  }
};

function lengthOf(declaration: Declaration | undefined): number {
  return declaration?.nameParts.path.length ?? 0;
}

/** The places of the same schema in other media types of a body, which are one type as long as they are equal. */
function sameElsewhere({ source, pointer }: Origin, subject: LintSubject): readonly Origin[] {
  const tokens = parsePointer(pointer);
  const [content, mediaType, field] = tokens.slice(-3);
  const holder = subject.findNode({ source, pointer: formatPointer(tokens.slice(0, -2)) });
  const own = subject.findNode({ source, pointer });
  if (content !== "content" || field !== "schema" || holder === undefined || !own) return [];
  const text = canonicalJson(own.value);
  return Object.entries(holder.value).flatMap(([other, media]) => {
    const schema = isObject(media) && other !== mediaType ? media["schema"] : undefined;
    const isSame = schema !== undefined && canonicalJson(schema) === text;
    return isSame
      ? [{ source, pointer: formatPointer([...tokens.slice(0, -2), other, "schema"]) }]
      : [];
  });
}

/** Whether a schema stands for several parameters of a form in Swagger 2.0, so that it cannot have a name. */
function isParameter({ origin }: Declaration, subject: LintSubject): boolean {
  return subject.isSwagger && subject.findNode(origin)?.value["in"] !== undefined;
}

/** The schemas that are named after an operation because its bodies begin with them. */
function bodySchemas({ api }: LintSubject): ReadonlySet<SymbolId> {
  const found = new Set<SymbolId>();
  for (const { id, body, responses } of api.operations) {
    const contents: readonly MediaContent[] = [
      ...(body?.content ?? []),
      ...responses.flatMap(({ content }) => content),
    ];
    const targets = contents.flatMap(({ type, itemType }) => [
      ...targetsOf(type),
      ...(itemType === undefined ? [] : targetsOf(itemType)),
    ]);
    // What several operations share is named after the component that it stands in.
    for (const target of targets)
      if (api.declarations.get(target)?.nameParts.parent === id) found.add(target);
  }
  return found;
}

function targetsOf(type: IrType): readonly SymbolId[] {
  return [...nested(type)].flatMap((one) => (one.kind === "reference" ? [one.target] : []));
}

/** The largest integer below which a double has every other one (ECMA-262, 6.1.6.1). */
const largest = Number.MAX_SAFE_INTEGER;

/** Identifiers that are numbers and may be larger than JavaScript's are exact. */
export const impreciseInteger: LintRule<"lint/imprecise-integer"> = function* (subject) {
  for (const { name, type, origin } of subject.properties()) {
    const value = type.kind === "nullable" ? type.inner : type;
    if (value.kind !== "number" || !isIdentifier(name)) continue;
    const { format = "", maximum = value.exclusiveMaximum ?? Infinity } = value;
    if (!/^u?int64$/.test(format) || maximum <= largest) continue;
    yield { params: { name, format }, place: { ...origin, onKey: true } };
  }
};

/** Numbers that may be strings as well; said once, as what describes one so describes all. */
export const numberOrString: LintRule<"lint/number-or-string"> = function* (subject) {
  const [first, ...others] = [...subject.properties()].filter(({ type }) => isNumberOrString(type));
  if (first === undefined) return;
  const { name, origin } = first;
  yield { params: { name, others: others.length }, place: { ...origin, onKey: true } };
};

function isNumberOrString(type: IrType): boolean {
  if (type.kind === "nullable") return isNumberOrString(type.inner);
  if (type.kind !== "union" || type.variants.length !== 2) return false;
  const text = type.variants.find((variant) => variant.kind === "string");
  const isDigits = text?.pattern !== undefined && matchesPattern(text.pattern, "a") === false;
  return isDigits && type.variants.some(({ kind }) => kind === "number");
}

function isIdentifier(name: string): boolean {
  return /(^|_|-)id$/i.test(name) || /[a-z]I[dD]$/.test(name);
}
