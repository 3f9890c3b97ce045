// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/InvitationLinkForm.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Form of a link with which employees join the organization.
    pub enum InvitationLinkForm, UnknownInvitationLinkForm {
        /// `HTTP` – Long link; for text messages and H5 pages.
        HttpLongUrl = "HTTP",
        /// `HTTP_SHORT_URL` – Short link; for text messages and H5 pages.
        HttpShortUrl = "HTTP_SHORT_URL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
        /// `H5` – Page for browsers of mobile phones, which cannot be shown in a mini program.
        ///
        /// - Valid for 30 days
        H5 = "H5",
    }
}

impl InvitationLinkForm {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::H5 => 2592000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}
