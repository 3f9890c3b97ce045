// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{FillType, FlowReadLimit, SealSizeRule};

/// What a signer may do.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ApproverOption {
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

    /// Set if data of the signer is added later; by default nothing is to be added. The switch for such signers has
    /// to be on in the console.
    ///
    /// - On the wire: `FillType`, Integer, optional
    /// - Example: `1`
    pub fill_type: Option<FillType>,

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
    /// - Example: `false`
    pub forbid_add_sign_date: Option<bool>,

    /// What happens if the given mobile number differs from that with which the signer verified identity. Not checked
    /// if left out or empty. Only for signers of outside organizations who are given with name and document number.
    ///
    /// - On the wire: `ApproverMobileMode`, String, optional
    /// - Example: `REPLACE`
    pub approver_mobile_mode: Option<ApproverMobileMode>,

    /// With `SignBeanTag` = 1 only: whether seal fields that the signer adds (`SIGN_SEAL`, `SIGN_PAGING_SEAL`,
    /// `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the signer may change that.
    ///
    /// - On the wire: `AddSignComponentUseSealSize`, Integer, optional
    /// - Example: `0`
    pub add_sign_component_use_seal_size: Option<SealSizeRule>,
}

impl ApproverOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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

    /// Sets `FillType`. Set if data of the signer is added later; by default nothing is to be added.
    #[inline]
    pub fn fill_type(mut self, fill_type: FillType) -> Self {
        self.fill_type = Some(fill_type);
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

    /// Sets `ApproverMobileMode`. What happens if the given mobile number differs from that with which the signer
    /// verified identity.
    #[inline]
    pub fn approver_mobile_mode(
        mut self,
        approver_mobile_mode: ApproverMobileMode,
    ) -> Self {
        self.approver_mobile_mode = Some(approver_mobile_mode);
        self
    }

    /// Sets `AddSignComponentUseSealSize`. With `SignBeanTag` = 1 only: whether seal fields that the signer adds
    /// (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the
    /// signer may change that.
    #[inline]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: SealSizeRule,
    ) -> Self {
        self.add_sign_component_use_seal_size = Some(add_sign_component_use_seal_size);
        self
    }
}

impl Default for ApproverOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::text_enum! {
    /// Which mobile number of a signer counts, that of the request or the verified one.
    pub enum ApproverMobileMode, UnknownApproverMobileMode {
        /// `REPLACE` – The verified number is accepted and replaces that of the request.
        Replace = "REPLACE",
        /// `GIVEN` – The number of the request counts.
        Given = "GIVEN",
        /// `VALIDATE` – The call fails if the number of the request differs from the verified one.
        Validate = "VALIDATE",
    }
}

rt::structure! {
    sent ApproverOption {
        0 no_refuse: Option "NoRefuse";
        1 no_transfer: Option "NoTransfer";
        2 hide_one_key_sign: Option "HideOneKeySign";
        3 fill_type: Option "FillType", known();
        4 flow_read_limit: Option "FlowReadLimit", known();
        5 forbid_add_sign_date: Option "ForbidAddSignDate";
        6 approver_mobile_mode: Option "ApproverMobileMode", known();
        7 add_sign_component_use_seal_size: Option "AddSignComponentUseSealSize", known();
    }
}
