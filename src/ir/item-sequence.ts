import { essenceOf } from "../support/media-type.js";
import { remembering } from "../support/remembering.js";
import { dereference } from "./dereference.js";
import type { Api, IrType, MediaContent, Property, SequenceFormat } from "./types.js";
import { allProperties } from "./visit.js";

/** The forms of an event's data: parsed JSON, a string, or JSON where it is that and else a string. */
export type EventData = "json" | "text" | "any";

/** A body that is one item after the other. */
export interface ItemSequence {
  readonly format: SequenceFormat;
  /** What a program has for one item. */
  readonly item: IrType;
  /** Set for server-sent events. */
  readonly events?: EventForms;
}

/** How server-sent events become items. */
export interface EventForms {
  /** True where an item is the whole event, false where it is its data. */
  readonly whole: boolean;
  readonly data: EventData;
  /** By type of event, where that is not `data`. Sorted by type. */
  readonly dataOf: ReadonlyMap<string, EventData>;
  /** The data that ends the stream; what the runtime takes for that where it is left out. */
  readonly sentinel?: string;
}

// JSON lines have many names, most of them in no registry.
const formats: readonly { readonly matches: RegExp; readonly format: SequenceFormat }[] = [
  { matches: /^text\/event-stream$/, format: "events" },
  { matches: /[/+]json-seq$/, format: "records" },
  {
    matches: /^(application|text)\/(x-)?((nd|ld)-?json|jsonl(ines)?|json-lines?|json-?stream)$/,
    format: "lines",
  },
  { matches: /^application\/stream\+json$|\+(jsonl|ndjson)$/, format: "lines" },
];

/** The format of a media type that is a sequence of items by its own definition; else undefined. */
export function sequenceFormat(mediaType: string): SequenceFormat | undefined {
  return formatOf(mediaType).format;
}

const formatOf = remembering((mediaType): { readonly format?: SequenceFormat } => {
  const essence = essenceOf(mediaType);
  return formats.find(({ matches }) => matches.test(essence)) ?? {};
});

/**
 * Tells what the items of a body are; undefined where the body is no sequence of them, or is
 * declared as the file it may be kept in.
 *
 * An item is what `itemSchema` says (OpenAPI 3.2, 4.14), or the items of a `schema` that is an array
 * (4.14.1). Documents of older versions, which have no word for it, use `schema` for one item.
 */
export function itemSequence(
  { mediaType, type, itemType, sequence, sentinel }: MediaContent,
  api: Pick<Api, "declarations">,
): ItemSequence | undefined {
  const format = sequenceFormat(mediaType) ?? sequence;
  if (format === undefined) return undefined;
  const whole = dereference(type, api);
  if (format !== "events" && whole?.kind === "binary") return undefined;
  const item = itemType ?? (whole?.kind === "array" ? whole.items : type);
  if (format === "events") {
    const { events, ...others } = eventSequence(item, api);
    return { ...others, events: { ...events, ...(sentinel !== undefined && { sentinel }) } };
  }
  // A text is what the body is, and says nothing of the values in it.
  const isSilent = itemType === undefined && whole?.kind === "string";
  return { format, item: isSilent ? { kind: "unknown" } : item };
}

function eventSequence(
  item: IrType,
  api: Pick<Api, "declarations">,
): ItemSequence & { readonly events: EventForms } {
  const kinds = eventKinds(item, api);
  if (kinds === undefined) {
    const data = dataForm(item, api);
    const isSilent = dereference(item, api)?.kind === "unknown" || item.kind === "binary";
    return {
      format: "events",
      item: isSilent ? { kind: "string" } : item,
      events: { whole: false, data: isSilent ? "text" : data, dataOf: new Map() },
    };
  }
  const events = { whole: true, ...formsOf(kinds, api) };
  const hasContent = kinds.some((kind) => contentOf(find(kind, "data"), api) !== undefined);
  return { format: "events", item: hasContent ? parsedEvents(kinds, api) : item, events };
}

/** What a description says of events of one kind: their fields. */
type EventKind = readonly Property[];

function find(kind: EventKind, name: string): IrType | undefined {
  return kind.find((property) => property.name === name)?.type;
}

/** What is written in a string as JSON. */
function contentOf(type: IrType | undefined, api: Pick<Api, "declarations">): IrType | undefined {
  const target = type && dereference(type, api);
  return target?.kind === "string" ? target.content : undefined;
}

