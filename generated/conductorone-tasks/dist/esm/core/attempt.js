export { attempt, toReceived } from "./runtime.js";
