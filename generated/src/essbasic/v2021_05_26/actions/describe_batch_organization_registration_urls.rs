// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationUrls.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeBatchOrganizationRegistrationTasksRequest;
use crate::essbasic::v2021_05_26::types::{Agent, OrganizationAuthUrl};

impl Client {
    /// Returns the registration links of a batch started by `CreateBatchOrganizationRegistrationTasks`. The batch is
    /// processed in the background, normally within 3 to 5 seconds, sometimes longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationUrls)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Takes time: pass
    ///   [`response.follow_up(&request)`](DescribeBatchOrganizationRegistrationUrlsResponse::follow_up) to
    ///   [`wait_until_registrations_accepted`](Self::wait_until_registrations_accepted)
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeBatchOrganizationRegistrationUrlsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeBatchOrganizationRegistrationUrlsRequest::new(
    ///     "yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP",
    /// );
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
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Task returned by `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDSxSUUxxxxxxxx21JXBlJZsaj`
    pub task_id: String,
}

impl DescribeBatchOrganizationRegistrationUrlsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// It takes `Agent` from `request`, which this response answers.
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
            agent: request.agent.clone(),
        }
    }
}

impl rt::Action for DescribeBatchOrganizationRegistrationUrlsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBatchOrganizationRegistrationUrls")
    };
    type Response = DescribeBatchOrganizationRegistrationUrlsResponse;
}

rt::request! {
    DescribeBatchOrganizationRegistrationUrlsRequest {
        0 agent: Option "Agent", required();
        1 task_id: "TaskId", required();
    }
}

rt::response! {
    DescribeBatchOrganizationRegistrationUrlsResponse {
        0 organization_auth_urls: Option "OrganizationAuthUrls";
        1 request_id: "RequestId";
    }
}
