// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ComponentType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of field on a document. `SIGN_*` are sign fields, the others are filled in. A person can have
    /// `SIGN_DATE`, `SIGN_SIGNATURE`, `SIGN_PAGING_SIGNATURE`, `SIGN_OPINION` and `SIGN_VIRTUAL_COMBINATION` with its
    /// parts; all other sign fields are for organizations.
    pub enum ComponentType, UnknownComponentType {
        /// `TEXT` – One line of text.
        Text = "TEXT",
        /// `MULTI_LINE_TEXT` – Several lines of text.
        MultiLineText = "MULTI_LINE_TEXT",
        /// `CHECK_BOX` – Check box; the value is true or false.
        CheckBox = "CHECK_BOX",
        /// `FILL_IMAGE` – Picture; the value is its file ID.
        FillImage = "FILL_IMAGE",
        /// `DYNAMIC_TABLE` – Table.
        DynamicTable = "DYNAMIC_TABLE",
        /// `ATTACHMENT` – Pictures attached; the value is a list of file IDs, separated by commas.
        Attachment = "ATTACHMENT",
        /// `SELECTOR` – Choice; the value is the text of the option.
        Selector = "SELECTOR",
        /// `DATE` – Date, written like `2024年05月28日` by default.
        Date = "DATE",
        /// `DISTRICT` – Province, city and district.
        District = "DISTRICT",
        /// `VIRTUAL_COMBINATION` – Holds `CHECK_BOX` fields together; it is not filled in itself.
        VirtualCombination = "VIRTUAL_COMBINATION",
        /// `WATERMARK` – Watermark, which `ComponentExtra` has to describe; for the initiator only.
        Watermark = "WATERMARK",
        /// `SIGN_SEAL` – Seal of an organization.
        SignSeal = "SIGN_SEAL",
        /// `SIGN_DATE` – Date of signing.
        SignDate = "SIGN_DATE",
        /// `SIGN_SIGNATURE` – Signature of a person.
        SignSignature = "SIGN_SIGNATURE",
        /// `SIGN_PAGING_SIGNATURE` – Signature of a person as a paging seal. From a file it needs `ComponentPosY`,
        /// `ComponentWidth` and `ComponentHeight`.
        SignPagingSignature = "SIGN_PAGING_SIGNATURE",
        /// `SIGN_PAGING_SEAL` – Paging seal. From a file it needs `ComponentPosY`, `ComponentWidth` and
        /// `ComponentHeight`.
        SignPagingSeal = "SIGN_PAGING_SEAL",
        /// `SIGN_OPINION` – Opinion the signer has to confirm.
        SignOpinion = "SIGN_OPINION",
        /// `SIGN_VIRTUAL_COMBINATION` – Sign and approve: holds up to 4 fields of the kinds `SIGN_SIGNATURE`,
        /// `SIGN_DATE`, `SIGN_MULTI_LINE_TEXT` and `SIGN_SELECTOR` together; it has no text itself.
        SignVirtualCombination = "SIGN_VIRTUAL_COMBINATION",
        /// `SIGN_MULTI_LINE_TEXT` – Several lines of text, such as a remark, within a `SIGN_VIRTUAL_COMBINATION`; never
        /// alone.
        SignMultiLineText = "SIGN_MULTI_LINE_TEXT",
        /// `SIGN_SELECTOR` – Choice, such as the result of an approval, within a `SIGN_VIRTUAL_COMBINATION`; never alone.
        SignSelector = "SIGN_SELECTOR",
        /// `SIGN_LEGAL_PERSON_SEAL` – Seal of the legal representative.
        SignLegalPersonSeal = "SIGN_LEGAL_PERSON_SEAL",
    }
}
