// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/AutoSignUrlType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of link for opening automatic signing. Left empty it is a link to the mini program.
    pub enum AutoSignUrlType, UnknownAutoSignUrlType {
        /// `H5SIGN` – Link to an H5 page.
        H5Sign = "H5SIGN",
    }
}
