### Списки выступающих на странице заседания и на экране зала.

speakers-title = Список выступающих
speakers-title-stakeholders = Список заинтересованных сторон
speakers-open = Запись открыта
speakers-closes = Запись закрывается: { $time }
speakers-closed = Запись закрыта
speakers-limits = { $minutes } мин. на выступление, { $group } мин. от имени группы
speakers-nobody = Никто не ожидает.
speakers-for-group = от имени { $name }
speakers-for-both = от имени { $name } и от своего имени
speakers-claim = Государства, по словам выступающего: { $states }
speakers-placed = Место определено Председателем: { $reason }
speakers-read-by = Читает другой член делегации: { $rank }
speakers-inscribe = Записать мою делегацию
speakers-inscribe-more = От имени группы или в определенном ранге
speakers-next = Слово: { $who }
speakers-followed = { $who }, затем { $then }
speakers-carried = Перенесен с предыдущего заседания
speakers-aligned-no = Моя делегация не присоединяется
speakers-aligned-yes = Моя делегация присоединяется
speaker-rank =
    { $rank ->
        [head_of_state] глава государства
        [head_of_government] глава правительства
        [minister] министр
        [vice_minister] заместитель министра
        *[representative] представитель
    }
speech-clock = Использовано
clock-stands = отсчет приостановлен
clock-own = Ваша делегация выступала до сих пор { $time }
clock-limit-passed = Регламент исчерпан.
