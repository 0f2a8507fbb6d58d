export { readSource, readNumber, toNumber } from "./runtime.js";
