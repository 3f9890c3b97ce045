// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CreateFlowOption.yaml

use crate::essbasic::v2021_05_26::enums::DisplayedComponentType;
use crate::essbasic::v2021_05_26::types::{CreateResultPageConfig, SignComponentConfig};

/// How the embedded start page looks and behaves: what can be edited, what is hidden, what follows.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowOption {
    /// Whether the data of the contract can be edited.
    ///
    /// - On the wire: `CanEditFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub can_edit_flow: ::std::option::Option<bool>,
    /// Whether the start dialog hides the flow name.
    ///
    /// - On the wire: `HideShowFlowName`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub hide_show_flow_name: ::std::option::Option<bool>,
    /// Whether the start dialog hides the category of the contract.
    ///
    /// - On the wire: `HideShowFlowType`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_show_flow_type: ::std::option::Option<bool>,
    /// Whether the start dialog hides the deadline.
    ///
    /// - On the wire: `HideShowDeadline`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_show_deadline: ::std::option::Option<bool>,
    /// Whether the step that names the signers can be skipped.
    ///
    /// - On the wire: `CanSkipAddApprover`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_skip_add_approver: ::std::option::Option<bool>,
    /// Whether signers cannot be added, changed or removed. If true, the request has to name the signers. Without effect on signers of client organizations and automatic signing, which cannot be edited anyway.
    ///
    /// - On the wire: `ForbidEditApprover`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub forbid_edit_approver: ::std::option::Option<bool>,
    /// Description shown in the start dialog; Chinese characters, letters, digits and punctuation.
    ///
    /// - On the wire: `CustomCreateFlowDescription`, String, optional
    /// - Limit: at most 500 characters (else not sent)
    /// - Example: `本合同已经经过法务评估`
    pub custom_create_flow_description: ::std::option::Option<::std::string::String>,
    /// Whether fill fields cannot be edited.
    ///
    /// - On the wire: `ForbidEditFillComponent`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub forbid_edit_fill_component: ::std::option::Option<bool>,
    /// Whether the file upload step is skipped; the file is then given with `ResourceId`.
    ///
    /// - On the wire: `SkipUploadFile`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub skip_upload_file: ::std::option::Option<bool>,
    /// Settings of sign fields on the embedded page, such as whether they show a date by default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    pub sign_component_config: ::std::option::Option<SignComponentConfig>,
    /// Whether the settings of watermark fields can be neither edited nor seen.
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_edit_watermark: ::std::option::Option<bool>,
    /// Whether a preview button is shown after the start.
    ///
    /// - On the wire: `PreviewAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub preview_after_start: ::std::option::Option<bool>,
    /// Whether a sign button is shown after the start. Applies only if the operator is a signer.
    ///
    /// - On the wire: `SignAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub sign_after_start: ::std::option::Option<bool>,
    /// Steps that are hidden. New version of the page only.
    ///
    /// - On the wire: `HideOperationSteps`, list of Integer, optional
    /// - Example: `1`, `2`, `4`
    pub hide_operation_steps: ::std::option::Option<::std::vec::Vec<FlowStartStep>>,
    /// Short name of your own organization. New version of the page only.
    ///
    /// - On the wire: `SelfName`, String, optional
    /// - Example: `典子签企业`
    pub self_name: ::std::option::Option<::std::string::String>,
    /// Whether the sign code is hidden after the start. New version of the page only.
    ///
    /// - On the wire: `HideSignCodeAfterStart`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub hide_sign_code_after_start: ::std::option::Option<bool>,
    /// Whether a button to save a draft is shown. The draft gets the `DraftId` that `ChannelCreatePrepareFlow` returned and can be started again with `ResourceType` = 3.
    ///
    /// - On the wire: `NeedFlowDraft`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub need_flow_draft: ::std::option::Option<bool>,
    /// Kinds of fields hidden on the page. Use either this or `ShowComponentTypes`; an empty list counts as not given.
    ///
    /// - On the wire: `HideComponentTypes`, list of String, optional
    /// - Example: `MULTI_LINE_TEXT`
    pub hide_component_types: ::std::option::Option<
        ::std::vec::Vec<DisplayedComponentType>,
    >,
    /// Kinds of fields shown on the page. Use either this or `HideComponentTypes`; an empty list counts as not given.
    ///
    /// - On the wire: `ShowComponentTypes`, list of String, optional
    /// - Example: `MULTI_LINE_TEXT`
    pub show_component_types: ::std::option::Option<
        ::std::vec::Vec<DisplayedComponentType>,
    >,
    /// Whether the button to add signers is hidden.
    ///
    /// - On the wire: `ForbidAddApprover`, Boolean, optional
    /// - Example: `true`
    pub forbid_add_approver: ::std::option::Option<bool>,
    /// Whether the panel of the signing settings (order, identity verification and so on) is hidden.
    ///
    /// - On the wire: `ForbidEditFlowProperties`, Boolean, optional
    /// - Example: `true`
    pub forbid_edit_flow_properties: ::std::option::Option<bool>,
    /// Texts of the result page.
    ///
    /// - On the wire: `ResultPageConfig`, object `CreateResultPageConfig`, optional
    pub result_page_config: ::std::option::Option<CreateResultPageConfig>,
    /// If people in copy are given, whether the operator sees and edits (changes, adds, removes) them on the page.
    ///
    /// - On the wire: `CcInfoVisibility`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub cc_info_visibility: ::std::option::Option<CcInfoVisibility>,
}

