// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Spare.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::text_enum! {
    /// Not used by any field yet.
    pub enum Spare, UnknownSpare {
        /// `A`
        A = "A",
    }
}
