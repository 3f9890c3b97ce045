// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateSealPolicy.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    ActionSetting, Agent, OrganizationInfo, UserInfo,
};

impl Client {
    /// Authorizes employees of a client organization to use a seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateSealPolicy)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateSealPolicyRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("ed68bc6***********0214e4e")
    ///             .organization("yDxAyUyK****cb7u0jQn0Zh7f7")
    ///             .user("732aaef****541b89c49e0cc"),
    ///     );
    /// let request = ChannelCreateSealPolicyRequest::new(
    ///     "yDRTZxxxxxJNR",
    ///     vec!["yDdzlxxxxxopk".into()],
    /// );
    /// let response = client.channel_create_seal_policy(&request).await?;
    /// println!("{:?}", response.user_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_seal_policy(
        &self,
        request: &ChannelCreateSealPolicyRequest,
    ) -> impl Future<Output = Result<ChannelCreateSealPolicyResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_seal_policy`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateSealPolicyRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the seal, shown in the console under seals. Keep it: sign fields and operations on seals refer
    /// to it.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRTZxxxxxJNR`
    pub seal_id: String,

    /// Employees to authorize: their e-Sign IDs (32 characters, shown in the console under organization) or your own
    /// OpenIds (at most 64), which are mapped to them. Letters and digits only.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Each item: at most 64 characters (checked before sending), only letters and digits (not checked before
    ///   sending)
    /// - Example: `yDdzlxxxxxopk`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: Option<Vec<ActionSetting>>,
}

impl ChannelCreateSealPolicyRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(seal_id: impl Into<String>, user_ids: Vec<String>) -> Self {
        Self {
            seal_id: seal_id.into(),
            user_ids,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `Options`. Special settings, normally not sent.
    #[inline]
    pub fn options(mut self, options: Vec<ActionSetting>) -> Self {
        self.options = Some(options);
        self
    }
}

/// Response of [`Client::channel_create_seal_policy`].
#[non_exhaustive]
pub struct ChannelCreateSealPolicyResponse {
    /// Employees newly authorized; those who already were are left out. OpenIds if the request held OpenIds.
    ///
    /// - On the wire: `UserIds`, list of String, always present in responses
    /// - Example: `yDdzlxxxxxopk`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

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

impl rt::Action for ChannelCreateSealPolicyRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateSealPolicy")
    };
    type Response = ChannelCreateSealPolicyResponse;
}

rt::request! {
    ChannelCreateSealPolicyRequest {
        0 agent: Option "Agent", required();
        1 seal_id: "SealId", required();
        2 user_ids: "UserIds", required().sensitive().each(&[max_chars(64)]);
        3 operator: Option "Operator";
        4 organization: Option "Organization";
        5 options: Option "Options";
    }
}

rt::response! {
    ChannelCreateSealPolicyResponse {
        0 user_ids: "UserIds", always().sensitive();
        1 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        2 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        3 request_id: "RequestId";
    }
}
