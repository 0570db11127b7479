//! What names an account, and what becomes of it when somebody goes.

use heard_vocabulary::AccountState;

use crate::going::{Becomes, Names, OF_THE_PERSON, STAFF, Table, of_the_council};

/// The account's row is what everything else is known by: it stays, and says
/// nothing of anybody. Every session began under another number.
fn forgotten() -> String {
    let erased = AccountState::Erased.name();
    format!("state = '{erased}', login_hash = NULL, secret = NULL, epoch = epoch + 1")
}

fn stopped() -> String {
    let paused = AccountState::Paused.name();
    format!("state = '{paused}', epoch = epoch + 1")
}

/// Ways to sign in, and to be helped back in.
const A_WAY_IN: Becomes =
    Becomes::Stays("nobody signs in to a stopped account; it works again should it have been a mistake");

const fn of_an_account(name: &'static str, also: &'static [(&'static str, &'static str)], rest: Becomes) -> Table {
    Table {
        name,
        names: Names::Account("account_id"),
        also,
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest,
        take_back: OF_THE_PERSON,
    }
}

pub(crate) const GOING: &[Table] = &[
    Table {
        name: "account",
        names: Names::Accounts,
        also: &[],
        erase: Becomes::Set(forgotten),
        anonymise: Becomes::Set(forgotten),
        rest: Becomes::Set(stopped),
        take_back: OF_THE_PERSON,
    },
    of_an_account("identity", &[], Becomes::Stays("the nickname alone is opened, for the page on which it is decided")),
    of_an_account("chosen_adult", &[("adult_id", STAFF)], A_WAY_IN),
    of_an_account("way_back", &[("adult_id", STAFF)], A_WAY_IN),
    of_an_account("way_back_code", &[], A_WAY_IN),
    of_an_account("passkey", &[], A_WAY_IN),
    of_the_council("code_app", &[("account_id", STAFF)]),
    of_the_council("recovery_code", &[("account_id", STAFF)]),
    of_the_council("reset_link", &[("account_id", STAFF)]),
    of_the_council("last_sign_in", &[("account_id", STAFF)]),
    of_the_council("wrong_code", &[("account_id", STAFF)]),
    of_the_council("set_by_link", &[("account_id", STAFF)]),
    of_the_council("provider_account", &[("account_id", STAFF)]),
    of_the_council("invite", &[("issued_by", STAFF)]),
    of_the_council("followed", &[("account_id", STAFF), ("by_id", STAFF)]),
    of_an_account("coming", &[], Becomes::Stays("the death is noted in it, until it is decided")),
    of_an_account(
        "leaving",
        &[],
        Becomes::DeletedBy("`stop` in people/changes/happened.rs calls it off and remembers it as what was wished for"),
    ),
    Table {
        name: "session",
        names: Names::Person("account_hash", |heard, account| heard.keys().session_owner(&account.bytes())),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::Deleted,
        take_back: OF_THE_PERSON,
    },
];
