//! `heard-bundle COMPILED FOLDER`: writes `heard.js` and `heard_bg.wasm` into a folder,
//! from the browser's half of Heard as the compiler made it. What `wasm-bindgen` does at
//! the command line, from its own library: of the version that the lock file names, and
//! without what its test runner needs.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (compiled, folder) = args.next().zip(args.next()).context("usage: heard-bundle COMPILED FOLDER")?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("heard").typescript(false).omit_default_module_path(false);
    bindgen.web(true)?;
    bindgen.generate(folder)
}
