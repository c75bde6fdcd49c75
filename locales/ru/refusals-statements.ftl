### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = Для этого места в списке текст уже передан.
refusal-statement-there-instead = Исправьте имеющийся текст или сначала заберите его.
refusal-not-delivered = Выступление, для которого передан текст, не завершено.
refusal-not-delivered-instead = Передайте произнесенный текст после выступления.
refusal-statement-released = Текст уже доступен всем.
refusal-statement-released-instead = Его можно исправить или забрать.
refusal-statement-taken-back = Текст уже забран.
refusal-statement-taken-back-instead = Можно передать новый текст.
refusal-nothing-to-wait-for = Письменное заявление не ждет выступления, а без указания заседания — и окончания заседания.
refusal-nothing-to-wait-for-instead = Откройте текст сразу или укажите заседание и дождитесь его окончания.
