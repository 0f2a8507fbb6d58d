import type { Unrecognized } from "../core/open.js";
/**
* A person, service or agent known to ConductorOne, with attributes gathered from directories and
* apps.
*/
export interface User {
	/** Time at which the user was first known to ConductorOne. */
	createdAt?: string;
	/** ID of the user who receives this user's tasks instead. */
	delegatedUserId?: string;
	/** Time at which the user was deleted, if that happened. */
	deletedAt?: string;
	/** Part of the organization that the user works in. */
	department?: string;
	/** Accounts and attribute mappings that the department was taken from. */
	departmentSources?: UserAttributeMappingSource[] | null;
	/** IDs of the directories that list the user. */
	directoryIds?: string[] | null;
	/** Whether the directory has the user as enabled, disabled or deleted. */
	directoryStatus?: UserDirectoryStatus;
	/** Accounts and attribute mappings that the directory status was taken from. */
	directoryStatusSources?: UserAttributeMappingSource[] | null;
	/** Name of the user as shown to others. */
	displayName?: string;
	/** Main email address. */
	email?: string;
	/** Accounts and attribute mappings that the email addresses were taken from. */
	emailSources?: UserAttributeMappingSource[] | null;
	/** Email addresses found across the user's accounts. */
	emails?: string[] | null;
	/** Accounts and attribute mappings that the employee IDs were taken from. */
	employeeIdSources?: UserAttributeMappingSource[] | null;
	/** Employee IDs found across the user's accounts. */
	employeeIds?: string[] | null;
	/** State of the user's employment, in the wording of its source. */
	employmentStatus?: string;
	/** Accounts and attribute mappings that the employment status was taken from. */
	employmentStatusSources?: UserAttributeMappingSource[] | null;
	/** Form of employment, in the wording of its source. */
	employmentType?: string;
	/** Accounts and attribute mappings that the employment type was taken from. */
	employmentTypeSources?: UserAttributeMappingSource[] | null;
	/** Unique ID of this user. */
	id?: string;
	/** Position that the user holds. */
	jobTitle?: string;
	/** Accounts and attribute mappings that the job title was taken from. */
	jobTitleSources?: UserAttributeMappingSource[] | null;
	/** IDs of the users who manage this one. */
	managerIds?: string[] | null;
	/** Accounts and attribute mappings that the managers were taken from. */
	managerSources?: UserAttributeMappingSource[] | null;
	/** Further attributes of the user, under names that vary from tenant to tenant. */
	profile?: {
		[key: string]: unknown;
	};
	/** IDs of the ConductorOne roles that decide what the user may do in the product. */
	roleIds?: string[] | null;
	/** Whether the user is enabled, disabled or deleted in ConductorOne. */
	status?: UserStatus;
	/** What the user stands for: a human, a service, an agent or the system. */
	type?: UserType;
	/** Time of the latest change to the user. */
	updatedAt?: string;
	/** Main username, as a rule that of the primary directory. */
	username?: string;
	/** Accounts and attribute mappings that the usernames were taken from. */
	usernameSources?: UserAttributeMappingSource[] | null;
	/** Usernames found across the user's accounts. */
	usernames?: string[] | null;
}
/** Whether the directory has the user as enabled, disabled or deleted. */
export type UserDirectoryStatus = "UNKNOWN" | "ENABLED" | "DISABLED" | "DELETED" | Unrecognized;
/** Whether the user is enabled, disabled or deleted in ConductorOne. */
export type UserStatus = "UNKNOWN" | "ENABLED" | "DISABLED" | "DELETED" | Unrecognized;
/** What the user stands for: a human, a service, an agent or the system. */
export type UserType = "USER_TYPE_UNSPECIFIED" | "USER_TYPE_SYSTEM" | "USER_TYPE_HUMAN" | "USER_TYPE_SERVICE" | "USER_TYPE_AGENT" | Unrecognized;
/** Tells which account, and which attribute of it, supplied a value of a user. */
export interface UserAttributeMappingSource {
	/** ID of the app in which the account exists. */
	appId?: string;
	/** ID of the account that supplied the value. */
	appUserId?: string;
	/** Name of the account's profile attribute that was read. */
	appUserProfileAttributeKey?: string;
	/** ID of the mapping that linked the attribute to the user. */
	userAttributeMappingId?: string;
	/** The value that was supplied. */
	value?: string;
}
