export { withTimeout, wait, raceAbort } from "./runtime.js";
