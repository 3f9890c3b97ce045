// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/PreviewType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of preview link.
    pub enum PreviewType, UnknownPreviewType {
        /// `0` – File; opening the link downloads the PDF.
        File = 0,
        /// `1` – H5 page; opening the link shows the contract in the browser.
        H5 = 1,
    }
}
