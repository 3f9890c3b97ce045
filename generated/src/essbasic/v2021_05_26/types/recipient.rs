// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Recipient.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A party of a template or flow that signs or fills in fields.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct Recipient {
    /// Identifier of the role of the party.
    ///
    /// - On the wire: `RecipientId`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub recipient_id: String,

    /// Kind of party.
    ///
    /// - On the wire: `RecipientType`, String, always present in responses
    /// - Example: `ENTERPRISE`
    pub recipient_type: RecipientKind,

    /// Description of the role.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Limit: at most 100 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `本合同的卖方`
    pub description: String,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always present in responses
    /// - Limit: at most 20 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `卖方`
    pub role_name: String,

    /// Whether the party has to be verified.
    ///
    /// - On the wire: `RequireValidation`, Boolean, always present in responses
    /// - Example: `true`
    pub require_validation: bool,

    /// Whether this party has to fill in its fields.
    ///
    /// - On the wire: `RequireSign`, Boolean, always present in responses
    /// - Example: `true`
    pub require_sign: bool,

    /// Internal to the vendor. How the party signs.
    ///
    /// - On the wire: `SignType`, Integer, always present in responses
    /// - Example: `0`
    #[doc(hidden)]
    pub sign_type: RecipientSignType,

    /// Place in the signing order; lower numbers come first.
    ///
    /// - On the wire: `RoutingOrder`, Integer, always present in responses
    /// - Example: `0`
    pub routing_order: i64,

    /// Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean, always present in responses
    /// - Example: `true`
    pub is_promoter: bool,

    /// How the signer proves identity before viewing the contract.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, always present in responses
    /// - Example: `1`, `2`
    pub approver_verify_types: Vec<RecipientVerifyType>,

    /// How the signer proves identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, always present in responses
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: Vec<RecipientApproverSignType>,

    /// Whether the signer is forbidden to hand over.
    ///
    /// - On the wire: `NoTransfer`, Boolean
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub no_transfer: Option<bool>,
}

rt::text_enum! {
    /// Kind of party in a template.
    pub enum RecipientKind, UnknownRecipientKind {
        /// `ENTERPRISE` – An organization.
        Enterprise = "ENTERPRISE",
        /// `INDIVIDUAL` – A person.
        Individual = "INDIVIDUAL",
        /// `PROMOTER` – The initiator.
        Promoter = "PROMOTER",
    }
}

rt::integer_enum! {
    /// How a party of a template signs; internal to the vendor.
    pub enum RecipientSignType, UnknownRecipientSignType {
        /// `0` – Face recognition.
        Face = 0,
    }
}

rt::integer_enum! {
    /// How a signer set in a template proves identity before viewing the contract.
    pub enum RecipientVerifyType, UnknownRecipientVerifyType {
        /// `1` – The identity is verified.
        Identity = 1,
        /// `2` – The mobile number is compared.
        Mobile = 2,
    }
}

rt::integer_enum! {
    /// How a signer set in a template proves identity when signing.
    pub enum RecipientApproverSignType, UnknownRecipientApproverSignType {
        /// `1` – Face recognition.
        Face = 1,
        /// `2` – Signing password.
        Password = 2,
        /// `3` – Name, identity number and mobile number compared by the carrier.
        Carrier = 3,
        /// `4` – USB key.
        UKey = 4,
        /// `5` – Fingerprint recognition of the device.
        DeviceFingerprint = 5,
        /// `6` – Face recognition of the device.
        DeviceFace = 6,
    }
}

rt::structure! {
    received Recipient {
        0 recipient_id: "RecipientId", always();
        1 recipient_type: "RecipientType", always();
        2 description: "Description", always();
        3 role_name: "RoleName", always();
        4 require_validation: "RequireValidation", always();
        5 require_sign: "RequireSign", always();
        6 sign_type: "SignType", always();
        7 routing_order: "RoutingOrder", always();
        8 is_promoter: "IsPromoter", always();
        9 approver_verify_types: "ApproverVerifyTypes", always();
        10 approver_sign_types: "ApproverSignTypes", always();
        11 no_transfer: Option "NoTransfer";
    }
}
