//! URL-encoded forms.

use crate::chance::Chance;

/// A form as it is sent.
#[derive(Debug, Clone, Default)]
pub struct Form(String);

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text that is sent as it is, well formed or not.
    pub fn raw(text: String) -> Self {
        Self(text)
    }

    /// With one more field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(&encode(name));
        self.0.push('=');
        self.0.push_str(&encode(value));
        self
    }

    /// The encoded text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Encodes for a form: letters, digits and `-._*` stay, a space becomes `+`.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(DIGITS[usize::from(byte >> 4)]));
                out.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
    out
}

/// Where "something is wrong" is sent.
pub const SEND: &str = "/say/something_wrong/send";

/// The check page's form: anonymous, alone, in English, saying `text`.
pub fn submission(id: &str, text: &str) -> Form {
    Form::new()
        .with("id", id)
        .with("version", "1")
        .with("a.what", text)
        .with("audience", "anonymous")
        .with("helped", "alone")
        .with("lang", "en")
        .with("service", "")
        .with("mood", "")
}

/// A submission of ordinary length: some 200 characters.
pub fn ordinary(chance: &mut Chance) -> Form {
    let id = chance.id();
    let text = format!(
        "They keep moving my meetings to times when I am in school and nobody asks me first. I told my worker \
         twice. I would like to be there when people decide things about me. {}",
        chance.word()
    );
    submission(&id, &text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_encoded() {
        let form = Form::new().with("a.what", "Isn't it? é").with("b", "");
        assert_eq!(form.as_str(), "a.what=Isn%27t+it%3F+%C3%A9&b=");
    }
}
