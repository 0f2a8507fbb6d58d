import type { DiagnosticSink } from "../diagnostics/sink.js";
import { SampleContext } from "../fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../fixtures/sample-declarations.js";
import type { SampleTree } from "../fixtures/tree.js";
import { mergedLimit } from "../fixtures/prepared-types.js";
import { examplePointer } from "../ir/examples.js";
import type {
  Api,
  Declaration,
  IncomingOperation,
  JsonValue,
  Operation,
  SymbolId,
} from "../ir/types.js";
import { addToList } from "../support/add-to-list.js";
import { ContentKeys, holdersOf, type KeyedPart } from "./content-keys.js";
import type { EmitContext } from "./emit-context.js";
import { createIsCallable, createValues, type ValueOf } from "./example.js";
import { type Kept, type KeptSamples, type KeptTrees, noSamples } from "./kept-samples.js";
import type { SamplePlace, SampleTrees } from "./sample-trees.js";

/** Makes a text of samples of what is received, or finds the one that was made of the same before. */
export type SampleText = (
  what: string,
  of: SamplePlace,
  make: () => string | undefined,
) => string | undefined;

/**
 * Everything that a package shows values of, made of its samples.
 *
 * What an earlier run kept is taken where the part of the API that it was made of says the same, and all that this
 * part leads to. For the rest samples are made of a part of the API that nothing leads out of: a sample depends
 * on nothing else. What was reported of samples has to be reported again, so whatever a report is about is
 * not kept.
 */
export class Sampling {
  readonly #context: EmitContext;
  readonly #sink: DiagnosticSink;
  readonly #kept: KeptSamples;
  readonly #keys: ContentKeys;
  readonly #operations: ReadonlyMap<Operation | IncomingOperation, KeyedPart>;
  readonly #reportedBefore: number;
  readonly #part: Samples;
  readonly #made = new Map<KeyedPart, Map<string, Kept>>();
  readonly #callable = new Map<KeyedPart, boolean>();
  /** What values with bytes were made of, which are not kept, by the first declaration that each leads to. */
  readonly #unkept = new Map<SymbolId | undefined, KeyedPart[]>();
  /** Those values by what they were made of and their names, for this run. */
  readonly #withBytes = new Map<KeyedPart, Map<string, unknown>>();
  #whole: Samples | undefined;
  readonly trees: SampleTrees;

