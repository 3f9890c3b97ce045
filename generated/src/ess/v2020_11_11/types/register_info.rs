// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RegisterInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{
    AuthorizationMethod, OrganizationLicense, RegistrationMethod,
};
use crate::ess::v2020_11_11::types::RegisterInfoOption;

/// What an organization is registered with, for a signer whose organization is not registered in e-Sign yet.
///
/// - `RegisterInfoOption.UnifiedSocialCreditCodeSame` has an effect only if `UnifiedSocialCreditCode` is set.
/// - `RegisterInfoOption.OrganizationIdCardTypeSame` has an effect only if `OrganizationIdCardType` is set.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RegisterInfo {
    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: String,

    /// Not open for use. Unified social credit code.
    ///
    /// - On the wire: `Uscc`, String, optional, may be null
    /// - Example: `91110108772551611J`
    #[doc(hidden)]
    pub uscc: Option<String>,

    /// Code of the organization as on its business licence.
    ///
    /// - On the wire: `UnifiedSocialCreditCode`, String, optional
    /// - Example: `91110108772551611J`
    pub unified_social_credit_code: Option<String>,

    /// Registered address as on the business licence.
    ///
    /// - On the wire: `OrganizationAddress`, String, optional
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub organization_address: Option<String>,

    /// Ways of authorization that the organization may choose from.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - Example: `2`, `5`
    pub authorization_types: Option<Vec<AuthorizationMethod>>,

    /// Not open for use. Way of authorization.
    ///
    /// - On the wire: `AuthorizationType`, Integer, optional
    /// - Example: `2`
    #[doc(hidden)]
    pub authorization_type: Option<AuthorizationMethod>,

    /// Ways of verification that the organization may choose from.
    ///
    /// - On the wire: `AuthorizationMethods`, list of Integer, optional
    /// - Example: `1`, `2`
    pub authorization_methods: Option<Vec<RegistrationMethod>>,

    /// Kind of licence of the organization.
    ///
    /// - On the wire: `OrganizationIdCardType`, String, optional
    /// - Default: `USCC`, applied by the service
    /// - Example: `USCC`
    pub organization_id_card_type: Option<OrganizationLicense>,

    /// What cannot be changed when the organization is registered.
    ///
    /// - On the wire: `RegisterInfoOption`, object `RegisterInfoOption`, optional
    pub register_info_option: Option<RegisterInfoOption>,
}

impl RegisterInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Uscc`. Not open for use.
    #[doc(hidden)]
    pub fn uscc(mut self, uscc: impl Into<String>) -> Self {
        self.uscc = Some(uscc.into());
        self
    }

    /// Sets `UnifiedSocialCreditCode`. Code of the organization as on its business licence.
    pub fn unified_social_credit_code(
        mut self,
        unified_social_credit_code: impl Into<String>,
    ) -> Self {
        self.unified_social_credit_code = Some(unified_social_credit_code.into());
        self
    }

    /// Sets `OrganizationAddress`. Registered address as on the business licence.
    pub fn organization_address(
        mut self,
        organization_address: impl Into<String>,
    ) -> Self {
        self.organization_address = Some(organization_address.into());
        self
    }

    /// Sets `AuthorizationTypes`. Ways of authorization that the organization may choose from.
    #[inline]
    pub fn authorization_types(
        mut self,
        authorization_types: Vec<AuthorizationMethod>,
    ) -> Self {
        self.authorization_types = Some(authorization_types);
        self
    }

    /// Sets `AuthorizationType`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn authorization_type(
        mut self,
        authorization_type: AuthorizationMethod,
    ) -> Self {
        self.authorization_type = Some(authorization_type);
        self
    }

    /// Sets `AuthorizationMethods`. Ways of verification that the organization may choose from.
    #[inline]
    pub fn authorization_methods(
        mut self,
        authorization_methods: Vec<RegistrationMethod>,
    ) -> Self {
        self.authorization_methods = Some(authorization_methods);
        self
    }

    /// Sets `OrganizationIdCardType`. Kind of licence of the organization.
    #[inline]
    pub fn organization_id_card_type(
        mut self,
        organization_id_card_type: OrganizationLicense,
    ) -> Self {
        self.organization_id_card_type = Some(organization_id_card_type);
        self
    }

    /// Sets `RegisterInfoOption`. What cannot be changed when the organization is registered.
    #[inline]
    pub fn register_info_option(
        mut self,
        register_info_option: RegisterInfoOption,
    ) -> Self {
        self.register_info_option = Some(register_info_option);
        self
    }
}

rt::structure! {
    sent RegisterInfo {
        0 legal_name: "LegalName", required().sensitive();
        1 uscc: Option "Uscc";
        2 unified_social_credit_code: Option "UnifiedSocialCreditCode";
        3 organization_address: Option "OrganizationAddress";
        4 authorization_types: Option "AuthorizationTypes", each(&[documented()]);
        5 authorization_type: Option "AuthorizationType", known();
        6 authorization_methods: Option "AuthorizationMethods", each(&[documented()]);
        7 organization_id_card_type: Option "OrganizationIdCardType", known();
        8 register_info_option: Option "RegisterInfoOption";
    }
    rules [
        If { effect: Only, field: &["RegisterInfoOption", "UnifiedSocialCreditCodeSame"], when: &[given(&["UnifiedSocialCreditCode"])] },
        If { effect: Only, field: &["RegisterInfoOption", "OrganizationIdCardTypeSame"], when: &[given(&["OrganizationIdCardType"])] },
    ]
}
