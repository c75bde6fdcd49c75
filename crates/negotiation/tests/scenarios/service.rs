//! Sentences about what the service itself enters.

use nemcon_negotiation::Content;
use nemcon_negotiation::acts::service::rotate_log_key::RotateLogKey;

use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{ORIGIN, World};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![tells("{who} replaces the log key {old} by {new}", rotates), checks("the log key is {key}", key_is)]
}

/// Returns a verifier key of the group's log that a page calls by a word of eight hexadecimal digits.
fn verifier(word: &str) -> String {
    if word == "nonsense" {
        word.to_owned()
    } else {
        format!("{ORIGIN}+{word}+AWtleWtleWtleWtleWtleWtleWtleWtleWtleQ==")
    }
}

fn rotates(world: &mut World, args: &Args) -> Told {
    let rotate = RotateLogKey { new: verifier(args.get("new")), old: verifier(args.get("old")) };
    world.act(args.get("who"), Content::RotateLogKey(Box::new(rotate))).map(|_| ())
}

fn key_is(world: &mut World, args: &Args) -> Told {
    let key = world.p.state.log_keys.last().map(|change| change.new.clone());
    if key == Some(verifier(args.get("key"))) { Ok(()) } else { Err(format!("it is {key:?}")) }
}
