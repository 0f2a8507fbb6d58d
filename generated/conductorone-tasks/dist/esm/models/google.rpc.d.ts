import type { ProtobufAny } from "./google.protobuf.js";
/** Describes why a request failed, in the form that gRPC services use. */
export interface Status {
	/** Number that classifies the failure, one of the gRPC status codes. */
	code?: number;
	/** Messages with more information about the failure; their types vary. */
	details?: ProtobufAny[] | null;
	/** Explanation in English for developers. It is not meant to be shown to end users. */
	message?: string;
}
