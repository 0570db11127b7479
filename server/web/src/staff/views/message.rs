//! A message of a thread as staff pages show it.

use heard_app::pages::staff;
use heard_domain::views::Message;

/// A message of a thread as staff pages show it.
pub fn message(one: Message) -> staff::views::Message {
    staff::views::Message { sender: one.sender, text: one.text, at: one.sent_at.local() }
}
