// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Component.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{
    ComponentType, GenerateMode, KeywordOrder, RelativeLocation,
};

/// A field on a document, to be filled in or signed. A document started from a file places it by coordinates, by
/// form field or by keyword; a keyword is found only where the PDF holds it as text, not in images.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct Component {
    /// Identifier of the field, unique in a PDF. Placed by coordinates: at most 30 characters; Chinese characters,
    /// letters, digits and underscores. Placed by keyword: the keyword itself; `^keyword^` matches only where no
    /// other characters are next to it.
    ///
    /// - On the wire: `ComponentId`, String, optional, always present in responses
    /// - If `GenerateMode` is `NORMAL`: at most 30 characters (checked before sending), only Chinese characters,
    ///   letters, digits and `_` (logs a warning)
    /// - Example: `ComponentId`
    pub component_id: Option<String>,

    /// Kind of field. Form fields of a PDF cannot be used for seals and signatures.
    ///
    /// - On the wire: `ComponentType`, String, optional, always present in responses
    /// - Example: `SIGN_SEAL`
    pub component_type: Option<ComponentType>,

    /// Name of the field, need not be unique. Placed by coordinates: at most 20 characters; Chinese characters,
    /// letters, digits and underscores. Placed by form field: the name of the form field.
    ///
    /// - On the wire: `ComponentName`, String, optional, always present in responses
    /// - If `GenerateMode` is `NORMAL`: at most 20 characters (checked before sending), only Chinese characters,
    ///   letters, digits and `_` (logs a warning)
    /// - Example: `ComponentName`
    pub component_name: Option<String>,

    /// Whether a field to be filled in must be filled. Of sign fields only the parts of a `SIGN_VIRTUAL_COMBINATION`,
    /// such as the opinion, heed it.
    ///
    /// - On the wire: `ComponentRequired`, Boolean, optional, always present in responses
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub component_required: Option<bool>,

    /// Role (`RecipientId`) the field belongs to, in answers. Leave it unset when a contract is started.
    ///
    /// - On the wire: `ComponentRecipientId`, String, optional, always present in responses
    /// - Example: `ComponentRecipientId`
    pub component_recipient_id: Option<String>,

    /// Not in use yet. Index of the file the field is on, counted from 0; always 0 with a single file.
    ///
    /// - On the wire: `FileIndex`, Integer, optional, always present in responses
    /// - Limit: at least 0 (checked before sending)
    /// - Example: `0`
    pub file_index: Option<i64>,

    /// How the field is placed.
    ///
    /// - On the wire: `GenerateMode`, String, optional, always present in responses
    /// - If `ComponentType` is `SIGN_SEAL` or `SIGN_PAGING_SEAL` or `SIGN_LEGAL_PERSON_SEAL` or `SIGN_SIGNATURE` or
    ///   `SIGN_PAGING_SIGNATURE`: only `NORMAL`, `KEYWORD` (others log a warning)
    /// - Example: `NORMAL`
    pub generate_mode: Option<GenerateMode>,

    /// Width in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentWidth`, Float, optional, always present in responses
    /// - Required if `ComponentType` is `SIGN_PAGING_SEAL` or `SIGN_PAGING_SIGNATURE` and `GenerateMode` is `NORMAL`
    /// - Example: `10.0`
    pub component_width: Option<f64>,

    /// Height in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentHeight`, Float, optional, always present in responses
    /// - Required if `ComponentType` is `SIGN_PAGING_SEAL` or `SIGN_PAGING_SIGNATURE` and `GenerateMode` is `NORMAL`
    /// - Example: `10.0`
    pub component_height: Option<f64>,

    /// Page, counted from 1, for a field placed by coordinates. From a file, negative numbers count from the end: -1
    /// is the last page. A page beyond the last one makes filling and signing fail.
    ///
    /// - On the wire: `ComponentPage`, Integer, optional, always present in responses
    /// - Example: `1`
    pub component_page: Option<i64>,

    /// Horizontal position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosX`, Float, optional, always present in responses
    /// - Example: `10.0`
    pub component_pos_x: Option<f64>,

    /// Vertical position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosY`, Float, optional, always present in responses
    /// - Required if `ComponentType` is `SIGN_PAGING_SEAL` or `SIGN_PAGING_SIGNATURE` and `GenerateMode` is `NORMAL`
    /// - Example: `10.0`
    pub component_pos_y: Option<f64>,

    /// More settings, a JSON object. Which ones depends on the kind of field:
    ///
    /// - `TEXT`, `MULTI_LINE_TEXT`: `Font` (`黑体`, `宋体` or `仿宋`), `FontSize` (6 to 72), `FontAlign` (Left, Right
    ///   or Center), `FontColor` (such as 255,0,0), `Bold`.
    /// - `DATE`: `Font`, `FontSize` likewise.
    /// - `WATERMARK`: `Font`, `FontSize` likewise, `Opacity` (0 to 1), `Rotate` (0 to 359), `Density` (1 loose, 2
    ///   standard, the default, 3 dense), `Position` (None tiles, the default; LeftTop, LeftBottom, RightTop,
    ///   RightBottom, Center), `SubType` (CUSTOM_WATERMARK own text, PERSON_INFO_WATERMARK data of the visitor).
    /// - `FILL_IMAGE`: `NotMakeImageCenter` (default false), `FillMethod` (0 fill, the default; 1 keep
    ///   proportions).
    /// - `SELECTOR`: `WordWrap` (default false) breaks lines.
    /// - `SIGN_SIGNATURE`, `SIGN_PAGING_SIGNATURE`: `ComponentTypeLimit`, a list of `SignatureKind` values.
    /// - `SIGN_SEAL`, `SIGN_PAGING_SEAL`: `ComponentTypeLimit`, a list of OFFICIAL, CONTRACT, FINANCE, PERSONNEL,
    ///   OTHER.
    /// - `SIGN_DATE`: `Font` (default `黑体`), `FontSize` (6 to 72, default 12), `FontAlign`, `Format` (yyyy m d,
    ///   `yyyy年m月d日`, yyyy/m/d, yyyy-m-d or yyyy.m.d, all but the second also followed by HH:MM:SS), `Gaps`
    ///   (blanks around the month in the format yyyy m d, such as 2,2). Without a known `Format` all these
    ///   settings are ignored and a centred `yyyy年m月d日` is used.
    /// - `SIGN_SEAL`, `SIGN_SIGNATURE`: `PageRanges`, a list of `BeginPage` and `EndPage`, signs many pages; 1
    ///   and -1 sign all.
    /// - `SIGN_SIGNATURE`, `SIGN_DATE`, `SIGN_SEAL`: `Rotate` (-360 to 360 degrees, positive is clockwise),
    ///   `RotateRelation` (`ComponentId` of the field it turns with; each of the two names the other).
    /// - `SIGN_SIGNATURE` and all seals: `Opacity` (0.6 to 1, which is opaque).
    /// - All seals: `UseSealSize` (default false) stamps in the real size of the seal, 4.2 cm if it has none, and
    ///   not in that of the field.
    /// - `SIGN_OPINION`: `Values` (the text), `ValuesArray` (its parts, to be clicked in order), `SignMethod` (1,
    ///   putting parts together).
    /// - `SIGN_VIRTUAL_COMBINATION`, `VIRTUAL_COMBINATION`, placed by coordinates: `Children`, a list of
    ///   `ComponentId`.
    /// - The same, placed by keyword: `ChildrenComponents`, a list of objects with `ComponentType`
    ///   (`SIGN_SIGNATURE`, `SIGN_DATE`, `SIGN_SELECTOR` or `SIGN_MULTI_LINE_TEXT`), `ComponentName`,
    ///   `Placeholder`, `ComponentValue` (not to be set for signers), `ComponentOffsetX` and `ComponentOffsetY`
    ///   (from the outer field), `ComponentWidth`, `ComponentHeight`, `ComponentExtra`.
    /// - Any field placed by keyword: `IgnoreKeywordError` = 1 accepts that a keyword is not found, as long as
    ///   each signer keeps a sign field.
    ///
    /// * On the wire: `ComponentExtra`, String, optional, always present in responses
    /// * Limit: a JSON text (logs a warning)
    /// * Example: `{"ComponentTypeLimit": ["SYSTEM_ESIGN"]}`
    pub component_extra: Option<String>,

    /// Value of the field. Its form depends on the kind of field:
    ///
    /// - `TEXT`, `MULTI_LINE_TEXT`: Chinese, letters, digits and punctuation, no emoji; `\n` breaks lines in the
    ///   latter.
    /// - `CHECK_BOX`: true or false.
    /// - `FILL_IMAGE`: file ID from `UploadFiles`; JPG or PNG.
    /// - `ATTACHMENT`: 1 to 6 file IDs, separated by commas; JPG or PNG.
    /// - `SELECTOR`: the option, under the same limits as `TEXT`.
    /// - `DYNAMIC_TABLE`: the table as JSON.
    /// - `DATE`: such as `2024年05月28日`.
    /// - `DISTRICT`: province, city and district; no emoji.
    /// - `WATERMARK`: the text, for a `CUSTOM_WATERMARK`.
    /// - `SIGN_SEAL`, `SIGN_PAGING_SEAL`: seal ID, shown in the console.
    ///
    /// Special fields of templates have rules of their own: organization name (Chinese characters and full-width
    /// brackets), unified social credit code, name of the legal representative (at most 50 characters: 2 to 25
    /// Chinese characters or 1 to 50 letters), signing opinion (at most 50 characters), mainland mobile number
    /// (11 digits, 13 to 19), identity card number, number (decimals allowed), email address, address (no emoji),
    /// sex and education (the text of the option).
    ///
    /// - On the wire: `ComponentValue`, String, optional, always present in responses
    /// - If `ComponentType` is `CHECK_BOX`: only `true`, `false` (others log a warning)
    /// - If `ComponentType` is `SIGN_OPINION`: at most 50 characters (checked before sending)
    /// - If `ComponentType` is `DYNAMIC_TABLE`: a JSON text (logs a warning)
    /// - If `ComponentType` is `DATE`: pattern `[0-9]{4}年[0-9]{2}月[0-9]{2}日` (not checked before sending)
    /// - If `ComponentType` is `FILL_IMAGE` or `ATTACHMENT`: a file of type `jpg`, `png` (not checked before sending)
    /// - If `ComponentType` is `TEXT` or `SELECTOR` or `DISTRICT`: only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (logs a warning)
    /// - If `ComponentType` is `MULTI_LINE_TEXT`: only Chinese characters, letters, digits, Chinese punctuation,
    ///   ASCII punctuation and `\n` (logs a warning)
    /// - Example: `ComponentValue`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: Option<String>,

    /// Not in use yet. Font size of a date field.
    ///
    /// - On the wire: `ComponentDateFontSize`, Integer, optional, always present in responses
    /// - Default: `12`, applied by the service
    /// - Example: `12`
    pub component_date_font_size: Option<i64>,

    /// Not in use yet. Document the field belongs to. Leave it unset when a contract is started.
    ///
    /// - On the wire: `DocumentId`, String, optional, always present in responses
    /// - Example: `c17bdf9c2a7bdcb32611f4d0200fee3d`
    pub document_id: Option<String>,

    /// Not in use yet. Description chosen by you, without effect on the flow.
    ///
    /// - On the wire: `ComponentDescription`, String, optional, always present in responses
    /// - Example: `Desc`
    pub component_description: Option<String>,

    /// Placed by keyword: horizontal shift in points, negative to the left.
    ///
    /// - On the wire: `OffsetX`, Float, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `100.5`
    pub offset_x: Option<f64>,

    /// Placed by keyword: vertical shift in points, negative upwards.
    ///
    /// - On the wire: `OffsetY`, Float, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `100.5`
    pub offset_y: Option<f64>,

    /// Not in use yet. Identifier of the field in a template of the application.
    ///
    /// - On the wire: `ChannelComponentId`, String, optional, always present in responses
    /// - Example: `componentId1`
    pub channel_component_id: Option<String>,

    /// Placed by keyword: the order in which `KeywordIndexes` counts the matches.
    ///
    /// - On the wire: `KeywordOrder`, String, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `Positive`
    pub keyword_order: Option<KeywordOrder>,

    /// Placed by keyword: the only page that is searched; all pages if left out.
    ///
    /// - On the wire: `KeywordPage`, Integer, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `0`
    pub keyword_page: Option<i64>,

    /// Placed by keyword: position of the field relative to the keyword.
    ///
    /// - On the wire: `RelativeLocation`, String, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `Middle`
    pub relative_location: Option<RelativeLocation>,

    /// Placed by keyword: which of the matches to use, counted from 0. `[0, 2]` uses the first and the third.
    ///
    /// - On the wire: `KeywordIndexes`, list of Integer, optional, always present in responses
    /// - Each item: at least 0 (checked before sending)
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `0`
    pub keyword_indexes: Option<Vec<i64>>,

    /// Hint shown where the field is filled in. Without effect on sign fields.
    ///
    /// - On the wire: `Placeholder`, String, optional, always present in responses
    /// - Has an effect only if `ComponentType` is `TEXT` or `MULTI_LINE_TEXT` or `CHECK_BOX` or `FILL_IMAGE` or
    ///   `DYNAMIC_TABLE` or `ATTACHMENT` or `SELECTOR` or `DATE` or `DISTRICT` or `VIRTUAL_COMBINATION` or
    ///   `WATERMARK`
    /// - Example: `请签名`
    pub placeholder: Option<String>,

    /// In the embedded start page, whether the value of the field is locked: true means that it cannot be edited
    /// there.
    ///
    /// - On the wire: `LockComponentValue`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub lock_component_value: Option<bool>,

    /// In the embedded start page, whether the field is fixed: true means that it cannot be moved or deleted there.
    ///
    /// - On the wire: `ForbidMoveAndDelete`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub forbid_move_and_delete: Option<bool>,
}

