// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Error.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::text_enum! {
    /// Not ours.
    pub enum ErrorValue, UnknownErrorValue {
        /// `NONE` – None.
        None = "NONE",
    }
}
