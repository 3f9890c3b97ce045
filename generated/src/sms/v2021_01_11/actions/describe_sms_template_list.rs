// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/DescribeSmsTemplateList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::ErrorCode;
use crate::sms::v2021_01_11::enums::Coverage;
use crate::sms::v2021_01_11::types::DescribeTemplateListStatus;

impl Client {
    /// Lists templates with the state of their review, either by ID or all, page by page.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribeSmsTemplateList)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Only for: organization
    /// - Pages: [`describe_sms_template_list_pages`](Self::describe_sms_template_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.ForbidAddMarketingTemplates` – Accounts verified as a person cannot submit marketing
    ///   templates.
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.MissingTemplateToModify` – The template does not exist, so it cannot be changed.
    /// - `FailedOperation.NotEnterpriseCertification` – Signatures and templates can be managed only by accounts
    ///   verified as an organization.
    /// - `FailedOperation.OtherError` – The operation failed, usually because of a parameter.
    /// - `FailedOperation.ProhibitSubAccountUse` – Only the main account may list templates.
    /// - `FailedOperation.TemplateNumberLimit` – The account has reached its limit of templates.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameterValue.InvalidInternational` – `International` is not valid.
    /// - `InvalidParameterValue.InvalidTemplateFormat` – The text of the template is malformed.
    /// - `InvalidParameterValue.LimitVerifyFail` – `Limit` is not valid.
    /// - `InvalidParameterValue.TemplateWithDirtyWords` – The template holds forbidden words.
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
    /// use tc3::sms::{Client, Coverage, DescribeSmsTemplateListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSmsTemplateListRequest::new(Coverage::Mainland)
    ///     .template_id_set(vec![1110, 1111]);
    /// let response = client.describe_sms_template_list(&request).await?;
    /// println!("{:?}", response.describe_template_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_sms_template_list(
        &self,
        request: &DescribeSmsTemplateListRequest,
    ) -> impl Future<Output = Result<DescribeSmsTemplateListResponse, Error>> {
        self.call(request)
    }

    /// The review has accepted the template, and it can be used.
    ///
    /// Calls [`describe_sms_template_list`](Self::describe_sms_template_list) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: every `DescribeTemplateStatusSet[].StatusCode` is `0`, and there is one for each of `TemplateIdSet`
    /// - Failed: `-1`; all others go on
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_sms_template_usable<'a>(
        &'a self,
        request: &'a DescribeSmsTemplateListRequest,
    ) -> rt::Waiting<'a, DescribeSmsTemplateListResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "sms_template_usable",
            watch: "DescribeTemplateStatusSet[].StatusCode",
            named_by: Some("TemplateIdSet"),
            done: &["0"],
            failed: &["-1"],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }
}

impl Client {
    /// Returns the pages of [`describe_sms_template_list`](Self::describe_sms_template_list) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 100 if that is not set. Nothing is called before the first one is
    /// asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, Coverage, DescribeSmsTemplateListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSmsTemplateListRequest::new(Coverage::Mainland)
    ///     .template_id_set(vec![1110, 1111]);
    /// let mut items = client.describe_sms_template_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_sms_template_list_pages(
        &self,
        request: &DescribeSmsTemplateListRequest,
    ) -> rt::paging::Pages<DescribeSmsTemplateListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_sms_template_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSmsTemplateListRequest {
    /// Which templates to list.
    ///
    /// - On the wire: `International`, Integer, required
    /// - Example: `0`
    pub international: Coverage,

    /// Templates to list; all of them page by page if empty.
    ///
    /// - On the wire: `TemplateIdSet`, list of Unsigned integer, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `1110`
    /// - Wins over `Limit`, `Offset`
    pub template_id_set: Option<Vec<u64>>,

    /// Templates per page; needed for a listing without `TemplateIdSet`.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    /// - Ignored if `TemplateIdSet` is given
    pub limit: Option<u64>,

    /// Number of templates to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    /// - Ignored if `TemplateIdSet` is given
    pub offset: Option<u64>,
}

impl DescribeSmsTemplateListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(international: Coverage) -> Self {
        Self {
            international,
            ..rt::unset()
        }
    }

    /// Sets `TemplateIdSet`. Templates to list; all of them page by page if empty.
    #[inline]
    pub fn template_id_set(mut self, template_id_set: Vec<u64>) -> Self {
        self.template_id_set = Some(template_id_set);
        self
    }

    /// Sets `Limit`. Templates per page; needed for a listing without `TemplateIdSet`.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of templates to skip.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::describe_sms_template_list`].
#[non_exhaustive]
pub struct DescribeSmsTemplateListResponse {
    /// The templates.
    ///
    /// - On the wire: `DescribeTemplateStatusSet`, list of object `DescribeTemplateListStatus`, always present in
    ///   responses
    pub describe_template_status_set: Vec<DescribeTemplateListStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSmsTemplateListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSmsTemplateList")
    };
    type Response = DescribeSmsTemplateListResponse;
}

rt::paged! {
    DescribeSmsTemplateListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["DescribeTemplateStatusSet"]]);
    DescribeTemplateListStatus, response => response.describe_template_status_set
}

rt::request! {
    DescribeSmsTemplateListRequest {
        0 international: "International", required().known();
        1 template_id_set: Option "TemplateIdSet", limits(&[max_items(100)]);
        2 limit: Option "Limit", limits(&[max(100)]);
        3 offset: Option "Offset";
    }
}

rt::response! {
    DescribeSmsTemplateListResponse {
        0 describe_template_status_set: "DescribeTemplateStatusSet", always();
        1 request_id: "RequestId";
    }
}
