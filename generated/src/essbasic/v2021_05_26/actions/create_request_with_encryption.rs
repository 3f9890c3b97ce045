// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateRequestWithEncryption.yaml

impl crate::essbasic::v2021_05_26::Client {
    /// Calls another action with encrypted parameters and gives its answer encrypted. Encrypt the JSON request with AES-CBC or SM4-CBC, as agreed, PKCS#7 padded, under a new random IV per call. Sign IV bytes followed by ciphertext bytes with HMAC under a second key. Check the signature of the answer in constant time before decrypting it. The plaintext then holds either the answer of the action or its `Error`; errors of this call itself are not encrypted. Fields and sample values agree on HMAC-SHA256; the overview also names HMAC-SM3 for SM4, so confirm it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateRequestWithEncryption)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let request = CreateRequestWithEncryptionRequest::new(CreateRequestWithEncryptionRequestArgs {
    ///         request_action: "ChannelDescribeFlowComponents".into(),
    ///         application_id: "yD******************************".into(),
    ///         iv: "mJc2aKe4B71d9p62y6bp2A==".into(),
    ///         encrypted_data: "riUP2CKf+QGCfN9VMjTgCbsPidmXJulBUD8jxdg3YZwecWCF1CTg+4zB1nEI…"
    ///             .into(),
    ///     })
    ///     .encryption_signature("vzOw7yV+oAaYBmpbDDGfl7OGxuN3M38IjpJG/mTnEzE=");
    /// let response = client.create_request_with_encryption(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_request_with_encryption(
        &self,
        request: &CreateRequestWithEncryptionRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateRequestWithEncryptionResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateRequestWithEncryptionRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateRequestWithEncryption",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateRequestWithEncryptionResponse;
}

/// What is sent by [`Client::create_request_with_encryption`](crate::essbasic::v2021_05_26::Client::create_request_with_encryption).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRequestWithEncryptionRequest {
    /// Name of the action to call.
    ///
    /// - On the wire: `RequestAction`, String, required
    /// - Example: `ChannelDescribeFlowComponents`
    pub request_action: ::std::string::String,
    /// Identifier of the application, as in `Agent.AppId`.
    ///
    /// - On the wire: `ApplicationId`, String, required
    /// - Example: `yD******************************`
    pub application_id: ::std::string::String,
    /// Initialization vector: 16 bytes, Base64. Take fresh random bytes for every call.
    ///
    /// - On the wire: `IV`, String, required
    /// - Limit: base64 text (else a warning)
    /// - Example: `mJc2aKe4B71d9p62y6bp2A==`
    pub iv: ::std::string::String,
    /// Ciphertext of the JSON request of the action, Base64.
    ///
    /// - On the wire: `EncryptedData`, String, required
    /// - Limit: base64 text (else a warning)
    /// - Example: `riUP2CKf+QGCfN9VMjTgCbsPidmXJulBUD8jxdg3YZwecWCF1CTg+4zB1nEICbGPRedPjF0+zZ1ybTDEc/xG/nQ5J7n4+uNiWCCOqRsjDcwzoD1gZ+y1W++qdjjCns/z8SMxciKmSS7h/cL5kwUARg==`
    pub encrypted_data: ::std::string::String,
    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64. Protects the request from being altered.
    ///
    /// - On the wire: `EncryptionSignature`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Example: `vzOw7yV+oAaYBmpbDDGfl7OGxuN3M38IjpJG/mTnEzE=`
    pub encryption_signature: ::std::option::Option<::std::string::String>,
}

impl CreateRequestWithEncryptionRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: CreateRequestWithEncryptionRequestArgs) -> Self {
        Self {
            request_action: args.request_action,
            application_id: args.application_id,
            iv: args.iv,
            encrypted_data: args.encrypted_data,
            encryption_signature: ::std::option::Option::None,
        }
    }
    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64.
    ///
    /// `EncryptionSignature` on the wire.
    #[must_use]
    pub fn encryption_signature(
        mut self,
        encryption_signature: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.encryption_signature = ::std::option::Option::Some(
            encryption_signature.into(),
        );
        self
    }
}

