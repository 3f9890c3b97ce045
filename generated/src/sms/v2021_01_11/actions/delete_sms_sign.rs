// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/DeleteSmsSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::DeleteSignStatus;

impl Client {
    /// Deletes a signature.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DeleteSmsSign)
    /// - Rate limit: 1 call per second
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: organization
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.MissingSignatureToModify` – The signature does not exist, so it cannot be changed.
    /// - `FailedOperation.NotEnterpriseCertification` – Signatures and templates can be managed only by accounts
    ///   verified as an organization.
    /// - `FailedOperation.OtherError` – The operation failed, usually because of a parameter.
    /// - `FailedOperation.SignIdNotExist` – The signature does not exist.
    /// - `FailedOperation.TemplateIdNotExist` – The template does not exist.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `UnauthorizedOperation.RequestIpNotInWhitelist` – The address of the caller is not on the allow list of the
    ///   account.
    /// - `UnauthorizedOperation.RequestPermissionDeny` – The account may not make this call.
    /// - `UnauthorizedOperation.ServiceSuspendDueToArrears` – The service is suspended, because the account owes
    ///   money.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, DeleteSmsSignRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DeleteSmsSignRequest::new(1110);
    /// let response = client.delete_sms_sign(&request).await?;
    /// println!("{:?}", response.delete_sign_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_sms_sign(
        &self,
        request: &DeleteSmsSignRequest,
    ) -> impl Future<Output = Result<DeleteSmsSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_sms_sign`].
#[must_use]
#[non_exhaustive]
pub struct DeleteSmsSignRequest {
    /// Signature to delete.
    ///
    /// - On the wire: `SignId`, Unsigned integer, required
    /// - Example: `1110`
    pub sign_id: u64,
}

impl DeleteSmsSignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(sign_id: u64) -> Self {
        Self { sign_id }
    }
}

/// Response of [`Client::delete_sms_sign`].
#[non_exhaustive]
pub struct DeleteSmsSignResponse {
    /// Outcome of the deletion.
    ///
    /// - On the wire: `DeleteSignStatus`, object `DeleteSignStatus`, always present in responses
    pub delete_sign_status: DeleteSignStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteSmsSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(1),
        ..rt::ActionInfo::of(&SERVICE, "DeleteSmsSign")
    };
    type Response = DeleteSmsSignResponse;
}

rt::request! {
    DeleteSmsSignRequest {
        0 sign_id: "SignId", required();
    }
}

rt::response! {
    DeleteSmsSignResponse {
        0 delete_sign_status: "DeleteSignStatus", always();
        1 request_id: "RequestId";
    }
}
