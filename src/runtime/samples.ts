/**
 * Sample values, built from small templates.
 *
 * A template is JSON in which a function stands for another sample. Functions make the reference
 * lazy, so samples may be declared in any order, in any file, and may lead back to themselves.
 * Nothing here validates: the generator writes templates whose values satisfy their schema.
 */

import type { FilePart } from "./binary.js";

declare const sampledType: unique symbol;

/** JSON in which a function stands for another sample. */
export type Template =
  null | boolean | number | string | readonly Template[] | TemplateObject | SampleReference;

/** An object of templates by property name. A name such as `__proto__` is an own property. */
export interface TemplateObject {
  readonly [name: string]: Template;
}

/** Leads to another sample, or holds one that has no name: `() => ({ variants: ["a", 1] })`. */
export type SampleReference = () => Sample<unknown>;

/** The value of a discriminator's property. */
export type Tag = string | number | boolean;

interface Sampled<T> {
  /** Never set; it carries the type of the values that the sample builds. */
  readonly [sampledType]?: T;
  /**
   * The smallest value, without a way back to this sample. It stands where the sample is entered
   * again while it is being built, and where values would become too large. Left out where neither
   * can happen.
   */
  readonly minimal?: Template;
}

/** A sample with one template, to which an object may add alternatives for some properties. */
export interface ValueSample<T> extends Sampled<T> {
  readonly value: Template;
  /**
   * Properties that lead back to this sample or to one that holds it. Each replaces the property
   * of `value` of that name, or adds one, unless its template enters a sample that is being built.
   */
  readonly recursive?: TemplateObject;
  /** Oneof groups: of each, one arm joins the properties of `value`. */
  readonly groups?: readonly TemplateObject[];
}

/** A sample that is one of several templates: a union. */
export interface UnionSample<T> extends Sampled<T> {
  /** The property that tells the `arms` apart; set on every value that is built from one. */
  readonly tag?: string;
  /** The alternatives that a tag tells apart, the one that is built by default first. */
  readonly arms?: readonly (readonly [tag: Tag, template: Template])[];
  /** The alternatives without a tag; they come after `arms`. */
  readonly variants?: readonly Template[];
}

/** A sample that is a Blob with this text. */
export interface BlobSample<T> extends Sampled<T> {
  readonly blob: string;
}

/** What values of type T are built from, as plain data. */
export type Sample<T> = ValueSample<T> | UnionSample<T> | BlobSample<T>;

type Whole = string | number | bigint | boolean | symbol | null | undefined | FilePart | Date;

/**
 * What can be said about a T to change a sample of it. Objects are partial at every depth and
 * `undefined` takes a property away; everything else, arrays included, is given as a whole.
 */
export type DeepPartial<T> = T extends Whole | readonly unknown[] | ((...args: never) => unknown)
  ? T
  : T extends object
    ? { [Name in keyof T]?: DeepPartial<T[Name]> | undefined }
    : T;

/**
 * Builds one value: the first arm of every group and union, and what the overrides say.
 *
 * Plain objects are merged into the sample's, anything else replaces it, and `undefined` removes
 * the property. An override that names an arm of a group takes the place of the first arm. An
 * override of a union goes to the arm whose tag it holds, else to the first arm; in a union without
 * tags it goes to the first alternative that has all of its properties, and where there is none
 * it is the value itself.
 *
 * @returns a value that shares no object with the sample, the overrides or an earlier value
 */
export function instantiate<T>(sample: Sample<T>, overrides?: DeepPartial<T>): T {
  return expandRoot(sample, overrides, false)[0] as T;
}

/**
 * Builds the values that together show every arm: merged deeply, they hold every arm at every path.
 *
 * A group or union gives the values of all its arms, one after the other. An object gives as many
 * values as its richest property, and the i-th value takes the i-th value of each property,
 * starting again where a property has fewer.
 *
 * @returns at least one value; none shares an object with another
 */
export function variants<T>(sample: Sample<T>): T[] {
  return expandRoot(sample, undefined, true) as T[];
}

// ---------------------------------------------------------------------------------------------

/** Stands for the override of an arm that is wanted as the sample has it; a builder gives it. */
export const asSampled: unique symbol = Symbol("as sampled");

/** Thrown, and caught in this file, where one call makes more values than it may. */
const tooLarge: unique symbol = Symbol("too large");

/** How many JSON values one sample may hold; the body of a large response has some hundreds. */
const largestValue = 20_000;

/** How many JSON values all variants of one sample may hold together. */
const largestCovering = 200_000;

/**
 * How many samples may be inside one another; where that leads to too many values, the largest of the
 * smaller numbers that does not. A graph of samples that hold each other would otherwise unfold to
 * exponentially many. As those are tried from the smallest on, only one more attempt is in vain.
 */
const largestDepth = 64;
const smallerDepths: readonly number[] = [1, 2, 3, 4, 6, 8, 12];

