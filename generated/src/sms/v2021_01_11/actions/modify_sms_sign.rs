// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/ModifySmsSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::actions::DescribeSmsSignListRequest;
use crate::sms::v2021_01_11::enums::{
    Coverage, SignatureKind, SignatureProof, SignaturePurpose,
};
use crate::sms::v2021_01_11::types::ModifySignStatus;

impl Client {
    /// Changes a signature that is under review or was rejected. One that is approved cannot be changed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ModifySmsSign)
    /// - Rate limit: 1 call per second
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: organization
    /// - Takes time: pass [`response.follow_up(&request)`](ModifySmsSignResponse::follow_up) to
    ///   [`wait_until_sms_sign_usable`](Self::wait_until_sms_sign_usable)
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.MissingSignatureList` – The signature is not known, usually because none has been approved.
    /// - `FailedOperation.MissingSignatureToModify` – The signature does not exist, so it cannot be changed.
    /// - `FailedOperation.NotEnterpriseCertification` – Signatures and templates can be managed only by accounts
    ///   verified as an organization.
    /// - `FailedOperation.OtherError` – The operation failed, usually because of a parameter.
    /// - `FailedOperation.QualificationIdNotApproved` – The qualification is not approved.
    /// - `FailedOperation.SignNumberLimit` – The account has reached its limit of signatures.
    /// - `FailedOperation.TemplateAlreadyPassedCheck` – The template is approved and can no longer be changed.
    /// - `FailedOperation.TemplateIdNotExist` – The template does not exist.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.AppidAndBizId` – The application does not belong to the account.
    /// - `InvalidParameterValue.ImageInvalid` – A picture is not valid.
    /// - `InvalidParameterValue.InvalidDocumentType` – `DocumentType` is not valid.
    /// - `InvalidParameterValue.InvalidInternational` – `International` is not valid.
    /// - `InvalidParameterValue.InvalidSignPurpose` – `SignPurpose` is not valid.
    /// - `InvalidParameterValue.QualificationIdNotFound` – The qualification does not exist.
    /// - `InvalidParameterValue.SignAlreadyPassedCheck` – The signature is approved and can no longer be changed.
    /// - `InvalidParameterValue.SignExistAndUnapproved` – The same signature is under review already.
    /// - `InvalidParameterValue.SignNameLengthTooLong` – The signature is too long.
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
    /// use tc3::sms::{
    ///     Client, Coverage, ModifySmsSignRequest, ModifySmsSignRequestArgs, SignatureKind,
    ///     SignatureProof, SignaturePurpose,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = ModifySmsSignRequest::new(ModifySmsSignRequestArgs {
    ///         sign_id: 1110,
    ///         sign_name: "腾讯云".into(),
    ///         sign_type: SignatureKind::Company,
    ///         document_type: SignatureProof::BusinessLicence,
    ///         international: Coverage::Mainland,
    ///         sign_purpose: SignaturePurpose::OwnUse,
    ///         proof_image: "".into(),
    ///     })
    ///     .commission_image("")
    ///     .remark("自用业务申请");
    /// let response = client.modify_sms_sign(&request).await?;
    /// println!("{:?}", response.modify_sign_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_sms_sign(
        &self,
        request: &ModifySmsSignRequest,
    ) -> impl Future<Output = Result<ModifySmsSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_sms_sign`].
#[must_use]
#[non_exhaustive]
pub struct ModifySmsSignRequest {
    /// Signature to change.
    ///
    /// - On the wire: `SignId`, Unsigned integer, required
    /// - Example: `1110`
    pub sign_id: u64,

    /// Text of the signature.
    ///
    /// - On the wire: `SignName`, String, required
    /// - Example: `腾讯云`
    pub sign_name: String,

    /// Kind of name that the signature shows.
    ///
    /// - On the wire: `SignType`, Integer, required
    /// - Example: `0`
    pub sign_type: SignatureKind,

    /// Document in `ProofImage`. It has to fit `SignType`.
    ///
    /// - On the wire: `DocumentType`, Integer, required
    /// - If `SignType` is `0`: only `0`, `1` (others log a warning)
    /// - If `SignType` is `1`: only `0`, `1`, `2`, `3`, `4` (others log a warning)
    /// - If `SignType` is `4`: only `7` (others log a warning)
    /// - If `SignType` is `5`: only `2`, `3` (others log a warning)
    /// - Example: `1`
    pub document_type: SignatureProof,

    /// Where the messages go; the same as before.
    ///
    /// - On the wire: `International`, Integer, required
    /// - Example: `0`
    pub international: Coverage,

    /// Who uses the signature.
    ///
    /// - On the wire: `SignPurpose`, Integer, required
    /// - Example: `0`
    pub sign_purpose: SignaturePurpose,

    /// Picture of the proof as Base64 text, without a prefix such as `data:image/jpeg;base64,`.
    ///
    /// - On the wire: `ProofImage`, String, optional, formerly required
    /// - Limit: base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub proof_image: String,

    /// Picture of the authorization as Base64 text, without a prefix such as `data:image/jpeg;base64,`.
    ///
    /// - On the wire: `CommissionImage`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Required if `SignPurpose` is `1`
    /// - Has an effect only if `SignPurpose` is `1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub commission_image: Option<String>,

    /// Remark for the reviewers.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `自用业务申请`
    pub remark: Option<String>,

    /// Approved qualification of the organization, as the console shows it under real-name qualifications. Needed for
    /// the Chinese mainland, not for international messages.
    ///
    /// - On the wire: `QualificationId`, Unsigned integer, optional
    /// - Example: `1000001`
    pub qualification_id: Option<u64>,
}

