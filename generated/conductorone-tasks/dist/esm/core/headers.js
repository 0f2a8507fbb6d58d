export { setHeaders, setHeader } from "./runtime.js";
