// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RegistrationOrganizationInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IdCardType;

/// An organization to be verified. What is given must agree with its business licence.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub organization_name: String,

    /// Unified social credit code of the organization as on its business licence.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, required
    /// - Example: `91110108772551611J`
    pub uniform_social_credit_code: String,

    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `LegalName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: String,

    /// Registered address as on the business licence.
    ///
    /// - On the wire: `Address`, String, optional
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦35层`
    pub address: Option<String>,

    /// Name of the super administrator, who has to register in person. If the legal representative is the super
    /// administrator, the name of that person.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Mobile number with which the super administrator is registered in e-Sign.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,

    /// How the organization is verified; only one way at present. For government bodies and public institutions only 5.
    /// Not used if the legal representative verifies in person.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - Limit: at most 1 item (checked before sending)
    /// - If `PowerOfAttorneys` is set: only `1` (others log a warning)
    /// - Example: `1`
    pub authorization_types: Option<Vec<BatchAuthorizationMethod>>,

    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: Option<IdCardType>,

    /// Front of the business licence.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: at most 5 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `jpg`, `png` (not checked before sending)
    /// - Example: `6JCl5Lia5omn54Wn5q2j6Z2i54Wn`
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: Option<String>,

    /// Authorization letters. Name, identity document and mobile number of the super administrator are then needed,
    /// and that person must be verified in e-Sign.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Example: `5o6I5p2D5LmmKFBOR+aIlkpQR+aIllBERikgYmFzZTY05qC85byP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: Option<Vec<String>>,
}

impl RegistrationOrganizationInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RegistrationOrganizationInfoArgs) -> Self {
        Self {
            organization_name: args.organization_name,
            uniform_social_credit_code: args.uniform_social_credit_code,
            legal_name: args.legal_name,
            ..rt::unset()
        }
    }

    /// Sets `Address`. Registered address as on the business licence.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `AdminName`. Name of the super administrator, who has to register in person.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// Sets `AdminMobile`. Mobile number with which the super administrator is registered in e-Sign.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// Sets `AuthorizationTypes`. How the organization is verified; only one way at present.
    #[inline]
    pub fn authorization_types(
        mut self,
        authorization_types: Vec<BatchAuthorizationMethod>,
    ) -> Self {
        self.authorization_types = Some(authorization_types);
        self
    }

    /// Sets `AdminIdCardNumber`. Number of the identity document of the super administrator.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }

    /// Sets `AdminIdCardType`. Kind of identity document.
    #[inline]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type);
        self
    }

    /// Sets `BusinessLicense`. Front of the business licence.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }

    /// Sets `PowerOfAttorneys`. Authorization letters.
    #[inline]
    pub fn power_of_attorneys(mut self, power_of_attorneys: Vec<String>) -> Self {
        self.power_of_attorneys = Some(power_of_attorneys);
        self
    }
}

/// Named arguments of [`RegistrationOrganizationInfo::new`].
#[derive(Clone)]
pub struct RegistrationOrganizationInfoArgs {
    /// `OrganizationName` – Name of the organization as on its business licence.
    pub organization_name: String,
    /// `UniformSocialCreditCode` – Unified social credit code of the organization as on its business licence.
    pub uniform_social_credit_code: String,
    /// `LegalName` – Name of the legal representative as on the business licence.
    pub legal_name: String,
}

rt::integer_enum! {
    /// How an organization is verified in a batch.
    pub enum BatchAuthorizationMethod, UnknownBatchAuthorizationMethod {
        /// `1` – Authorization letter.
        LetterOfAuthorization = 1,
        /// `2` – The legal representative authorizes the super administrator.
        LegalRepresentative = 2,
        /// `5` – Authorization letter and a payment to the bank account of the organization.
        LetterAndPayment = 5,
    }
}

rt::structure! {
    sent RegistrationOrganizationInfo {
        0 organization_name: "OrganizationName", required();
        1 uniform_social_credit_code: "UniformSocialCreditCode", required();
        2 legal_name: "LegalName", required().sensitive();
        3 address: Option "Address";
        4 admin_name: Option "AdminName", sensitive();
        5 admin_mobile: Option "AdminMobile", sensitive();
        6 authorization_types: Option "AuthorizationTypes",
            limits(&[max_items(1)])
            .each(&[documented()])
            .cases(&[when(&[given(&["PowerOfAttorneys"])]).values(&["1"])]);
        7 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        8 admin_id_card_type: Option "AdminIdCardType", known();
        9 business_license: Option "BusinessLicense", sensitive().limits(&[max_file_bytes(5242880), format(Base64)]);
        10 power_of_attorneys: Option "PowerOfAttorneys", sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
    }
    rules [
        If { effect: Required, field: &["AdminName"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["AdminMobile"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["AdminIdCardNumber"], when: &[given(&["PowerOfAttorneys"])] },
    ]
}
