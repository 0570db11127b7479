//! The migrations are compiled in; the compiler does not see them change.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
