### Отказы: заинтересованные стороны. Факт, затем то, что открыто взамен.

standing-name =
    { $standing ->
        [open] ждет секретариата
        [approved] в порядке
        [returned] возвращено на доработку
        [rejected] не принято
        [listed] в списке
        [withdrawn] отозвано или заменено
        *[other] иное
    }

track-name =
    { $track ->
        [a] консультативный статус
        *[other] на основе отсутствия возражений
    }

refusal-modalities-not-adopted = Группа не утвердила собственным решением порядок участия заинтересованных сторон.
refusal-modalities-not-adopted-instead = Председатель может вынести порядок участия на решение Группы; раунд открывается после него.
refusal-round-open = Раунд аккредитации уже открыт.
refusal-round-open-instead = Сначала завершите его; затем открывается следующий.
refusal-round-concluded = Раунд завершен.
refusal-round-concluded-instead = Кто не аккредитован, может подать заявление в следующем раунде.
refusal-round-not-concluded = Раунд не завершен, поэтому окончательного сообщить нечего.
refusal-round-not-concluded-instead = Сначала завершите раунд.
refusal-requests-over = Срок, в который организации уведомляют секретариат, истек: { $until }.
refusal-requests-over-instead = Подайте заявление в следующем раунде.
refusal-requests-still-open = Организации могут уведомлять секретариат до { $until }.
refusal-requests-still-open-instead = Дождитесь этого срока: никто не остается за чертой.
refusal-not-an-applicant = Заявления подают организации, а не государства или органы: { $by }.
refusal-not-an-applicant-instead = Государство участвует через свою делегацию.
refusal-already-accredited = Организация уже участвует на срок мандата: { $by }.
refusal-already-accredited-instead = Больше ничего не требуется.
refusal-application-there = Заявление организации в этом раунде уже есть.
refusal-application-there-instead = Сначала отзовите его или, если оно возвращено, подайте новое взамен.
refusal-application-stands = Заявление находится в ином положении: { standing-name }.
refusal-application-stands-instead = Посмотрите, в каком оно положении, и сделайте возможный шаг.
refusal-application-waits = Одно заявление ждет: никто не остается без ответа.
refusal-application-waits-instead = Рассмотрите его и внесите в список, верните или отклоните либо аккредитуйте организацию.
refusal-wrong-track = Организация подала по другой категории: { track-name }.
refusal-wrong-track-instead = С консультативным статусом она участвует без списка, без него — на основе отсутствия возражений.
refusal-list-circulated = Список раунда распространен.
refusal-list-circulated-instead = Чего в нем нет, войдет в следующий раунд.
refusal-list-too-late = Список должен быть распространен за { $days } дн. до сессии.
refusal-list-too-late-instead = Откройте раунд к более поздней сессии, или пусть Группа решит отступить от этого один раз.
refusal-objected-before = Делегация уже возразила против этого заявления.
refusal-objected-before-instead = Больше ничего не требуется.
refusal-application-objected-to = Против заявления имеется возражение.
refusal-application-objected-to-instead = Снять его может только само государство; организация может подать заявление в следующем раунде.
refusal-decision-needed = Порядок участия оставляет окончательное решение за органом, а его решение по этому списку не указано.
refusal-decision-needed-instead = Вынесите список на решение Группы и укажите это решение.
refusal-only-states-ask = Об этом спрашивают только государства: { $by }.
refusal-only-states-ask-instead = В открытом списке указано то, что порядок участия делает открытым.
refusal-answered-before = Все, что допускает порядок участия, уже сообщено в ответ.
refusal-answered-before-instead = Государство может спросить снова.
refusal-modalities-withhold = Порядок участия этого раунда позволяет раскрыть меньше.
refusal-modalities-withhold-instead = Сообщите то, что он допускает; для следующих раундов Группа может утвердить иной порядок.
