// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/OrganizationVerification.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of the verification of an organization.
    pub enum OrganizationVerification, UnknownOrganizationVerification {
        /// `0` – Not verified.
        Unverified = 0,
        /// `1` – Being verified.
        Verifying = 1,
        /// `2` – Verified.
        Verified = 2,
    }
}

impl OrganizationVerification {
    /// Whether it is `2`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Verified)
    }

    /// Whether it is `2`.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        matches!(self, Self::Verified)
    }
}
