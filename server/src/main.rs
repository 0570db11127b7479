//! The program `heard`.

fn main() -> std::process::ExitCode {
    heard::cli::main()
}
