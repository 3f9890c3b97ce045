// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Component.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{
    ComponentType, GenerateMode, KeywordOrder, RelativeLocation,
};

/// A field on a document, to be filled in or signed. A document started from a file places it by coordinates, by
/// form field or by keyword; a keyword is found only where the PDF holds it as text, not in images.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Component {
    /// Kind of field. Form fields of a PDF cannot be used for seals and signatures.
    ///
    /// - On the wire: `ComponentType`, String, required, always present in responses
    /// - Example: `SIGN_SEAL`
    pub component_type: ComponentType,

    /// Height in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentHeight`, Float, required, always present in responses
    /// - Example: `43.1`
    pub component_height: f64,

    /// Width in points. Used when placed by coordinates or keyword.
    ///
    /// - On the wire: `ComponentWidth`, Float, required, always present in responses
    /// - Example: `119.1`
    pub component_width: f64,

    /// Page, counted from 1, for a field placed by coordinates. From a file, negative numbers count from the end: -1
    /// is the last page. A page beyond the last one makes filling and signing fail.
    ///
    /// - On the wire: `ComponentPage`, Integer, required, always present in responses
    /// - Example: `1`
    pub component_page: i64,

    /// Horizontal position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosX`, Float, required, always present in responses
    /// - Example: `100.1`
    pub component_pos_x: f64,

    /// Vertical position in points. Used when placed by coordinates.
    ///
    /// - On the wire: `ComponentPosY`, Float, required, always present in responses
    /// - Example: `100.1`
    pub component_pos_y: f64,

    /// Not in use yet. Index of the file the field is on, counted from 0; always 0 with a single file.
    ///
    /// - On the wire: `FileIndex`, Integer, required, always present in responses
    /// - Limit: at least 0 (checked before sending)
    /// - Example: `0`
    pub file_index: i64,

    /// How the field is placed.
    ///
    /// - On the wire: `GenerateMode`, String, optional, always present in responses
    /// - Example: `NORMAL`
    pub generate_mode: Option<GenerateMode>,

    /// Identifier of the field, unique in a PDF. Placed by coordinates: at most 30 characters; Chinese characters,
    /// letters, digits and underscores. Placed by keyword: the keyword itself; `^keyword^` matches only where no
    /// other characters are next to it.
    ///
    /// - On the wire: `ComponentId`, String, optional, always present in responses
    /// - If `GenerateMode` is `NORMAL`: at most 30 characters (checked before sending), only Chinese characters,
    ///   letters, digits and `_` (logs a warning)
    /// - Example: `ComponentId_01`
    pub component_id: Option<String>,

    /// Name of the field, need not be unique. Placed by coordinates: at most 20 characters; Chinese characters,
    /// letters, digits and underscores. Placed by form field: the name of the form field.
    ///
    /// - On the wire: `ComponentName`, String, optional, always present in responses
    /// - If `GenerateMode` is `NORMAL`: at most 20 characters (checked before sending), only Chinese characters,
    ///   letters, digits and `_` (logs a warning)
    /// - Example: `price`
    pub component_name: Option<String>,

    /// Whether a field to be filled in must be filled. Of sign fields only the parts of a `SIGN_VIRTUAL_COMBINATION`,
    /// such as the opinion, heed it.
    ///
    /// - On the wire: `ComponentRequired`, Boolean, optional, always present in responses
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub component_required: Option<bool>,

    /// Role (`RecipientId`) the field belongs to, in answers. Leave it unset when a contract is started.
    ///
    /// - On the wire: `ComponentRecipientId`, String, optional, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub component_recipient_id: Option<String>,

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
    /// * Required if `ComponentType` is `WATERMARK`
    /// * Example: `{"FontColor":"255,0,0","FontSize":12}`
    pub component_extra: Option<String>,

    /// Whether the field is placed by form field, in answers. Leave it unset when a contract is started.
    ///
    /// - On the wire: `IsFormType`, Boolean, optional, always present in responses
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_form_type: Option<bool>,

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
    /// - Example: `100元`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: Option<String>,

    /// Placed by keyword: horizontal shift in points, negative to the left.
    ///
    /// - On the wire: `OffsetX`, Float, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `10.1`
    pub offset_x: Option<f64>,

    /// Placed by keyword: vertical shift in points, negative upwards.
    ///
    /// - On the wire: `OffsetY`, Float, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `10.1`
    pub offset_y: Option<f64>,

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
    /// - Example: `1`
    pub keyword_page: Option<i64>,

    /// Placed by keyword: position of the field relative to the keyword.
    ///
    /// - On the wire: `RelativeLocation`, String, optional, always present in responses
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `LowerRight`
    pub relative_location: Option<RelativeLocation>,

    /// Placed by keyword: which of the matches to use, counted from 0. `[0, 2]` uses the first and the third.
    ///
    /// - On the wire: `KeywordIndexes`, list of Integer, optional, always present in responses
    /// - Each item: at least 0 (checked before sending)
    /// - Has an effect only if `GenerateMode` is `KEYWORD`
    /// - Example: `1`, `2`
    pub keyword_indexes: Option<Vec<i64>>,

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

    /// Not in use yet. Font size of a date field.
    ///
    /// - On the wire: `ComponentDateFontSize`, Integer, optional, always present in responses
    /// - Default: `12`, applied by the service
    /// - Example: `12`
    pub component_date_font_size: Option<i64>,

    /// Not in use yet. Identifier of the field in a template of the application.
    ///
    /// - On the wire: `ChannelComponentId`, String, optional, always present in responses
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub channel_component_id: Option<String>,

    /// Not in use yet. Who made the field, in a template of the application.
    ///
    /// - On the wire: `ChannelComponentSource`, Integer, optional, always present in responses
    /// - Example: `0`
    pub channel_component_source: Option<TemplateFieldSource>,
}

