// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FormField.yaml

/// Value of one field of a document. The field is named by `ComponentId` or `ComponentName`.
///
/// - At least one of `ComponentId`, `ComponentName` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    /// Value of the field, by its `ComponentType`. `TEXT`, `MULTI_LINE_TEXT`: Chinese, letters, digits and punctuation, no emoji; `\n` breaks lines in the latter. `CHECK_BOX`: true or false. `FILL_IMAGE`: file ID from `UploadFiles`. `ATTACHMENT`: 1 to 6 file IDs, separated by commas; files are JPG or PNG. `SELECTOR`: the option, several separated by `、`. `DATE`: such as `2024年05月28日`. `DISTRICT`: province, city and district. `DYNAMIC_TABLE`: JSON with `headers` (at most 10 columns; `content` of at most 100 characters, `widthPercent`), `rowCount`, `body.cells` (`rowStart`, `rowEnd`, `columnStart`, `columnEnd`, all counted from 1, `content` of at most 100 characters) and `settings` (`headerRowDisplay` false hides the headers); headers and cells take a `style` (`font` `黑体` or `宋体`, `fontSize` 6 to 72, `color` such as #FFFFFF, `bold`, `align` LEFT, RIGHT or CENTER). Special fields have rules of their own: organization name (Chinese characters and full-width brackets), unified social credit code, name of the legal representative (2 to 25 Chinese characters or 1 to 50 letters), signing opinion (at most 50 characters), mainland mobile number (11 digits, 13 to 19), identity card number, number, email address, address, sex, education.
    ///
    /// - On the wire: `ComponentValue`, String, required
    /// - Example: `Name`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: ::std::string::String,
    /// Identifier of the field, shown in the template. `CreateFlowsByTemplates` does not use it.
    ///
    /// - On the wire: `ComponentId`, String, optional
    /// - Example: `391963b9d3cb2de35dedc6eb0a60e535`
    pub component_id: ::std::option::Option<::std::string::String>,
    /// Name of the field, shown in the template.
    ///
    /// - On the wire: `ComponentName`, String, optional
    /// - Example: `住房地址`
    pub component_name: ::std::option::Option<::std::string::String>,
    /// In the embedded start page, whether the value is locked: true means that it cannot be changed there.
    ///
    /// - On the wire: `LockComponentValue`, Boolean, optional
    /// - Example: `false`
    pub lock_component_value: ::std::option::Option<bool>,
}

impl FormField {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        component_value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            component_value: component_value.into(),
            component_id: ::std::option::Option::None,
            component_name: ::std::option::Option::None,
            lock_component_value: ::std::option::Option::None,
        }
    }
    /// Identifier of the field, shown in the template.
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
    /// Name of the field, shown in the template.
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
    /// In the embedded start page, whether the value is locked: true means that it cannot be changed there.
    ///
    /// `LockComponentValue` on the wire.
    #[must_use]
    pub fn lock_component_value(mut self, lock_component_value: bool) -> Self {
        self.lock_component_value = ::std::option::Option::Some(lock_component_value);
        self
    }
}

impl ::tc3_runtime::Record for FormField {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FormField",
        fields: &::tc3_runtime::validate::Field::table(
            ["ComponentValue", "ComponentId", "ComponentName", "LockComponentValue"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(
                &[&["ComponentId"], &["ComponentName"]],
            ),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.component_value),
            1 => ::tc3_runtime::AsValue::as_value(&self.component_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.component_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.lock_component_value),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FormField {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FormField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FormField {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FormField {
    fn empty() -> Self {
        Self {
            component_value: ::tc3_runtime::Wire::empty(),
            component_id: ::tc3_runtime::Wire::empty(),
            component_name: ::tc3_runtime::Wire::empty(),
            lock_component_value: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.component_value),
            1 => ::tc3_runtime::decode::slot(map, &mut self.component_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.component_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.lock_component_value),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FormField {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
