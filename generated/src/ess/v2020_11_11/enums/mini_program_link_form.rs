// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/MiniProgramLinkForm.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Form of a link that opens the e-Sign mini program or, where offered, an H5 page.
    pub enum MiniProgramLinkForm, UnknownMiniProgramLinkForm {
        /// `HTTP` – Long link; for text messages and H5 pages.
        HttpLongUrl = "HTTP",
        /// `HTTP_SHORT_URL` – Short link; for text messages and H5 pages.
        HttpShortUrl = "HTTP_SHORT_URL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
    }
}
