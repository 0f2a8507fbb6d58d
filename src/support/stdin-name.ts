/** The path that stands for standard input, as usual for commands (POSIX, guideline 13). */
export const stdinPath = "-";

/** The name of standard input in diagnostics. */
export const stdinName = "<stdin>";
