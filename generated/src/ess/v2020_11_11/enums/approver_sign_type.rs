// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ApproverSignType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How a signer proves identity when signing.
    pub enum ApproverSignType, UnknownApproverSignType {
        /// `1` – Face recognition.
        Face = 1,
        /// `2` – Signing password.
        Password = 2,
        /// `3` – Name, identity number and mobile number compared by the carrier. Not all carriers and number ranges are
        /// supported; not advised for residents of Hong Kong, Macao and Taiwan.
        Carrier = 3,
        /// `5` – Fingerprint compared by the mobile device. In the mini program only, not on iOS; another way than `5`
        /// and `6` has to be allowed besides.
        DeviceFingerprint = 5,
        /// `6` – Face compared by the mobile device. In the mini program only, not on Android; another way than `5` and
        /// `6` has to be allowed besides.
        DeviceFace = 6,
    }
}
