// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ReleasedApprover.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A signer of the agreement that ends a contract, in place of a signer of the original flow. Persons cannot be
/// replaced; for them only another role name, `RelievedApproverRecipientId` with `ApproverSignRole`, can be
/// given.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// Name of the signer.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, required
    /// - Example: `1320****000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Not open for use. Signer to be replaced.
    ///
    /// - On the wire: `RelievedApproverReceiptId`, String, optional
    /// - Example: `1`
    /// - Deprecated: use `RelievedApproverRecipientId` instead
    #[doc(hidden)]
    #[deprecated(note = "use `RelievedApproverRecipientId` instead")]
    pub relieved_approver_receipt_id: Option<String>,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, optional
    /// - Default: `ORGANIZATION`, applied by the service
    /// - Example: `ORGANIZATION`
    pub approver_type: Option<ReleaseApproverType>,

    /// How a signer who is an organization signs.
    ///
    /// - On the wire: `ApproverSignComponentType`, String, optional
    /// - Default: `SIGN_SEAL`, applied by the service
    /// - Example: `SIGN_SEAL`
    pub approver_sign_component_type: Option<ReleaseSignComponentType>,

    /// Role name of the signer in the agreement. If left out, the signers are called `甲方`, `乙方`, `丙方` and so on, in
    /// the order of the original contract.
    ///
    /// - On the wire: `ApproverSignRole`, String, optional
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters and digits (not
    ///   checked before sending)
    /// - Example: `供应商`
    pub approver_sign_role: Option<String>,

    /// Seal that your own organization uses when it signs with a seal.
    ///
    /// - On the wire: `ApproverSignSealId`, String, optional
    /// - Has an effect only if `ApproverSignComponentType` is `SIGN_SEAL` or left out
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub approver_sign_seal_id: Option<String>,

    /// Signer to be replaced, by the `RecipientId` that `DescribeFlowInfo` shows.
    ///
    /// - On the wire: `RelievedApproverRecipientId`, String, optional
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub relieved_approver_recipient_id: Option<String>,

    /// Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name without blanks
    /// at its ends. The PIN is that of the employee, the other organization or the person.
    ///
    /// - On the wire: `PinCode`, String, optional
    /// - Has an effect only if `ApproverType` is `ORGANIZATION_PIN_CODE_SIGN`
    /// - Example: `391226974a86ec75b003474e18f745f18895fb19dda255fe2d4fdcdff5f1c45a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ReleasedApproverArgs) -> Self {
        Self {
            name: args.name,
            mobile: args.mobile,
            ..rt::unset()
        }
    }

    /// Sets `RelievedApproverReceiptId`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "use `RelievedApproverRecipientId` instead")]
    #[allow(deprecated)]
    pub fn relieved_approver_receipt_id(
        mut self,
        relieved_approver_receipt_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_receipt_id = Some(relieved_approver_receipt_id.into());
        self
    }

    /// Sets `ApproverType`. Kind of signer.
    #[inline]
    pub fn approver_type(mut self, approver_type: ReleaseApproverType) -> Self {
        self.approver_type = Some(approver_type);
        self
    }

    /// Sets `ApproverSignComponentType`. How a signer who is an organization signs.
    #[inline]
    pub fn approver_sign_component_type(
        mut self,
        approver_sign_component_type: ReleaseSignComponentType,
    ) -> Self {
        self.approver_sign_component_type = Some(approver_sign_component_type);
        self
    }

    /// Sets `ApproverSignRole`. Role name of the signer in the agreement.
    pub fn approver_sign_role(mut self, approver_sign_role: impl Into<String>) -> Self {
        self.approver_sign_role = Some(approver_sign_role.into());
        self
    }

    /// Sets `ApproverSignSealId`. Seal that your own organization uses when it signs with a seal.
    pub fn approver_sign_seal_id(
        mut self,
        approver_sign_seal_id: impl Into<String>,
    ) -> Self {
        self.approver_sign_seal_id = Some(approver_sign_seal_id.into());
        self
    }

    /// Sets `RelievedApproverRecipientId`. Signer to be replaced, by the `RecipientId` that `DescribeFlowInfo` shows.
    pub fn relieved_approver_recipient_id(
        mut self,
        relieved_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_recipient_id = Some(
            relieved_approver_recipient_id.into(),
        );
        self
    }

    /// Sets `PinCode`. Proof of the PIN for signing authorized by PIN: HMAC_SHA256(SHA256(PIN), flow name), the name
    /// without blanks at its ends.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

/// Named arguments of [`ReleasedApprover::new`].
#[derive(Clone)]
pub struct ReleasedApproverArgs {
    /// `Name` – Name of the signer.
    pub name: String,
    /// `Mobile` – Mobile number of the signer.
    pub mobile: String,
}

rt::text_enum! {
    /// Kind of signer of an agreement that ends a contract.
    pub enum ReleaseApproverType, UnknownReleaseApproverType {
        /// `ORGANIZATION` – An organization, signed for by an employee.
        Organization = "ORGANIZATION",
        /// `ENTERPRISESERVER` – Your own organization signs automatically.
        OrganizationAutoSign = "ENTERPRISESERVER",
        /// `ORGANIZATION_PIN_CODE_SIGN` – Your own organization signs by the PIN of an employee who has authorized this
        /// before.
        OrganizationPinCodeSign = "ORGANIZATION_PIN_CODE_SIGN",
    }
}

rt::text_enum! {
    /// Kind of sign field of an organization in an agreement that ends a contract.
    pub enum ReleaseSignComponentType, UnknownReleaseSignComponentType {
        /// `SIGN_SEAL` – Seal.
        SignSeal = "SIGN_SEAL",
        /// `SIGN_SIGNATURE` – Handwritten signature.
        SignSignature = "SIGN_SIGNATURE",
    }
}

rt::structure! {
    sent ReleasedApprover {
        0 name: "Name", required().sensitive().limits(&[max_chars(50)]);
        1 mobile: "Mobile", required().sensitive();
        2 relieved_approver_receipt_id: Option "RelievedApproverReceiptId";
        3 approver_type: Option "ApproverType", known();
        4 approver_sign_component_type: Option "ApproverSignComponentType", known();
        5 approver_sign_role: Option "ApproverSignRole", limits(&[max_chars(20)]);
        6 approver_sign_seal_id: Option "ApproverSignSealId";
        7 relieved_approver_recipient_id: Option "RelievedApproverRecipientId";
        8 pin_code: Option "PinCode", sensitive();
    }
    rules [
        If { effect: Only, field: &["ApproverSignSealId"], when: &[is_by_default(&["ApproverSignComponentType"], &["SIGN_SEAL"])] },
        If { effect: Only, field: &["PinCode"], when: &[is(&["ApproverType"], &["ORGANIZATION_PIN_CODE_SIGN"])] },
    ]
}
