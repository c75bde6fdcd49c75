### The balance of the discussion
balance-title = Balance of the discussion
balance-see = See the balance
balance-lede = What was said, proposed and agreed, by element of the mandate and by thematic subgroup, in their order. No State is named or counted apart.
balance-of-the-chair = The Chair’s numbers count what was told to the Chair alone. What is shown to others counts only what all of them know.
balance-by-element = By element of the mandate
balance-by-subgroup = By thematic subgroup
balance-subgroup-note = Time and statements are those of the subgroup’s own meetings; proposals and text those of the elements its sections serve.
balance-elsewhere = On no one element
balance-part = Part
balance-statements = Statements
balance-proposals = Proposals
balance-agreed = Paragraphs agreed
balance-agreed-of = { $agreed } of { $all }
balance-shown =
    { $to ->
        [public] Shown to everyone
        [states] Shown to all States
        *[chair] For the Chair and the secretariat alone
    }
balance-to =
    { $word ->
        [public] Show it to everyone
        [states] Show it to all States
        *[chair] Keep it to the Chair and the secretariat
    }
