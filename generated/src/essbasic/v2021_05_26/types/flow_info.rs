// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{AutoSignScene, CcNotifyType, FlowDisplayType};
use crate::essbasic::v2021_05_26::types::{
    CcInfo, FlowApproverInfo, FlowOperateLimit, FormField,
};

/// Describes one contract flow to be started: its name, deadline, signers, filled fields and notifications.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowInfo {
    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Unix time by which all must have signed. A flow not completed by then expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Example: `1698827057`
    pub deadline: i64,

    /// Template the documents are made from, shown in the console under templates. Required by actions that start
    /// from a template.
    ///
    /// - On the wire: `TemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub template_id: Option<String>,

    /// Signers. With a template their order must be that of the template, else the start fails.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Each item: `Name` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `PERSON` and `ApproverOption.FillType` is not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true` and
    ///   `ApproverOption.FillType` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true`
    ///   and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OpenId` may not be set if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is
    ///   `true` and `ApproverOption.FillType` is not set
    /// - Each item: `OrganizationOpenId` may not be set if `ApproverType` is `ORGANIZATION` and
    ///   `NotChannelOrganization` is `true` and `ApproverOption.FillType` is not set
    pub flow_approvers: Option<Vec<FlowApproverInfo>>,

    /// Values of the fields that the template assigns to the initiator. The vendor has to turn on that templates
    /// assign fields to the initiator.
    ///
    /// - On the wire: `FormFields`, list of object `FormField`, optional
    pub form_fields: Option<Vec<FormField>>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: a URL (assumed: the vendor does not state it) (logs a warning)
    /// - Example: `https://capi.qq.com/callback`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26. Use the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Use the callback address in the settings of the application."
    )]
    pub callback_url: Option<String>,

    /// Category of the contract, chosen by you, such as `销售合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `入职合同`
    pub flow_type: Option<String>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `张三2023年的入职公司财务部的合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `QmFzZTY05YaF5a65`
    /// - Sensitive: never shown in errors, logs and debug output
    pub customer_data: Option<String>,

    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name),
    /// `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N,
    /// counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    /// - Sensitive: never shown in errors, logs and debug output
    pub custom_show_map: Option<String>,

    /// People in copy: they see the contract and its progress and do not sign. Persons, and employees of your own
    /// organization who are verified and have joined it. None of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub need_sign_review: Option<bool>,

    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Has an effect only if `CcInfos` is set
    /// - Example: `0`
    pub cc_notify_type: Option<CcNotifyType>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `FlowApprovers.ApproverType` is `PERSON_AUTO_SIGN`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    /// - Allowlisted: available only after the vendor has turned it on
    pub auto_sign_scene: Option<AutoSignScene>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Limits what can be done with the flow later. Supported by `CreateFlowsByTemplates` only.
    ///
    /// - On the wire: `FlowOperateLimit`, object `FlowOperateLimit`, optional
    pub flow_operate_limit: Option<FlowOperateLimit>,
}

impl FlowInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            ..rt::unset()
        }
    }

    /// Sets `TemplateId`. Template the documents are made from, shown in the console under templates.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `FlowApprovers`. Signers.
    #[inline]
    pub fn flow_approvers(mut self, flow_approvers: Vec<FlowApproverInfo>) -> Self {
        self.flow_approvers = Some(flow_approvers);
        self
    }

    /// Sets `FormFields`. Values of the fields that the template assigns to the initiator.
    #[inline]
    pub fn form_fields(mut self, form_fields: Vec<FormField>) -> Self {
        self.form_fields = Some(form_fields);
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

    /// Sets `FlowType`. Category of the contract, chosen by you, such as `销售合同`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sets `FlowDescription`. Description of the flow, chosen by you.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }

    /// Sets `CustomerData`. Your own data, Base64.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }

    /// Sets `CustomShowMap`. Text shown for the contract in the list of the mini program.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }

    /// Sets `CcInfos`. People in copy: they see the contract and its progress and do not sign.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `CcNotifyType`. When the people in `CcInfos` get a text message.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }

    /// Sets `AutoSignScene`. Scene of personal automatic signing.
    #[inline]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `FlowOperateLimit`. Limits what can be done with the flow later.
    #[inline]
    pub fn flow_operate_limit(mut self, flow_operate_limit: FlowOperateLimit) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

rt::structure! {
    sent FlowInfo {
        0 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        1 deadline: "Deadline", required();
        2 template_id: Option "TemplateId";
        3 flow_approvers: Option "FlowApprovers",
            limits(&[max_items(50)])
            .rules(&[If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }, If { effect: Forbidden, field: &["OrganizationOpenId"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["ApproverOption", "FillType"])] }]);
        4 form_fields: Option "FormFields";
        5 callback_url: Option "CallbackUrl", sensitive().limits(&[format(Url)]);
        6 flow_type: Option "FlowType",
            limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        7 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        8 customer_data: Option "CustomerData", sensitive().limits(&[max_chars(1000), format(Base64)]);
        9 custom_show_map: Option "CustomShowMap", sensitive();
        10 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        11 need_sign_review: Option "NeedSignReview";
        12 cc_notify_type: Option "CcNotifyType", known();
        13 auto_sign_scene: Option "AutoSignScene", known();
        14 flow_display_type: Option "FlowDisplayType", known();
        15 flow_operate_limit: Option "FlowOperateLimit";
    }
    rules [
        If { effect: Only, field: &["CcNotifyType"], when: &[given(&["CcInfos"])] },
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["FlowApprovers", "ApproverType"], &["PERSON_AUTO_SIGN"])] },
    ]
}
