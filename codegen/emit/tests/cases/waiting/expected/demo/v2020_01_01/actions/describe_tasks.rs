// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/DescribeTasks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;
use crate::demo::v2020_01_01::types::{Caller, Task};

impl Client {
    /// Tells the states of tasks.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=DescribeTasks)
    /// - Retry: may be sent again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, DescribeTasksRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app-id"));
    /// let request = DescribeTasksRequest::new(vec!["…".into()], "…");
    /// let response = client.describe_tasks(&request).await?;
    /// println!("{:?}", response.tasks);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_tasks(
        &self,
        request: &DescribeTasksRequest,
    ) -> impl Future<Output = Result<DescribeTasksResponse, Error>> {
        self.call(request)
    }

    /// All tasks are done.
    ///
    /// Calls [`describe_tasks`](Self::describe_tasks) again and again. Set a `deadline`, then `.await` it: the value
    /// is the last response.
    ///
    /// - Done: every `Tasks[].Status` is `END`, and there is one for each of `TaskIds`
    /// - Failed: `LOST`, `LATE`; all others go on
    /// - Pauses: 2s before the first question, then 1m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_tasks_done<'a>(
        &'a self,
        request: &'a DescribeTasksRequest,
    ) -> rt::Waiting<'a, DescribeTasksResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "tasks_done",
            watch: "Tasks[].Status",
            named_by: Some("TaskIds"),
            done: &["END"],
            failed: &["LOST", "LATE"],
            first: 2,
            pace: 60,
        };
        self.wait_until(request, &WAITER)
    }

    /// Waits until `tasks_over` is done.
    ///
    /// Calls [`describe_tasks`](Self::describe_tasks) again and again. Set a `deadline`, then `.await` it: the value
    /// is the last response.
    ///
    /// - Done: every `Tasks[].Status` is one of `END`, `LOST`, `LATE`, and there is one for each of `TaskIds`
    /// - Failed: never
    /// - Pauses: 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_tasks_over<'a>(
        &'a self,
        request: &'a DescribeTasksRequest,
    ) -> rt::Waiting<'a, DescribeTasksResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "tasks_over",
            watch: "Tasks[].Status",
            named_by: Some("TaskIds"),
            done: &["END", "LOST", "LATE"],
            failed: &[],
            first: 3,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_tasks`].
#[must_use]
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// Who calls.
    ///
    /// - On the wire: `Caller`, object `Caller`, set it here or with [`Client::as_operator`]
    pub caller: Option<Caller>,

    /// The tasks.
    ///
    /// - On the wire: `TaskIds`, list of String, required
    pub task_ids: Vec<String>,

    /// Kind of the tasks.
    ///
    /// - On the wire: `Kind`, String, optional
    pub kind: Option<TaskKind>,

    /// A page of them.
    ///
    /// - On the wire: `Page`, Unsigned integer, optional
    pub page: Option<u64>,

    /// Not older than this.
    ///
    /// - On the wire: `Since`, Unix time in milliseconds, optional
    pub since: Option<i64>,

    /// Only tasks of these kinds.
    ///
    /// - On the wire: `Filters`, list of String, optional
    pub filters: Option<Vec<TaskKind>>,

    /// The folder of the tasks.
    ///
    /// - On the wire: `Folder`, String, required
    pub folder: String,
}

impl DescribeTasksRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_ids: Vec<String>, folder: impl Into<String>) -> Self {
        Self {
            task_ids,
            folder: folder.into(),
            ..rt::unset()
        }
    }

    /// Sets `Caller`. Who calls.
    #[inline]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
    }

    /// Sets `Kind`. Kind of the tasks.
    #[inline]
    pub fn kind(mut self, kind: TaskKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `Page`. A page of them.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `Since`. Not older than this.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets `Filters`. Only tasks of these kinds.
    #[inline]
    pub fn filters(mut self, filters: Vec<TaskKind>) -> Self {
        self.filters = Some(filters);
        self
    }
}

/// Response of [`Client::describe_tasks`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
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

rt::text_enum! {
    /// Kind of a task.
    pub enum TaskKind, UnknownTaskKind {
        /// `SMALL` – Small.
        Small = "SMALL",
        /// `LARGE` – Large.
        Large = "LARGE",
    }
}

impl rt::Action for DescribeTasksRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Safe,
        ..rt::ActionInfo::of(&SERVICE, "DescribeTasks")
    };
    type Response = DescribeTasksResponse;
}

rt::request! {
    DescribeTasksRequest {
        0 caller: Option "Caller";
        1 task_ids: "TaskIds", required();
        2 kind: Option "Kind", known();
        3 page: Option "Page";
        4 since: Option "Since";
        5 filters: Option "Filters", each(&[documented()]);
        6 folder: "Folder", required();
    }
}

rt::response! {
    DescribeTasksResponse {
        0 tasks: Option "Tasks";
        1 request_id: "RequestId";
    }
}
