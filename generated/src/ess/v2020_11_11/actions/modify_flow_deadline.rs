// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyFlowDeadline.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Extends the deadline of a running flow, or of one signer if `RecipientId` is given. Flows of a flow group are
    /// not supported.
    ///
    /// - The flow or the signer must not have ended: signed, rejected, expired, cancelled, refused to fill in,
    ///   released.
    /// - The new deadline must be later than the present one.
    /// - In ordered flows a signer's deadline must not be later than that of the next signer, and must be before that
    ///   of the flow.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyFlowDeadline)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Only for: initiator, super administrator, legal representative
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, ModifyFlowDeadlineRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt2UUgygqxyp7yUuO5zjEwqXwsIljA"));
    /// let request = ModifyFlowDeadlineRequest::new(
    ///         "yDCNtUUckpvrezq3UudRJ1LEXDLa8Lga",
    ///         1705976964,
    ///     )
    ///     .recipient_id("yDwhyUUckp2cmuh4Uu2bfpvRH48OvSw7");
    /// let response = client.modify_flow_deadline(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_flow_deadline(
        &self,
        request: &ModifyFlowDeadlineRequest,
    ) -> impl Future<Output = Result<ModifyFlowDeadlineResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_flow_deadline`].
#[must_use]
#[non_exhaustive]
pub struct ModifyFlowDeadlineRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDw7hUUckpkmkwraUunP4DbSHZaRRhKP`
    pub flow_id: String,

    /// New deadline of the flow or the signer.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Limit: not before now (logs a warning)
    /// - Example: `1705976978`
    pub deadline: i64,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Signer whose deadline alone is extended, as returned when the flow was started or queried. If left out, the
    /// deadline of the flow is extended, and of all signers that had none of their own.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRvoUUgygqoh324UuO4zjE8OBoGfRNr`
    pub recipient_id: Option<String>,
}

impl ModifyFlowDeadlineRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_id: flow_id.into(),
            deadline,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `RecipientId`. Signer whose deadline alone is extended, as returned when the flow was started or queried.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

/// Response of [`Client::modify_flow_deadline`].
#[non_exhaustive]
pub struct ModifyFlowDeadlineResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyFlowDeadlineRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyFlowDeadline")
    };
    type Response = ModifyFlowDeadlineResponse;
}

rt::request! {
    ModifyFlowDeadlineRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 deadline: "Deadline", required().limits(&[min_now(0)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 recipient_id: Option "RecipientId";
    }
}

rt::response! {
    ModifyFlowDeadlineResponse {
        0 request_id: "RequestId";
    }
}
