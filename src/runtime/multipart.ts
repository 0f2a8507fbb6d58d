import { isJson } from "./media-type.js";
import type { EncodingSpec } from "./operation.js";
import { expand, toText } from "./parameters.js";
import { findOwn, isRecord } from "./record.js";
