use heard_vocabulary::Wish;

use super::{
    AVATARS, AccountPage, AdultChoice, BackInPage, ChangePage, ChangesPage, Coming, ErasePage, JoinPage, LeavingPage,
    SignInPage, account, anonymise, back_in, change, changes, erase, join, leaving, sign_in,
};
use crate::pages::young::tests::Page;
use crate::pages::young::{AccountDeed, Elsewhere, Problem};

const ELSEWHERE: Elsewhere = Elsewhere { filed: true, in_summary: true };

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    let join_page = JoinPage {
        code: Some("K7PM2RWX".into()),
        avatars: AVATARS,
        secret_error: Some(Problem::SecretShort),
        ..JoinPage::default()
    };
    vec![
        (
            "/mine/account",
            Box::new(|f| {
                let adult = AdultChoice { id: "1".into(), name: "Ada".into(), title: "Adviser".into(), chosen: true };
                let page = AccountPage {
                    name: "Comet".into(),
                    done: Some("adults".into()),
                    adults: vec![adult],
                    adults_error: Some(Problem::TooFewAdults),
                    secret_error: Some(("old", Problem::WrongSecret)),
                    passkeys: vec![("00".into(), "2026-03-03".into())],
                    passkey_offer: true,
                    history: vec![
                        ("2026-03-03".into(), Some("Ada".into()), Some(AccountDeed::Confirmed)),
                        ("2026-03-03".into(), None, None),
                    ],
                };
                account(f, page)
            }),
        ),
        ("/mine/leaving", Box::new(|f| leaving(f, LeavingPage { on: "2026-03-03".into(), elsewhere: ELSEWHERE }))),
        ("/changes", Box::new(|f| changes(f, changes_page()))),
        (
            "/changes/25",
            Box::new(|f| change(f, ChangePage { coming: changes_page().comings.remove(1), elsewhere: ELSEWHERE })),
        ),
        ("/mine/leave?how=unsign", Box::new(|f| anonymise(f, ELSEWHERE))),
        (
            "/back-in",
            Box::new(|f| {
                back_in(f, BackInPage { error: Some(("code", Problem::NoSuchCode)), ..BackInPage::default() })
            }),
        ),
        ("/mine/leave", Box::new(|f| erase(f, ErasePage { count: 3, elsewhere: ELSEWHERE }))),
        (
            "/sign-in",
            Box::new(|f| {
                sign_in(f, SignInPage { error: Some(Problem::NoSuchAccount), name: "Comet".into(), shared: false })
            }),
        ),
        ("/join", Box::new(|f| join(f, JoinPage { code_error: Some(Problem::NoSuchCode), ..JoinPage::default() }))),
        ("/join?code=K7PM2RWX", Box::new(|f| join(f, join_page))),
    ]
}

pub(in crate::pages::young) fn changes_page() -> ChangesPage {
    ChangesPage {
        comings: vec![
            Coming { change: "18", wish: None, happened_on: None },
            Coming { change: "adoption", wish: Some(Wish::Anonymise), happened_on: Some("2026-03-03".into()) },
        ],
        saved: true,
        anonymising: Some("2026-03-17".into()),
    }
}