interface Build {
  /** Whether every arm is wanted, or the first. */
  readonly all: boolean;
  /** Set inside a minimal value, which holds minimal values only. */
  readonly closing: boolean;
  readonly depth: number;
  /** The samples that are being built, from the outermost to the innermost. */
  readonly open: Set<Sample<unknown>>;
  readonly budget: { left: number };
  /** The overrides that hold nothing but a tag, and so are not the caller's. */
  readonly pins: WeakSet<object>;
}

type Entry = readonly [name: string, value: unknown];

function expandRoot(sample: Sample<unknown>, override: unknown, all: boolean): unknown[] {
  const build = (depth: number, left: number): unknown[] =>
    enter(sample, override, {
      all,
      closing: false,
      depth,
      open: new Set(),
      budget: { left },
      pins: new WeakSet(),
    });
  const attempt = (depth: number): unknown[] | undefined => {
    try {
      return build(depth, all ? largestCovering : largestValue);
    } catch (error) {
      if (error === tooLarge) return undefined;
      throw error;
    }
  };
  let found = attempt(largestDepth);
  if (found !== undefined) return found;
  for (const depth of smallerDepths) {
    const next = attempt(depth);
    if (next === undefined) break;
    found = next;
  }
  // Or else only this sample's own template is built, from minimal values.
  return found ?? build(1, Infinity);
}

function enter(sample: Sample<unknown>, override: unknown, build: Build): unknown[] {
  const entered = build.open.has(sample);
  const closing = build.closing || entered || build.open.size >= build.depth;
  const inner = closing === build.closing ? build : { ...build, all: false, closing };
  // What the caller overrides is built in full, as far as the caller's own value goes.
  if (closing && (!isPlain(override) || build.pins.has(override))) {
    if (sample.minimal !== undefined) return expand(sample.minimal, override, inner);
    if (entered) return [override === undefined ? null : copy(override, build)];
  }
  build.open.add(sample);
  const values = expandSample(sample, override, inner);
  if (!entered) build.open.delete(sample);
  return values;
}

function expandSample(sample: Sample<unknown>, override: unknown, build: Build): unknown[] {
  if ("blob" in sample) {
    return [override === undefined ? new Blob([sample.blob]) : copy(override, build)];
  }
  if (!("value" in sample)) return expandUnion(sample, override, build);
  if (!isPlain(sample.value)) return expand(sample.value, override, build);
  if (override !== undefined && !isPlain(override)) return [copy(override, build)];
  return expandObject(sample as ObjectSample, override, build);
}

/** All values of a template under an override; `undefined` is no override. */
function expand(template: Template, override: unknown, build: Build): unknown[] {
  if (typeof template === "function") return enter(template(), override, build);
  if (isPlain(template) && (override === undefined || isPlain(override))) {
    return expandObject({ value: template as TemplateObject }, override, build);
  }
  if (override !== undefined) return [copy(override, build)];
  spend(build);
  if (!isList(template)) return [template];
  const columns = template.map((item) => expand(item, undefined, build));
  return rows(columns, build);
}

interface ObjectSample {
  readonly value: TemplateObject;
  readonly recursive?: TemplateObject;
  readonly groups?: readonly TemplateObject[];
}

// Most objects are built without overrides, and there are many of them: so nothing is made that is not kept.
function expandObject(sample: ObjectSample, override: unknown, build: Build): unknown[] {
  spend(build);
  const { value, recursive, groups = [] } = sample;
  const given = isPlain(override) ? override : nothing;
  const templates = recursive === undefined ? value : withRecursive(value, recursive, given, build);
  const columns: Column[] = [];
  const addColumn = (names: readonly string[], from: TemplateObject): void => {
    const column: Column = { names: [], values: [] };
    for (const name of names) {
      const over = Object.hasOwn(given, name) ? given[name] : undefined;
      const template = from[name] as Template;
      for (const item of expand(template, over === asSampled ? undefined : over, build)) {
        column.names.push(name);
        column.values.push(item);
      }
    }
    columns.push(column);
  };
  const isRemoved = (name: string): boolean =>
    Object.hasOwn(given, name) && given[name] === undefined;

  for (const name of Object.keys(templates)) if (!isRemoved(name)) addColumn([name], templates);
  for (const group of groups) {
    const arms = Object.keys(group);
    const named = arms.filter((arm) => Object.hasOwn(given, arm) && given[arm] !== undefined);
    const chosen = build.all ? arms : arms.slice(0, 1);
    if (named.length > 0) for (const arm of named) addColumn([arm], group);
    else
      addColumn(
        chosen.filter((arm) => !isRemoved(arm)),
        group,
      );
  }
  for (const name of Object.keys(given)) {
    const isKnown =
      Object.hasOwn(templates, name) || groups.some((group) => Object.hasOwn(group, name));
    if (!isKnown && !isRemoved(name)) {
      columns.push({ names: [name], values: [copy(given[name], build)] });
    }
  }
  return objects(columns, build);
}

const nothing: Record<string, unknown> = {};

