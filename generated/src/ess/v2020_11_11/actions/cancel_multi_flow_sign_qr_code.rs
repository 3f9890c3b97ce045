// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CancelMultiFlowSignQRCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Invalidates a QR code made by `CreateMultiFlowSignQRCode`, with which many people sign the same template,
    /// before it expires. Fails if the code is already invalid.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelMultiFlowSignQRCode)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.QrCodeId` – The QR code is missing.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.QrHasExpire` – The QR code has expired.
    /// - `OperationDenied.QrInvalid` – The QR code is no longer valid, for instance because it was cancelled before.
    /// - `ResourceNotFound.QrInfo` – The QR code does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{CancelMultiFlowSignQRCodeRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxxxxxxx"));
    /// let request = CancelMultiFlowSignQRCodeRequest::new("yDRvQxxxxxKC");
    /// let response = client.cancel_multi_flow_sign_qr_code(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_multi_flow_sign_qr_code(
        &self,
        request: &CancelMultiFlowSignQRCodeRequest,
    ) -> impl Future<Output = Result<CancelMultiFlowSignQRCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::cancel_multi_flow_sign_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct CancelMultiFlowSignQRCodeRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the QR code, returned when it was created.
    ///
    /// - On the wire: `QrCodeId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDR***********Apl`
    pub qr_code_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CancelMultiFlowSignQRCodeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(qr_code_id: impl Into<String>) -> Self {
        Self {
            qr_code_id: qr_code_id.into(),
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
}

/// Response of [`Client::cancel_multi_flow_sign_qr_code`].
#[non_exhaustive]
pub struct CancelMultiFlowSignQRCodeResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CancelMultiFlowSignQRCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CancelMultiFlowSignQRCode")
    };
    type Response = CancelMultiFlowSignQRCodeResponse;
}

rt::request! {
    CancelMultiFlowSignQRCodeRequest {
        0 operator: Option "Operator", required();
        1 qr_code_id: "QrCodeId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CancelMultiFlowSignQRCodeResponse {
        0 request_id: "RequestId";
    }
}
