// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateEmployeeChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Creates a link to the mini program on which an employee changes data of their own; at present the mobile
    /// number only. The employee must be verified and still employed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateEmployeeChangeUrl)
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateEmployeeChangeUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt2UUgygqxyp9yUuO4zjEwqXwsIljA"));
    /// let request = CreateEmployeeChangeUrlRequest::new()
    ///     .user_id("yDRt2UUgygqxyp9yUuO4zjEwqXwsIljA");
    /// let response = client.create_employee_change_url(&request).await?;
    /// println!("{:?}", response.mini_app_path);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_employee_change_url(
        &self,
        request: &CreateEmployeeChangeUrlRequest,
    ) -> impl Future<Output = Result<CreateEmployeeChangeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_employee_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlRequest {
    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employee to be changed.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// New mobile number of the employee.
    ///
    /// - On the wire: `NewMobile`, String, optional
    /// - Example: `13100001111`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_mobile: Option<String>,
}

impl CreateEmployeeChangeUrlRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `UserId`. Employee to be changed.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `NewMobile`. New mobile number of the employee.
    pub fn new_mobile(mut self, new_mobile: impl Into<String>) -> Self {
        self.new_mobile = Some(new_mobile.into());
        self
    }
}

impl Default for CreateEmployeeChangeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_employee_change_url`].
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlResponse {
    /// Path in the e-Sign mini program where the data are changed.
    ///
    /// - On the wire: `MiniAppPath`, String
    /// - Example: `/pages/guide/index?shortKey=yDtSqUdeX03V7Rza3e37`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1683545268`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateEmployeeChangeUrlResponse {
    /// How long [`Self::mini_app_path`] is valid: 7 days.
    pub const MINI_APP_PATH_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateEmployeeChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateEmployeeChangeUrl")
    };
    type Response = CreateEmployeeChangeUrlResponse;
}

rt::request! {
    CreateEmployeeChangeUrlRequest {
        0 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        1 operator: Option "Operator";
        2 user_id: Option "UserId", sensitive();
        3 new_mobile: Option "NewMobile", sensitive();
    }
}

rt::response! {
    CreateEmployeeChangeUrlResponse {
        0 mini_app_path: Option "MiniAppPath", sensitive();
        1 expire_time: Option "ExpireTime";
        2 request_id: "RequestId";
    }
}
