//! Generates the error codes of a service.

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
        $crate::text_values! {
            /// Why the service refused a call.
            pub enum ErrorCode {
                $(
                    #[doc = ::core::concat!("`", $wire, "`")]
                    #[doc = ""]
                    #[doc = $meaning]
                    $(
                        #[doc = ""]
                        #[doc = ::core::concat!("What to do: ", $remedy)]
                    )?
                    $value = $wire,
                )*
            }
        }

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
