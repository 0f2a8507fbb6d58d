export { toHeaders, setHeader } from "./runtime.js";
