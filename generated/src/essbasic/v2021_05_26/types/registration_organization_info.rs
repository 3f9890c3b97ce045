// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RegistrationOrganizationInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// A client organization to be verified. What is given must agree with its business licence.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub organization_name: String,

    /// Your identifier of the organization, unique in the application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, required
    /// - Limit: at most 64 characters (checked before sending), only letters and digits (not checked before sending)
    /// - Example: `org_zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: String,

    /// Your identifier of the employee, unique in the application.
    ///
    /// - On the wire: `OpenId`, String, required
    /// - Limit: at most 64 characters (checked before sending), only letters and digits (not checked before sending)
    /// - Example: `zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

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

    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: Option<IdCardType>,

    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: Option<String>,

    /// Front of the business licence.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: at most 5 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: Option<String>,

    /// Authorization letters. Name, identity document and mobile number of the super administrator are then needed,
    /// that person must be verified in e-Sign, and `AuthorizationTypes` must hold nothing but 1.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Example: `5o6I5p2D5LmmKFBOR+aIlkpQR+aIllBERikgYmFzZTY05qC85byP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: Option<Vec<String>>,

    /// H5 page opened after the verification.
    ///
    /// - On the wire: `AutoJumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://jump.cn/jump`
    /// - Sensitive: never shown in errors, logs and debug output
    pub auto_jump_url: Option<String>,
}

impl RegistrationOrganizationInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RegistrationOrganizationInfoArgs) -> Self {
        Self {
            organization_name: args.organization_name,
            organization_open_id: args.organization_open_id,
            open_id: args.open_id,
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

    /// Sets `AdminIdCardType`. Kind of identity document of the super administrator.
    #[inline]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type);
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

    /// Sets `AutoJumpUrl`. H5 page opened after the verification.
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }
}

/// Named arguments of [`RegistrationOrganizationInfo::new`].
#[derive(Clone)]
pub struct RegistrationOrganizationInfoArgs {
    /// `OrganizationName` – Name of the organization as on its business licence.
    pub organization_name: String,
    /// `OrganizationOpenId` – Your identifier of the organization, unique in the application.
    pub organization_open_id: String,
    /// `OpenId` – Your identifier of the employee, unique in the application.
    pub open_id: String,
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
        1 organization_open_id: "OrganizationOpenId", required().sensitive().limits(&[max_chars(64)]);
        2 open_id: "OpenId", required().sensitive().limits(&[max_chars(64)]);
        3 uniform_social_credit_code: "UniformSocialCreditCode", required();
        4 legal_name: "LegalName", required().sensitive();
        5 address: Option "Address";
        6 admin_name: Option "AdminName", sensitive();
        7 admin_mobile: Option "AdminMobile", sensitive();
        8 authorization_types: Option "AuthorizationTypes",
            limits(&[max_items(1)])
            .each(&[documented()])
            .cases(&[when(&[given(&["PowerOfAttorneys"])]).values(&["1"])]);
        9 admin_id_card_type: Option "AdminIdCardType", known();
        10 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        11 business_license: Option "BusinessLicense", sensitive().limits(&[max_file_bytes(5242880), format(Base64)]);
        12 power_of_attorneys: Option "PowerOfAttorneys", sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
        13 auto_jump_url: Option "AutoJumpUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
    }
    rules [
        If { effect: Required, field: &["AdminName"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["AdminMobile"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["AdminIdCardNumber"], when: &[given(&["PowerOfAttorneys"])] },
    ]
}
