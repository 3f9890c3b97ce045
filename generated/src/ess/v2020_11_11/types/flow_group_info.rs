// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowGroupInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{AutoSignScene, FlowDisplayType};
use crate::ess::v2020_11_11::types::{ApproverInfo, CcInfo, Component};

/// One flow of a flow group to be started: its name, file or template, signers and fields.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupInfo {
    /// Name of the flow, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `2025入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// Signers. With a template their order must be that of the template, else its settings have no effect.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverInfo`, required
    /// - Limit: at most 50 items (checked before sending)
    pub approvers: Vec<ApproverInfo>,

    /// File from `UploadFiles`. Only one is supported.
    ///
    /// - On the wire: `FileIds`, list of String, optional
    /// - Limit: at most 1 item (checked before sending)
    /// - Each item: exactly 32 characters (not checked before sending)
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub file_ids: Option<Vec<String>>,

    /// Template, shown in the console under templates.
    ///
    /// - On the wire: `TemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub template_id: Option<String>,

    /// Category of the contract, chosen by you, such as `销售合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `劳务合同`
    pub flow_type: Option<String>,

    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `2025入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_description: Option<String>,

    /// Unix time by which all must have signed; one year after creation if left out.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1736751627`
    pub deadline: Option<i64>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Example: `http://www.qq.com/callback`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub callback_url: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `VXNlckRhdGE=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Whether signers sign in any order. If false they sign one after another. It has to agree with the template.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub unordered: Option<bool>,

    /// Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and
    /// tables; their values are given here.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: Option<Vec<Component>>,

    /// Whether signers of the initiating organization, which has to be among the signers, need its internal review
    /// before they sign, by hand or automatically. If true, signing waits until `CreateFlowSignReview` reports that
    /// the review was passed.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Example: `true`
    pub need_sign_review: Option<bool>,

    /// Scene of personal automatic signing. At present `E_PRESCRIPTION_AUTO_SIGN` alone is supported.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Required if `Approvers.ApproverType` is `7`
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub auto_sign_scene: Option<AutoSignScene>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// People in copy. The pages of flow groups say that they are not supported yet.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    pub cc_infos: Option<Vec<CcInfo>>,
}

impl FlowGroupInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>, approvers: Vec<ApproverInfo>) -> Self {
        Self {
            flow_name: flow_name.into(),
            approvers,
            ..rt::unset()
        }
    }

    /// Sets `FileIds`. File from `UploadFiles`.
    #[inline]
    pub fn file_ids(mut self, file_ids: Vec<String>) -> Self {
        self.file_ids = Some(file_ids);
        self
    }

    /// Sets `TemplateId`. Template, shown in the console under templates.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
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

    /// Sets `Deadline`. Unix time by which all must have signed; one year after creation if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Unordered`. Whether signers sign in any order.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }

    /// Sets `Components`. Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers,
    /// pictures and tables; their values are given here.
    #[inline]
    pub fn components(mut self, components: Vec<Component>) -> Self {
        self.components = Some(components);
        self
    }

    /// Sets `NeedSignReview`. Whether signers of the initiating organization, which has to be among the signers, need
    /// its internal review before they sign, by hand or automatically.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
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

    /// Sets `CcInfos`. People in copy.
    #[inline]
    pub fn cc_infos(mut self, cc_infos: Vec<CcInfo>) -> Self {
        self.cc_infos = Some(cc_infos);
        self
    }
}

rt::structure! {
    sent FlowGroupInfo {
        0 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        1 approvers: "Approvers", required().limits(&[max_items(50)]);
        2 file_ids: Option "FileIds", limits(&[max_items(1)]);
        3 template_id: Option "TemplateId";
        4 flow_type: Option "FlowType", limits(&[max_chars(200)]);
        5 flow_description: Option "FlowDescription", sensitive().limits(&[max_chars(1000)]);
        6 deadline: Option "Deadline";
        7 callback_url: Option "CallbackUrl", sensitive().limits(&[format(Url)]);
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        9 unordered: Option "Unordered";
        10 components: Option "Components";
        11 need_sign_review: Option "NeedSignReview";
        12 auto_sign_scene: Option "AutoSignScene", known();
        13 flow_display_type: Option "FlowDisplayType", known();
        14 cc_infos: Option "CcInfos";
    }
    rules [
        If { effect: Required, field: &["AutoSignScene"], when: &[is(&["Approvers", "ApproverType"], &["7"])] },
    ]
}
