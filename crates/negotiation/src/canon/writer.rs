//! Writes canonical JSON at once, without a tree of values in between: members are put in order where a type has them in another.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde::ser::{self, Serialize};

/// Appends the canonical encoding of a value.
///
/// # Panics
/// If the value's own `Serialize` fails: a bug of this crate.
pub(super) fn write(value: &(impl Serialize + ?Sized), out: &mut Out) {
    value.serialize(Writer(out)).expect("our own types serialize");
}

/// What is written, and the members of the objects that are not finished yet, innermost last.
#[derive(Default)]
pub(super) struct Out {
    pub(super) bytes: Vec<u8>,
    /// Where members begin, each with the end of its name, which stands in quotes after the comma.
    members: Vec<(usize, usize)>,
}

struct Writer<'a>(&'a mut Out);

type Error = serde_json::Error;

impl Writer<'_> {
    /// Writes something that has no members: as serde_json does, whose escapes are those of RFC 8785.
    fn plain(self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        serde_json::to_writer(&mut self.0.bytes, value)
    }
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Items<'a>;
    type SerializeMap = Object<'a>;
    type SerializeStruct = Object<'a>;
    type SerializeStructVariant = Object<'a>;

    fn serialize_bool(self, v: bool) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_i8(self, v: i8) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_i16(self, v: i16) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_i32(self, v: i32) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_i64(self, v: i64) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_u8(self, v: u8) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_u16(self, v: u16) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_u32(self, v: u32) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_u64(self, v: u64) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_f32(self, _: f32) -> Result<(), Error> {
        Err(ser::Error::custom("only integers have a canonical form here"))
    }
    fn serialize_f64(self, _: f64) -> Result<(), Error> {
        Err(ser::Error::custom("only integers have a canonical form here"))
    }
    fn serialize_char(self, v: char) -> Result<(), Error> {
        self.plain(&v)
    }
    fn serialize_str(self, v: &str) -> Result<(), Error> {
        self.plain(v)
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<(), Error> {
        self.plain(v)
    }
    fn collect_str<T: Display + ?Sized>(self, v: &T) -> Result<(), Error> {
        let out = &mut self.0.bytes;
        let begin = out.len();
        out.push(b'"');
        fmt::Write::write_fmt(&mut Plain(out), format_args!("{v}")).map_err(ser::Error::custom)?;
        // Names of things are hexadecimal digits, codes, instants: what needs an escape is seldom.
        if out[begin + 1..].iter().any(|byte| matches!(byte, 0..0x20 | b'"' | b'\\')) {
            out.truncate(begin);
            return self.plain(&v.to_string());
        }
        out.push(b'"');
        Ok(())
    }
    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Error> {
        self.0.bytes.extend_from_slice(b"null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.plain(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        v: &T,
    ) -> Result<(), Error> {
        named(self.0, variant)?;
        v.serialize(Writer(self.0))?;
        self.0.bytes.push(b'}');
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Error> {
        Ok(Items::begin(self.0, b"]"))
    }
    fn serialize_tuple(self, _: usize) -> Result<Items<'a>, Error> {
        Ok(Items::begin(self.0, b"]"))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Error> {
        Ok(Items::begin(self.0, b"]"))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'a>, Error> {
        named(self.0, variant)?;
        Ok(Items::begin(self.0, b"]}"))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Object<'a>, Error> {
        Ok(Object::begin(self.0, b""))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'a>, Error> {
        Ok(Object::begin(self.0, b""))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'a>, Error> {
        named(self.0, variant)?;
        Ok(Object::begin(self.0, b"}"))
    }
}

/// Writes `{"variant":`.
fn named(out: &mut Out, variant: &str) -> Result<(), Error> {
    out.bytes.push(b'{');
    serde_json::to_writer(&mut out.bytes, variant)?;
    out.bytes.push(b':');
    Ok(())
}

/// Text that is written as it is.
struct Plain<'a>(&'a mut Vec<u8>);

impl fmt::Write for Plain<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// An array being written.
struct Items<'a> {
    out: &'a mut Out,
    is_first: bool,
    end: &'static [u8],
}

impl<'a> Items<'a> {
    fn begin(out: &'a mut Out, end: &'static [u8]) -> Self {
        out.bytes.push(b'[');
        Self { out, is_first: true, end }
    }

    fn item(&mut self, v: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        if !std::mem::take(&mut self.is_first) {
            self.out.bytes.push(b',');
        }
        v.serialize(Writer(self.out))
    }

    fn finish(self) {
        self.out.bytes.extend_from_slice(self.end);
    }
}

macro_rules! items {
    ($($of:ident $add:ident),*) => { $(
        impl ser::$of for Items<'_> {
            type Ok = ();
            type Error = Error;
            fn $add<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), Error> {
                self.item(v)
            }
            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )* };
}

items!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

/// An object being written: each member with a comma before it, the first of which becomes the brace.
struct Object<'a> {
    out: &'a mut Out,
    begin: usize,
    /// Where its own members begin among all that are kept.
    first: usize,
    end: &'static [u8],
}

impl<'a> Object<'a> {
    fn begin(out: &'a mut Out, end: &'static [u8]) -> Self {
        let (begin, first) = (out.bytes.len(), out.members.len());
        Self { out, begin, first, end }
    }

