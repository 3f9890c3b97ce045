// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowBlockchainEvidenceUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a short link and a QR code that show the blockchain evidence certificate of a completed or released flow in the mini program. The caller must be party to the flow or have access to its data. Whoever has the link or code sees the certificate without login: keep both safe.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowBlockchainEvidenceUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("16fd2f7d7*****f8d501d57b5ec")
    ///             .organization("ABC_organization_open_id")
    ///             .user("ianc_1111"),
    ///     );
    /// let request = CreateFlowBlockchainEvidenceUrlRequest::new(
    ///     "yDCANUUckp******7SI8fHrn0LCd",
    /// );
    /// let response = desk.create_flow_blockchain_evidence_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow_blockchain_evidence_url(
        &self,
        request: &CreateFlowBlockchainEvidenceUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFlowBlockchainEvidenceUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFlowBlockchainEvidenceUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateFlowBlockchainEvidenceUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateFlowBlockchainEvidenceUrlResponse;
}

/// What is sent by [`Client::create_flow_blockchain_evidence_url`](crate::essbasic::v2021_05_26::Client::create_flow_blockchain_evidence_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow, completed or released.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCANUUc************SI8fHrn0LCd`
    pub flow_id: ::std::string::String,
    /// Unix second until which link and code are valid, at most the end of 2099; 7 days from now if left out.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds, optional
    /// - Limit: at most 4102415999 (else not sent)
    /// - Example: `1719463451`
    pub expired_on: ::std::option::Option<i64>,
}

impl CreateFlowBlockchainEvidenceUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_id: flow_id.into(),
            expired_on: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Unix second until which link and code are valid, at most the end of 2099; 7 days from now if left out.
    ///
    /// `ExpiredOn` on the wire.
    #[must_use]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = ::std::option::Option::Some(expired_on);
        self
    }
}

impl ::tc3_runtime::Record for CreateFlowBlockchainEvidenceUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowBlockchainEvidenceUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowId", "ExpiredOn"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(4102415999),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.expired_on),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowBlockchainEvidenceUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowBlockchainEvidenceUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowBlockchainEvidenceUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            expired_on: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.expired_on),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateFlowBlockchainEvidenceUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_flow_blockchain_evidence_url`](crate::essbasic::v2021_05_26::Client::create_flow_blockchain_evidence_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlResponse {
    /// Link to the picture of the QR code. The picture can be downloaded for 5 minutes.
    ///
    /// - On the wire: `QrCode`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=5d92f0db15e6bbba6aea641f64c5c06d7914ff197f4b2b099ab565a5733`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: ::std::option::Option<::std::string::String>,
    /// Short link to the certificate.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example: `https://test.essurl.cn/SR04UBxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::option::Option<::std::string::String>,
    /// Unix second at which link and code expire, by default 7 days after they were made.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds
    /// - Example: `1719463451`
    pub expired_on: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFlowBlockchainEvidenceUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFlowBlockchainEvidenceUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowBlockchainEvidenceUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["QrCode", "Url", "ExpiredOn", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.qr_code),
            1 => ::tc3_runtime::AsValue::as_value(&self.url),
            2 => ::tc3_runtime::AsValue::as_value(&self.expired_on),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowBlockchainEvidenceUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFlowBlockchainEvidenceUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFlowBlockchainEvidenceUrlResponse {
    fn empty() -> Self {
        Self {
            qr_code: ::tc3_runtime::Wire::empty(),
            url: ::tc3_runtime::Wire::empty(),
            expired_on: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.qr_code),
            1 => ::tc3_runtime::decode::slot(map, &mut self.url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.expired_on),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateFlowBlockchainEvidenceUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
