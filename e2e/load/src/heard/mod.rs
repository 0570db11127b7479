//! The program under test: its commands, and a running server.

mod program;
mod server;

pub use program::Program;
pub use server::{Launch, Memory, Server, free_port};