impl Component {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ComponentId`. Identifier of the field, unique in a PDF.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }

    /// Sets `ComponentType`. Kind of field.
    #[inline]
    pub fn component_type(mut self, component_type: ComponentType) -> Self {
        self.component_type = Some(component_type);
        self
    }

    /// Sets `ComponentName`. Name of the field, need not be unique.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }

    /// Sets `ComponentRequired`. Whether a field to be filled in must be filled.
    #[inline]
    pub fn component_required(mut self, component_required: bool) -> Self {
        self.component_required = Some(component_required);
        self
    }

    /// Sets `ComponentRecipientId`. Role (`RecipientId`) the field belongs to, in answers.
    pub fn component_recipient_id(
        mut self,
        component_recipient_id: impl Into<String>,
    ) -> Self {
        self.component_recipient_id = Some(component_recipient_id.into());
        self
    }

    /// Sets `FileIndex`. Not in use yet.
    #[inline]
    pub fn file_index(mut self, file_index: i64) -> Self {
        self.file_index = Some(file_index);
        self
    }

    /// Sets `GenerateMode`. How the field is placed.
    #[inline]
    pub fn generate_mode(mut self, generate_mode: GenerateMode) -> Self {
        self.generate_mode = Some(generate_mode);
        self
    }

    /// Sets `ComponentWidth`. Width in points.
    #[inline]
    pub fn component_width(mut self, component_width: f64) -> Self {
        self.component_width = Some(component_width);
        self
    }

    /// Sets `ComponentHeight`. Height in points.
    #[inline]
    pub fn component_height(mut self, component_height: f64) -> Self {
        self.component_height = Some(component_height);
        self
    }

    /// Sets `ComponentPage`. Page, counted from 1, for a field placed by coordinates.
    #[inline]
    pub fn component_page(mut self, component_page: i64) -> Self {
        self.component_page = Some(component_page);
        self
    }

    /// Sets `ComponentPosX`. Horizontal position in points.
    #[inline]
    pub fn component_pos_x(mut self, component_pos_x: f64) -> Self {
        self.component_pos_x = Some(component_pos_x);
        self
    }

    /// Sets `ComponentPosY`. Vertical position in points.
    #[inline]
    pub fn component_pos_y(mut self, component_pos_y: f64) -> Self {
        self.component_pos_y = Some(component_pos_y);
        self
    }

    /// Sets `ComponentExtra`. More settings, a JSON object.
    pub fn component_extra(mut self, component_extra: impl Into<String>) -> Self {
        self.component_extra = Some(component_extra.into());
        self
    }

    /// Sets `ComponentValue`. Value of the field.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = Some(component_value.into());
        self
    }

    /// Sets `ComponentDateFontSize`. Not in use yet.
    #[inline]
    pub fn component_date_font_size(mut self, component_date_font_size: i64) -> Self {
        self.component_date_font_size = Some(component_date_font_size);
        self
    }

    /// Sets `DocumentId`. Not in use yet.
    pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// Sets `ComponentDescription`. Not in use yet.
    pub fn component_description(
        mut self,
        component_description: impl Into<String>,
    ) -> Self {
        self.component_description = Some(component_description.into());
        self
    }

    /// Sets `OffsetX`. Placed by keyword: horizontal shift in points, negative to the left.
    #[inline]
    pub fn offset_x(mut self, offset_x: f64) -> Self {
        self.offset_x = Some(offset_x);
        self
    }

    /// Sets `OffsetY`. Placed by keyword: vertical shift in points, negative upwards.
    #[inline]
    pub fn offset_y(mut self, offset_y: f64) -> Self {
        self.offset_y = Some(offset_y);
        self
    }

    /// Sets `ChannelComponentId`. Not in use yet.
    pub fn channel_component_id(
        mut self,
        channel_component_id: impl Into<String>,
    ) -> Self {
        self.channel_component_id = Some(channel_component_id.into());
        self
    }

    /// Sets `KeywordOrder`. Placed by keyword: the order in which `KeywordIndexes` counts the matches.
    #[inline]
    pub fn keyword_order(mut self, keyword_order: KeywordOrder) -> Self {
        self.keyword_order = Some(keyword_order);
        self
    }

    /// Sets `KeywordPage`. Placed by keyword: the only page that is searched; all pages if left out.
    #[inline]
    pub fn keyword_page(mut self, keyword_page: i64) -> Self {
        self.keyword_page = Some(keyword_page);
        self
    }

    /// Sets `RelativeLocation`. Placed by keyword: position of the field relative to the keyword.
    #[inline]
    pub fn relative_location(mut self, relative_location: RelativeLocation) -> Self {
        self.relative_location = Some(relative_location);
        self
    }

    /// Sets `KeywordIndexes`. Placed by keyword: which of the matches to use, counted from 0.
    #[inline]
    pub fn keyword_indexes(mut self, keyword_indexes: Vec<i64>) -> Self {
        self.keyword_indexes = Some(keyword_indexes);
        self
    }

    /// Sets `Placeholder`. Hint shown where the field is filled in.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// Sets `LockComponentValue`. In the embedded start page, whether the value of the field is locked: true means
    /// that it cannot be edited there.
    #[inline]
    pub fn lock_component_value(mut self, lock_component_value: bool) -> Self {
        self.lock_component_value = Some(lock_component_value);
        self
    }

    /// Sets `ForbidMoveAndDelete`. In the embedded start page, whether the field is fixed: true means that it cannot
    /// be moved or deleted there.
    #[inline]
    pub fn forbid_move_and_delete(mut self, forbid_move_and_delete: bool) -> Self {
        self.forbid_move_and_delete = Some(forbid_move_and_delete);
        self
    }
}

impl Default for Component {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both Component {
        0 component_id: Option "ComponentId",
            always()
            .cases(&[when(&[is(&["GenerateMode"], &["NORMAL"])]).limits(&[max_chars(30), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))])]);
        1 component_type: Option "ComponentType", always().known();
        2 component_name: Option "ComponentName",
            always()
            .cases(&[when(&[is(&["GenerateMode"], &["NORMAL"])]).limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))])]);
        3 component_required: Option "ComponentRequired", always();
        4 component_recipient_id: Option "ComponentRecipientId", always();
        5 file_index: Option "FileIndex", always().limits(&[min(0)]);
        6 generate_mode: Option "GenerateMode",
            always()
            .known()
            .cases(&[when(&[is(&["ComponentType"], &["SIGN_SEAL", "SIGN_PAGING_SEAL", "SIGN_LEGAL_PERSON_SEAL", "SIGN_SIGNATURE", "SIGN_PAGING_SIGNATURE"])]).values(&["NORMAL", "KEYWORD"])]);
        7 component_width: Option "ComponentWidth", always();
        8 component_height: Option "ComponentHeight", always();
        9 component_page: Option "ComponentPage", always();
        10 component_pos_x: Option "ComponentPosX", always();
        11 component_pos_y: Option "ComponentPosY", always();
        12 component_extra: Option "ComponentExtra", always().limits(&[format(Json)]);
        13 component_value: Option "ComponentValue",
            always()
            .sensitive()
            .cases(&[when(&[is(&["ComponentType"], &["CHECK_BOX"])]).values(&["true", "false"]), when(&[is(&["ComponentType"], &["SIGN_OPINION"])]).limits(&[max_chars(50)]), when(&[is(&["ComponentType"], &["DYNAMIC_TABLE"])]).limits(&[format(Json)]), when(&[is(&["ComponentType"], &["TEXT", "SELECTOR", "DISTRICT"])]).limits(&[charset(CHINESE.with(LETTERS).with(DIGITS).with(CHINESE_PUNCTUATION).with(PUNCTUATION))]), when(&[is(&["ComponentType"], &["MULTI_LINE_TEXT"])]).limits(&[charset(CHINESE.with(LETTERS).with(DIGITS).with(CHINESE_PUNCTUATION).with(PUNCTUATION).and("\n"))])]);
        14 component_date_font_size: Option "ComponentDateFontSize", always();
        15 document_id: Option "DocumentId", always();
        16 component_description: Option "ComponentDescription", always();
        17 offset_x: Option "OffsetX", always();
        18 offset_y: Option "OffsetY", always();
        19 channel_component_id: Option "ChannelComponentId", always();
        20 keyword_order: Option "KeywordOrder", always().known();
        21 keyword_page: Option "KeywordPage", always();
        22 relative_location: Option "RelativeLocation", always().known();
        23 keyword_indexes: Option "KeywordIndexes", always().each(&[min(0)]);
        24 placeholder: Option "Placeholder", always();
        25 lock_component_value: Option "LockComponentValue";
        26 forbid_move_and_delete: Option "ForbidMoveAndDelete";
    }
    rules [
        If { effect: Only, field: &["Placeholder"], when: &[is(&["ComponentType"], &["TEXT", "MULTI_LINE_TEXT", "CHECK_BOX", "FILL_IMAGE", "DYNAMIC_TABLE", "ATTACHMENT", "SELECTOR", "DATE", "DISTRICT", "VIRTUAL_COMBINATION", "WATERMARK"])] },
        If { effect: Required, field: &["ComponentPosY"], when: &[is(&["ComponentType"], &["SIGN_PAGING_SEAL", "SIGN_PAGING_SIGNATURE"]), is(&["GenerateMode"], &["NORMAL"])] },
        If { effect: Required, field: &["ComponentWidth"], when: &[is(&["ComponentType"], &["SIGN_PAGING_SEAL", "SIGN_PAGING_SIGNATURE"]), is(&["GenerateMode"], &["NORMAL"])] },
        If { effect: Required, field: &["ComponentHeight"], when: &[is(&["ComponentType"], &["SIGN_PAGING_SEAL", "SIGN_PAGING_SIGNATURE"]), is(&["GenerateMode"], &["NORMAL"])] },
        If { effect: Only, field: &["OffsetX"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["OffsetY"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordOrder"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordPage"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["RelativeLocation"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordIndexes"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
    ]
}
