//! Which forms are carried out once.

/// Whether a form posted to `path` makes or changes something and has no
/// identity of its own yet. What is sent through an outbox has one, and what
/// signs in, signs out or leaves is done every time.
#[must_use]
pub fn once(path: &str) -> bool {
    const STAFF: [&str; 37] = [
        "/suggestions",
        "/views/",
        "/queue/",
        "/responses",
        "/quotes/",
        "/sent-to-me/",
        "/strategy/",
        "/reviews",
        "/staff/polls",
        "/staff/council",
        "/staff/guide",
        "/staff/contacts",
        "/staff/case-system",
        "/staff/themes",
        "/staff/translations",
        "/staff/translators",
        "/translate",
        "/staff/scenarios",
        "/staff/messages/",
        "/staff/services/",
        "/staff/help-lines",
        "/challenges/",
        "/people/invite",
        "/people/changes",
        "/caseload/",
        "/colleagues",
        "/young-people",
        "/calendar",
        "/duty",
        "/directory",
        "/procedures",
        "/decisions",
        "/holds",
        "/setup",
        "/opening",
        "/status/jobs/",
        "/audit/",
    ];
    let thread = path == "/thread/reply" || path == "/thread/share" || path.starts_with("/mine/");
    // Looking at a plan or at measures before they are imported, at answers to a poll, at what was typed on a phone,
    // and at whose a case number is.
    let looks = path == "/strategy/import"
        || path == "/strategy/measures/import"
        || path == "/people/invite-many"
        || path == "/setup/lists"
        || path.ends_with("/words")
        || path.ends_with("/preview");
    let looks = looks || (path.starts_with("/young-people/") && path.ends_with("/case-number"));
    // A link is in one answer alone: whoever presses twice is shown another.
    let looks = looks || (path.starts_with("/colleagues/") && path.ends_with("/door/reset"));
    // Who wrote it is shown in the answer alone, and each time is recorded.
    let looks = looks || (path.starts_with("/views/") && path.ends_with("/author"));
    // What is written down beside an alert.
    let beside = path.starts_with("/staff/alerts/")
        && ["/age", "/wishes", "/reported", "/reply"].iter().any(|end| path.ends_with(end));
    (!looks && STAFF.iter().any(|prefix| path.starts_with(prefix)))
        || (thread && (path.ends_with("/reply") || path.ends_with("/share")))
        || beside
        || path == "/council/propose"
        || path.starts_with("/my-review/")
}
