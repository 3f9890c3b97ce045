// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ExtendedService.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// An extended service of an organization.
    pub enum ExtendedService, UnknownExtendedService {
        /// `AUTO_SIGN` – Automatic signing by the organization.
        AutoSign = "AUTO_SIGN",
        /// `OVERSEA_SIGN` – Contracts with residents of Hong Kong, Macao and Taiwan.
        OverseaSign = "OVERSEA_SIGN",
        /// `MOBILE_CHECK_APPROVER` – Signers are verified by mobile number.
        MobileCheckApprover = "MOBILE_CHECK_APPROVER",
        /// `PAGING_SEAL` – Paging seal.
        #[deprecated(note = "No longer documented.")]
        PagingSeal = "PAGING_SEAL",
        /// `DOWNLOAD_FLOW` – The platform may download contracts of the organization.
        DownloadFlow = "DOWNLOAD_FLOW",
        /// `AGE_LIMIT_EXPANSION` – Wider age range of signers.
        AgeLimitExpansion = "AGE_LIMIT_EXPANSION",
        /// `HIDE_OPERATOR_DISPLAY` – The name of the operator is hidden in contracts.
        HideOperatorDisplay = "HIDE_OPERATOR_DISPLAY",
    }
}
