// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Result.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Not that one.
    pub enum ResultValue, UnknownResultValue {
        /// `Ok` – Well.
        Ok = "Ok",
        /// `Err` – Not well.
        Err = "Err",
        /// `some-thing.else` – No identifier.
        SomethingElse = "some-thing.else",
    }
}
