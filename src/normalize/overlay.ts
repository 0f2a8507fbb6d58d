import { exec } from "jsonpath-rfc9535";
import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { formatPointer } from "../support/json-pointer.js";
import { Edits } from "./edits.js";
import { isObject } from "./structure.js";

type Path = readonly (string | number)[];

/** What an action selects in the document as it is when the action's turn comes. */
interface Selected {
  readonly path: Path;
  readonly value: JsonValue;
}

/** Reports what is the matter with an action, at one of its fields or as a whole. */
type ReportAction = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
  field?: string,
) => void;

/**
 * Applies overlays to a description, in order, the actions of each in order (Overlay Specification
 * 1.0.0 and 1.1.0, section 4.4).
 *
 * The overlaid document finds positions in the description as it was read; what an overlay adds has the
 * position of what it was added to. Errors are in the sink, and an action that has one changes nothing.
 */
export function applyOverlays(
  document: SourceDocument,
  overlays: readonly SourceDocument[],
  sink: DiagnosticSink,
): SourceDocument {
  const made: Edits[] = [];
  let value = document.value;
  for (const overlay of overlays) {
    for (const [index, action] of actionsOf(overlay, sink).entries()) {
      // What is no description is reported by those who read it.
      if (!isObject(value)) return document;
      const edits = editsOf(action, value, (code, params, field) => {
        const pointer = formatPointer(["actions", String(index), ...(field ? [field] : [])]);
        sink.report(code, params, { source: overlay.name, pointer });
      });
      value = edits.apply(value);
      made.push(edits);
    }
  }
  if (made.length === 0) return document;
  const originalOf = (pointer: string): string =>
    made.reduceRight((place, edits) => edits.originalOf(place), pointer);
  return {
    ...document,
    value,
    locate: (pointer, onKey) => document.locate(originalOf(pointer), onKey),
  };
}

function actionsOf({ value, name }: SourceDocument, sink: DiagnosticSink): readonly JsonObject[] {
  const fail = (found: string, pointer = ""): readonly JsonObject[] => {
    sink.report("overlay/malformed", { found }, { source: name, pointer });
    return [];
  };
  if (!isObject(value)) return fail("its top level is no mapping");
  const version = value["overlay"];
  if (version === undefined) return fail("it has no field 'overlay'");
  if (typeof version !== "string" || !/^1\.[01]\.\d+$/.test(version))
    return fail("its version is neither 1.0 nor 1.1", "/overlay");
  const actions = value["actions"];
  if (!Array.isArray(actions)) return fail("it has no list 'actions'");
  const wrong = actions.findIndex((action) => !isObject(action));
  return wrong === -1 ? actions : fail("an action is no mapping", `/actions/${wrong}`);
}

/** The changes that one action makes; none, with an error, where it cannot be carried out as a whole. */
function editsOf(action: JsonObject, root: JsonObject, report: ReportAction): Edits {
  const edits = new Edits();
  const selected = select(action["target"], root, "target", report);
  if (selected === undefined) return edits;
  if (selected.length === 0)
    report("overlay/no-match", { target: String(action["target"]) }, "target");
  // `remove` makes the others void, and `update` is void beside `copy`.
  if (action["remove"] === true) {
    for (const { path } of selected) remove(path, edits, report);
    return edits;
  }
  const { copy } = action;
  const copied = copy === undefined ? undefined : select(copy, root, "copy", report);
  if (copy !== undefined && copied?.length !== 1) {
    if (copied) report("overlay/target", { reason: "it selects other than one node" }, "copy");
    return edits;
  }
  const field = copied ? "copy" : "update";
  const update = copied ? copied[0]?.value : action["update"];
  if (update === undefined) {
    report("overlay/malformed", {
      found: "an action has neither 'update' nor 'remove' nor 'copy'",
    });
    return edits;
  }
  const isFit = selected.every(({ value }) => canMerge(value, update));
  if (!isFit) report("overlay/incompatible", {}, field);
  else for (const one of selected) merge(one, update, edits);
  return edits;
}

function select(
  query: JsonValue | undefined,
  root: JsonObject,
  field: string,
  report: ReportAction,
): readonly Selected[] | undefined {
  if (typeof query !== "string") {
    report("overlay/malformed", { found: `an action has no text '${field}'` });
    return undefined;
  }
  const selected: Selected[] = [];
  try {
    // The library takes a value that it may change; it only reads.
    exec(root as never, query, (value, path) => {
      selected.push({ path: [...path], value: value as JsonValue });
    });
  } catch (error) {
    // The parser has a class of its own for it, which it does not export.
    if (!(error instanceof Error) || error.name !== "SyntaxError") throw error;
    report("overlay/target", { reason: error.message }, field);
    return undefined;
  }
  return selected;
}

function remove(path: Path, edits: Edits, report: ReportAction): void {
  if (path.length > 0) edits.remove(path);
  else report("overlay/target", { reason: "the whole document cannot be removed" }, "target");
}

/** Whether an update fits what it is merged with: each kind of value with its own. */
function canMerge(target: JsonValue, update: JsonValue): boolean {
  if (Array.isArray(target)) return true;
  if (!isObject(target)) return false;
  return isObject(update) && canMergeMembers(target, update);
}

function canMergeMembers(target: JsonObject, update: JsonObject): boolean {
  return Object.entries(update).every(([name, member]) => {
    const before = Object.hasOwn(target, name) ? target[name] : undefined;
    if (before === undefined) return true;
    if (isObject(before)) return isObject(member) && canMergeMembers(before, member);
    return Array.isArray(before) === Array.isArray(member) && !isObject(member);
  });
}

/** Merges an update with an object, or appends it to a list. */
function merge({ path, value }: Selected, update: JsonValue, edits: Edits): void {
  if (Array.isArray(value)) edits.replace(path, [...(value as readonly JsonValue[]), update]);
  else if (isObject(value) && isObject(update)) mergeMembers(path, value, update, edits);
}

function mergeMembers(path: Path, target: JsonObject, update: JsonObject, edits: Edits): void {
  for (const [name, member] of Object.entries(update)) {
    const before = Object.hasOwn(target, name) ? target[name] : undefined;
    const place = [...path, name];
    if (isObject(before) && isObject(member)) mergeMembers(place, before, member, edits);
    else if (Array.isArray(before) && Array.isArray(member))
      edits.replace(place, [
        ...(before as readonly JsonValue[]),
        ...(member as readonly JsonValue[]),
      ]);
    else edits.replace(place, member);
  }
}