/** The values of one or more properties, of which an object holds one at a time; with their names. */
interface Column {
  readonly names: string[];
  readonly values: unknown[];
}

/** The templates of an object with those that lead back to it and may do so here. */
function withRecursive(
  value: TemplateObject,
  recursive: TemplateObject,
  given: Record<string, unknown>,
  build: Build,
): TemplateObject {
  const templates: Record<string, unknown> = { ...value };
  for (const name of Object.keys(recursive)) {
    const template = recursive[name] as Template;
    if (Object.hasOwn(given, name) || !leadsBack(template, build)) set(templates, name, template);
  }
  return templates as TemplateObject;
}

/** Whether a template, short of other samples' own, enters a sample that is being built. */
function leadsBack(template: Template, build: Build): boolean {
  if (build.closing || build.open.size >= build.depth) return true;
  spend(build);
  if (typeof template === "function") return build.open.has(template());
  if (template === null || typeof template !== "object") return false;
  return Object.values(template).some((item: Template) => leadsBack(item, build));
}

function expandUnion(sample: UnionSample<unknown>, override: unknown, build: Build): unknown[] {
  const { tag: property = "", arms = [], variants: plain = [] } = sample;
  const choose = <Arm>(list: readonly Arm[]): readonly Arm[] =>
    build.all ? list : list.slice(0, 1);
  const expandArm = ([tag, template]: readonly [Tag, Template]): unknown[] => {
    const pinned = toObject([...entriesOf(override), [property, tag]]);
    if (!isPlain(override) || build.pins.has(override)) build.pins.add(pinned);
    return expand(template, pinned, build);
  };
  const expandPlain = (template: Template): unknown[] => expand(template, override, build);

  if (override === undefined) {
    const values = choose([
      ...arms.map((arm) => () => expandArm(arm)),
      ...plain.map((item) => () => expandPlain(item)),
    ]);
    return values.flatMap((arm) => arm());
  }
  if (!isPlain(override)) return [copy(override, build)];
  const given = new Map(entriesOf(override));
  const tag = given.get(property);
  const tagged = tag === undefined ? choose(arms) : arms.filter((arm) => arm[0] === tag);
  if (tagged.length > 0) return tagged.flatMap(expandArm);
  const fitting = choose(plain.filter((template) => hasAll(template, given, build)));
  if (fitting.length > 0) return fitting.flatMap(expandPlain);
  // The tag of an outer union that this one does not know; its own tags are the better ones.
  if (build.pins.has(override)) return expandUnion(sample, undefined, build);
  return [copy(override, build)];
}

/** Whether a template builds an object that has all properties of an override. */
function hasAll(template: Template, given: ReadonlyMap<string, unknown>, build: Build): boolean {
  const [value] = expand(template, undefined, { ...build, all: false });
  return isPlain(value) && [...given.keys()].every((name) => Object.hasOwn(value, name));
}

/** Row i holds item i of each column; a shorter column starts again, with copies. */
function rows(columns: readonly (readonly unknown[])[], build: Build): unknown[][] {
  const filled = columns.filter((column) => column.length > 0);
  return Array.from({ length: longest(filled) }, (_, row) =>
    filled.map((column) => itemOf(column, row, build)),
  );
}

/** The same for the properties of objects. */
function objects(columns: readonly Column[], build: Build): Record<string, unknown>[] {
  const filled = columns.filter(({ values }) => values.length > 0);
  return Array.from({ length: longest(filled.map(({ values }) => values)) }, (_, row) => {
    const object: Record<string, unknown> = {};
    for (const { names, values } of filled) {
      // A property that is written again counts as its name and itself, beside what it holds.
      if (row >= values.length) spend(build, 2);
      set(object, names[row % names.length] as string, itemOf(values, row, build));
    }
    return object;
  });
}

function longest(columns: readonly (readonly unknown[])[]): number {
  return columns.reduce((most, column) => Math.max(most, column.length), 1);
}

function itemOf(column: readonly unknown[], row: number, build: Build): unknown {
  const item = column[row % column.length];
  return row < column.length ? item : copy(item, build);
}

function spend(build: Build, count = 1): void {
  build.budget.left -= count;
  if (build.budget.left < 0) throw tooLarge;
}

/** Copies JSON; what is not JSON, such as a Blob, is kept. */
function copy(value: unknown, build: Build): unknown {
  spend(build);
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, build));
  if (!isPlain(value)) return value;
  return toObject(entriesOf(value).map(([name, item]): Entry => [name, copy(item, build)]));
}

function entriesOf(value: unknown): Entry[] {
  return isPlain(value) ? Object.entries(value) : [];
}

/** Makes an object whose properties are all its own, `__proto__` too; the last of a name wins. */
function toObject(entries: readonly Entry[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** Sets an own property, `__proto__` too. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, ...plainProperty });
}

const plainProperty = { writable: true, enumerable: true, configurable: true } as const;

function isList(value: Template): value is readonly Template[] {
  return Array.isArray(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
