use super::{ModerationPolicyPage, heards_own, moderation};
use crate::i18n::{Lang, Tr};
use crate::pages::young::guide::tests::guide_view_page;
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
        render(move || moderation(frame(Lang::En, "/moderation"), ModerationPolicyPage { lawyer_checked, own: None }))
    };
    assert!(draw(false).contains(&words) && !draw(true).contains(&words));
}

#[test]
fn mod_14_the_council_says_it_in_its_own_words_above_what_always_stands() {
    let tr = Tr(Lang::En);
    let own = Some(guide_view_page());
    let html =
        render(move || moderation(frame(Lang::Ar, "/moderation"), ModerationPolicyPage { lawyer_checked: true, own }));
    assert!(html.contains("<h2 dir=\"auto\">Always</h2>") && html.contains("lang=\"en\""));
    assert!(!html.contains(&Tr(Lang::Ar).s("moderation-words-who")), "Heard's own words do not stand beside them");
    assert!(html.contains(&Tr(Lang::Ar).s("immigration-words")), "what is said of authorities stays");
    let (title, body) = heards_own(tr);
    assert_eq!(title, tr.s("foot-moderation"));
    assert!(body.starts_with("# Who reads it\n\nPeople in") && body.matches("\n\n# ").count() == 6);
}
