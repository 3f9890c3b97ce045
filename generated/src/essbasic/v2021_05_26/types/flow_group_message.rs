// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowGroupMessage.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// The flow group of a flow in a message about it.
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/company/callback_types_contracts_sign>.
#[non_exhaustive]
pub struct FlowGroupMessage {
    /// Identifier of the flow group.
    ///
    /// - On the wire: `FlowGroupId`, String
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_group_id: Option<String>,

    /// Name of the flow group.
    ///
    /// - On the wire: `FlowGroupName`, String
    /// - Example: `合同组名称-1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: Option<String>,

    /// State of the flow group.
    ///
    /// - On the wire: `FlowGroupStatus`, String
    /// - Example: `ALL`
    pub flow_group_status: Option<FlowGroupStatus>,
}

rt::text_enum! {
    /// State of a flow group.
    pub enum FlowGroupStatus, UnknownFlowGroupStatus {
        /// `TOSIGN` – You have to act.
        ToSign = "TOSIGN",
        /// `WAITSIGN` – Others have to act.
        WaitSign = "WAITSIGN",
        /// `PART` – Some of its flows are void.
        Part = "PART",
        /// `ALL` – Complete.
        All = "ALL",
        /// `INVALID` – Void.
        Invalid = "INVALID",
        /// `PROCESSING` – In progress.
        Processing = "PROCESSING",
        /// `UNDEFINED` – Not defined.
        Undefined = "UNDEFINED",
    }
}

impl FlowGroupStatus {
    /// Whether it is `INVALID`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Invalid)
    }

    /// Whether it is `ALL` or `INVALID`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::All | Self::Invalid)
    }

    /// Whether it is `ALL`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }
}

rt::structure! {
    received FlowGroupMessage {
        0 flow_group_id: Option "FlowGroupId";
        1 flow_group_name: Option "FlowGroupName", sensitive();
        2 flow_group_status: Option "FlowGroupStatus";
    }
}
