### Названия действий: повестка дня, последующие меры, контрольные сроки.

act-propose-agenda = Предложить повестку дня
act-propose-programme = Предложить программу работы
act-enter-follow-up = Внести пункт последующих мер
act-settle-follow-up = Завершить пункт последующих мер
act-set-milestone = Установить контрольный срок
act-move-milestone = Перенести контрольный срок
act-reach-milestone = Отметить достижение контрольного срока
act-set-up-subgroup = Учредить тематическую подгруппу
act-end-subgroup = Завершить работу тематической подгруппы
act-report-back = Представить отчет подгруппы
act-show-balance = Показать баланс обсуждения
