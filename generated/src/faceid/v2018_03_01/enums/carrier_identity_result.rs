// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/CarrierIdentityResult.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Whether a phone number of a carrier, a name and an ID card number belong together.
    pub enum CarrierIdentityResult, UnknownCarrierIdentityResult {
        /// `0` – Phone number, name and ID card number belong together.
        Passed = "0",
        /// `-4` – The phone number is registered, but to another name or ID card number.
        Mismatch = "-4",
        /// `-6` – The phone number is not a valid one.
        PhoneInvalid = "-6",
        /// `-7` – The ID card number is wrong.
        IdCardInvalid = "-7",
        /// `-8` – The name did not pass the check of its form.
        NameInvalid = "-8",
        /// `-9` – There is no record.
        NoRecord = "-9",
        /// `-11` – The verification centre is busy.
        Busy = "-11",
        /// `-13` – Numbers of this range cannot be verified.
        RangeUnsupported = "-13",
    }
}

impl CarrierIdentityResult {
    /// Whether it is `0` or `-4`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}
