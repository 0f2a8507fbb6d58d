/**
 * A field that a page of the API reference lists, as the page writes it: its name, and without a
 * space in between its type. An object is written as its name, its members and its type's name.
 */
export interface PageField {
  /** Undefined where the page lost this line and kept the description. */
  readonly text: string | undefined;
  readonly optional: boolean;
  readonly description: string;
  /** What is listed below it, where the page was saved with that opened. */
  readonly members: readonly PageField[];
}

/** A page of the public API reference: the facts about one operation. */
export interface ReferencePage {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly pathParameters: readonly PageField[];
  readonly bodyFields: readonly PageField[];
  readonly returnedFields: readonly PageField[];
  /** The body of the 200 response. */
  readonly example: unknown;
}

/** Reads the text of a page, saved with or without its indentation and blank lines. */
export function parseReferencePage(text: string): ReferencePage {
  const [before = "", after] = text.split("200 Example");
  if (after === undefined) throw new Error("the page has no example");
  const lines = before
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const route = lines.findIndex((line) => /^(get|post|put|patch|delete)\//.test(line));
  const [, method = "", path = ""] = /^([a-z]+)(\/.*)$/.exec(lines[route] ?? "") ?? [];
  const [, operationId = ""] = /^Invokes the (\S+) method\.$/.exec(lines[route + 1] ?? "") ?? [];
  const section = (heading: string): readonly PageField[] =>
    parseFields(lines.slice(lines.indexOf(heading, route) + 1), lines.includes(heading));
  return {
    title: lines[route - 1] ?? "",
    method: method.toUpperCase(),
    path,
    operationId,
    pathParameters: section("Path Parameters"),
    bodyFields: section("Body Parameters"),
    returnedFields: section("Returns"),
    example: JSON.parse(after.trim()),
  };
}

const headings: ReadonlySet<string> = new Set([
  "Path Parameters",
  "Body Parameters",
  "Returns",
  "Request example cURL",
]);

function parseFields(lines: readonly string[], found: boolean): readonly PageField[] {
  const fields: { -readonly [Name in keyof PageField]: PageField[Name] }[] = [];
  let parent: { members: readonly PageField[] } | undefined;
  let complete = true;
  for (const line of found ? lines : []) {
    if (headings.has(line)) break;
    const current = fields.at(-1);
    if (line === "Hide ParametersShow Parameters") parent = current;
    else if (line === "optional" && current !== undefined) current.optional = true;
    else if (isField(line)) {
      fields.push({ text: line, optional: false, description: "", members: [] });
      complete = false;
    } else if (current !== undefined && !complete) {
      current.description = line;
      complete = true;
      // The saved pages open at most the first of an object's members, and nothing after it.
      if (parent !== undefined && parent !== current) {
        parent.members = [...parent.members, ...fields.splice(-1)];
        parent = undefined;
      }
    } else {
      fields.push({ text: undefined, optional: true, description: line, members: [] });
    }
  }
  return fields;
}

// A name with a type right behind it; a description is a sentence.
function isField(line: string): boolean {
  return (
    line !== "optional" && /^\S+?(string|object|array of \w+|boolean|integer|number)\w*$/.test(line)
  );
}

/** Fills in the lines that a page lost, from the field of another page with the same description. */
export function completeFields(
  fields: readonly PageField[],
  pages: readonly ReferencePage[],
): readonly PageField[] {
  const known = pages.flatMap(({ bodyFields }) => bodyFields);
  return fields.map((field) => {
    if (field.text !== undefined) return field;
    const same = known.filter(
      ({ text, description }) => text !== undefined && description === field.description,
    );
    const [first] = same;
    if (first === undefined || same.some(({ text }) => text !== first.text)) {
      throw new Error(`no page tells which field has the description '${field.description}'`);
    }
    return { ...field, text: first.text, optional: first.optional };
  });
}
