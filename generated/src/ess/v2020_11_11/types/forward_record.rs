// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ForwardRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A signer's hand-over to another person.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ForwardRecord {
    /// Name of the person who handed over, partly masked.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `叶**`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number of the person who handed over, partly masked.
    ///
    /// - On the wire: `Mobile`, String
    /// - Example: `1*********0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Why the signer handed over.
    ///
    /// - On the wire: `ForwardType`, String
    /// - Example: `FORWARD`
    pub forward_type: Option<HandOverCause>,

    /// Details of the hand-over.
    ///
    /// - On the wire: `ForwardMessage`, String
    /// - Example: `员工操作进行转交`
    /// - Sensitive: never shown in errors, logs and debug output
    pub forward_message: Option<String>,

    /// Unix time of the hand-over.
    ///
    /// - On the wire: `ForwardTime`, Unix time in seconds
    /// - Example: `1780000034`
    pub forward_time: Option<i64>,
}

rt::text_enum! {
    /// Why a signer handed over.
    pub enum HandOverCause, UnknownHandOverCause {
        /// `QUIT_FORWARD` – The employee left the organization.
        Resignation = "QUIT_FORWARD",
        /// `FORWARD` – The employee handed over.
        ByEmployee = "FORWARD",
    }
}

rt::structure! {
    received ForwardRecord {
        0 name: Option "Name", sensitive();
        1 mobile: Option "Mobile", sensitive();
        2 forward_type: Option "ForwardType";
        3 forward_message: Option "ForwardMessage", sensitive();
        4 forward_time: Option "ForwardTime";
    }
}
