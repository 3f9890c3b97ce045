// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/VerifyDigitalDataSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::SignatureVerification;
use crate::ess::v2020_11_11::types::{Agent, SignCertificate, UserInfo};

impl Client {
    /// Verifies a digital signature of data that `CreateDigitalDataSign` made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyDigitalDataSign)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `MissingParameter` – A parameter is missing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, Operator, VerifyDigitalDataSignRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("app-id"));
    /// let request = VerifyDigitalDataSignRequest::new()
    ///     .plain_text("测试******23")
    ///     .sign_value("MIAGCSqGSIb3DQE1UBg3UERzBFAiEAvMEVUnoR2hWQSNqZAuyoMquMEyiNoE…");
    /// let response = client.verify_digital_data_sign(&request).await?;
    /// println!("{:?}", response.verify_result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn verify_digital_data_sign(
        &self,
        request: &VerifyDigitalDataSignRequest,
    ) -> impl Future<Output = Result<VerifyDigitalDataSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::verify_digital_data_sign`].
#[must_use]
#[non_exhaustive]
pub struct VerifyDigitalDataSignRequest {
    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    pub operator: Option<UserInfo>,

    /// The data that were signed.
    ///
    /// - On the wire: `PlainText`, String, optional
    /// - Example: `测试******23`
    /// - Sensitive: never shown in errors, logs and debug output
    pub plain_text: Option<String>,

    /// The signature.
    ///
    /// - On the wire: `SignValue`, String, optional
    /// - Example:
    ///   `MIAGCSqGSIb3DQE1UBg3UERzBFAiEAvMEVUnoR2hWQSNqZAuyoMquMEyiNoEGbTBKhsU0SNsYCIHBzwcKT7jSQop+jsQwtkcxNri90GoowhROnIqpb5dDBAAAAAAAA`
    pub sign_value: Option<String>,
}

impl VerifyDigitalDataSignRequest {
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

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `PlainText`. The data that were signed.
    pub fn plain_text(mut self, plain_text: impl Into<String>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }

    /// Sets `SignValue`. The signature.
    pub fn sign_value(mut self, sign_value: impl Into<String>) -> Self {
        self.sign_value = Some(sign_value.into());
        self
    }
}

impl Default for VerifyDigitalDataSignRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::verify_digital_data_sign`].
#[non_exhaustive]
pub struct VerifyDigitalDataSignResponse {
    /// Whether the signature is valid.
    ///
    /// - On the wire: `VerifyResult`, Integer
    /// - Example: `1`
    pub verify_result: Option<SignatureVerification>,

    /// Certificate that the signature was made with.
    ///
    /// - On the wire: `Certificate`, object `SignCertificate`
    pub certificate: Option<SignCertificate>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for VerifyDigitalDataSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "VerifyDigitalDataSign")
    };
    type Response = VerifyDigitalDataSignResponse;
}

rt::request! {
    VerifyDigitalDataSignRequest {
        0 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        1 operator: Option "Operator";
        2 plain_text: Option "PlainText", sensitive();
        3 sign_value: Option "SignValue";
    }
}

rt::response! {
    VerifyDigitalDataSignResponse {
        0 verify_result: Option "VerifyResult";
        1 certificate: Option "Certificate";
        2 request_id: "RequestId";
    }
}
