//! The Rust text of the message functions.

use std::fmt::Write;

use crate::catalogue::{Kind, LANGUAGES, Message, Source};

/// Returns the text of `messages.rs`.
pub fn rust(messages: &[Message], sources: &[Source]) -> String {
    let mut out = String::from("// Written by build.rs from locales/.\n");
    out.push_str("pub(crate) const SOURCES: [(&str, &[&str]); 6] = [\n");
    for lang in LANGUAGES {
        writeln!(out, "    ({lang:?}, &[").expect("a String takes all");
        for source in sources.iter().filter(|s| s.lang == lang) {
            writeln!(out, "        include_str!({:?}),", source.path.display().to_string())
                .expect("a String takes all");
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n\n/// Keys of all messages, in order.\npub const KEYS: &[&str] = &[\n");
    for message in messages {
        writeln!(out, "    {:?},", message.key).expect("a String takes all");
    }
    out.push_str("];\n");
    for message in messages {
        function(&mut out, message);
    }
    out
}

fn function(out: &mut String, message: &Message) {
    let name = message.key.replace('-', "_");
    let arguments: String = message
        .variables
        .iter()
        .map(|(v, kind)| match kind {
            Kind::Count => format!(", {}: u64", v.replace('-', "_")),
            Kind::Text => format!(", {}: impl ::std::fmt::Display", v.replace('-', "_")),
        })
        .collect();
    let values: String = message
        .variables
        .iter()
        .map(|(v, kind)| {
            let rust = v.replace('-', "_");
            match kind {
                Kind::Count => format!("({v:?}, Value::Count({rust})), "),
                Kind::Text => format!("({v:?}, Value::Text({rust}.to_string())), "),
            }
        })
        .collect();
    let doc = if message.english.is_empty() { &message.key } else { &message.english };
    writeln!(
        out,
        "\n#[doc = {doc:?}]\n#[must_use]\npub fn {name}(lang: Lang{arguments}) -> String {{\n    say(lang, {:?}, &[{values}])\n}}",
        message.key
    )
    .expect("a String takes all");
}
