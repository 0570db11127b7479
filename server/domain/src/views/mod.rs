//! Views: what young people say, from the phone to the answer.

mod about_staff;
mod beside;
mod bulk;
mod decide_quote;
mod deliver;
mod desk;
mod drawn;
mod for_review;
mod going;
mod hide;
mod history;
mod mine;
mod moderation_log;
mod note;
mod own_words;
mod pages;
mod propose_quote;
mod put_back;
mod queue;
mod quotable;
mod quote_bank;
mod quote_packs;
mod quotes;
mod quotes_about;
mod reached;
mod read;
mod recall_pack;
mod redact;
mod reply;
mod reroute;
mod said;
mod saved;
mod sent;
mod settle;
mod share;
mod standing;
mod tag;
mod take_back;
mod talk_back;
mod thread;
mod withdraw_quote;
mod withheld;
mod words;
mod wrote_again;

pub use about_staff::fit_for_a_file;
pub use beside::translator_of;
pub use bulk::{Bulk, settle_many, store_bulk};
pub use decide_quote::decide_quote;
pub(crate) use deliver::{deliver, tell_covers};
pub use desk::{
    AssignError, Deed, Giving, LATEST, MANY, Many, ManyError, PutOffError, SendNowError, StopError, Taker, UndoError,
    assign, bring_back, drop_held, forget_deeds, forget_open, have_open, last_deed, many, open_with, put_off,
    send_held, send_now, send_sent_now, stop_reply, takers, team, tell_what_went, undo, undo_sent,
};
pub(crate) use desk::{hold_all_of, hold_kept, ours_again};
pub use drawn::Drawn;
pub(crate) use drawn::{drawn_by, wrote_unseen};
pub use for_review::ForReview;
pub(crate) use for_review::{BESIDE, Reading, days_said_for, find_said_for, said_in_those, unopened_from};
pub(crate) use going::GOING;
pub use hide::{HideError, hide, hiding_reason};
pub use history::{AnswerLine, HistoryLine, ended_by};
pub use mine::{MineLine, mine};
pub use note::{NoteError, asked_of_me, note};
pub use propose_quote::{Agreed, propose_quote};
pub use put_back::put_back;
pub use queue::{
    ANSWERED_AT_ONCE, Alike, COUNTED_TO, Cluster, ClusterPlace, Due, HEARD_IN, PAGE, QueueFilter, QueueLine, QueuePage,
    ShownAlike, ShownCluster, alike, alike_to, cluster, clusters, counts_of, due, due_in, late_before, queue, snippets,
    together,
};
pub(crate) use queue::{CountsInMind, parse};
#[doc(hidden)]
pub use queue::{
    Statement, alike_statement_for_test, clusters_statement_for_test, search_statement_for_test, statements_for_test,
};
pub use quote_bank::{BankQuote, QuoteBank, quote_bank};
pub use quote_packs::{PackError, PackedQuote, QuotePack, QuotePackLine, packs, quote_pack, take_pack};
pub(crate) use quotes::published_quotes;
pub use quotes::{QuoteError, ViewQuote, WaitingQuote, celebrations, view_quotes, waiting_quotes};
pub(crate) use quotes_about::published_quotes_about;
pub(crate) use reached::read_in_summary;
pub use reached::{Delivery, delivered_to};
pub use read::{Message, OpenedView, open_view};
pub(crate) use read::{mark_read_in, messages_under, seen_under};
pub use recall_pack::{recall_pack, tell_of_recalls};
pub(crate) use redact::blind_words;
pub use redact::{
    Likely, NotASpan, RedactError, Redaction, Redactions, Span, likely_in_text, redact, redact_written, redactions,
};
pub(crate) use reply::reply_on_duty;
pub use reply::{Replied, Reply, Replying, reply, reply_to_sent};
pub(crate) use reroute::{Reroute, never_sent, open_letters, reroute};
pub(crate) use said::{Said, said_in};
pub use saved::{
    LONGEST_NAME, MOST_LISTS, SavedList, SavedListError, Saving, list_places, remove_list, rename_list, save_list,
    saved_lists,
};
pub use sent::{DeliveredView, SentLine, SentView, delivered, open_sent, sent_to_me, unopened};
pub use settle::{Settling, settle};
pub use share::{Author, can_share, everything, looked_at, share_again, shared_with};
#[doc(hidden)]
pub use standing::STANDING_FOR_TEST;
pub(crate) use standing::{KEPT, LISTED, still_there_to_change};
pub use tag::{Coding, code};
pub use take_back::take_back;
pub(crate) use take_back::{Gone, end_now, take_back_now};
pub use talk_back::{TalkError, talk_back};
pub use thread::{OwnView, Thread, by_account, by_receipt, opened_by_receipt, thread};
pub use withdraw_quote::{withdraw_own, withdraw_quote};
pub use withheld::{WithheldMessage, held_replies};
pub use words::{Answer, Words, is_unsaid};
pub(crate) use words::{
    all_texts, item_keys, key_for_safety, key_of, open_text, seal_text, view_place, without_author, words_for_most,
    words_under,
};
pub(crate) use wrote_again::stands_again;
pub use wrote_again::wrote_after;

pub use heard_vocabulary::{
    AfterReply, AspectSaid, Attached, Audience, Celebrate, Consent, DeskDeed, Helped, ListOf, QuoteState, Sender,
    Translator, ViewState, WaitsFor,
};
