// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignTypeSelector.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Who picks among the allowed ways of proving identity.
    pub enum SignTypeSelector, UnknownSignTypeSelector {
        /// `0` – The signer picks any of them.
        SignerChooses = 0,
        /// `1` – The first one in order is recommended; the signer need not pick.
        FirstRecommended = 1,
    }
}
