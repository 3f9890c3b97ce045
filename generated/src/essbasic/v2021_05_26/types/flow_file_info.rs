// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowFileInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{Component, FlowApproverInfo};

/// One flow of a flow group that is started from files.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowFileInfo {
    /// Uploaded file to be signed. Only one is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, required
    /// - Limit: at most 1 item (checked before sending)
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub file_ids: Vec<String>,

    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Signers of the flow.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, required
    /// - Limit: at most 5 items (checked before sending)
    /// - Each item: `Name` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true` and
    ///   `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true`
    ///   and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `false` or left out and `ApproverOption.FillType` is not set
    /// - Each item: `OpenId` may not be set if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is
    ///   `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationOpenId` may not be set if `ApproverType` is `ORGANIZATION` and
    ///   `NotChannelOrganization` is `true` and `ApproverOption.FillType` is not set
    pub flow_approvers: Vec<FlowApproverInfo>,

    /// Unix time by which all must have signed, at most in the year 3020.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Limit: at most 33162419560 (checked before sending)
    /// - Example: `1662110622`
    pub deadline: Option<i64>,

    /// Description of the flow.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `张三的入职合同（2025）`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Category of the contract.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 255 characters (checked before sending)
    /// - Example: `入职合同`
    /// - Known values: `入职合同`, `劳动合同`
    pub flow_type: Option<String>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `https://callback.cn/callback`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26. Use the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Use the callback address in the settings of the application."
    )]
    pub callback_url: Option<String>,

    /// Business data of your application.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `56ys5LiJ5pa55bqU55So55qE5Lia5Yqh5L+h5oGv77yM5pyA5aSn6ZW/5bqmMTAwMOS4quWtl+espuOAgg==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub customer_data: Option<String>,

    /// Whether signers sign in any order; by default one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub unordered: Option<bool>,

    /// Fields of the file that the initiator fills in. Their values have to be given at the start.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Text shown for the contract in lists. It may hold the variables `{合同名称}` (flow name), `{发起方企业}` and `{发起方姓名}`
    /// (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N, counted from 1, at most the
    /// number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_show_map: Option<String>,

    /// Whether signing by the initiating organization needs its internal review.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Example: `true`
    pub need_sign_review: Option<bool>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,
}

impl FlowFileInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(
        file_ids: Vec<String>,
        flow_name: impl Into<String>,
        flow_approvers: Vec<FlowApproverInfo>,
    ) -> Self {
        Self {
            file_ids,
            flow_name: flow_name.into(),
            flow_approvers,
            ..rt::unset()
        }
    }

    /// Sets `Deadline`. Unix time by which all must have signed, at most in the year 3020.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `FlowDescription`. Description of the flow.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `FlowType`. Category of the contract.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Use the callback address in the settings of the application."
    )]
    #[allow(deprecated)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `CustomerData`. Business data of your application.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order; by default one after another.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `Components`. Fields of the file that the initiator fills in.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `CustomShowMap`. Text shown for the contract in lists.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }

    /// Sets `NeedSignReview`. Whether signing by the initiating organization needs its internal review.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
}

rt::structure! {
    sent FlowFileInfo {
        0 file_ids: "FileIds", required().limits(&[max_items(1)]);
        1 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        2 flow_approvers: "FlowApprovers",
            required()
            .limits(&[max_items(5)])
            .rules(&[If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is_by_default(&["NotChannelOrganization"], &["false"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OrganizationOpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }]);
        3 deadline: Option "Deadline", limits(&[max(33162419560)]);
        4 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        5 flow_type: Option "FlowType", limits(&[max_chars(255)]);
        6 callback_url: Option "CallbackUrl", sensitive();
        7 customer_data: Option "CustomerData", sensitive().limits(&[max_chars(1000)]);
        8 unordered: Option "Unordered";
        9 components: Option "Components";
        10 custom_show_map: Option "CustomShowMap", sensitive();
        11 need_sign_review: Option "NeedSignReview";
        12 flow_display_type: Option "FlowDisplayType", known();
    }
}
