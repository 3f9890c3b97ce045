// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/Coverage.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::integer_enum! {
    /// Where messages of a signature or template go.
    pub enum Coverage, UnknownCoverage {
        /// `0` – The Chinese mainland.
        Mainland = 0,
        /// `1` – Everywhere else, Hong Kong, Macao and Taiwan included.
        International = 1,
    }
}
