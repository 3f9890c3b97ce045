// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/PartnerAuthLimit.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Which ways of authorizing another organization the page offers.
    pub enum PartnerAuthLimit, UnknownPartnerAuthLimit {
        /// `0` – All of them.
        All = 0,
        /// `1` – Only by kind of seal.
        BySealType = 1,
        /// `2` – Only by single seals.
        BySealId = 2,
    }
}
