// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelUpdateSealStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{ActionSetting, Agent, UserInfo};

impl Client {
    /// Changes the state of a seal of a client organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelUpdateSealStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelUpdateSealStatusRequest, Client, Operator, SealStatusChange};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("732aaef****541b89c49e0cc"),
    ///     );
    /// let request = ChannelUpdateSealStatusRequest::new(
    ///         SealStatusChange::Disable,
    ///         "yDRTZxxxxxJNR",
    ///     )
    ///     .reason("变更原因-停用");
    /// let response = client.channel_update_seal_status(&request).await?;
    /// println!("{:?}", response.seal_operator_verify_path);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_update_seal_status(
        &self,
        request: &ChannelUpdateSealStatusRequest,
    ) -> impl Future<Output = Result<ChannelUpdateSealStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_update_seal_status`].
#[must_use]
#[non_exhaustive]
pub struct ChannelUpdateSealStatusRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// New state of the seal.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `DISABLE`
    pub status: SealStatusChange,

    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Example: `yDRTZxxxxxJNR`
    pub seal_id: String,

    /// Why the state is changed.
    ///
    /// - On the wire: `Reason`, String, optional
    /// - Example: `更新原因-停用印章`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: Option<Vec<ActionSetting>>,
}

impl ChannelUpdateSealStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(status: SealStatusChange, seal_id: impl Into<String>) -> Self {
        Self {
            status,
            seal_id: seal_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Reason`. Why the state is changed.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Options`. Special settings, normally not sent.
    #[inline]
    pub fn options(mut self, options: Vec<ActionSetting>) -> Self {
        self.options = Some(options);
        self
    }
}

/// Response of [`Client::channel_update_seal_status`].
#[non_exhaustive]
pub struct ChannelUpdateSealStatusResponse {
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

rt::text_enum! {
    /// State that a seal can be given.
    pub enum SealStatusChange, UnknownSealStatusChange {
        /// `DISABLE` – The seal is switched off.
        Disable = "DISABLE",
    }
}

impl rt::Action for ChannelUpdateSealStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelUpdateSealStatus")
    };
    type Response = ChannelUpdateSealStatusResponse;
}

rt::request! {
    ChannelUpdateSealStatusRequest {
        0 agent: Option "Agent", required();
        1 status: "Status", required().known();
        2 seal_id: "SealId", required();
        3 reason: Option "Reason", sensitive();
        4 operator: Option "Operator";
        5 options: Option "Options";
    }
}

rt::response! {
    ChannelUpdateSealStatusResponse {
        0 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        1 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        2 request_id: "RequestId";
    }
}
