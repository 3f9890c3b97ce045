// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/PositionInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Where a passage is in a document. Lengths are in points; the origin is the upper left corner of the page.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PositionInfo {
    /// Horizontal position on the page of the PDF.
    ///
    /// - On the wire: `X`, Float
    /// - Example: `129.59680902497985`
    pub x: Option<f64>,

    /// Vertical position on the page of the PDF.
    ///
    /// - On the wire: `Y`, Float
    /// - Example: `129.59680902497985`
    pub y: Option<f64>,

    /// Width of the frame around the passage.
    ///
    /// - On the wire: `Width`, Float
    /// - Example: `129.59680902497985`
    pub width: Option<f64>,

    /// Height of the frame around the passage.
    ///
    /// - On the wire: `Height`, Float
    /// - Example: `129.59680902497985`
    pub height: Option<f64>,

    /// Page of the PDF, counted from 0.
    ///
    /// - On the wire: `PageIndex`, Integer
    /// - Example: `0`
    pub page_index: Option<i64>,

    /// Identifier of the position.
    ///
    /// - On the wire: `Id`, String
    /// - Example: `6262559b-a6e6-4877-a1e6-10baaefe13bf`
    pub id: Option<String>,

    /// Where the passage begins.
    ///
    /// - On the wire: `Begin`, Integer
    /// - Example: `0`
    pub begin: Option<i64>,

    /// Where the passage ends.
    ///
    /// - On the wire: `End`, Integer
    /// - Example: `1`
    pub end: Option<i64>,

    /// Kind of document.
    ///
    /// - On the wire: `DocType`, Integer
    /// - Example: `1`
    pub doc_type: Option<ReviewedDocumentType>,
}

rt::integer_enum! {
    /// Kind of document that was reviewed.
    pub enum ReviewedDocumentType, UnknownReviewedDocumentType {
        /// `1` – PDF.
        Pdf = 1,
        /// `2` – Word document.
        Word = 2,
    }
}

rt::structure! {
    received PositionInfo {
        0 x: Option "X";
        1 y: Option "Y";
        2 width: Option "Width";
        3 height: Option "Height";
        4 page_index: Option "PageIndex";
        5 id: Option "Id";
        6 begin: Option "Begin";
        7 end: Option "End";
        8 doc_type: Option "DocType";
    }
}
