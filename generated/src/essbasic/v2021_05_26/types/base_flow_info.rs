// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/BaseFlowInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{
    CcInfo, CommonFlowApprover, Component, FormField,
};

/// Basic data of a flow that is prepared for an embedded start page: name, deadline, signers, fields and reviews.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct BaseFlowInfo {
    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Unix time by which all must have signed; else the flow expires and the contract becomes void.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Example: `1604912664`
    pub deadline: i64,

    /// Category of the contract, chosen by you, such as `销售合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `销售合同`
    pub flow_type: Option<String>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `张三2023年的入职公司财务部的合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Whether signers sign in any order. If false they sign one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Whether areas to be filled in are added by AI.
    ///
    /// - On the wire: `IntelligentStatus`, String, optional
    /// - Default: `OPEN`, applied by the service
    /// - Example: `CLOSE`
    pub intelligent_status: Option<SmartFillAreaSwitch>,

    /// Values of fill fields, named by their IDs.
    ///
    /// - On the wire: `FormFields`, list of object `FormField`, optional
    pub form_fields: Option<Vec<FormField>>,

    /// Whether signers of the initiating organization need its internal review before they sign, by hand or
    /// automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_sign_review: Option<bool>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `QmFzZTY05YaF5a65`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// People in copy: they see the contract and its progress and do not sign. Persons, and employees of your own
    /// organization who are verified and have joined it. None of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub cc_infos: Option<Vec<CcInfo>>,

    /// Whether the start needs the internal review of the initiating organization, which has to be among the signers.
    /// If true, the start waits until `ChannelCreateFlowSignReview` reports that the review was passed.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, optional
    /// - Example: `false`
    pub need_create_review: Option<bool>,

    /// Fill fields. For flows started from files.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Uploaded file to be signed. Only one is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, optional
    /// - Limit: at most 1 item (checked before sending)
    /// - Example: `yDwFhUUckpsxas68UuZf2EREDkOykmDp`
    pub file_ids: Option<Vec<String>>,

    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `CommonFlowApprover`, optional
    pub approvers: Option<Vec<CommonFlowApprover>>,
}

impl BaseFlowInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            ..rt::unset()
        }
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

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `IntelligentStatus`. Whether areas to be filled in are added by AI.
    #[inline]
    pub fn intelligent_status(
        mut self,
        intelligent_status: SmartFillAreaSwitch,
    ) -> Self {
        self.intelligent_status = Some(intelligent_status);
        self
    }

    /// Sets `FormFields`. Values of fill fields, named by their IDs.
    #[inline]
    pub fn form_fields(mut self, form_fields: Vec<FormField>) -> Self {
        self.form_fields = Some(form_fields);
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization need its internal review before they
    /// sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `CcInfos`. People in copy: they see the contract and its progress and do not sign.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }

    /// Sets `NeedCreateReview`. Whether the start needs the internal review of the initiating organization, which has
    /// to be among the signers.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }

    /// Sets `Components`. Fill fields.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `FileIds`. Uploaded file to be signed.
    #[inline]
    pub fn file_ids(mut self, file_ids: Vec<String>) -> Self {
        self.file_ids = Some(file_ids);
        self
    }

    /// Sets `Approvers`. Signers of the flow.
    #[inline]
    pub fn approvers(mut self, approvers: Vec<CommonFlowApprover>) -> Self {
        self.approvers = Some(approvers);
        self
    }
}

rt::text_enum! {
    /// Whether areas to be filled in are added by AI.
    pub enum SmartFillAreaSwitch, UnknownSmartFillAreaSwitch {
        /// `OPEN` – They are added.
        Open = "OPEN",
        /// `CLOSE` – They are not added.
        Close = "CLOSE",
    }
}

rt::structure! {
    sent BaseFlowInfo {
        0 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        1 deadline: "Deadline", required();
        2 flow_type: Option "FlowType",
            limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        3 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        4 unordered: Option "Unordered";
        5 intelligent_status: Option "IntelligentStatus", known();
        6 form_fields: Option "FormFields";
        7 need_sign_review: Option "NeedSignReview";
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(1000), format(Base64)]);
        9 cc_infos: Option "CcInfos", limits(&[max_items(50)]);
        10 need_create_review: Option "NeedCreateReview";
        11 components: Option "Components";
        12 flow_display_type: Option "FlowDisplayType", known();
        13 file_ids: Option "FileIds", limits(&[max_items(1)]);
        14 approvers: Option "Approvers";
    }
}
