//! What a page is about, for machines: JSON-LD in the words of schema.org, no more than the page itself says.

use maud::{Markup, PreEscaped, html};
use serde_json::Value;

/// Draws a description as data in the page; it is no script and nothing runs it.
#[must_use]
pub fn described(value: &Value) -> Markup {
    // Within the element a tag could end it: `<` is written as JSON also allows.
    let json = value.to_string().replace('<', "\\u003c").replace(['\u{2068}', '\u{2069}'], "");
    html! { @if !value.is_null() { script type="application/ld+json" { (PreEscaped(json)) } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_title_cannot_end_the_element() {
        let drawn = described(&json!({ "name": "</script><b>" })).into_string();
        assert_eq!(drawn, "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>\\u003cb>\"}</script>");
        assert_eq!(described(&Value::Null).into_string(), "");
    }
}
