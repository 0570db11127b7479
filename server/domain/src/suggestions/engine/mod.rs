//! What a program learns from the team's tags: which words go with which theme.
//! It knows no storage. Texts and their tags go in ([`Corpus`]); a [`Model`] comes
//! out, and how often it was right on texts it had not learnt from ([`Judged`]).
//!
//! For each theme one linear model (logistic regression) over the words of a text,
//! every two side by side, and parts of words ([`features`]). A feature that fewer
//! than ten people used is not kept, so that nothing is remembered of what one child
//! said in their own way. Who said something stands on one side alone when it is
//! measured.

mod features;
mod fit;
mod judge;
mod rising;
mod train;

pub(super) use judge::{Judged, wilson};
pub(super) use rising::{Occurrence, Rising, Term, Totals, rose};
pub(super) use train::{Corpus, Figures, Model, Rules};

#[cfg(test)]
mod tests;
