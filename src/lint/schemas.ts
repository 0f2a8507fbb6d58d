import type { Declaration, IrType, MediaContent, SymbolId } from "../ir/types.js";
import { nested } from "../ir/visit.js";
import type { LintRule } from "./finding.js";
import { repeatedSchemas } from "./repeated-schemas.js";
import type { LintSubject } from "./subject.js";

/** From which level of schemas in schemas on a name is one that nobody wants to write. */
const deepest = 3;

/** Schemas of bodies, and such that lie deep in others, which have no name of their own. */
export const unnamedSchema: LintRule<"lint/unnamed-schema"> = function* (subject) {
  const { declarations } = subject.api;
  const bodies = bodySchemas(subject);
  const isRepeated = new Set(repeatedSchemas(subject).flatMap(({ copies }) => copies));
  const depths = new Map<SymbolId, number>();
  const depthOf = ({ id, nameParts }: Declaration): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const parent = declarations.get(nameParts.parent ?? "");
    const isNamed = nameParts.parent === undefined || nameParts.hint !== undefined;
    const depth = isNamed ? 0 : 1 + (parent === undefined ? 0 : depthOf(parent));
    depths.set(id, depth);
    return depth;
  };
  const found: Declaration[] = [];
  const covered = new Map<SymbolId, Declaration>();
  const within = new Map<Declaration, number>();
  // Parents before what lies in them: a pointer is shorter than those that it begins.
  for (const one of [...declarations.values()].toSorted((a, b) => a.id.length - b.id.length)) {
    const outer = covered.get(one.nameParts.parent ?? "");
    if (one.nameParts.parent === undefined || one.nameParts.hint !== undefined) continue;
    if (outer !== undefined) {
      covered.set(one.id, outer);
      within.set(outer, (within.get(outer) ?? 0) + 1);
      continue;
    }
    // What stands for several parameters of a form in Swagger 2.0 is no schema that could have a name.
    if (isParameter(one, subject)) continue;
    const isUnwieldy = bodies.has(one.id) || depthOf(one) >= deepest;
    if (!isUnwieldy || one.type.kind === "enum" || isRepeated.has(one)) continue;
    covered.set(one.id, one);
    found.push(one);
  }
  for (const one of found) {
    const name = subject.names.declaration(one.id).type.response;
    yield {
      params: { name, within: within.get(one) ?? 0 },
      place: one.origin,
      ...subject.updateAt(one.origin, { "x-sdkwright-name": name }),
    };
  }
};

function isParameter({ origin }: Declaration, subject: LintSubject): boolean {
  return subject.isSwagger && subject.findNode(origin)?.value["in"] !== undefined;
}

/** The schemas without a name that bodies of operations begin with. */
function bodySchemas({ api }: LintSubject): ReadonlySet<SymbolId> {
  const contents = api.operations.flatMap(({ body, responses }): readonly MediaContent[] => [
    ...(body?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ]);
  return new Set(
    contents.flatMap(({ type, itemType }) => [
      ...targetsOf(type),
      ...(itemType === undefined ? [] : targetsOf(itemType)),
    ]),
  );
}

function targetsOf(type: IrType): readonly SymbolId[] {
  return [...nested(type)].flatMap((one) => (one.kind === "reference" ? [one.target] : []));
}

/** The largest integer below which a double has every other one (ECMA-262, 6.1.6.1). */
const largest = Number.MAX_SAFE_INTEGER;

/** Identifiers that are numbers and may be larger than JavaScript's are exact. */
export const impreciseInteger: LintRule<"lint/imprecise-integer"> = function* (subject) {
  for (const { property } of subject.properties()) {
    const { name, type, origin } = property;
    const value = type.kind === "nullable" ? type.inner : type;
    if (value.kind !== "number" || !isIdentifier(name)) continue;
    const { format = "", maximum = value.exclusiveMaximum ?? Infinity } = value;
    if (!/^u?int64$/.test(format) || maximum <= largest) continue;
    yield { params: { name, format }, place: { ...origin, onKey: true } };
  }
};

function isIdentifier(name: string): boolean {
  return /(^|_|-)id$/i.test(name) || /[a-z]I[dD]$/.test(name);
}
