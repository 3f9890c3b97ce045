//! The macros that generated files end with. Each takes the table of one item and writes what follows from it.
//!
//! | macro | what it takes | what it writes |
//! |---|---|---|
//! | `request!`, `response!`, `structure!` | fields with their facts | the table, access by index, `Debug`, `PartialEq`, JSON |
//! | `text_enum!`, `integer_enum!` | the values of an open enum | the enum and everything it implements |
//! | `error_codes!` | the codes of a service | `ErrorCode` and its table |
//! | `escapes!`, in `client/macros.rs` | the types of a client | its methods for what the types do not know |
//! | `blocking_client!`, in `blocking/macros.rs` | the methods of a client | the client without async |
//!
//! No proc-macro: a consumer compiles these as fast as code that stands in the file.

/// The table of a request: `request! { PingRequest { 0 name: "Name", required(); } rules [] }`.
#[macro_export]
macro_rules! request {
    ($name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* } $(rules $rules:expr)?) => {
        $crate::record! { $name { $($index $field $wire [$($facts)?];)* } [$($rules)?] }
        $crate::member! { $name { $($field [$($optional)?]),* } {} }
        $crate::serialize! { $name }
        $crate::serde_full! { $crate::deserialize! { $name } }
    };
}

/// The table of a response: `response! { PingResponse { 0 request_id: "RequestId"; } }`.
#[macro_export]
macro_rules! response {
    ($name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* }) => {
        $crate::record! { $name { $($index $field $wire [$($facts)?];)* } [] }
        $crate::member! { $name { $($field [$($optional)?]),* } { _metadata: $crate::ResponseMetadata::default() } }
        $crate::default! { $name }
        $crate::deserialize! { $name }
        $crate::serde_full! { $crate::serialize! { $name } }

        impl $name {
            /// How often the call was sent, and which members are not as documented.
            #[must_use]
            pub fn metadata(&self) -> &$crate::ResponseMetadata {
                &self._metadata
            }
        }

        impl $crate::Response for $name {
            fn metadata_mut(&mut self) -> &mut $crate::ResponseMetadata {
                &mut self._metadata
            }
        }
    };
}

/// The table of a type that requests, responses or both of them hold.
#[macro_export]
macro_rules! structure {
    (sent $name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* } $(rules $rules:expr)?) => {
        $crate::record! { $name { $($index $field $wire [$($facts)?];)* } [$($rules)?] }
        $crate::member! { $name { $($field [$($optional)?]),* } {} }
        $crate::serialize! { $name }
        $crate::serde_full! { $crate::deserialize! { $name } }
    };
    (received $name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* }) => {
        $crate::record! { $name { $($index $field $wire [$($facts)?];)* } [] }
        $crate::member! { $name { $($field [$($optional)?]),* } {} }
        $crate::default! { $name }
        $crate::deserialize! { $name }
        $crate::serde_full! { $crate::serialize! { $name } }
    };
    (both $name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* } $(rules $rules:expr)?) => {
        $crate::record! { $name { $($index $field $wire [$($facts)?];)* } [$($rules)?] }
        $crate::member! { $name { $($field [$($optional)?]),* } {} }
        $crate::serialize! { $name }
        $crate::deserialize! { $name }
    };
}

