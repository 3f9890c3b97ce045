// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/CreateArchiveFlow.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ArchiveFlowApproverInfo;

/// A signed contract to be archived, with who signed it and when.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct CreateArchiveFlow {
    /// File of the contract, from `UploadFiles`. Only one is supported at present.
    ///
    /// - On the wire: `ResourceIds`, list of String, required
    /// - Limit: at most 1 item (checked before sending)
    /// - Example: `yD3hnUUckpzj3147Ux9Tv60CvmOnrcHE`
    pub resource_ids: Vec<String>,

    /// Name of the contract; that of the file if left out.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,

    /// Category of the contract, chosen by you.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `租房合同`
    pub flow_type: Option<String>,

    /// Your own number of the contract, to find it again in your system.
    ///
    /// - On the wire: `BusinessId`, String, optional
    /// - Limit: at most 128 bytes (checked before sending)
    /// - Example: `**3*business_id`
    pub business_id: Option<String>,

    /// Name of who started or made the contract; shown with it and searched.
    ///
    /// - On the wire: `CreatorName`, String, optional
    /// - Limit: at most 32 characters (checked before sending)
    /// - Example: `发起方`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator_name: Option<String>,

    /// Persons and organizations who signed the contract.
    ///
    /// - On the wire: `ApproverInfo`, list of object `ArchiveFlowApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub approver_info: Option<Vec<ArchiveFlowApproverInfo>>,

    /// People in copy of the contract.
    ///
    /// - On the wire: `CcInfo`, list of object `ArchiveFlowApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_info: Option<Vec<ArchiveFlowApproverInfo>>,

    /// Your own data, kept with the contract.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 bytes (checked before sending)
    /// - Example: `用户的自定义数据`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Description of the contract.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `这是合同描述`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Unix time at which signing was completed.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds, optional
    /// - Example: `1779157787`
    pub approve_time: Option<i64>,

    /// Unix time at which the contract was started or made.
    ///
    /// - On the wire: `CustomCreatedOn`, Unix time in seconds, optional
    /// - Example: `1779147787`
    pub custom_created_on: Option<i64>,
}

impl CreateArchiveFlow {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(resource_ids: Vec<String>) -> Self {
        Self {
            resource_ids,
            ..rt::unset()
        }
    }

    /// Sets `FlowName`. Name of the contract; that of the file if left out.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }

    /// Sets `FlowType`. Category of the contract, chosen by you.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `BusinessId`. Your own number of the contract, to find it again in your system.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }

    /// Sets `CreatorName`. Name of who started or made the contract; shown with it and searched.
    pub fn creator_name(mut self, creator_name: impl Into<String>) -> Self {
        self.creator_name = Some(creator_name.into());
        self
    }

    /// Sets `ApproverInfo`. Persons and organizations who signed the contract.
    #[inline]
    pub fn approver_info(mut self, approver_info: Vec<ArchiveFlowApproverInfo>) -> Self {
        self.approver_info = Some(approver_info);
        self
    }

    /// Sets `CcInfo`. People in copy of the contract.
    #[inline]
    pub fn cc_info(mut self, cc_info: Vec<ArchiveFlowApproverInfo>) -> Self {
        self.cc_info = Some(cc_info);
        self
    }

    /// Sets `UserData`. Your own data, kept with the contract.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `FlowDescription`. Description of the contract.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `ApproveTime`. Unix time at which signing was completed.
    #[inline]
    pub fn approve_time(mut self, approve_time: i64) -> Self {
        self.approve_time = Some(approve_time);
        self
    }

    /// Sets `CustomCreatedOn`. Unix time at which the contract was started or made.
    #[inline]
    pub fn custom_created_on(mut self, custom_created_on: i64) -> Self {
        self.custom_created_on = Some(custom_created_on);
        self
    }
}

rt::structure! {
    sent CreateArchiveFlow {
        0 resource_ids: "ResourceIds", required().limits(&[max_items(1)]);
        1 flow_name: Option "FlowName", sensitive().limits(&[max_chars(200)]);
        2 flow_type: Option "FlowType", limits(&[max_chars(200)]);
        3 business_id: Option "BusinessId", limits(&[max_bytes(128)]);
        4 creator_name: Option "CreatorName", sensitive().limits(&[max_chars(32)]);
        5 approver_info: Option "ApproverInfo", limits(&[max_items(50)]);
        6 cc_info: Option "CcInfo", limits(&[max_items(50)]);
        7 user_data: Option "UserData", sensitive().limits(&[max_bytes(20480)]);
        8 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        9 approve_time: Option "ApproveTime";
        10 custom_created_on: Option "CustomCreatedOn";
    }
}
