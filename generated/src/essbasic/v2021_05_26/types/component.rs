// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Component.yaml

use crate::essbasic::v2021_05_26::enums::{
    ComponentType, GenerateMode, KeywordOrder, RelativeLocation,
};

/// A field on a document, to be filled in or signed. A document started from a file places it by coordinates, by form field or by keyword; a keyword is found only where the PDF holds it as text, not in images.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// Identifier of the field, unique in a PDF. Placed by coordinates: at most 30 characters; Chinese characters, letters, digits and underscores. Placed by keyword: the keyword itself; `^keyword^` matches only where no other characters stand next to it.
    ///
    /// - On the wire: `ComponentId`, String, optional, always in responses
    /// - Example: `ComponentId`
    pub component_id: ::std::option::Option<::std::string::String>,
    /// Kind of field. Form fields of a PDF cannot be used for seals and signatures.
    ///
    /// - On the wire: `ComponentType`, String, optional, always in responses
    /// - Example: `SIGN_SEAL`
    pub component_type: ::std::option::Option<ComponentType>,
    /// Name of the field, need not be unique. Placed by coordinates: at most 20 characters; Chinese characters, letters, digits and underscores. Placed by form field: the name of the form field.
    ///
    /// - On the wire: `ComponentName`, String, optional, always in responses
    /// - Example: `ComponentName`
    pub component_name: ::std::option::Option<::std::string::String>,
    /// Whether a field to be filled in must be filled. Of sign fields only the parts of a `SIGN_VIRTUAL_COMBINATION`, such as the opinion, heed it.
    ///
    /// - On the wire: `ComponentRequired`, Boolean, optional, always in responses
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub component_required: ::std::option::Option<bool>,
    /// Role (`RecipientId`) the field belongs to, in answers. Leave it unset when a contract is started.
    ///
    /// - On the wire: `ComponentRecipientId`, String, optional, always in responses
    /// - Example: `ComponentRecipientId`
    pub component_recipient_id: ::std::option::Option<::std::string::String>,
    /// Not in use yet. Index of the file the field is on, counted from 0; always 0 with a single file.
    ///
    /// - On the wire: `FileIndex`, Integer, optional, always in responses
    /// - Example: `0`
    pub file_index: ::std::option::Option<i64>,
    /// How the field is placed.
    ///
    /// - On the wire: `GenerateMode`, String, optional, always in responses
    /// - Example: `NORMAL`
    pub generate_mode: ::std::option::Option<GenerateMode>,
    /// Width in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentWidth`, Float, optional, always in responses
    /// - Example: `10.0`
    pub component_width: ::std::option::Option<f64>,
    /// Height in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentHeight`, Float, optional, always in responses
    /// - Example: `10.0`
    pub component_height: ::std::option::Option<f64>,
    /// Page, counted from 1, for a field placed by coordinates. From a file, negative numbers count from the end: -1 is the last page. A page beyond the last one makes filling and signing fail.
    ///
    /// - On the wire: `ComponentPage`, Integer, optional, always in responses
    /// - Example: `1`
    pub component_page: ::std::option::Option<i64>,
    /// Horizontal position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosX`, Float, optional, always in responses
    /// - Example: `10.0`
    pub component_pos_x: ::std::option::Option<f64>,
    /// Vertical position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosY`, Float, optional, always in responses
    /// - Example: `10.0`
    pub component_pos_y: ::std::option::Option<f64>,
    /// More settings, a JSON object. `TEXT`, `MULTI_LINE_TEXT`: `Font` (`黑体`, `宋体` or `仿宋`), `FontSize` (6 to 72), `FontAlign` (Left, Right, Center), `FontColor` (such as 255,0,0), `Bold`. `DATE`: `Font`, `FontSize` likewise. `WATERMARK`: `Font`, `FontSize` likewise, `Opacity` (0 to 1), `Rotate` (0 to 359), `Density` (1 loose, 2 standard, the default, 3 dense), `Position` (None tiles, the default; LeftTop, LeftBottom, RightTop, RightBottom, Center), `SubType` (CUSTOM_WATERMARK own text, PERSON_INFO_WATERMARK data of the visitor). `FILL_IMAGE`: `NotMakeImageCenter` (default false), `FillMethod` (0 fill, the default; 1 keep proportions). `SELECTOR`: `WordWrap` (default false) breaks lines. `SIGN_SIGNATURE`, `SIGN_PAGING_SIGNATURE`: `ComponentTypeLimit`, a list of `SignatureKind` values. `SIGN_SEAL`, `SIGN_PAGING_SEAL`: `ComponentTypeLimit`, of OFFICIAL, CONTRACT, FINANCE, PERSONNEL, OTHER. `SIGN_DATE`: `Font` (default `黑体`), `FontSize` (6 to 72, default 12), `FontAlign`, `Format` (yyyy m d, `yyyy年m月d日`, yyyy/m/d, yyyy-m-d or yyyy.m.d, all but the second also followed by HH:MM:SS; without a known one all these settings are ignored and a centred `yyyy年m月d日` is used), `Gaps` (blanks in the format yyyy m d, such as 2,2). `SIGN_SEAL`, `SIGN_SIGNATURE`: `PageRanges`, a list of `BeginPage` and `EndPage`, signs many pages; 1 and -1 sign all. `SIGN_SIGNATURE`, `SIGN_DATE`, `SIGN_SEAL`: `Rotate` (-360 to 360 degrees, positive is clockwise), `RotateRelation` (`ComponentId` of the field it turns with). `SIGN_SIGNATURE` and all seals: `Opacity` (0.6 to 1, which is opaque). All seals: `UseSealSize` (default false) stamps in the real size of the seal, 4.2 cm if it has none, and not in that of the field. `SIGN_OPINION`: `Values` (the text), `ValuesArray` (its parts, to be clicked in order), `SignMethod` (1, putting parts together). `SIGN_VIRTUAL_COMBINATION`, `VIRTUAL_COMBINATION`: placed by coordinates `Children`, a list of `ComponentId`; placed by keyword `ChildrenComponents`, a list of objects with `ComponentType`, `ComponentName`, `Placeholder`, `ComponentValue` (not to be set for signers), `ComponentOffsetX` and `ComponentOffsetY` (from the outer field), `ComponentWidth`, `ComponentHeight`, `ComponentExtra`. Placed by keyword: `IgnoreKeywordError` = 1 accepts that a keyword is not found, as long as each signer keeps a sign field.
    ///
    /// - On the wire: `ComponentExtra`, String, optional, always in responses
    /// - Limit: a JSON text (else a warning)
    /// - Example: `{"ComponentTypeLimit": ["SYSTEM_ESIGN"]}`
    pub component_extra: ::std::option::Option<::std::string::String>,
    /// Value of the field. `TEXT`, `MULTI_LINE_TEXT`: Chinese, letters, digits and punctuation, no emoji; `\n` breaks lines in the latter. `CHECK_BOX`: true or false. `FILL_IMAGE`: file ID from `UploadFiles`. `ATTACHMENT`: 1 to 6 file IDs, separated by commas; files are JPG or PNG. `SELECTOR`: the option. `DYNAMIC_TABLE`: the table as JSON. `DATE`: such as `2024年05月28日`. `DISTRICT`: province, city and district. `SIGN_SEAL`, `SIGN_PAGING_SEAL`: seal ID. Special fields of templates have rules of their own: organization name (Chinese characters and full-width brackets), unified social credit code, name of the legal representative (2 to 25 Chinese characters or 1 to 50 letters), signing opinion (at most 50 characters), mainland mobile number (11 digits, 13 to 19), identity card number, number, email address, address, sex, education, watermark text (of a `CUSTOM_WATERMARK`).
    ///
    /// - On the wire: `ComponentValue`, String, optional, always in responses
    /// - Example: `ComponentValue`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: ::std::option::Option<::std::string::String>,
    /// Not in use yet. Font size of a date field.
    ///
    /// - On the wire: `ComponentDateFontSize`, Integer, optional, always in responses
    /// - Default: `12`, assumed by the service
    /// - Example: `12`
    pub component_date_font_size: ::std::option::Option<i64>,
    /// Not in use yet. Document the field belongs to. Leave it unset when a contract is started.
    ///
    /// - On the wire: `DocumentId`, String, optional, always in responses
    /// - Example: `c17bdf9c2a7bdcb32611f4d0200fee3d`
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Not in use yet. Description chosen by you, without effect on the flow.
    ///
    /// - On the wire: `ComponentDescription`, String, optional, always in responses
    /// - Example: `Desc`
    pub component_description: ::std::option::Option<::std::string::String>,
    /// Placed by keyword: horizontal shift in points, negative to the left.
    ///
    /// - On the wire: `OffsetX`, Float, optional, always in responses
    /// - Example: `100.5`
    pub offset_x: ::std::option::Option<f64>,
    /// Placed by keyword: vertical shift in points, negative upwards.
    ///
    /// - On the wire: `OffsetY`, Float, optional, always in responses
    /// - Example: `100.5`
    pub offset_y: ::std::option::Option<f64>,
    /// Not in use yet. Identifier of the field in a template of the application.
    ///
    /// - On the wire: `ChannelComponentId`, String, optional, always in responses
    /// - Example: `componentId1`
    pub channel_component_id: ::std::option::Option<::std::string::String>,
    /// Placed by keyword: the order in which `KeywordIndexes` counts the matches.
    ///
    /// - On the wire: `KeywordOrder`, String, optional, always in responses
    /// - Example: `Positive`
    pub keyword_order: ::std::option::Option<KeywordOrder>,
    /// Placed by keyword: the only page that is searched; all pages if left out.
    ///
    /// - On the wire: `KeywordPage`, Integer, optional, always in responses
    /// - Example: `0`
    pub keyword_page: ::std::option::Option<i64>,
    /// Placed by keyword: where the field stands in relation to the keyword.
    ///
    /// - On the wire: `RelativeLocation`, String, optional, always in responses
    /// - Example: `Middle`
    pub relative_location: ::std::option::Option<RelativeLocation>,
    /// Placed by keyword: which of the matches to use, counted from 0. `[0, 2]` uses the first and the third.
    ///
    /// - On the wire: `KeywordIndexes`, list of Integer, optional, always in responses
    /// - Example: `0`
    pub keyword_indexes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Hint shown where the field is filled in. Without effect on sign fields.
    ///
    /// - On the wire: `Placeholder`, String, optional, always in responses
    /// - Example: `请签名`
    pub placeholder: ::std::option::Option<::std::string::String>,
    /// In the embedded start page, whether the value of the field is locked: true means that it cannot be edited there.
    ///
    /// - On the wire: `LockComponentValue`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub lock_component_value: ::std::option::Option<bool>,
    /// In the embedded start page, whether the field is fixed: true means that it cannot be moved or deleted there.
    ///
    /// - On the wire: `ForbidMoveAndDelete`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub forbid_move_and_delete: ::std::option::Option<bool>,
}

