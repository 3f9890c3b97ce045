// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FlowDisplayType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Word used for a contract in text messages and on pages.
    pub enum FlowDisplayType, UnknownFlowDisplayType {
        /// `0` – Contract (`合同`).
        Contract = 0,
        /// `1` – File (`文件`).
        File = 1,
        /// `2` – Agreement (`协议`).
        Agreement = 2,
        /// `3` – Document (`文书`).
        Document = 3,
    }
}
