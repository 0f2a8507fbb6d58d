import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** A prefix of URLs that may be fetched, with what is sent there. */
export interface AllowedUrl {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What references may lead to beyond what lies beside the description. */
export interface ReferencePolicy {
  /** Absolute paths of files, and of folders with all that is in them. */
  readonly files: readonly string[];
  readonly urls: readonly AllowedUrl[];
}

/** A policy that allows nothing further. */
export const closedPolicy: ReferencePolicy = { files: [], urls: [] };

const documentEnding = /\.(?:json|ya?ml)$/i;

/**
 * Says why a file may not be read, made to follow a colon; undefined where it may be.
 *
 * A relative reference may lead to anything in the entry's folder and below; out of it only to what is
 * called like a description, and never into a hidden folder. Everything else has to be allowed.
 *
 * @param path the file's absolute path
 * @param entryFolder the absolute path of the folder that the description begins in
 * @param isAbsolute whether the reference names the file by an absolute path or a URL
 */
export function findFileProblem(
  path: string,
  entryFolder: string,
  isAbsolute: boolean,
  policy: ReferencePolicy,
): string | undefined {
  if (policy.files.some((allowed) => contains(allowed, path))) return undefined;
  if (isAbsolute) return "it names a file by an absolute path";
  if (contains(entryFolder, path)) return undefined;
  const segments = relative(entryFolder, path).split(sep);
  if (segments.some((segment) => segment.startsWith(".") && segment !== ".."))
    return "it leads into a hidden folder outside the description's own";
  if (!documentEnding.test(path))
    return "it leads out of the description's folder to a file that is no .json, .yaml or .yml";
  return undefined;
}

function contains(folder: string, path: string): boolean {
  const root = resolve(folder);
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/**
 * Finds what allows a URL: a prefix of the policy, or the origin of the description where that was
 * itself given as a URL.
 *
 * @returns undefined where nothing allows it
 */
export function findAllowance(
  url: string,
  entryUri: string,
  policy: ReferencePolicy,
): AllowedUrl | undefined {
  const allowed = policy.urls.find(({ prefix }) => isBelow(url, prefix));
  if (allowed !== undefined) return allowed;
  const { origin } = new URL(entryUri);
  const isSame = isWeb(entryUri) && URL.canParse(url) && new URL(url).origin === origin;
  return isSame ? { prefix: `${origin}/`, headers: {} } : undefined;
}

/** True for a URL that a prefix stands for; a prefix ends where a segment of the path does. */
function isBelow(url: string, prefix: string): boolean {
  if (!URL.canParse(prefix)) return false;
  // A server may decode what looks like a name to us, and go up from there.
  if (/(?:\.|%2e)(?:%2f|%5c)/i.test(url)) return false;
  const base = new URL(prefix).href;
  return url === base || url.startsWith(base.endsWith("/") ? base : `${base}/`);
}

/** True for a URL that is fetched over HTTP. */
export function isWeb(uri: string): boolean {
  return /^https?:/i.test(uri);
}

/** True for a reference that says by itself where it leads, without the document it stands in. */
export function isAbsoluteReference(reference: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(reference);
}

/** The folder that a description given as a file lies in. */
export function folderOf(uri: string): string {
  return dirname(fileURLToPath(uri));
}
