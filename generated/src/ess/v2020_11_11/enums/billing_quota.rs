// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/BillingQuota.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of quota that is used up.
    pub enum BillingQuota, UnknownBillingQuota {
        /// `CloudEnterprise` – Contracts of the enterprise edition.
        CloudEnterprise = "CloudEnterprise",
        /// `SingleSignature` – Seals set by one party only.
        SingleSignature = "SingleSignature",
        /// `CloudProve` – Evidence reports.
        CloudProve = "CloudProve",
        /// `CloudOnlineSign` – Online signing in Tencent Meeting.
        CloudOnlineSign = "CloudOnlineSign",
        /// `ChannelWeCard` – WeCard (`微工卡`).
        ChannelWeCard = "ChannelWeCard",
        /// `SignFlow` – Contracts.
        SignFlow = "SignFlow",
        /// `SignFace` – Intention of signers checked by face recognition.
        SignFace = "SignFace",
        /// `SignPassword` – Intention of signers checked by password.
        SignPassword = "SignPassword",
        /// `SignSMS` – Intention of signers checked by text message.
        SignSms = "SignSMS",
        /// `PersonalEssAuth` – Verification of signers by Tencent e-Sign.
        PersonalEssAuth = "PersonalEssAuth",
        /// `PersonalThirdAuth` – Verification of signers by a trusted third party.
        PersonalThirdAuth = "PersonalThirdAuth",
        /// `OrgEssAuth` – Verification of signing organizations.
        OrgEssAuth = "OrgEssAuth",
        /// `FlowNotify` – Text messages.
        FlowNotify = "FlowNotify",
        /// `AuthService` – Look-ups of business registration data.
        AuthService = "AuthService",
    }
}
