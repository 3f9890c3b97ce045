//! Generates open enums of texts and of integers, which differ only in the type of their values.

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
        $crate::text_values! {
            $(#[$attribute])*
            pub enum $name { $($(#[$of_value])* $value = $wire,)* }
        }

        #[doc = ::core::concat!("A value of [`", ::core::stringify!($name), "`] that this version does not know.")]
        pub type $unknown = $crate::Unknown<$name>;

        $crate::enum_member! { $name is Text }
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
                variants: &[$(::core::stringify!($value)),*],
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

        $crate::wire_value! { $name is Integer by value }
        $crate::enum_member! { $name is Integer }
    };
}

/// An open enum of texts, whether it holds values or error codes.
#[doc(hidden)]
#[macro_export]
macro_rules! text_values {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $($(#[$of_value:meta])* $value:ident = $wire:literal,)* }
    ) => {
        $crate::open_enum! {
            $(#[$attribute])*
            pub enum $name, $crate::Unknown<Self> { $($(#[$of_value])* $value,)* }
        }

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
                variants: &[$(::core::stringify!($value)),*],
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

        $crate::wire_value! { $name is Text by as_str }
    };
}

/// The enum itself, and what does not depend on its values.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident, $held:ty { $($(#[$of_value:meta])* $value:ident,)* }
    ) => {
        $(#[$attribute])*
        #[derive(Clone)]
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
    };
}

/// What follows from the value on the wire: text and `Debug`, comparison, hash.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_value {
    ($name:ident is $kind:ident by $get:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::open::$kind::debug(self, f)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::open::$kind::display(self, f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                $crate::open::$kind::parse(text)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.$get() == other.$get()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(&self.$get(), state);
            }
        }
    };
}

/// An enum as the value of a field, in both directions.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_member {
    ($name:ident is $kind:ident) => {
        impl $crate::member::Generated for $name {
            type Kind = $crate::open::$kind;
        }

        $crate::serialize! { $name, $crate::open::$kind::serialize }
        $crate::deserialize! { $name }
    };
}
