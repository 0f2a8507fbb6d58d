import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { applyOverlays } from "../../src/normalize/overlay.js";
import type { SourceDocument } from "../../src/source/document.js";
import { parseDocument } from "../../src/source/load.js";
import type { DiagnosticCase, Provoked } from "./cases.js";

const description = `openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: a}]
paths:
  /pets: {get: {summary: Pets}}
`;

/** Applies an overlay to the description above. */
function byOverlay(text: string): () => Promise<Provoked> {
  return async () => {
    const sink = new DiagnosticSink();
    const parse = (name: string, bytes: string): Promise<SourceDocument | undefined> =>
      parseDocument(Buffer.from(bytes), { name, uri: `file:///${name}` }, sink);
    const [document, overlay] = await Promise.all([
      parse("spec.yaml", description),
      parse("overlay.yaml", text),
    ]);
    if (!document || !overlay) throw new Error("the input cannot be parsed");
    applyOverlays(document, [overlay], sink);
    return { diagnostics: sink.diagnostics, findDocument: () => overlay };
  };
}

const withAction = (...lines: string[]): string =>
  ["overlay: 1.0.0", "actions:", `  - ${lines.join("\n    ")}`].join("\n");

/** Failing inputs for what is reported about overlays. */
export const overlayCases: readonly DiagnosticCase[] = [
  {
    code: "overlay/malformed",
    provoke: byOverlay("overlay: 1.0.0\nactions: {}"),
    want: {
      message: "This is not an overlay as it should be: it has no list 'actions'.",
      help: "correct the overlay, or name another file under 'overlays'",
      at: "1:1",
    },
  },
  {
    code: "overlay/malformed",
    name: "another version",
    provoke: byOverlay("overlay: 2.0.0\nactions: []"),
    want: {
      message: "This is not an overlay as it should be: its version is neither 1.0 nor 1.1.",
      at: "1:10",
    },
  },
  {
    code: "overlay/malformed",
    name: "an action that does nothing",
    provoke: byOverlay(withAction("target: $.info")),
    want: {
      message:
        "This is not an overlay as it should be: an action has neither 'update' nor 'remove' nor 'copy'.",
      at: "3:5",
    },
  },
  {
    code: "overlay/target",
    provoke: byOverlay(withAction("target: $.paths[", "remove: true")),
    want: {
      message:
        'This JSONPath cannot be used: Expected "\'", "*", "-", "0", ":", "?", "\\"", [1-9], or [\\t-\\n\\r ] but end of input found.',
      at: "3:13",
    },
  },
  {
    code: "overlay/target",
    name: "the whole document",
    provoke: byOverlay(withAction("target: $", "remove: true")),
    want: {
      message: "This JSONPath cannot be used: the whole document cannot be removed.",
      at: "3:13",
    },
  },
  {
    code: "overlay/target",
    name: "a copy of several nodes",
    provoke: byOverlay(withAction("target: $.info", "copy: $.info.*")),
    want: {
      message: "This JSONPath cannot be used: it selects other than one node.",
      at: "4:11",
    },
  },
  {
    code: "overlay/no-match",
    provoke: byOverlay(withAction("target: $.paths['/pest']", "remove: true")),
    want: {
      message: "The target '$.paths['/pest']' selects nothing.",
      help: "correct the target, or remove the action",
      at: "3:13",
    },
  },
  {
    code: "overlay/incompatible",
    provoke: byOverlay(withAction("target: $.paths['/pets'].get", "update: {summary: {a: 1}}")),
    want: {
      message: "The update is of another kind than what it is merged with.",
      help: "make it of the same kind, or remove what is there by an action before this one",
      at: "4:13",
    },
  },
];
