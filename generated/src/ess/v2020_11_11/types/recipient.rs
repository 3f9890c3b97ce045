// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Recipient.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A party of a template or flow that signs or fills in fields.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Recipient {
    /// Identifier of the role of the party.
    ///
    /// - On the wire: `RecipientId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub recipient_id: String,

    /// Kind of party.
    ///
    /// - On the wire: `RecipientType`, String, always present in responses
    /// - Example: `ENTERPRISE`
    pub recipient_type: RecipientKind,

    /// Description of the party.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `合同的甲方`
    pub description: String,

    /// Name of the role.
    ///
    /// - On the wire: `RoleName`, String, always present in responses
    /// - Example: `甲方`
    pub role_name: String,

    /// Whether the party has to be verified.
    ///
    /// - On the wire: `RequireValidation`, Boolean, always present in responses
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub require_validation: bool,

    /// Whether the party has to sign.
    ///
    /// - On the wire: `RequireSign`, Boolean, always present in responses
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    pub require_sign: bool,

    /// Place in the order in which the parties were added, from 0.
    ///
    /// - On the wire: `RoutingOrder`, Integer, always present in responses
    /// - Limit: at least 0
    /// - Example: `1`
    pub routing_order: i64,

    /// Whether the contract has to be sent to the party.
    ///
    /// - On the wire: `RequireDelivery`, Boolean, always present in responses
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    pub require_delivery: bool,

    /// Email address of the party.
    ///
    /// - On the wire: `Email`, String, always present in responses
    /// - Limit: an e-mail address
    /// - Example: `zhangsang@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: String,

    /// Mobile number of the party.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Identifier of the user in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// How the contract is sent to the party.
    ///
    /// - On the wire: `DeliveryMethod`, String, always present in responses
    /// - Default: `EMAIL`, applied by the service
    /// - Example: `EMAIL`
    pub delivery_method: DeliveryMethod,

    /// Further data of the party, as JSON.
    ///
    /// - On the wire: `RecipientExtra`, String, always present in responses
    /// - Limit: a JSON text
    /// - Example: `{"userData":"xxxx"}`
    /// - Sensitive: never shown in errors, logs and debug output
    pub recipient_extra: String,

    /// How the signer proves identity before viewing the contract.
    ///
    /// - On the wire: `ApproverVerifyTypes`, list of Integer, always present in responses
    /// - Example: `1`
    pub approver_verify_types: Vec<RecipientVerifyType>,

    /// How the signer proves identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, always present in responses
    /// - Example: `1`
    pub approver_sign_types: Vec<RecipientApproverSignType>,

    /// Whether the signer is forbidden to hand over.
    ///
    /// - On the wire: `NoTransfer`, Boolean
    /// - Default: `false`, applied by the service
    /// - Example: `true`
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

rt::text_enum! {
    /// How a contract is sent to a party.
    pub enum DeliveryMethod, UnknownDeliveryMethod {
        /// `EMAIL` – By email.
        Email = "EMAIL",
        /// `MOBILE` – By text message.
        TextMessage = "MOBILE",
        /// `WECHAT` – By WeChat.
        WeChat = "WECHAT",
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
        6 routing_order: "RoutingOrder", always();
        7 require_delivery: "RequireDelivery", always();
        8 email: "Email", always().sensitive();
        9 mobile: "Mobile", always().sensitive();
        10 user_id: "UserId", always().sensitive();
        11 delivery_method: "DeliveryMethod", always();
        12 recipient_extra: "RecipientExtra", always().sensitive();
        13 approver_verify_types: "ApproverVerifyTypes", always();
        14 approver_sign_types: "ApproverSignTypes", always();
        15 no_transfer: Option "NoTransfer";
    }
}
