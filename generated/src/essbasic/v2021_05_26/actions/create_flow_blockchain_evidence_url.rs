// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowBlockchainEvidenceUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes a short link and a QR code that show the blockchain evidence certificate of a completed or released flow
    /// in the mini program. The caller must be party to the flow or have access to its data. Whoever has the link or
    /// code sees the certificate without login: keep both safe.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowBlockchainEvidenceUrl)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateFlowBlockchainEvidenceUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("16fd2f7d7*****f8d501d57b5ec")
    ///             .organization("ABC_organization_open_id")
    ///             .user("ianc_1111"),
    ///     );
    /// let request = CreateFlowBlockchainEvidenceUrlRequest::new(
    ///     "yDCANUUckp******7SI8fHrn0LCd",
    /// );
    /// let response = client.create_flow_blockchain_evidence_url(&request).await?;
    /// println!("{:?}", response.qr_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_blockchain_evidence_url(
        &self,
        request: &CreateFlowBlockchainEvidenceUrlRequest,
    ) -> impl Future<Output = Result<CreateFlowBlockchainEvidenceUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_blockchain_evidence_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCANUUc************SI8fHrn0LCd`
    pub flow_id: String,

    /// Unix time until which link and code are valid, at most the end of 2099; 7 days from now if left out.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds, optional
    /// - Limit: at most 4102415999 (checked before sending)
    /// - Example: `1719463451`
    pub expired_on: Option<i64>,
}

impl CreateFlowBlockchainEvidenceUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ExpiredOn`. Unix time until which link and code are valid, at most the end of 2099; 7 days from now if
    /// left out.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

/// Response of [`Client::create_flow_blockchain_evidence_url`].
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlResponse {
    /// Link to the picture of the QR code.
    ///
    /// - On the wire: `QrCode`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=5d92f0db15e6bbba6aea641f64c5c06d7914ff197f4b2b099ab565a5733`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: Option<String>,

    /// Short link to the certificate. `ExpiredOn` of the request sets another end.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example: `https://test.essurl.cn/SR04UBxxxx`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Unix time at which link and code expire.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds
    /// - Example: `1719463451`
    pub expired_on: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFlowBlockchainEvidenceUrlResponse {
    /// How long [`Self::qr_code`] is valid: 5 minutes.
    pub const QR_CODE_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);

    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateFlowBlockchainEvidenceUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowBlockchainEvidenceUrl")
    };
    type Response = CreateFlowBlockchainEvidenceUrlResponse;
}

rt::request! {
    CreateFlowBlockchainEvidenceUrlRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
        2 expired_on: Option "ExpiredOn", limits(&[max(4102415999)]);
    }
}

rt::response! {
    CreateFlowBlockchainEvidenceUrlResponse {
        0 qr_code: Option "QrCode", sensitive();
        1 url: Option "Url", sensitive();
        2 expired_on: Option "ExpiredOn";
        3 request_id: "RequestId";
    }
}
