//! Generates structs: requests, responses, and the types that they hold.

/// The table of a request: `request! { PingRequest { 0 name: "Name", required(); } rules [] }`.
#[macro_export]
macro_rules! request {
    ($name:ident { $($fields:tt)* } $(rules $rules:expr)?) => {
        $crate::record! { sent $name { $($fields)* } {} [$($rules)?] }
    };
}

/// The table of a response: `response! { PingResponse { 0 request_id: "RequestId"; } }`.
#[macro_export]
macro_rules! response {
    ($name:ident { $($fields:tt)* }) => {
        $crate::record! { received $name { $($fields)* } { _metadata: $crate::ResponseMetadata::default() } [] }

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
///
/// `structure! { sent Signer { 0 name: "Name", required(); } rules [] }`; besides `sent` there are `received` and `both`.
#[macro_export]
macro_rules! structure {
    ($direction:ident $name:ident { $($fields:tt)* } $(rules $rules:expr)?) => {
        $crate::record! { $direction $name { $($fields)* } {} [$($rules)?] }
    };
}

/// The table, access by index, and what follows from both.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $direction:ident
        $name:ident { $($index:literal $field:ident: $($optional:ident)? $wire:literal $(, $facts:expr)?;)* }
        { $($more:ident: $value:expr)? }
        [$($rules:expr)?]
    ) => {
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
            fn unset() -> Self {
                Self { $($field: $crate::unset!($($optional)?),)* $($more: $value)? }
            }

            #[inline]
            #[allow(unused_variables, unreachable_code)]
            fn member(&self, index: usize) -> ::core::option::Option<&dyn $crate::Member> {
                let member: &dyn $crate::Member = match index {
                    $($index => &self.$field,)*
                    _ => return ::core::option::Option::None,
                };
                ::core::option::Option::Some(member)
            }

            #[inline]
            #[allow(unused_variables, unreachable_code)]
            fn member_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::Member> {
                let member: &mut dyn $crate::Member = match index {
                    $($index => &mut self.$field,)*
                    _ => return ::core::option::Option::None,
                };
                ::core::option::Option::Some(member)
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

        $crate::json! { $direction $name }
    };
}

/// The value of a field that nothing was put into.
#[doc(hidden)]
#[macro_export]
macro_rules! unset {
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

/// The directions in which a struct is JSON. What only comes from the service can be built with every field unset, for
/// tests of code that uses it.
#[doc(hidden)]
#[macro_export]
macro_rules! json {
    (sent $name:ident) => {
        $crate::serialize! { $name, $crate::encode::object }
        $crate::serde_full! { $crate::deserialize! { $name } }
    };
    (received $name:ident) => {
        $crate::deserialize! { $name }
        $crate::serde_full! { $crate::serialize! { $name, $crate::encode::object } }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::unset()
            }
        }
    };
    (both $name:ident) => {
        $crate::serialize! { $name, $crate::encode::object }
        $crate::deserialize! { $name }
    };
}
