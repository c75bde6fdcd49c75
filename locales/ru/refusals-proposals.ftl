### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] Председатель
        [states] все государства
        *[other] все
    }

refusal-old-version = Место этой версии заняла другая.
refusal-old-version-instead = Вносите предложение по самой новой версии; уже внесенное переносится само.
refusal-operations-do-not-fit = Предложение не подходит к тексту, к которому относится: там стоят другие слова или пункта уже нет.
refusal-operations-do-not-fit-instead = Ознакомьтесь с тем, что стоит там сейчас, и вносите предложение по этому тексту.
refusal-wider-than-what-it-is-on = Это стало бы известно более широкому кругу, чем то, к чему оно относится; его круг: { told-to }.
refusal-wider-than-what-it-is-on-instead = Обратитесь к тому же кругу или сначала попросите расширить круг предложения.
refusal-told-to-others = То, к чему это относится, известно такому кругу: { told-to }. Это адресуется в точности ему.
refusal-told-to-others-instead = Обратитесь к тому же кругу.
refusal-never-narrowed = Это уже известно такому кругу: { told-to }. Сообщенное назад не берется.
refusal-never-narrowed-instead = Отзовите предложение и внесите другое.
refusal-proposal-withdrawn = Предложение отозвано.
refusal-proposal-withdrawn-instead = Любая делегация может внести другое в тех же словах.
refusal-proposal-settled = Пересмотренный вариант, в котором решена судьба предложения, вышел.
refusal-proposal-settled-instead = Внесите предложение заново по самой новой версии.
refusal-sponsors-already = Делегация уже является автором или соавтором предложения: { $by }.
refusal-sponsors-already-instead = Больше ничего не требуется.
refusal-not-a-sponsor = Делегация не является соавтором предложения: { $by }.
refusal-not-a-sponsor-instead = Делегация, внесшая предложение, отзывает его.
refusal-statement-withdrawn = Высказывание уже отозвано.
refusal-statement-withdrawn-instead = Можно высказаться заново.
refusal-nothing-agreed = В этом кругу по пункту не согласовано ничего, что с этого места можно вновь открыть.
refusal-nothing-agreed-instead = Выскажитесь по пункту или внесите предложение.
refusal-unlinked = Увязка уже снята.
refusal-unlinked-instead = Пункты можно увязать заново.
refusal-deadline-in-the-past = Срок истек бы до своего установления.
refusal-deadline-in-the-past-instead = Установите срок, который еще не наступил.
refusal-disposed-already = Судьба предложения уже решена.
refusal-disposed-already-instead = Сначала отмените это решение, пока не вышел пересмотренный вариант.
refusal-not-disposed = По предложению нет решения, которое можно отменить.
refusal-not-disposed-instead = Предложение остается открытым.
refusal-not-as-it-stands = Сообщаемое не соответствует нынешнему положению.
refusal-not-as-it-stands-instead = Заполните форму заново: в ней будет нынешнее положение.
