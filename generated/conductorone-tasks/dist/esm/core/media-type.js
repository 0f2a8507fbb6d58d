export { essenceOf, isJson } from "./runtime.js";
