//! What is wrong with a form. Each room lists what can be wrong with its own,
//! with the field it belongs to and the sentence its reader gets; handlers
//! name the case.

/// Something that is wrong with a form.
pub trait Problem: Copy {
    /// The field; empty where it belongs to none.
    fn field(self) -> &'static str;

    /// The sentence for its reader.
    fn words(self) -> String;
}

/// What is wrong, by field, as forms show it.
pub(super) fn by_field<P: Problem>(problems: &[P]) -> Vec<(String, String)> {
    problems.iter().map(|problem| (problem.field().to_owned(), problem.words())).collect()
}

/// Makes lists of what can be wrong: each case with its field and its sentence.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $field:literal, $words:literal);+ $(;)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $crate::pages::staff::problem::Problem for $name {
            fn field(self) -> &'static str {
                match self { $(Self::$variant => $field),+ }
            }

            fn words(self) -> String {
                match self { $(Self::$variant => $words),+ }.to_owned()
            }
        }
    )*};
}

pub(super) use problems;
