# Экран зала и то, что обсуждается.

topic = { $text }, { $place }
button-of = { $what }: { $of }
take-up-nothing = Завершить обсуждение этого места
room-title = Экран зала
room-no-meeting = Ни одно заседание не открыто.
room-no-meeting-who = Когда Председатель откроет заседание, оно появится здесь само.
room-nothing = Сейчас ничего не вынесено на обсуждение.
room-choose = Открыто несколько заседаний. У каждого свой экран:
room-speaking = Слово имеет:
room-next = Далее:
interpreters-title = Экран устных переводчиков
interpreters-others = Также открыты:
interpreters-topic = На обсуждении
interpreters-not-arranged = Устный перевод для этого не предусмотрен.
interpreters-text-in = Текст заранее: { $languages }
interpreters-no-text = Текста заранее нет.
interpreters-again = Обновить эту страницу
