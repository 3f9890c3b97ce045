// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CommonApproverOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FlowReadLimit;

/// Settings of one signer of an embedded start page. Without effect on signers of client organizations and on
/// automatic signing, which cannot be edited.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct CommonApproverOption {
    /// Whether the data of the signer can be edited.
    ///
    /// - On the wire: `CanEditApprover`, Boolean, optional
    /// - Example: `true`
    pub can_edit_approver: Option<bool>,

    /// Whether the signer is forbidden to reject.
    ///
    /// - On the wire: `NoRefuse`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_refuse: Option<bool>,

    /// Whether the signer is forbidden to hand over.
    ///
    /// - On the wire: `NoTransfer`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_transfer: Option<bool>,

    /// Whether the button that signs all fields at once is hidden. If true, a signer with several sign fields picks a
    /// seal or signature for each.
    ///
    /// - On the wire: `HideOneKeySign`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_one_key_sign: Option<bool>,

    /// What reading of the contract is enforced before signing.
    ///
    /// - On the wire: `FlowReadLimit`, String, optional
    /// - Example: `LimitBottom`
    pub flow_read_limit: Option<FlowReadLimit>,

    /// Whether sign fields that the signer adds come without a date field. Only for flows started from files with
    /// `SignBeanTag` = 1 (fields can be added while signing).
    ///
    /// - On the wire: `ForbidAddSignDate`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_add_sign_date: Option<bool>,

    /// Whether the embedded start page forbids to change the seal type or seal ID given in sign fields. Only for
    /// flows started from files.
    ///
    /// - On the wire: `ForbidModifySealInfos`, Boolean, optional
    /// - Example: `true`
    pub forbid_modify_seal_infos: Option<bool>,
}

impl CommonApproverOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `CanEditApprover`. Whether the data of the signer can be edited.
    #[inline]
    pub fn can_edit_approver(mut self, can_edit_approver: bool) -> Self {
        self.can_edit_approver = Some(can_edit_approver);
        self
    }

    /// Sets `NoRefuse`. Whether the signer is forbidden to reject.
    #[inline]
    pub fn no_refuse(mut self, no_refuse: bool) -> Self {
        self.no_refuse = Some(no_refuse);
        self
    }

    /// Sets `NoTransfer`. Whether the signer is forbidden to hand over.
    #[inline]
    pub fn no_transfer(mut self, no_transfer: bool) -> Self {
        self.no_transfer = Some(no_transfer);
        self
    }

    /// Sets `HideOneKeySign`. Whether the button that signs all fields at once is hidden.
    #[inline]
    pub fn hide_one_key_sign(mut self, hide_one_key_sign: bool) -> Self {
        self.hide_one_key_sign = Some(hide_one_key_sign);
        self
    }

    /// Sets `FlowReadLimit`. What reading of the contract is enforced before signing.
    #[inline]
    pub fn flow_read_limit(mut self, flow_read_limit: FlowReadLimit) -> Self {
        self.flow_read_limit = Some(flow_read_limit);
        self
    }

    /// Sets `ForbidAddSignDate`. Whether sign fields that the signer adds come without a date field.
    #[inline]
    pub fn forbid_add_sign_date(mut self, forbid_add_sign_date: bool) -> Self {
        self.forbid_add_sign_date = Some(forbid_add_sign_date);
        self
    }

    /// Sets `ForbidModifySealInfos`. Whether the embedded start page forbids to change the seal type or seal ID given
    /// in sign fields.
    #[inline]
    pub fn forbid_modify_seal_infos(mut self, forbid_modify_seal_infos: bool) -> Self {
        self.forbid_modify_seal_infos = Some(forbid_modify_seal_infos);
        self
    }
}

impl Default for CommonApproverOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent CommonApproverOption {
        0 can_edit_approver: Option "CanEditApprover";
        1 no_refuse: Option "NoRefuse";
        2 no_transfer: Option "NoTransfer";
        3 hide_one_key_sign: Option "HideOneKeySign";
        4 flow_read_limit: Option "FlowReadLimit", known();
        5 forbid_add_sign_date: Option "ForbidAddSignDate";
        6 forbid_modify_seal_infos: Option "ForbidModifySealInfos";
    }
}
