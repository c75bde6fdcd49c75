### Члены делегации из таблицы.

fact-name = Имя
import-title = Члены делегации из таблицы
import-file = Таблица
import-what = CSV или электронная таблица (xlsx), не более 200 строк. Сначала показано, что сделала бы каждая строка; при этом ничего не записывается. Затем записываются все строки вместе или ни одной.
import-columns = Столбцы по именам: key, name, kind, function, contact, may, focal_point, unlisted. Ключ (key) выбираете вы, и он не меняется: по нему вторая таблица изменяет то, что зарегистрировала первая.
import-template = Пустая таблица
import-table = Файл
import-check = Показать, что сделала бы каждая строка
import-report = Построчно
import-counts =
    { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }, к записи: { $changes }, нельзя записать: { $wrong }
import-row = Строка
import-key = Ключ
import-outcome = Результат
import-row-new = регистрируется
import-row-changed = изменяется
import-row-same = без изменений
import-all = Записать все строки
import-wrong = Скачать строки для исправления (CSV)
import-right = Записать остальные строки
import-done =
    { $rows ->
        [one] Записана { $rows } строка.
        [few] Записаны { $rows } строки.
        [many] Записано { $rows } строк.
       *[other] Записано { $rows } строки.
    }
import-unread = Это не читается как таблица со столбцами key, name и kind. Ничего не записано.
import-too-large = В таблице более 200 строк или 40 столбцов, либо в развернутом виде она больше, чем читается. Ничего не записано.
import-none-sent = Одну из строк нельзя записать, поэтому не записана ни одна.
import-no-key = key: отсутствует
import-no-name = name: отсутствует
import-no-kind = kind: head, representative, alternate, adviser, expert или fellow
import-no-right = may: слова speak, propose, prevent, sign и другие через точку с запятой
import-no-yes = focal_point и unlisted: yes, no или пусто
import-long = длиннее 300 знаков
import-foreign = delegation: это не ваша делегация
import-twice = key: встречается в таблице дважды

### Tables that the secretariat hands over.

handed-title = Члены делегации по таблице представительства
handed-what = Для таблицы, которую прислало представительство: CSV или электронная таблица (xlsx), не более 200 строк. Показано, что сделала бы каждая строка, если бы ее отправила делегация; ничего не записывается. Если ошибок нет, таблица передается, и отправляет ее делегация.
handed-waiting = Передано, ждет отправки
handed-waiting-office = Они лежат на столе делегации, пока она их не отправит или не уберет, не более 30 дней.
handed-waiting-own = Секретариат просмотрел эти таблицы и передает их. Просмотрите каждую строку, затем отправьте все или уберите таблицу. Через 30 дней она исчезает сама.
handed-table =
    { $rows ->
        [one] Таблица из { $rows } строки
        [few] Таблица из { $rows } строк
        [many] Таблица из { $rows } строк
       *[other] Таблица из { $rows } строки
    }, { $at }
handed-look = Просмотреть
handed-clear = Убрать
handed-hand = Передать для отправки: { $of }
handed-done =
    { $rows ->
        [one] Таблица из { $rows } строки лежит на столе делегации.
        [few] Таблица из { $rows } строк лежит на столе делегации.
        [many] Таблица из { $rows } строк лежит на столе делегации.
       *[other] Таблица из { $rows } строки лежит на столе делегации.
    }
handed-none = Одну из строк записать нельзя, поэтому таблица не передана.
handed-full = На этом столе уже ждут двадцать таблиц. Ничего не передано.
