export { chooseIdentities, placeBearer, placeBasic, placeScheme, placeKey } from "./runtime.js";
