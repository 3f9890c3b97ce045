//! Plays the other parties of `contract`: the service, the people who sign, and the platform that posts callbacks.

use std::error::Error as StdError;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use serde_json::json;
use tc3::Credentials;
use tc3::essbasic::callbacks::Sender;
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

use crate::post;

/// What callbacks are signed with.
pub(crate) const TOKEN: &str = "test-callback-token";
/// What they are encrypted with.
pub(crate) const KEY: &str = "0123456789abcdef0123456789ABCDEF";

const SIGNED_PDF: &[u8] = b"%PDF-1.7 sale of 50 tons of tomatoes, signed";

/// A local service.
pub(crate) struct Stage {
    server: Arc<Server>,
}

impl Stage {
    /// Starts it, with a file behind the link to the signed document.
    pub(crate) async fn open() -> Result<Self, Box<dyn StdError>> {
        let server = Server::start(Spec::of_workspace()?, "127.0.0.1:0").await?;
        let files = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let link = format!("http://{}/signed.pdf", files.local_addr()?);
        let app = Router::new().route("/signed.pdf", get(|| async { SIGNED_PDF }));
        tokio::spawn(async { axum::serve(files, app).await });
        let file = json!({"Url": link, "Name": "contract.pdf", "Type": "PDF"});
        let flow = json!({"FlowId": "", "ResourceUrlInfos": [file]});
        let documents = json!({"FlowResourceUrlInfos": [flow], "ErrorMessages": []});
        server.on("DescribeResourceUrlsByFlows").always().answers_with(documents);
        Ok(Self { server: Arc::new(server) })
    }

    /// Where the service is.
    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    /// What it knows callers by.
    pub(crate) fn credentials(&self) -> Result<Credentials, Box<dyn StdError>> {
        Ok(Credentials::new(SECRET_ID, SECRET_KEY)?)
    }

    /// One signer signs, then the other; the platform posts a message each time.
    pub(crate) fn people_sign(&self, flow: &str, address: SocketAddr) {
        let (server, flow) = (Arc::clone(&self.server), flow.to_owned());
        tokio::spawn(async move {
            for (state, code) in [("PART", 2), ("ALL", 4)] {
                tokio::time::sleep(Duration::from_millis(100)).await;
                if let Err(error) = sign(&server, &flow, (state, code), address).await {
                    eprintln!("the signature failed: {error}");
                }
            }
        });
    }
}

async fn sign(
    server: &Server,
    flow: &str,
    (state, code): (&str, i64),
    address: SocketAddr,
) -> Result<(), Box<dyn StdError>> {
    server.advance(flow, Some(state))?;
    let data = json!({"FlowId": flow, "FlowCallbackStatus": code}).to_string();
    let message = Sender::new().token(TOKEN)?.key(KEY)?.message(&format!("m-{code}"), "FlowStatusChange", &data);
    match post::post(address, message).await? {
        200 => Ok(()),
        status => Err(format!("the message was refused with {status}").into()),
    }
}
