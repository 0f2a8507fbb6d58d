import type { StateMock } from "../core/mock-state.js";
/** What is kept between requests, and what operations do to it. */
export declare const stateMock: StateMock;
