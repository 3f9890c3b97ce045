// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FormField.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Value of one field of a document. The field is named by `ComponentId` or `ComponentName`.
///
/// - Set at least one of `ComponentId`, `ComponentName`.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FormField {
    /// Value of the field. Its form depends on the kind of field:
    ///
    /// - `TEXT`, `MULTI_LINE_TEXT`: Chinese, letters, digits and punctuation, no emoji; `\n` breaks lines in the
    ///   latter.
    /// - `CHECK_BOX`: true or false.
    /// - `FILL_IMAGE`: file ID from `UploadFiles`; JPG or PNG.
    /// - `ATTACHMENT`: 1 to 6 file IDs, separated by commas; JPG or PNG, and as the page says elsewhere also bmp,
    ///   doc, docx, xls, xlsx, html, txt and pdf.
    /// - `SELECTOR`: the option, several separated by `、`, under the same limits as `TEXT`.
    /// - `DATE`: such as `2024年05月28日`.
    /// - `DISTRICT`: province, city and district; no emoji.
    /// - `SIGN_SEAL`: seal ID, for automatic signing with a template that sets no seal. A value that the field has
    ///   already wins.
    /// - `DYNAMIC_TABLE`: JSON with `headers` (at most 10 columns, not merged; `content` of at most 100
    ///   characters, `widthPercent`, by default an equal share of what is left), `rowCount`, `body.cells`
    ///   (`rowStart`, `rowEnd`, `columnStart`, `columnEnd`, all counted from 1, `content` of at most 100
    ///   characters) and `settings` (`headerRowDisplay` false hides the headers). Headers and cells take a
    ///   `style`: `font` (`黑体` or `宋体`), `fontSize` (6 to 72), `color` (such as #FFFFFF), `bold`, `align` (LEFT,
    ///   RIGHT or CENTER).
    ///
    /// Special fields have rules of their own: organization name (Chinese characters and full-width brackets),
    /// unified social credit code, name of the legal representative (at most 50 characters: 2 to 25 Chinese
    /// characters or 1 to 50 letters), signing opinion (at most 50 characters), mainland mobile number (11
    /// digits, 13 to 19), identity card number, number (decimals allowed), email address, address (no emoji), sex
    /// and education (the text of the option).
    ///
    /// - On the wire: `ComponentValue`, String, required
    /// - Example: `Name`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: String,

    /// Identifier of the field, shown in the template.
    ///
    /// - On the wire: `ComponentId`, String, optional
    /// - Example: `componentId`
    pub component_id: Option<String>,

    /// Name of the field, shown in the template.
    ///
    /// - On the wire: `ComponentName`, String, optional
    /// - Limit: at most 30 characters (checked before sending)
    /// - Example: `住房地址`
    pub component_name: Option<String>,
}

impl FormField {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(component_value: impl Into<String>) -> Self {
        Self {
            component_value: component_value.into(),
            ..rt::unset()
        }
    }

    /// Sets `ComponentId`. Identifier of the field, shown in the template.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }

    /// Sets `ComponentName`. Name of the field, shown in the template.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }
}

rt::structure! {
    sent FormField {
        0 component_value: "ComponentValue", required().sensitive();
        1 component_id: Option "ComponentId";
        2 component_name: Option "ComponentName", limits(&[max_chars(30)]);
    }
    rules [
        AtLeastOneOf(&[&["ComponentId"], &["ComponentName"]]),
    ]
}
