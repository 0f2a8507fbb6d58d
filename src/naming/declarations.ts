import type { Direction } from "../ir/forms.js";
import type { Declaration, IrType, SymbolId } from "../ir/types.js";
import { NameAllocator, type NameRequest } from "./allocator.js";
import { camelCase, pascalCase, pascalPart } from "./casing.js";
import { fileName } from "./file-name.js";
import { getName, type DeclarationNames, type GroupNames, type NamingContext } from "./names.js";
import { reservedValues } from "./reserved.js";

/** Names the components, so that nothing else takes a name that the description itself has. */
export function nameComponents(
  context: NamingContext,
  types: NameAllocator,
): ReadonlyMap<SymbolId, string> {
  const components = [...context.api.declarations.values()].filter(isComponent);
  return allocateTypes(components.map(componentRequest), context, types);
}

/** Names the inline schemas after their parents, level by level. */
export function nameInline(
  context: NamingContext,
  types: NameAllocator,
  parents: ReadonlyMap<SymbolId, string>,
): ReadonlyMap<SymbolId, string> {
  const bases = new Map(parents);
  let open = [...context.api.declarations.values()].filter(
    (declaration) => !isComponent(declaration),
  );
  while (open.length > 0) {
    const ready = open.filter(({ nameParts }) => bases.has(nameParts.parent ?? ""));
    // A parent that was never named leaves its children to be named by their path alone.
    const level = ready.length > 0 ? ready : open;
    const requests = level.map((declaration) => inlineRequest(declaration, bases));
    for (const [id, name] of allocateTypes(requests, context, types)) bases.set(id, name);
    open = open.filter((declaration) => !level.includes(declaration));
  }
  return bases;
}

function isComponent({ nameParts }: Declaration): boolean {
  return nameParts.parent === undefined;
}

function allocateTypes(
  requests: readonly NameRequest[],
  context: NamingContext,
  types: NameAllocator,
): ReadonlyMap<SymbolId, string> {
  const names = types.allocateAll(requests);
  for (const { id, candidates } of requests) {
    const [wanted = ""] = candidates;
    const chosen = names.get(id) ?? "";
    if (wanted !== chosen) reportCollision(id, wanted, chosen, context);
  }
  return names;
}

function reportCollision(
  id: SymbolId,
  wanted: string,
  chosen: string,
  { api, sink }: NamingContext,
): void {
  const declaration = api.declarations.get(id);
  if (declaration === undefined) return;
  const { source, pointer } = declaration.origin;
  sink.report("name/collision", { name: wanted, chosen }, { source, pointer, onKey: true });
}

/** `c1.api.task.v1.Task` wants to be `Task`, then `V1Task`, `TaskV1Task`, and so on. */
function componentRequest({ id, nameParts }: Declaration): NameRequest {
  const [name = "", ...below] = nameParts.path;
  const segments = name.split(".").filter((segment) => segment !== "");
  const suffix = below.map(pascalPart).join("");
  const dotted = segments.map(
    (_, index) =>
      segments
        .slice(-1 - index)
        .map(pascalCase)
        .join("") + suffix,
  );
  const hint = nameParts.hint === undefined ? [] : [pascalCase(nameParts.hint)];
  const own = dotted.length === 0 ? [pascalCase(name) + suffix] : dotted;
  return { id, candidates: [...hint, ...own, `${own[0] ?? ""}Model`] };
}

const kindSuffix: Partial<Record<IrType["kind"], string>> = {
  enum: "Value",
  union: "Choice",
  object: "Object",
};

function inlineRequest(
  { id, nameParts, type }: Declaration,
  bases: ReadonlyMap<SymbolId, string>,
): NameRequest {
  const base = bases.get(nameParts.parent ?? "") ?? "";
  const path = nameParts.path.map(pascalPart).join("");
  const hint = nameParts.hint === undefined ? [] : [pascalCase(nameParts.hint)];
  // A property that repeats its parent's name says it once: ExternalRef.externalRefSource.
  const full = path.startsWith(base) && path !== base ? path : base + path;
  const ofKind = `${full}${kindSuffix[type.kind] ?? "Type"}`;
  return { id, candidates: [...hint, full, base + path, ofKind] };
}

