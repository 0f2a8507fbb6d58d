export { callPaged } from "./runtime.js";
