// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Result.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

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
