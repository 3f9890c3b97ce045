// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationUrls.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeBatchOrganizationRegistrationTasksRequest;
use crate::ess::v2020_11_11::types::{Agent, OrganizationAuthUrl, UserInfo};

impl Client {
    /// Returns the registration links of a batch started by `CreateBatchOrganizationRegistrationTasks`. The batch is
    /// processed in the background, normally within 3 to 5 seconds, sometimes longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBatchOrganizationRegistrationUrls)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Takes time: pass
    ///   [`response.follow_up(&request)`](DescribeBatchOrganizationRegistrationUrlsResponse::follow_up) to
    ///   [`wait_until_registrations_accepted`](Self::wait_until_registrations_accepted)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, Client, DescribeBatchOrganizationRegistrationUrlsRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDSxSUUxxxxxxxx21JXBlJZsaj"));
    /// let request = DescribeBatchOrganizationRegistrationUrlsRequest::new(
    ///         "yDSxSUUxxxxxxxx21JXBlJZsaj",
    ///     )
    ///     .agent(Agent::new());
    /// let response = client.describe_batch_organization_registration_urls(&request).await?;
    /// println!("{:?}", response.organization_auth_urls);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_batch_organization_registration_urls(
        &self,
        request: &DescribeBatchOrganizationRegistrationUrlsRequest,
    ) -> impl Future<
        Output = Result<DescribeBatchOrganizationRegistrationUrlsResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_batch_organization_registration_urls`].
#[must_use]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Task returned by `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub task_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,
}

impl DescribeBatchOrganizationRegistrationUrlsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
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
}

/// Response of [`Client::describe_batch_organization_registration_urls`].
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsResponse {
    /// Registration links of the organizations.
    ///
    /// - On the wire: `OrganizationAuthUrls`, list of object `OrganizationAuthUrl`
    pub organization_auth_urls: Option<Vec<OrganizationAuthUrl>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeBatchOrganizationRegistrationUrlsResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_registrations_accepted`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &DescribeBatchOrganizationRegistrationUrlsRequest,
    ) -> DescribeBatchOrganizationRegistrationTasksRequest {
        DescribeBatchOrganizationRegistrationTasksRequest {
            task_ids: Some(
                ::core::iter::once(self)
                    .flat_map(|item| item.organization_auth_urls.iter().flatten())
                    .filter_map(|item| item.sub_task_id.as_ref())
                    .cloned()
                    .collect(),
            ),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for DescribeBatchOrganizationRegistrationUrlsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBatchOrganizationRegistrationUrls")
    };
    type Response = DescribeBatchOrganizationRegistrationUrlsResponse;
}

rt::request! {
    DescribeBatchOrganizationRegistrationUrlsRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 agent: Option "Agent";
    }
}

rt::response! {
    DescribeBatchOrganizationRegistrationUrlsResponse {
        0 organization_auth_urls: Option "OrganizationAuthUrls";
        1 request_id: "RequestId";
    }
}
