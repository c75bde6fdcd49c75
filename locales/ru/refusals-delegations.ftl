### Отказы: делегации, полномочия, ключи. Факт, затем то, что открыто взамен.

refusal-not-in-the-rulebook = В действующих правилах нет статьи, по которой совершается это действие.
refusal-not-in-the-rulebook-instead = Группа может принять правила, в которых она есть.
refusal-not-a-focal-point = Этим занимается координатор делегации: { $by }.
refusal-not-a-focal-point-instead = Обратитесь к координатору своей делегации.
refusal-member-there = Это лицо уже зарегистрировано в делегации: { $by }.
refusal-member-there-instead = Измените регистрацию.
refusal-head-there = У делегации есть глава: { $by }.
refusal-head-there-instead = Сначала измените статус нынешнего главы или отзовите его.
refusal-reviewed-so = Так уже и есть.
refusal-reviewed-so-instead = Больше ничего не требуется.
refusal-challenged-before = Делегация уже оспорила их: { $by }.
refusal-challenged-before-instead = Оспаривание ожидает решения Группы.
refusal-challenge-settled = Оспаривание уже завершено.
refusal-challenge-settled-instead = Можно заявить новое.
refusal-key-malformed = Ключ не имеет указанной формы, или его подписи ничего не доказывают.
refusal-key-malformed-instead = Создайте новый ключ и зарегистрируйте его.
refusal-key-there = Этот ключ уже зарегистрирован.
refusal-key-there-instead = У каждой делегации свои ключи: создайте другой.
refusal-key-ended = Ключ заменен или отозван.
refusal-key-ended-instead = Используйте действующий ключ или зарегистрируйте новый.
refusal-act-confirmed = Действие уже подтверждено этим ключом.
refusal-act-confirmed-instead = Больше ничего не требуется.
refusal-act-disavowed = Делегация дезавуировала это действие.
refusal-act-disavowed-instead = Действие можно совершить заново.
refusal-disavowal-too-late = Срок для дезавуирования действия истек.
refusal-disavowal-too-late-instead = Попросите об исправлении реестра или напишите Председателю.
