// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/OrganizationAuthLinkForm.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Form of a link with which organizations are verified.
    pub enum OrganizationAuthLinkForm, UnknownOrganizationAuthLinkForm {
        /// `PC` – Link to the web console, to be opened on a computer.
        Pc = "PC",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
        /// `SHORT_URL` – Short link that opens the e-Sign mini program, mostly sent in text messages.
        ShortUrl = "SHORT_URL",
        /// `H5` – Long link to H5 pages.
        H5 = "H5",
        /// `SHORT_H5` – Short link to H5 pages.
        ShortH5 = "SHORT_H5",
    }
}
