import { type AtMostOne, type OneofCase, oneofCase } from "../core/oneof.js";
import type { Unrecognized } from "../core/open.js";
import type { ProvisionPolicy } from "./c1.api.policy.v1.js";
import type { User } from "./c1.api.user.v1.js";
import type { ProtobufAny } from "./google.protobuf.js";

/**
 * An application whose accounts and access are managed in ConductorOne, with its defaults for
 * tasks.
 */
export interface App {
  /** ID of the account that `appAccountName` names, as the application itself counts. */
  appAccountId?: string;
  /**
   * Which account, or tenant, of the application is connected. Depending on the application that is
   * an account's ID, an organization or a subdomain.
   */
  appAccountName?: string;
  /** Users who are responsible for the app. */
  appOwners?: User[] | null;
  /** ID of the policy for tasks that certify access to the app. */
  certifyPolicyId?: string;
  /** Version of the connector behind the app, as a number. */
  connectorVersion?: number;
  /** Time at which the app was added. */
  createdAt?: string;
  /** ID of the catalog in which the app can be requested unless another one is chosen. */
  defaultRequestCatalogId?: string;
  /** Time at which the app was removed, if that happened. */
  deletedAt?: string;
  /** Explanation of what the app is, for its readers. */
  description?: string;
  /** Name of the app as shown to users. */
  displayName?: string;
  /** Names of fields of the app, with commas between them. */
  fieldMask?: string | null;
  /** ID of the policy for tasks that give access to the app. */
  grantPolicyId?: string;
  /** Address of the small picture that stands for the app. */
  iconUrl?: string;
  /** Unique ID of this app. */
  id?: string;
  /** Rule that assigns the app's accounts to users, such as by display name. */
  identityMatching?: AppIdentityMatching;
  /** Text for whoever fills in a request for access to the app. */
  instructions?: string;
  /** Whether the app is a source of users, and not only of accounts. */
  isDirectory?: boolean;
  /** Whether people keep the app's data up to date, as opposed to a connector. */
  isManuallyManaged?: boolean;
  /** Address of the app's logo. */
  logoUri?: string;
  /** Price of one seat for a month, in US dollars. */
  monthlyCostUsd?: number;
  /** ID of the app through which this one came to be. Only some apps have one. */
  parentAppId?: string;
  /** ID of the policy for tasks that take access to the app away. */
  revokePolicyId?: string;
  /** Whether the app's access entitlement has to be provisioned strictly. */
  strictAccessEntitlementProvisioning?: boolean;
  /** Time at which the app was last changed. */
  updatedAt?: string;
  /** How many users have access to something in the app. */
  userCount?: string;
}

/** Rule that assigns the app's accounts to users, such as by display name. */
export type AppIdentityMatching =
  | "APP_USER_IDENTITY_MATCHING_UNSPECIFIED"
  | "APP_USER_IDENTITY_MATCHING_STRICT"
  | "APP_USER_IDENTITY_MATCHING_DISPLAY_NAME"
  | Unrecognized;

/** What can be set in `AppEntitlement`: one of these at most. */
export interface AppEntitlementArms {
  /** The longest time for which it can be held. */
  durationGrant: string;
  /** It can be held without a limit. */
  durationUnset: { [key: string]: unknown } | null;
}

/**
 * Something in an app that users can be given, such as a role or a membership, and how requests
 * for it are handled. The variant that is set limits how long it can be held.
 */
export type AppEntitlement = {
  /** Short name by which the command-line tool Cone knows the entitlement. Searches match it exactly. */
  alias?: string;
  /** ID of the app that the entitlement is part of. */
  appId?: string;
  /** ID of the resource in the app to which the entitlement gives access. */
  appResourceId?: string;
  /** ID of that resource's type. */
  appResourceTypeId?: string;
  /** ID of the policy for tasks that certify the entitlement. */
  certifyPolicyId?: string;
  /** IDs of the sets of compliance rules that the entitlement falls under. */
  complianceFrameworkValueIds?: string[] | null;
  /** Time at which the entitlement was first known. */
  createdAt?: string;
  /** Whether the entitlement has taken over the app's defaults for requests. */
  defaultValuesApplied?: boolean;
  /** Time at which the entitlement was deleted, if that happened. */
  deletedAt?: string;
  /** How the entitlement is taken away from a user. */
  deprovisionerPolicy?: ProvisionPolicy;
  /** Explanation of what the entitlement allows. */
  description?: string;
  /** Name of the entitlement as shown to users. */
  displayName?: string;
  /** Whether the entitlement can be requested as emergency access, under a policy of its own. */
  emergencyGrantEnabled?: boolean;
  /** ID of the policy for requests of emergency access. */
  emergencyGrantPolicyId?: string;
  /** How many hold the entitlement at present. */
  grantCount?: string;
  /** ID of the policy for tasks that give the entitlement. */
  grantPolicyId?: string;
  /** Unique ID of this entitlement. */
  id?: string;
  /** Whether rules give the entitlement to users without a request. */
  isAutomationEnabled?: boolean;
  /** Whether people keep the entitlement's data up to date, as opposed to a connector. */
  isManuallyManaged?: boolean;
  /** ID for matching the entitlement with what a connector reports. */
  matchBatonId?: string;
  /** Whether the entitlement has settings for requests that replace the app's own. */
  overrideAccessRequestsDefaults?: boolean;
  /** How the entitlement is given to a user. */
  provisionerPolicy?: ProvisionPolicy;
  /** What the entitlement is there for, to belong to something or to be allowed something. */
  purpose?: AppEntitlementPurpose;
  /** ID of the policy for tasks that take the entitlement away. */
  revokePolicyId?: string;
  /** ID of the level of risk that the entitlement is rated at. */
  riskLevelValueId?: string;
  /** Word that says what kind of access this is; the product shows it as a label beside the name. */
  slug?: string;
  /** The connectors that reported the entitlement. */
  sourceConnectorIds?: {
    [key: string]: string;
  };
  /** Whether ConductorOne itself supplies the entitlement. */
  systemBuiltin?: boolean;
  /** Time at which the entitlement was last changed. */
  updatedAt?: string;
  /** Names of the fields that people have changed, with commas between them. */
  userEditedMask?: string | null;
} & AtMostOne<AppEntitlementArms>;

