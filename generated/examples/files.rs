//! Uploads a file by its path, and downloads one: `cargo run -p tc3 --features essbasic --example files`

mod local;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use tc3::essbasic::{Client, Operator, UploadFile, UploadFilesRequest, UploadPurpose};
use tc3::{Binary, Credentials};
use tc3_mock::{SECRET_ID, SECRET_KEY};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client: Client =
        Client::builder().credentials(Credentials::new(SECRET_ID, SECRET_KEY)?).endpoint(local::server()?).build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));

    let folder = std::env::temp_dir().join(format!("tc3-files-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let contract = folder.join("contract.pdf");
    std::fs::write(&contract, b"%PDF-1.7")?;

    let file = UploadFile::new(Binary::from_file(&contract)?).file_name("contract.pdf");
    let request = UploadFilesRequest::new(UploadPurpose::Document).file_infos(vec![file]);
    let response = client.upload_files(&request).await?;
    println!("{} file, request id {}", response.file_ids.len(), response.request_id);

    // At most 50 MiB. Whole or not at all: a download that fails leaves what was there.
    let copy = folder.join("copy.pdf");
    client.download_to(&link()?, &copy, 50 << 20).await?;
    println!("{} bytes back", std::fs::metadata(&copy)?.len());
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

/// A link as answers hold them: here to a server that has one file.
fn link() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let link = format!("http://{}/contract.pdf?token=secret", listener.local_addr()?);
    thread::spawn(move || -> std::io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        let _ = stream.read(&mut [0; 4096])?;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n%PDF-1.7")
    });
    Ok(link)
}
