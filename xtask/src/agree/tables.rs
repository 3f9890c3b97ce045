//! Lists the public items that the macros of the runtime generate from tables: enums, error codes, messages, and traits
//! of structs.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// What a table makes.
#[derive(Default)]
pub(super) struct Table {
    /// Public items.
    pub(super) items: Vec<Ident>,
    /// Uses of an item or of one of its members: parameters and body of a function.
    pub(super) uses: Vec<(Ident, Option<Ident>, TokenStream)>,
}

/// What a macro makes of its tokens; nothing where it is no table.
pub(super) fn of(call: &syn::Macro) -> Option<Table> {
    let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
    let mut table = Table::default();
    match call.path.segments.last()?.ident.to_string().as_str() {
        "text_enum" => table.enumeration(&tokens, true)?,
        "integer_enum" => table.enumeration(&tokens, false)?,
        "error_codes" => {
            let name = format_ident!("ErrorCode");
            table.values(&name, &tokens);
            table.items.push(name);
        }
        "request" => table.traits(words(&tokens).first()?, &["Serialize"]),
        "response" => {
            let name = words(&tokens).into_iter().next()?;
            table.traits(&name, &["Default", "Deserialize"]);
            table.push(&name, "metadata", quote!((this: &#name) { let _ = #name::metadata(this); }));
        }
        "structure" => {
            let words = words(&tokens);
            let traits: &[&str] = match words.first()?.to_string().as_str() {
                "sent" => &["Serialize"],
                "received" => &["Default", "Deserialize"],
                _ => &["Serialize", "Deserialize"],
            };
            table.traits(words.get(1)?, traits);
        }
        "paged" => table.pages(&tokens)?,
        "events" => table.messages(&tokens)?,
        _ => return None,
    }
    Some(table)
}

/// The identifiers outside of any bracket.
fn words(tokens: &[TokenTree]) -> Vec<Ident> {
    let word = |tree: &TokenTree| match tree {
        TokenTree::Ident(word) => Some(word.clone()),
        _ => None,
    };
    tokens.iter().filter_map(word).collect()
}

impl Table {
    fn push(&mut self, owner: &Ident, member: &str, code: TokenStream) {
        self.uses.push((owner.clone(), Some(format_ident!("{member}")), code));
    }

    /// `Request, offset(…); Item, response => response.items`, where the second half may not be there.
    fn pages(&mut self, tokens: &[TokenTree]) -> Option<()> {
        let request = words(tokens).into_iter().next()?;
        self.implements(&request, "Paged", &quote!(::tc3_runtime::paging::Paged));
        let is = |tree: &TokenTree, sign: char| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign);
        let mut parts = tokens.split(|tree| is(tree, ';'));
        let item: Option<TokenStream> =
            parts.nth(1).map(|part| part.iter().take_while(|tree| !is(tree, ',')).cloned().collect());
        if let Some(item) = item {
            let code = quote!((item: <#request as ::tc3_runtime::paging::PagedItems>::Item) { let _: #item = item; });
            self.push(&request, "PagedItems", code);
        }
        Some(())
    }

    /// `pub enum Name, UnknownName { #[doc = "…"] Value = "VALUE", … }`, with attributes before it.
    fn enumeration(&mut self, tokens: &[TokenTree], of_text: bool) -> Option<()> {
        let words = words(tokens);
        let [_, _, name, unknown] = words.as_slice() else { return None };
        let Some(TokenTree::Group(body)) = tokens.last() else { return None };
        let body: Vec<TokenTree> = body.stream().into_iter().collect();
        self.values(name, &body);
        self.uses.push((unknown.clone(), None, quote!((_: &#unknown) {})));
        self.push(name, "Unknown", quote!((this: #name) { if let #name::Unknown(..) = this {} }));
        self.push(name, "KNOWN", quote!(() { let _: &'static [#name] = #name::KNOWN; }));
        self.push(name, "is_known", quote!((this: &#name) { let _: bool = #name::is_known(this); }));
        self.implements(name, "Clone", &quote!(Clone));
        self.implements(name, "Eq", &quote!(Eq));
        self.implements(name, "Hash", &quote!(::std::hash::Hash));
        self.implements(name, "Display", &quote!(::std::fmt::Display));
        self.implements(name, "FromStr", &quote!(::std::str::FromStr));
        self.traits(name, &["Serialize", "Deserialize"]);
        let (get, value, given) =
            if of_text { ("as_str", quote!(&str), quote!(String)) } else { ("value", quote!(i64), quote!(i64)) };
        let method = format_ident!("{get}");
        self.push(name, get, quote!((this: &#name) { let _: #value = #name::#method(this); }));
        let parsed = quote!(Result<#name, ::tc3_runtime::UnknownValue>);
        self.push(name, "parse", quote!((value: #value) { let _: #parsed = #name::parse(value); }));
        self.implements(name, "From", &quote!(From<#given>));
        self.items.extend([name.clone(), unknown.clone()]);
        Some(())
    }

    /// `pub enum Event { #[doc = "…"] FlowChanged(FlowChangedEvent) = "FlowChanged", … }`, with attributes before it.
    fn messages(&mut self, tokens: &[TokenTree]) -> Option<()> {
        let name = words(tokens).pop()?;
        let TokenTree::Group(body) = tokens.last()? else { return None };
        let body: Vec<TokenTree> = body.stream().into_iter().collect();
        for pair in body.windows(2) {
            if let [TokenTree::Ident(variant), TokenTree::Group(data)] = pair {
                let data = data.stream();
                let code = quote!((data: Box<#data>) -> #name { #name::#variant(data) });
                self.uses.push((name.clone(), Some(variant.clone()), code));
            }
        }
        self.push(&name, "Unknown", quote!((this: #name) { if let #name::Unknown(..) = this {} }));
        self.push(&name, "KINDS", quote!(() { let _: &'static [&'static str] = #name::KINDS; }));
        self.push(&name, "kind", quote!((this: &#name) { let _: &str = #name::kind(this); }));
        self.implements(&name, "Debug", &quote!(::std::fmt::Debug));
        self.implements(&name, "Clone", &quote!(Clone));
        self.implements(&name, "Event", &quote!(::tc3_runtime::callbacks::Event));
        self.items.push(name);
        Some(())
    }

    /// `Value = "VALUE"`, whatever stands behind it.
    fn values(&mut self, owner: &Ident, tokens: &[TokenTree]) {
        for pair in tokens.windows(2) {
            if let [TokenTree::Ident(value), TokenTree::Punct(sign)] = pair
                && sign.as_char() == '='
            {
                self.uses.push((owner.clone(), Some(value.clone()), quote!(() -> #owner { #owner::#value })));
            }
        }
    }

    /// The traits that every table brings, and some more.
    fn traits(&mut self, owner: &Ident, more: &[&str]) {
        self.implements(owner, "Debug", &quote!(::std::fmt::Debug));
        self.implements(owner, "PartialEq", &quote!(PartialEq));
        for name in more {
            let bound = match *name {
                "Serialize" => quote!(::tc3_runtime::serde_core::Serialize),
                "Deserialize" => quote!(for<'de> ::tc3_runtime::serde_core::Deserialize<'de>),
                _ => quote!(Default),
            };
            self.implements(owner, name, &bound);
        }
    }

    fn implements(&mut self, owner: &Ident, name: &str, bound: &TokenStream) {
        self.push(owner, name, quote!(() { fn is<T: #bound>() {} is::<#owner>(); }));
    }
}
