import { variants } from "../core/samples.js";
import type { Visit } from "../models/schemas.js";
import { visitSample } from "./samples.js";

/** The bodies of the responses of `bills`, or the items of streams, by operation and status. */
export const bills = { getBill: { "200": (): number[] => variants<number>({ value: 0 }) } };

/** The bodies of the responses of `visits`, or the items of streams, by operation and status. */
export const visits = {
  bookVisit: { "201": (): Visit[] => variants(visitSample) },
  getVisit: { "200": (): Visit[] => variants(visitSample) },
  followUp: {},
};
