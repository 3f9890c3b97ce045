// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CreateResultPageConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Texts of the result page of an embedded start page.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct CreateResultPageConfig {
    /// Which result page is meant.
    ///
    /// - On the wire: `Type`, Integer, required
    pub r#type: FlowStartResultPage,

    /// Title of the page.
    ///
    /// - On the wire: `Title`, String, required
    /// - Limit: at most 50 characters (checked before sending)
    pub title: String,

    /// Text below the title.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    pub description: Option<String>,
}

impl CreateResultPageConfig {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(r#type: FlowStartResultPage, title: impl Into<String>) -> Self {
        Self {
            r#type,
            title: title.into(),
            ..rt::unset()
        }
    }

    /// Sets `Description`. Text below the title.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

rt::integer_enum! {
    /// Result page of an embedded start page.
    pub enum FlowStartResultPage, UnknownFlowStartResultPage {
        /// `0` – The start was submitted for review (`NeedCreateReview` was true when the start page was made).
        ReviewRequested = 0,
    }
}

rt::structure! {
    sent CreateResultPageConfig {
        0 r#type: "Type", required().known();
        1 title: "Title", required().limits(&[max_chars(50)]);
        2 description: Option "Description", limits(&[max_chars(200)]);
    }
}
