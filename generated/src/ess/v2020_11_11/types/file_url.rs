// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FileUrl.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Download link of a file.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FileUrl {
    /// Link to the file. `UrlTtl` of the request sets another time for which it is valid.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/resourceId.pdf`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// More about the file as JSON; for a PDF, width and height of each page.
    ///
    /// - On the wire: `Option`, String, always present in responses
    /// - Limit: a JSON text
    /// - Example: `{"width":595.3,"height":841.9}`
    pub option: String,
}

impl FileUrl {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::structure! {
    received FileUrl {
        0 url: "Url", always().sensitive();
        1 option: "Option", always();
    }
}
