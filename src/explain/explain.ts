import type { GivenName } from "../naming/name-decision.js";
import { decodePercent } from "../support/decode-percent.js";
import { closest } from "../support/closest.js";
import { resolvePointer } from "../support/json-pointer.js";
import type {
  ExplainAnswer,
  ExplainedName,
  ExplainFacts,
  Explanation,
  PackageFile,
} from "./explanation.js";
import { reasonsOf } from "./reasons.js";
import { enclosingPointers, pointersOf, type Thing, thingsOf } from "./things.js";

/**
 * Explains what a word means in a package: a name in its code, an operation, a property or parameter, a
 * JSON Pointer into the description (RFC 6901), or the path of a file in the package.
 */
export function explain(query: string, facts: ExplainFacts): ExplainAnswer {
  return new Explainer(facts).answer(query);
}

class Explainer {
  readonly #facts: ExplainFacts;
  readonly #things: readonly Thing[];
  readonly #wholes: ReadonlyMap<string, Thing>;
  readonly #filesOf = new Map<string, string[]>();
  readonly #givenTo = new Map<Thing, GivenName[]>();

  constructor(facts: ExplainFacts) {
    this.#facts = facts;
    this.#things = thingsOf(facts);
    const wholes = this.#things.filter(({ kind }) => kind !== "property" && kind !== "parameter");
    this.#wholes = new Map(wholes.map((thing) => [thing.id, thing]));
    for (const { path, exports } of facts.files)
      for (const name of exports)
        this.#filesOf.set(name, [...(this.#filesOf.get(name) ?? []), path]);
    const parameters = new Map(
      this.#things.flatMap((thing) =>
        thing.kind === "parameter" && thing.origin !== undefined
          ? [[placeOf(thing.origin), thing] as const]
          : [],
      ),
    );
    for (const given of facts.given) {
      const { origin } = given.request;
      const parameter = given.scope === undefined && origin && parameters.get(placeOf(origin));
      const thing = parameter ? parameter : this.#findWhole(given.request.id);
      if (thing !== undefined) this.#givenTo.set(thing, [...this.#givenNames(thing), given]);
    }
  }

  answer(query: string): ExplainAnswer {
    const file = this.#facts.files.find(
      ({ path }) => path === query || isCompiledFrom(query, path),
    );
    if (file !== undefined) return { explanations: [this.#explainFile(file)], suggestions: [] };
    const explanations = /^#?(\/|$)/.test(query)
      ? [
          ...this.#explainPointer(decodePercent(query.replace(/^#/, ""))),
          ...this.#explainPath(query),
        ]
      : this.#explainName(query);
    return { explanations, suggestions: explanations.length > 0 ? [] : this.#suggest(query) };
  }

  #givenNames(thing: Thing): readonly GivenName[] {
    return this.#givenTo.get(thing) ?? [];
  }

  /** What a name was given to: its identity may have the role of the name behind it. */
  #findWhole(id: string): Thing | undefined {
    for (let rest = id; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf(" ")))) {
      const thing = this.#wholes.get(rest);
      if (thing !== undefined) return thing;
    }
    return undefined;
  }

  #explainName(name: string): readonly Explanation[] {
    const ways = [
      () => this.#thingsCalled(name).map((thing) => this.#explainThing(thing)),
      () => this.#explainCall(name),
      () => this.#explainFormer(name),
      () => this.#explainHelpers(name),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length > 0) return found;
    }
    return [];
  }

  #thingsCalled(name: string): readonly Thing[] {
    const byName = this.#facts.given
      .filter((given) => given.name === name && given.scope !== undefined)
      .map((given) => this.#findWhole(given.request.id));
    const byAlias = this.#things.filter(({ aliases }) => aliases.includes(name));
    // What has the name in the package before what only contains it.
    return [...new Set([...byName, ...byAlias])].filter((thing) => thing !== undefined);
  }

  /** An operation or a group as code writes it, behind a client, or as HTTP does, with the method in small letters. */
  #explainCall(name: string): readonly Explanation[] {
    const route = name.replace(/^[a-z]+(?= \/)/, (method) => method.toUpperCase());
    return this.#thingsCalled(route.replace(/^[\w$]+\./, ""))
      .filter(({ kind }) => kind === "operation" || kind === "group")
      .map((thing) => this.#explainThing(thing));
  }

  /** What had the name before a rename, as long as the package exports that as well. */
  #explainFormer(name: string): readonly Explanation[] {
    const things = [...this.#facts.names.former].flatMap(([scope, former]) =>
      this.#facts.given
        .filter((given) => given.scope === scope && given.name === former.get(name))
        .map((given) => this.#findWhole(given.request.id)),
    );
    const fact = `'${name}' is a name that it had before; the package has it still, as a deprecated one.`;
    return [...new Set(things)].flatMap((thing) => {
      if (thing === undefined) return [];
      const explained = this.#explainThing(thing);
      return [{ ...explained, facts: [fact, ...explained.facts] }];
    });
  }

  /** The operations of a path. */
  #explainPath(path: string): readonly Explanation[] {
    const operations = new Set(
      this.#facts.api.operations.flatMap((one) => (one.path === path ? [one.id] : [])),
    );
    const things = this.#things.filter(
      ({ kind, id }) => kind === "operation" && operations.has(id),
    );
    return things.map((thing) => this.#explainThing(thing));
  }

  /** What is exported and has no place in the description, such as the runtime. */
  #explainHelpers(name: string): readonly Explanation[] {
    const files = this.#filesOf.get(name) ?? [];
    if (files.length === 0) return [];
    const isCore = files.some((path) => path.startsWith("src/core/"));
    const why = isCore
      ? "It is part of the runtime, which every package has."
      : "It is made from the whole description.";
    return [
      {
        kind: "helper",
        title: `the export '${name}'`,
        origin: undefined,
        facts: [why],
        names: [{ name, what: "export", files, why: [] }],
        repairs: [],
      },
    ];
  }

  #explainPointer(pointer: string): readonly Explanation[] {
    const byPointer = (wanted: string): readonly Thing[] =>
      this.#things.filter((thing) => pointersOf(thing).includes(wanted));
    const exact = byPointer(pointer);
    if (exact.length > 0) return exact.map((thing) => this.#explainThing(thing));
    const isThere = this.#facts.documents.some(
      ({ value }) => resolvePointer(value, pointer) !== undefined,
    );
    if (!isThere) return [];
    for (const outer of enclosingPointers(pointer)) {
      const found = byPointer(outer);
      if (found.length === 0) continue;
      const fact = `'${pointer}' lies in it, and has no name in the package.`;
      return found.map((thing) => {
        const explained = this.#explainThing(thing);
        return { ...explained, facts: [fact, ...explained.facts] };
      });
    }
    return [];
  }

  #explainThing(thing: Thing): Explanation {
    const { kind, title, origin, facts } = thing;
    const isPart = kind === "property" || kind === "parameter";
    const holder = isPart ? this.#wholes.get(thing.id) : undefined;
    const held = holder === undefined ? [] : [this.#heldWords(holder)];
    const repairs = this.#facts.diagnostics.filter(
      ({ code, place }) =>
        code.startsWith("normalize/") &&
        place?.source === origin?.source &&
        isWithin(place?.pointer, origin?.pointer),
    );
    return {
      kind,
      title,
      origin,
      facts: [...facts, ...held],
      names: this.#givenNames(thing).map((given) => this.#explainGiven(given, thing)),
      repairs: repairs.map(({ code, message }) => `${code}: ${message}`),
    };
  }

  #heldWords(holder: Thing): string {
    const [given] = this.#givenNames(holder);
    const files = given === undefined ? [] : (this.#filesOf.get(given.name) ?? []);
    const where = files.length === 0 ? "" : ` in ${files.join(", ")}`;
    return `It belongs to ${holder.title}${where}.`;
  }

  #explainGiven(given: GivenName, thing: Thing | undefined): ExplainedName {
    const titleOf = (id: string): string | undefined => this.#findWhole(id)?.title;
    const { what, why } = reasonsOf(given, thing, this.#facts, titleOf);
    const isExport = !/^services$|\/methods$/.test(given.scope ?? "services");
    const all = isExport ? (this.#filesOf.get(given.name) ?? []) : [];
    const files = all.filter((path) => isDeclaredIn(path, given));
    return { name: given.name, what, files, why };
  }

  #explainFile({ path, exports }: PackageFile): Explanation {
    const wanted = new Set(exports);
    const made = new Map<string, GivenName>();
    for (const given of this.#facts.given)
      if (wanted.has(given.name) && isDeclaredIn(path, given)) made.set(given.name, given);
    const names = exports.map((name): ExplainedName => {
      const given = made.get(name);
      if (given === undefined) return { name, what: "export", files: [path], why: [] };
      const thing = this.#findWhole(given.request.id);
      const explained = this.#explainGiven(given, thing);
      if (thing === undefined) return { ...explained, files: [path] };
      const { title, origin } = thing;
      return { ...explained, files: [path], of: { title, origin } };
    });
    return {
      kind: "file",
      title: `the file '${path}'`,
      origin: undefined,
      facts: [fileWords(path, names)],
      names,
      repairs: [],
    };
  }

  #suggest(query: string): readonly string[] {
    const isPointer = /^#?\//.test(query);
    const known = isPointer
      ? this.#things.flatMap(pointersOf)
      : [
          ...this.#facts.given.map(({ name }) => name),
          ...this.#things.flatMap(({ aliases }) => aliases),
          ...this.#facts.files.map(({ path }) => path),
        ];
    const rest = new Set(known);
    const found: string[] = [];
    for (let next = closest(query, rest); next !== undefined; next = closest(query, rest)) {
      found.push(next);
      rest.delete(next);
      if (found.length === mostSuggested) break;
    }
    return found;
  }
}

