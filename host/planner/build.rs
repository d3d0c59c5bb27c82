//! Lists the files of the base pack, so that they become part of the library.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The packs to embed, and where they lie as seen from this crate.
const PACKS: [(&str, &str); 1] = [("kyoto", "../../policies/kyoto")];

/// The endings of the files of a pack, as `packs/files.rs` has them.
const ENDINGS: [&str; 4] = ["toml", "rhai", "ftl", "wasm"];

fn main() -> Result<(), Box<dyn Error>> {
    let crate_folder = env::var("CARGO_MANIFEST_DIR")?;
    let mut code = String::from("const PACKS: &[(&str, Files)] = &[\n");
    for (name, place) in PACKS {
        let folder = Path::new(&crate_folder).join(place);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        list(&folder, "", &mut files)?;
        // A pack that is not there is not embedded; loading it will say so.
        if files.is_empty() {
            continue;
        }
        files.sort();
        writeln!(code, "({name:?}, &[")?;
        for path in files {
            let file = folder.join(&path).display().to_string();
            writeln!(code, "({path:?}, include_bytes!({file:?})),")?;
        }
        writeln!(code, "]),")?;
    }
    writeln!(code, "];")?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), code)?;
    Ok(())
}

fn list(folder: &Path, within: &str, files: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let Ok(listing) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in listing {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else {
            continue;
        };
        let path = format!("{within}{name}");
        let is_of_a_pack = name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ENDINGS.contains(&ending));
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), files)?;
        } else if is_of_a_pack {
            files.push(path);
        }
    }
    Ok(())
}
