export { followSafely } from "./runtime.js";
