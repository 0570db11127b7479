use super::{Home, Tile, Unfinished, home};
use crate::pages::young::responses::tests::asked;
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/", Box::new(|f| home(f, Home { again: asked(), signed_out: true, polls: true, ..home_page(tile()) })))]
}

/// A situation on the home page.
fn tile() -> Tile {
    Tile { key: "wrong".into(), title: "Something is wrong".into(), icon: "s-wrong".into() }
}

pub(in crate::pages::young) fn home_page(tile: Tile) -> Home {
    let begun = Unfinished { title: "Something is wrong".into(), href: "/say/wrong/2".into(), key: "wrong".into() };
    Home { scenarios: vec![tile.clone()], more: vec![tile], unfinished: vec![begun], ..Home::default() }
}
