// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Level.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::integer_enum! {
    /// Values of the fields `Former`, `Kind`.
    pub enum Level, UnknownLevel {
        /// `0`
        Zero = 0,
    }
}
