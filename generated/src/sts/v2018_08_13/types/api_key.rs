// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/types/ApiKey.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// An API key, without its secret half.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ApiKey {
    /// Identifier of the key.
    ///
    /// - On the wire: `SecretId`, String, always present in responses
    /// - Example: `AKID***`
    /// - Sensitive: never shown in errors, logs and debug output
    pub secret_id: String,

    /// When the key was created.
    ///
    /// - On the wire: `CreateTime`, Unix time in seconds, always present in responses
    /// - Example: `1575517111`
    pub create_time: i64,

    /// Whether the key can be used.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `2`
    pub status: ApiKeyStatus,
}

rt::integer_enum! {
    /// Whether an API key can be used.
    pub enum ApiKeyStatus, UnknownApiKeyStatus {
        /// `2` – The key can be used.
        Enabled = 2,
        /// `3` – The key is disabled.
        Disabled = 3,
        /// `4` – The key has been deleted.
        Deleted = 4,
    }
}

rt::structure! {
    received ApiKey {
        0 secret_id: "SecretId", always().sensitive();
        1 create_time: "CreateTime", always();
        2 status: "Status", always();
    }
}
