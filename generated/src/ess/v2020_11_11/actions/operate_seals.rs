// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/OperateSeals.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{ActionSetting, Agent, UserInfo};

impl Client {
    /// Enables or disables seals.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateSeals)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, OperateSealsRequest, Operator, SealOperation};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCAOUUckpycr4l4UuOiTjVB3yTaFaLI"));
    /// let request = OperateSealsRequest::new()
    ///     .act(SealOperation::Enable)
    ///     .seal_ids(vec!["yDClqUUckpaj38v1UmGrVdB8iMEXjdyR".into()]);
    /// let response = client.operate_seals(&request).await?;
    /// println!("{:?}", response.seal_operator_verify_path);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operate_seals(
        &self,
        request: &OperateSealsRequest,
    ) -> impl Future<Output = Result<OperateSealsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::operate_seals`].
#[must_use]
#[non_exhaustive]
pub struct OperateSealsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// What to do.
    ///
    /// - On the wire: `Act`, Integer, optional
    /// - Example: `1`
    pub act: Option<SealOperation>,

    /// Seals to operate on, shown in the console under seals.
    ///
    /// - On the wire: `SealIds`, list of String, optional
    /// - Example: `yDRTZxxxxxJNR`
    pub seal_ids: Option<Vec<String>>,

    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: Option<Vec<ActionSetting>>,
}

impl OperateSealsRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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

    /// Sets `Act`. What to do.
    #[inline]
    pub fn act(mut self, act: SealOperation) -> Self {
        self.act = Some(act);
        self
    }

    /// Sets `SealIds`. Seals to operate on, shown in the console under seals.
    #[inline]
    pub fn seal_ids(mut self, seal_ids: Vec<String>) -> Self {
        self.seal_ids = Some(seal_ids);
        self
    }

    /// Sets `Options`. Special settings, normally not sent.
    #[inline]
    pub fn options(mut self, options: Vec<ActionSetting>) -> Self {
        self.options = Some(options);
        self
    }
}

impl Default for OperateSealsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::operate_seals`].
#[non_exhaustive]
pub struct OperateSealsResponse {
    /// Path in the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyPath`, String
    /// - Example: `/pages/guide/index?to=FACE_IDENTIFY&request_token=yDXXXXXXXXXXXXXX&expired_time=1758888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_path: Option<String>,

    /// Link to a QR code that opens the e-Sign mini program where the operator passes face recognition. Empty by
    /// default.
    ///
    /// - On the wire: `SealOperatorVerifyQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_qrcode_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What to do with seals.
    pub enum SealOperation, UnknownSealOperation {
        /// `1` – Enable them.
        Enable = 1,
        /// `2` – Disable them.
        Disable = 2,
    }
}

impl rt::Action for OperateSealsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "OperateSeals")
    };
    type Response = OperateSealsResponse;
}

rt::request! {
    OperateSealsRequest {
        0 operator: Option "Operator";
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 act: Option "Act", known();
        3 seal_ids: Option "SealIds";
        4 options: Option "Options";
    }
}

rt::response! {
    OperateSealsResponse {
        0 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        1 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        2 request_id: "RequestId";
    }
}