    fn name(&mut self, name: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let begin = self.out.bytes.len();
        self.out.bytes.push(b',');
        name.serialize(Writer(self.out))?;
        let bytes = &mut self.out.bytes;
        if bytes[begin + 1] != b'"' {
            // A number as a name stands in quotes.
            bytes.insert(begin + 1, b'"');
            bytes.push(b'"');
        }
        self.out.members.push((begin, bytes.len()));
        bytes.push(b':');
        Ok(())
    }

    fn field(&mut self, name: &'static str) {
        let bytes = &mut self.out.bytes;
        let begin = bytes.len();
        bytes.extend_from_slice(b",\"");
        bytes.extend_from_slice(name.as_bytes());
        bytes.push(b'"');
        self.out.members.push((begin, bytes.len()));
        bytes.push(b':');
    }

    fn finish(self) -> Result<(), Error> {
        let Self { out, begin, first, end } = self;
        let Out { bytes, members } = out;
        if members.len() == first {
            bytes.extend_from_slice(b"{");
        } else {
            sort(bytes, begin, &members[first..])?;
            bytes[begin] = b'{';
            members.truncate(first);
        }
        bytes.push(b'}');
        bytes.extend_from_slice(end);
        Ok(())
    }
}

/// Puts members in the order of their names.
fn sort(out: &mut Vec<u8>, begin: usize, members: &[(usize, usize)]) -> Result<(), Error> {
    let spelled = |(from, to): (usize, usize)| &out[from + 2..to - 1];
    let plain = members.iter().all(|member| !spelled(*member).contains(&b'\\'));
    if plain && members.is_sorted_by(|a, b| spelled(*a) < spelled(*b)) {
        return Ok(());
    }
    let ends = members.iter().skip(1).map(|(from, _)| *from).chain([out.len()]);
    let mut named = Vec::with_capacity(members.len());
    for ((from, name_end), end) in members.iter().copied().zip(ends) {
        let name: Cow<'_, str> = match plain {
            true => String::from_utf8_lossy(spelled((from, name_end))),
            false => Cow::Owned(serde_json::from_slice(&out[from + 1..name_end])?),
        };
        named.push((name, from, end));
    }
    named.sort_unstable();
    let sorted: Vec<u8> = named.iter().flat_map(|(_, from, end)| &out[*from..*end]).copied().collect();
    out.truncate(begin);
    out.extend_from_slice(&sorted);
    Ok(())
}

impl ser::SerializeMap for Object<'_> {
    type Ok = ();
    type Error = Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.name(key)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), Error> {
        v.serialize(Writer(self.out))
    }
    fn end(self) -> Result<(), Error> {
        self.finish()
    }
}

macro_rules! object {
    ($($of:ident),*) => { $(
        impl ser::$of for Object<'_> {
            type Ok = ();
            type Error = Error;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, v: &T) -> Result<(), Error> {
                // Of our own types some have a name that needs an escape only in tests.
                match name.contains(['"', '\\']) || name.contains(char::is_control) {
                    true => self.name(name)?,
                    false => self.field(name),
                }
                v.serialize(Writer(self.out))
            }
            fn end(self) -> Result<(), Error> {
                self.finish()
            }
        }
    )* };
}

object!(SerializeStruct, SerializeStructVariant);

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::*;

    /// What serde_json makes of a tree of values, which keeps members sorted.
    fn check(value: &impl Serialize) {
        let mut out = Out::default();
        write(value, &mut out);
        let tree = serde_json::to_value(value).unwrap();
        assert_eq!(String::from_utf8(out.bytes).unwrap(), serde_json::to_string(&tree).unwrap());
    }

    #[derive(Serialize)]
    enum Kinds {
        Unit,
        New(Vec<u8>),
        Two(i64, Option<bool>),
        Named { zeta: u8, alpha: BTreeMap<u64, char> },
    }

    #[derive(Serialize)]
    struct Disordered<'a> {
        z: Kinds,
        b: (),
        a: &'a str,
        #[serde(rename = "q\"uote\n")]
        q: [Kinds; 2],
        m: Vec<Kinds>,
    }

    #[test]
    fn every_kind_of_value_is_written_as_a_tree_of_values_would_be() {
        let alpha = BTreeMap::from([(10, 'x'), (2, '"')]);
        let q = [Kinds::Named { zeta: 1, alpha }, Kinds::Two(-5, None)];
        check(&Disordered { z: Kinds::Unit, b: (), a: "\u{1f}\\\"é\u{2028}", q, m: vec![Kinds::New(vec![1, 2])] });
        check(&json!({}));
        check(&json!({ "b": [], "a": { "d": {}, "c": [null, [1]] } }));
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from)
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::hash_map(".{0,3}", inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect()))
            ]
        })
    }

    /// Members in an order of their own, as a type may have them.
    struct Backwards<'a>(&'a Value);

    impl Serialize for Backwards<'_> {
        fn serialize<S: ser::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            match self.0 {
                Value::Object(members) => s.collect_map(members.iter().rev().map(|(name, v)| (name, Backwards(v)))),
                Value::Array(items) => s.collect_seq(items.iter().map(Backwards)),
                other => other.serialize(s),
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_the_order_of_members_the_bytes_are_the_same(value in values()) {
            check(&value);
            let mut out = Out::default();
            write(&Backwards(&value), &mut out);
            prop_assert_eq!(String::from_utf8(out.bytes).unwrap(), serde_json::to_string(&value).unwrap());
        }
    }
}
