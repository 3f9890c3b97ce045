// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/IdentityResult.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Whether a name and an ID card number belong together.
    pub enum IdentityResult, UnknownIdentityResult {
        /// `0` – They belong together.
        Passed = "0",
        /// `-1` – They do not belong together.
        Mismatch = "-1",
        /// `-2` – The ID card number is malformed, such as by its length or check digit.
        IdCardInvalid = "-2",
        /// `-3` – The name is malformed, such as by its length.
        NameInvalid = "-3",
        /// `-4` – The register of ID cards failed.
        SourceFailed = "-4",
        /// `-5` – The register has no such ID card number.
        NotRegistered = "-5",
        /// `-6` – The system that compares is being upgraded; try again later.
        SourceUpgrading = "-6",
        /// `-7` – The information was verified too often.
        LimitExceeded = "-7",
    }
}

impl IdentityResult {
    /// Whether it is `0` or `-1`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}
