// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ResourceUrlInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One file and the link to download it.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ResourceUrlInfo {
    /// Link to the file.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL, a file of type `pdf`
    /// - Example: `https://file.test.ess.tencent.cn/file/FLOW/yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh/0/0.PDF?hkey=70b***99`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Name of the file.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `合同250151025185515.pdf`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Kind of file, such as `PDF`.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `PDF`
    /// - Known values: `PDF`
    pub r#type: String,
}

impl ResourceUrlInfo {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::structure! {
    received ResourceUrlInfo {
        0 url: "Url", always().sensitive();
        1 name: "Name", always().sensitive();
        2 r#type: "Type", always();
    }
}
