//! Formats numbers as Rust literals, negative ones with their sign.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An integer without a type suffix.
pub(super) fn integer(value: i64) -> TokenStream {
    let size = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#size) } else { quote!(#size) }
}

/// An integer without a type suffix.
pub(super) fn unsigned(value: u64) -> TokenStream {
    let value = Literal::u64_unsuffixed(value);
    quote!(#value)
}

/// A float without a type suffix; what is not finite becomes zero.
pub(super) fn float(value: f64) -> TokenStream {
    let size = Literal::f64_unsuffixed(if value.is_finite() { value.abs() } else { 0.0 });
    if value < 0.0 { quote!(-#size) } else { quote!(#size) }
}
