// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationTasks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{
    Agent, BatchOrganizationRegistrationTasksDetails, UserInfo,
};

impl Client {
    /// Returns the state of tasks that verify organizations in a batch.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBatchOrganizationRegistrationTasks)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// use tc3::ess::{Client, DescribeBatchOrganizationRegistrationTasksRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = DescribeBatchOrganizationRegistrationTasksRequest::new()
    ///     .task_ids(
    ///         vec![
    ///             "yDt3sUUckpxzouwhUuFrZIdEqeNE9O1t".into(),
    ///             "yDt3sUUckpxzouw2UuFrZIdy9KZYcPGK".into(),
    ///             "yDt3sUUckpxzouwrUuFrZIdRVTqybC0a".into()
    ///         ],
    ///     );
    /// let response = client
    ///     .describe_batch_organization_registration_tasks(&request)
    ///     .await?;
    /// println!("{:?}", response.details);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_batch_organization_registration_tasks(
        &self,
        request: &DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> impl Future<
        Output = Result<DescribeBatchOrganizationRegistrationTasksResponse, Error>,
    > {
        self.call(request)
    }

    /// Every organization has its link to register.
    ///
    /// Calls [`describe_batch_organization_registration_tasks`](Self::describe_batch_organization_registration_tasks)
    /// again and again. Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: every `Details[].Status` is one of `Create`, `Submit`, `Authorization`, and there is one for each of
    ///   `TaskIds`
    /// - Failed: `Failed`; all others go on
    /// - Pauses: 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_registration_links_made<'a>(
        &'a self,
        request: &'a DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Waiting<'a, DescribeBatchOrganizationRegistrationTasksResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "registration_links_made",
            watch: "Details[].Status",
            named_by: Some("TaskIds"),
            done: &["Create", "Submit", "Authorization"],
            failed: &["Failed"],
            first: 3,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }

    /// The data of every organization were accepted; its letter of authorization or its legal representative comes
    /// next.
    ///
    /// Calls [`describe_batch_organization_registration_tasks`](Self::describe_batch_organization_registration_tasks)
    /// again and again. Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: every `Details[].Status` is `Authorization`, and there is one for each of `TaskIds`
    /// - Failed: `Failed`; all others go on
    /// - Pauses: 1m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_registrations_accepted<'a>(
        &'a self,
        request: &'a DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Waiting<'a, DescribeBatchOrganizationRegistrationTasksResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "registrations_accepted",
            watch: "Details[].Status",
            named_by: Some("TaskIds"),
            done: &["Authorization"],
            failed: &["Failed"],
            first: 60,
            pace: 60,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_batch_organization_registration_tasks`].
#[must_use]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Tasks of single organizations: the `SubTaskId` of `DescribeBatchOrganizationRegistrationUrls`.
    ///
    /// - On the wire: `TaskIds`, list of String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub task_ids: Option<Vec<String>>,
}

impl DescribeBatchOrganizationRegistrationTasksRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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

    /// Sets `TaskIds`. Tasks of single organizations: the `SubTaskId` of `DescribeBatchOrganizationRegistrationUrls`.
    #[inline]
    pub fn task_ids(mut self, task_ids: Vec<String>) -> Self {
        self.task_ids = Some(task_ids);
        self
    }
}

impl Default for DescribeBatchOrganizationRegistrationTasksRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_batch_organization_registration_tasks`].
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksResponse {
    /// State of each task.
    ///
    /// - On the wire: `Details`, list of object `BatchOrganizationRegistrationTasksDetails`
    pub details: Option<Vec<BatchOrganizationRegistrationTasksDetails>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeBatchOrganizationRegistrationTasksRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBatchOrganizationRegistrationTasks")
    };
    type Response = DescribeBatchOrganizationRegistrationTasksResponse;
}

rt::request! {
    DescribeBatchOrganizationRegistrationTasksRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 task_ids: Option "TaskIds";
    }
}

rt::response! {
    DescribeBatchOrganizationRegistrationTasksResponse {
        0 details: Option "Details";
        1 request_id: "RequestId";
    }
}