impl Component {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ComponentArgs) -> Self {
        Self {
            component_type: args.component_type,
            component_height: args.component_height,
            component_width: args.component_width,
            component_page: args.component_page,
            component_pos_x: args.component_pos_x,
            component_pos_y: args.component_pos_y,
            file_index: args.file_index,
            ..rt::unset()
        }
    }

    /// Sets `GenerateMode`. How the field is placed.
    #[inline]
    pub fn generate_mode(mut self, generate_mode: GenerateMode) -> Self {
        self.generate_mode = Some(generate_mode);
        self
    }

    /// Sets `ComponentId`. Identifier of the field, unique in a PDF.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
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

    /// Sets `ComponentExtra`. More settings, a JSON object.
    pub fn component_extra(mut self, component_extra: impl Into<String>) -> Self {
        self.component_extra = Some(component_extra.into());
        self
    }

    /// Sets `IsFormType`. Whether the field is placed by form field, in answers.
    #[inline]
    pub fn is_form_type(mut self, is_form_type: bool) -> Self {
        self.is_form_type = Some(is_form_type);
        self
    }

    /// Sets `ComponentValue`. Value of the field.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = Some(component_value.into());
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

    /// Sets `ComponentDateFontSize`. Not in use yet.
    #[inline]
    pub fn component_date_font_size(mut self, component_date_font_size: i64) -> Self {
        self.component_date_font_size = Some(component_date_font_size);
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

    /// Sets `ChannelComponentSource`. Not in use yet.
    #[inline]
    pub fn channel_component_source(
        mut self,
        channel_component_source: TemplateFieldSource,
    ) -> Self {
        self.channel_component_source = Some(channel_component_source);
        self
    }
}

/// Named arguments of [`Component::new`].
#[derive(Clone)]
pub struct ComponentArgs {
    /// `ComponentType` – Kind of field.
    pub component_type: ComponentType,
    /// `ComponentHeight` – Height in points.
    pub component_height: f64,
    /// `ComponentWidth` – Width in points.
    pub component_width: f64,
    /// `ComponentPage` – Page, counted from 1, for a field placed by coordinates.
    pub component_page: i64,
    /// `ComponentPosX` – Horizontal position in points.
    pub component_pos_x: f64,
    /// `ComponentPosY` – Vertical position in points.
    pub component_pos_y: f64,
    /// `FileIndex` – Not in use yet.
    pub file_index: i64,
}

rt::integer_enum! {
    /// Who made a field of a template of the application.
    pub enum TemplateFieldSource, UnknownTemplateFieldSource {
        /// `0` – The platform.
        Platform = 0,
        /// `1` – The user.
        User = 1,
    }
}

rt::structure! {
    both Component {
        0 component_type: "ComponentType", required().always().known();
        1 component_height: "ComponentHeight", required().always();
        2 component_width: "ComponentWidth", required().always();
        3 component_page: "ComponentPage", required().always();
        4 component_pos_x: "ComponentPosX", required().always();
        5 component_pos_y: "ComponentPosY", required().always();
        6 file_index: "FileIndex", required().always().limits(&[min(0)]);
        7 generate_mode: Option "GenerateMode", always().known();
        8 component_id: Option "ComponentId",
            always()
            .cases(&[when(&[is(&["GenerateMode"], &["NORMAL"])]).limits(&[max_chars(30), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))])]);
        9 component_name: Option "ComponentName",
            always()
            .cases(&[when(&[is(&["GenerateMode"], &["NORMAL"])]).limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))])]);
        10 component_required: Option "ComponentRequired", always();
        11 component_recipient_id: Option "ComponentRecipientId", always();
        12 component_extra: Option "ComponentExtra", always().limits(&[format(Json)]);
        13 is_form_type: Option "IsFormType", always();
        14 component_value: Option "ComponentValue", always().sensitive();
        15 offset_x: Option "OffsetX", always();
        16 offset_y: Option "OffsetY", always();
        17 keyword_order: Option "KeywordOrder", always().known();
        18 keyword_page: Option "KeywordPage", always();
        19 relative_location: Option "RelativeLocation", always().known();
        20 keyword_indexes: Option "KeywordIndexes", always().each(&[min(0)]);
        21 lock_component_value: Option "LockComponentValue";
        22 forbid_move_and_delete: Option "ForbidMoveAndDelete";
        23 component_date_font_size: Option "ComponentDateFontSize", always();
        24 channel_component_id: Option "ChannelComponentId", always();
        25 channel_component_source: Option "ChannelComponentSource", always().known();
    }
    rules [
        If { effect: Required, field: &["ComponentExtra"], when: &[is(&["ComponentType"], &["WATERMARK"])] },
        If { effect: Only, field: &["OffsetX"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["OffsetY"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordOrder"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordPage"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["RelativeLocation"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
        If { effect: Only, field: &["KeywordIndexes"], when: &[is(&["GenerateMode"], &["KEYWORD"])] },
    ]
}
