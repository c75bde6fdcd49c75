### Названия действий: делегации, полномочия, ключи.

act-register-member = Зарегистрировать члена делегации
act-change-member = Изменить сведения о члене делегации
act-review-member = Рассмотреть регистрацию члена делегации
act-submit-credentials = Представить полномочия
act-review-credentials = Рассмотреть полномочия
act-challenge-credentials = Оспорить полномочия
act-settle-challenge = Завершить оспаривание полномочий
act-register-key = Зарегистрировать ключ делегации
act-replace-key = Заменить ключ делегации
act-revoke-key = Отозвать ключ делегации
act-confirm-act = Подтвердить действие ключом
act-disavow-act = Дезавуировать действие
