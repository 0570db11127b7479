//! Pages about messages.

use heard_vocabulary::{Carrier, Fault, Medium, MessageText, Pace, Receipt};

use super::{
    ChannelPage, LaidMessage, MessagesPage, MessagesProblem, OneChannel, OutboxPage, OwnAddress, OwnState, SUBJECT,
    Sentence, SentencePage, TroubleLine, WordingProblem, channel, outbox, own, sentence, sentence_page, sentences,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn address(medium: Medium, address: &str, state: OwnState) -> OwnAddress {
    OwnAddress { medium, address: address.into(), state, nothing_leaves: false, trouble: None }
}

#[test]
fn adm_10_no_sentence_tells_what_it_is_about() {
    assert_eq!(sentence(MessageText::Urgent), "Heard: urgent, sign in now.");
    assert_eq!(SUBJECT, "Heard");
    for says in MessageText::ALL {
        let words = sentence(*says).to_lowercase();
        for word in ["child", "young", "alert", "view", "safeguard", "complaint", "review", "case", "danger", "care"] {
            assert!(!words.contains(word), "{says:?} says {word}");
        }
        assert!(words.len() <= 100, "{says:?} and its link fit into one text message");
    }
}

#[test]
fn adm_10_ones_own_page_says_of_each_address_how_it_stands() {
    let addresses = vec![
        address(Medium::Email, TYPED, OwnState::Unproven),
        OwnAddress {
            trouble: Some((None, Some(Receipt::Permanent))),
            ..address(Medium::Sms, "+447700900123", OwnState::Proven("2026-03-16 10:04".into()))
        },
    ];
    let problem = Some((Some(Medium::Email), MessagesProblem::WrongCode));
    let page = html(own, MessagesPage { addresses: addresses.clone(), pace: Pace::Daily, problem });
    sound(&page);
    has(
        &page,
        &[
            "value=\"&lt;script&gt;",
            "href=\"#email-code\"",
            "<title>Error: Messages to me",
            "Nothing but a code is sent there",
            "autocomplete=\"one-time-code\"",
            "there is no such address or number",
            "action=\"/staff/messages/remove\"",
            "Send me a test",
            "value=\"daily\" checked",
        ],
    );
    let none = vec![address(Medium::Email, "", OwnState::None)];
    let page = html(own, MessagesPage { addresses: none, pace: Pace::AtOnce, problem: None });
    sound(&page);
    assert!(!page.contains("/staff/messages/remove") && !page.contains("/staff/messages/test"));
}

#[test]
fn adm_10_the_page_of_the_channels_says_since_when_one_is_dead_and_what_waits() {
    let works = OneChannel {
        medium: Medium::Sms,
        carrier: Carrier::Notify,
        failing: None,
        sent_at: Some("2026-03-16 10:04".into()),
        waiting: 0,
        urgent: 0,
        waiting_since: None,
    };
    let dead = OneChannel {
        medium: Medium::Email,
        carrier: Carrier::Smtp,
        failing: Some(("2026-03-16 08:00".into(), Some(Fault::Unreachable))),
        waiting: 1_000,
        urgent: 1,
        waiting_since: Some("2026-03-16 07:00".into()),
        ..works.clone()
    };
    let given_up = TroubleLine {
        medium: Medium::Email,
        says: MessageText::Waits,
        at: "2026-03-16 10:04".into(),
        given_up: true,
        fault: Some(Fault::Later),
        receipt: None,
    };
    let props = ChannelPage {
        channels: vec![dead, works],
        troubles: vec![given_up],
        demonstration: false,
        problem: Some(MessagesProblem::NothingProven),
    };
    let page = html(channel, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "It has not worked since",
            "it is not reached, or hangs up",
            "1,000 messages wait",
            "1 of them is about an alert",
            "GOV.UK Notify carries it",
            "given up after all its tries",
            "<title>Error: E-mail and text messages",
        ],
    );
    assert!(!page.contains("/staff/messages/outbox"), "only a demonstration has one to read");
    has(&html(channel, ChannelPage { demonstration: true, ..props }), &["/staff/messages/outbox"]);
}

#[test]
fn adm_10_the_demonstrations_outbox_shows_what_would_have_left() {
    let message = LaidMessage {
        at: "2026-03-16 10:04".into(),
        to: TYPED.into(),
        sentence: sentence(MessageText::Code).into(),
        link: "https://heard.example/staff/messages".into(),
        code: Some("012345".into()),
    };
    let page = html(outbox, OutboxPage { messages: vec![message] });
    sound(&page);
    has(&page, &["012345", "&lt;script&gt;", sentence(MessageText::Code)]);
    has(&html(outbox, OutboxPage::default()), &["Nothing yet."]);
}

#[test]
fn adm_02_a_sentence_is_shown_as_it_arrives_and_what_is_wrong_stands_at_its_field() {
    let now = Sentence { says: MessageText::Waits, sentence: TYPED.into(), own: true };
    let page = html(sentences, vec![now.clone()]);
    sound(&page);
    has(&page, &["/staff/messages/texts/waits", "The council’s own", "&lt;script&gt;"]);
    let props = SentencePage {
        now,
        typed: "Come and see".into(),
        link: "https://heard.example/staff".into(),
        versions: Vec::new(),
        problem: Some(WordingProblem::NotHeard),
    };
    let page = html(sentence_page, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: What a message says",
            "href=\"#message-sentence\"",
            "Come and see",
            "https://heard.example/staff",
            "Nothing was changed yet.",
        ],
    );
}