impl CreateFlowOption {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            can_edit_flow: ::std::option::Option::None,
            hide_show_flow_name: ::std::option::Option::None,
            hide_show_flow_type: ::std::option::Option::None,
            hide_show_deadline: ::std::option::Option::None,
            can_skip_add_approver: ::std::option::Option::None,
            forbid_edit_approver: ::std::option::Option::None,
            custom_create_flow_description: ::std::option::Option::None,
            forbid_edit_fill_component: ::std::option::Option::None,
            skip_upload_file: ::std::option::Option::None,
            sign_component_config: ::std::option::Option::None,
            forbid_edit_watermark: ::std::option::Option::None,
            preview_after_start: ::std::option::Option::None,
            sign_after_start: ::std::option::Option::None,
            hide_operation_steps: ::std::option::Option::None,
            self_name: ::std::option::Option::None,
            hide_sign_code_after_start: ::std::option::Option::None,
            need_flow_draft: ::std::option::Option::None,
            hide_component_types: ::std::option::Option::None,
            show_component_types: ::std::option::Option::None,
            forbid_add_approver: ::std::option::Option::None,
            forbid_edit_flow_properties: ::std::option::Option::None,
            result_page_config: ::std::option::Option::None,
            cc_info_visibility: ::std::option::Option::None,
        }
    }
    /// Whether the data of the contract can be edited.
    ///
    /// `CanEditFlow` on the wire.
    #[must_use]
    pub fn can_edit_flow(mut self, can_edit_flow: bool) -> Self {
        self.can_edit_flow = ::std::option::Option::Some(can_edit_flow);
        self
    }
    /// Whether the start dialog hides the flow name.
    ///
    /// `HideShowFlowName` on the wire.
    #[must_use]
    pub fn hide_show_flow_name(mut self, hide_show_flow_name: bool) -> Self {
        self.hide_show_flow_name = ::std::option::Option::Some(hide_show_flow_name);
        self
    }
    /// Whether the start dialog hides the category of the contract.
    ///
    /// `HideShowFlowType` on the wire.
    #[must_use]
    pub fn hide_show_flow_type(mut self, hide_show_flow_type: bool) -> Self {
        self.hide_show_flow_type = ::std::option::Option::Some(hide_show_flow_type);
        self
    }
    /// Whether the start dialog hides the deadline.
    ///
    /// `HideShowDeadline` on the wire.
    #[must_use]
    pub fn hide_show_deadline(mut self, hide_show_deadline: bool) -> Self {
        self.hide_show_deadline = ::std::option::Option::Some(hide_show_deadline);
        self
    }
    /// Whether the step that names the signers can be skipped.
    ///
    /// `CanSkipAddApprover` on the wire.
    #[must_use]
    pub fn can_skip_add_approver(mut self, can_skip_add_approver: bool) -> Self {
        self.can_skip_add_approver = ::std::option::Option::Some(can_skip_add_approver);
        self
    }
    /// Whether signers cannot be added, changed or removed.
    ///
    /// `ForbidEditApprover` on the wire.
    #[must_use]
    pub fn forbid_edit_approver(mut self, forbid_edit_approver: bool) -> Self {
        self.forbid_edit_approver = ::std::option::Option::Some(forbid_edit_approver);
        self
    }
    /// Description shown in the start dialog; Chinese characters, letters, digits and punctuation.
    ///
    /// `CustomCreateFlowDescription` on the wire.
    #[must_use]
    pub fn custom_create_flow_description(
        mut self,
        custom_create_flow_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_create_flow_description = ::std::option::Option::Some(
            custom_create_flow_description.into(),
        );
        self
    }
    /// Whether fill fields cannot be edited.
    ///
    /// `ForbidEditFillComponent` on the wire.
    #[must_use]
    pub fn forbid_edit_fill_component(
        mut self,
        forbid_edit_fill_component: bool,
    ) -> Self {
        self.forbid_edit_fill_component = ::std::option::Option::Some(
            forbid_edit_fill_component,
        );
        self
    }
    /// Whether the file upload step is skipped; the file is then given with `ResourceId`.
    ///
    /// `SkipUploadFile` on the wire.
    #[must_use]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = ::std::option::Option::Some(skip_upload_file);
        self
    }
    /// Settings of sign fields on the embedded page, such as whether they show a date by default.
    ///
    /// `SignComponentConfig` on the wire.
    #[must_use]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = ::std::option::Option::Some(sign_component_config);
        self
    }
    /// Whether the settings of watermark fields can be neither edited nor seen.
    ///
    /// `ForbidEditWatermark` on the wire.
    #[must_use]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = ::std::option::Option::Some(forbid_edit_watermark);
        self
    }
    /// Whether a preview button is shown after the start.
    ///
    /// `PreviewAfterStart` on the wire.
    #[must_use]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = ::std::option::Option::Some(preview_after_start);
        self
    }
    /// Whether a sign button is shown after the start.
    ///
    /// `SignAfterStart` on the wire.
    #[must_use]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = ::std::option::Option::Some(sign_after_start);
        self
    }
    /// Steps that are hidden.
    ///
    /// `HideOperationSteps` on the wire.
    #[must_use]
    pub fn hide_operation_steps(
        mut self,
        hide_operation_steps: ::std::vec::Vec<FlowStartStep>,
    ) -> Self {
        self.hide_operation_steps = ::std::option::Option::Some(hide_operation_steps);
        self
    }
    /// Short name of your own organization.
    ///
    /// `SelfName` on the wire.
    #[must_use]
    pub fn self_name(
        mut self,
        self_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.self_name = ::std::option::Option::Some(self_name.into());
        self
    }
    /// Whether the sign code is hidden after the start.
    ///
    /// `HideSignCodeAfterStart` on the wire.
    #[must_use]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = ::std::option::Option::Some(
            hide_sign_code_after_start,
        );
        self
    }
    /// Whether a button to save a draft is shown.
    ///
    /// `NeedFlowDraft` on the wire.
    #[must_use]
    pub fn need_flow_draft(mut self, need_flow_draft: bool) -> Self {
        self.need_flow_draft = ::std::option::Option::Some(need_flow_draft);
        self
    }
    /// Kinds of fields hidden on the page.
    ///
    /// `HideComponentTypes` on the wire.
    #[must_use]
    pub fn hide_component_types(
        mut self,
        hide_component_types: ::std::vec::Vec<DisplayedComponentType>,
    ) -> Self {
        self.hide_component_types = ::std::option::Option::Some(hide_component_types);
        self
    }
    /// Kinds of fields shown on the page.
    ///
    /// `ShowComponentTypes` on the wire.
    #[must_use]
    pub fn show_component_types(
        mut self,
        show_component_types: ::std::vec::Vec<DisplayedComponentType>,
    ) -> Self {
        self.show_component_types = ::std::option::Option::Some(show_component_types);
        self
    }
    /// Whether the button to add signers is hidden.
    ///
    /// `ForbidAddApprover` on the wire.
    #[must_use]
    pub fn forbid_add_approver(mut self, forbid_add_approver: bool) -> Self {
        self.forbid_add_approver = ::std::option::Option::Some(forbid_add_approver);
        self
    }
    /// Whether the panel of the signing settings (order, identity verification and so on) is hidden.
    ///
    /// `ForbidEditFlowProperties` on the wire.
    #[must_use]
    pub fn forbid_edit_flow_properties(
        mut self,
        forbid_edit_flow_properties: bool,
    ) -> Self {
        self.forbid_edit_flow_properties = ::std::option::Option::Some(
            forbid_edit_flow_properties,
        );
        self
    }
    /// Texts of the result page.
    ///
    /// `ResultPageConfig` on the wire.
    #[must_use]
    pub fn result_page_config(
        mut self,
        result_page_config: CreateResultPageConfig,
    ) -> Self {
        self.result_page_config = ::std::option::Option::Some(result_page_config);
        self
    }
    /// If people in copy are given, whether the operator sees and edits (changes, adds, removes) them on the page.
    ///
    /// `CcInfoVisibility` on the wire.
    #[must_use]
    pub fn cc_info_visibility(mut self, cc_info_visibility: CcInfoVisibility) -> Self {
        self.cc_info_visibility = ::std::option::Option::Some(cc_info_visibility);
        self
    }
}

