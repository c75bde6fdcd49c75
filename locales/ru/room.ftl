# Экран зала и то, что обсуждается.

topic = { $text }, { $place }
button-of = { $what }: { $of }
take-up-nothing = Завершить обсуждение этого места
room-title = Экран зала
room-no-meeting = Ни одно заседание не открыто.
room-no-meeting-who = Когда Председатель откроет заседание, оно появится здесь само.
room-nothing = Сейчас ничего не вынесено на обсуждение.
room-speaking = Слово имеет:
room-next = Далее:
