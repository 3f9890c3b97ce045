// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ConvertibleFileType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Type of a file that can be converted to PDF.
    pub enum ConvertibleFileType, UnknownConvertibleFileType {
        /// `doc` – Word document.
        Doc = "doc",
        /// `docx` – Word document, newer format.
        Docx = "docx",
        /// `xls` – Excel workbook.
        Xls = "xls",
        /// `xlsx` – Excel workbook, newer format.
        Xlsx = "xlsx",
        /// `jpg` – JPEG image.
        Jpg = "jpg",
        /// `jpeg` – JPEG image.
        Jpeg = "jpeg",
        /// `png` – PNG image.
        Png = "png",
        /// `bmp` – Bitmap image.
        Bmp = "bmp",
        /// `html` – HTML page.
        Html = "html",
        /// `txt` – Plain text.
        Txt = "txt",
    }
}