/** Names what belongs to a declaration besides its type: the request form, the arms, the samples. */
export function deriveNames(
  context: NamingContext,
  types: NameAllocator,
  named: ReadonlyMap<SymbolId, string>,
): ReadonlyMap<SymbolId, DeclarationNames> {
  const values = new NameAllocator([...reservedValues, ...context.options.runtimeNames]);
  const declarations = [...context.api.declarations.values()];
  const forms = new Map(
    declarations.map(({ id }) => [id, nameForms(id, named.get(id) ?? "", context, types)]),
  );
  const groups = new Map(
    declarations.map((declaration) => [
      declaration.id,
      nameGroups(declaration, getName(forms, declaration.id), types, values),
    ]),
  );
  // Builders and samples meet in one module, and so share a scope; builders have the plain names.
  const mocks = new NameAllocator([...reservedValues, ...context.options.runtimeNames]);
  const valueFor = (type: string, ...suffixes: readonly string[]): string => {
    // Scripts without case write a type and a value alike, and a module may import the one beside the other.
    const candidates = suffixes.map((suffix) => camelCase(type) + suffix);
    return mocks.allocate(
      `${type}${suffixes.join()}`,
      ...candidates.filter((name) => !types.hasExactly(name)),
    );
  };
  const builders = new Map(
    declarations.map(({ id }) => [
      id,
      eachForm(getName(forms, id), (form) => valueFor(form, "", "Value")),
    ]),
  );
  return new Map(
    declarations.map((declaration) => {
      const { id } = declaration;
      const type = getName(forms, id);
      return [
        id,
        {
          type,
          module: moduleOf(declaration, context),
          groups: getName(groups, id),
          builder: getName(builders, id),
          sample: eachForm(type, (form) => valueFor(form, "Sample", "SampleTemplate")),
        },
      ];
    }),
  );
}

function nameForms(
  id: SymbolId,
  name: string,
  { forms }: NamingContext,
  types: NameAllocator,
): Readonly<Record<Direction, string>> {
  if (!forms.isSplit(id)) return { request: name, response: name };
  return {
    request: types.allocate(`${id} request`, `${name}Input`, `${name}RequestInput`),
    response: name,
  };
}

/** One name for each form of a type; the same one where the forms do not differ. */
function eachForm(
  type: Readonly<Record<Direction, string>>,
  allocate: (form: string) => string,
): Readonly<Record<Direction, string>> {
  const response = allocate(type.response);
  return { response, request: type.request === type.response ? response : allocate(type.request) };
}

function nameGroups(
  { id, type: declared }: Declaration,
  type: Readonly<Record<Direction, string>>,
  types: NameAllocator,
  values: NameAllocator,
): readonly GroupNames[] {
  const object = declared.kind === "object" ? declared : undefined;
  const groups = object?.groups ?? [];
  return groups.map((group, index) => {
    // The only group of a schema needs no name of its own.
    const own =
      groups.length === 1
        ? ""
        : pascalCase(group.name ?? group.arms.map((arm) => arm.name).join(" or "));
    const key = `${id} group ${index}`;
    const response = types.allocate(
      `${key} response`,
      `${type.response}${own}Arms`,
      `${type.response}${own}OneofArms`,
    );
    const request =
      type.request === type.response
        ? response
        : types.allocate(
            `${key} request`,
            `${type.request}${own}Arms`,
            `${type.request}${own}OneofArms`,
          );
    return {
      arms: { request, response },
      caseFunction: values.allocate(
        key,
        `${camelCase(type.response)}${own}Case`,
        `${camelCase(type.response)}${own}OneofCase`,
      ),
    };
  });
}

/**
 * The module that a type is declared in: one per package of the description's own names
 * (`c1.api.task.v1`), and one for all names that have none.
 */
function moduleOf(declaration: Declaration, { api }: NamingContext): string {
  let root = declaration;
  for (let parent = root.nameParts.parent; parent !== undefined; parent = root.nameParts.parent) {
    const next = api.declarations.get(parent);
    if (next === undefined) return "src/models/operations.ts";
    root = next;
  }
  const segments = (root.nameParts.path[0] ?? "").split(".").slice(0, -1);
  const upper = segments.findIndex((segment) => !/^[a-z]/.test(segment));
  const namespace = (upper < 0 ? segments : segments.slice(0, upper)).map(fileName).join(".");
  return `src/models/${namespace === "" ? "schemas" : namespace}.ts`;
}
