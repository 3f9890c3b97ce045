// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/OrganizationAuthorizationStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// State of the verification of an organization.
    pub enum OrganizationAuthorizationStatus, UnknownOrganizationAuthorizationStatus {
        /// `UNVERIFIED` – Not verified.
        Unverified = "UNVERIFIED",
        /// `VERIFYING` – Being verified; the way of authorization is not chosen yet.
        Verifying = "VERIFYING",
        /// `VERIFYINGLEGALPENDINGAUTHORIZATION` – Being verified; waiting for authorization or verification by the legal
        /// representative.
        VerifyingLegalPendingAuthorization = "VERIFYINGLEGALPENDINGAUTHORIZATION",
        /// `VERIFYINGAUTHORIZATIONFILEPENDING` – Being verified; the authorization letter is uploaded and waits for
        /// review.
        VerifyingAuthorizationFilePending = "VERIFYINGAUTHORIZATIONFILEPENDING",
        /// `VERIFYINGAUTHORIZATIONFILEREJECT` – Being verified; the authorization letter was rejected in review.
        VerifyingAuthorizationFileReject = "VERIFYINGAUTHORIZATIONFILEREJECT",
        /// `VERIFIED` – Verified.
        Verified = "VERIFIED",
    }
}

impl OrganizationAuthorizationStatus {
    /// Whether it is `VERIFIED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Verified)
    }

    /// Whether it is `VERIFIED`.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        matches!(self, Self::Verified)
    }
}
