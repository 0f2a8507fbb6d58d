export { findRetryDelay, findRetryAfter } from "./runtime.js";
