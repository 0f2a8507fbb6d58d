export { appEntitlementCase } from "../core/package.js";
