import { printable } from "../support/printable.js";
import { ownVersion } from "./versions.js";

/**
 * Renders an error that nobody expected: what to report, the versions, and the stack of the error
 * and of its causes.
 */
export function renderInternalError(error: unknown): string {
  const versions = `sdkwright ${ownVersion()}, node ${process.version}, ${process.platform} ${process.arch}`;
  return [
    "sdkwright: internal error",
    "  This is a bug of sdkwright, not of the description. Please report it with these lines:",
    "",
    `  ${versions}`,
    ...stacks(error).map((line) => `  ${printable(line)}`),
    "",
  ].join("\n");
}

function stacks(error: unknown): string[] {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (let current = error; current !== undefined && !seen.has(current);) {
    seen.add(current);
    const isCause = lines.length > 0;
    if (!(current instanceof Error)) {
      lines.push(`${isCause ? "caused by: " : ""}${String(current)}`);
      break;
    }
    const stack = current.stack ?? `${current.name}: ${current.message}`;
    lines.push(...`${isCause ? "caused by: " : ""}${stack}`.split("\n"));
    current = current.cause;
  }
  return lines;
}
