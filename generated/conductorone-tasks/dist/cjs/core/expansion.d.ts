/** How the objects that an object refers to are found; a constant of the generated package. */
export interface ExpansionSpec {
	/** The property of a response that holds the related objects. */
	readonly list: string;
	/** By the property that holds a JSONPath: what the objects are called, and whether they are several. */
	readonly relations: Readonly<Record<string, {
		readonly name: string;
		readonly many?: boolean;
	}>>;
}
/** How the objects of a response are expanded, by the property that holds them. */
export type ExpansionSpecs = Readonly<Record<string, ExpansionSpec>>;
/** Says nothing of a response that may hold such an object, and makes any other one impossible. */
export type Holding<
	Response,
	Name extends string,
	Held
> = Name extends keyof Response ? Response[Name] extends Held | null | undefined ? unknown : never : never;
/**
* Expands the one object that a response holds: puts what its JSONPaths lead to in their place, one
* object or several, and nothing where a path is not set, leads nowhere, or is of a kind that is not
* known here. A response without the object gives an empty one.
*/
export declare function expandOneResponse(response: object, specs: ExpansionSpecs): object;
/** Expands every object of the list that a response holds, as {@link expandOneResponse} does one. */
export declare function expandListResponse(response: object, specs: ExpansionSpecs): object[];
/** The related objects that a response holds under one of some names; none where it holds none. */
export declare function relatedOf(response: object, lists: readonly string[]): object[];
