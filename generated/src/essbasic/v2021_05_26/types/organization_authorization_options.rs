// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationAuthorizationOptions.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Which data passed with the call cannot be changed by the user when the organization is verified. Data in the
/// uploaded business licence do not replace them either.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct OrganizationAuthorizationOptions {
    /// Whether the unified social credit code must be the one passed.
    ///
    /// - On the wire: `UniformSocialCreditCodeSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub uniform_social_credit_code_same: Option<bool>,

    /// Whether the name of the organization must be the one passed.
    ///
    /// - On the wire: `OrganizationNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub organization_name_same: Option<bool>,

    /// Whether the name of the legal representative must be the one passed. Has an effect only if a name is passed.
    ///
    /// - On the wire: `LegalNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub legal_name_same: Option<bool>,

    /// Whether the bank account for the payment must be the one passed. Has an effect only if an account is passed.
    ///
    /// - On the wire: `BankAccountNumberSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub bank_account_number_same: Option<bool>,

    /// Whether the address is that of `ProxyAddress`, shown and not editable. Has an effect only if it is passed.
    ///
    /// - On the wire: `AddressSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub address_same: Option<bool>,

    /// Whether the business licence is the one passed, filled in and not editable. Has an effect only if
    /// `BusinessLicense` is passed; the vendor says nothing of `BusinessLicenseId`.
    ///
    /// - On the wire: `BizLicenseSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub biz_license_same: Option<bool>,
}

impl OrganizationAuthorizationOptions {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `UniformSocialCreditCodeSame`. Whether the unified social credit code must be the one passed.
    #[inline]
    pub fn uniform_social_credit_code_same(
        mut self,
        uniform_social_credit_code_same: bool,
    ) -> Self {
        self.uniform_social_credit_code_same = Some(uniform_social_credit_code_same);
        self
    }

    /// Sets `OrganizationNameSame`. Whether the name of the organization must be the one passed.
    #[inline]
    pub fn organization_name_same(mut self, organization_name_same: bool) -> Self {
        self.organization_name_same = Some(organization_name_same);
        self
    }

    /// Sets `LegalNameSame`. Whether the name of the legal representative must be the one passed.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }

    /// Sets `BankAccountNumberSame`. Whether the bank account for the payment must be the one passed.
    #[inline]
    pub fn bank_account_number_same(mut self, bank_account_number_same: bool) -> Self {
        self.bank_account_number_same = Some(bank_account_number_same);
        self
    }

    /// Sets `AddressSame`. Whether the address is that of `ProxyAddress`, shown and not editable.
    #[inline]
    pub fn address_same(mut self, address_same: bool) -> Self {
        self.address_same = Some(address_same);
        self
    }

    /// Sets `BizLicenseSame`. Whether the business licence is the one passed, filled in and not editable.
    #[inline]
    pub fn biz_license_same(mut self, biz_license_same: bool) -> Self {
        self.biz_license_same = Some(biz_license_same);
        self
    }
}

impl Default for OrganizationAuthorizationOptions {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent OrganizationAuthorizationOptions {
        0 uniform_social_credit_code_same: Option "UniformSocialCreditCodeSame";
        1 organization_name_same: Option "OrganizationNameSame";
        2 legal_name_same: Option "LegalNameSame";
        3 bank_account_number_same: Option "BankAccountNumberSame";
        4 address_same: Option "AddressSame";
        5 biz_license_same: Option "BizLicenseSame";
    }
}
