// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/types/Credentials.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Temporary credentials. All three parts are needed to sign a call.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Credentials {
    /// Token to send with each call. Its length depends on the policies.
    ///
    /// - On the wire: `Token`, String, always present in responses
    /// - Limit: at most 4096 bytes
    /// - Example: `da1e***`
    /// - Sensitive: never shown in errors, logs and debug output
    pub token: String,

    /// Identifier of the key.
    ///
    /// - On the wire: `TmpSecretId`, String, always present in responses
    /// - Limit: at most 1024 bytes
    /// - Example: `AKID***`
    /// - Sensitive: never shown in errors, logs and debug output
    pub tmp_secret_id: String,

    /// Secret half of the key.
    ///
    /// - On the wire: `TmpSecretKey`, String, always present in responses
    /// - Limit: at most 1024 bytes
    /// - Example: `q95K***`
    /// - Sensitive: never shown in errors, logs and debug output
    pub tmp_secret_key: String,
}

rt::structure! {
    received Credentials {
        0 token: "Token", always().sensitive();
        1 tmp_secret_id: "TmpSecretId", always().sensitive();
        2 tmp_secret_key: "TmpSecretKey", always().sensitive();
    }
}
