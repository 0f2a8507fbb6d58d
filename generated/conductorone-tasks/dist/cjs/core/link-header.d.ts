/**
* Finds where the first link of a relation leads, as it is written in a Link header (RFC 8288, 3).
*
* Relations are compared without regard to case and a link may have several of them (3.3); a second
* `rel` of one link counts for nothing. A link with an `anchor` is about something else than what
* was answered (3.2), and is passed over.
*/
export declare function findLink(header: string, relation: string): string | undefined;