/** Events whose data is what is written in it, where the description says what that is. */
function parsedEvents(kinds: readonly EventKind[], api: Pick<Api, "declarations">): IrType {
  const variants = kinds.map((kind): IrType => {
    const properties = kind.map((property) => {
      const content = property.name === "data" ? contentOf(property.type, api) : undefined;
      return { ...property, type: content ?? property.type };
    });
    return { kind: "object", properties, groups: [], additional: "unspecified" };
  });
  const [first = { kind: "unknown" }, ...others] = variants;
  if (others.length === 0) return first;
  const tags = kinds.map((kind) => namesOf(find(kind, "event"), api));
  const mapping = tags.flatMap((names, variant) => names.map((tag) => ({ tag, variant })));
  const isTagged = tags.every((names) => names.length > 0);
  const discriminator = isTagged ? { discriminator: { property: "event", mapping } } : {};
  return { kind: "union", variants, exclusive: false, ...discriminator };
}

const eventFields: ReadonlySet<string> = new Set(["event", "data", "id", "retry"]);

/**
 * The kinds of event that a type describes with the fields that events have; undefined where it
 * describes something else, which then can only be what the data is.
 */
function eventKinds(
  type: IrType,
  api: Pick<Api, "declarations">,
): readonly EventKind[] | undefined {
  const target = dereference(type, api);
  switch (target?.kind) {
    case "object": {
      const properties = allProperties(target);
      const isEvent =
        properties.every(({ name }) => eventFields.has(name)) &&
        properties.some(({ name }) => name === "event" || name === "data");
      return isEvent ? [properties] : undefined;
    }
    case "union":
      return every(target.variants.map((variant) => eventKinds(variant, api)))?.flat();
    case "intersection": {
      const parts = every(target.parts.map((part) => eventKinds(part, api)));
      return parts?.reduce((some, others) =>
        some.flatMap((one) => others.map((other) => mergeKinds(one, other))),
      );
    }
    default:
      return undefined;
  }
}

/** The fields of both; what the later one says of a field counts, for it is the narrower. */
function mergeKinds(one: EventKind, other: EventKind): EventKind {
  const merged = new Map(one.map((property) => [property.name, property]));
  for (const property of other) {
    const required = property.required || merged.get(property.name)?.required === true;
    merged.set(property.name, { ...property, required });
  }
  return [...merged.values()];
}

function every<T>(found: readonly (T | undefined)[]): readonly T[] | undefined {
  const defined = found.filter((it) => it !== undefined);
  return defined.length === found.length && found.length > 0 ? defined : undefined;
}

/** What the data of events is: of each type of them, where that differs. */
function formsOf(
  kinds: readonly EventKind[],
  api: Pick<Api, "declarations">,
): Pick<EventForms, "data" | "dataOf"> {
  const byName = new Map<string, Set<EventData>>();
  const unnamed = new Set<EventData>();
  for (const kind of kinds) {
    const data = find(kind, "data");
    if (data === undefined) continue;
    const names = namesOf(find(kind, "event"), api);
    const form = dataForm(data, api);
    if (names.length === 0) unnamed.add(form);
    for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(form));
  }
  const all = new Set([...unnamed, ...[...byName.values()].flatMap((forms) => [...forms])]);
  if (all.size < 2) return { data: only(all) ?? "text", dataOf: new Map() };
  const data = only(unnamed) ?? "any";
  const forms = [...byName].map(([name, found]) => [name, only(found) ?? "any"] as const);
  const others = forms.filter(([, form]) => form !== data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { data, dataOf: new Map(others) };
}

function only<T>(values: ReadonlySet<T>): T | undefined {
  const [first] = values;
  return values.size === 1 ? first : undefined;
}

/** The types of event that a type allows; empty where it allows any. */
function namesOf(type: IrType | undefined, api: Pick<Api, "declarations">): readonly string[] {
  const target = type && dereference(type, api);
  if (target?.kind === "literal") return [String(target.value)];
  return target?.kind === "enum" ? target.members.map(({ value }) => String(value)) : [];
}

/** How the data of an event is read: what is not a string can only be JSON. */
function dataForm(type: IrType, api: Pick<Api, "declarations">): EventData {
  const target = dereference(type, api);
  const common = (types: readonly IrType[]): EventData =>
    only(new Set(types.map((inner) => dataForm(inner, api)))) ?? "any";
  switch (target?.kind) {
    case "string":
      return target.content === undefined ? "text" : "json";
    case "literal":
      return typeof target.value === "string" ? "text" : "json";
    case "enum":
      return common(target.members.map(({ value }) => ({ kind: "literal", value })));
    case "union":
      return common(target.variants);
    case "intersection":
      return target.parts.some((part) => dataForm(part, api) === "text") ? "text" : "json";
    case "nullable":
      return common([target.inner, { kind: "null" }]);
    case "unknown":
      return "any";
    case "binary":
    case "never":
    case undefined:
      return "text";
    default:
      return "json";
  }
}
