export { logRequests } from "./runtime.js";
