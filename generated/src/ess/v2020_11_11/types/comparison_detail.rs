// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ComparisonDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// One difference between two versions of a contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ComparisonDetail {
    /// Identifier of the difference.
    ///
    /// - On the wire: `ComparisonPointId`, String
    /// - Example: `fc*****f0`
    pub comparison_point_id: Option<String>,

    /// What was done.
    ///
    /// - On the wire: `ComparisonType`, String
    /// - Example: `add`
    pub comparison_type: Option<ComparisonType>,

    /// What differs.
    ///
    /// - On the wire: `ContentType`, String
    /// - Example: `text`
    pub content_type: Option<ComparedContentType>,

    /// Text of the old version.
    ///
    /// - On the wire: `OriginText`, String
    /// - Example: `******`
    /// - Sensitive: never shown in errors, logs and debug output
    pub origin_text: Option<String>,

    /// Text of the new version.
    ///
    /// - On the wire: `DiffText`, String
    /// - Example: `-----`
    /// - Sensitive: never shown in errors, logs and debug output
    pub diff_text: Option<String>,

    /// Part of the document that the text belongs to.
    ///
    /// - On the wire: `FormatType`, Integer
    /// - Example: `0`
    pub format_type: Option<TextFormatType>,

    /// Page of the difference.
    ///
    /// - On the wire: `PageNumber`, Integer
    /// - Example: `1`
    pub page_number: Option<i64>,
}

rt::text_enum! {
    /// What was done between two versions.
    pub enum ComparisonType, UnknownComparisonType {
        /// `add` – Added.
        Add = "add",
        /// `change` – Changed.
        Change = "change",
        /// `delete` – Deleted.
        Delete = "delete",
    }
}

rt::text_enum! {
    /// What differs between two versions.
    pub enum ComparedContentType, UnknownComparedContentType {
        /// `text` – Text.
        Text = "text",
        /// `table` – Table.
        Table = "table",
        /// `picture` – Picture.
        Picture = "picture",
    }
}

rt::integer_enum! {
    /// Part of a document that a text belongs to.
    pub enum TextFormatType, UnknownTextFormatType {
        /// `0` – Paragraph.
        Paragraph = 0,
        /// `1` – Punctuation.
        Punctuation = 1,
        /// `2` – Header or footer.
        HeaderOrFooter = 2,
        /// `3` – Table of contents.
        TableOfContents = 3,
        /// `4` – Seal.
        Seal = 4,
        /// `5` – Numbering.
        Numbering = 5,
        /// `6` – Watermark.
        Watermark = 6,
        /// `7` – Underlined part to fill in.
        FillIn = 7,
    }
}

rt::structure! {
    received ComparisonDetail {
        0 comparison_point_id: Option "ComparisonPointId";
        1 comparison_type: Option "ComparisonType";
        2 content_type: Option "ContentType";
        3 origin_text: Option "OriginText", sensitive();
        4 diff_text: Option "DiffText", sensitive();
        5 format_type: Option "FormatType";
        6 page_number: Option "PageNumber";
    }
}