/**
 * Tells which of `AppEntitlementArms` is set, for an exhaustive `switch` over `case`.
 */
export function appEntitlementCase(
  value: AppEntitlement | null | undefined,
): OneofCase<AppEntitlementArms> {
  return oneofCase(
    value,
    ["durationGrant", "durationUnset"],
    [
      "alias",
      "appId",
      "appResourceId",
      "appResourceTypeId",
      "certifyPolicyId",
      "complianceFrameworkValueIds",
      "createdAt",
      "defaultValuesApplied",
      "deletedAt",
      "deprovisionerPolicy",
      "description",
      "displayName",
      "emergencyGrantEnabled",
      "emergencyGrantPolicyId",
      "grantCount",
      "grantPolicyId",
      "id",
      "isAutomationEnabled",
      "isManuallyManaged",
      "matchBatonId",
      "overrideAccessRequestsDefaults",
      "provisionerPolicy",
      "purpose",
      "revokePolicyId",
      "riskLevelValueId",
      "slug",
      "sourceConnectorIds",
      "systemBuiltin",
      "updatedAt",
      "userEditedMask",
      "@type",
    ],
  );
}

/** What the entitlement is there for, to belong to something or to be allowed something. */
export type AppEntitlementPurpose =
  | "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED"
  | "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT"
  | "APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION"
  | Unrecognized;

/** An account in an app. Its owner, where one is known, is a user. */
export interface AppUser {
  /** ID of the app that the account is in. */
  appId?: string;
  /** Whether a person, a service or the system itself uses the account. */
  appUserType?: AppUserType;
  /** Time at which the account was first known to ConductorOne. */
  createdAt?: string;
  /** Time at which the account was deleted, if that happened. */
  deletedAt?: string;
  /** Name that the account has in the app. */
  displayName?: string;
  /** Main email address of the account. */
  email?: string;
  /** Every email address of the account. */
  emails?: string[] | null;
  /** Employee IDs that the app holds for the account. */
  employeeIds?: string[] | null;
  /** Unique ID of this account. */
  id?: string;
  /** ID of the user to whom the account belongs. */
  identityUserId?: string;
  /** Whether the account counts as external. */
  isExternal?: boolean;
  /** Further attributes of the account, under names that vary from app to app. */
  profile?: {
    [key: string]: unknown;
  };
  /** Whether the account can be used. */
  status?: AppUserStatus;
  /** Time at which the account was last changed. */
  updatedAt?: string;
  /** Main name to sign in with. */
  username?: string;
  /** Every name to sign in with. */
  usernames?: string[] | null;
}

/** Whether a person, a service or the system itself uses the account. */
export type AppUserType =
  | "APP_USER_TYPE_UNSPECIFIED"
  | "APP_USER_TYPE_USER"
  | "APP_USER_TYPE_SERVICE_ACCOUNT"
  | "APP_USER_TYPE_SYSTEM_ACCOUNT"
  | Unrecognized;

/** Whether an account can be used, and what its app has to say about that. */
export interface AppUserStatus {
  /** Remarks on the status, in the wording of the app. */
  details?: string;
  /** The status itself, as far as all apps have it in common. */
  status?: AppUserStatusStatus;
}

/** The status itself, as far as all apps have it in common. */
export type AppUserStatusStatus =
  | "STATUS_UNSPECIFIED"
  | "STATUS_ENABLED"
  | "STATUS_DISABLED"
  | "STATUS_DELETED"
  | Unrecognized;

/** Marks a connector action that was cancelled before it finished. It carries no data. */
export type TaskAuditCancelledResult = { [key: string]: unknown };

/** Why a connector action failed, and how often. */
export interface TaskAuditErrorResult {
  /** How many errors the connector action has run into. */
  errorCount?: string;
  /** Explanation of the failure, as reported for the connector action. */
  errorReason?: string;
}

/** Details of a connector action that succeeded. */
export interface TaskAuditSuccessResult {
  /** Extra messages that the connector attached to its result. */
  annotations?: ProtobufAny[] | null;
}
