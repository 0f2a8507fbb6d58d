export interface paths {
	"/api/v1/search/tasks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Search tasks
		* @description Finds tasks by the filters in the request and returns them page by page.
		*/
		post: operations["c1.api.task.v1.TaskSearchService.Search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/task/audits": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* List the audit events of a task
		* @description Returns what has happened to a task, event by event and page by page.
		*/
		post: operations["c1.api.task.v1.TaskAudit.List"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/task/grant": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Open a grant task
		* @description Asks for an entitlement on behalf of a user or an account. The new task goes through the policy that governs such requests.
		*/
		post: operations["c1.api.task.v1.TaskService.CreateGrantTask"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/task/offboarding": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Open an offboarding task
		* @description Starts the removal of all access that a departing user has.
		*/
		post: operations["c1.api.task.v1.TaskService.CreateOffboardingTask"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/task/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Open a revoke task
		* @description Asks for an entitlement to be taken away from a user or an account.
		*/
		post: operations["c1.api.task.v1.TaskService.CreateRevokeTask"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		* Fetch a task
		* @description Returns a single task and the paths to its related objects.
		*/
		get: operations["c1.api.task.v1.TaskService.Get"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/approve": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Approve a policy step
		* @description Approves one step of a task, after which the task moves on to what its policy holds next.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Approve"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/approve-with-step-up": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Approve a policy step with step-up authentication
		* @description Approves a step that demands an extra login. Without proof of that login the answer only says where to authenticate.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.ApproveWithStepUp"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/close": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Close a task
		* @description Ends or cancels a task before its policy has run to the end.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Close"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/comment": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Comment on a task
		* @description Adds a comment to a task and leaves its state as it is.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Comment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/deny": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Deny a policy step
		* @description Turns down one step of a task. What follows depends on the task's policy.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Deny"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/escalate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Escalate a task to emergency access
		* @description Moves a grant task from its ordinary policy to the emergency access policy.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.EscalateToEmergencyAccess"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/process": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Process a task now
		* @description Has a task processed at once instead of at its next scheduled time.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.ProcessNow"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/reassign": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Reassign a policy step
		* @description Hands the current step of a task to other users.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Reassign"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Hard reset a task
		* @description Starts a task over: the applicable policy is determined anew and run from its first step. To keep the policy, restart the task instead.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.HardReset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/restart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Restart a task
		* @description Runs the policy that a task already has again from the first step.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.Restart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/tasks/{task_id}/action/skip-step": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		* Skip a policy step
		* @description Passes over one step of a task and goes on with the one after it.
		*/
		post: operations["c1.api.task.v1.TaskActionsService.SkipStep"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/**
		* App
		* @description An application whose accounts and access are managed in ConductorOne, with its defaults for tasks.
		*/
		"c1.api.app.v1.App": {
			/** @description ID of the account that `appAccountName` names, as the application itself counts. */
			readonly appAccountId?: string;
			/** @description Which account, or tenant, of the application is connected. Depending on the application that is an account's ID, an organization or a subdomain. */
			readonly appAccountName?: string;
			/** @description Users who are responsible for the app. */
			readonly appOwners?: components["schemas"]["c1.api.user.v1.User"][] | null;
			/** @description ID of the policy for tasks that certify access to the app. */
			certifyPolicyId?: string;
			/**
			* Format: uint32
			* @description Version of the connector behind the app, as a number.
			*/
			connectorVersion?: number;
			/**
			* Format: date-time
			* @description Time at which the app was added.
			*/
			readonly createdAt?: string;
			/** @description ID of the catalog in which the app can be requested unless another one is chosen. */
			defaultRequestCatalogId?: string;
			/**
			* Format: date-time
			* @description Time at which the app was removed, if that happened.
			*/
			readonly deletedAt?: string;
			/** @description Explanation of what the app is, for its readers. */
			description?: string;
			/** @description Name of the app as shown to users. */
			displayName?: string;
			/** @description Names of fields of the app, with commas between them. */
			readonly fieldMask?: string | null;
			/** @description ID of the policy for tasks that give access to the app. */
			grantPolicyId?: string;
			/** @description Address of the small picture that stands for the app. */
			iconUrl?: string;
			/** @description Unique ID of this app. */
			readonly id?: string;
			/**
			* @description Rule that assigns the app's accounts to users, such as by display name.
			* @enum {string}
			*/
			identityMatching?: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" | "APP_USER_IDENTITY_MATCHING_STRICT" | "APP_USER_IDENTITY_MATCHING_DISPLAY_NAME";
			/** @description Text for whoever fills in a request for access to the app. */
			instructions?: string;
			/** @description Whether the app is a source of users, and not only of accounts. */
			readonly isDirectory?: boolean;
			/** @description Whether people keep the app's data up to date, as opposed to a connector. */
			isManuallyManaged?: boolean;
			/** @description Address of the app's logo. */
			readonly logoUri?: string;
			/**
			* Format: int32
			* @description Price of one seat for a month, in US dollars.
			*/
			monthlyCostUsd?: number;
			/** @description ID of the app through which this one came to be. Only some apps have one. */
			readonly parentAppId?: string;
			/** @description ID of the policy for tasks that take access to the app away. */
			revokePolicyId?: string;
			/** @description Whether the app's access entitlement has to be provisioned strictly. */
			strictAccessEntitlementProvisioning?: boolean;
			/**
			* Format: date-time
			* @description Time at which the app was last changed.
			*/
			readonly updatedAt?: string;
			/**
			* Format: int64
			* @description How many users have access to something in the app.
			*/
			readonly userCount?: string;
		};
		/**
		* App Entitlement
		* @description Something in an app that users can be given, such as a role or a membership, and how requests for it are handled. The variant that is set limits how long it can be held.
		*/
		"c1.api.app.v1.AppEntitlement": {
			/** @description Short name by which the command-line tool Cone knows the entitlement. Searches match it exactly. */
			alias?: string;
			/** @description ID of the app that the entitlement is part of. */
			appId?: string;
			/** @description ID of the resource in the app to which the entitlement gives access. */
			appResourceId?: string;
			/** @description ID of that resource's type. */
			appResourceTypeId?: string;
			/** @description ID of the policy for tasks that certify the entitlement. */
			certifyPolicyId?: string;
			/** @description IDs of the sets of compliance rules that the entitlement falls under. */
			complianceFrameworkValueIds?: string[] | null;
			/**
			* Format: date-time
			* @description Time at which the entitlement was first known.
			*/
			readonly createdAt?: string;
			/** @description Whether the entitlement has taken over the app's defaults for requests. */
			defaultValuesApplied?: boolean;
			/**
			* Format: date-time
			* @description Time at which the entitlement was deleted, if that happened.
			*/
			readonly deletedAt?: string;
			/** @description How the entitlement is taken away from a user. */
			deprovisionerPolicy?: components["schemas"]["c1.api.policy.v1.ProvisionPolicy"];
			/** @description Explanation of what the entitlement allows. */
			description?: string;
			/** @description Name of the entitlement as shown to users. */
			displayName?: string;
			/** @description Whether the entitlement can be requested as emergency access, under a policy of its own. */
			emergencyGrantEnabled?: boolean;
			/** @description ID of the policy for requests of emergency access. */
			emergencyGrantPolicyId?: string;
			/**
			* Format: int64
			* @description How many hold the entitlement at present.
			*/
			readonly grantCount?: string;
			/** @description ID of the policy for tasks that give the entitlement. */
			grantPolicyId?: string;
			/** @description Unique ID of this entitlement. */
			readonly id?: string;
			/** @description Whether rules give the entitlement to users without a request. */
			readonly isAutomationEnabled?: boolean;
			/** @description Whether people keep the entitlement's data up to date, as opposed to a connector. */
			isManuallyManaged?: boolean;
			/** @description ID for matching the entitlement with what a connector reports. */
			matchBatonId?: string;
			/** @description Whether the entitlement has settings for requests that replace the app's own. */
			overrideAccessRequestsDefaults?: boolean;
			/** @description How the entitlement is given to a user. */
			provisionerPolicy?: components["schemas"]["c1.api.policy.v1.ProvisionPolicy"];
			/**
			* @description What the entitlement is there for, to belong to something or to be allowed something.
			* @enum {string}
			*/
			purpose?: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" | "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT" | "APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION";
			/** @description ID of the policy for tasks that take the entitlement away. */
			revokePolicyId?: string;
			/** @description ID of the level of risk that the entitlement is rated at. */
			riskLevelValueId?: string;
			/** @description Word that says what kind of access this is; the product shows it as a label beside the name. */
			slug?: string;
			/** @description The connectors that reported the entitlement. */
			sourceConnectorIds?: {
				[key: string]: string;
			};
			/** @description Whether ConductorOne itself supplies the entitlement. */
			readonly systemBuiltin?: boolean;
			/**
			* Format: date-time
			* @description Time at which the entitlement was last changed.
			*/
			readonly updatedAt?: string;
			/** @description Names of the fields that people have changed, with commas between them. */
			userEditedMask?: string | null;
		} & ({
			/** @description It can be held without a limit. */
			durationUnset: Record<string, never>;
		} | {
			/**
			* Format: google-duration
			* @description The longest time for which it can be held.
			*/
			durationGrant: string;
		} | {
			durationGrant?: never;
			durationUnset?: null;
		});
		/**
		* App User
		* @description An account in an app. Its owner, where one is known, is a user.
		*/
		"c1.api.app.v1.AppUser": {
			/** @description ID of the app that the account is in. */
			readonly appId?: string;
			/**
			* @description Whether a person, a service or the system itself uses the account.
			* @enum {string}
			*/
			appUserType?: "APP_USER_TYPE_UNSPECIFIED" | "APP_USER_TYPE_USER" | "APP_USER_TYPE_SERVICE_ACCOUNT" | "APP_USER_TYPE_SYSTEM_ACCOUNT";
			/**
			* Format: date-time
			* @description Time at which the account was first known to ConductorOne.
			*/
			readonly createdAt?: string;
			/**
			* Format: date-time
			* @description Time at which the account was deleted, if that happened.
			*/
			readonly deletedAt?: string;
			/** @description Name that the account has in the app. */
			readonly displayName?: string;
			/** @description Main email address of the account. */
			readonly email?: string;
			/** @description Every email address of the account. */
			readonly emails?: string[] | null;
			/** @description Employee IDs that the app holds for the account. */
			readonly employeeIds?: string[] | null;
			/** @description Unique ID of this account. */
			readonly id?: string;
			/** @description ID of the user to whom the account belongs. */
			readonly identityUserId?: string;
			/** @description Whether the account counts as external. */
			readonly isExternal?: boolean;
			/** @description Further attributes of the account, under names that vary from app to app. */
			readonly profile?: {
				[key: string]: unknown;
			};
			/** @description Whether the account can be used. */
			status?: components["schemas"]["c1.api.app.v1.AppUserStatus"];
			/**
			* Format: date-time
			* @description Time at which the account was last changed.
			*/
			readonly updatedAt?: string;
			/** @description Main name to sign in with. */
			readonly username?: string;
			/** @description Every name to sign in with. */
			readonly usernames?: string[] | null;
		};
		/**
		* App User Status
		* @description Whether an account can be used, and what its app has to say about that.
		*/
		"c1.api.app.v1.AppUserStatus": {
			/** @description Remarks on the status, in the wording of the app. */
			readonly details?: string;
			/**
			* @description The status itself, as far as all apps have it in common.
			* @enum {string}
			*/
			readonly status?: "STATUS_UNSPECIFIED" | "STATUS_ENABLED" | "STATUS_DISABLED" | "STATUS_DELETED";
		};
		/**
		* Task Audit Cancelled Result
		* @description Marks a connector action that was cancelled before it finished. It carries no data.
		*/
		"c1.api.app.v1.TaskAuditCancelledResult": Record<string, never>;
		/**
		* Task Audit Error Result
		* @description Why a connector action failed, and how often.
		*/
		"c1.api.app.v1.TaskAuditErrorResult": {
			/**
			* Format: int64
			* @description How many errors the connector action has run into.
			*/
			errorCount?: string;
			/** @description Explanation of the failure, as reported for the connector action. */
			errorReason?: string;
		};
		/**
		* Task Audit Success Result
		* @description Details of a connector action that succeeded.
		*/
		"c1.api.app.v1.TaskAuditSuccessResult": {
			/** @description Extra messages that the connector attached to its result. */
			annotations?: components["schemas"]["google.protobuf.Any"][] | null;
		};
		/**
		* Accept
		* @description A step that ends the policy with approval as soon as it is reached; nobody is asked.
		*/
		"c1.api.policy.v1.Accept": {
			/** @description Text posted as a comment on the task when this step approves it. */
			acceptMessage?: string;
		};
		/**
		* Accept Instance
		* @description A copy of an `Accept` step inside the policy of a running task.
		*/
		"c1.api.policy.v1.AcceptInstance": {
			/** @description Comment text that accompanies the automatic approval. */
			acceptMessage?: string;
		};
		/**
		* Agent Approval
		* @description Hands an approval step to an AI agent and sets the limits of what the agent may do.
		*/
		"c1.api.policy.v1.AgentApproval": {
			/**
			* @description How much the agent may do by itself: decide fully, only move the task to another policy, or only comment.
			* @enum {string}
			*/
			agentMode?: "APPROVAL_AGENT_MODE_UNSPECIFIED" | "APPROVAL_AGENT_MODE_FULL_CONTROL" | "APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY" | "APPROVAL_AGENT_MODE_COMMENT_ONLY";
			/** @description ID of the user account under which the agent works on the step. */
			agentUserId?: string;
			/** @description Guidance, in plain language, for the agent to follow when it examines a task. */
			instructions?: string;
			/** @description IDs of the policies that the agent is permitted to move a task to. */
			policyIds?: string[] | null;
		};
		/**
		* App Entitlement Reference
		* @description Points to an entitlement by its ID together with that of its app.
		*/
		"c1.api.policy.v1.AppEntitlementReference": {
			/** @description ID of the entitlement within the app. */
			appEntitlementId?: string;
			/** @description ID of the owning app. */
			appId?: string;
		};
		/**
		* App Group Approval
		* @description Approval by the members of a group that exists in an app.
		*/
		"c1.api.policy.v1.AppGroupApproval": {
			/** @description Whether a group member may approve a task that targets that same member. */
			allowSelfApproval?: boolean;
			/** @description ID of the group whose members approve. */
			appGroupId?: string;
			/** @description ID of the app in which the group exists. */
			appId?: string;
			/** @description Whether the fallback users take over when the group has no members. */
			fallback?: boolean;
			/** @description IDs of the users who approve in place of an empty group. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* App Owner Approval
		* @description Approval by the owners of the app that the task is about.
		*/
		"c1.api.policy.v1.AppOwnerApproval": {
			/** @description Whether an app owner may approve a task of which they are the subject. */
			allowSelfApproval?: boolean;
		};
		/**
		* Approval
		* @description Configuration of an approval step: who decides, what the deciders may do and when the step escalates. The variant that is set says how approvers are found.
		*/
		"c1.api.policy.v1.Approval": {
			/** @description IDs of the users that the step may be passed on to. */
			allowedReassignees?: string[] | null;
			/** @description Whether approvers may pass this step on to somebody else. */
			allowReassignment?: boolean;
			/** @description Whether approvers have been assigned to the step. */
			readonly assigned?: boolean;
			/** @description What happens when the step is left unanswered for too long. */
			escalation?: components["schemas"]["c1.api.policy.v1.Escalation"];
			/** @description Turns the behaviour configured in `escalation` on. */
			escalationEnabled?: boolean;
			/** @description Whether an approver has to give a reason for saying yes. */
			requireApprovalReason?: boolean;
			/** @description Whether an approver has to give a reason for saying no. */
			requireDenialReason?: boolean;
			/** @description Whether a reason has to be given when the step is passed on. */
			requireReassignmentReason?: boolean;
			/** @description ID of the step-up authentication provider to pass before approving. When present, approval is possible only after that extra login. */
			requiresStepUpProviderId?: string;
		} & ({
			/** @description A fixed list of users decides. */
			users: components["schemas"]["c1.api.policy.v1.UserApproval"];
		} | {
			/** @description The manager of the task's user decides. */
			manager: components["schemas"]["c1.api.policy.v1.ManagerApproval"];
		} | {
			/** @description Whoever owns the app decides. */
			appOwners: components["schemas"]["c1.api.policy.v1.AppOwnerApproval"];
		} | {
			/** @description The members of an app group decide. */
			group: components["schemas"]["c1.api.policy.v1.AppGroupApproval"];
		} | {
			/** @description The user the task is about decides. */
			self: components["schemas"]["c1.api.policy.v1.SelfApproval"];
		} | {
			/** @description Whoever owns the requested entitlement decides. */
			entitlementOwners: components["schemas"]["c1.api.policy.v1.EntitlementOwnerApproval"];
		} | {
			/** @description The users computed by an expression decide. */
			expression: components["schemas"]["c1.api.policy.v1.ExpressionApproval"];
		} | {
			/** @description An external system decides, reached through a webhook. */
			webhook: components["schemas"]["c1.api.policy.v1.WebhookApproval"];
		} | {
			/** @description Whoever owns the resource behind the entitlement decides. */
			resourceOwners: components["schemas"]["c1.api.policy.v1.ResourceOwnerApproval"];
		} | {
			/** @description An AI agent decides. */
			agent: components["schemas"]["c1.api.policy.v1.AgentApproval"];
		} | {
			agent?: null;
			appOwners?: null;
			entitlementOwners?: null;
			expression?: null;
			group?: null;
			manager?: null;
			resourceOwners?: null;
			self?: null;
			users?: null;
			webhook?: null;
		});
		/**
		* Approval Instance
		* @description An approval step of a running task: its configuration, its state and, once decided, how it ended.
		*/
		"c1.api.policy.v1.ApprovalInstance": {
			/** @description The configuration that this step was created from. */
			approval?: components["schemas"]["c1.api.policy.v1.Approval"] | null;
			/** @description The escalation that is scheduled for the step, or has already taken place. */
			escalationInstance?: components["schemas"]["c1.api.policy.v1.EscalationInstance"];
			/**
			* @description How far the step has got, from set-up over notification and waiting to done.
			* @enum {string}
			*/
			readonly state?: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" | "APPROVAL_INSTANCE_STATE_INIT" | "APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS" | "APPROVAL_INSTANCE_STATE_WAITING" | "APPROVAL_INSTANCE_STATE_DONE";
		} & ({
			/** @description The step was approved. */
			approved: components["schemas"]["c1.api.policy.v1.ApprovedAction"];
		} | {
			/** @description The step was denied. */
			denied: components["schemas"]["c1.api.policy.v1.DeniedAction"];
		} | {
			/** @description The step was passed on to other users. */
			reassigned: components["schemas"]["c1.api.policy.v1.ReassignedAction"];
		} | {
			/** @description The task was restarted while this step was in its policy. */
			restarted: components["schemas"]["c1.api.policy.v1.RestartAction"];
		} | {
			/** @description The system passed the step on because of an error. */
			reassignedByError: components["schemas"]["c1.api.policy.v1.ReassignedByErrorAction"];
		} | {
			/** @description The step was skipped without a decision. */
			skipped: components["schemas"]["c1.api.policy.v1.SkippedAction"];
		} | {
			approved?: null;
			denied?: null;
			reassigned?: null;
			reassignedByError?: null;
			restarted?: null;
			skipped?: null;
		});
		/**
		* Approved Action
		* @description Records who approved a step, when, and for what access.
		*/
		"c1.api.policy.v1.ApprovedAction": {
			/**
			* Format: date-time
			* @description Time of the approval.
			*/
			readonly approvedAt?: string;
			/** @description What was approved. Although a list, it holds one entitlement. */
			readonly entitlements?: components["schemas"]["c1.api.policy.v1.AppEntitlementReference"][] | null;
			/** @description ID of the step-up authentication that preceded the approval, when the step demanded one. */
			readonly stepUpTransactionId?: string;
			/** @description ID of the user who gave the approval. */
			readonly userId?: string;
		};
		/**
		* Cancelled Action
		* @description Records that provisioning was called off.
		*/
		"c1.api.policy.v1.CancelledAction": {
			/**
			* Format: date-time
			* @description Time at which provisioning was called off.
			*/
			cancelledAt?: string;
			/** @description ID of the user who called provisioning off; most often the system user. */
			cancelledByUserId?: string;
		};
		/**
		* Completed Action
		* @description Records that provisioning finished as intended.
		*/
		"c1.api.policy.v1.CompletedAction": {
			/**
			* Format: date-time
			* @description Time at which provisioning finished.
			*/
			completedAt?: string;
			/** @description What was provisioned. A list for historical reasons; it holds one entitlement. */
			entitlements?: components["schemas"]["c1.api.policy.v1.AppEntitlementReference"][] | null;
			/** @description ID of the user who finished the work: the system user for connectors, otherwise the person who marked manual provisioning as done. */
			userId?: string;
		};
		/**
		* Connector Provision
		* @description Provisioning carried out by a connector. The variant that is set says what the connector does.
		*/
		"c1.api.policy.v1.ConnectorProvision": {
			/** @description Do what the connector normally does for the entitlement. */
			defaultBehavior: components["schemas"]["c1.api.policy.v1.ConnectorProvision.DefaultBehavior"];
		} | {
			/** @description Create an account in the app. */
			account: components["schemas"]["c1.api.policy.v1.ConnectorProvision.AccountProvision"];
		} | {
			/** @description Remove the account from the app. */
			deleteAccount: components["schemas"]["c1.api.policy.v1.ConnectorProvision.DeleteAccount"];
		} | {
			account?: null;
			defaultBehavior?: null;
			deleteAccount?: null;
		};
		/**
		* Account Provision
		* @description Creation of an account through a connector, and what becomes of its credentials.
		*/
		"c1.api.policy.v1.ConnectorProvision.AccountProvision": {
			/** @description Input for the connector's account creation; its shape depends on the schema that `schemaId` names. */
			config?: {
				[key: string]: unknown;
			};
			/** @description ID of the connector that creates the account. */
			connectorId?: string;
			/** @description ID of the schema that `config` follows. */
			schemaId?: string;
		} & ({
			/** @description The new account's credentials go into vaults. */
			saveToVault: components["schemas"]["c1.api.policy.v1.ConnectorProvision.SaveToVault"];
		} | {
			/** @description The new account's credentials are thrown away. */
			doNotSave: components["schemas"]["c1.api.policy.v1.ConnectorProvision.DoNotSave"];
		} | {
			doNotSave?: null;
			saveToVault?: null;
		});
		/**
		* Default Behavior
		* @description Leaves it to the connector how the entitlement is provisioned; no further settings are needed.
		*/
		"c1.api.policy.v1.ConnectorProvision.DefaultBehavior": {
			/** @description ID of the connector through which the entitlement is provisioned. It can be determined automatically. */
			connectorId?: string;
		};
		/**
		* Delete Account
		* @description Deletion of an account through a connector.
		*/
		"c1.api.policy.v1.ConnectorProvision.DeleteAccount": {
			/** @description ID of the connector that deletes the account. */
			connectorId?: string;
		};
		/**
		* Do Not Save
		* @description States that the credentials of a newly created account are not kept. It carries no data.
		*/
		"c1.api.policy.v1.ConnectorProvision.DoNotSave": Record<string, never>;
		/**
		* Save To Vault
		* @description States that the credentials of a newly created account are kept in vaults.
		*/
		"c1.api.policy.v1.ConnectorProvision.SaveToVault": {
			/** @description IDs of the vaults that receive the credentials. */
			vaultIds?: string[] | null;
		};
		/**
		* Delegated Provision
		* @description Provisioning that follows the configuration of a different entitlement. That entitlement may be in another app, but it has to be bound to this one as a proxy.
		*/
		"c1.api.policy.v1.DelegatedProvision": {
			/** @description ID of the app that holds the entitlement delegated to. */
			appId?: string;
			/** @description ID of the entitlement whose provisioning configuration is used. */
			entitlementId?: string;
			/** @description Whether to bind the parent app's entitlement to this one automatically. */
			implicit?: boolean;
		};
		/**
		* Denied Action
		* @description Records who denied an approval step, and when.
		*/
		"c1.api.policy.v1.DeniedAction": {
			/**
			* Format: date-time
			* @description Time of the denial.
			*/
			readonly deniedAt?: string;
			/** @description ID of the user who gave the denial. */
			readonly userId?: string;
		};
		/**
		* Entitlement Owner Approval
		* @description Approval by the owners of the entitlement that the task is about.
		*/
		"c1.api.policy.v1.EntitlementOwnerApproval": {
			/** @description Whether an entitlement owner may approve a task that concerns themselves. */
			allowSelfApproval?: boolean;
			/** @description Whether the fallback users take over when no entitlement owner is known. */
			fallback?: boolean;
			/** @description IDs of the users who approve when no entitlement owner is known. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* Errored Action
		* @description Records that provisioning failed.
		*/
		"c1.api.policy.v1.ErroredAction": {
			/** @description Explanation of what went wrong, for people to read. */
			description?: string;
			/** @description Code that classifies the failure. `PEC-1` is the only one in use so far; expect others. */
			errorCode?: string;
			/**
			* Format: date-time
			* @description Time of the failure.
			*/
			erroredAt?: string;
		};
		/**
		* Escalation
		* @description What to do with an approval step that nobody answers in time.
		*/
		"c1.api.policy.v1.Escalation": {
			/** @description Comment posted on the task when the step escalates. */
			escalationComment?: string;
			/**
			* Format: int64
			* @description How long the step may stay unanswered before it escalates.
			*/
			expiration?: string;
		} & ({
			/** @description The task continues under another policy. */
			replacePolicy: components["schemas"]["c1.api.policy.v1.Escalation.ReplacePolicy"];
		} | {
			/** @description The step goes to other approvers. */
			reassignToApprovers: components["schemas"]["c1.api.policy.v1.Escalation.ReassignToApprovers"];
		} | {
			reassignToApprovers?: null;
			replacePolicy?: null;
		});
		/**
		* Reassign To Approvers
		* @description Escalation that passes the step on to other approvers.
		*/
		"c1.api.policy.v1.Escalation.ReassignToApprovers": {
			/** @description IDs of the users who become approvers when the step escalates. */
			approverIds?: string[] | null;
		};
		/**
		* Replace Policy
		* @description Escalation that swaps the policy of the task.
		*/
		"c1.api.policy.v1.Escalation.ReplacePolicy": {
			/** @description ID of the policy that the task switches to when the step escalates. */
			policyId?: string;
		};
		/**
		* Escalation Instance
		* @description The escalation attached to an approval step of a running task.
		*/
		"c1.api.policy.v1.EscalationInstance": {
			/** @description Whether the escalation has taken place. */
			alreadyEscalated?: boolean;
			/** @description Comment that goes with the escalation. */
			escalationComment?: string;
			/**
			* Format: date-time
			* @description Time at which the step escalates unless it is answered first.
			*/
			expiresAt?: string;
		} & ({
			/** @description Escalating moves the task to another policy. */
			replacePolicy: components["schemas"]["c1.api.policy.v1.EscalationInstance.ReplacePolicy"];
		} | {
			/** @description Escalating passes the step on to other approvers. */
			reassignToApprovers: components["schemas"]["c1.api.policy.v1.EscalationInstance.ReassignToApprovers"];
		} | {
			reassignToApprovers?: null;
			replacePolicy?: null;
		});
		/**
		* Reassign To Approvers
		* @description The approvers that the running step goes to when it escalates.
		*/
		"c1.api.policy.v1.EscalationInstance.ReassignToApprovers": {
			/** @description IDs of the users who take the running step over. */
			approverIds?: string[] | null;
		};
		/**
		* Replace Policy
		* @description The policy that the running task moves to when its step escalates.
		*/
		"c1.api.policy.v1.EscalationInstance.ReplacePolicy": {
			/** @description ID of the policy that takes over. */
			policyId?: string;
		};
		/**
		* Expression Approval
		* @description Approval by the users that an expression yields.
		*/
		"c1.api.policy.v1.ExpressionApproval": {
			/** @description Whether a user yielded by the expression may approve a task that concerns themselves. */
			allowSelfApproval?: boolean;
			/** @description IDs of the users that the expressions yielded for this task. */
			readonly assignedUserIds?: string[] | null;
			/** @description Expressions tried one after another; the approvers come from the first that yields at least one user. */
			expressions?: string[] | null;
			/** @description Whether the fallback users take over when no expression yields a usable list. */
			fallback?: boolean;
			/** @description IDs of the users who approve when the expressions yield nobody. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* External Ticket Provision
		* @description Provisioning that is tracked by a ticket in an outside system.
		*/
		"c1.api.policy.v1.ExternalTicketProvision": {
			/** @description ID of the app that the ticketing connector belongs to. */
			appId?: string;
			/** @description ID of the connector that talks to the ticketing system. */
			connectorId?: string;
			/** @description ID of the configuration that tells how tickets are raised. */
			externalTicketProvisionerConfigId?: string;
			/** @description Directions for whoever works on the ticket. */
			instructions?: string;
		};
		/**
		* Manager Approval
		* @description Approval by the manager of the user that the task is about.
		*/
		"c1.api.policy.v1.ManagerApproval": {
			/** @description Whether users who are recorded as their own manager may approve. That happens, for instance, when a service account has one person as both identity and manager. */
			allowSelfApproval?: boolean;
			/** @description IDs of the users found to be the manager while the task was processed. */
			readonly assignedUserIds?: string[] | null;
			/** @description Whether the fallback users take over when the user has no known manager. */
			fallback?: boolean;
			/** @description IDs of the users who approve when there is no known manager. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* Manual Provision
		* @description Provisioning done by people.
		*/
		"c1.api.policy.v1.ManualProvision": {
			/** @description Directions for the people who carry the work out. */
			instructions?: string;
			/** @description IDs of the users who are asked to do the work. */
			userIds?: string[] | null;
		};
		/**
		* Multi Step
		* @description Provisioning made up of several parts.
		*/
		"c1.api.policy.v1.MultiStep": {
			/** @description The parts, in the order in which they are carried out. */
			provisionSteps?: components["schemas"]["c1.api.policy.v1.ProvisionPolicy"][] | null;
		};
		/**
		* Policy
		* @description A reusable workflow for tasks: who approves, how access is provisioned, and what happens when approvers are missing or too slow.
		*/
		"c1.api.policy.v1.Policy": {
			/**
			* Format: date-time
			* @description Time at which the policy was created.
			*/
			readonly createdAt?: string;
			/**
			* Format: date-time
			* @description Time at which the policy was deleted, if it was.
			*/
			readonly deletedAt?: string;
			/** @description Free text that says what the policy is for. */
			description?: string;
			/** @description Name of the policy as shown to users. */
			displayName?: string;
			/** @description Unique ID of this policy. */
			readonly id?: string;
			/** @description Step sequences by key. The usual sequence has the policy type as its key and often is the only one; rules can refer to others. */
			policySteps?: {
				[key: string]: components["schemas"]["c1.api.policy.v1.PolicySteps"];
			};
			/**
			* @description Kind of task the policy handles. It also gives the key of the usual sequence in `policySteps`.
			* @enum {string}
			*/
			policyType?: "POLICY_TYPE_UNSPECIFIED" | "POLICY_TYPE_GRANT" | "POLICY_TYPE_REVOKE" | "POLICY_TYPE_CERTIFY" | "POLICY_TYPE_ACCESS_REQUEST" | "POLICY_TYPE_PROVISION";
			/** @description What to do, in order, once the policy has run to its end. */
			postActions?: components["schemas"]["c1.api.policy.v1.PolicyPostActions"][] | null;
			/** @description Whether tasks of users who have named a delegate in their account go to that delegate. */
			reassignTasksToDelegates?: boolean;
			/** @description Conditions that choose among the step sequences. */
			rules?: components["schemas"]["c1.api.policy.v1.Rule"][] | null;
			/** @description Whether the policy ships with the system. Such a policy is not editable. */
			readonly systemBuiltin?: boolean;
			/**
			* Format: date-time
			* @description Time of the latest change to the policy.
			*/
			readonly updatedAt?: string;
		};
		/**
		* Policy Instance
		* @description A policy as it runs for one task: what it was made from, where it stands, what is behind and what lies ahead.
		*/
		"c1.api.policy.v1.PolicyInstance": {
			/** @description The step being processed now. */
			current?: components["schemas"]["c1.api.policy.v1.PolicyStepInstance"];
			/** @description Finished steps and their outcomes, oldest first. */
			readonly history?: components["schemas"]["c1.api.policy.v1.PolicyStepInstance"][] | null;
			/** @description Steps still to come, in processing order. */
			readonly next?: components["schemas"]["c1.api.policy.v1.PolicyStep"][] | null;
			/** @description The policy that this run was made from. */
			policy?: components["schemas"]["c1.api.policy.v1.Policy"];
		};
		/**
		* Policy Post Actions
		* @description Something to do after a policy has finished.
		*/
		"c1.api.policy.v1.PolicyPostActions": {
			/** @description For certify tasks only: whether the removals or changes of access that the review decided take effect as soon as the task closes. */
			certifyRemediateImmediately: boolean;
		} | {
			certifyRemediateImmediately?: null;
		};
		/**
		* Policy Step
		* @description One step of a policy. The variant that is set says what kind of step it is.
		*/
		"c1.api.policy.v1.PolicyStep": {
			/** @description Ask for a decision. */
			approval: components["schemas"]["c1.api.policy.v1.Approval"];
		} | {
			/** @description Give or remove the access. */
			provision: components["schemas"]["c1.api.policy.v1.Provision"];
		} | {
			/** @description End the policy with approval. */
			accept: components["schemas"]["c1.api.policy.v1.Accept"];
		} | {
			/** @description End the policy with denial. */
			reject: components["schemas"]["c1.api.policy.v1.Reject"];
		} | {
			/** @description Pause until a condition holds. */
			wait: components["schemas"]["c1.api.policy.v1.Wait"];
		} | {
			accept?: null;
			approval?: null;
			provision?: null;
			reject?: null;
			wait?: null;
		};
		/**
		* Policy Step Instance
		* @description One step of a running task, with a state and an ID of its own. The variant that is set says what kind of step it is.
		*/
		"c1.api.policy.v1.PolicyStepInstance": {
			/** @description ID of this step. Requests that act on a step, approving it for example, have to name it. */
			readonly id?: string;
			/** @description Version of the policy that the step was made from. */
			policyGenerationId?: string;
			/**
			* @description Whether the step is in progress or finished.
			* @enum {string}
			*/
			readonly state?: "POLICY_STEP_STATE_UNSPECIFIED" | "POLICY_STEP_STATE_ACTIVE" | "POLICY_STEP_STATE_DONE";
		} & ({
			/** @description A step that asks for a decision. */
			approval: components["schemas"]["c1.api.policy.v1.ApprovalInstance"];
		} | {
			/** @description A step that gives or removes the access. */
			provision: components["schemas"]["c1.api.policy.v1.ProvisionInstance"];
		} | {
			/** @description A step that approved the task by itself. */
			accept: components["schemas"]["c1.api.policy.v1.AcceptInstance"];
		} | {
			/** @description A step that denied the task by itself. */
			reject: components["schemas"]["c1.api.policy.v1.RejectInstance"];
		} | {
			/** @description A step that pauses until a condition holds. */
			wait: components["schemas"]["c1.api.policy.v1.WaitInstance"];
		} | {
			accept?: null;
			approval?: null;
			provision?: null;
			reject?: null;
			wait?: null;
		});
		/**
		* Policy Steps
		* @description A sequence of policy steps.
		*/
		"c1.api.policy.v1.PolicySteps": {
			/** @description The steps in processing order. Each entry is of exactly one kind. */
			steps?: components["schemas"]["c1.api.policy.v1.PolicyStep"][] | null;
		};
		/**
		* Provision
		* @description A step that gives or removes access, with how and for whom.
		*/
		"c1.api.policy.v1.Provision": {
			/** @description Whether somebody has been assigned to carry the step out. */
			assigned?: boolean;
			/** @description The way in which provisioning is done. */
			provisionPolicy?: components["schemas"]["c1.api.policy.v1.ProvisionPolicy"];
			/** @description What is provisioned, and for which account. */
			provisionTarget?: components["schemas"]["c1.api.policy.v1.ProvisionTarget"];
		};
		/**
		* Provision Instance
		* @description A provisioning step of a running task: configuration, state, outside references and, in the end, its outcome.
		*/
		"c1.api.policy.v1.ProvisionInstance": {
			/** @description ID of the ticket that tracks this step in an outside system. */
			externalTicketId?: string;
			/** @description ID of the configuration under which the outside ticket was raised. */
			externalTicketProvisionerConfigId?: string;
			/** @description ID of the notification sent out for the step. */
			notificationId?: string;
			/** @description The configuration that the step was created from. */
			provision?: components["schemas"]["c1.api.policy.v1.Provision"] | null;
			/**
			* @description How far provisioning has got.
			* @enum {string}
			*/
			state?: "PROVISION_INSTANCE_STATE_UNSPECIFIED" | "PROVISION_INSTANCE_STATE_INIT" | "PROVISION_INSTANCE_STATE_CREATE_CONNECTOR_ACTIONS_FOR_TARGET" | "PROVISION_INSTANCE_STATE_SENDING_NOTIFICATIONS" | "PROVISION_INSTANCE_STATE_WAITING" | "PROVISION_INSTANCE_STATE_WEBHOOK" | "PROVISION_INSTANCE_STATE_WEBHOOK_WAITING" | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET" | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET_WAITING" | "PROVISION_INSTANCE_STATE_DONE";
			/** @description ID of the webhook that provisions this step. */
			webhookId?: string;
			/** @description ID of the single webhook run made for the step. */
			webhookInstanceId?: string;
		} & ({
			/** @description Provisioning finished as intended. */
			completed: components["schemas"]["c1.api.policy.v1.CompletedAction"];
		} | {
			/** @description Provisioning was called off. */
			cancelled: components["schemas"]["c1.api.policy.v1.CancelledAction"];
		} | {
			/** @description Provisioning failed. */
			errored: components["schemas"]["c1.api.policy.v1.ErroredAction"];
		} | {
			/** @description The system passed the step on because of an error. */
			reassignedByError: components["schemas"]["c1.api.policy.v1.ReassignedByErrorAction"];
		} | {
			/** @description The step was skipped and nothing was provisioned. */
			skipped: components["schemas"]["c1.api.policy.v1.SkippedAction"];
		} | {
			cancelled?: null;
			completed?: null;
			errored?: null;
			reassignedByError?: null;
			skipped?: null;
		});
		/**
		* Provision Policy
		* @description How provisioning is carried out. The variant that is set says by what means.
		*/
		"c1.api.policy.v1.ProvisionPolicy": {
			/** @description A connector does the work. */
			connector: components["schemas"]["c1.api.policy.v1.ConnectorProvision"];
		} | {
			/** @description People do the work. */
			manual: components["schemas"]["c1.api.policy.v1.ManualProvision"];
		} | {
			/** @description The configuration of another entitlement applies. */
			delegated: components["schemas"]["c1.api.policy.v1.DelegatedProvision"];
		} | {
			/** @description A webhook does the work. */
			webhook: components["schemas"]["c1.api.policy.v1.WebhookProvision"];
		} | {
			/** @description Several ways are applied one after the other. */
			multiStep: components["schemas"]["c1.api.policy.v1.MultiStep"];
		} | {
			/** @description A ticket in an outside system tracks the work. */
			externalTicket: components["schemas"]["c1.api.policy.v1.ExternalTicketProvision"];
		} | {
			/** @description Nothing has been set up yet. */
			unconfigured: components["schemas"]["c1.api.policy.v1.UnconfiguredProvision"];
		} | {
			connector?: null;
			delegated?: null;
			externalTicket?: null;
			manual?: null;
			multiStep?: null;
			unconfigured?: null;
			webhook?: null;
		};
		/**
		* Provision Target
		* @description What a provisioning step acts on: an entitlement and, as far as known, an account and a duration.
		*/
		"c1.api.policy.v1.ProvisionTarget": {
			/** @description ID of the entitlement to provision. */
			appEntitlementId?: string;
			/** @description ID of the app that the entitlement is part of. */
			appId?: string;
			/** @description ID of the app user, that is the account, to provision. Absent as long as the account is not known. */
			appUserId?: string;
			/**
			* Format: google-duration
			* @description How long the access is meant to last.
			*/
			grantDuration?: string;
		};
		/**
		* Reassigned Action
		* @description Records that a step was passed on, by whom, and to which new step.
		*/
		"c1.api.policy.v1.ReassignedAction": {
			/** @description ID of the step that replaced the reassigned one. */
			readonly newPolicyStepId?: string;
			/**
			* Format: date-time
			* @description Time of the reassignment.
			*/
			readonly reassignedAt?: string;
			/** @description ID of the user who passed the step on. */
			readonly userId?: string;
		};
		/**
		* Reassigned By Error Action
		* @description Records that the system passed a step on after a provisioning error.
		*/
		"c1.api.policy.v1.ReassignedByErrorAction": {
			/** @description Why the step was passed on, in more words than the code. */
			readonly description?: string;
			/** @description Technical detail of the error, such as an HTTP status or a message from a library. */
			readonly errorCode?: string;
			/**
			* Format: date-time
			* @description Time at which the error occurred.
			*/
			readonly erroredAt?: string;
			/** @description ID of the user in whose name the step was passed on, which is always the system user. */
			readonly errorUserId?: string;
			/** @description ID of the step that took the place of the failed one. */
			readonly newPolicyStepId?: string;
			/**
			* Format: date-time
			* @description Time at which the step was passed on.
			*/
			readonly reassignedAt?: string;
		};
		/**
		* Reject
		* @description A step that ends the policy with denial as soon as it is reached; nobody is asked.
		*/
		"c1.api.policy.v1.Reject": {
			/** @description Text posted as a comment on the task when this step denies it. */
			rejectMessage?: string;
		};
		/**
		* Reject Instance
		* @description A copy of a `Reject` step inside the policy of a running task.
		*/
		"c1.api.policy.v1.RejectInstance": {
			/** @description Comment text that accompanies the automatic denial. */
			rejectMessage?: string;
		};
		/**
		* Resource Owner Approval
		* @description Approval by the owners of the resource that the entitlement opens.
		*/
		"c1.api.policy.v1.ResourceOwnerApproval": {
			/** @description Whether a resource owner may approve a task that concerns themselves. */
			allowSelfApproval?: boolean;
			/** @description Whether the fallback users take over when no resource owner is known. */
			fallback?: boolean;
			/** @description IDs of the users who approve when no resource owner is known. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* Restart Action
		* @description Records that the task was restarted. Every step that the restart discarded carries this outcome.
		*/
		"c1.api.policy.v1.RestartAction": {
			/** @description ID of the step at which the restart happened. Several steps in the history may name the same one. */
			readonly oldPolicyStepId?: string;
			/**
			* Format: date-time
			* @description Time of the restart.
			*/
			readonly restartedAt?: string;
			/** @description ID of the user who asked for the restart. */
			readonly userId?: string;
		};
		/**
		* Rule
		* @description Sends tasks that meet a condition to a particular step sequence.
		*/
		"c1.api.policy.v1.Rule": {
			/** @description CEL expression over the request; the rule applies when it is true. */
			condition?: string;
			/** @description Key in the policy's `policySteps` of the sequence to run. */
			policyKey?: string;
		};
		/**
		* Self Approval
		* @description Approval by the user who is the target of the task.
		*/
		"c1.api.policy.v1.SelfApproval": {
			/** @description IDs of the users taken to be the target. There should be one; it is recorded because an account can change owner while the task is open. */
			readonly assignedUserIds?: string[] | null;
			/** @description Whether the fallback users take over when nobody is known to own the target account. */
			fallback?: boolean;
			/** @description IDs of the users who approve when nobody is known to own the target account. Used only when `fallback` is on. */
			fallbackUserIds?: string[] | null;
		};
		/**
		* Skipped Action
		* @description Records that a step was skipped, by whom, and which step follows.
		*/
		"c1.api.policy.v1.SkippedAction": {
			/** @description ID of the step created to continue after the skipped one. */
			readonly newPolicyStepId?: string;
			/**
			* Format: date-time
			* @description Time at which the step was skipped.
			*/
			readonly skippedAt?: string;
			/** @description ID of the user who had the step skipped. */
			readonly userId?: string;
		};
		/**
		* Unconfigured Provision
		* @description Marks that no way of provisioning has been set up. It carries no data.
		*/
		"c1.api.policy.v1.UnconfiguredProvision": Record<string, never>;
		/**
		* User Approval
		* @description Approval by users who are named one by one.
		*/
		"c1.api.policy.v1.UserApproval": {
			/** @description Whether a listed user may approve a task that concerns themselves. */
			allowSelfApproval?: boolean;
			/** @description IDs of the users who may approve. */
			userIds?: string[] | null;
		};
		/**
		* Wait
		* @description A step that holds the task back until a condition is met or time runs out.
		*/
		"c1.api.policy.v1.Wait": {
			/** @description Text posted when the condition does not hold on the first check. */
			commentOnFirstWait?: string;
			/** @description Text posted when time runs out. */
			commentOnTimeout?: string;
			/** @description Label of the wait, shown with the task's details. */
			name?: string;
			/**
			* Format: google-duration
			* @description How long to wait before giving up.
			*/
			timeoutDuration?: string;
		} & ({
			/** @description Wait until an expression is true. */
			condition: components["schemas"]["c1.api.policy.v1.WaitCondition"];
		} | {
			condition?: null;
		});
		/**
		* Wait Condition
		* @description An expression to wait for.
		*/
		"c1.api.policy.v1.WaitCondition": {
			/** @description Expression that has to become true before the task moves on. */
			condition?: string;
		};
		/**
		* Wait Condition Instance
		* @description The expression that a running wait step checks.
		*/
		"c1.api.policy.v1.WaitConditionInstance": {
			/** @description Expression under check; the step ends once it is true. */
			condition?: string;
		};
		/**
		* Wait Instance
		* @description A wait step of a running task: what it waits for, since when, and how the wait ended.
		*/
		"c1.api.policy.v1.WaitInstance": {
			/** @description Text posted after a first check that fails. */
			commentOnFirstWait?: string;
			/** @description Text posted when the wait runs out of time. */
			commentOnTimeout?: string;
			/** @description Label of the wait. */
			name?: string;
			/**
			* Format: date-time
			* @description Time at which the wait began.
			*/
			startedWaitingAt?: string;
			/**
			* @description Whether the step is waiting, has completed or has timed out.
			* @enum {string}
			*/
			state?: "WAIT_INSTANCE_STATE_UNSPECIFIED" | "WAIT_INSTANCE_STATE_WAITING" | "WAIT_INSTANCE_STATE_COMPLETED" | "WAIT_INSTANCE_STATE_TIMED_OUT";
			/**
			* Format: date-time
			* @description Time at which the wait gives up.
			*/
			timeout?: string;
			/**
			* Format: google-duration
			* @description Longest time to wait, from the start.
			*/
			timeoutDuration?: string;
		} & (({
			/** @description The expression being waited for. */
			condition: components["schemas"]["c1.api.policy.v1.WaitConditionInstance"];
		} | {
			condition?: null;
		}) & ({
			/** @description The condition came true. */
			succeeded: components["schemas"]["c1.api.policy.v1.WaitInstance.ConditionSucceeded"];
		} | {
			/** @description Time ran out first. */
			timedOut: components["schemas"]["c1.api.policy.v1.WaitInstance.ConditionTimedOut"];
		} | {
			/** @description Somebody skipped the wait. */
			skipped: components["schemas"]["c1.api.policy.v1.SkippedAction"];
		} | {
			skipped?: null;
			succeeded?: null;
			timedOut?: null;
		}));
		/**
		* Condition Succeeded
		* @description Records that the awaited condition came true.
		*/
		"c1.api.policy.v1.WaitInstance.ConditionSucceeded": {
			/**
			* Format: date-time
			* @description Time at which the condition was found true.
			*/
			succeededAt?: string;
		};
		/**
		* Condition Timed Out
		* @description Records that the awaited condition did not come true in time.
		*/
		"c1.api.policy.v1.WaitInstance.ConditionTimedOut": {
			/**
			* Format: date-time
			* @description Time at which the wait was given up.
			*/
			timedOutAt?: string;
		};
		/**
		* Webhook Approval
		* @description Approval by an external system that a webhook asks.
		*/
		"c1.api.policy.v1.WebhookApproval": {
			/** @description ID of the webhook that is asked for a decision. */
			webhookId?: string;
		};
		/**
		* Webhook Provision
		* @description Provisioning by an external system that a webhook notifies.
		*/
		"c1.api.policy.v1.WebhookProvision": {
			/** @description ID of the webhook that does the provisioning. */
			webhookId?: string;
		};
		/**
		* Expanded App
		* @description An app, as the list of expanded objects holds it.
		*/
		"c1.api.task.v1.ExpandedApp": components["schemas"]["c1.api.app.v1.App"] & {
			/**
			* @description Names the kind of object.
			* @constant
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.App";
		} & {
			/**
			* @description discriminator enum property added by openapi-typescript
			* @enum {string}
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.App";
		};
		/**
		* Expanded App Entitlement
		* @description An entitlement, as the list of expanded objects holds it.
		*/
		"c1.api.task.v1.ExpandedAppEntitlement": components["schemas"]["c1.api.app.v1.AppEntitlement"] & {
			/**
			* @description Names the kind of object.
			* @constant
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.AppEntitlement";
		} & {
			/**
			* @description discriminator enum property added by openapi-typescript
			* @enum {string}
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.AppEntitlement";
		};
		/**
		* Expanded App User
		* @description An account, as the list of expanded objects holds it.
		*/
		"c1.api.task.v1.ExpandedAppUser": components["schemas"]["c1.api.app.v1.AppUser"] & {
			/**
			* @description Names the kind of object.
			* @constant
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.AppUser";
		} & {
			/**
			* @description discriminator enum property added by openapi-typescript
			* @enum {string}
			*/
			"@type": "type.googleapis.com/c1.api.app.v1.AppUser";
		};
		/**
		* Expanded Object
		* @description An object related to a task. `@type` names its kind; kinds that are not listed are possible.
		*/
		"c1.api.task.v1.ExpandedObject": components["schemas"]["c1.api.task.v1.ExpandedApp"] | components["schemas"]["c1.api.task.v1.ExpandedAppEntitlement"] | components["schemas"]["c1.api.task.v1.ExpandedAppUser"] | components["schemas"]["c1.api.task.v1.ExpandedUser"];
		/**
		* Expanded User
		* @description A user, as the list of expanded objects holds it.
		*/
		"c1.api.task.v1.ExpandedUser": components["schemas"]["c1.api.user.v1.User"] & {
			/**
			* @description Names the kind of object.
			* @constant
			*/
			"@type": "type.googleapis.com/c1.api.user.v1.User";
		} & {
			/**
			* @description discriminator enum property added by openapi-typescript
			* @enum {string}
			*/
			"@type": "type.googleapis.com/c1.api.user.v1.User";
		};
		/**
		* External Ref
		* @description Link from a task to a record in another system. Not in use at present.
		*/
		"c1.api.task.v1.ExternalRef": {
			/**
			* @description System that the link leads to.
			* @enum {string}
			*/
			readonly externalRefSource?: "UNSPECIFIED" | "JIRA";
			/** @description Label of the linked record. */
			readonly name?: string;
			/** @description Address of the linked record. */
			readonly url?: string;
		};
		/**
		* Task
		* @description A unit of access work, such as granting, revoking or certifying access. Holds its type, state, policy run and references to the people involved.
		*/
		"c1.api.task.v1.Task": {
			/** @description Which actions the calling user may take on the task. */
			readonly actions?: ("TASK_ACTION_TYPE_UNSPECIFIED" | "TASK_ACTION_TYPE_CLOSE" | "TASK_ACTION_TYPE_APPROVE" | "TASK_ACTION_TYPE_DENY" | "TASK_ACTION_TYPE_COMMENT" | "TASK_ACTION_TYPE_DELETE" | "TASK_ACTION_TYPE_REASSIGN" | "TASK_ACTION_TYPE_RESTART" | "TASK_ACTION_TYPE_SEND_REMINDER" | "TASK_ACTION_TYPE_PROVISION_COMPLETE" | "TASK_ACTION_TYPE_PROVISION_CANCELLED" | "TASK_ACTION_TYPE_PROVISION_ERRORED" | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED" | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED" | "TASK_ACTION_TYPE_HARD_RESET" | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS" | "TASK_ACTION_TYPE_CHANGE_POLICY" | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS" | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION" | "TASK_ACTION_TYPE_SET_ANALYSIS_ID" | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST" | "TASK_ACTION_TYPE_PROCESS_NOW" | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP" | "TASK_ACTION_TYPE_SKIP_STEP")[] | null;
			/** @description ID of the analysis made for the task, on tenants that have the analysis feature. */
			readonly analysisId?: string;
			/** @description Extra messages attached to the task, of any type. */
			readonly annotations?: components["schemas"]["google.protobuf.Any"][] | null;
			/**
			* Format: int32
			* @description Number of comments on the task.
			*/
			readonly commentCount?: number;
			/**
			* Format: date-time
			* @description Time at which the task was opened.
			*/
			readonly createdAt?: string;
			/** @description ID of the user who opened the task. It can differ from `userId`. */
			readonly createdByUserId?: string;
			/**
			* Format: date-time
			* @description Time at which the task was deleted, if it was.
			*/
			readonly deletedAt?: string;
			/** @description Justification given for the task. */
			readonly description?: string;
			/** @description Title of the task as shown to users. */
			readonly displayName?: string;
			/** @description Whether the task was opened as, or later escalated to, emergency access. New emergency tasks follow the entitlement's emergency policy where there is one. */
			readonly emergencyAccess?: boolean;
			/** @description Links to records in other systems, such as Jira issues. Currently unused. */
			readonly externalRefs?: components["schemas"]["c1.api.task.v1.ExternalRef"][] | null;
			/** @description Unique ID of this task. */
			readonly id?: string;
			/** @description IDs of the insights gathered for the task. */
			insightIds?: string[] | null;
			/**
			* Format: int64
			* @description Short number of the task for people to use. Path parameters take it in place of the ID; search filters do not.
			*/
			readonly numericId?: string;
			/**
			* @description Where the task came from, for example Slack, the API or an automation.
			* @enum {string}
			*/
			origin?: "TASK_ORIGIN_UNSPECIFIED" | "TASK_ORIGIN_PROFILE_MEMBERSHIP_AUTOMATION" | "TASK_ORIGIN_SLACK" | "TASK_ORIGIN_API" | "TASK_ORIGIN_JIRA" | "TASK_ORIGIN_COPILOT" | "TASK_ORIGIN_WEBAPP" | "TASK_ORIGIN_TIME_REVOKE" | "TASK_ORIGIN_NON_USAGE_REVOKE";
			/** @description The policy run that the task is going through. */
			policy?: components["schemas"]["c1.api.policy.v1.PolicyInstance"];
			/** @description Version of the policy in force. It changes whenever the task's policy does. */
			readonly policyGenerationId?: string;
			/**
			* @description Whether the task is being worked on, is waiting or is done.
			* @enum {string}
			*/
			readonly processing?: "TASK_PROCESSING_TYPE_UNSPECIFIED" | "TASK_PROCESSING_TYPE_PROCESSING" | "TASK_PROCESSING_TYPE_WAITING" | "TASK_PROCESSING_TYPE_DONE";
			/**
			* @description What the insights suggest: approve, deny or take a closer look.
			* @enum {string}
			*/
			recommendation?: "INSIGHT_RECOMMENDATION_UNSPECIFIED" | "INSIGHT_RECOMMENDATION_APPROVE" | "INSIGHT_RECOMMENDATION_DENY" | "INSIGHT_RECOMMENDATION_REVIEW";
			/**
			* @description Whether the task is open or closed.
			* @enum {string}
			*/
			readonly state?: "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED";
			/** @description IDs of the users who may decide the current step. */
			readonly stepApproverIds?: string[] | null;
			/** @description What the task is for, with the details of that kind of task. */
			type?: components["schemas"]["c1.api.task.v1.TaskType"];
			/**
			* Format: date-time
			* @description Time of the latest change to the task.
			*/
			readonly updatedAt?: string;
			/** @description ID of the user the task is about. Empty when it is about an account that nobody is known to own. */
			readonly userId?: string;
		};
		/**
		* Task Action
		* @description Something that was done to a task.
		*/
		"c1.api.task.v1.TaskAction": {
			/**
			* @description What kind of action it was.
			* @enum {string}
			*/
			actionType?: "TASK_ACTION_TYPE_UNSPECIFIED" | "TASK_ACTION_TYPE_CLOSE" | "TASK_ACTION_TYPE_APPROVE" | "TASK_ACTION_TYPE_DENY" | "TASK_ACTION_TYPE_COMMENT" | "TASK_ACTION_TYPE_DELETE" | "TASK_ACTION_TYPE_REASSIGN" | "TASK_ACTION_TYPE_RESTART" | "TASK_ACTION_TYPE_SEND_REMINDER" | "TASK_ACTION_TYPE_PROVISION_COMPLETE" | "TASK_ACTION_TYPE_PROVISION_CANCELLED" | "TASK_ACTION_TYPE_PROVISION_ERRORED" | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED" | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED" | "TASK_ACTION_TYPE_HARD_RESET" | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS" | "TASK_ACTION_TYPE_CHANGE_POLICY" | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS" | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION" | "TASK_ACTION_TYPE_SET_ANALYSIS_ID" | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST" | "TASK_ACTION_TYPE_PROCESS_NOW" | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP" | "TASK_ACTION_TYPE_SKIP_STEP";
			/** @description ID of the bulk operation that the action was part of, if any. */
			bulkActionId?: string;
			/**
			* Format: date-time
			* @description Time at which the action was recorded.
			*/
			readonly createdAt?: string;
			/**
			* Format: date-time
			* @description Time at which the record was deleted, if it was.
			*/
			readonly deletedAt?: string;
			/** @description Unique ID of this action. */
			id?: string;
			/** @description ID of the step that the action was taken on. */
			policyStepId?: string;
			/**
			* Format: date-time
			* @description Time of the latest change to the record.
			*/
			readonly updatedAt?: string;
			/** @description ID of the user who acted. */
			userId?: string;
		};
		/**
		* Task Actions Service Approve Request
		* @description Body of an approval: the step it is meant for, and an optional remark.
		*/
		"c1.api.task.v1.TaskActionsServiceApproveRequestInput": {
			/** @description Reason or remark to store with the approval. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the step being approved, normally that of the task's current step. */
			policyStepId: string;
		};
		/**
		* Task Actions Service Approve Response
		* @description Answer to an approval.
		*/
		"c1.api.task.v1.TaskActionsServiceApproveResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the approve action that was recorded. */
			readonly ticketActionId?: string;
		};
		/**
		* Task Actions Service Approve With Step Up Request
		* @description Body of an approval that is backed by step-up authentication.
		*/
		"c1.api.task.v1.TaskActionsServiceApproveWithStepUpRequestInput": {
			/** @description Reason or remark to store with the approval. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the step being approved, normally that of the task's current step. */
			policyStepId: string;
			/** @description ID of a step-up authentication that has been passed. If it is empty, nothing is approved yet and the answer says where to authenticate. */
			stepUpTransactionId: string;
		};
		/**
		* Task Actions Service Approve With Step Up Response
		* @description Answer to an approval with step-up authentication: the updated task, or the address at which to authenticate first.
		*/
		"c1.api.task.v1.TaskActionsServiceApproveWithStepUpResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description Address to visit for the step-up authentication, when that is still to be done. */
			redirectUrl?: string;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the approve action that was recorded. */
			readonly ticketActionId?: string;
		};
		/**
		* Task Actions Service Close Request
		* @description Body of a request that ends a task without completing it.
		*/
		"c1.api.task.v1.TaskActionsServiceCloseRequestInput": {
			/** @description Reason or remark to store with the closing. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
		};
		/**
		* Task Actions Service Close Response
		* @description Answer to closing a task.
		*/
		"c1.api.task.v1.TaskActionsServiceCloseResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description ID of the close action that was recorded. */
			readonly taskActionId?: string;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Actions Service Comment Request
		* @description Body of a request that adds a comment to a task.
		*/
		"c1.api.task.v1.TaskActionsServiceCommentRequestInput": {
			/** @description Text of the comment. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
		};
		/**
		* Task Actions Service Comment Response
		* @description Answer to adding a comment.
		*/
		"c1.api.task.v1.TaskActionsServiceCommentResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task with the comment counted, and with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Actions Service Deny Request
		* @description Body of a denial: the step it is meant for, and an optional remark.
		*/
		"c1.api.task.v1.TaskActionsServiceDenyRequestInput": {
			/** @description Reason or remark to store with the denial. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the step being denied, which is the task's current step. */
			policyStepId?: string;
		};
		/**
		* Task Actions Service Deny Response
		* @description Answer to a denial.
		*/
		"c1.api.task.v1.TaskActionsServiceDenyResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the deny action that was recorded. */
			readonly ticketActionId?: string;
		};
		/**
		* Task Actions Service Escalate To Emergency Access Request
		* @description Body of a request that moves a task to emergency access.
		*/
		"c1.api.task.v1.TaskActionsServiceEscalateToEmergencyAccessRequestInput": {
			/** @description Reason or remark to store with the escalation. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the current step, from which the task is escalated. */
			policyStepId?: string;
		};
		/**
		* Task Actions Service Hard Reset Request
		* @description Body of a request that starts a task over under a freshly chosen policy.
		*/
		"c1.api.task.v1.TaskActionsServiceHardResetRequestInput": {
			/** @description Reason or remark to store with the reset. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
		};
		/**
		* Task Actions Service Hard Reset Response
		* @description Answer to a hard reset.
		*/
		"c1.api.task.v1.TaskActionsServiceHardResetResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the hard reset action that was recorded. */
			ticketActionId?: string;
		};
		/**
		* Task Actions Service Process Now Request
		* @description Body of a request to process a task without further delay.
		*/
		"c1.api.task.v1.TaskActionsServiceProcessNowRequestInput": {
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
		};
		/**
		* Task Actions Service Process Now Response
		* @description Answer to a request for immediate processing.
		*/
		"c1.api.task.v1.TaskActionsServiceProcessNowResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Actions Service Reassign Request
		* @description Body of a request that hands the current step to other users.
		*/
		"c1.api.task.v1.TaskActionsServiceReassignRequestInput": {
			/** @description Reason or remark to store with the reassignment. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description IDs of the users who take the step over. */
			newStepUserIds?: string[] | null;
			/** @description ID of the step to hand over; it has to be the current one. */
			policyStepId?: string;
		};
		/**
		* Task Actions Service Reassign Response
		* @description Answer to a reassignment.
		*/
		"c1.api.task.v1.TaskActionsServiceReassignResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the reassign action that was recorded. */
			readonly ticketActionId?: string;
		};
		/**
		* Task Actions Service Restart Request
		* @description Body of a request that runs a task's policy again from the beginning.
		*/
		"c1.api.task.v1.TaskActionsServiceRestartRequestInput": {
			/** @description Reason or remark to store with the restart. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the step during which the restart is requested. */
			policyStepId?: string;
		};
		/**
		* Task Actions Service Restart Response
		* @description Answer to a restart.
		*/
		"c1.api.task.v1.TaskActionsServiceRestartResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the restart action that was recorded. */
			ticketActionId?: string;
		};
		/**
		* Task Actions Service Skip Step Request
		* @description Body of a request that passes over a policy step.
		*/
		"c1.api.task.v1.TaskActionsServiceSkipStepRequestInput": {
			/** @description Reason or remark to store with the skip. */
			comment?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the step to pass over. */
			policyStepId: string;
		};
		/**
		* Task Audit Access Request Outcome
		* @description Audit detail: how an access request ended.
		*/
		"c1.api.task.v1.TaskAuditAccessRequestOutcome": {
			/**
			* @description Result of the access request.
			* @enum {string}
			*/
			outcome?: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" | "ACCESS_REQUEST_OUTCOME_APPROVED" | "ACCESS_REQUEST_OUTCOME_DENIED" | "ACCESS_REQUEST_OUTCOME_ERROR" | "ACCESS_REQUEST_OUTCOME_CANCELLED";
		};
		/**
		* Task Audit Action Submitted
		* @description Audit detail: an action was taken on the task.
		*/
		"c1.api.task.v1.TaskAuditActionSubmitted": {
			/** @description The action that was taken. */
			action?: components["schemas"]["c1.api.task.v1.TaskAction"];
		};
		/**
		* Task Audit Approval Auto Accepted By Policy
		* @description Audit detail: an accept step of the policy approved the task. It carries no data.
		*/
		"c1.api.task.v1.TaskAuditApprovalAutoAcceptedByPolicy": Record<string, never>;
		/**
		* Task Audit Approval Auto Rejected By Policy
		* @description Audit detail: a reject step of the policy denied the task. It carries no data.
		*/
		"c1.api.task.v1.TaskAuditApprovalAutoRejectedByPolicy": Record<string, never>;
		/**
		* Task Audit Approval Happened Automatically
		* @description Audit detail: an approval took place without anybody acting. It carries no data.
		*/
		"c1.api.task.v1.TaskAuditApprovalHappenedAutomatically": Record<string, never>;
		/**
		* Task Audit Approval Instance Change
		* @description Audit detail: an approval step changed.
		*/
		"c1.api.task.v1.TaskAuditApprovalInstanceChange": {
			/** @description The approval step after the change. */
			instance?: components["schemas"]["c1.api.policy.v1.ApprovalInstance"] | null;
		};
		/**
		* Task Audit Bulk Action Error
		* @description Audit detail: a bulk operation failed for this task.
		*/
		"c1.api.task.v1.TaskAuditBulkActionError": {
			/** @description What went wrong in the bulk operation. */
			error?: string;
		};
		/**
		* Task Audit Certify Outcome
		* @description Audit detail: how a certify task ended.
		*/
		"c1.api.task.v1.TaskAuditCertifyOutcome": {
			/**
			* @description Result of the certification, which keeps the access or takes it away.
			* @enum {string}
			*/
			outcome?: "CERTIFY_OUTCOME_UNSPECIFIED" | "CERTIFY_OUTCOME_CERTIFIED" | "CERTIFY_OUTCOME_DECERTIFIED" | "CERTIFY_OUTCOME_ERROR" | "CERTIFY_OUTCOME_CANCELLED" | "CERTIFY_OUTCOME_WAIT_TIMED_OUT";
		};
		/**
		* Task Audit Comment
		* @description Audit detail: somebody commented.
		*/
		"c1.api.task.v1.TaskAuditComment": {
			/** @description Text of the comment. */
			comment?: string;
			/**
			* Format: date-time
			* @description Time at which the comment was last edited.
			*/
			updatedAt?: string;
			/** @description ID of the user who last edited the comment. */
			updatedBy?: string;
		};
		/**
		* Task Audit Conditional Policy Execution Result
		* @description Audit detail: a conditional rule of the policy was evaluated.
		*/
		"c1.api.task.v1.TaskAuditConditionalPolicyExecutionResult": {
			/** @description Expression that was evaluated. */
			condition?: string;
			/** @description Whether the expression was true for the task. */
			conditionMatched?: boolean;
			/** @description Whether this was the default branch, taken when no rule applies. */
			defaultCondition?: boolean;
			/** @description Why the expression failed to evaluate, if it did. */
			error?: string;
			/** @description Key of the step sequence that the rule selects. */
			policyKey?: string;
		};
		/**
		* Task Audit Connector Action Result
		* @description Audit detail: a connector action ended. The variant that is set says how.
		*/
		"c1.api.task.v1.TaskAuditConnectorActionResult": {
			/** @description ID of the entitlement that the connector acted on. */
			appEntitlementId?: string;
			/** @description ID of the app that the connector acted on. */
			appId?: string;
			/** @description ID of the single action that the connector carried out. */
			connectorActionId?: string;
			/** @description ID of the connector at work. */
			connectorId?: string;
		} & ({
			/** @description The action succeeded. */
			success: components["schemas"]["c1.api.app.v1.TaskAuditSuccessResult"];
		} | {
			/** @description The action failed. */
			error: components["schemas"]["c1.api.app.v1.TaskAuditErrorResult"];
		} | {
			/** @description The action was cancelled. */
			cancelled: components["schemas"]["c1.api.app.v1.TaskAuditCancelledResult"];
		} | {
			cancelled?: null;
			error?: null;
			success?: null;
		});
		/**
		* Task Audit Escalate To Emergency Access
		* @description Audit detail: the task was moved to emergency access.
		*/
		"c1.api.task.v1.TaskAuditEscalateToEmergencyAccess": {
			/** @description ID of the policy in force before the escalation. */
			oldPolicyId?: string;
			/** @description ID of the step that was current before the escalation. */
			oldPolicyStepId?: string;
		};
		/**
		* Task Audit Expression Policy Step Error
		* @description Audit detail: the expression of a policy step did not evaluate.
		*/
		"c1.api.task.v1.TaskAuditExpressionPolicyStepError": {
			/** @description What went wrong during evaluation. */
			error?: string;
		};
		/**
		* Task Audit External Ticket Created
		* @description Audit detail: a ticket now exists in the outside system.
		*/
		"c1.api.task.v1.TaskAuditExternalTicketCreated": {
			/** @description ID of the app that the ticketing connector belongs to. */
			appId?: string;
			/** @description ID of the connector that raised the ticket. */
			connectorId?: string;
			/** @description ID of the ticket in the outside system. */
			externalTicketId?: string;
			/** @description ID of the configuration that the ticket was raised with. */
			externalTicketProvisionerConfigId?: string;
			/** @description Name of the configuration that the ticket was raised with. */
			externalTicketProvisionerConfigName?: string;
			/** @description Address at which the ticket can be viewed. */
			externalTicketUrl?: string;
		};
		/**
		* Task Audit External Ticket Error
		* @description Audit detail: handling the outside ticket failed.
		*/
		"c1.api.task.v1.TaskAuditExternalTicketError": {
			/** @description What went wrong with the ticket. */
			errorMessage?: string;
		};
		/**
		* Task Audit External Ticket Provision Step Resolved
		* @description Audit detail: the outside ticket was resolved, which ends the provisioning step.
		*/
		"c1.api.task.v1.TaskAuditExternalTicketProvisionStepResolved": {
			/** @description ID of the app that the ticketing connector belongs to. */
			appId?: string;
			/** @description ID of the connector that watches the ticket. */
			connectorId?: string;
			/** @description ID of the resolved ticket in the outside system. */
			externalTicketId?: string;
			/** @description ID of the configuration that the ticket was raised with. */
			externalTicketProvisionerConfigId?: string;
			/** @description Address at which the resolved ticket can be viewed. */
			externalTicketUrl?: string;
		};
		/**
		* Task Audit External Ticket Triggered
		* @description Audit detail: creation of an outside ticket was set off.
		*/
		"c1.api.task.v1.TaskAuditExternalTicketTriggered": {
			/** @description ID of the app that the ticketing connector belongs to. */
			appId?: string;
			/** @description ID of the connector asked to raise the ticket. */
			connectorId?: string;
			/** @description ID of the ticket in the outside system. */
			externalTicketId?: string;
			/** @description ID of the configuration used for the ticket. */
			externalTicketProvisionerConfigId?: string;
			/** @description Name of the configuration used for the ticket. */
			externalTicketProvisionerConfigName?: string;
		};
		/**
		* Task Audit Finished Connector Actions
		* @description Audit detail: all connector actions of a step have ended.
		*/
		"c1.api.task.v1.TaskAuditFinishedConnectorActions": {
			/** @description ID of the step whose connector actions ended. */
			policyStepId?: string;
		};
		/**
		* Task Audit Grant Outcome
		* @description Audit detail: how a grant task ended.
		*/
		"c1.api.task.v1.TaskAuditGrantOutcome": {
			/**
			* @description Result of the grant.
			* @enum {string}
			*/
			outcome?: "GRANT_OUTCOME_UNSPECIFIED" | "GRANT_OUTCOME_GRANTED" | "GRANT_OUTCOME_DENIED" | "GRANT_OUTCOME_ERROR" | "GRANT_OUTCOME_CANCELLED" | "GRANT_OUTCOME_WAIT_TIMED_OUT";
		};
		/**
		* Task Audit Hard Reset
		* @description Audit detail: the task was reset and given a newly chosen policy.
		*/
		"c1.api.task.v1.TaskAuditHardReset": {
			/** @description ID of the step that was current before the reset. */
			oldPolicyStepId?: string;
		};
		/**
		* Task Audit List Request
		* @description Body of a request for the audit events of a task.
		*/
		"c1.api.task.v1.TaskAuditListRequest": {
			/**
			* Format: int32
			* @description Most events to return in one page.
			*/
			pageSize?: number;
			/** @description Token from the previous page, to continue where it ended. */
			pageToken?: string;
			/** @description Events to return. When given, no others are. */
			refs?: components["schemas"]["c1.api.task.v1.TaskAuditViewRef"][] | null;
			/** @description ID of the task whose events are wanted. */
			taskId?: string;
		};
		/**
		* Task Audit List Response
		* @description One page of audit events.
		*/
		"c1.api.task.v1.TaskAuditListResponse": {
			/** @description The events on this page. */
			list?: components["schemas"]["c1.api.task.v1.TaskAuditView"][] | null;
			/** @description Token to ask for the following page with. Empty on the last page. */
			nextPageToken?: string;
		};
		/**
		* Task Audit Meta Data
		* @description Data looked up to make an audit event readable.
		*/
		"c1.api.task.v1.TaskAuditMetaData": {
			/** @description The user who caused the event. */
			user?: components["schemas"]["c1.api.user.v1.User"];
		};
		/**
		* Task Audit New Task
		* @description Audit detail: the task was opened. It carries no data.
		*/
		"c1.api.task.v1.TaskAuditNewTask": Record<string, never>;
		/**
		* Task Audit Policy Approval Reassigned
		* @description Audit detail: an approval step went to other users.
		*/
		"c1.api.task.v1.TaskAuditPolicyApprovalReassigned": {
			/** @description ID of the approval step that replaced the old one. */
			newPolicyStepId?: string;
			/** @description IDs of the users who took the approval over. */
			newUsers?: string[] | null;
			/** @description ID of the approval step that was handed over. */
			oldPolicyStepId?: string;
			/** @description Full records of the users involved. */
			users?: components["schemas"]["c1.api.user.v1.User"][] | null;
		};
		/**
		* Task Audit Policy Changed
		* @description Audit detail: the task switched to another policy.
		*/
		"c1.api.task.v1.TaskAuditPolicyChanged": {
			/** @description ID of the policy switched to. */
			newPolicyId?: string;
			/** @description ID of the policy left behind. */
			oldPolicyId?: string;
		};
		/**
		* Task Audit Policy Evaluation Step
		* @description Audit detail: a note made while the policy was evaluated.
		*/
		"c1.api.task.v1.TaskAuditPolicyEvaluationStep": {
			/** @description Text of the note. */
			stepComment?: string;
		};
		/**
		* Task Audit Policy Provision Error
		* @description Audit detail: provisioning failed.
		*/
		"c1.api.task.v1.TaskAuditPolicyProvisionError": {
			/** @description What went wrong during provisioning. */
			error?: string;
		};
		/**
		* Task Audit Policy Provision Reassigned
		* @description Audit detail: a provisioning step went to other users.
		*/
		"c1.api.task.v1.TaskAuditPolicyProvisionReassigned": {
			/** @description ID of the provisioning step that replaced the old one. */
			newPolicyStepId?: string;
			/** @description IDs of the users who took the provisioning over. */
			newUsers?: string[] | null;
			/** @description ID of the provisioning step that was handed over. */
			oldPolicyStepId?: string;
			/** @description Full records of the users involved. */
			users?: components["schemas"]["c1.api.user.v1.User"][] | null;
		};
		/**
		* Task Audit Reassigned To Delegate
		* @description Audit detail: work went to the delegate that a user had named.
		*/
		"c1.api.task.v1.TaskAuditReassignedToDelegate": {
			/** @description The delegate who took over. */
			delegatedAssigneeUser?: components["schemas"]["c1.api.user.v1.User"];
			/** @description ID of the delegate who took over. */
			delegatedAssigneeUserId?: string;
			/** @description The user who had been assigned first. */
			originalAssigneeUser?: components["schemas"]["c1.api.user.v1.User"];
			/** @description ID of the user who had been assigned first. */
			originalAssigneeUserId?: string;
		};
		/**
		* Task Audit Reassignment List Error
		* @description Audit detail: the users to reassign to could not be determined.
		*/
		"c1.api.task.v1.TaskAuditReassignmentListError": {
			/** @description What went wrong with the list of users. */
			errorMessage?: string;
		};
		/**
		* Task Audit Restart
		* @description Audit detail: the task's policy was started again.
		*/
		"c1.api.task.v1.TaskAuditRestart": {
			/** @description ID of the step that was current before the restart. */
			oldPolicyStepId?: string;
		};
		/**
		* Task Audit Revoke Outcome
		* @description Audit detail: how a revoke task ended.
		*/
		"c1.api.task.v1.TaskAuditRevokeOutcome": {
			/**
			* @description Result of the revocation.
			* @enum {string}
			*/
			outcome?: "REVOKE_OUTCOME_UNSPECIFIED" | "REVOKE_OUTCOME_REVOKED" | "REVOKE_OUTCOME_DENIED" | "REVOKE_OUTCOME_ERROR" | "REVOKE_OUTCOME_CANCELLED" | "REVOKE_OUTCOME_WAIT_TIMED_OUT";
		};
		/**
		* Task Audit Sla Escalation
		* @description Audit detail: a step was left unanswered for too long and escalated.
		*/
		"c1.api.task.v1.TaskAuditSLAEscalation": {
			/** @description Text that describes the escalation. */
			message?: string;
		};
		/**
		* Task Audit Started Connector Actions
		* @description Audit detail: connectors began to act for a step.
		*/
		"c1.api.task.v1.TaskAuditStartedConnectorActions": {
			/** @description ID of the step that connectors are acting for. */
			policyStepId?: string;
		};
		/**
		* Task Audit State Change
		* @description Audit detail: the task went from one state to another.
		*/
		"c1.api.task.v1.TaskAuditStateChange": {
			/**
			* @description State of the task before the change. The event's `currentState` is the one after.
			* @enum {string}
			*/
			previousState?: "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED";
		};
		/**
		* Task Audit Step Skipped
		* @description Audit detail: a policy step was skipped.
		*/
		"c1.api.task.v1.TaskAuditStepSkipped": {
			/** @description The user who had the step skipped. */
			skippedBy?: string;
		};
		/**
		* Task Audit Step Up Approval
		* @description Audit detail: an approval was backed by step-up authentication.
		*/
		"c1.api.task.v1.TaskAuditStepUpApproval": {
			/** @description ID of the step-up authentication that was passed. */
			stepUpTransactionId?: string;
		};
		/**
		* Task Audit View
		* @description One event in the history of a task. The variant that is set says what happened and holds the details.
		*/
		"c1.api.task.v1.TaskAuditView": {
			/**
			* Format: date-time
			* @description Time of the event.
			*/
			created?: string;
			/**
			* @description State of the task after the event.
			* @enum {string}
			*/
			currentState?: "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED";
			/**
			* @description Whether the event is ordinary or reports an error.
			* @enum {string}
			*/
			eventType?: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" | "TASK_AUDIT_EVENT_TYPE_NEUTRAL" | "TASK_AUDIT_EVENT_TYPE_ERROR";
			/** @description Unique ID of this event. */
			id?: string;
			/** @description Data looked up for display, such as the user behind the event. */
			metadata?: components["schemas"]["c1.api.task.v1.TaskAuditMetaData"];
			/**
			* @description System in which the event arose.
			* @enum {string}
			*/
			source?: "SOURCE_UNSPECIFIED" | "SOURCE_C1" | "SOURCE_JIRA" | "SOURCE_SLACK" | "SOURCE_COPILOT_AGENTS";
			/** @description ID of the task whose history includes the event. */
			ticketId?: string;
			/** @description ID of the user who caused the event. */
			userId?: string;
			/**
			* Format: int32
			* @description Number of the workflow step during which the event arose.
			*/
			workflowStep?: number;
		} & ({
			/** @description Somebody commented. */
			comment: components["schemas"]["c1.api.task.v1.TaskAuditComment"];
		} | {
			/** @description The task changed state. */
			stateChange: components["schemas"]["c1.api.task.v1.TaskAuditStateChange"];
		} | {
			/** @description An approval step changed. */
			approvalInstanceChange: components["schemas"]["c1.api.task.v1.TaskAuditApprovalInstanceChange"];
		} | {
			/** @description The connector actions of a step began. */
			connectorActionsStart: components["schemas"]["c1.api.task.v1.TaskAuditStartedConnectorActions"];
		} | {
			/** @description The connector actions of a step ended. */
			connectorActionsEnd: components["schemas"]["c1.api.task.v1.TaskAuditFinishedConnectorActions"];
		} | {
			/** @description A connector action ended. */
			actionResult: components["schemas"]["c1.api.task.v1.TaskAuditConnectorActionResult"];
		} | {
			/** @description The task was opened. */
			taskCreated: components["schemas"]["c1.api.task.v1.TaskAuditNewTask"];
		} | {
			/** @description The certification ended. */
			certifyOutcome: components["schemas"]["c1.api.task.v1.TaskAuditCertifyOutcome"];
		} | {
			/** @description Somebody acted on the task. */
			actionSubmitted: components["schemas"]["c1.api.task.v1.TaskAuditActionSubmitted"];
		} | {
			/** @description The grant ended. */
			grantOutcome: components["schemas"]["c1.api.task.v1.TaskAuditGrantOutcome"];
		} | {
			/** @description The revocation ended. */
			revokeOutcome: components["schemas"]["c1.api.task.v1.TaskAuditRevokeOutcome"];
		} | {
			/** @description An approval step went to other users. */
			approvalReassigned: components["schemas"]["c1.api.task.v1.TaskAuditPolicyApprovalReassigned"];
		} | {
			/** @description The policy was started again. */
			taskRestarted: components["schemas"]["c1.api.task.v1.TaskAuditRestart"];
		} | {
			/** @description The access request ended. */
			accessRequestOutcome: components["schemas"]["c1.api.task.v1.TaskAuditAccessRequestOutcome"];
		} | {
			/** @description A provisioning step went to other users. */
			provisionReassigned: components["schemas"]["c1.api.task.v1.TaskAuditPolicyProvisionReassigned"];
		} | {
			/** @description Provisioning failed. */
			provisionError: components["schemas"]["c1.api.task.v1.TaskAuditPolicyProvisionError"];
		} | {
			/** @description Approval took place without anybody acting. */
			approvedAutomatically: components["schemas"]["c1.api.task.v1.TaskAuditApprovalHappenedAutomatically"];
		} | {
			/** @description Work went to a user's delegate. */
			reassignedToDelegate: components["schemas"]["c1.api.task.v1.TaskAuditReassignedToDelegate"];
		} | {
			/** @description The task was reset. */
			hardReset: components["schemas"]["c1.api.task.v1.TaskAuditHardReset"];
		} | {
			/** @description The task was moved to emergency access. */
			taskEscalated: components["schemas"]["c1.api.task.v1.TaskAuditEscalateToEmergencyAccess"];
		} | {
			/** @description A conditional rule was evaluated. */
			conditionalPolicyExecutionResult: components["schemas"]["c1.api.task.v1.TaskAuditConditionalPolicyExecutionResult"];
		} | {
			/** @description The expression of a policy step did not evaluate. */
			expressionPolicyStepError: components["schemas"]["c1.api.task.v1.TaskAuditExpressionPolicyStepError"];
		} | {
			/** @description The policy approved the task by itself. */
			approvalAutoAcceptedByPolicy: components["schemas"]["c1.api.task.v1.TaskAuditApprovalAutoAcceptedByPolicy"];
		} | {
			/** @description The policy denied the task by itself. */
			approvalAutoRejectedByPolicy: components["schemas"]["c1.api.task.v1.TaskAuditApprovalAutoRejectedByPolicy"];
		} | {
			/** @description A bulk operation failed for the task. */
			bulkActionError: components["schemas"]["c1.api.task.v1.TaskAuditBulkActionError"];
		} | {
			/** @description A call of a provisioning webhook was set off. */
			webhookTriggered: components["schemas"]["c1.api.task.v1.TaskAuditWebhookTriggered"];
		} | {
			/** @description A provisioning webhook was called. */
			webhookAttempt: components["schemas"]["c1.api.task.v1.TaskAuditWebhookAttempt"];
		} | {
			/** @description A provisioning webhook was called successfully. */
			webhookSuccess: components["schemas"]["c1.api.task.v1.TaskAuditWebhookSuccess"];
		} | {
			/** @description A note was made while evaluating the policy. */
			policyEvaluationStep: components["schemas"]["c1.api.task.v1.TaskAuditPolicyEvaluationStep"];
		} | {
			/** @description The condition of a wait step came true. */
			waitStepSuccess: components["schemas"]["c1.api.task.v1.TaskAuditWaitStepSuccess"];
		} | {
			/** @description A wait step is waiting for its condition. */
			waitStepWaiting: components["schemas"]["c1.api.task.v1.TaskAuditWaitStepWaiting"];
		} | {
			/** @description A wait step ran out of time. */
			waitStepTimedOut: components["schemas"]["c1.api.task.v1.TaskAuditWaitStepTimedOut"];
		} | {
			/** @description A call of an approval webhook was set off. */
			webhookApprovalTriggered: components["schemas"]["c1.api.task.v1.TaskAuditWebhookApprovalTriggered"];
		} | {
			/** @description An approval webhook was called. */
			webhookApprovalAttempt: components["schemas"]["c1.api.task.v1.TaskAuditWebhookApprovalAttempt"];
		} | {
			/** @description An approval webhook was called successfully. */
			webhookApprovalSuccess: components["schemas"]["c1.api.task.v1.TaskAuditWebhookApprovalSuccess"];
		} | {
			/** @description An approval webhook gave an unusable answer. */
			webhookApprovalBadResponse: components["schemas"]["c1.api.task.v1.TaskAuditWebhookApprovalBadResponse"];
		} | {
			/** @description Creation of an outside ticket was set off. */
			externalTicketTriggered: components["schemas"]["c1.api.task.v1.TaskAuditExternalTicketTriggered"];
		} | {
			/** @description A ticket was raised in an outside system. */
			externalTicketCreated: components["schemas"]["c1.api.task.v1.TaskAuditExternalTicketCreated"];
		} | {
			/** @description Handling the outside ticket failed. */
			externalTicketError: components["schemas"]["c1.api.task.v1.TaskAuditExternalTicketError"];
		} | {
			/** @description The analysis that a step waited for is there. */
			waitStepAnalysisSuccess: components["schemas"]["c1.api.task.v1.TaskAuditWaitForAnalysisStepSuccess"];
		} | {
			/** @description A step is waiting for the analysis. */
			waitStepAnalysisWaiting: components["schemas"]["c1.api.task.v1.TaskAuditWaitForAnalysisStepWaiting"];
		} | {
			/** @description The analysis that a step waited for did not arrive in time. */
			waitStepAnalysisTimedOut: components["schemas"]["c1.api.task.v1.TaskAuditWaitForAnalysisStepTimedOut"];
		} | {
			/** @description An approval was backed by step-up authentication. */
			stepUpApproval: components["schemas"]["c1.api.task.v1.TaskAuditStepUpApproval"];
		} | {
			/** @description The outside ticket was resolved. */
			externalTicketProvisionStepResolved: components["schemas"]["c1.api.task.v1.TaskAuditExternalTicketProvisionStepResolved"];
		} | {
			/** @description A policy step was skipped. */
			stepSkipped: components["schemas"]["c1.api.task.v1.TaskAuditStepSkipped"];
		} | {
			/** @description The users to reassign to could not be determined. */
			reassignmentListError: components["schemas"]["c1.api.task.v1.TaskAuditReassignmentListError"];
		} | {
			/** @description A step took too long and escalated. */
			slaEscalation: components["schemas"]["c1.api.task.v1.TaskAuditSLAEscalation"];
		} | {
			/** @description The task switched to another policy. */
			policyChanged: components["schemas"]["c1.api.task.v1.TaskAuditPolicyChanged"];
		} | {
			accessRequestOutcome?: null;
			actionResult?: null;
			actionSubmitted?: null;
			approvalAutoAcceptedByPolicy?: null;
			approvalAutoRejectedByPolicy?: null;
			approvalInstanceChange?: null;
			approvalReassigned?: null;
			approvedAutomatically?: null;
			bulkActionError?: null;
			certifyOutcome?: null;
			comment?: null;
			conditionalPolicyExecutionResult?: null;
			connectorActionsEnd?: null;
			connectorActionsStart?: null;
			expressionPolicyStepError?: null;
			externalTicketCreated?: null;
			externalTicketError?: null;
			externalTicketProvisionStepResolved?: null;
			externalTicketTriggered?: null;
			grantOutcome?: null;
			hardReset?: null;
			policyChanged?: null;
			policyEvaluationStep?: null;
			provisionError?: null;
			provisionReassigned?: null;
			reassignedToDelegate?: null;
			reassignmentListError?: null;
			revokeOutcome?: null;
			slaEscalation?: null;
			stateChange?: null;
			stepSkipped?: null;
			stepUpApproval?: null;
			taskCreated?: null;
			taskEscalated?: null;
			taskRestarted?: null;
			waitStepAnalysisSuccess?: null;
			waitStepAnalysisTimedOut?: null;
			waitStepAnalysisWaiting?: null;
			waitStepSuccess?: null;
			waitStepTimedOut?: null;
			waitStepWaiting?: null;
			webhookApprovalAttempt?: null;
			webhookApprovalBadResponse?: null;
			webhookApprovalSuccess?: null;
			webhookApprovalTriggered?: null;
			webhookAttempt?: null;
			webhookSuccess?: null;
			webhookTriggered?: null;
		});
		/**
		* Task Audit View Ref
		* @description Points to one audit event.
		*/
		"c1.api.task.v1.TaskAuditViewRef": {
			/** @description ID of the event pointed to. */
			id?: string;
		};
		/**
		* Task Audit Wait For Analysis Step Success
		* @description Audit detail: the analysis that a step waited for is there.
		*/
		"c1.api.task.v1.TaskAuditWaitForAnalysisStepSuccess": {
			/** @description ID of the step that waited. */
			stepId?: string;
			/**
			* Format: date-time
			* @description Time at which the analysis became available.
			*/
			succeededAt?: string;
		};
		/**
		* Task Audit Wait For Analysis Step Timed Out
		* @description Audit detail: the analysis that a step waited for did not arrive in time.
		*/
		"c1.api.task.v1.TaskAuditWaitForAnalysisStepTimedOut": {
			/** @description ID of the step that waited. */
			stepId?: string;
			/**
			* Format: date-time
			* @description Time at which waiting for the analysis ended.
			*/
			timedOutAt?: string;
		};
		/**
		* Task Audit Wait For Analysis Step Waiting
		* @description Audit detail: a step is waiting for the analysis of the task.
		*/
		"c1.api.task.v1.TaskAuditWaitForAnalysisStepWaiting": {
			/** @description ID of the step that is waiting. */
			stepId?: string;
		};
		/**
		* Task Audit Wait Step Success
		* @description Audit detail: the condition of a wait step came true.
		*/
		"c1.api.task.v1.TaskAuditWaitStepSuccess": {
			/** @description Expression that was waited for. */
			condition?: string;
			/** @description ID of the step that waited. */
			stepId?: string;
			/**
			* Format: date-time
			* @description Time at which the expression was found true.
			*/
			succeededAt?: string;
		};
		/**
		* Task Audit Wait Step Timed Out
		* @description Audit detail: a wait step ran out of time.
		*/
		"c1.api.task.v1.TaskAuditWaitStepTimedOut": {
			/** @description Expression that did not come true. */
			condition?: string;
			/** @description ID of the step that waited. */
			stepId?: string;
			/**
			* Format: date-time
			* @description Time at which the step gave up.
			*/
			timedOutAt?: string;
		};
		/**
		* Task Audit Wait Step Waiting
		* @description Audit detail: a wait step is waiting for its condition.
		*/
		"c1.api.task.v1.TaskAuditWaitStepWaiting": {
			/** @description Expression that is being waited for. */
			condition?: string;
			/** @description ID of the step that is waiting. */
			stepId?: string;
		};
		/**
		* Task Audit Webhook Approval Attempt
		* @description Audit detail: an approval webhook was called.
		*/
		"c1.api.task.v1.TaskAuditWebhookApprovalAttempt": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Approval Bad Response
		* @description Audit detail: an approval webhook gave an answer that could not be used.
		*/
		"c1.api.task.v1.TaskAuditWebhookApprovalBadResponse": {
			/** @description Why the answer could not be used. */
			error?: string;
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Approval Success
		* @description Audit detail: an approval webhook was called successfully.
		*/
		"c1.api.task.v1.TaskAuditWebhookApprovalSuccess": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Approval Triggered
		* @description Audit detail: a call of an approval webhook was set off.
		*/
		"c1.api.task.v1.TaskAuditWebhookApprovalTriggered": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Attempt
		* @description Audit detail: a provisioning webhook was called.
		*/
		"c1.api.task.v1.TaskAuditWebhookAttempt": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Success
		* @description Audit detail: a provisioning webhook was called successfully.
		*/
		"c1.api.task.v1.TaskAuditWebhookSuccess": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Audit Webhook Triggered
		* @description Audit detail: a call of a provisioning webhook was set off.
		*/
		"c1.api.task.v1.TaskAuditWebhookTriggered": {
			/** @description ID of the webhook, as configured in the tenant. */
			webhookId?: string;
			/** @description ID of this one run of the webhook. */
			webhookInstanceId?: string;
			/** @description Display name of the webhook. */
			webhookName?: string;
			/** @description Address that the webhook sends its requests to. */
			webhookUrl?: string;
		};
		/**
		* Task Expand Mask
		* @description Chooses which objects related to a task are returned in full, in the `expanded` array of the answer.
		*/
		"c1.api.task.v1.TaskExpandMask": {
			/** @description Names of the relations to expand; `*` stands for all of them. */
			paths?: ("*" | "access_review_id" | "user_id" | "created_by_user_id" | "app_id" | "app_user_id" | "app_entitlement_ids" | "step_approver_ids" | "identity_user_id" | "insight_ids")[] | null;
		};
		/**
		* Task Grant Source
		* @description Tells which outside request led to a grant task.
		*/
		"c1.api.task.v1.TaskGrantSource": {
			/** @description Address of the outside request. */
			externalUrl?: string;
			/** @description ID of the integration that the request came through. */
			integrationId?: string;
			/** @description ID of the request in the outside system. */
			requestId?: string;
		};
		/**
		* Task Ref
		* @description Points to one task.
		*/
		"c1.api.task.v1.TaskRef": {
			/** @description ID of the task pointed to. */
			id?: string;
		};
		/**
		* Task Revoke Source
		* @description Why a revoke task exists. The variant that is set names the cause.
		*/
		"c1.api.task.v1.TaskRevokeSource": {
			/** @description An access review turned the access down. */
			review: components["schemas"]["c1.api.task.v1.TaskRevokeSourceReview"];
		} | {
			/** @description A user asked for the revocation. */
			request: components["schemas"]["c1.api.task.v1.TaskRevokeSourceRequest"];
		} | {
			/** @description The time-limited access ran out. */
			expired: components["schemas"]["c1.api.task.v1.TaskRevokeSourceExpired"];
		} | {
			/** @description The access was not being used. */
			nonUsage: components["schemas"]["c1.api.task.v1.TaskRevokeSourceNonUsage"];
		} | {
			expired?: null;
			nonUsage?: null;
			request?: null;
			review?: null;
		};
		/**
		* Task Revoke Source Expired
		* @description Revocation because time-limited access ran out.
		*/
		"c1.api.task.v1.TaskRevokeSourceExpired": {
			/**
			* Format: date-time
			* @description Time at which the access ran out.
			*/
			expiredAt?: string;
		};
		/**
		* Task Revoke Source Non Usage
		* @description Revocation because the access was not being used.
		*/
		"c1.api.task.v1.TaskRevokeSourceNonUsage": {
			/**
			* Format: date-time
			* @description Time from which the unused access counts as expired.
			*/
			expiresAt?: string;
			/**
			* Format: date-time
			* @description Time of the last login with the access.
			*/
			lastLogin?: string;
		};
		/**
		* Task Revoke Source Request
		* @description Revocation that a user asked for.
		*/
		"c1.api.task.v1.TaskRevokeSourceRequest": {
			/** @description ID of the user who asked for the revocation. */
			requestUserId?: string;
		};
		/**
		* Task Revoke Source Review
		* @description Revocation that follows from an access review.
		*/
		"c1.api.task.v1.TaskRevokeSourceReview": {
			/** @description ID of the review that turned the access down. */
			accessReviewId?: string;
			/** @description ID of the certify task whose denial led to this task. */
			certTicketId?: string;
		};
		/**
		* Task Search Request
		* @description Filters, order and paging of a task search.
		*/
		"c1.api.task.v1.TaskSearchRequest": {
			/** @description Keep tasks that are part of one of these access reviews. */
			accessReviewIds?: string[] | null;
			/** @description Keep tasks about accounts that one of these users owns. */
			accountOwnerIds?: string[] | null;
			/** @description Keep tasks about accounts of these types. */
			accountTypes?: ("APP_USER_TYPE_UNSPECIFIED" | "APP_USER_TYPE_USER" | "APP_USER_TYPE_SERVICE_ACCOUNT" | "APP_USER_TYPE_SYSTEM_ACCOUNT")[] | null;
			/** @description Keep tasks that this user is the actor of. */
			actorId?: string;
			/** @description Keep tasks about one of these entitlements. */
			appEntitlementIds?: string[] | null;
			/** @description Keep tasks that target one of these apps. */
			applicationIds?: string[] | null;
			/** @description Keep tasks about one of these resources. */
			appResourceIds?: string[] | null;
			/** @description Keep tasks about resources of one of these types. */
			appResourceTypeIds?: string[] | null;
			/** @description Keep tasks whose subject is one of these app users. */
			appUserSubjectIds?: string[] | null;
			/** @description Keep open tasks assigned to this user, and closed ones that this user approved. */
			assignedOrStepApproverUserId?: string;
			/** @description Keep tasks that are assigned to one of these users now. */
			assigneesInIds?: string[] | null;
			/**
			* Format: date-time
			* @description Keep tasks opened later than this.
			*/
			createdAfter?: string;
			/**
			* Format: date-time
			* @description Keep tasks opened earlier than this.
			*/
			createdBefore?: string;
			/**
			* @description Keep tasks whose current step is of this kind.
			* @enum {string}
			*/
			currentStep?: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" | "TASK_SEARCH_CURRENT_STEP_APPROVAL" | "TASK_SEARCH_CURRENT_STEP_PROVISION";
			/**
			* @description Keep emergency tasks, all others, or both.
			* @enum {string}
			*/
			emergencyStatus?: "UNSPECIFIED" | "ALL" | "NON_EMERGENCY" | "EMERGENCY";
			/** @description Leave out tasks about one of these entitlements. */
			excludeAppEntitlementIds?: string[] | null;
			/** @description Leave out tasks about resources of one of these types. */
			excludeAppResourceTypeIds?: string[] | null;
			/** @description Leave out the tasks with these IDs. */
			excludeIds?: string[] | null;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description Whether deleted tasks are searched too. */
			includeDeleted?: boolean;
			/** @description Keep tasks that one of these users sees under My Work. */
			myWorkUserIds?: string[] | null;
			/**
			* Format: google-duration
			* @description Keep tasks that have existed for longer than this.
			*/
			olderThanDuration?: string;
			/** @description Keep tasks that one of these users opened. */
			openerIds?: string[] | null;
			/** @description Keep tasks that this user opened or is the subject of. */
			openerOrSubjectUserId?: string;
			/**
			* Format: int32
			* @description Most tasks to return in one page, at most 100. Values from 1 to 9 are raised to 10; 0 means the default, which is 25.
			*/
			pageSize?: number;
			/** @description Token from the previous page, to continue where it ended. */
			pageToken?: string;
			/** @description Keep tasks on which one of these users has acted. */
			previouslyActedOnIds?: string[] | null;
			/** @description Text to look for in names and descriptions, with some tolerance; a task's numeric ID is found as well. */
			query?: string;
			/** @description Keep the tasks that are listed here. */
			refs?: components["schemas"]["c1.api.task.v1.TaskRef"][] | null;
			/**
			* @description Order of the results.
			* @enum {string}
			*/
			sortBy?: "TASK_SEARCH_SORT_BY_UNSPECIFIED" | "TASK_SEARCH_SORT_BY_ACCOUNT" | "TASK_SEARCH_SORT_BY_RESOURCE" | "TASK_SEARCH_SORT_BY_ACCOUNT_OWNER" | "TASK_SEARCH_SORT_BY_REVERSE_TICKET_ID" | "TASK_SEARCH_SORT_BY_TICKET_ID" | "TASK_SEARCH_SORT_BY_CREATED_AT" | "TASK_SEARCH_SORT_BY_REVERSE_CREATED_AT";
			/** @description Keep tasks whose current step is approved in one of these ways. */
			stepApprovalTypes?: ("STEP_APPROVAL_TYPE_UNSPECIFIED" | "STEP_APPROVAL_TYPE_USERS" | "STEP_APPROVAL_TYPE_MANAGER" | "STEP_APPROVAL_TYPE_APP_OWNERS" | "STEP_APPROVAL_TYPE_GROUP" | "STEP_APPROVAL_TYPE_SELF" | "STEP_APPROVAL_TYPE_ENTITLEMENT_OWNERS" | "STEP_APPROVAL_TYPE_EXPRESSION" | "STEP_APPROVAL_TYPE_WEBHOOK" | "STEP_APPROVAL_TYPE_RESOURCE_OWNERS" | "STEP_APPROVAL_TYPE_AGENT")[] | null;
			/** @description Keep tasks that are about one of these users. */
			subjectIds?: string[] | null;
			/** @description Keep tasks that are in one of these states. */
			taskStates?: ("TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED")[] | null;
			/** @description Keep tasks of these types. Each entry sets one type, whose object may be empty. */
			taskTypes?: components["schemas"]["c1.api.task.v1.TaskType"][] | null;
			/** @description Keep tasks about users who have one of these employment statuses. */
			userEmploymentStatuses?: string[] | null;
		};
		/**
		* Task Search Response
		* @description One page of search results.
		*/
		"c1.api.task.v1.TaskSearchResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The tasks on this page, no more than the page size of the request. */
			list?: components["schemas"]["c1.api.task.v1.TaskView"][] | null;
			/** @description Token to ask for the following page with: send the same request again with this as `pageToken`. Empty on the last page. */
			nextPageToken?: string;
		};
		/**
		* Task Service Action Response
		* @description Answer to an action on a task, shared by several operations.
		*/
		"c1.api.task.v1.TaskServiceActionResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task as the action left it, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
			/** @description ID of the action that was recorded. */
			ticketActionId?: string;
		};
		/**
		* Task Service Create Grant Request
		* @description Body of a request for access: the entitlement, who is to have it, and for how long.
		*/
		"c1.api.task.v1.TaskServiceCreateGrantRequest": {
			/** @description ID of the entitlement that is asked for. */
			appEntitlementId: string;
			/** @description ID of the app in which the entitlement is defined. */
			appId: string;
			/** @description ID of the app user, that is the account, to receive access. Not to be combined with `identityUserId`. */
			appUserId?: string;
			/** @description Justification for the request. */
			description?: string;
			/** @description Whether to open the task as emergency access. */
			emergencyAccess?: boolean;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/**
			* Format: google-duration
			* @description How long the access is to last.
			*/
			grantDuration?: string;
			/** @description ID of the user to receive access through an account of theirs. Not to be combined with `appUserId`. */
			identityUserId?: string;
			/** @description The outside request behind this one, if any. */
			source?: components["schemas"]["c1.api.task.v1.TaskGrantSource"];
		};
		/**
		* Task Service Create Grant Response
		* @description Answer to opening a grant task.
		*/
		"c1.api.task.v1.TaskServiceCreateGrantResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The new task, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Service Create Offboarding Request
		* @description Body of a request to take all access away from a user.
		*/
		"c1.api.task.v1.TaskServiceCreateOffboardingRequest": {
			/** @description Justification for the offboarding. */
			description?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the user who is leaving. */
			subjectUserId?: string;
		};
		/**
		* Task Service Create Offboarding Response
		* @description Answer to opening an offboarding task.
		*/
		"c1.api.task.v1.TaskServiceCreateOffboardingResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The new task, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Service Create Revoke Request
		* @description Body of a request to take access away: the entitlement, and who is to lose it.
		*/
		"c1.api.task.v1.TaskServiceCreateRevokeRequest": {
			/** @description ID of the entitlement that is taken away. */
			appEntitlementId: string;
			/** @description ID of the app in which the entitlement is defined. */
			appId: string;
			/** @description ID of the app user, that is the account, to lose access. Not to be combined with `identityUserId`. */
			appUserId?: string;
			/** @description Justification for the revocation. */
			description?: string;
			/** @description Related objects to send along in `expanded`. */
			expandMask?: components["schemas"]["c1.api.task.v1.TaskExpandMask"];
			/** @description ID of the user to lose access through an account of theirs. Not to be combined with `appUserId`. */
			identityUserId?: string;
		};
		/**
		* Task Service Create Revoke Response
		* @description Answer to opening a revoke task.
		*/
		"c1.api.task.v1.TaskServiceCreateRevokeResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The new task, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Service Get Response
		* @description Answer to fetching a task.
		*/
		"c1.api.task.v1.TaskServiceGetResponse": {
			/** @description Related objects that the expand mask asked for, each with its type in `@type`. */
			readonly expanded?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description The task asked for, with paths into `expanded`. */
			taskView?: components["schemas"]["c1.api.task.v1.TaskView"];
		};
		/**
		* Task Type
		* @description What a task is for. The variant that is set names the kind of task and holds its details.
		*/
		"c1.api.task.v1.TaskType": {
			/** @description Give access. */
			grant: components["schemas"]["c1.api.task.v1.TaskTypeGrant"];
		} | {
			/** @description Take access away. */
			revoke: components["schemas"]["c1.api.task.v1.TaskTypeRevoke"];
		} | {
			/** @description Review existing access. */
			certify: components["schemas"]["c1.api.task.v1.TaskTypeCertify"];
		} | {
			/** @description Remove a departing user's access. */
			offboarding: components["schemas"]["c1.api.task.v1.TaskTypeOffboarding"];
		} | {
			certify?: null;
			grant?: null;
			offboarding?: null;
			revoke?: null;
		};
		/**
		* Task Type Certify
		* @description Details of a task that asks whether somebody should keep their access.
		*/
		"c1.api.task.v1.TaskTypeCertify": {
			/** @description ID of the access review that the task is part of. */
			readonly accessReviewId?: string;
			/** @description ID of the item in the access review that the task decides. A revoke task that comes from a denied certification refers to it too. */
			readonly accessReviewSelection?: string;
			/** @description ID of the entitlement whose holder is reviewed. */
			readonly appEntitlementId?: string;
			/** @description ID of the app that the access is in. */
			readonly appId?: string;
			/** @description ID of the account that has the access. */
			readonly appUserId?: string;
			/** @description ID of the user who has the access. */
			readonly identityUserId?: string;
			/**
			* @description Result of the certification, once there is one.
			* @enum {string}
			*/
			readonly outcome?: "CERTIFY_OUTCOME_UNSPECIFIED" | "CERTIFY_OUTCOME_CERTIFIED" | "CERTIFY_OUTCOME_DECERTIFIED" | "CERTIFY_OUTCOME_ERROR" | "CERTIFY_OUTCOME_CANCELLED" | "CERTIFY_OUTCOME_WAIT_TIMED_OUT";
			/**
			* Format: date-time
			* @description Time at which the result was reached.
			*/
			readonly outcomeTime?: string;
		};
		/**
		* Task Type Grant
		* @description Details of a task that gives access.
		*/
		"c1.api.task.v1.TaskTypeGrant": {
			/** @description ID of the entitlement that the task gives. */
			readonly appEntitlementId?: string;
			/** @description ID of the app to which access is given. */
			readonly appId?: string;
			/** @description ID of the account to receive the access. */
			readonly appUserId?: string;
			/**
			* Format: google-duration
			* @description How long the access is to last.
			*/
			readonly grantDuration?: string;
			/** @description ID of the user to receive the access. */
			readonly identityUserId?: string;
			/**
			* @description Result of the grant, once there is one.
			* @enum {string}
			*/
			readonly outcome?: "GRANT_OUTCOME_UNSPECIFIED" | "GRANT_OUTCOME_GRANTED" | "GRANT_OUTCOME_DENIED" | "GRANT_OUTCOME_ERROR" | "GRANT_OUTCOME_CANCELLED" | "GRANT_OUTCOME_WAIT_TIMED_OUT";
			/**
			* Format: date-time
			* @description Time at which the result was reached.
			*/
			readonly outcomeTime?: string;
			/** @description The outside request that led to the task, if any. */
			source?: components["schemas"]["c1.api.task.v1.TaskGrantSource"];
		};
		/**
		* Task Type Offboarding
		* @description Details of a task that takes all access away from a departing user.
		*/
		"c1.api.task.v1.TaskTypeOffboarding": {
			/**
			* @description Result of the offboarding, or that it is still in progress.
			* @enum {string}
			*/
			readonly outcome?: "OFFBOARDING_OUTCOME_UNSPECIFIED" | "OFFBOARDING_OUTCOME_IN_PROGRESS" | "OFFBOARDING_OUTCOME_DONE" | "OFFBOARDING_OUTCOME_ERROR" | "OFFBOARDING_OUTCOME_CANCELLED";
			/**
			* Format: date-time
			* @description Time at which the result was reached.
			*/
			readonly outcomeTime?: string;
			/** @description ID of the departing user. */
			readonly subjectUserId?: string;
		};
		/**
		* Task Type Revoke
		* @description Details of a task that takes access away.
		*/
		"c1.api.task.v1.TaskTypeRevoke": {
			/** @description ID of the entitlement that the task takes away. */
			readonly appEntitlementId?: string;
			/** @description ID of the app from which access is removed. */
			readonly appId?: string;
			/** @description ID of the account to lose the access. */
			readonly appUserId?: string;
			/** @description ID of the user to lose the access. */
			readonly identityUserId?: string;
			/**
			* @description Result of the revocation, once there is one.
			* @enum {string}
			*/
			readonly outcome?: "REVOKE_OUTCOME_UNSPECIFIED" | "REVOKE_OUTCOME_REVOKED" | "REVOKE_OUTCOME_DENIED" | "REVOKE_OUTCOME_ERROR" | "REVOKE_OUTCOME_CANCELLED" | "REVOKE_OUTCOME_WAIT_TIMED_OUT";
			/**
			* Format: date-time
			* @description Time at which the result was reached.
			*/
			readonly outcomeTime?: string;
			/** @description What gave rise to the revocation. */
			source?: components["schemas"]["c1.api.task.v1.TaskRevokeSource"];
		};
		/**
		* Task View
		* @description A task together with paths that lead to its related objects. Each path is a JSONPath into the `expanded` array of the same answer.
		*/
		"c1.api.task.v1.TaskView": {
			/** @description Leads to the access review that the task is part of. */
			readonly accessReviewPath?: string;
			/** @description Leads to the app that the task is about. */
			readonly appPath?: string;
			/** @description Leads to the app user, that is the account, the task is about. */
			readonly appUserPath?: string;
			/** @description Leads to the user who opened the task. */
			readonly createdByUserPath?: string;
			/** @description Leads to the entitlements that the task is about. */
			readonly entitlementsPath?: string;
			/** @description Leads to the user who owns the account that the task targets. */
			readonly identityUserPath?: string;
			/** @description Leads to the insights gathered for the task. */
			readonly insightsPath?: string;
			/** @description Leads to the users who may decide the current step. */
			readonly stepApproversPath?: string;
			/** @description The task itself. */
			task?: components["schemas"]["c1.api.task.v1.Task"];
			/** @description Leads to the user whom the task targets directly, whether or not an account exists. */
			readonly userPath?: string;
		};
		/**
		* User
		* @description A person, service or agent known to ConductorOne, with attributes gathered from directories and apps.
		*/
		"c1.api.user.v1.User": {
			/**
			* Format: date-time
			* @description Time at which the user was first known to ConductorOne.
			*/
			readonly createdAt?: string;
			/** @description ID of the user who receives this user's tasks instead. */
			delegatedUserId?: string;
			/**
			* Format: date-time
			* @description Time at which the user was deleted, if that happened.
			*/
			readonly deletedAt?: string;
			/** @description Part of the organization that the user works in. */
			readonly department?: string;
			/** @description Accounts and attribute mappings that the department was taken from. */
			readonly departmentSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description IDs of the directories that list the user. */
			readonly directoryIds?: string[] | null;
			/**
			* @description Whether the directory has the user as enabled, disabled or deleted.
			* @enum {string}
			*/
			readonly directoryStatus?: "UNKNOWN" | "ENABLED" | "DISABLED" | "DELETED";
			/** @description Accounts and attribute mappings that the directory status was taken from. */
			readonly directoryStatusSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description Name of the user as shown to others. */
			readonly displayName?: string;
			/** @description Main email address. */
			readonly email?: string;
			/** @description Email addresses found across the user's accounts. */
			readonly emails?: string[] | null;
			/** @description Accounts and attribute mappings that the email addresses were taken from. */
			readonly emailSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description Employee IDs found across the user's accounts. */
			readonly employeeIds?: string[] | null;
			/** @description Accounts and attribute mappings that the employee IDs were taken from. */
			readonly employeeIdSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description State of the user's employment, in the wording of its source. */
			readonly employmentStatus?: string;
			/** @description Accounts and attribute mappings that the employment status was taken from. */
			readonly employmentStatusSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description Form of employment, in the wording of its source. */
			readonly employmentType?: string;
			/** @description Accounts and attribute mappings that the employment type was taken from. */
			readonly employmentTypeSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description Unique ID of this user. */
			readonly id?: string;
			/** @description Position that the user holds. */
			readonly jobTitle?: string;
			/** @description Accounts and attribute mappings that the job title was taken from. */
			readonly jobTitleSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description IDs of the users who manage this one. */
			readonly managerIds?: string[] | null;
			/** @description Accounts and attribute mappings that the managers were taken from. */
			readonly managerSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
			/** @description Further attributes of the user, under names that vary from tenant to tenant. */
			readonly profile?: {
				[key: string]: unknown;
			};
			/** @description IDs of the ConductorOne roles that decide what the user may do in the product. */
			roleIds?: string[] | null;
			/**
			* @description Whether the user is enabled, disabled or deleted in ConductorOne.
			* @enum {string}
			*/
			status?: "UNKNOWN" | "ENABLED" | "DISABLED" | "DELETED";
			/**
			* @description What the user stands for: a human, a service, an agent or the system.
			* @enum {string}
			*/
			readonly type?: "USER_TYPE_UNSPECIFIED" | "USER_TYPE_SYSTEM" | "USER_TYPE_HUMAN" | "USER_TYPE_SERVICE" | "USER_TYPE_AGENT";
			/**
			* Format: date-time
			* @description Time of the latest change to the user.
			*/
			readonly updatedAt?: string;
			/** @description Main username, as a rule that of the primary directory. */
			readonly username?: string;
			/** @description Usernames found across the user's accounts. */
			readonly usernames?: string[] | null;
			/** @description Accounts and attribute mappings that the usernames were taken from. */
			readonly usernameSources?: components["schemas"]["c1.api.user.v1.UserAttributeMappingSource"][] | null;
		};
		/**
		* User Attribute Mapping Source
		* @description Tells which account, and which attribute of it, supplied a value of a user.
		*/
		"c1.api.user.v1.UserAttributeMappingSource": {
			/** @description ID of the app in which the account exists. */
			appId?: string;
			/** @description ID of the account that supplied the value. */
			appUserId?: string;
			/** @description Name of the account's profile attribute that was read. */
			appUserProfileAttributeKey?: string;
			/** @description ID of the mapping that linked the attribute to the user. */
			userAttributeMappingId?: string;
			/** @description The value that was supplied. */
			value?: string;
		};
		/**
		* Any
		* @description A message of a type that is not fixed in advance. `@type` names the type; the other members are the fields of that message.
		*/
		"google.protobuf.Any": {
			/** @description Names the type of the message, as a type URL. */
			"@type"?: string;
		} & {
			[key: string]: unknown;
		};
		/**
		* Status
		* @description Describes why a request failed, in the form that gRPC services use.
		*/
		"google.rpc.Status": {
			/**
			* Format: int32
			* @description Number that classifies the failure, one of the gRPC status codes.
			*/
			code?: number;
			/** @description Messages with more information about the failure; their types vary. */
			details?: components["schemas"]["google.protobuf.Any"][] | null;
			/** @description Explanation in English for developers. It is not meant to be shown to end users. */
			message?: string;
		};
	};
	responses: {
		/** @description The request was refused, for instance because it is malformed, not authorized, or names something that does not exist. */
		ClientError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["google.rpc.Status"];
			};
		};
		/** @description The service failed to handle the request. */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["google.rpc.Status"];
			};
		};
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"c1.api.task.v1.TaskSearchService.Search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskSearchRequest"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description A page of the tasks found, and a token for the next page if there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskSearchResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskAudit.List": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskAuditListRequest"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description A page of audit events, and a token for the next page if there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskAuditListResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskService.CreateGrantTask": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateGrantRequest"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The grant task that was opened. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateGrantResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskService.CreateOffboardingTask": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateOffboardingRequest"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The offboarding task that was opened. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateOffboardingResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskService.CreateRevokeTask": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateRevokeRequest"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The revoke task that was opened. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceCreateRevokeResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskService.Get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to fetch, by its ID or numeric ID. */
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceGetResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Approve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task that the step belongs to, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceApproveRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task with the approval recorded. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceApproveResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.ApproveWithStepUp": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task that the step belongs to, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceApproveWithStepUpRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task with the approval recorded, or the address at which to authenticate first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceApproveWithStepUpResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Close": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to close, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceCloseRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task that is being closed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceCloseResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Comment": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to comment on, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceCommentRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task that was commented on. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceCommentResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Deny": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task that the step belongs to, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceDenyRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task with the denial recorded. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceDenyResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.EscalateToEmergencyAccess": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to escalate, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceEscalateToEmergencyAccessRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task under its emergency policy. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceActionResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.ProcessNow": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to process, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceProcessNowRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task whose processing was set off. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceProcessNowResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Reassign": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task that the step belongs to, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceReassignRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task with its step reassigned. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceReassignResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.HardReset": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to start over, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceHardResetRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task as it starts over. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceHardResetResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.Restart": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task to restart, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceRestartRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task back at the start of its policy. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceRestartResponse"];
				};
			};
		};
	};
	"c1.api.task.v1.TaskActionsService.SkipStep": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Task that the step belongs to, by its ID or numeric ID. */
				task_id: string;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["c1.api.task.v1.TaskActionsServiceSkipStepRequestInput"];
			};
		};
		responses: {
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
			/** @description The task past the skipped step. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["c1.api.task.v1.TaskServiceActionResponse"];
				};
			};
		};
	};
}
