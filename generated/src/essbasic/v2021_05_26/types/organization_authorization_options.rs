// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationAuthorizationOptions.yaml

/// Which data passed with the call cannot be changed by the user when the organization is verified. Data in the uploaded business licence do not replace them either.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationAuthorizationOptions {
    /// Whether the unified social credit code must be the one passed.
    ///
    /// - On the wire: `UniformSocialCreditCodeSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub uniform_social_credit_code_same: ::std::option::Option<bool>,
    /// Whether the name of the organization must be the one passed. Has an effect only if a name is passed.
    ///
    /// - On the wire: `OrganizationNameSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub organization_name_same: ::std::option::Option<bool>,
    /// Whether the name of the legal representative must be the one passed. Has an effect only if a name is passed.
    ///
    /// - On the wire: `LegalNameSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub legal_name_same: ::std::option::Option<bool>,
    /// Whether the bank account for the test payment must be the one passed. Has an effect only if an account is passed.
    ///
    /// - On the wire: `BankAccountNumberSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub bank_account_number_same: ::std::option::Option<bool>,
    /// Whether the address is that of `ProxyAddress`, shown and not editable. Has an effect only if it is passed.
    ///
    /// - On the wire: `AddressSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub address_same: ::std::option::Option<bool>,
    /// Whether the business licence is that of `BusinessLicense`, filled in and not editable. Has an effect only if it is passed.
    ///
    /// - On the wire: `BizLicenseSame`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub biz_license_same: ::std::option::Option<bool>,
}

impl OrganizationAuthorizationOptions {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            uniform_social_credit_code_same: ::std::option::Option::None,
            organization_name_same: ::std::option::Option::None,
            legal_name_same: ::std::option::Option::None,
            bank_account_number_same: ::std::option::Option::None,
            address_same: ::std::option::Option::None,
            biz_license_same: ::std::option::Option::None,
        }
    }
    /// Whether the unified social credit code must be the one passed.
    ///
    /// `UniformSocialCreditCodeSame` on the wire.
    #[must_use]
    pub fn uniform_social_credit_code_same(
        mut self,
        uniform_social_credit_code_same: bool,
    ) -> Self {
        self.uniform_social_credit_code_same = ::std::option::Option::Some(
            uniform_social_credit_code_same,
        );
        self
    }
    /// Whether the name of the organization must be the one passed.
    ///
    /// `OrganizationNameSame` on the wire.
    #[must_use]
    pub fn organization_name_same(mut self, organization_name_same: bool) -> Self {
        self.organization_name_same = ::std::option::Option::Some(
            organization_name_same,
        );
        self
    }
    /// Whether the name of the legal representative must be the one passed.
    ///
    /// `LegalNameSame` on the wire.
    #[must_use]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = ::std::option::Option::Some(legal_name_same);
        self
    }
    /// Whether the bank account for the test payment must be the one passed.
    ///
    /// `BankAccountNumberSame` on the wire.
    #[must_use]
    pub fn bank_account_number_same(mut self, bank_account_number_same: bool) -> Self {
        self.bank_account_number_same = ::std::option::Option::Some(
            bank_account_number_same,
        );
        self
    }
    /// Whether the address is that of `ProxyAddress`, shown and not editable.
    ///
    /// `AddressSame` on the wire.
    #[must_use]
    pub fn address_same(mut self, address_same: bool) -> Self {
        self.address_same = ::std::option::Option::Some(address_same);
        self
    }
    /// Whether the business licence is that of `BusinessLicense`, filled in and not editable.
    ///
    /// `BizLicenseSame` on the wire.
    #[must_use]
    pub fn biz_license_same(mut self, biz_license_same: bool) -> Self {
        self.biz_license_same = ::std::option::Option::Some(biz_license_same);
        self
    }
}

impl ::std::default::Default for OrganizationAuthorizationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for OrganizationAuthorizationOptions {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OrganizationAuthorizationOptions",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "UniformSocialCreditCodeSame",
                "OrganizationNameSame",
                "LegalNameSame",
                "BankAccountNumberSame",
                "AddressSame",
                "BizLicenseSame",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.uniform_social_credit_code_same),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_name_same),
            2 => ::tc3_runtime::AsValue::as_value(&self.legal_name_same),
            3 => ::tc3_runtime::AsValue::as_value(&self.bank_account_number_same),
            4 => ::tc3_runtime::AsValue::as_value(&self.address_same),
            5 => ::tc3_runtime::AsValue::as_value(&self.biz_license_same),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for OrganizationAuthorizationOptions {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for OrganizationAuthorizationOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationAuthorizationOptions {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for OrganizationAuthorizationOptions {
    fn empty() -> Self {
        Self {
            uniform_social_credit_code_same: ::tc3_runtime::Wire::empty(),
            organization_name_same: ::tc3_runtime::Wire::empty(),
            legal_name_same: ::tc3_runtime::Wire::empty(),
            bank_account_number_same: ::tc3_runtime::Wire::empty(),
            address_same: ::tc3_runtime::Wire::empty(),
            biz_license_same: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.uniform_social_credit_code_same,
                )
            }
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_name_same),
            2 => ::tc3_runtime::decode::slot(map, &mut self.legal_name_same),
            3 => ::tc3_runtime::decode::slot(map, &mut self.bank_account_number_same),
            4 => ::tc3_runtime::decode::slot(map, &mut self.address_same),
            5 => ::tc3_runtime::decode::slot(map, &mut self.biz_license_same),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for OrganizationAuthorizationOptions {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
