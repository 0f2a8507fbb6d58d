/**
 * The form under which two paths count as the same on a file system that ignores case, or that
 * normalizes Unicode as APFS does. Upper case comes first because only it joins `ß` with `ss`; the
 * two small sigmas are one, since which of them lower case gives depends on what stands around it.
 */
export function foldPath(path: string): string {
  // Most paths are ASCII, of which there is nothing else to fold.
  if (/^[\0-\x7F]*$/.test(path)) return path.toLowerCase();
  return path.normalize("NFC").toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFC");
}
