//! Other programs that compare words, as far as they are installed. They do not keep spaces: these are given back to
//! their answers from the two wordings, to their advantage.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;
use nemcon_formats::redline::gold::Pair;
use nemcon_formats::redline::score::Signed;

/// A program with its arguments.
pub(super) struct Peer {
    pub name: &'static str,
    command: &'static [&'static str],
    read: fn(&str) -> Vec<(char, char)>,
}

/// What `wdiff` and `dwdiff` are told to put around deletions and insertions.
const MARKS: [char; 4] = ['\u{1}', '\u{2}', '\u{3}', '\u{4}'];

pub(super) const PEERS: [Peer; 5] = [
    Peer {
        name: "git diff --word-diff",
        command: &["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "-U100000"],
        read: of_git,
    },
    Peer {
        name: "git diff --word-diff, words and marks",
        command: &[
            "git",
            "diff",
            "--no-index",
            "--no-color",
            "--word-diff=porcelain",
            "-U100000",
            "--histogram",
            "--word-diff-regex=[[:alnum:]]+|[^[:space:]]",
        ],
        read: of_git,
    },
    Peer { name: "wdiff", command: &["wdiff", "-w\u{1}", "-x\u{2}", "-y\u{3}", "-z\u{4}"], read: of_wdiff },
    Peer { name: "dwdiff", command: &["dwdiff", "-w\u{1}", "-x\u{2}", "-y\u{3}", "-z\u{4}"], read: of_wdiff },
    Peer { name: "dwdiff -P", command: &["dwdiff", "-P", "-w\u{1}", "-x\u{2}", "-y\u{3}", "-z\u{4}"], read: of_wdiff },
];

impl Peer {
    pub fn is_there(&self) -> bool {
        let started =
            Command::new(self.command[0]).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        started.is_ok_and(|status| status.success())
    }

    /// Compares a pair.
    pub fn answer(&self, folder: &Path, pair: &Pair) -> anyhow::Result<Vec<Signed>> {
        let (old, new) = (folder.join("old"), folder.join("new"));
        fs::write(&old, format!("{}\n", pair.old))?;
        fs::write(&new, format!("{}\n", pair.new))?;
        let mut command = Command::new(self.command[0]);
        command.args(&self.command[1..]).args([&old, &new]).env("LC_ALL", "C.UTF-8");
        let output = command.output().context(self.name)?;
        let said = String::from_utf8_lossy(&output.stdout);
        Ok(with_spaces(&(self.read)(&said), pair))
    }
}

/// Reads the answer of git: a sign before each run of words, `~` for a line end.
fn of_git(said: &str) -> Vec<(char, char)> {
    let lines = said.lines().skip_while(|line| !line.starts_with("@@")).skip(1);
    let mut out = Vec::new();
    for line in lines {
        let sign = match line.chars().next() {
            Some(' ') => '=',
            Some(sign @ ('-' | '+')) => sign,
            _ => continue,
        };
        out.extend(line.chars().skip(1).filter(|c| !c.is_whitespace()).map(|c| (sign, c)));
    }
    out
}

fn of_wdiff(said: &str) -> Vec<(char, char)> {
    let mut sign = '=';
    let mut out = Vec::new();
    for c in said.chars() {
        match MARKS.iter().position(|mark| *mark == c) {
            Some(0) => sign = '-',
            Some(2) => sign = '+',
            Some(_) => sign = '=',
            None if c.is_whitespace() => {}
            None => out.push((sign, c)),
        }
    }
    out
}

/// Gives the characters of an answer the spaces that stand before them in the wordings.
fn with_spaces(answer: &[(char, char)], pair: &Pair) -> Vec<Signed> {
    let (mut old, mut new) = (Side::of(&pair.old), Side::of(&pair.new));
    let mut out: Vec<Signed> = Vec::new();
    for (at, (sign, c)) in answer.iter().enumerate() {
        let island = answer[at..].iter().map(|(sign, _)| *sign).take_while(|sign| *sign != '=');
        let begins = at == 0 || answer[at - 1].0 == '=';
        let both = {
            let signs: Vec<char> = island.collect();
            signs.contains(&'-') && signs.contains(&'+')
        };
        if *sign == '=' || (begins && both) {
            let (before, after) = (old.spaces(), new.spaces());
            if before == after {
                out.push(('=', before));
            } else {
                out.extend([('-', before), ('+', after)]);
            }
        }
        match sign {
            '=' => {
                old.skip();
                new.skip();
                out.push(('=', c.to_string()));
            }
            '-' => {
                let spaces = old.spaces();
                old.skip();
                out.push(('-', format!("{spaces}{c}")));
            }
            _ => {
                let spaces = new.spaces();
                new.skip();
                out.push(('+', format!("{spaces}{c}")));
            }
        }
    }
    let (before, after) = (old.rest(), new.rest());
    if before == after {
        out.push(('=', before))
    } else {
        out.extend([('-', before), ('+', after)])
    }
    out
}

struct Side {
    characters: Vec<char>,
    at: usize,
}

impl Side {
    fn of(words: &str) -> Self {
        Self { characters: words.chars().collect(), at: 0 }
    }

    fn spaces(&mut self) -> String {
        let spaces: String = self.characters[self.at..].iter().take_while(|c| c.is_whitespace()).collect();
        self.at += spaces.chars().count();
        spaces
    }

    fn skip(&mut self) {
        self.at = (self.at + 1).min(self.characters.len());
    }

    fn rest(&mut self) -> String {
        self.characters.split_off(self.at).into_iter().collect()
    }
}