impl Component {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            component_id: ::std::option::Option::None,
            component_type: ::std::option::Option::None,
            component_name: ::std::option::Option::None,
            component_required: ::std::option::Option::None,
            component_recipient_id: ::std::option::Option::None,
            file_index: ::std::option::Option::None,
            generate_mode: ::std::option::Option::None,
            component_width: ::std::option::Option::None,
            component_height: ::std::option::Option::None,
            component_page: ::std::option::Option::None,
            component_pos_x: ::std::option::Option::None,
            component_pos_y: ::std::option::Option::None,
            component_extra: ::std::option::Option::None,
            component_value: ::std::option::Option::None,
            component_date_font_size: ::std::option::Option::None,
            document_id: ::std::option::Option::None,
            component_description: ::std::option::Option::None,
            offset_x: ::std::option::Option::None,
            offset_y: ::std::option::Option::None,
            channel_component_id: ::std::option::Option::None,
            keyword_order: ::std::option::Option::None,
            keyword_page: ::std::option::Option::None,
            relative_location: ::std::option::Option::None,
            keyword_indexes: ::std::option::Option::None,
            placeholder: ::std::option::Option::None,
            lock_component_value: ::std::option::Option::None,
            forbid_move_and_delete: ::std::option::Option::None,
        }
    }
    /// Identifier of the field, unique in a PDF.
    ///
    /// `ComponentId` on the wire.
    #[must_use]
    pub fn component_id(
        mut self,
        component_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_id = ::std::option::Option::Some(component_id.into());
        self
    }
    /// Kind of field.
    ///
    /// `ComponentType` on the wire.
    #[must_use]
    pub fn component_type(mut self, component_type: ComponentType) -> Self {
        self.component_type = ::std::option::Option::Some(component_type);
        self
    }
    /// Name of the field, need not be unique.
    ///
    /// `ComponentName` on the wire.
    #[must_use]
    pub fn component_name(
        mut self,
        component_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_name = ::std::option::Option::Some(component_name.into());
        self
    }
    /// Whether a field to be filled in must be filled.
    ///
    /// `ComponentRequired` on the wire.
    #[must_use]
    pub fn component_required(mut self, component_required: bool) -> Self {
        self.component_required = ::std::option::Option::Some(component_required);
        self
    }
    /// Role (`RecipientId`) the field belongs to, in answers.
    ///
    /// `ComponentRecipientId` on the wire.
    #[must_use]
    pub fn component_recipient_id(
        mut self,
        component_recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_recipient_id = ::std::option::Option::Some(
            component_recipient_id.into(),
        );
        self
    }
    /// Not in use yet.
    ///
    /// `FileIndex` on the wire.
    #[must_use]
    pub fn file_index(mut self, file_index: i64) -> Self {
        self.file_index = ::std::option::Option::Some(file_index);
        self
    }
    /// How the field is placed.
    ///
    /// `GenerateMode` on the wire.
    #[must_use]
    pub fn generate_mode(mut self, generate_mode: GenerateMode) -> Self {
        self.generate_mode = ::std::option::Option::Some(generate_mode);
        self
    }
    /// Width in points.
    ///
    /// `ComponentWidth` on the wire.
    #[must_use]
    pub fn component_width(mut self, component_width: f64) -> Self {
        self.component_width = ::std::option::Option::Some(component_width);
        self
    }
    /// Height in points.
    ///
    /// `ComponentHeight` on the wire.
    #[must_use]
    pub fn component_height(mut self, component_height: f64) -> Self {
        self.component_height = ::std::option::Option::Some(component_height);
        self
    }
    /// Page, counted from 1, for a field placed by coordinates.
    ///
    /// `ComponentPage` on the wire.
    #[must_use]
    pub fn component_page(mut self, component_page: i64) -> Self {
        self.component_page = ::std::option::Option::Some(component_page);
        self
    }
    /// Horizontal position in points.
    ///
    /// `ComponentPosX` on the wire.
    #[must_use]
    pub fn component_pos_x(mut self, component_pos_x: f64) -> Self {
        self.component_pos_x = ::std::option::Option::Some(component_pos_x);
        self
    }
    /// Vertical position in points.
    ///
    /// `ComponentPosY` on the wire.
    #[must_use]
    pub fn component_pos_y(mut self, component_pos_y: f64) -> Self {
        self.component_pos_y = ::std::option::Option::Some(component_pos_y);
        self
    }
    /// More settings, a JSON object.
    ///
    /// `ComponentExtra` on the wire.
    #[must_use]
    pub fn component_extra(
        mut self,
        component_extra: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_extra = ::std::option::Option::Some(component_extra.into());
        self
    }
    /// Value of the field.
    ///
    /// `ComponentValue` on the wire.
    #[must_use]
    pub fn component_value(
        mut self,
        component_value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_value = ::std::option::Option::Some(component_value.into());
        self
    }
    /// Not in use yet.
    ///
    /// `ComponentDateFontSize` on the wire.
    #[must_use]
    pub fn component_date_font_size(mut self, component_date_font_size: i64) -> Self {
        self.component_date_font_size = ::std::option::Option::Some(
            component_date_font_size,
        );
        self
    }
    /// Not in use yet.
    ///
    /// `DocumentId` on the wire.
    #[must_use]
    pub fn document_id(
        mut self,
        document_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.document_id = ::std::option::Option::Some(document_id.into());
        self
    }
    /// Not in use yet.
    ///
    /// `ComponentDescription` on the wire.
    #[must_use]
    pub fn component_description(
        mut self,
        component_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.component_description = ::std::option::Option::Some(
            component_description.into(),
        );
        self
    }
    /// Placed by keyword: horizontal shift in points, negative to the left.
    ///
    /// `OffsetX` on the wire.
    #[must_use]
    pub fn offset_x(mut self, offset_x: f64) -> Self {
        self.offset_x = ::std::option::Option::Some(offset_x);
        self
    }
    /// Placed by keyword: vertical shift in points, negative upwards.
    ///
    /// `OffsetY` on the wire.
    #[must_use]
    pub fn offset_y(mut self, offset_y: f64) -> Self {
        self.offset_y = ::std::option::Option::Some(offset_y);
        self
    }
    /// Not in use yet.
    ///
    /// `ChannelComponentId` on the wire.
    #[must_use]
    pub fn channel_component_id(
        mut self,
        channel_component_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.channel_component_id = ::std::option::Option::Some(
            channel_component_id.into(),
        );
        self
    }
    /// Placed by keyword: the order in which `KeywordIndexes` counts the matches.
    ///
    /// `KeywordOrder` on the wire.
    #[must_use]
    pub fn keyword_order(mut self, keyword_order: KeywordOrder) -> Self {
        self.keyword_order = ::std::option::Option::Some(keyword_order);
        self
    }
    /// Placed by keyword: the only page that is searched; all pages if left out.
    ///
    /// `KeywordPage` on the wire.
    #[must_use]
    pub fn keyword_page(mut self, keyword_page: i64) -> Self {
        self.keyword_page = ::std::option::Option::Some(keyword_page);
        self
    }
    /// Placed by keyword: where the field stands in relation to the keyword.
    ///
    /// `RelativeLocation` on the wire.
    #[must_use]
    pub fn relative_location(mut self, relative_location: RelativeLocation) -> Self {
        self.relative_location = ::std::option::Option::Some(relative_location);
        self
    }
    /// Placed by keyword: which of the matches to use, counted from 0.
    ///
    /// `KeywordIndexes` on the wire.
    #[must_use]
    pub fn keyword_indexes(mut self, keyword_indexes: ::std::vec::Vec<i64>) -> Self {
        self.keyword_indexes = ::std::option::Option::Some(keyword_indexes);
        self
    }
    /// Hint shown where the field is filled in.
    ///
    /// `Placeholder` on the wire.
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.placeholder = ::std::option::Option::Some(placeholder.into());
        self
    }
    /// In the embedded start page, whether the value of the field is locked: true means that it cannot be edited there.
    ///
    /// `LockComponentValue` on the wire.
    #[must_use]
    pub fn lock_component_value(mut self, lock_component_value: bool) -> Self {
        self.lock_component_value = ::std::option::Option::Some(lock_component_value);
        self
    }
    /// In the embedded start page, whether the field is fixed: true means that it cannot be moved or deleted there.
    ///
    /// `ForbidMoveAndDelete` on the wire.
    #[must_use]
    pub fn forbid_move_and_delete(mut self, forbid_move_and_delete: bool) -> Self {
        self.forbid_move_and_delete = ::std::option::Option::Some(
            forbid_move_and_delete,
        );
        self
    }
}