/// What [`CreateRequestWithEncryptionRequest::new`] takes, by name.
#[derive(Clone)]
pub struct CreateRequestWithEncryptionRequestArgs {
    /// Name of the action to call.
    ///
    /// `RequestAction` on the wire.
    pub request_action: ::std::string::String,
    /// Identifier of the application, as in `Agent.AppId`.
    ///
    /// `ApplicationId` on the wire.
    pub application_id: ::std::string::String,
    /// Initialization vector: 16 bytes, Base64.
    ///
    /// `IV` on the wire.
    pub iv: ::std::string::String,
    /// Ciphertext of the JSON request of the action, Base64.
    ///
    /// `EncryptedData` on the wire.
    pub encrypted_data: ::std::string::String,
}

impl ::tc3_runtime::Record for CreateRequestWithEncryptionRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateRequestWithEncryptionRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "RequestAction",
                "ApplicationId",
                "IV",
                "EncryptedData",
                "EncryptionSignature",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
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
            0 => ::tc3_runtime::AsValue::as_value(&self.request_action),
            1 => ::tc3_runtime::AsValue::as_value(&self.application_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.iv),
            3 => ::tc3_runtime::AsValue::as_value(&self.encrypted_data),
            4 => ::tc3_runtime::AsValue::as_value(&self.encryption_signature),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateRequestWithEncryptionRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateRequestWithEncryptionRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateRequestWithEncryptionRequest {
    fn empty() -> Self {
        Self {
            request_action: ::tc3_runtime::Wire::empty(),
            application_id: ::tc3_runtime::Wire::empty(),
            iv: ::tc3_runtime::Wire::empty(),
            encrypted_data: ::tc3_runtime::Wire::empty(),
            encryption_signature: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_action),
            1 => ::tc3_runtime::decode::slot(map, &mut self.application_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.iv),
            3 => ::tc3_runtime::decode::slot(map, &mut self.encrypted_data),
            4 => ::tc3_runtime::decode::slot(map, &mut self.encryption_signature),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateRequestWithEncryptionRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_request_with_encryption`](crate::essbasic::v2021_05_26::Client::create_request_with_encryption).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRequestWithEncryptionResponse {
    /// Initialization vector of the answer: 16 bytes, Base64.
    ///
    /// - On the wire: `IV`, String, always in responses
    /// - Limit: base64 text
    /// - Example: `xJVzDCv28EtziawMOIhgGA==`
    pub iv: ::std::string::String,
    /// Ciphertext of the answer of the action, Base64, PKCS#7 padded.
    ///
    /// - On the wire: `EncryptedData`, String, always in responses
    /// - Limit: base64 text
    /// - Example: `vPMmeHGhjZOh5uBcnTmcsgamkGHPrwVCcf9ifqAp03M/pdi3yalY86ytw5fL1VbUg+97j/DZpcejEld5mq5Qa1Sk+L6WIgKc8Wc2Bu5LNB5ktM6b5Xy09MXdWvxQV0l40XlhEEQ2bNqI/G7AfJpRLxNLRbK2VH/DFy+ga8o6snHQE3OojM3ZQgM6gLcQ/6MudNChL95Bf3SEWnrr4lqKLdZWJxOOj/XR/iQD/VSr1XE=`
    pub encrypted_data: ::std::string::String,
    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64. Check it before decrypting.
    ///
    /// - On the wire: `EncryptionSignature`, String
    /// - Limit: base64 text
    /// - Example: `ReXDVVwCHf1bgoW/al4NAs9r2dzWWfmV0zVNDl1Kne8=`
    pub encryption_signature: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateRequestWithEncryptionResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateRequestWithEncryptionResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateRequestWithEncryptionResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["IV", "EncryptedData", "EncryptionSignature", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.iv),
            1 => ::tc3_runtime::AsValue::as_value(&self.encrypted_data),
            2 => ::tc3_runtime::AsValue::as_value(&self.encryption_signature),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateRequestWithEncryptionResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateRequestWithEncryptionResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateRequestWithEncryptionResponse {
    fn empty() -> Self {
        Self {
            iv: ::tc3_runtime::Wire::empty(),
            encrypted_data: ::tc3_runtime::Wire::empty(),
            encryption_signature: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.iv),
            1 => ::tc3_runtime::decode::slot(map, &mut self.encrypted_data),
            2 => ::tc3_runtime::decode::slot(map, &mut self.encryption_signature),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateRequestWithEncryptionResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
