// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/StartOne.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::actions::DescribeTasksRequest;
use crate::demo::v2020_01_01::types::{Caller, Made};

impl Client {
    /// Starts a task.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=StartOne)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](StartOneResponse::follow_up) to
    ///   [`wait_until_tasks_done`](Self::wait_until_tasks_done)
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, Operator, StartOneRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app-id"));
    /// let request = StartOneRequest::new(1);
    /// let response = client.start_one(&request).await?;
    /// println!("{:?}", response.made);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_one(
        &self,
        request: &StartOneRequest,
    ) -> impl Future<Output = Result<StartOneResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::start_one`].
#[must_use]
#[non_exhaustive]
pub struct StartOneRequest {
    /// Who calls.
    ///
    /// - On the wire: `Caller`, object `Caller`, set it here or with [`Client::as_operator`]
    pub caller: Option<Caller>,

    /// A page.
    ///
    /// - On the wire: `Page`, Unsigned integer, required
    pub page: u64,

    /// When it begins.
    ///
    /// - On the wire: `Since`, Unix time in milliseconds, optional
    pub since: Option<i64>,
}

impl StartOneRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(page: u64) -> Self {
        Self { page, ..rt::unset() }
    }

    /// Sets `Caller`. Who calls.
    #[inline]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
    }

    /// Sets `Since`. When it begins.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.since = Some(since);
        self
    }
}

/// Response of [`Client::start_one`].
#[non_exhaustive]
pub struct StartOneResponse {
    /// What was made.
    ///
    /// - On the wire: `Made`, object `Made`, always present in responses
    pub made: Made,

    /// The folder.
    ///
    /// - On the wire: `Folder`, String
    pub folder: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl StartOneResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_tasks_done`].
    ///
    /// It takes `Caller`, `Page`, `Since` from `request`, which this response answers.
    pub fn follow_up(&self, request: &StartOneRequest) -> DescribeTasksRequest {
        DescribeTasksRequest {
            task_ids: vec![self.made.task_id.clone()],
            folder: self.folder.clone().unwrap_or_default(),
            page: Some(request.page),
            since: request.since,
            kind: Some(crate::demo::v2020_01_01::actions::TaskKind::Large),
            filters: Some(
                Vec::from([crate::demo::v2020_01_01::actions::TaskKind::Small]),
            ),
            caller: request.caller.clone(),
        }
    }
}

impl rt::Action for StartOneRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        ..rt::ActionInfo::of(&SERVICE, "StartOne")
    };
    type Response = StartOneResponse;
}

rt::request! {
    StartOneRequest {
        0 caller: Option "Caller";
        1 page: "Page", required();
        2 since: Option "Since";
    }
}

rt::response! {
    StartOneResponse {
        0 made: "Made", always();
        1 folder: Option "Folder";
        2 request_id: "RequestId";
    }
}
