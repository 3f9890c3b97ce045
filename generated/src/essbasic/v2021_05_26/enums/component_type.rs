// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/ComponentType.yaml

/// Kind of field on a document. `SIGN_*` are sign fields, the others are filled in. A person can have `SIGN_DATE`, `SIGN_SIGNATURE`, `SIGN_PAGING_SIGNATURE`, `SIGN_OPINION` and `SIGN_VIRTUAL_COMBINATION` with its parts; all other sign fields are for organizations.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ComponentType {
    /// One line of text.
    ///
    /// On the wire: `TEXT`.
    Text,
    /// Several lines of text.
    ///
    /// On the wire: `MULTI_LINE_TEXT`.
    MultiLineText,
    /// Check box; the value is true or false.
    ///
    /// On the wire: `CHECK_BOX`.
    CheckBox,
    /// Picture; the value is its file ID.
    ///
    /// On the wire: `FILL_IMAGE`.
    FillImage,
    /// Table.
    ///
    /// On the wire: `DYNAMIC_TABLE`.
    DynamicTable,
    /// Pictures attached; the value is a list of file IDs, separated by commas.
    ///
    /// On the wire: `ATTACHMENT`.
    Attachment,
    /// Choice; the value is the text of the option.
    ///
    /// On the wire: `SELECTOR`.
    Selector,
    /// Date, written like `2024年05月28日` by default.
    ///
    /// On the wire: `DATE`.
    Date,
    /// Province, city and district.
    ///
    /// On the wire: `DISTRICT`.
    District,
    /// Holds `CHECK_BOX` fields together; it is not filled in itself.
    ///
    /// On the wire: `VIRTUAL_COMBINATION`.
    VirtualCombination,
    /// Watermark.
    ///
    /// On the wire: `WATERMARK`.
    Watermark,
    /// Seal of an organization.
    ///
    /// On the wire: `SIGN_SEAL`.
    SignSeal,
    /// Date of signing.
    ///
    /// On the wire: `SIGN_DATE`.
    SignDate,
    /// Signature of a person.
    ///
    /// On the wire: `SIGN_SIGNATURE`.
    SignSignature,
    /// Signature of a person across the page edges. From a file it needs `ComponentPosY`, `ComponentWidth` and `ComponentHeight`.
    ///
    /// On the wire: `SIGN_PAGING_SIGNATURE`.
    SignPagingSignature,
    /// Seal across the page edges. From a file it needs `ComponentPosY`, `ComponentWidth` and `ComponentHeight`.
    ///
    /// On the wire: `SIGN_PAGING_SEAL`.
    SignPagingSeal,
    /// Opinion the signer has to confirm.
    ///
    /// On the wire: `SIGN_OPINION`.
    SignOpinion,
    /// Sign and approve: holds up to 4 fields of the kinds `SIGN_SIGNATURE`, `SIGN_DATE`, `SIGN_MULTI_LINE_TEXT` and `SIGN_SELECTOR` together; it has no text itself.
    ///
    /// On the wire: `SIGN_VIRTUAL_COMBINATION`.
    SignVirtualCombination,
    /// Several lines of text, such as a remark, within a `SIGN_VIRTUAL_COMBINATION`; never alone.
    ///
    /// On the wire: `SIGN_MULTI_LINE_TEXT`.
    SignMultiLineText,
    /// Choice, such as the result of an approval, within a `SIGN_VIRTUAL_COMBINATION`; never alone.
    ///
    /// On the wire: `SIGN_SELECTOR`.
    SignSelector,
    /// Seal of the legal representative.
    ///
    /// On the wire: `SIGN_LEGAL_PERSON_SEAL`.
    SignLegalPersonSeal,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ComponentType`] that this version does not know.
pub type UnknownComponentType = ::tc3_runtime::Unknown<ComponentType>;

impl ComponentType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Text,
        Self::MultiLineText,
        Self::CheckBox,
        Self::FillImage,
        Self::DynamicTable,
        Self::Attachment,
        Self::Selector,
        Self::Date,
        Self::District,
        Self::VirtualCombination,
        Self::Watermark,
        Self::SignSeal,
        Self::SignDate,
        Self::SignSignature,
        Self::SignPagingSignature,
        Self::SignPagingSeal,
        Self::SignOpinion,
        Self::SignVirtualCombination,
        Self::SignMultiLineText,
        Self::SignSelector,
        Self::SignLegalPersonSeal,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::MultiLineText => "MULTI_LINE_TEXT",
            Self::CheckBox => "CHECK_BOX",
            Self::FillImage => "FILL_IMAGE",
            Self::DynamicTable => "DYNAMIC_TABLE",
            Self::Attachment => "ATTACHMENT",
            Self::Selector => "SELECTOR",
            Self::Date => "DATE",
            Self::District => "DISTRICT",
            Self::VirtualCombination => "VIRTUAL_COMBINATION",
            Self::Watermark => "WATERMARK",
            Self::SignSeal => "SIGN_SEAL",
            Self::SignDate => "SIGN_DATE",
            Self::SignSignature => "SIGN_SIGNATURE",
            Self::SignPagingSignature => "SIGN_PAGING_SIGNATURE",
            Self::SignPagingSeal => "SIGN_PAGING_SEAL",
            Self::SignOpinion => "SIGN_OPINION",
            Self::SignVirtualCombination => "SIGN_VIRTUAL_COMBINATION",
            Self::SignMultiLineText => "SIGN_MULTI_LINE_TEXT",
            Self::SignSelector => "SIGN_SELECTOR",
            Self::SignLegalPersonSeal => "SIGN_LEGAL_PERSON_SEAL",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ComponentType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ComponentType",
        known: Self::KNOWN,
        wire: &[
            "TEXT",
            "MULTI_LINE_TEXT",
            "CHECK_BOX",
            "FILL_IMAGE",
            "DYNAMIC_TABLE",
            "ATTACHMENT",
            "SELECTOR",
            "DATE",
            "DISTRICT",
            "VIRTUAL_COMBINATION",
            "WATERMARK",
            "SIGN_SEAL",
            "SIGN_DATE",
            "SIGN_SIGNATURE",
            "SIGN_PAGING_SIGNATURE",
            "SIGN_PAGING_SEAL",
            "SIGN_OPINION",
            "SIGN_VIRTUAL_COMBINATION",
            "SIGN_MULTI_LINE_TEXT",
            "SIGN_SELECTOR",
            "SIGN_LEGAL_PERSON_SEAL",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ComponentType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ComponentType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ComponentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ComponentType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ComponentType {}

impl ::std::hash::Hash for ComponentType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ComponentType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ComponentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ComponentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
