// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/RelativeLocation.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Position of a field relative to its keyword.
    pub enum RelativeLocation, UnknownRelativeLocation {
        /// `Middle` – Centred on the keyword.
        Middle = "Middle",
        /// `Below` – Straight below.
        Below = "Below",
        /// `Right` – Straight to the right.
        Right = "Right",
        /// `LowerRight` – To the lower right.
        LowerRight = "LowerRight",
        /// `UpperRight` – To the upper right.
        UpperRight = "UpperRight",
    }
}
