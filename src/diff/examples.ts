import type { Change } from "./change.js";
import type { ChangeKind } from "./kinds.js";

/** Code before and after a change. */
export interface Example {
  readonly before: string;
  readonly after: string;
}

type MakeExample = (change: Change) => Example | undefined;

/** What stands for a value of the type that a change is about: `task.state`. */
function valueOf({ subject, path }: Change): string {
  const root = subject.kind === "schema" ? variable(subject.label) : "result";
  const steps = path.filter((step) => !/^(response|body|result|payload|\()/.test(step));
  return root + steps.map(accessor).join("");
}

function variable(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function accessor(step: string): string {
  if (step === "[]") return "[0]";
  if (step.startsWith("{")) return "[name]";
  if (step.startsWith("[")) return step;
  if (/^[A-Za-z_$][\w$]*$/.test(step)) return `.${step}`;
  const [, , named] = /^(\w+ parameter|header) (.*)$/s.exec(step) ?? [];
  return `[${JSON.stringify(named ?? step)}]`;
}

/** The name that a message begins to speak of, as it stands in code. */
function member(value: string, name: string): string {
  return value + accessor(name);
}

function callOf({ subject }: Change): string {
  return `client.${subject.call ?? "operation"}`;
}

const gone = "// nothing takes its place";
const property = (change: Change): string =>
  member(valueOf(change), /The property (.*?) (?:is|may)/s.exec(change.message)?.[1] ?? "value");

/** A call with and without an argument, or with it under its two names. */
const argument: MakeExample = (change) => {
  const given = (name: string | undefined): string =>
    `${callOf(change)}(${name === undefined ? "" : `{ ${key(name)}: value }`})`;
  const { before, after } = change.argument ?? { before: undefined, after: undefined };
  if (change.kind === "parameter/became-required")
    return { before: given(undefined), after: given(after) };
  return before === after ? bothOf(change) : { before: given(before), after: given(after) };
};

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

const required: MakeExample = (change) => {
  if (!change.directions.includes("request")) return optional(change);
  const [, name = "value"] = /The property (.*?) is/s.exec(change.message) ?? [];
  const type = change.subject.label;
  return {
    before: `const value: ${type} = {}`,
    after: `const value: ${type} = { ${key(name)}: … }`,
  };
};

const optional: MakeExample = (change) => {
  const text = change.kind.startsWith("property/") ? property(change) : valueOf(change);
  return { before: text, after: `if (${text} != null) { … ${text} … }` };
};

const removedValue: MakeExample = (change) => {
  const value = /The (?:value|tag) (.*) is gone/s.exec(change.message)?.[1] ?? "value";
  return { before: `${valueOf(change)} === ${value}`, after: gone };
};

const closed: MakeExample = (change) => {
  const { subject } = change;
  if (subject.kind !== "schema") return bothOf(change);
  const start = `const value: ${subject.label} = `;
  return { before: `${start}{ undeclared: … }`, after: `${start}{}` };
};

/** What a message says that is no longer so, such as a media type. */
const noLonger = (change: Change): Example => {
  const [, name] =
    /(?:be sent as|is no longer|is never) (.*?)(?: any more)?\.$/s.exec(change.message) ?? [];
  return { before: name ?? "(as it was)", after: change.after ?? gone };
};

const renamedImport: MakeExample = ({ before = "", after }) => ({
  before: `import { ${before} } from "…"`,
  after: after === undefined ? gone : `import { ${after} } from "…"`,
});

/** By kind: code that the change is about. What is not listed shows what it was and what it is. */
const examples: Partial<Readonly<Record<ChangeKind, MakeExample>>> = {
  "operation/removed": (change) => ({ before: `${callOf(change)}(…)`, after: gone }),
  "operation/moved": (change) => ({
    before: `${callOf(change)}(…) // ${change.before ?? ""}`,
    after: `${callOf(change)}(…) // ${change.after ?? ""}`,
  }),
  "parameter/added-required": argument,
  "parameter/became-required": argument,
  "parameter/removed": argument,
  "parameter/renamed": argument,
  "property/removed": (change) => ({ before: property(change), after: gone }),
  "property/became-read-only": (change) => ({ before: property(change), after: gone }),
  "property/became-write-only": (change) => ({ before: property(change), after: gone }),
  "property/renamed": (change) => ({
    before: member(valueOf(change), change.before ?? ""),
    after: member(valueOf(change), change.after ?? ""),
  }),
  "property/added-required": required,
  "property/became-required": required,
  "property/became-optional": optional,
  "null/allowed": optional,
  "object/closed": closed,
  "body/media-type-removed": noLonger,
  "response/media-type-removed": noLonger,
  "union/variant-removed": (change) => ({ ...noLonger(change), after: gone }),
  "union/discriminator-removed": (change) => ({
    before: `${member(valueOf(change), change.before ?? "")} === …`,
    after: `"…" in ${valueOf(change)}`,
  }),
  "enum/value-removed": removedValue,
  "union/tag-removed": removedValue,
  "name/operation": ({ before, after }) => ({
    before: `client.${before ?? ""}(…)`,
    after: `client.${after ?? ""}(…)`,
  }),
  "name/service": ({ before, after }) => ({
    before: `client.${before ?? ""}`,
    after: `client.${after ?? ""}`,
  }),
  "name/argument": (change) => ({
    before: `${callOf(change)}({ ${change.before ?? ""}: value })`,
    after: `${callOf(change)}({ ${change.after ?? ""}: value })`,
  }),
  "name/package": ({ before, after }) => ({
    before: `import … from "${before}"`,
    after: `import … from "${after}"`,
  }),
  "name/client": renamedImport,
  "name/type": renamedImport,
  "name/type-removed": renamedImport,
  "schema/removed": ({ subject: { label } }) => ({
    before: `import type { ${label} } from "…"`,
    after: gone,
  }),
};

/**
 * Gives code before and after a change; where no code shows it, what it was and is.
 *
 * @returns undefined where there is no more to show than the message says
 */
export function exampleOf(change: Change): Example | undefined {
  return examples[change.kind]?.(change) ?? bothOf(change);
}

function bothOf({ before, after }: Change): Example | undefined {
  return before === undefined || after === undefined ? undefined : { before, after };
}
