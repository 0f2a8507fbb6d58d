import { findForms } from "../../../src/ir/forms.js";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import type { Change, Side } from "../../../src/diff/change.js";
import { compareApis } from "../../../src/diff/compare-apis.js";
import { allocateNames } from "../../../src/naming/naming.js";
import { lowerText } from "../../support/documents.js";
import type { Frame } from "./cases/row.js";

const header = 'openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n';

function indent(text: string, by: number): string {
  return text
    .trim()
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");
}

const thing = '{ $ref: "#/components/schemas/Thing" }';
const sent = `requestBody: { required: true, content: { application/json: { schema: ${thing} } } }`;
const received = `content: { application/json: { schema: ${thing} } }`;

function withThing(schema: string, body: string, answer: string): string {
  return `${header}paths:
  /things:
    post:
      operationId: make
      tags: [things]
      ${body}
      responses: { "200": { description: Made., ${answer} } }
components:
  schemas:
    Thing:
${indent(schema, 6)}
`;
}

const frames: Readonly<Record<Frame, (fragment: string) => string>> = {
  request: (schema) => withThing(schema, sent, ""),
  response: (schema) => withThing(schema, "", received),
  both: (schema) => withThing(schema, sent, received),
  operation: (text) => `${header}paths:
  /things:
    get:
      operationId: list
      tags: [things]
${indent(text, 6)}
${text.includes("responses:") ? "" : '      responses: { "204": { description: Done. } }'}
`,
  paths: (text) => `${header}paths:\n${indent(text, 2)}\n`,
  document: (text) => header + text,
};

/** One side of a comparison, made of a text. */
export function sideOf(text: string): Side {
  const { api } = lowerText(text, { notations: "needed" });
  const forms = findForms(api);
  const names = allocateNames(api, forms, { runtimeNames: [] }, new DiagnosticSink());
  return { api, forms, names, origin: { source: "test.yaml", pointer: "" } };
}

/** The changes from one text to another, both in a frame. */
export function changesOf(frame: Frame, before: string, after: string): readonly Change[] {
  return compareApis(sideOf(frames[frame](before)), sideOf(frames[frame](after)));
}

/** A change as tables write it: `kind level whom`. */
export function shortly({ kind, level, whom }: Change): string {
  return `${kind} ${level} ${whom.join("+") || "nobody"}`;
}
