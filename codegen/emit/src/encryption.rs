//! Emits encrypted calls (beneath TLS) for services with an action that carries them.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Action, Envelope, Service};

use super::doc::{Doc, code};
use super::file::Item;
use super::names::Scope;
use super::walkthrough::{self, Sample};

/// The cargo feature with which they exist.
const FEATURE: &str = "encryption";

/// Whether a service has an action that carries encrypted calls.
pub(super) fn exists(service: &Service) -> bool {
    carrier(service).is_some()
}

/// What users need of the runtime for them.
pub(super) fn export() -> TokenStream {
    quote!(
        #[cfg(feature = #FEATURE)]
        pub use tc3_runtime::encryption;
    )
}

fn carrier(service: &Service) -> Option<(&Action, &Envelope)> {
    service.actions.iter().find_map(|action| Some((action, action.envelope.as_ref()?)))
}

/// The names of the members, and the method of the client.
pub(super) fn items(scope: &Scope<'_>) -> Vec<Item> {
    let Some((action, envelope)) = carrier(scope.service) else { return Vec::new() };
    let gate = quote!(#[cfg(feature = #FEATURE)]);
    let table = table(scope, action, envelope);
    let doc = Doc::default()
        .line(format!(
            "Calls actions encrypted beneath TLS, carried by {}: each request with a new initialization vector, each answer \
             only if its signature is right.",
            code(&action.name.value)
        ));
    let doc = match example(scope) {
        Some(example) => doc.line("# Example").example(example),
        None => doc,
    };
    let doc = doc.attributes();
    let method = quote! {
        #doc
        #[must_use]
        pub fn encrypted<'a>(
            &'a self,
            keys: &'a rt::encryption::EncryptionKeys,
        ) -> rt::encryption::Encrypted<'a, ErrorCode> {
            rt::encryption::Encrypted::new(&self.inner, self.operator(), &ENVELOPE, keys)
        }
    };
    vec![Item::Rust(quote!(#gate #table)), Item::Block { head: quote!(#gate impl Client), parts: vec![method] }]
}

/// The lines of an example that calls an action encrypted.
pub(super) fn example(scope: &Scope<'_>) -> Option<Vec<String>> {
    let (carrier, _) = carrier(scope.service)?;
    let id = walkthrough::first_action(scope).filter(|id| scope.service[*id].name.value != carrier.name.value)?;
    let Sample { krate, path, names, request, .. } = walkthrough::sample(scope, id);
    let lines = [
        format!("use {krate}::encryption::EncryptionKeys;"),
        format!("use {path}::{{{}}};", names.join(", ")),
        String::new(),
        "# async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        "let keys = EncryptionKeys::aes(\"key of 16 bytes.\", \"another key, for signatures\")?;".to_owned(),
        format!("let request = {request};"),
        "let response = client.encrypted(&keys).call(&request).await?;".to_owned(),
        "println!(\"{}\", response.request_id);".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ];
    Some(lines.into())
}

/// The method of the client without async.
pub(super) fn blocking(service: &Service) -> Option<Item> {
    carrier(service)?;
    let doc = Doc::default().line("Calls actions encrypted; see [`super::Client::encrypted`].").attributes();
    let method = quote! {
        #doc
        #[must_use]
        pub fn encrypted<'a>(
            &'a self,
            keys: &'a rt::encryption::EncryptionKeys,
        ) -> rt::encryption::BlockingEncrypted<'a, super::ErrorCode> {
            rt::encryption::BlockingEncrypted::new(self.0.encrypted(keys))
        }
    };
    Some(Item::Block { head: quote!(#[cfg(feature = #FEATURE)] impl Client), parts: vec![method] })
}

fn table(scope: &Scope<'_>, action: &Action, envelope: &Envelope) -> TokenStream {
    let (root, request) = (&scope.root, scope.struct_name(action.request));
    let Envelope { action, application, iv, data, signature } = envelope;
    let application = match (application, &scope.service.operator) {
        (Some(name), Some(operator)) => {
            let field = operator.field.as_str();
            let path = operator.parts.first().map(|part| part.path.as_slice()).unwrap_or_default();
            let path = path.iter().map(|step| scope.service.field(*step).wire.value.as_str());
            quote!(Some((#name, &[#field #(, #path)*])))
        }
        _ => quote!(None),
    };
    quote! {
        static ENVELOPE: rt::encryption::Envelope = rt::encryption::Envelope {
            info: <#root::actions::#request as rt::Action>::INFO,
            action: #action,
            application: #application,
            iv: #iv,
            data: #data,
            signature: #signature,
        };
    }
}
