import type { Server } from "../ir/types.js";

/** Begins the name of an expression that stands for a variable of a server's URL. */
const variablePrefix = "server:";

/**
 * The paths that servers serve an API below, as templates without a slash at the end. The empty one is
 * always among them, for a client may be given the address of this server in place of the whole URL.
 */
export function basePaths(servers: readonly Server[]): readonly string[] {
  return [...new Set(["", ...servers.map(basePath)])];
}

/** The path of a server's URL; variables that stand in it may have any value. */
function basePath({ url, variables }: Server): string {
  // Where the URL begins with a variable, that may be all of it.
  const whole = url.replace(/^\{([^{}]*)\}/, (text, name: string) => {
    const value = variables.find((variable) => variable.name === name)?.default;
    return value !== undefined && /^([a-z][\w+.-]*:)?\/\//i.test(value) ? value : text;
  });
  const path = whole
    .replace(/^[a-z][\w+.-]*:(?=\/\/)/i, "")
    .replace(/^\/\/[^/?#]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
  const absolute = path === "" || path.startsWith("/") ? path : `/${path}`;
  return absolute.replaceAll(/\{([^{}]*)\}/g, `{${variablePrefix}$1}`);
}
