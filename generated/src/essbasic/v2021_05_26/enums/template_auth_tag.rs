// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/TemplateAuthTag.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Which client organizations of the application can see a template.
    pub enum TemplateAuthTag, UnknownTemplateAuthTag {
        /// `all` – All client organizations of the application.
        All = "all",
        /// `part` – Chosen client organizations of the application.
        Part = "part",
    }
}
