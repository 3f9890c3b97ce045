// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateRequestWithEncryption.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};

impl Client {
    /// Calls another action with encrypted parameters. `Client::encrypted` (feature `encryption`) does it for a
    /// request of any action; by hand:
    ///
    /// - Encrypt the JSON request with AES-CBC (key of 16, 24 or 32 bytes) or SM4-CBC (16), as agreed, padded by
    ///   PKCS#7, under a new random IV for every call.
    /// - Sign the bytes of the IV and then the ciphertext with HMAC-SHA256 under a second key. The overview also
    ///   names HMAC-SM3 for SM4, against fields and samples.
    /// - Check the signature of the answer before decrypting it. The plaintext holds the answer of the action or
    ///   its `Error`; errors of this call itself are not encrypted.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateRequestWithEncryption)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let request = CreateRequestWithEncryptionRequest::new(CreateRequestWithEncryptionRequestArgs {
    ///         request_action: "ChannelDescribeFlowComponents".into(),
    ///         application_id: "yD******************************".into(),
    ///         iv: "mJc2aKe4B71d9p62y6bp2A==".into(),
    ///         encrypted_data: "riUP2CKf+QGCfN9VMjTgCbsPidmXJulBUD8jxdg3YZwecWCF1CTg+4zB1nEI…"
    ///             .into(),
    ///     })
    ///     .encryption_signature("vzOw7yV+oAaYBmpbDDGfl7OGxuN3M38IjpJG/mTnEzE=");
    /// let response = client.create_request_with_encryption(&request).await?;
    /// println!("{}", response.iv);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_request_with_encryption(
        &self,
        request: &CreateRequestWithEncryptionRequest,
    ) -> impl Future<Output = Result<CreateRequestWithEncryptionResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_request_with_encryption`].
#[must_use]
#[non_exhaustive]
pub struct CreateRequestWithEncryptionRequest {
    /// Name of the action to call.
    ///
    /// - On the wire: `RequestAction`, String, required
    /// - Example: `ChannelDescribeFlowComponents`
    pub request_action: String,

    /// Identifier of the application, as in `Agent.AppId`.
    ///
    /// - On the wire: `ApplicationId`, String, required
    /// - Example: `yD******************************`
    pub application_id: String,

    /// Initialization vector of the cipher: 16 bytes, Base64.
    ///
    /// - On the wire: `IV`, String, required
    /// - Limit: exactly 24 characters (not checked before sending), base64 text (logs a warning)
    /// - Example: `mJc2aKe4B71d9p62y6bp2A==`
    pub iv: String,

    /// Ciphertext of the JSON request of the action, Base64.
    ///
    /// - On the wire: `EncryptedData`, String, required
    /// - Limit: base64 text (logs a warning)
    /// - Example:
    ///   `riUP2CKf+QGCfN9VMjTgCbsPidmXJulBUD8jxdg3YZwecWCF1CTg+4zB1nEICbGPRedPjF0+zZ1ybTDEc/xG/nQ5J7n4+uNiWCCOqRsjDcwzoD1gZ+y1W++qdjjCns/z8SMxciKmSS7h/cL5kwUARg==`
    pub encrypted_data: String,

    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64. It shows whether the data
    /// were altered.
    ///
    /// - On the wire: `EncryptionSignature`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Example: `vzOw7yV+oAaYBmpbDDGfl7OGxuN3M38IjpJG/mTnEzE=`
    pub encryption_signature: Option<String>,
}

impl CreateRequestWithEncryptionRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateRequestWithEncryptionRequestArgs) -> Self {
        Self {
            request_action: args.request_action,
            application_id: args.application_id,
            iv: args.iv,
            encrypted_data: args.encrypted_data,
            ..rt::unset()
        }
    }

    /// Sets `EncryptionSignature`. HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64.
    pub fn encryption_signature(
        mut self,
        encryption_signature: impl Into<String>,
    ) -> Self {
        self.encryption_signature = Some(encryption_signature.into());
        self
    }
}

/// Named arguments of [`CreateRequestWithEncryptionRequest::new`].
#[derive(Clone)]
pub struct CreateRequestWithEncryptionRequestArgs {
    /// `RequestAction` – Name of the action to call.
    pub request_action: String,
    /// `ApplicationId` – Identifier of the application, as in `Agent.AppId`.
    pub application_id: String,
    /// `IV` – Initialization vector of the cipher: 16 bytes, Base64.
    pub iv: String,
    /// `EncryptedData` – Ciphertext of the JSON request of the action, Base64.
    pub encrypted_data: String,
}

/// Response of [`Client::create_request_with_encryption`].
#[non_exhaustive]
pub struct CreateRequestWithEncryptionResponse {
    /// Initialization vector of the cipher: 16 bytes, Base64.
    ///
    /// - On the wire: `IV`, String, always present in responses
    /// - Limit: exactly 24 characters, base64 text
    /// - Example: `xJVzDCv28EtziawMOIhgGA==`
    pub iv: String,

    /// Ciphertext of the answer of the action, Base64, PKCS#7 padded.
    ///
    /// - On the wire: `EncryptedData`, String, always present in responses
    /// - Limit: base64 text
    /// - Example:
    ///   `vPMmeHGhjZOh5uBcnTmcsgamkGHPrwVCcf9ifqAp03M/pdi3yalY86ytw5fL1VbUg+97j/DZpcejEld5mq5Qa1Sk+L6WIgKc8Wc2Bu5LNB5ktM6b5Xy09MXdWvxQV0l40XlhEEQ2bNqI/G7AfJpRLxNLRbK2VH/DFy+ga8o6snHQE3OojM3ZQgM6gLcQ/6MudNChL95Bf3SEWnrr4lqKLdZWJxOOj/XR/iQD/VSr1XE=`
    pub encrypted_data: String,

    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext, Base64. It shows whether the data
    /// were altered.
    ///
    /// - On the wire: `EncryptionSignature`, String
    /// - Limit: base64 text
    /// - Example: `ReXDVVwCHf1bgoW/al4NAs9r2dzWWfmV0zVNDl1Kne8=`
    pub encryption_signature: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateRequestWithEncryptionRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateRequestWithEncryption")
    };
    type Response = CreateRequestWithEncryptionResponse;
}

rt::request! {
    CreateRequestWithEncryptionRequest {
        0 request_action: "RequestAction", required();
        1 application_id: "ApplicationId", required();
        2 iv: "IV", required().limits(&[format(Base64)]);
        3 encrypted_data: "EncryptedData", required().limits(&[format(Base64)]);
        4 encryption_signature: Option "EncryptionSignature", limits(&[format(Base64)]);
    }
}

rt::response! {
    CreateRequestWithEncryptionResponse {
        0 iv: "IV", always();
        1 encrypted_data: "EncryptedData", always();
        2 encryption_signature: Option "EncryptionSignature";
        3 request_id: "RequestId";
    }
}
