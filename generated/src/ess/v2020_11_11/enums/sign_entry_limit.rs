// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignEntryLimit.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// A limit of the ways into filling and signing.
    pub enum SignEntryLimit, UnknownSignEntryLimit {
        /// `link` – Filling and signing only through the text message or a link from the initiator; in the console and in
        /// the lists of the mini program the contract can only be previewed.
        Link = "link",
    }
}
