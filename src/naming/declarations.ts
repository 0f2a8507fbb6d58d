import type { Direction } from "../ir/forms.js";
import { indexTypes } from "../ir/index-types.js";
import type { Declaration, IrType, ObjectType, Origin, SymbolId } from "../ir/types.js";
import type { NameAllocator, NameRequest } from "./allocator.js";
import { pascalCase, pascalPart } from "./casing.js";
import { derive, type Role } from "./derived.js";
import { findModelModules } from "./model-modules.js";
import {
  getName,
  type DeclarationNames,
  type GroupNames,
  type NamingContext,
  type ServiceNames,
} from "./names.js";

/** Names the components, so that nothing else takes a name that the description itself has. */
export function nameComponents({ api, types }: NamingContext): ReadonlyMap<SymbolId, string> {
  const components = [...api.declarations.values()].filter(isComponent);
  return allocateTypes(components, componentRequest, types);
}

/**
 * Names the inline schemas after their parents, level by level.
 *
 * @param full names of parents that say more, for where a name made of the first is taken
 */
export function nameInline(
  { api, types }: NamingContext,
  parents: ReadonlyMap<SymbolId, string>,
  full: ReadonlyMap<SymbolId, string>,
): ReadonlyMap<SymbolId, string> {
  const bases = new Map(parents);
  let open = [...api.declarations.values()].filter((declaration) => !isComponent(declaration));
  while (open.length > 0) {
    const ready = open.filter(({ nameParts }) => bases.has(nameParts.parent ?? ""));
    // A parent that was never named leaves its children to be named by their path alone.
    const level = new Set(ready.length > 0 ? ready : open);
    const request = (declaration: Declaration): NameRequest =>
      inlineRequest(declaration, bases, full);
    for (const [id, name] of allocateTypes([...level], request, types)) bases.set(id, name);
    open = open.filter((declaration) => !level.has(declaration));
  }
  return bases;
}

function isComponent({ nameParts }: Declaration): boolean {
  return nameParts.parent === undefined;
}

/** A name that the description asks for goes before all that are derived, those of others included. */
function allocateTypes(
  declarations: readonly Declaration[],
  requestOf: (declaration: Declaration) => NameRequest,
  types: NameAllocator,
): ReadonlyMap<SymbolId, string> {
  const hinted = declarations.filter(({ nameParts }) => nameParts.hint !== undefined);
  const others = declarations.filter(({ nameParts }) => nameParts.hint === undefined);
  return new Map([
    ...types.allocateAll(hinted.map(requestOf)),
    ...types.allocateAll(others.map(requestOf)),
  ]);
}

/**
 * `c1.api.task.v1.Task` wants to be `Task`, then `V1Task`, `TaskV1Task`, and so on; of a namespace that is written with
 * underscores, as swaggo writes a package's path, a word at a time.
 */
function componentRequest({ id, nameParts, origin }: Declaration): NameRequest {
  const [name = "", ...below] = nameParts.path;
  const { namespace, type } = divideName(name);
  const hint = nameParts.hint === undefined ? [] : [pascalCase(nameParts.hint)];
  const [first = name, ...rest] = type;
  const own = pascalCase(first) + [...rest, ...below].map(pascalPart).join("");
  const further = (): readonly string[] => {
    const words = namespace.flatMap((segment) => segment.split("_"));
    const before = words.filter((word) => word !== "").map(pascalCase);
    const longer = before.map((_, index) => before.slice(-1 - index).join("") + own);
    return [...longer, `${own}Model`];
  };
  return { id, candidates: [...hint, own], further, written: nameParts.hint ?? name, origin };
}

/**
 * Divides a component's name at its dots. What it calls the type is its last segment, after a namespace. After one that
 * begins with a capital letter, a last segment that does not is no type of its own but says what is made of that type: a
 * form of it, as serialization groups are (`Book.jsonld-book.read`), or a part (`Omit_User.password_`).
 */
export function divideName(name: string): {
  readonly namespace: readonly string[];
  readonly type: readonly string[];
} {
  const segments = name.split(".").filter((segment) => segment !== "");
  const isType = /^[\p{Lu}\p{Lo}]/u.test(segments.at(-1) ?? "");
  const capital = isType ? -1 : segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  const start = capital < 0 ? Math.max(segments.length - 1, 0) : capital;
  return { namespace: segments.slice(0, start), type: segments.slice(start) };
}

const kindSuffix: Partial<Record<IrType["kind"], string>> = {
  enum: "Value",
  union: "Choice",
  object: "Object",
};

function inlineRequest(
  { id, nameParts, type, origin }: Declaration,
  bases: ReadonlyMap<SymbolId, string>,
  fullBases: ReadonlyMap<SymbolId, string>,
): NameRequest {
  const parent = nameParts.parent ?? "";
  const base = bases.get(parent) ?? "";
  const [first = "", ...below] = nameParts.path;
  // What stands alone has to be an identifier; what follows a name need not begin like one.
  const own = base === "" ? pascalCase(first) : pascalPart(first);
  const path = own + below.map(pascalPart).join("");
  const asked = [nameParts.hint, nameParts.property].flatMap((one) =>
    one === undefined ? [] : [pascalCase(one)],
  );
  // A property that repeats its parent's name says it once: ExternalRef.externalRefSource.
  const full = path.startsWith(base) && path !== base ? path : base + path;
  const others = [base, fullBases.get(parent) ?? base].map((longer) => longer + path);
  const ofKind = `${full}${kindSuffix[type.kind] ?? "Type"}`;
  return { id, candidates: [...asked, full, ...others, ofKind], origin };
}

