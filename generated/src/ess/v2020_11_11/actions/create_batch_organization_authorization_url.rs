// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchOrganizationAuthorizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{IdCardType, LinkForm};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes one link with which a super administrator verifies several organizations. First call
    /// `CreateBatchOrganizationRegistrationTasks`, then `DescribeBatchOrganizationRegistrationUrls` until the tasks
    /// are done, usually within 3 to 5 seconds, sometimes later. Name, mobile number and identity document of the
    /// super administrator must be those given to `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchOrganizationAuthorizationUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateBatchOrganizationAuthorizationUrlRequest,
    ///     CreateBatchOrganizationAuthorizationUrlRequestArgs, IdCardType, LinkForm, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvveUEfH3DjvMmg3ZkjQ"));
    /// let request = CreateBatchOrganizationAuthorizationUrlRequest::new(CreateBatchOrganizationAuthorizationUrlRequestArgs {
    ///         admin_name: "典子谦".into(),
    ///         admin_mobile: "1320****000".into(),
    ///     })
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
    /// println!("{:?}", response.auth_url);
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
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the super administrator, who has to verify in person.
    ///
    /// - On the wire: `AdminName`, String, required
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: String,

    /// Mobile number of the super administrator.
    ///
    /// - On the wire: `AdminMobile`, String, required
    /// - Example: `1320****000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`; used together with `AdminName`,
    /// `AdminMobile` and `AdminIdCardNumber`. Those that do not belong to the given super administrator are left out.
    ///
    /// - On the wire: `SubTaskIds`, list of String, optional
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
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateBatchOrganizationAuthorizationUrlRequestArgs) -> Self {
        Self {
            admin_name: args.admin_name,
            admin_mobile: args.admin_mobile,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `SubTaskIds`. Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`; used together with
    /// `AdminName`, `AdminMobile` and `AdminIdCardNumber`.
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

/// Named arguments of [`CreateBatchOrganizationAuthorizationUrlRequest::new`].
#[derive(Clone)]
pub struct CreateBatchOrganizationAuthorizationUrlRequestArgs {
    /// `AdminName` – Name of the super administrator, who has to verify in person.
    pub admin_name: String,
    /// `AdminMobile` – Mobile number of the super administrator.
    pub admin_mobile: String,
}

/// Response of [`Client::create_batch_organization_authorization_url`].
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlResponse {
    /// Link to verify all organizations, in the form that `Endpoint` asks for; a path in the mini program for `APP`.
    /// Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `AuthUrl`, String
    /// - Example: `pages/guide/index?to=AUTHORIZATION_ENTERPRISE_FOR_BATCH_SUBMIT&shortKey=yDCHpURDfR6iEkdpsDde`
    /// - Valid for 7 days
    /// - Only for: super administrator
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: Option<String>,

    /// Why verifications failed.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `企业三要素校验失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Option<Vec<String>>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1736751627`
    pub expire_time: Option<i64>,

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
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchOrganizationAuthorizationUrl")
    };
    type Response = CreateBatchOrganizationAuthorizationUrlResponse;
}

rt::request! {
    CreateBatchOrganizationAuthorizationUrlRequest {
        0 operator: Option "Operator", required();
        1 admin_name: "AdminName", required().sensitive();
        2 admin_mobile: "AdminMobile", required().sensitive();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 sub_task_ids: Option "SubTaskIds";
        5 admin_id_card_type: Option "AdminIdCardType", known();
        6 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        7 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    CreateBatchOrganizationAuthorizationUrlResponse {
        0 auth_url: Option "AuthUrl", sensitive();
        1 error_messages: Option "ErrorMessages", sensitive();
        2 expire_time: Option "ExpireTime";
        3 request_id: "RequestId";
    }
}
