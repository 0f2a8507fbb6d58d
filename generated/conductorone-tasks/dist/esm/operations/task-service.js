export { createGrantTask, createOffboardingTask, createRevokeTask, get } from "../core/package.js";
