// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Kind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// What it is. The wire values are what YAML takes for something else.
    pub enum Kind, UnknownKind {
        /// `NO` – Not a boolean.
        No = "NO",
        /// `true` – Not one either.
        Truth = "true",
        /// `007` – Not a number.
        Bond = "007",
        /// `OLD_ONE` – Not used any more.
        #[deprecated(note = "since 2023-01-01; use `NO` instead. It never worked.")]
        OldOne = "OLD_ONE",
    }
}
