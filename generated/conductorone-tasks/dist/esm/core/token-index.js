export { TokenError } from "./token-error.js";
