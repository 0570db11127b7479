//! Values and rows as both databases know them: whole numbers, text and bytes.
//!
//! Ids are 16 bytes, moments are milliseconds, truth is 0 or 1. With three
//! types the same SQL serves both databases, and only where a dialect differs
//! is a statement written twice.

use sqlx::{Row as _, postgres::PgRow, sqlite::SqliteRow};

use super::StorageError;
use crate::clock::Moment;

/// One bound value; `None` is NULL of that type (PostgreSQL wants to know).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Int(Option<i64>),
    /// Text.
    Text(Option<String>),
    /// Bytes.
    Blob(Option<Vec<u8>>),
}

/// What can be bound, and be absent: NULL has a type too.
pub trait Bound: Into<Value> {
    /// NULL of this type.
    const NULL: Value;
}

impl<T: Bound> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(T::NULL, Into::into)
    }
}

macro_rules! value_from {
    ($($type:ty => $kind:ident |$x:ident| $value:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($x: $type) -> Self { Self::$kind(Some($value)) }
        }

        impl Bound for $type {
            const NULL: Value = Value::$kind(None);
        }
    )*};
}

value_from! {
    i64 => Int |x| x;
    bool => Int |x| i64::from(x);
    Moment => Int |x| x.0;
    &str => Text |x| x.to_owned();
    String => Text |x| x;
    &String => Text |x| x.clone();
    Vec<u8> => Blob |x| x;
    &[u8] => Blob |x| x.to_vec();
    [u8; 16] => Blob |x| x.to_vec();
    [u8; 32] => Blob |x| x.to_vec();
}

/// Binds: `args![id, moment, "text"]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

/// One row of an answer.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// The whole number in column `name`.
    ///
    /// # Errors
    /// When the column is missing, NULL or of another type.
    pub fn int(&self, name: &'static str) -> Result<i64, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The whole number in column `name`, if any.
    ///
    /// # Errors
    /// When the column is missing or of another type.
    pub fn int_opt(&self, name: &'static str) -> Result<Option<i64>, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// What `EXISTS` said in column `name`: a whole number on SQLite, a truth
    /// value on PostgreSQL.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn truth(&self, name: &'static str) -> Result<bool, StorageError> {
        match self {
            Row::Sqlite(_) => self.int(name).map(|n| n != 0),
            Row::Postgres(row) => Ok(row.try_get(name)?),
        }
    }

    /// The moment in column `name`.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn moment(&self, name: &'static str) -> Result<Moment, StorageError> {
        self.int(name).map(Moment)
    }

    /// The moment in column `name`, if any.
    ///
    /// # Errors
    /// As [`Row::int_opt`].
    pub fn moment_opt(&self, name: &'static str) -> Result<Option<Moment>, StorageError> {
        Ok(self.int_opt(name)?.map(Moment))
    }

    /// The text in column `name`.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn text(&self, name: &'static str) -> Result<String, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The text in column `name`, if any.
    ///
    /// # Errors
    /// As [`Row::int_opt`].
    pub fn text_opt(&self, name: &'static str) -> Result<Option<String>, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The bytes in column `name`.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn blob(&self, name: &'static str) -> Result<Vec<u8>, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The bytes in column `name`, if any.
    ///
    /// # Errors
    /// As [`Row::int_opt`].
    pub fn blob_opt(&self, name: &'static str) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(name)?,
            Row::Postgres(row) => row.try_get(name)?,
        })
    }

    /// The 16-byte id in column `name`.
    ///
    /// # Errors
    /// As [`Row::int`], and when the value is not 16 bytes long.
    pub fn id<I: From<[u8; 16]>>(&self, name: &'static str) -> Result<I, StorageError> {
        sixteen(name, &self.blob(name)?).map(I::from)
    }

    /// The 16-byte id in column `name`, if any.
    ///
    /// # Errors
    /// As [`Row::id`].
    pub fn id_opt<I: From<[u8; 16]>>(&self, name: &'static str) -> Result<Option<I>, StorageError> {
        self.blob_opt(name)?.map(|bytes| sixteen(name, &bytes).map(I::from)).transpose()
    }
}

fn sixteen(name: &'static str, bytes: &[u8]) -> Result<[u8; 16], StorageError> {
    <[u8; 16]>::try_from(bytes).map_err(|_| StorageError::inconsistent(name, "an id of 16 bytes"))
}
