import { ts } from "ts-morph";

/** Kinds of nodes that differ only in how a name is written. */
const spelling: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
]);

/**
 * Writes down the syntax of a module without its names and texts: two modules that do the same to
 * different names have the same shape. Doc comments count with their tags and links.
 *
 * @throws Error where the module does not parse
 */
export function shapeOf(path: string, text: string): string {
  const isScript = path.endsWith(".js");
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    isScript ? ts.ScriptKind.JS : ts.ScriptKind.TS,
  );
  const problems = (file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] })
    .parseDiagnostics;
  const [problem] = problems;
  if (problem !== undefined) {
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
  }
  const directives = [
    ...file.referencedFiles,
    ...file.typeReferenceDirectives,
    ...file.libReferenceDirectives,
  ].map(({ fileName }) => `reference ${fileName}`);
  return [...directives, nodeShape(file)].join("\n");
}

/** The tags that doc comments of a module have, each once: for a module whose order is not ours. */
export function docTagsOf(path: string, text: string): string {
  return [...new Set(shapeOf(path, text).match(/@\w+/g))].toSorted().join(" ");
}

function nodeShape(node: ts.Node): string {
  if (spelling.has(node.kind)) return "name";
  // An import's lines are sorted by the names they bring.
  const docs = ts.isSourceFile(node) ? [] : ts.getJSDocCommentsAndTags(node).map(docShape);
  // `options.a` and `options["a"]` are the same.
  const kind = ts.isElementAccessExpression(node)
    ? ts.SyntaxKind.PropertyAccessExpression
    : node.kind;
  const children: string[] = [];
  ts.forEachChild(node, (child) => {
    children.push(nodeShape(child));
  });
  return `${ts.SyntaxKind[kind]}(${[...docs, ...children].join(" ")})`;
}

function docShape(doc: ts.JSDoc | ts.JSDocTag): string {
  const tags = ts.isJSDoc(doc) ? (doc.tags ?? []).map((tag) => `@${tag.tagName.text}`) : [];
  const parts = typeof doc.comment === "string" ? [] : (doc.comment ?? []);
  const links = parts.filter((part) => part.kind !== ts.SyntaxKind.JSDocText).length;
  return `doc[${[...tags, `${links} links`].join(" ")}]`;
}

/** The lines of a Markdown text that give it its structure, and whatever a browser would obey. */
export function markdownShape(text: string): readonly string[] {
  const shape: string[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || line.trim() === fence)) {
      fence = fence === undefined ? mark : undefined;
      shape.push("fence");
    } else if (fence === undefined) {
      const prose = line.replaceAll(/\\./g, "").replaceAll(/`[^`]*`/g, "code");
      const block = /^ {0,3}(#{1,6}|[-*+]|\d+[.)]|>|={2,}|\|)(?=\s|$)/.exec(prose)?.[1];
      if (block !== undefined) shape.push(block.replace(/\d+/, "1"));
      if (/<[a-z!/?]/i.test(prose)) shape.push(`html: ${line}`);
      if (/\]\(|^\s*\[[^\]]*\]:/.test(prose)) shape.push(`link: ${line}`);
    }
  }
  if (fence !== undefined) shape.push("a fence is left open");
  return shape;
}
