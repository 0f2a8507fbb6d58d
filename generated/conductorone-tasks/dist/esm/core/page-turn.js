export { turnByToken, turnByItem, turnByOffset, turnByNumber } from "./runtime.js";
