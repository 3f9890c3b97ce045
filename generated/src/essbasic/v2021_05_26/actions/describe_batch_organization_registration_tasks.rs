// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationTasks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{
    Agent, BatchOrganizationRegistrationTasksDetails,
};

impl Client {
    /// Returns the state of tasks that verify organizations in a batch.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationTasks)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not
    ///   exist.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeBatchOrganizationRegistrationTasksRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("dianziqian_org")
    ///             .user("dianziqian"),
    ///     );
    /// let request = DescribeBatchOrganizationRegistrationTasksRequest::new()
    ///     .task_ids(
    ///         vec![
    ///             "yDt3sUUckpxe0hpyUuO0RjiSvVkhutfO".into(),
    ///             "yDt3sUUckpxe0hpwUuO0RjiuHRkYOTjC".into(),
    ///             "yDt3sUUckpxe0hpvUuO0Rji8Cg6fp80L".into()
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
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Tasks of single organizations: the `SubTaskId` of `DescribeBatchOrganizationRegistrationUrls`.
    ///
    /// - On the wire: `TaskIds`, list of String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub task_ids: Option<Vec<String>>,
}

impl DescribeBatchOrganizationRegistrationTasksRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
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
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBatchOrganizationRegistrationTasks")
    };
    type Response = DescribeBatchOrganizationRegistrationTasksResponse;
}

rt::request! {
    DescribeBatchOrganizationRegistrationTasksRequest {
        0 agent: Option "Agent", required();
        1 task_ids: Option "TaskIds";
    }
}

rt::response! {
    DescribeBatchOrganizationRegistrationTasksResponse {
        0 details: Option "Details";
        1 request_id: "RequestId";
    }
}
