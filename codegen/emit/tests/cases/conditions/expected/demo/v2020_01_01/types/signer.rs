// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Signer.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Who signs.
#[must_use]
#[non_exhaustive]
pub struct Signer {
    /// The name.
    ///
    /// - On the wire: `Name`, String, optional
    pub name: Option<String>,

    /// What signs.
    ///
    /// - On the wire: `Kind`, String, optional
    /// - Default: `PERSON`, applied by the service
    pub kind: Option<SignerKind>,

    /// Number of a document.
    ///
    /// - On the wire: `Card`, String, optional
    /// - Has an effect only if `Kind` is `PERSON` or left out
    /// - Sensitive: never shown in errors, logs and debug output
    pub card: Option<String>,

    /// A number.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,
}

impl Signer {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. The name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Kind`. What signs.
    #[inline]
    pub fn kind(mut self, kind: SignerKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `Card`. Number of a document.
    pub fn card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Sets `Mobile`. A number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl Default for Signer {
    fn default() -> Self {
        Self::new()
    }
}

rt::text_enum! {
    /// Kinds.
    pub enum SignerKind, UnknownSignerKind {
        /// `PERSON` – A person.
        Person = "PERSON",
        /// `COMPANY` – A company.
        Company = "COMPANY",
    }
}

rt::structure! {
    sent Signer {
        0 name: Option "Name";
        1 kind: Option "Kind", known();
        2 card: Option "Card", sensitive();
        3 mobile: Option "Mobile", sensitive();
    }
    rules [
        If { effect: Only, field: &["Card"], when: &[is_by_default(&["Kind"], &["PERSON"])] },
    ]
}