type ByForm = Readonly<Record<Direction, string>>;

/** Names what belongs to a declaration besides its type: the request form, the arms, the samples. */
export function deriveNames(
  context: NamingContext,
  named: ReadonlyMap<SymbolId, string>,
  services: readonly ServiceNames[],
): ReadonlyMap<SymbolId, DeclarationNames> {
  const declarations = [...context.api.declarations.values()];
  const types = nameForms(declarations, named, context);
  const groups = nameGroups(declarations, types, context);
  const undeclared = nameUndeclared(declarations, types, context);
  // Builders before samples: the plain names are theirs.
  const builders = deriveForms(context.mocks, "builder", declarations, types);
  const samples = deriveForms(context.mocks, "sample", declarations, types);
  const checks = derive(
    context.checks,
    "check",
    declarations.map(({ id, origin }) => ({ id, base: getName(named, id), origin })),
  );
  const moduleOf = findModelModules(context.api, services);
  const names = new Map<SymbolId, DeclarationNames>();
  for (const declaration of declarations) {
    const { id } = declaration;
    names.set(id, {
      type: getName(types, id),
      module: moduleOf(declaration),
      groups: getName(groups, id),
      ...optionalName(undeclared.get(id)),
      builder: getName(builders, id),
      sample: getName(samples, id),
      check: getName(checks, id),
    });
  }
  return names;
}

/** The type of each form; only one that is split needs a second name. */
function nameForms(
  declarations: readonly Declaration[],
  named: ReadonlyMap<SymbolId, string>,
  { forms, types }: NamingContext,
): ReadonlyMap<SymbolId, ByForm> {
  const split = declarations.filter(({ id }) => forms.isSplit(id));
  const requests = derive(
    types,
    "requestForm",
    split.map(({ id, origin }) => ({ id, base: getName(named, id), origin })),
  );
  return new Map(
    declarations.map(({ id }) => {
      const response = getName(named, id);
      return [id, { response, request: requests.get(id) ?? response }];
    }),
  );
}

/** Derives a name from each form of each declaration's type; the same one where the forms do not differ. */
function deriveForms(
  scope: NameAllocator,
  role: Role,
  declarations: readonly Pick<Declaration, "id" | "origin">[],
  types: ReadonlyMap<SymbolId, ByForm>,
): ReadonlyMap<SymbolId, ByForm> {
  const subjects = declarations.flatMap(({ id, origin }) => {
    const { response, request } = getName(types, id);
    const received = { id, base: response, origin };
    return request === response
      ? [received]
      : [received, { id: `${id} request`, base: request, origin }];
  });
  const names = derive(scope, role, subjects);
  return new Map(
    declarations.map(({ id }) => {
      const { response, request } = getName(types, id);
      const received = getName(names, id);
      const sent = request === response ? received : getName(names, `${id} request`);
      return [id, { response: received, request: sent }];
    }),
  );
}

function nameGroups(
  declarations: readonly Declaration[],
  types: ReadonlyMap<SymbolId, ByForm>,
  context: NamingContext,
): ReadonlyMap<SymbolId, readonly GroupNames[]> {
  const subjects = declarations.map((declaration) =>
    groupSubjects(declaration, getName(types, declaration.id)),
  );
  const groups = subjects.flat();
  const bases = new Map(groups.map(({ id, base }) => [id, base]));
  const arms = deriveForms(context.types, "arms", groups, bases);
  const functions = derive(
    context.models,
    "caseFunction",
    groups.map(({ id, base, origin }) => ({ id, base: base.response, origin })),
  );
  return new Map(
    declarations.map((declaration, index) => [
      declaration.id,
      (subjects[index] ?? []).map(({ id }) => ({
        arms: getName(arms, id),
        caseFunction: getName(functions, id),
      })),
    ]),
  );
}

/** A oneof group with what the names of its arms and its case function are made from. */
interface GroupSubject {
  readonly id: string;
  readonly base: ByForm;
  readonly origin: Origin;
}

function groupSubjects({ id, type, origin }: Declaration, names: ByForm): readonly GroupSubject[] {
  const groups = type.kind === "object" ? type.groups : [];
  return groups.map((group, index) => {
    // The only group of a schema needs no name of its own.
    const words = group.name ?? group.arms.map((arm) => arm.name).join(" or ");
    const suffix = groups.length === 1 ? "" : pascalCase(words);
    const base = { response: names.response + suffix, request: names.request + suffix };
    return { id: `${id} group ${index}`, base, origin };
  });
}

/** Names the functions that find what an object does not declare, where one is needed. */
function nameUndeclared(
  declarations: readonly Declaration[],
  types: ReadonlyMap<SymbolId, ByForm>,
  { api, forms, models }: NamingContext,
): ReadonlyMap<SymbolId, string> {
  const subjects = declarations.flatMap(({ id, type, origin }) => {
    if (type.kind !== "object" || !hasIndex(type)) return [];
    const direction = forms.directions(id).includes("response") ? "response" : "request";
    const isNeeded = indexTypes(type, direction, api).exact !== undefined;
    return isNeeded ? [{ id, base: getName(types, id)[direction], origin }] : [];
  });
  return derive(models, "undeclared", subjects);
}

function optionalName(undeclared: string | undefined): Pick<DeclarationNames, "undeclared"> {
  return undeclared === undefined ? {} : { undeclared };
}

/** Whether an object says what the names hold that it does not declare. */
function hasIndex({ additional, patterns }: ObjectType): boolean {
  return typeof additional !== "string" || patterns !== undefined;
}
