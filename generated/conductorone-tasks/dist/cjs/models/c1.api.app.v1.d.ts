import type { ProtobufAny } from "./google.protobuf.js";
/** Marks a connector action that was cancelled before it finished. It carries no data. */
export type TaskAuditCancelledResult = {
	[key: string]: unknown;
};
/** Why a connector action failed, and how often. */
export interface TaskAuditErrorResult {
	/** How many errors the connector action has run into. */
	errorCount?: string;
	/** Explanation of the failure, as reported for the connector action. */
	errorReason?: string;
}
/** Details of a connector action that succeeded. */
export interface TaskAuditSuccessResult {
	/** Extra messages that the connector attached to its result. */
	annotations?: ProtobufAny[] | null;
}
