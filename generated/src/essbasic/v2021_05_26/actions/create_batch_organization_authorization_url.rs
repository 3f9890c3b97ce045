// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchOrganizationAuthorizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{IdCardType, LinkForm};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes one link with which a super administrator verifies several client organizations. First call
    /// `CreateBatchOrganizationRegistrationTasks`, then `DescribeBatchOrganizationRegistrationUrls` until the tasks
    /// are done, usually within 3 to 5 seconds, sometimes later. Name, mobile number and identity document of the
    /// super administrator must be those given to `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationAuthorizationUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateBatchOrganizationAuthorizationUrlRequest, IdCardType, LinkForm,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("60e16350b0361c888ecb30477d2c16e9")
    ///             .organization("ceshi_org")
    ///             .user("ceshi"),
    ///     );
    /// let request = CreateBatchOrganizationAuthorizationUrlRequest::new()
    ///     .admin_name("典子谦")
    ///     .admin_mobile("13200000000")
    ///     .sub_task_ids(
    ///         vec![
    ///             "yDCHlUUckpaeefmfUxPr7deu6g5PvvJz".into(),
    ///             "yDCHlUUckpaeix9uU0ETNLSzHbAxJxLj".into()
    ///         ],
    ///     )
    ///     .admin_id_card_type(IdCardType::IdCard)
    ///     .admin_id_card_number("620000198802020000")
    ///     .endpoint(LinkForm::HttpLongUrl);
    /// let response = client.create_batch_organization_authorization_url(&request).await?;
    /// println!("{}", response.auth_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_organization_authorization_url(
        &self,
        request: &CreateBatchOrganizationAuthorizationUrlRequest,
    ) -> impl Future<
        Output = Result<CreateBatchOrganizationAuthorizationUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_organization_authorization_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Name of the super administrator, who has to register in person.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Mobile number of the super administrator.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,

    /// Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`. Those that do not belong to the given
    /// super administrator are left out.
    ///
    /// - On the wire: `SubTaskIds`, list of String, optional
    /// - Has an effect only if `AdminName` is set and `AdminMobile` is set and `AdminIdCardNumber` is set
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub sub_task_ids: Option<Vec<String>>,

    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: Option<IdCardType>,

    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: Option<String>,

    /// Form of the link.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `HTTP`
    pub endpoint: Option<LinkForm>,
}

impl CreateBatchOrganizationAuthorizationUrlRequest {
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

    /// Sets `AdminName`. Name of the super administrator, who has to register in person.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// Sets `AdminMobile`. Mobile number of the super administrator.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// Sets `SubTaskIds`. Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`.
    #[inline]
    pub fn sub_task_ids(mut self, sub_task_ids: Vec<String>) -> Self {
        self.sub_task_ids = Some(sub_task_ids);
        self
    }

    /// Sets `AdminIdCardType`. Kind of identity document of the super administrator.
    #[inline]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type);
        self
    }

    /// Sets `AdminIdCardNumber`. Number of the identity document of the super administrator.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }

    /// Sets `Endpoint`. Form of the link.
    #[inline]
    pub fn endpoint(mut self, endpoint: LinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

impl Default for CreateBatchOrganizationAuthorizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_batch_organization_authorization_url`].
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlResponse {
    /// Link to verify all organizations, in the form that `Endpoint` asks for; a path in the mini program for `APP`.
    /// Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `AuthUrl`, String, always present in responses
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=AUTHORIZATION_ENTERPRISE_FOR_BATCH_SUBMIT&shortKey=yDCYwUBNmxArpbYpfCba`
    /// - Valid for 7 days
    /// - Only for: super administrator
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: String,

    /// Why verifications failed.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always present in responses
    /// - Example: `企业信息错误`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Vec<String>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds, always present in responses
    /// - Example: `1739241985`
    pub expire_time: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateBatchOrganizationAuthorizationUrlResponse {
    /// How long [`Self::auth_url`] is valid: 7 days.
    pub const AUTH_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateBatchOrganizationAuthorizationUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchOrganizationAuthorizationUrl")
    };
    type Response = CreateBatchOrganizationAuthorizationUrlResponse;
}

rt::request! {
    CreateBatchOrganizationAuthorizationUrlRequest {
        0 agent: Option "Agent", required();
        1 admin_name: Option "AdminName", sensitive();
        2 admin_mobile: Option "AdminMobile", sensitive();
        3 sub_task_ids: Option "SubTaskIds";
        4 admin_id_card_type: Option "AdminIdCardType", known();
        5 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        6 endpoint: Option "Endpoint", known();
    }
    rules [
        If { effect: Only, field: &["SubTaskIds"], when: &[given(&["AdminName"]), given(&["AdminMobile"]), given(&["AdminIdCardNumber"])] },
    ]
}

rt::response! {
    CreateBatchOrganizationAuthorizationUrlResponse {
        0 auth_url: "AuthUrl", always().sensitive();
        1 error_messages: "ErrorMessages", always().sensitive();
        2 expire_time: "ExpireTime", always();
        3 request_id: "RequestId";
    }
}
