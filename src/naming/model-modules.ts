import { indexOperations } from "../ir/operation-index.js";
import type { Api, Declaration, SymbolId } from "../ir/types.js";
import { incomingTypes, operationTypes, referencesOf, type UsedType } from "../ir/visit.js";
import { remembering } from "../support/remembering.js";
import { fileName } from "./file-name.js";
import { getName, type ServiceNames } from "./names.js";

/** More types than these, in one module, are worth dividing. */
const largestWhole = 250;

const moduleOfInline = "operations";
const moduleOfComponents = "schemas";
const moduleOfUnused = "unused";

/**
 * Finds the module that each type is declared in, relative to the package's root.
 *
 * Components with a namespace in their names have a module for each namespace (`c1.api.task.v1`). The
 * others have one, and what operations have inline has one. Where these hold many types, those that only one
 * service leads to are in a module of that service, and those that nothing leads to are apart: compilers and
 * editors read and check whole modules, and whoever imports one operation pays for all that its types reach.
 * What several services lead to does not lead to what is one service's, so nobody who imports an operation gets
 * the types of another service.
 */
export function findModelModules(
  api: Api,
  services: readonly ServiceNames[],
): (declaration: Declaration) => string {
  const declarations = [...api.declarations.values()];
  const namespaces = new Map(
    declarations.map((declaration) => [declaration.id, namespaceOf(declaration, api)]),
  );
  const others = declarations.filter(({ id }) => (namespaces.get(id) ?? "") === "");
  const owners = others.length > largestWhole ? findOwners(api, services) : undefined;
  const fileOfNamespace = remembering((namespace: string) => fileName(...namespace.split(".")));
  const fileOf = ({ id }: Declaration): string => {
    const namespace = namespaces.get(id);
    if (namespace !== undefined && namespace !== "") return fileOfNamespace(namespace);
    const whole = namespace === undefined ? moduleOfInline : moduleOfComponents;
    const owner = owners === undefined ? several : (owners.get(id) ?? moduleOfUnused);
    return owner === several ? whole : owner;
  };
  return (declaration) => `src/models/${fileOf(declaration)}.ts`;
}

/**
 * The namespace of the component that a type is, or is part of, by the conventions of protobuf: what comes before the first
 * part of its name that begins with a capital letter, with dots between. Undefined for what operations have inline.
 */
function namespaceOf(declaration: Declaration, { declarations }: Api): string | undefined {
  let root = declaration;
  for (let { parent } = root.nameParts; parent !== undefined; { parent } = root.nameParts) {
    const next = declarations.get(parent);
    if (next === undefined) return undefined;
    root = next;
  }
  const [name = ""] = root.nameParts.path;
  const segments = name.split(".").slice(0, -1);
  const end = segments.findIndex((segment) => !/^[a-z]/.test(segment));
  return (end < 0 ? segments : segments.slice(0, end)).join(".");
}

const several = Symbol("several");

/** The file of the service that alone leads to a type, or `several`. */
type Owner = string | typeof several;

/** Finds out which service leads to each declaration. Each is entered twice at most, however many there are. */
function findOwners(api: Api, services: readonly ServiceNames[]): ReadonlyMap<SymbolId, Owner> {
  const owners = new Map<SymbolId, Owner>();
  const pending: SymbolId[] = [];
  const claim = (id: SymbolId, owner: Owner): void => {
    const known = owners.get(id);
    if (known === owner || known === several) return;
    owners.set(id, known === undefined ? owner : several);
    pending.push(id);
  };
  const claimUsed = (types: readonly UsedType[], owner: Owner): void => {
    for (const { type } of types) for (const id of referencesOf(type)) claim(id, owner);
  };
  const { byId } = indexOperations(api);
  for (const { file, operations } of services)
    for (const id of operations) claimUsed(operationTypes(getName(byId, id)), file);
  for (const operation of api.incoming) claimUsed(incomingTypes(operation), `${operation.kind}s`);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const declaration = api.declarations.get(id);
    const owner = owners.get(id);
    if (declaration === undefined || owner === undefined) continue;
    for (const target of referencesOf(declaration.type)) claim(target, owner);
  }
  return owners;
}
