### Отказы: визы и доступ. Факт, затем то, что открыто взамен.

refusal-not-the-host-country = Это не указанная страна пребывания: { $of }.
refusal-not-the-host-country-instead = Делегация может написать Председателю.
refusal-visa-there = О ходатайстве на эту сессию уже сообщено.
refusal-visa-there-instead = Обновите сведения о нем.
refusal-incomplete-said = Об этом уже просили.
refusal-incomplete-said-instead = Председатель знает.
refusal-not-incomplete = Делегация не сообщала, что она неполна.
refusal-not-incomplete-instead = Больше ничего не требуется.
refusal-matter-circulated = Вопрос есть у всех государств.
refusal-matter-circulated-instead = Сказанное по нему позже они получат тоже.
refusal-remarks-enough = По вопросу сказано столько, сколько можно распространить вместе с ним.
refusal-remarks-enough-instead = Напишите письмо или дождитесь распространения.
refusal-report-not-released = Группа не решала передавать отчет столь широко.
refusal-report-not-released-instead = Председатель может вынести это на решение Группы.
