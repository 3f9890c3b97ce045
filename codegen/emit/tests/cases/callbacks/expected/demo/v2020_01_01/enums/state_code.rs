// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/StateCode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What became of a message, as callbacks number it.
    pub enum StateCode, UnknownStateCode {
        /// `0` – Not finished.
        Draft = 0,
        /// `1` – Not sent yet.
        New = 1,
        /// `2` – Sent.
        Sent = 2,
    }
}

impl StateCode {
    /// The same as [`State`](crate::demo::v2020_01_01::enums::State); `None` for a value that has none there.
    #[must_use]
    #[allow(deprecated)]
    pub fn to_state(&self) -> Option<crate::demo::v2020_01_01::enums::State> {
        use crate::demo::v2020_01_01::enums::State as Same;
        Some(
            match self {
                Self::New => Same::New,
                Self::Sent => Same::Sent,
                _ => return None,
            },
        )
    }
}
