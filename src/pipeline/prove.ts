import type { Change, PublicNames } from "../diff/change.js";
import type { CompiledProof } from "../diff/report.js";
import { operationLabel, withoutParameterNames } from "../diff/terms.js";
import type { EmitContext } from "../emit/emit-context.js";
import type { Sent } from "../emit/ts/surface-uses.js";
import type { Api, JsonObject, SymbolId } from "../ir/types.js";
import { referencesOf } from "../ir/visit.js";
import { assembleFiles } from "../output/assemble.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { noState } from "../ir/state.js";
import type { OwnFiles } from "./own-files.js";

/** What a package is made of, as far as its types depend on it. */
export interface ProvenPackage extends Omit<EmitContext, "package" | "state"> {
  readonly root: JsonObject;
}

/**
 * Proves a verdict by compiling: a consumer that uses all that the old package exports is compiled against the
 * new one.
 *
 * @throws Error where nothing was judged as breaking and the consumer does not compile, since one of them is wrong
 */
export async function proveVerdict(
  old: ProvenPackage,
  next: ProvenPackage,
  changes: readonly Change[],
  own: OwnFiles,
): Promise<CompiledProof> {
  const { probePackage } = await import("../emit/ts/probe.js");
  const proof = probePackage(await modulesOf(old, own), await modulesOf(next, own), sentBy(old));
  const breaking = changes.filter(({ level }) => level === "breaking");
  const [failure] = proof.failures;
  if (breaking.length === 0 && failure !== undefined) {
    const { name, use, message } = failure;
    const said = `${name}, ${use}: ${message}`;
    throw new Error(`internal error: judged as not breaking, but does not compile: ${said}`);
  }
  const explained = explainedNames(old, next, breaking);
  const unexplained = proof.failures.filter(({ name }) => !explained.has(name));
  return { ...proof, unexplained };
}

/** The modules that the types of a package depend on; mocks, checks and the like are about the same types. */
async function modulesOf(
  { root, ...context }: ProvenPackage,
  { runtime, templates }: OwnFiles,
): Promise<ReadonlyMap<string, string>> {
  const { emit } = await import("../emit/emit.js");
  const info = {
    version: "0.0.0",
    parts: {
      openapiTypes: false,
      openapiDocument: false,
      fixtureFiles: false,
      mocks: false,
      docs: false,
      gitFiles: false,
    },
    extras: { modules: new Map() },
  };
  const sources = { runtime, templates, document: root };
  const emitted = await emit(
    { ...context, package: info, state: noState },
    sources,
    new DiagnosticSink(),
  );
  const modules = emitted.filter(({ path }) => /^src\/(?!mocks\/|checks\/)/.test(path));
  return assembleFiles(modules, "oxfmt");
}

/** Tells what of a type is sent and never received. */
function sentBy({ api, forms, names }: ProvenPackage): (name: string) => Sent | undefined {
  const sent = new Map<string, Sent>();
  for (const { id } of api.operations) sent.set(names.operation(id).params, "value");
  for (const { id } of api.incoming) sent.set(names.incoming(id).reply, "value");
  for (const id of api.declarations.keys()) {
    const { type, groups } = names.declaration(id);
    const isSentOnly = !forms.directions(id).includes("response");
    if (type.request === type.response && !isSentOnly) continue;
    sent.set(type.request, "value");
    for (const { arms } of groups) sent.set(arms.request, "members");
  }
  for (const [name, current] of names.former.get("types") ?? []) {
    const kind = sent.get(current);
    if (kind !== undefined) sent.set(name, kind);
  }
  return (name) => sent.get(name);
}

/** The names of the old package that some breaking change is about, by what it is about and what it reaches. */
function explainedNames(
  old: ProvenPackage,
  next: ProvenPackage,
  breaking: readonly Change[],
): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { subject, before, after, operations } of breaking) {
    const labels = [subject.label, ...operations];
    for (const text of [...labels, ...labels.map(withoutParameterNames), before, after])
      if (text) said.add(text);
  }
  const explained = new Set(said);
  // The options of a client are the variables of its server, and credentials for its schemes.
  if (breaking.some(({ kind }) => /^(server|scheme)\/|^name\/option$/.test(kind)))
    explained.add("ApiClientOptions");
  for (const { api, names } of [old, next]) {
    const roots = new Set<SymbolId>();
    for (const operation of api.operations) {
      const { id } = operation;
      const own = namesOf(id, names);
      const route = operationLabel(operation);
      const labels = [route, withoutParameterNames(route), names.service(id).property, ...own];
      if (!labels.some((label) => said.has(label))) continue;
      roots.add(id);
      // The class over all groups has one less where a group is gone.
      [...own, names.client].forEach((name) => explained.add(name));
    }
    for (const { id, kind, name } of api.incoming) {
      if (!said.has(`${kind} ${name}`)) continue;
      roots.add(id);
      const { type, reply, parse } = names.incoming(id);
      [type, reply, parse].forEach((one) => explained.add(one));
    }
    for (const id of reachedFrom(said, roots, api, names)) {
      const { type, groups, undeclared } = names.declaration(id);
      const own = groups.flatMap(({ arms, caseFunction }) => [
        arms.request,
        arms.response,
        caseFunction,
      ]);
      const all = [type.request, type.response, undeclared, ...own];
      for (const name of all) if (name !== undefined) explained.add(name);
    }
  }
  return explained;
}

/**
 * The declarations that have one of some names, those that are declared within one of these or of an operation,
 * and all that hold a value of one.
 */
function reachedFrom(
  said: ReadonlySet<string>,
  roots: ReadonlySet<SymbolId>,
  { declarations }: Api,
  names: PublicNames,
): ReadonlySet<SymbolId> {
  const reaches = new Map<SymbolId, SymbolId[]>();
  const reach = (from: SymbolId, to: SymbolId): void =>
    void reaches.set(from, [...(reaches.get(from) ?? []), to]);
  for (const [id, { type, nameParts }] of declarations) {
    for (const target of referencesOf(type)) reach(target, id);
    if (nameParts.parent !== undefined) reach(nameParts.parent, id);
  }
  const named = [...declarations.keys()].filter((id) =>
    said.has(names.declaration(id).type.response),
  );
  const found = new Set([...roots, ...named]);
  // A set that is gone through takes up what is added to it meanwhile.
  for (const id of found) for (const further of reaches.get(id) ?? []) found.add(further);
  return new Set([...found].filter((id) => declarations.has(id)));
}

function namesOf(id: string, names: PublicNames): readonly string[] {
  const { function: called, params, error, response } = names.operation(id);
  const { className } = names.service(id);
  return [called, params, error, ...(response === undefined ? [] : [response]), className];
}
