// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/CheckEidTokenStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::ErrorCode;

impl Client {
    /// Tells how far a verification by E-ID on H5 has come.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckEidTokenStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DbError` – The database failed.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.BizTokenIllegal` – The token is not valid.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{CheckEidTokenStatusRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = CheckEidTokenStatusRequest::new(
    ///     "2B3B265E-2C91-5A62-B32D-D0CA5C3F1A15",
    /// );
    /// let response = client.check_eid_token_status(&request).await?;
    /// println!("{}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_eid_token_status(
        &self,
        request: &CheckEidTokenStatusRequest,
    ) -> impl Future<Output = Result<CheckEidTokenStatusResponse, Error>> {
        self.call(request)
    }

    /// The verification is over; `GetEidResult` tells what it found.
    ///
    /// Calls [`check_eid_token_status`](Self::check_eid_token_status) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `finished`
    /// - Failed: `timeout`; all others go on
    /// - Pauses: 5s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_eid_verification_finished<'a>(
        &'a self,
        request: &'a CheckEidTokenStatusRequest,
    ) -> rt::Waiting<'a, CheckEidTokenStatusResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "eid_verification_finished",
            watch: "Status",
            named_by: None,
            done: &["finished"],
            failed: &["timeout"],
            first: 5,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::check_eid_token_status`].
#[must_use]
#[non_exhaustive]
pub struct CheckEidTokenStatusRequest {
    /// Token of the verification, from `GetEidToken`.
    ///
    /// - On the wire: `EidToken`, String, required
    /// - Example: `2B3B265E-2C91-5A62-B32D-D0CA5C3F1A15`
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_token: String,
}

impl CheckEidTokenStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(eid_token: impl Into<String>) -> Self {
        Self {
            eid_token: eid_token.into(),
        }
    }
}

/// Response of [`Client::check_eid_token_status`].
#[non_exhaustive]
pub struct CheckEidTokenStatusResponse {
    /// How far the verification has come.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `init`
    pub status: EidTokenStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// How far a verification by E-ID has come.
    pub enum EidTokenStatus, UnknownEidTokenStatus {
        /// `init` – It has not begun.
        Init = "init",
        /// `doing` – It is under way.
        Doing = "doing",
        /// `finished` – It is complete.
        Finished = "finished",
        /// `timeout` – The token has expired.
        TimedOut = "timeout",
    }
}

impl rt::Action for CheckEidTokenStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckEidTokenStatus")
    };
    type Response = CheckEidTokenStatusResponse;
}

rt::request! {
    CheckEidTokenStatusRequest {
        0 eid_token: "EidToken", required().sensitive();
    }
}

rt::response! {
    CheckEidTokenStatusResponse {
        0 status: "Status", always();
        1 request_id: "RequestId";
    }
}
