import type { LintRule } from "./finding.js";
import { type LintSubject, wordsOf } from "./subject.js";

/** Security schemes of which not one is required. */
export const securityNotRequired: LintRule<"lint/security-not-required"> = function* (subject) {
  const { securitySchemes } = subject.api;
  const [first, ...others] = securitySchemes;
  if (first === undefined || usedSchemes(subject).size > 0 || saysOpen(subject)) return;
  const { name: source } = subject.entry;
  yield {
    params: { schemes: securitySchemes.map(({ name }) => `'${name}'`).join(", ") },
    place: { source, pointer: schemesPointer(subject), onKey: true },
    ...(others.length === 0
      ? subject.updateAt({ source, pointer: "" }, { security: [{ [first.name]: [] }] })
      : {}),
  };
};

/** Security schemes that are not required, beside others that are. */
export const unusedSecurityScheme: LintRule<"lint/unused-security-scheme"> = function* (subject) {
  const used = usedSchemes(subject);
  if (used.size === 0) return;
  for (const { name } of subject.api.securitySchemes) {
    if (used.has(name)) continue;
    const pointer = `${schemesPointer(subject)}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    yield { params: { name }, place: { source: subject.entry.name, pointer, onKey: true } };
  }
};

function usedSchemes({ api }: LintSubject): ReadonlySet<string> {
  const requirements = api.operations.flatMap(({ security }) => security.flat());
  return new Set(requirements.map(({ scheme }) => scheme));
}

/** Whether a description says that it takes no credentials, or that they are optional. */
function saysOpen({ root, document }: LintSubject): boolean {
  return root["security"] !== undefined || document.root["security"] !== undefined;
}

function schemesPointer({ isSwagger }: LintSubject): string {
  return isSwagger ? "/securityDefinitions" : "/components/securitySchemes";
}

const credentialHeader = /^(authorization|(x-)?api-?key|x-auth-token|x-access-token)$/i;

/** Credentials that are wanted, and declared nowhere. */
export const missingSecurityScheme: LintRule<"lint/missing-security-scheme"> = function* ({ api }) {
  if (api.securitySchemes.length > 0) return;
  for (const operation of api.operations) {
    const refused = operation.responses.find(({ status }) => status === "401");
    const header = operation.parameters.find(
      ({ name, location }) => location === "header" && credentialHeader.test(name),
    );
    const evidence =
      header === undefined
        ? refused && `'${wordsOf(operation)}' answers with 401`
        : `'${wordsOf(operation)}' takes a header '${header.name}'`;
    const place = header?.origin ?? refused?.origin;
    if (evidence === undefined || place === undefined) continue;
    // One of them shows it.
    yield { params: { evidence }, place };
    return;
  }
};

/** Descriptions that do not say where the API is. */
export const missingServer: LintRule<"lint/missing-server"> = function* (subject) {
  const { servers, operations } = subject.api;
  if (operations.every((operation) => operation.servers !== undefined)) return;
  const reason = whyNowhere(servers.map(({ url }) => url));
  if (reason === undefined) return;
  const pointer = servers.length === 0 || subject.isSwagger ? "" : "/servers/0";
  yield { params: { reason }, place: { source: subject.entry.name, pointer } };
};

function whyNowhere(urls: readonly string[]): string | undefined {
  const [first] = urls;
  if (first === undefined) return "it has no 'servers'";
  if (urls.some((url) => !isRelative(url) && !isLocal(url))) return undefined;
  return isLocal(first) ? `'${first}' is the reader's own machine` : `'${first}' is relative`;
}

function isRelative(url: string): boolean {
  return !/^(https?:)?\/\/|^\{/i.test(url);
}

function isLocal(url: string): boolean {
  return /^(https?:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(:|\/|$)/i.test(url);
}
