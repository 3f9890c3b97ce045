// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/DisplayedComponentType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of field offered on the embedded page for starting a flow.
    pub enum DisplayedComponentType, UnknownDisplayedComponentType {
        /// `SIGN_SIGNATURE` – Signature or seal of a person.
        SignSignature = "SIGN_SIGNATURE",
        /// `SIGN_SEAL` – Seal of an organization.
        SignSeal = "SIGN_SEAL",
        /// `SIGN_PAGING_SEAL` – Paging seal.
        SignPagingSeal = "SIGN_PAGING_SEAL",
        /// `SIGN_LEGAL_PERSON_SEAL` – Seal of the legal representative.
        SignLegalPersonSeal = "SIGN_LEGAL_PERSON_SEAL",
        /// `SIGN_APPROVE` – Sign and approve.
        SignApprove = "SIGN_APPROVE",
        /// `SIGN_OPINION` – Opinion of the signer.
        SignOpinion = "SIGN_OPINION",
        /// `SIGN_PAGING_SIGNATURE` – Handwritten signature as a paging seal.
        SignPagingSignature = "SIGN_PAGING_SIGNATURE",
        /// `BUSI-FULL-NAME` – Full name of the organization.
        OrganizationFullName = "BUSI-FULL-NAME",
        /// `BUSI-CREDIT-CODE` – Unified social credit code.
        UnifiedSocialCreditCode = "BUSI-CREDIT-CODE",
        /// `BUSI-LEGAL-NAME` – Name of the legal representative or of the operator of the business.
        LegalRepresentativeName = "BUSI-LEGAL-NAME",
        /// `PERSONAL-NAME` – Name of the signer.
        SignerName = "PERSONAL-NAME",
        /// `PERSONAL-MOBILE` – Mobile number of the signer.
        SignerMobile = "PERSONAL-MOBILE",
        /// `PERSONAL-IDCARD-TYPE` – Kind of identity document of the signer.
        SignerIdCardType = "PERSONAL-IDCARD-TYPE",
        /// `PERSONAL-IDCARD` – Number of the identity document of the signer.
        SignerIdCard = "PERSONAL-IDCARD",
        /// `TEXT` – One line of text.
        Text = "TEXT",
        /// `MULTI_LINE_TEXT` – Several lines of text.
        MultiLineText = "MULTI_LINE_TEXT",
        /// `CHECK_BOX` – Check box.
        CheckBox = "CHECK_BOX",
        /// `SELECTOR` – Choice.
        Selector = "SELECTOR",
        /// `DIGIT` – Number.
        Digit = "DIGIT",
        /// `DATE` – Date.
        Date = "DATE",
        /// `FILL_IMAGE` – Picture.
        FillImage = "FILL_IMAGE",
        /// `ATTACHMENT` – Attachment.
        Attachment = "ATTACHMENT",
        /// `EMAIL` – Email address.
        Email = "EMAIL",
        /// `LOCATION` – Address.
        Location = "LOCATION",
        /// `EDUCATION` – Level of education.
        Education = "EDUCATION",
        /// `GENDER` – Gender.
        Gender = "GENDER",
        /// `DISTRICT` – Province, city and district.
        District = "DISTRICT",
    }
}