  constructor(context: EmitContext, kept: KeptSamples, sink: DiagnosticSink) {
    const { api } = context;
    this.#context = context;
    this.#sink = sink;
    this.#kept = kept;
    this.#reportedBefore = sink.diagnostics.length;
    this.#keys = new ContentKeys(api);
    this.#operations = new Map(
      [...api.operations, ...api.incoming].map((one) => [one, this.#keys.ofOperation(one)]),
    );
    this.#part = new Samples(context, this.#partToMake(), sink);
    this.trees = { declarations: this.#declared(), inline: (place) => this.#inline(place) };
  }

  /** Gives a value of what is sent. */
  readonly valueOf: ValueOf = (type, name, origin) => {
    const of = this.#keys.ofType(type, origin);
    const known = this.#find(`value ${name}`, of) ?? this.#withBytes.get(of)?.get(name);
    if (known !== undefined) return known;
    const value = this.#samplesFor(of).valueOf(type, name, origin);
    if (isPlain(value)) {
      this.#keep(`value ${name}`, of, value);
    } else {
      addToList(this.#unkept, of.targets[0], of);
      const values = this.#withBytes.get(of) ?? new Map<string, unknown>();
      this.#withBytes.set(of, values.set(name, value));
    }
    return value;
  };

  /** Tells whether an operation can be called: not where it wants what no value satisfies. */
  readonly isCallable = (operation: Operation): boolean => {
    const of = this.#operations.get(operation) ?? this.#keys.ofOperation(operation);
    const known =
      this.#callable.get(of) ??
      this.#findKept(this.#kept.operations, of) ??
      this.#samplesFor(of).isCallable(operation);
    this.#callable.set(of, known);
    return known;
  };

  /** Makes a text; undefined, where there is none, is kept as well. */
  readonly text: SampleText = (what, { type, origin }, make) => {
    const of = this.#keys.ofType(type, origin);
    const known = this.#find(what, of);
    if (known !== undefined) return typeof known === "string" ? known : undefined;
    const text = make();
    this.#keep(what, of, text ?? null);
    return text;
  };

  /** What the next run can use: all that this one did, but for what something was reported of. */
  get kept(): KeptSamples {
    // Beyond a limit types are not merged, and then samples depend on the whole API.
    const merged = this.#mergedCount();
    if (merged >= mergedLimit) return noSamples;
    const isReported = this.#findReported();
    const { request, response } = this.trees.declarations;
    const declarations: Record<string, KeptTrees> = {};
    for (const [id, part] of this.#keys.declarations) {
      const [sent, received] = [request.get(id), response.get(id)];
      if (sent === undefined || received === undefined || isReported(part)) continue;
      declarations[part.key] = sent === received ? [sent] : [sent, received];
    }
    const operations: Record<string, boolean | null> = {};
    for (const part of this.#operations.values())
      if (!isReported(part) && !this.#isMadeAnew(part))
        operations[part.key] = this.#callable.get(part) ?? null;
    const made: Record<string, Kept> = {};
    for (const [part, values] of this.#made) {
      if (isReported(part)) continue;
      for (const [what, value] of values) made[`${what} ${part.key}`] = value;
    }
    return { declarations, operations, made, merged };
  }

  /** Whether an operation wants a value that is not kept, so that the next run is to have samples of what that leads to. */
  #isMadeAnew({ targets }: KeyedPart): boolean {
    const led = new Set(targets);
    const isInside = (part: KeyedPart): boolean => part.targets.every((id) => led.has(id));
    return targets.some((id) => this.#unkept.get(id)?.some(isInside) === true);
  }

  /** The declarations that samples have to be made of, with all that they lead to. */
  #partToMake(): ReadonlyMap<SymbolId, Declaration> {
    const { declarations } = this.#context.api;
    if (this.#kept === noSamples) return declarations;
    const ids = new Set<SymbolId>();
    for (const [id, { key }] of this.#keys.declarations)
      if (this.#kept.declarations[key] === undefined) ids.add(id);
    for (const { key, targets } of this.#operations.values())
      if (this.#kept.operations[key] === undefined) for (const id of targets) ids.add(id);
    // A set goes on to what is added to it on the way.
    for (const id of ids)
      for (const target of this.#keys.declarations.get(id)?.targets ?? []) ids.add(target);
    return ids.size < declarations.size
      ? new Map([...declarations].filter(([id]) => ids.has(id)))
      : declarations;
  }

  #declared(): SampleTrees["declarations"] {
    const request = new Map<SymbolId, SampleTree>();
    const response = new Map<SymbolId, SampleTree>();
    const made = {
      request: sampleDeclarations(this.#part.request),
      response: sampleDeclarations(this.#part.response),
    };
    for (const id of this.#context.api.declarations.keys()) {
      const [keptRequest, keptResponse = keptRequest] = this.#findKeptTrees(id) ?? [];
      const sent = made.request.get(id) ?? keptRequest;
      const received = made.response.get(id) ?? keptResponse;
      if (sent !== undefined) request.set(id, sent);
      if (received !== undefined) response.set(id, received);
    }
    return { request, response };
  }

  #inline({ type, origin }: SamplePlace): SampleTree {
    const of = this.#keys.ofType(type, origin);
    const known = this.#find("sample", of) as SampleTree | undefined;
    if (known !== undefined) return known;
    const tree = sampleType(type, "string", this.#samplesFor(of).response, origin);
    this.#keep("sample", of, tree);
    return tree;
  }

  #find(what: string, of: KeyedPart): Kept | undefined {
    const known = this.#made.get(of)?.get(what);
    if (known !== undefined) return known;
    const kept = this.#findKept(this.#kept.made, of, `${what} `);
    if (kept !== undefined) this.#keep(what, of, kept);
    return kept;
  }

  #findKeptTrees(id: SymbolId): KeptTrees | undefined {
    if (this.#kept === noSamples) return undefined;
    const part = this.#keys.declarations.get(id);
    return part && this.#findKept(this.#kept.declarations, part);
  }

  /** What was kept of a part; of nothing that is kept no key is needed. */
  #findKept<Value>(
    kept: Readonly<Record<string, Value>>,
    of: KeyedPart,
    before = "",
  ): Value | undefined {
    return this.#kept === noSamples ? undefined : kept[before + of.key];
  }

  #keep(what: string, of: KeyedPart, value: Kept): void {
    const made = this.#made.get(of) ?? new Map<string, Kept>();
    this.#made.set(of, made);
    made.set(what, value);
  }

  /** The samples of what was made anew where that is enough, else of the whole API. */
  #samplesFor(of: KeyedPart): Samples {
    const { declarations } = this.#context.api;
    if (this.#part.size === declarations.size) return this.#part;
    if (of.targets.every((id) => this.#part.has(id))) return this.#part;
    this.#whole ??= new Samples(this.#context, declarations, this.#sink);
    return this.#whole;
  }

  #mergedCount(): number {
    const { mergedCount } = this.#whole ?? this.#part;
    const isWhole =
      this.#whole !== undefined || this.#part.size === this.#context.api.declarations.size;
    return isWhole ? mergedCount : this.#kept.merged + mergedCount;
  }

  /** Tells what something was reported of, or leads to that. */
  #findReported(): (part: KeyedPart) => boolean {
    const places = new Set<string>();
    let isEverywhere = false;
    for (const { code, place } of this.#sink.diagnostics.slice(this.#reportedBefore)) {
      if (!sampleCodes.has(code)) continue;
      if (place?.pointer === undefined) isEverywhere = true;
      else places.add(place.pointer);
    }
    if (isEverywhere) return () => true;
    if (places.size === 0) return () => false;
    // A report of an example is about where it is written.
    for (const [key, { origin }] of this.#context.api.examples ?? [])
      if (places.has(origin.pointer)) places.add(examplePointer(key));
    const holders = new Set([...places].flatMap(holdersOf));
    const isAbout = ({ pointers }: KeyedPart): boolean =>
      pointers.some((pointer) => holders.has(pointer));
    const reported = new Set<SymbolId>();
    const leadsThere = ({ targets }: KeyedPart): boolean => targets.some((id) => reported.has(id));
    for (const [id, part] of this.#keys.declarations) if (isAbout(part)) reported.add(id);
    // What leads to each other is found in as many rounds as there are ways back.
    for (let before = 0; before < reported.size;) {
      before = reported.size;
      for (const [id, part] of this.#keys.declarations)
        if (!reported.has(id) && leadsThere(part)) reported.add(id);
    }
    return (part) => leadsThere(part) || isAbout(part);
  }
}

const sampleCodes: ReadonlySet<string> = new Set([
  "schema/unsatisfiable",
  "schema/example-mismatch",
]);

/** Samples of some declarations that lead to no others. */
class Samples {
  readonly request: SampleContext;
  readonly response: SampleContext;
  readonly valueOf: ValueOf;
  readonly isCallable: (operation: Operation) => boolean;
  readonly #declarations: Api["declarations"];

  constructor(
    { api, package: options }: EmitContext,
    declarations: Api["declarations"],
    sink: DiagnosticSink,
  ) {
    this.#declarations = declarations;
    const part = { ...api, declarations };
    this.request = new SampleContext(part, "request", sink, options);
    this.response = new SampleContext(part, "response", sink, { ...options, other: this.request });
    this.valueOf = createValues(this.request);
    this.isCallable = createIsCallable(this.request);
  }

  get size(): number {
    return this.#declarations.size;
  }

  get mergedCount(): number {
    return Math.max(this.request.types.mergedCount, this.response.types.mergedCount);
  }

  has(id: SymbolId): boolean {
    return this.#declarations.has(id);
  }
}

/** Whether a value is as JSON has it, without bytes. */
function isPlain(value: unknown): value is JsonValue {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return value === null || typeof value === "string" || typeof value === "boolean";
  if (value instanceof Blob) return false;
  return Object.values(value).every(isPlain);
}
