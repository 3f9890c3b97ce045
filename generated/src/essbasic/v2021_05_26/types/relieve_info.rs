// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RelieveInfo.yaml

/// What an agreement that ends a contract says. The texts hold Chinese characters, letters, digits and Chinese or English punctuation, but no emoji.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelieveInfo {
    /// Reason for ending the contract.
    ///
    /// - On the wire: `Reason`, String, required
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `合同中的金额写错了`
    pub reason: ::std::string::String,
    /// Clauses that stay in force.
    ///
    /// - On the wire: `RemainInForceItem`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `买卖小狗的交易地点、小狗的品种`
    pub remain_in_force_item: ::std::option::Option<::std::string::String>,
    /// How the costs of the original contract are settled.
    ///
    /// - On the wire: `OriginalExpenseSettlement`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `1000元`
    pub original_expense_settlement: ::std::option::Option<::std::string::String>,
    /// How other matters of the original contract are settled.
    ///
    /// - On the wire: `OriginalOtherSettlement`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `原合同中的补充条款依然生效`
    pub original_other_settlement: ::std::option::Option<::std::string::String>,
    /// Other agreements; they prevail where they contradict the rest of the agreement.
    ///
    /// - On the wire: `OtherDeals`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `解除后1天内部签署新的合同`
    pub other_deals: ::std::option::Option<::std::string::String>,
}

impl RelieveInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(reason: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            reason: reason.into(),
            remain_in_force_item: ::std::option::Option::None,
            original_expense_settlement: ::std::option::Option::None,
            original_other_settlement: ::std::option::Option::None,
            other_deals: ::std::option::Option::None,
        }
    }
    /// Clauses that stay in force.
    ///
    /// `RemainInForceItem` on the wire.
    #[must_use]
    pub fn remain_in_force_item(
        mut self,
        remain_in_force_item: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.remain_in_force_item = ::std::option::Option::Some(
            remain_in_force_item.into(),
        );
        self
    }
    /// How the costs of the original contract are settled.
    ///
    /// `OriginalExpenseSettlement` on the wire.
    #[must_use]
    pub fn original_expense_settlement(
        mut self,
        original_expense_settlement: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.original_expense_settlement = ::std::option::Option::Some(
            original_expense_settlement.into(),
        );
        self
    }
    /// How other matters of the original contract are settled.
    ///
    /// `OriginalOtherSettlement` on the wire.
    #[must_use]
    pub fn original_other_settlement(
        mut self,
        original_other_settlement: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.original_other_settlement = ::std::option::Option::Some(
            original_other_settlement.into(),
        );
        self
    }
    /// Other agreements; they prevail where they contradict the rest of the agreement.
    ///
    /// `OtherDeals` on the wire.
    #[must_use]
    pub fn other_deals(
        mut self,
        other_deals: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.other_deals = ::std::option::Option::Some(other_deals.into());
        self
    }
}

impl ::tc3_runtime::Record for RelieveInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RelieveInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Reason",
                "RemainInForceItem",
                "OriginalExpenseSettlement",
                "OriginalOtherSettlement",
                "OtherDeals",
            ],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.reason),
            1 => ::tc3_runtime::AsValue::as_value(&self.remain_in_force_item),
            2 => ::tc3_runtime::AsValue::as_value(&self.original_expense_settlement),
            3 => ::tc3_runtime::AsValue::as_value(&self.original_other_settlement),
            4 => ::tc3_runtime::AsValue::as_value(&self.other_deals),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for RelieveInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for RelieveInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for RelieveInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for RelieveInfo {
    fn empty() -> Self {
        Self {
            reason: ::tc3_runtime::Wire::empty(),
            remain_in_force_item: ::tc3_runtime::Wire::empty(),
            original_expense_settlement: ::tc3_runtime::Wire::empty(),
            original_other_settlement: ::tc3_runtime::Wire::empty(),
            other_deals: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.reason),
            1 => ::tc3_runtime::decode::slot(map, &mut self.remain_in_force_item),
            2 => ::tc3_runtime::decode::slot(map, &mut self.original_expense_settlement),
            3 => ::tc3_runtime::decode::slot(map, &mut self.original_other_settlement),
            4 => ::tc3_runtime::decode::slot(map, &mut self.other_deals),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RelieveInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