impl ModifySmsSignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifySmsSignRequestArgs) -> Self {
        Self {
            sign_id: args.sign_id,
            sign_name: args.sign_name,
            sign_type: args.sign_type,
            document_type: args.document_type,
            international: args.international,
            sign_purpose: args.sign_purpose,
            proof_image: args.proof_image,
            ..rt::unset()
        }
    }

    /// Sets `CommissionImage`. Picture of the authorization as Base64 text, without a prefix such as
    /// `data:image/jpeg;base64,`.
    pub fn commission_image(mut self, commission_image: impl Into<String>) -> Self {
        self.commission_image = Some(commission_image.into());
        self
    }

    /// Sets `Remark`. Remark for the reviewers.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `QualificationId`. Approved qualification of the organization, as the console shows it under real-name
    /// qualifications.
    #[inline]
    pub fn qualification_id(mut self, qualification_id: u64) -> Self {
        self.qualification_id = Some(qualification_id);
        self
    }
}

/// Named arguments of [`ModifySmsSignRequest::new`].
#[derive(Clone)]
pub struct ModifySmsSignRequestArgs {
    /// `SignId` – Signature to change.
    pub sign_id: u64,
    /// `SignName` – Text of the signature.
    pub sign_name: String,
    /// `SignType` – Kind of name that the signature shows.
    pub sign_type: SignatureKind,
    /// `DocumentType` – Document in `ProofImage`.
    pub document_type: SignatureProof,
    /// `International` – Where the messages go; the same as before.
    pub international: Coverage,
    /// `SignPurpose` – Who uses the signature.
    pub sign_purpose: SignaturePurpose,
    /// `ProofImage` – Picture of the proof as Base64 text, without a prefix such as `data:image/jpeg;base64,`.
    pub proof_image: String,
}

/// Response of [`Client::modify_sms_sign`].
#[non_exhaustive]
pub struct ModifySmsSignResponse {
    /// The signature.
    ///
    /// - On the wire: `ModifySignStatus`, object `ModifySignStatus`, always present in responses
    pub modify_sign_status: ModifySignStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ModifySmsSignResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_sms_sign_usable`].
    ///
    /// It takes `International` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ModifySmsSignRequest,
    ) -> DescribeSmsSignListRequest {
        DescribeSmsSignListRequest {
            sign_id_set: Some(vec![self.modify_sign_status.sign_id]),
            international: request.international.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ModifySmsSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(1),
        ..rt::ActionInfo::of(&SERVICE, "ModifySmsSign")
    };
    type Response = ModifySmsSignResponse;
}

rt::request! {
    ModifySmsSignRequest {
        0 sign_id: "SignId", required();
        1 sign_name: "SignName", required();
        2 sign_type: "SignType", required().known();
        3 document_type: "DocumentType",
            required()
            .known()
            .cases(&[when(&[is(&["SignType"], &["0"])]).values(&["0", "1"]), when(&[is(&["SignType"], &["1"])]).values(&["0", "1", "2", "3", "4"]), when(&[is(&["SignType"], &["4"])]).values(&["7"]), when(&[is(&["SignType"], &["5"])]).values(&["2", "3"])]);
        4 international: "International", required().known();
        5 sign_purpose: "SignPurpose", required().known();
        6 proof_image: "ProofImage", sensitive().limits(&[format(Base64)]);
        7 commission_image: Option "CommissionImage", sensitive().limits(&[format(Base64)]);
        8 remark: Option "Remark";
        9 qualification_id: Option "QualificationId";
    }
    rules [
        If { effect: Required, field: &["CommissionImage"], when: &[is(&["SignPurpose"], &["1"])] },
        If { effect: Only, field: &["CommissionImage"], when: &[is(&["SignPurpose"], &["1"])] },
    ]
}

rt::response! {
    ModifySmsSignResponse {
        0 modify_sign_status: "ModifySignStatus", always();
        1 request_id: "RequestId";
    }
}
