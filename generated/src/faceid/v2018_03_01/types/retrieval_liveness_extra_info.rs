// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/RetrievalLivenessExtraInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Template of an attack that a face is similar to.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RetrievalLivenessExtraInfo {
    /// Where the template comes from.
    ///
    /// - On the wire: `HitGroup`, String, may be null
    /// - Example: `Common`
    pub hit_group: Option<TemplateGroup>,

    /// How far the face is from the template; the smaller, the more likely an attack. From 0.6 on it counts as
    /// normal.
    ///
    /// - On the wire: `SimilarityScore`, Float, may be null
    /// - Limit: at least 0, at most 2
    /// - Example: `0.98`
    pub similarity_score: Option<f64>,

    /// Identifier of the template.
    ///
    /// - On the wire: `HitTemplate`, String, may be null
    /// - Example: `1ec4db9b-1494-961b-d972-3dad70eab613`
    pub hit_template: Option<String>,
}

rt::text_enum! {
    /// Where a template of attacks comes from.
    pub enum TemplateGroup, UnknownTemplateGroup {
        /// `Common` – The common library.
        Common = "Common",
        /// `Auto` – A library that was clustered automatically.
        Auto = "Auto",
        /// `Owner` – A library of your own.
        Owner = "Owner",
    }
}

rt::structure! {
    received RetrievalLivenessExtraInfo {
        0 hit_group: Option "HitGroup";
        1 similarity_score: Option "SimilarityScore";
        2 hit_template: Option "HitTemplate";
    }
}
