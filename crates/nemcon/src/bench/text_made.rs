//! Two issues of a long text, always the same ones: sentences of common words, with the changes that revisions have.

const WORDS: &str = "the of and to in States group Chair shall should may information security threats measures \
    confidence building capacity voluntary norms international law responsible behaviour cooperation regional \
    organizations delegations proposal mechanism dialogue directory points contact incident exchange views national \
    practices framework consensus report recommendations noted reaffirmed underlined encouraged assistance technical \
    training programmes existing potential infrastructure critical protection applicable principles sovereignty peace \
    stability participation women developing countries future institutional permanent annual thematic plenary session \
    meeting secretariat resources within mandates relevant stakeholders contributions initiatives implementation";

/// Returns an old and a new issue; the old one has about so many characters.
pub(super) fn made(characters: usize) -> (String, String) {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let (mut old, mut new) = (Vec::new(), Vec::new());
    let mut length = 0;
    while length < characters {
        let paragraph = paragraph(&mut chance, &words);
        length += paragraph.len() + 1;
        match chance.below(20) {
            0 => {}
            1 => new.extend([self::paragraph(&mut chance, &words), paragraph.clone()]),
            2..=7 => new.push(revised(&paragraph, &mut chance, &words)),
            _ => new.push(paragraph.clone()),
        }
        old.push(paragraph);
    }
    for _ in 0..new.len() / 60 {
        let moved = new.remove(chance.below(new.len()));
        new.insert(chance.below(new.len()), moved);
    }
    (old.join("\n") + "\n", new.join("\n") + "\n")
}

/// Numbers that look like chance, always the same ones.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (n.max(1) as u64)).unwrap_or(0)
    }

    /// Returns a word, the first ones more often.
    pub(super) fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let most = self.below(words.len()) + 1;
        words[self.below(most)]
    }
}

fn sentence(chance: &mut Chance, words: &[&str]) -> String {
    let mut said: Vec<String> = (0..12 + chance.below(18)).map(|_| chance.word(words).to_owned()).collect();
    let comma = said.len() / 2;
    said[comma].push(',');
    format!("The {}.", said.join(" "))
}

fn paragraph(chance: &mut Chance, words: &[&str]) -> String {
    let sentences: Vec<String> = (0..2 + chance.below(4)).map(|_| sentence(chance, words)).collect();
    sentences.join(" ")
}

/// Returns a paragraph with some words replaced, put in or taken out, and perhaps a sentence more.
fn revised(paragraph: &str, chance: &mut Chance, words: &[&str]) -> String {
    let mut said: Vec<String> = paragraph.split(' ').map(str::to_owned).collect();
    for _ in 0..1 + chance.below(4) {
        let at = 1 + chance.below(said.len() - 2);
        match chance.below(4) {
            0 => said.insert(at, chance.word(words).to_owned()),
            1 if !said[at].ends_with('.') => drop(said.remove(at)),
            _ if !said[at].ends_with('.') => said[at] = chance.word(words).to_owned(),
            _ => {}
        }
    }
    let mut revised = said.join(" ");
    if chance.below(4) == 0 {
        revised = format!("{revised} {}", sentence(chance, words));
    }
    revised
}