impl ::std::default::Default for CreateFlowOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateFlowOption {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowOption",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "CanEditFlow",
                "HideShowFlowName",
                "HideShowFlowType",
                "HideShowDeadline",
                "CanSkipAddApprover",
                "ForbidEditApprover",
                "CustomCreateFlowDescription",
                "ForbidEditFillComponent",
                "SkipUploadFile",
                "SignComponentConfig",
                "ForbidEditWatermark",
                "PreviewAfterStart",
                "SignAfterStart",
                "HideOperationSteps",
                "SelfName",
                "HideSignCodeAfterStart",
                "NeedFlowDraft",
                "HideComponentTypes",
                "ShowComponentTypes",
                "ForbidAddApprover",
                "ForbidEditFlowProperties",
                "ResultPageConfig",
                "CcInfoVisibility",
            ],
            [
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(500),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    13,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    17,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    18,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (22, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.can_edit_flow),
            1 => ::tc3_runtime::AsValue::as_value(&self.hide_show_flow_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.hide_show_flow_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.hide_show_deadline),
            4 => ::tc3_runtime::AsValue::as_value(&self.can_skip_add_approver),
            5 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_approver),
            6 => ::tc3_runtime::AsValue::as_value(&self.custom_create_flow_description),
            7 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_fill_component),
            8 => ::tc3_runtime::AsValue::as_value(&self.skip_upload_file),
            9 => ::tc3_runtime::AsValue::as_value(&self.sign_component_config),
            10 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_watermark),
            11 => ::tc3_runtime::AsValue::as_value(&self.preview_after_start),
            12 => ::tc3_runtime::AsValue::as_value(&self.sign_after_start),
            13 => ::tc3_runtime::AsValue::as_value(&self.hide_operation_steps),
            14 => ::tc3_runtime::AsValue::as_value(&self.self_name),
            15 => ::tc3_runtime::AsValue::as_value(&self.hide_sign_code_after_start),
            16 => ::tc3_runtime::AsValue::as_value(&self.need_flow_draft),
            17 => ::tc3_runtime::AsValue::as_value(&self.hide_component_types),
            18 => ::tc3_runtime::AsValue::as_value(&self.show_component_types),
            19 => ::tc3_runtime::AsValue::as_value(&self.forbid_add_approver),
            20 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_flow_properties),
            21 => ::tc3_runtime::AsValue::as_value(&self.result_page_config),
            22 => ::tc3_runtime::AsValue::as_value(&self.cc_info_visibility),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for CreateFlowOption {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for CreateFlowOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowOption {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowOption {
    fn empty() -> Self {
        Self {
            can_edit_flow: ::tc3_runtime::Wire::empty(),
            hide_show_flow_name: ::tc3_runtime::Wire::empty(),
            hide_show_flow_type: ::tc3_runtime::Wire::empty(),
            hide_show_deadline: ::tc3_runtime::Wire::empty(),
            can_skip_add_approver: ::tc3_runtime::Wire::empty(),
            forbid_edit_approver: ::tc3_runtime::Wire::empty(),
            custom_create_flow_description: ::tc3_runtime::Wire::empty(),
            forbid_edit_fill_component: ::tc3_runtime::Wire::empty(),
            skip_upload_file: ::tc3_runtime::Wire::empty(),
            sign_component_config: ::tc3_runtime::Wire::empty(),
            forbid_edit_watermark: ::tc3_runtime::Wire::empty(),
            preview_after_start: ::tc3_runtime::Wire::empty(),
            sign_after_start: ::tc3_runtime::Wire::empty(),
            hide_operation_steps: ::tc3_runtime::Wire::empty(),
            self_name: ::tc3_runtime::Wire::empty(),
            hide_sign_code_after_start: ::tc3_runtime::Wire::empty(),
            need_flow_draft: ::tc3_runtime::Wire::empty(),
            hide_component_types: ::tc3_runtime::Wire::empty(),
            show_component_types: ::tc3_runtime::Wire::empty(),
            forbid_add_approver: ::tc3_runtime::Wire::empty(),
            forbid_edit_flow_properties: ::tc3_runtime::Wire::empty(),
            result_page_config: ::tc3_runtime::Wire::empty(),
            cc_info_visibility: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.can_edit_flow),
            1 => ::tc3_runtime::decode::slot(map, &mut self.hide_show_flow_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.hide_show_flow_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.hide_show_deadline),
            4 => ::tc3_runtime::decode::slot(map, &mut self.can_skip_add_approver),
            5 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_approver),
            6 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.custom_create_flow_description,
                )
            }
            7 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_fill_component),
            8 => ::tc3_runtime::decode::slot(map, &mut self.skip_upload_file),
            9 => ::tc3_runtime::decode::slot(map, &mut self.sign_component_config),
            10 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_watermark),
            11 => ::tc3_runtime::decode::slot(map, &mut self.preview_after_start),
            12 => ::tc3_runtime::decode::slot(map, &mut self.sign_after_start),
            13 => ::tc3_runtime::decode::slot(map, &mut self.hide_operation_steps),
            14 => ::tc3_runtime::decode::slot(map, &mut self.self_name),
            15 => ::tc3_runtime::decode::slot(map, &mut self.hide_sign_code_after_start),
            16 => ::tc3_runtime::decode::slot(map, &mut self.need_flow_draft),
            17 => ::tc3_runtime::decode::slot(map, &mut self.hide_component_types),
            18 => ::tc3_runtime::decode::slot(map, &mut self.show_component_types),
            19 => ::tc3_runtime::decode::slot(map, &mut self.forbid_add_approver),
            20 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_flow_properties),
            21 => ::tc3_runtime::decode::slot(map, &mut self.result_page_config),
            22 => ::tc3_runtime::decode::slot(map, &mut self.cc_info_visibility),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// A step of the embedded start page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowStartStep {
    /// Choice of files and signers.
    ///
    /// On the wire: `1`.
    FilesAndSigners,
    /// Completion of the contents of the file.
    ///
    /// On the wire: `2`.
    Contents,
    /// Check of contract data and settings before the start.
    ///
    /// On the wire: `4`.
    Confirmation,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`FlowStartStep`] that this version does not know.
