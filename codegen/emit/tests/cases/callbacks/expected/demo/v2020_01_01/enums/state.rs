// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/State.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// What became of a message.
    pub enum State, UnknownState {
        /// `NEW` – Not sent yet.
        New = "NEW",
        /// `SENT` – Sent.
        Sent = "SENT",
        /// `LOST` – Not delivered.
        Lost = "LOST",
        /// `GONE` – Not delivered.
        #[deprecated(note = "use `LOST` instead")]
        Gone = "GONE",
    }
}

impl State {
    /// Whether it is `SENT`.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        matches!(self, Self::Sent)
    }

    /// Whether it is `SENT`, `LOST` or `GONE`.
    #[must_use]
    #[allow(deprecated)]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Sent | Self::Lost | Self::Gone)
    }
}
