// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/DynamicSignOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// How contracts are claimed through a link. Takes effect if all signers of the link are to be filled in later.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct DynamicSignOption {
    /// Whether all contracts of the link have to be claimed.
    ///
    /// - On the wire: `DynamicReceiveType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub dynamic_receive_type: Option<BatchClaimRequirement>,

    /// Organization for which the contracts are claimed. Only its employees can then claim and sign.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦有限公司`
    pub organization_name: Option<String>,
}

impl DynamicSignOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DynamicReceiveType`. Whether all contracts of the link have to be claimed.
    #[inline]
    pub fn dynamic_receive_type(
        mut self,
        dynamic_receive_type: BatchClaimRequirement,
    ) -> Self {
        self.dynamic_receive_type = Some(dynamic_receive_type);
        self
    }

    /// Sets `OrganizationName`. Organization for which the contracts are claimed.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl Default for DynamicSignOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// How many contracts of a batch have to be claimed before signing.
    pub enum BatchClaimRequirement, UnknownBatchClaimRequirement {
        /// `0` – Some of the contracts may be claimed and signed.
        Some = 0,
        /// `1` – All contracts have to be claimed and signed by the same person.
        All = 1,
    }
}

rt::structure! {
    sent DynamicSignOption {
        0 dynamic_receive_type: Option "DynamicReceiveType", known();
        1 organization_name: Option "OrganizationName";
    }
}