pub type UnknownFlowStartStep = ::tc3_runtime::Unknown<FlowStartStep, i64>;

impl FlowStartStep {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::FilesAndSigners,
        Self::Contents,
        Self::Confirmation,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::FilesAndSigners => 1,
            Self::Contents => 2,
            Self::Confirmation => 4,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for FlowStartStep {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "FlowStartStep",
        known: Self::KNOWN,
        wire: &[1, 2, 4],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for FlowStartStep {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for FlowStartStep {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for FlowStartStep {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for FlowStartStep {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for FlowStartStep {}

impl ::std::hash::Hash for FlowStartStep {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for FlowStartStep {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for FlowStartStep {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowStartStep {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Whether people in copy are shown and editable on the embedded page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CcInfoVisibility {
    /// Neither visible nor editable.
    ///
    /// On the wire: `0`.
    Hidden,
    /// Visible but not editable.
    ///
    /// On the wire: `1`.
    ReadOnly,
    /// Visible and editable.
    ///
    /// On the wire: `2`.
    Editable,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`CcInfoVisibility`] that this version does not know.
pub type UnknownCcInfoVisibility = ::tc3_runtime::Unknown<CcInfoVisibility, i64>;

impl CcInfoVisibility {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Hidden, Self::ReadOnly, Self::Editable];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Hidden => 0,
            Self::ReadOnly => 1,
            Self::Editable => 2,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for CcInfoVisibility {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "CcInfoVisibility",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for CcInfoVisibility {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for CcInfoVisibility {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for CcInfoVisibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for CcInfoVisibility {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for CcInfoVisibility {}

impl ::std::hash::Hash for CcInfoVisibility {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for CcInfoVisibility {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for CcInfoVisibility {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CcInfoVisibility {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
