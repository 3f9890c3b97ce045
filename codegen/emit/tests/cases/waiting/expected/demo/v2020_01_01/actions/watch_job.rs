// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/WatchJob.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;
use crate::demo::v2020_01_01::types::{Area, Caller};

impl Client {
    /// Starts a job, or tells how far one is.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=WatchJob)
    /// - Retry: may be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](WatchJobResponse::follow_up) to
    ///   [`wait_until_job_done`](Self::wait_until_job_done)
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Area, Client, Operator, WatchJobRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app-id"));
    /// let request = WatchJobRequest::new(Area::new());
    /// let response = client.watch_job(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch_job(
        &self,
        request: &WatchJobRequest,
    ) -> impl Future<Output = Result<WatchJobResponse, Error>> {
        self.call(request)
    }

    /// Waits until `job_done` is done.
    ///
    /// Calls [`watch_job`](Self::watch_job) again and again. Set a `deadline`, then `.await` it: the value is the
    /// last response.
    ///
    /// - Done: `Status` is `END`
    /// - Failed: never
    /// - Pauses: 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_job_done<'a>(
        &'a self,
        request: &'a WatchJobRequest,
    ) -> rt::Waiting<'a, WatchJobResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "job_done",
            watch: "Status",
            named_by: None,
            done: &["END"],
            failed: &[],
            first: 3,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::watch_job`].
#[must_use]
#[non_exhaustive]
pub struct WatchJobRequest {
    /// Who calls.
    ///
    /// - On the wire: `Caller`, object `Caller`, set it here or with [`Client::as_operator`]
    pub caller: Option<Caller>,

    /// The job; left out to start one.
    ///
    /// - On the wire: `JobId`, String, optional
    pub job_id: Option<String>,

    /// Where it runs.
    ///
    /// - On the wire: `Area`, object `Area`, required
    pub area: Area,
}

impl WatchJobRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(area: Area) -> Self {
        Self { area, ..rt::unset() }
    }

    /// Sets `Caller`. Who calls.
    #[inline]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
    }

    /// Sets `JobId`. The job; left out to start one.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

/// Response of [`Client::watch_job`].
#[non_exhaustive]
pub struct WatchJobResponse {
    /// The job.
    ///
    /// - On the wire: `JobId`, String, always present in responses
    pub job_id: String,

    /// Its state.
    ///
    /// - On the wire: `Status`, String, always present in responses
    pub status: JobStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl WatchJobResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_job_done`].
    ///
    /// It takes `Caller`, `Area` from `request`, which this response answers.
    pub fn follow_up(&self, request: &WatchJobRequest) -> WatchJobRequest {
        WatchJobRequest {
            job_id: Some(self.job_id.clone()),
            area: Clone::clone(&request.area),
            caller: request.caller.clone(),
        }
    }
}

rt::text_enum! {
    /// State of a job.
    pub enum JobStatus, UnknownJobStatus {
        /// `RUN` – Running.
        Run = "RUN",
        /// `END` – Done.
        End = "END",
    }
}

impl rt::Action for WatchJobRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Safe,
        ..rt::ActionInfo::of(&SERVICE, "WatchJob")
    };
    type Response = WatchJobResponse;
}

rt::request! {
    WatchJobRequest {
        0 caller: Option "Caller";
        1 job_id: Option "JobId";
        2 area: "Area", required();
    }
}

rt::response! {
    WatchJobResponse {
        0 job_id: "JobId", always();
        1 status: "Status", always();
        2 request_id: "RequestId";
    }
}
