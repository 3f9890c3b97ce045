// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateDigitalDataSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, SignCertificate, UserInfo};

impl Client {
    /// Signs a text with the digital certificate of the organization. `VerifyDigitalDataSign` verifies the signature.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDigitalDataSign)
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
    /// - `MissingParameter` – A parameter is missing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateDigitalDataSignRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDw**********************Rl77mox"));
    /// let request = CreateDigitalDataSignRequest::new().plain_text("测试abc");
    /// let response = client.create_digital_data_sign(&request).await?;
    /// println!("{:?}", response.sign_value);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_digital_data_sign(
        &self,
        request: &CreateDigitalDataSignRequest,
    ) -> impl Future<Output = Result<CreateDigitalDataSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_digital_data_sign`].
#[must_use]
#[non_exhaustive]
pub struct CreateDigitalDataSignRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Text to sign.
    ///
    /// - On the wire: `PlainText`, String, optional
    /// - Example: `测试abc`
    /// - Sensitive: never shown in errors, logs and debug output
    pub plain_text: Option<String>,
}

impl CreateDigitalDataSignRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
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

    /// Sets `PlainText`. Text to sign.
    pub fn plain_text(mut self, plain_text: impl Into<String>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }
}

impl Default for CreateDigitalDataSignRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_digital_data_sign`].
#[non_exhaustive]
pub struct CreateDigitalDataSignResponse {
    /// Signature of the text.
    ///
    /// - On the wire: `SignValue`, String
    /// - Example: `MIAGCSqGSIb3DQEHAqCAMIACAQGSIb3DQEHATAcBgkqhkiG9w0B`
    pub sign_value: Option<String>,

    /// Time stamp of the signature.
    ///
    /// - On the wire: `SignTimestamp`, String
    /// - Example: `MIIQHgYJKoZIhvNdoQ7niijSz8RtbRgul09Kcac9xiHwaU0SxCmU4pzu8IY0zL3Sk3qULParIU=`
    pub sign_timestamp: Option<String>,

    /// Certificate that the signature was made with.
    ///
    /// - On the wire: `Certificate`, object `SignCertificate`
    pub certificate: Option<SignCertificate>,

    /// Algorithm of the signature.
    ///
    /// - On the wire: `SignAlgorithm`, String
    /// - Example: `RSA`
    pub sign_algorithm: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDigitalDataSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDigitalDataSign")
    };
    type Response = CreateDigitalDataSignResponse;
}

rt::request! {
    CreateDigitalDataSignRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 plain_text: Option "PlainText", sensitive();
    }
}

rt::response! {
    CreateDigitalDataSignResponse {
        0 sign_value: Option "SignValue";
        1 sign_timestamp: Option "SignTimestamp";
        2 certificate: Option "Certificate";
        3 sign_algorithm: Option "SignAlgorithm";
        4 request_id: "RequestId";
    }
}
