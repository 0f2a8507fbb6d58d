import { createClient } from "../../generated/conductorone-tasks/src/client.js";
import { ConductorOneTasks, RequestError } from "../../generated/conductorone-tasks/src/index.js";
import { hardReset } from "../../generated/conductorone-tasks/src/operations/task-actions.js";
import {
  checks,
  RequestValidationError,
  ResponseValidationError,
  type PlacedViolation,
} from "../../generated/conductorone-tasks/src/validate.js";
import { accept, isExactly } from "./asserted-types.js";

/** Checks are asked for by a value, so nobody can ask for them without having them. */
export function choose(mode: "off" | "warn" | "error" | undefined): void {
  accept(new ConductorOneTasks({ validate: checks("off") }));
  accept(new ConductorOneTasks({ validate: checks(mode ?? "warn") }));
  accept(createClient({ validate: checks({ requests: "error", responses: mode }) }));
  accept(createClient({ validate: checks({ logger: console }) }));
  accept(createClient({ validate: undefined }));
  void hardReset(createClient(), { taskId: "t" }, { validate: checks("error") });

  // @ts-expect-error TS2322 the word alone
  accept(new ConductorOneTasks({ validate: "error" }));
  // @ts-expect-error TS2322 what makes checks, without being asked to
  accept(new ConductorOneTasks({ validate: checks }));
  // @ts-expect-error TS2345 no such mode
  accept(checks("throw"));
  // @ts-expect-error TS2561 no such option
  accept(checks({ request: "warn" }));
}

/** What is thrown is a kind of what calls threw before. */
export function inspect(error: unknown): readonly PlacedViolation[] {
  if (error instanceof ResponseValidationError) {
    isExactly<unknown>()(error.value, true);
    isExactly<"decode">()(error.kind, true);
    return error.violations;
  }
  if (error instanceof RequestError) isExactly<"request">()(error.kind, true);
  return error instanceof RequestValidationError ? error.violations : [];
}
