import { type SampleOptions, variants } from "../core/samples.js";
import type { Visit } from "../models/schemas.js";
import { visitSample } from "./samples.js";

/** The bodies of the responses of `bills`, or the items of streams, by operation and status. */
export const bills = {
  getBill: { "200": (options?: SampleOptions): number[] => variants({ value: 0 }, options) },
};

/** The bodies of the responses of `visits`, or the items of streams, by operation and status. */
export const visits = {
  bookVisit: { "201": (options?: SampleOptions): Visit[] => variants(visitSample, options) },
  getVisit: { "200": (options?: SampleOptions): Visit[] => variants(visitSample, options) },
  followUp: {},
};
