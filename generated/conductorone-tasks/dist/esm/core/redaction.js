export { redact, redactValue, redactError } from "./runtime.js";
