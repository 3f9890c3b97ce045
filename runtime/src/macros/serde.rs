//! Generates `Serialize` and `Deserialize`, with the functions of this crate.

#[doc(hidden)]
#[macro_export]
macro_rules! serialize {
    ($name:ident, $($write:tt)*) => {
        impl $crate::serde_core::Serialize for $name {
            #[inline]
            fn serialize<__S: $crate::serde_core::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $($write)*(self, serializer)
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
