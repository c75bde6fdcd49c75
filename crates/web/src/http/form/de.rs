//! A form read as the act's own type asks: a number where it wants a number, a list where it wants a list.

use serde::Deserializer;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::tree::Node;
use super::{Fault, Why};

/// Members that are numbers inside a choice between shapes, where serde reads before the type is known.
const NUMBERS: [&str; 1] = ["year"];

/// Reads a tree of fields.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The fields.
    pub node: &'a Node,
    /// Digits are a number though the type does not say what it wants.
    pub digits: bool,
}

type Result<T> = std::result::Result<T, Fault>;

impl<'a> Reader<'a> {
    fn text(self, wanted: &str) -> Result<&'a str> {
        // A time given as local time and zone, where the act wants the instant alone.
        let leaf = self.node.as_leaf().or_else(|| self.node.get("at").and_then(Node::as_leaf));
        leaf.ok_or_else(|| Fault::at("", Why::Form(format!("expected {wanted}"))))
    }

    fn parse<T: std::str::FromStr>(self, wanted: &str) -> Result<T> {
        let fault = || Fault::at("", Why::Form(format!("expected {wanted}")));
        self.text(wanted)?.parse().map_err(|_| fault())
    }

    fn seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value> {
        let parts: Vec<(String, &Node)> = match (self.node, self.node.numbered()) {
            (_, Some(parts)) => parts.into_iter().map(|(key, node)| (key.to_owned(), node)).collect(),
            (Node::List(list), _) => list.iter().enumerate().map(|(n, node)| (n.to_string(), node)).collect(),
            (node, _) => vec![("0".to_owned(), node)],
        };
        visitor.visit_seq(Parts { rest: parts.into_iter(), digits: self.digits })
    }

    fn map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value> {
        match self.node {
            Node::Map(map) => visitor.visit_map(Fields { rest: map.iter(), value: None }),
            _ => Err(Fault::at("", Why::Form("expected named parts".into()))),
        }
    }
}

macro_rules! numbers {
    ($($read:ident $visit:ident $type:ty),*) => {
        $(fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            visitor.$visit(self.parse::<$type>("a whole number")?)
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.node {
            Node::Leaf(text) if self.digits && is_number(text) => visitor.visit_i64(self.parse("a whole number")?),
            Node::Leaf(text) => visitor.visit_borrowed_str(text),
            Node::List(_) => self.seq(visitor),
            Node::Map(map) if !map.is_empty() && self.node.numbered().is_some() => self.seq(visitor),
            Node::Map(_) => self.map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.text("yes or no")? {
            "true" | "on" | "1" | "yes" => visitor.visit_bool(true),
            "false" | "off" | "0" | "no" => visitor.visit_bool(false),
            _ => Err(Fault::at("", Why::Form("expected true or false".into()))),
        }
    }

    numbers! {
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16, deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64, deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_borrowed_str(self.text("one field")?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.seq(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value> {
        self.seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.map(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.node {
            Node::Leaf(text) => visitor.visit_enum(IntoDeserializer::<Fault>::into_deserializer(text.as_str())),
            Node::Map(map) if map.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(Fields { rest: map.iter(), value: None }))
            }
            _ => Err(Fault::custom("expected one choice")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}

fn is_number(text: &str) -> bool {
    text.len() < 16 && text.bytes().all(|digit| digit.is_ascii_digit())
}

struct Parts<'a> {
    rest: std::vec::IntoIter<(String, &'a Node)>,
    digits: bool,
}

impl<'de> SeqAccess<'de> for Parts<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some((key, node)) = self.rest.next() else { return Ok(None) };
        seed.deserialize(Reader { node, digits: self.digits }).map(Some).map_err(|fault| fault.under(&key))
    }
}

struct Fields<'a> {
    rest: std::collections::btree_map::Iter<'a, String, Node>,
    value: Option<(&'a str, &'a Node)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let Some((key, node)) = self.rest.next() else { return Ok(None) };
        self.value = Some((key, node));
        let key: StrDeserializer<'_, Fault> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let (key, node) = self.value.take().expect("serde asks for a key first");
        seed.deserialize(Reader { node, digits: NUMBERS.contains(&key) }).map_err(|fault| fault.under(key))
    }
}
