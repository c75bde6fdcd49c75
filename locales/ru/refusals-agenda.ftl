### Отказы: повестка дня, последующие меры, контрольные сроки. Факт, затем что возможно вместо этого.

refusal-agenda-not-adopted = Группа еще не утвердила свою повестку дня.
refusal-agenda-not-adopted-instead = Сначала предложите повестку дня и поставьте ее перед Группой.
refusal-agenda-adopted = Повестка дня утверждена один раз для всех сессий.
refusal-agenda-adopted-instead = Группа может сначала вернуться к своему решению.
refusal-meeting-of-another-session = Заседание не относится к этой сессии.
refusal-meeting-of-another-session-instead = Выберите заседания этой сессии.
refusal-follow-up-settled = Этот пункт уже завершен.
refusal-follow-up-settled-instead = Внесите новый пункт, если что-то осталось сделать.
refusal-milestone-reached = Контрольный срок уже достигнут.
refusal-milestone-reached-instead = Установите другой контрольный срок.
refusal-subgroup-ended = Задача этой подгруппы завершена.
refusal-subgroup-ended-instead = Учредите другую или назначьте заседание группы.
refusal-not-their-section = Координатор не ведет обсуждение ни одного раздела этой подгруппы.
refusal-not-their-section-instead = Отчет представляет координатор одного из ее разделов, Председатель или секретариат.
refusal-not-their-meeting = Это не заседание подгруппы, которую ведет этот координатор.
refusal-not-their-meeting-instead = Его ведет Председатель; координатор ведет заседания своей подгруппы.
refusal-report-noted = Пленарное заседание приняло этот отчет к сведению.
refusal-report-noted-instead = Представьте новый отчет, если есть что добавить.
refusal-balance-shown-so = Баланс им уже показан.
refusal-balance-shown-so-instead = Председатель выбирает других, кому он показан.
