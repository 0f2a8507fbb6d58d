import { type Json } from "./mock-state-json.js";
import type { IdPlan, ResourcePlan } from "./mock-state-plan.js";
/**
* Makes candidates for ids of a kind, by their number: the same number gives the same id. What `fits`
* rejects is passed over; where nothing fits, the id is the number itself.
*/
export declare function makeId(plan: IdPlan, number: number, fits: (id: Json) => boolean): Json;
/**
* Makes the objects that a resource begins with out of fixtures: as many as its plan has at most, with
* its changes, and each with an id of its own.
*/
export declare function makeSeeds({ keys, most, begin }: ResourcePlan, fixtures: readonly Json[], newId: (number: number) => Json): readonly Json[];
