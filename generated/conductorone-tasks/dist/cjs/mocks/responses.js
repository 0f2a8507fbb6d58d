"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.taskService = exports.taskSearch = exports.taskAudit = exports.taskActions = void 0;
const samples_js_1 = require("../core/samples.js");
const samples_js_2 = require("./samples.js");
/** The bodies of the responses of `taskActions`, by operation and status. */
exports.taskActions = {
    approve: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    approveWithStepUp: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveWithStepUpResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    close: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCloseResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    comment: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCommentResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    deny: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceDenyResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    escalateToEmergencyAccess: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceActionResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    processNow: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceProcessNowResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    reassign: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceReassignResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    hardReset: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceHardResetResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    restart: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskActionsServiceRestartResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    skipStep: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceActionResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    }
};
/** The bodies of the responses of `taskAudit`, by operation and status. */
exports.taskAudit = { list: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskAuditListResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    } };
/** The bodies of the responses of `taskSearch`, by operation and status. */
exports.taskSearch = { search: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskSearchResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    } };
/** The bodies of the responses of `taskService`, by operation and status. */
exports.taskService = {
    createGrantTask: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceCreateGrantResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    createOffboardingTask: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceCreateOffboardingResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    createRevokeTask: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceCreateRevokeResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    },
    get: {
        "200": () => (0, samples_js_1.variants)(samples_js_2.taskServiceGetResponseSample),
        "4XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample),
        "5XX": () => (0, samples_js_1.variants)(samples_js_2.statusSample)
    }
};
