// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/StartMany.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::actions::DescribeTasksRequest;
use crate::demo::v2020_01_01::types::Task;

impl Client {
    /// Starts tasks.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=StartMany)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](StartManyResponse::follow_up) to
    ///   [`wait_until_tasks_over`](Self::wait_until_tasks_over)
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, StartManyRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = StartManyRequest::new();
    /// let response = client.start_many(&request).await?;
    /// println!("{:?}", response.tasks);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_many(
        &self,
        request: &StartManyRequest,
    ) -> impl Future<Output = Result<StartManyResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::start_many`].
#[must_use]
#[non_exhaustive]
pub struct StartManyRequest {}

impl StartManyRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for StartManyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::start_many`].
#[non_exhaustive]
pub struct StartManyResponse {
    /// The tasks.
    ///
    /// - On the wire: `Tasks`, list of object `Task`
    pub tasks: Option<Vec<Task>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl StartManyResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_tasks_over`].
    pub fn follow_up(&self, _request: &StartManyRequest) -> DescribeTasksRequest {
        DescribeTasksRequest {
            task_ids: ::core::iter::once(self)
                .flat_map(|item| item.tasks.iter().flatten())
                .filter_map(|item| item.task_id.as_ref())
                .cloned()
                .collect(),
            folder: "all".to_owned(),
            ..rt::unset()
        }
    }
}

impl rt::Action for StartManyRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "StartMany")
    };
    type Response = StartManyResponse;
}

rt::request! {
    StartManyRequest {
    }
}

rt::response! {
    StartManyResponse {
        0 tasks: Option "Tasks";
        1 request_id: "RequestId";
    }
}
