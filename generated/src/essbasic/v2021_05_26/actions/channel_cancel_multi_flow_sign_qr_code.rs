// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCancelMultiFlowSignQRCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Invalidates a QR code made by `ChannelCreateMultiFlowSignQRCode`, with which many people sign the same
    /// template, before it expires. Fails if the code is already invalid.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelMultiFlowSignQRCode)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.QrInvalid` – The QR code is no longer valid, for instance because it was cancelled before.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCancelMultiFlowSignQRCodeRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCancelMultiFlowSignQRCodeRequest::new(
    ///     "yDSLZUUckpooi1ltUxCsD3RSTG9BEWhR",
    /// );
    /// let response = client.channel_cancel_multi_flow_sign_qr_code(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_cancel_multi_flow_sign_qr_code(
        &self,
        request: &ChannelCancelMultiFlowSignQRCodeRequest,
    ) -> impl Future<Output = Result<ChannelCancelMultiFlowSignQRCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_cancel_multi_flow_sign_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelMultiFlowSignQRCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the QR code, returned when it was created.
    ///
    /// - On the wire: `QrCodeId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDSLZUUckpooi1ltUxCsD3RSTG9BEWhR`
    pub qr_code_id: String,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelCancelMultiFlowSignQRCodeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(qr_code_id: impl Into<String>) -> Self {
        Self {
            qr_code_id: qr_code_id.into(),
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
}

/// Response of [`Client::channel_cancel_multi_flow_sign_qr_code`].
#[non_exhaustive]
pub struct ChannelCancelMultiFlowSignQRCodeResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCancelMultiFlowSignQRCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCancelMultiFlowSignQRCode")
    };
    type Response = ChannelCancelMultiFlowSignQRCodeResponse;
}

rt::request! {
    ChannelCancelMultiFlowSignQRCodeRequest {
        0 agent: Option "Agent", required();
        1 qr_code_id: "QrCodeId", required();
        2 operator: Option "Operator";
    }
}

rt::response! {
    ChannelCancelMultiFlowSignQRCodeResponse {
        0 request_id: "RequestId";
    }
}
