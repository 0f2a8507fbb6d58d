export { approve, approveWithStepUp, close, comment, deny, escalateToEmergencyAccess, processNow, reassign, hardReset, restart, skipStep } from "../core/package.js";
