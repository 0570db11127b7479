//! A message of a thread as staff pages show it.

use heard_app::pages::staff;
use heard_app::pages::staff::GoingOut;
use heard_domain::ids::AccountId;
use heard_domain::views::Message;
use heard_storage::clock::Moment;

/// A message of a thread as staff pages show it: at `now` it may not have gone out yet, and
/// is `me`'s to stop where it is theirs.
pub fn message(one: Message, (me, now): (AccountId, Moment)) -> staff::views::Message {
    let deed = one.deed.filter(|(_, by)| *by == me).map(|(deed, _)| deed.to_string());
    let going = (one.goes_at > now).then(|| GoingOut { at: one.goes_at.local(), deed });
    staff::views::Message { sender: one.sender, text: one.text, at: one.sent_at.local(), going }
}
