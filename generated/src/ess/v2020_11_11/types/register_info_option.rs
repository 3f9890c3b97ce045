// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RegisterInfoOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What cannot be changed when the organization of a signer is registered.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RegisterInfoOption {
    /// Whether the name of the legal representative is fixed; only if `LegalName` is given in `RegisterInfo`.
    ///
    /// - On the wire: `LegalNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub legal_name_same: Option<bool>,

    /// Not open for use. Whether the unified social credit code is fixed.
    ///
    /// - On the wire: `UnifiedSocialCreditCodeCNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    #[doc(hidden)]
    pub unified_social_credit_code_c_name_same: Option<bool>,

    /// Whether the kind of licence is fixed; only if `OrganizationIdCardType` is given in `RegisterInfo`.
    ///
    /// - On the wire: `OrganizationIdCardTypeSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub organization_id_card_type_same: Option<bool>,

    /// Whether the unified social credit code is fixed; only if `UnifiedSocialCreditCode` is given in `RegisterInfo`.
    ///
    /// - On the wire: `UnifiedSocialCreditCodeSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unified_social_credit_code_same: Option<bool>,
}

impl RegisterInfoOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `LegalNameSame`. Whether the name of the legal representative is fixed; only if `LegalName` is given in
    /// `RegisterInfo`.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }

    /// Sets `UnifiedSocialCreditCodeCNameSame`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn unified_social_credit_code_c_name_same(
        mut self,
        unified_social_credit_code_c_name_same: bool,
    ) -> Self {
        self.unified_social_credit_code_c_name_same = Some(
            unified_social_credit_code_c_name_same,
        );
        self
    }

    /// Sets `OrganizationIdCardTypeSame`. Whether the kind of licence is fixed; only if `OrganizationIdCardType` is
    /// given in `RegisterInfo`.
    #[inline]
    pub fn organization_id_card_type_same(
        mut self,
        organization_id_card_type_same: bool,
    ) -> Self {
        self.organization_id_card_type_same = Some(organization_id_card_type_same);
        self
    }

    /// Sets `UnifiedSocialCreditCodeSame`. Whether the unified social credit code is fixed; only if
    /// `UnifiedSocialCreditCode` is given in `RegisterInfo`.
    #[inline]
    pub fn unified_social_credit_code_same(
        mut self,
        unified_social_credit_code_same: bool,
    ) -> Self {
        self.unified_social_credit_code_same = Some(unified_social_credit_code_same);
        self
    }
}

impl Default for RegisterInfoOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent RegisterInfoOption {
        0 legal_name_same: Option "LegalNameSame";
        1 unified_social_credit_code_c_name_same: Option "UnifiedSocialCreditCodeCNameSame";
        2 organization_id_card_type_same: Option "OrganizationIdCardTypeSame";
        3 unified_social_credit_code_same: Option "UnifiedSocialCreditCodeSame";
    }
}
