use super::{ModerationPolicyPage, moderation};
use crate::i18n::{Lang, Tr};
use crate::pages::young::tests::{Page, frame};
use crate::render::render;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/moderation", Box::new(|f| moderation(f, ModerationPolicyPage::default())))]
}

#[test]
fn yp_17_the_words_on_authorities_say_whether_a_lawyer_checked_them() {
    let words = Tr(Lang::En).s("immigration-unchecked");
    let draw = |lawyer_checked| {
        render(move || moderation(frame(Lang::En, "/moderation"), ModerationPolicyPage { lawyer_checked }))
    };
    assert!(draw(false).contains(&words) && !draw(true).contains(&words));
}
