// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationCommonInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Data of an organization for its authorization letter. They must agree with the business licence.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct OrganizationCommonInfo {
    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub organization_name: String,

    /// Unified social credit code of the organization as on its business licence.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, required
    /// - Example: `37000019890303000X`
    pub uniform_social_credit_code: String,

    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `LegalName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: String,

    /// Kind of identity document of the legal representative.
    ///
    /// - On the wire: `LegalIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub legal_id_card_type: Option<AuthFileIdCardType>,

    /// Number of the identity document of the legal representative.
    ///
    /// - On the wire: `LegalIdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_id_card_number: Option<String>,

    /// Name of the super administrator.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Mobile number of the super administrator.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,

    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub admin_id_card_type: Option<AuthFileIdCardType>,

    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: Option<String>,

    /// Name of the former super administrator.
    ///
    /// - On the wire: `OldAdminName`, String, optional
    /// - Example: `李四`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_name: Option<String>,

    /// Mobile number of the former super administrator.
    ///
    /// - On the wire: `OldAdminMobile`, String, optional
    /// - Example: `15100000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_mobile: Option<String>,

    /// Kind of identity document of the former super administrator.
    ///
    /// - On the wire: `OldAdminIdCardType`, String, optional
    /// - Example: `居民身份证`
    pub old_admin_id_card_type: Option<AuthFileIdCardType>,

    /// Number of the identity document of the former super administrator.
    ///
    /// - On the wire: `OldAdminIdCardNumber`, String, optional
    /// - Example: `65000019870404000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub old_admin_id_card_number: Option<String>,
}

impl OrganizationCommonInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: OrganizationCommonInfoArgs) -> Self {
        Self {
            organization_name: args.organization_name,
            uniform_social_credit_code: args.uniform_social_credit_code,
            legal_name: args.legal_name,
            ..rt::unset()
        }
    }

    /// Sets `LegalIdCardType`. Kind of identity document of the legal representative.
    #[inline]
    pub fn legal_id_card_type(mut self, legal_id_card_type: AuthFileIdCardType) -> Self {
        self.legal_id_card_type = Some(legal_id_card_type);
        self
    }

    /// Sets `LegalIdCardNumber`. Number of the identity document of the legal representative.
    pub fn legal_id_card_number(
        mut self,
        legal_id_card_number: impl Into<String>,
    ) -> Self {
        self.legal_id_card_number = Some(legal_id_card_number.into());
        self
    }

    /// Sets `AdminName`. Name of the super administrator.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// Sets `AdminMobile`. Mobile number of the super administrator.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// Sets `AdminIdCardType`. Kind of identity document of the super administrator.
    #[inline]
    pub fn admin_id_card_type(mut self, admin_id_card_type: AuthFileIdCardType) -> Self {
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

    /// Sets `OldAdminName`. Name of the former super administrator.
    pub fn old_admin_name(mut self, old_admin_name: impl Into<String>) -> Self {
        self.old_admin_name = Some(old_admin_name.into());
        self
    }

    /// Sets `OldAdminMobile`. Mobile number of the former super administrator.
    pub fn old_admin_mobile(mut self, old_admin_mobile: impl Into<String>) -> Self {
        self.old_admin_mobile = Some(old_admin_mobile.into());
        self
    }

    /// Sets `OldAdminIdCardType`. Kind of identity document of the former super administrator.
    #[inline]
    pub fn old_admin_id_card_type(
        mut self,
        old_admin_id_card_type: AuthFileIdCardType,
    ) -> Self {
        self.old_admin_id_card_type = Some(old_admin_id_card_type);
        self
    }

    /// Sets `OldAdminIdCardNumber`. Number of the identity document of the former super administrator.
    pub fn old_admin_id_card_number(
        mut self,
        old_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.old_admin_id_card_number = Some(old_admin_id_card_number.into());
        self
    }
}

/// Named arguments of [`OrganizationCommonInfo::new`].
#[derive(Clone)]
pub struct OrganizationCommonInfoArgs {
    /// `OrganizationName` – Name of the organization as on its business licence.
    pub organization_name: String,
    /// `UniformSocialCreditCode` – Unified social credit code of the organization as on its business licence.
    pub uniform_social_credit_code: String,
    /// `LegalName` – Name of the legal representative as on the business licence.
    pub legal_name: String,
}

rt::text_enum! {
    /// Kind of identity document named in an authorization letter of an organization.
    pub enum AuthFileIdCardType, UnknownAuthFileIdCardType {
        /// `居民身份证` – Identity card of the Chinese mainland.
        ResidentIdCard = "居民身份证",
    }
}

rt::structure! {
    sent OrganizationCommonInfo {
        0 organization_name: "OrganizationName", required();
        1 uniform_social_credit_code: "UniformSocialCreditCode", required();
        2 legal_name: "LegalName", required().sensitive();
        3 legal_id_card_type: Option "LegalIdCardType", known();
        4 legal_id_card_number: Option "LegalIdCardNumber", sensitive();
        5 admin_name: Option "AdminName", sensitive();
        6 admin_mobile: Option "AdminMobile", sensitive();
        7 admin_id_card_type: Option "AdminIdCardType", known();
        8 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        9 old_admin_name: Option "OldAdminName", sensitive();
        10 old_admin_mobile: Option "OldAdminMobile", sensitive();
        11 old_admin_id_card_type: Option "OldAdminIdCardType", known();
        12 old_admin_id_card_number: Option "OldAdminIdCardNumber", sensitive();
    }
}
