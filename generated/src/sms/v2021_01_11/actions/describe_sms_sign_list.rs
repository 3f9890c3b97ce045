// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/DescribeSmsSignList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::ErrorCode;
use crate::sms::v2021_01_11::enums::Coverage;
use crate::sms::v2021_01_11::types::DescribeSignListStatus;

impl Client {
    /// Lists signatures with the state of their review, either by ID or all, page by page.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribeSmsSignList)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Only for: organization
    /// - Pages: [`describe_sms_sign_list_pages`](Self::describe_sms_sign_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.NotEnterpriseCertification` – Signatures and templates can be managed only by accounts
    ///   verified as an organization.
    /// - `FailedOperation.OtherError` – The operation failed, usually because of a parameter.
    /// - `InternalError.JsonParseFail` – The service could not parse the parameters.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameterValue.LimitVerifyFail` – `Limit` is not valid.
    /// - `UnauthorizedOperation.RequestIpNotInWhitelist` – The address of the caller is not on the allow list of the
    ///   account.
    /// - `UnauthorizedOperation.RequestPermissionDeny` – The account may not make this call.
    /// - `UnauthorizedOperation.SdkAppIdIsDisabled` – The application is disabled.
    /// - `UnauthorizedOperation.ServiceSuspendDueToArrears` – The service is suspended, because the account owes
    ///   money.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, Coverage, DescribeSmsSignListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSmsSignListRequest::new(Coverage::Mainland)
    ///     .sign_id_set(vec![1110, 1111]);
    /// let response = client.describe_sms_sign_list(&request).await?;
    /// println!("{:?}", response.describe_sign_list_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_sms_sign_list(
        &self,
        request: &DescribeSmsSignListRequest,
    ) -> impl Future<Output = Result<DescribeSmsSignListResponse, Error>> {
        self.call(request)
    }

    /// The review has accepted the signature, and it can be used.
    ///
    /// Calls [`describe_sms_sign_list`](Self::describe_sms_sign_list) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: every `DescribeSignListStatusSet[].StatusCode` is `0`, and there is one for each of `SignIdSet`
    /// - Failed: `-1`; all others go on
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_sms_sign_usable<'a>(
        &'a self,
        request: &'a DescribeSmsSignListRequest,
    ) -> rt::Waiting<'a, DescribeSmsSignListResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "sms_sign_usable",
            watch: "DescribeSignListStatusSet[].StatusCode",
            named_by: Some("SignIdSet"),
            done: &["0"],
            failed: &["-1"],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }
}

impl Client {
    /// Returns the pages of [`describe_sms_sign_list`](Self::describe_sms_sign_list) from the `Offset` of the request
    /// on, in pages of its `Limit`, or of 100 if that is not set. Nothing is called before the first one is asked
    /// for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, Coverage, DescribeSmsSignListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSmsSignListRequest::new(Coverage::Mainland)
    ///     .sign_id_set(vec![1110, 1111]);
    /// let mut items = client.describe_sms_sign_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_sms_sign_list_pages(
        &self,
        request: &DescribeSmsSignListRequest,
    ) -> rt::paging::Pages<DescribeSmsSignListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_sms_sign_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSmsSignListRequest {
    /// Which signatures to list.
    ///
    /// - On the wire: `International`, Integer, required
    /// - Example: `0`
    pub international: Coverage,

    /// Signatures to list; all of them page by page if empty.
    ///
    /// - On the wire: `SignIdSet`, list of Unsigned integer, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `1110`
    /// - Wins over `Limit`, `Offset`
    pub sign_id_set: Option<Vec<u64>>,

    /// Signatures per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `10`, applied by the service
    /// - Example: `10`
    /// - Ignored if `SignIdSet` is given
    pub limit: Option<u64>,

    /// Number of signatures to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    /// - Ignored if `SignIdSet` is given
    pub offset: Option<u64>,
}

impl DescribeSmsSignListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(international: Coverage) -> Self {
        Self {
            international,
            ..rt::unset()
        }
    }

    /// Sets `SignIdSet`. Signatures to list; all of them page by page if empty.
    #[inline]
    pub fn sign_id_set(mut self, sign_id_set: Vec<u64>) -> Self {
        self.sign_id_set = Some(sign_id_set);
        self
    }

    /// Sets `Limit`. Signatures per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of signatures to skip.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::describe_sms_sign_list`].
#[non_exhaustive]
pub struct DescribeSmsSignListResponse {
    /// The signatures.
    ///
    /// - On the wire: `DescribeSignListStatusSet`, list of object `DescribeSignListStatus`, always present in
    ///   responses
    pub describe_sign_list_status_set: Vec<DescribeSignListStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSmsSignListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSmsSignList")
    };
    type Response = DescribeSmsSignListResponse;
}

rt::paged! {
    DescribeSmsSignListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["DescribeSignListStatusSet"]]);
    DescribeSignListStatus, response => response.describe_sign_list_status_set
}

rt::request! {
    DescribeSmsSignListRequest {
        0 international: "International", required().known();
        1 sign_id_set: Option "SignIdSet", limits(&[max_items(100)]);
        2 limit: Option "Limit", limits(&[max(100)]);
        3 offset: Option "Offset";
    }
}

rt::response! {
    DescribeSmsSignListResponse {
        0 describe_sign_list_status_set: "DescribeSignListStatusSet", always();
        1 request_id: "RequestId";
    }
}
