export { WaitTimeoutError, waitFor } from "./runtime.js";
