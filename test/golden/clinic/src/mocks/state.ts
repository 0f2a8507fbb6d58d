import { visitCheck } from "../checks/types.js";
import type { StateMock } from "../core/mock-state.js";
import { visitSample } from "./samples.js";

/** What is kept between requests, and what operations do to it. */
export const stateMock: StateMock = {
  resources: [
    {
      name: "/visits",
      keys: ["/id"],
      ids: { kind: "text" },
      sample: visitSample,
      check: visitCheck,
    },
  ],
  operations: {
    "GET /visits/{visit-id}": {
      effects: [{ resource: "/visits", effect: "read", id: "/path/visit-id", answer: "" }],
    },
    "POST /visits": {
      effects: [
        { resource: "/visits", effect: "create", answer: "", body: "merge", names: ["vet"] },
      ],
    },
    "PUT /visits/{visit-id}": {
      effects: [{ resource: "/visits", effect: "update", id: "/path/visit-id" }],
    },
  },
};
