// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/RegistrationMethod.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How an organization that registers is verified.
    pub enum RegistrationMethod, UnknownRegistrationMethod {
        /// `1` – The business licence is uploaded.
        UploadLicense = 1,
        /// `2` – The quick verification of Tencent Cloud.
        TencentCloud = 2,
        /// `3` – Authorization by the merchant number of Tencent; in the mini program only.
        WeChatMerchant = 3,
    }
}
