//! Packs everything under `public/` and the browser bundle into the binary:
//! content-hashed names, brotli done once, references between files rewritten.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest as _, Sha256};

/// Served under their own names, because browsers look for them there.
const FIXED: [&str; 1] = ["sw.js"];
/// May name other assets, so they are written after what they name.
const TEXT: [&str; 5] = ["css", "js", "webmanifest", "svg", "txt"];

/// The parts of young people's style sheet: what every page stands on, then a
/// file for each subject. Of two rules that weigh the same the later one holds.
const STYLES: [&str; 16] = [
    "base",
    "components",
    "common",
    "home",
    "views",
    "media",
    "responses",
    "people",
    "contacts",
    "council",
    "polls",
    "services",
    "safeguarding",
    "notifications",
    "outbox",
    "settings",
];

struct Packed {
    url: String,
    content_type: &'static str,
    raw: PathBuf,
    brotli: Option<PathBuf>,
}

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    let mut files = BTreeMap::new();
    collect(&root.join("public"), "", &mut files)?;
    collect(&root.join("target/site"), "", &mut files)?;
    println!("cargo:rerun-if-changed=../../public");
    println!("cargo:rerun-if-changed=../../target/site");
    println!("cargo:rerun-if-changed=../../app/locales");
    println!("cargo:rerun-if-changed=../../app/src");
    println!("cargo:rustc-env=HEARD_PAGES={}", pages(&root)?);

    let joined = out.join("app.css");
    fs::write(&joined, style_sheet(&mut files)?)?;
    files.insert("css/app.css".to_owned(), joined);

    let (text, plain): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| TEXT.contains(&extension(name)));
    let mut packed: BTreeMap<String, Packed> = BTreeMap::new();
    // What names nothing first; then art, which css names; then what names css.
    let order = |name: &str| if extension(name) == "svg" { 0 } else { 1 };
    let mut text = text;
    text.sort_by_key(|(name, _)| order(name));
    for (name, path) in plain.into_iter().chain(text) {
        let mut bytes = fs::read(&path)?;
        if TEXT.contains(&extension(&name)) && extension(&name) != "svg" {
            bytes = rewrite(String::from_utf8_lossy(&bytes).into_owned(), &packed).into_bytes();
        }
        let asset = pack(&out, &name, &bytes)?;
        packed.insert(name, asset);
    }
    fs::write(out.join("assets.rs"), table(&packed))
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, entry.path());
        }
    }
    Ok(())
}

/// Young people's style sheet in one, out of its parts; one that is not listed,
/// or lacks, stops the build.
fn style_sheet(files: &mut BTreeMap<String, PathBuf>) -> io::Result<String> {
    let mut style = String::new();
    for name in STYLES {
        let path = files.remove(&format!("css/app/{name}.css"));
        let path = path.ok_or_else(|| io::Error::other(format!("public/css/app/{name}.css is not there")))?;
        style.push_str(&fs::read_to_string(path)?);
    }
    match files.keys().find(|name| name.starts_with("css/app/")) {
        Some(name) => Err(io::Error::other(format!("public/{name} has no place in STYLES"))),
        None => Ok(style),
    }
}

/// A hash of what pages are drawn from, so that kept pages are fetched again
/// when any of it changes.
fn pages(root: &Path) -> io::Result<String> {
    let mut sources = BTreeMap::new();
    collect(&root.join("app/locales"), "locales/", &mut sources)?;
    collect(&root.join("app/src"), "src/", &mut sources)?;
    let mut hash = Sha256::new();
    for path in sources.values() {
        hash.update(fs::read(path)?);
    }
    Ok(hash.finalize().iter().take(6).map(|b| format!("{b:02x}")).collect())
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Replaces `/fonts/x.woff2` and the like by their hashed addresses.
fn rewrite(mut text: String, packed: &BTreeMap<String, Packed>) -> String {
    for (name, asset) in packed {
        for quote in ['"', '\'', '('] {
            text = text.replace(&format!("{quote}/{name}"), &format!("{quote}{}", asset.url));
        }
    }
    text
}

fn pack(out: &Path, name: &str, bytes: &[u8]) -> io::Result<Packed> {
    let hash: String = Sha256::digest(bytes).iter().take(6).map(|b| format!("{b:02x}")).collect();
    let (stem, ext) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let url = if FIXED.contains(&name) { format!("/{name}") } else { format!("/assets/{stem}.{hash}.{ext}") };
    let base = out.join(format!("asset-{hash}-{}", name.replace('/', "-")));
    fs::write(&base, bytes)?;
    let brotli = base.with_extension(format!("{ext}.br"));
    let compressible = !matches!(ext, "png" | "woff2" | "jpg" | "webp");
    if compressible && !brotli.exists() {
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
        fs::write(&brotli, packed)?;
    }
    Ok(Packed { url, content_type: content_type(ext), raw: base, brotli: compressible.then_some(brotli) })
}

fn content_type(ext: &str) -> &'static str {
    match ext {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn table(packed: &BTreeMap<String, Packed>) -> String {
    let mut code = String::from("/// Every asset, by name.\npub static ASSETS: &[Asset] = &[\n");
    for (name, asset) in packed {
        let brotli = asset
            .brotli
            .as_ref()
            .map_or("None".to_owned(), |path| format!("Some(include_bytes!({:?}))", path.display().to_string()));
        let _ = writeln!(
            code,
            "    Asset {{ name: {name:?}, url: {:?}, content_type: {:?}, raw: include_bytes!({:?}), brotli: {brotli} }},",
            asset.url,
            asset.content_type,
            asset.raw.display().to_string(),
        );
    }
    code.push_str("];\n");
    code
}
