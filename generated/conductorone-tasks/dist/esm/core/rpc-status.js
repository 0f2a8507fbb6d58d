export { findRpcStatus } from "./runtime.js";
