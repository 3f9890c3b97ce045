//! The macro that generated files of callbacks end with.

/// An open enum of the messages of a service.
///
/// `events! { /// What a message reports. pub enum Event { /// A flow changed. FlowChanged(FlowChangedEvent) = "FlowChanged", } }`
#[macro_export]
macro_rules! events {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$of_event:meta])* $event:ident($data:ident) = $kind:literal,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of_event])* $event(::std::boxed::Box<$data>),)*
            /// A message of a type that this version does not know, or whose data is no object.
            Unknown($crate::callbacks::UnknownEvent),
        }

        #[allow(deprecated)]
        impl $name {
            /// The types of messages that this version knows.
            pub const KINDS: &'static [&'static str] = &[$($kind),*];

            /// The type of the message, `MsgType`.
            #[must_use]
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$event(_) => $kind,)*
                    Self::Unknown(unknown) => unknown.kind(),
                }
            }
        }

        $crate::serde_full! {
            /// The data of the message.
            #[allow(deprecated)]
            impl $crate::serde_core::Serialize for $name {
                fn serialize<__S: $crate::serde_core::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    match self {
                        $(Self::$event(data) => $crate::serde_core::Serialize::serialize(&**data, serializer),)*
                        Self::Unknown(unknown) => $crate::serde_core::Serialize::serialize(unknown, serializer),
                    }
                }
            }
        }

        #[allow(deprecated)]
        impl $crate::callbacks::Event for $name {
            fn read(kind: &str, data: &str) -> $crate::callbacks::Read<Self> {
                match kind {
                    $($kind => $crate::callbacks::typed::<$data, Self>(kind, data, Self::$event, Self::Unknown),)*
                    _ => $crate::callbacks::Read::new(Self::Unknown($crate::callbacks::UnknownEvent::new(kind, data))),
                }
            }
        }
    };
}
