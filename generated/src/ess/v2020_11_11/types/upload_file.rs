// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/UploadFile.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A file to upload.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct UploadFile {
    /// Content of the file, Base64.
    ///
    /// - On the wire: `FileBody`, String, required
    /// - Limit: at most 60 MB before Base64 (checked before sending), base64 text (logs a warning)
    /// - Example: `6KaB5pS+5paH5Lu255qE5YaF5a65`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_body: String,

    /// Name of the file. Its suffix must tell the type of the file, such as .pdf, .doc or .docx.
    ///
    /// - On the wire: `FileName`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `test.pdf`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_name: Option<String>,
}

impl UploadFile {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(file_body: impl Into<String>) -> Self {
        Self {
            file_body: file_body.into(),
            ..rt::unset()
        }
    }

    /// Sets `FileName`. Name of the file.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

rt::structure! {
    sent UploadFile {
        0 file_body: "FileBody", required().sensitive().limits(&[max_file_bytes(62914560), format(Base64)]);
        1 file_name: Option "FileName", sensitive().limits(&[max_chars(200)]);
    }
}