/// The table, access by index, and what follows from both.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident { $($index:literal $field:ident $wire:literal [$($facts:expr)?];)* } [$($rules:expr)?]) => {
        #[allow(deprecated)]
        impl $crate::Record for $name {
            const SHAPE: &'static $crate::validate::Shape<'static> = {
                #[allow(unused_imports)]
                use $crate::table::*;
                &$crate::validate::Shape {
                    name: ::core::stringify!($name),
                    fields: &$crate::validate::Field::table([$($wire),*], [$($(($index, $facts),)?)*]),
                    rules: $crate::rules!($($rules)?),
                }
            };

            #[inline]
            #[allow(unused_variables)]
            fn member(&self, index: usize) -> ::core::option::Option<&dyn $crate::Member> {
                match index {
                    $($index => ::core::option::Option::Some(&self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            #[allow(unused_variables)]
            fn member_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::Member> {
                match index {
                    $($index => ::core::option::Option::Some(&mut self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug::object(self, f)
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::copy::object(self)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::equal::object(self, other)
            }
        }
    };
}

/// The value of a field that nothing was put into.
#[doc(hidden)]
#[macro_export]
macro_rules! empty {
    () => {
        $crate::Member::empty()
    };
    (Option) => {
        ::core::option::Option::None
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! rules {
    () => {
        &[]
    };
    ($rules:expr) => {
        &$rules
    };
}

/// How a struct stands in a member or in a list.
#[doc(hidden)]
#[macro_export]
macro_rules! member {
    ($name:ident { $($field:ident [$($optional:ident)?]),* } { $($more:ident: $value:expr)? }) => {
        #[allow(deprecated)]
        impl $crate::Member for $name {
            #[inline]
            fn empty() -> Self {
                Self { $($field: $crate::empty!($($optional)?),)* $($more: $value)? }
            }

            #[inline]
            fn view(&self) -> $crate::validate::Value<'_> {
                $crate::validate::Value::Object(self)
            }

            #[inline]
            fn slot(&mut self) -> $crate::member::Slot<'_> {
                $crate::member::Slot::Object(self)
            }
        }
    };
}

/// A struct with every field empty, for tests of code that uses responses.
#[doc(hidden)]
#[macro_export]
macro_rules! default {
    ($name:ident) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::Member::empty()
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! serialize {
    ($name:ident) => {
        impl $crate::serde_core::Serialize for $name {
            #[inline]
            fn serialize<__S: $crate::serde_core::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::encode::object(self, serializer)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> $crate::serde_core::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<__D: $crate::serde_core::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::decode::strict(deserializer)
            }
        }
    };
}

/// Items that exist with the feature `serde-full` of this crate alone.
#[cfg(feature = "serde-full")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_full {
    ($($item:item)*) => { $($item)* };
}

/// Items that exist with the feature `serde-full` of this crate alone.
#[cfg(not(feature = "serde-full"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_full {
    ($($item:item)*) => {};
}

/// An open enum of texts.
///
/// `text_enum! { /// What it says. pub enum Switch, UnknownSwitch { /// Open it. Open = "OPEN", } }`
#[macro_export]
macro_rules! text_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident, $unknown:ident {
            $($(#[$of_value:meta])* $value:ident = $wire:literal,)*
        }
    ) => {
        $crate::open_enum! {
            $(#[$attribute])*
            pub enum $name, $crate::Unknown<Self> { $($(#[$of_value])* $value,)* }
        }

        #[doc = ::core::concat!("A value of [`", ::core::stringify!($name), "`] that this version does not know.")]
        pub type $unknown = $crate::Unknown<$name>;

        $crate::text_values! { $name { $($value = $wire,)* } }

        impl $crate::Member for $name {
            #[inline]
            fn empty() -> Self {
                $crate::OpenEnum::from_wire("")
            }

            #[inline]
            fn view(&self) -> $crate::validate::Value<'_> {
                $crate::open::view(self)
            }

            #[inline]
            fn slot(&mut self) -> $crate::member::Slot<'_> {
                $crate::member::Slot::Choice(self)
            }
        }

        impl $crate::serde_core::Serialize for $name {
            #[inline]
            fn serialize<__S: $crate::serde_core::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::deserialize! { $name }
    };
}

/// An open enum of integers.
///
/// `integer_enum! { /// What it says. pub enum Kind, UnknownKind { /// A person. Person = 1, } }`
#[macro_export]
macro_rules! integer_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident, $unknown:ident {
            $($(#[$of_value:meta])* $value:ident = $wire:literal,)*
        }
    ) => {
        $crate::open_enum! {
            $(#[$attribute])*
            pub enum $name, $crate::Unknown<Self, i64> { $($(#[$of_value])* $value,)* }
        }

        #[doc = ::core::concat!("A value of [`", ::core::stringify!($name), "`] that this version does not know.")]
        pub type $unknown = $crate::Unknown<$name, i64>;

        #[allow(deprecated)]
        impl $name {
            /// The value on the wire.
            #[must_use]
            #[inline]
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Unknown(unknown) => unknown.value(),
                }
            }

            /// The known value with this wire value. `From` takes any value.
            ///
            /// # Errors
            ///
            /// The value is not known; the error lists those that are.
            #[inline]
            pub fn parse(value: i64) -> ::core::result::Result<Self, $crate::UnknownValue> {
                $crate::open::parse_integer(value)
            }
        }

        impl $crate::IntegerEnum for $name {
            const TABLE: $crate::open::IntegerTable<Self> = $crate::open::IntegerTable {
                name: ::core::stringify!($name),
                known: Self::KNOWN,
                wire: &[$($wire),*],
                value: Self::value,
                unknown: Self::Unknown,
            };
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                $crate::IntegerEnum::from_wire(value)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                $crate::open::parse_integer_text(text)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(&self.value(), state);
            }
        }

        impl $crate::Member for $name {
            #[inline]
            fn empty() -> Self {
                $crate::IntegerEnum::from_wire(0)
            }

            #[inline]
            fn view(&self) -> $crate::validate::Value<'_> {
                $crate::open::view_integer(self)
            }

            #[inline]
            fn slot(&mut self) -> $crate::member::Slot<'_> {
                $crate::member::Slot::IntegerChoice(self)
            }
        }

        impl $crate::serde_core::Serialize for $name {
            #[inline]
            fn serialize<__S: $crate::serde_core::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        $crate::deserialize! { $name }
    };
}

/// The enum itself, and what does not depend on what its values are.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident, $held:ty { $($(#[$of_value:meta])* $value:ident,)* }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of_value])* $value,)*
            /// A value that this version does not know.
            Unknown($held),
        }

        #[allow(deprecated)]
        impl $name {
            /// Every known value.
            pub const KNOWN: &'static [Self] = &[$(Self::$value),*];

            /// Whether this version knows the value.
            #[must_use]
            #[inline]
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unknown(_))
            }
        }

        impl ::core::cmp::Eq for $name {}
    };
}

/// What an enum of texts has besides, whether it holds values or error codes.
#[doc(hidden)]
#[macro_export]
macro_rules! text_values {
    ($name:ident { $($value:ident = $wire:literal,)* }) => {
        #[allow(deprecated)]
        impl $name {
            /// The value on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Unknown(unknown) => unknown.as_str(),
                }
            }

            /// The known value with this wire value. `From` takes any value.
            ///
            /// # Errors
            ///
            /// The value is not known; the error names the nearest one that is.
            #[inline]
            pub fn parse(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                $crate::open::parse(text)
            }
        }

        impl $crate::OpenEnum for $name {
            const TABLE: $crate::open::Table<Self> = $crate::open::Table {
                name: ::core::stringify!($name),
                known: Self::KNOWN,
                wire: &[$($wire),*],
                as_str: Self::as_str,
                unknown: Self::Unknown,
            };
        }

        impl<__T: ::core::convert::Into<::std::string::String>> ::core::convert::From<__T> for $name {
            #[inline]
            fn from(text: __T) -> Self {
                $crate::OpenEnum::from_wire(text)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                $crate::open::parse(text)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::open::display(self.as_str(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }
    };
}

/// The error codes of a service, as an open enum called `ErrorCode`.
#[macro_export]
macro_rules! error_codes {
    ($($value:ident = $wire:literal {
        meaning: $meaning:literal,
        $(remedy: $remedy:literal,)?
        retry: $retry:ident,
        $(common: $common:literal,)?
        $(actions: $actions:expr,)?
    })*) => {
        $crate::open_enum! {
            /// Why the service refused a call.
            pub enum ErrorCode, $crate::Unknown<Self> {
                $(
                    #[doc = ::core::concat!("`", $wire, "`")]
                    #[doc = ""]
                    #[doc = $meaning]
                    $(
                        #[doc = ""]
                        #[doc = ::core::concat!("What to do: ", $remedy)]
                    )?
                    $value,
                )*
            }
        }
        $crate::text_values! { ErrorCode { $($value = $wire,)* } }

        /// What is documented about each known code, in the order of [`ErrorCode::KNOWN`].
        #[allow(clippy::needless_update)]
        static TABLE: &[$crate::CodeInfo] = &[$($crate::CodeInfo {
            code: $wire,
            meaning: $meaning,
            retry: $crate::RetryClass::$retry,
            $(remedy: $remedy,)?
            $(common: $common,)?
            $(actions: &$actions,)?
            ..$crate::CodeInfo::PLAIN
        },)*];

        impl ErrorCode {
            /// What the code means, if it is known.
            #[must_use]
            pub fn meaning(&self) -> ::core::option::Option<&'static str> {
                self.info().and_then($crate::CodeInfo::meaning)
            }

            /// What to do about it, if it is known.
            #[must_use]
            pub fn remedy(&self) -> ::core::option::Option<&'static str> {
                self.info().and_then($crate::CodeInfo::remedy)
            }

            /// When the call may be sent again; of an unknown code by its prefix.
            #[must_use]
            pub fn retry(&self) -> $crate::RetryClass {
                $crate::CodeInfo::retry(TABLE, self.as_str())
            }

            /// Whether the documentation lists the code for this action, or for every action.
            #[must_use]
            pub fn documented_for(&self, action: &str) -> bool {
                self.info().is_some_and(|info| info.documented_for(action))
            }

            fn info(&self) -> ::core::option::Option<&'static $crate::CodeInfo> {
                $crate::CodeInfo::find(TABLE, self.as_str())
            }
        }

        impl $crate::ErrorCode for ErrorCode {
            fn from_wire(text: ::std::string::String) -> Self {
                $crate::OpenEnum::from_wire(text)
            }

            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn meaning(&self) -> ::core::option::Option<&'static str> {
                self.meaning()
            }

            fn remedy(&self) -> ::core::option::Option<&'static str> {
                self.remedy()
            }

            fn retry(&self) -> $crate::RetryClass {
                self.retry()
            }

            fn documented_for(&self, action: &str) -> bool {
                self.documented_for(action)
            }
        }
    };
}