const mostSuggested = 5;

function placeOf({ source, pointer }: { source: string; pointer: string }): string {
  return `${source} ${pointer}`;
}

function isWithin(pointer: string | undefined, outer: string | undefined): boolean {
  if (pointer === undefined || outer === undefined) return false;
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** Values of mocks and of operations may be called the same. */
function isDeclaredIn(path: string, { scope }: GivenName): boolean {
  const isMock = path.startsWith("src/mocks/");
  // Those of answers are called after groups.
  if (scope === "mocks") return isMock && !/\/(responses|handlers)\.ts$/.test(path);
  if (scope === "types" || scope === "models") return !isMock;
  if (scope?.endsWith("/functions")) return path.includes(scope.replace(/\/functions$/, ""));
  return scope !== "services" && scope?.endsWith("/methods") !== true;
}

function isCompiledFrom(path: string, source: string): boolean {
  const [, module] = /^dist\/(?:esm\/|cjs\/)?(.+?)(?:\.d)?\.(?:js|ts)$/.exec(path) ?? [];
  return module !== undefined && source === `src/${module}.ts`;
}

function fileWords(path: string, names: readonly ExplainedName[]): string {
  if (path.startsWith("src/core/")) return "It is a copy of a module of the runtime.";
  const things = new Set(names.flatMap(({ of }) => (of === undefined ? [] : [of.title])));
  if (things.size === 0) return "It is made from the whole description and the configuration.";
  return `It exports what ${things.size} ${things.size === 1 ? "part" : "parts"} of the description became.`;
}
