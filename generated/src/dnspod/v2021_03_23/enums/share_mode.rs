// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/ShareMode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// What another account may do with a shared domain.
    pub enum ShareMode, UnknownShareMode {
        /// `r` – Read.
        ReadOnly = "r",
        /// `rw` – Read and change.
        ReadWrite = "rw",
    }
}
