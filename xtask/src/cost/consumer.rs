//! Measures what a program pays that calls one action, ten, or all of them.

use std::fmt::Write as _;
use std::path::Path;

use tc3_spec::model::{Action, Service, rust_name};

use super::timing::{Build, Crate, in_turn, median};

use crate::failed;

/// How many actions the programs call; there may be fewer.
const CALLED: [(&str, usize); 3] = [("one", 1), ("ten", 10), ("all", usize::MAX)];

/// Writes the programs, builds each alone, and prints a table.
pub(super) fn measure(workspace: &Path, scratch: &Path, service: &str, runs: usize) -> Result<String, String> {
    let model = tc3_spec::check(&tc3_files::spec(&workspace.join("spec"))?).map_err(|_| "the spec has errors")?;
    let named = |known: &&Service| known.newest && known.name.value == service;
    let service = model.services.iter().find(named).ok_or_else(|| format!("the spec has no service `{service}`"))?;
    let mut table = String::from("| a consumer that calls | `cargo check`, CPU | release build, CPU |\n|---|---|---|");
    for (name, most) in CALLED {
        let folder = scratch.join(format!("consumer-{name}"));
        write(&folder, workspace, service, most)?;
        let consumer = Crate::new(&format!("consumer-{name}"), folder, scratch.join("consumers"))?;
        let time = |build| in_turn(&[&consumer], build, runs).map(|runs| runs.first().map_or(0.0, |runs| median(runs)));
        let (check, release) = (time(Build::Check)?, time(Build::Release)?);
        // Writing to a String cannot fail.
        let _ = write!(table, "\n| {name} | {check:.2} s | {release:.2} s |");
    }
    Ok(table)
}

fn write(folder: &Path, workspace: &Path, service: &Service, most: usize) -> Result<(), String> {
    let generated = workspace.join("generated");
    let generated = std::path::absolute(&generated).map_err(|error| format!("no current directory: {error}"))?;
    let name = folder.file_name().unwrap_or_default();
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         tc3 = {{ path = {generated:?}, features = [{:?}] }}\n",
        service.name.value
    );
    let functions: String = service.actions.iter().take(most).map(|action| function(service, action)).collect();
    let code = format!("//! Calls actions.\n\nuse tc3::{}::*;\n{functions}", rust_name::written(&service.module));
    let put = |path: &Path, text: &str| std::fs::write(path, text).map_err(|error| failed("write", path, &error));
    let source = folder.join("src");
    std::fs::create_dir_all(&source).map_err(|error| format!("cannot make {}: {error}", source.display()))?;
    put(&folder.join("Cargo.toml"), &manifest)?;
    put(&source.join("lib.rs"), &code)
}

fn function(service: &Service, action: &Action) -> String {
    let (name, method) = (rust_name::written(&action.rust), action.method());
    let (method, request, response) =
        (rust_name::written(&method), &service[action.request].rust, &service[action.response].rust);
    format!(
        "\n/// Calls one.\n#[allow(deprecated)]\npub async fn {name}(client: &Client, request: &{request}) -> \
         Result<{response}, Error> {{\n    client.{method}(request).await\n}}\n"
    )
}
