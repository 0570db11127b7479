//! Pages, by who they are for.

pub mod staff;
pub mod young;
