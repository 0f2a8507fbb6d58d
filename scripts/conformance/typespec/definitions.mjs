/**
 * Writes down what every scenario sends and expects: `node definitions.mjs BASE_URL RESULT`, in the
 * folder of the peers. See RequestDefinition of ../definition.ts.
 */
import { expandDyns } from "@typespec/spec-api";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "node_modules/@typespec/http-specs/dist/specs");
const [, , baseUrl, result] = process.argv;
const config = { baseUrl };

const definitions = [];
for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
  if (!path.endsWith("mockapi.js")) continue;
  const spec = path.replace(/[\\/]mockapi\.js$/, "").replaceAll("\\", "/");
  const { Scenarios } = await import(pathToFileURL(join(root, path)).href);
  for (const [scenario, { apis }] of Object.entries(Scenarios)) {
    for (const api of apis) definitions.push({ spec, scenario, ...define(api) });
  }
}
writeFileSync(result, JSON.stringify(definitions));

function define({ uri, method, request = {}, response }) {
  return {
    method: method.toUpperCase(),
    // The server's router takes a colon for the start of a parameter, and a backslash before it away.
    path: uri.replaceAll("\\:", ":"),
    query: expandDyns(request.query ?? {}, config),
    headers: expandDyns(request.headers ?? {}, config),
    body: request.body && defineBody(request.body),
    response: {
      status: response.status,
      headers: expandDyns(response.headers ?? {}, config),
      body: response.body && defineBody(response.body),
    },
  };
}

function defineBody({ kind, contentType, rawContent, parts, files = [] }) {
  if (kind === "multipart") {
    return {
      contentType,
      parts: expandDyns(parts ?? {}, config),
      files: files.map(({ fieldname, originalname, mimetype, buffer }) => ({
        property: fieldname,
        fileName: originalname,
        contentType: mimetype,
        base64: buffer.toString("base64"),
      })),
    };
  }
  const content =
    typeof rawContent?.serialize === "function" ? rawContent.serialize(config) : rawContent;
  return { contentType, base64: Buffer.from(content ?? "").toString("base64") };
}
