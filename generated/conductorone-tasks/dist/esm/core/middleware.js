export { fetchThrough } from "./runtime.js";
