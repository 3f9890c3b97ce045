//! Generates how the pages of an action are requested.

/// The table of a request with pages, and how items are taken out of one if they are of one list:
/// `paged! { ListRequest, offset(&["Offset"]).items(&[&["Names"]]); String, response => response.names }`.
#[macro_export]
macro_rules! paged {
    ($request:ident, $paging:expr $(; $item:ty, $response:ident => $items:expr)?) => {
        #[allow(deprecated)]
        impl $crate::paging::Paged for $request {
            const PAGING: &'static $crate::paging::Paging = {
                use $crate::paging::*;
                &$paging
            };
        }

        $(
            #[allow(deprecated)]
            impl $crate::paging::PagedItems for $request {
                type Item = $item;

                #[inline]
                fn items($response: <Self as $crate::Action>::Response) -> ::std::vec::Vec<$item> {
                    $items
                }
            }
        )?
    };
}
