### Отказы: списки выступающих. Факт, затем что возможно вместо этого.

refusal-list-there = У заседания уже есть такой список.
refusal-list-there-instead = Используйте имеющийся список.
refusal-list-open = Запись открыта, и о ее закрытии не объявлено.
refusal-list-open-instead = Больше ничего не требуется.
refusal-inscription-closed = Запись закрыта: { $until }.
refusal-inscription-closed-instead = Попросите слова; Председатель может вновь открыть запись.
refusal-inscribed-already = Делегация уже в списке.
refusal-inscribed-already-instead = У делегации одно место от своего имени и одно от имени группы.
refusal-other-segment = Этот список относится к другой части заседания.
refusal-other-segment-instead = Запишитесь в список своей части.
refusal-not-next = В списке раньше стоит: { $by }.
refusal-not-next-instead = Предоставьте слово следующему или измените место, указав причину.
refusal-not-in-the-group = Заявление делается не от имени { $by }.
refusal-not-in-the-group-instead = Больше ничего не требуется.
refusal-aligned-already = Заявление уже делается и от имени { $by }.
refusal-aligned-already-instead = Больше ничего не требуется.
refusal-nobody-speaks = Слово никому не предоставлено.
refusal-nobody-speaks-instead = Сначала предоставьте слово.
refusal-clock-paused = Отсчет приостановлен.
refusal-clock-paused-instead = Возобновите отсчет.
refusal-clock-running = Отсчет идет.
refusal-clock-running-instead = Больше ничего не требуется.
