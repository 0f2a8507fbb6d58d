export { SdkError, RequestError, ConnectionError, CallTimeoutError, CallAbortedError, DecodeError, findRequestId, orRequestError } from "./runtime.js";
