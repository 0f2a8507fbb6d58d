/** How bad a finding is: an error stops the run, a warning deserves a look, info tells a repair. */
export type Severity = "error" | "warning" | "info";
