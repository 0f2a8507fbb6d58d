export { keepText, encodeStrictly, encodeReserved, encodeReservedPath, keepCookie } from "./runtime.js";
