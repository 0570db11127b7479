//! What can only be seen of the program itself, as an operator has it: its
//! commands, its log on standard error, its figures at their own address.

mod commands;
mod figures;
mod program;
