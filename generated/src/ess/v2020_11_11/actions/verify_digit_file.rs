// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/VerifyDigitFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::SignatureVerification;
use crate::ess::v2020_11_11::types::{Agent, UserInfo, VerifyDigitFileResult};

impl Client {
    /// Verifies the digital signatures of a file that `CreateFileCounterSign` made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyDigitFile)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, Operator, VerifyDigitFileRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = VerifyDigitFileRequest::new()
    ///     .file_id("yDwFdUUckpsveo27UEQPEVo14KnASuGI");
    /// let response = client.verify_digit_file(&request).await?;
    /// println!("{:?}", response.pdf_resource_md5);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn verify_digit_file(
        &self,
        request: &VerifyDigitFileRequest,
    ) -> impl Future<Output = Result<VerifyDigitFileResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::verify_digit_file`].
#[must_use]
#[non_exhaustive]
pub struct VerifyDigitFileRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// The signed file.
    ///
    /// - On the wire: `FileId`, String, optional
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub file_id: Option<String>,
}

impl VerifyDigitFileRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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

    /// Sets `FileId`. The signed file.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl Default for VerifyDigitFileRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::verify_digit_file`].
#[non_exhaustive]
pub struct VerifyDigitFileResponse {
    /// MD5 hash of the file.
    ///
    /// - On the wire: `PdfResourceMd5`, String
    /// - Example: `C39BBA405153FB9A0705BEF095351CBD`
    pub pdf_resource_md5: Option<String>,

    /// Result for the whole file.
    ///
    /// - On the wire: `VerifyResult`, Integer
    /// - Example: `1`
    pub verify_result: Option<SignatureVerification>,

    /// Serial number of the verification.
    ///
    /// - On the wire: `VerifySerialNo`, String
    /// - Limit: only digits
    /// - Example: `17364056473214`
    pub verify_serial_no: Option<String>,

    /// Results, one for each signature.
    ///
    /// - On the wire: `VerifyDigitFileResults`, list of object `VerifyDigitFileResult`
    pub verify_digit_file_results: Option<Vec<VerifyDigitFileResult>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for VerifyDigitFileRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "VerifyDigitFile")
    };
    type Response = VerifyDigitFileResponse;
}

rt::request! {
    VerifyDigitFileRequest {
        0 operator: Option "Operator";
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 file_id: Option "FileId";
    }
}

rt::response! {
    VerifyDigitFileResponse {
        0 pdf_resource_md5: Option "PdfResourceMd5";
        1 verify_result: Option "VerifyResult";
        2 verify_serial_no: Option "VerifySerialNo";
        3 verify_digit_file_results: Option "VerifyDigitFileResults";
        4 request_id: "RequestId";
    }
}
