import type { Origin } from "../ir/types.js";
import type { NameAllocator } from "./allocator.js";
import { camelCase } from "./casing.js";

/** What a derived name is for. */
export type Role =
  | "params"
  | "error"
  | "response"
  | "requestForm"
  | "arms"
  | "expanded"
  | "webhook"
  | "callback"
  | "reply"
  | "parse"
  | "function"
  | "spec"
  | "caseFunction"
  | "undeclared"
  | "builder"
  | "sample"
  | "check"
  | "expansion";

/**
 * How names are made from other names: for each role, the names that may be given, from most to
 * least wanted. `base` is the name of a type, or for what belongs to an operation that of its
 * service and method.
 *
 * To name something new: add its role, `derive` it for all its subjects at once in
 * `declarations.ts` or `operations.ts`, in the scope of the module that declares it, and add the
 * result to `DeclarationNames` or `OperationNames`, which is where emitters read it.
 */
const derivedForms: Readonly<Record<Role, (base: string) => readonly string[]>> = {
  // Types.
  params: (base) => [`${base}Params`, `${base}CallParams`],
  error: (base) => [`${base}Error`, `${base}CallError`],
  response: (base) => [`${base}Response`, `${base}CallResponse`],
  requestForm: (base) => [`${base}Input`, `${base}RequestInput`],
  arms: (base) => [`${base}Arms`, `${base}OneofArms`],
  expanded: (base) => [`Expanded${base}`, `${base}Expanded`],
  webhook: (base) => suffixed(base, "Webhook"),
  callback: (base) => suffixed(base, "Callback"),
  reply: (base) => [`${base}Reply`, `${base}EventReply`],
  // Values.
  function: (base) => [base, `${base}_`],
  parse: (base) => [`parse${base}`, `parse${base}Request`],
  spec: (base) => [`${base}Spec`, `${base}CallSpec`],
  caseFunction: (base) => [`${camelCase(base)}Case`, `${camelCase(base)}OneofCase`],
  undeclared: (base) => [`${camelCase(base)}Undeclared`, `${camelCase(base)}UndeclaredProperty`],
  builder: (base) => [camelCase(base), `${camelCase(base)}Value`],
  expansion: (base) => [`${camelCase(base)}Expansion`, `${camelCase(base)}ExpansionSpec`],
  check: (base) => [`${camelCase(base)}Check`, `${camelCase(base)}TypeCheck`],
  sample: (base) => [`${camelCase(base)}Sample`, `${camelCase(base)}SampleTemplate`],
};

// A name that ends so already says it.
function suffixed(base: string, suffix: string): readonly string[] {
  const wanted = base.endsWith(suffix) ? base : base + suffix;
  return [wanted, `${base}Event${suffix}`];
}

/** Something that a name is derived for. */
export interface Subject {
  readonly id: string;
  readonly base: string;
  /** A base that says more, for where the name made of the first is taken. */
  readonly full?: string;
  readonly origin: Origin;
}

/**
 * Derives the names of one role for all its subjects at once, so that none of them is first.
 *
 * @returns the names by the subjects' ids
 */
export function derive(
  scope: NameAllocator,
  role: Role,
  subjects: readonly Subject[],
): ReadonlyMap<string, string> {
  const requests = subjects.map(({ id, base, full = base, origin }) => ({
    id: `${id} ${role}`,
    candidates:
      full === base
        ? derivedForms[role](base)
        : [...derivedForms[role](base).slice(0, 1), ...derivedForms[role](full)],
    origin,
  }));
  const given = scope.allocateAll(requests);
  const names = new Map<string, string>();
  // In the order of the subjects, without putting their ids together again.
  for (const [index, { id }] of subjects.entries())
    names.set(id, given.get(requests[index]?.id ?? "") ?? "");
  return names;
}
