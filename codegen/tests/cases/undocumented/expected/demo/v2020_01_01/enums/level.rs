// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Level.yaml

use tc3_runtime as rt;

rt::integer_enum! {
    /// Values of the fields `Former`, `Kind`.
    pub enum Level, UnknownLevel {
        /// `0`
        Zero = 0,
    }
}
