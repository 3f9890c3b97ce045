// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ExtendedService.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// An extended service of an organization.
    pub enum ExtendedService, UnknownExtendedService {
        /// `OPEN_SERVER_SIGN` – Automatic signing by the organization.
        OpenServerSign = "OPEN_SERVER_SIGN",
        /// `AUTO_SIGN_CAN_FILL_IN` – Fields may be filled in before your own organization signs automatically.
        AutoSignCanFillIn = "AUTO_SIGN_CAN_FILL_IN",
        /// `BATCH_SIGN` – Signing many contracts at once.
        BatchSign = "BATCH_SIGN",
        /// `OVERSEA_SIGN` – Contracts with residents of Hong Kong, Macao and Taiwan.
        OverseaSign = "OVERSEA_SIGN",
        /// `AGE_LIMIT_EXPANSION` – Wider age range of signers.
        AgeLimitExpansion = "AGE_LIMIT_EXPANSION",
        /// `MOBILE_CHECK_APPROVER` – Signers who are persons are verified by mobile number only.
        MobileCheckApprover = "MOBILE_CHECK_APPROVER",
        /// `HIDE_OPERATOR_DISPLAY` – The name of the operator is hidden in contracts.
        HideOperatorDisplay = "HIDE_OPERATOR_DISPLAY",
        /// `ORGANIZATION_OCR_FALLBACK` – Another kind of signature is offered after a handwritten one was not recognised
        /// by AI.
        OrganizationOcrFallback = "ORGANIZATION_OCR_FALLBACK",
        /// `ORGANIZATION_FLOW_NOTIFY_TYPE` – Signers are notified by text message.
        OrganizationFlowNotifyType = "ORGANIZATION_FLOW_NOTIFY_TYPE",
        /// `ORGANIZATION_FLOW_EMAIL_NOTIFY` – Signers are notified by email.
        OrganizationFlowEmailNotify = "ORGANIZATION_FLOW_EMAIL_NOTIFY",
        /// `FLOW_APPROVAL` – Contracts have to be reviewed.
        FlowApproval = "FLOW_APPROVAL",
        /// `ORGANIZATION_FLOW_PASSWD_NOTIFY` – Signers are led to set a signing password.
        OrganizationFlowPasswdNotify = "ORGANIZATION_FLOW_PASSWD_NOTIFY",
        /// `HIDE_ONE_KEY_SIGN` – Persons write each signature by hand and cannot fill all fields with one.
        HideOneKeySign = "HIDE_ONE_KEY_SIGN",
        /// `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE` – Persons sign by hand.
        SignSignatureDefaultSetHandwrite = "SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE",
        /// `APP_LOGIN` – Employees cannot log in to the mini program.
        AppLogin = "APP_LOGIN",
        /// `PC_LOGIN` – Employees cannot log in to the web console.
        PcLogin = "PC_LOGIN",
        /// `PAGING_SEAL` – Paging seal.
        PagingSeal = "PAGING_SEAL",
    }
}
