/** What modules of webhooks and callbacks re-export of the core: what receivers name in their own code. */
export { WebhookError, type WebhookFailure } from "./webhook-error.js";
export {
  signWebhook,
  verifySignature,
  type MessageToSign,
  type SignatureOptions,
  type SignedMetadata,
} from "./webhook-signature.js";
export type {
  Incoming,
  IncomingRequest,
  ReceivedRequest,
  ReceiveOptions,
  UnknownIncoming,
  UnsignedOptions,
} from "./webhook.js";
