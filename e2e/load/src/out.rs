//! What the suites print.

/// Prints a line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "the counts belong on standard output")]
pub fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

/// Prints `name` and `value`, the values below one another.
pub fn row(name: &str, value: impl std::fmt::Display) {
    say(format_args!("  {name:<34} {value}"));
}
