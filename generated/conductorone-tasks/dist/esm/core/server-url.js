export { expandServerUrl, toHostPart, parseBaseUrl } from "./runtime.js";
