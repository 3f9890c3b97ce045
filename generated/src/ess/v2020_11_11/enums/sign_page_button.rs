// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignPageButton.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// A button that can be hidden on the sign pages.
    pub enum SignPageButton, UnknownSignPageButton {
        /// `0` – More actions on the sign page.
        More = 0,
        /// `1` – Reject, among the further actions.
        Reject = 1,
        /// `2` – Hand over to another person, among the further actions.
        HandOver = 2,
        /// `3` – View details on the page shown after signing.
        ViewDetails = 3,
        /// `4` – View basic information of the contract, among the further actions.
        ViewBasicInfo = 4,
        /// `5` – Cancel the flow, among the further actions.
        Cancel = 5,
    }
}
