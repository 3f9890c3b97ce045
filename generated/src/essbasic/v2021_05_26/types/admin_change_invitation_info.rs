// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AdminChangeInvitationInfo.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;

/// An organization and the person who is to become its super administrator.
///
/// - At least one of `ChangeAdminOrganizationId`, `ChangeAdminOrganizationOpenId` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// Identifier of the organization in e-Sign. Give this or `ChangeAdminOrganizationOpenId`; if both are given they must name the same organization.
    ///
    /// - On the wire: `ChangeAdminOrganizationId`, String, optional
    /// - Example: `yDwFmUUckpstjt1aUyN9xSlvgkLEa4NC`
    pub change_admin_organization_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the organization. Give this or `ChangeAdminOrganizationId`; if both are given they must name the same organization.
    ///
    /// - On the wire: `ChangeAdminOrganizationOpenId`, String, optional
    /// - Example: `ess_open_organization_1`
    pub change_admin_organization_open_id: ::std::option::Option<::std::string::String>,
    /// Your identifier of the new super administrator.
    ///
    /// - On the wire: `NewAdminOpenId`, String, optional
    /// - Example: `HidetoshiDekisugi`
    pub new_admin_open_id: ::std::option::Option<::std::string::String>,
    /// Name of the new super administrator. Required when an authorization letter is uploaded.
    ///
    /// - On the wire: `NewAdminName`, String, optional
    /// - Example: `出木杉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the new super administrator; must be that of the person who carries out the change. Required when an authorization letter is uploaded.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Example: `13200000013`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub new_admin_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardNumber`, String, optional
    /// - Example: `530823199206084610`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: ::std::option::Option<::std::string::String>,
    /// Authorization letter as PNG, JPG or PDF, Base64, at most 8 MB. Required when changes are made in batch.
    ///
    /// - On the wire: `AuthFiles`, list of String, optional
    /// - Each item: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_files: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl AdminChangeInvitationInfo {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            change_admin_organization_id: ::std::option::Option::None,
            change_admin_organization_open_id: ::std::option::Option::None,
            new_admin_open_id: ::std::option::Option::None,
            new_admin_name: ::std::option::Option::None,
            new_admin_mobile: ::std::option::Option::None,
            new_admin_id_card_type: ::std::option::Option::None,
            new_admin_id_card_number: ::std::option::Option::None,
            auth_files: ::std::option::Option::None,
        }
    }
    /// Identifier of the organization in e-Sign.
    ///
    /// `ChangeAdminOrganizationId` on the wire.
    #[must_use]
    pub fn change_admin_organization_id(
        mut self,
        change_admin_organization_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.change_admin_organization_id = ::std::option::Option::Some(
            change_admin_organization_id.into(),
        );
        self
    }
    /// Your identifier of the organization.
    ///
    /// `ChangeAdminOrganizationOpenId` on the wire.
    #[must_use]
    pub fn change_admin_organization_open_id(
        mut self,
        change_admin_organization_open_id: impl ::std::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.change_admin_organization_open_id = ::std::option::Option::Some(
            change_admin_organization_open_id.into(),
        );
        self
    }
    /// Your identifier of the new super administrator.
    ///
    /// `NewAdminOpenId` on the wire.
    #[must_use]
    pub fn new_admin_open_id(
        mut self,
        new_admin_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_open_id = ::std::option::Option::Some(new_admin_open_id.into());
        self
    }
    /// Name of the new super administrator.
    ///
    /// `NewAdminName` on the wire.
    #[must_use]
    pub fn new_admin_name(
        mut self,
        new_admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_name = ::std::option::Option::Some(new_admin_name.into());
        self
    }
    /// Mobile number of the new super administrator; must be that of the person who carries out the change.
    ///
    /// `NewAdminMobile` on the wire.
    #[must_use]
    pub fn new_admin_mobile(
        mut self,
        new_admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_mobile = ::std::option::Option::Some(new_admin_mobile.into());
        self
    }
    /// Kind of identity document; must be that of the person who carries out the change.
    ///
    /// `NewAdminIdCardType` on the wire.
    #[must_use]
    pub fn new_admin_id_card_type(mut self, new_admin_id_card_type: IdCardType) -> Self {
        self.new_admin_id_card_type = ::std::option::Option::Some(
            new_admin_id_card_type,
        );
        self
    }
    /// Number of the identity document; must be that of the person who carries out the change.
    ///
    /// `NewAdminIdCardNumber` on the wire.
    #[must_use]
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_id_card_number = ::std::option::Option::Some(
            new_admin_id_card_number.into(),
        );
        self
    }
    /// Authorization letter as PNG, JPG or PDF, Base64, at most 8 MB.
    ///
    /// `AuthFiles` on the wire.
    #[must_use]
    pub fn auth_files(
        mut self,
        auth_files: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.auth_files = ::std::option::Option::Some(auth_files);
        self
    }
}

impl ::std::default::Default for AdminChangeInvitationInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for AdminChangeInvitationInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AdminChangeInvitationInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ChangeAdminOrganizationId",
                "ChangeAdminOrganizationOpenId",
                "NewAdminOpenId",
                "NewAdminName",
                "NewAdminMobile",
                "NewAdminIdCardType",
                "NewAdminIdCardNumber",
                "AuthFiles",
            ],
            [
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(
                &[&["ChangeAdminOrganizationId"], &["ChangeAdminOrganizationOpenId"]],
            ),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.change_admin_organization_id),
            1 => {
                ::tc3_runtime::AsValue::as_value(&self.change_admin_organization_open_id)
            }
            2 => ::tc3_runtime::AsValue::as_value(&self.new_admin_open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.new_admin_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.new_admin_mobile),
            5 => ::tc3_runtime::AsValue::as_value(&self.new_admin_id_card_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.new_admin_id_card_number),
            7 => ::tc3_runtime::AsValue::as_value(&self.auth_files),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for AdminChangeInvitationInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for AdminChangeInvitationInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for AdminChangeInvitationInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for AdminChangeInvitationInfo {
    fn empty() -> Self {
        Self {
            change_admin_organization_id: ::tc3_runtime::Wire::empty(),
            change_admin_organization_open_id: ::tc3_runtime::Wire::empty(),
            new_admin_open_id: ::tc3_runtime::Wire::empty(),
            new_admin_name: ::tc3_runtime::Wire::empty(),
            new_admin_mobile: ::tc3_runtime::Wire::empty(),
            new_admin_id_card_type: ::tc3_runtime::Wire::empty(),
            new_admin_id_card_number: ::tc3_runtime::Wire::empty(),
            auth_files: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.change_admin_organization_id),
            1 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.change_admin_organization_open_id,
                )
            }
            2 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_mobile),
            5 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_id_card_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_id_card_number),
            7 => ::tc3_runtime::decode::slot(map, &mut self.auth_files),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AdminChangeInvitationInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
