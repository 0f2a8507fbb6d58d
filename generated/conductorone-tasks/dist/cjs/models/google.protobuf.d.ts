/**
* A message of a type that is not fixed in advance. `@type` names the type; the other members are
* the fields of that message.
*/
export interface ProtobufAny {
	[key: string]: unknown;
	/** Names the type of the message, as a type URL. */
	"@type"?: string;
}