impl ::std::default::Default for Component {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Component {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Component",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ComponentId",
                "ComponentType",
                "ComponentName",
                "ComponentRequired",
                "ComponentRecipientId",
                "FileIndex",
                "GenerateMode",
                "ComponentWidth",
                "ComponentHeight",
                "ComponentPage",
                "ComponentPosX",
                "ComponentPosY",
                "ComponentExtra",
                "ComponentValue",
                "ComponentDateFontSize",
                "DocumentId",
                "ComponentDescription",
                "OffsetX",
                "OffsetY",
                "ChannelComponentId",
                "KeywordOrder",
                "KeywordPage",
                "RelativeLocation",
                "KeywordIndexes",
                "Placeholder",
                "LockComponentValue",
                "ForbidMoveAndDelete",
            ],
            [
                (1, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::KNOWN),
                (
                    12,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Json,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (13, ::tc3_runtime::validate::Field::SENSITIVE),
                (20, ::tc3_runtime::validate::Field::KNOWN),
                (22, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.component_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.component_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.component_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.component_required),
            4 => ::tc3_runtime::AsValue::as_value(&self.component_recipient_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.file_index),
            6 => ::tc3_runtime::AsValue::as_value(&self.generate_mode),
            7 => ::tc3_runtime::AsValue::as_value(&self.component_width),
            8 => ::tc3_runtime::AsValue::as_value(&self.component_height),
            9 => ::tc3_runtime::AsValue::as_value(&self.component_page),
            10 => ::tc3_runtime::AsValue::as_value(&self.component_pos_x),
            11 => ::tc3_runtime::AsValue::as_value(&self.component_pos_y),
            12 => ::tc3_runtime::AsValue::as_value(&self.component_extra),
            13 => ::tc3_runtime::AsValue::as_value(&self.component_value),
            14 => ::tc3_runtime::AsValue::as_value(&self.component_date_font_size),
            15 => ::tc3_runtime::AsValue::as_value(&self.document_id),
            16 => ::tc3_runtime::AsValue::as_value(&self.component_description),
            17 => ::tc3_runtime::AsValue::as_value(&self.offset_x),
            18 => ::tc3_runtime::AsValue::as_value(&self.offset_y),
            19 => ::tc3_runtime::AsValue::as_value(&self.channel_component_id),
            20 => ::tc3_runtime::AsValue::as_value(&self.keyword_order),
            21 => ::tc3_runtime::AsValue::as_value(&self.keyword_page),
            22 => ::tc3_runtime::AsValue::as_value(&self.relative_location),
            23 => ::tc3_runtime::AsValue::as_value(&self.keyword_indexes),
            24 => ::tc3_runtime::AsValue::as_value(&self.placeholder),
            25 => ::tc3_runtime::AsValue::as_value(&self.lock_component_value),
            26 => ::tc3_runtime::AsValue::as_value(&self.forbid_move_and_delete),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Component {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Component {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Component {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Component {
    fn empty() -> Self {
        Self {
            component_id: ::tc3_runtime::Wire::empty(),
            component_type: ::tc3_runtime::Wire::empty(),
            component_name: ::tc3_runtime::Wire::empty(),
            component_required: ::tc3_runtime::Wire::empty(),
            component_recipient_id: ::tc3_runtime::Wire::empty(),
            file_index: ::tc3_runtime::Wire::empty(),
            generate_mode: ::tc3_runtime::Wire::empty(),
            component_width: ::tc3_runtime::Wire::empty(),
            component_height: ::tc3_runtime::Wire::empty(),
            component_page: ::tc3_runtime::Wire::empty(),
            component_pos_x: ::tc3_runtime::Wire::empty(),
            component_pos_y: ::tc3_runtime::Wire::empty(),
            component_extra: ::tc3_runtime::Wire::empty(),
            component_value: ::tc3_runtime::Wire::empty(),
            component_date_font_size: ::tc3_runtime::Wire::empty(),
            document_id: ::tc3_runtime::Wire::empty(),
            component_description: ::tc3_runtime::Wire::empty(),
            offset_x: ::tc3_runtime::Wire::empty(),
            offset_y: ::tc3_runtime::Wire::empty(),
            channel_component_id: ::tc3_runtime::Wire::empty(),
            keyword_order: ::tc3_runtime::Wire::empty(),
            keyword_page: ::tc3_runtime::Wire::empty(),
            relative_location: ::tc3_runtime::Wire::empty(),
            keyword_indexes: ::tc3_runtime::Wire::empty(),
            placeholder: ::tc3_runtime::Wire::empty(),
            lock_component_value: ::tc3_runtime::Wire::empty(),
            forbid_move_and_delete: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.component_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.component_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.component_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.component_required),
            4 => ::tc3_runtime::decode::slot(map, &mut self.component_recipient_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.file_index),
            6 => ::tc3_runtime::decode::slot(map, &mut self.generate_mode),
            7 => ::tc3_runtime::decode::slot(map, &mut self.component_width),
            8 => ::tc3_runtime::decode::slot(map, &mut self.component_height),
            9 => ::tc3_runtime::decode::slot(map, &mut self.component_page),
            10 => ::tc3_runtime::decode::slot(map, &mut self.component_pos_x),
            11 => ::tc3_runtime::decode::slot(map, &mut self.component_pos_y),
            12 => ::tc3_runtime::decode::slot(map, &mut self.component_extra),
            13 => ::tc3_runtime::decode::slot(map, &mut self.component_value),
            14 => ::tc3_runtime::decode::slot(map, &mut self.component_date_font_size),
            15 => ::tc3_runtime::decode::slot(map, &mut self.document_id),
            16 => ::tc3_runtime::decode::slot(map, &mut self.component_description),
            17 => ::tc3_runtime::decode::slot(map, &mut self.offset_x),
            18 => ::tc3_runtime::decode::slot(map, &mut self.offset_y),
            19 => ::tc3_runtime::decode::slot(map, &mut self.channel_component_id),
            20 => ::tc3_runtime::decode::slot(map, &mut self.keyword_order),
            21 => ::tc3_runtime::decode::slot(map, &mut self.keyword_page),
            22 => ::tc3_runtime::decode::slot(map, &mut self.relative_location),
            23 => ::tc3_runtime::decode::slot(map, &mut self.keyword_indexes),
            24 => ::tc3_runtime::decode::slot(map, &mut self.placeholder),
            25 => ::tc3_runtime::decode::slot(map, &mut self.lock_component_value),
            26 => ::tc3_runtime::decode::slot(map, &mut self.forbid_move_and_delete),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Component {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
